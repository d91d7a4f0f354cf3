//! The page "Qué cambió": one page, in the tree, the outline and the contents, whatever moved; none without an earlier one.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use lopdf::Document;
use rumbo_core::Content;
use rumbo_core::comparison::{Side, compare};
use rumbo_core::roadmap::TaskId;
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::model::{ComparedSide, Comparison};
use rumbo_report::{Paper, Report, render, render_document};
use std::collections::BTreeSet;
use support::Company;
use support::poppler::Printed;
use support::tree::{self, resolve};

/// What changed from one sheet to another, with every action of the pack done where `worked`.
fn changed(
    content: &Content,
    (from, to): (&Company, &Company),
    locale: Locale,
    worked: bool,
) -> Comparison {
    let (then, now) = (
        support::findings(content, from).diagnosis,
        support::findings(content, to).diagnosis,
    );
    let words = Localizer::new(locale.for_country("cl"));
    let actions = content.actions.iter().filter(|_| worked);
    let done: BTreeSet<TaskId> = actions
        .map(|action| TaskId::Action(action.id.clone()))
        .collect();
    let found = compare(
        &Side {
            content,
            sheet: &from.sheet,
            diagnosis: &then,
        },
        &Side {
            content,
            sheet: &to.sheet,
            diagnosis: &now,
        },
        &done,
    );
    Comparison::build(
        &ComparedSide {
            content,
            sheet: &from.sheet,
            diagnosis: &then,
            words: &words,
            on: support::day(2026, 3, 2),
        },
        &ComparedSide {
            content,
            sheet: &to.sheet,
            diagnosis: &now,
            words: &words,
            on: support::day(2026, 11, 21),
        },
        &found,
    )
}

fn plain(content: &Content, company: &Company, locale: Locale, paper: Paper) -> Report {
    let found = support::findings(content, company);
    support::report(content, company, &found, locale, paper)
}

/// Little, everything, other facts, nothing at all, and much that was done.
fn pairs(content: &Content) -> Vec<(&'static str, Company, Company, bool)> {
    let telares = support::company("telares-lihuen");
    let qori = support::company("qori-paqocha");
    let service = support::company("nubarron-sistemas");
    let unknown = support::knows_nothing(content, &telares);
    vec![
        ("the same", telares.clone(), telares.clone(), false),
        ("all moved", unknown, telares.clone(), true),
        ("other goods", qori, telares.clone(), true),
        ("another offer", service, telares, true),
    ]
}

/// The pages to which the first level of the outline leads.
fn chapters(document: &Document) -> Vec<usize> {
    let outlines = document.catalog().unwrap().get(b"Outlines").unwrap();
    let outlines = resolve(document, outlines).as_dict().unwrap();
    let pages: Vec<_> = document.get_pages().into_values().collect();
    let mut next = outlines.get(b"First").ok().cloned();
    let mut at = Vec::new();
    while let Some(item) = next {
        let item = resolve(document, &item).as_dict().unwrap();
        let place = item.get(b"Dest").unwrap().as_array().unwrap();
        let page = place[0].as_reference().unwrap();
        at.push(pages.iter().position(|id| *id == page).unwrap() + 1);
        next = item.get(b"Next").ok().cloned();
    }
    at
}

#[test]
fn it_is_one_page_whatever_moved_and_all_of_it_is_in_the_tree() {
    let content = support::content();
    for (name, from, to, worked) in pairs(&content) {
        for (locale, paper) in [(Locale::ES, Paper::A4), (Locale::EN, Paper::Letter)] {
            let report = plain(&content, &to, locale, paper);
            let without = render(&report).unwrap();
            let told = changed(&content, (&from, &to), locale, worked);
            let with = render(&report.with_comparison(Some(told))).unwrap();
            assert_eq!(with.pages, without.pages + 1, "{name}, {paper:?}");
            let document = Document::load_mem(&with.bytes).unwrap();
            tree::check(&document, &["H1", "H2", "Table", "TH", "LI"]);
            let before = chapters(&Document::load_mem(&without.bytes).unwrap());
            let after = chapters(&document);
            assert_eq!(after.len(), before.len() + 1, "{name}: once in the outline");
            assert!(after.contains(&3), "{name}: after the summary: {after:?}");
        }
    }
}

#[test]
fn the_paper_and_the_document_say_what_the_model_says() {
    let content = support::content();
    let (telares, unknown) = {
        let telares = support::company("telares-lihuen");
        (telares.clone(), support::knows_nothing(&content, &telares))
    };
    let told = changed(&content, (&unknown, &telares), Locale::ES, true);
    let report =
        plain(&content, &telares, Locale::ES, Paper::A4).with_comparison(Some(told.clone()));
    if let Some(pages) = Printed::new(&render(&report).unwrap().bytes).texts() {
        let page = pages[2].split_whitespace().collect::<Vec<_>>().join(" ");
        for sentence in told
            .summary
            .iter()
            .chain([&told.title, &told.dimensions_title])
        {
            assert!(page.contains(sentence.as_str()), "{sentence}");
        }
        for dimension in &told.dimensions {
            assert!(page.contains(&dimension.change), "{}", dimension.change);
        }
        // The last answer that is printed, or how many are left out.
        assert!(told.answers.len() > 20, "more moved than a page holds");
        assert!(
            page.contains("están en la pantalla Historia"),
            "what is left out is counted"
        );
        assert!(
            pages[0].contains(&told.title),
            "it stands in the contents of the cover"
        );
    }
    let bytes = render_document(&report).unwrap();
    assert!(
        bytes == render_document(&report).unwrap(),
        "the same bytes every time"
    );
    let longer = bytes.len();
    let shorter = render_document(&plain(&content, &telares, Locale::ES, Paper::A4)).unwrap();
    assert!(longer > shorter.len());
}
