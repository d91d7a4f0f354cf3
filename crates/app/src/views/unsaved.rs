//! What the window shows and could not have stored.

use super::{AnswerInput, FactInput};
use serde::Deserialize;
use ts_rs::TS;

/// Changes that the data file had no room for, in the order made; the window keeps them until they are stored.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct Unsaved {
    /// Facts with their values.
    pub facts: Vec<(String, FactInput)>,
    /// Items with their answers.
    pub answers: Vec<(String, AnswerInput)>,
    /// Items with their notes.
    pub notes: Vec<(String, String)>,
}
