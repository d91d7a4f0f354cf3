//! The blank questionnaire and the group report on the terminal.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn rumbo(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rumbo"))
        .args(arguments)
        .env("LC_ALL", "es_CL.UTF-8")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn refused(output: &Output, status: i32) -> String {
    assert_eq!(output.status.code(), Some(status));
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn companies() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies")
}

#[test]
fn a_questionnaire_for_a_workshop_is_the_same_on_every_run() {
    let folder = tempfile::tempdir().unwrap();
    let make = |name: &str, more: &[&str]| {
        let target = folder.path().join(name);
        let asked = ["blank", "--country", "PE", "--offer", "goods", "-o"];
        let arguments = [&asked[..], &[target.to_str().unwrap()], more].concat();
        (said(&rumbo(&arguments)), std::fs::read(target).unwrap())
    };
    let (text, first) = make("uno.pdf", &[]);
    assert!(text.starts_with("Cuestionario guardado en "), "{text}");
    let (_, second) = make("dos.pdf", &[]);
    assert!(first == second, "another process writes other bytes");
    let (_, letter) = make("carta.pdf", &["--paper", "Letter", "--segment", "b2b"]);
    assert!(first != letter, "the sheet and the words differ");
    let (text, express) = make("corto.pdf", &["--path", "express", "--language", "en"]);
    assert!(text.starts_with("Questionnaire saved in "), "{text}");
    assert!(express.len() < first.len(), "the express path asks less");
}

#[test]
fn a_questionnaire_needs_to_know_for_whom() {
    let error = refused(&rumbo(&["blank", "--offer", "goods", "-o", "x.pdf"]), 2);
    assert!(error.contains("No se entiende la orden"), "{error}");
    let sheet = ["--country", "pe", "--offer", "goods", "--paper", "a3"];
    let error = refused(&rumbo(&[&["blank", "-o", "x.pdf"], &sheet[..]].concat()), 2);
    assert!(error.contains("a3"), "{error}");
}

#[test]
fn the_example_companies_are_told_as_a_group() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("grupo.pdf");
    let companies = companies();
    let text = said(&rumbo(&[
        "group-report",
        companies.to_str().unwrap(),
        "-o",
        target.to_str().unwrap(),
        "--title",
        "Taller de marzo",
        "--place",
        "Puerto Azul",
        "--today",
        "2026-11-21",
    ]));
    assert!(text.starts_with("Informe de grupo guardado en "), "{text}");
    assert!(std::fs::read(target).unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn four_companies_are_refused_with_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let mut files: Vec<PathBuf> = std::fs::read_dir(companies())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    files.sort();
    for file in &files[..4] {
        std::fs::copy(file, folder.path().join(file.file_name().unwrap())).unwrap();
    }
    let target = folder.path().join("grupo.pdf");
    let arguments = [
        "group-report",
        folder.path().to_str().unwrap(),
        "-o",
        target.to_str().unwrap(),
    ];
    let error = refused(&rumbo(&arguments), 1);
    assert!(error.contains("Terminaron 4 empresas de 4"), "{error}");
    assert!(error.contains("group-too-small"), "{error}");
    assert!(!target.exists(), "nothing is half written");
}
