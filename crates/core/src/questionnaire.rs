//! What is asked of a company, what is still missing, and whether an answer fits its question.

mod blank;
mod path;

pub use blank::{Blank, BlankFact, BlankItem, BlankOption, blank};
pub use path::{Path, asked, facts_left, progress_on, screens_on};

use crate::answers::{Answer, AnswerSheet, FactValue, Facts};
use crate::content::{AnswerOption, Content, Fact, FactKind, Item, QuestionKind, Screen};
use crate::diagnosis::scoring::{Reply, Scoring, Standing, Unknown};
use crate::ids::{FactId, ItemId, OptionId, ReasonId};
use std::collections::BTreeSet;

/// Most hours that a week has.
const HOURS_IN_A_WEEK: u16 = 168;

/// Why a fact or an answer does not fit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The pack has no such fact.
    #[error("there is no fact `{0}`")]
    UnknownFact(FactId),
    /// The pack has no such question or milestone.
    #[error("there is no question `{0}`")]
    UnknownItem(ItemId),
    /// The fact is not asked of a company with these facts.
    #[error("the fact `{0}` does not apply to this company")]
    FactDoesNotApply(FactId),
    /// The question is not asked of a company with these facts.
    #[error("the question `{0}` does not apply to this company")]
    ItemDoesNotApply(ItemId),
    /// A fact is stated in another way than its kind asks.
    #[error("the fact `{fact}` is of kind {expected:?}")]
    WrongFactKind {
        /// The fact.
        fact: FactId,
        /// How it is to be stated.
        expected: FactKind,
    },
    /// A question is answered in another way than its kind asks.
    #[error("the question `{item}` is of kind {expected:?}")]
    WrongAnswerKind {
        /// The question.
        item: ItemId,
        /// How it is to be answered.
        expected: QuestionKind,
    },
    /// The fact has no such option.
    #[error("the fact `{fact}` does not offer `{option}`")]
    FactOptionNotOffered {
        /// The fact.
        fact: FactId,
        /// What was given.
        option: OptionId,
    },
    /// The question has no such option, or does not offer it to a company with these facts.
    #[error("the question `{item}` does not offer `{option}`")]
    OptionNotOffered {
        /// The question.
        item: ItemId,
        /// What was given.
        option: OptionId,
    },
    /// A mark that excludes the others was set together with others.
    #[error("`{0}` excludes the other marks")]
    ExclusiveMark(OptionId),
    /// A list was stated without a single mark; "none of these" is a mark.
    #[error("the fact `{0}` has no mark")]
    NothingMarked(FactId),
    /// More hours than a week has.
    #[error("a week has 168 hours, not {0}")]
    TooManyHours(u16),
    /// "No aplica" can't be chosen here, or not for this reason.
    #[error("`{item}` can't be left out for the reason `{reason}`")]
    NotApplicableRefused {
        /// The question.
        item: ItemId,
        /// What was given.
        reason: ReasonId,
    },
    /// Another question of the dimension is left out already.
    #[error("`{other}` of the same dimension is left out already")]
    SecondNotApplicable {
        /// The one that is left out.
        other: ItemId,
    },
}

/// How far a questionnaire is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Shown milestones and questions with an answer; "no sé" and "no aplica" are answers.
    pub answered: usize,
    /// Shown milestones and questions.
    pub shown: usize,
    /// Shown ones without an answer, in the order asked.
    pub missing: Vec<ItemId>,
    /// Required facts that are not stated, in the order asked.
    pub missing_facts: Vec<FactId>,
}

/// Something of an old sheet that the new pack has no place for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Retired {
    /// A fact, or one that is stated in another way now.
    Fact(FactId),
    /// An option of a fact.
    FactOption(FactId, OptionId),
    /// A question or milestone, or one that is answered in another way now.
    Item(ItemId),
    /// An option or mark of a question or milestone.
    ItemOption(ItemId, OptionId),
    /// A reason for "no aplica".
    Reason(ItemId, ReasonId),
}

/// Screens with the facts that are asked; screens without any are left out.
pub fn screens<'a>(content: &'a Content, sheet: &AnswerSheet) -> Vec<(&'a Screen, Vec<&'a Fact>)> {
    let facts = Facts::of(content, sheet);
    content
        .screens
        .iter()
        .filter_map(|screen| {
            let asked: Vec<&Fact> = screen
                .facts
                .iter()
                .filter_map(|id| content.fact(id))
                .filter(|fact| fact.applies.holds(&facts))
                .collect();
            (!asked.is_empty()).then_some((screen, asked))
        })
        .collect()
}

/// Items in the denominator or deciding the stage: they follow from facts alone. Milestones, then questions by dimension.
pub fn applicable<'a>(content: &'a Content, sheet: &AnswerSheet) -> Vec<Item<'a>> {
    let facts = Facts::of(content, sheet);
    content
        .items()
        .filter(|item| item.applies().holds(&facts))
        .collect()
}

