//! Files in and out: the diagnosis file, version 1 of the one exchange format.
//!
//! A report in PDF carries it too. And the plan as other programs take it: calendar, spreadsheet, table.
//!
//! The only crate that parses foreign files. Deliberately not here: disks (bytes come in,
//! text goes out) and SQL.

mod diagnosis_file;
mod error;
mod name;
pub mod plan;
mod read;
mod report_file;
mod template;
mod text;
mod write;

pub use diagnosis_file::{DiagnosisFile, FORMAT, SCHEMA, VERSION};
pub use error::{ExchangeError, Wrong, WrongKind};
pub use name::{MAX_NAME_CHARS, NameError, clean_line, clean_name};
pub use read::read;
pub use template::template;
pub use text::{MAX_FILE_BYTES, content_version_of, text_of};
pub use write::write;
