//! A report in English is in English throughout: no sentence falls back to Spanish.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use rumbo_i18n::catalogue::Catalogue;
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::Paper;
use support::Company;

/// Fewer words may be the same in both languages, or stand by chance inside an English sentence.
const LEAST_WORDS: usize = 4;

/// Every Spanish sentence that this company could read, where English has another.
fn spanish_sentences(company: &Company) -> Vec<String> {
    let fact = |name: &str| company.sheet.option(name).unwrap().as_str().to_owned();
    let args = [
        ("offer", fact("offer").into()),
        ("segment", fact("segment").into()),
        ("country", fact("country").into()),
    ];
    let country = fact("country");
    let spanish = Localizer::new(Locale::ES.for_country(&country));
    let english = Localizer::new(Locale::EN.for_country(&country));
    let all = Catalogue::shipped(Locale::ES, None).sentences;
    all.iter()
        .filter_map(|sentence| {
            let say = |words: &Localizer| {
                words.content(&sentence.id, sentence.attribute.as_deref(), &args)
            };
            let said = say(&spanish)?;
            let long = said.split_whitespace().count() >= LEAST_WORDS;
            (long && say(&english).as_ref() != Some(&said)).then_some(said)
        })
        .collect()
}

#[test]
fn an_english_report_says_nothing_in_spanish() {
    let content = support::content();
    for id in [
        "qori-paqocha",
        "nubarron-sistemas",
        "aula-quipu",
        "sombreros-jipi",
    ] {
        let company = support::company(id);
        let found = support::findings(&content, &company);
        let said = |locale| {
            let report = support::report(&content, &company, &found, locale, Paper::A4);
            let report = format!("{report:?}");
            let sentences = spanish_sentences(&company).into_iter();
            sentences
                .filter(|sentence| report.contains(sentence.as_str()))
                .collect::<Vec<_>>()
        };
        let in_spanish = said(Locale::ES).len();
        assert!(
            in_spanish > 150,
            "{id}: the search finds only {in_spanish} where all is Spanish"
        );
        let left = said(Locale::EN);
        assert!(left.is_empty(), "{id}: {left:#?}");
    }
}
