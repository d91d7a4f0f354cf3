//! The content book and the coverage on the terminal.

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
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn companies() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies")
}

#[test]
fn the_book_is_the_same_on_every_run() {
    let folder = tempfile::tempdir().unwrap();
    let companies = companies();
    let make = |name: &str| {
        let target = folder.path().join(name);
        let text = said(&rumbo(&[
            "content",
            "book",
            "-o",
            target.to_str().unwrap(),
            "--companies",
            companies.to_str().unwrap(),
            "--today",
            "2026-11-21",
        ]));
        assert!(text.starts_with("Libro guardado en "), "{text}");
        std::fs::read(target).unwrap()
    };
    let (first, second) = (make("uno.pdf"), make("dos.pdf"));
    assert!(first.starts_with(b"%PDF-1.7"));
    assert!(first == second, "another process writes other bytes");
}

#[test]
fn the_coverage_is_told_in_either_language() {
    let companies = companies();
    let folder = companies.to_str().unwrap();
    let coverage = [
        "content",
        "coverage",
        "--companies",
        folder,
        "--today",
        "2026-11-21",
    ];
    let spanish = said(&rumbo(&coverage));
    assert!(spanish.contains("## En cifras"), "{spanish}");
    assert!(spanish.contains("Programas y plataformas que a nadie se ofrecen"));
    let english = said(&rumbo(
        &[&["--language", "en"], coverage.as_slice()].concat(),
    ));
    assert!(english.contains("## In figures"), "{english}");
    let alone = said(&rumbo(&["content", "coverage"]));
    assert!(alone.contains("Sin empresas de ejemplo"), "{alone}");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let output = rumbo(&["content", "coverage", "--companies", "/no/such/folder"]);
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("/no/such/folder"), "{error}");
}
