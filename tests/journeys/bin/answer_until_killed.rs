//! Answers questions of one diagnosis, over and over, until somebody ends the process.
//!
//! Arguments: folder of the person, assessment, seed. For each answer one line "try item=option" before and one line
//! "kept item=option" after the program has said that it is kept.

#![allow(clippy::unwrap_used)] // a fault has to be seen by the test that started this

use rumbo_app::views::{AnswerInput, AssessmentView, ItemView};
use rumbo_tests::program;
use std::io::Write as _;
use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, folder, assessment, seed] = arguments.as_slice() else {
        std::process::exit(2);
    };
    let mut chance = seed.parse::<u64>().unwrap();
    let mut rumbo = program::open(Path::new(folder));
    let mut view = rumbo.open_assessment(assessment).unwrap();
    let mut out = std::io::stdout().lock();
    loop {
        let (item, option) = pick(&view, &mut chance);
        writeln!(out, "try {item}={option}").unwrap();
        out.flush().unwrap();
        let answer = AnswerInput::Option(option.clone());
        view = rumbo
            .answer_question(assessment, &item, Some(&answer))
            .unwrap();
        writeln!(out, "kept {item}={option}").unwrap();
        out.flush().unwrap();
    }
}

/// Any option of any shown question with situations.
fn pick(view: &AssessmentView, chance: &mut u64) -> (String, String) {
    let items: Vec<&ItemView> = view
        .items
        .iter()
        .filter(|item| item.shown && item.exclusive.is_none() && !item.options.is_empty())
        .collect();
    let item = items[next(chance) % items.len()];
    let option = &item.options[next(chance) % item.options.len()];
    (item.id.clone(), option.id.clone())
}

/// A linear congruential step: the same seed gives the same answers.
fn next(chance: &mut u64) -> usize {
    *chance = chance
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*chance >> 33).unwrap()
}
