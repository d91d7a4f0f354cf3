//! The report speaks with the words of the company's country: its tax number, its offices.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use rumbo_i18n::Locale;
use rumbo_report::Paper;

/// Every sentence of the report of an example company.
fn sentences(id: &str, locale: Locale) -> String {
    let content = support::content();
    let company = support::company(id);
    let found = support::findings(&content, &company);
    let report = support::report(&content, &company, &found, locale, Paper::A4);
    format!("{report:?}")
}

#[test]
fn each_country_reads_its_own_offices() {
    for (id, own, others) in [
        (
            "qori-paqocha",
            ["RUC", "SUNAT"],
            ["RUT", "NIT", "RFC", "(SII)", "(SRI)"],
        ),
        (
            "telares-lihuen",
            ["RUT", "SII"],
            ["RUC", "NIT", "RFC", "(SUNAT)", "(SRI)"],
        ),
    ] {
        for locale in [Locale::ES, Locale::EN] {
            let said = sentences(id, locale);
            for word in own {
                assert!(said.contains(word), "{id} in {locale:?} lacks {word}");
            }
            for word in others {
                assert!(!said.contains(word), "{id} in {locale:?} says {word}");
            }
        }
    }
}

#[test]
fn who_was_not_asked_in_the_survey_is_told() {
    let told = "La encuesta no se hizo en su país";
    assert!(
        sentences("sombreros-jipi", Locale::ES).contains(told),
        "Ecuador was not asked"
    );
    assert!(
        !sentences("telares-lihuen", Locale::ES).contains(told),
        "Chile was"
    );
}
