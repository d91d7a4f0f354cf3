//! Group reports: what they say of few and of many, accessible, the same every time, and without a name.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use lopdf::Document;
use rumbo_core::{AnswerSheet, Content};
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::group::{Group, GroupInput};
use rumbo_report::render_group;
use std::fmt::Write as _;
use support::{ExampleCompany, tree};

fn group(content: &Content, members: &[ExampleCompany], locale: Locale) -> Group {
    let view = support::group_view(content, members);
    let shared = AnswerSheet::default();
    let input = GroupInput {
        began: members.len() + 2,
        title: Some("Taller de marzo"),
        place: Some("Puerto Azul"),
        ..support::group_input(content, &view, &shared)
    };
    Group::build(&input, &Localizer::new(locale))
}

/// What is printed, line by line.
fn told(group: &Group) -> String {
    let mut text = String::new();
    let mut line = |words: String| writeln!(text, "{words}").unwrap();
    line(format!("{}\n# {}", group.kind, group.title));
    for (label, value) in &group.facts {
        line(format!("{label}: {value}"));
    }
    let stages = &group.stages;
    line(format!("\n## {}\n{}", stages.title, stages.lead));
    for cell in &stages.cells {
        line(format!("{}: {} {:?}", cell.stage, cell.share, cell.by_base));
    }
    line(format!("{}\n{}", stages.alt, stages.legend));
    line(format!("\n## {}\n{}", group.bands.title, group.bands.lead));
    for row in &group.bands.rows {
        line(format!("{}: {}", row.name, row.figure));
    }
    for ranking in &group.lists {
        line(format!("\n## {}\n{}", ranking.title, ranking.lead));
        for (words, share) in &ranking.rows {
            line(format!("{words} {}", share.as_deref().unwrap_or_default()));
        }
    }
    let programmes = &group.programmes;
    line(format!("\n## {}\n{}", programmes.title, programmes.lead));
    for entry in &programmes.entries {
        let address = entry.address.as_deref().unwrap_or_default();
        line(format!(
            "{}. {} {address} {}",
            entry.name, entry.what, entry.provenance
        ));
    }
    line(format!(
        "\n## {}\n{}",
        group.numbers.0,
        group.numbers.1.join("\n")
    ));
    text
}

#[test]
fn eight_companies_read_so() {
    let content = support::content();
    let examples = support::examples(&content);
    insta::assert_snapshot!(told(&group(&content, &examples[..8], Locale::ES)));
}

#[test]
fn all_example_companies_read_so_in_english() {
    let content = support::content();
    let examples = support::examples(&content);
    insta::assert_snapshot!(told(&group(&content, &examples, Locale::EN)));
}

#[test]
fn nobody_is_named() {
    let content = support::content();
    let examples = support::examples(&content);
    for locale in [Locale::ES, Locale::EN] {
        let said = told(&group(&content, &examples, locale));
        for example in &examples {
            let company = &example.company;
            assert!(!said.contains(&company.name), "{}", company.name);
            let offer = company.offer_name.iter();
            offer.for_each(|offer| assert!(!said.contains(offer.as_str()), "{offer}"));
        }
    }
}

#[test]
fn everything_drawn_is_in_the_tree_once_and_the_bytes_are_the_same() {
    let content = support::content();
    let examples = support::examples(&content);
    let all = group(&content, &examples, Locale::ES);
    let first = render_group(&all).unwrap();
    assert!((2..=4).contains(&first.pages), "{} pages", first.pages);
    let few = render_group(&group(&content, &examples[..5], Locale::EN)).unwrap();
    assert!(
        first == render_group(&all).unwrap(),
        "nothing but the group goes in"
    );
    for rendered in [first, few] {
        let document = Document::load_mem(&rendered.bytes).unwrap();
        tree::check(&document, &["H1", "H2", "Table", "TH", "Figure", "L"]);
    }
}
