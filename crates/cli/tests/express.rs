//! The express path on the terminal: the short file to fill in, its result, and what it does not give.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails loudly

use serde_json::{Value, json};
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

const DAY: &str = "2026-11-21";

fn rumbo(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_rumbo"))
        .args(["--language", "es"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A command that reads nothing may have ended.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().unwrap()
}

fn said(arguments: &[&str], input: &str) -> String {
    let output = rumbo(arguments, input);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{complaint}");
    String::from_utf8(output.stdout).unwrap()
}

fn template(path: &str) -> Value {
    let arguments = [
        "template",
        "--country",
        "pe",
        "--offer",
        "goods",
        "--segment",
        "b2c",
        "--path",
        path,
        "--today",
        DAY,
    ];
    serde_json::from_str(&said(&arguments, "")).unwrap()
}

fn explained(file: &Value) -> Vec<String> {
    let answers = file["assessment"]["answers"].as_object().unwrap();
    answers.keys().map(|key| key[1..].to_owned()).collect()
}

/// The short file of Qori Paqocha, who sells at home, with the best answer to everything that is asked there, save `but`.
fn paqocha(but: &str) -> Value {
    let mut file = template("express");
    file["company"] = json!({ "name": "Qori Paqocha", "example": true });
    file["assessment"]["facts"]["seasonal"] = json!("no");
    let about = file["assessment"]["answers"].as_object().unwrap().clone();
    for (key, about) in &about {
        let (id, options) = (&key[1..], about["options"].as_object().unwrap());
        let asked = about
            .get("stages")
            .is_none_or(|stages| stages.get("b").is_some());
        let shown = about.get("shown_when").is_none();
        if asked && shown && id != but {
            let best = options
                .iter()
                .max_by_key(|(_, about)| about["level"].as_u64());
            file["assessment"]["answers"][id] = json!({ "option": best.unwrap().0 });
        }
    }
    file["assessment"]["answers"]["sales-abroad"] = json!({ "option": "never" });
    file
}

#[test]
fn the_short_file_is_a_part_of_the_whole_one() {
    let (short, whole) = (template("express"), template("full"));
    assert_eq!(whole["assessment"]["path"], "full");
    assert_eq!(short["assessment"]["path"], "express");
    assert_ne!(
        short["_help"], whole["_help"],
        "it says which questions to answer"
    );
    let asked = explained(&whole);
    let fewer = explained(&short);
    assert!(
        fewer.len() < asked.len() / 2 + 3,
        "{} of {}",
        fewer.len(),
        asked.len()
    );
    for id in &fewer {
        assert!(asked.contains(id), "{id} is asked on the way on");
        let about = &short["assessment"]["answers"][format!("_{id}")];
        if let Some(stages) = about.get("stages") {
            for (stage, words) in stages.as_object().unwrap() {
                assert!(["a", "b", "c"].contains(&stage.as_str()));
                assert!(
                    !words.as_str().unwrap().is_empty(),
                    "{id} says its stages in words"
                );
            }
        }
    }
    let milestones: Vec<&String> = fewer
        .iter()
        .filter(|id| {
            short["assessment"]["answers"][format!("_{id}")]
                .get("stages")
                .is_none()
        })
        .collect();
    assert_eq!(
        milestones.len(),
        6,
        "milestones are always asked: {milestones:?}"
    );
    let facts = short["assessment"]["facts"].as_object().unwrap();
    assert!(facts.contains_key("_seasonal") && !facts.contains_key("_budget"));
}

#[test]
fn a_filled_in_short_file_gives_the_express_result_and_no_profile() {
    let file = paqocha("").to_string();
    let text = said(&["diagnose", "-", "--today", DAY], &file);
    for part in [
        "Empresa: Qori Paqocha (empresa de ejemplo)",
        "Resultado del camino exprés",
        "Etapa, exacta: vende en línea en su país",
        "Base probable: ",
        "lista para exportar",
        "Es probable, no seguro.",
        "[x] ",
        "Para el diagnóstico completo faltan ",
        "Autodeclarado, no verificado",
    ] {
        assert!(text.contains(part), "`{part}` is not in:\n{text}");
    }
    for part in ["Perfil: ", "Hoja de ruta\n", "Dimensiones", "le falta"] {
        assert!(!text.contains(part), "`{part}` is in:\n{text}");
    }
    let json: Value =
        serde_json::from_str(&said(&["diagnose", "-", "--json", "--today", DAY], &file)).unwrap();
    let express = &json["express"];
    assert_eq!(express["stageId"], "b");
    assert_eq!(express["baseId"], "b");
    assert_eq!(express["missing"], 0);
    assert!(express["indexLow"].as_u64() < express["indexHigh"].as_u64());
    assert!(express["steps"].as_array().unwrap().len() <= 3);
}

#[test]
fn a_must_that_fails_lowers_the_base_and_leads_to_its_action() {
    let mut file = paqocha("");
    file["assessment"]["answers"]["returns"] = json!({ "option": "not-yet" });
    let text = said(
        &["diagnose", "-", "--json", "--today", DAY],
        &file.to_string(),
    );
    let express = &serde_json::from_str::<Value>(&text).unwrap()["express"];
    assert_ne!(express["baseId"], "b");
    let lacking: Vec<&Value> = express["conditions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["met"] == false)
        .collect();
    assert_eq!(lacking.len(), 1, "{lacking:?}");
    let steps = express["steps"].as_array().unwrap();
    assert_eq!(steps[0]["id"], "write-returns-policy", "{steps:?}");
}

#[test]
fn what_nobody_knows_is_found_out_first_and_what_was_not_asked_is_not() {
    let mut file = paqocha("");
    file["assessment"]["answers"]["returns"] = json!({ "dont_know": true });
    let text = said(
        &["diagnose", "-", "--json", "--today", DAY],
        &file.to_string(),
    );
    let express = &serde_json::from_str::<Value>(&text).unwrap()["express"];
    let steps: Vec<&str> = express["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["id"].as_str().unwrap())
        .collect();
    let finding_out = steps.iter().filter(|id| id.starts_with("find-out-"));
    assert_eq!(
        finding_out.collect::<Vec<_>>(),
        [&"find-out-delivery"],
        "{steps:?}"
    );
}

#[test]
fn while_an_answer_is_missing_nothing_is_final() {
    let file = paqocha("claims").to_string();
    let text = said(&["diagnose", "-", "--today", DAY], &file);
    assert!(text.contains("Falta 1 respuesta del exprés."), "{text}");
    assert!(!text.contains("exacta"), "{text}");
    assert!(text.contains("Etapa: vende en línea en su país"), "{text}");
}

#[test]
fn there_is_no_report_of_the_express_path() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("informe.pdf");
    let output = rumbo(
        &[
            "report",
            "-",
            "-o",
            target.to_str().unwrap(),
            "--today",
            DAY,
        ],
        &paqocha("").to_string(),
    );
    assert_eq!(output.status.code(), Some(1));
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(complaint.contains("Código: express-path"), "{complaint}");
    assert!(complaint.contains("diagnóstico completo"), "{complaint}");
    assert!(!target.exists(), "nothing is half written");
}

#[test]
fn the_same_file_goes_on_as_a_whole_diagnosis() {
    let mut file = paqocha("");
    file["assessment"]["path"] = json!("full");
    let text = said(&["diagnose", "-", "--today", DAY], &file.to_string());
    assert!(
        text.contains("Resultado provisional"),
        "the rest is not answered:\n{text}"
    );
    assert!(text.contains("Dimensiones"), "{text}");
}
