//! Hoja de ruta, and the report that is saved from it.

use rumbo_core::roadmap::TaskState;
use serde::{Deserialize, Serialize};
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
    /// Today, ISO; never before the last day that was stored.
    pub today: String,
    /// The first day on which something can have been done, ISO.
    pub earliest: String,
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
    /// What the person will not do: in no week, and counted nowhere.
    pub discarded: Vec<TaskView>,
    /// What the diagnosis would be if what was done works; none while that changes nothing.
    pub projection: Option<String>,
    /// How long the diagnosis serves as a reference.
    pub reference: String,
    /// The advice to repeat it, from its day on.
    pub repeat: Option<String>,
    /// That the computer's clock is behind what was stored.
    pub clock: Option<String>,
    /// That the goal asks for something that was discarded.
    pub goal_held: Option<String>,
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
    /// 1 upwards; 0 for what was discarded.
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
    /// Where it stands.
    pub state: TaskStateChoice,
    /// "Hecha el 3 de mayo de 2027".
    pub said: String,
    /// Since which day, ISO, where that was said.
    pub said_on: Option<String>,
    /// Why it will not be done; empty without.
    pub why_discarded: String,
    /// The person's note; may be empty.
    pub note: String,
    /// What it needs that was discarded, as a sentence; empty when it needs nothing of that.
    pub held: String,
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
    /// Its name: a number, or the question that is found out.
    pub id: String,
    /// Words.
    pub text: String,
    /// Ticked.
    pub done: bool,
    /// The day of the tick, ISO.
    pub done_on: Option<String>,
    /// "hecho el 3 de mayo"; empty while it is not.
    pub said: String,
}

/// Where a task stands, as the person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum TaskStateChoice {
    /// Not begun.
    NotBegun,
    /// Under way.
    InProgress,
    /// Done.
    Done,
    /// It will not be done.
    Discarded,
}

impl From<TaskState> for TaskStateChoice {
    fn from(state: TaskState) -> Self {
        match state {
            TaskState::NotBegun => Self::NotBegun,
            TaskState::InProgress => Self::InProgress,
            TaskState::Done => Self::Done,
            TaskState::Discarded => Self::Discarded,
        }
    }
}

impl From<TaskStateChoice> for TaskState {
    fn from(choice: TaskStateChoice) -> Self {
        match choice {
            TaskStateChoice::NotBegun => Self::NotBegun,
            TaskStateChoice::InProgress => Self::InProgress,
            TaskStateChoice::Done => Self::Done,
            TaskStateChoice::Discarded => Self::Discarded,
        }
    }
}

/// What another first day or other hours would do to the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct PlanPreview {
    /// How much moves, when it ends, and that what is done stays.
    pub summary: Vec<String>,
    /// Tasks that change their weeks, in order.
    pub moves: Vec<PlanMove>,
}

/// A task that changes its weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct PlanMove {
    /// Title.
    pub title: String,
    /// "semana del 7 de diciembre de 2026", or "sin fecha".
    pub before: String,
    /// The same, afterwards.
    pub after: String,
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
