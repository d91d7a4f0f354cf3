//! Gates, stages and profiles, which must be ordered and within reach.

use crate::broken::{Case, case, each_is_found, elsewhere};

#[test]
fn wrong_gates_are_found() {
    each_is_found(CASES);
}

const CASES: &[Case] = &[
    case(
        "gates.toml",
        ("at_least = 50", "at_least = 30"),
        "less than a lower gate",
        "id = \"high\"",
    ),
    case(
        "gates.toml",
        ("dimension = \"d2\"", "dimension = \"d10\""),
        "of no dimension",
        "id = \"low\"",
    ),
    case(
        "gates.toml",
        ("stage = \"starter\"", "stage = \"seller\""),
        "out of order",
        "id = \"low\"",
    ),
    case(
        "gates.toml",
        ("requires = \"always\"", "requires = \"sales >= 1\""),
        "the last stage",
        "id = \"starter\"",
    ),
    case(
        "gates.toml",
        ("index = 10", "index = 101"),
        "above 100",
        "id = \"high\"",
    ),
    case(
        "profiles.toml",
        ("ready = true", "ready = false"),
        "numbers do not rise",
        "id = \"two\"",
    ),
    elsewhere(
        "questions.toml",
        (
            "id = \"d1-q1\"\n",
            "id = \"d1-q1\"\napplies = \"offer = goods\"\n",
        ),
        "gates.toml",
        "not met even with the best answers",
        "id = \"low\"",
    ),
    case(
        "questions.toml",
        (
            "id = \"d7-q3\"\n",
            "id = \"d7-q3\"\napplies = \"offer = goods\"\n",
        ),
        "it is never shown, as `d7-q3` is not asked",
        "id = \"d7-q4\"",
    ),
    case(
        "gates.toml",
        ("requires = \"d1-q1 >= 2\"", "requires = \"d1-q4 >= 2\""),
        "actions alone can't meet it",
        "id = \"low\"",
    ),
];
