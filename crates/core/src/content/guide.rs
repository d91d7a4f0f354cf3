//! Guides: two minutes of reading, with steps, mistakes to avoid and where the method comes from.

use super::load;
use crate::condition::Condition;
use crate::ids::{ActionId, DimensionId, GuideId, WorksheetId};
use chrono::NaiveDate;
use serde::Deserialize;

/// A guide. Its sentences are counted here and written in the locales.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Id; that of the dimension where it is a dimension's guide.
    pub id: GuideId,
    /// The dimension it explains; none for ways of working together.
    #[serde(default)]
    pub dimension: Option<DimensionId>,
    /// For whom; facts only.
    #[serde(default = "load::always")]
    pub applies: Condition,
    /// Paragraphs of text, 1 to 3.
    pub paragraphs: u8,
    /// Steps, 3 to 7.
    pub steps: u8,
    /// Mistakes to avoid, 2 to 5.
    pub mistakes: u8,
    /// Actions that put it to work.
    pub actions: Vec<ActionId>,
    /// The worksheet that belongs to it.
    #[serde(default)]
    pub worksheet: Option<WorksheetId>,
    /// Whether its method comes from programmes that have ended.
    #[serde(default)]
    pub historical_method: bool,
    /// Day the sources speak of.
    #[serde(deserialize_with = "load::date")]
    pub as_of: NaiveDate,
    /// Where it comes from; `expert` is expert judgement.
    pub sources: Vec<String>,
}
