//! La empresa, Preguntas and Revisión: one filling-in.

use rumbo_core::questionnaire::Path;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much a filling-in asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum PathChoice {
    /// The whole questionnaire.
    #[default]
    Full,
    /// The express path, which the whole one continues.
    Express,
}

impl From<PathChoice> for Path {
    fn from(choice: PathChoice) -> Self {
        match choice {
            PathChoice::Full => Self::Full,
            PathChoice::Express => Self::Express,
        }
    }
}

impl From<Path> for PathChoice {
    fn from(path: Path) -> Self {
        match path {
            Path::Full => Self::Full,
            Path::Express => Self::Express,
        }
    }
}

/// One filling-in, whole: the window shows parts of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct AssessmentView {
    /// Global id.
    pub id: String,
    /// Global id of the company.
    pub company_id: String,
    /// Name or alias.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// Whether it is finished.
    pub finished: bool,
    /// How much it asks.
    pub path: PathChoice,
    /// Screens of facts that the path asks, in order.
    pub screens: Vec<FactScreenView>,
    /// Milestones, then questions, in the order asked. Those that are not asked now are here too, with `shown` false.
    pub items: Vec<ItemView>,
    /// Milestones as a group (id `milestones`), then the nine dimensions; before them, in a repeated diagnosis, what was
    /// worked on (id `revisited`).
    pub dimensions: Vec<DimensionProgress>,
    /// How far it is.
    pub progress: Progress,
    /// Questions that the present content no longer asks, in words; shown once.
    pub retired: Vec<String>,
}

/// How far a filling-in is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct Progress {
    /// Items answered, of those shown.
    pub answered: u32,
    /// Items shown.
    pub total: u32,
    /// Minutes left, rounded up, at an easy pace.
    pub minutes_left: u32,
    /// The item to go on with: the first shown one without an answer after the last answered, or the first without.
    pub next_item: Option<String>,
    /// Compulsory facts that are missing; questions begin when there are none.
    pub missing_facts: Vec<String>,
    /// "No sé" in a row up to the last answer; from eight on a pause is offered.
    pub dont_know_in_a_row: u32,
}

/// One entry of the side list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DimensionProgress {
    /// Dimension, or `milestones`; `revisited` for what was worked on since an earlier diagnosis.
    pub id: String,
    /// Name.
    pub name: String,
    /// Items answered, of those shown.
    pub answered: u32,
    /// Items shown.
    pub total: u32,
}

/// Facts asked together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct FactScreenView {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// A sentence under it; may be empty.
    pub lead: String,
    /// Facts that apply.
    pub facts: Vec<FactView>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct FactView {
    /// Id.
    pub id: String,
    /// `one`, `many`, `hours` or `text`.
    pub kind: String,
    /// Question.
    pub question: String,
    /// Why it is asked; may be empty.
    pub why: String,
    /// Help; may be empty.
    pub help: String,
    /// Whether questions can't begin without it.
    pub required: bool,
    /// A personal detail.
    pub private: bool,
    /// Options or marks.
    pub options: Vec<OptionView>,
    /// Marks that exclude all others.
    pub exclusive: Vec<String>,
    /// What was stated.
    pub value: Option<FactInput>,
}

/// The value of a fact, in both directions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum FactInput {
    /// One option.
    One(String),
    /// Marks of a list.
    Many(Vec<String>),
    /// Whole hours a week.
    Hours(u16),
    /// Free words.
    Text(String),
}

/// An option in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct OptionView {
    /// Id.
    pub id: String,
    /// Words.
    pub text: String,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum ItemKind {
    /// What was already done; one situation.
    Milestone,
    /// One situation.
    Level,
    /// Marks.
    Set,
}

/// A milestone or question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ItemView {
    /// Id.
    pub id: String,
    /// Dimension, or `milestones`; `revisited` for what was worked on since an earlier diagnosis.
    pub dimension: String,
    /// How it is answered.
    pub kind: ItemKind,
    /// Question.
    pub question: String,
    /// A noun phrase for lists.
    pub short: String,
    /// Why it is asked.
    pub why: String,
    /// What counts, in plain words; may be empty.
    pub help: String,
    /// An example; may be empty.
    pub example: String,
    /// Situations or marks.
    pub options: Vec<OptionView>,
    /// The mark that stands for "none of these".
    pub exclusive: Option<String>,
    /// Reasons for "no aplica"; empty: may not.
    pub reasons: Vec<OptionView>,
    /// Technical words.
    pub glossary: Vec<GlossaryView>,
    /// Whether it is asked now.
    pub shown: bool,
    /// What was answered.
    pub answer: Option<AnswerInput>,
    /// What was answered in the earlier diagnosis, in words: to be shown once this one is answered.
    pub earlier: Option<String>,
    /// The owner's note; may be empty.
    pub note: String,
    /// One level more than now, for "¿y si…?"; none at the highest, when hidden, or when not applicable.
    pub raise: Option<RaiseView>,
}

/// What one level more would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct RaiseView {
    /// The level to try.
    pub level: u8,
    /// The situation that stands at it, in words; for marks, what is missing, or empty.
    pub text: String,
}

/// A word of the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct GlossaryView {
    /// Id.
    pub id: String,
    /// Word.
    pub word: String,
    /// Definition.
    pub definition: String,
}

/// An answer, in both directions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum AnswerInput {
    /// One situation.
    Option(String),
    /// Marks.
    Set(Vec<String>),
    /// "No sé".
    DontKnow,
    /// "No aplica", with its reason.
    NotApplicable(String),
}
