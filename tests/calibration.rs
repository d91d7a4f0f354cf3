//! The calibration that `assets/content/CALIBRATION.md` tells of, done again: expert judgement, and called so.

#![allow(clippy::unwrap_used, clippy::panic)] // to fail loudly is a test's work

use rumbo_app::Pack;
use rumbo_core::content::Content;
use rumbo_core::diagnosis::{Reservations, diagnose};
use rumbo_core::{Answer, AnswerSheet, Diagnosis};
use rumbo_tests::calibration::{Agreement, agreement, shaken};
use rumbo_tests::example_company::{ExampleCompany, Group};
use rumbo_tests::project;
use std::collections::{BTreeMap, BTreeSet};

/// How often the weights and thresholds are shaken.
const SHAKES: u64 = 200;

fn content() -> Content {
    Pack::shipped().unwrap().content
}

fn sheet(company: &ExampleCompany, content: &Content) -> AnswerSheet {
    rumbo_exchange::read(&company.text, content)
        .unwrap_or_else(|error| panic!("{}: {error}", company.id))
        .sheet
}

fn number(content: &Content, profile: &str) -> u8 {
    let mut profiles = content.profiles.iter();
    profiles
        .find(|known| known.id.as_str() == profile)
        .unwrap_or_else(|| panic!("no profile is called {profile}"))
        .number
}

/// What the reader said of each company of a group, beside what its answers give.
fn judged(content: &Content, group: Group) -> Agreement {
    let pairs: Vec<(u8, u8)> = ExampleCompany::all()
        .iter()
        .filter(|company| company.expected.group == group)
        .map(|company| {
            let profile = diagnose(content, &sheet(company, content)).profile;
            (
                number(content, &company.expected.reader),
                number(content, profile.as_str()),
            )
        })
        .collect();
    agreement(&pairs)
}

fn on_the_page(name: &str, found: Agreement) -> String {
    format!(
        "{name}: {} of {}, weighted kappa {:.2}",
        found.same, found.total, found.kappa
    )
}

#[test]
fn kappa_is_one_for_the_same_judgement_and_less_than_none_for_the_contrary() {
    let close = |found: f64, expected: f64| (found - expected).abs() < 1e-9;
    let same = agreement(&[(1, 1), (3, 3), (6, 6)]);
    assert_eq!((same.same, same.total), (3, 3));
    assert!(close(same.kappa, 1.0));
    // Worked by hand: observed distance 5 + 5 = 10; by chance (0 + 5 + 5 + 0) / 2 = 5; 1 - 10 / 5.
    assert!(close(agreement(&[(1, 6), (6, 1)]).kappa, -1.0));
    // Observed 1; by chance each of 1, 2 against each of 1, 1: (0 + 0 + 1 + 1) / 2 = 1.
    assert!(close(agreement(&[(1, 1), (2, 1)]).kappa, 0.0));
}

#[test]
fn the_page_on_calibration_says_what_the_companies_give() {
    let content = content();
    let page = std::fs::read_to_string(project().join("assets/content/CALIBRATION.md")).unwrap();
    for (name, group) in [("Tuning", Group::Tune), ("Held out", Group::HeldOut)] {
        let line = on_the_page(name, judged(&content, group));
        println!("{line}");
        assert!(page.contains(&line), "CALIBRATION.md has to say `{line}`");
    }
    for company in ExampleCompany::all() {
        let expected = &company.expected;
        let differs = expected.reader != expected.profile;
        assert_eq!(
            differs,
            expected.disagreement.is_some(),
            "{}: a disagreement with the reader is explained, and only a disagreement",
            company.id
        );
        assert!(
            !differs || page.contains(&company.name),
            "CALIBRATION.md names {}, where the reader saw {} and the answers give {}",
            company.name,
            expected.reader,
            expected.profile
        );
    }
}

