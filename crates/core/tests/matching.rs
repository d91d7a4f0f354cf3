//! Who is told of which programme and platform, and the laws of eligibility.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod roadmap_packs;

use chrono::NaiveDate;
use proptest::prelude::*;
use roadmap_packs::shipped;
use rumbo_core::content::{
    Cadence, Content, Criterion, Evidence, PackFile, Programme, Stated, Status,
};
use rumbo_core::ids::OptionId;
use rumbo_core::matching::{
    self, Fit, Match, Offered, Outcome, SUPPORT_IN_PLAN, SUPPORT_PER_TASK, Standing, Subject,
};
use rumbo_core::roadmap::{Block, Reason, Roadmap, Task, TaskId};
use rumbo_core::{AnswerSheet, FactValue};
use std::collections::BTreeSet;

const PACK: &str = r#"
version = "1.0.0"
date = 2026-11-21
languages = ["es"]
planning_share_percent = 70
default_hours_per_week = 2
max_open_actions = 3
repeat_after_days = 180
reference_months = 12
reservations_percent = 20
profile_hidden_percent = 50
not_sure_task_hours_max = 4
"#;

const FACTS: &str = r#"
[[fact]]
id = "country"
kind = "one"
options = ["cl", "co", "pe"]
[[fact]]
id = "offer"
kind = "one"
options = ["goods", "service", "digital"]
[[fact]]
id = "segment"
kind = "one"
options = ["b2b", "b2c", "both"]
[[fact]]
id = "sector"
kind = "one"
options = ["food", "crafts", "software"]
[[fact]]
id = "destination"
kind = "one"
options = ["undecided", "chile", "united-states"]
[[fact]]
id = "export-experience"
kind = "one"
options = ["none", "occasional", "regular"]
[[fact]]
id = "has"
kind = "many"
options = ["website", "barcodes", "none"]
exclusive = ["none"]
[[fact]]
id = "product-flags"
kind = "many"
applies = "offer = goods"
options = ["food", "alcohol", "none"]
exclusive = ["none"]
"#;

/// What every record of these tests says of itself, unless the test is about it.
const CURRENT: &str = r#"status = "vigente"
as_of = 2026-10-01
review_after_months = 6
evidence = "primary"
cadence = "permanent"
sources = ["page"]
source_year = "2026"
"#;

fn pack(rest: &str) -> Content {
    let files = [
        PackFile {
            path: "pack.toml",
            text: PACK,
        },
        PackFile {
            path: "facts.toml",
            text: FACTS,
        },
        PackFile {
            path: "rest.toml",
            text: rest,
        },
    ];
    Content::load(&files).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn programme(id: &str, country: &str, more: &str) -> String {
    format!(
        "[[programme]]\nid = \"{id}\"\nname = \"{id}\"\noperator = \"Agency\"\ncountry = \"{country}\"\nkind = \"training\"\noffer = [\"goods\", \"service\", \"digital\"]\ncross_border = true\ntags = [\"training\"]\n{}\n",
        with_standing(more)
    )
}

fn platform(id: &str, more: &str) -> String {
    format!(
        "[[platform]]\nid = \"{id}\"\nname = \"{id}\"\noperator = \"Operator\"\nkind = \"marketplace\"\nsegment = [\"b2c\"]\noffer = [\"goods\"]\ncross_border = true\ndelivers_to = [\"world\"]\ntags = [\"channel\"]\n{}\n",
        with_standing(more)
    )
}

fn with_standing(more: &str) -> String {
    if more.contains("status =") {
        more.to_owned()
    } else {
        format!("{CURRENT}{more}")
    }
}

fn standing(status: &str, as_of: &str, evidence: &str) -> String {
    format!(
        "status = \"{status}\"\nas_of = {as_of}\nreview_after_months = 6\nevidence = \"{evidence}\"\ncadence = \"call\"\nsources = [\"page\"]\nsource_year = \"2022\"\n"
    )
}

/// A Peruvian workshop that sells alpaca clothes to people in the United States.
fn workshop() -> AnswerSheet {
    sheet(&[
        ("country", "pe"),
        ("offer", "goods"),
        ("segment", "b2c"),
        ("sector", "crafts"),
        ("destination", "united-states"),
        ("export-experience", "occasional"),
    ])
}

fn sheet(facts: &[(&str, &str)]) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (fact, option) in facts {
        sheet
            .facts
            .insert((*fact).into(), FactValue::One((*option).into()));
    }
    sheet
}

