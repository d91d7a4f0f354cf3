//! The roadmap lives on: what is under way, done and discarded, dates that are corrected, and when to repeat.

use crate::said::refused;
use chrono::{Days, NaiveDate};
use rumbo_app::views::{AnswerInput, RoadmapView, TaskStateChoice, TaskView};
use rumbo_app::{Code, Rumbo};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, PLAIN, data_file, it_is, open};
use std::path::Path;

fn planned(folder: &Path) -> (Rumbo, String, RoadmapView) {
    of(folder, "telares-lihuen")
}

fn of(folder: &Path, company: &str) -> (Rumbo, String, RoadmapView) {
    it_is(DAY);
    let mut rumbo = open(folder);
    let id = ExampleCompany::read(company).fill_in(&mut rumbo).id;
    rumbo.finish_assessment(&id, true).unwrap();
    let plan = rumbo.roadmap(&id).unwrap();
    (rumbo, id, plan)
}

fn task<'a>(view: &'a RoadmapView, id: &str) -> &'a TaskView {
    let mut tasks = view.tasks.iter().chain(&view.discarded);
    tasks.find(|task| task.id == id).unwrap()
}

#[test]
fn a_step_keeps_its_day_and_the_day_can_be_corrected() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    let first = plan.tasks[0].id.clone();
    it_is(DAY + Days::new(30));
    let ticked = rumbo.tick_step(&id, &first, "1", true, None).unwrap();
    let step = &task(&ticked, &first).steps[0];
    assert_eq!(step.done_on.as_deref(), Some("2026-12-21"));
    assert_eq!(step.said, "hecho el 21 de diciembre");
    assert_eq!(
        task(&ticked, &first).state,
        TaskStateChoice::InProgress,
        "from its first step on it is under way"
    );

    let corrected = rumbo
        .tick_step(&id, &first, "1", true, Some("2026-12-03"))
        .unwrap();
    assert_eq!(
        task(&corrected, &first).steps[0].said,
        "hecho el 3 de diciembre"
    );
    for day in ["2026-12-22", "2026-11-20", "2026-02-30", "3/12/2026", ""] {
        let words = refused(
            rumbo.tick_step(&id, &first, "1", true, Some(day)),
            Code::DayRefused,
        );
        assert!(
            words.contains("21 de noviembre de 2026") && words.contains("21 de diciembre de 2026"),
            "{words}"
        );
    }
    drop(rumbo);
    let mut rumbo = open(folder.path());
    assert_eq!(rumbo.roadmap(&id).unwrap(), corrected, "opened again");
    let back = rumbo.tick_step(&id, &first, "1", false, None).unwrap();
    assert_eq!(task(&back, &first).steps[0].done_on, None);
    assert_eq!(task(&back, &first).state, TaskStateChoice::NotBegun);
    it_is(DAY);
}

#[test]
fn a_task_goes_through_its_states_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    let first = plan.tasks[0].id.clone();
    let say =
        |rumbo: &mut Rumbo, state, why| rumbo.say_of_task(&id, &first, state, None, why).unwrap();
    let begun = say(&mut rumbo, TaskStateChoice::InProgress, None);
    assert_eq!(
        task(&begun, &first).said,
        "En curso desde el 21 de noviembre de 2026"
    );
    let done = say(&mut rumbo, TaskStateChoice::Done, None);
    assert_eq!(task(&done, &first).said, "Hecha el 21 de noviembre de 2026");
    assert!(task(&done, &first).done);
    let why = "Lo hace la cooperativa.\nY lo paga.";
    let left = say(&mut rumbo, TaskStateChoice::Discarded, Some(why));
    assert_eq!(left.discarded.len(), 1);
    assert_eq!(left.discarded[0].id, first);
    assert_eq!(left.discarded[0].why_discarded, why);
    assert!(left.tasks.iter().all(|task| task.id != first));
    assert!(left.summary.ends_with("1 descartada"), "{}", left.summary);

    let noted = rumbo
        .note_on_task(&id, &first, "  Preguntar a Rosa\u{7}  ")
        .unwrap();
    assert_eq!(task(&noted, &first).note, "Preguntar a Rosa");
    drop(rumbo);
    let mut rumbo = open(folder.path());
    assert_eq!(rumbo.roadmap(&id).unwrap(), noted, "opened again");
    rumbo.note_on_task(&id, &first, " ").unwrap();
    let taken_up = say(&mut rumbo, TaskStateChoice::NotBegun, None);
    assert_eq!(taken_up.tasks.len(), plan.tasks.len());
    rumbo.mark_task(&id, &first, false).unwrap();
    assert_eq!(
        rumbo.roadmap(&id).unwrap(),
        plan,
        "as if nothing had been said"
    );
    refused(
        rumbo.say_of_task(&id, "conquer-the-world", TaskStateChoice::Done, None, None),
        Code::NotFound,
    );
    refused(rumbo.note_on_task(&id, "nothing", "x"), Code::NotFound);
}

