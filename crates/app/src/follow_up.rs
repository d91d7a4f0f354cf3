//! What a person says of the tasks of a roadmap, and what is to be done next.

use crate::answering::clean_text;
use crate::case::{Case, FIND_OUT, Findings, task_id, task_name};
use crate::error::AppError;
use crate::rumbo::{Rumbo, day};
use crate::views::{NextTask, NextView, PlanMove, PlanPreview, RoadmapView, TaskStateChoice};
use chrono::{Datelike as _, NaiveDate};
use rumbo_core::diagnosis::Reservations;
use rumbo_core::ids::ItemId;
use rumbo_core::roadmap::{
    Roadmap, Task, TaskId, TaskState, monday_of, next_task, projection, step_names,
};
use rumbo_i18n::format::date_iso;
use rumbo_i18n::messages;
use rumbo_store::{StoreError, TaskSaid};

impl Rumbo {
    /// Ticks a step by its name, or takes the tick back. Without a day it is done today; with one, on that day.
    ///
    /// # Errors
    /// There is no such assessment, task or step, the day has not come or was before the diagnosis, or the data file failed.
    pub fn tick_step(
        &mut self,
        id: &str,
        task: &str,
        step: &str,
        done: bool,
        on: Option<&str>,
    ) -> Result<RoadmapView, AppError> {
        let case = self.case(id)?;
        let found = known_task(&case, task)?;
        if !step_names(&case.pack.content, &found)
            .iter()
            .any(|name| name == step)
        {
            return Err(not_found("step", step));
        }
        let done_on = done_on(&case, done, on)?;
        self.transact(|tables| Ok(tables.tick(id, task, step, done_on.as_deref())?))?;
        self.roadmap(id)
    }

    /// Says where a task stands, since which day (none: today), and why it will not be done.
    ///
    /// # Errors
    /// There is no such assessment or task, the day has not come or was before the diagnosis, or the data file failed.
    pub fn say_of_task(
        &mut self,
        id: &str,
        task: &str,
        state: TaskStateChoice,
        on: Option<&str>,
        why: Option<&str>,
    ) -> Result<RoadmapView, AppError> {
        let case = self.case(id)?;
        known_task(&case, task)?;
        let said = TaskSaid {
            state: state.into(),
            said_on: done_on(&case, true, on)?,
            why: why.and_then(clean_text),
        };
        self.transact(|tables| Ok(tables.say_of_task(id, task, Some(&said))?))?;
        self.roadmap(id)
    }

    /// Marks a task as done today, or takes back what was said of it.
    ///
    /// # Errors
    /// There is no such assessment or task, or the data file failed.
    pub fn mark_task(&mut self, id: &str, task: &str, done: bool) -> Result<RoadmapView, AppError> {
        if done {
            return self.say_of_task(id, task, TaskStateChoice::Done, None, None);
        }
        known_task(&self.case(id)?, task)?;
        self.transact(|tables| Ok(tables.say_of_task(id, task, None)?))?;
        self.roadmap(id)
    }

    /// Writes a note on a task; an empty one removes it.
    ///
    /// # Errors
    /// There is no such assessment or task, or the data file failed.
    pub fn note_on_task(
        &mut self,
        id: &str,
        task: &str,
        note: &str,
    ) -> Result<RoadmapView, AppError> {
        known_task(&self.case(id)?, task)?;
        let note = clean_text(note);
        self.transact(|tables| Ok(tables.note_on_task(id, task, note.as_deref())?))?;
        self.roadmap(id)
    }

    /// What would move if the plan were made for this day and these hours. Nothing is stored.
    ///
    /// # Errors
    /// As `set_plan`.
    pub fn preview_plan(
        &self,
        id: &str,
        start_on: Option<&str>,
        hours_per_week: Option<u16>,
    ) -> Result<PlanPreview, AppError> {
        let mut case = self.case(id)?;
        crate::roadmap::check_plan(&case, start_on, hours_per_week)?;
        let before = case.roadmap();
        case.plan_start_on = start_on.and_then(day);
        case.plan_hours = hours_per_week;
        let after = case.roadmap();
        Ok(preview(&case, &before, &after))
    }

