//! A programme or platform by itself, for the directory: with how each condition comes out for a company, or for nobody yet.

use rumbo_core::content::{Content, Criterion, Platform, Stated, load::YesNoUnknown};
use rumbo_core::ids::{FactId, OptionId};
use rumbo_core::matching::{Fit, Match, Offered, Outcome, Reason, Standing, Subject};
use rumbo_core::{AnswerSheet, content::Admission};
use rumbo_i18n::{Localizer, messages};

use super::catalogue::{Detail, DetailKind, Record, needs, says_operator, subjects, unsaid};
use super::records::{provenance, publishers};
use super::words::Voice;

/// The country of a programme that serves them all, and the destination of a platform that delivers everywhere.
const REGIONAL: &str = "regional";
const WORLD: &str = "world";
const FLAGS: &str = "product-flags";

/// Who tells what is in the directory.
pub struct Speaker<'a> {
    voice: Voice<'a>,
    for_company: bool,
}

/// What a list shows of a record, and what it is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    pub name: String,
    pub operator: String,
    /// Whether the name leaves open who runs it.
    pub operator_beside: bool,
    /// "Programa: formación".
    pub kind: String,
    /// Of a programme.
    pub country: String,
    pub what: String,
    pub who: String,
    /// Kinds of help.
    pub tags: Vec<String>,
    /// Whose sellers a platform admits, and where it delivers.
    pub places: Vec<String>,
}

/// Everything that is told of a record.
#[derive(Clone, Debug)]
pub struct Listing {
    pub brief: Brief,
    /// How it stands to the company, in a sentence.
    pub verdict: Option<String>,
    /// For whom, what it costs, how long it takes, its limits.
    pub details: Vec<Detail>,
    pub conditions_title: String,
    pub conditions: Vec<Clause>,
    pub needs_title: String,
    /// What one needs before, each to be ticked off.
    pub needs: Vec<String>,
    pub check_title: String,
    /// What to confirm, whoever asks.
    pub check: Vec<String>,
    pub address: Option<String>,
    /// Source and date, and that it is to be confirmed.
    pub provenance: String,
}

/// One condition with how it comes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// What it is about; empty where the sentence says it.
    pub label: String,
    /// What is asked.
    pub asks: String,
    /// None without a company.
    pub outcome: Option<Outcome>,
    /// The outcome in words.
    pub outcome_text: String,
    pub required: bool,
    /// The fact that the owner can state now, if that settles it.
    pub fact: Option<FactId>,
}

impl<'a> Speaker<'a> {
    /// For a company that said this.
    pub fn for_company(content: &'a Content, sheet: &'a AnswerSheet, l: &'a Localizer) -> Self {
        Self {
            voice: Voice::new(content, sheet, l),
            for_company: true,
        }
    }

    /// For whoever reads without a company; `nothing` is what nobody said.
    pub fn for_nobody(content: &'a Content, nothing: &'a AnswerSheet, l: &'a Localizer) -> Self {
        Self {
            voice: Voice::new(content, nothing, l),
            for_company: false,
        }
    }

    /// None when the content has no such record.
    pub fn brief(&self, id: &Offered) -> Option<Brief> {
        let (voice, l) = (&self.voice, self.voice.l);
        let record = Record::find(voice, id)?;
        let content = voice.content();
        let (kind, country, tags, places) = match id {
            Offered::Programme(id) => {
                let found = content.programmes.iter().find(|found| found.id == *id)?;
                let kind = messages::book_programme_kind(l, found.kind.as_str());
                (
                    messages::report_directory_programme(l, lower(&kind)),
                    self.country(&found.country),
                    &found.tags,
                    Vec::new(),
                )
            }
            Offered::Platform(id) => {
                let found = content.platforms.iter().find(|found| found.id == *id)?;
                let kind = messages::book_platform_kind(l, found.kind.as_str());
                (
                    messages::report_directory_platform(l, lower(&kind)),
                    String::new(),
                    &found.tags,
                    self.places(found),
                )
            }
        };
        Some(Brief {
            name: record.name.to_owned(),
            operator: record.operator.to_owned(),
            operator_beside: !says_operator(record.name, record.operator),
            kind,
            country,
            what: voice.say(&record.key),
            who: voice.may_say(&record.key, Some("who")).unwrap_or_default(),
            tags: tags
                .iter()
                .map(|tag| messages::book_tag(l, tag.as_str()))
                .collect(),
            places,
        })
    }

