//! Two diagnoses beside each other: the laws, on the shipped pack and on small generated ones, and the limits at their edges.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

mod support;

use num_rational::Ratio;
use proptest::prelude::*;
use rumbo_core::comparison::{Apart, Change, Comparison, Movement, Outcome, Side, compare};
use rumbo_core::content::{AnswerOption, Question, QuestionKind};
use rumbo_core::diagnosis::{Diagnosis, ItemState, diagnose};
use rumbo_core::ids::ItemId;
use rumbo_core::roadmap::TaskId;
use rumbo_core::{Answer, AnswerSheet, Condition, Content};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use support::packs::small_pack;
use support::sheets::{answer_some, any_facts, raise_some};
use support::tape::Tape;

static SHIPPED: LazyLock<Content> = LazyLock::new(support::shipped);

fn pack(tape: &mut Tape) -> Content {
    match tape.chance(1, 3) {
        true => SHIPPED.clone(),
        false => small_pack(tape),
    }
}

/// Some questions revised, retired, weighed otherwise or new.
fn later_pack(tape: &mut Tape, content: &Content) -> Content {
    let mut later = content.clone();
    later.pack.version = "9.9.9".to_owned();
    for question in &mut later.questions {
        match tape.pick(8) {
            0 => question.revision += 1,
            1 => question.weight += 1,
            2 => question.id = ItemId::from(format!("{}-new", question.id)),
            _ => {}
        }
    }
    later
}

fn compared(from: (&Content, &AnswerSheet), to: (&Content, &AnswerSheet)) -> Comparison {
    let (then, now) = (diagnose(from.0, from.1), diagnose(to.0, to.1));
    compare(&side(from, &then), &side(to, &now), &BTreeSet::new())
}

fn side<'a>(
    (content, sheet): (&'a Content, &'a AnswerSheet),
    diagnosis: &'a Diagnosis,
) -> Side<'a> {
    Side {
        content,
        sheet,
        diagnosis,
    }
}

/// Finished sheets, so that blanks are answers of the lowest level.
fn answered(tape: &mut Tape, content: &Content, facts: &AnswerSheet) -> AnswerSheet {
    AnswerSheet {
        blanks_accepted: true,
        ..answer_some(tape, content, facts, 5, 6)
    }
}