fn marks(sheet: &mut AnswerSheet, fact: &str, marks: &[&str]) {
    let marks = marks.iter().map(|mark| OptionId::from(*mark)).collect();
    sheet.facts.insert(fact.into(), FactValue::Many(marks));
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-21")
}

fn ids(matches: &[Match]) -> Vec<&str> {
    matches
        .iter()
        .map(|found| match &found.id {
            Offered::Programme(id) => id.as_str(),
            Offered::Platform(id) => id.as_str(),
        })
        .collect()
}

fn of_programme(content: &Content, sheet: &AnswerSheet, id: &str) -> Match {
    matching::matches(content, sheet, today())
        .find(&Offered::Programme(id.into()))
        .unwrap()
        .clone()
}

fn of_platform(content: &Content, sheet: &AnswerSheet, id: &str) -> Match {
    matching::matches(content, sheet, today())
        .find(&Offered::Platform(id.into()))
        .unwrap()
        .clone()
}

fn outcome(found: &Match, subject: &Subject) -> Option<Outcome> {
    found
        .reasons
        .iter()
        .find(|reason| reason.subject == *subject)
        .map(|reason| reason.outcome)
}

#[test]
fn a_required_criterion_is_met_or_not_or_asked_of_whoever_knows() {
    let required = |body: &str| {
        pack(&programme(
            "course",
            "pe",
            &format!("[[programme.required]]\n{body}\n"),
        ))
    };
    let experience = Subject::Fact("export-experience".into());
    for (body, expected, fit) in [
        (
            "criterion = \"export-experience\"\nany_of = [\"occasional\", \"regular\"]",
            Outcome::Met,
            Fit::Fits,
        ),
        (
            "criterion = \"export-experience\"\nany_of = [\"none\"]",
            Outcome::NotMet,
            Fit::DoesNotFit,
        ),
        (
            "criterion = \"export-experience\"\nstated = \"any-stated\"",
            Outcome::Met,
            Fit::Fits,
        ),
        (
            "criterion = \"export-experience\"\nstated = \"unstated\"",
            Outcome::AskOperator,
            Fit::Check,
        ),
        (
            "criterion = \"export-experience\"\nstated = \"words\"",
            Outcome::AskOperator,
            Fit::Check,
        ),
    ] {
        let found = of_programme(&required(body), &workshop(), "course");
        assert_eq!(outcome(&found, &experience), Some(expected), "of `{body}`");
        assert_eq!(found.fit, fit, "of `{body}`");
    }

    let mut silent = workshop();
    silent.facts.remove("export-experience");
    let content = required("criterion = \"export-experience\"\nany_of = [\"none\"]");
    let found = of_programme(&content, &silent, "course");
    assert_eq!(
        (outcome(&found, &experience), found.fit),
        (Some(Outcome::AskOwner), Fit::Check),
        "what the company has not said is asked, not held against it"
    );
}

#[test]
fn only_words_have_a_sentence_of_their_own() {
    let content = pack(&programme(
        "course",
        "pe",
        "[[programme.required]]\ncriterion = \"market-presence\"\nstated = \"words\"\n[[programme.required]]\ncriterion = \"sector\"\nstated = \"unstated\"\n",
    ));
    let found = of_programme(&content, &workshop(), "course");
    let in_words: Vec<_> = found
        .reasons
        .iter()
        .filter(|reason| reason.in_words)
        .map(|reason| reason.subject.clone())
        .collect();
    assert_eq!(in_words, vec![Subject::Fact("market-presence".into())]);
}

