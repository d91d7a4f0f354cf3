//! Guides are of a length that is read in two minutes, and lead to actions and worksheets that exist.

use super::Checker;
use super::catalogue::{check_day, references};
use super::conditions::{self, Form};
use crate::content::Guide;
use std::ops::RangeInclusive;

const PARAGRAPHS: RangeInclusive<u8> = 1..=3;
const STEPS: RangeInclusive<u8> = 3..=7;
const MISTAKES: RangeInclusive<u8> = 2..=5;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for guide in &content.guides {
        check_guide(checker, guide);
    }
}

fn check_guide(checker: &mut Checker<'_>, guide: &Guide) {
    let content = checker.content;
    let (kind, id) = ("guide", guide.id.as_str());
    conditions::check(checker, kind, id, "applies", &guide.applies, Form::Facts);
    if let Some(dimension) = &guide.dimension {
        checker.expect(
            content.dimension(dimension).is_some(),
            kind,
            id,
            format!("the dimension `{dimension}` does not exist"),
            "name one of dimensions.toml",
        );
        checker.expect(
            dimension.as_str() == id,
            kind,
            id,
            format!("it is the guide of the dimension `{dimension}`"),
            "give it the id of its dimension",
        );
    }
    for (what, count, range) in [
        ("paragraphs", guide.paragraphs, PARAGRAPHS),
        ("steps", guide.steps, STEPS),
        ("mistakes", guide.mistakes, MISTAKES),
    ] {
        checker.expect(
            range.contains(&count),
            kind,
            id,
            format!("{count} {what}"),
            format!("from {} to {}", range.start(), range.end()),
        );
    }
    for action in &guide.actions {
        checker.expect(
            content.action(action).is_some(),
            kind,
            id,
            format!("the action `{action}` does not exist"),
            "name actions that put the guide to work",
        );
    }
    if let Some(worksheet) = &guide.worksheet {
        checker.expect(
            content
                .worksheets
                .iter()
                .any(|found| found.id == *worksheet),
            kind,
            id,
            format!("the worksheet `{worksheet}` does not exist"),
            "name one of worksheets.toml",
        );
    }
    check_day(checker, kind, id, guide.as_of);
    references(checker, kind, id, &guide.sources, true);
}
