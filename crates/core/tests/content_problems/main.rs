//! Packs that are wrong in one place: the check says where, what and what to do.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod actions;
mod broken;
mod catalogue;
mod conditions;
mod facts;
mod gates;
mod guidance;
mod ids;
mod pack;
mod questions;
mod reading;
mod sentences;
#[path = "../support/mod.rs"]
mod support;

use rumbo_core::content::validate::check;
use support::{as_pack, list, small_pack};

#[test]
fn the_small_pack_is_valid() {
    let problems = check(&as_pack(&small_pack::files()), &[]);
    assert!(problems.is_empty(), "{}", list(&problems));
}

#[test]
fn all_problems_come_at_once() {
    let mut files = small_pack::files();
    for (path, text) in &mut files {
        match path.as_str() {
            "pack.toml" => *text = text.replace("1.0.0", "one"),
            "gates.toml" => *text = text.replace("d1-q1 >= 2", "gone >= 2"),
            "actions.toml" => *text = text.replace("steps = 7", "steps = 9"),
            _ => {}
        }
    }
    let problems = check(&as_pack(&files), &[]);
    let files: Vec<&str> = problems
        .iter()
        .map(|problem| problem.file.as_str())
        .collect();
    assert_eq!(
        files,
        ["actions.toml", "gates.toml", "pack.toml"],
        "{}",
        list(&problems)
    );
}

#[test]
fn one_wrong_record_does_not_hide_the_next_of_its_file() {
    let mut files = small_pack::files();
    let (_, catalogue) = files
        .iter_mut()
        .find(|(path, _)| path == "catalogue.toml")
        .unwrap();
    *catalogue = catalogue
        .replace("percent = 63", "percent = \"63\"")
        .replace("cross_border = true", "crossborder = true");
    let problems = check(&as_pack(&files), &[]);
    let reasons: Vec<&str> = problems
        .iter()
        .map(|problem| problem.reason.split(',').next().unwrap())
        .collect();
    assert_eq!(
        reasons,
        [
            "invalid type: string \"63\"",
            "unknown field `crossborder`",
            "unknown field `crossborder`",
        ],
        "{}",
        list(&problems)
    );
}
