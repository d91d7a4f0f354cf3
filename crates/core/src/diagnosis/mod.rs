//! What follows from the answers: scores, stage, base, profile and why.

mod assemble;
mod conditions;
mod express;
mod goal;
mod highlights;
mod possible;
pub(crate) mod scoring;
mod what_if;

pub use assemble::diagnose;
pub(crate) use express::supposed;
pub use express::{ExpressDiagnosis, ProbableCondition, diagnose_express};
pub use what_if::{WhatIf, answer_at_level, what_if};

use crate::ids::{
    AlertId, ConditionId, DimensionId, GateId, ItemId, OptionId, ProfileId, ReasonId, StageId,
};
use num_rational::Ratio;

/// An exact score from 0 to 100. Compared before display; displayed rounded down.
pub type Score = Ratio<i64>;

/// A score as it is shown: rounded down to a whole number, 0 to 100.
pub fn shown(score: Score) -> i64 {
    score.floor().to_integer()
}

/// From everything unanswered at the bottom to everything unanswered at the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Least score still possible.
    pub low: Score,
    /// Greatest score still possible.
    pub high: Score,
}

/// How an item came to its level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemState {
    /// One situation was chosen.
    Option(OptionId),
    /// Marks were set, in the question's order; empty means "none of these".
    Set(Vec<OptionId>),
    /// "No sé".
    DontKnow,
    /// "No aplica", chosen by the owner.
    NotApplicable(ReasonId),
    /// Nothing was answered.
    Unanswered,
    /// Not shown, because another answer entails its lowest level: "todavía no corresponde".
    Hidden,
}

/// An applicable question or milestone with its level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemResult {
    /// The question or milestone.
    pub id: ItemId,
    /// The dimension it is scored in; none for a milestone.
    pub dimension: Option<DimensionId>,
    /// Level reached, from 0.
    pub level: u8,
    /// Highest level.
    pub top: u8,
    /// Weight in its dimension; 0 for a milestone.
    pub weight: u16,
    /// How it came to its level.
    pub state: ItemState,
}

/// One dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionResult {
    /// The dimension.
    pub id: DimensionId,
    /// Score with blanks at the bottom.
    pub score: Score,
    /// What is still possible; both ends equal when nothing is unanswered or unknown.
    pub interval: Interval,
    /// What the goal's gate asks, if it asks anything, 0 to 100.
    pub threshold: Option<u8>,
}

impl DimensionResult {
    /// Points missing to what the goal's gate asks, rounded up; 0 when it is met or nothing is asked.
    pub fn missing(&self) -> u8 {
        let asked = self.threshold.map_or(0, i64::from);
        let missing = (Score::from_integer(asked) - self.score)
            .ceil()
            .to_integer();
        u8::try_from(missing).unwrap_or(0)
    }
}

/// What a condition of a gate is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConditionKind {
    /// A must.
    Must(ConditionId),
    /// A least score of a dimension.
    Average(DimensionId),
    /// A least index.
    Index,
}

/// One condition, met or short by how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionResult {
    /// The gate that first asks it.
    pub gate: GateId,
    /// What it is about.
    pub kind: ConditionKind,
    /// Whether it holds.
    pub met: bool,
    /// Musts: levels still missing, over the cheapest way to meet it. Averages and index: points missing, rounded up.
    pub missing: u8,
    /// Averages and index: the value, rounded down. Musts: 0.
    pub value: i64,
    /// Averages and index: the threshold. Musts: 0.
    pub threshold: u8,
    /// Items that it looks at, in the pack's order.
    pub items: Vec<ItemId>,
    /// Whether only milestones can still meet it: "lo decide el mercado".
    pub market: bool,
}

/// One gate with all that it asks, those of lower gates first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateResult {
    /// The gate.
    pub id: GateId,
    /// Whether every condition holds.
    pub met: bool,
    /// Conditions: musts first, then averages, then the index, gate by gate. An average asked by two gates stands once, with the higher threshold.
    pub conditions: Vec<ConditionResult>,
}

