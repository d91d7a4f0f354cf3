//! The terminal program as a person or a script meets it: what it says, what it writes, and how it ends.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails loudly

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const DAY: &str = "2026-11-21";

fn company(id: &str) -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    project.join(format!("tests/companies/{id}.json"))
}

/// The program on a machine without any choice of language.
fn rumbo() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rumbo"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
        command.env_remove(name);
    }
    command
}

fn run(arguments: &[&str]) -> Output {
    rumbo().args(arguments).output().unwrap()
}

fn fed(arguments: &[&str], input: &str) -> Output {
    let mut child = rumbo()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input.as_bytes()).unwrap();
    drop(stdin);
    child.wait_with_output().unwrap()
}

fn said(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", complained(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A refusal: code 1, nothing on standard output, the words and the code on standard error.
fn refused(output: &Output, code: &str) -> String {
    let text = complained(output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(
        output.stdout.is_empty(),
        "results alone go to standard output"
    );
    assert!(text.starts_with("Error: "), "{text}");
    assert!(text.contains(&format!("Código: {code}\n")), "{text}");
    text
}

#[test]
fn help_is_spanish_unless_the_system_or_the_person_says_otherwise() {
    let spanish = said(&run(&["--help"]));
    assert!(
        spanish.contains("Uso: rumbo") && spanish.contains("Órdenes"),
        "{spanish}"
    );
    for command in [
        "diagnose",
        "report",
        "content",
        "questions",
        "template",
        "schema",
    ] {
        assert!(spanish.contains(command), "{command}");
        let help = said(&run(&[command, "--help"]));
        assert!(help.contains("Muestra esta ayuda."), "{command}: {help}");
    }
    let english = rumbo()
        .env("LANG", "en_US.UTF-8")
        .arg("--help")
        .output()
        .unwrap();
    assert!(said(&english).contains("Usage: rumbo"));
    assert!(said(&run(&["--language", "en", "--help"])).contains("Usage: rumbo"));
    let german = rumbo()
        .env("LANG", "de_DE.UTF-8")
        .arg("--help")
        .output()
        .unwrap();
    assert_eq!(
        said(&german),
        spanish,
        "a language that is not there is Spanish"
    );
    assert!(said(&run(&["--version"])).starts_with("rumbo 0."));
}

#[test]
fn a_command_that_is_not_understood_ends_with_2() {
    for arguments in [
        &["navigate"][..],
        &["diagnose"],
        &["report", "file.json"],
        &["template", "--country", "pe"],
        &["template", "--country", "zz", "--offer", "goods"],
        &["diagnose", "file.json", "--today", "mañana"],
        &["diagnose", "--yaml", "file.json"],
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            complained(&output).starts_with("No se entiende la orden."),
            "{arguments:?}"
        );
        assert!(output.stdout.is_empty());
    }
    assert_eq!(run(&[]).status.code(), Some(2), "nothing was asked for");
}

#[test]
fn a_diagnosis_can_be_read_by_people() {
    let telares = company("telares-lihuen");
    let text = said(&run(&[
        "diagnose",
        telares.to_str().unwrap(),
        "--today",
        DAY,
    ]));
    for part in [
        "Empresa: Telares Lihuén (empresa de ejemplo)",
        "Perfil: Cabotaje",
        "Alertas",
        "Fuerzas",
        "Frenos",
        "Hoja de ruta",
        "1. Averiguar los cargos de importación",
        "Autodeclarado, no verificado",
    ] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
    assert!(
        !text.contains("Resultado provisional"),
        "Telares answered everything"
    );
}

#[test]
fn the_same_diagnosis_comes_from_a_pipe() {
    let telares = company("telares-lihuen");
    let file = said(&run(&[
        "diagnose",
        telares.to_str().unwrap(),
        "--today",
        DAY,
    ]));
    let text = std::fs::read_to_string(telares).unwrap();
    assert_eq!(said(&fed(&["diagnose", "-", "--today", DAY], &text)), file);
    let marked = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
    assert_eq!(
        said(&fed(&["diagnose", "-", "--today", DAY], &marked)),
        file,
        "an editor of another system changes nothing"
    );
}

#[test]
fn a_diagnosis_can_be_read_by_programs() {
    let telares = company("telares-lihuen");
    let text = said(&run(&[
        "diagnose",
        "--json",
        telares.to_str().unwrap(),
        "--today",
        DAY,
    ]));
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["result"]["profile"]["id"], "coasting");
    assert_eq!(json["result"]["dimensions"].as_array().unwrap().len(), 9);
    assert_eq!(json["roadmap"]["today"], DAY);
    assert!(json["roadmap"]["tasks"][0]["help"].is_array());
}

#[test]
fn two_diagnoses_are_as_they_were() {
    for id in ["qori-paqocha", "nubarron-sistemas"] {
        let path = company(id);
        let text = said(&run(&["diagnose", path.to_str().unwrap(), "--today", DAY]));
        insta::assert_snapshot!(id, text);
    }
}

