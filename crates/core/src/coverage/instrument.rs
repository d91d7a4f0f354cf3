//! Questions, answers and actions: what is asked, what is chosen, what lifts it.

use super::{ActionUse, AnswerUse, Example, NotPlanned, OptionUse, PathQuestions};
use crate::answers::{Answer, AnswerSheet, FactValue, Facts};
use crate::content::{Action, Content, Item};
use crate::diagnosis::{ConditionKind, ItemState};
use crate::ids::{ConditionId, FactId, ItemId, OptionId};
use crate::questionnaire;
use crate::roadmap::TaskId;
use std::collections::BTreeSet;

/// A company that sells so to such buyers, as far as the words and the questions depend on it.
#[derive(Clone, Debug)]
pub struct WayOfSelling {
    /// What is sold.
    pub offer: OptionId,
    /// To whom.
    pub segment: OptionId,
    /// The facts that count; the first country of the pack stands for all.
    pub facts: Facts,
    sheet: AnswerSheet,
}

/// Every offer to every segment, in the pack's order.
pub fn ways_of_selling(content: &Content) -> Vec<WayOfSelling> {
    let options = |fact: &str| {
        content
            .fact(&fact.into())
            .map(|fact| fact.options.as_slice())
            .unwrap_or_default()
    };
    let mut ways = Vec::new();
    for offer in options("offer") {
        for segment in options("segment") {
            let mut sheet = AnswerSheet::default();
            let mut state = |fact: &str, option: &OptionId| {
                sheet
                    .facts
                    .insert(fact.into(), FactValue::One(option.clone()));
            };
            if let Some(country) = options("country").first() {
                state("country", country);
            }
            state("offer", offer);
            state("segment", segment);
            ways.push(WayOfSelling {
                offer: offer.clone(),
                segment: segment.clone(),
                facts: Facts::of(content, &sheet),
                sheet,
            });
        }
    }
    ways
}

pub(super) fn paths(content: &Content) -> Vec<PathQuestions> {
    ways_of_selling(content)
        .into_iter()
        .map(|way| {
            let asked = questionnaire::applicable(content, &way.sheet);
            let of = |dimension| {
                let items = asked.iter();
                items.filter(|item| item.dimension() == dimension).count()
            };
            PathQuestions {
                offer: way.offer,
                segment: way.segment,
                questions: content
                    .dimensions
                    .iter()
                    .map(|dimension| of(Some(&dimension.id)))
                    .collect(),
                milestones: of(None),
            }
        })
        .collect()
}

/// Levels of an item below its top, from 0.
fn levels(item: Item<'_>) -> BTreeSet<u8> {
    let options = item.options().iter().map(|option| option.level);
    let reached = item
        .as_set()
        .into_iter()
        .flat_map(|set| set.reach.iter().map(|reach| reach.level));
    let top = item.top();
    std::iter::once(0)
        .chain(options)
        .chain(reached)
        .filter(|level| *level < top)
        .collect()
}

/// Whether whoever sells so can stand at this level of an item that is asked of them.
fn offers_level(item: Item<'_>, level: u8, facts: &Facts) -> bool {
    let by_option = item
        .options()
        .iter()
        .any(|option| option.level == level && option.applies.holds(facts));
    let by_marks = item.as_set().is_some_and(|set| {
        level == 0
            || set
                .reach
                .iter()
                .any(|reach| reach.level == level && reach.applies.holds(facts))
    });
    by_option || by_marks
}

pub(super) fn answers(content: &Content, examples: &[Example<'_>]) -> Vec<AnswerUse> {
    let ways = ways_of_selling(content);
    let mut answers = Vec::new();
    for item in content.items() {
        let lifting = lifting(content, item);
        for level in levels(item) {
            let lifts: Vec<&(&Action, u8)> = lifting.iter().filter(|(_, to)| *to > level).collect();
            let gaps = ways
                .iter()
                .filter(|way| {
                    item.dimension().is_some()
                        && item.applies().holds(&way.facts)
                        && offers_level(item, level, &way.facts)
                        && !lifts
                            .iter()
                            .any(|(action, _)| action.applies.holds(&way.facts))
                })
                .map(|way| (way.offer.clone(), way.segment.clone()))
                .collect();
            answers.push(AnswerUse {
                item: item.id().clone(),
                level,
                companies: examples
                    .iter()
                    .filter(|example| stands_at(example, item.id(), level))
                    .count(),
                lifted_by: lifts
                    .into_iter()
                    .map(|(action, to)| (action.id.clone(), *to))
                    .collect(),
                gaps,
            });
        }
    }
    answers
}

/// Actions that lift an item or work towards it, each with its highest level.
fn lifting<'a>(content: &'a Content, item: Item<'_>) -> Vec<(&'a Action, u8)> {
    let lifts = |action: &'a Action| {
        let effects = action.effects.iter();
        let to = effects
            .filter(|effect| effect.item == *item.id())
            .map(|effect| effect.level)
            .max();
        let towards = action.works_towards.contains(item.id());
        to.or(towards.then(|| item.top()))
            .map(|level| (action, level))
    };
    content.actions.iter().filter_map(lifts).collect()
}

