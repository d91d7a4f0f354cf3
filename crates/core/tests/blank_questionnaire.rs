//! The questionnaire before anybody has answered: what is left out, what stays open, and the keys of options.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use proptest::prelude::*;
use rumbo_core::questionnaire::{
    self, Blank, BlankItem, Path, asked, blank, offered_options, screens_on,
};
use rumbo_core::{Answer, AnswerSheet, Condition, Content, FactValue};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use support::sheets::{answer_some, any_facts};
use support::tape::Tape;

static SHIPPED: LazyLock<Content> = LazyLock::new(support::shipped);

fn goods_from_peru() -> AnswerSheet {
    support::sheet(&[("country", "pe"), ("offer", "goods")], &[])
}

fn item<'b, 'a>(blank: &'b Blank<'a>, id: &str) -> Option<&'b BlankItem<'a>> {
    let mut items = blank.items.iter();
    items.find(|asked| asked.item.id().as_str() == id)
}

fn fact_ids<'a>(blank: &Blank<'a>) -> Vec<&'a str> {
    let facts = blank.screens.iter().flat_map(|(_, facts)| facts);
    facts.map(|asked| asked.fact.id.as_str()).collect()
}

#[test]
fn what_the_known_facts_rule_out_is_not_printed() {
    let paper = blank(&SHIPPED, &goods_from_peru(), Path::Full);
    assert!(item(&paper, "carriers").is_some(), "goods travel");
    assert!(item(&paper, "scope").is_none(), "that is for services");
    let facts = fact_ids(&paper);
    assert!(facts.contains(&"parcel-weight"));
    assert!(!facts.contains(&"country"), "it is known already");
    let service = support::sheet(&[("country", "pe"), ("offer", "service")], &[]);
    let paper = blank(&SHIPPED, &service, Path::Full);
    assert!(item(&paper, "carriers").is_none());
    assert!(!fact_ids(&paper).contains(&"parcel-weight"));
}

#[test]
fn what_depends_on_an_answer_says_so() {
    let paper = blank(&SHIPPED, &goods_from_peru(), Path::Full);
    let countries = item(&paper, "export-countries").unwrap();
    assert_eq!(
        countries.when,
        Condition::parse("sales-abroad >= 2").unwrap(),
        "one reads on paper where to look"
    );
    assert_eq!(item(&paper, "sales-home").unwrap().when, Condition::Always);
}

#[test]
fn an_option_has_the_key_that_chooses_it_in_the_window() {
    let paper = blank(&SHIPPED, &goods_from_peru(), Path::Full);
    let months = item(&paper, "export-months").unwrap();
    let keys: Vec<(&str, usize)> = months
        .options
        .iter()
        .map(|option| (option.id.as_str(), option.number))
        .collect();
    // Whoever sells by seasons sees three options, everybody else four: both begin with the same one.
    assert_eq!(
        keys,
        [
            ("none", 1),
            ("one-or-two", 2),
            ("three-to-five", 3),
            ("six-or-more", 4),
            ("one-season", 2),
            ("two-seasons", 3),
        ]
    );
    let security = item(&paper, "security").unwrap();
    let last = security.options.last().unwrap();
    assert_eq!((last.id.as_str(), last.number), ("none", 6));
}

