//! The plan: its dates, what is done of it, and "¿y si…?".

use crate::said::refused;
use rumbo_app::views::RoadmapView;
use rumbo_app::{Code, Rumbo};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, it_is, open};
use std::path::Path;

fn planned(folder: &Path) -> (Rumbo, String, RoadmapView) {
    let mut rumbo = open(folder);
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    rumbo.finish_assessment(&id, false).unwrap();
    let plan = rumbo.roadmap(&id).unwrap();
    (rumbo, id, plan)
}

/// Last day of the plan, ISO: days written so compare as they follow.
fn end(plan: &RoadmapView) -> String {
    let ends = plan.tasks.iter().filter(|task| !task.done);
    ends.filter_map(|task| task.finish_on.clone())
        .max()
        .unwrap()
}

fn begin(plan: &RoadmapView) -> String {
    let starts = plan.tasks.iter().filter(|task| !task.done);
    starts
        .filter_map(|task| task.start_on.clone())
        .min()
        .unwrap()
}

#[test]
fn more_hours_end_earlier_and_a_later_beginning_moves_everything() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    assert_eq!(
        (plan.hours_per_week, plan.hours_assumed),
        (4, false),
        "as Telares stated"
    );

    let quicker = rumbo.set_plan(&id, None, Some(8)).unwrap();
    assert_eq!(quicker.hours_per_week, 8);
    assert!(
        end(&quicker) < end(&plan),
        "{} is not before {}",
        end(&quicker),
        end(&plan)
    );
    let later = rumbo.set_plan(&id, Some("2027-02-01"), None).unwrap();
    assert_eq!(later.start_on, "2027-02-01");
    assert!(
        begin(&later).as_str() >= "2027-02-01",
        "nothing begins before"
    );
    assert!(end(&later) > end(&plan));
    drop(rumbo);
    let mut rumbo = open(folder.path());
    assert_eq!(rumbo.roadmap(&id).unwrap(), later, "the choice is kept");
    assert_eq!(
        rumbo.set_plan(&id, None, None).unwrap(),
        plan,
        "and can be taken back"
    );
}

#[test]
fn a_day_or_hours_that_do_not_exist_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    for day in [
        "2027-02-30",
        "mañana",
        "01-02-2027",
        "2027-2-1",
        "0001-01-01",
        "9999-12-31",
        "",
    ] {
        let words = refused(rumbo.set_plan(&id, Some(day), None), Code::DateRefused);
        assert!(words.contains("este año"), "{words}");
    }
    refused(rumbo.set_plan(&id, None, Some(169)), Code::AnswerRefused);
    assert_eq!(rumbo.roadmap(&id).unwrap(), plan, "the plan is as it was");
}

#[test]
fn what_is_done_is_kept_and_the_rest_moves_up() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    let (first, second) = (plan.tasks[0].id.clone(), plan.tasks[1].id.clone());

    let ticked = rumbo.tick_step(&id, &second, "2", true, None).unwrap();
    let task = ticked.tasks.iter().find(|task| task.id == second).unwrap();
    assert_eq!(
        task.steps.iter().map(|step| step.done).collect::<Vec<_>>()[..3],
        [false, true, false]
    );
    assert!(!task.done, "a step is not the whole");

    let done = rumbo.mark_task(&id, &first, true).unwrap();
    assert!(
        done.tasks
            .iter()
            .find(|task| task.id == first)
            .unwrap()
            .done
    );
    assert_ne!(done.summary, plan.summary, "the count says so");
    assert!(
        end(&done) < end(&plan),
        "hours of what is done are free for the rest"
    );
    drop(rumbo);
    let mut rumbo = open(folder.path());
    assert_eq!(rumbo.roadmap(&id).unwrap(), done, "opened again, the same");

    let back = rumbo.mark_task(&id, &first, false).unwrap();
    assert_eq!(end(&back), end(&plan), "taken back");
    refused(
        rumbo.mark_task(&id, "conquer-the-world", true),
        Code::NotFound,
    );
    refused(
        rumbo.mark_task(&id, "find-out-nothing", true),
        Code::NotFound,
    );
    refused(
        rumbo.tick_step(&id, &second, "99", true, None),
        Code::NotFound,
    );
}

#[test]
fn time_that_passed_is_not_planned_again() {
    let folder = tempfile::tempdir().unwrap();
    let (rumbo, id, plan) = planned(folder.path());
    it_is(DAY + chrono::Days::new(70));
    let later = rumbo.roadmap(&id).unwrap();
    assert!(
        begin(&later).as_str() >= "2027-01-25",
        "ten weeks went by without work: {}",
        begin(&later)
    );
    assert!(end(&later) > end(&plan));
    it_is(DAY);
}

#[test]
fn asking_what_if_changes_the_answer_and_stores_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (rumbo, id, plan) = planned(folder.path());
    let before = rumbo.result(&id).unwrap();
    let changes: Vec<(String, u8)> = all_musts();
    let better = rumbo.what_if(&id, &changes).unwrap();
    assert!(better.result.index.score > before.index.score);
    assert_ne!(
        better.result.profile, before.profile,
        "all musts of the goal are met"
    );
    assert!(
        !better.market_raised,
        "none of these is the market's to decide"
    );
    assert!(
        better.roadmap.tasks.len() < plan.tasks.len(),
        "what is there need not be done"
    );
    let sold = rumbo
        .what_if(&id, &[("sales-abroad".to_owned(), 2)])
        .unwrap();
    assert!(sold.market_raised, "only customers can buy");
    assert_eq!(
        rumbo
            .what_if(
                &id,
                &[("carriers".to_owned(), 200), ("nothing".to_owned(), 1)]
            )
            .unwrap()
            .result,
        before,
        "levels and items that do not exist change nothing"
    );
    drop(rumbo);
    let rumbo = open(folder.path());
    assert_eq!(rumbo.result(&id).unwrap(), before);
    assert_eq!(rumbo.roadmap(&id).unwrap(), plan);
}

/// What Telares lacks for its goal, at the highest level.
fn all_musts() -> Vec<(String, u8)> {
    [
        "product-admission",
        "landed-price",
        "carriers",
        "returns",
        "import-charges",
        "payment-costs",
        "door-cost",
    ]
    .map(|item| (item.to_owned(), 3))
    .to_vec()
}
