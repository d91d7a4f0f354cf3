//! Files in and out: the diagnosis file, version 1 of the one exchange format.
//!
//! The only crate that parses foreign files. Deliberately not here: disks (text comes in, text goes out) and SQL.

mod diagnosis_file;
mod error;
mod name;
mod read;
mod template;
mod write;

pub use diagnosis_file::{DiagnosisFile, FORMAT, SCHEMA, VERSION};
pub use error::{ExchangeError, Wrong, WrongKind};
pub use name::{MAX_NAME_CHARS, NameError, clean_line, clean_name};
pub use read::read;
pub use template::template;
pub use write::write;
