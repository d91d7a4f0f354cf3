//! A cost sheet on the screen.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PaperSize;

/// A cost sheet, with what follows from its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct WorksheetView {
    /// Id; empty for a worked example, which is nobody's.
    pub id: String,
    /// The latest filling-in of its company; none for a worked example that is shown to nobody in particular.
    pub assessment_id: Option<String>,
    /// The company's name; empty where there is none.
    pub company: String,
    /// The company is invented, for practice.
    pub example: bool,
    /// What it works out.
    pub title: String,
    /// How it is filled in.
    pub lead: String,
    /// What the person calls it; may be empty.
    pub name: String,
    /// The currency in the person's word; may be empty.
    pub currency: String,
    /// Lines, from top to bottom.
    pub lines: Vec<WorksheetLine>,
    /// Totals, from top to bottom, in words: what has a figure.
    pub totals: Vec<WorksheetTotal>,
    /// "12 de 14 cifras".
    pub filled: String,
    /// Whether every line is filled in.
    pub complete: bool,
    /// What the figures are and are not.
    pub note: String,
}

/// A line of a cost sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct WorksheetLine {
    /// Id.
    pub id: String,
    /// What it is.
    pub label: String,
    /// Help; may be empty.
    pub help: String,
    /// Whether the person fills it in.
    pub input: bool,
    /// Whether it is a total.
    pub total: bool,
    /// The currency, "%" or nothing.
    pub sign: String,
    /// What the field shows: the figure by the country's habit, or what was typed and could not be read.
    pub text: String,
    /// Why what was typed is no figure; empty where it is one.
    pub mistake: String,
    /// How a figure was understood that could mean two things; empty otherwise.
    pub note: String,
    /// The figure in words; empty where there is none.
    pub figure: String,
    /// What is said where there is none.
    pub instead: String,
    /// The figure of the worked example.
    pub example: String,
}

/// A total in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct WorksheetTotal {
    /// Id of the line.
    pub id: String,
    /// What it is.
    pub label: String,
    /// The figure; empty where there is none.
    pub figure: String,
    /// What is said where there is none.
    pub instead: String,
}

/// Where a cost sheet would be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct WorksheetTarget {
    /// Folder: the last one used, or the person's documents.
    pub folder: String,
    /// The paper used last.
    pub paper: PaperSize,
}
