//! The data file: one SQLite database with companies, assessments and everything people said in them.
//!
//! The only crate that knows SQL. Deliberately not here: rules, words, and clocks (times come in as text).

mod answer;
mod assessment;
mod company;
mod error;
mod migrate;
mod open;
mod revision;
mod setting;
mod tick;
mod worksheet;

pub use assessment::{Assessment, AssessmentHead, KeptPack};
pub use company::Company;
pub use error::StoreError;
pub use migrate::LATEST_SCHEMA;
pub use open::{Access, Connected, Store};
pub use tick::Ticks;
pub use worksheet::{Worksheet, Written};
