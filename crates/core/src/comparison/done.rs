//! What was done of the earlier plan, and whether what it was to lift moved.

use super::Side;
use super::common::Pairs;
use crate::condition::Condition;
use crate::content::Content;
use crate::diagnosis::{Diagnosis, ItemState};
use crate::ids::ItemId;
use crate::roadmap::TaskId;
use std::collections::BTreeSet;

/// What came of a task that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What it was to lift stands higher now, or what was to be found out is known.
    Moved,
    /// It stands where it stood.
    NotMoved,
    /// Nothing of it can be compared.
    NotCompared,
}

/// A task that was done between the two diagnoses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The task.
    pub task: TaskId,
    /// What came of it.
    pub outcome: Outcome,
    /// The questions and milestones it was for that moved.
    pub moved: Vec<ItemId>,
}

/// What a task is for: the questions that it lifts, the milestones that it works towards, or what nobody knew.
pub fn task_items(content: &Content, diagnosis: &Diagnosis, task: &TaskId) -> Vec<ItemId> {
    match task {
        TaskId::Action(id) => content.action(id).map_or_else(Vec::new, |action| {
            let effects = action.effects.iter().map(|effect| &effect.item);
            effects.chain(&action.works_towards).cloned().collect()
        }),
        TaskId::FindOut(dimension) => diagnosis
            .items
            .iter()
            .filter(|item| item.dimension.as_ref() == Some(dimension))
            .filter(|item| is_unknown(&item.state))
            .map(|item| item.id.clone())
            .collect(),
    }
}

/// Questions and milestones of `now` that done tasks of an earlier plan were for, with those that decide whether they
/// are shown: they are asked first when a diagnosis is repeated.
pub fn revisited(
    now: &Content,
    then: &Content,
    diagnosis: &Diagnosis,
    done: &BTreeSet<TaskId>,
) -> BTreeSet<ItemId> {
    let mut found = BTreeSet::new();
    let mut open: Vec<ItemId> = done
        .iter()
        .flat_map(|task| task_items(then, diagnosis, task))
        .collect();
    while let Some(id) = open.pop() {
        let Some(item) = now.item(&id) else {
            continue;
        };
        if found.insert(id)
            && let Condition::AtLeast(parent, _) = item.shown_when()
        {
            open.push(parent.clone());
        }
    }
    found
}

/// Nobody knew, or nobody said.
fn is_unknown(state: &ItemState) -> bool {
    matches!(state, ItemState::DontKnow | ItemState::Unanswered)
}

pub(super) fn done(from: &Side<'_>, pairs: &Pairs<'_>, done: &BTreeSet<TaskId>) -> Vec<Done> {
    done.iter()
        .map(|task| {
            let items = task_items(from.content, from.diagnosis, task);
            let compared: Vec<_> = items.iter().filter_map(|item| pairs.find(item)).collect();
            let moved: Vec<ItemId> = compared
                .iter()
                .filter(|pair| match task {
                    TaskId::Action(_) => pair.to.level > pair.from.level,
                    TaskId::FindOut(_) => !is_unknown(&pair.to.state),
                })
                .map(|pair| pair.to.id.clone())
                .collect();
            let outcome = match (compared.is_empty(), moved.is_empty()) {
                (true, _) => Outcome::NotCompared,
                (_, true) => Outcome::NotMoved,
                _ => Outcome::Moved,
            };
            Done {
                task: task.clone(),
                outcome,
                moved,
            }
        })
        .collect()
}
