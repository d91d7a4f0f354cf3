//! A group of companies as one picture, in which no company can be found.
//!
//! The picture is made of one **release**: a list of diagnoses, five at least. It is all that leaves a workshop.
//!
//! - A count is told when five companies at least have it, and none or five at least have it not ([`cells`]).
//! - Counts that add up to the whole never leave fewer than five for whoever subtracts.
//! - Shares of four fifths and more, or a fifth and less, are told in words; means as bands of ten points.
//! - Under 25 companies there are stages, bands, the commonest brakes and steps, the last two without counts;
//!   nothing else. They are named by their order alone, which no count follows from.
//! - From 25 companies on, programmes are named when five companies at least share them.
//!
//! Not here: several releases of one group, and what may be subtracted between them. What this can't stop is people
//! who pool what they know.

mod cells;

pub use cells::{Band, LEAST, Share};

use crate::content::Content;
use crate::diagnosis::Diagnosis;
use crate::ids::{DimensionId, ProgrammeId, StageId};
use crate::matching::{Fit, Matches, Offered, Standing};
use crate::roadmap::{Roadmap, TaskId};
use num_rational::Ratio;
use std::cmp::Reverse;

/// Companies from which on profiles, counts of brakes and steps, and programmes are told.
pub const MANY: usize = 25;
/// Most brakes, steps and programmes that are named.
const MOST: usize = 5;
/// Fewest companies that have something in common.
const COMMON: usize = 2;
/// First tasks of a plan that are its next steps.
const NEXT: usize = 3;

/// One company of a group: what follows from its answers, and no name.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// Its result.
    pub diagnosis: &'a Diagnosis,
    /// Its plan.
    pub roadmap: &'a Roadmap,
    /// What fits it.
    pub matches: &'a Matches,
}

/// Diagnoses that are shown together. All are finished, and of one content pack.
#[derive(Clone, Debug, Default)]
pub struct Release<'a> {
    /// The companies, each once.
    pub members: Vec<Member<'a>>,
}

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GroupError {
    /// Fewer companies than a picture may be made of.
    #[error("a group has {LEAST} companies at least, not {0}")]
    TooFew(usize),
}

/// How many companies are at a stage, and in its two profiles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageCell {
    /// The stage.
    pub stage: StageId,
    /// Companies at it, if it may be told.
    pub share: Option<Share>,
    /// Of these, those whose base is short of the stage's gate and those who meet it, if both may be told. Shares are
    /// of the stage.
    pub by_base: Option<[Share; 2]>,
}

/// The mean of a dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionBand {
    /// The dimension.
    pub dimension: DimensionId,
    /// Ten points that hold the mean.
    pub band: Band,
}

/// Something that companies have in common: two of them at least, or it would not be common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Common<T> {
    /// What.
    pub what: T,
    /// How many, from [`MANY`] companies on and if it may be told.
    pub share: Option<Share>,
}

/// The picture of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupView {
    /// How many companies.
    pub companies: usize,
    /// The lowest stage first.
    pub stages: Vec<StageCell>,
    /// In the pack's order.
    pub dimensions: Vec<DimensionBand>,
    /// Dimensions that hold most companies back, the commonest first; at most five.
    pub brakes: Vec<Common<DimensionId>>,
    /// Tasks that most companies do next, the commonest first; at most five.
    pub steps: Vec<Common<TaskId>>,
    /// Programmes that fit most companies, by id so that their order tells nothing; at most five. Never with a count:
    /// whoever knows the criteria could subtract one programme's companies from another's.
    pub programmes: Vec<ProgrammeId>,
}

impl GroupView {
    /// The picture of a release.
    ///
    /// # Errors
    /// Fewer than [`LEAST`] companies.
    pub fn of(content: &Content, release: &Release<'_>) -> Result<Self, GroupError> {
        let members = &release.members;
        if members.len() < LEAST {
            return Err(GroupError::TooFew(members.len()));
        }
        Ok(Self {
            companies: members.len(),
            stages: stages(content, members),
            dimensions: bands(content, members),
            brakes: brakes(content, members),
            steps: steps(members),
            programmes: programmes(content, members),
        })
    }

    /// Whether there are so many companies that more than the first four things is told.
    pub fn has_many(&self) -> bool {
        self.companies >= MANY
    }
}

