//! Worked examples on the shipped pack: every figure was computed by hand from weights and levels.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use num_rational::Ratio;
use rumbo_core::FactValue;
use rumbo_core::diagnosis::{
    ConditionKind, ConditionResult, Footing, Goal, Interval, ItemState, Reservations,
    answer_at_level, diagnose, shown, what_if,
};
use rumbo_core::{Answer, AnswerSheet, Content, Diagnosis};
use std::collections::BTreeMap;
use support::{marks, sheet, shipped};

const GOODS: [(&str, &str); 4] = [
    ("country", "pe"),
    ("offer", "goods"),
    ("segment", "b2c"),
    ("aim", "home-first"),
];

/// A sheet with every shown item at this level or the nearest offered one below.
fn all_at(content: &Content, facts: &[(&str, &str)], level: u8) -> AnswerSheet {
    let mut filled = sheet(facts, &[]);
    // Twice, because answers open further questions.
    for _ in 0..2 {
        for item in rumbo_core::questionnaire::shown(content, &filled) {
            let answer = (0..=level)
                .rev()
                .find_map(|level| answer_at_level(content, &filled, item.id(), level))
                .unwrap();
            filled.answers.insert(item.id().clone(), answer);
        }
    }
    filled
}

fn set(sheet: &mut AnswerSheet, item: &str, option: &str) {
    sheet
        .answers
        .insert(item.into(), Answer::Option(option.into()));
}

fn score(diagnosis: &Diagnosis, dimension: &str) -> Ratio<i64> {
    diagnosis
        .dimensions
        .iter()
        .find(|found| found.id.as_str() == dimension)
        .unwrap()
        .score
}

fn gate_goal(diagnosis: &Diagnosis) -> (&str, &str) {
    match &diagnosis.goal {
        Goal::Gate { gate, profile } => (gate.as_str(), profile.as_str()),
        Goal::Deepen(_) => panic!("a gate was expected"),
    }
}

#[test]
fn an_empty_sheet_is_unknown_all_over() {
    let content = shipped();
    let diagnosis = diagnose(&content, &sheet(&GOODS, &[]));
    assert!(!diagnosis.finished);
    assert!(diagnosis.provisional);
    assert_eq!(diagnosis.unknown_share, Ratio::from_integer(1));
    assert_eq!(diagnosis.reservations, Reservations::ProfileHidden);
    assert_eq!(diagnosis.index, Ratio::from_integer(0));
    assert_eq!(diagnosis.index_interval.high, Ratio::from_integer(100));
    let open = diagnosis.possible_profiles.iter();
    assert_eq!(
        open.filter(|(_, possible)| !possible).collect::<Vec<_>>(),
        Vec::<&_>::new(),
        "no profile is ruled out yet"
    );
}

#[test]
fn a_company_ashore_has_its_fractions() {
    let content = shipped();
    let mut company = all_at(&content, &GOODS, 0);
    // strategy: (3·2/3 + 2·1/3 + 3·0 + 2·3/3) / 10 = (2 + 2/3 + 2) / 10 = 14/30 -> 140/3 = 46.67
    set(&mut company, "offer-fit", "repeatable");
    set(&mut company, "destination-evidence", "hunch");
    set(&mut company, "export-goal", "followed");
    // payments: 3·1/3 / 9 = 1/9 -> 100/9 = 11.11
    set(&mut company, "collect", "home-only");
    let diagnosis = diagnose(&content, &company);
    assert!(diagnosis.finished, "what is hidden is not left blank");
    assert_eq!(score(&diagnosis, "strategy"), Ratio::new(140, 3));
    assert_eq!(score(&diagnosis, "payments"), Ratio::new(100, 9));
    assert_eq!(
        diagnosis.index,
        (Ratio::new(140, 3) + Ratio::new(100, 9)) / 9
    );
    assert_eq!(diagnosis.profile.as_str(), "ashore");
    assert_eq!(diagnosis.footing, Footing::Plain);
    assert_eq!(diagnosis.base, None);
    assert_eq!(gate_goal(&diagnosis), ("a", "shipyard"));
}

const SERVICE: [(&str, &str); 3] = [("country", "cl"), ("offer", "service"), ("segment", "b2b")];

fn must<'d>(diagnosis: &'d Diagnosis, gate: &str, id: &str) -> &'d ConditionResult {
    let conditions = &diagnosis.gate(&gate.into()).unwrap().conditions;
    conditions
        .iter()
        .find(|condition| condition.kind == ConditionKind::Must(id.into()))
        .unwrap()
}

