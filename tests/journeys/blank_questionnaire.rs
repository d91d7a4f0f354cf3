//! The questionnaire on paper from the window: where it goes, what is remembered, what is refused.

use crate::said::refused;
use rumbo_app::Code;
use rumbo_app::views::{BlankOptions, PaperSize, PathChoice};
use rumbo_tests::program::open;

/// What a workshop of a chamber in Quito asks for.
fn workshop() -> BlankOptions {
    BlankOptions {
        country: "ec".to_owned(),
        offer: "goods".to_owned(),
        segment: "both".to_owned(),
        path: PathChoice::Express,
        paper: PaperSize::Letter,
    }
}

#[test]
fn a_questionnaire_for_a_workshop_is_saved_and_the_next_begins_as_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let target = rumbo.blank_target().unwrap();
    let documents = folder.path().join("Documentos");
    assert_eq!(target.folder, documents.display().to_string());
    let asked: Vec<&str> = target.facts.iter().map(|fact| fact.id.as_str()).collect();
    assert_eq!(asked, ["country", "offer", "segment"]);
    assert!(
        target.facts.iter().all(|fact| fact.options.len() > 1),
        "each can be chosen"
    );

    let stick = folder.path().join("usb");
    std::fs::create_dir_all(&stick).unwrap();
    let saved = rumbo.save_blank(Some(&stick), &workshop()).unwrap();
    assert_eq!(
        saved.path,
        stick
            .join("Cuestionario exprés de Ecuador, productos para empresas y personas.pdf")
            .display()
            .to_string(),
        "the name says for whom it is"
    );
    let bytes = std::fs::read(&saved.path).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    assert!(saved.pages.is_some_and(|pages| pages >= 3));
    drop(rumbo);

    let rumbo = open(folder.path());
    let next = rumbo.blank_target().unwrap();
    assert_eq!(next.options, workshop(), "remembered");
    assert_eq!(next.folder, stick.display().to_string(), "remembered");
}

#[test]
fn what_cannot_be_saved_leaves_nothing_and_is_not_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let before = rumbo.blank_target().unwrap();
    let place = folder.path().join("nota.txt");
    std::fs::write(&place, "no es una carpeta").unwrap();
    refused(
        rumbo.save_blank(Some(&place), &workshop()),
        Code::ReportUnwritable,
    );
    let elsewhere = BlankOptions {
        country: "../atlantis".to_owned(),
        ..workshop()
    };
    refused(
        rumbo.save_blank(Some(folder.path()), &elsewhere),
        Code::AnswerRefused,
    );
    assert_eq!(rumbo.blank_target().unwrap(), before, "as it was");
    let left = std::fs::read_dir(folder.path()).unwrap();
    let pdfs = left.filter(|entry| {
        let path = entry.as_ref().unwrap().path();
        path.extension().is_some_and(|ending| ending == "pdf")
    });
    assert_eq!(pdfs.count(), 0, "nothing is half written");
}