#[test]
fn answers_that_are_not_complete_give_a_provisional_result() {
    let text = std::fs::read_to_string(company("telares-lihuen")).unwrap();
    let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let answers = json["assessment"]["answers"].as_object_mut().unwrap();
    answers.remove("carriers");
    answers.remove("returns");
    let output = fed(&["diagnose", "-", "--today", DAY], &json.to_string());
    let text = said(&output);
    assert!(text.contains("Resultado provisional"), "{text}");
    assert!(text.contains("Índice: entre "), "{text}");
}

#[test]
fn a_report_is_written_whole() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("informes/telares.pdf");
    let telares = company("telares-lihuen");
    let arguments = [
        "report",
        telares.to_str().unwrap(),
        "-o",
        target.to_str().unwrap(),
    ];
    let text = said(&run(&arguments));
    assert!(text.starts_with("Informe guardado en "), "{text}");
    assert!(std::fs::read(&target).unwrap().starts_with(b"%PDF-"));

    let blocked = target.join("otro.pdf");
    let output = run(&[
        "report",
        telares.to_str().unwrap(),
        "-o",
        blocked.to_str().unwrap(),
    ]);
    refused(&output, "report-unwritable");
    assert_eq!(
        std::fs::read_dir(target.parent().unwrap()).unwrap().count(),
        1
    );
}

#[test]
fn the_ending_of_the_name_says_whether_the_report_can_be_edited() {
    let folder = tempfile::tempdir().unwrap();
    let telares = company("telares-lihuen");
    let report = |name: &str| {
        let target = folder.path().join(name);
        let arguments = [
            "report",
            telares.to_str().unwrap(),
            "-o",
            target.to_str().unwrap(),
        ];
        (run(&arguments), target)
    };
    let (output, target) = report("telares.DOCX");
    let text = said(&output);
    assert!(text.starts_with("Informe editable guardado en "), "{text}");
    let document = std::fs::read(&target).unwrap();
    assert!(document.starts_with(b"PK"), "a .docx is a zip file");

    for name in ["telares.odt", "telares"] {
        let (output, target) = report(name);
        assert_eq!(output.status.code(), Some(2), "{name}: not understood");
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(
            text.contains(".pdf") && text.contains(".docx"),
            "both are named: {text}"
        );
        assert!(!target.exists(), "nothing is written");
    }
}

#[test]
fn a_template_can_be_filled_in_and_read() {
    for (country, offer, segment) in [
        ("PE", "goods", None),
        ("pe", "GOODS", Some("B2B")),
        ("cl", "service", Some("b2c")),
        ("mx", "digital", Some("both")),
        ("co", "goods", Some("both")),
        ("EC", "service", None),
    ] {
        let mut arguments = vec![
            "template",
            "--country",
            country,
            "--offer",
            offer,
            "--today",
            DAY,
        ];
        arguments.extend(segment.iter().flat_map(|segment| ["--segment", segment]));
        let text = said(&run(&arguments));
        refused(&fed(&["diagnose", "-"], &text), "name-empty");
        let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
        json["company"]["name"] = "Qori Paqocha".into();
        assert_eq!(
            json["assessment"]["facts"]["country"],
            country.to_lowercase()
        );
        json["assessment"]["facts"]["segment"] = segment.unwrap_or("b2c").to_lowercase().into();
        let explained = json["assessment"]["answers"].as_object().unwrap().clone();
        assert!(explained.len() >= 39, "{} questions", explained.len());
        // Whoever takes the first of the explained options has filled it in.
        for (key, about) in &explained {
            let id = key.strip_prefix('_').expect("only explanations");
            assert!(!about["question"].as_str().unwrap().is_empty(), "{id}");
            let answer = match about.get("marks") {
                Some(marks) => {
                    serde_json::json!({ "set": [marks.as_object().unwrap().keys().next().unwrap()] })
                }
                None => {
                    let options = about["options"].as_object().unwrap();
                    let words = options.values().next().unwrap();
                    assert!(!words["text"].as_str().unwrap().is_empty() && words["level"].is_u64());
                    serde_json::json!({ "option": options.keys().next().unwrap() })
                }
            };
            json["assessment"]["answers"][id] = answer;
        }
        let text = said(&fed(&["diagnose", "-", "--today", DAY], &json.to_string()));
        assert!(text.contains("Perfil: "), "{text}");
        assert!(
            !text.contains("Resultado provisional"),
            "everything was answered:\n{text}"
        );
    }
}

#[test]
fn every_question_is_shown_with_its_options_points_and_conditions() {
    let text = said(&run(&["questions"]));
    let expected: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(company("telares-lihuen")).unwrap()).unwrap();
    for id in expected["assessment"]["answers"]
        .as_object()
        .unwrap()
        .keys()
    {
        assert!(text.contains(&format!("({id})")), "{id}");
    }
    assert!(
        text.contains("shown_when: published-offer >= 1"),
        "conditions"
    );
    assert!(text.contains("[2/3] "), "points");
    assert!(
        text.contains("applies: offer in [service, digital]"),
        "{text}"
    );
    assert!(
        text.lines().all(|line| !line.trim_start().starts_with('(')),
        "an id without words:\n{text}"
    );
}

