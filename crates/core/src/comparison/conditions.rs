//! Conditions won and lost: those that both diagnoses asked in the same way, of the same questions.

use super::Side;
use super::common::Pairs;
use crate::condition::Condition;
use crate::content::{Content, Must};
use crate::diagnosis::{ConditionKind, ConditionResult};
use crate::ids::{ConditionId, ItemId};
use std::collections::BTreeSet;

/// Newly met now, and no longer met.
pub(super) fn changes(
    from: &Side<'_>,
    to: &Side<'_>,
    pairs: &Pairs<'_>,
) -> (Vec<ConditionResult>, Vec<ConditionResult>) {
    let (then, now) = (asked(from), asked(to));
    let mut won = Vec::new();
    let mut lost = Vec::new();
    for now in now {
        let same = then.iter().find(|then| is_same(then, now));
        let Some(then) = same.filter(|then| is_comparable(from, to, pairs, then, now)) else {
            continue;
        };
        match (then.met, now.met) {
            (false, true) => won.push(now.clone()),
            (true, false) => lost.push((*then).clone()),
            _ => {}
        }
    }
    // Thresholds rise from gate to gate: the last one won and the first one lost say the most.
    (
        furthest(won, |one, other| one > other),
        furthest(lost, |one, other| one < other),
    )
}

/// Every condition of every gate, once.
fn asked<'a>(side: &Side<'a>) -> Vec<&'a ConditionResult> {
    let mut asked: Vec<&ConditionResult> = Vec::new();
    for condition in side
        .diagnosis
        .gates
        .iter()
        .flat_map(|gate| &gate.conditions)
    {
        if !asked.iter().any(|known| is_same(known, condition)) {
            asked.push(condition);
        }
    }
    asked
}

fn is_same(one: &ConditionResult, other: &ConditionResult) -> bool {
    one.kind == other.kind && one.threshold == other.threshold
}

/// Whether what it looks at is the same on both sides, so that only answers can have moved it.
fn is_comparable(
    from: &Side<'_>,
    to: &Side<'_>,
    pairs: &Pairs<'_>,
    then: &ConditionResult,
    now: &ConditionResult,
) -> bool {
    let asked_of_neither =
        |item: &ItemId| from.diagnosis.item(item).is_none() && to.diagnosis.item(item).is_none();
    let same_items = |one: &ConditionResult, other: &ConditionResult| {
        let items: BTreeSet<&ItemId> = one.items.iter().chain(&other.items).collect();
        let mut items = items.into_iter();
        items.all(|item| pairs.find(item).is_some() || asked_of_neither(item))
    };
    match &now.kind {
        ConditionKind::Must(id) => {
            let requires = |content| must(content, id).map(|must| &must.requires);
            let same: Option<bool> = requires(from.content)
                .zip(requires(to.content))
                .map(|(then, now): (&Condition, &Condition)| then == now);
            same == Some(true) && same_items(then, now)
        }
        ConditionKind::Average(_) => same_items(then, now),
        // The index looks at every question: those of either side are all common, or none is judged.
        ConditionKind::Index => pairs.apart.iter().all(|(item, _)| {
            let scored = |side: &Side<'_>| side.content.question(item).is_some();
            !scored(from) && !scored(to)
        }),
    }
}

fn must<'a>(content: &'a Content, id: &ConditionId) -> Option<&'a Must> {
    let mut musts = content.gates.iter().flat_map(|gate| &gate.musts);
    musts.find(|must| must.id == *id)
}

/// Of one average with several thresholds the one that says most.
fn furthest(
    conditions: Vec<ConditionResult>,
    says_more: fn(u8, u8) -> bool,
) -> Vec<ConditionResult> {
    let outdone = |condition: &ConditionResult| {
        let mut others = conditions
            .iter()
            .filter(|other| other.kind == condition.kind);
        others.any(|other| says_more(other.threshold, condition.threshold))
    };
    conditions
        .iter()
        .filter(|condition| !outdone(condition))
        .cloned()
        .collect()
}
