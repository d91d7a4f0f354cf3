//! What a set of example companies reaches of the content, and what it does not reach, with the reason.
//!
//! For whoever edits or reviews a pack: nothing here changes a diagnosis. All counts are of companies unless said
//! otherwise, and everything stands in the pack's order.

mod instrument;
mod offers;

pub use instrument::{WayOfSelling, ways_of_selling};

use crate::answers::AnswerSheet;
use crate::content::Content;
use crate::diagnosis::Diagnosis;
use crate::ids::{
    ActionId, AlertId, ConditionId, FactId, ItemId, OptionId, ProfileId, RuleId, StageId,
};
use crate::matching::{Matches, Offered, Subject, Support};
use crate::roadmap::Roadmap;

/// One company with what follows from its answers.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    /// Name of its file.
    pub id: &'a str,
    /// The company's name.
    pub name: &'a str,
    /// What it says.
    pub sheet: &'a AnswerSheet,
    /// What follows.
    pub diagnosis: &'a Diagnosis,
    /// Its plan.
    pub roadmap: &'a Roadmap,
    /// Programmes, platforms and rules for it.
    pub matches: &'a Matches,
    /// What its plan offers on tasks.
    pub supports: &'a [Support],
}

/// A company in the list of those that were looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleLine {
    /// Name of its file.
    pub id: String,
    /// The company's name.
    pub name: String,
    /// Country, offer, segment and sector, as far as stated.
    pub facts: Vec<(FactId, OptionId)>,
    /// What it already does.
    pub stage: StageId,
    /// Its profile.
    pub profile: ProfileId,
    /// Tasks in its plan.
    pub tasks: usize,
    /// Different programmes and platforms offered to it.
    pub offered: usize,
}

/// What is asked of whoever sells so to such buyers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathQuestions {
    /// What is sold.
    pub offer: OptionId,
    /// To whom.
    pub segment: OptionId,
    /// Questions of each dimension, in the pack's order.
    pub questions: Vec<usize>,
    /// Milestones.
    pub milestones: usize,
}

/// An answer below the top, with what lifts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerUse {
    /// The question or milestone.
    pub item: ItemId,
    /// Its level.
    pub level: u8,
    /// How many companies stand there.
    pub companies: usize,
    /// Actions that lift it, each with the level it lifts to. Of a milestone: those that work towards it, with the top.
    pub lifted_by: Vec<(ActionId, u8)>,
    /// Offers and segments that can stand there and that none of those actions is for. Always empty for milestones,
    /// which the market decides.
    pub gaps: Vec<(OptionId, OptionId)>,
}

/// An option of a question, milestone or fact, or a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionUse<Owner> {
    /// Whose option.
    pub owner: Owner,
    /// Which.
    pub option: OptionId,
    /// How many companies chose it.
    pub companies: usize,
}

/// Why no plan holds an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotPlanned {
    /// It is for no company of the set.
    ForNobody,
    /// Everybody it is for has what it brings.
    NothingToLift,
    /// Somebody lacks what it brings, and no plan takes it up.
    NotTakenUp,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionUse {
    /// Which.
    pub id: ActionId,
    /// Companies that it is for.
    pub applies: usize,
    /// Companies whose plan holds it.
    pub planned: usize,
    /// Why nobody's does.
    pub not_planned: Option<NotPlanned>,
}

/// Why a programme or platform is offered to nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotOffered {
    /// Closed or replaced: never recommended.
    Historical,
    /// Promised, not yet seen running.
    Announced,
    /// No company of the set is in its country.
    NobodyThere,
    /// It shares no tag with any action.
    NoTag,
    /// It fits nobody, mostly for this.
    FitsNobody(Subject),
    /// Nobody that it fits has a task of its kind.
    NoTask,
    /// Weak or old evidence: one such question to an operator stands on a task, and others come first.
    AskedBehindOthers,
    /// Current ones and those that fit better fill the tasks.
    BehindOthers,
}

/// Why a programme or platform is refused to nobody who could look for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotRefused {
    /// Closed or replaced: never looked at.
    Historical,
    /// No company of the set is in its country.
    NobodyThere,
    /// It asks nothing that a company could fail.
    AsksNothing,
    /// It asks something that every company of the set has.
    MetByAll,
}

/// A programme or platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferUse {
    /// Which.
    pub id: Offered,
    /// Companies whose plan offers it on a task.
    pub offered: usize,
    /// Companies that it fits.
    pub fits: usize,
    /// Companies that have something to confirm first.
    pub check: usize,
    /// Companies that it does not fit, for another reason than a programme's country.
    pub refused: usize,
    /// Companies of other countries than the programme's: refused too, and not shown it at all.
    pub elsewhere: usize,
    /// What it was refused for, the most frequent first.
    pub refused_for: Vec<(Subject, usize)>,
    /// Why it is offered to nobody.
    pub not_offered: Option<NotOffered>,
    /// Why it is refused to nobody.
    pub not_refused: Option<NotRefused>,
}