    /// None when the content has no such record.
    pub fn listing(&self, found: &Match) -> Option<Listing> {
        let (voice, l) = (&self.voice, self.voice.l);
        let record = Record::find(voice, &found.id)?;
        let details = [
            (DetailKind::Who, "who", messages::report_entry_who(l)),
            (DetailKind::Cost, "cost", messages::report_entry_cost(l)),
            (
                DetailKind::Duration,
                "duration",
                messages::report_entry_duration(l),
            ),
            (
                DetailKind::Limits,
                "limits",
                messages::report_entry_limits(l),
            ),
        ];
        Some(Listing {
            brief: self.brief(&found.id)?,
            verdict: self.verdict(found),
            details: details
                .into_iter()
                .filter_map(|(kind, attribute, label)| {
                    let text = voice.may_say(&record.key, Some(attribute))?;
                    Some(Detail { kind, label, text })
                })
                .collect(),
            conditions_title: messages::report_directory_conditions(l),
            conditions: found
                .reasons
                .iter()
                .filter_map(|reason| self.clause(found, &record, reason))
                .collect(),
            needs_title: messages::report_entry_first(l),
            needs: needs(voice, &record),
            check_title: messages::report_entry_check(l),
            check: voice
                .may_say(&record.key, Some("check"))
                .into_iter()
                .chain(unsaid(voice, &record))
                .collect(),
            address: record.url.map(str::to_owned),
            provenance: provenance(voice, record.provenance, found.to_review),
        })
    }

    fn verdict(&self, found: &Match) -> Option<String> {
        let (voice, l) = (&self.voice, self.voice.l);
        let warning = match found.standing {
            Standing::Historical => return Some(messages::report_directory_historical(l)),
            Standing::Announced => Some(messages::report_directory_announced(l)),
            Standing::Current | Standing::Confirm | Standing::AskIfOpen => None,
        };
        let because = |outcomes: &[Outcome]| {
            let named = subjects(voice, &found.reasons, |reason| {
                reason.required && outcomes.contains(&reason.outcome)
            });
            l.list(&named)
        };
        let fit = self.for_company.then(|| match found.fit {
            Fit::Fits => messages::report_directory_fits(l),
            Fit::Check => messages::report_directory_check(
                l,
                because(&[Outcome::AskOwner, Outcome::AskOperator]),
            ),
            Fit::DoesNotFit => {
                messages::report_directory_does_not_fit(l, because(&[Outcome::NotMet]))
            }
        });
        let domestic = (!found.cross_border).then(|| messages::report_entry_domestic(l));
        let sentences: Vec<String> = fit.into_iter().chain(domestic).chain(warning).collect();
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }

