//! A condition that no company can meet is a mistake: whatever hangs on it is never asked, shown or done.

use crate::answers::{AnswerSheet, FactValue, Facts};
use crate::condition::{Condition, Lookup};
use crate::content::{Content, Fact, FactKind};
use crate::ids::{ActionId, FactId, ItemId, OptionId};
use std::collections::{BTreeMap, BTreeSet};

/// Most combinations that are tried of one condition; one that asks more is believed.
const COMBINATIONS: usize = 20_000;
/// Most marks of a list fact whose subsets are tried.
const MARKS: usize = 8;

/// Whether some company can meet a condition over facts, levels and done actions, as far as can be tried.
pub(super) fn can_be_met(content: &Content, condition: &Condition) -> bool {
    let named = Named::of(content, condition);
    let facts: Vec<(FactId, Vec<Option<FactValue>>)> = content
        .facts
        .iter()
        .filter_map(|fact| Some((fact.id.clone(), values(fact, named.facts.get(&fact.id)?)?)))
        .collect();
    let levels: Vec<(ItemId, u8)> = named
        .items
        .iter()
        .filter_map(|id| Some((id.clone(), content.item(id)?.top())))
        .collect();
    // A list of very many marks, or a name that does not exist, is left to others.
    if facts.len() < named.facts.len() || levels.len() < named.items.len() {
        return true;
    }
    let sizes = facts.iter().map(|(_, values)| values.len());
    let all = sizes.chain(levels.iter().map(|(_, top)| usize::from(*top) + 1));
    let Some(count) = all
        .clone()
        .try_fold(1_usize, usize::checked_mul)
        .filter(|count| *count <= COMBINATIONS)
    else {
        return true;
    };
    let sizes: Vec<usize> = all.collect();
    (0..count).any(|mut number| {
        let mut digit = |place: usize| {
            let digit = number % sizes[place];
            number /= sizes[place];
            digit
        };
        let mut sheet = AnswerSheet::default();
        for (place, (fact, values)) in facts.iter().enumerate() {
            if let Some(value) = &values[digit(place)] {
                sheet.facts.insert(fact.clone(), value.clone());
            }
        }
        let mut at = BTreeMap::new();
        for (place, (item, _)) in levels.iter().enumerate() {
            let level = u8::try_from(digit(facts.len() + place)).unwrap_or(u8::MAX);
            at.insert(item.clone(), level);
        }
        let company = Company {
            facts: Facts::of(content, &sheet),
            levels: at,
        };
        condition.holds(&company)
    })
}

/// A company as it is tried: its actions may be done, as nothing asks that one is not.
struct Company {
    facts: Facts,
    levels: BTreeMap<ItemId, u8>,
}

impl Lookup for Company {
    fn fact_has(&self, fact: &FactId, option: &OptionId) -> bool {
        self.facts.fact_has(fact, option)
    }

    fn fact_known(&self, fact: &FactId) -> bool {
        self.facts.fact_known(fact)
    }

    fn level(&self, item: &ItemId) -> u8 {
        self.levels.get(item).copied().unwrap_or(0)
    }

    fn done(&self, _action: &ActionId) -> bool {
        true
    }
}

/// What a condition looks at, and what decides whether those facts are asked.
#[derive(Default)]
struct Named<'c> {
    facts: BTreeMap<FactId, BTreeSet<&'c OptionId>>,
    items: BTreeSet<ItemId>,
}

impl<'c> Named<'c> {
    fn of(content: &'c Content, condition: &'c Condition) -> Self {
        let mut named = Self::default();
        named.note(condition);
        // A fact's own condition looks only at facts before it.
        for fact in content.facts.iter().rev() {
            if named.facts.contains_key(&fact.id) {
                named.note(&fact.applies);
            }
        }
        named
    }

    fn note(&mut self, condition: &'c Condition) {
        condition.walk(&mut |part| match part {
            Condition::Fact(fact, options) => {
                self.facts.entry(fact.clone()).or_default().extend(options);
            }
            Condition::Known(fact) => drop(self.facts.entry(fact.clone()).or_default()),
            Condition::AtLeast(item, _) | Condition::Below(item, _) => {
                self.items.insert(item.clone());
            }
            _ => {}
        });
    }
}

/// Values of a fact that differ for a condition that names these options; one stands for all others.
fn values(fact: &Fact, named: &BTreeSet<&OptionId>) -> Option<Vec<Option<FactValue>>> {
    let known: Vec<&OptionId> = fact
        .options
        .iter()
        .filter(|option| named.contains(option))
        .collect();
    let other = fact.options.iter().find(|option| !named.contains(option));
    let mut values: Vec<Option<FactValue>> = match fact.kind {
        FactKind::One => known
            .into_iter()
            .chain(other)
            .map(|option| Some(FactValue::One(option.clone())))
            .collect(),
        FactKind::Many => {
            let (alone, together): (Vec<&OptionId>, Vec<&OptionId>) = known
                .into_iter()
                .partition(|option| fact.exclusive.contains(option));
            if together.len() > MARKS {
                return None;
            }
            let subsets = (1_usize..1 << together.len()).map(|set| {
                let chosen = together
                    .iter()
                    .enumerate()
                    .filter(|(place, _)| set & (1 << place) != 0);
                chosen.map(|(_, mark)| (*mark).clone()).collect()
            });
            let single = alone.into_iter().chain(other);
            subsets
                .chain(single.map(|mark| BTreeSet::from([mark.clone()])))
                .map(|marks| Some(FactValue::Many(marks)))
                .collect()
        }
        FactKind::Hours => vec![Some(FactValue::Hours(8))],
        FactKind::Text => Vec::new(),
    };
    if !fact.required || values.is_empty() {
        values.push(None);
    }
    Some(values)
}
