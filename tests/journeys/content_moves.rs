//! New content: an unfinished diagnosis moves to it, a finished one keeps its own.
//!
//! Both packs are the shipped one; the newer asks `skills-plan` in the place of `next-skills`, and no longer offers one
//! answer about sales at home.

use crate::refused_files::{content_copy, replace};
use rumbo_app::Pack;
use rumbo_app::views::AnswerInput;
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{PLAIN, open, open_with};
use std::path::Path;

const OLD_QUESTION: &str = "next-skills";
const NEW_QUESTION: &str = "skills-plan";

/// Version 1.1.0 of the content: one question retired, one new.
fn newer(folder: &Path) -> Pack {
    content_copy(folder);
    for path in files(folder) {
        let text = std::fs::read_to_string(&path).unwrap();
        if text.contains(OLD_QUESTION) {
            std::fs::write(&path, text.replace(OLD_QUESTION, NEW_QUESTION)).unwrap();
        }
    }
    let pack = folder.join("content/pack.toml");
    replace(&pack, "version = \"1.0.0\"", "version = \"1.1.0\"");
    Pack::in_folder(folder).unwrap_or_else(|error| panic!("{error}"))
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[test]
fn an_unfinished_diagnosis_moves_and_what_is_no_longer_asked_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let telares = ExampleCompany::read("telares-lihuen");
    let before = telares.fill_in(&mut rumbo);
    drop(rumbo);

    let mut rumbo = open_with(folder.path(), newer(other.path()));
    assert_eq!(
        rumbo.home().unwrap().unfinished.len(),
        1,
        "Inicio shows it before it moved"
    );
    let moved = rumbo.open_assessment(&before.id).unwrap();
    assert_eq!(
        moved.retired,
        ["¿Saben en su empresa hacer lo que sigue?"],
        "told in the words in which it was asked"
    );
    for item in moved.items.iter().filter(|item| item.id != NEW_QUESTION) {
        assert_eq!(
            item.answer.as_ref(),
            telares.answer(&item.id),
            "{} lives on",
            item.id
        );
    }
    assert_eq!(
        moved.progress.next_item.as_deref(),
        Some(NEW_QUESTION),
        "the new question is asked"
    );
    assert_eq!(moved.progress.answered + 1, moved.progress.total);
    assert!(
        rumbo
            .open_assessment(&before.id)
            .unwrap()
            .retired
            .is_empty(),
        "once"
    );

    let answer = AnswerInput::Option("applied".to_owned());
    rumbo
        .answer_question(&before.id, NEW_QUESTION, Some(&answer))
        .unwrap();
    let result = rumbo.finish_assessment(&before.id, false).unwrap();
    assert!(!result.provisional);

    // The answer that has no place stays stored: content that asks it again finds it.
    rumbo.reopen_assessment(&before.id).unwrap();
    drop(rumbo);
    let mut rumbo = open(folder.path());
    let back = rumbo.open_assessment(&before.id).unwrap();
    let old = back
        .items
        .iter()
        .find(|item| item.id == OLD_QUESTION)
        .unwrap();
    assert_eq!(old.answer.as_ref(), telares.answer(OLD_QUESTION));
}

#[test]
fn a_finished_diagnosis_keeps_its_content_its_result_and_its_report() {
    let folder = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    let result = rumbo.finish_assessment(&id, false).unwrap();
    let roadmap = rumbo.roadmap(&id).unwrap();
    let answers = rumbo.open_assessment(&id).unwrap();
    let report = std::fs::read(rumbo.save_report(&id, None, &PLAIN).unwrap().path).unwrap();
    drop(rumbo);

    let mut rumbo = open_with(folder.path(), newer(other.path()));
    assert_eq!(rumbo.result(&id).unwrap(), result);
    assert_eq!(rumbo.roadmap(&id).unwrap(), roadmap);
    assert_eq!(
        rumbo.open_assessment(&id).unwrap(),
        answers,
        "as it was asked then"
    );
    let again = std::fs::read(rumbo.save_report(&id, None, &PLAIN).unwrap().path).unwrap();
    assert!(again == report, "the same report, byte by byte");
    let line = &rumbo.home().unwrap().companies[0].assessments[0];
    assert_eq!((line.answered, line.total), (39, 39));

    let next = rumbo.repeat_assessment(&id).unwrap();
    assert!(
        next.items.iter().any(|item| item.id == NEW_QUESTION),
        "the next one uses the new content"
    );
    let reopened = rumbo.reopen_assessment(&id).unwrap();
    assert_eq!(reopened.retired.len(), 1, "opened for changes, it moves");
    assert_eq!(reopened.progress.next_item.as_deref(), Some(NEW_QUESTION));
}

#[test]
fn answering_with_new_content_without_opening_first_keeps_both_packs() {
    let folder = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let telares = ExampleCompany::read("telares-lihuen");
    let id = telares.start(&mut rumbo).id;
    drop(rumbo);
    let mut rumbo = open_with(folder.path(), newer(other.path()));
    let answer = AnswerInput::Option("applied".to_owned());
    let view = rumbo
        .answer_question(&id, NEW_QUESTION, Some(&answer))
        .unwrap();
    assert_eq!(view.progress.answered, 1);
    drop(rumbo);
    let mut rumbo = open(folder.path());
    let back = rumbo.open_assessment(&id).unwrap();
    assert_eq!(
        back.retired,
        ["¿Saben en su empresa hacer lo que sigue?"],
        "older content says what it does not ask"
    );
}
