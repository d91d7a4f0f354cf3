//! Reports that nobody would write, and somebody will: monstrous names, notes everywhere, no help at all or far too much.
//!
//! `PROPTEST_CASES` tries more of them than the test command does.

use super::chamber::{picture, with_chamber};
use super::checks::{check_bounds, check_links, check_numbers, check_overlaps, check_tree, said};
use super::support;
use super::{content, lay_out};
use crate::model::Discarded;
use crate::page::Paper;
use crate::text::Fonts;
use crate::{Report, render};
use lopdf::Document;
use proptest::prelude::*;
use rumbo_core::FactValue;
use rumbo_core::matching::Offered;
use rumbo_i18n::Locale;

/// How much somebody answered.
#[derive(Clone, Copy, Debug)]
enum Answers {
    AsTheyAre,
    DontKnow,
    Begun,
    Nothing,
}

/// A report that is hard to set. What the report can hold more of joins here.
#[derive(Clone, Debug)]
struct Hostile {
    company: &'static str,
    name: String,
    offer_name: Option<String>,
    adviser: Option<String>,
    /// On every answer.
    note: Option<String>,
    answers: Answers,
    /// Hours a week; `None`: not asked.
    hours: Option<u16>,
    /// Programmes or platforms in each group; `None`: as they are.
    offers: Option<usize>,
    /// Letters of the sentences on cards and entries, from one to some twenty lines: a step is never divided between
    /// pages. `None`: as they are.
    sentence: Option<usize>,
    has_checklist: bool,
    /// Width and height in pixels of a chamber's logo.
    logo: Option<(u32, u32)>,
    locale: Locale,
    paper: Paper,
}

impl Hostile {
    /// An ordinary report of this company.
    const fn of(company: &'static str) -> Self {
        Self {
            company,
            name: String::new(),
            offer_name: None,
            adviser: None,
            note: None,
            answers: Answers::AsTheyAre,
            hours: Some(4),
            offers: None,
            sentence: None,
            has_checklist: true,
            logo: None,
            locale: Locale::ES,
            paper: Paper::A4,
        }
    }

    fn report(&self) -> Report {
        let mut company = support::company(self.company);
        company.name.clone_from(&self.name);
        company.offer_name.clone_from(&self.offer_name);
        company = match self.answers {
            Answers::AsTheyAre => company,
            Answers::DontKnow => support::knows_nothing(content(), &company),
            Answers::Begun => support::has_just_begun(&company),
            Answers::Nothing => {
                company.sheet.answers.clear();
                company
            }
        };
        company.hours = self.hours;
        company.sheet.facts.remove("hours");
        if let Some(hours) = self.hours {
            let hours = FactValue::Hours(hours);
            company.sheet.facts.insert("hours".into(), hours);
        }
        if let Some(note) = &self.note {
            let items = company.sheet.answers.keys();
            company.notes = items.map(|item| (item.clone(), note.clone())).collect();
        }
        let found = support::findings(content(), &company);
        let mut report = support::report(content(), &company, &found, self.locale, self.paper);
        report.cover.accompanied.clone_from(&self.adviser);
        if !self.has_checklist {
            report.checklist = None;
        }
        if let Some(count) = self.offers {
            offer(&mut report, count);
        }
        if let Some(letters) = self.sentence {
            lengthen(&mut report, letters);
        }
        match self.logo {
            Some((width, height)) => with_chamber(
                &report,
                "Cámara de Puerto Azul",
                Some(picture(width, height)),
            ),
            None => report,
        }
    }
}

/// Leaves this many programmes or platforms in each group, each with a place of its own to lead to.
fn offer(report: &mut Report, count: usize) {
    for (place, group) in report.catalogue.groups.iter_mut().enumerate() {
        let entries: Vec<_> = group.entries.iter().cloned().cycle().take(count).collect();
        let known = group.entries.len();
        group.entries = entries;
        for (index, entry) in group.entries.iter_mut().enumerate().skip(known) {
            let id = format!("another-{place}-{index}");
            entry.offered = match entry.offered {
                Offered::Programme(_) => Offered::Programme(id.into()),
                Offered::Platform(_) => Offered::Platform(id.into()),
            };
        }
    }
}

