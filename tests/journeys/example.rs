//! The example company: added, looked at, and gone again without a trace.

use crate::said::refused;
use rumbo_app::views::{AssessmentSummary, HomeView, PathChoice};
use rumbo_app::{Code, Rumbo};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, PLAIN, data_file, data_folder, it_is, open};
use rumbo_tests::project;
use std::path::Path;

/// What its name holds and no content does.
const NAME: &[u8] = "Lihuén".as_bytes();

fn diagnosis(home: &HomeView) -> &AssessmentSummary {
    &home.example.as_ref().unwrap().assessments[0]
}

/// Files of the data folder that name it.
fn traces(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(data_folder(folder)).unwrap();
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .filter(|path| {
            let bytes = std::fs::read(path).unwrap();
            bytes.windows(NAME.len()).any(|window| window == NAME)
        })
        .map(|path| path.display().to_string())
        .collect()
}

/// Rows of every table that holds what people said and did.
fn rows(folder: &Path) -> Vec<(String, i64)> {
    let data = rusqlite::Connection::open(data_file(folder)).unwrap();
    let tables = [
        "company",
        "assessment",
        "stated_fact",
        "answer",
        "note",
        "task_said",
        "task_note",
        "step_tick",
        "worksheet",
    ];
    let count = |table: &str| {
        let query = format!("SELECT count(*) FROM {table}");
        data.query_row(&query, [], |row| row.get(0)).unwrap()
    };
    tables
        .map(|table| (table.to_owned(), count(table)))
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .collect()
}

#[test]
fn the_example_is_offered_added_looked_at_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let offered = rumbo.accept_consent().unwrap().example.unwrap();
    assert_eq!(
        (offered.name.as_str(), offered.country.as_str()),
        ("Telares Lihuén", "Chile")
    );
    assert!(offered.assessments.is_empty(), "offering stores nothing");
    assert_eq!(traces(folder.path()), [""; 0]);

    let home = rumbo.add_example().unwrap();
    let shown = diagnosis(&home);
    assert!(shown.finished && shown.example);
    assert_eq!(shown.profile.as_deref(), Some("Cabotaje"));
    let result = rumbo.result(&shown.id).unwrap();
    assert!(
        !result.provisional && result.example,
        "it says that it is one"
    );
    let plan = rumbo.roadmap(&shown.id).unwrap();
    assert!(plan.tasks[0].done, "the first action is behind");
    let second: Vec<bool> = plan.tasks[1].steps.iter().map(|step| step.done).collect();
    assert_eq!(
        second,
        [true, true, true, false, false],
        "the second is begun"
    );
    assert!(!plan.tasks[1].done);
    assert!(plan.start_on < plan.today, "time has passed since");
    assert_eq!(
        rumbo.add_example().unwrap(),
        home,
        "asked for twice, it is here once"
    );
    assert!(!traces(folder.path()).is_empty(), "the search finds it");

    rumbo
        .tick_step(
            &shown.id,
            &plan.tasks[2].id,
            &plan.tasks[2].steps[1].id,
            true,
            None,
        )
        .unwrap();
    let home = rumbo.remove_example().unwrap();
    assert_eq!(home.example.as_ref(), Some(&offered), "offered again");
    refused(rumbo.remove_example(), Code::NotFound);
    drop(rumbo);
    assert_eq!(rows(folder.path()), []);
    assert_eq!(traces(folder.path()), [""; 0], "not a word is left");
}

#[test]
fn the_example_is_never_counted_as_the_persons_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let chayo = ExampleCompany::read("huerta-chayo");
    let own = rumbo
        .start_assessment("Huerta Chayo", false, PathChoice::Full, &chayo.facts)
        .unwrap();
    let id = diagnosis(&rumbo.add_example().unwrap()).id.clone();
    let names = |home: &HomeView| {
        let companies = home.companies.iter().map(|one| one.name.clone());
        companies.collect::<Vec<_>>()
    };
    let home = rumbo.home().unwrap();
    assert_eq!(names(&home), ["Huerta Chayo"]);
    // Taken up again, it is no diagnosis to go on with either.
    rumbo.reopen_assessment(&id).unwrap();
    let home = rumbo.home().unwrap();
    assert_eq!(home.unfinished.len(), 1);
    assert_eq!(home.unfinished[0].id, own.id);
    assert!(!diagnosis(&home).finished);
    let home = rumbo.remove_example().unwrap();
    assert_eq!(names(&home), ["Huerta Chayo"], "the own one stays");
}

/// Its report, received on another computer, is a company as any other there, and goes by itself.
#[test]
fn a_report_of_the_example_is_not_the_example() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let id = diagnosis(&rumbo.add_example().unwrap()).id.clone();
    let saved = rumbo.save_report(&id, None, &PLAIN).unwrap();
    let other = tempfile::tempdir().unwrap();
    let mut rumbo = open(other.path());
    let held = rumbo.read_file(Path::new(&saved.path)).unwrap();
    rumbo.open_file(&held).unwrap();
    let home = rumbo.home().unwrap();
    assert_eq!(home.companies.len(), 1);
    assert!(home.companies[0].example, "still marked as invented");
    assert!(home.example.unwrap().assessments.is_empty());
}

/// What is ticked in it is in its plan, on whichever day it is added.
#[test]
fn the_examples_ticks_are_of_its_plan() {
    let text = project().join("assets/example-company/done.json");
    let done: serde_json::Value = serde_json::from_slice(&std::fs::read(text).unwrap()).unwrap();
    for days in [0, 400, 1500] {
        it_is(DAY + chrono::Days::new(days));
        let folder = tempfile::tempdir().unwrap();
        let mut rumbo: Rumbo = open(folder.path());
        let id = diagnosis(&rumbo.add_example().unwrap()).id.clone();
        let plan = rumbo.roadmap(&id).unwrap();
        for tick in done["ticks"].as_array().unwrap() {
            let name = tick["task"].as_str().unwrap();
            let task = plan.tasks.iter().find(|task| task.id == name);
            let task = task.unwrap_or_else(|| panic!("{name} is not in the plan"));
            for step in tick["steps"].as_array().unwrap() {
                let done = match step.as_u64().unwrap() {
                    0 => task.done,
                    step => task.steps[usize::try_from(step).unwrap() - 1].done,
                };
                assert!(done, "{name}, {step}");
            }
        }
    }
    it_is(DAY);
}