fn stages(content: &Content, members: &[Member<'_>]) -> Vec<StageCell> {
    let all = members.len();
    let count = |stage: &StageId| {
        let at_it = members.iter().filter(|one| one.diagnosis.stage == *stage);
        at_it.count()
    };
    // The lowest stage first; the pack has the highest first.
    let stages: Vec<&StageId> = content.stages.iter().rev().map(|stage| &stage.id).collect();
    let counts: Vec<usize> = stages.iter().map(|stage| count(stage)).collect();
    let shares = cells::partition(&counts, all);
    stages
        .into_iter()
        .zip(counts)
        .zip(shares)
        .map(|((stage, count), share)| StageCell {
            stage: stage.clone(),
            share,
            by_base: share
                .filter(|_| all >= MANY)
                .and_then(|_| by_base(content, members, stage, count)),
        })
        .collect()
}

/// Both profiles of a stage that is told, or neither: one alone would give away the other.
fn by_base(
    content: &Content,
    members: &[Member<'_>],
    stage: &StageId,
    at_stage: usize,
) -> Option<[Share; 2]> {
    let ready = |one: &&Member<'_>| {
        let profiles = content.profiles.iter();
        let mut own = profiles.filter(|profile| profile.id == one.diagnosis.profile);
        own.any(|profile| profile.ready)
    };
    let at_it = members.iter().filter(|one| one.diagnosis.stage == *stage);
    let ready = at_it.filter(ready).count();
    // Both are five at least, and so is whatever remains of the group.
    let short = at_stage - ready;
    Some([cells::told(short, at_stage)?, cells::told(ready, at_stage)?])
}

fn bands(content: &Content, members: &[Member<'_>]) -> Vec<DimensionBand> {
    content
        .dimensions
        .iter()
        .filter_map(|dimension| {
            let mut sum = Ratio::from_integer(0);
            let mut count = 0;
            for member in members {
                let mut results = member.diagnosis.dimensions.iter();
                if let Some(result) = results.find(|result| result.id == dimension.id) {
                    // Whole points: the sum of many exact fractions would outgrow its integers.
                    sum += result.score.floor();
                    count += 1;
                }
            }
            // A mean is of companies too.
            (count >= LEAST as i64).then(|| DimensionBand {
                dimension: dimension.id.clone(),
                band: Band::of(sum / count),
            })
        })
        .collect()
}

fn brakes(content: &Content, members: &[Member<'_>]) -> Vec<Common<DimensionId>> {
    let counted = content.dimensions.iter().map(|dimension| {
        let has = |one: &&Member<'_>| {
            let mut brakes = one.diagnosis.brakes.iter();
            brakes.any(|brake| brake.dimension == dimension.id)
        };
        (dimension.id.clone(), members.iter().filter(has).count())
    });
    commonest(counted.collect(), members.len())
}

fn steps(members: &[Member<'_>]) -> Vec<Common<TaskId>> {
    let mut counted: std::collections::BTreeMap<TaskId, usize> = std::collections::BTreeMap::new();
    for member in members {
        let open = member.roadmap.tasks.iter().filter(|task| !task.done);
        for task in open.take(NEXT) {
            *counted.entry(task.id.clone()).or_default() += 1;
        }
    }
    commonest(counted.into_iter().collect(), members.len())
}

/// What is shared, the commonest first; among equals the order given.
fn commonest<T>(mut counted: Vec<(T, usize)>, all: usize) -> Vec<Common<T>> {
    counted.retain(|(_, count)| *count >= COMMON);
    counted.sort_by_key(|(_, count)| Reverse(*count));
    counted
        .into_iter()
        .take(MOST)
        .map(|(what, count)| Common {
            what,
            share: (all >= MANY).then(|| cells::told(count, all)).flatten(),
        })
        .collect()
}

fn programmes(content: &Content, members: &[Member<'_>]) -> Vec<ProgrammeId> {
    if members.len() < MANY {
        return Vec::new();
    }
    let fits = |id: &ProgrammeId| {
        let offered = Offered::Programme(id.clone());
        let has = |one: &&Member<'_>| {
            let found = one.matches.find(&offered);
            found.is_some_and(|found| {
                let open = matches!(found.standing, Standing::Current | Standing::Confirm);
                found.fit == Fit::Fits && open
            })
        };
        members.iter().filter(has).count()
    };
    let mut counted: Vec<(ProgrammeId, usize)> = content
        .programmes
        .iter()
        .map(|programme| (programme.id.clone(), fits(&programme.id)))
        .filter(|(_, count)| cells::may_be_told(*count, members.len()))
        .collect();
    counted.sort_by_key(|(_, count)| Reverse(*count));
    let mut named: Vec<ProgrammeId> = counted.into_iter().take(MOST).map(|(id, _)| id).collect();
    named.sort();
    named
}
