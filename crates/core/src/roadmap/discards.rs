//! The plan without what the person will not do: a way around it where there is one, and what has to wait for it.

use super::model::Model;
use super::need::nothing_left;
use super::order::{Step, StepKind};
use super::plan::{steps, task_id};
use super::search::NODE_LIMIT;
use super::shortest_way::way;
use super::{Block, PlanInput, Reason, ShortestWay, TaskId};
use crate::content::Content;
use crate::diagnosis::{Diagnosis, Goal};
use std::borrow::Cow;

/// What the calendar is made of.
pub(super) struct Laid<'w> {
    /// In order, without what was discarded and what waits for it.
    pub steps: Vec<Step>,
    /// What can't be done without something discarded, and what that is.
    pub held: Vec<(Step, Vec<TaskId>)>,
    pub discarded: Vec<Step>,
    /// The way to the goal around what was discarded.
    pub way: Cow<'w, ShortestWay>,
    /// Whether the goal is out of reach without it.
    pub goal_held: bool,
}

/// Puts in order what is left to do. The model is left without what was discarded.
pub(super) fn lay<'w>(
    content: &Content,
    diagnosis: &Diagnosis,
    model: &mut Model<'_>,
    shortest: &'w ShortestWay,
    input: &PlanInput,
) -> Laid<'w> {
    let whole = steps(content, model, diagnosis, shortest, input);
    let leaves_out = |id: &TaskId| input.discarded.contains(id) && !input.done.contains(id);
    let barred: Vec<bool> = model
        .actions
        .iter()
        .map(|action| leaves_out(&TaskId::Action(action.record.id.clone())))
        .collect();
    if !input.discarded.iter().any(leaves_out) {
        return Laid {
            steps: whole,
            held: Vec::new(),
            discarded: Vec::new(),
            way: Cow::Borrowed(shortest),
            goal_held: false,
        };
    }
    model.bar(barred.clone());
    let around = way_around(content, diagnosis, model, shortest);
    let goal_held = around.out_of_reach.len() > shortest.out_of_reach.len();
    let mut left = steps(content, model, diagnosis, &around, input);
    left.retain(|step| !leaves_out(&task_id(model, step.kind)));

    let held = held(model, &whole, &left, &barred);
    let mut discarded: Vec<Step> = whole
        .into_iter()
        .filter(|step| leaves_out(&task_id(model, step.kind)))
        .collect();
    // Something else may have taken its place before it was discarded: it stays listed all the same.
    for action in (0..barred.len()).filter(|action| barred[*action]) {
        let kind = StepKind::Action(action);
        if !discarded.iter().any(|step| step.kind == kind) {
            discarded.push(Step {
                kind,
                block: Block::Rest,
                reason: Reason::Gain(0),
            });
        }
    }
    Laid {
        steps: left,
        held,
        discarded,
        way: around,
        goal_held,
    }
}

/// The shortest way without what was discarded; the same one while that is not on it.
fn way_around<'w>(
    content: &Content,
    diagnosis: &Diagnosis,
    model: &Model<'_>,
    shortest: &'w ShortestWay,
) -> Cow<'w, ShortestWay> {
    let on_it = shortest.actions.iter();
    let barred = on_it
        .filter_map(|id| model.action(id))
        .any(|action| model.is_barred(action));
    match &diagnosis.goal {
        Goal::Gate { gate, .. } if barred => match content.gate(gate) {
            Some(gate) => {
                let done = vec![false; model.actions.len()];
                Cow::Owned(way(model, &model.levels(), &done, gate, NODE_LIMIT))
            }
            None => Cow::Borrowed(shortest),
        },
        _ => Cow::Borrowed(shortest),
    }
}

/// What the whole plan held and the one that is left can't: something that it needs was discarded.
fn held(
    model: &Model<'_>,
    whole: &[Step],
    left: &[Step],
    barred: &[bool],
) -> Vec<(Step, Vec<TaskId>)> {
    let mut levels = model.levels();
    let mut planned = vec![false; barred.len()];
    for step in left {
        if let StepKind::Action(action) = step.kind {
            planned[action] = true;
            model.apply(action, &mut levels);
        }
    }
    let waits = |action: usize| {
        !barred[action]
            && !planned[action]
            && !nothing_left(&model.actions[action], &levels)
            && !model.actions[action]
                .needs
                .holds(&model.actions, &levels, &planned)
    };
    let steps = whole.iter().filter_map(|step| match step.kind {
        StepKind::Action(action) if waits(action) => Some((step, action)),
        _ => None,
    });
    steps
        .map(|(step, action)| {
            let blame = blame(model, (&levels, &planned), action, barred);
            let ids = blame
                .into_iter()
                .map(|other| task_id(model, StepKind::Action(other)));
            (step.clone(), ids.collect())
        })
        .collect()
}

/// The discarded actions that an action waits for: each that would do if it were taken up alone, else all that it needs
/// together.
fn blame(
    model: &Model<'_>,
    (levels, planned): (&[u8], &[bool]),
    action: usize,
    barred: &[bool],
) -> Vec<usize> {
    let discarded: Vec<usize> = (0..barred.len()).filter(|other| barred[*other]).collect();
    let would_do = |taken_up: &dyn Fn(usize) -> bool| {
        let (mut levels, mut done) = (levels.to_vec(), planned.to_vec());
        loop {
            let next = (0..barred.len()).find(|other| {
                let may = !barred[*other] || taken_up(*other);
                !done[*other]
                    && may
                    && model.actions[*other]
                        .needs
                        .holds(&model.actions, &levels, &done)
            });
            match next {
                Some(next) => {
                    done[next] = true;
                    model.apply(next, &mut levels);
                }
                None => return done[action],
            }
        }
    };
    let mut alone = discarded.clone();
    alone.retain(|one| would_do(&|other| other == *one));
    if !alone.is_empty() {
        return alone;
    }
    let mut together = discarded.clone();
    together.retain(|one| !would_do(&|other| other != *one));
    if together.is_empty() {
        discarded
    } else {
        together
    }
}
