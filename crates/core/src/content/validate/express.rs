//! The express path asks eight or nine questions at each stage, and among them those that the method names: the musts
//! of the stage's own gate; at the lowest stage three more of the gate above, at the highest those of the gate below.

use super::Checker;
use super::paths::{describe, paths};
use crate::answers::{AnswerSheet, Facts};
use crate::condition::Condition;
use crate::content::{Express, Must};
use crate::diagnosis::scoring::Scoring;
use crate::ids::ItemId;
use std::collections::{BTreeMap, BTreeSet};

/// Questions that every company is shown at a stage, beside milestones.
const SHOWN: std::ops::RangeInclusive<usize> = 8..=9;
/// Musts of the gate above that the lowest stage asks about, beside those of its own.
const OF_THE_GATE_ABOVE: usize = 3;

/// The records by themselves.
pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for stage in &content.stages {
        if !content
            .express
            .iter()
            .any(|express| express.stage == stage.id)
        {
            checker.in_file(
                "express.toml",
                format!("the stage `{}` has no express questions", stage.id),
                "add [[express]] with its stage and eight or nine items",
            );
        }
    }
    for express in &content.express {
        check_record(checker, express);
    }
}

fn check_record(checker: &mut Checker<'_>, express: &Express) {
    let content = checker.content;
    let id = express.stage.as_str();
    checker.expect(
        content.stages.iter().any(|stage| stage.id == express.stage),
        "express",
        id,
        "there is no such stage",
        "name one of gates.toml",
    );
    let mut seen = BTreeSet::new();
    for item in &express.items {
        checker.expect(
            seen.insert(item),
            "express",
            id,
            format!("`{item}` stands twice"),
            "name each question once",
        );
        let Some(question) = content.question(item) else {
            checker.at(
                "express",
                id,
                format!("`{item}` is no scored question"),
                "name questions of questions/; milestones are always asked",
            );
            continue;
        };
        checker.expect(
            question.shown_when == Condition::Always,
            "express",
            id,
            format!("`{item}` is shown only after another answer"),
            "name questions that are always shown, so that their number is known",
        );
    }
}

/// What each company is asked, in a pack that holds together.
pub(super) fn check_paths(checker: &mut Checker<'_>) {
    // Too many paths are a problem that `paths` names.
    let Some(paths) = paths(checker.content) else {
        return;
    };
    let mut found = BTreeMap::new();
    for path in &paths {
        let scoring = Scoring::new(checker.content, Facts::of(checker.content, path));
        for express in &checker.content.express {
            check_stage(&scoring, express, path, &mut found);
        }
    }
    for ((id, reason, hint), path) in found {
        checker.at(
            "express",
            id,
            format!("{reason} (first seen for {path})"),
            hint,
        );
    }
}

/// Problems by stage, reason and hint, each with the first path that shows it.
type Found<'a> = BTreeMap<(&'a str, String, &'static str), String>;

fn check_stage<'a>(
    scoring: &Scoring<'_>,
    express: &'a Express,
    path: &AnswerSheet,
    found: &mut Found<'a>,
) {
    let mut note = |reason: String, hint| {
        found
            .entry((express.stage.as_str(), reason, hint))
            .or_insert_with(|| describe(path));
    };
    let asked: BTreeSet<&ItemId> = express
        .items
        .iter()
        .filter(|item| scoring.place(item).is_some())
        .collect();
    if !SHOWN.contains(&asked.len()) {
        note(
            format!("{} questions are shown", asked.len()),
            "eight or nine for every company",
        );
    }
    let stages = &scoring.content.stages;
    let Some(stage) = stages.iter().position(|stage| stage.id == express.stage) else {
        return;
    };
    let Some(gate) = scoring.gate_of_stage(stage) else {
        return;
    };
    // Stages stand from the highest, gates from the lowest.
    let below = (stage == 0).then(|| gate.checked_sub(1)).flatten();
    let mut demanded = BTreeSet::new();
    for gate in below.into_iter().chain([gate]) {
        for must in &scoring.musts[gate] {
            demanded.extend(questions(scoring, must));
        }
    }
    for item in demanded.difference(&asked) {
        note(
            format!("`{item}` is not asked, and a gate demands it there"),
            "ask about the musts of the stage's own gate, and at the highest stage of the one below",
        );
    }
    if gate == 0 && stage > 0 {
        let above: Vec<BTreeSet<&ItemId>> = scoring
            .musts
            .get(1)
            .into_iter()
            .flatten()
            .map(|must| questions(scoring, must))
            .filter(|questions| !questions.is_subset(&demanded))
            .collect();
        let asked = above
            .iter()
            .filter(|questions| questions.is_subset(&asked))
            .count();
        if asked < OF_THE_GATE_ABOVE.min(above.len()) {
            note(
                format!("{asked} musts of the gate above are asked about"),
                "at the lowest stage three, beside those of its own gate",
            );
        }
    }
}

/// Scored questions that a must looks at and that are asked of this company.
fn questions<'a>(scoring: &Scoring<'a>, must: &'a Must) -> BTreeSet<&'a ItemId> {
    let mut found = BTreeSet::new();
    must.requires.walk(&mut |part| {
        if let Condition::AtLeast(item, _) = part
            && let Some(place) = scoring.place(item)
            && scoring.slots[place].dimension.is_some()
        {
            found.insert(item);
        }
    });
    found
}
