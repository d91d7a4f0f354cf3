//! Each condition of each gate: met, or short by how much.

use super::scoring::{Judgement, Look, Scoring, Settled, threshold};
use super::{ConditionKind, ConditionResult, GateResult, Score, shown};
use crate::condition::{Condition, Lookup};
use crate::content::{Content, Item, Must};
use crate::ids::{DimensionId, ItemId};
use num_rational::Ratio;
use std::collections::{BTreeMap, BTreeSet};

/// Every gate with all that it asks, the lowest first.
pub(super) fn gate_results(
    scoring: &Scoring<'_>,
    settled: &Settled,
    judged: &Judgement,
) -> Vec<GateResult> {
    let musts: Vec<Vec<ConditionResult>> = (0..scoring.content.gates.len())
        .map(|gate| {
            scoring.musts[gate]
                .iter()
                .map(|must| must_result(scoring, settled, gate, must))
                .collect()
        })
        .collect();
    scoring
        .content
        .gates
        .iter()
        .enumerate()
        .map(|(gate, record)| GateResult {
            id: record.id.clone(),
            met: judged.gates_met > gate,
            conditions: (0..=gate)
                .flat_map(|asking| {
                    musts[asking]
                        .iter()
                        .cloned()
                        .chain(thresholds_of(scoring, judged, gate, asking))
                })
                .collect(),
        })
        .collect()
}

/// The highest threshold that a gate and those below it ask of a dimension, and the gate that asks it first.
pub(super) fn average_threshold(
    content: &Content,
    gate: usize,
    dimension: &DimensionId,
) -> Option<(usize, u8)> {
    highest((0..=gate).filter_map(|asking| {
        content
            .gates
            .get(asking)?
            .averages
            .iter()
            .filter(|average| average.dimension == *dimension)
            .map(|average| average.at_least)
            .max()
            .map(|at_least| (asking, at_least))
    }))
}

fn index_threshold(content: &Content, gate: usize) -> Option<(usize, u8)> {
    highest((0..=gate).filter_map(|asking| {
        let index = content.gates.get(asking)?.index;
        (index > 0).then_some((asking, index))
    }))
}

fn highest(thresholds: impl Iterator<Item = (usize, u8)>) -> Option<(usize, u8)> {
    thresholds.reduce(|best, next| if next.1 > best.1 { next } else { best })
}

/// Averages and index of `gate` that stand in the part of the gate `asking`.
fn thresholds_of(
    scoring: &Scoring<'_>,
    judged: &Judgement,
    gate: usize,
    asking: usize,
) -> Vec<ConditionResult> {
    let content = scoring.content;
    let own = |found: Option<(usize, u8)>| {
        found
            .filter(|(by, _)| *by == asking)
            .map(|(_, at_least)| at_least)
    };
    let result = |kind, value: Score, at_least: u8, items| ConditionResult {
        gate: content.gates[asking].id.clone(),
        kind,
        met: value >= threshold(at_least),
        missing: points_missing(value, at_least),
        value: shown(value),
        threshold: at_least,
        items,
        market: false,
    };
    let averages = content
        .dimensions
        .iter()
        .enumerate()
        .filter_map(|(place, dimension)| {
            let at_least = own(average_threshold(content, gate, &dimension.id))?;
            let value = judged.dimensions[place].unwrap_or_else(|| Ratio::from_integer(0));
            let items = scoring
                .of_dimension(place)
                .iter()
                .map(|slot| scoring.slots[*slot].item.id().clone())
                .collect();
            Some(result(
                ConditionKind::Average(dimension.id.clone()),
                value,
                at_least,
                items,
            ))
        });
    let index = own(index_threshold(content, gate))
        .map(|at_least| result(ConditionKind::Index, judged.index, at_least, Vec::new()));
    averages.chain(index).collect()
}

/// Points up to a threshold, rounded up; 0 when it is reached.
fn points_missing(value: Score, at_least: u8) -> u8 {
    let missing = (threshold(at_least) - value).ceil().to_integer();
    u8::try_from(missing.max(0)).unwrap_or(u8::MAX)
}

fn must_result(
    scoring: &Scoring<'_>,
    settled: &Settled,
    gate: usize,
    must: &Must,
) -> ConditionResult {
    let look = Look::new(scoring, &settled.levels);
    let met = must.requires.holds(&look);
    let mut named = BTreeSet::new();
    must.requires.walk(&mut |part| {
        if let Condition::AtLeast(item, _) = part {
            named.insert(item);
        }
    });
    let items: Vec<Item<'_>> = scoring
        .content
        .items()
        .filter(|item| named.contains(item.id()))
        .collect();
    ConditionResult {
        gate: scoring.content.gates[gate].id.clone(),
        kind: ConditionKind::Must(must.id.clone()),
        met,
        missing: levels_missing(&must.requires, &look),
        value: 0,
        threshold: 0,
        market: is_for_the_market(scoring, settled, &must.requires, met, &items),
        items: items.into_iter().map(|item| item.id().clone()).collect(),
    }
}

/// A met condition belongs to the market when it looks at milestones alone; an unmet one when no answer to a
/// question could meet it.
fn is_for_the_market(
    scoring: &Scoring<'_>,
    settled: &Settled,
    requires: &Condition,
    met: bool,
    items: &[Item<'_>],
) -> bool {
    if met {
        return !items.is_empty() && items.iter().all(|item| item.dimension().is_none());
    }
    let all_done: Vec<u8> = scoring
        .slots
        .iter()
        .zip(&settled.levels)
        .map(|(slot, level)| match slot.dimension {
            Some(_) => slot.best(),
            None => *level,
        })
        .collect();
    !requires.holds(&Look::new(scoring, &all_done))
}

/// Levels still missing over the cheapest way to meet a condition; 0 when it is met.
fn levels_missing(requires: &Condition, look: &dyn Lookup) -> u8 {
    ways(requires)
        .iter()
        .map(|way| {
            way.iter()
                .map(|(item, level)| level.saturating_sub(look.level(item)))
                .fold(0_u8, u8::saturating_add)
        })
        .min()
        .unwrap_or(0)
}

/// The alternatives of a condition of `>=`, `and`, `or`: in each, the least level of every item.
fn ways(condition: &Condition) -> Vec<BTreeMap<&ItemId, u8>> {
    match condition {
        Condition::AtLeast(item, level) => vec![BTreeMap::from([(item, *level)])],
        Condition::Any(parts) => parts.iter().flat_map(ways).collect(),
        Condition::All(parts) => parts.iter().fold(vec![BTreeMap::new()], |so_far, part| {
            let alternatives = ways(part);
            so_far
                .iter()
                .flat_map(|left| alternatives.iter().map(|right| merged(left, right)))
                .collect()
        }),
        // `always`; the validator refuses the other forms in a gate.
        _ => vec![BTreeMap::new()],
    }
}

fn merged<'c>(
    left: &BTreeMap<&'c ItemId, u8>,
    right: &BTreeMap<&'c ItemId, u8>,
) -> BTreeMap<&'c ItemId, u8> {
    let mut both = left.clone();
    for (item, level) in right {
        let least = both.entry(*item).or_insert(*level);
        *least = (*least).max(*level);
    }
    both
}