#[test]
fn sales_at_home_decide_the_stage_and_the_base_its_footing() {
    let content = shipped();
    let mut company = all_at(&content, &GOODS, 0);
    set(&mut company, "sales-home", "recent");
    let weak = diagnose(&content, &company);
    assert_eq!(weak.stage.as_str(), "b");
    assert_eq!(weak.profile.as_str(), "coasting");
    assert_eq!(weak.footing, Footing::Weak);
    assert_eq!(gate_goal(&weak), ("b", "ready-to-sail"));

    for (item, option) in [
        ("offer-fit", "repeatable"),
        ("destination-evidence", "two-kinds"),
        ("export-goal", "spoken"),
        ("published-offer", "ready"),
        ("collect", "home-only"),
        ("named-person", "named"),
        ("channel-choice", "chosen"),
    ] {
        set(&mut company, item, option);
    }
    // strategy: (3·2 + 2·2 + 3·0 + 2·1) / 3 / 10 = 12/30 = 40, just what gate A asks.
    let firm = diagnose(&content, &company);
    assert_eq!(score(&firm, "strategy"), Ratio::from_integer(40));
    assert_eq!(firm.base, Some("a".into()));
    assert_eq!(firm.profile.as_str(), "coasting");
    assert_eq!(firm.footing, Footing::Firm);
    assert!(!firm.base_above_stage);
}

#[test]
fn enough_everywhere_makes_ready_to_sail() {
    let content = shipped();
    let mut company = all_at(&content, &GOODS, 2);
    set(&mut company, "sales-abroad", "older");
    let diagnosis = diagnose(&content, &company);
    // Every question at 2 of 3, the sets too where level 2 is reached.
    assert_eq!(diagnosis.index, Ratio::new(200, 3));
    assert_eq!(shown(diagnosis.index), 66);
    assert_eq!(diagnosis.base, Some("b".into()));
    assert_eq!(diagnosis.profile.as_str(), "ready-to-sail");
    assert_eq!(diagnosis.footing, Footing::Plain);
    assert_eq!(gate_goal(&diagnosis), ("c", "steady-course"));
    assert!(diagnosis.finished && !diagnosis.provisional);
    assert_eq!(diagnosis.unknown_share, Ratio::from_integer(0));
    // What is left of gate C is up to the market.
    let missing: Vec<&ConditionResult> = diagnosis
        .goal_conditions()
        .iter()
        .filter(|condition| !condition.met)
        .collect();
    assert_eq!(missing.len(), 2, "{missing:?}");
    assert!(missing.iter().all(|condition| condition.market));
    // Hidden behind `sales-abroad >= 2`, so three levels short.
    assert_eq!(must(&diagnosis, "c", "c-export-months").missing, 3);
    // The cheaper of two countries and ten customers.
    assert_eq!(must(&diagnosis, "c", "c-spread").missing, 2);
    assert!(!must(&diagnosis, "c", "c-monthly-figures").market);
    // One question lower, and gate B is lost; the first such question of the pack is named.
    let border = &diagnosis.borderline[0];
    assert_eq!(
        (border.item.as_str(), border.level, border.profile.as_str()),
        ("offer-fit", 1, "coasting")
    );
    assert_eq!(diagnosis.borderline.len(), 1);
}

#[test]
fn an_average_asked_twice_stands_once_with_the_higher_threshold() {
    let content = shipped();
    let diagnosis = diagnose(&content, &all_at(&content, &GOODS, 1));
    let asked = |gate: &str, dimension: &str| -> Vec<(String, u8)> {
        let conditions = &diagnosis.gate(&gate.into()).unwrap().conditions;
        conditions
            .iter()
            .filter(|condition| condition.kind == ConditionKind::Average(dimension.into()))
            .map(|condition| (condition.gate.to_string(), condition.threshold))
            .collect()
    };
    assert_eq!(asked("a", "strategy"), [("a".to_owned(), 40)]);
    assert_eq!(asked("b", "strategy"), [("b".to_owned(), 55)]);
    // Gate C asks the same of it: it stays with the gate that asks first.
    assert_eq!(asked("c", "strategy"), [("b".to_owned(), 55)]);
    assert_eq!(asked("b", "service"), [("b".to_owned(), 40)]);
    assert_eq!(asked("c", "service"), [("c".to_owned(), 50)]);
    let a = diagnosis.gate(&"a".into()).unwrap();
    let average = a.conditions.last().unwrap();
    // 100/3 is shown as 33, and 7 points short of 40: 6 2/3 rounded up.
    assert_eq!(
        (average.value, average.missing, average.met),
        (33, 7, false)
    );
    let musts = |gate: &str| {
        let conditions = &diagnosis.gate(&gate.into()).unwrap().conditions;
        conditions
            .iter()
            .filter(|condition| matches!(condition.kind, ConditionKind::Must(_)))
            .count()
    };
    // Goods: 5 of A; 8 more of B; 4 more of C.
    assert_eq!((musts("a"), musts("b"), musts("c")), (5, 13, 17));
}

