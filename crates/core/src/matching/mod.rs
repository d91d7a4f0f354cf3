//! Which programmes and platforms fit this company, and why.

use crate::ids::{FactId, OptionId, PlatformId, ProgrammeId, RuleId};

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
    /// "Confirme si sigue abierta": never among the next steps.
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
