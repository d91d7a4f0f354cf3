//! What to do: actions and alerts.

use super::catalogue::Status;
use super::load;
use crate::condition::Condition;
use crate::ids::{ActionId, AlertId, DimensionId, ItemId, RuleId};
use chrono::NaiveDate;
use serde::Deserialize;

/// A level that an action brings an item to; it never lowers one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The question.
    pub item: ItemId,
    /// The level after the action.
    pub level: u8,
}

/// What an action costs besides hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing.
    None,
    /// Under US$ 100.
    Low,
    /// Under US$ 500.
    Medium,
    /// US$ 500 or more.
    High,
}

/// Something the company can do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Id.
    pub id: ActionId,
    /// The dimension it is listed under.
    pub dimension: DimensionId,
    /// For whom; facts only.
    #[serde(default = "load::always")]
    pub applies: Condition,
    /// What it lifts.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// Milestones that it works towards and never assumes.
    #[serde(default)]
    pub works_towards: Vec<ItemId>,
    /// What has to be there before: levels and done actions.
    #[serde(default = "load::always")]
    pub needs: Condition,
    /// Least and most hours; planning uses the most.
    pub hours: [u16; 2],
    /// Weeks of others' time after the work is done.
    #[serde(default)]
    pub wait_weeks: u16,
    /// Cost band.
    pub cost: Cost,
    /// How many steps can be ticked, 3 to 7.
    pub steps: u8,
    /// Kinds of help that fit.
    pub tags: Vec<String>,
    /// Where it comes from; `expert` is expert judgement.
    pub sources: Vec<String>,
}

impl Action {
    /// Hours used for planning.
    pub fn planned_hours(&self) -> u16 {
        self.hours[1]
    }
}

/// Something the company does today that puts it at risk.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alert {
    /// Id.
    pub id: AlertId,
    /// Over facts and levels.
    pub when: Condition,
    /// The one action that answers it.
    pub action: ActionId,
    /// The rule it rests on, which then gives sources, date and status.
    #[serde(default)]
    pub rule: Option<RuleId>,
    /// 1 comes first.
    pub priority: u16,
    /// Where it comes from, without a rule.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Day the sources speak of, without a rule.
    #[serde(default, deserialize_with = "load::optional_date")]
    pub as_of: Option<NaiveDate>,
    /// How sure it is, without a rule.
    #[serde(default)]
    pub status: Option<Status>,
}
