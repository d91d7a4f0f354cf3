//! The laws of a plan that is lived with: what is done stays, what is discarded leaves its hours and is never counted on.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod roadmap_packs;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use roadmap_packs::{Case, any_case, company, shipped};
use rumbo_core::condition::Lookup;
use rumbo_core::content::Content;
use rumbo_core::diagnosis::{Diagnosis, diagnose};
use rumbo_core::ids::{ActionId, ItemId};
use rumbo_core::roadmap::{
    PlanInput, Roadmap, Task, TaskId, TaskState, next_task, plan, projection, shortest_way,
};
use std::collections::{BTreeMap, BTreeSet};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn fresh(hours: u16) -> PlanInput {
    PlanInput {
        start_on: day("2026-11-23"),
        hours_per_week: Some(hours),
        today: day("2026-11-23"),
        done: BTreeSet::new(),
        discarded: BTreeSet::new(),
    }
}

fn planned(case: &Case, input: &PlanInput) -> Roadmap {
    let sheet = case.sheet();
    let diagnosis = case.diagnosis();
    let way = shortest_way(&case.content, &sheet, &diagnosis);
    plan(&case.content, &sheet, &diagnosis, &way, input)
}

/// What a person says of each task of the fresh plan: 0 nothing, 1 done, 2 discarded.
fn said(case: &Case, hours: u16, states: &[u8]) -> PlanInput {
    let mut input = fresh(hours);
    let before = planned(case, &input);
    for (task, state) in before.tasks.iter().zip(states.iter().cycle()) {
        match state {
            1 => drop(input.done.insert(task.id.clone())),
            2 => drop(input.discarded.insert(task.id.clone())),
            _ => {}
        }
    }
    input
}

fn states() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(
        prop_oneof![3 => Just(0u8), 1 => Just(1u8), 2 => Just(2u8)],
        20,
    )
}

/// First and last week of a task's work, and the last one with others' time.
fn dated(roadmap: &Roadmap, start: NaiveDate) -> Vec<(&Task, (i64, i64, i64))> {
    let tasks = roadmap.tasks.iter().filter_map(|task| {
        let first = (task.start_on? - start).num_days() / 7;
        let last = (task.finish_on? - start).num_days() / 7;
        Some((task, (first, last, last + i64::from(task.wait_weeks))))
    });
    tasks.collect()
}

struct World<'a> {
    content: &'a Content,
    levels: BTreeMap<ItemId, u8>,
    done: BTreeSet<ActionId>,
}

impl World<'_> {
    fn take(&mut self, id: &ActionId) {
        self.done.insert(id.clone());
        for effect in &self.content.action(id).unwrap().effects {
            let level = self.levels.get_mut(&effect.item).unwrap();
            *level = (*level).max(effect.level);
        }
    }
}

