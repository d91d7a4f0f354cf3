//! What exists outside the company: programmes, platforms, rules, survey figures and their sources.

use super::load;
use crate::condition::Condition;
use crate::ids::{
    BenchmarkId, FactId, ItemId, OptionId, PlatformId, ProgrammeId, RuleId, SourceId,
};
use chrono::NaiveDate;
use serde::Deserialize;

/// How current a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// A recent source shows it running.
    Vigente,
    /// Probably alive; the latest sight is older.
    PorConfirmar,
    /// Agreed or promised, not yet seen running.
    Anunciado,
    /// Closed or replaced: never recommended.
    Historico,
}

/// How good the evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// The operator's own page or an official text.
    Primary,
    /// Press, a firm, a chamber.
    Secondary,
    /// A personal guide or a repository.
    Weak,
}

/// How one gets in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cadence {
    /// At any time.
    Permanent,
    /// In calls that open and close.
    Call,
    /// It happened once.
    Once,
}

/// What every dated record says of itself.
pub trait Provenance {
    /// How current it is.
    fn status(&self) -> Status;
    /// The day its sources speak of.
    fn as_of(&self) -> NaiveDate;
    /// Months after which it is "por revisar".
    fn review_after_months(&self) -> u32;
    /// How good the evidence is.
    fn evidence(&self) -> Evidence;
    /// References of the form `source` or `source:lines`.
    fn sources(&self) -> &[String];
}

/// Currency of a record on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Currency {
    /// Within its review time.
    Fresh,
    /// Past its review time: "por revisar".
    ToReview,
}

/// How an operator states a criterion that has no list of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stated {
    /// The operator says that all may: met.
    AnyStated,
    /// Nothing is said: check with the operator.
    Unstated,
    /// Said only in words: check with the operator.
    Words,
}

/// Something an operator asks for, or prefers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// The fact it is about.
    pub criterion: FactId,
    /// Values that meet it; empty when it is stated otherwise.
    #[serde(default)]
    pub any_of: Vec<OptionId>,
    /// How it is stated when it has no values.
    #[serde(default)]
    pub stated: Option<Stated>,
}

/// A programme, instrument or public system.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Id.
    pub id: ProgrammeId,
    /// Id in our working papers.
    #[serde(default)]
    pub source_id: Option<String>,
    /// Official name.
    pub name: String,
    /// Who runs it.
    pub operator: String,
    /// Country option, or `regional`.
    pub country: String,
    /// Kind of help.
    pub kind: String,
    /// Offers it serves; empty means that nothing is said.
    #[serde(default)]
    pub offer: Vec<OptionId>,
    /// Whether it helps to sell abroad, not only at home.
    pub cross_border: bool,
    /// How current it is.
    pub status: Status,
    /// Day the sources speak of.
    #[serde(deserialize_with = "load::date")]
    pub as_of: NaiveDate,
    /// Months after which it is "por revisar".
    pub review_after_months: u32,
    /// How good the evidence is.
    pub evidence: Evidence,
    /// How one gets in.
    pub cadence: Cadence,
    /// Public address.
    #[serde(default)]
    pub url: Option<String>,
    /// References.
    pub sources: Vec<String>,
    /// Year as printed by the source.
    pub source_year: String,
    /// Kinds of help, shared with actions.
    pub tags: Vec<String>,
    /// Whether its sources disagree.
    #[serde(default)]
    pub contradiction: bool,
    /// What the operator asks for.
    #[serde(default)]
    pub required: Vec<Criterion>,
    /// What the operator prefers.
    #[serde(default)]
    pub favours: Vec<Criterion>,
}

