//! Files that are not read as records.

use crate::broken::{Case, case, each_is_found};

#[test]
fn what_cannot_be_read_is_found() {
    each_is_found(CASES);
}

const CASES: &[Case] = &[
    case(
        "facts.toml",
        ("kind = \"one\"\nrequired", "kind = one\nrequired"),
        "string values must be quoted",
        "kind = one",
    ),
    case(
        "facts.toml",
        ("[[screen]]", "[[screens]]"),
        "`screens` is no list of records",
        "[[screens]]",
    ),
    case(
        "facts.toml",
        ("[[screen]]", "[screen]"),
        "`screen` is no list of records",
        "[screen]",
    ),
    case(
        "facts.toml",
        ("[[fact]]\nid = \"segment\"\n", "[[fact]] # nameless\n"),
        "missing field `id`",
        "# nameless",
    ),
    case(
        "catalogue.toml",
        ("as_of = 2025-12-31", "as_of = 2025-13-31"),
        "date",
        "2025-13-31",
    ),
    case(
        "catalogue.toml",
        ("as_of = 2025-12-31", "as_of = 2025-12-31T10:00:00"),
        "a date without a time is expected",
        "2025-12-31T10:00:00",
    ),
    case(
        "catalogue.toml",
        ("status = \"vigente\"", "status = \"vigent\""),
        "unknown variant `vigent`",
        "\"vigent\"",
    ),
    case(
        "facts.toml",
        ("kind = \"many\"", "kind = \"some\""),
        "unknown variant",
        "kind = \"some\"",
    ),
    case(
        "gates.toml",
        ("d1-q1 >= 2", "d1-q1 > 2"),
        "condition",
        "d1-q1 > 2",
    ),
    case(
        "gates.toml",
        ("index = 10", "indx = 10"),
        "unknown field",
        "indx = 10",
    ),
];