fn swapped(movement: Movement) -> Movement {
    match movement {
        Movement::Up => Movement::Down,
        Movement::Down => Movement::Up,
        Movement::Same => Movement::Same,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(300), ..ProptestConfig::default() })]

    #[test]
    fn nothing_moves_between_a_diagnosis_and_itself(mut tape in Tape::any(500)) {
        let content = pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        let sheet = answered(&mut tape, &content, &facts);
        let same = compared((&content, &sheet), (&content, &sheet));
        prop_assert!(same.is_still(), "{same:?}");
        prop_assert!(same.answers.is_empty() && same.apart.is_empty() && same.facts.is_empty());
        for change in same.dimensions.iter().filter_map(|one| one.change).chain(same.index) {
            prop_assert_eq!(change.from, change.to);
        }
    }

    #[test]
    fn with_one_content_and_one_applicability_the_scores_are_the_plain_ones(mut tape in Tape::any(600)) {
        let content = pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        let whole = |mut sheet: AnswerSheet| {
            sheet.answers.retain(|_, answer| !matches!(answer, Answer::NotApplicable(_)));
            sheet
        };
        let (a, b) = (answered(&mut tape, &content, &facts), answered(&mut tape, &content, &facts));
        let (a, b) = (whole(a), whole(b));
        let found = compared((&content, &a), (&content, &b));
        let (a, b) = (diagnose(&content, &a), diagnose(&content, &b));
        prop_assert_eq!(found.coverage, Ratio::from_integer(1));
        prop_assert_eq!(found.common, b.items.iter().filter(|item| item.dimension.is_some()).count());
        for (found, (a, b)) in found.dimensions.iter().zip(a.dimensions.iter().zip(&b.dimensions)) {
            if let Some(change) = found.change {
                prop_assert_eq!((change.from, change.to), (a.score, b.score), "{}", &found.id);
            }
        }
        // A dimension of which nothing is asked counts as nothing in the index, and not at all in a comparison.
        if found.dimensions.iter().all(|one| one.change.is_some()) {
            let index = found.index.unwrap();
            prop_assert_eq!((index.from, index.to), (a.index, b.index));
        }
    }

    #[test]
    fn the_other_way_round_everything_is_negated(mut tape in Tape::any(700)) {
        let content = pack(&mut tape);
        let later = later_pack(&mut tape, &content);
        let facts = any_facts(&mut tape, &content);
        let a = answered(&mut tape, &content, &facts);
        let facts = if tape.chance(1, 2) { facts } else { any_facts(&mut tape, &later) };
        let b = answered(&mut tape, &later, &facts);
        let there = compared((&content, &a), (&later, &b));
        let back = compared((&later, &b), (&content, &a));
        prop_assert_eq!(there.coverage, back.coverage);
        prop_assert_eq!(there.common, back.common);
        prop_assert_eq!(there.index.map(|one| one.delta()), back.index.map(|one| -one.delta()));
        for (there, back) in there.dimensions.iter().zip(&back.dimensions) {
            prop_assert_eq!(&there.id, &back.id);
            prop_assert_eq!(there.asked, back.asked);
            prop_assert_eq!(there.change.map(|one| one.delta()), back.change.map(|one| -one.delta()));
            prop_assert_eq!(there.change.map(|one| one.movement()), back.change.map(|one| swapped(one.movement())));
        }
        let moved = |found: &Comparison, turn: bool| -> BTreeSet<(ItemId, u8, u8)> {
            let answers = found.answers.iter();
            answers.map(|one| match turn {
                false => (one.to.id.clone(), one.from.level, one.to.level),
                true => (one.to.id.clone(), one.to.level, one.from.level),
            }).collect()
        };
        prop_assert_eq!(moved(&there, false), moved(&back, true));
        let apart = |found: &Comparison, turn: bool| -> BTreeSet<(ItemId, Apart)> {
            found.apart.iter().map(|(item, why)| (item.clone(), match (why, turn) {
                (Apart::New, true) => Apart::Retired,
                (Apart::Retired, true) => Apart::New,
                (Apart::NotAskedThen, true) => Apart::NotAskedNow,
                (Apart::NotAskedNow, true) => Apart::NotAskedThen,
                (why, _) => *why,
            })).collect()
        };
        // What was revised is told whether or not both asked it.
        prop_assert_eq!(apart(&there, false), apart(&back, true));
        let kinds = |conditions: &[rumbo_core::diagnosis::ConditionResult]| conditions.len();
        let musts = |conditions: &[rumbo_core::diagnosis::ConditionResult]| -> Vec<String> {
            let mut kinds: Vec<String> = conditions.iter().map(|one| format!("{:?}", one.kind)).collect();
            kinds.sort();
            kinds
        };
        prop_assert_eq!(kinds(&there.won), kinds(&back.lost));
        prop_assert_eq!(musts(&there.won), musts(&back.lost));
        prop_assert_eq!(musts(&there.lost), musts(&back.won));
        prop_assert_eq!(&there.profile.0, &back.profile.1);
    }

    #[test]
    fn a_better_answer_never_takes_points(mut tape in Tape::any(600)) {
        let content = pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        let a = answered(&mut tape, &content, &facts);
        let b = raise_some(&mut tape, &content, &a);
        let found = compared((&content, &a), (&content, &b));
        for change in found.dimensions.iter().filter_map(|one| one.change).chain(found.index) {
            prop_assert!(change.delta() >= Ratio::from_integer(0), "{change:?}");
        }
        prop_assert!(found.lost.is_empty(), "{:?}", found.lost);
        prop_assert!(found.answers.iter().all(|one| one.movement != Movement::Down));
    }

    #[test]
    fn the_order_of_the_questions_is_irrelevant(mut tape in Tape::any(600)) {
        let content = pack(&mut tape);
        let facts = any_facts(&mut tape, &content);
        // Of two "no aplica" in a dimension the first one is taken: there the order is part of the rule.
        let asked = |mut sheet: AnswerSheet| {
            sheet.answers.retain(|_, answer| !matches!(answer, Answer::NotApplicable(_)));
            sheet
        };
        let a = asked(answered(&mut tape, &content, &facts));
        let b = asked(answered(&mut tape, &content, &facts));
        let mut turned = content.clone();
        turned.questions.reverse();
        let (plain, turned) = (
            compared((&content, &a), (&content, &b)),
            compared((&turned, &a), (&content, &b)),
        );
        prop_assert_eq!(plain.index, turned.index);
        prop_assert_eq!(plain.dimensions, turned.dimensions);
        prop_assert_eq!(plain.answers, turned.answers);
        prop_assert_eq!((plain.won.len(), plain.lost.len()), (turned.won.len(), turned.lost.len()));
    }

    #[test]
    fn what_can_not_be_compared_never_moves_anything(mut tape in Tape::any(700)) {
        let content = pack(&mut tape);
        let later = later_pack(&mut tape, &content);
        let facts = any_facts(&mut tape, &content);
        let a = answered(&mut tape, &content, &facts);
        // The same answers to what has the same id; anything to the rest.
        let mut b = a.clone();
        let apart: Vec<ItemId> = compared((&content, &a), (&later, &b)).apart.into_iter().map(|(id, _)| id).collect();
        b.answers.retain(|id, _| !apart.contains(id));
        let b = AnswerSheet { blanks_accepted: true, ..answer_some(&mut tape, &later, &b, 1, 1) };
        let found = compared((&content, &a), (&later, &b));
        // An answer elsewhere may show or hide a common question: only that moves it.
        let hidden = |state: &ItemState| *state == ItemState::Hidden;
        let blank = |state: &ItemState| *state == ItemState::Unanswered;
        for moved in &found.answers {
            prop_assert!(
                hidden(&moved.from.state) || hidden(&moved.to.state) || blank(&moved.from.state),
                "{moved:?}"
            );
        }
        for dimension in &found.dimensions {
            prop_assert!(dimension.common <= dimension.asked);
            prop_assert_eq!(dimension.change.is_some(), dimension.common > 0);
        }
    }
}

