//! Hostile and ordinary reports: nothing leaves the paper, no two texts lie over each other.

use super::*;
use crate::page::{Mark, Paper};
use proptest::prelude::*;
use rumbo_core::Content;
use rumbo_i18n::Locale;
use std::sync::OnceLock;

#[path = "../../tests/support/mod.rs"]
pub(crate) mod support;

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(support::content)
}

fn laid_out(company: &support::Company, locale: Locale, paper: Paper) -> LaidOut {
    let found = support::findings(content(), company);
    let report = support::report(content(), company, &found, locale, paper);
    lay_out(&report, Fonts::load().unwrap())
}

/// A point, as strokes have a width.
const TOLERANCE: f32 = 1.0;

pub(crate) fn check_bounds(laid_out: &LaidOut, paper: Paper) {
    for (number, page) in laid_out.pages.iter().enumerate() {
        for mark in &page.marks {
            let Some(bounds) = mark.bounds() else {
                continue;
            };
            let inside = bounds.x >= -TOLERANCE
                && bounds.y >= -TOLERANCE
                && bounds.x + bounds.width <= paper.width() + TOLERANCE
                && bounds.y + bounds.height <= paper.height() + TOLERANCE;
            assert!(inside, "page {}: {bounds:?} of {mark:?}", number + 1);
            if let Mark::Text(text) = mark {
                // The space that parts it from the next line is not seen.
                let right = paper.width() - paper.side() + 1.0 + text.size * 0.3;
                assert!(
                    bounds.x >= paper.side() - 4.0 && bounds.x + bounds.width <= right,
                    "page {}: «{}» stands in the margin",
                    number + 1,
                    text.run.text
                );
            }
        }
    }
}

/// The height of small letters: ascents and descents of neighbouring lines may meet.
fn core_box(text: &crate::page::Text) -> (f32, f32, f32, f32) {
    let seen = text.run.text.trim_end();
    let part = if seen.is_empty() { 0.0 } else { 1.0 };
    let width = text.run.width * text.size / 1000.0 * part;
    let space = if text.run.text.ends_with(' ') {
        text.size * 0.3
    } else {
        0.0
    };
    (
        text.x,
        text.y - text.size * 0.45,
        text.x + (width - space).max(0.0),
        text.y,
    )
}

pub(crate) fn check_overlaps(laid_out: &LaidOut) {
    for (number, page) in laid_out.pages.iter().enumerate() {
        let texts: Vec<_> = page
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text(text) => Some((core_box(text), &text.run.text)),
                _ => None,
            })
            .collect();
        for (index, (a, first)) in texts.iter().enumerate() {
            for (b, second) in &texts[index + 1..] {
                let width = a.2.min(b.2) - a.0.max(b.0);
                let height = a.3.min(b.3) - a.1.max(b.1);
                assert!(
                    width < 1.5 || height < 0.6,
                    "page {}: «{first}» and «{second}» lie over each other",
                    number + 1
                );
            }
        }
    }
}

#[test]
fn example_companies_are_set_cleanly() {
    for id in [
        "telares-lihuen",
        "qori-paqocha",
        "nubarron-sistemas",
        "huerta-chayo",
        "senderos-huillin",
        "refacciones-tres-rios",
        "calzado-ambato-norte",
    ] {
        let company = support::company(id);
        for (locale, paper) in [(Locale::ES, Paper::A4), (Locale::EN, Paper::Letter)] {
            let laid_out = laid_out(&company, locale, paper);
            check_bounds(&laid_out, paper);
            check_overlaps(&laid_out);
        }
    }
}

#[test]
fn the_checklist_stands_on_one_page() {
    for example in support::examples(content()) {
        for (locale, paper) in [
            (Locale::ES, Paper::A4),
            (Locale::ES, Paper::Letter),
            (Locale::EN, Paper::A4),
        ] {
            let found = &example.found;
            let company = &example.company;
            let report = support::report(content(), company, found, locale, paper);
            let checklist = report.checklist.as_ref();
            let checklist = checklist.unwrap_or_else(|| panic!("{} has none", example.id));
            let laid_out = lay_out(&report, Fonts::load().unwrap());
            let pages = laid_out.pages.iter();
            let its_own =
                pages.filter(|page| page.section.as_ref() == Some(&checklist.short_title));
            let case = format!("{}, {}, {paper:?}", example.id, locale.code());
            assert_eq!(its_own.count(), 1, "{case}: it is torn out and ticked");
        }
    }
}

#[test]
fn the_summary_stands_alone_on_one_page() {
    for example in support::examples(content()) {
        for paper in [Paper::A4, Paper::Letter] {
            let (company, found) = (&example.company, &example.found);
            let report = support::report(content(), company, found, Locale::ES, paper);
            let laid_out = lay_out(&report, Fonts::load().unwrap());
            let summary = laid_out.pages[1].section.clone();
            let pages = laid_out.pages.iter().filter(|page| page.section == summary);
            assert_eq!(pages.count(), 1, "{}, {paper:?}", example.id);
        }
    }
}

