//! What the example companies reach of the shipped content, and that whatever they do not reach is named with a reason.

use rumbo_app::{AnswersFile, Pack, coverage};
use rumbo_core::content::Status;
use rumbo_core::coverage::{Coverage, NotOffered, NotRefused};
use rumbo_core::matching::Offered;
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::DAY;
use std::collections::BTreeSet;

fn covered(pack: &Pack) -> Coverage {
    let companies: Vec<AnswersFile> = ExampleCompany::all()
        .into_iter()
        .map(|company| AnswersFile {
            id: company.id,
            text: company.text,
        })
        .collect();
    coverage(pack, &companies, DAY).unwrap()
}

fn status(pack: &Pack, id: &Offered) -> Status {
    let content = &pack.content;
    match id {
        Offered::Programme(id) => {
            let mut all = content.programmes.iter();
            all.find(|one| one.id == *id).unwrap().status
        }
        Offered::Platform(id) => {
            let mut all = content.platforms.iter();
            all.find(|one| one.id == *id).unwrap().status
        }
    }
}

#[test]
fn each_action_is_in_the_plan_of_some_company() {
    let pack = Pack::shipped().unwrap();
    let coverage = covered(&pack);
    let never: Vec<_> = coverage.actions_not_reached().collect();
    assert!(never.is_empty(), "{never:#?}");
}

#[test]
fn each_answer_below_the_top_is_lifted_by_an_action_for_whoever_can_give_it() {
    let pack = Pack::shipped().unwrap();
    let coverage = covered(&pack);
    let alone: Vec<_> = coverage.answers_not_lifted().collect();
    assert!(alone.is_empty(), "{alone:#?}");
    let lifted = coverage.answers.iter().filter(|answer| {
        let scored = pack.content.question(&answer.item).is_some();
        scored && !answer.lifted_by.is_empty()
    });
    assert!(lifted.count() > 100);
}

#[test]
fn what_is_offered_to_nobody_has_a_reason_that_is_no_fault_of_the_content() {
    let pack = Pack::shipped().unwrap();
    let coverage = covered(&pack);
    let mut faults = Vec::new();
    for offer in &coverage.offers {
        match &offer.not_offered {
            None => assert!(offer.offered > 0, "{:?} is offered to nobody", offer.id),
            Some(NotOffered::Historical) => {
                assert_eq!(status(&pack, &offer.id), Status::Historico);
            }
            Some(NotOffered::Announced) => {
                assert_eq!(status(&pack, &offer.id), Status::Anunciado);
            }
            // No action would ever ask for it.
            Some(NotOffered::NoTag) => faults.push(&offer.id),
            Some(
                NotOffered::NobodyThere
                | NotOffered::FitsNobody(_)
                | NotOffered::NoTask
                | NotOffered::AskedBehindOthers
                | NotOffered::BehindOthers,
            ) => assert_eq!(offer.offered, 0),
        }
    }
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn what_is_refused_to_nobody_has_a_reason() {
    let pack = Pack::shipped().unwrap();
    let coverage = covered(&pack);
    for offer in &coverage.offers {
        match offer.not_refused {
            None => assert!(offer.refused > 0, "{:?} is refused to nobody", offer.id),
            Some(NotRefused::Historical) => {
                assert_eq!(status(&pack, &offer.id), Status::Historico);
            }
            Some(NotRefused::NobodyThere) => {
                assert_eq!(offer.elsewhere, coverage.companies.len());
            }
            Some(NotRefused::AsksNothing | NotRefused::MetByAll) => {
                assert_eq!(offer.refused, 0);
            }
        }
        // Whoever is looked at is counted once.
        let looked_at = offer.fits + offer.check + offer.refused + offer.elsewhere;
        if offer.not_refused != Some(NotRefused::Historical) {
            assert_eq!(looked_at, coverage.companies.len(), "{:?}", offer.id);
        }
    }
}

#[test]
fn each_profile_and_offer_has_a_company_and_each_country_all_three_stages() {
    let pack = Pack::shipped().unwrap();
    let coverage = covered(&pack);
    for (profile, count) in &coverage.profiles {
        assert!(*count > 0, "nobody is {profile}");
    }
    // A country that is new has no company yet; one that has some has them at every stage.
    let countries: BTreeSet<_> = coverage.stages.iter().map(|one| &one.country).collect();
    assert!(countries.len() >= 5, "{countries:?}");
    for country in countries {
        let of_country = coverage.stages.iter().filter(|one| one.country == *country);
        assert_eq!(of_country.count(), pack.content.stages.len(), "{country}");
    }
    for path in &coverage.paths {
        let companies = coverage.companies.iter();
        let of_offer = companies.filter(|company| {
            let mut facts = company.facts.iter();
            facts.any(|(_, option)| *option == path.offer)
        });
        assert!(of_offer.count() > 0, "nobody sells {}", path.offer);
    }
}
