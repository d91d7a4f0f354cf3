//! The plan for other programs, on the terminal.

#![allow(clippy::unwrap_used)] // helpers of tests are not seen as tests

use std::path::Path;
use std::process::{Command, Output};

fn export(target: &Path, more: &[&str]) -> Output {
    let telares =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies/telares-lihuen.json");
    Command::new(env!("CARGO_BIN_EXE_rumbo"))
        .arg("export")
        .arg(telares)
        .arg("-o")
        .arg(target)
        .args(["--today", "2026-11-21"])
        .args(more)
        .env("LC_ALL", "es_CL.UTF-8")
        .output()
        .unwrap()
}

#[test]
fn the_ending_of_the_name_says_what_is_written_the_same_on_every_run() {
    let folder = tempfile::tempdir().unwrap();
    for (name, begins) in [
        ("plan.ics", &b"BEGIN:VCALENDAR\r\n"[..]),
        ("plan.XLSX", b"PK"),
        ("plan.csv", b"\xEF\xBB\xBF\"N.\xC2\xBA\";"),
    ] {
        let target = folder.path().join(name);
        let output = export(&target, &[]);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{name}");
        assert!(said.starts_with("Hoja de ruta guardada en "), "{said}");
        let first = std::fs::read(&target).unwrap();
        assert!(first.starts_with(begins), "{name}");
        export(&target, &[]);
        assert!(first == std::fs::read(&target).unwrap(), "{name} again");
    }
}

#[test]
fn nothing_rings_unless_it_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("plan.ics");
    export(&target, &[]);
    assert!(!std::fs::read_to_string(&target).unwrap().contains("VALARM"));
    export(&target, &["--alarm", "--language", "en"]);
    let text = std::fs::read_to_string(&target).unwrap();
    assert!(text.contains("BEGIN:VALARM\r\n"));
    assert!(text.contains("TRIGGER:PT32400S\r\n"), "at nine");
    assert!(text.contains("X-WR-CALNAME:Roadmap: Telares"), "in English");
}

#[test]
fn another_ending_is_refused_and_those_that_do_are_named() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["plan.pdf", "plan.xls", "plan"] {
        let target = folder.path().join(name);
        let output = export(&target, &[]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        let error = String::from_utf8(output.stderr).unwrap();
        for ending in [".ics", ".xlsx", ".csv", name] {
            assert!(error.contains(ending), "{ending} in {error}");
        }
        assert!(!target.exists());
    }
}
