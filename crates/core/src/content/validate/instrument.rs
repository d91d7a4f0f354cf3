//! Facts, milestones, questions, stages, gates and profiles have the shape that the method asks.

use super::Checker;
use super::conditions::{self, Form};
use super::extra::is_version;
use super::identity::kind_of;
use crate::condition::Condition;
use crate::content::{Fact, FactKind, Item, Question, QuestionKind};
use crate::ids::{FactId, ItemId};
use std::collections::BTreeSet;

/// Most screens of facts.
const SCREENS: usize = 14;
/// Most milestones.
const MILESTONES: usize = 6;
/// Dimensions, always.
const DIMENSIONS: usize = 9;
/// Greatest weight and level; keeps exact sums far from overflow.
const GREATEST: u8 = 9;
/// Most marks of a set, so that every set of them can be tried.
const MARKS: usize = 12;
/// Facts that only the plan reads, besides those of kind `hours`.
const PLANNING_FACTS: [&str; 1] = ["budget"];

pub(super) fn check(checker: &mut Checker<'_>) {
    pack(checker);
    dimensions(checker);
    screens(checker);
    facts(checker);
    let content = checker.content;
    if content.milestones.len() > MILESTONES {
        checker.in_file(
            "milestones.toml",
            format!("{} milestones", content.milestones.len()),
            format!("at most {MILESTONES}"),
        );
    }
    for item in content.items() {
        shared(checker, item);
        if let Item::Question(question) = item {
            scored(checker, question);
        }
    }
    circles(checker);
    stages(checker);
    gates(checker);
    profiles(checker);
}

fn pack(checker: &mut Checker<'_>) {
    let pack = &checker.content.pack;
    // What stands behind `+` is the extra pack's own.
    let version = match &checker.content.extra {
        Some(_) => pack.base_version(),
        None => &pack.version,
    };
    let rules = [
        (
            is_version(version),
            "`version` has three numbers, such as 1.0.0",
        ),
        (
            !pack.languages.is_empty(),
            "`languages` names at least one complete locale",
        ),
        (
            (1..=100).contains(&pack.planning_share_percent),
            "`planning_share_percent` lies between 1 and 100",
        ),
        (
            (1..=168).contains(&pack.default_hours_per_week),
            "`default_hours_per_week` lies between 1 and 168",
        ),
        (
            pack.max_open_actions > 0,
            "`max_open_actions` is at least 1",
        ),
        (
            1 <= pack.reservations_percent
                && pack.reservations_percent <= pack.profile_hidden_percent
                && pack.profile_hidden_percent <= 100,
            "`reservations_percent` is at least 1 and not above `profile_hidden_percent`, and this not above 100",
        ),
        (
            pack.not_sure_task_hours_max > 0,
            "`not_sure_task_hours_max` is at least 1",
        ),
    ];
    for (holds, rule) in rules {
        if !holds {
            checker.in_file(
                "pack.toml",
                format!("not so: {rule}"),
                "correct it in pack.toml",
            );
        }
    }
}

fn dimensions(checker: &mut Checker<'_>) {
    let dimensions = &checker.content.dimensions;
    if dimensions.len() != DIMENSIONS {
        checker.in_file(
            "dimensions.toml",
            format!("{} dimensions", dimensions.len()),
            format!("there are always {DIMENSIONS}"),
        );
    }
    for dimension in dimensions {
        weight(
            checker,
            "dimension",
            dimension.id.as_str(),
            dimension.weight,
        );
    }
}

fn weight(checker: &mut Checker<'_>, kind: &str, id: &str, weight: u16) {
    checker.expect(
        (1..=u16::from(GREATEST)).contains(&weight),
        kind,
        id,
        format!("the weight is {weight}"),
        format!("give it one from 1 to {GREATEST}"),
    );
}

fn screens(checker: &mut Checker<'_>) {
    let content = checker.content;
    if content.screens.len() > SCREENS {
        checker.in_file(
            "facts.toml",
            format!("{} screens of facts", content.screens.len()),
            format!("at most {SCREENS}; put related facts on one"),
        );
    }
    let mut asked = BTreeSet::new();
    for screen in &content.screens {
        for fact in &screen.facts {
            checker.expect(
                content.fact(fact).is_some(),
                "screen",
                screen.id.as_str(),
                format!("it shows the fact `{fact}`, which does not exist"),
                "add the fact, or take it off the screen",
            );
            checker.expect(
                asked.insert(fact),
                "screen",
                screen.id.as_str(),
                format!("the fact `{fact}` is asked twice"),
                "show it on one screen",
            );
        }
    }
    for fact in &content.facts {
        checker.expect(
            asked.contains(&fact.id),
            "fact",
            fact.id.as_str(),
            "no screen shows it",
            "add it to a screen, or delete it",
        );
    }
}

