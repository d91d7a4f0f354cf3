//! Actions and alerts.

use crate::broken::{Case, case, each_is_found};

#[test]
fn wrong_actions_and_alerts_are_found() {
    each_is_found(CASES);
}

const CASES: &[Case] = &[
    case(
        "actions.toml",
        ("d1-q1\", level = 2", "sales\", level = 2"),
        "lifts `sales`",
        "id = \"lift-first\"",
    ),
    case(
        "actions.toml",
        ("[\"sales\"]", "[\"d1-q1\"]"),
        "is no milestone",
        "id = \"lift-second\"",
    ),
    case(
        "actions.toml",
        ("hours = [2, 4]", "hours = [4, 2]"),
        "hours are 4 to 2",
        "id = \"lift-first\"",
    ),
    case(
        "actions.toml",
        ("steps = 7", "steps = 8"),
        "8 steps",
        "id = \"lift-second\"",
    ),
    case(
        "actions.toml",
        (
            "hours = [2, 4]",
            "needs = \"done(lift-second)\"\nhours = [2, 4]",
        ),
        "lead back",
        "id = \"lift-first\"",
    ),
    case(
        "actions.toml",
        ("hours = [2, 4]", "needs = \"d5-q1 >= 1\"\nhours = [2, 4]"),
        "can't be brought about",
        "id = \"lift-first\"",
    ),
    case(
        "actions.toml",
        ("action = \"lift-first\"", "action = \"gone\""),
        "the action `gone`",
        "id = \"risk\"",
    ),
    case(
        "actions.toml",
        ("rule = \"labels-of-wood\"", "rule = \"gone\""),
        "the rule `gone`",
        "id = \"risk\"",
    ),
    case(
        "actions.toml",
        ("rule = \"labels-of-wood\"", ""),
        "rests on no rule",
        "id = \"risk\"",
    ),
    case(
        "actions.toml",
        ("[\"expert\"]", "[]"),
        "no source",
        "id = \"lift-first\"",
    ),
];
