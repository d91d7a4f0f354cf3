//! How a pack reads and how long answering takes: whoever writes is told what to mend, with its figure.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use rumbo_core::Content;
use rumbo_core::content::validate::{Measures, measure};
use rumbo_core::content::{ContentMessage, MessageIndex};
use std::collections::BTreeMap;
use support::{as_pack, small_pack};

const EASY: &str = "Dígale al cliente cuánto paga y cuándo llega.";
const HARD: &str =
    "Implementación organizacional internacionalizada comercializándose administrativamente.";

/// Every sentence is easy, save those told otherwise; a text given for an offer is read by that offer alone.
struct Words {
    locale: &'static str,
    said: BTreeMap<&'static str, String>,
    of_services: BTreeMap<&'static str, String>,
}

fn words(said: &[(&'static str, &str)]) -> Words {
    Words {
        locale: "es",
        said: said
            .iter()
            .map(|(id, text)| (*id, (*text).to_owned()))
            .collect(),
        of_services: BTreeMap::new(),
    }
}

impl MessageIndex for Words {
    fn locale(&self) -> &str {
        self.locale
    }

    fn has(&self, _: &str, _: Option<&str>) -> bool {
        true
    }

    fn content_messages(&self) -> Vec<ContentMessage> {
        let ids = [
            "question-d1-q1",
            "question-d1-q1-nothing",
            "action-lift-first",
            "guide-payments",
            "guide-payments-text-1",
        ];
        let of = |(place, id): (usize, &&str)| ContentMessage {
            id: (*id).to_owned(),
            attributes: match *id {
                "guide-payments" => vec!["lead".to_owned()],
                _ => vec!["why".to_owned()],
            },
            file: "locales/es/content/some.ftl".to_owned(),
            line: place + 1,
        };
        ids.iter().enumerate().map(of).collect()
    }

    fn text(&self, id: &str, attribute: Option<&str>, facts: &[(&str, &str)]) -> Option<String> {
        let key = attribute.map_or(id.to_owned(), |name| format!("{id}.{name}"));
        let services = facts.contains(&("offer", "service"));
        let own = self.of_services.get(key.as_str()).filter(|_| services);
        let text = own.or_else(|| self.said.get(key.as_str()));
        Some(text.cloned().unwrap_or_else(|| EASY.to_owned()))
    }
}

fn pack() -> Content {
    Content::load(&as_pack(&small_pack::files())).unwrap()
}

fn measured(words: &Words) -> Measures {
    measure(&pack(), &[words])
}

/// Reasons, with the line each names.
fn reasons(measures: &Measures) -> Vec<(usize, String)> {
    let problems = measures.problems.iter();
    problems
        .map(|problem| (problem.line, problem.reason.clone()))
        .collect()
}

#[test]
fn easy_words_have_figures_and_no_problem() {
    let measures = measured(&words(&[]));
    assert_eq!(reasons(&measures), []);
    assert!(measures.readings.len() > 20, "{}", measures.readings.len());
    assert!(
        measures
            .readings
            .is_sorted_by(|one, other| one.figure <= other.figure)
    );
    assert!(
        measures.readings[0].figure > 80.0,
        "{:?}",
        measures.readings[0]
    );
}

#[test]
fn a_hard_question_is_named_with_its_figure() {
    let text = HARD.repeat(12);
    let measures = measured(&words(&[("question-d1-q1", &text)]));
    let found = reasons(&measures);
    assert_eq!(found.len(), 2, "the unit and its long sentence: {found:?}");
    assert!(found.iter().all(|(line, _)| *line == 1));
    let unit = found
        .iter()
        .find(|(_, reason)| reason.contains("reads at"))
        .unwrap();
    assert!(
        unit.1.starts_with("question `d1-q1` reads at -"),
        "{}",
        unit.1
    );
    assert!(
        measures
            .problems
            .iter()
            .any(|problem| problem.hint.contains("internacionalizada")),
        "the hardest words are named"
    );
}

#[test]
fn only_the_company_that_reads_the_hard_variant_is_named() {
    let mut words = words(&[]);
    words
        .of_services
        .insert("action-lift-first.why", HARD.repeat(4).replace('.', ". "));
    let found = reasons(&measured(&words));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].1.contains("action `lift-first`"), "{found:?}");
    assert!(found[0].1.contains("offer = service"), "{found:?}");
}

#[test]
fn sentences_options_and_guides_have_their_lengths() {
    let twenty = "uno ".repeat(20) + "final.";
    let fifteen = "sí ".repeat(15);
    let long_guide = EASY.repeat(46).replace('.', ". ");
    let found = reasons(&measured(&words(&[
        ("action-lift-first.why", &twenty),
        ("question-d1-q1-nothing", &fifteen),
        ("guide-payments-text-1", &long_guide),
    ])));
    let said: Vec<&str> = found.iter().map(|(_, reason)| reason.as_str()).collect();
    assert_eq!(
        said,
        [
            "the option `question-d1-q1-nothing` has 15 words",
            "`action-lift-first.why` has a sentence of 21 words: «uno uno uno uno uno uno …»",
            "guide `payments`: 384 words",
        ]
    );
}

#[test]
fn the_longest_path_is_measured_and_held_to_its_budget() {
    let measures = measured(&words(&[]));
    let time = &measures.longest[0];
    let expected = f64::from(u32::try_from(time.words).unwrap()) / 180.0
        + f64::from(u32::try_from(time.decisions).unwrap()) * 8.0 / 60.0;
    assert!((time.minutes() - expected).abs() < 1e-9);
    assert!(time.decisions >= 37, "36 questions, and the name: {time:?}");
    let essay = EASY.repeat(400).replace('.', ". ");
    let found = reasons(&measured(&words(&[("fact-country.help", &essay)])));
    assert!(
        found
            .iter()
            .any(|(_, reason)| reason.contains("the longest questionnaire takes")),
        "{found:?}"
    );
}

#[test]
fn a_language_without_a_formula_is_held_to_its_sentences() {
    let mut words = words(&[("question-d1-q1", &HARD.repeat(12))]);
    words.locale = "qu";
    let files: Vec<(String, String)> = small_pack::files()
        .into_iter()
        .map(|(path, text)| (path, text.replace("[\"es\"]", "[\"qu\"]")))
        .collect();
    let content = Content::load(&as_pack(&files)).unwrap();
    let measures = measure(&content, &[&words]);
    assert!(measures.readings.is_empty());
    assert!(
        !measures.longest.is_empty(),
        "time is counted in words all the same"
    );
}

#[test]
fn a_language_that_is_still_being_written_is_told_apart() {
    let mut words = words(&[("question-d1-q1", &HARD.repeat(12))]);
    words.locale = "en";
    let measures = measured(&words);
    assert!(measures.problems.is_empty(), "{:?}", measures.problems);
    assert!(!measures.drafts.is_empty());
    assert!(measures.longest.is_empty(), "nobody answers in it yet");
}
