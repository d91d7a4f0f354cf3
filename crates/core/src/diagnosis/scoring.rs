//! The arithmetic: from replies to levels, scores, gates and profile. One pass takes microseconds, so that
//! intervals, borders and what-ifs simply run it again with other replies.

use super::Score;
use crate::answers::{Answer, AnswerSheet, Facts};
use crate::condition::{Condition, Lookup};
use crate::content::{Content, Item, Must, Question};
use crate::ids::{FactId, ItemId, OptionId, ProfileId};
use num_rational::Ratio;
use std::collections::{BTreeMap, BTreeSet};

/// What was replied to an item, as far as scores are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reply {
    /// A level was reached.
    Level(u8),
    /// "No sé".
    DontKnow,
    /// "No aplica", with a reason that the question allows.
    NotApplicable,
    /// Nothing, or something that the item does not offer (any more).
    Unanswered,
}

/// Where unanswered and unknown items are put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// At their lowest level: the score.
    Bottom,
    /// At their highest level: the upper end of the interval.
    Top,
}

/// How an item stands after display conditions were followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Replied with a level.
    Answered,
    /// Unanswered or "no sé": put at an end.
    Unknown,
    /// Left out of numerator and denominator.
    NotApplicable,
    /// Not shown: lowest level, whatever is stored.
    Hidden,
}

/// When an item is shown.
#[derive(Clone, Copy, Debug)]
enum Shown {
    Always,
    Never,
    From { parent: usize, level: u8 },
}

/// An item that applies to this company.
#[derive(Debug)]
pub(crate) struct Slot<'a> {
    /// The item.
    pub item: Item<'a>,
    /// Place of its dimension; none for a milestone.
    pub dimension: Option<usize>,
    /// Highest level of the item: the denominator of its points.
    pub top: u8,
    /// Levels that it offers to a company with these facts, rising, from 0.
    pub levels: Vec<u8>,
    shown: Shown,
}

impl Slot<'_> {
    /// Highest level offered to a company with these facts.
    pub fn best(&self) -> u8 {
        self.levels.last().copied().unwrap_or(0)
    }
}

/// Levels and standings of all slots.
#[derive(Clone, Debug)]
pub(crate) struct Settled {
    /// Effective level, by slot.
    pub levels: Vec<u8>,
    /// How it came to it, by slot.
    pub standings: Vec<Standing>,
}

/// Scores, base, stage and profile that follow from levels.
#[derive(Clone, Debug)]
pub(crate) struct Judgement {
    /// Score of each dimension; none while no item of it applies.
    pub dimensions: Vec<Option<Score>>,
    /// Weighted mean of the dimensions.
    pub index: Score,
    /// How many gates are met from the lowest up; they are cumulative.
    pub gates_met: usize,
    /// Place of the stage in the pack.
    pub stage: usize,
    /// Place of the profile in the pack.
    pub profile: usize,
}

/// Everything about one company that does not change with its answers: what applies, and how it is judged.
pub(crate) struct Scoring<'a> {
    /// The pack.
    pub content: &'a Content,
    /// Facts that count.
    pub facts: Facts,
    /// Items that apply: milestones, then questions, in the pack's order.
    pub slots: Vec<Slot<'a>>,
    /// Musts that are asked of this company, by gate.
    pub musts: Vec<Vec<&'a Must>>,
    places: BTreeMap<&'a str, usize>,
    parents_first: Vec<usize>,
    by_dimension: Vec<Vec<usize>>,
}

