//! The published JSON Schema says what the reader does: the same fields, the same compulsory ones.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails loudly

use rumbo_core::Content;
use rumbo_core::content::PackFile;
use rumbo_core::questionnaire::Path;
use rumbo_exchange::{ExchangeError, FORMAT, SCHEMA, VERSION, WrongKind, read};
use serde_json::{Value, json};

/// A pack of next to nothing: fields are judged before questions.
fn content() -> Content {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/content");
    let mut files = Vec::new();
    let mut folders = vec![(folder, String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                folders.push((path, format!("{name}/")));
            } else if name.ends_with(".toml") {
                files.push((name, std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    let files: Vec<PackFile<'_>> = files
        .iter()
        .map(|(path, text)| PackFile { path, text })
        .collect();
    Content::load(&files).unwrap()
}

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

fn keys(of: &Value) -> Vec<&str> {
    of.as_object().unwrap().keys().map(String::as_str).collect()
}

fn file() -> Value {
    json!({
        "format": FORMAT,
        "version": VERSION,
        "content_version": "1.0.0",
        "company": { "name": "Telares Lihuén", "example": true },
        "assessment": {
            "started_on": "2026-11-20",
            "finished_on": "2026-11-21",
            "path": "full",
            "blanks_accepted": true,
            "facts": { "country": "cl", "offer": "goods", "segment": "b2c", "hours": 4, "has": ["website"] },
            "answers": {
                "collect": { "option": "one-way-abroad" },
                "security": { "set": ["backups"] },
                "carriers": { "dont_know": true },
            },
            "notes": { "collect": "Con PayPal." },
        },
    })
}

fn wrong(file: &Value) -> Vec<(String, WrongKind)> {
    match read(&file.to_string(), &content()) {
        Err(ExchangeError::Wrong(wrong)) => {
            wrong.into_iter().map(|one| (one.at, one.kind)).collect()
        }
        other => panic!("{other:?}"),
    }
}

/// The parts of the file with fields of their own: where they stand in the file and in the schema.
const PARTS: [(&str, &str); 3] = [
    ("", ""),
    ("/company", "/properties/company"),
    ("/assessment", "/properties/assessment"),
];

#[test]
fn every_reference_of_the_schema_leads_somewhere() {
    fn references(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                for (key, inner) in map {
                    match inner.as_str() {
                        Some(to) if key == "$ref" => into.push(to.to_owned()),
                        _ => references(inner, into),
                    }
                }
            }
            Value::Array(list) => list.iter().for_each(|one| references(one, into)),
            _ => {}
        }
    }
    let schema = schema();
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    let mut found = Vec::new();
    references(&schema, &mut found);
    assert!(found.len() > 5);
    for reference in found {
        let place = reference.strip_prefix('#').unwrap();
        assert!(schema.pointer(place).is_some(), "{reference}");
    }
}

#[test]
fn the_reader_takes_every_field_of_the_schema_and_no_other() {
    let (schema, whole) = (schema(), file());
    read(&whole.to_string(), &content()).unwrap();
    for (place, part) in PARTS {
        let part = schema.pointer(part).unwrap();
        assert_eq!(part["additionalProperties"], false);
        let given = whole.pointer(place).unwrap();
        for field in keys(&part["properties"]) {
            assert!(
                field == "$schema" || given.get(field).is_some(),
                "{field} is tried here"
            );
        }
        let mut more = whole.clone();
        more.pointer_mut(place).unwrap()["colour"] = json!("blue");
        let found = wrong(&more);
        assert_eq!(found.len(), 1);
        assert!(found[0].0.ends_with("colour") && found[0].1 == WrongKind::UnknownField);
        let mut explained = whole.clone();
        explained.pointer_mut(place).unwrap()["_colour"] = json!("blue");
        read(&explained.to_string(), &content()).expect("underscores explain");
    }
    let mut named = whole;
    named["$schema"] = json!("rumbo-diagnosis-1.schema.json");
    read(&named.to_string(), &content()).expect("editors put the schema there");
}

#[test]
fn what_the_schema_demands_the_reader_misses_and_nothing_else() {
    let (schema, whole) = (schema(), file());
    for (place, part) in PARTS {
        let part = schema.pointer(part).unwrap();
        let required: Vec<&str> = part["required"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one.as_str().unwrap())
            .collect();
        for field in keys(whole.pointer(place).unwrap()) {
            let mut less = whole.clone();
            less.pointer_mut(place)
                .unwrap()
                .as_object_mut()
                .unwrap()
                .remove(field);
            if field == "facts" {
                // Answers of goods need to be told that it is goods.
                less["assessment"]["answers"] = json!({});
            }
            match (
                read(&less.to_string(), &content()),
                required.contains(&field),
            ) {
                (Ok(_), false) => {}
                (Err(ExchangeError::Foreign), true) => {
                    assert!(["format", "version"].contains(&field), "{field}");
                }
                (Err(ExchangeError::Wrong(missing)), true) => {
                    assert!(
                        missing.iter().any(|one| one.kind == WrongKind::Missing),
                        "{field}"
                    );
                }
                (other, required) => panic!("without {field} (required: {required}): {other:?}"),
            }
        }
    }
}

#[test]
fn the_paths_are_those_of_the_schema() {
    let schema = schema();
    let named = schema
        .pointer("/properties/assessment/properties/path/enum")
        .unwrap();
    let known: Vec<Value> = Path::ALL.iter().map(|path| json!(path.as_str())).collect();
    assert_eq!(*named, Value::Array(known));
    for path in Path::ALL {
        let mut given = file();
        given["assessment"]["path"] = json!(path.as_str());
        assert_eq!(read(&given.to_string(), &content()).unwrap().path, path);
    }
    let mut unsaid = file();
    unsaid["assessment"].as_object_mut().unwrap().remove("path");
    let read = read(&unsaid.to_string(), &content()).unwrap();
    assert_eq!(read.path, Path::Full, "files of before asked everything");
}

#[test]
fn kinds_of_values_are_those_of_the_schema() {
    for (place, value) in [
        ("/company/name", json!(7)),
        ("/company/example", json!("yes")),
        ("/assessment/started_on", json!("20 de noviembre")),
        ("/assessment/finished_on", json!(null)),
        ("/assessment/blanks_accepted", json!(1)),
        ("/assessment/facts", json!([])),
        ("/assessment/facts/hours", json!(169)),
        ("/assessment/facts/hours", json!(-1)),
        ("/assessment/facts/hours", json!(4.5)),
        ("/assessment/facts/has", json!([])),
        ("/assessment/answers/collect", json!("one-way-abroad")),
        (
            "/assessment/answers/carriers",
            json!({ "dont_know": false }),
        ),
        ("/assessment/answers/carriers", json!({})),
        ("/assessment/answers/security", json!({ "set": "backups" })),
        ("/assessment/notes/collect", json!(["a"])),
        ("/assessment/path", json!("short")),
        ("/content_version", json!("the latest")),
    ] {
        let mut spoilt = file();
        *spoilt.pointer_mut(place).unwrap() = value;
        let found = wrong(&spoilt);
        let at = place[1..].replace('/', ".");
        assert!(
            found.iter().any(|(wrong, _)| *wrong == at),
            "{at}: {found:?}"
        );
    }
}
