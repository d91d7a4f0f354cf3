//! What is asked and how it is judged: facts, milestones, questions, gates, profiles.

use super::load;
use crate::condition::Condition;
use crate::ids::{
    ConditionId, DimensionId, FactId, GateId, GlossaryId, ItemId, OptionId, ProfileId, ReasonId,
    ScreenId, StageId,
};
use serde::Deserialize;

/// One of the nine dimensions.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    /// Id.
    pub id: DimensionId,
    /// Weight in the index, from 1.
    pub weight: u16,
}

/// Facts asked together.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Screen {
    /// Id.
    pub id: ScreenId,
    /// Facts, in order.
    pub facts: Vec<FactId>,
}

/// How a fact is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// One option.
    One,
    /// Any marks of a list.
    Many,
    /// Whole hours a week.
    Hours,
    /// Free words: printed, never compared.
    Text,
}

/// Something about the company or its offer that is never scored.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Id.
    pub id: FactId,
    /// How it is stated.
    pub kind: FactKind,
    /// Whether questions can't begin without it.
    #[serde(default)]
    pub required: bool,
    /// Options or marks.
    #[serde(default)]
    pub options: Vec<OptionId>,
    /// Marks that exclude all others.
    #[serde(default)]
    pub exclusive: Vec<OptionId>,
    /// When it is asked; facts only.
    #[serde(default = "load::always")]
    pub applies: Condition,
    /// A personal detail: leaves the program only if the person says so.
    #[serde(default)]
    pub private: bool,
}

/// A situation that a question or milestone offers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerOption {
    /// Id, unique in its question.
    pub id: OptionId,
    /// Level it stands at, from 0.
    pub level: u8,
    /// When it is offered; facts only.
    #[serde(default = "load::always")]
    pub applies: Condition,
}

/// What the company has already done; decides the stage, never scored.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Id.
    pub id: ItemId,
    /// Raised when its meaning changes; differences are taken on equal revisions only.
    pub revision: u16,
    /// When it counts; facts only.
    #[serde(default = "load::always")]
    pub applies: Condition,
    /// When it is shown; a hidden one has level 0.
    #[serde(default = "load::always")]
    pub shown_when: Condition,
    /// Situations, from level 0 up.
    pub options: Vec<AnswerOption>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One situation.
    Level,
    /// Marks that reach a level by formulas.
    Set,
}

/// A level that a set question's marks reach.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    /// Level, from 1.
    pub level: u8,
    /// Formula over the marks.
    pub when: Condition,
    /// When the formula is used; facts only.
    #[serde(default = "load::always")]
    pub applies: Condition,
}

/// A scored question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Id.
    pub id: ItemId,
    /// The dimension it is scored in.
    pub dimension: DimensionId,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Weight in its dimension, from 1.
    pub weight: u16,
    /// Raised when its meaning changes.
    pub revision: u16,
    /// Whether it is in the denominator; facts only.
    #[serde(default = "load::always")]
    pub applies: Condition,
    /// When it is shown; a hidden one counts with level 0.
    #[serde(default = "load::always")]
    pub shown_when: Condition,
    /// Reasons for which the owner may choose "no aplica"; empty: may not.
    #[serde(default)]
    pub not_applicable: Vec<ReasonId>,
    /// Technical words explained beside it.
    #[serde(default)]
    pub glossary: Vec<GlossaryId>,
    /// Level questions: situations, from level 0 up.
    #[serde(default)]
    pub options: Vec<AnswerOption>,
    /// Set questions: marks.
    #[serde(default)]
    pub marks: Vec<OptionId>,
    /// Set questions: the mark that stands for "none of these".
    #[serde(default)]
    pub exclusive: Option<OptionId>,
    /// Set questions: what the marks suffice for.
    #[serde(default)]
    pub reach: Vec<Reach>,
}

impl Question {
    /// The highest level that can be reached; points of a level are level / top.
    pub fn top(&self) -> u8 {
        let options = self.options.iter().map(|option| option.level);
        let reach = self.reach.iter().map(|reach| reach.level);
        options.chain(reach).max().unwrap_or(0)
    }
}

