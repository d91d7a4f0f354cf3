//! The pack's sentences for whoever fills in the paper.

use rumbo_core::content::Item;
use rumbo_core::ids::{GlossaryId, ItemId, StageId};
use rumbo_core::{AnswerSheet, Content};
use rumbo_i18n::{ArgValue, Localizer, messages};

use super::BlankInput;

/// Content and localizer together, with the facts that sentences select on.
pub(super) struct Words<'a> {
    pub content: &'a Content,
    pub sheet: &'a AnswerSheet,
    pub l: &'a Localizer,
    args: [(&'static str, ArgValue<'a>); 3],
}

impl<'a> Words<'a> {
    /// Goods and consumers are spoken of where the paper is for all.
    pub(super) fn new(input: &BlankInput<'a>, l: &'a Localizer) -> Self {
        let stated = |fact: &str, otherwise: &'static str| {
            let option = input.sheet.option(fact);
            ArgValue::from(option.map_or(otherwise, |option| option.as_str()))
        };
        Self {
            content: input.content,
            sheet: input.sheet,
            l,
            args: [
                ("offer", stated("offer", "goods")),
                ("segment", stated("segment", "b2c")),
                ("country", stated("country", "other")),
            ],
        }
    }

    /// A sentence; a missing one shows its id.
    pub(super) fn say(&self, id: &str) -> String {
        self.l.text(id, &self.args)
    }

    /// A sentence that need not exist.
    pub(super) fn may_say(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        self.l.content(id, attribute, &self.args)
    }

    /// The words of a fact that is stated.
    fn stated(&self, fact: &str) -> Option<String> {
        let option = self.sheet.option(fact)?;
        Some(self.say(&format!("fact-{fact}-{option}")))
    }

    /// The country that the paper is for; nothing when it is for all.
    pub(super) fn country(&self) -> String {
        self.stated("country").unwrap_or_default()
    }

    /// "Perú · Un producto que se envía · A empresas".
    pub(super) fn whom(&self) -> String {
        let facts = ["country", "offer", "segment"];
        let words: Vec<String> = facts
            .into_iter()
            .filter_map(|fact| self.stated(fact))
            .collect();
        words.join(" · ")
    }

    /// The id under which an item's words stand.
    pub(super) fn item_key(&self, id: &ItemId) -> String {
        match self.content.milestone(id) {
            Some(_) => format!("milestone-{id}"),
            None => format!("question-{id}"),
        }
    }

    /// Words that an item leans on.
    pub(super) fn glossary_of(&self, item: Item<'a>) -> &'a [GlossaryId] {
        match item {
            Item::Milestone(_) => &[],
            Item::Question(question) => &question.glossary,
        }
    }

    /// "Solo si está en la etapa B o C."
    pub(super) fn at_stages(&self, stages: &[&StageId]) -> String {
        let letters: Vec<String> = stages.iter().map(|stage| letter(stage)).collect();
        let joined = super::conditions::either(&messages::blank_or(self.l), &letters);
        messages::blank_only_at_stage(self.l, joined)
    }
}

/// The letter of a stage, as people say it.
pub(super) fn letter(stage: &StageId) -> String {
    stage.as_str().to_uppercase()
}
