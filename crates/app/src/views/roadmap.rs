//! Hoja de ruta, and the report that is saved from it.

use serde::Serialize;
use ts_rs::TS;

/// The plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct RoadmapView {
    /// The filling-in.
    pub assessment_id: String,
    /// The company's name.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// First day, ISO.
    pub start_on: String,
    /// Today, ISO.
    pub today: String,
    /// Hours a week stated or assumed.
    pub hours_per_week: u16,
    /// Whether they were assumed.
    pub hours_assumed: bool,
    /// "4 de 12 acciones hechas · 28 de 82 horas · 2,8 horas por semana".
    pub summary: String,
    /// What must be said: hours assumed, dates, no promise of sales, what the country lacks.
    pub notices: Vec<String>,
    /// Tasks in order.
    pub tasks: Vec<TaskView>,
    /// Platforms that can't be used from here, and why.
    pub not_recommended: Vec<HelpNote>,
    /// Rules that concern the company, each with source and date.
    pub rules: Vec<HelpNote>,
}

/// A sentence with its source and date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct HelpNote {
    /// Name.
    pub name: String,
    /// What is to be known.
    pub text: String,
    /// Source and date.
    pub source: String,
}

/// A task of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct TaskView {
    /// Action id, or `find-out-<dimension>`.
    pub id: String,
    /// 1 upwards.
    pub number: u32,
    /// `alert`, `find-out`, `goal`, `next-gate` or `rest`.
    pub block: String,
    /// Dimension.
    pub dimension: String,
    /// Title.
    pub title: String,
    /// Why it stands here.
    pub why: String,
    /// Completes "al terminar tendrá".
    pub deliverable: String,
    /// Steps to tick.
    pub steps: Vec<StepView>,
    /// Planned hours.
    pub hours: u16,
    /// Weeks of others' time afterwards.
    pub wait_weeks: u16,
    /// "Semanas del 1 al 15 de febrero · hasta 8 horas · sin costo".
    pub when: String,
    /// Monday of its first week, ISO; none when undated.
    pub start_on: Option<String>,
    /// Sunday of its last week, ISO.
    pub finish_on: Option<String>,
    /// `short`, `medium`, `long` or `later`.
    pub horizon: Option<String>,
    /// Row of the timeline, from 0.
    pub row: u8,
    /// Whether it is done.
    pub done: bool,
    /// Cost in words, and whether it is over the money stated.
    pub cost: String,
    /// Whether it costs more than the money stated.
    pub over_budget: bool,
    /// Source in words, or expert judgement.
    pub source: String,
    /// Programmes and platforms that fit it.
    pub help: Vec<OfferView>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct StepView {
    /// Words.
    pub text: String,
    /// Ticked.
    pub done: bool,
}

/// A programme or platform for this company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct OfferView {
    /// Id.
    pub id: String,
    /// Official name.
    pub name: String,
    /// Who runs it.
    pub operator: String,
    /// What it offers.
    pub text: String,
    /// `fits` or `check`.
    pub fit: String,
    /// `current`, `confirm` or `ask-if-open`.
    pub standing: String,
    /// Why it fits.
    pub why: Vec<String>,
    /// What to check.
    pub check: Vec<CheckView>,
    /// Cost; may be empty.
    pub cost: String,
    /// Public address; may be empty.
    pub url: String,
    /// "Información de <fecha>, según <fuente>. Confirme la vigencia antes de postular."
    pub source: String,
    /// Past its review time.
    pub to_review: bool,
}

/// Something to check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct CheckView {
    /// Words.
    pub text: String,
    /// The fact that the owner can state now, if that settles it.
    pub fact: Option<String>,
}
