//! The shortest way: the same as trying every set, never longer for a better answer, and quick on the shipped pack.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod roadmap_packs;

use num_rational::Ratio;
use proptest::prelude::*;
use roadmap_packs::{Case, any_case, company, shipped};
use rumbo_core::condition::Lookup;
use rumbo_core::content::Content;
use rumbo_core::diagnosis::diagnose;
use rumbo_core::ids::{ActionId, ItemId, OptionId};
use rumbo_core::roadmap::{ShortestWay, shortest_way_to, shortest_way_within};
use rumbo_core::{Answer, AnswerSheet};
use std::collections::{BTreeMap, BTreeSet};

/// Levels and done actions, looked at the long way round.
#[derive(Clone)]
struct World<'a> {
    content: &'a Content,
    levels: BTreeMap<ItemId, u8>,
    done: BTreeSet<ActionId>,
}

impl Lookup for World<'_> {
    fn level(&self, item: &ItemId) -> u8 {
        self.levels[item]
    }
    fn done(&self, action: &ActionId) -> bool {
        let action = self.content.action(action).unwrap();
        let reached = |item: &ItemId, level: u8| self.levels[item] >= level;
        self.done.contains(&action.id)
            || (!action.effects.is_empty()
                && action
                    .effects
                    .iter()
                    .all(|effect| reached(&effect.item, effect.level)))
    }
}

impl<'a> World<'a> {
    fn of(case: &'a Case) -> Self {
        Self {
            content: &case.content,
            levels: case
                .items()
                .into_iter()
                .zip(case.levels.iter().map(|level| level.unwrap_or(0)))
                .collect(),
            done: BTreeSet::new(),
        }
    }

    /// Does all of these, in whatever order works; none if some need is never met.
    fn after(&self, actions: &BTreeSet<ActionId>) -> Option<Self> {
        let mut world = self.clone();
        while world.done.len() < actions.len() {
            let next = actions
                .iter()
                .filter(|id| !world.done.contains(*id))
                .find(|id| self.content.action(id).unwrap().needs.holds(&world))?
                .clone();
            for effect in &self.content.action(&next).unwrap().effects {
                let level = world.levels.get_mut(&effect.item).unwrap();
                *level = (*level).max(effect.level);
            }
            world.done.insert(next);
        }
        Some(world)
    }

    fn score(&self, dimension: &str) -> Ratio<i64> {
        let own = || {
            self.content
                .questions
                .iter()
                .filter(|q| q.dimension.as_str() == dimension)
        };
        let whole: i64 = own().map(|q| i64::from(q.weight)).sum();
        let points: Ratio<i64> = own()
            .map(|q| {
                Ratio::new(
                    i64::from(q.weight) * i64::from(self.levels[&q.id]),
                    i64::from(q.top()),
                )
            })
            .sum();
        points * 100 / whole
    }

    fn index(&self) -> Ratio<i64> {
        let sum: Ratio<i64> = self
            .content
            .dimensions
            .iter()
            .map(|dimension| self.score(dimension.id.as_str()) * i64::from(dimension.weight))
            .sum();
        let whole: i64 = self
            .content
            .dimensions
            .iter()
            .map(|d| i64::from(d.weight))
            .sum();
        sum / whole
    }

    /// Every condition of both gates, and whether it holds.
    fn conditions(&self) -> Vec<bool> {
        let mut met = Vec::new();
        for gate in &self.content.gates {
            met.extend(gate.musts.iter().map(|must| must.requires.holds(self)));
            met.extend(gate.averages.iter().map(|average| {
                self.score(average.dimension.as_str()) >= Ratio::from(i64::from(average.at_least))
            }));
            met.push(self.index() >= Ratio::from(i64::from(gate.index)));
        }
        met
    }
}

