//! The laws of the diagnosis (L1–L3, L5, L6), on the shipped pack and on small generated ones.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use proptest::prelude::*;
use rumbo_core::diagnosis::{answer_at_level, diagnose};
use rumbo_core::{Answer, AnswerSheet, Content, Diagnosis};
use std::sync::LazyLock;
use support::packs::small_pack;
use support::sheets::{answer_some, any_facts, may_be_left_out, raise_some};
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

fn number(content: &Content, diagnosis: &Diagnosis) -> u8 {
    let mut profiles = content.profiles.iter();
    profiles
        .find(|profile| profile.id == diagnosis.profile)
        .unwrap()
        .number
}

/// Places counted so that more is better.
fn stage(content: &Content, diagnosis: &Diagnosis) -> usize {
    let mut stages = content.stages.iter().rev();
    stages
        .position(|stage| stage.id == diagnosis.stage)
        .unwrap()
}

fn base(content: &Content, diagnosis: &Diagnosis) -> usize {
    diagnosis.base.as_ref().map_or(0, |base| {
        1 + content
            .gates
            .iter()
            .position(|gate| gate.id == *base)
            .unwrap()
    })
}

/// Everything that the laws compare, save the items, is at most as good in `low`.
fn assert_at_most(content: &Content, low: &Diagnosis, high: &Diagnosis) {
    for (low, high) in low.dimensions.iter().zip(&high.dimensions) {
        assert!(low.score <= high.score, "dimension {}", low.id);
    }
    assert!(low.index <= high.index, "index");
    for (low, high) in low.gates.iter().zip(&high.gates) {
        assert!(low.met <= high.met, "gate {}", low.id);
        for (low, high) in low.conditions.iter().zip(&high.conditions) {
            assert_eq!(low.kind, high.kind);
            assert!(low.met <= high.met, "condition {:?}", low.kind);
            assert!(low.missing >= high.missing, "condition {:?}", low.kind);
            assert_eq!(low.met, low.missing == 0, "condition {:?}", low.kind);
        }
    }
    assert!(base(content, low) <= base(content, high), "base");
    assert!(stage(content, low) <= stage(content, high), "stage");
    assert!(number(content, low) <= number(content, high), "profile");
}

