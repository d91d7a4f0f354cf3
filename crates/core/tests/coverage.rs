//! What example companies reach of a pack, and the reason for what they do not.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod support;

use chrono::NaiveDate;
use rumbo_core::content::PackFile;
use rumbo_core::coverage::{
    Coverage, Example, NotOffered, NotPlanned, NotRefused, OfferUse, ways_of_selling,
};
use rumbo_core::diagnosis::{Diagnosis, diagnose};
use rumbo_core::matching::{Matches, Offered, Subject, Support, matches, support as help};
use rumbo_core::roadmap::{PlanInput, Roadmap, TaskId, plan, shortest_way};
use rumbo_core::{Answer, AnswerSheet, Content, FactValue};
use std::collections::{BTreeMap, BTreeSet};

const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();

/// A company of `tests/companies` with all that follows for it.
struct Company {
    id: &'static str,
    sheet: AnswerSheet,
    diagnosis: Diagnosis,
    roadmap: Roadmap,
    matches: Matches,
    supports: Vec<Support>,
}

fn company(content: &Content, id: &'static str) -> Company {
    let path = support::pack_folder().join(format!("../../tests/companies/{id}.json"));
    let file: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let said = &file["assessment"];
    let mut facts: BTreeMap<_, FactValue> = BTreeMap::new();
    for (fact, value) in said["facts"].as_object().unwrap() {
        if fact != "offer-name" {
            let value = serde_json::from_value(value.clone()).unwrap();
            facts.insert(fact.as_str().into(), value);
        }
    }
    let answers: BTreeMap<_, Answer> = serde_json::from_value(said["answers"].clone()).unwrap();
    let sheet = AnswerSheet {
        facts,
        answers,
        blanks_accepted: true,
    };
    let diagnosis = diagnose(content, &sheet);
    let way = shortest_way(content, &sheet, &diagnosis);
    let input = PlanInput {
        start_on: DAY,
        hours_per_week: Some(4),
        today: DAY,
        done: BTreeSet::new(),
        discarded: BTreeSet::new(),
    };
    let roadmap = plan(content, &sheet, &diagnosis, &way, &input);
    let matches = matches(content, &sheet, DAY);
    let supports = help(content, &matches, &roadmap);
    Company {
        id,
        sheet,
        diagnosis,
        roadmap,
        matches,
        supports,
    }
}

fn covered(content: &Content, ids: &[&'static str]) -> Coverage {
    let companies: Vec<Company> = ids.iter().map(|id| company(content, id)).collect();
    let examples: Vec<Example<'_>> = companies
        .iter()
        .map(|company| Example {
            id: company.id,
            name: company.id,
            sheet: &company.sheet,
            diagnosis: &company.diagnosis,
            roadmap: &company.roadmap,
            matches: &company.matches,
            supports: &company.supports,
        })
        .collect();
    Coverage::of(content, &examples)
}

/// Blankets of Chile and alpaca wear of Perú: goods to people, both.
const WEAVERS: [&str; 2] = ["telares-lihuen", "qori-paqocha"];

/// The shipped pack with these programmes and platforms only.
fn with_catalogue(records: &str) -> Content {
    let mut content = support::shipped();
    let pack = std::fs::read_to_string(support::pack_folder().join("pack.toml")).unwrap();
    let files = [
        PackFile {
            path: "pack.toml",
            text: &pack,
        },
        PackFile {
            path: "records.toml",
            text: records,
        },
    ];
    let own = Content::load(&files).unwrap_or_else(|problems| panic!("{problems:?}"));
    content.programmes = own.programmes;
    content.platforms = own.platforms;
    content
}

fn programme(id: &str, country: &str, status: &str, tag: &str, more: &str) -> String {
    format!(
        r#"
[[programme]]
id = "{id}"
name = "{id}"
operator = "Agencia de Puerto Azul"
country = "{country}"
kind = "training"
offer = ["goods", "service", "digital"]
cross_border = true
status = "{status}"
as_of = 2026-10-01
review_after_months = 6
evidence = "primary"
cadence = "permanent"
sources = ["expert"]
source_year = "2026"
tags = ["{tag}"]
{more}
"#
    )
}

fn offer<'a>(coverage: &'a Coverage, id: &str) -> &'a OfferUse {
    let id = Offered::Programme(id.into());
    coverage.offer(&id).unwrap()
}

