//! `--pack`: a chamber's extra pack on the terminal.
#![allow(clippy::unwrap_used)] // a test fails loudly

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn puerto_azul() -> String {
    let folder = project().join("assets/examples/camara-puerto-azul");
    folder.display().to_string()
}

fn rumbo(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rumbo"))
        .current_dir(project())
        .env("LANG", "es_CL.UTF-8")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .args(arguments)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", complained(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_diagnosis_names_the_chambers_help_and_whom_to_ask_wherever_the_option_stands() {
    let telares = "tests/companies/telares-lihuen.json";
    let pack = puerto_azul();
    let day = ["--today", "2026-11-21"];
    let before = said(&rumbo(&[
        "--pack", &pack, "diagnose", telares, day[0], day[1],
    ]));
    let after = said(&rumbo(&[
        "diagnose", telares, "--pack", &pack, day[0], day[1],
    ]));
    assert_eq!(before, after);
    let without = said(&rumbo(&["diagnose", telares, day[0], day[1]]));
    for (what, in_both) in [
        ("Clínica de precios de exportación (ejemplo)", false),
        (
            "Mesa de comercio exterior, Cámara de Puerto Azul (ejemplo)",
            false,
        ),
        ("A quién preguntar", true),
        ("ProChile. Pregunte por apoyos para exportar", true),
    ] {
        assert!(after.contains(what), "{what} in {after}");
        assert_eq!(without.contains(what), in_both, "{what}");
    }
    let json = said(&rumbo(&["diagnose", telares, "--json", "--pack", &pack]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let contacts = json["contacts"].as_array().unwrap();
    let desk = contacts
        .iter()
        .find(|contact| contact["name"].as_str().unwrap().contains("Puerto Azul"))
        .unwrap();
    assert_eq!(desk["reach"][0], "exportar@camara-puerto-azul.example");
}

#[test]
fn the_check_knows_an_extra_pack_by_itself() {
    let pack = puerto_azul();
    let good = said(&rumbo(&["content", "check", &pack]));
    assert!(
        good.contains("+camara-puerto-azul.1.0.0 está bien"),
        "{good}"
    );
    assert_eq!(said(&rumbo(&["content", "check", "--pack", &pack])), good);
}

#[test]
fn a_wrong_pack_is_told_with_its_files_and_nothing_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("mi-camara");
    std::fs::create_dir_all(copy.join("locales/es")).unwrap();
    let example = PathBuf::from(puerto_azul());
    for name in ["pack.toml", "contacts.toml", "sources.toml"] {
        std::fs::copy(example.join(name), copy.join(name)).unwrap();
    }
    std::fs::write(
        copy.join("locales/es/contactos.ftl"),
        "contact-puerto-azul-desk = Pregunte por todo lo que usted quiera saber de la exportación y de los apoyos que hay en esta ciudad y en las otras.\n",
    )
    .unwrap();
    let pack = copy.display().to_string();
    let report = folder.path().join("informe.pdf").display().to_string();
    let output = rumbo(&[
        "report",
        "tests/companies/telares-lihuen.json",
        "--pack",
        &pack,
        "-o",
        &report,
    ]);
    assert_eq!(output.status.code(), Some(1));
    let words = complained(&output);
    assert!(words.contains("El contenido tiene 1 error"), "{words}");
    assert!(
        words.contains("mi-camara/pack.toml, línea 10: extra `overrides`: `programme:cl-e-exporta` is not given here."),
        "{words}"
    );
    assert!(!Path::new(&report).exists());

    // Mended, it can be used; the check still says what is hard to read.
    let about = std::fs::read_to_string(copy.join("pack.toml")).unwrap();
    let mended = about.replace("\"programme:cl-e-exporta\"", "");
    std::fs::write(copy.join("pack.toml"), mended).unwrap();
    said(&rumbo(&["questions", "--pack", &pack]));
    let words = complained(&rumbo(&["content", "check", &pack]));
    assert!(
        words.contains("mi-camara/locales/es/contactos.ftl, línea 1: ")
            && words.contains("a sentence of 24 words"),
        "{words}"
    );
}

#[test]
fn a_pack_that_is_not_there_is_told_without_a_line() {
    let output = rumbo(&["questions", "--pack", "no-hay.zip"]);
    assert_eq!(output.status.code(), Some(1));
    let words = complained(&output);
    assert!(words.contains("no-hay.zip"), "{words}");
    assert!(!words.contains("línea 0"), "{words}");
}
