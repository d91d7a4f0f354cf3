//! The questionnaire before anybody has answered: for paper, where nothing can be hidden while one writes.
//!
//! Some facts may be known already (the country and the offer of a workshop). Whatever they rule out is left out;
//! whatever still depends on an answer carries the condition that is left, to be printed as words.

use super::Path;
use crate::answers::AnswerSheet;
use crate::condition::{Condition, Lookup};
use crate::content::{Content, Fact, Item, Screen};
use crate::ids::{FactId, ItemId, OptionId, StageId};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that may be asked of a company with the facts stated so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blank<'a> {
    /// Screens with the facts that are not stated yet, in the order asked; screens without any are left out.
    pub screens: Vec<(&'a Screen, Vec<BlankFact<'a>>)>,
    /// Milestones, then questions, in the order asked.
    pub items: Vec<BlankItem<'a>>,
}

/// A fact that may be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankFact<'a> {
    /// The fact.
    pub fact: &'a Fact,
    /// What else must be stated for it to be asked.
    pub when: Condition,
}

/// A milestone or question that may be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankItem<'a> {
    /// The milestone or question.
    pub item: Item<'a>,
    /// What must be stated or answered for it to be asked.
    pub when: Condition,
    /// On the express path: the stages at which it is asked, the lowest first. Empty where the stage does not matter.
    pub stages: Vec<&'a StageId>,
    /// Situations or marks, "none of these" last.
    pub options: Vec<BlankOption<'a>>,
}

/// A situation or mark that may be offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankOption<'a> {
    /// The situation or mark.
    pub id: &'a OptionId,
    /// Level of a situation; 0 for marks, which reach one together.
    pub level: u8,
    /// Its place among those offered with it, from 1: the key that chooses it in the window.
    pub number: usize,
    /// What must be stated for it to be offered.
    pub when: Condition,
}

/// What a path may ask of a company with these facts. Answers of the sheet are not looked at.
///
/// On the express path the questions of every stage are there, as nobody knows the stage yet.
pub fn blank<'a>(content: &'a Content, sheet: &AnswerSheet, path: Path) -> Blank<'a> {
    let mut known = Known::of(content, sheet);
    let branch = content.branch_facts();
    let mut screens = Vec::new();
    for screen in &content.screens {
        let facts = screen.facts.iter().filter_map(|id| content.fact(id));
        let asked: Vec<BlankFact<'a>> = facts
            .filter(|fact| path == Path::Full || branch.contains(&fact.id))
            .filter(|fact| !known.stated.contains_key(&fact.id))
            .filter_map(|fact| {
                let when = known.left_of(&fact.applies)?;
                Some(BlankFact { fact, when })
            })
            .collect();
        if !asked.is_empty() {
            screens.push((screen, asked));
        }
    }
    let candidates: Vec<(Item<'a>, Vec<&'a StageId>)> = content
        .items()
        .map(|item| (item, stages(content, item)))
        .filter(|(item, stages)| {
            let on_path = path == Path::Full || item.dimension().is_none() || !stages.is_empty();
            on_path && known.left_of(item.applies()).is_some()
        })
        .collect();
    known.items = candidates.iter().map(|(item, _)| item.id()).collect();
    let items = candidates
        .into_iter()
        .filter_map(|(item, stages)| {
            let both = Condition::All(vec![item.applies().clone(), item.shown_when().clone()]);
            let every_stage = path == Path::Full || stages.len() == content.stages.len();
            Some(BlankItem {
                item,
                when: known.left_of(&both)?,
                stages: if every_stage { Vec::new() } else { stages },
                options: options(content, &known, item),
            })
        })
        .collect();
    Blank { screens, items }
}

/// The stages at which the express path asks a question, the lowest first.
fn stages<'a>(content: &'a Content, item: Item<'_>) -> Vec<&'a StageId> {
    let stages = content.stages.iter().rev().map(|stage| &stage.id);
    stages
        .filter(|stage| content.express_items(stage).contains(item.id()))
        .collect()
}

fn options<'a>(content: &'a Content, known: &Known<'a>, item: Item<'a>) -> Vec<BlankOption<'a>> {
    if let Some(question) = item.as_set() {
        let marks = question.marks.iter().chain(&question.exclusive);
        return marks
            .enumerate()
            .map(|(place, id)| BlankOption {
                id,
                level: 0,
                number: place + 1,
                when: Condition::Always,
            })
            .collect();
    }
    let mut offered: Vec<BlankOption<'a>> = Vec::new();
    for option in item.options() {
        let Some(when) = known.left_of(&option.applies) else {
            continue;
        };
        let before = offered.iter();
        let together = before.filter(|other| can_both_hold(content, &other.when, &when));
        offered.push(BlankOption {
            id: &option.id,
            level: option.level,
            number: together.count() + 1,
            when,
        });
    }
    offered
}