#[test]
fn what_an_operator_prefers_ranks_and_never_excludes() {
    let favours = "[[programme.favours]]\ncriterion = \"has\"\nany_of = [\"website\"]\n";
    let content = pack(&(programme("a-plain", "pe", "") + &programme("b-favours", "pe", favours)));
    let mut with = workshop();
    marks(&mut with, "has", &["website"]);
    let mut without = workshop();
    marks(&mut without, "has", &["none"]);

    let preferred = matching::matches(&content, &with, today());
    assert_eq!(
        ids(&preferred.programmes),
        ["b-favours", "a-plain"],
        "whoever is preferred sees it first"
    );
    let others = matching::matches(&content, &without, today());
    assert_eq!(
        ids(&others.programmes),
        ["a-plain", "b-favours"],
        "otherwise ids decide"
    );
    assert!(
        others.programmes.iter().all(|found| found.fit == Fit::Fits),
        "a preference that is not met excludes nobody"
    );
}

#[test]
fn programmes_of_other_countries_are_left_out_and_regional_ones_are_not() {
    let content = pack(
        &(programme("cl-course", "cl", "")
            + &programme("pe-course", "pe", "")
            + &programme("fair", "regional", "")),
    );
    let found = matching::matches(&content, &workshop(), today());
    assert_eq!(ids(&found.programmes), ["fair", "pe-course"]);

    let nowhere = matching::matches(&content, &AnswerSheet::default(), today());
    let course = nowhere
        .find(&Offered::Programme("cl-course".into()))
        .unwrap();
    assert_eq!(
        outcome(course, &Subject::Country),
        Some(Outcome::AskOwner),
        "without a country all are asked about"
    );
    assert_eq!(course.fit, Fit::Check);
}

#[test]
fn an_empty_list_of_offers_says_nothing() {
    let content = pack(
        &programme("course", "pe", "")
            .replace("offer = [\"goods\", \"service\", \"digital\"]\n", ""),
    );
    let found = of_programme(&content, &workshop(), "course");
    assert_eq!(outcome(&found, &Subject::Offer), Some(Outcome::AskOperator));
    assert_eq!(found.fit, Fit::Check);
}

#[test]
fn status_evidence_and_age_decide_how_a_record_is_taken() {
    let rest: String = [
        ("current", "vigente", "2026-10-01", "primary"),
        ("weak", "vigente", "2026-10-01", "weak"),
        ("confirm", "por-confirmar", "2024-12-31", "primary"),
        ("old", "por-confirmar", "2022-12-31", "primary"),
        ("announced", "anunciado", "2026-10-01", "primary"),
        ("gone", "historico", "2026-10-01", "primary"),
    ]
    .iter()
    .map(|(id, status, as_of, evidence)| programme(id, "pe", &standing(status, as_of, evidence)))
    .collect();
    let content = pack(&rest);
    let found = matching::matches(&content, &workshop(), today());
    let standings: Vec<(&str, Standing)> = ids(&found.programmes)
        .into_iter()
        .zip(found.programmes.iter().map(|found| found.standing))
        .collect();
    assert_eq!(
        standings,
        [
            ("current", Standing::Current),
            ("confirm", Standing::Confirm),
            ("weak", Standing::AskIfOpen),
            ("old", Standing::AskIfOpen),
            ("announced", Standing::Announced),
        ],
        "the most current first; what is historical is nowhere"
    );
}

#[test]
fn a_clock_behind_the_content_makes_nothing_younger() {
    let content = pack(&programme(
        "old",
        "pe",
        &standing("por-confirmar", "2022-12-31", "primary"),
    ));
    let found = matching::matches(&content, &workshop(), day("2023-01-15"));
    assert_eq!(found.programmes[0].standing, Standing::AskIfOpen);
    assert!(found.programmes[0].to_review);
}

#[test]
fn the_review_time_counts_whole_months() {
    let content = pack(&programme(
        "course",
        "pe",
        &CURRENT.replace("2026-10-01", "2026-11-30"),
    ));
    let review =
        |today: &str| matching::matches(&content, &workshop(), day(today)).programmes[0].to_review;
    assert!(!review("2027-05-30"), "the last day of six months");
    assert!(review("2027-05-31"), "the day after");
}