/// Whether sellers of a country are admitted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Admission {
    /// Country option.
    pub country: OptionId,
    /// `yes`, `no` or `unknown`; unknown is never no.
    pub answer: load::YesNoUnknown,
    /// Day the sources speak of.
    #[serde(deserialize_with = "load::date")]
    pub as_of: NaiveDate,
    /// References.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A platform, payment provider, carrier or tool.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Id.
    pub id: PlatformId,
    /// Id in our working papers.
    #[serde(default)]
    pub source_id: Option<String>,
    /// Name.
    pub name: String,
    /// Who runs it.
    pub operator: String,
    /// Kind.
    pub kind: String,
    /// Segments served; empty means that nothing is said.
    #[serde(default)]
    pub segment: Vec<OptionId>,
    /// Offers served; empty means that nothing is said.
    #[serde(default)]
    pub offer: Vec<OptionId>,
    /// Whether it reaches buyers abroad.
    pub cross_border: bool,
    /// Destinations, or `world`; empty means that nothing is said.
    #[serde(default)]
    pub delivers_to: Vec<OptionId>,
    /// Product flags that may not be sold there.
    #[serde(default)]
    pub prohibited_kinds: Vec<OptionId>,
    /// What one needs before, each a first step.
    #[serde(default)]
    pub needs_first: Vec<String>,
    /// How current it is.
    pub status: Status,
    /// Day the sources speak of.
    #[serde(deserialize_with = "load::date")]
    pub as_of: NaiveDate,
    /// Months after which it is "por revisar".
    pub review_after_months: u32,
    /// How good the evidence is.
    pub evidence: Evidence,
    /// How one gets in.
    pub cadence: Cadence,
    /// Public address.
    #[serde(default)]
    pub url: Option<String>,
    /// References.
    pub sources: Vec<String>,
    /// Year as printed by the source.
    pub source_year: String,
    /// Kinds of help, shared with actions.
    pub tags: Vec<String>,
    /// Whether its sources disagree.
    #[serde(default)]
    pub contradiction: bool,
    /// Whose sellers are admitted; a country left out is unknown.
    #[serde(default)]
    pub admits: Vec<Admission>,
    /// What the operator asks for.
    #[serde(default)]
    pub required: Vec<Criterion>,
    /// What the operator prefers.
    #[serde(default)]
    pub favours: Vec<Criterion>,
}

/// A rule of import, parcel, label, consumer or data law. Orientation, never legal advice.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Id.
    pub id: RuleId,
    /// Kind.
    pub kind: String,
    /// Whom it concerns; facts only.
    pub when: Condition,
    /// How current it is.
    pub status: Status,
    /// Day the sources speak of.
    #[serde(deserialize_with = "load::date")]
    pub as_of: NaiveDate,
    /// Months after which it is "por revisar".
    pub review_after_months: u32,
    /// How good the evidence is.
    pub evidence: Evidence,
    /// Public address.
    #[serde(default)]
    pub url: Option<String>,
    /// References.
    pub sources: Vec<String>,
}

/// A figure of the survey that stands beside an answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benchmark {
    /// Id.
    pub id: BenchmarkId,
    /// The question, milestone or fact it stands beside.
    pub item: ItemId,
    /// For whom it is exact; facts only. Outside it: "como referencia".
    #[serde(default = "load::always")]
    pub when: Condition,
    /// Percent of the base.
    pub percent: u8,
    /// Base n; 0 when it was not published.
    pub n: u32,
    /// References.
    pub sources: Vec<String>,
}

/// A document or page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Id.
    pub id: SourceId,
    /// Title, in our words where it has none.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// As printed or inferred.
    pub date: String,
    /// Public address.
    #[serde(default)]
    pub url: Option<String>,
}

macro_rules! provenance {
    ($($record:ty),*) => {$(
        impl Provenance for $record {
            fn status(&self) -> Status {
                self.status
            }
            fn as_of(&self) -> NaiveDate {
                self.as_of
            }
            fn review_after_months(&self) -> u32 {
                self.review_after_months
            }
            fn evidence(&self) -> Evidence {
                self.evidence
            }
            fn sources(&self) -> &[String] {
                &self.sources
            }
        }
    )*};
}

provenance!(Programme, Platform, Rule);