/// What companies of a country at a stage find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageOffers {
    /// The country.
    pub country: OptionId,
    /// What the companies already do.
    pub stage: StageId,
    /// How many there are.
    pub companies: usize,
    /// Different programmes in their directories that fit, or that have something to confirm.
    pub programmes: usize,
    /// The same of platforms.
    pub platforms: usize,
    /// Different programmes and platforms offered on their tasks.
    pub offered: usize,
}

/// The whole coverage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The companies.
    pub companies: Vec<ExampleLine>,
    /// What is asked, by offer and segment.
    pub paths: Vec<PathQuestions>,
    /// Every answer below the top.
    pub answers: Vec<AnswerUse>,
    /// Options and marks of questions and milestones.
    pub options: Vec<OptionUse<ItemId>>,
    /// Options of facts.
    pub facts: Vec<OptionUse<FactId>>,
    /// Actions.
    pub actions: Vec<ActionUse>,
    /// Programmes, then platforms.
    pub offers: Vec<OfferUse>,
    /// By country and stage, where there is a company.
    pub stages: Vec<StageOffers>,
    /// Companies with each alert.
    pub alerts: Vec<(AlertId, usize)>,
    /// Companies that each rule concerns.
    pub rules: Vec<(RuleId, usize)>,
    /// Musts with the companies that lack them, among those that they are asked of.
    pub musts: Vec<(ConditionId, usize, usize)>,
    /// Companies of each profile.
    pub profiles: Vec<(ProfileId, usize)>,
}

impl Coverage {
    /// Looks at the content through these companies; without any, what depends on the content alone is still right.
    pub fn of(content: &Content, examples: &[Example<'_>]) -> Self {
        let count = |is: &dyn Fn(&Example<'_>) -> bool| {
            examples.iter().filter(|example| is(example)).count()
        };
        Self {
            companies: examples.iter().map(line).collect(),
            paths: instrument::paths(content),
            answers: instrument::answers(content, examples),
            options: instrument::options(content, examples),
            facts: instrument::facts(content, examples),
            actions: instrument::actions(content, examples),
            offers: offers::offers(content, examples),
            stages: offers::stages(content, examples),
            alerts: content
                .alerts
                .iter()
                .map(|alert| {
                    let has = |example: &Example<'_>| example.diagnosis.alerts.contains(&alert.id);
                    (alert.id.clone(), count(&has))
                })
                .collect(),
            rules: content
                .rules
                .iter()
                .map(|rule| {
                    let has = |example: &Example<'_>| example.matches.rules.contains(&rule.id);
                    (rule.id.clone(), count(&has))
                })
                .collect(),
            musts: instrument::musts(content, examples),
            profiles: content
                .profiles
                .iter()
                .map(|profile| {
                    let has = |example: &Example<'_>| example.diagnosis.profile == profile.id;
                    (profile.id.clone(), count(&has))
                })
                .collect(),
        }
    }

    /// Actions that no plan holds.
    pub fn actions_not_reached(&self) -> impl Iterator<Item = &ActionUse> {
        self.actions.iter().filter(|action| action.planned == 0)
    }

    /// Answers below the top that somebody can give and no action lifts for them. Milestones are the market's.
    pub fn answers_not_lifted(&self) -> impl Iterator<Item = &AnswerUse> {
        self.answers.iter().filter(|answer| !answer.gaps.is_empty())
    }

    /// Programmes and platforms that are offered to nobody.
    pub fn never_offered(&self) -> impl Iterator<Item = &OfferUse> {
        self.offers.iter().filter(|offer| offer.offered == 0)
    }

    /// Programmes and platforms that are refused to nobody.
    pub fn never_refused(&self) -> impl Iterator<Item = &OfferUse> {
        self.offers.iter().filter(|offer| offer.refused == 0)
    }

    /// The line of a programme or platform.
    pub fn offer(&self, id: &Offered) -> Option<&OfferUse> {
        self.offers.iter().find(|offer| offer.id == *id)
    }
}

fn line(example: &Example<'_>) -> ExampleLine {
    let facts = ["country", "offer", "segment", "sector"];
    ExampleLine {
        id: example.id.to_owned(),
        name: example.name.to_owned(),
        facts: facts
            .into_iter()
            .filter_map(|fact| Some((fact.into(), example.sheet.option(fact)?.clone())))
            .collect(),
        stage: example.diagnosis.stage.clone(),
        profile: example.diagnosis.profile.clone(),
        tasks: example.roadmap.tasks.len(),
        offered: offers::offered_to(example).len(),
    }
}