/// Applicable items that are asked now, in order. The others count with their lowest level.
pub fn shown<'a>(content: &'a Content, sheet: &AnswerSheet) -> Vec<Item<'a>> {
    asked(content, sheet, Path::Full)
}

/// How far the sheet is.
pub fn progress(content: &Content, sheet: &AnswerSheet) -> Progress {
    progress_on(content, sheet, Path::Full)
}

/// Options of a milestone or level question for a company with these facts; empty for a set question.
pub fn offered_options<'a>(
    content: &Content,
    sheet: &AnswerSheet,
    item: Item<'a>,
) -> Vec<&'a AnswerOption> {
    let facts = Facts::of(content, sheet);
    item.options()
        .iter()
        .filter(|option| option.applies.holds(&facts))
        .collect()
}

/// Whether a fact can be stated so.
///
/// # Errors
/// What does not fit.
pub fn check_fact(
    content: &Content,
    sheet: &AnswerSheet,
    id: &FactId,
    value: &FactValue,
) -> Result<(), AnswerError> {
    let fact = content
        .fact(id)
        .ok_or_else(|| AnswerError::UnknownFact(id.clone()))?;
    if !fact.applies.holds(&Facts::of(content, sheet)) {
        return Err(AnswerError::FactDoesNotApply(id.clone()));
    }
    let offered = |option: &OptionId| {
        if fact.options.contains(option) {
            Ok(())
        } else {
            Err(AnswerError::FactOptionNotOffered {
                fact: id.clone(),
                option: option.clone(),
            })
        }
    };
    match (fact.kind, value) {
        (FactKind::One, FactValue::One(option)) => offered(option),
        (FactKind::Many, FactValue::Many(marks)) if marks.is_empty() => {
            Err(AnswerError::NothingMarked(id.clone()))
        }
        (FactKind::Many, FactValue::Many(marks)) => {
            marks.iter().try_for_each(offered)?;
            let mut exclusive = fact.exclusive.iter();
            match exclusive.find(|mark| marks.len() > 1 && marks.contains(*mark)) {
                Some(mark) => Err(AnswerError::ExclusiveMark(mark.clone())),
                None => Ok(()),
            }
        }
        (FactKind::Hours, FactValue::Hours(hours)) if *hours > HOURS_IN_A_WEEK => {
            Err(AnswerError::TooManyHours(*hours))
        }
        (FactKind::Hours, FactValue::Hours(_)) => Ok(()),
        (expected, _) => Err(AnswerError::WrongFactKind {
            fact: id.clone(),
            expected,
        }),
    }
}

/// Whether a question or milestone can be answered so. A hidden one can: the answer is kept and does not count.
///
/// # Errors
/// What does not fit.
pub fn check_answer(
    content: &Content,
    sheet: &AnswerSheet,
    id: &ItemId,
    answer: &Answer,
) -> Result<(), AnswerError> {
    let item = content
        .item(id)
        .ok_or_else(|| AnswerError::UnknownItem(id.clone()))?;
    let facts = Facts::of(content, sheet);
    if !item.applies().holds(&facts) {
        return Err(AnswerError::ItemDoesNotApply(id.clone()));
    }
    let not_offered = |option: &OptionId| AnswerError::OptionNotOffered {
        item: id.clone(),
        option: option.clone(),
    };
    match (item.as_set(), answer) {
        (_, Answer::DontKnow) => Ok(()),
        (_, Answer::NotApplicable(reason)) => {
            if !item.not_applicable().contains(reason) {
                return Err(AnswerError::NotApplicableRefused {
                    item: id.clone(),
                    reason: reason.clone(),
                });
            }
            let other = content.items().find(|other| {
                other.id() != id
                    && other.dimension() == item.dimension()
                    && other.applies().holds(&facts)
                    && matches!(
                        sheet.answers.get(other.id()),
                        Some(Answer::NotApplicable(_))
                    )
            });
            match other {
                Some(other) => Err(AnswerError::SecondNotApplicable {
                    other: other.id().clone(),
                }),
                None => Ok(()),
            }
        }
        (None, Answer::Option(chosen)) => {
            let mut options = item.options().iter();
            match options.find(|option| option.id == *chosen && option.applies.holds(&facts)) {
                Some(_) => Ok(()),
                None => Err(not_offered(chosen)),
            }
        }
        (Some(question), Answer::Set(marks)) => {
            if let Some(none) = &question.exclusive
                && marks.contains(none)
                && marks.len() > 1
            {
                return Err(AnswerError::ExclusiveMark(none.clone()));
            }
            let known = |mark: &&OptionId| {
                question.marks.contains(mark) || question.exclusive.as_ref() == Some(*mark)
            };
            match marks.iter().find(|mark| !known(mark)) {
                Some(mark) => Err(not_offered(mark)),
                None => Ok(()),
            }
        }
        (set, Answer::Option(_) | Answer::Set(_)) => Err(AnswerError::WrongAnswerKind {
            item: id.clone(),
            expected: if set.is_some() {
                QuestionKind::Set
            } else {
                QuestionKind::Level
            },
        }),
    }
}

