//! Saves the plan of one diagnosis as a calendar. Arguments: folder of the person, assessment, folder for the file.

#![allow(clippy::unwrap_used)] // a fault has to be seen by the test that started this

use rumbo_app::views::{PlanFormat, PlanOptions};
use rumbo_tests::program;
use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, folder, assessment, target] = arguments.as_slice() else {
        std::process::exit(2);
    };
    let mut rumbo = program::open(Path::new(folder));
    let options = PlanOptions {
        format: PlanFormat::Calendar,
        with_alarm: false,
    };
    rumbo
        .save_plan(assessment, Some(Path::new(target)), &options)
        .unwrap();
}
