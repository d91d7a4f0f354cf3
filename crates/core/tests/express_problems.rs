//! Express paths that are wrong in one place: the check says where, what and what to do.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use rumbo_core::content::validate::check;
use support::{as_pack, list, small_pack};

const FILE: &str = "express.toml";

/// The problem that one change of the small pack's express path causes, in words, with its line.
fn problem_after(from: &str, to: &str) -> String {
    let mut files = small_pack::files();
    let (_, text) = files.iter_mut().find(|(path, _)| path == FILE).unwrap();
    assert!(text.contains(from), "{FILE} has no `{from}`");
    *text = text.replacen(from, to, 1);
    let problems = check(&as_pack(&files), &[]);
    for problem in &problems {
        assert_eq!(problem.file, FILE, "{problem}");
        assert!(!problem.hint.is_empty(), "{problem}");
    }
    list(&problems)
}

#[test]
fn a_stage_without_questions_is_named() {
    let said = problem_after("stage = \"seller\"", "stage = \"sellers\"");
    assert!(
        said.contains("the stage `seller` has no express questions"),
        "{said}"
    );
    assert!(
        said.contains("express.toml:6: express `sellers`: there is no such stage"),
        "{said}"
    );
}

#[test]
fn a_stage_given_twice_is_named() {
    let said = problem_after("stage = \"seller\"", "stage = \"starter\"");
    assert!(
        said.contains("express.toml:6: express `starter`: the id is given twice"),
        "{said}"
    );
}

#[test]
fn what_is_no_scored_question_is_refused() {
    let nothing = problem_after("\"d3-q2\"", "\"d3-q9\"");
    assert!(
        nothing.contains("`d3-q9` is no scored question"),
        "{nothing}"
    );
    let milestone = problem_after("\"d3-q2\"", "\"sales\"");
    assert!(
        milestone.contains("`sales` is no scored question"),
        "{milestone}"
    );
}

#[test]
fn a_question_named_twice_is_refused() {
    let said = problem_after("\"d3-q2\"", "\"d3-q1\"");
    assert!(said.contains("`d3-q1` stands twice"), "{said}");
}

#[test]
fn a_question_that_another_answer_may_hide_is_refused() {
    let said = problem_after("\"d3-q2\"", "\"d7-q4\"");
    assert!(
        said.contains("`d7-q4` is shown only after another answer"),
        "{said}"
    );
}

#[test]
fn fewer_than_eight_and_more_than_nine_are_refused_with_the_company_that_sees_it() {
    let seven = problem_after(", \"d2-q4\"]", "]");
    assert!(
        seven.contains("express.toml:2: express `starter`: 7 questions are shown"),
        "{seven}"
    );
    assert!(seven.contains("first seen for country = pe"), "{seven}");
    let ten = problem_after("\"d3-q2\"]", "\"d3-q2\", \"d3-q3\"]");
    assert!(
        ten.contains("express.toml:6: express `seller`: 10 questions are shown"),
        "{ten}"
    );
}

#[test]
fn a_must_of_the_stage_s_own_gate_is_asked_about() {
    let said = problem_after(
        "\"d1-q1\", \"d1-q2\", \"d1-q3\", \"d1-q4\"",
        "\"d3-q1\", \"d1-q2\", \"d1-q3\", \"d1-q4\"",
    );
    assert!(
        said.contains("express `starter`: `d1-q1` is not asked, and a gate demands it there"),
        "{said}"
    );
}

#[test]
fn the_highest_stage_asks_about_the_gate_below_too() {
    let said = problem_after(
        "items = [\"d1-q1\", \"d1-q2\", \"d1-q3\", \"d2-q1\"",
        "items = [\"d3-q3\", \"d1-q2\", \"d1-q3\", \"d2-q1\"",
    );
    assert!(
        said.contains("express `seller`: `d1-q1` is not asked, and a gate demands it there"),
        "{said}"
    );
}

#[test]
fn the_lowest_stage_asks_about_three_musts_of_the_gate_above_or_all_there_are() {
    let said = problem_after(
        "\"d1-q2\", \"d1-q3\", \"d1-q4\"",
        "\"d3-q1\", \"d3-q2\", \"d1-q4\"",
    );
    assert!(
        said.contains("express `starter`: 0 musts of the gate above are asked about"),
        "{said}"
    );
    assert!(
        said.contains("segment = b2b"),
        "only there is one asked: {said}"
    );
}