#[test]
fn what_nobody_knows_is_set_cleanly() {
    let company = support::company("telares-lihuen");
    for company in [
        support::knows_nothing(content(), &company),
        support::has_just_begun(&company),
    ] {
        let laid_out = laid_out(&company, Locale::ES, Paper::Letter);
        check_bounds(&laid_out, Paper::Letter);
        check_overlaps(&laid_out);
    }
}

/// The same report with a chamber on its cover.
fn with_chamber(report: &Report, name: &str, logo: Option<crate::Logo>) -> Report {
    let mut report = report.clone();
    report.cover.chamber = Some(crate::model::Chamber {
        label: "Con el apoyo de".to_owned(),
        name: name.to_owned(),
        colour: Some(crate::theme::SEA),
        logo: None,
    });
    report.with_logo(logo)
}

fn picture(width: u32, height: u32) -> crate::Logo {
    let pixels = vec![90; (width * height * 3) as usize];
    crate::Logo::Picture(crate::logo::Picture::new(width, height, pixels).unwrap())
}

#[test]
fn a_chamber_of_any_form_leaves_the_cover_in_order() {
    let longest = "Cámara de Comercio, Industria, Servicios y Turismo de las Provincias del Litoral Austral y de los Puertos Libres del Sur";
    assert_eq!(
        longest.chars().count(),
        rumbo_core::content::extra::NAME_LETTERS
    );
    let unbroken = "Ñ".repeat(longest.chars().count());
    let chambers = [
        ("Cámara de Puerto Azul", Some(picture(531, 40))),
        ("Cámara de Puerto Azul", Some(picture(80, 213))),
        (longest, None),
        (unbroken.as_str(), None),
    ];
    let mut company = support::company("telares-lihuen");
    for long in [false, true] {
        if long {
            company.name = "Cooperativa".repeat(40);
            company.offer_name = Some("mantas de lana de oveja ".repeat(20));
        }
        let found = support::findings(content(), &company);
        for paper in [Paper::A4, Paper::Letter] {
            let report = support::report(content(), &company, &found, Locale::ES, paper);
            for (name, logo) in &chambers {
                let report = with_chamber(&report, name, logo.clone());
                let laid_out = lay_out(&report, Fonts::load().unwrap());
                check_bounds(&laid_out, paper);
                check_overlaps(&laid_out);
                check_logo_stands_free(&laid_out.pages[0], logo.is_some());
            }
        }
    }
}

/// The logo is there once, and no text lies over it.
fn check_logo_stands_free(cover: &Page, expected: bool) {
    let logos = cover.marks.iter().filter_map(|mark| match mark {
        Mark::Logo { rect, .. } => Some(*rect),
        _ => None,
    });
    let logos: Vec<_> = logos.collect();
    assert_eq!(logos.len(), usize::from(expected));
    let texts = cover.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some((core_box(text), &text.run.text)),
        _ => None,
    });
    for ((left, top, right, bottom), text) in texts {
        for logo in &logos {
            let beside = right <= logo.x || left >= logo.x + logo.width;
            let apart = bottom <= logo.y || top >= logo.y + logo.height;
            assert!(beside || apart, "«{text}» lies over the logo");
        }
    }
}

pub(crate) fn hostile_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,500}",
        any::<Vec<char>>().prop_map(|letters| letters.into_iter().collect()),
        "[A-ZÑ]{200,500}",
        "(🙂|שלום|العربية|中文| ){1,80}",
        "[a-z\u{300}-\u{36F}\u{200B}-\u{200F}\u{0}-\u{1F}]{0,300}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hostile_words_stay_on_the_paper(
        name in hostile_text(),
        offer in hostile_text(),
        note in hostile_text(),
        letter in any::<bool>(),
    ) {
        let mut company = support::company("telares-lihuen");
        company.name = name;
        company.offer_name = Some(offer);
        for question in &content().questions {
            company.notes.insert(question.id.clone(), note.clone());
        }
        let paper = if letter { Paper::Letter } else { Paper::A4 };
        let laid_out = laid_out(&company, Locale::ES, paper);
        check_bounds(&laid_out, paper);
    }

    #[test]
    fn any_number_of_programmes_and_tasks_is_set(entries in 0_usize..60, cards in 0_usize..60, long in 1_usize..400) {
        let company = support::company("qori-paqocha");
        let found = support::findings(content(), &company);
        let mut report = support::report(content(), &company, &found, Locale::ES, Paper::A4);
        let text = "Comprobación desproporcionadamente larga. ".repeat(long);
        for group in &mut report.catalogue.groups {
            let sample = group.entries.first().cloned();
            group.entries = sample.into_iter().cycle().take(entries).collect();
            for entry in &mut group.entries {
                entry.what.clone_from(&text);
            }
        }
        for group in &mut report.plan.horizons {
            let sample = group.cards.iter().find(|card| card.detailed).cloned();
            group.cards = sample.into_iter().cycle().take(cards).collect();
            if let Some(card) = group.cards.first_mut() {
                card.why = vec![text.clone()];
            }
        }
        let laid_out = lay_out(&report, Fonts::load().unwrap());
        check_bounds(&laid_out, Paper::A4);
    }
}
