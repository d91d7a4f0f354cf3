//! Sentences that are missing or left over.

use crate::support::{as_pack, list, small_pack};
use rumbo_core::content::validate::check;
use rumbo_core::content::{ContentMessage, MessageIndex, Problem};

/// Has every sentence save some, and some that nobody asked for.
struct Words {
    locale: &'static str,
    missing: &'static [(&'static str, Option<&'static str>)],
    extra: Vec<ContentMessage>,
}

impl MessageIndex for Words {
    fn locale(&self) -> &str {
        self.locale
    }

    fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        !self.missing.contains(&(id, attribute))
    }

    fn content_messages(&self) -> Vec<ContentMessage> {
        self.extra.clone()
    }
}

fn with_words(words: &Words) -> Vec<Problem> {
    check(&as_pack(&small_pack::files()), &[words])
}

#[test]
fn a_missing_sentence_is_found_with_its_record() {
    let problems = with_words(&Words {
        locale: "es",
        missing: &[
            ("question-d1-q1", Some("why")),
            ("action-lift-first-step-3", None),
            ("criterion-help-region", None),
            ("profile-three", Some("subtitle-firm")),
            // Nobody asks for these.
            ("action-lift-first-step-4", None),
            ("profile-one", Some("subtitle-firm")),
            ("platform-shop", Some("cost")),
            ("platform-shop-admits-cl", None),
        ],
        extra: Vec::new(),
    });
    let found: Vec<&str> = problems
        .iter()
        .map(|problem| problem.reason.as_str())
        .collect();
    assert_eq!(
        found,
        [
            "action `lift-first`: in `es` no message `action-lift-first-step-3`",
            "programme `help`: in `es` no message `criterion-help-region`",
            "profile `three`: in `es` no message `profile-three.subtitle-firm`",
            "question `d1-q1`: in `es` no message `question-d1-q1.why`",
        ]
    );
}

#[test]
fn a_left_over_sentence_is_found_where_it_stands() {
    let message = |id: &str, attributes: &[&str], line| ContentMessage {
        id: id.to_owned(),
        attributes: attributes.iter().map(|name| (*name).to_owned()).collect(),
        file: "locales/es/content/facts.ftl".to_owned(),
        line,
    };
    let problems = with_words(&Words {
        locale: "es",
        missing: &[],
        extra: vec![
            message("fact-country", &["why", "help"], 1),
            message("fact-country", &["joke"], 2),
            message("fact-gone", &[], 3),
        ],
    });
    let found: Vec<(usize, &str)> = problems
        .iter()
        .map(|problem| (problem.line, problem.reason.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            (2, "nothing in the pack has the message `fact-country.joke`"),
            (3, "nothing in the pack has the message `fact-gone`"),
        ]
    );
}

#[test]
fn a_complete_locale_exists() {
    let problems = with_words(&Words {
        locale: "en",
        missing: &[("question-d1-q1", None)],
        extra: Vec::new(),
    });
    assert_eq!(
        problems.len(),
        1,
        "an incomplete locale may lack sentences: {}",
        list(&problems)
    );
    assert!(problems[0].reason.contains("`es` is called complete"));
}

#[test]
fn two_records_do_not_share_a_sentence() {
    let mut files = small_pack::files();
    let (_, facts) = files
        .iter_mut()
        .find(|(path, _)| path == "facts.toml")
        .unwrap();
    *facts = facts
        .replace("id = \"flags\"", "id = \"offer-goods\"")
        .replace("\"flags\"]", "\"offer-goods\"]");
    let problems = check(&as_pack(&files), &[]);
    assert!(
        problems.iter().any(|problem| problem
            .reason
            .contains("`fact-offer-goods` is also that of fact `offer`")),
        "{}",
        list(&problems)
    );
}