impl Lookup for World<'_> {
    fn level(&self, item: &ItemId) -> u8 {
        self.levels[item]
    }
    fn done(&self, action: &ActionId) -> bool {
        let effects = &self.content.action(action).unwrap().effects;
        self.done.contains(action)
            || (!effects.is_empty()
                && effects
                    .iter()
                    .all(|effect| self.levels[&effect.item] >= effect.level))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(300), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hours_rows_and_needs_hold_without_what_was_discarded(case in any_case(14), states in states(), hours in 1..12u16) {
        let input = said(&case, hours, &states);
        let roadmap = planned(&case, &input);
        let tasks = dated(&roadmap, input.start_on);
        let week = i64::from(roadmap.planned_tenths_per_week);
        for (task, (from, _, open_until)) in &tasks {
            prop_assert!(!input.discarded.contains(&task.id) && !input.done.contains(&task.id));
            for (_, (_, to, _)) in &tasks {
                let inside: i64 = tasks.iter()
                    .filter(|(_, (first, last, _))| first >= from && last <= to)
                    .map(|(task, _)| i64::from(task.hours) * 10)
                    .sum();
                prop_assert!(inside <= week * (to - from + 1).max(0), "weeks {from} to {to}");
            }
            let open = tasks.iter().filter(|(_, (a, _, b))| a <= from && b >= from).count();
            prop_assert!(task.row < 3 && open <= 3, "week {from}");
            for (other, (a, _, b)) in &tasks {
                prop_assert!(other.id == task.id || other.row != task.row || a > open_until || b < from);
            }
        }
        for (place, (task, (first, ..))) in tasks.iter().enumerate() {
            let TaskId::Action(id) = &task.id else { continue };
            let mut world = World {
                content: &case.content,
                levels: case.items().into_iter().zip(case.levels.iter().map(|level| level.unwrap_or(0))).collect(),
                done: BTreeSet::new(),
            };
            for other in &input.done {
                if let TaskId::Action(id) = other { world.take(id) }
            }
            for (other, (_, last, open_until)) in &tasks[..place] {
                let over = if other.wait_weeks > 0 { open_until < first } else { last <= first };
                if let (true, TaskId::Action(id)) = (over, &other.id) { world.take(id) }
            }
            let needs = &case.content.action(id).unwrap().needs;
            prop_assert!(needs.holds(&world), "{id} needs {needs}");
        }
    }

    #[test]
    fn more_hours_never_finish_later(case in any_case(14), states in states(), hours in 1..20u16, more in 1..20u16) {
        let slow = said(&case, hours, &states);
        let fast = PlanInput { hours_per_week: Some(hours + more), ..slow.clone() };
        let (slow, fast) = (planned(&case, &slow), planned(&case, &fast));
        prop_assert!(fast.finish_on <= slow.finish_on);
        prop_assert!(fast.goal_on <= slow.goal_on);
        prop_assert_eq!(fast.tasks.len(), slow.tasks.len());
        for (fast, slow) in fast.tasks.iter().zip(&slow.tasks) {
            prop_assert_eq!(&fast.id, &slow.id, "hours do not change the order");
            prop_assert!(fast.finish_on <= slow.finish_on);
        }
    }

    #[test]
    fn whatever_the_day_done_stays_discarded_is_listed_and_nothing_is_debt(case in any_case(14), states in states(), late in 0..400u64) {
        let mut input = said(&case, 3, &states);
        input.today = input.start_on + Days::new(late);
        let roadmap = planned(&case, &input);
        let done: BTreeSet<TaskId> = roadmap.tasks.iter().filter(|task| task.done).map(|task| task.id.clone()).collect();
        let left_out: BTreeSet<TaskId> = roadmap.discarded.iter().map(|task| task.id.clone()).collect();
        prop_assert_eq!(done, input.done, "what is done stays");
        prop_assert_eq!(left_out, input.discarded, "what is discarded is listed, and can be taken up");
        for task in &roadmap.discarded {
            prop_assert_eq!((task.start_on, task.finish_on, task.horizon, task.done), (None, None, None, false));
        }
        for task in &roadmap.tasks {
            prop_assert!(task.start_on.is_none_or(|start| start >= input.today), "nothing is late");
        }
        let hours: u32 = roadmap.tasks.iter().map(|task| u32::from(task.hours)).sum();
        prop_assert_eq!(roadmap.hours, hours, "hours of what is discarded are free");
    }

    #[test]
    fn what_waits_for_something_discarded_is_undated_and_names_it(case in any_case(14), states in states()) {
        let input = said(&case, 3, &states);
        let roadmap = planned(&case, &input);
        for task in &roadmap.tasks {
            prop_assert!(task.held_by.iter().all(|id| input.discarded.contains(id)));
            prop_assert_eq!(task.start_on.is_none(), task.done || task.depends_on_unknown || !task.held_by.is_empty());
            if task.held_by.is_empty() { continue }
            let mut taken_up = input.clone();
            let mut held_by = task.held_by.clone();
            // What is taken up may wait for something discarded in its turn: each time less is left that does.
            while !held_by.is_empty() {
                prop_assert!(held_by.iter().all(|id| taken_up.discarded.contains(id)));
                taken_up.discarded.retain(|id| !held_by.contains(id));
                let again = planned(&case, &taken_up);
                let same = again.tasks.iter().find(|other| other.id == task.id);
                held_by = same.map_or(Vec::new(), |task| task.held_by.clone());
            }
        }
    }

    // Nothing of the whole plan goes without a word: it is planned, held, discarded, or another one of the plan lifts the same,
    // which may wait for a find-out that was discarded.
    #[test]
    fn nothing_of_the_plan_goes_without_a_word(case in any_case(14), states in states()) {
        let roadmap = planned(&case, &said(&case, 3, &states));
        let mut world = World {
            content: &case.content,
            levels: case.items().into_iter().zip(case.levels.iter().map(|level| level.unwrap_or(0))).collect(),
            done: BTreeSet::new(),
        };
        for task in &roadmap.tasks {
            if let TaskId::Action(id) = &task.id { world.take(id) }
        }
        for task in planned(&case, &fresh(3)).tasks {
            let told = roadmap.tasks.iter().chain(&roadmap.discarded).any(|other| other.id == task.id);
            let TaskId::Action(id) = &task.id else { prop_assert!(told); continue };
            // What lifts nothing by itself is there for others only.
            let for_others = case.content.action(id).unwrap().effects.is_empty();
            prop_assert!(told || for_others || Lookup::done(&world, id), "{id} went without a word");
        }
    }

    #[test]
    fn taking_everything_up_again_gives_the_plan_back(case in any_case(14), states in states()) {
        let mut input = said(&case, 3, &states);
        input.done.clear();
        input.discarded.clear();
        prop_assert_eq!(planned(&case, &input), planned(&case, &fresh(3)));
    }

    #[test]
    fn what_is_next_is_under_way_or_the_first_that_can_be_begun(case in any_case(14), states in states(), under_way in 0..14usize) {
        let input = said(&case, 3, &states);
        let roadmap = planned(&case, &input);
        let begun: BTreeSet<TaskId> = roadmap.tasks.get(under_way).map(|task| task.id.clone()).into_iter().collect();
        match next_task(&roadmap, &begun) {
            Some(next) => {
                prop_assert!(!next.done && next.held_by.is_empty());
                let open = roadmap.tasks.iter().find(|task| begun.contains(&task.id) && !task.done && task.held_by.is_empty());
                prop_assert!(open.is_none_or(|open| open.id == next.id), "what is under way goes on");
            }
            None => prop_assert!(roadmap.tasks.iter().all(|task| task.done || !task.held_by.is_empty() || task.depends_on_unknown)),
        }
    }

    #[test]
    fn a_projection_only_gains_and_needs_something_done(case in any_case(14), states in states()) {
        let input = said(&case, 3, &states);
        let (sheet, diagnosis) = (case.sheet(), case.diagnosis());
        prop_assert!(projection(&case.content, &sheet, &diagnosis, &BTreeSet::new()).is_none());
        if let Some(projected) = projection(&case.content, &sheet, &diagnosis, &input.done) {
            prop_assert!(projected.index > diagnosis.index);
            for (after, before) in projected.items.iter().zip(&diagnosis.items) {
                prop_assert!(after.level >= before.level);
                prop_assert!(before.dimension.is_some() || after.level == before.level, "milestones are the market's");
            }
        }
    }
}

