//! Historia: the diagnoses of a company, and what changed between two of them.

use serde::Serialize;
use ts_rs::TS;

/// All diagnoses of a company, two of them beside each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct HistoryView {
    /// Global id.
    pub company_id: String,
    /// Name or alias.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// Finished ones, the latest first.
    pub diagnoses: Vec<HistoryEntry>,
    /// Answered express paths: they are not compared.
    pub express: Vec<HistoryEntry>,
    /// Said where there is such a one.
    pub express_note: String,
    /// The two that are compared, the earlier first.
    pub pair: Option<(String, String)>,
    /// What changed between them.
    pub comparison: Option<ComparisonView>,
    /// When a repeat is worth it; empty while nothing is finished.
    pub repeat: String,
    /// The one to repeat: the latest finished.
    pub repeatable: Option<String>,
    /// One that is begun and to be gone on with, rather than beginning another.
    pub unfinished: Option<String>,
}

/// A diagnosis in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct HistoryEntry {
    /// The filling-in.
    pub id: String,
    /// Day of the diagnosis, in words.
    pub date: String,
    /// What is sold and where to, in words; may be empty.
    pub focus: String,
    /// Name of the profile, when it is shown.
    pub profile: Option<String>,
    /// "Índice 47"; empty on the express path.
    pub index: String,
    /// Version and date of its content, in words.
    pub content: String,
}

/// What changed between two diagnoses, in the report's sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ComparisonView {
    /// "Qué cambió".
    pub title: String,
    /// Which two, and on how many questions.
    pub intro: String,
    /// Profile and index in sentences.
    pub summary: Vec<String>,
    /// The earlier one.
    pub then: SideView,
    /// The later one.
    pub now: SideView,
    /// Names of what the sides say.
    pub labels: SideLabels,
    /// Six cells, by profile number; none where one of the two has no profile.
    pub map: Vec<HistoryCell>,
    /// The map in words.
    pub map_text: String,
    /// "Dimensión por dimensión".
    pub dimensions_title: String,
    /// What the picture shows, in words.
    pub chart: String,
    /// Dimension, before, the rule, now, change.
    pub dimensions_head: [String; 5],
    /// In the later content's order.
    pub dimensions: Vec<MovedDimensionView>,
    /// "Respuestas que cambiaron".
    pub answers_title: String,
    /// Question, before, now.
    pub answers_head: [String; 3],
    /// Answers that are not what they were.
    pub answers: Vec<MovedAnswerView>,
    /// Said where there is none.
    pub answers_none: String,
    /// "Condiciones que ahora cumple".
    pub won_title: String,
    /// Conditions won.
    pub won: Vec<String>,
    /// "Condiciones que dejó de cumplir".
    pub lost_title: String,
    /// Conditions lost.
    pub lost: Vec<String>,
    /// Said where none was won or lost.
    pub conditions_none: String,
    /// "Lo que hizo del plan anterior".
    pub done_title: String,
    /// What was done.
    pub done: Vec<DoneView>,
    /// Said where nothing was.
    pub done_none: String,
    /// "Cómo leerlo".
    pub caveats_title: String,
    /// Common questions, other content, self-declared.
    pub caveats: Vec<String>,
}

/// One of the two in a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct SideView {
    /// "Antes", "Ahora".
    pub label: String,
    /// Day, in words.
    pub date: String,
    /// Profile, or that too much is unknown.
    pub profile: String,
    /// What the company did already, in words.
    pub stage: String,
    /// Index on the common questions; empty where it is not compared.
    pub index: String,
    /// Version of the content.
    pub content: String,
}

/// Names of what the sides say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct SideLabels {
    /// "Perfil".
    pub profile: String,
    /// "Qué hace".
    pub stage: String,
    /// "Índice".
    pub index: String,
    /// "Contenido".
    pub content: String,
}

/// A cell of the map, then and now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct HistoryCell {
    /// Profile.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Column, from 0.
    pub column: u8,
    /// Whether it is in the row of a ready base.
    pub ready: bool,
    /// The company was here.
    pub then: bool,
    /// The company is here.
    pub now: bool,
}

/// One dimension, then and now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct MovedDimensionView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Points then, rounded down; none where nothing can be compared.
    pub from: Option<u8>,
    /// Points now.
    pub to: Option<u8>,
    /// Which way.
    pub movement: MovementView,
    /// "12 puntos más, sobre 3 de 4 preguntas".
    pub change: String,
}

/// An answer, then and now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct MovedAnswerView {
    /// The question or milestone.
    pub id: String,
    /// Its name.
    pub question: String,
    /// Then.
    pub from: String,
    /// Now.
    pub to: String,
    /// Which way.
    pub movement: MovementView,
    /// The same as a word.
    pub direction: String,
}

/// Which way something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum MovementView {
    /// Better.
    Up,
    /// Less.
    Down,
    /// Nowhere.
    Same,
}

/// Something of the earlier plan that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DoneView {
    /// What.
    pub title: String,
    /// What came of it.
    pub outcome: String,
}