impl<'a> Scoring<'a> {
    /// Prepares a company's facts.
    pub fn new(content: &'a Content, facts: Facts) -> Self {
        let dimensions: BTreeMap<&str, usize> = content
            .dimensions
            .iter()
            .enumerate()
            .map(|(place, dimension)| (dimension.id.as_str(), place))
            .collect();
        let mut slots: Vec<Slot<'a>> = content
            .items()
            .filter(|item| item.applies().holds(&facts))
            .map(|item| Slot {
                item,
                dimension: item
                    .dimension()
                    .and_then(|id| dimensions.get(id.as_str()).copied()),
                top: item.top(),
                levels: offered_levels(item, &facts),
                shown: Shown::Always,
            })
            .collect();
        let places: BTreeMap<&str, usize> = slots
            .iter()
            .enumerate()
            .map(|(place, slot)| (slot.item.id().as_str(), place))
            .collect();
        for slot in &mut slots {
            slot.shown = match slot.item.shown_when() {
                Condition::Always => Shown::Always,
                Condition::AtLeast(_, 0) => Shown::Always,
                Condition::AtLeast(parent, level) => match places.get(parent.as_str()) {
                    Some(parent) => Shown::From {
                        parent: *parent,
                        level: *level,
                    },
                    None => Shown::Never,
                },
                // The validator refuses every other form.
                _ => Shown::Never,
            };
        }
        let by_dimension = (0..content.dimensions.len())
            .map(|dimension| {
                (0..slots.len())
                    .filter(|slot| slots[*slot].dimension == Some(dimension))
                    .collect()
            })
            .collect();
        let musts = content
            .gates
            .iter()
            .map(|gate| {
                gate.musts
                    .iter()
                    .filter(|must| must.when.holds(&facts))
                    .collect()
            })
            .collect();
        Self {
            content,
            parents_first: parents_first(&mut slots),
            by_dimension,
            musts,
            places,
            slots,
            facts,
        }
    }

    /// Place of an item among the slots, if it applies.
    pub fn place(&self, id: &ItemId) -> Option<usize> {
        self.places.get(id.as_str()).copied()
    }

    /// Slots of a dimension.
    pub fn of_dimension(&self, dimension: usize) -> &[usize] {
        self.by_dimension.get(dimension).map_or(&[], Vec::as_slice)
    }

    /// The item whose level decides whether this slot is shown.
    pub fn parent(&self, slot: usize) -> Option<usize> {
        match self.slots[slot].shown {
            Shown::From { parent, .. } => Some(parent),
            Shown::Always | Shown::Never => None,
        }
    }

    /// What the sheet replies to each slot. Of two "no aplica" in a dimension only the first one is taken.
    pub fn replies(&self, sheet: &AnswerSheet) -> Vec<Reply> {
        let mut left_out = BTreeSet::new();
        self.slots
            .iter()
            .map(|slot| match sheet.answers.get(slot.item.id()) {
                None => Reply::Unanswered,
                Some(Answer::DontKnow) => Reply::DontKnow,
                Some(Answer::NotApplicable(reason)) => {
                    let allowed = slot.item.not_applicable().contains(reason);
                    if allowed && left_out.insert(slot.dimension) {
                        Reply::NotApplicable
                    } else {
                        Reply::Unanswered
                    }
                }
                Some(Answer::Option(chosen)) => slot
                    .item
                    .options()
                    .iter()
                    .find(|option| option.id == *chosen && option.applies.holds(&self.facts))
                    .map_or(Reply::Unanswered, |option| Reply::Level(option.level)),
                Some(Answer::Set(marks)) => {
                    slot.item.as_set().map_or(Reply::Unanswered, |question| {
                        Reply::Level(set_level(question, &self.facts, marks))
                    })
                }
            })
            .collect()
    }

    /// Follows the display conditions and puts the unknown at one end.
    pub fn settle(&self, replies: &[Reply], unknown: Unknown) -> Settled {
        let mut levels = vec![0; self.slots.len()];
        let mut standings = vec![Standing::Hidden; self.slots.len()];
        for &place in &self.parents_first {
            let slot = &self.slots[place];
            let shown = match slot.shown {
                Shown::Always => true,
                Shown::Never => false,
                Shown::From { parent, level } => levels[parent] >= level,
            };
            if !shown {
                continue;
            }
            (levels[place], standings[place]) = match replies[place] {
                Reply::Level(level) => (level, Standing::Answered),
                Reply::NotApplicable => (0, Standing::NotApplicable),
                Reply::DontKnow | Reply::Unanswered => match unknown {
                    Unknown::Bottom => (0, Standing::Unknown),
                    Unknown::Top => (slot.best(), Standing::Unknown),
                },
            };
        }
        Settled { levels, standings }
    }

