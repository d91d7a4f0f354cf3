//! "What if": the result with some answers changed. Facts are held fixed; nothing is stored.

use super::scoring::{Reply, Scoring, set_level};
use super::{Diagnosis, diagnose};
use crate::answers::{Answer, AnswerSheet, Facts};
use crate::content::{Content, Question};
use crate::ids::{ItemId, OptionId};
use std::collections::{BTreeMap, BTreeSet};

/// A result that nobody has reached yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// What it would be.
    pub diagnosis: Diagnosis,
    /// Milestones that the changes raise: "esto lo decide el mercado".
    pub raised_milestones: Vec<ItemId>,
}

/// Diagnoses the sheet with these answers in place of its own.
pub fn what_if(
    content: &Content,
    sheet: &AnswerSheet,
    changes: &BTreeMap<ItemId, Answer>,
) -> WhatIf {
    let mut changed = sheet.clone();
    changed.answers.extend(
        changes
            .iter()
            .map(|(id, answer)| (id.clone(), answer.clone())),
    );
    let scoring = Scoring::new(content, Facts::of(content, sheet));
    let level = |replies: &[Reply], place: usize| match replies[place] {
        Reply::Level(level) => level,
        _ => 0,
    };
    let (before, after) = (scoring.replies(sheet), scoring.replies(&changed));
    let raised_milestones = scoring
        .slots
        .iter()
        .enumerate()
        .filter(|(place, slot)| {
            slot.item.dimension().is_none() && level(&after, *place) > level(&before, *place)
        })
        .map(|(_, slot)| slot.item.id().clone())
        .collect();
    WhatIf {
        diagnosis: diagnose(content, &changed),
        raised_milestones,
    }
}

/// The answer that stands for a level of an item, as its question offers it to a company with these facts: the first
/// situation at that level, or the set nearest to the marks that are set now. None where no answer has this level.
pub fn answer_at_level(
    content: &Content,
    sheet: &AnswerSheet,
    id: &ItemId,
    level: u8,
) -> Option<Answer> {
    let item = content.item(id)?;
    let facts = Facts::of(content, sheet);
    match item.as_set() {
        None => item
            .options()
            .iter()
            .find(|option| option.level == level && option.applies.holds(&facts))
            .map(|option| Answer::Option(option.id.clone())),
        Some(question) => {
            let marks = match sheet.answers.get(id) {
                Some(Answer::Set(marks)) => marks.clone(),
                _ => BTreeSet::new(),
            };
            nearest_set(question, &facts, &marks, level).map(Answer::Set)
        }
    }
}

/// The set of marks at a level that differs least from the given one; marks come in the question's order among equals.
fn nearest_set(
    question: &Question,
    facts: &Facts,
    from: &BTreeSet<OptionId>,
    level: u8,
) -> Option<BTreeSet<OptionId>> {
    // Sets of marks as bits, the first mark lowest; the validator allows at most 12 marks.
    let count = u32::try_from(question.marks.len().min(12)).unwrap_or(12);
    (0..1_u32 << count)
        .map(|bits| -> BTreeSet<OptionId> {
            question
                .marks
                .iter()
                .take(12)
                .enumerate()
                .filter(|(place, _)| bits & (1 << place) != 0)
                .map(|(_, mark)| mark.clone())
                .collect()
        })
        .filter(|marks| set_level(question, facts, marks) == level)
        .min_by_key(|marks| marks.symmetric_difference(from).count())
}