#[test]
fn the_best_company_deepens_what_has_least_margin() {
    let content = shipped();
    let mut company = all_at(&content, &GOODS, 3);
    let best = diagnose(&content, &company);
    assert_eq!(best.profile.as_str(), "steady-course");
    assert_eq!(
        best.goal,
        Goal::Deepen(Vec::new()),
        "nothing is left to lift"
    );
    assert!(best.brakes.is_empty());
    assert_eq!(best.strengths.len(), 3);
    // service: (2·3 + 2·3 + 3·3 + 2·0) / 27 = 21/27 -> 700/9 = 77.78, 27.78 above 50.
    set(&mut company, "feedback", "not-yet");
    // systems: (3 + 0 + 3 + 3) / 12 -> 75, 25 above 50.
    set(&mut company, "customer-history", "not-yet");
    // people: (3·3 + 2·3 + 2·3 + 0) / 27 -> 700/9, 27.78 above 50.
    set(&mut company, "support-knowledge", "none");
    let diagnosis = diagnose(&content, &company);
    assert_eq!(score(&diagnosis, "service"), Ratio::new(700, 9));
    assert_eq!(score(&diagnosis, "systems"), Ratio::from_integer(75));
    assert_eq!(
        diagnosis.goal,
        Goal::Deepen(vec!["systems".into(), "service".into()])
    );
    let brakes: Vec<(&str, &str)> = diagnosis
        .brakes
        .iter()
        .map(|brake| (brake.dimension.as_str(), brake.item.as_str()))
        .collect();
    assert_eq!(
        brakes,
        [
            ("systems", "customer-history"),
            ("service", "feedback"),
            ("people", "support-knowledge"),
        ]
    );
}

#[test]
fn whoever_needs_no_sales_at_home_goes_abroad_directly() {
    let content = shipped();
    // Ready at stage A: the next gate is B; whose stage follows depends on the facts.
    let goal = |facts: &[(&str, &str)]| {
        let mut company = all_at(&content, facts, 2);
        for milestone in ["sales-home", "sales-abroad"] {
            set(&mut company, milestone, "never");
        }
        set(&mut company, "claims", "not-yet");
        let diagnosis = diagnose(&content, &company);
        assert_eq!(diagnosis.profile.as_str(), "shipyard");
        let (gate, profile) = gate_goal(&diagnosis);
        (gate.to_owned(), profile.to_owned())
    };
    let at_home = ("b".to_owned(), "ready-to-sail".to_owned());
    let abroad = ("b".to_owned(), "first-crossing".to_owned());
    let goods = [("country", "mx"), ("offer", "goods"), ("segment", "b2c")];
    let with = |fact, option| [goods.as_slice(), &[(fact, option)]].concat();
    assert_eq!(goal(&goods), at_home);
    assert_eq!(goal(&with("export-experience", "samples")), at_home);
    assert_eq!(goal(&with("export-experience", "occasional")), abroad);
    assert_eq!(goal(&with("aim", "abroad-now")), abroad);
    assert_eq!(goal(&SERVICE), abroad);
    let chosen = [SERVICE.as_slice(), &[("aim", "home-first")]].concat();
    assert_eq!(goal(&chosen), at_home, "the owner's choice comes first");
}

#[test]
fn a_base_above_the_stage_is_said() {
    let content = shipped();
    let mut company = all_at(&content, &GOODS, 2);
    set(&mut company, "sales-home", "never");
    set(&mut company, "sales-abroad", "never");
    let diagnosis = diagnose(&content, &company);
    assert_eq!(diagnosis.profile.as_str(), "shipyard");
    assert_eq!(diagnosis.base, Some("b".into()));
    assert!(diagnosis.base_above_stage);
    assert_eq!(gate_goal(&diagnosis), ("c", "steady-course"));
}

