//! The order of the plan: blocks from the most pressing down, and inside a block what brings most for its hours first.
//!
//! Hours a week and dates are not looked at: more time never changes the order, only the calendar.

use super::model::Model;
use super::need::{Need, nothing_left};
use super::search::NODE_LIMIT;
use super::shortest_way::{missing_milestones, way};
use super::{Block, Reason, ShortestWay, TaskId};
use crate::content::Content;
use crate::diagnosis::{Diagnosis, Goal};
use crate::ids::{AlertId, ItemId};

/// What a step of the plan is, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StepKind {
    Action(usize),
    /// Of a dimension.
    FindOut(usize),
}

/// A task with its place and reason.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub kind: StepKind,
    pub block: Block,
    /// For what only others need: those that it was brought in for, if they are known at once.
    pub reason: Reason,
}

/// Puts everything that can be done in order, from levels that are there and actions that are done.
pub(super) fn order(
    content: &Content,
    model: &Model<'_>,
    diagnosis: &Diagnosis,
    shortest: &ShortestWay,
    levels: &[u8],
    done: &[bool],
) -> Vec<Step> {
    let mut doable = done.to_vec();
    model.do_all(&mut levels.to_vec(), &mut doable, &|_| true);
    let mut ordering = Ordering {
        model,
        start: (levels.to_vec(), done.to_vec()),
        levels: levels.to_vec(),
        planned: done.to_vec(),
        doable,
        found_out: vec![false; model.dimensions.len()],
        steps: Vec::new(),
    };
    ordering.alerts(content, &diagnosis.alerts);
    for dimension in 0..model.dimensions.len() {
        ordering.find_out(dimension, Block::FindOut);
    }
    match &diagnosis.goal {
        Goal::Gate { gate, profile } => {
            let goal = content.gates.iter().position(|known| known.id == *gate);
            if let Some(goal) = goal {
                ordering.shortest_way(content, goal, shortest);
                let stage = content
                    .profiles
                    .iter()
                    .find(|known| known.id == *profile)
                    .map(|profile| &profile.stage);
                let stage = content
                    .stages
                    .iter()
                    .find(|known| Some(&known.id) == stage)
                    .map(|stage| model.milestone_need(&stage.requires));
                ordering.market(shortest, stage.as_ref());
                ordering.next_gate(content, goal + 1);
            }
        }
        Goal::Deepen(dimensions) => {
            let places: Vec<usize> = (0..model.dimensions.len())
                .filter(|place| dimensions.contains(&model.dimension_id(*place)))
                .collect();
            ordering.deepen(&places);
        }
    }
    ordering.rest();
    ordering.steps
}

/// Hours a week for which the order keeps work from standing still. Not the company's own: more hours must
/// never change the order, or they could make the plan end later.
const PACE: u32 = 4;

struct Ordering<'m, 'a> {
    model: &'m Model<'a>,
    /// Levels and done actions before anything is planned.
    start: (Vec<u8>, Vec<bool>),
    /// Levels with everything that is planned so far.
    levels: Vec<u8>,
    /// Planned so far, or done.
    planned: Vec<bool>,
    /// Actions whose needs can be met.
    doable: Vec<bool>,
    found_out: Vec<bool>,
    steps: Vec<Step>,
}

/// An action with what it needs, weighed against others.
struct Bundle {
    main: usize,
    /// What is planned now.
    added: Vec<usize>,
    waits: bool,
    gain: i128,
    hours: i128,
}

impl Bundle {
    fn beats(&self, other: &Self) -> bool {
        if self.waits == other.waits {
            self.gain * other.hours > other.gain * self.hours
        } else {
            other.waits
        }
    }
}

/// A plan that is tried out.
#[derive(Clone)]
struct Trial {
    levels: Vec<u8>,
    planned: Vec<bool>,
    /// What is added, each after what it needs.
    added: Vec<usize>,
}

