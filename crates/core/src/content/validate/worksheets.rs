//! Worksheets can be worked out from top to bottom, and their worked example gives a figure on every line.

use super::Checker;
use super::conditions::{self, Form};
use super::places::inner;
use crate::content::{LineFigure, Worksheet};
use crate::ids::LineId;
use std::collections::BTreeSet;

/// Most lines: one page of paper.
const LINES: usize = 40;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for worksheet in &content.worksheets {
        check_worksheet(checker, worksheet);
    }
}

fn check_worksheet(checker: &mut Checker<'_>, worksheet: &Worksheet) {
    let (kind, id) = ("worksheet", worksheet.id.as_str());
    let applies = &worksheet.applies;
    conditions::check(checker, kind, id, "applies", applies, Form::Facts);
    checker.expect(
        worksheet.lines.len() <= LINES,
        kind,
        id,
        format!("{} lines", worksheet.lines.len()),
        format!("at most {LINES}, one page"),
    );
    let is_formula = |figure: &LineFigure| matches!(figure, LineFigure::Formula(_));
    checker.expect(
        worksheet.lines.iter().any(|line| is_formula(&line.figure)),
        kind,
        id,
        "no line is worked out",
        "give a line of kind `formula`",
    );
    let example = worksheet.example();
    let mut above: BTreeSet<&LineId> = BTreeSet::new();
    let mut used: BTreeSet<&LineId> = BTreeSet::new();
    for line in &worksheet.lines {
        let place = inner(id, line.id.as_str());
        let mut whole = true;
        if let LineFigure::Formula(formula) = &line.figure {
            for named in formula.lines() {
                used.insert(named);
                whole &= above.contains(named);
                checker.expect(
                    above.contains(named),
                    "line",
                    &place,
                    format!("the formula names `{named}`, which is no line above it"),
                    "name a line above; operators stand between spaces",
                );
            }
        }
        let figure = example.get(&line.id).and_then(|figure| figure.hundredths());
        checker.expect(
            figure.is_some() || !whole,
            "line",
            &place,
            "the worked example gives no figure here",
            "change the example so that nothing is divided by zero or grows beyond paper",
        );
        above.insert(&line.id);
    }
    for line in &worksheet.lines {
        checker.expect(
            is_formula(&line.figure) || used.contains(&line.id),
            "line",
            &inner(id, line.id.as_str()),
            "no formula uses what is filled in here",
            "use it, or delete the line",
        );
    }
}
