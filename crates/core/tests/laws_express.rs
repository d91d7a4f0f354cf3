//! The laws of the express path, on the shipped pack and on small generated ones.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use proptest::prelude::*;
use rumbo_core::content::FactKind;
use rumbo_core::diagnosis::{ExpressDiagnosis, diagnose, diagnose_express};
use rumbo_core::ids::{GateId, ItemId};
use rumbo_core::questionnaire::{Path, asked, facts_left, progress_on, screens, screens_on};
use rumbo_core::roadmap::{TaskId, next_steps};
use rumbo_core::{Answer, AnswerSheet, Content};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use support::packs::small_pack;
use support::sheets::{answer_some, any_facts, raise_some};
use support::tape::Tape;

static SHIPPED: LazyLock<Content> = LazyLock::new(support::shipped);

/// The shipped pack half of the time, otherwise a small one.
fn pack(tape: &mut Tape) -> Content {
    if tape.chance(1, 2) {
        SHIPPED.clone()
    } else {
        small_pack(tape)
    }
}

/// What a company would answer to everything that a path asks, asked one after another; and the order asked.
fn walk(
    content: &Content,
    begun: AnswerSheet,
    knows: &AnswerSheet,
    path: Path,
) -> (AnswerSheet, Vec<ItemId>) {
    let mut sheet = begun;
    let mut order = Vec::new();
    while let Some(next) = progress_on(content, &sheet, path).missing.first().cloned() {
        let answer = knows.answers.get(&next).cloned();
        let answer = answer.unwrap_or(Answer::DontKnow);
        sheet.answers.insert(next.clone(), answer);
        order.push(next);
    }
    (sheet, order)
}

/// A company that knows an answer to everything; what it says on the express path, with the facts asked there.
fn company(tape: &mut Tape, content: &Content) -> (AnswerSheet, AnswerSheet, Vec<ItemId>) {
    let facts = any_facts(tape, content);
    let knows = answer_some(tape, content, &facts, 1, 1);
    let branch = content.branch_facts();
    let mut begun = facts;
    begun.facts.retain(|fact, _| branch.contains(fact));
    let (said, order) = walk(content, begun, &knows, Path::Express);
    (knows, said, order)
}

fn place(content: &Content, gate: Option<&GateId>) -> usize {
    gate.map_or(0, |gate| {
        1 + content
            .gates
            .iter()
            .position(|known| known.id == *gate)
            .unwrap()
    })
}

