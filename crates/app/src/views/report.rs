//! The report: where it goes, how it is made, and where it lies.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a report is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ReportOptions {
    /// What kind of file.
    pub format: ReportFormat,
    /// What it is printed on.
    pub paper: PaperSize,
    /// Personal details go into the attached diagnosis too, because the person says so.
    pub with_private: bool,
}

/// What kind of file a report is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum ReportFormat {
    /// Pages as they are printed.
    #[default]
    Pdf,
    /// The same words to be edited (.docx); nothing is attached to it.
    Document,
}

/// Paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum PaperSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// "Carta", 8.5 × 11 inches.
    Letter,
}

/// Where the report would be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ReportTarget {
    /// Folder: the last one used, or the person's documents.
    pub folder: String,
    /// Name of the file.
    pub file: String,
    /// The paper used last.
    pub paper: PaperSize,
    /// Personal details that were stated, in words: they stay here unless the person says otherwise.
    pub private: Vec<String>,
}

/// A report on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ReportSaved {
    /// Whole path.
    pub path: String,
    /// Pages; a document to be edited has none of its own.
    pub pages: Option<u32>,
}
