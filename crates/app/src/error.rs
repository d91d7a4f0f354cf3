//! What can go wrong, as one code with arguments. The words stand in `locales/*/ui/errors.ftl`.

use rumbo_core::content::Problem;
use rumbo_core::questionnaire::AnswerError;
use rumbo_exchange::plan::PlanFileError;
use rumbo_exchange::{ExchangeError, NameError};
use rumbo_report::ReportError;
use rumbo_store::StoreError;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A use case that was refused or failed. What was stored before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The data file.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An answer or fact that does not fit its question.
    #[error(transparent)]
    Answer(#[from] AnswerError),
    /// A name that can't be taken.
    #[error(transparent)]
    Name(#[from] NameError),
    /// A file of answers that can't be taken.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// The report could not be made.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// Compulsory facts are missing.
    #[error("compulsory facts are missing: {0:?}")]
    FactsMissing(Vec<String>),
    /// Questions are blank, and the person has not accepted that.
    #[error("{0} questions are blank")]
    BlanksUnaccepted(usize),
    /// A finished diagnosis is changed only after it was opened again.
    #[error("the diagnosis is finished")]
    Finished,
    /// Finishing and the report are of the whole questionnaire.
    #[error("the diagnosis is on the express path")]
    ExpressPath,
    /// Fewer companies finished than a group report may be made of.
    #[error("{finished} of {began} companies finished; a group has {least} at least")]
    GroupTooSmall {
        /// How many finished.
        finished: usize,
        /// How many began.
        began: usize,
        /// How many must have finished.
        least: usize,
    },
    /// Not a day of the calendar.
    #[error("`{0}` is not a day")]
    DateRefused(String),
    /// A day before the diagnosis, or one that has not come.
    #[error("`{day}` is not a day from {from} to {to}")]
    DayRefused {
        /// What was given.
        day: String,
        /// The first that can be, in words.
        from: String,
        /// The last that can be, in words.
        to: String,
    },
    /// An address that the content does not name.
    #[error("the address is not one of the content")]
    LinkRefused,
    /// The report could not be written there.
    #[error("{path} can't be written: {reason}")]
    ReportUnwritable {
        /// Where.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// The folder to write in is not there any more.
    #[error("the folder {path} is gone")]
    FolderGone {
        /// Which.
        path: String,
    },
    /// The system takes no name as long as this one.
    #[error("the name of {path} is too long")]
    FileNameTooLong {
        /// Where.
        path: String,
    },
    /// The plan could not be written for another program.
    #[error(transparent)]
    Plan(#[from] PlanFileError),
    /// No room for the report.
    #[error("no room left at {path}")]
    ReportDiskFull {
        /// Where.
        path: String,
    },
    /// A file that can't be read.
    #[error("{path} can't be read: {reason}")]
    FileUnreadable {
        /// Which.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// Reports would take the place of the files that they are made from.
    #[error("{path} holds what the reports are made from")]
    SameFolder {
        /// Which.
        path: String,
    },
    /// The system has no program for a file, or that one failed.
    #[error("{path} was not opened: {reason}")]
    NotOpened {
        /// Which.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// The system has no program that shows a folder, or that one failed.
    #[error("the folder {path} was not opened: {reason}")]
    FolderNotOpened {
        /// Which.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// The content pack is invalid.
    #[error("the content has {} problems, the first is {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    ContentInvalid(Vec<Problem>),
    /// A fault of the program.
    #[error("{0}")]
    Unexpected(String),
}

/// The stable name of an error: texts, severity and tests go by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "views.ts")]
#[allow(
    missing_docs,
    reason = "each is explained by its text in `locales/*/ui/errors.ftl`"
)]
pub enum Code {
    DataNewer,
    DataForeign,
    DataCorrupt,
    DataLocked,
    DataReadOnly,
    DataUnwritable,
    NotFound,
    AnswerRefused,
    NameEmpty,
    NameTooLong,
    FactsMissing,
    BlanksUnaccepted,
    DiagnosisFinished,
    ExpressPath,
    GroupTooSmall,
    DateRefused,
    DayRefused,
    LinkRefused,
    ReportUnwritable,
    ReportDiskFull,
    ReportFailed,
    FolderGone,
    FileNameTooLong,
    PlanUndated,
    FileUnreadable,
    FileMalformed,
    FileTruncated,
    FileForeign,
    FileNewer,
    FileNewerContent,
    FileWrongValues,
    FileTooLarge,
    PdfForeign,
    PdfDamaged,
    PdfEncrypted,
    PdfOversized,
    SameFolder,
    NotOpened,
    FolderNotOpened,
    ContentInvalid,
    Unexpected,
}

impl Code {
    /// Every code, for the test that demands its words.
    pub const ALL: [Self; 41] = [
        Self::DataNewer,
        Self::DataForeign,
        Self::DataCorrupt,
        Self::DataLocked,
        Self::DataReadOnly,
        Self::DataUnwritable,
        Self::NotFound,
        Self::AnswerRefused,
        Self::NameEmpty,
        Self::NameTooLong,
        Self::FactsMissing,
        Self::BlanksUnaccepted,
        Self::DiagnosisFinished,
        Self::ExpressPath,
        Self::GroupTooSmall,
        Self::DateRefused,
        Self::DayRefused,
        Self::LinkRefused,
        Self::ReportUnwritable,
        Self::ReportDiskFull,
        Self::ReportFailed,
        Self::FolderGone,
        Self::FileNameTooLong,
        Self::PlanUndated,
        Self::FileUnreadable,
        Self::FileMalformed,
        Self::FileTruncated,
        Self::FileForeign,
        Self::FileNewer,
        Self::FileNewerContent,
        Self::FileWrongValues,
        Self::FileTooLarge,
        Self::PdfForeign,
        Self::PdfDamaged,
        Self::PdfEncrypted,
        Self::PdfOversized,
        Self::SameFolder,
        Self::NotOpened,
        Self::FolderNotOpened,
        Self::ContentInvalid,
        Self::Unexpected,
    ];

    /// The name on the wire and in Fluent: `data-newer`.
    pub fn name(self) -> String {
        let debug = format!("{self:?}");
        let mut name = String::with_capacity(debug.len() + 4);
        for (place, letter) in debug.char_indices() {
            if letter.is_ascii_uppercase() && place > 0 {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        }
        name
    }
}

/// An error as it crosses to the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "views.ts")]
pub struct WireError {
    /// Stable name.
    pub code: Code,
    /// What the text names.
    pub args: BTreeMap<String, String>,
    /// Technical detail, in English, to be folded out and copied.
    pub detail: String,
}

impl AppError {
    /// The stable name.
    pub fn code(&self) -> Code {
        match self {
            Self::Store(error) => match error {
                StoreError::Newer { .. } => Code::DataNewer,
                StoreError::Foreign { .. } => Code::DataForeign,
                StoreError::Corrupt { .. } | StoreError::Unreadable { .. } => Code::DataCorrupt,
                StoreError::Locked => Code::DataLocked,
                StoreError::ReadOnly => Code::DataReadOnly,
                StoreError::Unwritable(_) => Code::DataUnwritable,
                StoreError::NotFound { .. } => Code::NotFound,
                StoreError::Sqlite(_) => Code::Unexpected,
            },
            Self::Answer(_) => Code::AnswerRefused,
            Self::Name(error) => name_code(error),
            Self::Exchange(error) => match error {
                ExchangeError::Malformed { .. } => Code::FileMalformed,
                ExchangeError::Truncated { .. } => Code::FileTruncated,
                ExchangeError::Foreign => Code::FileForeign,
                ExchangeError::Newer { .. } => Code::FileNewer,
                ExchangeError::NewerContent { .. } => Code::FileNewerContent,
                ExchangeError::TooLarge { .. } => Code::FileTooLarge,
                ExchangeError::ReportForeign => Code::PdfForeign,
                ExchangeError::ReportDamaged(_) => Code::PdfDamaged,
                ExchangeError::ReportEncrypted => Code::PdfEncrypted,
                ExchangeError::ReportOversized { .. } => Code::PdfOversized,
                ExchangeError::Name(error) => name_code(error),
                ExchangeError::Wrong(_) => Code::FileWrongValues,
            },
            Self::Report(_) => Code::ReportFailed,
            Self::FactsMissing(_) => Code::FactsMissing,
            Self::BlanksUnaccepted(_) => Code::BlanksUnaccepted,
            Self::Finished => Code::DiagnosisFinished,
            Self::ExpressPath => Code::ExpressPath,
            Self::GroupTooSmall { .. } => Code::GroupTooSmall,
            Self::DateRefused(_) => Code::DateRefused,
            Self::DayRefused { .. } => Code::DayRefused,
            Self::LinkRefused => Code::LinkRefused,
            Self::ReportUnwritable { .. } => Code::ReportUnwritable,
            Self::ReportDiskFull { .. } => Code::ReportDiskFull,
            Self::FolderGone { .. } => Code::FolderGone,
            Self::FileNameTooLong { .. } => Code::FileNameTooLong,
            Self::Plan(PlanFileError::Undated) => Code::PlanUndated,
            Self::Plan(PlanFileError::Writing(_)) => Code::ReportFailed,
            Self::FileUnreadable { .. } => Code::FileUnreadable,
            Self::SameFolder { .. } => Code::SameFolder,
            Self::NotOpened { .. } => Code::NotOpened,
            Self::FolderNotOpened { .. } => Code::FolderNotOpened,
            Self::ContentInvalid(_) => Code::ContentInvalid,
            Self::Unexpected(_) => Code::Unexpected,
        }
    }

    /// What the text names: `path`, `count`, `found`, `known`, `line`, `megabytes`, `values`, `began`, `least`.
    pub fn args(&self) -> BTreeMap<String, String> {
        let mut args = BTreeMap::new();
        let mut put = |name: &str, value: String| drop(args.insert(name.to_owned(), value));
        match self {
            Self::Store(
                StoreError::Newer { path, .. }
                | StoreError::Foreign { path }
                | StoreError::Corrupt { path, .. },
            ) => put("path", path.display().to_string()),
            Self::Exchange(error) => match error {
                ExchangeError::Malformed { line, .. } | ExchangeError::Truncated { line } => {
                    put("line", line.to_string());
                }
                ExchangeError::Newer { found, known } => {
                    put("found", found.to_string());
                    put("known", known.to_string());
                }
                ExchangeError::NewerContent { found, known } => {
                    put("found", found.clone());
                    put("known", known.clone());
                }
                ExchangeError::Name(error) => put("count", name_count(error)),
                ExchangeError::Wrong(wrong) => {
                    put("count", wrong.len().to_string());
                    let shown: Vec<&str> = wrong
                        .iter()
                        .take(5)
                        .map(|wrong| wrong.at.as_str())
                        .collect();
                    put("values", shown.join(", "));
                }
                ExchangeError::TooLarge { limit } => {
                    put("megabytes", (limit >> 20).to_string());
                }
                ExchangeError::Foreign
                | ExchangeError::ReportForeign
                | ExchangeError::ReportDamaged(_)
                | ExchangeError::ReportEncrypted
                | ExchangeError::ReportOversized { .. } => {}
            },
            Self::Name(error) => put("count", name_count(error)),
            Self::FactsMissing(facts) => put("count", facts.len().to_string()),
            Self::BlanksUnaccepted(count) => put("count", count.to_string()),
            Self::GroupTooSmall {
                finished,
                began,
                least,
            } => {
                put("count", finished.to_string());
                put("began", began.to_string());
                put("least", least.to_string());
            }
            Self::DateRefused(date) => put("date", date.clone()),
            Self::DayRefused { from, to, .. } => {
                put("from", from.clone());
                put("to", to.clone());
            }
            Self::ReportUnwritable { path, .. }
            | Self::ReportDiskFull { path }
            | Self::FolderGone { path }
            | Self::FileNameTooLong { path }
            | Self::FileUnreadable { path, .. }
            | Self::SameFolder { path }
            | Self::NotOpened { path, .. }
            | Self::FolderNotOpened { path, .. } => put("path", path.clone()),
            Self::ContentInvalid(problems) => {
                put("count", problems.len().to_string());
            }
            _ => {}
        }
        args
    }

    /// The error as it crosses to the window.
    pub fn to_wire(&self) -> WireError {
        let mut detail = self.to_string();
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            detail.push_str(": ");
            detail.push_str(&error.to_string());
            cause = error.source();
        }
        WireError {
            code: self.code(),
            args: self.args(),
            detail,
        }
    }
}

fn name_code(error: &NameError) -> Code {
    match error {
        NameError::Empty => Code::NameEmpty,
        NameError::TooLong(_) => Code::NameTooLong,
    }
}

fn name_count(error: &NameError) -> String {
    match error {
        NameError::Empty => "0".to_owned(),
        NameError::TooLong(count) => count.to_string(),
    }
}
