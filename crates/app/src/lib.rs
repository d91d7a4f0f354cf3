//! The use cases, one function per thing a person can do. The window and the terminal call these and nothing below.
//!
//! Deliberately not here: windows, commands, and any rule of the diagnosis. Clock, folders and ids are passed in.

mod about;
mod answering;
mod answers_files;
mod batch;
mod blank;
mod book;
mod case;
mod directory;
mod error;
mod example;
mod express;
mod extra_pack;
mod files;
mod follow_up;
mod former;
mod group;
mod guides;
mod history;
mod home;
mod open_file;
mod pack;
mod plan_files;
mod report;
mod report_all;
mod result;
mod roadmap;
mod rumbo;
mod telling;
mod unfinished;
mod unsaved;
pub mod views;
mod words;
mod worksheet;
mod worksheet_paper;
mod write_file;

pub use answers_files::{AnswersFile, answers_files};
pub use batch::{BatchItem, BatchOutcome, report_batch};
pub use blank::blank_file;
pub use book::{book_file, coverage, coverage_text};
pub use error::{AppError, Code, WireError};
pub use files::{
    Contact, FileDiagnosis, compare_files, diagnose_file, document_file, document_file_since,
    express_file, file_schema, questions, report_file, report_file_since, report_model,
    template_file, text_from, text_of_file,
};
pub use group::{GroupSaved, Workshop, group_file};
pub use open_file::HeldFile;
pub use pack::Pack;
pub use plan_files::plan_file;
pub use report::ReportLanguage;
pub use report_all::{ReportOutcome, report_all};
pub use rumbo::{DATA_FILE, Rumbo, Surroundings};
pub use rumbo_core::content::Problem as ContentProblem;
pub use rumbo_core::content::validate::Measures as ContentMeasures;
pub use rumbo_exchange::{ExchangeError, WrongKind};
pub use rumbo_report::Paper;
pub use rumbo_report::model::Comparison;
