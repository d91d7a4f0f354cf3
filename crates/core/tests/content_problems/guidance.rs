//! Guides, checklists, worksheets and contacts.

use crate::broken::{Case, case, each_is_found};

#[test]
fn wrong_guides_checklists_worksheets_and_contacts_are_found() {
    each_is_found(CASES);
}

const FILE: &str = "guidance.toml";

const CASES: &[Case] = &[
    // Guides.
    case(
        FILE,
        ("applies = \"offer = goods\"", "applies = \"d1-q1 >= 1\""),
        "`applies` may not use",
        "id = \"d1\"",
    ),
    case(
        FILE,
        ("dimension = \"d1\"", "dimension = \"d10\""),
        "`d10` does not exist",
        "id = \"d1\"",
    ),
    case(
        FILE,
        ("id = \"d1\"", "id = \"first\""),
        "the guide of the dimension `d1`",
        "id = \"first\"",
    ),
    case(
        FILE,
        ("paragraphs = 2", "paragraphs = 4"),
        "4 paragraphs",
        "id = \"d1\"",
    ),
    case(FILE, ("steps = 3", "steps = 2"), "2 steps", "id = \"d1\""),
    case(
        FILE,
        ("mistakes = 2", "mistakes = 6"),
        "6 mistakes",
        "id = \"d1\"",
    ),
    case(
        FILE,
        ("[\"lift-first\"]", "[\"gone\"]"),
        "the action `gone`",
        "id = \"d1\"",
    ),
    case(
        FILE,
        ("worksheet = \"scarf\"", "worksheet = \"gone\""),
        "the worksheet `gone`",
        "id = \"d1\"",
    ),
    case(
        FILE,
        ("as_of = 2025-12-31", "as_of = 2026-12-31"),
        "after the pack's date",
        "id = \"d1\"",
    ),
    case(
        FILE,
        ("sources = [\"expert\"]", "sources = []"),
        "no source",
        "id = \"d1\"",
    ),
    case(
        FILE,
        ("as_of = 2025-12-31\n", ""),
        "missing field `as_of`",
        "[[guide]]",
    ),
    // Checklists.
    case(
        FILE,
        ("country = \"pe\"", "country = \"fr\""),
        "`fr`, which is no option",
        "id = \"pe-goods\"",
    ),
    case(
        FILE,
        ("offer = [\"goods\"]", "offer = []"),
        "it serves no offer",
        "id = \"pe-goods\"",
    ),
    case(
        FILE,
        (
            "[[worksheet]]\nid",
            "[[checklist]]\nid = \"again\"\ncountry = \"pe\"\noffer = [\"goods\"]\nstep = []\n[[worksheet]]\nid",
        ),
        "0 steps",
        "id = \"again\"",
    ),
    case(
        FILE,
        (
            "[[worksheet]]\nid",
            "[[checklist]]\nid = \"second\"\ncountry = \"pe\"\noffer = [\"goods\"]\nstep = []\n[[worksheet]]\nid",
        ),
        "another one serves `goods` of `pe`",
        "id = \"second\"",
    ),
    case(
        FILE,
        ("id = \"declare\"", "id = \"register\" # again"),
        "step `pe-goods/register`: the id is given twice",
        "# again",
    ),
    case(
        FILE,
        ("id = \"declare\"", "id = \"De clare\""),
        "this is not an id",
        "id = \"De clare\"",
    ),
    case(
        FILE,
        ("item = \"d1-q1\"", "item = \"gone\""),
        "the question `gone`",
        "id = \"register\"",
    ),
    case(
        FILE,
        ("flags = wood", "flags = iron"),
        "`iron`, which is no option",
        "id = \"treat-wood\"",
    ),
    case(
        FILE,
        ("https://example.org/wood", "example.org"),
        "not a web address",
        "id = \"treat-wood\"",
    ),
    case(
        FILE,
        (
            "status = \"por-confirmar\"\nas_of = 2025-12-31\nreview_after_months = 6\nevidence = \"weak\"",
            "status = \"vigente\"\nas_of = 2025-12-31\nreview_after_months = 6\nevidence = \"weak\"",
        ),
        "weak evidence alone",
        "id = \"declare\"",
    ),
    case(
        FILE,
        ("institution = \"The Agency\"", "institution = \" \""),
        "the institution has no name",
        "id = \"register\"",
    ),
    // Worksheets.
    case(
        FILE,
        (
            "formula = \"product * rate / 100\"",
            "formula = \"product * tax / 100\"",
        ),
        "names `tax`, which is no line above it",
        "id = \"duty\"",
    ),
    case(
        FILE,
        (
            "formula = \"product * rate / 100\"",
            "formula = \"product * price / 100\"",
        ),
        "names `price`, which is no line above it",
        "id = \"duty\"",
    ),
    case(
        FILE,
        (
            "formula = \"product * rate / 100\"",
            "formula = \"product*rate\"",
        ),
        "operator between spaces",
        "formula = \"product*rate\"",
    ),
    case(
        FILE,
        (
            "formula = \"product + duty\"",
            "formula = \"product / (duty - duty)\"",
        ),
        "no figure here",
        "id = \"price\"",
    ),
    case(
        FILE,
        (
            "formula = \"product * rate / 100\"",
            "formula = \"product / 10\"",
        ),
        "no formula uses",
        "id = \"rate\"",
    ),
    case(
        FILE,
        ("example = \"18\"", "example = \"18,50\""),
        "a number such as 18 or 3.5",
        "example = \"18,50\"",
    ),
    case(
        FILE,
        ("example = \"18\"\n", ""),
        "an input has `example`",
        "[[worksheet.line]]",
    ),
    // Contacts.
    case(
        FILE,
        (
            "email = \"ask@example.org\"\nphone = \"+51 1 555 0100\"\n",
            "",
        ),
        "no way to reach it",
        "id = \"agency\"",
    ),
    case(
        FILE,
        ("ask@example.org", "ask at example.org"),
        "the e-mail address is not one",
        "id = \"agency\"",
    ),
    case(
        FILE,
        ("+51 1 555 0100", "call us"),
        "the telephone number is not one",
        "id = \"agency\"",
    ),
    case(
        FILE,
        ("name = \"The Agency\"", "name = \"\""),
        "is empty",
        "id = \"agency\"",
    ),
];