    /// Ticks of what is to be found out were kept by number before schema 4, and shifted when one of those questions was
    /// answered: each gets the name of its question, once.
    pub(crate) fn name_old_ticks(&mut self) -> Result<(), AppError> {
        for id in self.store.read().ticked_by_number(FIND_OUT)? {
            let follow_up = self.store.read().follow_up(&id)?;
            // What can't be read now stays as it is, and can be read later.
            let Ok(case) = self.case(&id) else { continue };
            let found = case.findings();
            let ticks = follow_up.ticks.iter();
            let numbered = ticks.filter(|((task, _), _)| task.starts_with(FIND_OUT));
            let named: Vec<(String, String, Option<ItemId>, String)> = numbered
                .filter_map(|((task, step), on)| {
                    let place = step.parse::<usize>().ok()?.checked_sub(1)?;
                    let of = find(&found.roadmap, &task_id(&case.pack.content, task))?;
                    let item = of.find_out.get(place).cloned();
                    Some((task.clone(), step.clone(), item, on.clone()))
                })
                .collect();
            drop(case);
            self.transact(|tables| {
                for (task, number, item, on) in &named {
                    tables.tick(&id, task, number, None)?;
                    if let Some(item) = item {
                        tables.tick(&id, task, item.as_str(), Some(on))?;
                    }
                }
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// The day that something was done, ISO; none when that is taken back.
fn done_on(case: &Case<'_>, done: bool, on: Option<&str>) -> Result<Option<String>, AppError> {
    if !done {
        return Ok(None);
    }
    let Some(on) = on else {
        return Ok(Some(date_iso(case.today)));
    };
    let days = case.earliest()..=case.today;
    match day(on).filter(|found| date_iso(*found) == on && days.contains(found)) {
        Some(found) => Ok(Some(date_iso(found))),
        None => Err(AppError::DayRefused {
            day: on.to_owned(),
            from: case.words.date(*days.start()),
            to: case.words.date(*days.end()),
        }),
    }
}

fn find<'a>(roadmap: &'a Roadmap, id: &TaskId) -> Option<&'a Task> {
    let tasks = roadmap.tasks.iter().chain(&roadmap.discarded);
    tasks.into_iter().find(|task| task.id == *id)
}

/// The task of a name, as it stands in the plan or among what was discarded.
fn known_task(case: &Case<'_>, task: &str) -> Result<Task, AppError> {
    let roadmap = case.roadmap();
    let id = task_id(&case.pack.content, task);
    find(&roadmap, &id)
        .cloned()
        .ok_or_else(|| not_found("task", task))
}

fn not_found(what: &'static str, id: &str) -> AppError {
    StoreError::NotFound {
        what,
        id: id.to_owned(),
    }
    .into()
}

/// "3 de mayo", with the year where it is another one.
pub(crate) fn short_date(case: &Case<'_>, day: NaiveDate) -> String {
    match day.year() == case.today.year() {
        true => case.words.day_and_month(day),
        false => case.words.date(day),
    }
}

/// What was said of a task, in words.
pub(crate) fn said(case: &Case<'_>, task: &TaskId) -> String {
    let words = &case.words;
    let Some(record) = case.records.get(task) else {
        return messages::app_task_not_begun(words);
    };
    match (record.standing(), record.said_on) {
        (TaskState::NotBegun, _) => messages::app_task_not_begun(words),
        (TaskState::InProgress, Some(day)) => {
            messages::app_task_in_progress_since(words, words.date(day))
        }
        (TaskState::Done, Some(day)) => messages::app_task_done_on(words, words.date(day)),
        (TaskState::Discarded, Some(day)) => {
            messages::app_task_discarded_on(words, words.date(day))
        }
        (_, None) => messages::app_task_begun(words),
    }
}

/// "Si lo hecho da resultado": index and profile apart from the diagnosis.
pub(crate) fn projected(case: &Case<'_>, findings: &Findings) -> Option<String> {
    let words = &case.words;
    let done = case.tasks_in(TaskState::Done);
    let now = &findings.diagnosis;
    let then = projection(&case.pack.content, &case.sheet, now, &done)?;
    let points = |score| crate::result::points(score);
    let (before, after) = (points(now.index), points(then.index));
    if now.reservations == Reservations::ProfileHidden
        || then.reservations == Reservations::ProfileHidden
    {
        return Some(messages::app_projection_index(words, after, before));
    }
    let profile = case
        .say(&format!("profile-{}", then.profile), None)
        .unwrap_or_default();
    Some(match then.profile == now.profile {
        true => messages::app_projection_same(words, after, before, profile),
        false => messages::app_projection(words, after, before, profile),
    })
}

/// How long the diagnosis serves.
pub(crate) fn reference(case: &Case<'_>) -> String {
    let words = &case.words;
    messages::app_reference(
        words,
        words.date(case.diagnosed_on),
        words.date(case.repeat_from()),
        words.date(case.reference_until()),
    )
}

/// The advice to repeat the diagnosis, from the day on which it is given.
pub(crate) fn repeat(case: &Case<'_>) -> Option<String> {
    let words = &case.words;
    let made = words.date(case.diagnosed_on);
    if !case.finished || case.today < case.repeat_from() {
        return None;
    }
    Some(match case.today > case.reference_until() {
        true => messages::app_repeat_old(words, made),
        false => messages::app_repeat(words, made),
    })
}

/// That the clock is behind what was stored.
pub(crate) fn clock_back(case: &Case<'_>) -> Option<String> {
    let words = &case.words;
    let clock = case.clock_back?;
    Some(messages::app_clock_back(
        words,
        words.date(clock),
        words.date(case.today),
    ))
}

/// What a task waits for that was discarded; empty when it is nothing.
pub(crate) fn held(case: &Case<'_>, task: &Task) -> String {
    if task.held_by.is_empty() {
        return String::new();
    }
    let titles: Vec<String> = task.held_by.iter().map(|id| title(case, id)).collect();
    messages::app_task_held(&case.words, case.words.list(&titles))
}

pub(crate) fn title(case: &Case<'_>, task: &TaskId) -> String {
    match task {
        TaskId::Action(id) => case.say(&format!("action-{id}"), None),
        TaskId::FindOut(id) => case
            .say(&format!("dimension-{id}"), None)
            .map(|name| messages::report_find_out(&case.words, name)),
    }
    .unwrap_or_default()
}

/// What the start screen shows of a finished diagnosis: what is next, and whether to repeat it. `repeating` when a newer
/// one has begun.
pub(crate) fn next(case: &Case<'_>, repeating: bool) -> NextView {
    let words = &case.words;
    let roadmap = case.roadmap();
    let next = next_task(&roadmap, &case.tasks_in(TaskState::InProgress));
    let done = roadmap.tasks.iter().filter(|task| task.done).count();
    NextView {
        assessment_id: case.id.clone(),
        company: case.company.clone(),
        example: case.example,
        task: next.map(|task| NextTask {
            id: task_name(&task.id),
            title: title(case, &task.id),
            step: next_step(case, task),
            when: when(case, task),
        }),
        progress: match next {
            Some(_) => messages::app_next_progress(
                words,
                crate::home::count(roadmap.tasks.len()),
                crate::home::count(done),
            ),
            None => messages::app_next_none(words),
        },
        repeat: repeat(case).filter(|_| !repeating),
    }
}

/// The first step that is not ticked.
fn next_step(case: &Case<'_>, task: &Task) -> String {
    let record = case.records.get(&task.id);
    let ticked = |name: &str| record.is_some_and(|record| record.steps.contains_key(name));
    let names = step_names(&case.pack.content, task);
    let step = names
        .iter()
        .find(|name| !ticked(name))
        .and_then(|name| match &task.id {
            TaskId::Action(id) => case.say(&format!("action-{id}-step-{name}"), None),
            TaskId::FindOut(_) => case
                .say(&format!("question-{name}"), None)
                .or_else(|| case.say(&format!("milestone-{name}"), None)),
        });
    step.unwrap_or_else(|| messages::app_next_all_steps(&case.words))
}

/// "En curso desde el 3 de mayo" or "semana del 7 de diciembre"; empty without a date.
fn when(case: &Case<'_>, task: &Task) -> String {
    let record = case.records.get(&task.id);
    if record.is_some_and(|record| record.standing() == TaskState::InProgress) {
        return said(case, &task.id);
    }
    let week = task.start_on.map(|day| case.words.week_of(monday_of(day)));
    week.unwrap_or_default()
}

fn preview(case: &Case<'_>, before: &Roadmap, after: &Roadmap) -> PlanPreview {
    let words = &case.words;
    let week = |day: Option<NaiveDate>| day.map(|day| words.week_of(monday_of(day)));
    let begins =
        |task: &Task| week(task.start_on).unwrap_or_else(|| messages::app_preview_no_date(words));
    let moves: Vec<PlanMove> = after
        .tasks
        .iter()
        .filter_map(|task| {
            let was = before.tasks.iter().find(|other| other.id == task.id)?;
            (was.start_on != task.start_on || was.finish_on != task.finish_on).then(|| PlanMove {
                title: title(case, &task.id),
                before: begins(was),
                after: begins(task),
            })
        })
        .collect();
    let done = after.tasks.iter().filter(|task| task.done).count();
    let number = |count: usize| i64::try_from(count).unwrap_or(0);
    let end = match (week(before.finish_on), week(after.finish_on)) {
        (_, None) => messages::app_preview_undated(words),
        (Some(before), Some(after)) if before == after => {
            messages::app_preview_end_same(words, after)
        }
        (Some(before), Some(after)) => messages::app_preview_end(words, after, before),
        (None, Some(after)) => messages::app_preview_end_new(words, after),
    };
    PlanPreview {
        summary: vec![
            match moves.is_empty() {
                true => messages::app_preview_none(words),
                false => messages::app_preview_moves(words, number(moves.len())),
            },
            end,
            messages::app_preview_done(words, number(done)),
        ],
        moves,
    }
}
