//! The plan as a file for another program.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a plan is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct PlanOptions {
    /// What kind of file.
    pub format: PlanFormat,
    /// A calendar reminds of each action on the first day of its weeks.
    pub with_alarm: bool,
}

/// What kind of file a plan is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
pub enum PlanFormat {
    /// Entries of a calendar (.ics).
    #[default]
    Calendar,
    /// A workbook (.xlsx).
    Spreadsheet,
    /// The actions as plain text in columns (.csv).
    Table,
}

/// A plan on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct PlanSaved {
    /// Whole path.
    pub path: String,
    /// What it holds and what it leaves out.
    pub note: String,
}