fn facts(checker: &mut Checker<'_>) {
    let content = checker.content;
    let mut before: BTreeSet<&FactId> = BTreeSet::new();
    for fact in &content.facts {
        let id = fact.id.as_str();
        fact_options(checker, fact);
        conditions::check(checker, "fact", id, "applies", &fact.applies, Form::Facts);
        let mut later = None;
        fact.applies.walk(&mut |part| {
            if let Condition::Fact(named, _) | Condition::Known(named) = part
                && !before.contains(named)
            {
                later = Some(named);
            }
        });
        if let Some(named) = later {
            checker.at(
                "fact",
                id,
                format!("`applies` looks at `{named}`, which does not stand before it"),
                "put the fact that decides first",
            );
        }
        checker.expect(
            !fact.required || fact.applies == Condition::Always,
            "fact",
            id,
            "it is required, but not always asked",
            "take `required` or `applies` away",
        );
        before.insert(&fact.id);
    }
}

fn fact_options(checker: &mut Checker<'_>, fact: &Fact) {
    let id = fact.id.as_str();
    let (least, most) = match fact.kind {
        FactKind::One => (2, usize::MAX),
        FactKind::Many => (1, usize::MAX),
        FactKind::Hours | FactKind::Text => (0, 0),
    };
    checker.expect(
        (least..=most).contains(&fact.options.len()),
        "fact",
        id,
        format!("{} options", fact.options.len()),
        "`one` has two or more, `many` one or more, `hours` and `text` none",
    );
    for mark in &fact.exclusive {
        checker.expect(
            fact.kind == FactKind::Many && fact.options.contains(mark),
            "fact",
            id,
            format!("`exclusive` names `{mark}`"),
            "only marks of a fact of kind `many` exclude others",
        );
    }
}

/// What milestones and questions share.
fn shared(checker: &mut Checker<'_>, item: Item<'_>) {
    let (kind, id) = (kind_of(item), item.id().as_str());
    conditions::check(checker, kind, id, "applies", item.applies(), Form::Facts);
    conditions::check(
        checker,
        kind,
        id,
        "shown_when",
        item.shown_when(),
        Form::Shown,
    );
    for option in item.options() {
        conditions::check(checker, kind, id, "applies", &option.applies, Form::Facts);
    }
    checker.expect(
        item.revision() > 0,
        kind,
        id,
        "the revision is 0",
        "begin with 1 and raise it when the meaning changes",
    );
    checker.expect(
        (1..=GREATEST).contains(&item.top()),
        kind,
        id,
        format!("the highest level is {}", item.top()),
        format!("levels rise from 0 to at most {GREATEST}"),
    );
}

fn scored(checker: &mut Checker<'_>, question: &Question) {
    let content = checker.content;
    let id = question.id.as_str();
    checker.expect(
        content.dimension(&question.dimension).is_some(),
        "question",
        id,
        format!("the dimension `{}` does not exist", question.dimension),
        "name one of dimensions.toml",
    );
    weight(checker, "question", id, question.weight);
    for word in &question.glossary {
        checker.expect(
            content.glossary.contains(word),
            "question",
            id,
            format!("the word `{word}` is not in the glossary"),
            "add it to glossary.toml",
        );
    }
    let set_fields =
        !question.marks.is_empty() || !question.reach.is_empty() || question.exclusive.is_some();
    match question.kind {
        QuestionKind::Level => checker.expect(
            !set_fields && !question.options.is_empty(),
            "question",
            id,
            "a question of kind `level` has options, and no marks",
            "move marks to a question of kind `set`",
        ),
        QuestionKind::Set => {
            checker.expect(
                question.options.is_empty()
                    && question.exclusive.is_some()
                    && !question.reach.is_empty()
                    && (1..=MARKS).contains(&question.marks.len()),
                "question",
                id,
                "a question of kind `set` has marks, an exclusive one, formulas, and no options",
                format!("at most {MARKS} marks; see the README"),
            );
            for reach in &question.reach {
                conditions::check(
                    checker,
                    "question",
                    id,
                    "applies",
                    &reach.applies,
                    Form::Facts,
                );
                conditions::check(
                    checker,
                    "question",
                    id,
                    "reach",
                    &reach.when,
                    Form::Reach(question),
                );
                checker.expect(
                    reach.level > 0 && reach.when != Condition::Always,
                    "question",
                    id,
                    "a formula that asks nothing, or reaches level 0",
                    "level 0 needs no formula",
                );
            }
        }
    }
}

/// Whoever follows `shown_when` from question to question comes to an end.
fn circles(checker: &mut Checker<'_>) {
    let content = checker.content;
    for item in content.items() {
        let mut seen: BTreeSet<&ItemId> = BTreeSet::new();
        let mut next = Some(item);
        while let Some(current) = next {
            if !seen.insert(current.id()) {
                checker.expect(
                    current.id() != item.id(),
                    kind_of(item),
                    item.id().as_str(),
                    "`shown_when` leads back to the question itself",
                    "questions that hide each other are never shown; break the circle",
                );
                break;
            }
            next = match current.shown_when() {
                Condition::AtLeast(parent, _) => content.item(parent),
                _ => None,
            };
        }
    }
}