#[test]
fn a_platform_admits_refuses_or_has_not_said() {
    let admits = "[[platform.admits]]\ncountry = \"cl\"\nanswer = \"yes\"\nas_of = 2026-10-01\n[[platform.admits]]\ncountry = \"pe\"\nanswer = \"no\"\nas_of = 2022-12-31\n";
    let content = pack(&platform("market", admits));
    let admission = |country: &str| {
        let mut company = workshop();
        company
            .facts
            .insert("country".into(), FactValue::One(country.into()));
        let found = of_platform(&content, &company, "market");
        (outcome(&found, &Subject::Admission), found.fit)
    };
    assert_eq!(admission("cl"), (Some(Outcome::Met), Fit::Fits));
    assert_eq!(admission("pe"), (Some(Outcome::NotMet), Fit::DoesNotFit));
    assert_eq!(
        admission("co"),
        (Some(Outcome::AskOperator), Fit::Check),
        "a country that is not named is unknown, never a no"
    );
}

#[test]
fn a_destination_still_to_be_chosen_is_asked() {
    let content = pack(
        &(platform("here", "").replace("[\"world\"]", "[\"united-states\"]")
            + &platform("there", "").replace("[\"world\"]", "[\"chile\"]")
            + &platform("silent", "").replace("delivers_to = [\"world\"]\n", "")
            + &platform("everywhere", "")),
    );
    let of = |sheet: &AnswerSheet, id: &str| {
        outcome(&of_platform(&content, sheet, id), &Subject::Destination)
    };
    assert_eq!(of(&workshop(), "here"), Some(Outcome::Met));
    assert_eq!(of(&workshop(), "there"), Some(Outcome::NotMet));
    assert_eq!(of(&workshop(), "silent"), Some(Outcome::AskOperator));
    let mut undecided = workshop();
    undecided
        .facts
        .insert("destination".into(), FactValue::One("undecided".into()));
    assert_eq!(of(&undecided, "there"), Some(Outcome::AskOwner));
    assert_eq!(
        of(&undecided, "everywhere"),
        Some(Outcome::Met),
        "the whole world needs no choice"
    );
}

#[test]
fn whoever_delivers_nothing_needs_no_destination() {
    let content = pack(
        &(platform("wallet", "")
            .replace("\"marketplace\"", "\"payments\"")
            .replace("delivers_to = [\"world\"]\n", "")
            + &platform("at-home", "")
                .replace("cross_border = true", "cross_border = false")
                .replace("[\"world\"]", "[\"chile\"]")),
    );
    for id in ["wallet", "at-home"] {
        let found = of_platform(&content, &workshop(), id);
        assert_eq!(outcome(&found, &Subject::Destination), None, "of {id}");
        assert_ne!(found.fit, Fit::DoesNotFit, "of {id}");
    }
}

#[test]
fn prohibited_products_are_looked_up_among_the_company_s_own() {
    let content = pack(&platform("market", "prohibited_kinds = [\"alcohol\"]\n"));
    let alcohol = Subject::Product("alcohol".into());
    let flags = Subject::Fact("product-flags".into());

    let mut pisco = workshop();
    marks(&mut pisco, "product-flags", &["food", "alcohol"]);
    let found = of_platform(&content, &pisco, "market");
    assert_eq!(
        (outcome(&found, &alcohol), found.fit),
        (Some(Outcome::NotMet), Fit::DoesNotFit)
    );

    let found = of_platform(&content, &workshop(), "market");
    assert_eq!(
        outcome(&found, &flags),
        Some(Outcome::AskOwner),
        "unstated flags are asked"
    );

    let mut sweets = workshop();
    marks(&mut sweets, "product-flags", &["food"]);
    assert_eq!(
        outcome(&of_platform(&content, &sweets, "market"), &flags),
        Some(Outcome::Met)
    );
}

#[test]
fn selling_to_both_is_served_by_either() {
    let content = pack(&platform("market", ""));
    let mut both = workshop();
    both.facts
        .insert("segment".into(), FactValue::One("both".into()));
    assert_eq!(
        outcome(&of_platform(&content, &both, "market"), &Subject::Segment),
        Some(Outcome::Met)
    );
    let mut firms = workshop();
    firms
        .facts
        .insert("segment".into(), FactValue::One("b2b".into()));
    assert_eq!(
        outcome(&of_platform(&content, &firms, "market"), &Subject::Segment),
        Some(Outcome::NotMet)
    );
}

