//! The numbers on the paper: facts and questions in their order, so that a condition can say where to look.

use rumbo_core::ids::{FactId, ItemId};
use rumbo_core::questionnaire::{Blank, BlankItem};
use rumbo_i18n::{Localizer, messages};
use std::collections::BTreeMap;

/// Where each fact and question stands.
pub(super) struct Places<'a> {
    facts: BTreeMap<&'a FactId, String>,
    items: BTreeMap<&'a ItemId, (usize, &'a BlankItem<'a>)>,
}

impl<'a> Places<'a> {
    pub(super) fn of(blank: &'a Blank<'a>, l: &Localizer) -> Self {
        let facts = blank.screens.iter().flat_map(|(_, facts)| facts);
        let items = blank.items.iter();
        Self {
            facts: facts
                .enumerate()
                .map(|(place, asked)| (&asked.fact.id, messages::blank_fact_number(l, place + 1)))
                .collect(),
            items: items
                .enumerate()
                .map(|(place, asked)| (asked.item.id(), (place + 1, asked)))
                .collect(),
        }
    }

    /// "D4".
    pub(super) fn fact(&self, id: &FactId) -> Option<&str> {
        self.facts.get(id).map(String::as_str)
    }

    pub(super) fn item(&self, id: &ItemId) -> Option<usize> {
        self.items.get(id).map(|(number, _)| *number)
    }

    /// The question with its number, if it is on the paper.
    pub(super) fn asked(&self, id: &ItemId) -> Option<(usize, &'a BlankItem<'a>)> {
        self.items.get(id).copied()
    }
}
