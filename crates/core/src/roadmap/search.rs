//! The cheapest set of actions that meets given targets: branch and bound over the actions that matter.
//!
//! Cheapest: fewest hours, then fewest actions, least waiting, first ids. These four are folded into one number,
//! so that there is exactly one cheapest set and no tie is left to the order of searching.
//! The limit counts sets looked at, never time: the same input gives the same result on every machine.

use super::bound::{Candidate, CandidateEffect, lower_bound};
use super::model::{Model, Targets};
use super::need::Need;

/// Most sets looked at before the best one so far is taken.
pub const NODE_LIMIT: u32 = 20_000;

/// Bits of the cost below the hours: ids, then weeks of waiting, then the number of actions.
const ID_BITS: usize = 60;
const WAIT_BITS: usize = 12;
const COUNT_BITS: usize = 8;
const WEEK: i128 = 1 << ID_BITS;
const ACTION: i128 = WEEK << WAIT_BITS;
const HOUR: i128 = ACTION << COUNT_BITS;

/// What the search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Actions, each after what it needs.
    pub actions: Vec<usize>,
    pub hours: u32,
    /// Hours by which another set could still be shorter; 0 when it is proven that none is.
    pub gap: u32,
}

/// Whether a candidate is in the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    Open,
    In,
    Out,
}

/// The cheapest set of doable actions that meets the targets from these levels; none if no set does.
///
/// `done` marks actions that are done already: they cost nothing and open what needs them.
pub(super) fn cheapest(
    model: &Model<'_>,
    base: &[u8],
    done: &[bool],
    targets: &Targets,
    limit: u32,
) -> Option<Found> {
    let mut search = Search {
        candidates: candidates(model, base, done, targets),
        model,
        base,
        done,
        targets,
        best: None,
        nodes: 0,
        limit,
        unseen: None,
    };
    search.first_set();
    search.explore(vec![Choice::Open; search.candidates.len()], 0);
    let (_, chosen) = search.best.take()?;
    let hours: u32 = chosen
        .iter()
        .map(|place| model.actions[*place].hours())
        .sum();
    let gap = search.unseen.map_or(0, |bound| {
        // What a set costs beyond its hours is less than one more hour.
        hours.saturating_sub(u32::try_from(bound / HOUR).unwrap_or(0))
    });
    Some(Found {
        actions: search.in_order(&chosen)?,
        hours,
        gap,
    })
}

struct Search<'m, 'a> {
    model: &'m Model<'a>,
    base: &'m [u8],
    done: &'m [bool],
    targets: &'m Targets,
    /// Actions that can matter, by id.
    candidates: Vec<Candidate>,
    /// Cost and actions, by id.
    best: Option<(i128, Vec<usize>)>,
    nodes: u32,
    limit: u32,
    /// Least bound of what the limit left unseen.
    unseen: Option<i128>,
}

/// A set after everything that follows from it.
struct Node {
    choices: Vec<Choice>,
    /// Levels with what is in the set.
    levels: Vec<u8>,
    /// Levels that every set from here has to reach.
    required: Vec<u8>,
    cost: i128,
}

impl Search<'_, '_> {
    /// A good first set, so that the search has something to beat: everything, less what can be spared, the dearest first.
    fn first_set(&mut self) {
        let mut chosen: Vec<usize> = (0..self.candidates.len()).collect();
        if !self.suffices(&chosen) {
            return;
        }
        let mut dearest = chosen.clone();
        dearest.sort_by_key(|place| std::cmp::Reverse(self.candidates[*place].cost));
        for place in dearest {
            let without: Vec<usize> = chosen
                .iter()
                .copied()
                .filter(|other| *other != place)
                .collect();
            if self.suffices(&without) {
                chosen = without;
            }
        }
        self.keep(&chosen);
    }

    fn suffices(&self, chosen: &[usize]) -> bool {
        let chosen = self.actions(chosen);
        let mut levels = self.base.to_vec();
        for action in &chosen {
            self.model.apply(*action, &mut levels);
        }
        self.model.meets(self.targets, &levels) && self.in_order(&chosen).is_some()
    }