fn stands_at(example: &Example<'_>, item: &ItemId, level: u8) -> bool {
    example
        .diagnosis
        .items
        .iter()
        .any(|found| found.id == *item && found.level == level)
}

pub(super) fn options(content: &Content, examples: &[Example<'_>]) -> Vec<OptionUse<ItemId>> {
    let mut options = Vec::new();
    for item in content.items() {
        let own = item.options().iter().map(|option| &option.id);
        let marks = item
            .as_set()
            .into_iter()
            .flat_map(|set| set.marks.iter().chain(&set.exclusive));
        for option in own.chain(marks) {
            let chosen = |example: &&Example<'_>| match example.sheet.answers.get(item.id()) {
                Some(Answer::Option(chosen)) => chosen == option,
                Some(Answer::Set(marks)) => {
                    let exclusive = item.as_set().and_then(|set| set.exclusive.as_ref());
                    marks.contains(option) || (marks.is_empty() && exclusive == Some(option))
                }
                Some(Answer::DontKnow | Answer::NotApplicable(_)) | None => false,
            };
            options.push(OptionUse {
                owner: item.id().clone(),
                option: option.clone(),
                companies: examples.iter().filter(chosen).count(),
            });
        }
    }
    options
}

pub(super) fn facts(content: &Content, examples: &[Example<'_>]) -> Vec<OptionUse<FactId>> {
    let mut options = Vec::new();
    for fact in &content.facts {
        for option in &fact.options {
            let stated =
                |example: &&Example<'_>| example.sheet.has(fact.id.as_str(), option.as_str());
            options.push(OptionUse {
                owner: fact.id.clone(),
                option: option.clone(),
                companies: examples.iter().filter(stated).count(),
            });
        }
    }
    options
}

pub(super) fn actions(content: &Content, examples: &[Example<'_>]) -> Vec<ActionUse> {
    let facts: Vec<Facts> = examples
        .iter()
        .map(|example| Facts::of(content, example.sheet))
        .collect();
    content
        .actions
        .iter()
        .map(|action| {
            let id = TaskId::Action(action.id.clone());
            let planned = examples
                .iter()
                .filter(|example| example.roadmap.tasks.iter().any(|task| task.id == id))
                .count();
            let applies: Vec<&Example<'_>> = examples
                .iter()
                .zip(&facts)
                .filter(|(_, facts)| action.applies.holds(*facts))
                .map(|(example, _)| example)
                .collect();
            let not_planned = match planned {
                0 if applies.is_empty() => Some(NotPlanned::ForNobody),
                0 if !applies.iter().any(|example| lacks(example, action)) => {
                    Some(NotPlanned::NothingToLift)
                }
                0 => Some(NotPlanned::NotTakenUp),
                _ => None,
            };
            ActionUse {
                id: action.id.clone(),
                applies: applies.len(),
                planned,
                not_planned,
            }
        })
        .collect()
}

/// Whether a company stands below something that the action lifts or works towards.
fn lacks(example: &Example<'_>, action: &Action) -> bool {
    let below = |item: &ItemId, level: Option<u8>| {
        example.diagnosis.items.iter().any(|found| {
            found.id == *item
                && !matches!(found.state, ItemState::NotApplicable(_))
                && found.level < level.unwrap_or(found.top)
        })
    };
    let lifts = action
        .effects
        .iter()
        .any(|effect| below(&effect.item, Some(effect.level)));
    lifts || action.works_towards.iter().any(|item| below(item, None))
}

/// Musts with how many companies lack them and of how many they are asked.
pub(super) fn musts(
    content: &Content,
    examples: &[Example<'_>],
) -> Vec<(ConditionId, usize, usize)> {
    let musts = content.gates.iter().flat_map(|gate| &gate.musts);
    musts
        .map(|must| {
            // Gates are cumulative: the last one names them all.
            let results = examples.iter().filter_map(|example| {
                let conditions = &example.diagnosis.gates.last()?.conditions;
                conditions
                    .iter()
                    .find(|condition| condition.kind == ConditionKind::Must(must.id.clone()))
            });
            let (lacking, asked) = results.fold((0, 0), |(lacking, asked), condition| {
                (lacking + usize::from(!condition.met), asked + 1)
            });
            (must.id.clone(), lacking, asked)
        })
        .collect()
}
