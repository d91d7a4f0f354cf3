//! Currency: how a dated record is to be taken on a given day.

use super::Standing;
use crate::content::{Content, Currency, Evidence, Provenance, Status};
use chrono::{Months, NaiveDate};

/// Months after which a record that was never confirmed is too old for a plan.
pub const TOO_OLD_MONTHS: u32 = 36;

/// The day that ages are counted to: a machine whose clock is behind the content makes nothing younger.
pub fn counted_day(content: &Content, today: NaiveDate) -> NaiveDate {
    today.max(content.pack.date)
}

/// Currency of a record on a day from `counted_day`.
pub fn standing(record: &dyn Provenance, day: NaiveDate) -> Standing {
    match (record.status(), record.evidence()) {
        (Status::Historico, _) => Standing::Historical,
        (Status::Anunciado, _) => Standing::Announced,
        (_, Evidence::Weak) => Standing::AskIfOpen,
        (Status::PorConfirmar, _) if older_than(record.as_of(), TOO_OLD_MONTHS, day) => {
            Standing::AskIfOpen
        }
        (Status::PorConfirmar, _) => Standing::Confirm,
        (Status::Vigente, _) => Standing::Current,
    }
}

/// Whether a record is past its own review time on a day from `counted_day`.
pub fn currency(record: &dyn Provenance, day: NaiveDate) -> Currency {
    if older_than(record.as_of(), record.review_after_months(), day) {
        Currency::ToReview
    } else {
        Currency::Fresh
    }
}

fn older_than(as_of: NaiveDate, months: u32, day: NaiveDate) -> bool {
    as_of
        .checked_add_months(Months::new(months))
        .is_some_and(|end| day > end)
}
