//! The whole plan: what is in order becomes tasks with reasons, dates and marks.

use super::calendar::{Load, Slot, lay_out};
use super::discards::lay;
use super::model::Model;
use super::need::{Need, nothing_left};
use super::order::{Step, StepKind, order};
use super::{Block, Horizon, Lift, PlanInput, Reason, Roadmap, ShortestWay, Task, TaskId};
use crate::answers::AnswerSheet;
use crate::content::{Content, Cost};
use crate::diagnosis::Diagnosis;
use chrono::{Datelike, Days, Months, NaiveDate};
use std::collections::BTreeSet;

/// The fact that says how much money can be risked, and the least cost band that each answer can't bear.
const BUDGET: &str = "budget";
const OVER_BUDGET: [(&str, Cost); 2] = [("zero", Cost::Low), ("under-500-usd", Cost::High)];

/// Months within which a horizon ends.
const HORIZONS: [(u32, Horizon); 3] = [
    (6, Horizon::Short),
    (12, Horizon::Medium),
    (24, Horizon::Long),
];

/// Everything that a company can do, in order and with dates.
///
/// Ticking a task never changes the order of the others: they are only laid out anew. What was discarded leaves its hours
/// to the rest; what can't do without it stays undated, and says so.
pub fn plan(
    content: &Content,
    sheet: &AnswerSheet,
    diagnosis: &Diagnosis,
    way: &ShortestWay,
    input: &PlanInput,
) -> Roadmap {
    let mut model = Model::new(content, sheet, diagnosis);
    let laid = lay(content, diagnosis, &mut model, way, input);
    let mut tasks = tasks(content, sheet, &model, &laid.steps, input);
    tasks.extend(laid.held.iter().map(|(step, held_by)| {
        let mut task = bare(content, sheet, &model, step);
        task.held_by.clone_from(held_by);
        if let StepKind::Action(action) = step.kind {
            task.held_by.extend(never_found_out(&model, action, input));
        }
        task
    }));
    let discarded = laid
        .discarded
        .iter()
        .map(|step| bare(content, sheet, &model, step))
        .collect();

    let hours_per_week = input
        .hours_per_week
        .unwrap_or(content.pack.default_hours_per_week);
    let tenths = u32::from(hours_per_week) * u32::from(content.pack.planning_share_percent) / 10;
    let loads: Vec<Load> = tasks
        .iter()
        .map(|task| Load {
            hours: task.hours,
            wait_weeks: task.wait_weeks,
            after: (0..tasks.len())
                .filter(|other| task.depends_on.contains(&tasks[*other].id))
                .collect(),
            dated: !task.done && !task.depends_on_unknown && task.held_by.is_empty(),
        })
        .collect();
    let start = monday_from(input.start_on.max(input.today));
    let slots = lay_out(&loads, tenths, content.pack.max_open_actions);
    let mut ends: Vec<Option<NaiveDate>> = Vec::new();
    for (task, slot) in tasks.iter_mut().zip(&slots) {
        let end = slot.and_then(|slot| date(task, slot, start));
        ends.push(end);
    }

    let on_the_way =
        |task: &Task| matches!(&task.id, TaskId::Action(id) if laid.way.actions.contains(id));
    let still_on_the_way: Option<Vec<NaiveDate>> = tasks
        .iter()
        .zip(&ends)
        .filter(|(task, _)| on_the_way(task) && !task.done)
        .map(|(_, end)| *end)
        .collect();
    Roadmap {
        hours: tasks.iter().map(|task| u32::from(task.hours)).sum(),
        hours_per_week,
        hours_assumed: input.hours_per_week.is_none(),
        planned_tenths_per_week: tenths,
        finish_on: ends.iter().flatten().max().copied(),
        goal_on: still_on_the_way
            .filter(|_| !laid.goal_held)
            .and_then(|ends| ends.into_iter().max()),
        goal_held: laid.goal_held,
        tasks,
        discarded,
    }
}

/// The steps in order. What was done although nothing led to it comes last, so that no tick is lost.
pub(super) fn steps(
    content: &Content,
    model: &Model<'_>,
    diagnosis: &Diagnosis,
    way: &ShortestWay,
    input: &PlanInput,
) -> Vec<Step> {
    let is_done = |action: usize| {
        let id = TaskId::Action(model.actions[action].record.id.clone());
        input.done.contains(&id)
    };
    let mut levels = model.levels();
    let mut doable = vec![false; model.actions.len()];
    model.do_all(&mut levels.clone(), &mut doable, &|_| true);
    let beyond: Vec<bool> = (0..model.actions.len())
        .map(|action| is_done(action) && !doable[action])
        .collect();
    for action in (0..beyond.len()).filter(|action| beyond[*action]) {
        model.apply(action, &mut levels);
    }
    let mut steps = order(content, model, diagnosis, way, &levels, &beyond);
    let in_order = |action: usize| {
        steps
            .iter()
            .any(|step| step.kind == StepKind::Action(action))
    };
    let unplanned: Vec<Step> = (0..model.actions.len())
        .filter(|action| is_done(*action) && !in_order(*action))
        .map(|action| Step {
            kind: StepKind::Action(action),
            block: Block::Rest,
            reason: Reason::Gain(0),
        })
        .collect();
    steps.extend(unplanned);
    steps
}

