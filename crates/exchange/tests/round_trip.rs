//! What is written is read again as it was, whatever was said; the example companies with chance edits.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails loudly

use proptest::prelude::*;
use rumbo_core::answers::{Answer, FactValue};
use rumbo_core::content::{FactKind, Item, PackFile};
use rumbo_core::diagnosis::diagnose;
use rumbo_core::questionnaire::{self, check_answer, check_fact};
use rumbo_core::{AnswerSheet, Content};
use rumbo_exchange::{DiagnosisFile, clean_line, clean_name, read, write};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

static CONTENT: LazyLock<Content> = LazyLock::new(|| {
    let mut files = Vec::new();
    collect(&project().join("assets/content"), "", &mut files);
    let files: Vec<PackFile<'_>> = files
        .iter()
        .map(|(path, text)| PackFile { path, text })
        .collect();
    Content::load(&files).unwrap()
});

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files);
        } else if path.extension().is_some_and(|end| end == "toml") {
            let text = std::fs::read_to_string(&path).unwrap();
            files.push((format!("{prefix}{name}"), text));
        }
    }
}

static COMPANIES: LazyLock<Vec<DiagnosisFile>> = LazyLock::new(|| {
    let folder = project().join("tests/companies");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            read(&text, &CONTENT).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        })
        .collect()
});

/// A chance change: which fact or item, and what of it.
#[derive(Clone, Debug)]
struct Edit {
    place: usize,
    choice: usize,
    text: String,
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit =
        (any::<usize>(), any::<usize>(), "\\PC{0,40}").prop_map(|(place, choice, text)| Edit {
            place,
            choice,
            text,
        });
    prop::collection::vec(edit, 0..40)
}

/// Another answer to some item: blank, "no sé", "no aplica", an option or marks, whether it is taken or not.
fn answer(file: &mut DiagnosisFile, edit: &Edit, only_what_is_taken: bool) {
    let items: Vec<Item<'_>> = CONTENT.items().collect();
    let item = items[edit.place % items.len()];
    let pick = |of: &[rumbo_core::ids::OptionId]| of[edit.choice % of.len()].clone();
    let options: Vec<_> = item.options().iter().map(|one| one.id.clone()).collect();
    let answer = match (edit.choice % 7, item.as_set()) {
        (0, _) => None,
        (1, _) => Some(Answer::DontKnow),
        (2, _) if !item.not_applicable().is_empty() => {
            Some(Answer::NotApplicable(item.not_applicable()[0].clone()))
        }
        (_, Some(set)) => {
            let marks = set.marks.iter().enumerate();
            let some = marks.filter(|(place, _)| edit.choice >> (place + 3) & 1 == 1);
            Some(Answer::Set(some.map(|(_, mark)| mark.clone()).collect()))
        }
        (_, None) => Some(Answer::Option(pick(&options))),
    };
    match answer {
        None => drop(file.sheet.answers.remove(item.id())),
        Some(answer)
            if !only_what_is_taken
                || check_answer(&CONTENT, &file.sheet, item.id(), &answer).is_ok() =>
        {
            file.sheet.answers.insert(item.id().clone(), answer);
        }
        Some(_) => {}
    }
    let note: String = edit.text.chars().filter(|c| !c.is_control()).collect();
    file.notes.insert(item.id().clone(), note);
}

/// Another value of some fact, as the program lets people state it.
fn fact(file: &mut DiagnosisFile, edit: &Edit) {
    let fact = &CONTENT.facts[edit.place % CONTENT.facts.len()];
    let value = match fact.kind {
        FactKind::Text => {
            file.words.insert(fact.id.clone(), clean_line(&edit.text));
            return;
        }
        FactKind::Hours => FactValue::Hours(u16::try_from(edit.choice % 169).unwrap()),
        FactKind::One => FactValue::One(fact.options[edit.choice % fact.options.len()].clone()),
        FactKind::Many => {
            FactValue::Many([fact.options[edit.choice % fact.options.len()].clone()].into())
        }
    };
    if check_fact(&CONTENT, &file.sheet, &fact.id, &value).is_ok() {
        file.sheet.facts.insert(fact.id.clone(), value);
    }
}

fn companies() -> impl Strategy<Value = DiagnosisFile> {
    (0..COMPANIES.len()).prop_map(|place| COMPANIES[place].clone())
}

