//! Files of answers and content packs that can't be taken: each refused with its code and words, every fault named at once.

use crate::said::refused;
use rumbo_app::{AppError, Code, ExchangeError, Pack, ReportLanguage, diagnose_file};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::DAY;
use rumbo_tests::project;
use serde_json::{Value, json};
use std::path::Path;

fn diagnose(text: &str) -> Result<rumbo_app::FileDiagnosis, AppError> {
    diagnose_file(&Pack::shipped().unwrap(), text, ReportLanguage::ES, DAY)
}

fn telares() -> String {
    ExampleCompany::read("telares-lihuen").text
}

/// The file of Telares with something changed in it.
fn edited(edit: impl FnOnce(&mut Value)) -> String {
    let mut json: Value = serde_json::from_str(&telares()).unwrap();
    edit(&mut json);
    json.to_string()
}

#[test]
fn a_file_with_a_mistake_names_its_line() {
    let broken = telares().replacen("\"version\": 1,", "\"version\": 1;", 1);
    let words = refused(diagnose(&broken), Code::FileMalformed);
    assert!(words.contains("línea 3"), "{words}");
    refused(diagnose(""), Code::FileMalformed);
    refused(
        diagnose("nombre,respuesta\r\nTelares,sí\r\n"),
        Code::FileMalformed,
    );
}

#[test]
fn a_file_that_was_cut_off_says_where_wherever_it_was_cut() {
    let whole = telares();
    let lines: Vec<&str> = whole.lines().collect();
    let half = lines[..40].join("\n");
    let words = refused(diagnose(&half), Code::FileTruncated);
    assert!(words.contains("línea 40"), "{words}");
    for end in (1..whole.trim_end().len())
        .filter(|end| whole.is_char_boundary(*end))
        .step_by(97)
    {
        let error = diagnose(&whole[..end]).unwrap_err();
        assert_eq!(
            error.code(),
            Code::FileTruncated,
            "cut after {end} bytes: {error}"
        );
    }
}

#[test]
fn a_file_of_something_else_is_foreign() {
    for foreign in [
        "{}",
        "[]",
        "42",
        "{\"format\": \"package\", \"version\": 1}",
    ] {
        refused(diagnose(foreign), Code::FileForeign);
    }
    refused(
        diagnose(&edited(|json| json["version"] = json!(0))),
        Code::FileForeign,
    );
    refused(
        diagnose(&edited(|json| json["version"] = json!("1"))),
        Code::FileForeign,
    );
}

#[test]
fn a_file_of_a_newer_program_or_content_says_both_versions() {
    let words = refused(
        diagnose(&edited(|json| json["version"] = json!(2))),
        Code::FileNewer,
    );
    assert!(
        words.contains("formato 2") && words.contains("hasta el 1"),
        "{words}"
    );
    let newer = edited(|json| json["content_version"] = json!("99.0.0"));
    let words = refused(diagnose(&newer), Code::FileNewerContent);
    assert!(words.contains("99.0.0"), "{words}");
}

#[test]
fn every_unknown_question_and_option_is_named_at_once() {
    let wrong = edited(|json| {
        json["assessment"]["answers"]["horoscope"] = json!({ "option": "good" });
        json["assessment"]["answers"]["collect"] = json!({ "option": "in-gold" });
        json["assessment"]["answers"]["carriers"] = json!("not-yet");
        json["assessment"]["facts"]["star-sign"] = json!("leo");
        json["assessment"]["facts"]["country"] = json!("atlantis");
        json["assessment"]["started_on"] = json!("2026-02-30");
        json["assessment"]["colour"] = json!("blue");
    });
    let error = diagnose(&wrong).unwrap_err();
    let AppError::Exchange(ExchangeError::Wrong(named)) = &error else {
        panic!("{error}");
    };
    let mut places: Vec<&str> = named.iter().map(|wrong| wrong.at.as_str()).collect();
    places.sort_unstable();
    assert_eq!(
        places,
        [
            "assessment.answers.carriers",
            "assessment.answers.collect",
            "assessment.answers.horoscope",
            "assessment.colour",
            "assessment.facts.country",
            "assessment.facts.star-sign",
            "assessment.started_on",
        ]
    );
    let words = refused::<()>(Err(error), Code::FileWrongValues);
    assert!(words.contains("assessment.answers"), "{words}");
}

