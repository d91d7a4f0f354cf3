//! Packs that are wrong in one place: the check says where, what and what to do.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use rumbo_core::content::validate::check;
use rumbo_core::content::{ContentMessage, MessageIndex, Problem};
use support::{as_pack, list, small_pack};

/// One thing that is wrong.
struct Case {
    file: &'static str,
    /// Replaced text: (from, to); the first occurrence.
    change: (&'static str, &'static str),
    /// The file that is named, where it is another one.
    named: Option<&'static str>,
    /// Part of the reason.
    says: &'static str,
    /// Text of the line that is named; none where the file as a whole is meant.
    at: Option<&'static str>,
}

const fn case(
    file: &'static str,
    change: (&'static str, &'static str),
    says: &'static str,
    at: &'static str,
) -> Case {
    Case {
        file,
        change,
        named: None,
        says,
        at: Some(at),
    }
}

const fn elsewhere(
    file: &'static str,
    change: (&'static str, &'static str),
    named: &'static str,
    says: &'static str,
    at: &'static str,
) -> Case {
    Case {
        file,
        change,
        named: Some(named),
        says,
        at: Some(at),
    }
}

const fn whole(
    file: &'static str,
    change: (&'static str, &'static str),
    says: &'static str,
) -> Case {
    Case {
        file,
        change,
        named: None,
        says,
        at: None,
    }
}

fn broken(case: &Case) -> Vec<(String, String)> {
    let (from, to) = case.change;
    let mut files = small_pack::files();
    let file = files
        .iter_mut()
        .find(|(path, _)| path == case.file)
        .unwrap();
    assert!(file.1.contains(from), "{} has no `{from}`", case.file);
    file.1 = file.1.replacen(from, to, 1);
    files
}

fn line_with(files: &[(String, String)], file: &str, text: &str) -> usize {
    let (_, found) = files.iter().find(|(path, _)| path == file).unwrap();
    1 + found.lines().position(|line| line.contains(text)).unwrap()
}

#[test]
fn the_small_pack_is_valid() {
    let problems = check(&as_pack(&small_pack::files()), &[]);
    assert!(problems.is_empty(), "{}", list(&problems));
}

#[test]
fn every_kind_of_problem_is_found_at_its_place() {
    let mut failures = String::new();
    for case in CASES {
        let files = broken(case);
        let problems = check(&as_pack(&files), &[]);
        let file = case.named.unwrap_or(case.file);
        let line = case.at.map_or(0, |text| line_with(&files, file, text));
        let found = problems.iter().any(|problem| {
            problem.file == file
                && problem.line == line
                && problem.reason.contains(case.says)
                && !problem.hint.is_empty()
        });
        if !found {
            let change = case.change.1;
            failures += &format!(
                "`{change}` at {}:{line}, not in:\n{}\n",
                case.file,
                list(&problems)
            );
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn all_problems_come_at_once() {
    let mut files = small_pack::files();
    for (path, text) in &mut files {
        match path.as_str() {
            "pack.toml" => *text = text.replace("1.0.0", "one"),
            "gates.toml" => *text = text.replace("d1-q1 >= 2", "gone >= 2"),
            "actions.toml" => *text = text.replace("steps = 7", "steps = 9"),
            _ => {}
        }
    }
    let problems = check(&as_pack(&files), &[]);
    let files: Vec<&str> = problems
        .iter()
        .map(|problem| problem.file.as_str())
        .collect();
    assert_eq!(
        files,
        ["actions.toml", "gates.toml", "pack.toml"],
        "{}",
        list(&problems)
    );
}

const CASES: &[Case] = &[
    // Reading.
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
    // Ids.
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
    // The pack's own figures.
    whole("pack.toml", ("1.0.0", "1.0"), "three numbers"),
    whole("pack.toml", ("[\"es\"]", "[]"), "`languages`"),
    whole(
        "pack.toml",
        ("hidden_percent = 50", "hidden_percent = 10"),
        "`reservations_percent`",
    ),
    // Facts.
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
    // Conditions.
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
    // Questions.
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
    // Gates, stages, profiles.
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
    // Actions and alerts.
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
    // Catalogue.
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
];

/// Has every sentence save some, and some that nobody asked for.
struct Words {
    locale: &'static str,
    missing: &'static [(&'static str, Option<&'static str>)],
    extra: Vec<ContentMessage>,
}

impl MessageIndex for Words {
    fn locale(&self) -> &str {
        self.locale
    }

    fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        !self.missing.contains(&(id, attribute))
    }

    fn content_messages(&self) -> Vec<ContentMessage> {
        self.extra.clone()
    }
}

fn with_words(words: &Words) -> Vec<Problem> {
    check(&as_pack(&small_pack::files()), &[words])
}

#[test]
fn a_missing_sentence_is_found_with_its_record() {
    let problems = with_words(&Words {
        locale: "es",
        missing: &[
            ("question-d1-q1", Some("why")),
            ("action-lift-first-step-3", None),
            ("criterion-help-region", None),
            ("profile-three", Some("subtitle-firm")),
            // Nobody asks for these.
            ("action-lift-first-step-4", None),
            ("profile-one", Some("subtitle-firm")),
            ("platform-shop", Some("cost")),
            ("platform-shop-admits-cl", None),
        ],
        extra: Vec::new(),
    });
    let found: Vec<&str> = problems
        .iter()
        .map(|problem| problem.reason.as_str())
        .collect();
    assert_eq!(
        found,
        [
            "action `lift-first`: in `es` no message `action-lift-first-step-3`",
            "programme `help`: in `es` no message `criterion-help-region`",
            "profile `three`: in `es` no message `profile-three.subtitle-firm`",
            "question `d1-q1`: in `es` no message `question-d1-q1.why`",
        ]
    );
}

#[test]
fn a_left_over_sentence_is_found_where_it_stands() {
    let message = |id: &str, attributes: &[&str], line| ContentMessage {
        id: id.to_owned(),
        attributes: attributes.iter().map(|name| (*name).to_owned()).collect(),
        file: "locales/es/content/facts.ftl".to_owned(),
        line,
    };
    let problems = with_words(&Words {
        locale: "es",
        missing: &[],
        extra: vec![
            message("fact-country", &["why", "help"], 1),
            message("fact-country", &["joke"], 2),
            message("fact-gone", &[], 3),
        ],
    });
    let found: Vec<(usize, &str)> = problems
        .iter()
        .map(|problem| (problem.line, problem.reason.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (2, "nothing in the pack has the message `fact-country.joke`"),
            (3, "nothing in the pack has the message `fact-gone`"),
        ]
    );
}

#[test]
fn a_complete_locale_exists() {
    let problems = with_words(&Words {
        locale: "en",
        missing: &[("question-d1-q1", None)],
        extra: Vec::new(),
    });
    assert_eq!(
        problems.len(),
        1,
        "an incomplete locale may lack sentences: {}",
        list(&problems)
    );
    assert!(problems[0].reason.contains("`es` is called complete"));
}

#[test]
fn two_records_do_not_share_a_sentence() {
    let mut files = small_pack::files();
    let (_, facts) = files
        .iter_mut()
        .find(|(path, _)| path == "facts.toml")
        .unwrap();
    *facts = facts
        .replace("id = \"flags\"", "id = \"offer-goods\"")
        .replace("\"flags\"]", "\"offer-goods\"]");
    let problems = check(&as_pack(&files), &[]);
    assert!(
        problems.iter().any(|problem| problem
            .reason
            .contains("`fact-offer-goods` is also that of fact `offer`")),
        "{}",
        list(&problems)
    );
}
