//! Why a file could not be taken. Whoever called has lost nothing: nothing was stored.

use crate::name::NameError;

/// A file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// Not JSON, with the place of the first mistake.
    #[error("line {line}, column {column}: {reason}")]
    Malformed {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the reader says, in English.
        reason: String,
    },
    /// The file ends before it is complete.
    #[error("the file ends in line {line}, before it is complete")]
    Truncated {
        /// Line, from 1.
        line: usize,
    },
    /// JSON, but of something else.
    #[error("the file is not of format `{}`", crate::FORMAT)]
    Foreign,
    /// A newer program wrote it.
    #[error("the file has format version {found}; this program knows up to {known}")]
    Newer {
        /// Version of the file.
        found: u64,
        /// Latest version known here.
        known: u64,
    },
    /// It was made with newer content.
    #[error("the file was made with content {found}; this program has {known}")]
    NewerContent {
        /// Content version of the file.
        found: String,
        /// Content version here.
        known: String,
    },
    /// Larger than any file of ours.
    #[error("the file has more than {limit} bytes")]
    TooLarge {
        /// Most bytes that are read.
        limit: usize,
    },
    /// A PDF without a diagnosis in it.
    #[error("the PDF has no attached diagnosis")]
    ReportForeign,
    /// A PDF that was cut off or spoilt, so that its diagnosis can't be read whole.
    #[error("the PDF is damaged: {0}")]
    ReportDamaged(String),
    /// A PDF under a password.
    #[error("the PDF is encrypted")]
    ReportEncrypted,
    /// A PDF whose contents would unpack to more than any report of ours.
    #[error("the PDF unpacks to more than {limit} bytes")]
    ReportOversized {
        /// Most bytes that are unpacked.
        limit: usize,
    },
    /// The company's name can't be taken.
    #[error(transparent)]
    Name(#[from] NameError),
    /// Fields, questions or options that are not known or do not fit. All of them.
    #[error("{} values can't be taken, the first is {}", .0.len(), .0.first().map_or("?", |wrong| wrong.at.as_str()))]
    Wrong(Vec<Wrong>),
}

/// One value that can't be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where it stands: `assessment.answers.collect`.
    pub at: String,
    /// What is wrong with it.
    pub kind: WrongKind,
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongKind {
    /// No such field.
    UnknownField,
    /// A field that has to be there.
    Missing,
    /// Another type of value is expected here.
    Type(&'static str),
    /// No such question, milestone or fact.
    UnknownQuestion,
    /// The question does not offer this.
    NotOffered(String),
    /// The question does not apply to a company with these facts.
    DoesNotApply,
    /// Not a day of the calendar, written as 2026-11-21.
    NotADay,
}
