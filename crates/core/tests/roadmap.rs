//! The plan: blocks, reasons, what nobody knew, and the same plan for the same input.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod roadmap_packs;

use chrono::NaiveDate;
use proptest::prelude::*;
use roadmap_packs::{any_case, company, reach, shipped, state};
use rumbo_core::content::Content;
use rumbo_core::diagnosis::{Diagnosis, Goal, diagnose};
use rumbo_core::ids::{ActionId, ItemId};
use rumbo_core::roadmap::{
    Block, PlanInput, Reason, Roadmap, ShortestWay, Task, TaskId, plan, shortest_way,
};
use rumbo_core::{Answer, AnswerSheet};
use std::collections::{BTreeMap, BTreeSet};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn input(done: &[TaskId]) -> PlanInput {
    PlanInput {
        start_on: day("2026-11-23"),
        hours_per_week: Some(5),
        today: day("2026-11-23"),
        done: done.iter().cloned().collect(),
        discarded: BTreeSet::new(),
    }
}

fn planned(
    content: &Content,
    sheet: &AnswerSheet,
    done: &[TaskId],
) -> (Diagnosis, ShortestWay, Roadmap) {
    let diagnosis = diagnose(content, sheet);
    let way = shortest_way(content, sheet, &diagnosis);
    let roadmap = plan(content, sheet, &diagnosis, &way, &input(done));
    (diagnosis, way, roadmap)
}

fn action(id: &str) -> TaskId {
    TaskId::Action(id.into())
}

fn task<'a>(roadmap: &'a Roadmap, id: &TaskId) -> &'a Task {
    roadmap
        .tasks
        .iter()
        .find(|task| task.id == *id)
        .unwrap_or_else(|| panic!("no {id:?}"))
}

fn place(roadmap: &Roadmap, id: &TaskId) -> usize {
    roadmap
        .tasks
        .iter()
        .position(|task| task.id == *id)
        .unwrap_or_else(|| panic!("no {id:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(300), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn blocks_follow_each_other_and_tasks_what_they_depend_on(case in any_case(14)) {
        let (_, _, roadmap) = planned(&case.content, &case.sheet(), &[]);
        for (n, task) in roadmap.tasks.iter().enumerate() {
            prop_assert!(n == 0 || roadmap.tasks[n - 1].block <= task.block);
            for other in &task.depends_on {
                prop_assert!(place(&roadmap, other) < n, "{:?} comes after {other:?}", task.id);
            }
            if let Reason::NeededBy(tasks) = &task.reason {
                prop_assert!(!tasks.is_empty(), "somebody needs {:?}", task.id);
            }
        }
    }

    #[test]
    fn nothing_that_can_be_done_is_hidden(case in any_case(14)) {
        let (_, way, roadmap) = planned(&case.content, &case.sheet(), &[]);
        let mut levels: BTreeMap<ItemId, u8> = case.items().into_iter()
            .zip(case.levels.iter().map(|level| level.unwrap_or(0)))
            .collect();
        let start = levels.clone();
        for lift in roadmap.tasks.iter().flat_map(|task| &task.lifts) {
            prop_assert_eq!(levels[&lift.item], lift.from);
            prop_assert!(lift.to > lift.from);
            levels.insert(lift.item.clone(), lift.to);
        }
        let in_plan: BTreeSet<&ActionId> = roadmap.tasks.iter()
            .filter_map(|task| match &task.id { TaskId::Action(id) => Some(id), TaskId::FindOut(_) => None })
            .collect();
        for id in &way.actions {
            let effects = &case.content.action(id).unwrap().effects;
            let covered = !effects.is_empty() && effects.iter().all(|effect| levels[&effect.item] >= effect.level);
            prop_assert!(in_plan.contains(id) || covered);
        }
        // What is left out has nothing to lift, or needs something that no action brings.
        for action in &case.content.actions {
            let lifts = action.effects.iter().any(|effect| levels[&effect.item] < effect.level);
            if lifts {
                let world = World { content: &case.content, levels: &levels, done: &in_plan };
                prop_assert!(!action.needs.holds(&world), "{} could be done", action.id);
            }
        }
        prop_assert!(levels.iter().all(|(item, level)| *level >= start[item]));
    }

    #[test]
    fn the_same_input_gives_the_same_plan(case in any_case(14)) {
        let first = planned(&case.content, &case.sheet(), &[]);
        let again = planned(&case.content.clone(), &case.sheet(), &[]);
        prop_assert_eq!(format!("{first:?}"), format!("{again:?}"));
    }
}

struct World<'a> {
    content: &'a Content,
    levels: &'a BTreeMap<ItemId, u8>,
    done: &'a BTreeSet<&'a ActionId>,
}

impl rumbo_core::condition::Lookup for World<'_> {
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

