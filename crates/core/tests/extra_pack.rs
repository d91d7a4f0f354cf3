//! A chamber's extra pack laid over the small pack: what it may add and replace, and what it may not.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use rumbo_core::Content;
use rumbo_core::content::validate::{check, replaced_messages};
use rumbo_core::content::{ContentMessage, MessageIndex, Problem};
use std::collections::BTreeSet;
use support::{as_pack, list, small_pack};

const ABOUT: &str = r#"[extra]
id = "puerto"
name = "Chamber of the Port"
version = "2.1.0"
date = 2026-06-30
extends = "1"
languages = ["es"]
overrides = ["programme:help", "source:report"]
"#;

const BRANDING: &str = r##"[branding]
name = "Chamber of the Port"
logo = "logo.png"
colour = "#0b5a6b"
"##;

const RECORDS: &str = r#"[[source]]
id = "report"
title = "The report, second edition"
publisher = "Somebody"
date = "2026"

[[programme]]
id = "help"
name = "Help, as the chamber knows it"
operator = "Agency"
country = "pe"
kind = "training"
cross_border = true
status = "vigente"
as_of = 2026-05-31
review_after_months = 6
evidence = "primary"
cadence = "permanent"
sources = ["report"]
source_year = "2026"
tags = ["training"]

[[contact]]
id = "puerto-desk"
name = "Desk"
country = "pe"
email = "desk@example.org"
as_of = 2026-05-31
review_after_months = 6
sources = ["report"]
"#;

fn port() -> Vec<(String, String)> {
    let mut files = small_pack::files();
    for (path, text) in [
        ("extra/pack.toml", ABOUT),
        ("extra/branding.toml", BRANDING),
        ("extra/records.toml", RECORDS),
    ] {
        files.push((path.to_owned(), text.to_owned()));
    }
    files
}

fn changed(file: &str, from: &str, to: &str) -> Vec<Problem> {
    let mut files = port();
    let (_, text) = files.iter_mut().find(|(path, _)| path == file).unwrap();
    assert!(text.contains(from), "{file} has no `{from}`");
    *text = text.replacen(from, to, 1);
    check(&as_pack(&files), &[])
}

#[test]
fn its_records_stand_among_the_packs_and_replace_what_they_name() {
    let files = port();
    let content = Content::load(&as_pack(&files)).unwrap();
    let names: Vec<&str> = content
        .programmes
        .iter()
        .map(|found| found.name.as_str())
        .collect();
    assert_eq!(names, ["Help, as the chamber knows it"]);
    assert_eq!(content.sources.len(), 1, "the report is replaced");
    let contacts: Vec<&str> = content
        .contacts
        .iter()
        .map(|found| found.id.as_str())
        .collect();
    assert_eq!(contacts, ["agency", "puerto-desk"]);
    assert_eq!(content.pack.version, "1.0.0+puerto.2.1.0");
    let extra = content.extra.unwrap();
    assert_eq!(extra.branding.unwrap().name, "Chamber of the Port");
    let problems = check(&as_pack(&files), &[]);
    assert!(problems.is_empty(), "{}", list(&problems));
}

