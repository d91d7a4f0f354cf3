//! The questionnaire on paper: for whom it is, and where it goes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FactView, PaperSize, PathChoice};

/// For whom a questionnaire on paper is, and how it is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct BlankOptions {
    /// Country of those who get it.
    pub country: String,
    /// What they sell.
    pub offer: String,
    /// To whom.
    pub segment: String,
    /// How much it asks.
    pub path: PathChoice,
    /// What it is printed on.
    pub paper: PaperSize,
}

/// Where a questionnaire on paper would be saved, and what can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct BlankTarget {
    /// Folder: the last one used, or the person's documents.
    pub folder: String,
    /// As the last one was made.
    pub options: BlankOptions,
    /// Country, offer and segment with their options in words.
    pub facts: Vec<FactView>,
}
