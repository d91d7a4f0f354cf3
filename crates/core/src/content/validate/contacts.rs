//! Contacts can be reached, and say since when and by whom they are known.

use super::Checker;
use super::catalogue::{check_address, check_day, check_review, options, references};
use crate::content::Contact;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for contact in &content.contacts {
        check_contact(checker, contact);
    }
}

fn check_contact(checker: &mut Checker<'_>, contact: &Contact) {
    let (kind, id) = ("contact", contact.id.as_str());
    options(
        checker,
        kind,
        id,
        "country",
        std::slice::from_ref(&contact.country),
    );
    let ways = [
        &contact.url,
        &contact.email,
        &contact.phone,
        &contact.address,
    ];
    checker.expect(
        ways.iter().any(|way| way.is_some()),
        kind,
        id,
        "no way to reach it",
        "give at least one of url, email, phone, address",
    );
    checker.expect(
        !contact.name.trim().is_empty()
            && ways
                .iter()
                .all(|way| way.as_ref().is_none_or(|text| !text.trim().is_empty())),
        kind,
        id,
        "the name, or a way to reach it, is empty",
        "print what the source says, or leave the line out",
    );
    check_address(checker, kind, id, contact.url.as_deref());
    checker.expect(
        contact.email.as_deref().is_none_or(is_email),
        kind,
        id,
        "the e-mail address is not one",
        "write it as name@example.org",
    );
    checker.expect(
        contact.phone.as_deref().is_none_or(is_phone),
        kind,
        id,
        "the telephone number is not one",
        "use digits, spaces, +, -, * and brackets",
    );
    check_day(checker, kind, id, contact.as_of);
    check_review(checker, kind, id, contact.review_after_months);
    references(checker, kind, id, &contact.sources, false);
}

fn is_email(text: &str) -> bool {
    let parts: Vec<&str> = text.split('@').collect();
    !text.contains(char::is_whitespace)
        && matches!(parts[..], [name, host] if !name.is_empty() && host.contains('.'))
}

fn is_phone(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_digit() || " +-*()".contains(c))
        && text.chars().any(|c| c.is_ascii_digit())
}
