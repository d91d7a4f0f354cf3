//! What can go wrong with the data file, in the domain's words.

use std::path::PathBuf;

/// A failure of the data file. Nothing was changed by the call that returns one.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A newer program wrote the file.
    #[error("{path} has schema {found}; this program knows up to {known}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// Schema of the file.
        found: i64,
        /// Latest schema known here.
        known: i64,
    },
    /// The file is a database, but not one of ours.
    #[error("{path} is not a data file of this program")]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The file is damaged.
    #[error("{path} is damaged: {reason}")]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What the check said.
        reason: String,
    },
    /// Another program holds the file.
    #[error("the data file is in use by another program")]
    Locked,
    /// The file or its folder can't be written.
    #[error("the data file can't be written: its file, folder or disk is read-only")]
    ReadOnly,
    /// The disk is full or failed.
    #[error("the data file could not be written: {0}")]
    Unwritable(String),
    /// No such company or assessment.
    #[error("no {what} with id {id}")]
    NotFound {
        /// What was looked for.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// A stored value that this program can't read.
    #[error("stored {what} can't be read: {reason}")]
    Unreadable {
        /// What it is.
        what: &'static str,
        /// Why.
        reason: String,
    },
    /// Anything else that SQLite says.
    #[error("the data file failed")]
    Sqlite(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::ReadOnly
            }
            Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => {
                Self::Unwritable(error.to_string())
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Corrupt {
                path: PathBuf::new(),
                reason: error.to_string(),
            },
            _ => Self::Sqlite(error),
        }
    }
}
