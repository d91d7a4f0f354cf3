//! What a person says of the tasks, and what that comes to: what is next, and what the diagnosis would be if it works.

use super::{Roadmap, Task, TaskId};
use crate::answers::AnswerSheet;
use crate::content::Content;
use crate::diagnosis::{Diagnosis, answer_at_level, diagnose};
use crate::ids::ItemId;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Where a task stands, as the person says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskState {
    /// Nothing was said, or that it has not begun.
    #[default]
    NotBegun,
    /// Under way.
    InProgress,
    /// Done.
    Done,
    /// The person will not do it, and says why.
    Discarded,
}

impl TaskState {
    /// Every state, in the order in which a task goes through them.
    pub const ALL: [Self; 4] = [
        Self::NotBegun,
        Self::InProgress,
        Self::Done,
        Self::Discarded,
    ];

    /// Its name in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotBegun => "not-begun",
            Self::InProgress => "in-progress",
            Self::Done => "done",
            Self::Discarded => "discarded",
        }
    }

    /// The state of a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// What a person said of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskRecord {
    /// Where it stands; none while nothing was said.
    pub state: Option<TaskState>,
    /// Since which day.
    pub said_on: Option<NaiveDate>,
    /// Why it will not be done.
    pub why: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// Days of the steps that are done, by their names.
    pub steps: BTreeMap<String, NaiveDate>,
}

impl TaskRecord {
    /// Where it stands: as was said, else under way from its first step on.
    pub fn standing(&self) -> TaskState {
        match self.state {
            Some(state) => state,
            None if self.steps.is_empty() => TaskState::NotBegun,
            None => TaskState::InProgress,
        }
    }
}

/// What a person said of the tasks of a plan.
pub type TaskRecords = BTreeMap<TaskId, TaskRecord>;

/// The names of a task's steps, in order: numbers from 1, or the questions that it finds out.
pub fn step_names(content: &Content, task: &Task) -> Vec<String> {
    match &task.id {
        TaskId::Action(id) => {
            let steps = content.action(id).map_or(0, |action| action.steps);
            (1..=steps).map(|step| step.to_string()).collect()
        }
        TaskId::FindOut(_) => task.find_out.iter().map(ToString::to_string).collect(),
    }
}

/// The next thing to do: the first task under way, else the first that has a date, else the first that can be begun.
pub fn next_task<'a>(roadmap: &'a Roadmap, under_way: &BTreeSet<TaskId>) -> Option<&'a Task> {
    let open = || {
        let tasks = roadmap.tasks.iter();
        tasks.filter(|task| !task.done && task.held_by.is_empty())
    };
    open()
        .find(|task| under_way.contains(&task.id))
        .or_else(|| open().find(|task| task.start_on.is_some()))
        .or_else(|| open().find(|task| !task.depends_on_unknown))
}

/// What the diagnosis would be if what was done brings what it is done for. It stands apart: the diagnosis stays as it is.
///
/// None while nothing that was done lifts an answer. Finding out lifts none by itself, and milestones are never assumed.
pub fn projection(
    content: &Content,
    sheet: &AnswerSheet,
    diagnosis: &Diagnosis,
    done: &BTreeSet<TaskId>,
) -> Option<Diagnosis> {
    let levels: BTreeMap<&ItemId, u8> = diagnosis
        .items
        .iter()
        .filter(|item| item.dimension.is_some())
        .map(|item| (&item.id, item.level))
        .collect();
    let mut reached: BTreeMap<&ItemId, u8> = BTreeMap::new();
    let actions = done.iter().filter_map(|task| match task {
        TaskId::Action(id) => content.action(id),
        TaskId::FindOut(_) => None,
    });
    for effect in actions.flat_map(|action| &action.effects) {
        let before = levels.get(&effect.item).copied();
        if before.is_some_and(|before| before < effect.level) {
            let level = reached.entry(&effect.item).or_default();
            *level = (*level).max(effect.level);
        }
    }
    let mut projected = sheet.clone();
    for (item, level) in reached {
        let from = levels.get(item).copied().unwrap_or(0);
        // A question may have no situation at just this level: then the next one below, so that nothing is promised.
        let answer = (from + 1..=level)
            .rev()
            .find_map(|level| answer_at_level(content, sheet, item, level));
        if let Some(answer) = answer {
            projected.answers.insert(item.clone(), answer);
        }
    }
    (projected != *sheet).then(|| diagnose(content, &projected))
}
