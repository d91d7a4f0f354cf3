//! The planner's own picture of one company: items, actions and conditions by number, so that searching is quick.
//!
//! Scores follow the diagnosis exactly; a test compares both.

use super::need::Need;
use crate::answers::{AnswerSheet, Facts};
use crate::condition::Condition;
use crate::content::{Action, Content, Gate};
use crate::diagnosis::{Diagnosis, ItemState, Score};
use crate::ids::{ActionId, ConditionId, DimensionId, ItemId};
use num_rational::Ratio;
use std::collections::BTreeMap;

/// Largest common unit of scores that keeps every product of the search inside its integers.
const LARGEST_UNIT: i64 = 1 << 14;
/// Unit used when the common one is larger: scores are then rounded, always so that no bound is too high.
const ROUNDED_UNIT: i64 = 10_000;

/// An item that counts for this company. What the owner left out as "no aplica" is not among them.
pub(super) struct PlanItem {
    pub id: ItemId,
    pub level: u8,
    pub top: u8,
    pub weight: i64,
    /// None for a milestone.
    pub dimension: Option<usize>,
    /// Nobody knew: "no sé", or a blank that was accepted.
    pub unknown: bool,
}

/// An action for such a company, with what it lifts here.
pub(super) struct PlanAction<'a> {
    pub record: &'a Action,
    /// Scored items only: nothing that a company does alone reaches a milestone.
    pub effects: Vec<(usize, u8)>,
    pub works_towards: Vec<usize>,
    pub needs: Need,
}

impl PlanAction<'_> {
    pub fn hours(&self) -> u32 {
        u32::from(self.record.planned_hours())
    }
}

/// One dimension in whole numbers.
pub(super) struct PlanDimension {
    pub weight: i64,
    pub items: Vec<usize>,
    /// Sum of the items' weights.
    pub whole: i64,
}

/// One company's items, dimensions and actions.
pub(super) struct Model<'a> {
    pub items: Vec<PlanItem>,
    pub dimensions: Vec<PlanDimension>,
    /// Sum of the dimensions' weights, at least 1.
    pub weight: i64,
    /// By id.
    pub actions: Vec<PlanAction<'a>>,
    /// Parts of one point in which scores are counted.
    pub unit: i64,
    /// Whether every score is a whole number of units.
    exact: bool,
    /// Actions that the person will not do, by number.
    barred: Vec<bool>,
    places: BTreeMap<ItemId, usize>,
    facts: Facts,
    content: &'a Content,
}

/// What a gate asks, with all that the lower gates ask, one by one.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    pub musts: Vec<(ConditionId, Need)>,
    /// Dimension and threshold.
    pub averages: Vec<(usize, u8)>,
    pub indexes: Vec<u8>,
}

/// What has to be met together.
#[derive(Clone, Debug, Default)]
pub(super) struct Targets {
    pub musts: Vec<(ConditionId, Need)>,
    /// Dimension and threshold, each dimension once.
    pub averages: Vec<(usize, u8)>,
    /// 0 asks nothing.
    pub index: u8,
}

impl Targets {
    /// Asks an average, unless a higher one is asked already.
    pub fn ask_average(&mut self, dimension: usize, at_least: u8) {
        match self
            .averages
            .iter_mut()
            .find(|(known, _)| *known == dimension)
        {
            Some((_, asked)) => *asked = (*asked).max(at_least),
            None => self.averages.push((dimension, at_least)),
        }
    }
}

