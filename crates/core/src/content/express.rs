//! The express path: what it asks of the whole questionnaire.

use crate::condition::Condition;
use crate::content::Content;
use crate::ids::{FactId, ItemId, StageId};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The scored questions that the express path asks at a stage. Milestones and branch facts are always asked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Express {
    /// The stage.
    pub stage: StageId,
    /// Scored questions; those of another offer's bank are left out where they do not apply.
    pub items: Vec<ItemId>,
}

impl Content {
    /// The scored questions that the express path asks at a stage; none in a pack from before there was one.
    pub fn express_items(&self, stage: &StageId) -> &[ItemId] {
        self.express
            .iter()
            .find(|express| express.stage == *stage)
            .map_or(&[], |express| &express.items)
    }

    /// Facts that decide what is asked and how it is judged: the required ones, every one that a condition of
    /// milestones, questions or gates reads, and those that decide whether one of these is asked. A fact that only
    /// says which stage to make for next waits for the whole questionnaire: the stage is exact without it.
    pub fn branch_facts(&self) -> BTreeSet<&FactId> {
        let mut found: BTreeSet<&FactId> = self
            .facts
            .iter()
            .filter(|fact| fact.required)
            .map(|fact| &fact.id)
            .collect();
        for item in self.items() {
            note(&mut found, item.applies());
            for option in item.options() {
                note(&mut found, &option.applies);
            }
            if let Some(set) = item.as_set() {
                set.reach
                    .iter()
                    .for_each(|reach| note(&mut found, &reach.applies));
            }
        }
        for must in self.gates.iter().flat_map(|gate| &gate.musts) {
            note(&mut found, &must.when);
        }
        // A fact's own condition looks only at facts before it: from the last to the first all are found.
        for fact in self.facts.iter().rev() {
            if found.contains(&fact.id) {
                note(&mut found, &fact.applies);
            }
        }
        found
    }
}

/// Adds the facts that a condition reads.
fn note<'c>(found: &mut BTreeSet<&'c FactId>, condition: &'c Condition) {
    condition.walk(&mut |part| {
        if let Condition::Fact(fact, _) | Condition::Known(fact) = part {
            found.insert(fact);
        }
    });
}
