//! The shortest way to a gate, in two parts: what depends on the company, and what the market decides.

use super::model::{Model, Targets};
use super::need::Need;
use super::search::{NODE_LIMIT, cheapest};
use super::{MarketCondition, ShortestWay};
use crate::answers::AnswerSheet;
use crate::content::{Content, Gate};
use crate::diagnosis::{ConditionKind, Diagnosis, Goal};
use crate::ids::{GateId, ItemId};

/// The shortest way to the goal of a diagnosis. Empty when there is no gate left to meet.
pub fn shortest_way(content: &Content, sheet: &AnswerSheet, diagnosis: &Diagnosis) -> ShortestWay {
    match &diagnosis.goal {
        Goal::Gate { gate, .. } => shortest_way_to(content, sheet, diagnosis, gate),
        Goal::Deepen(_) => nothing_to_do(),
    }
}

/// The shortest way to any gate: among the sets of actions that meet all that actions can meet of it, the one of fewest hours.
///
/// While everything it asks is within reach of actions, raising an answer never makes it longer (law L4).
pub fn shortest_way_to(
    content: &Content,
    sheet: &AnswerSheet,
    diagnosis: &Diagnosis,
    gate: &GateId,
) -> ShortestWay {
    shortest_way_within(content, sheet, diagnosis, gate, NODE_LIMIT)
}

/// As `shortest_way_to`, looking at so many sets of actions at most.
///
/// With a low limit it may be "un camino corto": then `gap_hours` says how much shorter another one could be.
pub fn shortest_way_within(
    content: &Content,
    sheet: &AnswerSheet,
    diagnosis: &Diagnosis,
    gate: &GateId,
    node_limit: u32,
) -> ShortestWay {
    let model = Model::new(content, sheet, diagnosis);
    match content.gate(gate) {
        Some(gate) => {
            let done = vec![false; model.actions.len()];
            way(&model, &model.levels(), &done, gate, node_limit)
        }
        None => nothing_to_do(),
    }
}

fn nothing_to_do() -> ShortestWay {
    ShortestWay {
        exact: true,
        ..ShortestWay::default()
    }
}

/// What a gate still asks from some levels: what actions can meet, and what they can't.
struct Split {
    within_reach: Targets,
    out_of_reach: Vec<ConditionKind>,
    market: Vec<MarketCondition>,
}

/// Splits what a gate asks by who can meet it.
fn split(model: &Model<'_>, levels: &[u8], done: &[bool], gate: &Gate) -> Split {
    let mut top = levels.to_vec();
    let mut all_done = done.to_vec();
    model.do_all(&mut top, &mut all_done, &|_| true);
    let mut with_market = top.clone();
    for (place, item) in model.items.iter().enumerate() {
        if item.dimension.is_none() {
            with_market[place] = item.top;
        }
    }

    let asked = model.asked(gate);
    let mut split = Split {
        within_reach: Targets::default(),
        out_of_reach: Vec::new(),
        market: Vec::new(),
    };
    for (id, need) in asked.musts {
        let holds = |levels: &[u8]| need.holds(&model.actions, levels, &[]);
        if holds(levels) {
            continue;
        }
        if holds(&top) {
            split.within_reach.musts.push((id, need));
        } else if holds(&with_market) {
            let milestones = missing_milestones(model, &need, levels);
            split.market.push(MarketCondition {
                condition: id,
                actions: model
                    .actions
                    .iter()
                    .filter(|action| {
                        action
                            .works_towards
                            .iter()
                            .any(|item| milestones.contains(&model.items[*item].id))
                    })
                    .map(|action| action.record.id.clone())
                    .collect(),
                milestones,
            });
        } else {
            split.out_of_reach.push(ConditionKind::Must(id));
        }
    }
    // Where a threshold is out of reach, that of a lower gate may still be met.
    for (dimension, at_least) in asked.averages {
        if model.reaches(dimension, at_least, levels) {
            continue;
        }
        if model.reaches(dimension, at_least, &top) {
            split.within_reach.ask_average(dimension, at_least);
        } else {
            let missed = ConditionKind::Average(model.dimension_id(dimension));
            if !split.out_of_reach.contains(&missed) {
                split.out_of_reach.push(missed);
            }
        }
    }
    for at_least in asked.indexes {
        if model.index_reaches(at_least, levels) {
            continue;
        }
        if model.index_reaches(at_least, &top) {
            split.within_reach.index = split.within_reach.index.max(at_least);
        } else if !split.out_of_reach.contains(&ConditionKind::Index) {
            split.out_of_reach.push(ConditionKind::Index);
        }
    }
    split
}

/// Milestones that a condition looks at and that are not there yet, in the pack's order.
pub(super) fn missing_milestones(model: &Model<'_>, need: &Need, levels: &[u8]) -> Vec<ItemId> {
    let mut missing = vec![false; levels.len()];
    need.items(&model.actions, &mut |item, level| {
        missing[item] |= model.items[item].dimension.is_none() && levels[item] < level;
    });
    model
        .items
        .iter()
        .enumerate()
        .filter(|(place, _)| missing[*place])
        .map(|(_, item)| item.id.clone())
        .collect()
}

/// The shortest way from some levels, with some actions done.
pub(super) fn way(
    model: &Model<'_>,
    levels: &[u8],
    done: &[bool],
    gate: &Gate,
    node_limit: u32,
) -> ShortestWay {
    let Split {
        within_reach,
        out_of_reach,
        market,
    } = split(model, levels, done, gate);
    let found = cheapest(model, levels, done, &within_reach, node_limit);
    let (actions, hours, gap) = match found {
        Some(found) => (found.actions, found.hours, found.gap),
        None => (Vec::new(), 0, 0),
    };
    ShortestWay {
        actions: actions
            .into_iter()
            .map(|place| model.actions[place].record.id.clone())
            .collect(),
        hours,
        exact: gap == 0,
        gap_hours: gap,
        out_of_reach,
        market,
    }
}
