//! Makes `tests/fixtures/databases/schema-<n>.db` and what must follow from it, when a schema is released.
//!
//! `cargo run -p rumbo-tests --bin make-released-database`. A file that stands there is never written again: people
//! have data of that schema.

#![allow(clippy::unwrap_used)] // whoever runs this sees why it failed

use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::{program, project};

fn main() {
    let target = project().join("tests/fixtures/databases/schema-1.db");
    assert!(!target.exists(), "{} is released", target.display());
    let folder = std::env::temp_dir().join(format!("rumbo-released-{}", std::process::id()));
    {
        let mut rumbo = program::open(&folder);
        rumbo.accept_consent().unwrap();
        let telares = ExampleCompany::read("telares-lihuen");
        let finished = telares.fill_in(&mut rumbo).id;
        rumbo.finish_assessment(&finished, false).unwrap();
        let first = rumbo.roadmap(&finished).unwrap().tasks[0].id.clone();
        rumbo.tick_step(&finished, &first, 1, true).unwrap();
        let unfinished = rumbo.repeat_assessment(&finished).unwrap().id;
        for (item, answer) in telares.answers.iter().take(10) {
            rumbo
                .answer_question(&unfinished, item, Some(answer))
                .unwrap();
        }
    }
    std::fs::create_dir_all(target.parent().unwrap()).unwrap();
    std::fs::copy(program::data_file(&folder), &target).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
}
