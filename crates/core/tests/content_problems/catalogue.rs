//! Programmes, platforms, rules, figures and sources.

use crate::broken::{Case, case, each_is_found};

#[test]
fn wrong_records_of_the_catalogue_are_found() {
    each_is_found(CASES);
}

const CASES: &[Case] = &[
    case(
        "catalogue.toml",
        ("sources = [\"report\"]", "sources = [\"gone\"]"),
        "the source `gone`",
        "id = \"labels-of-wood\"",
    ),
    case(
        "catalogue.toml",
        ("sources = [\"report\"]", "sources = [\"expert\"]"),
        "the source `expert`",
        "id = \"labels-of-wood\"",
    ),
    case(
        "catalogue.toml",
        ("https://example.org/report", "example.org"),
        "not a web address",
        "id = \"report\"",
    ),
    case(
        "catalogue.toml",
        ("as_of = 2025-12-31", "as_of = 2026-12-31"),
        "after the pack's date",
        "id = \"labels-of-wood\"",
    ),
    case(
        "catalogue.toml",
        ("review_after_months = 1", "review_after_months = 0"),
        "after 0 months",
        "id = \"labels-of-wood\"",
    ),
    case(
        "catalogue.toml",
        ("offer = goods and flags = wood", "flags = wood"),
        "does not ask `offer = goods`",
        "id = \"labels-of-wood\"",
    ),
    case(
        "catalogue.toml",
        ("item = \"d1-q1\"", "item = \"gone\""),
        "`gone`, which does not exist",
        "id = \"figure\"",
    ),
    case(
        "catalogue.toml",
        ("percent = 63", "percent = 163"),
        "163 percent",
        "id = \"figure\"",
    ),
    case(
        "catalogue.toml",
        ("country = \"pe\"", "country = \"fr\""),
        "`fr`, which is no option",
        "id = \"help\"",
    ),
    case(
        "catalogue.toml",
        ("kind = \"training\"", "kind = \"party\""),
        "`kind` is `party`",
        "id = \"help\"",
    ),
    case(
        "catalogue.toml",
        ("any_of = [\"pe\"]", ""),
        "neither or both",
        "id = \"help\"",
    ),
    case(
        "catalogue.toml",
        ("criterion = \"country\"", "criterion = \"state\""),
        "`state`, which does not exist",
        "id = \"help\"",
    ),
    case(
        "catalogue.toml",
        ("delivers_to = [\"world\"]", "delivers_to = [\"moon\"]"),
        "`destination`",
        "id = \"shop\"",
    ),
    case(
        "catalogue.toml",
        ("country = \"cl\"", "country = \"fr\""),
        "`fr`, which is no option",
        "id = \"shop\"",
    ),
    case(
        "catalogue.toml",
        ("any_of = [\"pe\"]", "any_of = [\"cl\"]"),
        "asks for companies of other countries",
        "id = \"help\"",
    ),
    case(
        "catalogue.toml",
        (
            "evidence = \"primary\"\ncadence",
            "evidence = \"weak\"\ncadence",
        ),
        "weak evidence alone",
        "id = \"help\"",
    ),
    case(
        "catalogue.toml",
        (
            "sources = [\"report\"]\nsource_year",
            "sources = []\nsource_year",
        ),
        "no source",
        "id = \"help\"",
    ),
    case(
        "catalogue.toml",
        (
            "as_of = 2025-12-31\nreview_after_months = 6",
            "review_after_months = 6",
        ),
        "missing field `as_of`",
        "[[programme]]",
    ),
    case(
        "catalogue.toml",
        ("date = \"2025\"", "date = \"\""),
        "title, publisher or date is empty",
        "id = \"report\"",
    ),
];