#[test]
fn what_the_country_can_t_use_is_said() {
    let no = "[[platform.admits]]\ncountry = \"pe\"\nanswer = \"no\"\nas_of = 2022-12-31\n";
    let content = pack(
        &(platform("dry", "prohibited_kinds = [\"alcohol\"]\n")
            + &platform("elsewhere", "").replace("[\"world\"]", "[\"chile\"]")
            + &platform("for-services", no)
                .replace("offer = [\"goods\"]", "offer = [\"service\"]")
            + &platform("global-selling", no)
            + &platform("open", "")),
    );
    let mut pisco = workshop();
    marks(&mut pisco, "product-flags", &["alcohol"]);
    let found = matching::matches(&content, &pisco, today());
    assert_eq!(
        matching::not_recommended(&found),
        [
            ("global-selling".into(), Subject::Admission),
            ("dry".into(), Subject::Product("alcohol".into())),
        ],
        "the country first; what serves other offers or destinations was never in question"
    );
}

#[test]
fn a_company_of_peru_is_told_that_cross_border_selling_was_not_open_to_it() {
    let found = matching::matches(&shipped(), &workshop(), today());
    let refused = matching::not_recommended(&found);
    assert!(
        refused.contains(&("mercado-libre-global-selling".into(), Subject::Admission)),
        "not among {refused:?}"
    );
}

#[test]
fn every_country_finds_help_in_the_shipped_pack() {
    let content = shipped();
    for country in ["cl", "co", "mx", "pe", "ec"] {
        for (offer, segment) in [("goods", "b2c"), ("service", "b2b"), ("digital", "both")] {
            let company = sheet(&[("country", country), ("offer", offer), ("segment", segment)]);
            let found = matching::matches(&content, &company, today());
            let usable = |found: &Match, standings: &[Standing]| {
                found.fit != Fit::DoesNotFit && standings.contains(&found.standing)
            };
            assert!(
                found
                    .platforms
                    .iter()
                    .any(|found| usable(found, &[Standing::Current])),
                "{country}, {offer}: a platform in force"
            );
            // A programme may have to be confirmed first: some countries have none that a source shows in force.
            let open = [Standing::Current, Standing::Confirm, Standing::AskIfOpen];
            assert!(
                found.programmes.iter().any(|found| usable(found, &open)),
                "{country}, {offer}: a programme"
            );
            let mut all = found.programmes.iter().chain(&found.platforms);
            assert!(
                all.all(|found| found.standing != Standing::Historical),
                "{country}, {offer}: nothing historical"
            );
        }
    }
}

#[test]
fn rules_that_concern_the_company_are_named() {
    let rule = |id: &str, when: &str, status: &str| {
        format!(
            "[[rule]]\nid = \"{id}\"\nkind = \"parcels\"\nwhen = \"{when}\"\nstatus = \"{status}\"\nas_of = 2026-10-01\nreview_after_months = 1\nevidence = \"primary\"\nsources = [\"page\"]\n"
        )
    };
    let us = "offer = goods and destination = united-states";
    let content = pack(
        &(rule("us-parcels", us, "vigente")
            + &rule("us-gone", us, "historico")
            + &rule("us-services", "offer = service", "vigente")),
    );
    let found = matching::matches(&content, &workshop(), today());
    assert_eq!(found.rules, ["us-parcels".into()]);
}

fn actions(count: usize) -> String {
    let mut text = String::from("[[dimension]]\nid = \"people\"\nweight = 1\n");
    for n in 0..count {
        text += &format!(
            "[[action]]\nid = \"action-{n:02}\"\ndimension = \"people\"\nhours = [1, 2]\ncost = \"none\"\nsteps = 3\ntags = [\"training\", \"channel\"]\nsources = [\"expert\"]\n"
        );
    }
    text
}

fn roadmap(count: usize) -> Roadmap {
    let task = |n: usize| Task {
        id: TaskId::Action(format!("action-{n:02}").into()),
        block: Block::Rest,
        reason: Reason::Gain(1),
        hours: 2,
        wait_weeks: 0,
        depends_on: Vec::new(),
        lifts: Vec::new(),
        find_out: Vec::new(),
        depends_on_unknown: false,
        held_by: Vec::new(),
        start_on: None,
        finish_on: None,
        horizon: None,
        over_budget: false,
        done: false,
        row: 0,
    };
    Roadmap {
        discarded: Vec::new(),
        goal_held: false,
        tasks: (0..count).map(task).collect(),
        hours_per_week: 2,
        hours_assumed: true,
        planned_tenths_per_week: 14,
        hours: 0,
        finish_on: None,
        goal_on: None,
    }
}