    /// Scores, base, stage and profile.
    pub fn judge(&self, settled: &Settled) -> Judgement {
        let dimensions: Vec<Option<Score>> = (0..self.content.dimensions.len())
            .map(|dimension| self.dimension_score(dimension, settled))
            .collect();
        let index = self.weighted_mean(|dimension| {
            dimensions[dimension].unwrap_or_else(|| Ratio::from_integer(0))
        });
        let look = Look::new(self, &settled.levels);
        let gates_met = (0..self.content.gates.len())
            .take_while(|gate| self.meets_own(*gate, &look, &dimensions, index))
            .count();
        let stage = self
            .content
            .stages
            .iter()
            .position(|stage| stage.requires.holds(&look))
            .unwrap_or(self.content.stages.len().saturating_sub(1));
        let profile = self.profile(stage, gates_met);
        Judgement {
            dimensions,
            index,
            gates_met,
            stage,
            profile,
        }
    }

    /// Σ weight × value / Σ weight over the dimensions.
    pub fn weighted_mean(&self, value: impl Fn(usize) -> Score) -> Score {
        let weight: i64 = self
            .content
            .dimensions
            .iter()
            .map(|dimension| i64::from(dimension.weight))
            .sum();
        let sum: Score = self
            .content
            .dimensions
            .iter()
            .enumerate()
            .map(|(place, dimension)| value(place) * i64::from(dimension.weight))
            .sum();
        sum / weight.max(1)
    }

    fn dimension_score(&self, dimension: usize, settled: &Settled) -> Option<Score> {
        let mut points = Ratio::from_integer(0);
        let mut whole = 0;
        for &place in self.of_dimension(dimension) {
            if settled.standings[place] == Standing::NotApplicable {
                continue;
            }
            let weight = i64::from(self.slots[place].item.weight());
            whole += weight;
            points += self.points(place, settled.levels[place]) * weight;
        }
        (whole > 0).then(|| points * 100 / whole)
    }

    /// Points of a level, 0 to 1.
    pub fn points(&self, slot: usize, level: u8) -> Ratio<i64> {
        Ratio::new(i64::from(level), i64::from(self.slots[slot].top.max(1)))
    }

    fn meets_own(
        &self,
        gate: usize,
        look: &Look<'_, '_>,
        dimensions: &[Option<Score>],
        index: Score,
    ) -> bool {
        let gate_record = &self.content.gates[gate];
        self.musts[gate]
            .iter()
            .all(|must| must.requires.holds(look))
            && gate_record.averages.iter().all(|average| {
                let score = self
                    .content
                    .dimensions
                    .iter()
                    .position(|dimension| dimension.id == average.dimension)
                    .and_then(|place| dimensions[place]);
                score.unwrap_or_else(|| Ratio::from_integer(0)) >= threshold(average.at_least)
            })
            && index >= threshold(gate_record.index)
    }

    /// Place of the gate that is asked at a stage.
    pub fn gate_of_stage(&self, stage: usize) -> Option<usize> {
        let id = &self.content.stages.get(stage)?.id;
        self.content.gates.iter().position(|gate| gate.stage == *id)
    }

    /// Whether the base reaches the stage's own gate.
    pub fn is_ready(&self, stage: usize, gates_met: usize) -> bool {
        self.gate_of_stage(stage)
            .is_some_and(|gate| gates_met > gate)
    }

    /// Place of the profile of a stage and base.
    pub fn profile(&self, stage: usize, gates_met: usize) -> usize {
        let ready = self.is_ready(stage, gates_met);
        let id = self.content.stages.get(stage).map(|stage| &stage.id);
        self.content
            .profiles
            .iter()
            .position(|profile| Some(&profile.stage) == id && profile.ready == ready)
            .unwrap_or(0)
    }

    /// Id of a profile by its place. The validator proves that every stage has its two profiles.
    pub fn profile_id(&self, place: usize) -> ProfileId {
        self.content
            .profiles
            .get(place)
            .map_or_else(|| ProfileId::from(""), |profile| profile.id.clone())
    }
}