#[test]
fn the_express_paper_says_at_which_stages_a_question_is_asked() {
    let paper = blank(&SHIPPED, &goods_from_peru(), Path::Express);
    let stages = |id: &str| -> Vec<&str> {
        let asked = item(&paper, id).unwrap();
        asked.stages.iter().map(|stage| stage.as_str()).collect()
    };
    assert_eq!(stages("offer-fit"), ["a"]);
    assert_eq!(stages("carriers"), ["b", "c"]);
    assert_eq!(stages("monthly-figures"), ["c"]);
    assert!(stages("collect").is_empty(), "every stage asks it");
    assert!(
        item(&paper, "feedback").is_none(),
        "the express path does not"
    );
    assert_eq!(fact_ids(&paper), ["segment", "seasonal"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(200), ..ProptestConfig::default() })]

    /// Nobody who fills in the paper lacks a fact, a question or an option, and each option has its key.
    #[test]
    fn whatever_the_window_asks_stands_on_the_paper(mut tape in Tape::any(300), express in any::<bool>()) {
        let path = if express { Path::Express } else { Path::Full };
        let facts = any_facts(&mut tape, &SHIPPED);
        let sheet = answer_some(&mut tape, &SHIPPED, &facts, 3, 4);
        let known: AnswerSheet = AnswerSheet {
            facts: ["country", "offer", "segment"]
                .into_iter()
                .filter(|fact| *fact != "segment" || tape.chance(1, 2))
                .filter_map(|fact| Some((fact.into(), sheet.facts.get(fact)?.clone())))
                .collect(),
            ..AnswerSheet::default()
        };
        let paper = blank(&SHIPPED, &known, path);
        let printed: BTreeSet<&str> = fact_ids(&paper).into_iter().collect();
        for (_, facts) in screens_on(&SHIPPED, &sheet, path) {
            for fact in facts {
                let there = printed.contains(fact.id.as_str()) || known.facts.contains_key(&fact.id);
                prop_assert!(there, "the fact {} is asked", fact.id);
            }
        }
        for shown in asked(&SHIPPED, &sheet, path) {
            let found = item(&paper, shown.id().as_str());
            prop_assert!(found.is_some(), "the question {} is asked", shown.id());
            let found = found.unwrap();
            for (place, option) in offered_options(&SHIPPED, &sheet, shown).iter().enumerate() {
                let printed = found.options.iter().find(|printed| *printed.id == option.id);
                prop_assert_eq!(printed.map(|printed| printed.number), Some(place + 1), "{}", option.id);
            }
        }
    }

    /// A condition that is left holds exactly when the questionnaire asks: none is forgotten, none is too strict.
    #[test]
    fn what_is_left_of_a_condition_decides_whether_it_is_asked(mut tape in Tape::any(300)) {
        let facts = any_facts(&mut tape, &SHIPPED);
        let sheet = answer_some(&mut tape, &SHIPPED, &facts, 9, 10);
        let known = AnswerSheet {
            facts: facts.facts.iter().take(2).map(|(id, value)| (id.clone(), value.clone())).collect(),
            ..AnswerSheet::default()
        };
        let paper = blank(&SHIPPED, &known, Path::Full);
        let shown: BTreeSet<&str> = questionnaire::shown(&SHIPPED, &sheet)
            .into_iter()
            .map(|item| item.id().as_str())
            .collect();
        let look = Said { content: &SHIPPED, sheet: &sheet, shown: &shown };
        for asked in &paper.items {
            let id = asked.item.id().as_str();
            prop_assert_eq!(asked.when.holds(&look), shown.contains(id), "{}", id);
        }
    }
}

/// What somebody wrote on the paper.
struct Said<'a> {
    content: &'a Content,
    sheet: &'a AnswerSheet,
    shown: &'a BTreeSet<&'a str>,
}

impl rumbo_core::condition::Lookup for Said<'_> {
    fn fact_has(&self, fact: &rumbo_core::ids::FactId, option: &rumbo_core::ids::OptionId) -> bool {
        self.sheet.has(fact.as_str(), option.as_str())
    }

    fn fact_known(&self, fact: &rumbo_core::ids::FactId) -> bool {
        matches!(
            self.sheet.facts.get(fact),
            Some(FactValue::One(_) | FactValue::Many(_) | FactValue::Hours(_))
        )
    }

    fn level(&self, item: &rumbo_core::ids::ItemId) -> u8 {
        match self.sheet.answers.get(item) {
            Some(Answer::Option(chosen)) if self.shown.contains(item.as_str()) => {
                let item = self.content.item(item).unwrap();
                let mut options = item.options().iter();
                options.find(|option| option.id == *chosen).unwrap().level
            }
            _ => 0,
        }
    }
}
