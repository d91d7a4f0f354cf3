//! Resultado exprés: stage, bounds of the index, probable base and first steps, in words.

use crate::case::{Case, task_name};
use crate::error::AppError;
use crate::home::count;
use crate::report::telling;
use crate::result::{alerts, points};
use crate::rumbo::Rumbo;
use crate::telling::Telling;
use crate::views::{ConditionView, ExpressStep, ExpressView};
use rumbo_core::diagnosis::{ExpressDiagnosis, diagnose_express};
use rumbo_core::ids::GateId;
use rumbo_core::roadmap::{Task, TaskId, next_steps};
use rumbo_i18n::messages;

/// Most steps that are shown.
const STEPS: usize = 3;

impl Rumbo {
    /// What the express path can say of a diagnosis.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn express_result(&self, id: &str) -> Result<ExpressView, AppError> {
        Ok(express_view(&self.case(id)?))
    }
}

pub(crate) fn express_view(case: &Case<'_>) -> ExpressView {
    let (content, words) = (&case.pack.content, &case.words);
    let found = diagnose_express(content, &case.sheet);
    let missing = found.missing.len();
    // Alerts are told as the report tells them.
    let findings = case.findings();
    let report = telling(case, &findings, None);
    let steps: Vec<ExpressStep> = next_steps(content, &case.sheet, &found, STEPS)
        .iter()
        .map(|task| step(case, task))
        .collect();
    ExpressView {
        assessment_id: case.id.clone(),
        company: case.company.clone(),
        example: case.example,
        date: words.date(case.diagnosed_on),
        missing: count(missing),
        notices: (missing > 0)
            .then(|| messages::app_express_missing(words, size(missing)))
            .into_iter()
            .collect(),
        alerts: alerts(case, &findings.diagnosis, &report),
        stage_id: found.stage.to_string(),
        stage: case
            .say(&format!("stage-{}", found.stage), None)
            .unwrap_or_default(),
        index_low: points(found.index.low),
        index_high: points(found.index.high),
        base_id: found.probable_base.as_ref().map(ToString::to_string),
        base: base(case, &found),
        caveat: match found.probable_base {
            Some(_) => messages::app_express_caveat(words),
            None => messages::app_express_caveat_none(words),
        },
        met: met(case, &found),
        conditions: found
            .conditions
            .iter()
            .map(|condition| ConditionView {
                text: case
                    .say(&format!("condition-{}", condition.id), None)
                    .unwrap_or_default(),
                met: condition.met,
                verdict: match (condition.met, condition.market) {
                    (true, _) => messages::report_condition_met(words),
                    (false, true) => messages::report_condition_short_market(words),
                    (false, false) => messages::app_express_condition_lacking(words),
                },
                market: condition.market,
            })
            .collect(),
        steps_note: match steps.is_empty() {
            true => messages::app_express_steps_none(words),
            false => messages::app_express_steps_note(words),
        },
        steps,
        rest: Telling::new(&case.pack, words, &case.sheet, case.path).rest(&case.texts),
    }
}

fn size(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn gate_name(case: &Case<'_>, gate: &GateId) -> String {
    case.say(&format!("gate-{gate}"), None).unwrap_or_default()
}

fn base(case: &Case<'_>, found: &ExpressDiagnosis) -> String {
    match &found.probable_base {
        Some(gate) => messages::app_express_base(&case.words, gate_name(case, gate)),
        None => messages::app_express_base_none(&case.words),
    }
}

fn met(case: &Case<'_>, found: &ExpressDiagnosis) -> String {
    let total = size(found.conditions.len());
    let met = size(found.conditions.iter().filter(|one| one.met).count());
    match &found.next_gate {
        Some(gate) => {
            messages::app_express_conditions(&case.words, gate_name(case, gate), met, total)
        }
        None => messages::app_express_conditions_all(&case.words, total),
    }
}

fn step(case: &Case<'_>, task: &Task) -> ExpressStep {
    let words = &case.words;
    let (title, why) = match &task.id {
        TaskId::Action(action) => {
            let key = format!("action-{action}");
            (case.say(&key, None), case.say(&key, Some("why")))
        }
        TaskId::FindOut(dimension) => {
            let dimension = case
                .say(&format!("dimension-{dimension}"), None)
                .unwrap_or_default();
            (
                Some(messages::report_find_out(words, dimension)),
                Some(messages::report_find_out_why(
                    words,
                    size(task.find_out.len()),
                )),
            )
        }
    };
    ExpressStep {
        id: task_name(&task.id),
        title: title.unwrap_or_default(),
        why: why.unwrap_or_default(),
        hours: task.hours,
    }
}
