//! Whoever reads English reads it throughout: result, roadmap and questions.

use rumbo_app::{Pack, ReportLanguage, diagnose_file, questions};
use rumbo_i18n::catalogue::Catalogue;
use rumbo_i18n::{ArgValue, Locale, Localizer};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::DAY;

/// Fewer words may be the same in both languages, or stand by chance inside an English sentence.
const LEAST_WORDS: usize = 4;

/// Every Spanish sentence of the content, as companies of one kind read it, where English has another.
fn spanish_sentences(country: &str, offer: &str, segment: &str) -> Vec<String> {
    let args: [(&str, ArgValue<'_>); 3] = [
        ("offer", offer.into()),
        ("segment", segment.into()),
        ("country", country.into()),
    ];
    let spanish = Localizer::new(Locale::ES.for_country(country));
    let english = Localizer::new(Locale::EN.for_country(country));
    let mut found = Vec::new();
    for sentence in Catalogue::shipped(Locale::ES, None).sentences {
        let attribute = sentence.attribute.as_deref();
        let Some(said) = spanish.content(&sentence.id, attribute, &args) else {
            continue;
        };
        let differs = english.content(&sentence.id, attribute, &args).as_ref() != Some(&said);
        if differs && said.split_whitespace().count() >= LEAST_WORDS {
            found.push(said);
        }
    }
    found
}

fn left_in(text: &str, sentences: &[String]) -> Vec<String> {
    let said = sentences.iter();
    said.filter(|sentence| text.contains(sentence.as_str()))
        .cloned()
        .collect()
}

#[test]
fn an_english_result_and_roadmap_say_nothing_in_spanish() {
    let pack = Pack::shipped().unwrap();
    for (id, country, offer, segment) in [
        ("qori-paqocha", "pe", "goods", "both"),
        ("nubarron-sistemas", "mx", "service", "b2b"),
    ] {
        let company = ExampleCompany::read(id);
        let sentences = spanish_sentences(country, offer, segment);
        let said = |language: ReportLanguage| {
            let found = diagnose_file(&pack, &company.text, language, DAY).unwrap();
            left_in(&format!("{found:?}"), &sentences)
        };
        let in_spanish = said(Locale::ES).len();
        assert!(
            in_spanish > 80,
            "{id}: the search finds only {in_spanish} where all is Spanish"
        );
        let left = said(Locale::EN);
        assert!(left.is_empty(), "{id}: {left:#?}");
    }
}

#[test]
fn english_questions_say_nothing_in_spanish() {
    let pack = Pack::shipped().unwrap();
    let sentences = spanish_sentences("cl", "goods", "b2c");
    let asked = |language| left_in(&questions(&pack, language).unwrap(), &sentences);
    let in_spanish = asked(Locale::ES).len();
    assert!(
        in_spanish > 80,
        "the search finds only {in_spanish} where all is Spanish"
    );
    let left = asked(Locale::EN);
    assert!(left.is_empty(), "{left:#?}");
}
