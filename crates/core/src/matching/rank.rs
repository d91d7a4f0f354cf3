//! The order of what is offered. Our ranking, never an operator's criterion.

use super::eligibility::favours_met;
use super::{Match, Offered};
use crate::content::Content;
use chrono::NaiveDate;
use std::cmp::Ordering;

/// Eligibility, currency, then as `within`.
pub(super) fn overall(content: &Content, a: &Match, b: &Match) -> Ordering {
    a.fit
        .cmp(&b.fit)
        .then(a.standing.cmp(&b.standing))
        .then_with(|| within(content, a, b))
}

/// Among equals in eligibility and currency: cross-border first, then whoever the operator prefers, newest, id.
pub(super) fn within(content: &Content, a: &Match, b: &Match) -> Ordering {
    b.cross_border
        .cmp(&a.cross_border)
        .then_with(|| favours_met(&b.reasons).cmp(&favours_met(&a.reasons)))
        .then_with(|| as_of(content, &b.id).cmp(&as_of(content, &a.id)))
        .then_with(|| a.id.cmp(&b.id))
}

fn as_of(content: &Content, id: &Offered) -> Option<NaiveDate> {
    match id {
        Offered::Programme(id) => content
            .programmes
            .iter()
            .find(|programme| programme.id == *id)
            .map(|programme| programme.as_of),
        Offered::Platform(id) => content
            .platforms
            .iter()
            .find(|platform| platform.id == *id)
            .map(|platform| platform.as_of),
    }
}
