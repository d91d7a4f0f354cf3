//! Reports of the example companies: nothing leaves the paper, no two texts lie over each other, every link leads somewhere.

mod chamber;
mod checks;
mod hostile;

pub(crate) use checks::{check_bounds, check_overlaps};
pub(crate) use hostile::hostile_text;

use super::*;
use crate::page::Paper;
use checks::{check_links, check_tree};
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
            check_tree(&laid_out);
            check_links(&laid_out);
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
            // Under something else, both are named.
            let sections = laid_out
                .pages
                .iter()
                .filter_map(|page| page.section.as_ref());
            let its_own = sections.filter(|section| section.ends_with(&checklist.short_title));
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
