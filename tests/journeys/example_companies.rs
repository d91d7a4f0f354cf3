//! The example companies: each one's profile, its roadmap and its report are what its story asks for.

use rumbo_app::views::{OfferView, RoadmapView};
use rumbo_app::{FileDiagnosis, Pack, ReportLanguage, diagnose_file, report_file};
use rumbo_core::content::Status;
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::DAY;
use std::collections::BTreeSet;

fn diagnosed(pack: &Pack, company: &ExampleCompany) -> FileDiagnosis {
    diagnose_file(pack, &company.text, ReportLanguage::ES, DAY)
        .unwrap_or_else(|error| panic!("{}: {error}", company.id))
}

fn offers(roadmap: &RoadmapView) -> impl Iterator<Item = &OfferView> {
    roadmap.tasks.iter().flat_map(|task| &task.help)
}

/// Whatever the roadmap tells a company to do or to use.
fn recommended(roadmap: &RoadmapView) -> BTreeSet<&str> {
    let tasks = roadmap.tasks.iter().map(|task| task.id.as_str());
    tasks
        .chain(offers(roadmap).map(|offer| offer.id.as_str()))
        .collect()
}

/// "… 21 de noviembre de 2026 …": a year after "de", or a year alone.
fn has_date(text: &str) -> bool {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    words.iter().any(|word| {
        word.parse::<u32>()
            .is_ok_and(|year| (2010..=2026).contains(&year))
    })
}

#[test]
fn each_company_has_the_profile_that_its_story_asks_for() {
    let pack = Pack::shipped().unwrap();
    let companies = ExampleCompany::all();
    for company in &companies {
        let result = diagnosed(&pack, company).result;
        assert_eq!(
            result.profile.map(|profile| profile.id).as_deref(),
            Some(company.expected.profile.as_str()),
            "{}: {}",
            company.id,
            company.expected.why
        );
    }
    let profiles: BTreeSet<&str> = companies
        .iter()
        .map(|company| company.expected.profile.as_str())
        .collect();
    assert_eq!(profiles.len(), 6, "all six profiles: {profiles:?}");
    let said = |fact: &str| -> BTreeSet<String> {
        let facts = companies.iter().flat_map(|company| &company.facts);
        let values = facts
            .filter(|(id, _)| id == fact)
            .map(|(_, value)| format!("{value:?}"));
        values.collect()
    };
    assert_eq!(said("country").len(), 5, "five countries");
    assert_eq!(said("offer").len(), 3, "goods, services and digital goods");
}

