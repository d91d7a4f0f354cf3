//! Inicio: what there is and what to go on with.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The start screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct HomeView {
    /// Whether the person has seen what Rumbo is and agreed that data stays here.
    pub consented: bool,
    /// Unfinished diagnoses, the latest first.
    pub unfinished: Vec<AssessmentSummary>,
    /// Companies with their diagnoses, the latest first.
    pub companies: Vec<CompanySummary>,
    /// The invented company to look around in, whether it is here or not; it is never among `companies`.
    pub example: Option<ExampleView>,
    /// What is next on the latest roadmaps, a few of them, and whether to repeat the diagnosis; the latest first.
    pub next: Vec<NextView>,
    /// Companies with a roadmap that are not among `next`.
    pub next_more: u32,
    /// Version and date of the content, ready to be read.
    pub content: String,
    /// The folder that holds the data.
    pub data_folder: String,
    /// How the person wants the window.
    pub settings: Settings,
}

/// A company and its diagnoses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct CompanySummary {
    /// Global id.
    pub id: String,
    /// Name or alias.
    pub name: String,
    /// Country in words.
    pub country: String,
    /// Invented, for practice.
    pub example: bool,
    /// The latest first.
    pub assessments: Vec<AssessmentSummary>,
}

/// The invented company to look around in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ExampleView {
    /// Name.
    pub name: String,
    /// Country in words.
    pub country: String,
    /// What is sold and where to, in words.
    pub focus: String,
    /// The latest first; none as long as it is not added.
    pub assessments: Vec<AssessmentSummary>,
}

/// What is next for a company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct NextView {
    /// The finished diagnosis.
    pub assessment_id: String,
    /// The company's name.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// The task under way, else the next one; none when nothing is left.
    pub task: Option<NextTask>,
    /// "4 de 12 acciones hechas", or that nothing is left.
    pub progress: String,
    /// The advice to repeat the diagnosis, from its day on.
    pub repeat: Option<String>,
}

/// The next thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct NextTask {
    /// The task.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its next step, in words.
    pub step: String,
    /// "semana del 7 de diciembre", or since when it is under way; empty without a date.
    pub when: String,
}

/// A diagnosis in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct AssessmentSummary {
    /// Global id.
    pub id: String,
    /// The company's name.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// What is sold and where to, in words; may be empty.
    pub focus: String,
    /// Day it was last changed or finished, in words.
    pub date: String,
    /// Whether it is finished.
    pub finished: bool,
    /// How much it asks.
    pub path: super::PathChoice,
    /// Items answered, of those that the path asks.
    pub answered: u32,
    /// Items that the path asks now.
    pub total: u32,
    /// Name of the profile, when finished and shown.
    pub profile: Option<String>,
}

/// How the person wants the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct Settings {
    /// `es` or `en`.
    pub language: String,
    /// Colours.
    pub theme: Theme,
    /// Size of text.
    pub text_size: TextSize,
}

/// Colours of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum Theme {
    /// As the system has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast on white.
    Contrast,
    /// High contrast on black.
    ContrastDark,
}

/// Size of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum TextSize {
    /// 100 %.
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
    /// 200 %.
    Largest,
    /// For a room: sizes of their own, so that headings do not fill the wall.
    Projector,
}
