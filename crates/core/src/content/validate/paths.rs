//! What every company can meet on its way through the questionnaire: each combination of the facts that decide what is
//! asked, judged at its bottom, at its top, and with all that actions can lift.

use super::Checker;
use super::identity::kind_of;
use crate::answers::{AnswerSheet, FactValue, Facts};
use crate::condition::{Condition, Lookup};
use crate::content::{Action, Content, FactKind};
use crate::diagnosis::scoring::{Reply, Scoring, Settled, Unknown};
use crate::ids::{ActionId, FactId, ItemId};
use std::collections::{BTreeMap, BTreeSet};

/// Questions of a dimension, and of a whole path.
const PER_DIMENSION: usize = 4;
const PER_PATH: usize = 36;
/// Situations of a question.
const SITUATIONS: std::ops::RangeInclusive<usize> = 4..=5;
/// Most combinations of facts that are tried.
const PATHS: usize = 5000;
/// Facts that are varied even where no condition names them.
const ALWAYS: [&str; 3] = ["country", "offer", "segment"];

pub(super) fn check(checker: &mut Checker<'_>) {
    let Some(paths) = paths(checker.content) else {
        checker.in_file(
            "facts.toml",
            "too many facts decide what is asked",
            format!("at most {PATHS} combinations of their options"),
        );
        return;
    };
    let mut found = Found(BTreeMap::new());
    for path in &paths {
        check_path(checker.content, path, &mut found);
    }
    for ((kind, id, reason, hint), path) in found.0 {
        checker.at(kind, &id, format!("{reason} (first seen for {path})"), hint);
    }
}

/// Problems by record and reason, each with the first path that shows it.
struct Found(BTreeMap<(&'static str, String, String, &'static str), String>);

impl Found {
    fn note(
        &mut self,
        path: &AnswerSheet,
        kind: &'static str,
        id: &str,
        reason: String,
        hint: &'static str,
    ) {
        self.0
            .entry((kind, id.to_owned(), reason, hint))
            .or_insert_with(|| describe(path));
    }
}

/// A path in words: `country = pe, offer = goods, …`.
pub(super) fn describe(path: &AnswerSheet) -> String {
    let facts: Vec<String> = path
        .facts
        .iter()
        .map(|(fact, value)| match value {
            FactValue::One(option) => format!("{fact} = {option}"),
            FactValue::Many(marks) => {
                let marks: Vec<&str> = marks.iter().map(|mark| mark.as_str()).collect();
                format!("{fact} = {}", marks.join(" and "))
            }
            FactValue::Hours(hours) => format!("{fact} = {hours}"),
        })
        .collect();
    facts.join(", ")
}

/// Every combination of the facts that decide what is asked; a fact that is not required may also be left out.
pub(super) fn paths(content: &Content) -> Option<Vec<AnswerSheet>> {
    let mut deciding: BTreeSet<FactId> = ALWAYS.map(FactId::from).into();
    let mut note = |condition: &Condition| {
        condition.walk(&mut |part| {
            if let Condition::Fact(fact, _) | Condition::Known(fact) = part {
                deciding.insert(fact.clone());
            }
        });
    };
    content.facts.iter().for_each(|fact| note(&fact.applies));
    for item in content.items() {
        note(item.applies());
        item.options()
            .iter()
            .for_each(|option| note(&option.applies));
        if let Some(set) = item.as_set() {
            set.reach.iter().for_each(|reach| note(&reach.applies));
        }
    }
    for gate in &content.gates {
        gate.musts.iter().for_each(|must| note(&must.when));
    }
    let mut paths = vec![AnswerSheet::default()];
    for fact in content
        .facts
        .iter()
        .filter(|fact| deciding.contains(&fact.id))
    {
        let mut longer = Vec::new();
        for path in &paths {
            let asked = fact.applies.holds(&Facts::of(content, path));
            if !asked || !fact.required {
                longer.push(path.clone());
            }
            if !asked {
                continue;
            }
            for option in &fact.options {
                let mut next = path.clone();
                let value = match fact.kind {
                    FactKind::Many => FactValue::Many(BTreeSet::from([option.clone()])),
                    _ => FactValue::One(option.clone()),
                };
                next.facts.insert(fact.id.clone(), value);
                longer.push(next);
            }
        }
        paths = longer;
        if paths.len() > PATHS {
            return None;
        }
    }
    Some(paths)
}

fn check_path(content: &Content, path: &AnswerSheet, found: &mut Found) {
    let scoring = Scoring::new(content, Facts::of(content, path));
    if scoring.slots.len() > PER_PATH + content.milestones.len() {
        let asked = scoring.slots.len() - content.milestones.len();
        let reason = format!("{asked} questions are asked");
        found.note(
            path,
            "dimension",
            content.dimensions[0].id.as_str(),
            reason,
            "at most 36 on a path",
        );
    }
    for (place, dimension) in content.dimensions.iter().enumerate() {
        let asked = scoring.of_dimension(place).len();
        if asked != PER_DIMENSION {
            let reason = format!("{asked} questions are asked");
            found.note(
                path,
                "dimension",
                dimension.id.as_str(),
                reason,
                "four on every path",
            );
        }
    }
    questions(&scoring, path, found);
    gates(&scoring, path, found);
    actions(&scoring, path, found);
}