#[test]
fn next_steps_carry_what_is_current_and_later_ones_what_has_to_be_confirmed() {
    let content = pack(
        &(actions(4)
            + &programme(
                "confirm",
                "pe",
                &standing("por-confirmar", "2025-12-31", "primary"),
            )
            + &programme(
                "announced",
                "pe",
                &standing("anunciado", "2025-12-31", "primary"),
            )
            + &programme(
                "old-1",
                "pe",
                &standing("por-confirmar", "2021-12-31", "primary"),
            )
            + &programme(
                "old-2",
                "pe",
                &standing("por-confirmar", "2021-12-31", "primary"),
            )
            + &programme("current", "pe", "")),
    );
    let found = matching::matches(&content, &workshop(), today());
    let supports = matching::support(&content, &found, &roadmap(4));
    let named = |place: usize| -> Vec<String> {
        supports[place]
            .offered
            .iter()
            .map(|offered| match offered {
                Offered::Programme(id) => id.to_string(),
                Offered::Platform(id) => id.to_string(),
            })
            .collect()
    };
    for next in 0..3 {
        assert_eq!(
            named(next),
            ["current", "old-1"],
            "one question to an operator at most"
        );
    }
    assert_eq!(named(3), ["current", "confirm", "old-1"]);
}

#[test]
fn help_is_counted_and_shares_a_tag() {
    let mut rest = actions(8);
    for n in 0..30 {
        rest += &programme(&format!("course-{n:02}"), "pe", "");
    }
    rest += &programme("money", "pe", "").replace("tags = [\"training\"]", "tags = [\"finance\"]");
    rest += &platform(
        "market",
        "[[platform.admits]]\ncountry = \"pe\"\nanswer = \"no\"\nas_of = 2022-12-31\n",
    );
    let content = pack(&rest);
    let found = matching::matches(&content, &workshop(), today());
    let supports = matching::support(&content, &found, &roadmap(8));
    let all: BTreeSet<&Offered> = supports
        .iter()
        .flat_map(|support| &support.offered)
        .collect();
    assert!(
        supports
            .iter()
            .all(|support| support.offered.len() == SUPPORT_PER_TASK),
        "as many fit every task"
    );
    assert!(all.len() <= SUPPORT_IN_PLAN, "a dozen in the whole plan");
    assert!(
        !all.contains(&Offered::Programme("money".into())),
        "no tag is shared"
    );
    assert!(
        !all.contains(&Offered::Platform("market".into())),
        "what does not fit is no help"
    );
}

#[test]
fn what_is_done_needs_no_help() {
    let content = pack(&(actions(1) + &programme("course", "pe", "")));
    let found = matching::matches(&content, &workshop(), today());
    let mut plan = roadmap(1);
    assert_eq!(matching::support(&content, &found, &plan).len(), 1);
    plan.tasks[0].done = true;
    assert_eq!(matching::support(&content, &found, &plan), []);
}

// Laws over generated programmes, platforms and companies.

const FACT_OPTIONS: [(&str, &[&str]); 5] = [
    ("country", &["cl", "co", "pe"]),
    ("offer", &["goods", "service", "digital"]),
    ("segment", &["b2b", "b2c", "both"]),
    ("sector", &["food", "crafts", "software"]),
    ("export-experience", &["none", "occasional", "regular"]),
];

fn any_criterion() -> impl Strategy<Value = Criterion> {
    (
        0..FACT_OPTIONS.len(),
        proptest::collection::btree_set(0..3usize, 1..3),
        0..4u8,
    )
        .prop_map(|(fact, values, stated)| {
            let (fact, options) = FACT_OPTIONS[fact];
            let stated = match stated {
                0 => Some(Stated::AnyStated),
                1 => Some(Stated::Unstated),
                _ => None,
            };
            let any_of = match stated {
                None => values.iter().map(|value| options[*value].into()).collect(),
                Some(_) => Vec::new(),
            };
            Criterion {
                criterion: fact.into(),
                any_of,
                stated,
            }
        })
}

