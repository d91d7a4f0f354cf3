//! Two diagnoses of one company beside each other: what moved between them, as far as both asked the same.
//!
//! Scores are taken anew on both sides from the questions that both asked with the same meaning, so that neither another
//! content nor other facts can pass for a change of the company.

mod common;
mod conditions;
mod done;
mod scores;

pub use done::{Done, Outcome, revisited, task_items};

use crate::answers::AnswerSheet;
use crate::content::Content;
use crate::diagnosis::{ConditionResult, Diagnosis, ItemResult, Score};
use crate::ids::{DimensionId, FactId, GateId, ItemId, ProfileId, StageId};
use crate::roadmap::TaskId;
use num_rational::Ratio;
use std::collections::BTreeSet;

/// Weight, in percent, that both must have asked with the same meaning for the index to be compared.
pub const INDEX_NEEDS_PERCENT: i64 = 70;

/// Points from which a difference is one: below, answers of another day would do as much.
pub const APPRECIABLE_POINTS: i64 = 5;

/// One of the two diagnoses.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The content that it was made with.
    pub content: &'a Content,
    /// Its facts and answers.
    pub sheet: &'a AnswerSheet,
    /// What followed from them.
    pub diagnosis: &'a Diagnosis,
}

/// Which way something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// Better.
    Up,
    /// Less.
    Down,
    /// Nowhere; of points, so little that it says nothing.
    Same,
}

/// A score on the common questions, then and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Then.
    pub from: Score,
    /// Now.
    pub to: Score,
}

impl Change {
    /// Points won; lost ones are negative.
    pub fn delta(self) -> Score {
        self.to - self.from
    }

    /// Which way it went, from [`APPRECIABLE_POINTS`] on.
    pub fn movement(self) -> Movement {
        let least = Ratio::from_integer(APPRECIABLE_POINTS);
        if self.delta() >= least {
            Movement::Up
        } else if -self.delta() >= least {
            Movement::Down
        } else {
            Movement::Same
        }
    }
}

/// One dimension of the present content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionChange {
    /// The dimension.
    pub id: DimensionId,
    /// Questions that both asked with the same meaning.
    pub common: usize,
    /// Questions that the later one counts.
    pub asked: usize,
    /// Its score on the common ones; none where there is none.
    pub change: Option<Change>,
}

/// An answer that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerChange {
    /// Then.
    pub from: ItemResult,
    /// Now.
    pub to: ItemResult,
    /// Whether its level rose.
    pub movement: Movement,
}

/// Why a question or milestone is not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Apart {
    /// The earlier content had no such question.
    New,
    /// The later content has no such question.
    Retired,
    /// Its meaning changed between the two contents.
    Revised,
    /// Other facts: it was not asked of the company then.
    NotAskedThen,
    /// Other facts: it is not asked of the company now.
    NotAskedNow,
    /// It was left out as "no aplica" in one of the two.
    LeftOut,
}

/// What changed between two diagnoses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Questions that both asked with the same meaning, without milestones.
    pub common: usize,
    /// Part of the weight that they stand for, 0 to 1: the lesser of the two diagnoses.
    pub coverage: Ratio<i64>,
    /// The index on the common questions; none where they stand for too little.
    pub index: Option<Change>,
    /// Dimensions, in the later content's order.
    pub dimensions: Vec<DimensionChange>,
    /// Milestones and questions with another answer, in the later content's order.
    pub answers: Vec<AnswerChange>,
    /// What is not compared: the later content's, in its order, then what it no longer has.
    pub apart: Vec<(ItemId, Apart)>,
    /// Conditions that hold now and did not; of an average only the highest threshold.
    pub won: Vec<ConditionResult>,
    /// Conditions that held and do not any more, as the earlier diagnosis had them.
    pub lost: Vec<ConditionResult>,
    /// Profile then and now.
    pub profile: (ProfileId, ProfileId),
    /// Stage then and now.
    pub stage: (StageId, StageId),
    /// Base then and now.
    pub base: (Option<GateId>, Option<GateId>),
    /// Facts with another value on which questions or conditions depend.
    pub facts: Vec<FactId>,
    /// Whether another content asked.
    pub other_content: bool,
    /// What was done of the earlier plan: its actions by id, then what was found out.
    pub done: Vec<Done>,
}

impl Comparison {
    /// Whether nothing that is compared moved.
    pub fn is_still(&self) -> bool {
        let still = |change: Option<Change>| {
            change.is_none_or(|change| change.movement() == Movement::Same)
        };
        self.answers.is_empty()
            && self.won.is_empty()
            && self.lost.is_empty()
            && self.profile.0 == self.profile.1
            && still(self.index)
            && self.dimensions.iter().all(|one| still(one.change))
    }
}

/// Compares two diagnoses of one company; `done` is what was ticked of the earlier one's plan.
pub fn compare(from: &Side<'_>, to: &Side<'_>, done: &BTreeSet<TaskId>) -> Comparison {
    let pairs = common::pairs(from, to);
    let (common, coverage) = (
        pairs.questions().count(),
        scores::coverage(from, to, &pairs),
    );
    let (won, lost) = conditions::changes(from, to, &pairs);
    let (then, now) = (from.diagnosis, to.diagnosis);
    Comparison {
        common,
        coverage,
        index: scores::index(from, to, &pairs)
            .filter(|_| coverage * 100 >= Ratio::from_integer(INDEX_NEEDS_PERCENT)),
        dimensions: scores::dimensions(from, to, &pairs),
        answers: pairs.changes(),
        won,
        lost,
        profile: (then.profile.clone(), now.profile.clone()),
        stage: (then.stage.clone(), now.stage.clone()),
        base: (then.base.clone(), now.base.clone()),
        facts: common::facts(from, to),
        other_content: from.content.pack.base_version() != to.content.pack.base_version(),
        done: done::done(from, &pairs, done),
        apart: pairs.apart,
    }
}
