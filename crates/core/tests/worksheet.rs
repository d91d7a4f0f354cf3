//! A worksheet as an owner uses it, and the law that its figures are exact.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use proptest::prelude::*;
use rumbo_core::Content;
use rumbo_core::content::Worksheet;
use rumbo_core::worksheet::{Figure, Figures, Formula};
use support::{as_pack, list, small_pack};

fn price_of_a_scarf() -> Worksheet {
    let content = Content::load(&as_pack(&small_pack::files()))
        .unwrap_or_else(|problems| panic!("{}", list(&problems)));
    content.worksheets[0].clone()
}

fn hundredths(figures: &Figures, line: &str) -> Option<i64> {
    figures.get(line).and_then(Figure::hundredths)
}

#[test]
fn the_worked_example_has_a_figure_on_every_line() {
    let example = price_of_a_scarf().example();
    let figures = ["product", "rate", "duty", "price"].map(|line| hundredths(&example, line));
    assert_eq!(
        figures,
        [Some(1800), Some(650), Some(117), Some(1917)],
        "6.5 percent of 18 are 1.17"
    );
}

#[test]
fn a_half_filled_sheet_shows_what_already_follows() {
    let sheet = price_of_a_scarf();
    let filled = Figures::from([("product".into(), Figure::from(25))]);
    let figures = sheet.figures(&filled);
    assert_eq!(hundredths(&figures, "product"), Some(2500));
    assert_eq!(hundredths(&figures, "duty"), None, "the rate is missing");
    assert_eq!(hundredths(&figures, "price"), None, "it rests on the duty");
}

#[test]
fn a_line_without_a_figure_says_what_it_lacks() {
    let sheet = price_of_a_scarf();
    let lacks = |figures: &Figures, line: &str| -> Vec<String> {
        let lacks = sheet.lacks(&line.into(), figures);
        lacks.iter().map(ToString::to_string).collect()
    };
    let nothing = sheet.figures(&Figures::new());
    assert_eq!(lacks(&nothing, "price"), ["product", "rate"], "each once");
    assert_eq!(lacks(&nothing, "product"), ["product"]);
    let half = sheet.figures(&Figures::from([("product".into(), Figure::from(25))]));
    assert_eq!(lacks(&half, "price"), ["rate"]);
    assert!(lacks(&sheet.example(), "price").is_empty());
}

#[test]
fn a_figure_for_a_formula_is_not_taken_from_outside() {
    let sheet = price_of_a_scarf();
    let filled = Figures::from([
        ("product".into(), Figure::from(100)),
        ("rate".into(), Figure::from(10)),
        ("duty".into(), Figure::from(999)),
    ]);
    assert_eq!(hundredths(&sheet.figures(&filled), "price"), Some(11_000));
}

/// A formula as text, bracketed throughout.
fn formulas() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        (0u32..1000).prop_map(|number| number.to_string()),
        (0u32..100, 0u32..100).prop_map(|(whole, part)| format!("{whole}.{part:02}")),
        prop_oneof![Just("a"), Just("b-2"), Just("c")].prop_map(str::to_owned),
    ];
    leaf.prop_recursive(5, 40, 2, |inner| {
        (
            inner.clone(),
            prop_oneof![Just("+"), Just("-"), Just("*"), Just("/")],
            inner,
        )
            .prop_map(|(left, operator, right)| format!("({left} {operator} {right})"))
    })
}

/// Works a bracketed formula out in floating point, another way than the one under test.
fn floating(text: &str, lines: &[(&str, f64)]) -> f64 {
    let Some(inner) = text.strip_prefix('(') else {
        return match lines.iter().find(|(line, _)| *line == text) {
            Some((_, value)) => *value,
            None => text.parse().unwrap(),
        };
    };
    let inner = inner.strip_suffix(')').unwrap();
    let mut depth = 0;
    let (at, operator) = inner
        .char_indices()
        .find(|(_, c)| {
            depth += match c {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            depth == 0 && *c == ' '
        })
        .map(|(at, _)| (at, inner.as_bytes()[at + 1]))
        .unwrap();
    let (left, right) = (
        floating(&inner[..at], lines),
        floating(&inner[at + 3..], lines),
    );
    match operator {
        b'+' => left + right,
        b'-' => left - right,
        b'*' => left * right,
        _ => left / right,
    }
}

proptest! {
    /// Exact figures agree with floating point to its own precision, and no formula of any shape panics.
    #[test]
    fn exact_figures_agree_with_floating_point(
        text in formulas(),
        a in 0i64..1000,
        b in 0i64..1000,
        c in 0i64..1000,
    ) {
        let lines = [("a", a), ("b-2", b), ("c", c)];
        let figures: Figures = lines
            .iter()
            .map(|(line, number)| ((*line).into(), Figure::from(*number)))
            .collect();
        let exact = Formula::parse(&text).unwrap().work_out(&figures);
        let close = floating(&text, &lines.map(|(line, number)| (line, number as f64)));
        let once_divided = text.matches('/').count() <= 1;
        match exact.map(|figure| figure.hundredths()) {
            None => prop_assert!(text.contains('/'), "{text}: only dividing by zero or less gives none"),
            Some(None) => prop_assert!(!once_divided || close.abs() > 9e16, "{text}: {close}"),
            // Divided more often, a difference that is exactly zero may come out a little beside it.
            Some(Some(hundredths)) if once_divided => {
                let difference = (close * 100.0 - hundredths as f64).abs();
                prop_assert!(difference <= 0.51 + close.abs() * 1e-9, "{text}: {close} {hundredths}");
            }
            Some(Some(_)) => {}
        }
    }
}