/// One dimension with `count` questions of weight 1 and levels 0 to `top`, from the small pack of an empty tape.
fn plain(count: usize, top: u8) -> Content {
    let mut content = small_pack(&mut Tape::of([]));
    content.dimensions.truncate(1);
    let dimension = content.dimensions[0].id.clone();
    content.questions = (0..count)
        .map(|place| Question {
            id: format!("q{place:02}").as_str().into(),
            dimension: dimension.clone(),
            kind: QuestionKind::Level,
            weight: 1,
            revision: 1,
            applies: Condition::Always,
            shown_when: Condition::Always,
            not_applicable: vec!["reason".into()],
            glossary: Vec::new(),
            options: (0..=top)
                .map(|level| AnswerOption {
                    id: format!("level-{level}").as_str().into(),
                    level,
                    applies: Condition::Always,
                })
                .collect(),
            marks: Vec::new(),
            exclusive: None,
            reach: Vec::new(),
        })
        .collect();
    content.gates.clear();
    content
}

fn at(levels: &[(&str, u8)]) -> AnswerSheet {
    AnswerSheet {
        answers: levels
            .iter()
            .map(|(item, level)| {
                (
                    (*item).into(),
                    Answer::Option(format!("level-{level}").as_str().into()),
                )
            })
            .collect(),
        blanks_accepted: true,
        ..AnswerSheet::default()
    }
}

#[test]
fn five_points_are_a_change_and_less_is_none() {
    let change = |from: (i64, i64), to: (i64, i64)| Change {
        from: Ratio::new(from.0, from.1),
        to: Ratio::new(to.0, to.1),
    };
    assert_eq!(change((40, 1), (45, 1)).movement(), Movement::Up);
    assert_eq!(change((40, 1), (44_999, 1000)).movement(), Movement::Same);
    assert_eq!(
        change((121, 3), (136, 3)).movement(),
        Movement::Up,
        "thirds are exact"
    );
    assert_eq!(change((45, 1), (40, 1)).movement(), Movement::Down);
    assert_eq!(change((44_999, 1000), (40, 1)).movement(), Movement::Same);
    // Twenty questions of one level each: one more is five points.
    let content = plain(20, 1);
    let found = compared((&content, &at(&[])), (&content, &at(&[("q00", 1)])));
    assert_eq!(found.dimensions[0].change.unwrap().movement(), Movement::Up);
    let content = plain(21, 1);
    let found = compared((&content, &at(&[])), (&content, &at(&[("q00", 1)])));
    assert_eq!(
        found.dimensions[0].change.unwrap().movement(),
        Movement::Same
    );
}

#[test]
fn the_index_is_compared_from_seventy_percent_of_the_weight() {
    let content = plain(10, 3);
    let revised = |count: usize| {
        let mut later = content.clone();
        for question in later.questions.iter_mut().take(count) {
            question.revision = 2;
        }
        later
    };
    let (a, b) = (at(&[("q09", 1)]), at(&[("q09", 3)]));
    let seventy = revised(3);
    let found = compared((&content, &a), (&seventy, &b));
    assert_eq!(found.coverage, Ratio::new(7, 10));
    assert!(found.index.is_some());
    assert_eq!((found.common, found.dimensions[0].asked), (7, 10));
    let sixty = revised(4);
    let found = compared((&content, &a), (&sixty, &b));
    assert_eq!(found.coverage, Ratio::new(6, 10));
    assert_eq!(found.index, None);
    assert!(
        found.dimensions[0].change.is_some(),
        "what is common is told all the same"
    );
    // Just under seventy, by weight.
    let mut just_under = revised(3);
    just_under.questions[0].weight = 2;
    let found = compared((&content, &a), (&just_under, &b));
    assert_eq!(found.coverage, Ratio::new(7, 11), "the lesser of both");
    assert_eq!(found.index, None);
}