/// Moves an unfinished sheet to a pack: what has a living id stays, what has none is listed.
/// Blanks count as not yet accepted, because the pack may ask more than the old one.
pub fn normalise(content: &Content, sheet: &AnswerSheet) -> (AnswerSheet, Vec<Retired>) {
    let mut moved = AnswerSheet::default();
    let mut retired = Vec::new();
    for (id, value) in &sheet.facts {
        match content
            .fact(id)
            .and_then(|fact| living_fact(fact, value, &mut retired))
        {
            Some(value) => {
                moved.facts.insert(id.clone(), value);
            }
            None => push_whole(&mut retired, Retired::Fact(id.clone())),
        }
    }
    for (id, answer) in &sheet.answers {
        match content
            .item(id)
            .and_then(|item| living_answer(item, answer, &mut retired))
        {
            Some(answer) => {
                moved.answers.insert(id.clone(), answer);
            }
            None => push_whole(&mut retired, Retired::Item(id.clone())),
        }
    }
    retired.sort();
    (moved, retired)
}

/// Lists a whole fact or item, unless the option or reason it lost is listed already.
fn push_whole(retired: &mut Vec<Retired>, whole: Retired) {
    let listed = retired.iter().any(|part| match (part, &whole) {
        (Retired::FactOption(part, _), Retired::Fact(whole)) => part == whole,
        (Retired::ItemOption(part, _) | Retired::Reason(part, _), Retired::Item(whole)) => {
            part == whole
        }
        _ => false,
    });
    if !listed {
        retired.push(whole);
    }
}

fn living_fact(fact: &Fact, value: &FactValue, retired: &mut Vec<Retired>) -> Option<FactValue> {
    let mut living = |option: &OptionId| {
        let lives = fact.options.contains(option);
        if !lives {
            retired.push(Retired::FactOption(fact.id.clone(), option.clone()));
        }
        lives
    };
    match (fact.kind, value) {
        (FactKind::One, FactValue::One(option)) => living(option).then(|| value.clone()),
        (FactKind::Many, FactValue::Many(marks)) => {
            let marks: BTreeSet<OptionId> =
                marks.iter().filter(|mark| living(mark)).cloned().collect();
            (!marks.is_empty()).then_some(FactValue::Many(marks))
        }
        (FactKind::Hours, FactValue::Hours(hours)) => {
            (*hours <= HOURS_IN_A_WEEK).then(|| value.clone())
        }
        _ => None,
    }
}

fn living_answer(item: Item<'_>, answer: &Answer, retired: &mut Vec<Retired>) -> Option<Answer> {
    match (item.as_set(), answer) {
        (_, Answer::DontKnow) => Some(Answer::DontKnow),
        (_, Answer::NotApplicable(reason)) => {
            let lives = item.not_applicable().contains(reason);
            if !lives {
                retired.push(Retired::Reason(item.id().clone(), reason.clone()));
            }
            lives.then(|| answer.clone())
        }
        (None, Answer::Option(chosen)) => {
            let lives = item.options().iter().any(|option| option.id == *chosen);
            if !lives {
                retired.push(Retired::ItemOption(item.id().clone(), chosen.clone()));
            }
            lives.then(|| answer.clone())
        }
        (Some(question), Answer::Set(marks)) => {
            let (living, gone): (Vec<&OptionId>, Vec<&OptionId>) = marks.iter().partition(|mark| {
                question.marks.contains(mark) || question.exclusive.as_ref() == Some(*mark)
            });
            retired.extend(
                gone.iter()
                    .map(|mark| Retired::ItemOption(item.id().clone(), (*mark).clone())),
            );
            // Without any living mark the empty set would say "none of these", which nobody said.
            (gone.is_empty() || !living.is_empty())
                .then(|| Answer::Set(living.into_iter().cloned().collect()))
        }
        _ => None,
    }
}

/// Required facts that apply and are not stated.
pub(crate) fn missing_facts(content: &Content, facts: &Facts) -> Vec<FactId> {
    content
        .facts
        .iter()
        .filter(|fact| {
            // Free words are not part of the sheet.
            fact.required
                && fact.kind != FactKind::Text
                && fact.applies.holds(facts)
                && facts.value(&fact.id).is_none()
        })
        .map(|fact| fact.id.clone())
        .collect()
}

fn shown_replies<'a>(content: &'a Content, sheet: &AnswerSheet) -> Vec<(Item<'a>, Reply)> {
    let scoring = Scoring::new(content, Facts::of(content, sheet));
    let replies = scoring.replies(sheet);
    let settled = scoring.settle(&replies, Unknown::Bottom);
    scoring
        .slots
        .iter()
        .zip(replies)
        .zip(settled.standings)
        .filter(|(_, standing)| *standing != Standing::Hidden)
        .map(|((slot, reply), _)| (slot.item, reply))
        .collect()
}