fn questions(scoring: &Scoring<'_>, path: &AnswerSheet, found: &mut Found) {
    for (place, slot) in scoring.slots.iter().enumerate() {
        let (kind, id) = (kind_of(slot.item), slot.item.id().as_str());
        if slot.best() != slot.top {
            let reason = format!("level {} can't be reached", slot.top);
            found.note(
                path,
                kind,
                id,
                reason,
                "the highest level is offered to everybody who is asked",
            );
        }
        if slot.item.as_set().is_none() {
            let offered: Vec<u8> = slot
                .item
                .options()
                .iter()
                .filter(|option| option.applies.holds(&scoring.facts))
                .map(|option| option.level)
                .collect();
            if offered.first() != Some(&0) || !offered.is_sorted() {
                let reason = "the levels do not rise from 0".to_owned();
                found.note(
                    path,
                    kind,
                    id,
                    reason,
                    "order the situations from not done to done well",
                );
            }
            if slot.dimension.is_some() && !SITUATIONS.contains(&offered.len()) {
                let reason = format!("{} situations are offered", offered.len());
                found.note(path, kind, id, reason, "four or five");
            }
        }
        if let Condition::AtLeast(parent, _) = slot.item.shown_when()
            && scoring.place(parent).is_none()
        {
            let reason = format!("it is never shown, as `{parent}` is not asked");
            found.note(
                path,
                kind,
                id,
                reason,
                "let it apply only where the other one does",
            );
        }
        if let Some(dimension) = slot.dimension
            && !slot.item.not_applicable().is_empty()
        {
            let weights = scoring.of_dimension(dimension).iter();
            let whole: u32 = weights
                .map(|other| u32::from(scoring.slots[*other].item.weight()))
                .sum();
            if u32::from(scoring.slots[place].item.weight()) * 3 > whole {
                let reason =
                    "it may be left out and weighs more than a third of its dimension".to_owned();
                found.note(
                    path,
                    kind,
                    id,
                    reason,
                    "lower its weight, or take \"no aplica\" away",
                );
            }
        }
    }
}

/// With every answer at its top every gate is met; otherwise nobody with these facts ever reaches it.
fn gates(scoring: &Scoring<'_>, path: &AnswerSheet, found: &mut Found) {
    let top = scoring.settle(&vec![Reply::Unanswered; scoring.slots.len()], Unknown::Top);
    let met = scoring.judge(&top).gates_met;
    if let Some(gate) = scoring.content.gates.get(met) {
        let reason = "it is not met even with the best answers".to_owned();
        found.note(
            path,
            "gate",
            gate.id.as_str(),
            reason,
            "ask what is asked of a company with these facts",
        );
    }
}

/// From nothing answered, with the market's part given, actions meet every gate; and every action has its turn.
fn actions(scoring: &Scoring<'_>, path: &AnswerSheet, found: &mut Found) {
    let content = scoring.content;
    if content.actions.is_empty() {
        return;
    }
    let applicable: Vec<&Action> = content
        .actions
        .iter()
        .filter(|action| action.applies.holds(&scoring.facts))
        .collect();
    let mut reached = Reached {
        levels: scoring
            .slots
            .iter()
            .filter(|slot| slot.dimension.is_none())
            .map(|slot| (slot.item.id(), slot.best()))
            .collect(),
        done: BTreeSet::new(),
    };
    loop {
        let before = reached.done.len();
        for action in &applicable {
            if !reached.done.contains(&action.id) && action.needs.holds(&reached) {
                reached.done.insert(&action.id);
                for effect in &action.effects {
                    let level = reached.levels.entry(&effect.item).or_insert(0);
                    *level = (*level).max(effect.level);
                }
            }
        }
        if reached.done.len() == before {
            break;
        }
    }
    for action in &applicable {
        if !reached.done.contains(&action.id) {
            let reason = "what it needs can't be brought about by other actions".to_owned();
            found.note(
                path,
                "action",
                action.id.as_str(),
                reason,
                "need what an action lifts, or `done(...)`",
            );
        }
    }
    let replies: Vec<Reply> = scoring
        .slots
        .iter()
        .map(|slot| Reply::Level(reached.level(slot.item.id()).min(slot.best())))
        .collect();
    let settled: Settled = scoring.settle(&replies, Unknown::Bottom);
    let met = scoring.judge(&settled).gates_met;
    if let Some(gate) = content.gates.get(met) {
        let reason = "actions alone can't meet it, even when the market does its part".to_owned();
        found.note(
            path,
            "gate",
            gate.id.as_str(),
            reason,
            "add actions that lift what it asks",
        );
    }
}

/// What actions have brought about so far.
struct Reached<'a> {
    levels: BTreeMap<&'a ItemId, u8>,
    done: BTreeSet<&'a ActionId>,
}

impl Lookup for Reached<'_> {
    fn level(&self, item: &ItemId) -> u8 {
        self.levels.get(item).copied().unwrap_or(0)
    }

    fn done(&self, action: &ActionId) -> bool {
        self.done.contains(action)
    }
}