#[test]
fn states_have_names_of_their_own() {
    for state in TaskState::ALL {
        assert_eq!(TaskState::parse(state.as_str()), Some(state));
    }
    assert_eq!(TaskState::parse("late"), None);
}

/// A Peruvian firm that has everything before it.
fn from_nothing() -> (Content, rumbo_core::AnswerSheet, Diagnosis) {
    let content = shipped();
    let sheet = company(&content, ("goods", "b2c"), &|_| 0);
    let diagnosis = diagnose(&content, &sheet);
    (content, sheet, diagnosis)
}

#[test]
fn without_the_only_way_to_a_must_the_goal_has_no_date() {
    let (content, sheet, diagnosis) = from_nothing();
    let way = shortest_way(&content, &sheet, &diagnosis);
    let with = |discarded: &[&ActionId]| {
        let input = PlanInput {
            discarded: discarded
                .iter()
                .map(|id| TaskId::Action((*id).clone()))
                .collect(),
            ..fresh(5)
        };
        plan(&content, &sheet, &diagnosis, &way, &input)
    };
    let whole = with(&[]);
    assert!(whole.goal_on.is_some() && !whole.goal_held);
    let all: Vec<&ActionId> = way.actions.iter().collect();
    let none = with(&all);
    assert!(none.goal_held, "the goal is out of reach");
    assert_eq!(none.goal_on, None);
    assert_eq!(none.discarded.len(), all.len());
    assert!(none.finish_on < whole.finish_on, "their hours are free");
}

#[test]
fn everything_done_would_lift_the_profile() {
    let (content, sheet, diagnosis) = from_nothing();
    let way = shortest_way(&content, &sheet, &diagnosis);
    let tasks = plan(&content, &sheet, &diagnosis, &way, &fresh(5)).tasks;
    let done = tasks.into_iter().map(|task| task.id).collect();
    let projected = projection(&content, &sheet, &diagnosis, &done).unwrap();
    assert_ne!(projected.profile, diagnosis.profile);
    assert!(projected.index > diagnosis.index);
    assert_eq!(
        diagnosis,
        diagnose(&content, &sheet),
        "the diagnosis is as it was"
    );
}
