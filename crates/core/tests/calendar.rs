//! The laws of the calendar: hours are kept, needs come first, three at a time, and more hours never finish later.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod roadmap_packs;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use proptest::prelude::*;
use roadmap_packs::{Case, any_case, company, shipped, state};
use rumbo_core::condition::Lookup;
use rumbo_core::content::Content;
use rumbo_core::diagnosis::diagnose;
use rumbo_core::ids::{ActionId, ItemId};
use rumbo_core::roadmap::{Horizon, PlanInput, Roadmap, Task, TaskId, plan, shortest_way};
use std::collections::{BTreeMap, BTreeSet};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn input(hours: Option<u16>) -> PlanInput {
    PlanInput {
        start_on: day("2026-11-21"),
        hours_per_week: hours,
        today: day("2026-11-21"),
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

/// First and last week of a task's work, and the last one with others' time, from the plan's first Monday.
fn weeks(task: &Task, start: NaiveDate) -> Option<(i64, i64, i64)> {
    let first = (task.start_on? - start).num_days() / 7;
    let last = (task.finish_on? - start).num_days() / 7;
    Some((first, last, last + i64::from(task.wait_weeks)))
}

fn dated(roadmap: &Roadmap) -> Vec<(&Task, (i64, i64, i64))> {
    let start = day("2026-11-23");
    roadmap
        .tasks
        .iter()
        .filter_map(|task| Some((task, weeks(task, start)?)))
        .collect()
}

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
    fn no_stretch_of_weeks_holds_more_than_its_hours(case in any_case(14), hours in 1..12u16) {
        let roadmap = planned(&case, &input(Some(hours)));
        let tasks = dated(&roadmap);
        let week = i64::from(roadmap.planned_tenths_per_week);
        prop_assert_eq!(week, i64::from(hours) * 7);
        for (_, (from, ..)) in &tasks {
            for (_, (_, to, _)) in &tasks {
                let inside: i64 = tasks
                    .iter()
                    .filter(|(_, (first, last, _))| first >= from && last <= to)
                    .map(|(task, _)| i64::from(task.hours) * 10)
                    .sum();
                prop_assert!(inside <= week * (to - from + 1).max(0), "weeks {from} to {to}");
            }
        }
    }

    #[test]
    fn nothing_begins_before_what_it_needs(case in any_case(14), hours in 1..12u16) {
        let roadmap = planned(&case, &input(Some(hours)));
        let tasks = dated(&roadmap);
        for (place, (task, (first, ..))) in tasks.iter().enumerate() {
            let TaskId::Action(id) = &task.id else { continue };
            let mut world = World {
                content: &case.content,
                levels: case.items().into_iter().zip(case.levels.iter().map(|level| level.unwrap_or(0))).collect(),
                done: BTreeSet::new(),
            };
            for (other, (_, last, open_until)) in &tasks[..place] {
                // With others' time it counts from the week after; without, from when its work is over.
                let over = if other.wait_weeks > 0 { open_until < first } else { last <= first };
                if let (true, TaskId::Action(id)) = (over, &other.id) {
                    world.done.insert(id.clone());
                    for lift in &other.lifts {
                        let level = world.levels.get_mut(&lift.item).unwrap();
                        *level = (*level).max(lift.to);
                    }
                }
            }
            let needs = &case.content.action(id).unwrap().needs;
            prop_assert!(needs.holds(&world), "{id} needs {needs}");
        }
    }

    #[test]
    fn three_are_open_at_a_time_and_lie_in_three_rows(case in any_case(14), hours in 1..30u16) {
        let roadmap = planned(&case, &input(Some(hours)));
        let tasks = dated(&roadmap);
        for (task, (first, _, open_until)) in &tasks {
            prop_assert!(task.row < 3);
            let open = tasks.iter().filter(|(_, (a, _, b))| a <= first && b >= first).count();
            prop_assert!(open <= 3, "week {first}");
            for (other, (a, _, b)) in &tasks {
                let overlap = a <= open_until && b >= first;
                prop_assert!(other.id == task.id || other.row != task.row || !overlap);
            }
        }
    }

    #[test]
    fn more_hours_never_finish_anything_later(case in any_case(14), hours in 1..20u16, more in 1..20u16) {
        let slow = planned(&case, &input(Some(hours)));
        let fast = planned(&case, &input(Some(hours + more)));
        prop_assert!(fast.finish_on <= slow.finish_on);
        prop_assert!(fast.goal_on <= slow.goal_on);
        prop_assert_eq!(fast.tasks.len(), slow.tasks.len());
        for (fast, slow) in fast.tasks.iter().zip(&slow.tasks) {
            prop_assert_eq!(&fast.id, &slow.id, "hours do not change the order");
            prop_assert!(fast.finish_on <= slow.finish_on);
        }
    }

    #[test]
    fn only_what_depends_on_the_unknown_stands_undated(case in any_case(14)) {
        let roadmap = planned(&case, &input(None));
        for task in &roadmap.tasks {
            prop_assert_eq!(task.start_on.is_none(), task.depends_on_unknown);
            prop_assert_eq!(task.finish_on.is_none(), task.depends_on_unknown);
            prop_assert_eq!(task.horizon.is_none(), task.depends_on_unknown);
        }
    }

    #[test]
    fn the_rest_is_laid_anew_from_today(case in any_case(14), ticks in proptest::collection::vec(any::<bool>(), 20), late in 0..200u64) {
        let before = planned(&case, &input(Some(3)));
        let mut again = input(Some(3));
        again.today = again.start_on + Days::new(late);
        again.done = before.tasks.iter().zip(&ticks)
            .filter(|(_, tick)| **tick)
            .map(|(task, _)| task.id.clone())
            .collect();
        let after = planned(&case, &again);
        for task in &after.tasks {
            prop_assert_eq!(task.done, again.done.contains(&task.id));
            if task.done {
                prop_assert_eq!((task.start_on, task.finish_on, task.row), (None, None, 0), "what is done holds no time");
            }
            prop_assert!(task.start_on.is_none_or(|start| start >= again.today), "nothing is shown as debt");
        }
        let kept: Vec<&TaskId> = after.tasks.iter().map(|task| &task.id).collect();
        let known: Vec<&TaskId> = before.tasks.iter().map(|task| &task.id).filter(|id| kept.contains(id)).collect();
        prop_assert_eq!(kept, known, "a tick leaves the order of the others");
        prop_assert!(again.done.iter().all(|id| after.tasks.iter().any(|task| task.id == *id)), "no tick is lost");
    }
}

/// A Peruvian firm that has everything before it.
fn from_nothing(hours: Option<u16>) -> Roadmap {
    with_budget(hours, None)
}

fn with_budget(hours: Option<u16>, budget: Option<&str>) -> Roadmap {
    let content = shipped();
    let mut sheet = company(&content, ("goods", "b2c"), &|_| 0);
    if let Some(budget) = budget {
        state(&mut sheet, "budget", budget);
    }
    let diagnosis = diagnose(&content, &sheet);
    let way = shortest_way(&content, &sheet, &diagnosis);
    plan(&content, &sheet, &diagnosis, &way, &input(hours))
}

#[test]
fn weeks_begin_on_the_monday_on_or_after_the_start() {
    let roadmap = from_nothing(Some(5));
    let first = roadmap.tasks.iter().find_map(|task| task.start_on).unwrap();
    assert_eq!(first, day("2026-11-23"), "21 November 2026 is a Saturday");
    for task in &roadmap.tasks {
        assert!(
            task.start_on
                .is_none_or(|day| day.weekday() == Weekday::Mon)
        );
        assert!(
            task.finish_on
                .is_none_or(|day| day.weekday() == Weekday::Sun)
        );
    }
}

#[test]
fn unknown_hours_are_two_a_week_and_said_so() {
    let roadmap = from_nothing(None);
    assert_eq!((roadmap.hours_per_week, roadmap.hours_assumed), (2, true));
    assert_eq!(roadmap.planned_tenths_per_week, 14, "70 % of two hours");
    let stated = from_nothing(Some(2));
    assert!(!stated.hours_assumed);
    assert_eq!(
        stated.tasks, roadmap.tasks,
        "the same plan as for two hours that were stated"
    );
}

#[test]
fn zero_hours_make_an_undated_list() {
    let roadmap = from_nothing(Some(0));
    assert!(
        !roadmap.tasks.is_empty(),
        "what can be done is never hidden"
    );
    assert_eq!((roadmap.finish_on, roadmap.goal_on), (None, None));
    for task in &roadmap.tasks {
        assert_eq!(
            (task.start_on, task.finish_on, task.horizon, task.row),
            (None, None, None, 0)
        );
        assert!(!task.depends_on_unknown);
    }
}

#[test]
fn horizons_follow_the_end_with_others_time() {
    let start = day("2026-11-23");
    let within = |months: u32| start + Months::new(months);
    let roadmap = from_nothing(Some(2));
    let mut seen = BTreeSet::new();
    for task in &roadmap.tasks {
        let end = task.finish_on.unwrap() + Days::new(7 * u64::from(task.wait_weeks));
        let expected = if end <= within(6) {
            Horizon::Short
        } else if end <= within(12) {
            Horizon::Medium
        } else if end <= within(24) {
            Horizon::Long
        } else {
            Horizon::Later
        };
        assert_eq!(task.horizon, Some(expected), "{:?} ends on {end}", task.id);
        seen.insert(expected);
    }
    assert_eq!(
        seen.len(),
        4,
        "from nothing, two hours a week take longer than two years"
    );
}

#[test]
fn money_that_was_not_stated_marks_nothing() {
    let over = |budget: Option<&str>| -> BTreeSet<u16> {
        let content = shipped();
        with_budget(Some(5), budget)
            .tasks
            .iter()
            .filter(|task| task.over_budget)
            .map(|task| match &task.id {
                TaskId::Action(id) => content.action(id).unwrap().cost as u16,
                TaskId::FindOut(_) => panic!("finding out costs nothing"),
            })
            .collect()
    };
    use rumbo_core::content::Cost;
    assert_eq!(over(None), BTreeSet::new());
    assert_eq!(over(Some("over-2000-usd")), BTreeSet::new());
    assert_eq!(
        over(Some("under-500-usd")),
        BTreeSet::from([Cost::High as u16])
    );
    assert_eq!(
        over(Some("zero")),
        BTreeSet::from([Cost::Low as u16, Cost::Medium as u16, Cost::High as u16]),
        "without money only what is free is within it"
    );
}

#[test]
fn work_stands_between_a_wait_and_what_needs_it() {
    // Getting ready to invoice waits for others; whoever sells goods has other musts to do meanwhile.
    let content = shipped();
    let sheet = company(&content, ("goods", "b2c"), &|_| 0);
    let diagnosis = diagnose(&content, &sheet);
    let mut on_b = diagnosis.clone();
    on_b.goal = rumbo_core::diagnosis::Goal::Gate {
        gate: "b".into(),
        profile: content.profiles[0].id.clone(),
    };
    let way = shortest_way(&content, &sheet, &on_b);
    let roadmap = plan(&content, &sheet, &on_b, &way, &input(Some(5)));
    let place = |id: &str| {
        let id = TaskId::Action(id.into());
        roadmap.tasks.iter().position(|task| task.id == id).unwrap()
    };
    let (before, after) = (
        place("prepare-formal-status"),
        place("enable-export-invoicing"),
    );
    assert!(after > before + 1, "something stands between them");
    let between: u16 = roadmap.tasks[before + 1..after]
        .iter()
        .map(|task| task.hours)
        .sum();
    let wait = content
        .action(&"prepare-formal-status".into())
        .unwrap()
        .wait_weeks;
    assert!(
        between >= wait * 4,
        "enough for the wait at four hours a week"
    );
}