    fn clause(&self, found: &Match, record: &Record<'_>, reason: &Reason) -> Option<Clause> {
        let l = self.voice.l;
        let (label, asks) = match &found.id {
            Offered::Programme(id) => {
                let all = &self.voice.content().programmes;
                let programme = all.iter().find(|found| found.id == *id)?;
                match &reason.subject {
                    Subject::Country => (
                        messages::book_country(l),
                        match programme.country.as_str() {
                            REGIONAL => messages::report_directory_any_country(l),
                            country => self.country(country),
                        },
                    ),
                    Subject::Offer => self.offers(&programme.offer),
                    Subject::Fact(fact) => {
                        let criteria = if reason.required {
                            &programme.required
                        } else {
                            &programme.favours
                        };
                        self.criterion(id.as_str(), fact, criteria)?
                    }
                    Subject::Segment
                    | Subject::Admission
                    | Subject::Destination
                    | Subject::Product(_) => return None,
                }
            }
            Offered::Platform(id) => {
                let all = &self.voice.content().platforms;
                let platform = all.iter().find(|found| found.id == *id)?;
                match &reason.subject {
                    Subject::Country => return None,
                    Subject::Offer => self.offers(&platform.offer),
                    Subject::Segment => {
                        let segments = platform.segment.iter();
                        let named: Vec<String> = segments
                            .map(|segment| messages::book_segment(l, segment.as_str()))
                            .collect();
                        (
                            upper(&messages::book_fact(l, "segment")),
                            self.or_unsaid(l.list(&named)),
                        )
                    }
                    Subject::Admission => (
                        messages::report_directory_sellers(l),
                        self.admission(platform),
                    ),
                    Subject::Destination => (
                        upper(&messages::book_delivers_to(l)),
                        self.or_unsaid(l.list(&self.destinations(platform))),
                    ),
                    Subject::Product(kind) => (
                        messages::book_prohibits(l),
                        self.voice.say(&format!("fact-{FLAGS}-{kind}")),
                    ),
                    Subject::Fact(fact) => {
                        let criteria = if reason.required {
                            &platform.required
                        } else {
                            &platform.favours
                        };
                        match self.criterion(id.as_str(), fact, criteria) {
                            Some(said) => said,
                            None => (messages::book_prohibits(l), self.prohibited(platform)),
                        }
                    }
                }
            }
        };
        let outcome = self.for_company.then_some(reason.outcome);
        let refuses = label == messages::book_prohibits(l);
        Some(Clause {
            label: match (reason.required, label.is_empty()) {
                (false, false) => messages::report_directory_favours(l, lower(&label)),
                _ => label,
            },
            asks,
            outcome,
            outcome_text: match (outcome, reason.required) {
                (None, _) => String::new(),
                (Some(Outcome::Met), true) if refuses => messages::report_directory_not_yours(l),
                (Some(Outcome::NotMet), true) if refuses => messages::report_directory_yours(l),
                (Some(Outcome::Met), true) => messages::report_directory_met(l),
                (Some(Outcome::Met), false) => messages::report_directory_adds(l),
                (Some(_), false) => messages::report_directory_optional(l),
                (Some(Outcome::NotMet), true) => messages::report_directory_not_met(l),
                (Some(Outcome::AskOwner), true) => messages::report_directory_ask_owner(l),
                (Some(Outcome::AskOperator), true) => {
                    messages::report_directory_ask_operator(l, record.operator)
                }
            },
            required: reason.required,
            fact: (outcome == Some(Outcome::AskOwner))
                .then(|| self.fact_of(&reason.subject))
                .flatten(),
        })
    }

    /// The fact whose statement settles it.
    fn fact_of(&self, subject: &Subject) -> Option<FactId> {
        let fact = match subject {
            Subject::Fact(fact) => fact.clone(),
            Subject::Country | Subject::Admission => "country".into(),
            Subject::Offer => "offer".into(),
            Subject::Segment => "segment".into(),
            Subject::Destination => "destination".into(),
            Subject::Product(_) => FLAGS.into(),
        };
        self.voice.content().fact(&fact).map(|_| fact)
    }

    fn offers(&self, offers: &[OptionId]) -> (String, String) {
        let l = self.voice.l;
        let named: Vec<String> = offers
            .iter()
            .map(|offer| messages::book_offer(l, offer.as_str()))
            .collect();
        (
            upper(&messages::book_fact(l, "offer")),
            self.or_unsaid(l.list(&named)),
        )
    }

