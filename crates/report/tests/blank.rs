//! Blank questionnaires: what they say, whole, accessible, the same every time.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use lopdf::Document;
use rumbo_core::Content;
use rumbo_core::questionnaire::Path;
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::blank::{Blank, BlankInput, FactForm};
use rumbo_report::{Paper, render_blank};
use std::fmt::Write as _;
use support::tree;

fn blank(content: &Content, country: &str, offer: &str, path: Path, locale: Locale) -> Blank {
    let sheet = support::stated(&[("country", country), ("offer", offer)]);
    let input = BlankInput {
        content,
        sheet: &sheet,
        path,
        paper: Paper::A4,
    };
    Blank::build(&input, &Localizer::new(locale.for_country(country)))
}

/// What is printed, line by line.
fn told(blank: &Blank) -> String {
    let mut text = String::new();
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();
    let opening = &blank.opening;
    line(&format!("# {}\n{}", opening.title, opening.whom));
    opening
        .fields
        .iter()
        .for_each(|field| line(&format!("{field}: ____")));
    line(&format!("\n## {}", opening.how_title));
    opening.how.iter().for_each(|how| line(how));
    line(&format!("\n## {}", opening.data_title));
    opening.data.iter().for_each(|data| line(data));
    line(&opening.consents_lead);
    opening
        .consents
        .iter()
        .for_each(|consent| line(&format!("[ ] {consent}")));
    line(&format!("\n# {}", blank.facts_title));
    for screen in &blank.screens {
        line(&format!("\n## {}", screen.title));
        screen.lead.iter().for_each(|lead| line(lead));
        for fact in &screen.facts {
            line(&format!(
                "{} {} ({})",
                fact.number, fact.question, fact.code
            ));
            fact.remarks
                .iter()
                .for_each(|remark| line(&format!("   {remark}")));
            match &fact.form {
                FactForm::Boxes(options) => {
                    options
                        .iter()
                        .for_each(|option| line(&format!("   [ ] {option}")));
                }
                FactForm::Line(unit) => line(&format!("   ____ {unit}")),
            }
        }
    }
    line(&format!("\n# {}", blank.questions_title));
    for part in &blank.parts {
        line(&format!("\n## {}", part.title));
        for item in &part.items {
            line(&format!(
                "\n{} {} ({})",
                item.number, item.question, item.code
            ));
            item.only_if
                .iter()
                .for_each(|only_if| line(&format!("   {only_if}")));
            item.remarks
                .iter()
                .for_each(|remark| line(&format!("   {remark}")));
            for group in &item.options {
                group
                    .only_if
                    .iter()
                    .for_each(|only_if| line(&format!("   {only_if}")));
                for (key, words) in &group.options {
                    line(&format!("   [ ] {key} {words}"));
                }
            }
            line(&format!(
                "   [ ] {} {}",
                blank.dont_know.0, blank.dont_know.1
            ));
            for reason in &item.reasons {
                line(&format!("   [ ] {}: {reason}", blank.not_applicable));
            }
        }
        if let (None, Some(stages)) = (part.dimension, &blank.stages) {
            line(&format!("\n## {}\n{}", stages.title, stages.lead));
            for (letter, does, when) in &stages.rows {
                line(&format!("   [ ] {letter} {does}, {when}."));
            }
        }
    }
    line(&format!("\n# {}", blank.glossary.0));
    for (word, definition) in &blank.glossary.1 {
        line(&format!("{word}. {definition}"));
    }
    text
}

#[test]
fn the_express_questionnaire_for_goods_from_peru_reads_so() {
    let content = support::content();
    let blank = blank(&content, "pe", "goods", Path::Express, Locale::ES);
    insta::assert_snapshot!(told(&blank));
}

#[test]
fn the_express_questionnaire_for_services_from_mexico_reads_so_in_english() {
    let content = support::content();
    let blank = blank(&content, "mx", "service", Path::Express, Locale::EN);
    insta::assert_snapshot!(told(&blank));
}

#[test]
fn the_whole_questionnaire_asks_every_question_of_the_offer() {
    let content = support::content();
    for (offer, other) in [
        ("goods", "scope"),
        ("service", "carriers"),
        ("digital", "packing"),
    ] {
        let blank = blank(&content, "cl", offer, Path::Full, Locale::ES);
        let items: Vec<_> = blank.parts.iter().flat_map(|part| &part.items).collect();
        assert_eq!(
            items.len(),
            6 + 36,
            "milestones, and four questions a dimension"
        );
        assert!(items.iter().all(|item| item.code != other), "{other}");
        let numbers: Vec<usize> = items.iter().map(|item| item.number).collect();
        assert_eq!(numbers, (1..=42).collect::<Vec<_>>());
        assert!(
            blank.stages.is_none(),
            "whoever asks everything needs no stage"
        );
    }
}

#[test]
fn what_may_be_left_out_names_its_reason() {
    let content = support::content();
    let blank = blank(&content, "co", "digital", Path::Full, Locale::ES);
    let mut items = blank.parts.iter().flat_map(|part| &part.items);
    let rights = items.find(|item| item.code == "rights").unwrap();
    assert_eq!(rights.reasons.len(), 1, "{:?}", rights.reasons);
}

#[test]
fn everything_drawn_is_in_the_tree_once_and_the_paper_is_short() {
    let content = support::content();
    for offer in ["goods", "service", "digital"] {
        for (path, pages) in [(Path::Full, 8..=12), (Path::Express, 3..=5)] {
            let blank = blank(&content, "pe", offer, path, Locale::ES);
            let rendered = render_blank(&blank).unwrap();
            let count = rendered.pages;
            assert!(pages.contains(&count), "{offer}, {path:?}: {count} pages");
            let document = Document::load_mem(&rendered.bytes).unwrap();
            tree::check(&document, &["H1", "H2", "H3", "L", "LI", "Lbl", "LBody"]);
        }
    }
}

#[test]
fn the_same_questionnaire_gives_the_same_bytes() {
    let content = support::content();
    let make = |country| {
        let blank = blank(&content, country, "goods", Path::Full, Locale::ES);
        render_blank(&blank).unwrap().bytes
    };
    let first = make("ec");
    make("cl");
    assert!(
        first == make("ec"),
        "nothing of the day or the process goes in"
    );
}

#[test]
fn a_country_reads_its_own_words() {
    let content = support::content();
    let peru = told(&blank(&content, "pe", "goods", Path::Full, Locale::ES));
    let mexico = told(&blank(&content, "mx", "goods", Path::Full, Locale::ES));
    assert!(peru.contains("PROMPERÚ") && !mexico.contains("PROMPERÚ"));
    assert!(peru.contains("Para: Perú") && mexico.contains("Para: México"));
}
