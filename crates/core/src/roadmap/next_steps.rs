//! What to do first when only the express path was asked.

use super::{Block, PlanInput, Task, plan, shortest_way};
use crate::answers::AnswerSheet;
use crate::content::Content;
use crate::diagnosis::{ExpressDiagnosis, diagnose, supposed};
use std::collections::BTreeSet;

/// The first tasks, undated, that follow from what the express path asked: those of its alerts, what nobody knew, then
/// what the next gate still lacks.
///
/// A question that was not asked is no "no sé" and nothing lacking: it is supposed to be in order, so that no task rests
/// on it. There may be fewer tasks than wanted, or none.
pub fn next_steps(
    content: &Content,
    sheet: &AnswerSheet,
    express: &ExpressDiagnosis,
    most: usize,
) -> Vec<Task> {
    let supposed = supposed(content, sheet);
    let mut diagnosis = diagnose(content, &supposed);
    // What is only supposed raises no alert.
    diagnosis.alerts.clone_from(&express.alerts);
    let way = shortest_way(content, &supposed, &diagnosis);
    let undated = PlanInput {
        start_on: content.pack.date,
        hours_per_week: Some(0),
        today: content.pack.date,
        done: BTreeSet::new(),
        discarded: BTreeSet::new(),
    };
    plan(content, &supposed, &diagnosis, &way, &undated)
        .tasks
        .into_iter()
        .filter(|task| task.block != Block::Rest)
        .take(most)
        .collect()
}
