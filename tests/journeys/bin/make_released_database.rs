//! Makes `tests/fixtures/databases/schema-<n>.db` when a schema is released: the data of the schema before it, brought up
//! to date as a person's are, with what only the new schema can hold.
//!
//! `cargo run -p rumbo-tests --bin make-released-database`. A file that stands there is never written again: people
//! have data of that schema.

#![allow(clippy::unwrap_used)] // whoever runs this sees why it failed

use rumbo_app::views::TaskStateChoice::{Discarded, Done, InProgress};
use rumbo_tests::{program, project};

fn main() {
    let databases = project().join("tests/fixtures/databases");
    let target = databases.join("schema-4.db");
    assert!(!target.exists(), "{} is released", target.display());
    let folder = std::env::temp_dir().join(format!("rumbo-released-{}", std::process::id()));
    std::fs::create_dir_all(program::data_folder(&folder)).unwrap();
    std::fs::copy(databases.join("schema-3.db"), program::data_file(&folder)).unwrap();
    {
        let mut rumbo = program::open(&folder);
        let home = rumbo.home().unwrap();
        let mut assessments = home.companies[0].assessments.iter();
        let id = assessments.find(|one| one.finished).unwrap().id.clone();
        let tasks = rumbo.roadmap(&id).unwrap().tasks;
        let ids = tasks.iter().map(|task| task.id.as_str());
        let states = [Done, InProgress, Discarded];
        for (task, state) in ids.zip(states) {
            let why = (state == Discarded).then_some("Lo hace la cooperativa.");
            rumbo.say_of_task(&id, task, state, None, why).unwrap();
        }
        let second = &tasks[1];
        rumbo
            .tick_step(&id, &second.id, &second.steps[0].id, true, None)
            .unwrap();
        rumbo
            .note_on_task(&id, &second.id, "Preguntar a Rosa")
            .unwrap();
    }
    std::fs::copy(program::data_file(&folder), &target).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
}