fn with(sheet: &AnswerSheet, item: &rumbo_core::ids::ItemId, answer: Answer) -> AnswerSheet {
    let mut changed = sheet.clone();
    changed.answers.insert(item.clone(), answer);
    changed
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(400), ..ProptestConfig::default() })]

    #[test]
    fn l1_a_better_answer_never_costs_anything(mut tape in Tape::any(400)) {
        let content = pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        let a = answer_some(&mut tape, &content, &facts, 4, 5);
        let b = raise_some(&mut tape, &content, &a);
        let (a, b) = (diagnose(&content, &a), diagnose(&content, &b));
        for (a, b) in a.items.iter().zip(&b.items) {
            prop_assert!(a.level <= b.level, "item {}", a.id);
        }
        assert_at_most(&content, &a, &b);
    }

    #[test]
    fn l2_leaving_an_item_out_lies_between_its_bottom_and_its_top(mut tape in Tape::any(400)) {
        let content = pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        let sheet = answer_some(&mut tape, &content, &facts, 4, 5);
        for (item, left_out) in may_be_left_out(&content, &sheet) {
            let record = content.item(&item).unwrap();
            let top = answer_at_level(&content, &sheet, &item, record.top()).unwrap();
            let bottom = diagnose(&content, &with(&sheet, &item, Answer::DontKnow));
            let middle = diagnose(&content, &with(&sheet, &item, left_out));
            let top = diagnose(&content, &with(&sheet, &item, top));
            assert_at_most(&content, &bottom, &middle);
            assert_at_most(&content, &middle, &top);
        }
    }

    #[test]
    fn l3_a_further_answer_never_widens_what_is_possible(mut tape in Tape::any(500)) {
        let content = pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        let sheet = answer_some(&mut tape, &content, &facts, 1, 2);
        let further = answer_some(&mut tape, &content, &sheet, 1, 2);
        let mut finished = answer_some(&mut tape, &content, &further, 1, 1);
        finished.blanks_accepted = true;
        let steps = [sheet, further, finished].map(|sheet| diagnose(&content, &sheet));
        for (wide, narrow) in [(0, 1), (1, 2), (0, 2)].map(|(a, b)| (&steps[a], &steps[b])) {
            for (wide, narrow) in wide.dimensions.iter().zip(&narrow.dimensions) {
                prop_assert!(wide.interval.low <= narrow.interval.low, "{}", wide.id);
                prop_assert!(narrow.interval.high <= wide.interval.high, "{}", wide.id);
                prop_assert!(wide.interval.low <= narrow.score, "{}", wide.id);
                prop_assert!(narrow.score <= wide.interval.high, "{}", wide.id);
            }
            prop_assert!(wide.index_interval.low <= narrow.index_interval.low);
            prop_assert!(narrow.index_interval.high <= wide.index_interval.high);
            prop_assert!(wide.index_interval.low <= narrow.index);
            prop_assert!(narrow.index <= wide.index_interval.high);
            for ((profile, was_possible), (_, possible)) in
                wide.possible_profiles.iter().zip(&narrow.possible_profiles)
            {
                prop_assert!(was_possible >= possible, "{profile} became possible again");
                if *profile == narrow.profile {
                    prop_assert!(*was_possible, "{profile} had been ruled out");
                }
            }
            prop_assert!(wide.unknown_share >= narrow.unknown_share);
        }
    }

    #[test]
    fn possible_profiles_are_those_that_some_answers_reach(mut tape in Tape::any(300)) {
        // Few items are left open, so that every way of answering them can be tried.
        let content = small_pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        let mut sheet = answer_some(&mut tape, &content, &facts, 1, 1);
        let ids: Vec<_> = sheet.answers.keys().cloned().collect();
        let open: Vec<_> = (0..4).map(|_| ids[tape.pick(ids.len())].clone()).collect();
        for id in &open {
            sheet.answers.remove(id);
        }
        let diagnosis = diagnose(&content, &sheet);
        let mut reached = std::collections::BTreeSet::new();
        // An open item stays in the denominator here: "no aplica" reaches no profile that levels do not.
        let open: Vec<_> = content
            .items()
            .filter(|item| diagnosis.item(item.id()).is_some_and(|_| !sheet.answers.contains_key(item.id())))
            .map(|item| (item.id().clone(), item.top()))
            .collect();
        let ways: usize = open.iter().map(|(_, top)| usize::from(*top) + 1).product();
        prop_assume!(ways <= 1024);
        for mut way in 0..ways {
            let mut tried = sheet.clone();
            for (id, top) in &open {
                let levels = usize::from(*top) + 1;
                if let Some(answer) = answer_at_level(&content, &sheet, id, (way % levels) as u8) {
                    tried.answers.insert(id.clone(), answer);
                }
                way /= levels;
            }
            reached.insert(diagnose(&content, &tried).profile);
        }
        let unknown = |answer: &Answer| *answer == Answer::DontKnow;
        for (profile, possible) in &diagnosis.possible_profiles {
            if reached.contains(profile) {
                prop_assert!(*possible, "{profile} was reached");
            } else if !sheet.answers.values().any(unknown) {
                prop_assert!(!*possible, "{profile} was not reached");
            }
        }
    }

    #[test]
    fn l5_the_order_of_answering_is_irrelevant(mut tape in Tape::any(400)) {
        let content = pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        let sheet = answer_some(&mut tape, &content, &facts, 4, 5);
        let mut left: Vec<_> = sheet.answers.clone().into_iter().collect();
        let mut answered_otherwise = facts;
        while !left.is_empty() {
            let (id, answer) = left.remove(tape.pick(left.len()));
            answered_otherwise.answers.insert(id, answer);
            // Looking at the result in between changes nothing.
            diagnose(&content, &answered_otherwise);
        }
        prop_assert_eq!(diagnose(&content, &sheet), diagnose(&content, &answered_otherwise));
    }

    #[test]
    fn l6_the_same_input_gives_the_same_bytes(mut tape in Tape::any(400)) {
        let content = pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        let sheet = answer_some(&mut tape, &content, &facts, 4, 5);
        let written = serde_json::to_string(&sheet).unwrap();
        let read: AnswerSheet = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(&read, &sheet);
        let bytes = |sheet: &AnswerSheet, content: &Content| format!("{:?}", diagnose(content, sheet));
        prop_assert_eq!(bytes(&sheet, &content), bytes(&read, &content.clone()));
    }

    #[test]
    fn a_border_is_one_level_of_one_question_away(mut tape in Tape::any(400)) {
        let content = pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        let sheet = answer_some(&mut tape, &content, &facts, 9, 10);
        let diagnosis = diagnose(&content, &sheet);
        for border in &diagnosis.borderline {
            let answer = answer_at_level(&content, &sheet, &border.item, border.level).unwrap();
            let changed = diagnose(&content, &with(&sheet, &border.item, answer));
            prop_assert_eq!(&changed.profile, &border.profile);
            prop_assert_ne!(&diagnosis.profile, &border.profile);
        }
    }
}

#[test]
fn l6_the_order_of_the_files_is_irrelevant() {
    let mut files = support::read_folder(&support::pack_folder());
    let forwards = Content::load(&support::as_pack(&files)).unwrap();
    files.reverse();
    let backwards = Content::load(&support::as_pack(&files)).unwrap();
    assert_eq!(format!("{forwards:?}"), format!("{backwards:?}"));
}