impl<'a> Model<'a> {
    /// Pictures a company as its diagnosis saw it.
    pub fn new(content: &'a Content, sheet: &AnswerSheet, diagnosis: &Diagnosis) -> Self {
        let facts = Facts::of(content, sheet);
        let items: Vec<PlanItem> = diagnosis
            .items
            .iter()
            .filter(|item| !matches!(item.state, ItemState::NotApplicable(_)))
            .map(|item| PlanItem {
                id: item.id.clone(),
                level: item.level,
                top: item.top,
                weight: i64::from(item.weight),
                dimension: item.dimension.as_ref().and_then(|id| {
                    content
                        .dimensions
                        .iter()
                        .position(|dimension| dimension.id == *id)
                }),
                unknown: match item.state {
                    ItemState::DontKnow => true,
                    ItemState::Unanswered => sheet.blanks_accepted,
                    _ => false,
                },
            })
            .collect();
        let dimensions: Vec<PlanDimension> = content
            .dimensions
            .iter()
            .enumerate()
            .map(|(place, dimension)| {
                let own: Vec<usize> = (0..items.len())
                    .filter(|item| items[*item].dimension == Some(place))
                    .collect();
                PlanDimension {
                    weight: i64::from(dimension.weight),
                    whole: own.iter().map(|item| items[*item].weight).sum(),
                    items: own,
                }
            })
            .collect();
        let places = items
            .iter()
            .enumerate()
            .map(|(place, item)| (item.id.clone(), place))
            .collect();
        let common = common_unit(&items, &dimensions);
        let mut model = Self {
            weight: dimensions
                .iter()
                .map(|dimension| dimension.weight)
                .sum::<i64>()
                .max(1),
            unit: common.unwrap_or(ROUNDED_UNIT),
            exact: common.is_some(),
            items,
            dimensions,
            actions: Vec::new(),
            barred: Vec::new(),
            places,
            facts,
            content,
        };
        let applicable: Vec<&Action> = content
            .actions
            .iter()
            .filter(|action| action.applies.holds(&model.facts))
            .collect();
        model.actions = applicable
            .iter()
            .map(|action| PlanAction {
                record: action,
                effects: model.effects(action),
                works_towards: action
                    .works_towards
                    .iter()
                    .filter_map(|item| model.places.get(item).copied())
                    .collect(),
                needs: Need::Met,
            })
            .collect();
        let needs: Vec<Need> = applicable
            .iter()
            .map(|action| model.need(&action.needs, Need::Met))
            .collect();
        for (action, needs) in model.actions.iter_mut().zip(needs) {
            action.needs = needs;
        }
        model
    }

    /// The same company without the actions that it will not do: nothing plans them, and nothing counts on them.
    pub fn bar(&mut self, barred: Vec<bool>) {
        self.barred = barred;
    }

    /// Whether an action is left out.
    pub fn is_barred(&self, action: usize) -> bool {
        self.barred.get(action).copied().unwrap_or(false)
    }

    fn effects(&self, action: &Action) -> Vec<(usize, u8)> {
        action
            .effects
            .iter()
            .filter_map(|effect| {
                let place = *self.places.get(&effect.item)?;
                let item = &self.items[place];
                (item.dimension.is_some()).then_some((place, effect.level.min(item.top)))
            })
            .collect()
    }

    /// A condition by number. `absent` is what an item that does not count for this company gives:
    /// a gate is not met by it, while nothing has to be done about it before an action.
    fn need(&self, condition: &Condition, absent: Need) -> Need {
        match condition {
            Condition::Always | Condition::AtLeast(_, 0) => Need::Met,
            Condition::AtLeast(item, level) => self
                .places
                .get(item)
                .map_or(absent, |place| Need::AtLeast(*place, *level)),
            Condition::Done(action) => {
                if let Some(place) = self
                    .actions
                    .iter()
                    .position(|known| known.record.id == *action)
                {
                    return Need::Done(place);
                }
                // An action for other companies: whatever it would lift here has to be there all the same.
                let lifts = self
                    .content
                    .action(action)
                    .map(|action| self.effects(action))
                    .unwrap_or_default();
                Need::all(
                    lifts
                        .into_iter()
                        .map(|(item, level)| Need::AtLeast(item, level))
                        .collect(),
                )
            }
            Condition::All(parts) => Need::all(
                parts
                    .iter()
                    .map(|part| self.need(part, absent.clone()))
                    .collect(),
            ),
            Condition::Any(parts) => self.either(
                parts
                    .iter()
                    .map(|part| self.need(part, absent.clone()))
                    .collect(),
            ),
            over_facts => {
                if over_facts.holds(&self.facts) {
                    Need::Met
                } else {
                    Need::Never
                }
            }
        }
    }