#[test]
fn what_is_left_out_leaves_numerator_and_denominator() {
    let content = shipped();
    let mut company = all_at(&content, &SERVICE, 2);
    set(&mut company, "scope", "standard");
    company.answers.insert(
        "rights".into(),
        Answer::NotApplicable("no-created-work".into()),
    );
    let diagnosis = diagnose(&content, &company);
    // delivery without `rights`: (3·3 + 2·2 + 3·2) / 3 / 8 = 19/24 -> 475/6.
    assert_eq!(score(&diagnosis, "delivery"), Ratio::new(475, 6));
    let rights = diagnosis.item(&"rights".into()).unwrap();
    assert_eq!(
        rights.state,
        ItemState::NotApplicable("no-created-work".into())
    );
    assert_eq!(diagnosis.profile_without_not_applicable, None);

    // payments and the rest hold; delivery at (3·2 + 2·0 + 3·2)/24 = 50 is just enough for gate B without `rights`,
    // and 12/30 = 40 with it at 0.
    set(&mut company, "scope", "written");
    set(&mut company, "file-delivery", "improvised");
    set(&mut company, "sales-abroad", "never");
    let diagnosis = diagnose(&content, &company);
    assert_eq!(score(&diagnosis, "delivery"), Ratio::from_integer(50));
    assert_eq!(diagnosis.profile.as_str(), "ready-to-sail");
    assert_eq!(
        diagnosis.profile_without_not_applicable,
        Some("coasting".into())
    );
}

#[test]
fn sets_reach_levels_by_what_suffices_in_the_segment() {
    let content = shipped();
    let level = |segment: &str, of: &[&str]| {
        let mut company = sheet(&[("offer", "goods"), ("segment", segment)], &[]);
        company.answers.insert("trust-proof".into(), marks(of));
        let diagnosis = diagnose(&content, &company);
        diagnosis.item(&"trust-proof".into()).unwrap().level
    };
    assert_eq!(level("b2c", &[]), 0);
    assert_eq!(level("b2c", &["story"]), 1);
    assert_eq!(level("b2c", &["samples", "certificates"]), 1);
    assert_eq!(level("b2b", &["samples", "certificates"]), 2);
    assert_eq!(level("b2c", &["reviews", "story"]), 2);
    assert_eq!(level("b2c", &["reviews", "guarantee", "story"]), 3);
    assert_eq!(level("b2b", &["reviews", "guarantee", "story"]), 2);
}

#[test]
fn what_is_unknown_is_counted_and_shown_with_its_interval() {
    let content = shipped();
    let mut company = all_at(&content, &GOODS, 3);
    let unknown = |company: &mut AnswerSheet, items: &[&str]| {
        for item in items {
            company.answers.insert((*item).into(), Answer::DontKnow);
        }
    };
    // A whole dimension of nine, and `published-offer` with `content-language` behind it: 1/9 + (3 + 2)/10/9 = 1/6.
    unknown(
        &mut company,
        &[
            "order-records",
            "customer-history",
            "monthly-figures",
            "security",
        ],
    );
    unknown(&mut company, &["published-offer"]);
    let diagnosis = diagnose(&content, &company);
    assert_eq!(
        diagnosis.item(&"content-language".into()).unwrap().state,
        ItemState::Hidden
    );
    // What is hidden was answered before, so only `published-offer` is unknown: 1/9 + 3/10/9 = 13/90.
    assert_eq!(diagnosis.unknown_share, Ratio::new(13, 90));
    assert_eq!(diagnosis.reservations, Reservations::None);
    assert!(diagnosis.finished && !diagnosis.provisional);
    let channel = &diagnosis.dimensions[1];
    assert_eq!(
        channel.interval,
        Interval {
            low: Ratio::from_integer(50),
            high: Ratio::from_integer(100)
        }
    );
    company
        .answers
        .remove(&rumbo_core::ids::ItemId::from("content-language"));
    let share = diagnose(&content, &company).unknown_share;
    assert_eq!(
        share,
        Ratio::new(1, 6),
        "what nobody answered behind it is unknown too"
    );

    unknown(&mut company, &["collect", "payment-costs"]);
    // 1/6 + 5/9/9 = 37/162 = 22.8 %
    let diagnosis = diagnose(&content, &company);
    assert_eq!(diagnosis.unknown_share, Ratio::new(37, 162));
    assert_eq!(diagnosis.reservations, Reservations::WithReservations);
    assert!(diagnosis.finished && diagnosis.provisional);
}