/// What a company already does.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Id.
    pub id: StageId,
    /// Over milestones.
    pub requires: Condition,
    /// Who passes over this stage on the way to the next one; facts only. Absent: nobody does.
    #[serde(default)]
    pub skipped_when: Option<Condition>,
}

/// A condition of a gate that nothing makes up for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Must {
    /// Id, also of its sentence.
    pub id: ConditionId,
    /// For whom it is asked; facts only.
    #[serde(default = "load::always")]
    pub when: Condition,
    /// Over levels: `>=`, `and`, `or` only.
    pub requires: Condition,
}

/// A least score of a dimension.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Average {
    /// The dimension.
    pub dimension: DimensionId,
    /// Least score, 0 to 100.
    pub at_least: u8,
}

/// How firm a base is asked for at a stage. Cumulative: includes the gates before it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// Id.
    pub id: GateId,
    /// The stage that it is asked for.
    pub stage: StageId,
    /// Least index, 0 to 100; 0 asks nothing.
    #[serde(default)]
    pub index: u8,
    /// Musts.
    #[serde(default, rename = "must")]
    pub musts: Vec<Must>,
    /// Averages.
    #[serde(default, rename = "average")]
    pub averages: Vec<Average>,
}

/// One of the six profiles: a stage, and whether the base reaches the stage's gate.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Id.
    pub id: ProfileId,
    /// 1 to 6.
    pub number: u8,
    /// What the company already does.
    pub stage: StageId,
    /// Whether the base is at or above the stage's gate.
    pub ready: bool,
}

/// A milestone or a question: whatever is answered with a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item<'a> {
    /// Decides the stage, never scored.
    Milestone(&'a Milestone),
    /// Scored in its dimension.
    Question(&'a Question),
}

impl<'a> Item<'a> {
    /// Its id.
    pub fn id(self) -> &'a ItemId {
        match self {
            Self::Milestone(milestone) => &milestone.id,
            Self::Question(question) => &question.id,
        }
    }

    /// The dimension it is scored in; none for a milestone.
    pub fn dimension(self) -> Option<&'a DimensionId> {
        match self {
            Self::Milestone(_) => None,
            Self::Question(question) => Some(&question.dimension),
        }
    }

    /// Weight in its dimension; 0 for a milestone.
    pub fn weight(self) -> u16 {
        match self {
            Self::Milestone(_) => 0,
            Self::Question(question) => question.weight,
        }
    }

    /// Raised when its meaning changes.
    pub fn revision(self) -> u16 {
        match self {
            Self::Milestone(milestone) => milestone.revision,
            Self::Question(question) => question.revision,
        }
    }

    /// For whom it counts; facts only.
    pub fn applies(self) -> &'a Condition {
        match self {
            Self::Milestone(milestone) => &milestone.applies,
            Self::Question(question) => &question.applies,
        }
    }

    /// When it is shown; a hidden one counts with level 0.
    pub fn shown_when(self) -> &'a Condition {
        match self {
            Self::Milestone(milestone) => &milestone.shown_when,
            Self::Question(question) => &question.shown_when,
        }
    }

    /// Situations to choose from; none for a set question.
    pub fn options(self) -> &'a [AnswerOption] {
        match self {
            Self::Milestone(milestone) => &milestone.options,
            Self::Question(question) => &question.options,
        }
    }

    /// The set question that it is, if it is one.
    pub fn as_set(self) -> Option<&'a Question> {
        match self {
            Self::Question(question) if question.kind == QuestionKind::Set => Some(question),
            Self::Question(_) | Self::Milestone(_) => None,
        }
    }

    /// Reasons for "no aplica"; empty when it can't be chosen.
    pub fn not_applicable(self) -> &'a [ReasonId] {
        match self {
            Self::Milestone(_) => &[],
            Self::Question(question) => &question.not_applicable,
        }
    }

    /// The highest level; points of a level are level / top.
    pub fn top(self) -> u8 {
        match self {
            Self::Milestone(milestone) => milestone
                .options
                .iter()
                .map(|option| option.level)
                .max()
                .unwrap_or(0),
            Self::Question(question) => question.top(),
        }
    }
}
