//! Directorio: every programme and platform, searched and filtered, and one of them by itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is looked for. A filter that is none lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryAsk {
    /// Words, as they were typed.
    pub words: String,
    /// The country that one sells from.
    pub country: Option<String>,
    /// What is sold.
    pub offer: Option<String>,
    /// Sector.
    pub sector: Option<String>,
    /// How much one has exported.
    pub stage: Option<String>,
    /// `programme`, `platform`, or one of them with its sub-kind: `programme:training`.
    pub kind: Option<String>,
    /// `current`, `confirm`, `ask-if-open`, `announced` or `historical`.
    pub standing: Option<String>,
    /// `fits`, `check` or `does-not-fit`; only with a company.
    pub fit: Option<String>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryView {
    /// The filling-in whose fit is shown; none without a company.
    pub assessment_id: Option<String>,
    /// The company's name; may be empty.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// Companies that it can be shown for.
    pub companies: Vec<DirectoryCompany>,
    /// What was looked for.
    pub ask: DirectoryAsk,
    /// Filters with their options and counts.
    pub filters: Vec<DirectoryFilter>,
    /// "12 de 270".
    pub found: String,
    /// What was found, the nearest first.
    pub rows: Vec<DirectoryRow>,
    /// When nothing was found: what to drop, and how many there are then.
    pub drop: Vec<DirectoryDrop>,
}

/// A company that the directory can be shown for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryCompany {
    /// Its filling-in.
    pub assessment_id: String,
    /// Name.
    pub name: String,
}

/// A filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryFilter {
    /// The field of the ask.
    #[ts(type = "Exclude<keyof DirectoryAsk, \"words\">")]
    pub id: String,
    /// Words.
    pub label: String,
    /// What lets everything through, with how many there are then.
    pub all: String,
    /// Chosen.
    pub chosen: Option<String>,
    /// Options; those of one group follow each other.
    pub options: Vec<DirectoryOption>,
}

/// An option of a filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryOption {
    /// Id.
    pub id: String,
    /// Words.
    pub text: String,
    /// What it stands under; may be empty.
    pub group: String,
    /// How many are found with it, all else as it is.
    pub count: u32,
}

/// One of what was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryRow {
    /// `programme:<id>` or `platform:<id>`.
    pub id: String,
    /// Official name.
    pub name: String,
    /// "ProChile · Programa: formación · Chile".
    pub about: String,
    /// What it offers.
    pub what: String,
    /// How it stands to the company; none without one, and for what is historical.
    pub fit: Option<DirectoryMark>,
    /// How current it is.
    pub standing: DirectoryMark,
    /// Past its review time.
    pub to_review: bool,
}

/// A state with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryMark {
    /// Id, as in the filter.
    pub id: String,
    /// Words.
    pub text: String,
}

/// Something to drop when nothing was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryDrop {
    /// "Quitar «Chile»: quedan 12".
    pub text: String,
    /// What to look for then.
    pub ask: DirectoryAsk,
}

/// A programme or platform by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryEntryView {
    /// As in the list.
    pub row: DirectoryRow,
    /// The company's name; may be empty.
    pub company: String,
    /// How it stands to the company, in sentences; may be empty.
    pub verdict: String,
    /// For whom, cost, duration, limits: each with its label.
    pub details: Vec<DirectoryDetail>,
    /// Heading of the conditions.
    pub conditions_title: String,
    /// What is asked.
    pub conditions: Vec<DirectoryCondition>,
    /// Heading of what one needs before.
    pub needs_title: String,
    /// What one needs before; may be empty.
    pub needs: Vec<String>,
    /// Heading of what to confirm.
    pub check_title: String,
    /// What to confirm.
    pub check: Vec<String>,
    /// Public address; may be empty.
    pub url: String,
    /// Source and date, and that it is to be confirmed.
    pub source: String,
}

/// A label with what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryDetail {
    /// Label.
    pub label: String,
    /// Words.
    pub text: String,
}

/// A condition with how it comes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DirectoryCondition {
    /// What it is about; may be empty.
    pub label: String,
    /// What is asked.
    pub asks: String,
    /// `met`, `not-met`, `ask-owner` or `ask-operator`; none without a company.
    pub outcome: Option<String>,
    /// The outcome in words; may be empty.
    pub outcome_text: String,
    /// Required, or only preferred.
    pub required: bool,
    /// The fact that the owner can state now, if that settles it.
    pub fact: Option<String>,
}