impl Ordering<'_, '_> {
    /// The alerts' actions in the alerts' own order: the most pressing first, whatever it gains.
    fn alerts(&mut self, content: &Content, alerts: &[AlertId]) {
        for alert in alerts {
            let action = content
                .alerts
                .iter()
                .find(|known| known.id == *alert)
                .and_then(|alert| self.model.action(&alert.action));
            let Some(action) = action.filter(|action| self.open(*action)) else {
                continue;
            };
            let Some(trial) = self.bundle(action, &[]) else {
                continue;
            };
            for added in trial.added {
                // What nobody knew about its items is found out before it, not after.
                for (item, _) in &self.model.actions[added].effects {
                    if let Some(dimension) = self.model.items[*item].dimension
                        && self.model.items[*item].unknown
                    {
                        self.find_out(dimension, Block::Alert);
                    }
                }
                let reason = if added == action {
                    Reason::Alert(alert.clone())
                } else {
                    self.needed_by(action)
                };
                self.place(added, Block::Alert, reason);
            }
        }
    }

    fn find_out(&mut self, dimension: usize, block: Block) {
        let unknown = self.model.unknown(dimension).count();
        if unknown > 0 && !self.found_out[dimension] {
            self.found_out[dimension] = true;
            self.steps.push(Step {
                kind: StepKind::FindOut(dimension),
                block,
                reason: Reason::Unknown(unknown),
            });
        }
    }

    /// The shortest way to the goal: what serves a must first, then what serves an average or the index.
    fn shortest_way(&mut self, content: &Content, goal: usize, shortest: &ShortestWay) {
        let asked = self.model.asked(&content.gates[goal]);
        let way: Vec<usize> = shortest
            .actions
            .iter()
            .filter_map(|id| self.model.action(id))
            .collect();
        let served = |ordering: &Self, action: usize| {
            let mut musts = Vec::new();
            for (id, need) in &asked.musts {
                if need.holds(&ordering.model.actions, &ordering.levels, &[]) {
                    continue;
                }
                let mut serves = false;
                need.items(&ordering.model.actions, &mut |item, level| {
                    serves |= ordering.levels[item] < level && ordering.lifts(action, item);
                });
                if serves {
                    musts.push(id.clone());
                }
            }
            musts
        };
        let reason = |ordering: &Self, action: usize| {
            let musts = served(ordering, action);
            if !musts.is_empty() {
                return Reason::Must(musts);
            }
            let short: Vec<usize> = (0..ordering.model.dimensions.len())
                .filter(|dimension| {
                    asked.averages.iter().any(|(known, at_least)| {
                        known == dimension
                            && !ordering
                                .model
                                .reaches(*dimension, *at_least, &ordering.levels)
                    })
                })
                .collect();
            let raised = ordering.raised(action, &short);
            let index_short = asked
                .indexes
                .iter()
                .any(|at_least| !ordering.model.index_reaches(*at_least, &ordering.levels));
            if !raised.is_empty() {
                Reason::Average(raised)
            } else if index_short {
                ordering.gain(action)
            } else {
                Reason::NeededBy(Vec::new())
            }
        };
        let musts: Vec<usize> = way
            .iter()
            .copied()
            .filter(|action| !served(self, *action).is_empty())
            .collect();
        self.block(Block::Goal, &musts, &way, &reason);
        self.block(Block::Goal, &way, &way, &reason);
    }

