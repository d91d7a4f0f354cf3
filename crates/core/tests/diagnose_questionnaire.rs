//! What is asked, what is missing, and which answers fit.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use rumbo_core::content::{FactKind, QuestionKind};
use rumbo_core::questionnaire::{
    AnswerError, Retired, applicable, check_answer, check_fact, normalise, offered_options,
    progress, screens, shown,
};
use rumbo_core::{Answer, AnswerSheet, Content, FactValue};
use support::{as_pack, marks, sheet, shipped, small_pack};

const GOODS: [(&str, &str); 3] = [("country", "ec"), ("offer", "goods"), ("segment", "both")];

fn one(option: &str) -> FactValue {
    FactValue::One(option.into())
}

fn many(options: &[&str]) -> FactValue {
    FactValue::Many(options.iter().map(|option| (*option).into()).collect())
}

fn ids(content: &Content, of: &AnswerSheet) -> Vec<String> {
    let items = shown(content, of).into_iter();
    items.map(|item| item.id().to_string()).collect()
}

#[test]
fn facts_decide_what_applies_and_answers_what_is_shown() {
    let content = shipped();
    let mut company = sheet(&GOODS, &[]);
    assert_eq!(applicable(&content, &company).len(), 6 + 36);
    let asked = ids(&content, &company);
    assert_eq!(asked[..3], ["sales-home", "sales-abroad", "order-mode"]);
    assert!(asked.contains(&"carriers".to_owned()) && !asked.contains(&"scope".to_owned()));
    assert!(!asked.contains(&"export-months".to_owned()));
    assert!(!asked.contains(&"content-language".to_owned()));
    let answered = [("sales-abroad", "recent"), ("published-offer", "ready")];
    company = sheet(&GOODS, &answered);
    let asked = ids(&content, &company);
    assert!(asked.contains(&"export-months".to_owned()));
    assert!(asked.contains(&"content-language".to_owned()));
    assert_eq!(
        applicable(&content, &company).len(),
        6 + 36,
        "display changes no denominator"
    );
}

#[test]
fn screens_leave_out_what_is_not_asked() {
    let content = shipped();
    let service = [("offer", "service")];
    let shown = screens(&content, &sheet(&service, &[]));
    let (_, parcel) = shown
        .iter()
        .find(|(screen, _)| screen.id.as_str() == "parcel")
        .unwrap();
    let facts: Vec<&str> = parcel.iter().map(|fact| fact.id.as_str()).collect();
    assert_eq!(
        facts,
        ["margin"],
        "weight and value are asked of goods alone"
    );
}

#[test]
fn progress_counts_what_is_shown() {
    let content = shipped();
    let mut company = sheet(
        &[("country", "ec"), ("offer", "goods")],
        &[("sales-home", "never")],
    );
    company
        .answers
        .insert("sales-abroad".into(), Answer::DontKnow);
    // Hidden: neither missing nor answered.
    company
        .answers
        .insert("export-months".into(), Answer::Option("six-or-more".into()));
    let progress = progress(&content, &company);
    assert_eq!((progress.answered, progress.shown), (2, 3 + 35));
    assert_eq!(progress.missing.len(), 36);
    assert_eq!(progress.missing[0].as_str(), "order-mode");
    assert_eq!(progress.missing_facts, ["segment".into()]);
}

#[test]
fn options_follow_facts() {
    let content = shipped();
    let months = content.item(&"export-months".into()).unwrap();
    let offered = |seasonal: &str| -> Vec<String> {
        let company = sheet(&[("seasonal", seasonal)], &[]);
        let options = offered_options(&content, &company, months).into_iter();
        options.map(|option| option.id.to_string()).collect()
    };
    assert_eq!(offered("yes"), ["none", "one-season", "two-seasons"]);
    assert_eq!(
        offered("no"),
        ["none", "one-or-two", "three-to-five", "six-or-more"]
    );
}

#[test]
fn facts_that_do_not_fit_say_why() {
    let content = shipped();
    let service = sheet(&[("offer", "service")], &[]);
    let check = |fact: &str, value: FactValue| check_fact(&content, &service, &fact.into(), &value);
    assert_eq!(check("country", one("pe")), Ok(()));
    assert_eq!(check("hours", FactValue::Hours(168)), Ok(()));
    assert_eq!(
        check("memberships", many(&["chamber", "consortium"])),
        Ok(())
    );
    assert_eq!(
        check("gone", one("pe")),
        Err(AnswerError::UnknownFact("gone".into()))
    );
    assert_eq!(
        check("country", one("fr")),
        Err(AnswerError::FactOptionNotOffered {
            fact: "country".into(),
            option: "fr".into()
        })
    );
    assert_eq!(
        check("country", many(&["pe"])),
        Err(AnswerError::WrongFactKind {
            fact: "country".into(),
            expected: FactKind::One
        })
    );
    assert_eq!(
        check("offer-name", one("mantas")),
        Err(AnswerError::WrongFactKind {
            fact: "offer-name".into(),
            expected: FactKind::Text
        }),
        "free words are kept elsewhere"
    );
    assert_eq!(
        check("hours", FactValue::Hours(169)),
        Err(AnswerError::TooManyHours(169))
    );
    assert_eq!(
        check("memberships", many(&["chamber", "none"])),
        Err(AnswerError::ExclusiveMark("none".into()))
    );
    assert_eq!(
        check("memberships", many(&[])),
        Err(AnswerError::NothingMarked("memberships".into()))
    );
    assert_eq!(
        check("product-flags", many(&["wood"])),
        Err(AnswerError::FactDoesNotApply("product-flags".into()))
    );
}

