//! Hoja de ruta: the plan in the sentences of the report, and what is done of it.

use crate::case::{Case, Findings, task_id, task_name};
use crate::error::AppError;
use crate::report::telling;
use crate::rumbo::{Rumbo, day};
use crate::views::{CheckView, HelpNote, OfferView, RoadmapView, StepView, TaskView};
use chrono::Datelike as _;
use rumbo_core::content::Cost;
use rumbo_core::matching::{Fit, Offered, Outcome, Standing, Subject};
use rumbo_core::roadmap::{Block, Horizon, Task, TaskId};
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
        if let Some(start_on) = start_on {
            // A plan begins this year or the next, where a typing error in the year would date it centuries away;
            // an older one may keep its day while its hours change.
            let case = self.case(id)?;
            let kept = case.plan_start_on.unwrap_or(case.diagnosed_on);
            let years = case.today.year()..=case.today.year() + 1;
            day(start_on)
                .filter(|day| date_iso(*day) == start_on)
                .filter(|day| years.contains(&day.year()) || *day == kept)
                .ok_or_else(|| AppError::DateRefused(start_on.to_owned()))?;
        }
        if let Some(hours) = hours_per_week.filter(|hours| *hours > 168) {
            return Err(rumbo_core::questionnaire::AnswerError::TooManyHours(hours).into());
        }
        self.transact(|tables| Ok(tables.set_plan(id, start_on, hours_per_week)?))?;
        self.roadmap(id)
    }

    /// Ticks a step, from 1, or takes the tick back.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn tick_step(
        &mut self,
        id: &str,
        task: &str,
        step: u16,
        done: bool,
    ) -> Result<RoadmapView, AppError> {
        self.tick(id, task, step.max(1), done)
    }

    /// Marks a task as done, or not.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn mark_task(&mut self, id: &str, task: &str, done: bool) -> Result<RoadmapView, AppError> {
        self.tick(id, task, 0, done)
    }

    fn tick(
        &mut self,
        id: &str,
        task: &str,
        step: u16,
        done: bool,
    ) -> Result<RoadmapView, AppError> {
        let known = {
            let case = self.case(id)?;
            match task_id(&case.pack.content, task) {
                TaskId::Action(action) => {
                    let action = case.pack.content.action(&action);
                    action.is_some_and(|action| step <= u16::from(action.steps))
                }
                // One step for each question that nobody could answer.
                TaskId::FindOut(dimension) => {
                    let questions = case.pack.content.questions.iter();
                    usize::from(step) <= questions.filter(|one| one.dimension == dimension).count()
                }
            }
        };
        if !known {
            return Err(rumbo_store::StoreError::NotFound {
                what: "task",
                id: task.to_owned(),
            }
            .into());
        }
        let today = date_iso(self.today());
        let done_on = done.then_some(today.as_str());
        self.transact(|tables| Ok(tables.tick(id, task, step, done_on)?))?;
        self.roadmap(id)
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
    RoadmapView {
        assessment_id: case.id.clone(),
        company: case.company.clone(),
        example: case.example,
        start_on: date_iso(case.plan_start_on.unwrap_or(case.diagnosed_on)),
        today: date_iso(case.today),
        hours_per_week: roadmap.hours_per_week,
        hours_assumed: roadmap.hours_assumed,
        summary: messages::app_roadmap_progress(
            words,
            i64::try_from(roadmap.tasks.len()).unwrap_or(0),
            i64::try_from(done.len()).unwrap_or(0),
            i64::from(done_hours),
            i64::from(roadmap.hours),
        ),
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
            .zip(1_u16..)
            .map(|((text, _), step)| StepView {
                text: text.clone(),
                done: case.ticks.contains_key(&(id.clone(), step)),
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
