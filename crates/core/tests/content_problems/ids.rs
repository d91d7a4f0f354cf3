//! Ids that are none, or are given twice.

use crate::broken::{Case, case, each_is_found};

#[test]
fn wrong_ids_are_found() {
    each_is_found(CASES);
}

const CASES: &[Case] = &[
    case(
        "facts.toml",
        ("id = \"segment\"", "id = \"Segment\""),
        "not an id",
        "id = \"Segment\"",
    ),
    case(
        "actions.toml",
        ("id = \"lift-second\"", "id = \"lift-first\" # again"),
        "given twice",
        "# again",
    ),
    case(
        "milestones.toml",
        ("id = \"sales\"", "id = \"d1-q1\""),
        "same id",
        "id = \"d1-q1\"",
    ),
    case(
        "facts.toml",
        ("[\"pe\", \"cl\"]", "[\"pe\", \"cl\", \"pe\"]"),
        "`pe` is given twice",
        "id = \"country\"",
    ),
];
