//! Checklists of the first export, by country: what to do before selling abroad, in order. Orientation, never legal advice.

use super::catalogue::{Evidence, Provenance, Status};
use super::load;
use crate::condition::Condition;
use crate::ids::{ChecklistId, ItemId, OptionId, StepId};
use chrono::NaiveDate;
use serde::Deserialize;

/// The steps of one country, for one kind of offer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Id.
    pub id: ChecklistId,
    /// Country option.
    pub country: OptionId,
    /// Offers it serves.
    pub offer: Vec<OptionId>,
    /// Steps, in the order to be done.
    #[serde(rename = "step")]
    pub steps: Vec<ChecklistStep>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistStep {
    /// Id, unique within the checklist.
    pub id: StepId,
    /// Official name of who is in charge.
    #[serde(default)]
    pub institution: Option<String>,
    /// The question that it serves.
    #[serde(default)]
    pub item: Option<ItemId>,
    /// Whom it concerns; facts only.
    #[serde(default = "load::always")]
    pub when: Condition,
    /// How current it is.
    pub status: Status,
    /// Day the sources speak of.
    #[serde(deserialize_with = "load::date")]
    pub as_of: NaiveDate,
    /// Months after which it is "por revisar".
    pub review_after_months: u32,
    /// How good the evidence is.
    pub evidence: Evidence,
    /// Public address.
    #[serde(default)]
    pub url: Option<String>,
    /// References.
    pub sources: Vec<String>,
}

impl Provenance for ChecklistStep {
    fn status(&self) -> Status {
        self.status
    }
    fn as_of(&self) -> NaiveDate {
        self.as_of
    }
    fn review_after_months(&self) -> u32 {
        self.review_after_months
    }
    fn evidence(&self) -> Evidence {
        self.evidence
    }
    fn sources(&self) -> &[String] {
        &self.sources
    }
}