#[test]
fn whatever_is_offered_to_nobody_says_why() {
    let for_software = "[[programme.required]]\ncriterion = \"sector\"\nany_of = [\"software\"]\n";
    let content = with_catalogue(
        &[
            programme("open", "cl", "vigente", "duties", ""),
            programme("closed", "cl", "historico", "duties", ""),
            programme("promised", "pe", "anunciado", "duties", ""),
            programme("far-away", "mx", "vigente", "duties", ""),
            programme("alone", "cl", "vigente", "falconry", ""),
            programme("for-software", "cl", "vigente", "duties", for_software),
            programme("for-all", "regional", "vigente", "duties", ""),
        ]
        .concat(),
    );
    let coverage = covered(&content, &WEAVERS);
    let why = |id: &str| offer(&coverage, id).not_offered.clone();
    assert_eq!(why("open"), None);
    assert_eq!(why("for-all"), None);
    assert_eq!(why("closed"), Some(NotOffered::Historical));
    assert_eq!(why("promised"), Some(NotOffered::Announced));
    assert_eq!(why("far-away"), Some(NotOffered::NobodyThere));
    assert_eq!(why("alone"), Some(NotOffered::NoTag));
    assert_eq!(
        why("for-software"),
        Some(NotOffered::FitsNobody(Subject::Fact("sector".into())))
    );
    let open = offer(&coverage, "open");
    assert_eq!(
        (open.offered, open.fits, open.refused, open.elsewhere),
        (1, 1, 0, 1),
        "Chile's programme is refused to Perú by its country alone"
    );
    let all = offer(&coverage, "for-all");
    assert_eq!((all.offered, all.fits, all.elsewhere), (2, 2, 0));
    assert_eq!(coverage.never_offered().count(), 5);
}

#[test]
fn four_equals_on_a_task_leave_one_behind() {
    let content = with_catalogue(
        &["first", "fourth", "second", "third"]
            .map(|id| programme(id, "cl", "vigente", "duties", ""))
            .concat(),
    );
    let coverage = covered(&content, &["telares-lihuen"]);
    let behind: Vec<&OfferUse> = coverage.never_offered().collect();
    // Ranked by id where nothing else parts them: a task holds three.
    assert_eq!(behind.len(), 1, "{behind:?}");
    assert_eq!(behind[0].id, Offered::Programme("third".into()));
    assert_eq!(behind[0].not_offered, Some(NotOffered::BehindOthers));
}

#[test]
fn whatever_is_refused_to_nobody_says_why() {
    let required = |option: &str| {
        format!("[[programme.required]]\ncriterion = \"sector\"\nany_of = [\"{option}\"]\n")
    };
    let content = with_catalogue(
        &[
            programme("asks-nothing", "cl", "vigente", "duties", ""),
            programme("closed", "cl", "historico", "duties", ""),
            programme("far-away", "mx", "vigente", "duties", &required("food")),
            programme(
                "for-homes",
                "cl",
                "vigente",
                "duties",
                &required("home-decor"),
            ),
            programme("for-food", "cl", "vigente", "duties", &required("food")),
        ]
        .concat(),
    );
    let coverage = covered(&content, &WEAVERS);
    let why = |id: &str| offer(&coverage, id).not_refused;
    assert_eq!(why("asks-nothing"), Some(NotRefused::AsksNothing));
    assert_eq!(why("closed"), Some(NotRefused::Historical));
    assert_eq!(why("far-away"), Some(NotRefused::NobodyThere));
    assert_eq!(why("for-homes"), Some(NotRefused::MetByAll));
    assert_eq!(why("for-food"), None);
    assert_eq!(
        offer(&coverage, "for-food").refused_for,
        [(Subject::Fact("sector".into()), 1)]
    );
}

