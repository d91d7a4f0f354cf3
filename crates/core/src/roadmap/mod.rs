//! What to do, in which order and when: the shortest way to the goal, and the plan with dates.

mod bound;
mod calendar;
mod discards;
mod follow_up;
mod model;
mod need;
mod next_steps;
mod order;
mod plan;
mod search;
mod shortest_way;

pub use follow_up::{TaskRecord, TaskRecords, TaskState, next_task, projection, step_names};
pub use next_steps::next_steps;
pub use plan::{monday_of, plan};
pub use search::NODE_LIMIT;
pub use shortest_way::{shortest_way, shortest_way_to, shortest_way_within};

use crate::ids::{ActionId, ConditionId, DimensionId, ItemId};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The cheapest set of actions that meets what actions can meet of the goal's gate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShortestWay {
    /// Actions, in an order in which their needs are met.
    pub actions: Vec<ActionId>,
    /// Their planned hours in all.
    pub hours: u32,
    /// Whether it is proven to be the shortest; otherwise "un camino corto".
    pub exact: bool,
    /// Hours by which a shorter one could still beat it; 0 when exact.
    pub gap_hours: u32,
    /// Musts and averages that no applicable action can meet.
    pub out_of_reach: Vec<crate::diagnosis::ConditionKind>,
    /// What the market decides: milestones still missing, with the actions that work towards them.
    pub market: Vec<MarketCondition>,
}

/// A condition that only customers can meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketCondition {
    /// The must.
    pub condition: ConditionId,
    /// Milestones it looks at.
    pub milestones: Vec<ItemId>,
    /// Actions that work towards them.
    pub actions: Vec<ActionId>,
}

/// What the plan is made for, beside the diagnosis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanInput {
    /// First day of the plan; weeks begin on the Monday on or after it.
    pub start_on: NaiveDate,
    /// Hours a week; none when not stated. Zero makes an undated list.
    pub hours_per_week: Option<u16>,
    /// Today: what is not done is laid anew from here when it is later than the start.
    pub today: NaiveDate,
    /// Actions and tasks done.
    pub done: BTreeSet<TaskId>,
    /// Actions and tasks that the person will not do. What is done is not discarded.
    pub discarded: BTreeSet<TaskId>,
}

/// What a task is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskId {
    /// An action of the pack.
    Action(ActionId),
    /// Find out what nobody knew in this dimension.
    FindOut(DimensionId),
}

/// Where a task stands in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Block {
    /// Answers an alert.
    Alert,
    /// Finds out what was not known.
    FindOut,
    /// On the shortest way to the goal.
    Goal,
    /// Up to the next gate.
    NextGate,
    /// What else helps.
    Rest,
}

/// Why a task stands where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It answers this alert.
    Alert(crate::ids::AlertId),
    /// So many answers of the dimension were not known.
    Unknown(usize),
    /// It meets these musts of the goal.
    Must(Vec<ConditionId>),
    /// It raises these dimensions to what the goal asks.
    Average(Vec<DimensionId>),
    /// Other tasks need it first.
    NeededBy(Vec<TaskId>),
    /// It works towards these milestones of the goal.
    Market(Vec<ItemId>),
    /// It gains the index so many points, rounded down.
    Gain(i64),
}

/// Length of time within which a task ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Horizon {
    /// Up to 6 months.
    Short,
    /// Up to 12 months.
    Medium,
    /// Up to 24 months.
    Long,
    /// Beyond; never hidden.
    Later,
}

/// A level that a task lifts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lift {
    /// The item.
    pub item: ItemId,
    /// Level before.
    pub from: u8,
    /// Level after.
    pub to: u8,
}

/// One task of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// What it is.
    pub id: TaskId,
    /// Where it stands.
    pub block: Block,
    /// Why.
    pub reason: Reason,
    /// Planned hours.
    pub hours: u16,
    /// Weeks of others' time afterwards.
    pub wait_weeks: u16,
    /// Tasks that come before, of this plan.
    pub depends_on: Vec<TaskId>,
    /// What it lifts over the state planned so far.
    pub lifts: Vec<Lift>,
    /// Items that nobody knew, for a task that finds out.
    pub find_out: Vec<ItemId>,
    /// Whether it depends on what a find-out task brings: "según lo que averigüe", undated.
    pub depends_on_unknown: bool,
    /// What was discarded and it can't do without; it then stays undated.
    pub held_by: Vec<TaskId>,
    /// Monday of its first week.
    pub start_on: Option<NaiveDate>,
    /// Sunday of its last week of work; others' time comes after.
    pub finish_on: Option<NaiveDate>,
    /// By its finish and wait.
    pub horizon: Option<Horizon>,
    /// Whether it costs more than the money that was stated.
    pub over_budget: bool,
    /// Whether it is done.
    pub done: bool,
    /// Row of the timeline, 0 to `max_open_actions` - 1.
    pub row: usize,
}

/// The whole plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roadmap {
    /// Tasks in order; those that wait for something discarded come last.
    pub tasks: Vec<Task>,
    /// What the person will not do, in the order that it would have had. It holds no time and counts nowhere.
    pub discarded: Vec<Task>,
    /// Hours a week that were stated or assumed.
    pub hours_per_week: u16,
    /// Whether they were assumed.
    pub hours_assumed: bool,
    /// Hours a week that the plan uses, in tenths.
    pub planned_tenths_per_week: u32,
    /// Hours of all tasks.
    pub hours: u32,
    /// Last day of the last dated task, others' time included.
    pub finish_on: Option<NaiveDate>,
    /// Last day of the last task on the shortest way, others' time included; none while one of them has no date.
    pub goal_on: Option<NaiveDate>,
    /// Whether the goal asks something that only discarded tasks would bring.
    pub goal_held: bool,
}