/// A threshold as a score.
pub(crate) fn threshold(at_least: u8) -> Score {
    Ratio::from_integer(i64::from(at_least))
}

/// What conditions look at: facts, and the levels in hand. An item that does not apply has level 0.
pub(crate) struct Look<'s, 'a> {
    scoring: &'s Scoring<'a>,
    levels: &'s [u8],
    counting: Option<&'s [bool]>,
}

impl<'s, 'a> Look<'s, 'a> {
    /// Every item counts.
    pub fn new(scoring: &'s Scoring<'a>, levels: &'s [u8]) -> Self {
        Self {
            scoring,
            levels,
            counting: None,
        }
    }

    /// Only these slots can be found lacking.
    pub fn counting(mut self, counting: &'s [bool]) -> Self {
        self.counting = Some(counting);
        self
    }
}

impl Lookup for Look<'_, '_> {
    fn fact_has(&self, fact: &FactId, option: &OptionId) -> bool {
        self.scoring.facts.fact_has(fact, option)
    }

    fn fact_known(&self, fact: &FactId) -> bool {
        self.scoring.facts.fact_known(fact)
    }

    fn level(&self, item: &ItemId) -> u8 {
        self.scoring
            .place(item)
            .map_or(0, |place| self.levels[place])
    }

    fn counts(&self, item: &ItemId) -> bool {
        match (self.scoring.place(item), self.counting) {
            (Some(place), Some(counting)) => counting[place],
            (Some(_), None) => true,
            (None, _) => false,
        }
    }
}

/// Level that marks reach: the highest whose formula holds, so that a further mark never lowers it.
pub(crate) fn set_level(question: &Question, facts: &Facts, marks: &BTreeSet<OptionId>) -> u8 {
    struct Marks<'m> {
        question: &'m Question,
        marks: &'m BTreeSet<OptionId>,
    }
    impl Lookup for Marks<'_> {
        fn marked(&self, mark: &OptionId) -> bool {
            self.question.marks.contains(mark) && self.marks.contains(mark)
        }
        fn mark_count(&self) -> usize {
            self.question
                .marks
                .iter()
                .filter(|mark| self.marks.contains(*mark))
                .count()
        }
    }
    let look = Marks { question, marks };
    question
        .reach
        .iter()
        .filter(|reach| reach.applies.holds(facts) && reach.when.holds(&look))
        .map(|reach| reach.level)
        .max()
        .unwrap_or(0)
}

fn offered_levels(item: Item<'_>, facts: &Facts) -> Vec<u8> {
    let mut levels = BTreeSet::from([0]);
    match item.as_set() {
        Some(question) => {
            let every = question.marks.iter().cloned().collect();
            let best = set_level(question, facts, &every);
            levels.extend(
                question
                    .reach
                    .iter()
                    .filter(|reach| reach.applies.holds(facts) && reach.level <= best)
                    .map(|reach| reach.level),
            );
        }
        None => levels.extend(
            item.options()
                .iter()
                .filter(|option| option.applies.holds(facts))
                .map(|option| option.level),
        ),
    }
    levels.into_iter().collect()
}

/// An order in which every item comes after the one that decides whether it is shown.
/// Items on a circle (the validator refuses them) are never shown.
fn parents_first(slots: &mut [Slot<'_>]) -> Vec<usize> {
    let mut order = Vec::with_capacity(slots.len());
    let mut placed = vec![false; slots.len()];
    loop {
        let before = order.len();
        for place in 0..slots.len() {
            let ready = match slots[place].shown {
                Shown::From { parent, .. } => placed[parent],
                Shown::Always | Shown::Never => true,
            };
            if ready && !placed[place] {
                placed[place] = true;
                order.push(place);
            }
        }
        if order.len() == before {
            break;
        }
    }
    for place in 0..slots.len() {
        if !placed[place] {
            slots[place].shown = Shown::Never;
            order.push(place);
        }
    }
    order
}