/// How far a result may be trusted, by the weight of what is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reservations {
    /// Below the pack's first limit.
    None,
    /// "Con reservas", with its interval.
    WithReservations,
    /// Only stage and interval are shown.
    ProfileHidden,
}

/// The two subtitles of a profile whose base is below its stage's gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footing {
    /// The gate just below the stage's is met: "sobre base firme para empezar".
    Firm,
    /// It is not: "sobre base por completar".
    Weak,
    /// The profile has one subtitle only.
    Plain,
}

/// One item by one level that would change the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Borderline {
    /// The item.
    pub item: ItemId,
    /// Its level with which the profile would be the other one.
    pub level: u8,
    /// The other profile.
    pub profile: ProfileId,
}

/// Where the company goes from here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Meet this gate, and so reach this profile.
    Gate {
        /// The gate aimed at.
        gate: GateId,
        /// The profile reached when it is met and, if the stage is another one, the market has answered.
        profile: ProfileId,
    },
    /// Everything is met: bring these two dimensions, those with the least margin, one level up.
    Deepen(Vec<DimensionId>),
}

/// The whole result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// Version of the content it was made with.
    pub content_version: String,
    /// Whether every shown item was answered, or its blanks were accepted.
    pub finished: bool,
    /// Whether it is provisional all the same: unfinished, or too much unknown.
    pub provisional: bool,
    /// Milestones, then questions, in the pack's order; only those that apply.
    pub items: Vec<ItemResult>,
    /// The nine dimensions, in the pack's order.
    pub dimensions: Vec<DimensionResult>,
    /// The index, with blanks at the bottom.
    pub index: Score,
    /// What the index can still be.
    pub index_interval: Interval,
    /// What the company already does.
    pub stage: StageId,
    /// The highest gate met, if any.
    pub base: Option<GateId>,
    /// Whether the base is above the stage's own gate: "su empresa ya sabe exportar; le falta el canal".
    pub base_above_stage: bool,
    /// The profile. Not to be shown when `reservations` is `ProfileHidden`.
    pub profile: ProfileId,
    /// Which of the profile's subtitles.
    pub footing: Footing,
    /// Every profile, by number, and whether it is still possible.
    pub possible_profiles: Vec<(ProfileId, bool)>,
    /// The nearest other profiles, one change away; at most one above and one below.
    pub borderline: Vec<Borderline>,
    /// Part of the applicable weight that is unanswered or "no sé", 0 to 1.
    pub unknown_share: Ratio<i64>,
    /// What follows from it.
    pub reservations: Reservations,
    /// Every gate, the lowest first.
    pub gates: Vec<GateResult>,
    /// Where to go.
    pub goal: Goal,
    /// Alerts, at most three, the most pressing first.
    pub alerts: Vec<AlertId>,
    /// Up to three dimensions with the highest scores.
    pub strengths: Vec<Highlight>,
    /// Up to three dimensions with the lowest scores, those asked by the goal first among equals.
    pub brakes: Vec<Highlight>,
    /// The profile with every "no aplica" at level 0, when it differs.
    pub profile_without_not_applicable: Option<ProfileId>,
}

/// A dimension with the item whose answer tells most about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// The dimension.
    pub dimension: DimensionId,
    /// The item.
    pub item: ItemId,
}

impl Diagnosis {
    /// The result of an item, if it applies.
    pub fn item(&self, id: &ItemId) -> Option<&ItemResult> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// The result of a gate.
    pub fn gate(&self, id: &GateId) -> Option<&GateResult> {
        self.gates.iter().find(|gate| gate.id == *id)
    }

    /// What the goal's gate asks, or nothing when everything is met.
    pub fn goal_conditions(&self) -> &[ConditionResult] {
        match &self.goal {
            Goal::Gate { gate, .. } => self.gate(gate).map_or(&[], |gate| &gate.conditions),
            Goal::Deepen(_) => &[],
        }
    }
}