#[test]
fn the_schema_is_json() {
    let schema: serde_json::Value = serde_json::from_str(&said(&run(&["schema"]))).unwrap();
    assert_eq!(schema["properties"]["format"]["const"], "rumbo-diagnosis");
}

#[test]
fn the_shipped_content_is_good_and_a_spoilt_one_is_told_line_by_line() {
    let text = said(&run(&["content", "check"]));
    assert!(text.contains("40 preguntas"), "{text}");
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    assert_eq!(
        said(&run(&["content", "check", project.to_str().unwrap()])),
        text,
        "the folder is what is shipped"
    );

    let folder = tempfile::tempdir().unwrap();
    let output = run(&["content", "check", folder.path().to_str().unwrap()]);
    refused(&output, "file-unreadable");
    std::fs::create_dir_all(folder.path().join("content")).unwrap();
    std::fs::create_dir_all(folder.path().join("locales")).unwrap();
    std::fs::write(
        folder.path().join("content/pack.toml"),
        "version = 1.0\n[[oops",
    )
    .unwrap();
    let output = run(&["content", "check", folder.path().to_str().unwrap()]);
    let text = refused(&output, "content-invalid");
    assert!(text.contains("pack.toml, línea 2"), "{text}");
}

#[test]
fn files_that_can_not_be_taken_end_with_1_and_say_why_in_spanish() {
    refused(
        &run(&["diagnose", "/nowhere/telares.json"]),
        "file-unreadable",
    );
    refused(&run(&["diagnose", "/"]), "file-unreadable");
    refused(&fed(&["diagnose", "-"], ""), "file-malformed");
    refused(&fed(&["diagnose", "-"], "{\"format\": "), "file-truncated");
    refused(&fed(&["diagnose", "-"], "{}"), "file-foreign");
    let text = std::fs::read_to_string(company("telares-lihuen")).unwrap();
    let newer = text.replacen("\"version\": 1", "\"version\": 9", 1);
    refused(&fed(&["diagnose", "-"], &newer), "file-newer");
    let content = text.replacen("\"content_version\": \"1.", "\"content_version\": \"99.", 1);
    refused(&fed(&["diagnose", "-"], &content), "file-newer-content");
    let name = text.replacen("Telares Lihuén", &"Ñ".repeat(500), 1);
    refused(&fed(&["diagnose", "-"], &name), "name-too-long");

    let wrong = text
        .replacen("\"carriers\": {", "\"carrier-pigeons\": {", 1)
        .replacen(
            "\"option\": \"one-way-abroad\"",
            "\"option\": \"in-gold\"",
            1,
        );
    let told = refused(&fed(&["diagnose", "-"], &wrong), "file-wrong-values");
    assert!(
        told.contains("assessment.answers.carrier-pigeons: el cuestionario no tiene esa pregunta")
            && told.contains("assessment.answers.collect: «in-gold» no es una de sus respuestas"),
        "{told}"
    );
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("telares.json");
    let text = std::fs::read_to_string(company("telares-lihuen")).unwrap();
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(&path, wide).unwrap();
    let arguments = ["diagnose", path.to_str().unwrap()];
    let output = run(&arguments);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        complained(&output).contains("Código: file-"),
        "{}",
        complained(&output)
    );
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = rumbo()
        .arg("questions")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.stderr.is_empty(), "{}", complained(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_report_is_taken_as_the_answers_that_it_carries() {
    let folder = tempfile::tempdir().unwrap();
    let answers = company("telares-lihuen");
    let answers = answers.to_str().unwrap();
    // Told apart by what they hold: the name says something else.
    let made = folder.path().join("informe.pdf");
    let report = folder.path().join("recibido.json");
    said(&run(&[
        "report",
        answers,
        "-o",
        made.to_str().unwrap(),
        "--today",
        DAY,
    ]));
    std::fs::rename(&made, &report).unwrap();
    let report = report.to_str().unwrap();
    assert_eq!(
        said(&run(&["diagnose", report, "--today", DAY])),
        said(&run(&["diagnose", answers, "--today", DAY])),
        "the same diagnosis"
    );
    let again = folder.path().join("otro.pdf");
    let again = again.to_str().unwrap();
    said(&run(&["report", report, "-o", again, "--today", DAY]));
    let (first, second) = (
        std::fs::read(report).unwrap(),
        std::fs::read(again).unwrap(),
    );
    assert!(first == second, "the same report, byte for byte");

    let cut = folder.path().join("cortado.pdf");
    std::fs::write(&cut, &first[..first.len() / 3]).unwrap();
    let words = refused(&run(&["diagnose", cut.to_str().unwrap()]), "pdf-damaged");
    assert!(words.contains("incompleto"), "{words}");
    let foreign = folder.path().join("factura.pdf");
    std::fs::write(
        &foreign,
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    )
    .unwrap();
    refused(
        &run(&["report", foreign.to_str().unwrap(), "-o", again]),
        "pdf-foreign",
    );
    assert!(
        std::fs::read(again).unwrap() == second,
        "nothing is half written"
    );
}
