//! The content's sentences for this company, by id.

use rumbo_core::answers::Facts;
use rumbo_core::content::Content;
use rumbo_core::diagnosis::{
    ConditionKind, Diagnosis, ItemResult, ItemState, Reservations, Score, shown,
};
use rumbo_core::ids::{ActionId, DimensionId, FactId, GateId, ItemId, ProfileId, StageId};
use rumbo_core::roadmap::TaskId;
use rumbo_core::{AnswerSheet, FactValue};
use rumbo_i18n::{ArgValue, Localizer, messages};
use std::ops::Deref;

use super::ReportInput;

/// The content's sentences for a company, or for nobody yet, with the arguments that every one of them may name.
pub(super) struct Voice<'a> {
    content: &'a Content,
    pub sheet: &'a AnswerSheet,
    pub l: &'a Localizer,
    /// The facts that count.
    pub facts: Facts,
    args: [(&'static str, ArgValue<'a>); 3],
}

impl<'a> Voice<'a> {
    pub(super) fn new(content: &'a Content, sheet: &'a AnswerSheet, l: &'a Localizer) -> Self {
        let stated = |fact: &str| {
            let option = sheet.option(fact);
            ArgValue::from(option.map_or("", |option| option.as_str()))
        };
        Self {
            content,
            sheet,
            l,
            facts: Facts::of(content, sheet),
            args: [
                ("offer", stated("offer")),
                ("segment", stated("segment")),
                ("country", stated("country")),
            ],
        }
    }

    pub(super) fn content(&self) -> &'a Content {
        self.content
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.l.text(id, &self.args)
    }

    pub(super) fn say_attribute(&self, id: &str, attribute: &str) -> String {
        self.l.attribute(id, attribute, &self.args)
    }

    /// A sentence that need not exist.
    pub(super) fn may_say(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        self.l.content(id, attribute, &self.args)
    }

    /// The words of a single fact that was stated.
    pub(super) fn fact(&self, fact: &str) -> Option<String> {
        match self.facts.value(&FactId::from(fact))? {
            FactValue::One(option) => Some(self.say(&format!("fact-{fact}-{option}"))),
            FactValue::Many(options) => {
                let words: Vec<String> = options
                    .iter()
                    .map(|option| self.say(&format!("fact-{fact}-{option}")))
                    .collect();
                Some(self.l.list(&words))
            }
            FactValue::Hours(hours) => Some(messages::report_annex_hours(
                self.l,
                self.l.hours(u32::from(*hours)),
            )),
        }
    }

    pub(super) fn country(&self) -> String {
        self.fact("country").unwrap_or_default()
    }

    /// Whether its country is this one.
    pub(super) fn is_in(&self, country: &str) -> bool {
        self.sheet.has("country", country)
    }
}

/// What is said of one diagnosis, in the voice for its company.
pub(super) struct Words<'a> {
    pub input: &'a ReportInput<'a>,
    voice: Voice<'a>,
}

impl<'a> Deref for Words<'a> {
    type Target = Voice<'a>;

    fn deref(&self) -> &Voice<'a> {
        &self.voice
    }
}

impl<'a> Words<'a> {
    pub(super) fn new(input: &'a ReportInput<'a>, l: &'a Localizer) -> Self {
        Self {
            input,
            voice: Voice::new(input.content, input.sheet, l),
        }
    }

    pub(super) fn diagnosis(&self) -> &'a Diagnosis {
        self.input.diagnosis
    }

    /// Whether the profile is kept back.
    pub(super) fn hides_profile(&self) -> bool {
        self.diagnosis().reservations == Reservations::ProfileHidden
    }

    pub(super) fn dimension(&self, id: &DimensionId) -> String {
        self.say(&format!("dimension-{id}"))
    }

    pub(super) fn dimension_place(&self, id: &DimensionId) -> usize {
        let mut dimensions = self.content().dimensions.iter();
        dimensions
            .position(|dimension| dimension.id == *id)
            .unwrap_or(0)
    }

    pub(super) fn profile(&self, id: &ProfileId) -> String {
        self.say(&format!("profile-{id}"))
    }

    pub(super) fn stage(&self, id: &StageId) -> String {
        self.say(&format!("stage-{id}"))
    }

    pub(super) fn gate(&self, id: &GateId) -> String {
        self.say(&format!("gate-{id}"))
    }

    /// The id under which an item's words stand.
    pub(super) fn item_key(&self, id: &ItemId) -> String {
        match self.content().milestone(id) {
            Some(_) => format!("milestone-{id}"),
            None => format!("question-{id}"),
        }
    }

    pub(super) fn item_short(&self, id: &ItemId) -> String {
        self.say_attribute(&self.item_key(id), "short")
    }

    /// What was found, told to the owner.
    pub(super) fn finding(&self, item: &ItemResult) -> String {
        let key = self.item_key(&item.id);
        let l = self.l;
        match &item.state {
            ItemState::Option(option) => self.say_attribute(&format!("{key}-{option}"), "finding"),
            ItemState::Set(_) => self.say(&format!("{key}-level-{}", item.level)),
            ItemState::DontKnow => messages::report_finding_dont_know(l),
            ItemState::Unanswered => messages::report_finding_unanswered(l),
            ItemState::Hidden => messages::report_finding_hidden(l),
            ItemState::NotApplicable(reason) => {
                messages::report_finding_not_applicable(l, self.say(&format!("reason-{reason}")))
            }
        }
    }

    pub(super) fn action_title(&self, id: &ActionId) -> String {
        self.say(&format!("action-{id}"))
    }

    pub(super) fn task_title(&self, id: &TaskId) -> String {
        match id {
            TaskId::Action(action) => self.action_title(action),
            TaskId::FindOut(dimension) => {
                messages::report_find_out(self.l, self.dimension(dimension))
            }
        }
    }

    pub(super) fn condition(&self, kind: &ConditionKind) -> String {
        match kind {
            ConditionKind::Must(id) => self.say(&format!("condition-{id}")),
            ConditionKind::Average(dimension) => {
                messages::report_condition_average(self.l, self.dimension(dimension))
            }
            ConditionKind::Index => messages::report_condition_index(self.l),
        }
    }
}

/// An answer in the words in which it was given; `key` is the id under which its question's words stand.
#[must_use]
pub fn answer_words(
    l: &Localizer,
    key: &str,
    state: &ItemState,
    say: &dyn Fn(&str) -> String,
) -> String {
    match state {
        ItemState::Option(option) => say(&format!("{key}-{option}")),
        ItemState::Set(marks) if marks.is_empty() => messages::report_annex_none_marked(l),
        ItemState::Set(marks) => {
            let said = marks.iter().map(|mark| say(&format!("{key}-{mark}")));
            said.collect::<Vec<_>>().join(" ")
        }
        ItemState::DontKnow => messages::report_annex_dont_know(l),
        ItemState::Unanswered => messages::report_annex_unanswered(l),
        ItemState::Hidden => messages::report_annex_hidden(l),
        ItemState::NotApplicable(reason) => {
            messages::report_finding_not_applicable(l, say(&format!("reason-{reason}")))
        }
    }
}

/// A score as it is shown.
pub(super) fn points(score: Score) -> String {
    shown(score).to_string()
}

/// A share as whole percent, rounded down.
pub(super) fn percent(l: &Localizer, share: Score) -> String {
    let hundredths = (share * num_percent()).floor().to_integer();
    #[allow(clippy::cast_precision_loss)] // 0 to 100
    l.percent(hundredths as f64)
}

fn num_percent() -> Score {
    Score::from_integer(100)
}
