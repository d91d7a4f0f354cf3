//! Conditions: what they may use, and what they name.

use crate::support::{as_pack, list, small_pack};
use rumbo_core::content::validate::check;

use crate::broken::{Case, case, each_is_found};

#[test]
fn wrong_conditions_are_found() {
    each_is_found(CASES);
}

const CASES: &[Case] = &[
    case(
        "gates.toml",
        ("when = \"segment = b2b\"", "when = \"region = north\""),
        "fact `region`, which does not exist",
        "id = \"high-first\"",
    ),
    case(
        "gates.toml",
        ("when = \"segment = b2b\"", "when = \"segment = both\""),
        "no option of the fact",
        "id = \"high-first\"",
    ),
    case(
        "gates.toml",
        ("when = \"segment = b2b\"", "when = \"d1-q1 >= 1\""),
        "`when` may not use",
        "id = \"high-first\"",
    ),
    case(
        "gates.toml",
        ("\"d1-q1 >= 2\"", "\"gone >= 2\""),
        "`gone`, which does not exist",
        "id = \"low-first\"",
    ),
    case(
        "gates.toml",
        ("\"d1-q1 >= 2\"", "\"d1-q1 >= 4\""),
        "asks level 4",
        "id = \"low-first\"",
    ),
    case(
        "gates.toml",
        ("\"d1-q1 >= 2\"", "\"d1-q1 < 2\""),
        "may not use `d1-q1 < 2`",
        "id = \"low-first\"",
    ),
    case(
        "gates.toml",
        ("\"d1-q1 >= 2\"", "\"d8-q4 >= 2\""),
        "may leave out",
        "id = \"low-first\"",
    ),
    case(
        "gates.toml",
        ("\"d1-q1 >= 2\"", "\"always\""),
        "asks nothing",
        "id = \"low-first\"",
    ),
    case(
        "gates.toml",
        ("\"sales >= 2\"", "\"d1-q1 >= 2\""),
        "looks at the question",
        "id = \"seller\"",
    ),
    case(
        "questions.toml",
        ("d7-q3 >= 1", "d7-q3 >= 1 and d7-q2 >= 1"),
        "`shown_when` may not use",
        "id = \"d7-q4\"",
    ),
    case(
        "questions.toml",
        ("d7-q3 >= 1", "d7-q4 >= 1"),
        "leads back",
        "id = \"d7-q4\"",
    ),
    case(
        "questions.toml",
        ("d7-q3 >= 1", "d8-q4 >= 1"),
        "may leave out",
        "id = \"d7-q4\"",
    ),
    case(
        "questions.toml",
        ("when = \"any 1\"", "when = \"not (has(x))\""),
        "`reach` may not use",
        "id = \"d9-q4\"",
    ),
    case(
        "questions.toml",
        ("has(x) and", "has(w) and"),
        "the mark `w`",
        "id = \"d9-q4\"",
    ),
    case(
        "questions.toml",
        ("any 2 of [x, y, z]", "any 4 of [x, y, z]"),
        "asks 4 of 3",
        "id = \"d9-q4\"",
    ),
    case(
        "actions.toml",
        ("done(lift-first)", "done(gone)"),
        "the action `gone`",
        "id = \"lift-second\"",
    ),
    case(
        "actions.toml",
        ("offer = goods and d1-q1", "not (d1-q2 >= 1) and d1-q1"),
        "may not use `not",
        "id = \"risk\"",
    ),
    // Contradictions.
    case(
        "gates.toml",
        (
            "when = \"segment = b2b\"",
            "when = \"segment = b2b and segment = b2c\"",
        ),
        "`when` contradicts itself",
        "id = \"high-first\"",
    ),
    case(
        "gates.toml",
        (
            "when = \"segment = b2b\"",
            "when = \"segment = b2b and not (known(segment))\"",
        ),
        "`when` contradicts itself",
        "id = \"high-first\"",
    ),
    case(
        "catalogue.toml",
        (
            "offer = goods and flags = wood",
            "offer = goods and flags = wood and flags = none",
        ),
        "`when` contradicts itself",
        "id = \"labels-of-wood\"",
    ),
    // Flags are asked of goods only.
    case(
        "guidance.toml",
        (
            "when = \"flags = wood\"",
            "when = \"offer = service and flags = wood\"",
        ),
        "`when` contradicts itself",
        "id = \"treat-wood\"",
    ),
    // The country is always stated.
    case(
        "guidance.toml",
        (
            "when = \"flags = wood\"",
            "when = \"not (country in [pe, cl])\"",
        ),
        "`when` contradicts itself",
        "id = \"treat-wood\"",
    ),
    case(
        "actions.toml",
        ("d1-q1 < 2 and sales >= 1", "d1-q1 < 2 and d1-q1 >= 3"),
        "`when` contradicts itself",
        "id = \"risk\"",
    ),
];

#[test]
fn what_some_company_meets_is_no_contradiction() {
    for condition in [
        "offer = goods or offer = service",
        "not (segment = b2b)",
        "flags = wood or offer = service",
        "not (known(segment)) and not (flags = wood)",
    ] {
        let mut files = small_pack::files();
        let (_, guidance) = files
            .iter_mut()
            .find(|(path, _)| path == "guidance.toml")
            .unwrap();
        *guidance = guidance.replace("flags = wood", condition);
        let problems = check(&as_pack(&files), &[]);
        assert!(problems.is_empty(), "{condition}: {}", list(&problems));
    }
}

#[test]
fn a_condition_made_to_hurt_is_refused() {
    for deep in [
        format!("{}offer = goods{}", "(".repeat(40_000), ")".repeat(40_000)),
        format!("{} offer = goods", "not ".repeat(40_000)),
    ] {
        let mut files = small_pack::files();
        let (_, gates) = files
            .iter_mut()
            .find(|(path, _)| path == "gates.toml")
            .unwrap();
        *gates = gates.replace("segment = b2b", &deep);
        let problems = check(&as_pack(&files), &[]);
        assert_eq!(problems.len(), 1, "{}", list(&problems));
        assert!(problems[0].reason.contains("deep"), "{}", problems[0]);
        assert!(
            problems[0].reason.len() < 300,
            "the text is not repeated whole"
        );
    }
}
