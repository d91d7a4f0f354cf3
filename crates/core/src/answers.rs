//! What the owner said: facts and answers of one assessment.

use crate::condition::Lookup;
use crate::content::Content;
use crate::ids::{FactId, ItemId, OptionId, ReasonId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The value of a stated fact. An unstated fact is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FactValue {
    /// One option was chosen.
    One(OptionId),
    /// Every mark of a list; "none of these" is a mark of its own.
    Many(BTreeSet<OptionId>),
    /// Whole hours a week, 0 to 168.
    Hours(u16),
}

/// One reply to a question or milestone. Unanswered is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The situation that fits.
    Option(OptionId),
    /// What is in use, of a list; empty means "none of these".
    Set(BTreeSet<OptionId>),
    /// "No sé": counts as level 0, stored and shown apart.
    #[serde(with = "marker")]
    DontKnow,
    /// "No aplica", chosen by the owner with a reason of the question's list.
    NotApplicable(ReasonId),
}

/// Writes `{"dont_know": true}`, so that every answer is an object with one key.
mod marker {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(), D::Error> {
        match bool::deserialize(deserializer)? {
            true => Ok(()),
            false => Err(D::Error::custom("dont_know is true or absent")),
        }
    }
}

/// Everything that a diagnosis is computed from, besides the content.
///
/// Free texts (names, notes, the name of the offer) are kept elsewhere: no rule reads them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerSheet {
    /// Stated facts.
    pub facts: BTreeMap<FactId, FactValue>,
    /// Replies to questions and milestones.
    pub answers: BTreeMap<ItemId, Answer>,
    /// Whether the owner was asked about the blanks and accepts them at the lowest level.
    #[serde(default)]
    pub blanks_accepted: bool,
}

impl AnswerSheet {
    /// The single option stated for a fact, if it is such a fact and was stated.
    pub fn option(&self, fact: &str) -> Option<&OptionId> {
        match self.facts.get(fact)? {
            FactValue::One(option) => Some(option),
            FactValue::Many(_) | FactValue::Hours(_) => None,
        }
    }

    /// Whether a fact has this option, alone or among its marks.
    pub fn has(&self, fact: &str, option: &str) -> bool {
        match self.facts.get(fact) {
            Some(FactValue::One(chosen)) => chosen.as_str() == option,
            Some(FactValue::Many(marks)) => marks.contains(option),
            Some(FactValue::Hours(_)) | None => false,
        }
    }
}

/// The facts that count: stated, and asked of a company with these facts.
///
/// A stored fact that is no longer asked (product marks of what is now a service) counts as not stated,
/// and counts again when it is asked again.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    stated: BTreeMap<FactId, FactValue>,
}

impl Facts {
    /// The facts of a sheet that count. A fact's own condition looks only at facts before it in the pack.
    pub fn of(content: &Content, sheet: &AnswerSheet) -> Self {
        let mut facts = Self::default();
        for fact in &content.facts {
            if let Some(value) = sheet.facts.get(&fact.id)
                && fact.applies.holds(&facts)
            {
                facts.stated.insert(fact.id.clone(), value.clone());
            }
        }
        facts
    }

    /// The value of a fact that counts.
    pub fn value(&self, fact: &FactId) -> Option<&FactValue> {
        self.stated.get(fact)
    }
}

impl Lookup for Facts {
    fn fact_has(&self, fact: &FactId, option: &OptionId) -> bool {
        match self.stated.get(fact) {
            Some(FactValue::One(chosen)) => chosen == option,
            Some(FactValue::Many(marks)) => marks.contains(option),
            Some(FactValue::Hours(_)) | None => false,
        }
    }

    fn fact_known(&self, fact: &FactId) -> bool {
        match self.stated.get(fact) {
            Some(FactValue::Many(marks)) => !marks.is_empty(),
            Some(_) => true,
            None => false,
        }
    }
}
