//! The plan's rows and their heads, the same in spreadsheet and table.

use chrono::NaiveDate;
use rumbo_i18n::{Localizer, messages};

use super::{PlanFile, PlanTask};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Text(String),
    Number(u32),
    Day(NaiveDate),
    Address(String),
    Nothing,
}

impl Cell {
    /// A text; nothing when it is empty.
    pub(super) fn text(text: impl Into<String>) -> Self {
        let text = super::cell::clean(&text.into());
        match text.is_empty() {
            true => Self::Nothing,
            false => Self::Text(text),
        }
    }

    fn day(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Nothing, Self::Day)
    }
}

/// A column: its head, and its width in letters.
pub(super) type Column = (String, f64);

/// The plan's columns.
pub(super) fn plan_columns(l: &Localizer) -> Vec<Column> {
    vec![
        (messages::export_head_number(l), 5.0),
        (messages::export_head_action(l), 38.0),
        (messages::export_head_block(l), 17.0),
        (messages::export_head_state(l), 12.0),
        (messages::export_head_start(l), 13.0),
        (messages::export_head_finish(l), 13.0),
        (messages::export_head_hours(l), 8.0),
        (messages::export_head_wait(l), 10.0),
        (messages::export_head_cost(l), 18.0),
        (messages::export_head_deliverable(l), 40.0),
        (messages::export_head_steps(l), 60.0),
    ]
}

/// The plan's rows, by number.
pub(super) fn plan_rows(plan: &PlanFile, l: &Localizer) -> Vec<Vec<Cell>> {
    let rows = plan.tasks.iter();
    rows.map(|task| {
        let (start, finish) = task.weeks.unzip();
        vec![
            number(task.number),
            Cell::text(&task.title),
            Cell::text(&task.block),
            Cell::text(state(plan, task, l)),
            Cell::day(start),
            Cell::day(finish),
            Cell::Number(u32::from(task.hours)),
            Cell::Number(u32::from(task.wait_weeks)),
            Cell::text(&task.cost),
            Cell::text(&task.deliverable),
            Cell::text(steps(task)),
        ]
    })
    .collect()
}

/// How far a task is, on the day on which the file is made.
pub(super) fn state(plan: &PlanFile, task: &PlanTask, l: &Localizer) -> String {
    let today = plan.made_at.date();
    match task.weeks {
        _ if task.done => messages::export_state_done(l),
        Some((start, finish)) if start <= today && today <= finish => messages::export_state_now(l),
        Some(_) => messages::export_state_next(l),
        None => messages::export_state_undated(l),
    }
}

/// The steps one under the other, each with its number.
pub(super) fn steps(task: &PlanTask) -> String {
    let steps = task.steps.iter().zip(1..);
    let lines = steps.map(|((text, _), number)| format!("{number}. {text}"));
    lines.collect::<Vec<_>>().join("\n")
}

pub(super) fn number(number: usize) -> Cell {
    Cell::Number(u32::try_from(number).unwrap_or(u32::MAX))
}