    /// "Or", without the ways that are only a longer form of another one: doing the action that lifts an item
    /// to a level is one way of having it there.
    fn either(&self, mut parts: Vec<Need>) -> Need {
        parts.retain(|part| *part != Need::Never);
        if parts.contains(&Need::Met) {
            return Need::Met;
        }
        let levels: Vec<(usize, u8)> = parts
            .iter()
            .filter_map(|part| match part {
                Need::AtLeast(item, level) => Some((*item, *level)),
                _ => None,
            })
            .collect();
        parts.retain(|part| match part {
            Need::Done(action) => !self.actions[*action].effects.iter().any(|(item, level)| {
                levels
                    .iter()
                    .any(|(asked, at_least)| item == asked && level >= at_least)
            }),
            _ => true,
        });
        match parts.len() {
            0 => Need::Never,
            1 => parts.swap_remove(0),
            _ => Need::Any(parts),
        }
    }

    /// What a gate asks of this company, with all that the lower gates ask.
    pub fn asked(&self, gate: &Gate) -> Asked {
        let mut asked = Asked::default();
        for lower in &self.content.gates {
            for must in &lower.musts {
                if must.when.holds(&self.facts) {
                    let need = self.need(&must.requires, Need::Never);
                    asked.musts.push((must.id.clone(), need));
                }
            }
            for average in &lower.averages {
                let place = self
                    .content
                    .dimensions
                    .iter()
                    .position(|dimension| dimension.id == average.dimension);
                asked
                    .averages
                    .extend(place.map(|place| (place, average.at_least)));
            }
            asked.indexes.push(lower.index);
            if lower.id == gate.id {
                break;
            }
        }
        asked
    }

    /// A condition over milestones, such as a stage's.
    pub fn milestone_need(&self, condition: &Condition) -> Need {
        self.need(condition, Need::Never)
    }

    /// Items of a dimension that nobody knew.
    pub fn unknown(&self, dimension: usize) -> impl Iterator<Item = usize> {
        self.dimensions[dimension]
            .items
            .iter()
            .copied()
            .filter(|item| self.items[*item].unknown)
    }

    /// Id of a dimension by its place.
    pub fn dimension_id(&self, place: usize) -> DimensionId {
        self.content.dimensions[place].id.clone()
    }

    /// Levels as the diagnosis found them.
    pub fn levels(&self) -> Vec<u8> {
        self.items.iter().map(|item| item.level).collect()
    }

    /// Place of an action, if it applies.
    pub fn action(&self, id: &ActionId) -> Option<usize> {
        self.actions
            .iter()
            .position(|action| action.record.id == *id)
    }

    /// Raises levels to what an action lifts; never lowers one.
    pub fn apply(&self, action: usize, levels: &mut [u8]) {
        for (item, level) in &self.actions[action].effects {
            levels[*item] = levels[*item].max(*level);
        }
    }

