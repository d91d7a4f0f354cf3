//! The plan for the programs that a person already has: a calendar (.ics), a spreadsheet (.xlsx), a table (.csv).
//!
//! All three say the same from one [`PlanFile`], whose sentences come ready. Heads and labels are said here.
//! The same plan gives the same bytes: no clock and no chance.

mod calendar;
mod cell;
mod fold;
mod rows;
mod spreadsheet;
mod table;
#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveDateTime};

pub use calendar::calendar;
pub use spreadsheet::spreadsheet;
pub use table::table;

/// A plan that can't be written so.
#[derive(Debug, thiserror::Error)]
pub enum PlanFileError {
    /// No action that is left has a date, so that a calendar would be empty.
    #[error("no action of the plan has a date")]
    Undated,
    /// The file could not be put together.
    #[error("the file could not be put together: {0}")]
    Writing(String),
}

/// A plan with everything that is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFile {
    /// Of the diagnosis, the same for ever: entries of a calendar go by it.
    pub id: String,
    /// The company's name.
    pub company: String,
    /// The day of the diagnosis.
    pub diagnosed_on: NaiveDate,
    /// First day on which repeating it is advised.
    pub repeat_on: NaiveDate,
    /// When the file is made. A later file replaces the entries of an earlier one.
    pub made_at: NaiveDateTime,
    /// "Contenido 2.0.0, del 3 de noviembre de 2026".
    pub content: String,
    /// What the plan is made for, that it promises nothing, that all of it is the company's own word.
    pub notes: Vec<String>,
    /// In order.
    pub tasks: Vec<PlanTask>,
    /// Programmes and platforms that the plan names, and others that fit.
    pub offers: Vec<PlanOffer>,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanTask {
    /// The same for ever.
    pub id: String,
    /// 1 upwards.
    pub number: usize,
    /// Title.
    pub title: String,
    /// "Hasta su meta".
    pub block: String,
    /// The dimension's name.
    pub dimension: String,
    /// Whether it is done, and the day on which that was said.
    pub done: bool,
    /// None also where the day is not known.
    pub done_on: Option<NaiveDate>,
    /// First and last day of its weeks.
    pub weeks: Option<(NaiveDate, NaiveDate)>,
    /// Planned hours.
    pub hours: u16,
    /// Weeks of others' time afterwards.
    pub wait_weeks: u16,
    /// What it costs, in words.
    pub cost: String,
    /// Why it stands here.
    pub why: String,
    /// Completes "al terminar tendrá".
    pub deliverable: String,
    /// Words, and whether it is ticked.
    pub steps: Vec<(String, bool)>,
    /// Who says that it helps.
    pub source: String,
    /// Ids of the programmes and platforms that fit it.
    pub help: Vec<String>,
}

/// A programme or platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanOffer {
    /// Id.
    pub id: String,
    /// "Portal de Capacitación, Sercotec".
    pub name: String,
    /// What it offers.
    pub what: String,
    /// "Le sirve" or "Por comprobar".
    pub fit: String,
    /// Why it fits.
    pub why: String,
    /// What to check first.
    pub check: String,
    /// Cost; may be empty.
    pub cost: String,
    /// Public address; may be empty.
    pub address: String,
    /// Day of what is said.
    pub as_of: NaiveDate,
    /// "Información del …, según …; confirme la vigencia antes de postular."
    pub source: String,
}

impl PlanFile {
    /// How many actions that are left have a date, and how many have none.
    pub fn left(&self) -> (usize, usize) {
        let left = self.tasks.iter().filter(|task| !task.done);
        let (dated, undated): (Vec<_>, Vec<_>) = left.partition(|task| task.weeks.is_some());
        (dated.len(), undated.len())
    }

    fn offer(&self, id: &str) -> Option<&PlanOffer> {
        self.offers.iter().find(|offer| offer.id == id)
    }
}