    /// What works towards the milestones that the goal still misses.
    fn market(&mut self, shortest: &ShortestWay, stage: Option<&Need>) {
        let mut milestones: Vec<ItemId> = stage.map_or_else(Vec::new, |need| {
            missing_milestones(self.model, need, &self.levels)
        });
        for condition in &shortest.market {
            milestones.extend(condition.milestones.iter().cloned());
        }
        let towards = |model: &Model<'_>, action: usize| -> Vec<ItemId> {
            model.actions[action]
                .works_towards
                .iter()
                .map(|item| model.items[*item].id.clone())
                .filter(|item| milestones.contains(item))
                .collect()
        };
        let wanted: Vec<usize> = (0..self.model.actions.len())
            .filter(|action| !towards(self.model, *action).is_empty())
            .collect();
        self.block(Block::Goal, &wanted, &wanted, &|ordering, action| {
            Reason::Market(towards(ordering.model, action))
        });
    }

    /// The shortest way from the goal to the gate after it.
    fn next_gate(&mut self, content: &Content, next: usize) {
        let Some(gate) = content.gates.get(next) else {
            return;
        };
        let shortest = way(self.model, &self.levels, &self.planned, gate, NODE_LIMIT);
        let wanted: Vec<usize> = shortest
            .actions
            .iter()
            .filter_map(|id| self.model.action(id))
            .collect();
        self.block(Block::NextGate, &wanted, &wanted, &Self::gain);
    }

    /// Everything is met: what lifts the dimensions with the least margin.
    fn deepen(&mut self, dimensions: &[usize]) {
        let wanted: Vec<usize> = (0..self.model.actions.len())
            .filter(|action| !self.raised(*action, dimensions).is_empty())
            .collect();
        self.block(Block::Goal, &wanted, &wanted, &|ordering, action| {
            Reason::Average(ordering.raised(action, dimensions))
        });
    }

    fn rest(&mut self) {
        let wanted: Vec<usize> = (0..self.model.actions.len())
            .filter(|action| !self.model.actions[*action].effects.is_empty())
            .collect();
        self.block(Block::Rest, &wanted, &wanted, &Self::gain);
    }

    /// Plans all of these: each time the bundle with the most index gained per hour; ties by id.
    ///
    /// What would stand still until others' time is over comes after what need not, as long as there is any.
    /// `anyway` are actions that will be planned in any case, so that needs are rather met by them.
    fn block(
        &mut self,
        block: Block,
        wanted: &[usize],
        anyway: &[usize],
        reason: &dyn Fn(&Self, usize) -> Reason,
    ) {
        let mut wanted: Vec<usize> = wanted.to_vec();
        wanted.sort_unstable();
        loop {
            let mut best: Option<Bundle> = None;
            for &action in wanted.iter().filter(|action| self.open(**action)) {
                if let Some(trial) = self.bundle(action, anyway) {
                    let next = self.weigh(action, trial);
                    if best.as_ref().is_none_or(|best| next.beats(best)) {
                        best = Some(next);
                    }
                }
            }
            let Some(best) = best else {
                return;
            };
            for added in best.added {
                // Another one of the bundle may have left it nothing to lift.
                if !self.open(added) {
                    continue;
                }
                let own = added == best.main || wanted.contains(&added) || anyway.contains(&added);
                let reason = if own {
                    reason(self, added)
                } else {
                    self.needed_by(best.main)
                };
                self.place(added, block, reason);
            }
        }
    }

    /// What a bundle brings, and whether it would stand still.
    fn weigh(&self, main: usize, trial: Trial) -> Bundle {
        let gain: i64 = (0..self.levels.len())
            .map(|item| {
                self.model
                    .index_gain(item, self.levels[item], trial.levels[item])
            })
            .sum();
        let hours: u32 = trial
            .added
            .iter()
            .map(|added| self.model.actions[*added].hours())
            .sum();
        // Whatever comes after a wait is planned later, so that other work can stand between.
        let mut added = trial.added;
        if let Some(wait) = added
            .iter()
            .position(|action| self.model.actions[*action].record.wait_weeks > 0)
        {
            added.truncate(wait + 1);
        }
        let (mut levels, mut there) = self.arrived();
        let mut waits = false;
        for &action in &added {
            waits |= !self.model.actions[action]
                .needs
                .holds(&self.model.actions, &levels, &there);
            there[action] = true;
            self.model.apply(action, &mut levels);
        }
        Bundle {
            main,
            added,
            waits,
            gain: i128::from(gain),
            // What takes no time at all still takes a place.
            hours: i128::from(hours.max(1)),
        }
    }

    /// Levels and actions whose wait is over by now, at the pace that orders are made for.
    fn arrived(&self) -> (Vec<u8>, Vec<bool>) {
        let mut levels = self.start.0.clone();
        let mut there = self.start.1.clone();
        let mut hours_after = 0;
        for step in self.steps.iter().rev() {
            let StepKind::Action(action) = step.kind else {
                continue;
            };
            let wait = u32::from(self.model.actions[action].record.wait_weeks);
            if wait * PACE <= hours_after {
                there[action] = true;
                self.model.apply(action, &mut levels);
            }
            hours_after += self.model.actions[action].hours();
        }
        (levels, there)
    }

    /// Whether an action can still be planned: doable, not planned, something left to lift.
    fn open(&self, action: usize) -> bool {
        self.doable[action]
            && !self.planned[action]
            && !nothing_left(&self.model.actions[action], &self.levels)
    }

    fn place(&mut self, action: usize, block: Block, reason: Reason) {
        self.planned[action] = true;
        self.model.apply(action, &mut self.levels);
        self.steps.push(Step {
            kind: StepKind::Action(action),
            block,
            reason,
        });
    }

    fn lifts(&self, action: usize, item: usize) -> bool {
        self.model.actions[action]
            .effects
            .iter()
            .any(|(lifted, level)| *lifted == item && *level > self.levels[item])
    }

    /// Those of the dimensions in which an action lifts something.
    fn raised(&self, action: usize, dimensions: &[usize]) -> Vec<crate::ids::DimensionId> {
        dimensions
            .iter()
            .filter(|dimension| {
                self.model.dimensions[**dimension]
                    .items
                    .iter()
                    .any(|item| self.lifts(action, *item))
            })
            .map(|dimension| self.model.dimension_id(*dimension))
            .collect()
    }

    fn needed_by(&self, action: usize) -> Reason {
        Reason::NeededBy(vec![TaskId::Action(
            self.model.actions[action].record.id.clone(),
        )])
    }

    /// Points of the index that an action gains over what is planned, rounded down.
    fn gain(&self, action: usize) -> Reason {
        let mut after = self.levels.clone();
        self.model.apply(action, &mut after);
        let gained = self.model.index(&after) - self.model.index(&self.levels);
        Reason::Gain(gained.floor().to_integer())
    }

    /// An action with everything that it needs and that is not there; none if something can't be had.
    fn bundle(&self, action: usize, anyway: &[usize]) -> Option<Trial> {
        let trial = Trial {
            levels: self.levels.clone(),
            planned: self.planned.clone(),
            added: Vec::new(),
        };
        self.with_action(trial, action, anyway, &mut Vec::new())
    }

    fn with_action(
        &self,
        trial: Trial,
        action: usize,
        anyway: &[usize],
        above: &mut Vec<usize>,
    ) -> Option<Trial> {
        if trial.planned[action] {
            return Some(trial);
        }
        if !self.doable[action] || above.contains(&action) {
            return None;
        }
        above.push(action);
        let met = self.with_need(trial, &self.model.actions[action].needs, anyway, above);
        above.pop();
        let mut trial = met?;
        // A need may have brought it in already.
        if !trial.planned[action] {
            trial.planned[action] = true;
            self.model.apply(action, &mut trial.levels);
            trial.added.push(action);
        }
        Some(trial)
    }

    fn with_need(
        &self,
        trial: Trial,
        need: &Need,
        anyway: &[usize],
        above: &mut Vec<usize>,
    ) -> Option<Trial> {
        if need.holds(&self.model.actions, &trial.levels, &trial.planned) {
            return Some(trial);
        }
        match need {
            Need::Met => Some(trial),
            Need::Never => None,
            Need::Done(action) => self.with_action(trial, *action, anyway, above),
            Need::All(parts) => parts.iter().try_fold(trial, |trial, part| {
                self.with_need(trial, part, anyway, above)
            }),
            Need::Any(parts) => {
                let mut ways = Vec::new();
                for part in parts {
                    ways.extend(self.with_need(trial.clone(), part, anyway, above));
                }
                self.shortest(ways, anyway)
            }
            Need::AtLeast(item, level) => {
                let mut ways = Vec::new();
                for (place, action) in self.model.actions.iter().enumerate() {
                    let brings = action
                        .effects
                        .iter()
                        .any(|(lifted, to)| lifted == item && to >= level);
                    if brings {
                        ways.extend(self.with_action(trial.clone(), place, anyway, above));
                    }
                }
                self.shortest(ways, anyway)
            }
        }
    }

    /// The trial that adds the fewest hours over what will be planned anyway; the first one of equals.
    fn shortest(&self, trials: Vec<Trial>, anyway: &[usize]) -> Option<Trial> {
        trials.into_iter().min_by_key(|trial| {
            trial
                .added
                .iter()
                .filter(|added| !anyway.contains(added))
                .map(|added| self.model.actions[*added].hours())
                .sum::<u32>()
        })
    }
}
