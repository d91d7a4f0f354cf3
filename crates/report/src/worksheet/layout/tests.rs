//! Cost sheets with ordinary and hostile words: nothing leaves the paper, no two texts lie over each other.

use super::*;
use crate::layout::tests::{check_bounds, check_overlaps, hostile_text, support};
use crate::page::Paper;
use crate::worksheet::SheetInput;
use proptest::prelude::*;
use rumbo_core::Content;
use rumbo_core::worksheet::{Figure, Figures};
use rumbo_i18n::{Locale, Localizer};
use std::sync::OnceLock;

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(support::content)
}

/// Every input filled with the same figure, or none.
fn filled(sheet: &rumbo_core::content::Worksheet, with: Option<&str>) -> Figures {
    let figure = with.map(|text| Figure::parse(text).unwrap());
    let lines = sheet.lines.iter();
    lines
        .filter_map(|line| Some((line.id.clone(), figure.clone()?)))
        .collect()
}

fn laid_out(
    place: usize,
    with: Option<&str>,
    words: [&str; 3],
    locale: Locale,
    paper: Paper,
) -> LaidOut {
    let worksheet = &content().worksheets[place];
    let figures = filled(worksheet, with);
    let facts = support::stated(&[("country", "pe")]);
    let [company, name, currency] = words;
    let input = SheetInput {
        worksheet,
        facts: &facts,
        filled_in: &figures,
        company,
        example: false,
        name,
        currency,
        today: support::day(2026, 11, 21),
        paper,
    };
    let sheet = Sheet::build(&input, &Localizer::new(locale.for_country("pe")));
    lay_out(&sheet, Fonts::load().unwrap())
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

#[test]
fn empty_full_and_too_large_sheets_are_set_cleanly() {
    let words = ["Telares Lihuén", "Mantas a Canadá", "dólares"];
    for place in 0..content().worksheets.len() {
        for with in [None, Some("12.5"), Some("100"), Some("999999999999")] {
            for (locale, paper) in [(Locale::ES, Paper::A4), (Locale::EN, Paper::Letter)] {
                let laid_out = laid_out(place, with, words, locale, paper);
                check_bounds(&laid_out, paper);
                check_overlaps(&laid_out);
                assert!(laid_out.pages.len() <= 3, "{} pages", laid_out.pages.len());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hostile_words_stay_on_the_paper(company in hostile_text(), name in hostile_text(), currency in hostile_text()) {
        // As long as a person can make them.
        let words = [cut(&company, 200), cut(&name, 200), cut(&currency, 30)];
        let words = [words[0].as_str(), words[1].as_str(), words[2].as_str()];
        let laid_out = laid_out(0, Some("12.5"), words, Locale::ES, Paper::Letter);
        check_bounds(&laid_out, Paper::Letter);
    }
}
