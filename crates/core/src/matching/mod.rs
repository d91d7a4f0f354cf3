//! Which programmes and platforms fit this company, and why.
//!
//! Eligibility and currency are two axes. Our stages and profiles are not here: they are nobody's criterion.

mod eligibility;
mod rank;
mod standing;
mod stated;
mod support;

pub use standing::{TOO_OLD_MONTHS, counted_day, currency, standing};
pub use support::{ASK_IF_OPEN_PER_TASK, NEXT_STEPS, SUPPORT_IN_PLAN, SUPPORT_PER_TASK, support};

use crate::answers::{AnswerSheet, FactValue, Facts};
use crate::content::{Content, Currency, Provenance, Status};
use crate::ids::{FactId, OptionId, PlatformId, ProgrammeId, RuleId};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What is there for this company on a day: every programme and platform with its outcome, and the rules that concern it.
pub fn matches(content: &Content, sheet: &AnswerSheet, today: NaiveDate) -> Matches {
    let facts = Facts::of(content, sheet);
    let (programmes, platforms) = directory(content, sheet, today)
        .into_iter()
        .filter(|found| {
            let elsewhere = found.reasons.iter().any(|reason| {
                reason.subject == Subject::Country && reason.outcome == Outcome::NotMet
            });
            found.standing != Standing::Historical && !elsewhere
        })
        .partition(|found| matches!(found.id, Offered::Programme(_)));
    Matches {
        programmes,
        platforms,
        rules: content
            .rules
            .iter()
            .filter(|rule| rule.status != Status::Historico && rule.when.holds(&facts))
            .map(|rule| rule.id.clone())
            .collect(),
    }
}

/// Every programme and platform of the content with its outcome, ranked: also those of other countries and the
/// historical ones, which a plan never names.
pub fn directory(content: &Content, sheet: &AnswerSheet, today: NaiveDate) -> Vec<Match> {
    let day = counted_day(content, today);
    let programmes = content.programmes.iter().map(|programme| {
        let reasons = eligibility::of_programme(content, sheet, programme);
        let id = Offered::Programme(programme.id.clone());
        matched(id, programme, programme.cross_border, reasons, day)
    });
    let platforms = content.platforms.iter().map(|platform| {
        let reasons = eligibility::of_platform(content, sheet, platform);
        let id = Offered::Platform(platform.id.clone());
        matched(id, platform, platform.cross_border, reasons, day)
    });
    let mut all: Vec<Match> = programmes.chain(platforms).collect();
    all.sort_by(|a, b| rank::overall(content, a, b));
    all
}

/// What may serve somebody of whom one thing is known: nothing that is required speaks against it.
pub fn serving(content: &Content, fact: &FactId, option: &OptionId) -> BTreeSet<Offered> {
    let mut sheet = AnswerSheet::default();
    let stated = FactValue::One(option.clone());
    sheet.facts.insert(fact.clone(), stated);
    let programmes = content.programmes.iter().map(|programme| {
        let reasons = eligibility::of_programme(content, &sheet, programme);
        (Offered::Programme(programme.id.clone()), reasons)
    });
    let platforms = content.platforms.iter().map(|platform| {
        let reasons = eligibility::of_platform(content, &sheet, platform);
        (Offered::Platform(platform.id.clone()), reasons)
    });
    programmes
        .chain(platforms)
        .filter(|(_, reasons)| eligibility::fit(reasons) != Fit::DoesNotFit)
        .map(|(id, _)| id)
        .collect()
}

/// Platforms for such an offer and segment that this company can't use, as they do not admit its country or
/// its product: "lo que no se recomendó y por qué". The country first.
pub fn not_recommended(matches: &Matches) -> Vec<(PlatformId, Subject)> {
    let mut refused: Vec<(PlatformId, Subject)> = Vec::new();
    for found in &matches.platforms {
        let against: Vec<&Subject> = found
            .reasons
            .iter()
            .filter(|reason| reason.required && reason.outcome == Outcome::NotMet)
            .map(|reason| &reason.subject)
            .collect();
        let for_others = against.contains(&&Subject::Offer) || against.contains(&&Subject::Segment);
        let why = against
            .into_iter()
            .find(|subject| matches!(subject, Subject::Admission | Subject::Product(_)));
        if let (Offered::Platform(id), Some(why), false) = (&found.id, why, for_others) {
            refused.push((id.clone(), why.clone()));
        }
    }
    // A stable sort: inside each half the ranking stays.
    refused.sort_by_key(|(_, subject)| *subject != Subject::Admission);
    refused
}

fn matched(
    id: Offered,
    record: &dyn Provenance,
    cross_border: bool,
    reasons: Vec<Reason>,
    day: NaiveDate,
) -> Match {
    Match {
        id,
        fit: eligibility::fit(&reasons),
        standing: standing(record, day),
        to_review: currency(record, day) == Currency::ToReview,
        cross_border,
        reasons,
    }
}

/// Eligibility.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// Everything required is met.
    Fits,
    /// Something required is unknown.
    Check,
    /// Something required is not met.
    DoesNotFit,
}

/// Currency, as the reader should take it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// A recent source shows it running.
    Current,
    /// "confirme si sigue vigente": never among the next steps.
    Confirm,
    /// Old or weak: only as "pregunte a <operador> si sigue".
    AskIfOpen,
    /// Announced: named, never a step.
    Announced,
    /// Historical: never recommended.
    Historical,
}

/// What a criterion is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A fact of the company.
    Fact(FactId),
    /// The company's country.
    Country,
    /// The kind of offer.
    Offer,
    /// The segment.
    Segment,
    /// Whether the platform admits sellers of the country.
    Admission,
    /// Whether it delivers to the destination.
    Destination,
    /// Whether it takes this kind of product.
    Product(OptionId),
}

/// How a criterion came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Met.
    Met,
    /// Not met.
    NotMet,
    /// The company has not said: ask it now.
    AskOwner,
    /// The operator has not said, or said it only in words: ask there.
    AskOperator,
}

/// One criterion with its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is about.
    pub subject: Subject,
    /// How it came out.
    pub outcome: Outcome,
    /// Required, or only favours.
    pub required: bool,
    /// Whether the pack has a sentence of its own for it (`stated = "words"`).
    pub in_words: bool,
}

/// What is recommended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Offered {
    /// A programme.
    Programme(ProgrammeId),
    /// A platform.
    Platform(PlatformId),
}

/// One programme or platform for this company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// What.
    pub id: Offered,
    /// Eligibility.
    pub fit: Fit,
    /// Currency.
    pub standing: Standing,
    /// Past its review time: "por revisar".
    pub to_review: bool,
    /// Helps to sell abroad.
    pub cross_border: bool,
    /// Everything that was looked at.
    pub reasons: Vec<Reason>,
}

/// Matches for one company.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matches {
    /// Every programme of its country and the region that is not historical, ranked.
    pub programmes: Vec<Match>,
    /// Every platform that is not historical, ranked.
    pub platforms: Vec<Match>,
    /// Rules that concern it.
    pub rules: Vec<RuleId>,
}

impl Matches {
    /// The match of a programme or platform.
    pub fn find(&self, id: &Offered) -> Option<&Match> {
        self.programmes
            .iter()
            .chain(&self.platforms)
            .find(|found| found.id == *id)
    }
}

/// Help for one task of the roadmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    /// The task.
    pub task: crate::roadmap::TaskId,
    /// At most three, ranked; announced and historical ones never.
    pub offered: Vec<Offered>,
}