/// A title says one thing, and stands on one page: no longer than this.
const LONGEST_TITLE: usize = 600;

/// Makes the sentences of cards and entries so long.
fn lengthen(report: &mut Report, letters: usize) {
    let sentence = |text: &str, letters: usize| -> String {
        let again = " y comprobar desproporcionadamente";
        let letters = text.chars().chain(again.chars().cycle()).take(letters);
        letters.collect()
    };
    let title = letters.min(LONGEST_TITLE);
    let groups = &mut report.plan.horizons;
    for card in groups.iter_mut().flat_map(|group| &mut group.cards) {
        card.title = sentence(&card.title, title);
        card.deliverable = sentence(&card.deliverable, letters);
        for why in &mut card.why {
            *why = sentence(why, letters);
        }
        for step in &mut card.steps_told {
            *step = sentence(step, letters);
        }
        card.note = Some(sentence("Nota", letters));
    }
    let card = groups.iter().flat_map(|group| &group.cards).next().cloned();
    report.plan.discarded.extend(card.map(|card| Discarded {
        card,
        why: sentence("Porque", letters),
    }));
    let groups = &mut report.catalogue.groups;
    for entry in groups.iter_mut().flat_map(|group| &mut group.entries) {
        entry.name = sentence(&entry.name, title);
        entry.what = sentence(&entry.what, letters);
    }
}

/// Sets the report and checks all that holds for every one.
fn check(hostile: &Hostile) {
    let report = hostile.report();
    let laid_out = lay_out(&report, Fonts::load().unwrap());
    check_bounds(&laid_out, hostile.paper);
    check_overlaps(&laid_out);
    check_tree(&laid_out);
    check_links(&laid_out);
    check_numbers(&laid_out, |page, pages| {
        report.furniture.page_of(page, pages)
    });
    // The annex says every note whole: nothing that somebody wrote is cut.
    let said = said(&laid_out);
    for row in report.annex.groups.iter().flat_map(|group| &group.rows) {
        if let Some(note) = &row.note
            && note.is_ascii()
        {
            let note = note.split_whitespace().collect::<Vec<_>>().join(" ");
            let whole = said.values().any(|text| text.contains(&note));
            assert!(whole, "the note on «{}» is whole", row.question);
        }
    }
    // What was laid out well has to be written well: content and links as the tree of the file names them.
    let rendered = render(&report).unwrap();
    assert_eq!(rendered.pages, laid_out.pages.len());
    support::tree::check(&Document::load_mem(&rendered.bytes).unwrap(), &[]);
}

/// 4,000 letters, the most that a note may have.
fn long_note() -> String {
    "Nota de una persona que lo explica todo con calma. "
        .chars()
        .cycle()
        .take(4000)
        .collect()
}

#[test]
fn a_name_of_one_letter_and_of_thousands() {
    for (name, paper) in [
        ("Ñ".to_owned(), Paper::A4),
        ("W".repeat(200), Paper::A4),
        ("Cooperativa".repeat(182), Paper::Letter),
    ] {
        check(&Hostile {
            adviser: Some(name.clone()),
            offer_name: Some(name.clone()),
            name,
            paper,
            ..Hostile::of("telares-lihuen")
        });
    }
}

#[test]
fn names_in_other_scripts_and_of_nothing_to_see() {
    for name in [
        "🙂🧶 Tejidos 🇨🇱 العربية שלום 中文",
        "\u{202E}odnum le ne ortseuN",
        "\u{0}\u{7}\u{1B}[31m\u{200B}\u{FEFF}",
        "Té\u{301}\u{301}\u{301} y\u{A0}más\r\n\tcafé",
    ] {
        check(&Hostile {
            name: name.to_owned(),
            offer_name: Some(name.to_owned()),
            note: Some(name.to_owned()),
            ..Hostile::of("qori-paqocha")
        });
    }
}