#[test]
fn answers_that_do_not_fit_say_why() {
    let content = shipped();
    let goods = sheet(&GOODS, &[]);
    let check = |item: &str, answer: Answer| check_answer(&content, &goods, &item.into(), &answer);
    let option = |option: &str| Answer::Option(option.into());
    assert_eq!(check("carriers", option("chosen")), Ok(()));
    assert_eq!(check("carriers", Answer::DontKnow), Ok(()));
    assert_eq!(check("security", marks(&[])), Ok(()));
    assert_eq!(
        check("content-language", option("halfway")),
        Ok(()),
        "hidden answers are kept"
    );
    assert_eq!(
        check("gone", Answer::DontKnow),
        Err(AnswerError::UnknownItem("gone".into()))
    );
    assert_eq!(
        check("scope", option("written")),
        Err(AnswerError::ItemDoesNotApply("scope".into()))
    );
    assert_eq!(
        check("carriers", option("gone")),
        Err(AnswerError::OptionNotOffered {
            item: "carriers".into(),
            option: "gone".into()
        })
    );
    assert_eq!(
        check("export-months", option("two-seasons")),
        Err(AnswerError::OptionNotOffered {
            item: "export-months".into(),
            option: "two-seasons".into()
        })
    );
    assert_eq!(
        check("security", marks(&["two-step", "gone"])),
        Err(AnswerError::OptionNotOffered {
            item: "security".into(),
            option: "gone".into()
        })
    );
    assert_eq!(
        check("security", marks(&["two-step", "none"])),
        Err(AnswerError::ExclusiveMark("none".into()))
    );
    assert_eq!(
        check("security", option("two-step")),
        Err(AnswerError::WrongAnswerKind {
            item: "security".into(),
            expected: QuestionKind::Set
        })
    );
    assert_eq!(
        check("sales-home", marks(&["recent"])),
        Err(AnswerError::WrongAnswerKind {
            item: "sales-home".into(),
            expected: QuestionKind::Level
        })
    );
    assert_eq!(
        check("carriers", Answer::NotApplicable("no-created-work".into())),
        Err(AnswerError::NotApplicableRefused {
            item: "carriers".into(),
            reason: "no-created-work".into()
        })
    );
}

/// The small pack, with two questions of the first dimension that may be left out.
fn pack_with_two_left_out() -> Content {
    let mut files = small_pack::files();
    for (path, text) in &mut files {
        if path == "questions.toml" {
            for id in ["d1-q3", "d1-q4"] {
                let plain = format!("id = \"{id}\"\n");
                *text = text.replace(&plain, &format!("{plain}not_applicable = [\"no-need\"]\n"));
            }
        }
    }
    Content::load(&as_pack(&files)).unwrap()
}

#[test]
fn one_question_of_a_dimension_may_be_left_out() {
    let content = pack_with_two_left_out();
    let no_need = || Answer::NotApplicable("no-need".into());
    let mut company = sheet(&GOODS, &[]);
    assert_eq!(
        check_answer(&content, &company, &"d1-q3".into(), &no_need()),
        Ok(())
    );
    company.answers.insert("d1-q3".into(), no_need());
    assert_eq!(
        check_answer(&content, &company, &"d1-q3".into(), &no_need()),
        Ok(()),
        "the same one again is not a second one"
    );
    assert_eq!(
        check_answer(&content, &company, &"d1-q4".into(), &no_need()),
        Err(AnswerError::SecondNotApplicable {
            other: "d1-q3".into()
        })
    );
    assert_eq!(
        check_answer(&content, &company, &"d8-q4".into(), &no_need()),
        Ok(())
    );
}

#[test]
fn an_unfinished_sheet_moves_to_a_pack_with_what_lives() {
    let content = shipped();
    let mut old = sheet(
        &[
            ("country", "pe"),
            ("offer", "goods"),
            ("sector", "gone"),
            ("moon-phase", "full"),
        ],
        &[
            ("carriers", "chosen"),
            ("packing", "gone"),
            ("fax", "yes"),
            ("collect", "home-only"),
        ],
    );
    old.facts
        .insert("memberships".into(), many(&["chamber", "latin"]));
    old.facts.insert("people".into(), many(&["up-to-5"]));
    old.answers
        .insert("security".into(), marks(&["two-step", "gone"]));
    old.answers.insert("trust-proof".into(), marks(&["gone"]));
    old.answers
        .insert("rights".into(), Answer::NotApplicable("gone".into()));
    old.blanks_accepted = true;
    let (moved, retired) = normalise(&content, &old);
    assert_eq!(
        retired,
        [
            Retired::Fact("moon-phase".into()),
            Retired::Fact("people".into()),
            Retired::FactOption("memberships".into(), "latin".into()),
            Retired::FactOption("sector".into(), "gone".into()),
            Retired::Item("fax".into()),
            Retired::ItemOption("packing".into(), "gone".into()),
            Retired::ItemOption("security".into(), "gone".into()),
            Retired::ItemOption("trust-proof".into(), "gone".into()),
            Retired::Reason("rights".into(), "gone".into()),
        ]
    );
    let mut expected = sheet(
        &[("country", "pe"), ("offer", "goods")],
        &[("carriers", "chosen"), ("collect", "home-only")],
    );
    expected
        .facts
        .insert("memberships".into(), many(&["chamber"]));
    expected
        .answers
        .insert("security".into(), marks(&["two-step"]));
    assert_eq!(moved, expected);
    assert_eq!(
        normalise(&content, &moved),
        (expected, Vec::new()),
        "once is enough"
    );
}
