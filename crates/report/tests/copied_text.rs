//! What is copied from a report, or read aloud from it, reads well: whole words, accents, one column after the other.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use rumbo_i18n::Locale;
use rumbo_report::{Paper, Report, render};
use support::poppler::Printed;

fn reports() -> impl Iterator<Item = (&'static str, Report)> {
    let content = support::content();
    let examples = [
        ("telares-lihuen", Locale::ES, Paper::A4),
        ("refacciones-tres-rios", Locale::ES, Paper::Letter),
        ("napanga-juegos", Locale::EN, Paper::A4),
    ];
    examples.into_iter().map(move |(id, locale, paper)| {
        let company = support::company(id);
        let found = support::findings(&content, &company);
        (
            id,
            support::report(&content, &company, &found, locale, paper),
        )
    })
}

#[test]
fn words_that_were_divided_are_copied_whole() {
    let mut soft = 0;
    for (id, report) in reports() {
        let Some(pages) = Printed::new(&render(&report).unwrap().bytes).texts() else {
            return;
        };
        for (page, number) in pages.iter().zip(1..) {
            for (before, after) in page.split('\n').zip(page.split('\n').skip(1)) {
                // An address is broken behind its own hyphens; a soft hyphen (U+00AD) is no character of the word.
                let word = before.rsplit(' ').next().unwrap_or_default();
                let divided = before.ends_with(['-', '\u{2010}'])
                    && after.starts_with(char::is_lowercase)
                    && !word.contains(['/', '.', '@']);
                assert!(
                    !divided,
                    "{id}, page {number}: a hyphen is left in «{before}/{after}»"
                );
                soft += before.matches('\u{AD}').count();
            }
        }
    }
    assert!(soft > 0, "some words are divided, so the test sees them");
}

#[test]
fn accents_and_quotation_marks_are_copied() {
    for (id, report) in reports() {
        let Some(pages) = Printed::new(&render(&report).unwrap().bytes).texts() else {
            return;
        };
        let copied = pages.concat();
        // All of the annex is printed.
        let said = format!("{:?}", report.annex);
        for letter in "áéíóúüñÁÉÍÓÚÑ¿¡«»“”–—…·≥×".chars() {
            assert!(
                !said.contains(letter) || copied.contains(letter),
                "{id}: «{letter}» is printed and is not copied"
            );
        }
        for broken in ['\u{FFFD}', '\u{FB01}', '\u{FB02}'] {
            assert!(!copied.contains(broken), "{id}: {broken:?} is copied");
        }
    }
}

/// Without white space and soft hyphens: where lines end is nobody's business here.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{AD}')
        .collect()
}

/// Demands that the text says all of this, one behind the other.
fn demand_order<'a>(text: &str, said: impl Iterator<Item = &'a str>) -> usize {
    let (mut from, mut count, mut before) = (0, 0, "the beginning");
    for sentence in said {
        let wanted = letters(sentence);
        let Some(at) = text[from..].find(&wanted) else {
            panic!("«{sentence}» does not follow «{before}»");
        };
        from += at + wanted.len();
        count += 1;
        before = sentence;
    }
    count
}

/// A report with little of everything: `pdfinfo` reads a page anew for each element on it.
fn shortened() -> Report {
    let (_, mut report) = reports().next().unwrap();
    report.dimensions.milestones.clear();
    report.dimensions.dimensions.truncate(1);
    report.plan.horizons.truncate(1);
    for group in &mut report.plan.horizons {
        group.cards.truncate(3);
    }
    report.catalogue.groups.clear();
    report.catalogue.refused.clear();
    report.checklist = None;
    report.annex.groups.truncate(1);
    report.annex.sources.clear();
    report
}

#[test]
fn columns_are_read_one_after_the_other() {
    let report = shortened();
    let Some(text) = Printed::new(&render(&report).unwrap().bytes).text_by_structure() else {
        return;
    };
    let text = letters(&text);
    let summary = &report.summary;
    let strengths = summary.strengths.iter().map(|one| one.lead.as_str());
    let brakes = summary.brakes.iter().map(|one| one.lead.as_str());
    let next = summary.next.iter().map(|task| task.title.as_str());
    let page = [summary.strengths_title.as_str()]
        .into_iter()
        .chain(strengths)
        .chain([summary.brakes_title.as_str()])
        .chain(brakes)
        .chain([summary.next_title.as_str()])
        .chain(next);
    assert!(demand_order(&text, page) > 6, "both columns are full");
    let way = report.reasons.way.as_ref().unwrap();
    let actions = way.actions.iter().map(|(title, _)| title.as_str());
    assert!(demand_order(&text, actions) > 3, "enough for two columns");
    let cards = report.plan.horizons.iter().flat_map(|group| &group.cards);
    let cards = cards.filter(|card| card.detailed).flat_map(|card| {
        let steps = card.steps.iter().map(|(text, _)| text.as_str());
        let details = card.why.iter().map(String::as_str);
        [card.title.as_str()]
            .into_iter()
            .chain(steps)
            .chain(details)
    });
    assert!(demand_order(&text, cards) > 5, "cards have steps");
    let rows = report.annex.groups.iter().flat_map(|group| {
        let questions = group.rows.iter().map(|row| row.question.as_str());
        [group.title.as_str()].into_iter().chain(questions)
    });
    assert!(demand_order(&text, rows) > 3, "two columns of answers");
}
