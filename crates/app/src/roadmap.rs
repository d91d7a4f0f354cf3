//! Hoja de ruta: the plan in the sentences of the report, and what is done of it.

use crate::case::{Case, Findings, task_name};
use crate::error::AppError;
use crate::follow_up::{clock_back, held, projected, reference, repeat, said, short_date};
use crate::report::telling;
use crate::rumbo::{Rumbo, day};
use crate::views::{CheckView, HelpNote, OfferView, RoadmapView, StepView, TaskView};
use chrono::Datelike as _;
use rumbo_core::content::Cost;
use rumbo_core::matching::{Fit, Offered, Outcome, Standing, Subject};
use rumbo_core::roadmap::{Block, Horizon, Task, TaskId, TaskRecord, TaskState, step_names};
use rumbo_i18n::format::date_iso;
use rumbo_i18n::messages;
use rumbo_report::model::{Card, Detail, DetailKind, Entry, Report};

impl Rumbo {
    /// The plan.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn roadmap(&self, id: &str) -> Result<RoadmapView, AppError> {
        let case = self.case(id)?;
        let findings = case.findings();
        Ok(roadmap_view(&case, &findings))
    }

    /// Changes what the plan is made for. None takes the choice back.
    ///
    /// # Errors
    /// Not a day of this year or the next, more hours than a week has, or there is no such assessment.
    pub fn set_plan(
        &mut self,
        id: &str,
        start_on: Option<&str>,
        hours_per_week: Option<u16>,
    ) -> Result<RoadmapView, AppError> {
        check_plan(&self.case(id)?, start_on, hours_per_week)?;
        self.transact(|tables| Ok(tables.set_plan(id, start_on, hours_per_week)?))?;
        self.roadmap(id)
    }
}

/// Refuses a first day or hours that no plan can have.
///
/// # Errors
/// Not a day of this year or the next, or more hours than a week has.
pub(crate) fn check_plan(
    case: &Case<'_>,
    start_on: Option<&str>,
    hours_per_week: Option<u16>,
) -> Result<(), AppError> {
    if let Some(start_on) = start_on {
        // A plan begins this year or the next, where a typing error in the year would date it centuries away;
        // an older one may keep its day while its hours change.
        let kept = case.plan_start_on.unwrap_or(case.diagnosed_on);
        let years = case.today.year()..=case.today.year() + 1;
        day(start_on)
            .filter(|day| date_iso(*day) == start_on)
            .filter(|day| years.contains(&day.year()) || *day == kept)
            .ok_or_else(|| AppError::DateRefused(start_on.to_owned()))?;
    }
    match hours_per_week.filter(|hours| *hours > 168) {
        Some(hours) => Err(rumbo_core::questionnaire::AnswerError::TooManyHours(hours).into()),
        None => Ok(()),
    }
}

pub(crate) fn roadmap_view(case: &Case<'_>, findings: &Findings) -> RoadmapView {
    roadmap_from(case, findings, &telling(case, findings, None))
}