fn any_programme() -> impl Strategy<Value = Programme> {
    (
        prop_oneof![Just("pe"), Just("cl"), Just("regional")],
        proptest::collection::vec(any_criterion(), 0..4),
        proptest::collection::vec(any_criterion(), 0..3),
        prop_oneof![
            Just(Status::Vigente),
            Just(Status::PorConfirmar),
            Just(Status::Anunciado),
            Just(Status::Historico)
        ],
        prop_oneof![Just(Evidence::Primary), Just(Evidence::Weak)],
        proptest::sample::subsequence(vec!["goods", "service", "digital"], 0..=3),
        2018..2027i32,
    )
        .prop_map(
            |(country, required, favours, status, evidence, offer, year)| Programme {
                id: "generated".into(),
                source_id: None,
                name: "Generated".into(),
                operator: "Agency".into(),
                country: country.into(),
                kind: "training".into(),
                offer: offer.into_iter().map(OptionId::from).collect(),
                cross_border: true,
                status,
                as_of: NaiveDate::from_ymd_opt(year, 6, 30).unwrap(),
                review_after_months: 6,
                evidence,
                cadence: Cadence::Permanent,
                url: None,
                sources: vec!["page".into()],
                source_year: "2026".into(),
                tags: vec!["training".into()],
                contradiction: false,
                required,
                favours,
            },
        )
}

fn any_company() -> impl Strategy<Value = AnswerSheet> {
    let facts: Vec<_> = FACT_OPTIONS
        .iter()
        .map(|(fact, options)| {
            proptest::option::of(0..options.len())
                .prop_map(move |chosen| chosen.map(|chosen| (*fact, options[chosen])))
        })
        .collect();
    facts.prop_map(|facts| sheet(&facts.into_iter().flatten().collect::<Vec<_>>()))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn learning_a_fact_never_turns_fits_into_does_not_fit_or_back(
        programmes in proptest::collection::vec(any_programme(), 1..6),
        company in any_company(),
        kept in proptest::collection::vec(any::<bool>(), FACT_OPTIONS.len()),
    ) {
        let mut content = pack("");
        content.programmes = programmes
            .into_iter()
            .enumerate()
            .map(|(n, mut programme)| { programme.id = format!("p-{n}").into(); programme })
            .collect();
        let mut earlier = company.clone();
        for ((fact, _), keep) in FACT_OPTIONS.iter().zip(kept) {
            if !keep {
                earlier.facts.remove(*fact);
            }
        }
        let before = matching::matches(&content, &earlier, today());
        let after = matching::matches(&content, &company, today());
        for found in &before.programmes {
            let now = after.find(&found.id).map(|found| found.fit);
            match found.fit {
                Fit::Fits => prop_assert_eq!(now, Some(Fit::Fits)),
                // A programme of another country leaves the list: it does not fit either.
                Fit::DoesNotFit => prop_assert!(matches!(now, Some(Fit::DoesNotFit) | None)),
                Fit::Check => {}
            }
        }
        for found in &after.programmes {
            prop_assert!(found.standing != Standing::Historical);
            prop_assert!(before.find(&found.id).is_some(), "learning a fact makes nothing appear");
        }
    }

    #[test]
    fn nothing_that_does_not_fit_or_is_gone_stands_on_a_task(
        programmes in proptest::collection::vec(any_programme(), 1..20),
        company in any_company(),
    ) {
        let mut content = pack(&actions(6));
        content.programmes = programmes
            .into_iter()
            .enumerate()
            .map(|(n, mut programme)| { programme.id = format!("p-{n:02}").into(); programme })
            .collect();
        let found = matching::matches(&content, &company, today());
        let plan = roadmap(6);
        for support in matching::support(&content, &found, &plan) {
            let place = plan.tasks.iter().position(|task| task.id == support.task).unwrap();
            prop_assert!(support.offered.len() <= SUPPORT_PER_TASK);
            for offered in &support.offered {
                let of = found.find(offered).unwrap();
                prop_assert!(of.fit != Fit::DoesNotFit);
                prop_assert!(!matches!(of.standing, Standing::Announced | Standing::Historical));
                prop_assert!(place >= matching::NEXT_STEPS || of.standing != Standing::Confirm);
            }
        }
    }
}