#[test]
fn what_it_may_not_do_is_named_at_its_place() {
    let mut failures = String::new();
    for (file, (from, to), line, says) in [
        (
            "extra/pack.toml",
            ("id = \"puerto\"", "id = \"El Puerto\""),
            2,
            "not an id",
        ),
        ("extra/pack.toml", ("2.1.0", "2.1"), 4, "three numbers"),
        (
            "extra/pack.toml",
            ("extends = \"1\"", "extends = \"2\""),
            6,
            "another pack",
        ),
        ("extra/pack.toml", ("[\"es\"]", "[\"en\"]"), 7, "falls back"),
        (
            "extra/pack.toml",
            ("programme:help", "programme:gone"),
            8,
            "`programme:gone` does not exist",
        ),
        (
            "extra/pack.toml",
            (
                "\"programme:help\"",
                "\"programme:help\", \"platform:shop\"",
            ),
            8,
            "`platform:shop` is not given here",
        ),
        (
            "extra/pack.toml",
            ("\"programme:help\"", "\"programme:help\", \"gate:low\""),
            8,
            "`gate:low` is no record that may be replaced",
        ),
        (
            "extra/pack.toml",
            (
                "\"programme:help\"",
                "\"programme:help\", \"programme:help\"",
            ),
            8,
            "named twice",
        ),
        (
            "extra/branding.toml",
            ("#0b5a6b", "teal"),
            4,
            "not a colour",
        ),
        (
            "extra/branding.toml",
            ("logo.png", "../logo.png"),
            3,
            "outside the extra pack",
        ),
        (
            "extra/branding.toml",
            ("logo.png", "logo.bmp"),
            3,
            "no kind of picture",
        ),
        (
            "extra/branding.toml",
            ("Chamber of the Port", " "),
            2,
            "the name is empty",
        ),
        (
            "extra/branding.toml",
            (
                "Chamber of the Port",
                "Chamber of Commerce, Industry, Services, Tourism, Agriculture, Crafts, Logistics and Foreign Trade of the Ports of the South",
            ),
            2,
            "the name has 124 letters",
        ),
        (
            "extra/records.toml",
            ("[[contact]]", "[[question]]"),
            23,
            "`question` is no list of records",
        ),
        (
            "extra/records.toml",
            ("country = \"pe\"\nemail", "country = \"fr\"\nemail"),
            24,
            "no option of the fact `country`",
        ),
    ] {
        let problems = changed(file, from, to);
        let found = problems.iter().any(|problem| {
            problem.file == file && problem.line == line && problem.reason.contains(says)
        });
        if !found {
            failures += &format!("`{to}` at {file}:{line}, not in:\n{}\n", list(&problems));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn an_id_of_the_pack_is_taken_only_by_name() {
    let problems = changed("extra/pack.toml", "\"programme:help\", ", "");
    assert_eq!(problems.len(), 1, "{}", list(&problems));
    let problem = &problems[0];
    assert_eq!(
        (problem.file.as_str(), problem.line),
        ("extra/records.toml", 8)
    );
    assert!(problem.reason.contains("given twice"), "{problem}");
    assert!(
        problem.hint.contains("\"programme:help\" in `overrides`"),
        "{problem}"
    );
}

#[test]
fn the_chambers_own_day_holds_for_its_records() {
    let problems = changed("extra/pack.toml", "date = 2026-06-30", "date = 2026-04-30");
    let found: Vec<(usize, bool)> = problems
        .iter()
        .map(|problem| {
            (
                problem.line,
                problem.reason.contains("after the pack's date 2026-04-30"),
            )
        })
        .collect();
    assert_eq!(found, [(8, true), (24, true)], "{}", list(&problems));
}

#[test]
fn without_its_own_pack_file_it_is_nobodys() {
    let mut files = port();
    files.retain(|(path, _)| path != "extra/pack.toml");
    let problems = check(&as_pack(&files), &[]);
    assert_eq!(problems.len(), 1, "{}", list(&problems));
    assert_eq!(problems[0].file, "extra/pack.toml");
}

#[test]
fn sentences_of_what_is_replaced_are_no_longer_the_packs() {
    let replaced = replaced_messages(&as_pack(&port()));
    let expected: BTreeSet<String> = ["programme-help", "criterion-help-region"]
        .map(str::to_owned)
        .into();
    assert_eq!(replaced, expected);
    assert!(replaced_messages(&as_pack(&small_pack::files())).is_empty());

    // What is named and not given is not replaced: one mistake does not make a second.
    let mut files = port();
    files.retain(|(path, _)| path != "extra/records.toml");
    assert!(replaced_messages(&as_pack(&files)).is_empty());
}

/// A locale with these messages.
struct Words {
    locale: &'static str,
    missing: &'static [&'static str],
    extra: Vec<ContentMessage>,
}

impl MessageIndex for Words {
    fn locale(&self) -> &str {
        self.locale
    }

    fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        attribute.is_some() || !self.missing.contains(&id)
    }

    fn content_messages(&self) -> Vec<ContentMessage> {
        self.extra.clone()
    }
}

#[test]
fn a_chamber_need_not_translate_but_must_write_its_own_language() {
    let mut files = port();
    let (_, pack) = files
        .iter_mut()
        .find(|(path, _)| path == "pack.toml")
        .unwrap();
    *pack = pack.replace("[\"es\"]", "[\"es\", \"en\"]");
    let missing: &[&str] = &["contact-puerto-desk", "programme-help", "contact-agency"];
    let [es, en] = ["es", "en"].map(|locale| Words {
        locale,
        missing,
        extra: Vec::new(),
    });
    let problems = check(&as_pack(&files), &[&es, &en]);
    let found: Vec<String> = problems
        .iter()
        .map(|problem| format!("{}: {}, {}", problem.file, problem.reason, problem.hint))
        .collect();
    assert_eq!(
        found,
        [
            "extra/records.toml: programme `help`: in `es` no message `programme-help`, \
             write it in locales/es/programmes-pe.ftl",
            "extra/records.toml: contact `puerto-desk`: in `es` no message `contact-puerto-desk`, \
             write it in locales/es/contacts.ftl",
            "guidance.toml: contact `agency`: in `en` no message `contact-agency`, \
             write it in locales/en/content/contacts.ftl",
            "guidance.toml: contact `agency`: in `es` no message `contact-agency`, \
             write it in locales/es/content/contacts.ftl",
        ]
    );
}

#[test]
fn a_chamber_says_only_what_its_own_records_say() {
    let message = |id: &str| ContentMessage {
        id: id.to_owned(),
        attributes: Vec::new(),
        file: "locales/es/extra/words.ftl".to_owned(),
        line: 1,
    };
    let words = Words {
        locale: "es",
        missing: &[],
        extra: vec![message("contact-puerto-desk"), message("contact-agency")],
    };
    let problems = check(&as_pack(&port()), &[&words]);
    assert_eq!(problems.len(), 1, "{}", list(&problems));
    assert_eq!(
        problems[0].reason,
        "the message `contact-agency` is the pack's own"
    );
}
