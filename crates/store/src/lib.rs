//! The data file: one SQLite database with companies, assessments and everything people said in them.
//!
//! The only crate that knows SQL. Deliberately not here: rules, words, and clocks (times come in as text).

mod answer;
mod assessment;
mod company;
mod error;
mod follow_up;
mod migrate;
mod open;
mod revision;
mod setting;
mod worksheet;

pub use assessment::{Assessment, AssessmentHead, KeptPack};
pub use company::Company;
pub use error::StoreError;
pub use follow_up::{FollowUp, TaskSaid, Ticks};
pub use migrate::LATEST_SCHEMA;
pub use open::{Access, Connected, Store};
pub use worksheet::{Worksheet, Written};