    fn actions(&self, candidates: &[usize]) -> Vec<usize> {
        candidates
            .iter()
            .map(|place| self.candidates[*place].action)
            .collect()
    }

    /// The actions, each after what it needs; none if some need is not met inside the set.
    fn in_order(&self, chosen: &[usize]) -> Option<Vec<usize>> {
        let mut levels = self.base.to_vec();
        let mut done = self.done.to_vec();
        let mut order = Vec::new();
        while order.len() < chosen.len() {
            let next = *chosen.iter().find(|place| {
                !done[**place]
                    && self.model.actions[**place]
                        .needs
                        .holds(&self.model.actions, &levels, &done)
            })?;
            done[next] = true;
            self.model.apply(next, &mut levels);
            order.push(next);
        }
        Some(order)
    }

    fn keep(&mut self, chosen: &[usize]) {
        let cost = chosen
            .iter()
            .map(|place| self.candidates[*place].cost)
            .sum();
        if self.best.as_ref().is_none_or(|(best, _)| cost < *best) {
            self.best = Some((cost, self.actions(chosen)));
        }
    }

    fn beaten(&self, bound: i128) -> bool {
        self.best.as_ref().is_some_and(|(best, _)| bound >= *best)
    }

    /// Looks at every set that can still be the cheapest. `bound` is what the set above was known to cost at least.
    fn explore(&mut self, mut choices: Vec<Choice>, mut bound: i128) {
        loop {
            if self.nodes >= self.limit {
                let unseen = self.unseen.map_or(bound, |unseen| unseen.min(bound));
                self.unseen = Some(unseen);
                return;
            }
            self.nodes += 1;
            let Some(node) = self.follow(choices) else {
                return;
            };
            let further = lower_bound(
                self.model,
                &self.candidates,
                &node.choices,
                &node.levels,
                &node.required,
                self.targets,
            );
            let Some(further) = further else {
                return;
            };
            bound = bound.max(node.cost + further.cost);
            if self.beaten(bound) {
                return;
            }
            let chosen: Vec<usize> = (0..node.choices.len())
                .filter(|place| node.choices[*place] == Choice::In)
                .collect();
            if self.suffices(&chosen) {
                self.keep(&chosen);
                return;
            }
            let Some(branch) = further.branch.or_else(|| self.any_open(&node)) else {
                return;
            };
            let mut with = node.choices.clone();
            with[branch] = Choice::In;
            self.explore(with, bound);
            choices = node.choices;
            choices[branch] = Choice::Out;
        }
    }

    /// An open candidate, rather one that a condition still not met speaks of.
    fn any_open(&self, node: &Node) -> Option<usize> {
        let open = |place: &usize| node.choices[*place] == Choice::Open;
        // What is in the set and can't be done yet lifts nothing.
        let mut levels = self.base.to_vec();
        let mut done = self.done.to_vec();
        self.model.do_all(&mut levels, &mut done, &|action| {
            self.place(action)
                .is_some_and(|place| node.choices[place] == Choice::In)
        });
        let mut asked = vec![false; self.base.len()];
        self.conditions(&node.choices, &mut |need| {
            need.items(&self.model.actions, &mut |item, level| {
                asked[item] = asked[item] || levels[item] < level;
            });
        });
        let lifts = |place: &usize| {
            self.candidates[*place]
                .effects
                .iter()
                .any(|effect| asked[effect.item] && effect.level > levels[effect.item])
        };
        (0..node.choices.len())
            .find(|place| open(place) && lifts(place))
            .or_else(|| (0..node.choices.len()).find(open))
    }

    /// Musts, and the needs of what is in the set.
    fn conditions<'s>(&'s self, choices: &[Choice], visit: &mut dyn FnMut(&'s Need)) {
        for (_, need) in &self.targets.musts {
            visit(need);
        }
        for (place, candidate) in self.candidates.iter().enumerate() {
            if choices[place] == Choice::In {
                visit(&self.model.actions[candidate.action].needs);
            }
        }
    }

