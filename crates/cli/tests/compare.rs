//! `rumbo compare` and a report with an earlier diagnosis: two files of one company on the terminal.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The example as it was, and half a year later with another price and fewer ways to protect its accounts.
fn files(folder: &Path) -> (PathBuf, PathBuf) {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = std::fs::read(project.join("tests/companies/telares-lihuen.json")).unwrap();
    let mut json: serde_json::Value = serde_json::from_slice(&text).unwrap();
    json["assessment"]["finished_on"] = "2026-11-21".into();
    let (earlier, later) = (folder.join("antes.json"), folder.join("despues.json"));
    std::fs::write(&earlier, json.to_string()).unwrap();
    json["assessment"]["finished_on"] = "2027-06-10".into();
    let answers = &mut json["assessment"]["answers"];
    answers["landed-price"] = serde_json::json!({ "option": "one-destination" });
    answers["security"] = serde_json::json!({ "set": ["backups"] });
    std::fs::write(&later, json.to_string()).unwrap();
    (earlier, later)
}

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rumbo"));
    command.args(["--language", "es"]).args(arguments);
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    let complained = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{complained}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn it_says_what_moved_between_two_files() {
    let folder = tempfile::tempdir().unwrap();
    let (earlier, later) = files(folder.path());
    let (earlier, later) = (earlier.to_str().unwrap(), later.to_str().unwrap());
    let text = said(&run(&["compare", earlier, later]));
    assert!(text.contains("21 de noviembre de 2026"), "{text}");
    assert!(text.contains("36 preguntas comunes"), "{text}");
    assert!(
        text.contains("Precio en manos del cliente (sube): Aún no"),
        "{text}"
    );
    assert!(
        text.contains("Cuentas y copias protegidas (baja)"),
        "{text}"
    );
    assert!(
        text.contains("Canal digital: de 70 a 70 (sin cambio"),
        "{text}"
    );
    let still = said(&run(&["compare", earlier, earlier]));
    assert!(still.contains("nada se movió"), "{still}");
}

#[test]
fn a_report_has_the_page_only_with_an_earlier_file() {
    let folder = tempfile::tempdir().unwrap();
    let (earlier, later) = files(folder.path());
    let report = |name: &str, more: &[&str]| {
        let target = folder.path().join(name);
        let mut arguments = vec!["report", later.to_str().unwrap()];
        arguments.extend(["-o", target.to_str().unwrap()]);
        arguments.extend(more);
        let text = said(&run(&arguments));
        (text, std::fs::read(target).unwrap())
    };
    let earlier = ["--earlier", earlier.to_str().unwrap()];
    let pages = |text: &str| -> u32 {
        let (_, rest) = text.rsplit_once('(').unwrap();
        rest.split_once(' ').unwrap().0.parse().unwrap()
    };
    let (plain, _) = report("sin.pdf", &[]);
    let (with, bytes) = report("con.pdf", &earlier);
    assert_eq!(pages(&with), pages(&plain) + 1);
    assert!(bytes.starts_with(b"%PDF-"));
    let (_, plain) = report("sin.docx", &[]);
    let (_, with) = report("con.docx", &earlier);
    assert!(with.len() > plain.len(), "the document has it too");
    let missing = run(&["compare", "no-such.json", later.to_str().unwrap()]);
    assert_eq!(missing.status.code(), Some(1));
}