#[test]
fn what_is_not_compared_is_named_with_its_reason() {
    let content = plain(6, 3);
    let mut later = content.clone();
    later.pack.version = "2.0.0".to_owned();
    later.questions[0].revision = 2;
    later.questions[1].id = "fresh".into();
    later.questions[2].applies = Condition::parse("branch = left").unwrap();
    let mut b = at(&[("q04", 2)]);
    b.answers
        .insert("q03".into(), Answer::NotApplicable("reason".into()));
    let found = compared((&content, &at(&[("q04", 1)])), (&later, &b));
    let apart: Vec<(&str, Apart)> = found
        .apart
        .iter()
        .map(|(id, why)| (id.as_str(), *why))
        .collect();
    assert_eq!(
        apart,
        [
            ("q00", Apart::Revised),
            ("fresh", Apart::New),
            ("q02", Apart::NotAskedNow),
            ("q03", Apart::LeftOut),
            ("q01", Apart::Retired),
        ]
    );
    assert!(found.other_content);
    assert_eq!(found.common, 2);
    assert_eq!(found.answers.len(), 1);
    assert_eq!(found.answers[0].movement, Movement::Up);
}

#[test]
fn a_condition_is_won_or_lost_only_where_both_asked_the_same() {
    let mut content = plain(4, 3);
    let gates = small_pack(&mut Tape::of([])).gates;
    let mut gate = gates[0].clone();
    gate.index = 0;
    gate.musts.truncate(1);
    gate.musts[0].when = Condition::Always;
    gate.musts[0].requires = Condition::parse("q00 >= 2").unwrap();
    let average = |at_least| rumbo_core::content::Average {
        dimension: content.dimensions[0].id.clone(),
        at_least,
    };
    gate.averages = vec![average(20)];
    let mut higher = gate.clone();
    higher.id = "b".into();
    higher.musts.clear();
    higher.averages = vec![average(40)];
    content.gates = vec![gate, higher];
    let (a, b) = (at(&[("q00", 1)]), at(&[("q00", 3), ("q01", 3)]));
    let found = compared((&content, &a), (&content, &b));
    let thresholds: Vec<u8> = found.won.iter().map(|one| one.threshold).collect();
    assert_eq!(
        thresholds,
        [0, 40],
        "the must, and of the average only the highest threshold"
    );
    assert!(found.lost.is_empty());
    assert_eq!(
        compared((&content, &b), (&content, &a))
            .lost
            .iter()
            .map(|one| one.threshold)
            .collect::<Vec<_>>(),
        [0, 20]
    );
    let mut later = content.clone();
    later.questions[0].revision = 2;
    assert!(
        compared((&content, &a), (&later, &b)).won.is_empty(),
        "another question was asked"
    );
}

#[test]
fn what_was_done_says_whether_it_moved_what_it_was_for() {
    let content = &*SHIPPED;
    let action = content
        .actions
        .iter()
        .find(|action| action.effects.len() == 1)
        .unwrap();
    let effect = &action.effects[0];
    let facts = [
        ("country", "cl"),
        ("offer", "goods"),
        ("segment", "b2c"),
        ("destination", "us"),
    ];
    let mut a = support::sheet(&facts, &[]);
    a.blanks_accepted = true;
    let raised =
        rumbo_core::diagnosis::answer_at_level(content, &a, &effect.item, effect.level).unwrap();
    let mut b = a.clone();
    b.answers.insert(effect.item.clone(), raised);
    let (then, now) = (diagnose(content, &a), diagnose(content, &b));
    let tasks = BTreeSet::from([
        TaskId::Action(action.id.clone()),
        TaskId::Action("no-such-action".into()),
        TaskId::FindOut(content.question(&effect.item).unwrap().dimension.clone()),
    ]);
    let outcomes = |from: &Side<'_>, to: &Side<'_>| -> Vec<Outcome> {
        compare(from, to, &tasks)
            .done
            .iter()
            .map(|one| one.outcome)
            .collect()
    };
    let (from, to) = (side((content, &a), &then), side((content, &b), &now));
    let mut found = compare(&from, &to, &tasks).done;
    found.retain(|one| one.task == TaskId::Action(action.id.clone()));
    assert_eq!(found[0].outcome, Outcome::Moved);
    assert_eq!(found[0].moved, std::slice::from_ref(&effect.item));
    assert!(outcomes(&from, &to).contains(&Outcome::NotCompared));
    assert!(outcomes(&from, &from).contains(&Outcome::NotMoved));
}