#[test]
fn a_note_of_four_thousand_letters_on_every_answer() {
    for locale in [Locale::ES, Locale::EN] {
        check(&Hostile {
            name: "Telares Lihuén".to_owned(),
            note: Some(long_note()),
            locale,
            ..Hostile::of("telares-lihuen")
        });
    }
}

#[test]
fn nobody_knows_anything_or_answers_anything() {
    for answers in [Answers::DontKnow, Answers::Begun, Answers::Nothing] {
        for (locale, paper) in [(Locale::ES, Paper::Letter), (Locale::EN, Paper::A4)] {
            check(&Hostile {
                name: "Sombreros Jipi".to_owned(),
                answers,
                hours: None,
                locale,
                paper,
                ..Hostile::of("sombreros-jipi")
            });
        }
    }
}

#[test]
fn no_programme_and_forty_of_them() {
    for offers in [0, 40] {
        for has_checklist in [true, false] {
            check(&Hostile {
                name: "La Huerta de Chayo".to_owned(),
                offers: Some(offers),
                has_checklist,
                paper: Paper::Letter,
                ..Hostile::of("huerta-chayo")
            });
        }
    }
}

#[test]
fn sentences_that_never_end_and_weeks_without_an_hour() {
    for (letters, hours) in [(1, Some(0)), (400, Some(168)), (1500, None)] {
        check(&Hostile {
            name: "Aula Quipu".to_owned(),
            sentence: Some(letters),
            hours,
            ..Hostile::of("aula-quipu")
        });
    }
}

/// On a scale of two years a task of one week is a few points wide, and the next one stands right behind it.
#[test]
fn plans_of_any_number_of_hours() {
    for company in ["aves-pachijal", "qori-paqocha", "napanga-juegos"] {
        for hours in [None, Some(1), Some(2), Some(5), Some(20), Some(168)] {
            check(&Hostile {
                hours,
                ..Hostile::of(company)
            });
        }
    }
}

pub(crate) fn hostile_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,500}",
        any::<Vec<char>>().prop_map(|letters| letters.into_iter().collect()),
        "[A-ZÑ]{200,2000}",
        "(🙂|שלום|العربية|中文| ){1,80}",
        "[a-z\u{300}-\u{36F}\u{200B}-\u{200F}\u{0}-\u{1F}]{0,300}",
        "([a-zñ]{1,30}[-/.,;] ?){1,60}",
    ]
}

prop_compose! {
    fn hostile()(
        company in prop::sample::select(vec![
            "telares-lihuen", "qori-paqocha", "nubarron-sistemas", "napanga-juegos", "aves-pachijal",
        ]),
        name in hostile_text(),
        offer_name in prop::option::of(hostile_text()),
        adviser in prop::option::of(hostile_text()),
        note in prop::option::of(hostile_text()),
        answers in prop::sample::select(vec![
            Answers::AsTheyAre, Answers::DontKnow, Answers::Begun, Answers::Nothing,
        ]),
        hours in prop::option::of(prop_oneof![Just(0_u16), 1_u16..=168]),
        offers in prop::option::of(0_usize..=40),
        sentence in prop::option::of(1_usize..1500),
        has_checklist in any::<bool>(),
        logo in prop::option::of((1_u32..=531, 1_u32..=213)),
        english in any::<bool>(),
        letter in any::<bool>(),
    ) -> Hostile {
        Hostile {
            company, name, offer_name, adviser, note, answers, hours, offers, sentence, has_checklist, logo,
            locale: if english { Locale::EN } else { Locale::ES },
            paper: if letter { Paper::Letter } else { Paper::A4 },
        }
    }
}

/// So many, if nobody asks for more.
fn cases(usual: u32) -> ProptestConfig {
    let cases = match std::env::var_os("PROPTEST_CASES") {
        Some(_) => ProptestConfig::default().cases,
        None => usual,
    };
    ProptestConfig {
        cases,
        failure_persistence: None,
        // A case is small enough to be read as it was found, and long to be tried again.
        max_shrink_iters: 64,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn whatever_is_said_is_set_cleanly(hostile in hostile()) {
        check(&hostile);
    }
}