#[test]
fn an_alert_comes_first_with_what_it_needs() {
    let content = shipped();
    let mut sheet = company(&content, ("goods", "b2c"), &|_| 0);
    state(&mut sheet, "destination", "united-states");
    reach(&content, &mut sheet, "published-offer", 2);
    let (diagnosis, _, roadmap) = planned(&content, &sheet, &[]);
    let alert = &diagnosis.alerts[0];
    assert_eq!(
        alert.as_str(),
        "us-parcels-without-charges",
        "parcels to the United States without knowing the charges"
    );
    assert_eq!(roadmap.tasks[0].id, action("find-import-charges"));
    assert_eq!(roadmap.tasks[0].block, Block::Alert);
    assert_eq!(roadmap.tasks[0].reason, Reason::Alert(alert.clone()));
}

#[test]
fn the_shortest_way_begins_with_musts() {
    let content = shipped();
    let sheet = company(&content, ("service", "b2b"), &|_| 0);
    let (_, way, roadmap) = planned(&content, &sheet, &[]);
    let goal: Vec<&Task> = roadmap
        .tasks
        .iter()
        .filter(|task| task.block == Block::Goal)
        .collect();
    assert_eq!(
        goal.len(),
        way.actions.len(),
        "no alert has taken one, and the market is not asked at home"
    );
    let firsts = goal
        .iter()
        .take_while(|task| matches!(task.reason, Reason::Must(_) | Reason::NeededBy(_)))
        .count();
    assert!(firsts >= 5, "gate A has five musts");
    assert!(
        goal[firsts..]
            .iter()
            .all(|task| matches!(task.reason, Reason::Average(_))),
        "then what its average still misses: {:?}",
        goal[firsts..]
            .iter()
            .map(|task| &task.reason)
            .collect::<Vec<_>>()
    );
    let goal_end = goal.iter().filter_map(|task| task.finish_on).max().unwrap();
    assert!(roadmap.goal_on.unwrap() >= goal_end);
    assert!(roadmap.goal_on <= roadmap.finish_on);
    assert!(
        roadmap
            .tasks
            .iter()
            .any(|task| task.block == Block::NextGate),
        "gate B comes next"
    );
    assert!(
        roadmap.tasks.iter().any(|task| task.block == Block::Rest),
        "and nothing is hidden"
    );
}

#[test]
fn whoever_is_ready_is_shown_what_works_towards_the_market() {
    let content = shipped();
    let mut sheet = company(&content, ("goods", "b2b"), &|_| 2);
    reach(&content, &mut sheet, "sales-home", 2);
    let (diagnosis, way, roadmap) = planned(&content, &sheet, &[]);
    assert!(matches!(&diagnosis.goal, Goal::Gate { gate, .. } if gate.as_str() == "c"));
    assert!(
        !way.market.is_empty(),
        "months of export are decided by customers"
    );
    let market: Vec<&Task> = roadmap
        .tasks
        .iter()
        .filter(|task| matches!(task.reason, Reason::Market(_)))
        .collect();
    assert!(!market.is_empty());
    assert!(market.iter().all(|task| task.block == Block::Goal));
    let towards_first_sale = market.iter().any(|task| {
        matches!(&task.reason, Reason::Market(milestones) if milestones.iter().any(|item| item.as_str() == "sales-abroad"))
    });
    assert!(
        towards_first_sale,
        "the next stage begins with a first sale abroad"
    );
}

#[test]
fn at_the_top_the_two_weakest_dimensions_are_deepened() {
    let content = shipped();
    let mut sheet = company(&content, ("goods", "b2b"), &|_| 2);
    for (milestone, level) in [
        ("sales-home", 2),
        ("sales-abroad", 2),
        ("order-mode", 2),
        ("export-months", 3),
        ("export-countries", 2),
        ("export-volume", 3),
    ] {
        reach(&content, &mut sheet, milestone, level);
    }
    let (diagnosis, way, roadmap) = planned(&content, &sheet, &[]);
    let Goal::Deepen(dimensions) = &diagnosis.goal else {
        panic!("everything is met, not {:?}", diagnosis.goal);
    };
    assert_eq!(way.actions, []);
    assert!(way.exact);
    let deepening: Vec<&Task> = roadmap
        .tasks
        .iter()
        .filter(|task| task.block == Block::Goal)
        .collect();
    assert!(!deepening.is_empty());
    for task in deepening {
        match &task.reason {
            Reason::Average(raised) => {
                assert!(raised.iter().all(|raised| dimensions.contains(raised)))
            }
            Reason::NeededBy(_) => {}
            other => panic!("{:?} for {other:?}", task.id),
        }
    }
    assert_eq!(roadmap.goal_on, None, "there is no gate left to reach");
}

/// Nobody knew these answers.
fn without(sheet: &mut AnswerSheet, items: &[&str]) {
    for item in items {
        sheet.answers.insert((*item).into(), Answer::DontKnow);
    }
}