#[test]
fn an_answer_that_no_action_lifts_is_named_with_whom_it_leaves_alone() {
    let mut content = support::shipped();
    let lifts = |action: &rumbo_core::content::Action| {
        let mut effects = action.effects.iter();
        effects.any(|effect| effect.item.as_str() == "offer-fit")
    };
    let whole = Coverage::of(&content, &[]);
    assert!(
        !whole
            .answers_not_lifted()
            .any(|answer| answer.item.as_str() == "offer-fit")
    );
    for action in &mut content.actions {
        if lifts(action) {
            action.applies = rumbo_core::Condition::parse("offer = goods").unwrap();
        }
    }
    let coverage = Coverage::of(&content, &[]);
    let alone = coverage
        .answers_not_lifted()
        .find(|answer| answer.item.as_str() == "offer-fit" && answer.level == 0)
        .unwrap();
    let offers: BTreeSet<&str> = alone.gaps.iter().map(|(offer, _)| offer.as_str()).collect();
    assert_eq!(offers, BTreeSet::from(["service", "digital"]));
    assert_eq!(alone.gaps.len(), 6, "to companies, to people, to both");
}

#[test]
fn an_action_that_no_plan_holds_says_why() {
    let mut content = support::shipped();
    let mut for_pilots = content.actions[0].clone();
    for_pilots.id = "for-pilots".into();
    for_pilots.applies = rumbo_core::Condition::parse("country = ec").unwrap();
    let mut idle = for_pilots.clone();
    idle.id = "lifts-nothing".into();
    idle.applies = rumbo_core::Condition::Always;
    idle.works_towards = Vec::new();
    for effect in &mut idle.effects {
        effect.level = 0;
    }
    content.actions.extend([for_pilots, idle]);
    let coverage = covered(&content, &WEAVERS);
    let action = |id: &str| {
        let mut all = coverage.actions.iter();
        all.find(|action| action.id.as_str() == id).unwrap()
    };
    assert_eq!(
        action("for-pilots").not_planned,
        Some(NotPlanned::ForNobody)
    );
    let idle = action("lifts-nothing");
    assert_eq!(idle.applies, 2);
    assert_eq!(idle.not_planned, Some(NotPlanned::NothingToLift));
}

#[test]
fn counts_are_those_of_the_companies() {
    let content = support::shipped();
    let coverage = covered(&content, &WEAVERS);
    assert_eq!(coverage.companies.len(), 2);
    let stated = |fact: &str, option: &str| {
        let mut all = coverage.facts.iter();
        all.find(|used| used.owner.as_str() == fact && used.option.as_str() == option)
            .unwrap()
            .companies
    };
    assert_eq!(stated("offer", "goods"), 2);
    assert_eq!(stated("country", "pe"), 1);
    assert_eq!(stated("country", "ec"), 0);
    let profiles: usize = coverage.profiles.iter().map(|(_, count)| count).sum();
    assert_eq!(profiles, 2, "each company has one profile");
    // Each company answers each question that applies with one level; below the top or at it.
    for company in WEAVERS.map(|id| company(&content, id)) {
        for item in &company.diagnosis.items {
            let below = coverage
                .answers
                .iter()
                .filter(|answer| answer.item == item.id)
                .count();
            assert!(below > 0, "{} has answers below its top", item.id);
        }
        for task in &company.roadmap.tasks {
            if let TaskId::Action(id) = &task.id {
                let mut all = coverage.actions.iter();
                let used = all.find(|action| action.id == *id).unwrap();
                assert!(used.planned > 0, "{id} is in the plan of {}", company.id);
            }
        }
    }
}

#[test]
fn every_path_asks_four_questions_of_each_dimension() {
    let content = support::shipped();
    let coverage = Coverage::of(&content, &[]);
    assert_eq!(coverage.paths.len(), ways_of_selling(&content).len());
    assert_eq!(coverage.paths.len(), 9);
    for path in &coverage.paths {
        assert_eq!(path.questions, [4; 9], "{} {}", path.offer, path.segment);
    }
    assert!(coverage.companies.is_empty());
    assert!(coverage.answers.iter().all(|answer| answer.companies == 0));
}