    /// Takes in what has to be in: the only way to a level that is asked. None if something asked is out of reach.
    fn follow(&self, mut choices: Vec<Choice>) -> Option<Node> {
        loop {
            let mut levels = self.base.to_vec();
            let mut reach = self.base.to_vec();
            for (place, candidate) in self.candidates.iter().enumerate() {
                match choices[place] {
                    Choice::In => {
                        self.model.apply(candidate.action, &mut levels);
                        self.model.apply(candidate.action, &mut reach);
                    }
                    Choice::Open => self.model.apply(candidate.action, &mut reach),
                    Choice::Out => {}
                }
            }
            let mut asks = Asks {
                levels: levels.clone(),
                actions: Vec::new(),
            };
            let mut possible = true;
            self.conditions(&choices, &mut |need| {
                possible = possible && self.ask(need, &reach, &choices, &mut asks);
            });
            if !possible {
                return None;
            }
            // All looked up before any is taken in: what is taken in could be the second way of another one.
            let mut forced: Vec<usize> = Vec::new();
            for action in asks.actions {
                forced.push(self.place(action)?);
            }
            for place in (0..choices.len()).filter(|place| choices[*place] == Choice::In) {
                for effect in &self.candidates[place].effects {
                    if effect.needs_own > self.base[effect.item] {
                        forced.extend(self.only_before(place, effect, &choices)?);
                    }
                }
            }
            for (item, level) in levels.iter().enumerate() {
                if asks.levels[item] > *level {
                    let mut ways = (0..choices.len()).filter(|place| {
                        choices[*place] == Choice::Open
                            && self.brings(*place, item, asks.levels[item])
                    });
                    let first = ways.next()?;
                    if ways.next().is_none() {
                        forced.push(first);
                    }
                }
            }
            forced.retain(|place| choices[*place] == Choice::Open);
            for place in &forced {
                choices[*place] = Choice::In;
            }
            if forced.is_empty() {
                return Some(Node {
                    cost: (0..choices.len())
                        .filter(|place| choices[*place] == Choice::In)
                        .map(|place| self.candidates[place].cost)
                        .sum(),
                    levels,
                    required: asks.levels,
                    choices,
                });
            }
        }
    }

    /// An action that needs a level of an item that it lifts itself has to find it there: the only other action
    /// that brings it, if there is one only. None if there is no such action.
    fn only_before(
        &self,
        after: usize,
        lifted: &CandidateEffect,
        choices: &[Choice],
    ) -> Option<Option<usize>> {
        let mut ways = (0..choices.len()).filter(|place| {
            *place != after
                && choices[*place] != Choice::Out
                && self.brings(*place, lifted.item, lifted.needs_own)
        });
        let first = ways.next()?;
        Some(ways.next().is_none().then_some(first))
    }

    /// Whether a candidate can be the first to bring an item to a level: one that needs as much before can't.
    fn brings(&self, place: usize, item: usize, level: u8) -> bool {
        self.candidates[place].effects.iter().any(|effect| {
            effect.item == item
                && effect.level >= level
                && (effect.needs_own < level || effect.needs_own <= self.base[item])
        })
    }

    fn place(&self, action: usize) -> Option<usize> {
        self.candidates
            .iter()
            .position(|candidate| candidate.action == action)
    }

    /// Adds what every way of meeting a condition asks; false if there is no way.
    fn ask(&self, need: &Need, reach: &[u8], choices: &[Choice], asks: &mut Asks) -> bool {
        match need {
            Need::Met => true,
            Need::Never => false,
            Need::AtLeast(item, level) => {
                asks.levels[*item] = asks.levels[*item].max(*level);
                reach[*item] >= *level
            }
            Need::Done(action) if self.done[*action] => true,
            Need::Done(action) => {
                let effects = &self.model.actions[*action].effects;
                if effects.is_empty() {
                    asks.actions.push(*action);
                    return self
                        .place(*action)
                        .is_some_and(|place| choices[place] != Choice::Out);
                }
                effects.iter().all(|(item, level)| {
                    asks.levels[*item] = asks.levels[*item].max(*level);
                    reach[*item] >= *level
                })
            }
            Need::All(parts) => parts
                .iter()
                .all(|part| self.ask(part, reach, choices, asks)),
            Need::Any(parts) => {
                let common = parts
                    .iter()
                    .filter_map(|part| {
                        let mut own = Asks {
                            levels: vec![0; reach.len()],
                            actions: Vec::new(),
                        };
                        self.ask(part, reach, choices, &mut own).then_some(own)
                    })
                    .reduce(Asks::common);
                match common {
                    Some(common) => {
                        asks.join(common);
                        true
                    }
                    None => false,
                }
            }
        }
    }
}