/// The name of what a step does.
pub(super) fn task_id(model: &Model<'_>, kind: StepKind) -> TaskId {
    match kind {
        StepKind::Action(action) => TaskId::Action(model.actions[action].record.id.clone()),
        StepKind::FindOut(dimension) => TaskId::FindOut(model.dimension_id(dimension)),
    }
}

/// A task by itself: neither done nor dated, and before anything is known of what it depends on.
fn bare(content: &Content, sheet: &AnswerSheet, model: &Model<'_>, step: &Step) -> Task {
    let mut task = Task {
        id: task_id(model, step.kind),
        block: step.block,
        reason: step.reason.clone(),
        hours: 0,
        wait_weeks: 0,
        depends_on: Vec::new(),
        lifts: Vec::new(),
        find_out: Vec::new(),
        depends_on_unknown: false,
        held_by: Vec::new(),
        start_on: None,
        finish_on: None,
        horizon: None,
        over_budget: false,
        done: false,
        row: 0,
    };
    match step.kind {
        StepKind::FindOut(dimension) => {
            task.find_out = model
                .unknown(dimension)
                .map(|item| model.items[item].id.clone())
                .collect();
            task.hours = find_out_hours(task.find_out.len(), content);
        }
        StepKind::Action(action) => {
            let record = model.actions[action].record;
            task.hours = record.planned_hours();
            task.wait_weeks = record.wait_weeks;
            task.over_budget = over_budget(sheet, record.cost);
        }
    }
    task
}

/// The tasks without dates.
fn tasks(
    content: &Content,
    sheet: &AnswerSheet,
    model: &Model<'_>,
    steps: &[Step],
    input: &PlanInput,
) -> Vec<Task> {
    let id = |step: &Step| task_id(model, step.kind);
    // Levels with what is done, then with what is planned.
    let mut levels = model.levels();
    let mut done_actions = vec![false; model.actions.len()];
    let mut done_lifts: Vec<Vec<Lift>> = Vec::new();
    for step in steps {
        let mut lifts = Vec::new();
        if let StepKind::Action(action) = step.kind
            && input.done.contains(&id(step))
        {
            lifts = lift(model, action, &mut levels);
            done_actions[action] = true;
        }
        done_lifts.push(lifts);
    }
    let there = Providers {
        model,
        levels: levels.clone(),
        done: done_actions,
    };

    let mut tasks: Vec<Task> = Vec::new();
    let mut placed: Vec<StepKind> = Vec::new();
    // Points of the index that each task gains, rounded down.
    let mut gains: Vec<i64> = Vec::new();
    for (step, done_lifts) in steps.iter().zip(done_lifts) {
        let mut task = bare(content, sheet, model, step);
        task.done = input.done.contains(&task.id);
        task.lifts = done_lifts;
        let index_before = model.index(&levels);
        if let StepKind::Action(action) = step.kind
            && !task.done
        {
            // What is done may have left it nothing to lift: it counts as done, and is no task.
            if nothing_left(&model.actions[action], &levels) {
                continue;
            }
            let mut needs: BTreeSet<usize> = there
                .of(&model.actions[action].needs, &placed, &tasks)
                .unwrap_or_default();
            let unknown = find_outs(model, action, &placed, &tasks);
            task.depends_on_unknown =
                !unknown.is_empty() || needs.iter().any(|other| tasks[*other].depends_on_unknown);
            task.held_by = never_found_out(model, action, input);
            for other in &needs {
                let more = tasks[*other].held_by.iter();
                let more: Vec<_> = more
                    .filter(|id| !task.held_by.contains(id))
                    .cloned()
                    .collect();
                task.held_by.extend(more);
            }
            needs.extend(unknown);
            task.depends_on = needs.iter().map(|other| tasks[*other].id.clone()).collect();
            task.lifts = lift(model, action, &mut levels);
        }
        let gained = model.index(&levels) - index_before;
        gains.push(gained.floor().to_integer());
        tasks.push(task);
        placed.push(step.kind);
    }
    for place in 0..tasks.len() {
        let dependents: Vec<TaskId> = tasks
            .iter()
            .filter(|task| task.depends_on.contains(&tasks[place].id))
            .map(|task| task.id.clone())
            .collect();
        let task = &mut tasks[place];
        if let Reason::NeededBy(others) = &mut task.reason {
            if !dependents.is_empty() {
                *others = dependents;
            } else if others.is_empty() {
                task.reason = Reason::Gain(gains[place]);
            }
        }
    }
    tasks
}

/// Half an hour for each answer that nobody knew, rounded up to whole hours.
fn find_out_hours(unknown: usize, content: &Content) -> u16 {
    let hours = u16::try_from(unknown.div_ceil(2)).unwrap_or(u16::MAX);
    hours.min(content.pack.not_sure_task_hours_max)
}

