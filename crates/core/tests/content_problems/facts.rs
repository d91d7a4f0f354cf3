//! Facts and their screens.

use crate::broken::{Case, case, each_is_found};

#[test]
fn wrong_facts_are_found() {
    each_is_found(CASES);
}

const CASES: &[Case] = &[
    case(
        "facts.toml",
        (
            "\"segment\", \"flags\"]",
            "\"segment\", \"flags\", \"gone\"]",
        ),
        "does not exist",
        "id = \"basics\"",
    ),
    case(
        "facts.toml",
        ("\"segment\", \"flags\"]", "\"segment\"]"),
        "no screen shows it",
        "id = \"flags\"",
    ),
    case(
        "facts.toml",
        (
            "\"segment\", \"flags\"]",
            "\"segment\", \"flags\", \"offer\"]",
        ),
        "asked twice",
        "id = \"basics\"",
    ),
    case(
        "facts.toml",
        (
            "required = true\noptions = [\"goods\"",
            "applies = \"segment = b2b\"\noptions = [\"goods\"",
        ),
        "does not stand before",
        "id = \"offer\"",
    ),
    case(
        "facts.toml",
        (
            "applies = \"offer = goods\"",
            "required = true\napplies = \"offer = goods\"",
        ),
        "not always asked",
        "id = \"flags\"",
    ),
    case(
        "facts.toml",
        ("exclusive = [\"none\"]", "exclusive = [\"nothing\"]"),
        "`exclusive` names",
        "id = \"flags\"",
    ),
    case(
        "facts.toml",
        ("options = [\"b2b\", \"b2c\"]", "options = [\"b2b\"]"),
        "1 options",
        "id = \"segment\"",
    ),
    case(
        "facts.toml",
        (
            "\"segment\", \"flags\"]",
            "\"segment\", \"flags\", \"idle\"]\n[[fact]]\nid = \"idle\"\nkind = \"one\"\noptions = [\"yes\", \"no\"]",
        ),
        "no rule, branch or criterion",
        "id = \"idle\"",
    ),
];
