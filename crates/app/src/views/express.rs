//! Resultado exprés: what the express path can say, and how to go on.

use super::{AlertView, ConditionView};
use serde::Serialize;
use ts_rs::TS;

/// The result of the express path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ExpressView {
    /// The filling-in.
    pub assessment_id: String,
    /// The company's name.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// Day of the last answer, in words.
    pub date: String,
    /// Questions of the path without an answer. While there are any, nothing here is final.
    pub missing: u32,
    /// What must be said before anything else: that answers are missing.
    pub notices: Vec<String>,
    /// Alerts that can be known from what was asked, at most three.
    pub alerts: Vec<AlertView>,
    /// Id of the stage.
    pub stage_id: String,
    /// What the company already does, in words. The whole questionnaire finds the same.
    pub stage: String,
    /// Least possible index, rounded down.
    pub index_low: u8,
    /// Greatest possible index, rounded down.
    pub index_high: u8,
    /// Id of the gate of the probable base; none below the first one.
    pub base_id: Option<String>,
    /// The probable base in a sentence.
    pub base: String,
    /// How far it may be trusted.
    pub caveat: String,
    /// What was asked of what the next gate asks, in a sentence.
    pub met: String,
    /// Musts that were asked about, of the next gate and those below.
    pub conditions: Vec<ConditionView>,
    /// What to do first, at most three.
    pub steps: Vec<ExpressStep>,
    /// What the steps rest on; or, without any, why there are none.
    pub steps_note: String,
    /// What the whole questionnaire still asks.
    pub rest: RestView,
}

/// Something to do first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ExpressStep {
    /// Action id, or `find-out-<dimension>`.
    pub id: String,
    /// Title.
    pub title: String,
    /// Why it helps.
    pub why: String,
    /// Planned hours.
    pub hours: u16,
}

/// What the whole questionnaire still asks of whoever went the express path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct RestView {
    /// Milestones and questions without an answer.
    pub questions: u32,
    /// Facts that were not asked yet.
    pub facts: u32,
    /// Minutes for both, rounded up, at an easy pace.
    pub minutes: u32,
    /// The fact to go on with; none when only questions are left.
    pub first_fact: Option<String>,
}