fn lift(model: &Model<'_>, action: usize, levels: &mut [u8]) -> Vec<Lift> {
    let before = levels.to_vec();
    model.apply(action, levels);
    (0..before.len())
        .filter(|item| levels[*item] > before[*item])
        .map(|item| Lift {
            item: model.items[item].id.clone(),
            from: before[item],
            to: levels[item],
        })
        .collect()
}

/// Find-out tasks still to do that speak of what an action lifts.
fn find_outs(model: &Model<'_>, action: usize, placed: &[StepKind], tasks: &[Task]) -> Vec<usize> {
    let about: Vec<StepKind> = model.actions[action]
        .effects
        .iter()
        .filter(|(item, _)| model.items[*item].unknown)
        .filter_map(|(item, _)| model.items[*item].dimension)
        .map(StepKind::FindOut)
        .collect();
    (0..placed.len())
        .filter(|place| about.contains(&placed[*place]) && !tasks[*place].done)
        .collect()
}

/// What the person will not find out, of what an action lifts.
fn never_found_out(model: &Model<'_>, action: usize, input: &PlanInput) -> Vec<TaskId> {
    let unknown = model.actions[action].effects.iter();
    let dimensions: BTreeSet<usize> = unknown
        .filter(|(item, _)| model.items[*item].unknown)
        .filter_map(|(item, _)| model.items[*item].dimension)
        .collect();
    let tasks = dimensions
        .into_iter()
        .map(|dimension| TaskId::FindOut(model.dimension_id(dimension)));
    tasks
        .filter(|id| input.discarded.contains(id) && !input.done.contains(id))
        .collect()
}

/// What is there before anything planned, to tell what a need waits for.
struct Providers<'m, 'a> {
    model: &'m Model<'a>,
    levels: Vec<u8>,
    done: Vec<bool>,
}

impl Providers<'_, '_> {
    /// The earlier tasks that bring what a need asks; empty if it is there. None if they don't.
    fn of(&self, need: &Need, placed: &[StepKind], tasks: &[Task]) -> Option<BTreeSet<usize>> {
        if need.holds(&self.model.actions, &self.levels, &self.done) {
            return Some(BTreeSet::new());
        }
        let first = |brings: &dyn Fn(usize) -> bool| {
            (0..placed.len())
                .filter(|place| !tasks[*place].done)
                .find(|place| matches!(placed[*place], StepKind::Action(action) if brings(action)))
        };
        match need {
            Need::Met => Some(BTreeSet::new()),
            Need::Never => None,
            Need::AtLeast(item, level) => first(&|action| {
                self.model.actions[action]
                    .effects
                    .iter()
                    .any(|(lifted, to)| lifted == item && to >= level)
            })
            .map(|place| BTreeSet::from([place])),
            Need::Done(action) => match first(&|other| other == *action) {
                Some(place) => Some(BTreeSet::from([place])),
                None => {
                    let effects = &self.model.actions[*action].effects;
                    let parts = effects
                        .iter()
                        .map(|(item, level)| Need::AtLeast(*item, *level))
                        .collect();
                    (!effects.is_empty()).then(|| self.of(&Need::All(parts), placed, tasks))?
                }
            },
            Need::All(parts) => parts.iter().try_fold(BTreeSet::new(), |mut all, part| {
                all.extend(self.of(part, placed, tasks)?);
                Some(all)
            }),
            // The way that is complete first.
            Need::Any(parts) => parts
                .iter()
                .filter_map(|part| self.of(part, placed, tasks))
                .min_by_key(|places| places.last().copied()),
        }
    }
}

fn over_budget(sheet: &AnswerSheet, cost: Cost) -> bool {
    OVER_BUDGET
        .iter()
        .any(|(option, least)| sheet.has(BUDGET, option) && cost >= *least)
}

/// Writes a task's dates, and gives its last day with the wait.
fn date(task: &mut Task, slot: Slot, start: NaiveDate) -> Option<NaiveDate> {
    let week = |number: u32| start.checked_add_days(Days::new(u64::from(number) * 7));
    let sunday = |number: u32| week(number)?.checked_add_days(Days::new(6));
    task.start_on = week(slot.first_week);
    task.finish_on = sunday(slot.last_week);
    task.row = slot.row;
    let end = sunday(slot.open_until)?;
    task.horizon = Some(
        HORIZONS
            .iter()
            .find(|(months, _)| {
                start
                    .checked_add_months(Months::new(*months))
                    .is_some_and(|limit| end <= limit)
            })
            .map_or(Horizon::Later, |(_, horizon)| *horizon),
    );
    Some(end)
}

/// The Monday of a day's week, by which weeks are named.
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    let past = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(past)).unwrap_or(day)
}

/// The Monday on or after a day: a plan begins with a whole week.
fn monday_from(day: NaiveDate) -> NaiveDate {
    let past = day.weekday().num_days_from_monday();
    day.checked_add_days(Days::new(u64::from((7 - past) % 7)))
        .unwrap_or(day)
}