    /// Does every action whose needs hold, until nothing more can be done. `done` is marked accordingly.
    pub fn do_all(&self, levels: &mut [u8], done: &mut [bool], allowed: &dyn Fn(usize) -> bool) {
        loop {
            let mut changed = false;
            for (place, action) in self.actions.iter().enumerate() {
                if !done[place]
                    && !self.is_barred(place)
                    && allowed(place)
                    && action.needs.holds(&self.actions, levels, done)
                {
                    done[place] = true;
                    self.apply(place, levels);
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
    }

    /// Exact score of a dimension, 0 to 100.
    pub fn score(&self, dimension: usize, levels: &[u8]) -> Score {
        let dimension = &self.dimensions[dimension];
        if dimension.whole == 0 {
            return Ratio::from_integer(0);
        }
        let points: Score = dimension
            .items
            .iter()
            .map(|place| {
                let item = &self.items[*place];
                Ratio::new(
                    item.weight * i64::from(levels[*place]),
                    i64::from(item.top.max(1)),
                )
            })
            .sum();
        points * 100 / dimension.whole
    }

    /// Exact index, 0 to 100.
    pub fn index(&self, levels: &[u8]) -> Score {
        let sum: Score = self
            .dimensions
            .iter()
            .enumerate()
            .map(|(place, dimension)| self.score(place, levels) * dimension.weight)
            .sum();
        sum / self.weight
    }

    /// Score of a dimension in units, rounded up.
    pub fn units(&self, dimension: usize, levels: &[u8]) -> i64 {
        let whole = self.dimensions[dimension].whole;
        if whole == 0 {
            return 0;
        }
        self.dimensions[dimension]
            .items
            .iter()
            .map(|item| self.gain(*item, 0, levels[*item]))
            .sum()
    }

    /// Whether a dimension's score is at least so much.
    pub fn reaches(&self, dimension: usize, at_least: u8, levels: &[u8]) -> bool {
        // Units are rounded up, so that too few of them are too few for certain.
        self.units(dimension, levels) >= i64::from(at_least) * self.unit
            && (self.exact
                || self.score(dimension, levels) >= Ratio::from_integer(i64::from(at_least)))
    }

    /// Units of the index, times the sum of weights, rounded up.
    pub fn index_units(&self, levels: &[u8]) -> i64 {
        (0..self.dimensions.len())
            .map(|place| self.units(place, levels) * self.dimensions[place].weight)
            .sum()
    }

    /// Whether the index is at least so much.
    pub fn index_reaches(&self, at_least: u8, levels: &[u8]) -> bool {
        at_least == 0
            || self.index_units(levels) >= i64::from(at_least) * self.unit * self.weight
                && (self.exact || self.index(levels) >= Ratio::from_integer(i64::from(at_least)))
    }

    /// Whether everything that is asked is met.
    pub fn meets(&self, targets: &Targets, levels: &[u8]) -> bool {
        targets
            .musts
            .iter()
            .all(|(_, need)| need.holds(&self.actions, levels, &[]))
            && targets
                .averages
                .iter()
                .all(|(dimension, at_least)| self.reaches(*dimension, *at_least, levels))
            && self.index_reaches(targets.index, levels)
    }

    /// Units of its dimension that an item gains between two levels, rounded up; 0 for a milestone.
    pub fn gain(&self, item: usize, from: u8, to: u8) -> i64 {
        let item = &self.items[item];
        let Some(dimension) = item.dimension else {
            return 0;
        };
        let whole = self.dimensions[dimension].whole * i64::from(item.top.max(1));
        let steps = i64::from(to.saturating_sub(from));
        ceil(100 * self.unit * item.weight * steps, whole)
    }

    /// Units of the index, times the sum of weights, that an item gains between two levels.
    pub fn index_gain(&self, item: usize, from: u8, to: u8) -> i64 {
        let weight = self.items[item]
            .dimension
            .map_or(0, |dimension| self.dimensions[dimension].weight);
        self.gain(item, from, to) * weight
    }
}

fn ceil(value: i64, by: i64) -> i64 {
    if by == 0 {
        0
    } else {
        value.div_euclid(by) + i64::from(value.rem_euclid(by) != 0)
    }
}

/// The unit in which every level of every item is a whole number; none if it is too large.
fn common_unit(items: &[PlanItem], dimensions: &[PlanDimension]) -> Option<i64> {
    let mut common: i64 = 1;
    for dimension in dimensions.iter().filter(|dimension| dimension.whole > 0) {
        for item in &dimension.items {
            let parts = dimension.whole * i64::from(items[*item].top.max(1));
            common = common / gcd(common, parts) * parts;
            if common > LARGEST_UNIT {
                return None;
            }
        }
    }
    Some(common)
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