fn read_again(file: &DiagnosisFile) -> Result<DiagnosisFile, TestCaseError> {
    let text = write(file, &CONTENT, true);
    read(&text, &CONTENT).map_err(|error| TestCaseError::fail(format!("{error:?}\n{text}")))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn other_answers_names_and_notes_come_back_as_they_were(
        mut file in companies(),
        edits in edits(),
        name in "\\PC{1,60}",
        example: bool,
        blanks_accepted: bool,
        finished in prop::option::of(0..400_i64),
        express: bool,
    ) {
        file.company = clean_name(&name).unwrap_or(file.company);
        file.example = example;
        file.sheet.blanks_accepted = blanks_accepted;
        file.path = if express { questionnaire::Path::Express } else { questionnaire::Path::Full };
        file.finished_on = finished.map(|days| file.started_on + chrono::Duration::days(days));
        for edit in &edits {
            answer(&mut file, edit, true);
        }
        prop_assert_eq!(read_again(&file)?, file);
    }

    #[test]
    fn whatever_was_stored_can_be_read_and_is_diagnosed_the_same(
        mut file in companies(),
        facts in edits(),
        answers in edits(),
    ) {
        // Facts that change leave answers behind that do not apply any more; the data file keeps them.
        for edit in &answers {
            answer(&mut file, edit, false);
        }
        for edit in &facts {
            fact(&mut file, edit);
        }
        let again = read_again(&file)?;
        prop_assert_eq!(diagnose(&CONTENT, &again.sheet), diagnose(&CONTENT, &file.sheet));
        prop_assert_eq!(write(&again, &CONTENT, true), write(&file, &CONTENT, true));
    }

    #[test]
    fn no_text_makes_the_reader_fail_otherwise_than_with_an_error(text in "\\PC*") {
        prop_assert!(read(&text, &CONTENT).is_err());
    }

    #[test]
    fn a_file_spoilt_anywhere_is_refused_or_read(
        file in companies(),
        place: prop::sample::Index,
        byte in "[ -~]",
    ) {
        let text = write(&file, &CONTENT, true);
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let at = starts[place.index(starts.len())];
        let length = text[at..].chars().next().map_or(0, char::len_utf8);
        let spoilt = format!("{}{byte}{}", &text[..at], &text[at + length..]);
        if let Ok(read) = read(&spoilt, &CONTENT) {
            prop_assert!(!read.company.is_empty(), "what is taken is whole");
        }
    }
}

#[test]
fn the_same_is_written_in_the_same_bytes() {
    for file in COMPANIES.iter() {
        let text = write(file, &CONTENT, false);
        assert_eq!(
            write(&file.clone(), &CONTENT, false),
            text,
            "{}",
            file.company
        );
        assert!(text.ends_with("}\n"), "a text file ends with a line end");
        let again = read(&text, &CONTENT).unwrap();
        assert_eq!(write(&again, &CONTENT, false), text, "{}", file.company);
    }
}

#[test]
fn private_facts_stay_here_unless_asked_for() {
    let private: Vec<_> = CONTENT.facts.iter().filter(|fact| fact.private).collect();
    assert!(!private.is_empty(), "the pack has private facts");
    let mut file = COMPANIES[0].clone();
    for fact in &private {
        let value = match fact.kind {
            FactKind::Many => FactValue::Many([fact.options[0].clone()].into()),
            FactKind::One => FactValue::One(fact.options[0].clone()),
            FactKind::Hours => FactValue::Hours(1),
            FactKind::Text => {
                file.words.insert(fact.id.clone(), "Rosa".to_owned());
                continue;
            }
        };
        file.sheet.facts.insert(fact.id.clone(), value);
    }
    let shared = read(&write(&file, &CONTENT, false), &CONTENT).unwrap();
    let whole = read(&write(&file, &CONTENT, true), &CONTENT).unwrap();
    for fact in private {
        assert!(
            !shared.sheet.facts.contains_key(&fact.id),
            "{} left",
            fact.id
        );
        assert!(!shared.words.contains_key(&fact.id), "{} left", fact.id);
    }
    assert_eq!(whole, file, "whoever asks gets everything");
    assert_eq!(shared.sheet.answers, file.sheet.answers);
}

#[test]
fn what_does_not_apply_any_more_is_not_written() {
    let telares = COMPANIES
        .iter()
        .find(|file| file.company == "Telares Lihuén");
    let mut file = telares.unwrap().clone();
    file.sheet
        .facts
        .insert("offer".into(), FactValue::One("service".into()));
    let again = read(&write(&file, &CONTENT, true), &CONTENT).unwrap();
    assert!(
        !again.sheet.answers.contains_key("carriers"),
        "a service has no carrier"
    );
    assert!(
        !again.sheet.facts.contains_key("parcel-weight"),
        "and no parcel"
    );
    assert_eq!(again.notes, file.notes, "notes are the owner's own words");
    let sheet: &AnswerSheet = &again.sheet;
    assert_eq!(diagnose(&CONTENT, sheet), diagnose(&CONTENT, &file.sheet));
}