/// Levels and actions that are asked.
struct Asks {
    levels: Vec<u8>,
    actions: Vec<usize>,
}

impl Asks {
    /// Both are asked.
    fn join(&mut self, other: Self) {
        for (level, asked) in self.levels.iter_mut().zip(other.levels) {
            *level = (*level).max(asked);
        }
        self.actions.extend(other.actions);
    }

    /// Either is asked: what they have in common.
    fn common(mut self, other: Self) -> Self {
        for (level, asked) in self.levels.iter_mut().zip(other.levels) {
            *level = (*level).min(asked);
        }
        self.actions.retain(|action| other.actions.contains(action));
        self
    }
}

/// Doable actions that lift something that a target looks at, with everything that those may need.
fn candidates(model: &Model<'_>, base: &[u8], done: &[bool], targets: &Targets) -> Vec<Candidate> {
    let mut doable = done.to_vec();
    model.do_all(&mut base.to_vec(), &mut doable, &|_| true);

    let mut asked = vec![targets.index > 0; base.len()];
    for (dimension, _) in &targets.averages {
        for item in &model.dimensions[*dimension].items {
            asked[*item] = true;
        }
    }
    let mut named = vec![false; model.actions.len()];
    for (_, need) in &targets.musts {
        note(model, need, &mut asked, &mut named);
    }
    let mut taken = vec![false; model.actions.len()];
    loop {
        let next = (0..model.actions.len()).find(|place| {
            let lifts = model.actions[*place]
                .effects
                .iter()
                .any(|(item, level)| asked[*item] && *level > base[*item]);
            doable[*place] && !done[*place] && !taken[*place] && (lifts || named[*place])
        });
        let Some(next) = next else {
            break;
        };
        taken[next] = true;
        note(model, &model.actions[next].needs, &mut asked, &mut named);
    }
    (0..model.actions.len())
        .filter(|place| taken[*place])
        .enumerate()
        .map(|(rank, place)| candidate(model, place, rank))
        .collect()
}

fn note(model: &Model<'_>, need: &Need, asked: &mut [bool], named: &mut [bool]) {
    need.items(&model.actions, &mut |item, _| asked[item] = true);
    need.actions(&mut |action| named[action] = true);
}

fn candidate(model: &Model<'_>, place: usize, rank: usize) -> Candidate {
    let action = &model.actions[place];
    // Of sets of one size, the one that has the first id in which they differ has the greater sum of these.
    let first = ID_BITS.checked_sub(rank + 1).map_or(0, |bit| 1 << bit);
    Candidate {
        action: place,
        cost: i128::from(action.hours()) * HOUR
            + ACTION
            + i128::from(action.record.wait_weeks) * WEEK
            - first,
        effects: action
            .effects
            .iter()
            .map(|(item, level)| CandidateEffect {
                item: *item,
                level: *level,
                needs_own: own_need(&action.needs, *item),
            })
            .collect(),
    }
}

/// The level of an item that a need asks for certain.
fn own_need(need: &Need, item: usize) -> u8 {
    match need {
        Need::AtLeast(asked, level) if *asked == item => *level,
        Need::All(parts) => parts
            .iter()
            .map(|part| own_need(part, item))
            .max()
            .unwrap_or(0),
        Need::Any(parts) => parts
            .iter()
            .map(|part| own_need(part, item))
            .min()
            .unwrap_or(0),
        _ => 0,
    }
}
