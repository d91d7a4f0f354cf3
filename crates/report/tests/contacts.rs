//! Whom to ask: the offices of the company's country.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use rumbo_core::Content;
use rumbo_i18n::Locale;
use rumbo_report::{Paper, Report};

fn report(content: &Content, company: &str, locale: Locale) -> Report {
    let company = support::company(company);
    let found = support::findings(content, &company);
    support::report(content, &company, &found, locale, Paper::A4)
}

#[test]
fn a_company_reads_whom_to_ask_in_its_own_country() {
    let content = support::content();
    let report = report(&content, "qori-paqocha", Locale::ES);
    let contacts = &report.catalogue.contacts;
    let expected: Vec<&str> = content
        .contacts
        .iter()
        .filter(|contact| contact.country.as_str() == "pe")
        .map(|contact| contact.name.as_str())
        .collect();
    let named: Vec<&str> = contacts
        .contacts
        .iter()
        .map(|contact| contact.name.as_str())
        .collect();
    assert!(expected.len() > 1, "the pack knows offices of Perú");
    assert_eq!(named, expected);
    for contact in &contacts.contacts {
        assert!(
            !contact.what.starts_with("contact-"),
            "{} has its sentence",
            contact.name
        );
        assert!(
            contact.provenance.contains("según"),
            "{}",
            contact.provenance
        );
        assert!(contact.address.is_some() || !contact.reach.is_empty());
    }
    let cited = &report.annex.sources;
    let source = &content.sources;
    for reference in &contacts.references {
        let id = reference.split(':').next().unwrap();
        let title = &source
            .iter()
            .find(|one| one.id.as_str() == id)
            .unwrap()
            .title;
        assert!(
            cited.iter().any(|line| format!("{line:?}").contains(title)),
            "the annex names {title}"
        );
    }
}
