//! A file that holds a diagnosis: what is in it, before it is kept.

use super::PathChoice;
use serde::Serialize;
use ts_rs::TS;

/// A file that was read and is not kept yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct FileView {
    /// Name of the file.
    pub file: String,
    /// The company's name.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// Country in words.
    pub country: String,
    /// What is sold and where to, in words; may be empty.
    pub focus: String,
    /// Day it was begun, in words.
    pub started: String,
    /// Day it was finished, in words.
    pub finished: Option<String>,
    /// How much it asks.
    pub path: PathChoice,
    /// Items answered, of those that the path asks.
    pub answered: u32,
    /// Items that the path asks.
    pub total: u32,
    /// Notes beside answers.
    pub notes: u32,
    /// Name of the profile, when finished and shown.
    pub profile: Option<String>,
    /// Personal details that it carries, in words.
    pub private: Vec<String>,
    /// It was made with other content than it will be read with, in words.
    pub other_content: Option<String>,
    /// What there is of it already.
    pub standing: FileStanding,
    /// When the one that is here already was last changed, in words.
    pub known: Option<String>,
}

/// What there is already of the diagnosis in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum FileStanding {
    /// Neither it nor its company.
    New,
    /// Its company; it will stand with that one's other diagnoses.
    Joins,
    /// The very same: nothing is doubled.
    Same,
    /// One of the same company and beginning that says something else: both are kept.
    Differs,
}