/// The same by a report that is told already.
pub(crate) fn roadmap_from(case: &Case<'_>, findings: &Findings, report: &Report) -> RoadmapView {
    let (words, roadmap) = (&case.words, &findings.roadmap);
    let cards: Vec<&Card> = report
        .plan
        .horizons
        .iter()
        .flat_map(|group| &group.cards)
        .collect();
    let done: Vec<&Task> = roadmap.tasks.iter().filter(|task| task.done).collect();
    let done_hours: u32 = done.iter().map(|task| u32::from(task.hours)).sum();
    let left_out = i64::try_from(roadmap.discarded.len()).unwrap_or(0);
    RoadmapView {
        assessment_id: case.id.clone(),
        company: case.company.clone(),
        example: case.example,
        start_on: date_iso(case.plan_start_on.unwrap_or(case.diagnosed_on)),
        today: date_iso(case.today),
        hours_per_week: roadmap.hours_per_week,
        hours_assumed: roadmap.hours_assumed,
        earliest: date_iso(case.earliest()),
        summary: [
            Some(messages::app_roadmap_progress(
                words,
                i64::try_from(roadmap.tasks.len()).unwrap_or(0),
                i64::try_from(done.len()).unwrap_or(0),
                i64::from(done_hours),
                i64::from(roadmap.hours),
            )),
            (left_out > 0).then(|| messages::app_roadmap_discarded(words, left_out)),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · "),
        projection: projected(case, findings),
        reference: reference(case),
        repeat: repeat(case),
        clock: clock_back(case),
        goal_held: roadmap.goal_held.then(|| messages::app_goal_held(words)),
        notices: std::iter::once(report.plan.summary.clone())
            .chain(report.plan.notes.clone())
            .collect(),
        tasks: roadmap
            .tasks
            .iter()
            .enumerate()
            .filter_map(|(place, task)| {
                let card = cards.iter().find(|card| card.number == place + 1)?;
                Some(task_view(case, findings, report, task, card))
            })
            .collect(),
        discarded: roadmap
            .discarded
            .iter()
            .zip(&report.plan.discarded)
            .map(|(task, told)| task_view(case, findings, report, task, &told.card))
            .collect(),
        not_recommended: report
            .catalogue
            .refused
            .iter()
            .map(|refusal| HelpNote {
                name: refusal.name.clone(),
                text: refusal.why.clone(),
                source: String::new(),
            })
            .collect(),
        rules: report
            .catalogue
            .rules
            .iter()
            .map(|rule| HelpNote {
                name: String::new(),
                text: rule.text.clone(),
                source: rule.provenance.clone(),
            })
            .collect(),
    }
}

fn task_view(
    case: &Case<'_>,
    findings: &Findings,
    report: &Report,
    task: &Task,
    card: &Card,
) -> TaskView {
    let (words, content) = (&case.words, &case.pack.content);
    let id = task_name(&task.id);
    let (dimension, cost) = match &task.id {
        TaskId::Action(action) => {
            let action = content.action(action);
            (
                action
                    .map(|action| action.dimension.to_string())
                    .unwrap_or_default(),
                action.map_or(Cost::None, |action| action.cost),
            )
        }
        TaskId::FindOut(dimension) => (dimension.to_string(), Cost::None),
    };
    let cost = match cost {
        Cost::None => messages::app_task_free(words),
        Cost::Low => messages::app_task_low(words),
        Cost::Medium => messages::app_task_medium(words),
        Cost::High => messages::app_task_high(words),
    };
    let record = case.records.get(&task.id);
    let hours = messages::app_task_hours(words, words.hours(u32::from(task.hours)));
    let when = card.when.first().cloned().unwrap_or_default();
    TaskView {
        number: crate::home::count(card.number),
        block: match task.block {
            Block::Alert => "alert",
            Block::FindOut => "find-out",
            Block::Goal => "goal",
            Block::NextGate => "next-gate",
            Block::Rest => "rest",
        }
        .to_owned(),
        dimension,
        title: card.title.clone(),
        why: card.why.join(" "),
        deliverable: card.deliverable.clone(),
        steps: card
            .steps
            .iter()
            .zip(step_names(content, task))
            .map(|((text, _), name)| {
                let done_on = record.and_then(|record| record.steps.get(&name));
                StepView {
                    text: text.clone(),
                    done: done_on.is_some(),
                    done_on: done_on.map(|day| date_iso(*day)),
                    said: done_on
                        .map(|day| messages::app_step_done_on(words, short_date(case, *day)))
                        .unwrap_or_default(),
                    id: name,
                }
            })
            .collect(),
        hours: task.hours,
        wait_weeks: task.wait_weeks,
        when: format!("{when} · {hours} · {cost}"),
        start_on: task.start_on.map(date_iso),
        finish_on: task.finish_on.map(date_iso),
        horizon: task.horizon.map(|horizon| {
            match horizon {
                Horizon::Short => "short",
                Horizon::Medium => "medium",
                Horizon::Long => "long",
                Horizon::Later => "later",
            }
            .to_owned()
        }),
        row: u8::try_from(task.row).unwrap_or(0),
        done: task.done,
        state: record
            .map_or(TaskState::NotBegun, TaskRecord::standing)
            .into(),
        said: said(case, &task.id),
        said_on: record.and_then(|record| record.said_on).map(date_iso),
        why_discarded: record
            .and_then(|record| record.why.clone())
            .unwrap_or_default(),
        note: record
            .and_then(|record| record.note.clone())
            .unwrap_or_default(),
        held: held(case, task),
        cost,
        over_budget: task.over_budget,
        source: card.source.clone(),
        help: card
            .help
            .iter()
            .filter_map(|help| offer_view(findings, report, &help.offered))
            .collect(),
        id,
    }
}

pub(crate) fn offer_view(
    findings: &Findings,
    report: &Report,
    offered: &Offered,
) -> Option<OfferView> {
    let found = findings.matches.find(offered)?;
    let mut entries = report
        .catalogue
        .groups
        .iter()
        .flat_map(|group| &group.entries);
    let entry: &Entry = entries.find(|entry| entry.offered == *offered)?;
    let all = |kinds: &[DetailKind]| -> Vec<&Detail> {
        entry
            .details
            .iter()
            .filter(|detail| kinds.contains(&detail.kind))
            .collect()
    };
    let texts = |kinds: &[DetailKind]| -> Vec<String> {
        all(kinds)
            .into_iter()
            .map(|detail| detail.text.clone())
            .collect()
    };
    // The first thing that the owner can say now and that would settle it.
    let mut ask = found
        .reasons
        .iter()
        .filter_map(|reason| match &reason.subject {
            Subject::Fact(fact) if reason.required && reason.outcome == Outcome::AskOwner => {
                Some(fact.to_string())
            }
            _ => None,
        });
    let mut fact = ask.next();
    Some(OfferView {
        id: match offered {
            Offered::Programme(id) => id.to_string(),
            Offered::Platform(id) => id.to_string(),
        },
        name: entry.name.clone(),
        operator: entry.operator.clone(),
        text: entry.what.clone(),
        fit: match found.fit {
            Fit::Fits => "fits",
            Fit::Check | Fit::DoesNotFit => "check",
        }
        .to_owned(),
        standing: match found.standing {
            Standing::Current => "current",
            Standing::Confirm => "confirm",
            Standing::AskIfOpen | Standing::Announced | Standing::Historical => "ask-if-open",
        }
        .to_owned(),
        why: texts(&[DetailKind::Fits]),
        check: all(&[DetailKind::Check, DetailKind::First, DetailKind::Limits])
            .into_iter()
            .map(|detail| CheckView {
                text: detail.text.clone(),
                fact: fact.take(),
            })
            .collect(),
        cost: texts(&[DetailKind::Cost]).join(" "),
        url: entry
            .address
            .as_ref()
            .map(|(_, url)| url.clone())
            .unwrap_or_default(),
        source: entry.provenance.clone(),
        to_review: found.to_review,
    })
}
