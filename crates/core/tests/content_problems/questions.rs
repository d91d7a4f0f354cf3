//! Questions, milestones, and what follows for whole paths.

use crate::broken::{Case, case, each_is_found, elsewhere};

#[test]
fn wrong_questions_are_found() {
    each_is_found(CASES);
}

const CASES: &[Case] = &[
    case(
        "questions.toml",
        ("\"word\"", "\"gone\""),
        "not in the glossary",
        "id = \"d8-q4\"",
    ),
    case(
        "questions.toml",
        ("dimension = \"d1\"", "dimension = \"d10\""),
        "`d10` does not exist",
        "id = \"d1-q1\"",
    ),
    case(
        "questions.toml",
        ("weight = 2", "weight = 0"),
        "the weight is 0",
        "id = \"d1-q1\"",
    ),
    case(
        "questions.toml",
        ("revision = 1", "revision = 0"),
        "the revision is 0",
        "id = \"d1-q1\"",
    ),
    case(
        "questions.toml",
        ("exclusive = \"none\"\n", ""),
        "kind `set`",
        "id = \"d9-q4\"",
    ),
    case(
        "questions.toml",
        ("level = 3", "level = 10"),
        "highest level is 10",
        "id = \"d1-q1\"",
    ),
    case(
        "questions.toml",
        ("level = 0", "level = 1"),
        "do not rise from 0",
        "id = \"d1-q1\"",
    ),
    case(
        "questions.toml",
        ("  { id = \"begun\", level = 1 },\n", ""),
        "3 situations",
        "id = \"d1-q1\"",
    ),
    case(
        "questions.toml",
        ("level = 3 }", "level = 3, applies = \"offer = goods\" }"),
        "level 3 can't be reached",
        "id = \"d1-q1\"",
    ),
    elsewhere(
        "questions.toml",
        (
            "id = \"d9-q4\"\ndimension = \"d9\"",
            "id = \"d9-q4\"\napplies = \"offer = goods\"\ndimension = \"d9\"",
        ),
        "dimensions.toml",
        "3 questions are asked",
        "id = \"d9\"",
    ),
    case(
        "questions.toml",
        (
            "not_applicable = [\"no-need\"]\nglossary = [\"word\"]\nkind = \"level\"\nweight = 2",
            "not_applicable = [\"no-need\"]\nglossary = [\"word\"]\nkind = \"level\"\nweight = 4",
        ),
        "more than a third",
        "id = \"d8-q4\"",
    ),
    case(
        "milestones.toml",
        ("level = 1", "level = 3"),
        "do not rise from 0",
        "id = \"sales\"",
    ),
];