/// What is settled before anybody answers.
struct Known<'a> {
    /// Options of the facts that are stated.
    stated: BTreeMap<&'a FactId, BTreeSet<OptionId>>,
    /// Facts that may be asked.
    open: BTreeSet<&'a FactId>,
    /// Milestones and questions that may be asked.
    items: BTreeSet<&'a ItemId>,
}

impl<'a> Known<'a> {
    fn of(content: &'a Content, sheet: &AnswerSheet) -> Self {
        let mut known = Self {
            stated: BTreeMap::new(),
            open: BTreeSet::new(),
            items: BTreeSet::new(),
        };
        // A fact's own condition looks only at facts before it in the pack.
        for fact in &content.facts {
            if known.left_of(&fact.applies).is_none() {
                continue;
            }
            let options = fact.options.iter();
            let stated: BTreeSet<OptionId> = options
                .filter(|option| sheet.has(fact.id.as_str(), option.as_str()))
                .cloned()
                .collect();
            match stated.is_empty() {
                true => drop(known.open.insert(&fact.id)),
                false => drop(known.stated.insert(&fact.id, stated)),
            }
        }
        known
    }

    /// What is left of a condition; `Always` when it holds whatever is answered, none when it can't hold.
    fn left_of(&self, condition: &Condition) -> Option<Condition> {
        match self.look(condition) {
            Left::Settled(true) => Some(Condition::Always),
            Left::Settled(false) => None,
            Left::Open(condition) => Some(condition),
        }
    }

    fn look(&self, condition: &Condition) -> Left {
        let open = || Left::Open(condition.clone());
        match condition {
            Condition::Always => Left::Settled(true),
            Condition::Fact(fact, options) => match self.stated.get(fact) {
                Some(stated) => Left::Settled(options.iter().any(|one| stated.contains(one))),
                None if self.open.contains(fact) => open(),
                None => Left::Settled(false),
            },
            Condition::Known(fact) => match self.open.contains(fact) {
                true => open(),
                false => Left::Settled(self.stated.contains_key(fact)),
            },
            Condition::AtLeast(_, 0) => Left::Settled(true),
            Condition::AtLeast(item, _) | Condition::Below(item, _) => {
                match self.items.contains(item) {
                    true => open(),
                    // What is never asked stays at level 0, and is not found lacking either.
                    false => Left::Settled(false),
                }
            }
            Condition::Done(_) | Condition::Mark(_) | Condition::AnyOf(..) => open(),
            Condition::Not(inner) => match self.look(inner) {
                Left::Settled(holds) => Left::Settled(!holds),
                Left::Open(inner) => Left::Open(Condition::Not(Box::new(inner))),
            },
            Condition::All(parts) => self.join(parts, false),
            Condition::Any(parts) => self.join(parts, true),
        }
    }

    /// One part that is settled so decides the whole; the others that are settled say nothing.
    fn join(&self, parts: &[Condition], decides: bool) -> Left {
        let mut open = Vec::new();
        for part in parts {
            match self.look(part) {
                Left::Settled(holds) if holds == decides => return Left::Settled(decides),
                Left::Settled(_) => {}
                Left::Open(part) => open.push(part),
            }
        }
        match open.pop() {
            None => Left::Settled(!decides),
            Some(only) if open.is_empty() => Left::Open(only),
            Some(last) => {
                open.push(last);
                Left::Open(match decides {
                    true => Condition::Any(open),
                    false => Condition::All(open),
                })
            }
        }
    }
}

enum Left {
    Settled(bool),
    Open(Condition),
}

/// Whether some statement of facts makes both hold.
fn can_both_hold(content: &Content, one: &Condition, other: &Condition) -> bool {
    let mut facts: BTreeSet<&FactId> = BTreeSet::new();
    for condition in [one, other] {
        condition.walk(&mut |part| {
            if let Condition::Fact(fact, _) | Condition::Known(fact) = part {
                facts.insert(fact);
            }
        });
    }
    let facts: Vec<&Fact> = facts
        .into_iter()
        .filter_map(|id| content.fact(id))
        .collect();
    let mut worlds = vec![World::default()];
    for fact in facts {
        let mut stated = Vec::new();
        for option in &fact.options {
            for world in &worlds {
                let mut world = world.clone();
                world.0.insert(fact.id.clone(), option.clone());
                stated.push(world);
            }
        }
        worlds.extend(stated);
    }
    worlds
        .iter()
        .any(|world| one.holds(world) && other.holds(world))
}

/// One option for each fact that is stated.
#[derive(Clone, Default)]
struct World(BTreeMap<FactId, OptionId>);

impl Lookup for World {
    fn fact_has(&self, fact: &FactId, option: &OptionId) -> bool {
        self.0.get(fact) == Some(option)
    }

    fn fact_known(&self, fact: &FactId) -> bool {
        self.0.contains_key(fact)
    }
}