#[test]
fn each_company_is_told_what_it_needs_and_nothing_that_does_not_fit() {
    let pack = Pack::shipped().unwrap();
    let mut wrong = Vec::new();
    for company in ExampleCompany::all() {
        let roadmap = diagnosed(&pack, &company).roadmap;
        let told = recommended(&roadmap);
        for id in &company.expected.must_recommend {
            if !told.contains(id.as_str()) {
                wrong.push(format!("{} is not told {id}", company.id));
            }
        }
        for id in &company.expected.must_not_recommend {
            if told.contains(id.as_str()) {
                wrong.push(format!("{} is told {id}", company.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_names_in_the_expectations_are_those_of_the_content() {
    let content = Pack::shipped().unwrap().content;
    let known: BTreeSet<String> = content
        .actions
        .iter()
        .map(|one| one.id.to_string())
        .chain(content.programmes.iter().map(|one| one.id.to_string()))
        .chain(content.platforms.iter().map(|one| one.id.to_string()))
        .collect();
    for company in ExampleCompany::all() {
        let expected = &company.expected;
        for id in expected
            .must_recommend
            .iter()
            .chain(&expected.must_not_recommend)
        {
            assert!(known.contains(id), "{}: nothing is called {id}", company.id);
        }
    }
}

#[test]
fn nothing_historical_is_recommended() {
    let pack = Pack::shipped().unwrap();
    let programmes = pack.content.programmes.iter();
    let historical: BTreeSet<String> = programmes
        .filter(|one| one.status == Status::Historico)
        .map(|one| one.id.to_string())
        .chain(
            pack.content
                .platforms
                .iter()
                .filter(|one| one.status == Status::Historico)
                .map(|one| one.id.to_string()),
        )
        .collect();
    for company in ExampleCompany::all() {
        let roadmap = diagnosed(&pack, &company).roadmap;
        for offer in offers(&roadmap) {
            assert!(
                !historical.contains(&offer.id),
                "{}: {}",
                company.id,
                offer.name
            );
        }
    }
}

#[test]
fn each_recommendation_says_why_what_to_check_and_its_source_with_a_date() {
    let pack = Pack::shipped().unwrap();
    for company in ExampleCompany::all() {
        let found = diagnosed(&pack, &company);
        let about = |name: &str| format!("{}, {name}", company.id);
        assert!(
            offers(&found.roadmap).count() > 0,
            "{} finds no help at all",
            company.id
        );
        for task in &found.roadmap.tasks {
            assert!(
                !task.why.is_empty() && !task.source.is_empty(),
                "{}",
                about(&task.id)
            );
            assert!(
                !task.steps.is_empty() && !task.deliverable.is_empty(),
                "{}",
                about(&task.id)
            );
        }
        for offer in offers(&found.roadmap) {
            assert!(!offer.why.is_empty(), "{}: why?", about(&offer.id));
            assert!(
                !offer.check.is_empty() || offer.fit == "fits",
                "{}: check what?",
                about(&offer.id)
            );
            assert!(
                has_date(&offer.source),
                "{}: {}",
                about(&offer.id),
                offer.source
            );
            // A source that is not official is named, and called so.
            assert!(
                ["según ", "de una fuente no oficial ("]
                    .iter()
                    .any(|word| offer.source.contains(word)),
                "{}: {}",
                about(&offer.id),
                offer.source
            );
        }
        for note in &found.roadmap.not_recommended {
            assert!(has_date(&note.text), "{}: {}", about(&note.name), note.text);
        }
        for rule in &found.roadmap.rules {
            assert!(has_date(&rule.source), "{}: {}", company.id, rule.source);
        }
        for alert in &found.result.alerts {
            assert!(!alert.source.is_empty(), "{}: {}", company.id, alert.id);
        }
    }
}

#[test]
fn a_company_of_peru_is_told_that_selling_abroad_on_mercado_libre_was_not_open_to_it() {
    let pack = Pack::shipped().unwrap();
    let paqocha = diagnosed(&pack, &ExampleCompany::read("qori-paqocha"));
    let notes = &paqocha.roadmap.not_recommended;
    let told = notes
        .iter()
        .find(|note| note.name.contains("Mercado Libre"));
    let told = told.unwrap_or_else(|| panic!("not among {notes:?}"));
    assert!(
        told.text.contains("Perú") && told.text.contains("2022"),
        "{}",
        told.text
    );
    let telares = diagnosed(&pack, &ExampleCompany::read("telares-lihuen"));
    let mut notes = telares.roadmap.not_recommended.iter();
    assert!(
        notes.all(|note| !note.name.contains("Mercado Libre")),
        "a company of Chile is not told so"
    );
}

#[test]
fn each_company_has_its_report() {
    let pack = Pack::shipped().unwrap();
    let folder = tempfile::tempdir().unwrap();
    for company in ExampleCompany::all() {
        let target = folder.path().join(format!("{}.pdf", company.id));
        let pages = report_file(&pack, &company.text, ReportLanguage::ES, DAY, &target)
            .unwrap_or_else(|error| panic!("{}: {error}", company.id));
        let bytes = std::fs::read(&target).unwrap();
        assert!(bytes.starts_with(b"%PDF-1."), "{}", company.id);
        let end = String::from_utf8_lossy(&bytes[bytes.len() - 16..]).into_owned();
        assert!(
            end.trim_end().ends_with("%%EOF"),
            "{} ends whole: {end:?}",
            company.id
        );
        assert!(pages > 5, "{} has {pages} pages", company.id);
    }
}