#[test]
fn what_needs_something_discarded_has_no_date_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = of(folder.path(), "huerta-chayo");
    let mut held = Vec::new();
    for one in &plan.tasks {
        let left = rumbo
            .say_of_task(&id, &one.id, TaskStateChoice::Discarded, None, None)
            .unwrap();
        for waiting in left.tasks.iter().filter(|task| !task.held.is_empty()) {
            assert_eq!((&waiting.start_on, &waiting.finish_on), (&None, &None));
            assert!(waiting.held.contains(&one.title), "{}", waiting.held);
            held.push(waiting.id.clone());
        }
        rumbo.mark_task(&id, &one.id, false).unwrap();
    }
    assert!(!held.is_empty(), "some action needs another one");
    assert_eq!(rumbo.roadmap(&id).unwrap(), plan);
}

#[test]
fn all_discarded_is_an_empty_plan_and_all_done_a_full_one() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    let before = rumbo.result(&id).unwrap();
    let mut none = plan.clone();
    // Another action may come in for one that was discarded.
    while let Some(one) = none.tasks.first() {
        let id_of_one = one.id.clone();
        none = rumbo
            .say_of_task(
                &id,
                &id_of_one,
                TaskStateChoice::Discarded,
                None,
                Some("no"),
            )
            .unwrap();
    }
    assert!(none.discarded.len() >= plan.tasks.len());
    assert!(none.goal_held.is_some() && none.projection.is_none());
    let home = rumbo.home().unwrap();
    assert_eq!(home.next[0].task, None);
    assert!(rumbo.save_report(&id, None, &PLAIN).unwrap().pages > Some(5));
    for one in &none.discarded {
        rumbo.mark_task(&id, &one.id, true).unwrap();
    }
    let all = rumbo.roadmap(&id).unwrap();
    assert!(all.tasks.iter().all(|task| task.done) && all.discarded.is_empty());
    let projection = all.projection.unwrap();
    assert!(
        projection.contains("su diagnóstico no cambia"),
        "{projection}"
    );
    let after = rumbo.result(&id).unwrap();
    assert_eq!(
        (
            &after.profile,
            &after.index,
            &after.dimensions,
            &after.conditions
        ),
        (
            &before.profile,
            &before.index,
            &before.dimensions,
            &before.conditions
        ),
        "a tick never changes a diagnosis"
    );
}

#[test]
fn planning_anew_shows_first_what_moves() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    rumbo.mark_task(&id, &plan.tasks[0].id, true).unwrap();
    let kept = rumbo.roadmap(&id).unwrap();
    let preview = rumbo
        .preview_plan(&id, Some("2027-02-01"), Some(4))
        .unwrap();
    assert_eq!(rumbo.roadmap(&id).unwrap(), kept, "nothing is stored");
    assert!(!preview.moves.is_empty());
    let moved = rumbo.set_plan(&id, Some("2027-02-01"), Some(4)).unwrap();
    let changed = moved.tasks.iter().zip(&kept.tasks);
    let changed = changed.filter(|(after, before)| after.start_on != before.start_on);
    assert_eq!(changed.count(), preview.moves.len());
    assert!(moved.tasks[0].done, "what is done stays");
    assert_eq!(preview.moves[0].after, "semana del 1 de febrero");
    assert!(
        preview
            .summary
            .iter()
            .any(|line| line.contains("La acción hecha queda"))
    );
    let same = rumbo
        .preview_plan(&id, Some("2027-02-01"), Some(4))
        .unwrap();
    assert!(same.moves.is_empty());
    assert_eq!(same.summary[0], "Ninguna acción cambia de semana.");
    let undated = rumbo.preview_plan(&id, None, Some(0)).unwrap();
    assert!(undated.moves.iter().all(|one| one.after == "sin fecha"));
    refused(
        rumbo.preview_plan(&id, Some("1999-01-01"), None),
        Code::DateRefused,
    );
    refused(
        rumbo.preview_plan(&id, None, Some(169)),
        Code::AnswerRefused,
    );
}

#[test]
fn the_start_screen_says_what_is_next() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    let next = |rumbo: &Rumbo| rumbo.home().unwrap().next[0].task.clone().unwrap();
    let first = &plan.tasks[0];
    let shown = next(&rumbo);
    assert_eq!((&shown.id, &shown.title), (&first.id, &first.title));
    assert_eq!(shown.step, first.steps[0].text);
    assert_eq!(shown.when, "semana del 23 de noviembre");
    rumbo.tick_step(&id, &first.id, "1", true, None).unwrap();
    assert_eq!(next(&rumbo).step, first.steps[1].text, "the next step");

    let third = &plan.tasks[2];
    rumbo.mark_task(&id, &first.id, true).unwrap();
    rumbo
        .say_of_task(&id, &third.id, TaskStateChoice::InProgress, None, None)
        .unwrap();
    let shown = next(&rumbo);
    assert_eq!(shown.id, third.id, "what is under way goes on");
    assert_eq!(shown.when, "En curso desde el 21 de noviembre de 2026");
    for step in &third.steps {
        rumbo
            .tick_step(&id, &third.id, &step.id, true, None)
            .unwrap();
    }
    assert!(next(&rumbo).step.contains("márquela como hecha"));
    assert_eq!(
        rumbo.home().unwrap().next[0].progress,
        format!("1 de {} acciones hechas", plan.tasks.len())
    );
}