fn stages(checker: &mut Checker<'_>) {
    let content = checker.content;
    for (place, stage) in content.stages.iter().enumerate() {
        let id = stage.id.as_str();
        conditions::check(
            checker,
            "stage",
            id,
            "requires",
            &stage.requires,
            Form::Stage,
        );
        if let Some(skipped) = &stage.skipped_when {
            conditions::check(checker, "stage", id, "skipped_when", skipped, Form::Facts);
            checker.expect(
                place != 0,
                "stage",
                id,
                "the highest stage can't be passed over",
                "take `skipped_when` away",
            );
        }
        let last = place + 1 == content.stages.len();
        checker.expect(
            last == (stage.requires == Condition::Always),
            "stage",
            id,
            "the last stage, and only that, requires `always`",
            "order the stages from the highest to the one that everybody has",
        );
        let gates = content.gates.iter().filter(|gate| gate.stage == stage.id);
        checker.expect(
            gates.count() == 1,
            "stage",
            id,
            "a stage has one gate of its own",
            "give it one in gates.toml",
        );
        for ready in [false, true] {
            let profiles = content.profiles.iter();
            let found =
                profiles.filter(|profile| profile.stage == stage.id && profile.ready == ready);
            checker.expect(
                found.count() == 1,
                "stage",
                id,
                format!("it has not one profile with `ready = {ready}`"),
                "every stage has two profiles: below its gate, and at or above it",
            );
        }
    }
    if content.stages.is_empty() {
        checker.in_file(
            "gates.toml",
            "no stage",
            "add the stages, the highest first",
        );
    }
}

fn gates(checker: &mut Checker<'_>) {
    let content = checker.content;
    let upwards: Vec<_> = content.stages.iter().rev().map(|stage| &stage.id).collect();
    for (place, gate) in content.gates.iter().enumerate() {
        let id = gate.id.as_str();
        checker.expect(
            upwards
                .get(place)
                .is_some_and(|stage| **stage == gate.stage),
            "gate",
            id,
            format!("its stage `{}` is out of order", gate.stage),
            "one gate for each stage, from the lowest up",
        );
        for must in &gate.musts {
            conditions::check(
                checker,
                "must",
                must.id.as_str(),
                "when",
                &must.when,
                Form::Facts,
            );
            conditions::check(
                checker,
                "must",
                must.id.as_str(),
                "requires",
                &must.requires,
                Form::Gate,
            );
            checker.expect(
                must.requires != Condition::Always,
                "must",
                must.id.as_str(),
                "it asks nothing",
                "ask a level, or delete it",
            );
        }
        let mut averaged = BTreeSet::new();
        for average in &gate.averages {
            checker.expect(
                content.dimension(&average.dimension).is_some()
                    && averaged.insert(&average.dimension),
                "gate",
                id,
                format!(
                    "the average of `{}` is asked twice, or of no dimension",
                    average.dimension
                ),
                "one threshold for each dimension",
            );
            let below = content.gates[..place]
                .iter()
                .flat_map(|gate| &gate.averages);
            let highest = below
                .filter(|lower| lower.dimension == average.dimension)
                .map(|lower| lower.at_least)
                .max();
            checker.expect(
                (1..=100).contains(&average.at_least)
                    && highest.is_none_or(|least| least <= average.at_least),
                "gate",
                id,
                format!(
                    "the threshold {} of `{}` is less than a lower gate asks, or not from 1 to 100",
                    average.at_least, average.dimension
                ),
                "thresholds never fall from gate to gate",
            );
        }
        let lower = content.gates[..place].iter().map(|gate| gate.index).max();
        checker.expect(
            gate.index <= 100 && (gate.index == 0 || lower.is_none_or(|least| least <= gate.index)),
            "gate",
            id,
            format!(
                "the least index {} is less than a lower gate asks, or above 100",
                gate.index
            ),
            "thresholds never fall from gate to gate",
        );
    }
    if content.gates.len() != content.stages.len() {
        checker.in_file(
            "gates.toml",
            "not as many gates as stages",
            "one gate for each stage",
        );
    }
}

fn profiles(checker: &mut Checker<'_>) {
    let content = checker.content;
    let upwards: Vec<_> = content.stages.iter().rev().map(|stage| &stage.id).collect();
    for (place, profile) in content.profiles.iter().enumerate() {
        let in_order = usize::from(profile.number) == place + 1
            && upwards
                .get(place / 2)
                .is_some_and(|stage| **stage == profile.stage)
            && profile.ready == (place % 2 == 1);
        checker.expect(
            in_order,
            "profile",
            profile.id.as_str(),
            "numbers do not rise with stage and readiness",
            "1 and 2 belong to the lowest stage, below and at its gate, and so on",
        );
    }
}

/// A fact that nothing reads is not asked.
pub(super) fn check_used_facts(checker: &mut Checker<'_>) {
    let content = checker.content;
    for fact in &content.facts {
        let read = checker.used_facts.contains(&fact.id)
            || matches!(fact.kind, FactKind::Hours | FactKind::Text)
            || PLANNING_FACTS.contains(&fact.id.as_str());
        checker.expect(
            read,
            "fact",
            fact.id.as_str(),
            "no rule, branch or criterion reads it",
            "delete it, or use it",
        );
    }
}