    fn criterion(
        &self,
        owner: &str,
        fact: &FactId,
        criteria: &[Criterion],
    ) -> Option<(String, String)> {
        let (voice, l) = (&self.voice, self.voice.l);
        let criterion = criteria.iter().find(|one| one.criterion == *fact)?;
        let name = messages::book_fact(l, fact.as_str());
        // What is no fact may have no name: it then comes back as it was given.
        let label = if name == fact.as_str() && voice.content().fact(fact).is_none() {
            messages::report_directory_other_condition(l)
        } else {
            upper(&name)
        };
        let values: Vec<String> = criterion
            .any_of
            .iter()
            .map(|option| voice.say(&format!("fact-{fact}-{option}")))
            .collect();
        Some(match criterion.stated {
            None => (label, values.join("; ")),
            Some(Stated::AnyStated) => (label, messages::report_directory_any(l)),
            Some(Stated::Unstated) => (label, upper(&messages::book_unsaid(l))),
            Some(Stated::Words) => (
                String::new(),
                voice.say(&format!("criterion-{owner}-{fact}")),
            ),
        })
    }

    /// For a company what is known of its country, else of each that something is known of.
    fn admission(&self, platform: &Platform) -> String {
        let (voice, l) = (&self.voice, self.voice.l);
        let mine = |one: &&Admission| voice.is_in(one.country.as_str());
        if self.for_company {
            let country = voice.country();
            let Some(known) = platform.admits.iter().find(mine) else {
                return messages::report_directory_admission_unknown(l, country);
            };
            let own = format!("platform-{}-admits-{}", platform.id, known.country);
            if let Some(own) = voice.may_say(&own, None) {
                return own;
            }
            let sources = match known.sources.is_empty() {
                true => &platform.sources,
                false => &known.sources,
            };
            let (date, sources) = (l.date(known.as_of), publishers(voice, sources));
            return match known.answer {
                YesNoUnknown::Yes => messages::report_entry_admits(l, country),
                YesNoUnknown::No => {
                    messages::report_not_recommended_admission(l, country, date, sources)
                }
                YesNoUnknown::Unknown => messages::report_directory_admission_unknown(l, country),
            };
        }
        let of = |answer: YesNoUnknown| {
            let all = platform.admits.iter();
            let named: Vec<String> = all
                .filter(|one| one.answer == answer)
                .map(|one| self.country(one.country.as_str()))
                .collect();
            (!named.is_empty()).then(|| l.list(&named))
        };
        let sentences: Vec<String> = [
            of(YesNoUnknown::Yes).map(|named| messages::report_directory_admits(l, named)),
            of(YesNoUnknown::No).map(|named| messages::report_directory_admits_not(l, named)),
        ]
        .into_iter()
        .flatten()
        .collect();
        match sentences.is_empty() {
            true => messages::report_directory_admits_unsaid(l),
            false => sentences.join(" "),
        }
    }

    fn prohibited(&self, platform: &Platform) -> String {
        let kinds = platform.prohibited_kinds.iter();
        let named: Vec<String> = kinds
            .map(|kind| self.voice.say(&format!("fact-{FLAGS}-{kind}")))
            .collect();
        named.join("; ")
    }

    fn destinations(&self, platform: &Platform) -> Vec<String> {
        platform
            .delivers_to
            .iter()
            .map(|to| match to.as_str() {
                WORLD => messages::book_world(self.voice.l),
                to => self.voice.say(&format!("fact-destination-{to}")),
            })
            .collect()
    }

    fn places(&self, platform: &Platform) -> Vec<String> {
        let admits = platform.admits.iter();
        admits
            .filter(|one| one.answer == YesNoUnknown::Yes)
            .map(|one| self.country(one.country.as_str()))
            .chain(self.destinations(platform))
            .collect()
    }

    fn country(&self, country: &str) -> String {
        match country {
            REGIONAL => messages::book_regional(self.voice.l),
            country => self.voice.say(&format!("fact-country-{country}")),
        }
    }

    fn or_unsaid(&self, list: String) -> String {
        let said = match list.is_empty() {
            true => messages::book_unsaid(self.voice.l),
            false => list,
        };
        upper(&said)
    }
}

/// As a sentence begins.
fn upper(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// As a sentence goes on.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}
