//! The content pack as types: one struct per record of `assets/content`, whose README says what each field means.
//!
//! Sentences are not here: they are looked up in the locales by id.

mod catalogue;
mod checklist;
mod contact;
mod express;
pub mod extra;
mod guide;
mod instrument;
pub mod load;
mod plan;
mod problem;
pub mod validate;
mod worksheet;

pub use catalogue::{
    Admission, Benchmark, Cadence, Criterion, Currency, Evidence, Platform, Programme, Provenance,
    Rule, Source, Stated, Status,
};
pub use checklist::{Checklist, ChecklistStep};
pub use contact::Contact;
pub use express::Express;
pub use extra::{Branding, Extra, ExtraPack};
pub use guide::Guide;
pub use instrument::{
    AnswerOption, Average, Dimension, Fact, FactKind, Gate, Item, Milestone, Must, Profile,
    Question, QuestionKind, Reach, Screen, Stage,
};
pub use load::PackFile;
pub use plan::{Action, Alert, Cost, Effect};
pub use problem::Problem;
pub use validate::{ContentMessage, MessageIndex};
pub use worksheet::{Line, LineFigure, Unit, Worksheet};

use crate::ids::{ActionId, DimensionId, FactId, GateId, ItemId};
use chrono::NaiveDate;
use serde::Deserialize;

/// `pack.toml`: what the whole diagnosis shares.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Semantic version, stored with each diagnosis; with the extra pack's behind `+` where one lies over it.
    pub version: String,
    /// The day the content speaks of.
    #[serde(deserialize_with = "load::date")]
    pub date: NaiveDate,
    /// Locales whose content is complete.
    pub languages: Vec<String>,
    /// Part of the stated hours that the calendar uses, in percent.
    pub planning_share_percent: u16,
    /// Hours a week for whoever did not say.
    pub default_hours_per_week: u16,
    /// Most actions open at the same time.
    pub max_open_actions: usize,
    /// Days after which repeating is advised.
    pub repeat_after_days: u32,
    /// Months for which a result serves as a reference.
    pub reference_months: u32,
    /// Unknown weight, in percent, from which a result is "con reservas".
    pub reservations_percent: u16,
    /// Unknown weight, in percent, from which the profile is not shown.
    pub profile_hidden_percent: u16,
    /// Most hours of one "averiguar" task.
    pub not_sure_task_hours_max: u16,
}

impl Pack {
    /// The version of the questionnaire, which an extra pack never changes.
    pub fn base_version(&self) -> &str {
        self.version.split('+').next().unwrap_or(&self.version)
    }
}

/// A whole content pack, in the order of its files.
#[derive(Clone, Debug)]
pub struct Content {
    /// Version, date and shared figures.
    pub pack: Pack,
    /// The nine dimensions, in the order used everywhere.
    pub dimensions: Vec<Dimension>,
    /// Screens of facts, in the order asked.
    pub screens: Vec<Screen>,
    /// Facts.
    pub facts: Vec<Fact>,
    /// Milestones, in the order asked.
    pub milestones: Vec<Milestone>,
    /// Questions, in the order of the dimensions and of their files.
    pub questions: Vec<Question>,
    /// Stages, the highest first; the last one always holds.
    pub stages: Vec<Stage>,
    /// Gates, the lowest first.
    pub gates: Vec<Gate>,
    /// The six profiles, by number.
    pub profiles: Vec<Profile>,
    /// Alerts, by priority and id.
    pub alerts: Vec<Alert>,
    /// Actions, by id.
    pub actions: Vec<Action>,
    /// Programmes, by id.
    pub programmes: Vec<Programme>,
    /// Platforms, by id.
    pub platforms: Vec<Platform>,
    /// Rules, by id.
    pub rules: Vec<Rule>,
    /// Figures of the survey, by id.
    pub benchmarks: Vec<Benchmark>,
    /// Guides: those of the dimensions in the dimensions' order, then the others, by id.
    pub guides: Vec<Guide>,
    /// Checklists of the first export, by id.
    pub checklists: Vec<Checklist>,
    /// Worksheets, by id.
    pub worksheets: Vec<Worksheet>,
    /// Whom to ask, by country and id.
    pub contacts: Vec<Contact>,
    /// Documents and pages that facts rest on.
    pub sources: Vec<Source>,
    /// What the express path asks, by stage.
    pub express: Vec<Express>,
    /// Words of the glossary.
    pub glossary: Vec<crate::ids::GlossaryId>,
    /// What a chamber laid over the pack; its records stand among the others.
    pub extra: Option<ExtraPack>,
}

impl Content {
    /// The fact of this id.
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == *id)
    }

    /// The question of this id.
    pub fn question(&self, id: &ItemId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// The milestone of this id.
    pub fn milestone(&self, id: &ItemId) -> Option<&Milestone> {
        self.milestones.iter().find(|milestone| milestone.id == *id)
    }

    /// Milestones, then questions, in the order asked.
    pub fn items(&self) -> impl Iterator<Item = Item<'_>> {
        let milestones = self.milestones.iter().map(Item::Milestone);
        milestones.chain(self.questions.iter().map(Item::Question))
    }

    /// The milestone or question of this id.
    pub fn item(&self, id: &ItemId) -> Option<Item<'_>> {
        self.items().find(|item| item.id() == id)
    }

    /// The dimension of this id.
    pub fn dimension(&self, id: &DimensionId) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| dimension.id == *id)
    }

    /// The gate of this id.
    pub fn gate(&self, id: &GateId) -> Option<&Gate> {
        self.gates.iter().find(|gate| gate.id == *id)
    }

    /// The action of this id.
    pub fn action(&self, id: &ActionId) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == *id)
    }
}