#[test]
fn what_nobody_knew_is_found_out_first_and_leaves_the_rest_undated() {
    let content = shipped();
    let mut sheet = company(&content, ("goods", "b2c"), &|_| 1);
    without(
        &mut sheet,
        &["payment-costs", "currency-tax", "disputes", "carriers"],
    );
    let (_, _, roadmap) = planned(&content, &sheet, &[]);

    let payments = task(&roadmap, &TaskId::FindOut("payments".into()));
    assert_eq!(
        payments.hours, 2,
        "three answers, half an hour each, whole hours"
    );
    assert_eq!(payments.reason, Reason::Unknown(3));
    assert_eq!(
        payments.find_out,
        [
            "payment-costs".into(),
            "currency-tax".into(),
            "disputes".into()
        ]
    );
    assert!(payments.start_on.is_some());
    let delivery = task(&roadmap, &TaskId::FindOut("delivery".into()));
    assert_eq!(delivery.hours, 1);

    let costs = task(&roadmap, &action("work-out-payment-costs"));
    assert!(
        costs.depends_on_unknown,
        "who knows the costs already need not work them out"
    );
    assert_eq!((costs.start_on, costs.horizon), (None, None));
    assert!(
        costs
            .depends_on
            .contains(&TaskId::FindOut("payments".into()))
    );
    let price = task(&roadmap, &action("work-out-landed-price"));
    assert!(
        price.depends_on_unknown,
        "it needs the carriers that nobody knew"
    );
    assert_eq!(price.start_on, None);
}

#[test]
fn finding_out_takes_four_hours_at_most_and_gives_dates_once_done() {
    let mut content = shipped();
    content.pack.not_sure_task_hours_max = 1;
    let mut sheet = company(&content, ("goods", "b2c"), &|_| 1);
    without(&mut sheet, &["payment-costs", "currency-tax", "disputes"]);
    let find_out = TaskId::FindOut("payments".into());
    let (_, _, roadmap) = planned(&content, &sheet, &[]);
    assert_eq!(task(&roadmap, &find_out).hours, 1, "the pack's limit");
    let (_, _, roadmap) = planned(&content, &sheet, std::slice::from_ref(&find_out));
    assert!(task(&roadmap, &find_out).done);
    let costs = task(&roadmap, &action("work-out-payment-costs"));
    assert!(!costs.depends_on_unknown);
    assert!(costs.start_on.is_some());
}

#[test]
fn blanks_are_found_out_only_once_they_are_accepted() {
    let content = shipped();
    let mut sheet = company(&content, ("goods", "b2c"), &|_| 1);
    sheet.answers.remove("disputes");
    let find_out = TaskId::FindOut("payments".into());
    let (_, _, open) = planned(&content, &sheet, &[]);
    assert!(
        open.tasks.iter().all(|task| task.id != find_out),
        "there is still time to answer"
    );
    sheet.blanks_accepted = true;
    let (_, _, accepted) = planned(&content, &sheet, &[]);
    assert_eq!(task(&accepted, &find_out).find_out, ["disputes".into()]);
}

#[test]
fn an_alert_on_what_nobody_knew_begins_with_finding_it_out() {
    let content = shipped();
    let mut sheet = company(&content, ("goods", "b2c"), &|_| 0);
    state(&mut sheet, "destination", "united-states");
    reach(&content, &mut sheet, "published-offer", 2);
    reach(&content, &mut sheet, "sales-abroad", 2);
    without(&mut sheet, &["formal-invoicing", "import-charges"]);
    let (diagnosis, _, roadmap) = planned(&content, &sheet, &[]);
    for alert in &diagnosis.alerts {
        let record = content
            .alerts
            .iter()
            .find(|known| known.id == *alert)
            .unwrap();
        let answering = TaskId::Action(record.action.clone());
        for other in &task(&roadmap, &answering).depends_on {
            assert!(
                place(&roadmap, other) < place(&roadmap, &answering),
                "{other:?} comes before {answering:?}"
            );
        }
    }
}

#[test]
fn a_tick_stays_and_its_effects_count() {
    let content = shipped();
    let sheet = company(&content, ("goods", "b2c"), &|_| 0);
    let done = [action("choose-focus-offer"), action("register-brand")];
    let (_, _, roadmap) = planned(&content, &sheet, &done);
    for id in &done {
        assert!(task(&roadmap, id).done);
    }
    assert!(
        roadmap
            .tasks
            .iter()
            .all(|task| task.id != action("check-consumer-brand")),
        "the brand is registered: checking it has nothing left to lift"
    );
    let test = task(&roadmap, &action("test-offer-far-away"));
    assert_eq!(test.depends_on, [], "what it needs is done");
    assert_eq!(test.lifts[0].from, 2);
}

#[test]
fn an_applicable_need_of_another_offer_is_no_obstacle() {
    // A service firm has no carriers: nothing has to be done about them before anything.
    let content = shipped();
    let sheet = company(&content, ("service", "b2b"), &|_| 0);
    let (_, _, roadmap) = planned(&content, &sheet, &[]);
    let lifted: BTreeSet<&str> = roadmap
        .tasks
        .iter()
        .flat_map(|task| &task.lifts)
        .map(|lift| lift.item.as_str())
        .collect();
    for question in content
        .questions
        .iter()
        .filter(|question| sheet.answers.contains_key(&question.id))
    {
        let applies = !matches!(
            question.id.as_str(),
            "carriers" | "packing" | "door-cost" | "returns"
        );
        assert_eq!(
            lifted.contains(question.id.as_str()),
            applies,
            "{}",
            question.id
        );
    }
}