#[test]
fn thirty_six_companies_stand_for_the_profiles_countries_sectors_and_offers() {
    let content = content();
    let companies = ExampleCompany::all();
    let of = |group: Group| {
        let all = companies.iter();
        all.filter(|company| company.expected.group == group)
            .count()
    };
    assert!(of(Group::Tune) >= 24, "24 to tune");
    assert!(of(Group::HeldOut) >= 12, "12 used once");
    let mut said: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for company in &companies {
        for (fact, value) in &sheet(company, &content).facts {
            if let rumbo_core::FactValue::One(option) = value {
                let values = said.entry(fact.to_string()).or_default();
                values.insert(option.to_string());
            }
        }
    }
    for fact in ["country", "offer", "segment"] {
        let id = rumbo_core::ids::FactId::from(fact);
        let options = &content.fact(&id).unwrap().options;
        assert_eq!(
            said[fact].len(),
            options.len(),
            "every {fact}: {:?}",
            said[fact]
        );
    }
    let sector = content
        .fact(&rumbo_core::ids::FactId::from("sector"))
        .unwrap();
    let missing: Vec<String> = sector
        .options
        .iter()
        .map(ToString::to_string)
        // "Another" is what a company says that finds none of these.
        .filter(|option| option != "other" && !said["sector"].contains(option))
        .collect();
    assert!(missing.is_empty(), "no company of {missing:?}");
    let profiles: BTreeSet<&str> = companies
        .iter()
        .map(|company| company.expected.profile.as_str())
        .collect();
    assert_eq!(profiles.len(), 6, "{profiles:?}");
}

#[test]
fn borderline_pairs_stand_one_answer_apart() {
    let content = content();
    let mut pairs = 0;
    for company in ExampleCompany::all() {
        let own = sheet(&company, &content);
        let before = diagnose(&content, &own);
        for pair in &company.expected.borderline {
            pairs += 1;
            let mut changed = own.clone();
            let item = rumbo_core::ids::ItemId::from(pair.item.as_str());
            let option = rumbo_core::ids::OptionId::from(pair.option.as_str());
            let known = content
                .item(&item)
                .unwrap_or_else(|| panic!("{}: no {item}", company.id));
            assert!(
                known.options().iter().any(|offered| offered.id == option),
                "{}: {item} offers {option}",
                company.id
            );
            changed.answers.insert(item.clone(), Answer::Option(option));
            let after = diagnose(&content, &changed);
            assert_eq!(
                after.profile.as_str(),
                pair.profile,
                "{}, {item}",
                company.id
            );
            assert_ne!(after.profile, before.profile, "{}, {item}", company.id);
            assert!(
                said_to_be_at_the_limit(&before, &after)
                    || said_to_be_at_the_limit(&after, &before),
                "{}, {item}: neither of the two is told that it is at the limit",
                company.id
            );
        }
    }
    assert!(pairs >= 8, "eight borderline pairs, not {pairs}");
}

fn said_to_be_at_the_limit(one: &Diagnosis, other: &Diagnosis) -> bool {
    one.borderline
        .iter()
        .any(|near| near.profile == other.profile)
}

#[test]
fn other_weights_and_thresholds_leave_the_profiles_that_are_not_at_the_limit() {
    let content = content();
    let firm: Vec<(AnswerSheet, Diagnosis)> = ExampleCompany::all()
        .iter()
        .map(|company| {
            let sheet = sheet(company, &content);
            let diagnosis = diagnose(&content, &sheet);
            (sheet, diagnosis)
        })
        .filter(|(_, diagnosis)| diagnosis.borderline.is_empty())
        .collect();
    assert!(
        firm.len() >= 12,
        "enough companies away from a limit: {}",
        firm.len()
    );
    let mut unchanged = 0;
    let mut all = 0;
    for seed in 0..SHAKES {
        let other = shaken(&content, &mut fastrand::Rng::with_seed(seed));
        for (sheet, diagnosis) in &firm {
            all += 1;
            unchanged += usize::from(diagnose(&other, sheet).profile == diagnosis.profile);
        }
    }
    println!(
        "{unchanged} of {all} profiles unchanged, {} companies",
        firm.len()
    );
    assert!(unchanged * 10 >= all * 9, "{unchanged} of {all} unchanged");
}

#[test]
fn two_companies_test_what_is_not_known() {
    let content = content();
    let with_reservations = ExampleCompany::all()
        .iter()
        .filter(|company| {
            let diagnosis = diagnose(&content, &sheet(company, &content));
            diagnosis.reservations != Reservations::None
        })
        .count();
    assert_eq!(with_reservations, 2, "two do not know much; the others do");
}