#[test]
fn a_file_without_the_compulsory_facts_says_so() {
    let bare = edited(|json| json["assessment"]["facts"] = json!({}));
    let error = diagnose(&bare).unwrap_err();
    assert!(
        matches!(error.code(), Code::FactsMissing | Code::FileWrongValues),
        "answers of goods do not apply to nobody knows what: {error}"
    );
    let nothing = edited(|json| {
        json["assessment"]["facts"] = json!({});
        json["assessment"]["answers"] = json!({});
    });
    refused(diagnose(&nothing), Code::FactsMissing);
}

/// A copy of the project's content, to be spoilt.
pub fn content_copy(folder: &Path) {
    copy(&project().join("assets/content"), &folder.join("content"));
    copy(&project().join("locales"), &folder.join("locales"));
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let from = entry.unwrap().path();
        let to = to.join(from.file_name().unwrap());
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(&from, &to).unwrap();
        }
    }
}

/// Replaces a text in a file; it has to be there.
pub fn replace(file: &Path, old: &str, new: &str) {
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains(old), "{} has no {old}", file.display());
    std::fs::write(file, text.replacen(old, new, 1)).unwrap();
}

#[test]
fn an_invalid_content_pack_names_every_problem_with_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    content_copy(folder.path());
    Pack::in_folder(folder.path()).unwrap_or_else(|error| panic!("the copy is whole: {error}"));

    let content = folder.path().join("content");
    let people = content.join("questions/people.toml");
    replace(
        &people,
        "id = \"stand-in\"\ndimension = \"people\"",
        "id = \"stand-in\"\ndimension = \"stars\"",
    );
    replace(
        &content.join("actions/delivery.toml"),
        "item = \"carriers\"",
        "item = \"carrier-pigeons\"",
    );
    let words = folder
        .path()
        .join("locales/es/content/questions-people.ftl");
    replace(
        &words,
        "question-next-skills-applied =",
        "question-next-skills-forgotten =",
    );

    let error = Pack::in_folder(folder.path()).unwrap_err();
    let AppError::ContentInvalid(problems) = &error else {
        panic!("{error}");
    };
    for (file, about) in [
        ("questions/people.toml", "stars"),
        ("actions/delivery.toml", "carrier-pigeons"),
        ("questions/people.toml", "question-next-skills-applied"),
        (
            "locales/es/content/questions-people.ftl",
            "question-next-skills-forgotten",
        ),
    ] {
        let found = problems
            .iter()
            .find(|problem| problem.to_string().contains(about));
        let found = found.unwrap_or_else(|| panic!("{about} is not named in {problems:#?}"));
        assert!(found.line > 0, "{found}");
        assert!(
            found.file.ends_with(file) || file.ends_with(&found.file),
            "{found} is not of {file}"
        );
        assert!(!found.hint.is_empty(), "{found}: what to do?");
    }
    let words = refused::<()>(Err(error), Code::ContentInvalid);
    assert!(words.contains("errores"), "{words}");
}

#[test]
fn a_folder_without_content_or_with_broken_toml_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    refused(Pack::in_folder(folder.path()), Code::FileUnreadable);
    content_copy(folder.path());
    std::fs::write(folder.path().join("content/gates.toml"), "[[gate]\nid =").unwrap();
    let error = Pack::in_folder(folder.path()).unwrap_err();
    let AppError::ContentInvalid(problems) = &error else {
        panic!("{error}");
    };
    assert!(
        problems
            .iter()
            .any(|one| one.file.ends_with("gates.toml") && one.line == 1),
        "{problems:#?}"
    );
}