#[test]
fn blanks_are_unfinished_until_they_are_accepted() {
    let content = shipped();
    let mut company = all_at(&content, &GOODS, 2);
    company
        .answers
        .remove(&rumbo_core::ids::ItemId::from("claims"));
    let open = diagnose(&content, &company);
    assert!(!open.finished && open.provisional);
    let possible: Vec<&str> = open
        .possible_profiles
        .iter()
        .filter(|(_, possible)| *possible)
        .map(|(profile, _)| profile.as_str())
        .collect();
    assert_eq!(
        possible,
        ["first-crossing"],
        "gate C needs months that were answered too low"
    );
    company.blanks_accepted = true;
    let accepted = diagnose(&content, &company);
    assert!(accepted.finished && !accepted.provisional);
    assert_eq!(
        accepted.item(&"claims".into()).unwrap().state,
        ItemState::Unanswered
    );
}

#[test]
fn what_nobody_has_said_yet_is_no_brake() {
    let content = shipped();
    let mut begun = sheet(&GOODS, &[]);
    set(&mut begun, "landed-price", "not-yet");
    let diagnosis = diagnose(&content, &begun);
    let brakes: Vec<&str> = diagnosis
        .brakes
        .iter()
        .map(|brake| brake.item.as_str())
        .collect();
    assert_eq!(
        brakes,
        ["landed-price"],
        "the one thing that was said to be lacking"
    );

    begun.blanks_accepted = true;
    let diagnosis = diagnose(&content, &begun);
    assert_eq!(
        diagnosis.brakes.len(),
        3,
        "accepted blanks count like any lowest level"
    );
}

#[test]
fn alerts_wait_for_an_answer_and_come_by_priority() {
    let content = shipped();
    let facts = [
        ("country", "pe"),
        ("offer", "goods"),
        ("segment", "b2c"),
        ("destination", "united-states"),
    ];
    let named = |company: &AnswerSheet| -> Vec<String> {
        let diagnosis = diagnose(&content, company);
        diagnosis.alerts.iter().map(ToString::to_string).collect()
    };
    let mut company = sheet(&facts, &[("sales-abroad", "recent")]);
    assert_eq!(
        named(&company),
        Vec::<String>::new(),
        "a blank is not yet something lacking"
    );
    set(&mut company, "import-charges", "heard");
    assert_eq!(named(&company), ["us-parcels-without-charges"]);
    set(&mut company, "import-charges", "known");
    company
        .answers
        .insert("formal-invoicing".into(), Answer::DontKnow);
    assert_eq!(named(&company), ["exports-without-invoice"]);
    company.facts.insert(
        "product-flags".into(),
        FactValue::Many(["food".into(), "battery".into()].into()),
    );
    company.blanks_accepted = true;
    let all = named(&company);
    assert_eq!(all.len(), 3, "at most three: {all:?}");
    assert_eq!(all[0], "ships-without-admission");
    // A fact that is no longer asked does not count.
    company
        .facts
        .insert("offer".into(), FactValue::One("service".into()));
    assert!(!named(&company).contains(&"ships-without-admission".to_owned()));
}

#[test]
fn what_if_changes_answers_and_says_what_the_market_decides() {
    let content = shipped();
    let mut company = all_at(&content, &GOODS, 2);
    set(&mut company, "sales-abroad", "never");
    set(&mut company, "claims", "not-yet");
    let before = diagnose(&content, &company);
    assert_eq!(before.profile.as_str(), "coasting");
    let claims = answer_at_level(&content, &company, &"claims".into(), 2).unwrap();
    let change = BTreeMap::from([("claims".into(), claims)]);
    let after = what_if(&content, &company, &change);
    assert_eq!(after.diagnosis.profile.as_str(), "ready-to-sail");
    assert!(after.raised_milestones.is_empty());
    let change = BTreeMap::from([("sales-abroad".into(), Answer::Option("recent".into()))]);
    let after = what_if(&content, &company, &change);
    assert_eq!(after.diagnosis.profile.as_str(), "first-crossing");
    assert_eq!(after.raised_milestones, ["sales-abroad".into()]);
    assert_eq!(diagnose(&content, &company), before, "nothing was stored");
}

#[test]
fn the_answer_at_a_level_of_a_set_stays_near_its_marks() {
    let content = shipped();
    let mut company = sheet(&GOODS, &[]);
    company
        .answers
        .insert("security".into(), marks(&["updates", "backups"]));
    let at = |level| answer_at_level(&content, &company, &"security".into(), level);
    assert_eq!(at(1), Some(marks(&["updates", "backups"])));
    assert_eq!(at(2), Some(marks(&["updates", "backups", "two-step"])));
    assert_eq!(at(4), None);
}