fn base(content: &Content, found: &ExpressDiagnosis) -> usize {
    place(content, found.probable_base.as_ref())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(300), ..ProptestConfig::default() })]

    #[test]
    fn the_stage_is_that_of_the_whole_questionnaire(mut tape in Tape::any(500)) {
        let content = pack(&mut tape);
        let (knows, said, _) = company(&mut tape, &content);
        let express = diagnose_express(&content, &said);
        prop_assert!(express.missing.is_empty());
        prop_assert_eq!(express.stage, diagnose(&content, &knows).stage);
    }

    #[test]
    fn going_on_asks_exactly_what_is_left(mut tape in Tape::any(500)) {
        let content = pack(&mut tape);
        let (knows, said, first) = company(&mut tape, &content);
        let mut gone_on = said.clone();
        let left = facts_left(&content, &said);
        for fact in &left {
            prop_assert!(!said.facts.contains_key(fact), "{fact} was asked already");
            if let Some(value) = knows.facts.get(fact) {
                gone_on.facts.insert(fact.clone(), value.clone());
            }
        }
        let asked_in_all = |of: Vec<(_, Vec<&rumbo_core::content::Fact>)>| -> BTreeSet<String> {
            of.into_iter().flat_map(|(_, facts)| facts).map(|fact| fact.id.to_string()).collect()
        };
        let on_express = asked_in_all(screens_on(&content, &said, Path::Express));
        let either: BTreeSet<String> =
            on_express.into_iter().chain(left.iter().map(ToString::to_string)).collect();
        let everything = asked_in_all(screens(&content, &said));
        // A branch fact that the company left blank was asked.
        prop_assert_eq!(either, everything);

        let (whole, then) = walk(&content, gone_on, &knows, Path::Full);
        let (alone, all) = walk(&content, AnswerSheet { facts: knows.facts.clone(), ..AnswerSheet::default() }, &knows, Path::Full);
        let first: BTreeSet<ItemId> = first.into_iter().collect();
        let then: BTreeSet<ItemId> = then.into_iter().collect();
        prop_assert!(first.is_disjoint(&then), "asked twice: {:?}", first.intersection(&then));
        let both: BTreeSet<ItemId> = first.union(&then).cloned().collect();
        prop_assert_eq!(both, all.into_iter().collect::<BTreeSet<_>>());
        prop_assert_eq!(diagnose(&content, &whole), diagnose(&content, &alone));
    }

    #[test]
    fn the_probable_base_is_never_below_the_base(mut tape in Tape::any(500)) {
        let content = pack(&mut tape);
        let (knows, said, _) = company(&mut tape, &content);
        let express = diagnose_express(&content, &said);
        let whole = diagnose(&content, &knows);
        prop_assert!(base(&content, &express) >= place(&content, whole.base.as_ref()));
        prop_assert!(express.index.low <= whole.index && whole.index <= express.index.high);
        let mut possible = diagnose(&content, &said).possible_profiles.into_iter();
        prop_assert!(possible.any(|(profile, possible)| profile == whole.profile && possible));
    }

    #[test]
    fn a_further_answer_confirms_or_lowers_the_probable_base(mut tape in Tape::any(600)) {
        let content = pack(&mut tape);
        let (knows, said, _) = company(&mut tape, &content);
        let mut further = said.clone();
        for (item, answer) in &knows.answers {
            if tape.chance(1, 3) {
                further.answers.entry(item.clone()).or_insert_with(|| answer.clone());
            }
        }
        let (first, then) = (diagnose_express(&content, &said), diagnose_express(&content, &further));
        prop_assert_eq!(&first.stage, &then.stage);
        prop_assert!(base(&content, &then) <= base(&content, &first));
    }

    #[test]
    fn raising_an_answer_of_the_same_stage_never_lowers_the_probable_base(mut tape in Tape::any(600)) {
        let content = pack(&mut tape);
        let (_, said, _) = company(&mut tape, &content);
        let mut raised = raise_some(&mut tape, &content, &said);
        // Only what was answered is raised: an answer where there was none is a further one.
        raised.answers.retain(|item, _| said.answers.contains_key(item));
        let (low, high) = (diagnose_express(&content, &said), diagnose_express(&content, &raised));
        if low.stage == high.stage {
            prop_assert!(base(&content, &low) <= base(&content, &high));
            for low in &low.conditions {
                let high = high.conditions.iter().find(|high| high.id == low.id);
                prop_assert!(high.is_none_or(|high| high.met >= low.met), "{:?}", low.id);
            }
        }
    }

    #[test]
    fn next_steps_rest_on_what_was_asked_alone(mut tape in Tape::any(500)) {
        let content = &*SHIPPED;
        let (_, said, _) = company(&mut tape, content);
        let express = diagnose_express(content, &said);
        let steps = next_steps(content, &said, &express, 3);
        prop_assert!(steps.len() <= 3);
        for step in &steps {
            for item in &step.find_out {
                prop_assert_eq!(said.answers.get(item), Some(&Answer::DontKnow));
            }
            for lift in &step.lifts {
                prop_assert!(said.answers.contains_key(&lift.item), "{} was not asked", lift.item);
            }
            if let TaskId::Action(_) = step.id {
                prop_assert!(step.find_out.is_empty());
            }
            prop_assert!(step.start_on.is_none(), "nothing is dated");
        }
    }
}

#[test]
fn a_milestone_that_moves_the_stage_changes_what_is_asked() {
    let content = support::shipped();
    let facts = [("country", "pe"), ("offer", "goods"), ("segment", "b2c")];
    let ids = |answers: &[(&str, &str)]| -> Vec<String> {
        asked(&content, &support::sheet(&facts, answers), Path::Express)
            .iter()
            .map(|item| item.id().to_string())
            .collect()
    };
    let start = ids(&[]);
    assert_eq!(start[..3], ["sales-home", "sales-abroad", "order-mode"]);
    assert!(
        start.contains(&"offer-fit".to_owned()),
        "as of stage A, as far as is known"
    );
    let abroad = ids(&[("sales-abroad", "recent")]);
    assert!(!abroad.contains(&"offer-fit".to_owned()));
    for item in ["export-months", "carriers", "monthly-figures"] {
        assert!(
            abroad.contains(&item.to_owned()),
            "{item} is asked of whoever has exported"
        );
    }
    assert!(
        !abroad.contains(&"scope".to_owned()),
        "that is for services"
    );
}

#[test]
fn facts_that_only_a_match_needs_wait_for_the_whole_questionnaire() {
    let content = support::shipped();
    let branch: Vec<&str> = content
        .branch_facts()
        .into_iter()
        .map(|id| id.as_str())
        .collect();
    assert_eq!(
        branch,
        ["country", "offer", "seasonal", "segment"],
        "what decides what is asked and how it is judged; where to go next is asked later"
    );
    assert!(
        content
            .facts
            .iter()
            .any(|fact| fact.kind == FactKind::Text && !branch.contains(&fact.id.as_str()))
    );
    let sheet = support::sheet(
        &[("country", "pe"), ("offer", "goods"), ("segment", "b2c")],
        &[],
    );
    let screens = screens_on(&content, &sheet, Path::Express);
    let screens: Vec<&str> = screens
        .iter()
        .map(|(screen, _)| screen.id.as_str())
        .collect();
    assert_eq!(screens, ["basics"]);
}
