//! Worked examples on the shipped pack: every figure was computed by hand from weights and levels.

mod support;

use num_rational::Ratio;
use rumbo_core::diagnosis::{Footing, Goal, Reservations, answer_at_level, diagnose};
use rumbo_core::{Answer, AnswerSheet, Content, Diagnosis};
use support::{sheet, shipped};

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
