//! Checklists stand for one country and offer each, and every step is dated and sourced.

use super::Checker;
use super::catalogue::{check_address, check_provenance, options};
use super::conditions::{self, Form};
use super::places::inner;
use crate::content::{Checklist, ChecklistStep};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

const STEPS: RangeInclusive<usize> = 3..=25;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    let mut served = BTreeSet::new();
    for checklist in &content.checklists {
        check_checklist(checker, checklist);
        for offer in &checklist.offer {
            checker.expect(
                served.insert((&checklist.country, offer)),
                "checklist",
                checklist.id.as_str(),
                format!("another one serves `{offer}` of `{}`", checklist.country),
                "put their steps together; `when` parts what differs",
            );
        }
    }
}

fn check_checklist(checker: &mut Checker<'_>, checklist: &Checklist) {
    let (kind, id) = ("checklist", checklist.id.as_str());
    let country = std::slice::from_ref(&checklist.country);
    options(checker, kind, id, "country", country);
    checker.expect(
        !checklist.offer.is_empty(),
        kind,
        id,
        "it serves no offer",
        "name the offers of facts.toml that it is for",
    );
    options(checker, kind, id, "offer", &checklist.offer);
    let count = checklist.steps.len();
    checker.expect(
        STEPS.contains(&count),
        kind,
        id,
        format!("{count} steps"),
        format!("from {} to {}", STEPS.start(), STEPS.end()),
    );
    for step in &checklist.steps {
        check_step(checker, &inner(id, step.id.as_str()), step);
    }
}

fn check_step(checker: &mut Checker<'_>, id: &str, step: &ChecklistStep) {
    let kind = "step";
    check_provenance(checker, kind, id, step);
    check_address(checker, kind, id, step.url.as_deref());
    conditions::check(checker, kind, id, "when", &step.when, Form::Facts);
    let content = checker.content;
    if let Some(item) = &step.item {
        checker.expect(
            content.item(item).is_some(),
            kind,
            id,
            format!("`item` names the question `{item}`, which does not exist"),
            "name a question or milestone of the pack",
        );
    }
    checker.expect(
        step.institution
            .as_ref()
            .is_none_or(|name| !name.trim().is_empty()),
        kind,
        id,
        "the institution has no name",
        "print its official name, or leave the line out",
    );
}
