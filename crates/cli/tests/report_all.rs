//! `rumbo report --all`: a folder of answers in, a folder of reports out.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rumbo"));
    command.args(arguments).output().unwrap()
}

#[test]
fn a_folder_of_answers_gives_a_folder_of_reports() {
    let folder = tempfile::tempdir().unwrap();
    let given = folder.path().join("respuestas");
    std::fs::create_dir(&given).unwrap();
    let companies = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies");
    for company in ["huerta-chayo", "telares-lihuen"] {
        let name = format!("{company}.json");
        std::fs::copy(companies.join(&name), given.join(&name)).unwrap();
    }
    std::fs::write(given.join("rota.json"), "{ \"format\":").unwrap();
    let output = folder.path().join("informes");
    let all = |to: &Path| {
        let paths = [given.to_str().unwrap(), to.to_str().unwrap()];
        run(&[
            "report",
            "--all",
            paths[0],
            "-o",
            paths[1],
            "--language",
            "es",
            "--today",
            "2026-11-21",
        ])
    };
    let said = all(&output);
    assert_eq!(said.status.code(), Some(1), "one was refused");
    let text = String::from_utf8_lossy(&said.stdout);
    assert!(
        text.contains("2 informes hechos, 1 archivo no se pudo usar."),
        "{text}"
    );
    let refused = String::from_utf8_lossy(&said.stderr);
    assert!(refused.contains("rota.json, sin informe"), "{refused}");
    assert!(output.join("telares-lihuen.pdf").is_file());
    assert!(output.join("huerta-chayo.pdf").is_file());

    let refused = all(&given);
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(said.contains("Elija otra carpeta."), "{said}");

    std::fs::remove_file(given.join("rota.json")).unwrap();
    assert_eq!(all(&output).status.code(), Some(0), "all were made");
}
