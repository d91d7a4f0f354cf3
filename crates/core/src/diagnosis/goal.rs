//! Where the company goes from here.

use super::Goal;
use super::conditions::average_threshold;
use super::scoring::{Judgement, Scoring, threshold};
use num_rational::Ratio;

/// How many dimensions are deepened when everything is met.
const DEEPENED: usize = 2;

/// The gate to meet, or the dimensions to deepen.
///
/// The stage's own gate while it is not met. Then the next stage (or the one after, for whom the pack passes over it),
/// by the next gate above the base.
pub(super) fn goal(scoring: &Scoring<'_>, judged: &Judgement) -> Goal {
    let Some(gate) = gate_aimed_at(scoring, judged) else {
        return Goal::Deepen(least_margins(scoring, judged));
    };
    let gates = &scoring.content.gates;
    let reached = if scoring.is_ready(judged.stage, judged.gates_met) {
        // Meeting a gate of a later stage takes what that stage takes.
        let stage_of_gate = scoring
            .content
            .stages
            .iter()
            .position(|stage| stage.id == gates[gate].stage)
            .unwrap_or(judged.stage);
        next_stage(scoring, judged.stage).min(stage_of_gate)
    } else {
        judged.stage
    };
    Goal::Gate {
        gate: gates[gate].id.clone(),
        profile: scoring.profile_id(scoring.profile(reached, gate + 1)),
    }
}

/// Place of the gate aimed at; none when the highest stage's gate is met.
pub(super) fn gate_aimed_at(scoring: &Scoring<'_>, judged: &Judgement) -> Option<usize> {
    let own = scoring.gate_of_stage(judged.stage)?;
    if judged.gates_met <= own {
        return Some(own);
    }
    // Stages stand in the pack from the highest down.
    if judged.stage == 0 {
        return None;
    }
    Some(judged.gates_met.min(scoring.content.gates.len() - 1))
}

fn next_stage(scoring: &Scoring<'_>, stage: usize) -> usize {
    let skipped = |place: usize| {
        scoring.content.stages[place]
            .skipped_when
            .as_ref()
            .is_some_and(|condition| condition.holds(&scoring.facts))
    };
    (0..stage).rev().find(|place| !skipped(*place)).unwrap_or(0)
}

/// The dimensions with the least margin over what the highest gate asks; those already at 100 have nothing to lift.
fn least_margins(scoring: &Scoring<'_>, judged: &Judgement) -> Vec<crate::ids::DimensionId> {
    let content = scoring.content;
    let highest = content.gates.len().saturating_sub(1);
    let mut margins: Vec<_> = content
        .dimensions
        .iter()
        .zip(&judged.dimensions)
        .enumerate()
        .filter_map(|(place, (dimension, score))| {
            let score = score.filter(|score| *score < Ratio::from_integer(100))?;
            let asked = average_threshold(content, highest, &dimension.id)
                .map_or(0, |(_, at_least)| at_least);
            Some((score - threshold(asked), place, dimension.id.clone()))
        })
        .collect();
    margins.sort();
    margins
        .into_iter()
        .take(DEEPENED)
        .map(|(_, _, id)| id)
        .collect()
}