#[test]
fn the_start_works_out_what_is_next_for_a_few_and_for_all_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, ..) = planned(folder.path());
    for company in ExampleCompany::all().iter().take(4) {
        let id = company.fill_in(&mut rumbo).id;
        rumbo.finish_assessment(&id, true).unwrap();
    }
    let home = rumbo.home().unwrap();
    assert_eq!((home.next.len(), home.next_more), (3, 2), "five have one");
    let all = rumbo.next_for_all().unwrap();
    assert_eq!(all.len(), 5);
    assert_eq!(all[..3], home.next[..], "in the same order");
}

#[test]
fn repeating_is_advised_from_180_days_on() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    assert!(
        plan.reference.contains("21 de noviembre de 2027"),
        "{}",
        plan.reference
    );
    assert!(
        plan.reference.contains("20 de mayo de 2027"),
        "{}",
        plan.reference
    );
    let advice = |rumbo: &Rumbo| {
        let home = rumbo.home().unwrap().next[0].repeat.clone();
        (home, rumbo.roadmap(&id).unwrap().repeat)
    };
    it_is(DAY + Days::new(179));
    assert_eq!(advice(&rumbo), (None, None));
    it_is(DAY + Days::new(180));
    let (home, roadmap) = advice(&rumbo);
    assert!(home.as_ref().unwrap().contains("Conviene repetirlo"));
    assert_eq!(home, roadmap);
    it_is(NaiveDate::from_ymd_opt(2027, 11, 21).unwrap());
    assert_eq!(advice(&rumbo).0, home, "the last day of its twelve months");
    it_is(NaiveDate::from_ymd_opt(2027, 11, 22).unwrap());
    assert!(
        advice(&rumbo)
            .0
            .unwrap()
            .contains("Ya no sirve como referencia")
    );
    rumbo.repeat_assessment(&id).unwrap();
    assert_eq!(advice(&rumbo).0, None, "who repeats it is not told to");
    it_is(DAY);
}

#[test]
fn a_clock_that_was_set_back_is_said_and_breaks_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    assert_eq!(plan.clock, None);
    let (first, second) = (&plan.tasks[0].id, &plan.tasks[1].id);
    it_is(DAY + Days::new(10));
    rumbo.mark_task(&id, first, true).unwrap();
    it_is(DAY - Days::new(400));
    let back = rumbo.roadmap(&id).unwrap();
    assert_eq!(back.today, "2026-12-01");
    let clock = back.clock.unwrap();
    assert!(
        clock.contains("17 de octubre de 2025") && clock.contains("1 de diciembre de 2026"),
        "{clock}"
    );
    let done = rumbo.mark_task(&id, second, true).unwrap();
    assert_eq!(task(&done, second).said_on.as_deref(), Some("2026-12-01"));
    it_is(DAY + Days::new(11));
    assert_eq!(rumbo.roadmap(&id).unwrap().clock, None);
    it_is(DAY);
}

/// Questions that nobody could answer are found out one by one: a tick stays with its own.
#[test]
fn ticks_stay_with_their_question_when_another_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, _) = planned(folder.path());
    let view = rumbo.reopen_assessment(&id).unwrap();
    let of_people = view
        .items
        .iter()
        .filter(|item| item.shown && item.dimension == "people");
    for item in of_people.take(3) {
        rumbo
            .answer_question(&id, &item.id, Some(&AnswerInput::DontKnow))
            .unwrap();
    }
    rumbo.finish_assessment(&id, false).unwrap();
    let plan = rumbo.roadmap(&id).unwrap();
    let finding = task(&plan, "find-out-people").clone();
    let (one, other) = (&finding.steps[0], &finding.steps[1]);
    // As it was kept before schema 3: by number.
    drop(rumbo);
    let data = rusqlite::Connection::open(data_file(folder.path())).unwrap();
    data.execute(
        "INSERT INTO step_tick (assessment, task, step, done_on, author, counter) VALUES (?1, ?2, '2', '2026-11-21', 'x', 1)",
        [&id, &finding.id],
    )
    .unwrap();
    drop(data);
    let mut rumbo = open(folder.path());
    let read = rumbo.roadmap(&id).unwrap();
    let days: Vec<bool> = task(&read, &finding.id)
        .steps
        .iter()
        .map(|step| step.done)
        .collect();
    assert_eq!(days[..2], [false, true]);

    rumbo.reopen_assessment(&id).unwrap();
    let view = rumbo.open_assessment(&id).unwrap();
    let item = view.items.iter().find(|item| item.id == one.id).unwrap();
    let answer = match item.options.is_empty() {
        true => AnswerInput::DontKnow,
        false => AnswerInput::Option(item.options[0].id.clone()),
    };
    rumbo.answer_question(&id, &one.id, Some(&answer)).unwrap();
    let after = rumbo.roadmap(&id).unwrap();
    let steps = &task(&after, &finding.id).steps;
    assert_eq!(steps[0].id, other.id, "the answered one is found out");
    assert!(steps[0].done && steps[1..].iter().all(|step| !step.done));
}
