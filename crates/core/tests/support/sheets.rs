//! Sheets of answers drawn from a tape, for any pack; every answer fits its question.

use super::tape::Tape;
use rumbo_core::content::{FactKind, Item};
use rumbo_core::ids::{ItemId, OptionId};
use rumbo_core::questionnaire::{self, check_answer, check_fact};
use rumbo_core::{Answer, AnswerSheet, Content, FactValue};
use std::collections::BTreeSet;

/// Facts, all stated when asked and required, others at times.
pub fn any_facts(tape: &mut Tape, content: &Content) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for fact in &content.facts {
        if !fact.required && tape.chance(1, 4) {
            continue;
        }
        let value = match fact.kind {
            FactKind::One => FactValue::One(fact.options[tape.pick(fact.options.len())].clone()),
            FactKind::Many => FactValue::Many(BTreeSet::from([fact.options
                [tape.pick(fact.options.len())]
            .clone()])),
            FactKind::Hours => FactValue::Hours(tape.pick(40) as u16),
            FactKind::Text => continue,
        };
        if check_fact(content, &sheet, &fact.id, &value).is_ok() {
            sheet.facts.insert(fact.id.clone(), value);
        }
    }
    sheet
}

/// Answers every applicable item that is not answered yet, `of` times in `out_of`.
pub fn answer_some(
    tape: &mut Tape,
    content: &Content,
    sheet: &AnswerSheet,
    of: usize,
    out_of: usize,
) -> AnswerSheet {
    let mut answered = sheet.clone();
    for item in questionnaire::applicable(content, sheet) {
        if answered.answers.contains_key(item.id()) || !tape.chance(of, out_of) {
            continue;
        }
        let answer = any_answer(tape, content, &answered, item);
        if check_answer(content, &answered, item.id(), &answer).is_ok() {
            answered.answers.insert(item.id().clone(), answer);
        }
    }
    answered
}

fn any_answer(tape: &mut Tape, content: &Content, sheet: &AnswerSheet, item: Item<'_>) -> Answer {
    match tape.pick(8) {
        0 => Answer::DontKnow,
        1 if !item.not_applicable().is_empty() => {
            Answer::NotApplicable(item.not_applicable()[0].clone())
        }
        _ => match item.as_set() {
            Some(question) => {
                let marks = question.marks.iter().filter(|_| tape.chance(1, 2));
                Answer::Set(marks.cloned().collect())
            }
            None => {
                let offered = questionnaire::offered_options(content, sheet, item);
                Answer::Option(offered[tape.pick(offered.len())].id.clone())
            }
        },
    }
}

/// The same sheet with answers raised or left; "no aplica" stays as it is, and is nowhere added.
pub fn raise_some(tape: &mut Tape, content: &Content, sheet: &AnswerSheet) -> AnswerSheet {
    let mut raised = sheet.clone();
    for item in questionnaire::applicable(content, sheet) {
        let id = item.id();
        let old = sheet.answers.get(id);
        if matches!(old, Some(Answer::NotApplicable(_))) || !tape.chance(1, 3) {
            continue;
        }
        let answer = match item.as_set() {
            Some(question) => {
                let mut marks: BTreeSet<OptionId> = match old {
                    Some(Answer::Set(marks)) => marks.clone(),
                    _ => BTreeSet::new(),
                };
                marks.extend(question.marks.iter().filter(|_| tape.chance(1, 2)).cloned());
                Answer::Set(marks)
            }
            None => {
                let offered = questionnaire::offered_options(content, sheet, item);
                let level = level_of(item, old);
                let higher: Vec<_> = offered
                    .iter()
                    .filter(|found| found.level >= level)
                    .collect();
                Answer::Option(higher[tape.pick(higher.len())].id.clone())
            }
        };
        raised.answers.insert(id.clone(), answer);
    }
    raised
}

fn level_of(item: Item<'_>, answer: Option<&Answer>) -> u8 {
    match answer {
        Some(Answer::Option(chosen)) => item
            .options()
            .iter()
            .find(|option| option.id == *chosen)
            .map_or(0, |option| option.level),
        _ => 0,
    }
}

/// Items that may be left out in this sheet, besides what is left out already.
pub fn may_be_left_out(content: &Content, sheet: &AnswerSheet) -> Vec<(ItemId, Answer)> {
    questionnaire::applicable(content, sheet)
        .into_iter()
        .filter_map(|item| {
            let answer = Answer::NotApplicable(item.not_applicable().first()?.clone());
            check_answer(content, sheet, item.id(), &answer)
                .is_ok()
                .then(|| (item.id().clone(), answer))
        })
        .collect()
}