/// Hours, actions, weeks of waiting and ids of the cheapest set, by trying all of them.
fn by_trying_all(case: &Case) -> (u32, usize, u32, Vec<ActionId>) {
    let start = World::of(case);
    let actions = &case.content.actions;
    let sets: Vec<(BTreeSet<ActionId>, World<'_>)> = (0..1u32 << actions.len())
        .filter_map(|bits| {
            let set: BTreeSet<ActionId> = actions
                .iter()
                .enumerate()
                .filter(|(place, _)| bits & (1 << place) != 0)
                .map(|(_, action)| action.id.clone())
                .collect();
            let after = start.after(&set)?;
            Some((set, after))
        })
        .collect();
    // What the most that can be done meets is what can be met: levels never fall.
    let reachable = sets
        .iter()
        .map(|(_, world)| world.conditions())
        .reduce(|a, b| a.iter().zip(b).map(|(a, b)| *a || b).collect())
        .unwrap();
    sets.into_iter()
        .filter(|(_, world)| {
            world
                .conditions()
                .iter()
                .zip(&reachable)
                .all(|(met, reachable)| *met || !reachable)
        })
        .map(|(set, _)| {
            let records = || set.iter().map(|id| case.content.action(id).unwrap());
            (
                records()
                    .map(|action| u32::from(action.planned_hours()))
                    .sum(),
                set.len(),
                records().map(|action| u32::from(action.wait_weeks)).sum(),
                set.into_iter().collect(),
            )
        })
        .min()
        .unwrap()
}

fn way(case: &Case) -> ShortestWay {
    shortest_way_to(
        &case.content,
        &case.sheet(),
        &case.diagnosis(),
        &"high".into(),
    )
}

fn key(case: &Case, way: &ShortestWay) -> (u32, usize, u32, Vec<ActionId>) {
    let waits = way
        .actions
        .iter()
        .map(|id| u32::from(case.content.action(id).unwrap().wait_weeks));
    let mut ids = way.actions.clone();
    ids.sort();
    (way.hours, way.actions.len(), waits.sum(), ids)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(400), max_global_rejects: 200_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_is_what_trying_every_set_finds(case in any_case(9)) {
        let way = way(&case);
        prop_assert!(way.exact);
        prop_assert_eq!(way.gap_hours, 0);
        prop_assert_eq!(key(&case, &way), by_trying_all(&case));
    }

    #[test]
    fn a_search_that_was_cut_short_says_how_much_is_open(case in any_case(12), limit in 0..30u32) {
        let sheet = case.sheet();
        let cut = shortest_way_within(&case.content, &sheet, &case.diagnosis(), &"high".into(), limit);
        let best = way(&case);
        prop_assert!(cut.hours >= best.hours);
        prop_assert!(cut.hours - cut.gap_hours <= best.hours, "no way is shorter than the gap says");
        if cut.exact {
            prop_assert_eq!(cut.hours, best.hours, "what is called exact is");
        }
        let again = shortest_way_within(&case.content, &sheet, &case.diagnosis(), &"high".into(), limit);
        prop_assert_eq!(cut, again, "the limit counts sets, not time");
    }

    #[test]
    fn nothing_is_left_to_do_exactly_when_the_gate_is_met(case in any_case(6)) {
        let diagnosis = case.diagnosis();
        for gate in &diagnosis.gates {
            let way = shortest_way_to(&case.content, &case.sheet(), &diagnosis, &gate.id);
            let nothing = way.actions.is_empty() && way.market.is_empty() && way.out_of_reach.is_empty();
            prop_assert_eq!(nothing, gate.met, "the planner scores as the diagnosis does");
        }
    }

    #[test]
    fn its_order_meets_every_need(case in any_case(14)) {
        let way = way(&case);
        let mut world = World::of(&case);
        for id in &way.actions {
            let action = case.content.action(id).unwrap();
            prop_assert!(action.needs.holds(&world), "{id} comes after what it needs");
            world = world.after(&world.done.iter().cloned().chain([id.clone()]).collect()).unwrap();
        }
        let hours: u32 = way.actions.iter()
            .map(|id| u32::from(case.content.action(id).unwrap().planned_hours()))
            .sum();
        prop_assert_eq!(way.hours, hours);
    }

    #[test]
    fn it_never_grows_when_an_answer_is_raised(case in any_case(12), item in 0..7usize) {
        let before = way(&case);
        // The law speaks of a gate that actions alone can meet: otherwise a better answer may open a condition
        // that was given up before.
        prop_assume!(before.out_of_reach.is_empty() && before.market.is_empty());
        let mut better = case.clone();
        better.levels[item] = Some((better.levels[item].unwrap_or(0) + 1).min(3));
        let after = way(&better);
        prop_assert!(after.out_of_reach.is_empty());
        prop_assert!(after.hours <= before.hours, "{} h, then {} h", before.hours, after.hours);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_is_so_for_fourteen_actions_too(case in any_case(14)) {
        prop_assert_eq!(key(&case, &way(&case)), by_trying_all(&case));
    }
}

const OFFERS: [(&str, &str); 4] = [
    ("goods", "b2c"),
    ("goods", "b2b"),
    ("service", "b2b"),
    ("digital", "both"),
];

#[test]
fn on_the_shipped_pack_every_way_is_exact() {
    let content = shipped();
    for offer in OFFERS {
        for (name, level) in [
            ("nothing", &(|_| 0u8) as &dyn Fn(usize) -> u8),
            ("begun", &|_| 1),
            ("uneven", &|place| (place % 3) as u8),
            ("uneven the other way", &|place| ((place * 7 + 1) % 4) as u8),
        ] {
            let sheet = company(&content, offer, level);
            let diagnosis = diagnose(&content, &sheet);
            for gate in &content.gates {
                let way = shortest_way_to(&content, &sheet, &diagnosis, &gate.id);
                assert!(way.exact, "{offer:?}, {name}, gate {}: {way:?}", gate.id);
                assert_eq!(
                    way.out_of_reach,
                    [],
                    "{offer:?}, {name}: actions reach all of gate {}",
                    gate.id
                );
            }
        }
    }
}

#[test]
fn on_the_shipped_pack_no_better_answer_makes_a_way_longer() {
    let content = shipped();
    for offer in [OFFERS[0], OFFERS[2]] {
        let sheet = company(&content, offer, &|place| (place % 3) as u8);
        let hours = |sheet: &AnswerSheet| {
            let diagnosis = diagnose(&content, sheet);
            shortest_way_to(&content, sheet, &diagnosis, &"b".into()).hours
        };
        let before = hours(&sheet);
        for question in content
            .questions
            .iter()
            .filter(|question| !question.options.is_empty())
        {
            let Some(Answer::Option(now)) = sheet.answers.get(&question.id) else {
                continue;
            };
            let level = |id: &OptionId| {
                question
                    .options
                    .iter()
                    .find(|option| option.id == *id)
                    .unwrap()
                    .level
            };
            let better = question
                .options
                .iter()
                .find(|option| option.level > level(now));
            if let Some(better) = better {
                let mut raised = sheet.clone();
                raised
                    .answers
                    .insert(question.id.clone(), Answer::Option(better.id.clone()));
                assert!(
                    hours(&raised) <= before,
                    "{offer:?}: raising {}",
                    question.id
                );
            }
        }
    }
}
