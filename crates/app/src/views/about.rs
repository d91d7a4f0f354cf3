//! What Ajustes tells of the data and of the program.

use serde::Serialize;
use ts_rs::TS;

/// What Ajustes tells besides what the start screen knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct AboutView {
    /// Version of the program.
    pub version: String,
    /// How much the data takes on the disk, in words.
    pub data_size: String,
    /// Countries whose own words are used for their companies, in words.
    pub countries: Vec<String>,
}

/// A licence or notice, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct LegalText {
    /// Of what.
    pub name: String,
    /// The text as it must be given.
    pub text: String,
}
