//! The one exchange format: a company with one filling-in. Its JSON Schema stands in `schema/`.

use chrono::NaiveDate;
use rumbo_core::AnswerSheet;
use rumbo_core::ids::{FactId, ItemId};
use rumbo_core::questionnaire::Path;
use std::collections::BTreeMap;

/// What the field `format` says.
pub const FORMAT: &str = "rumbo-diagnosis";

/// Version that is written, and the latest that is read.
pub const VERSION: u64 = 1;

/// The published JSON Schema of version 1.
pub const SCHEMA: &str = include_str!("../schema/rumbo-diagnosis-1.schema.json");

/// A company with one filling-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiagnosisFile {
    /// Content version it was made with.
    pub content_version: String,
    /// The company's name or alias.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// Day it was begun.
    pub started_on: NaiveDate,
    /// Day it was finished.
    pub finished_on: Option<NaiveDate>,
    /// How much of the questionnaire was asked.
    pub path: Path,
    /// Facts and answers.
    pub sheet: AnswerSheet,
    /// Free words by fact.
    pub words: BTreeMap<FactId, String>,
    /// Notes by item.
    pub notes: BTreeMap<ItemId, String>,
}
