//! The pack's sentences for a reader who is no company: with all their variants, references and ages.

use chrono::NaiveDate;
use rumbo_core::Condition;
use rumbo_core::Content;
use rumbo_core::content::{Currency, Evidence, Provenance, Status};
use rumbo_core::coverage::{Coverage, WayOfSelling, ways_of_selling};
use rumbo_core::ids::{ActionId, DimensionId, ItemId};
use rumbo_core::matching::{counted_day, currency};
use rumbo_i18n::{ArgValue, Localizer, messages};
use std::collections::BTreeMap;

use super::parts::{Bit, Kind, Line, RecordId, joined, plain};

/// Content, words and coverage together.
pub(super) struct Words<'a> {
    pub content: &'a Content,
    pub coverage: &'a Coverage,
    pub l: &'a Localizer,
    /// The day that ages are counted to.
    pub day: NaiveDate,
    ways: Vec<WayOfSelling>,
}

/// An average month: ages are told in months.
const DAYS_OF_MONTH: f64 = 365.25 / 12.0;
/// Months from which an age is told in years.
const TELLS_YEARS_FROM: i64 = 24;

impl<'a> Words<'a> {
    pub(super) fn new(
        content: &'a Content,
        coverage: &'a Coverage,
        l: &'a Localizer,
        today: NaiveDate,
    ) -> Self {
        Self {
            content,
            coverage,
            l,
            day: counted_day(content, today),
            ways: ways_of_selling(content),
        }
    }

    /// A sentence as a company that sells so reads it; without one, as a first company of the pack does.
    fn may_say_to(
        &self,
        way: Option<&WayOfSelling>,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<String> {
        let (offer, segment) = way.map_or(("goods", "b2c"), |way| {
            (way.offer.as_str(), way.segment.as_str())
        });
        let args: [(&str, ArgValue<'_>); 3] = [
            ("offer", offer.into()),
            ("segment", segment.into()),
            ("country", "other".into()),
        ];
        self.l.content(id, attribute, &args)
    }

    /// A sentence; a missing one shows its id.
    pub(super) fn say(&self, id: &str) -> String {
        self.may_say(id, None).unwrap_or_else(|| id.to_owned())
    }

    pub(super) fn may_say(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        self.may_say_to(None, id, attribute)
    }

    /// An attribute, or nothing.
    pub(super) fn attribute(&self, id: &str, attribute: &str) -> String {
        self.may_say(id, Some(attribute)).unwrap_or_default()
    }

    /// The line of a sentence that need not exist.
    pub(super) fn line(&self, id: &str, attribute: &str) -> Line {
        plain(self.attribute(id, attribute))
    }

    /// A sentence in all its variants, each with whom it is for when there are several.
    pub(super) fn variants(
        &self,
        id: &str,
        attribute: Option<&str>,
        applies: &[&Condition],
    ) -> Vec<(Option<String>, String)> {
        let mut texts: Vec<(String, Vec<&WayOfSelling>)> = Vec::new();
        for way in &self.ways {
            let meant = applies.iter().all(|condition| can_be(condition, true, way));
            if !meant {
                continue;
            }
            let Some(text) = self.may_say_to(Some(way), id, attribute) else {
                continue;
            };
            match texts.iter_mut().find(|(known, _)| *known == text) {
                Some((_, ways)) => ways.push(way),
                None => texts.push((text, vec![way])),
            }
        }
        // A condition on other facts than these may leave nobody: the words are there all the same.
        if texts.is_empty() {
            let text = self.may_say(id, attribute);
            return text.map(|text| (None, text)).into_iter().collect();
        }
        let many = texts.len() > 1;
        texts
            .into_iter()
            .map(|(text, ways)| (many.then(|| self.for_whom(&ways)), text))
            .collect()
    }

    /// The variants as paragraphs.
    pub(super) fn variant_lines(
        &self,
        id: &str,
        attribute: Option<&str>,
        applies: &[&Condition],
    ) -> Vec<Line> {
        let variants = self.variants(id, attribute, applies);
        variants
            .into_iter()
            .map(|(for_whom, text)| match for_whom {
                Some(whom) => vec![Bit::quiet(format!("{whom}: ")), Bit::plain(text)],
                None => plain(text),
            })
            .collect()
    }

    /// "Servicios", "A empresas", or both together.
    fn for_whom(&self, ways: &[&WayOfSelling]) -> String {
        let l = self.l;
        let mut by_offer: Vec<(&str, Vec<&str>)> = Vec::new();
        for way in ways {
            match by_offer
                .iter_mut()
                .find(|(offer, _)| *offer == way.offer.as_str())
            {
                Some((_, segments)) => segments.push(way.segment.as_str()),
                None => by_offer.push((way.offer.as_str(), vec![way.segment.as_str()])),
            }
        }
        let segments_of = |offer: &str| {
            let ways = self.ways.iter();
            ways.filter(|way| way.offer.as_str() == offer).count()
        };
        let offer_words: Vec<String> = by_offer
            .iter()
            .map(|(offer, segments)| {
                let name = messages::book_offer(l, *offer);
                if segments.len() == segments_of(offer) {
                    return name;
                }
                let segments: Vec<String> = segments
                    .iter()
                    .map(|segment| messages::book_segment(l, *segment))
                    .collect();
                format!("{name} {}", l.list(&segments))
            })
            .collect();
        let all_offers = self.ways.iter().map(|way| way.offer.as_str());
        let every_offer =
            by_offer.len() == all_offers.collect::<std::collections::BTreeSet<_>>().len();
        let same_segments = by_offer.windows(2).all(|pair| pair[0].1 == pair[1].1);
        match by_offer.first() {
            // The offer does not matter.
            Some((_, segments)) if every_offer && same_segments => {
                let segments: Vec<String> = segments
                    .iter()
                    .map(|segment| messages::book_segment(l, *segment))
                    .collect();
                l.list(&segments)
            }
            _ => l.list(&offer_words),
        }
    }

    /// In the language's quotation marks, without a full stop.
    pub(super) fn quoted(&self, text: &str) -> String {
        messages::book_quoted(self.l, text.trim_end_matches('.'))
    }

    pub(super) fn dimension(&self, id: &DimensionId) -> String {
        self.say(&format!("dimension-{id}"))
    }

    /// The record of a question or milestone.
    pub(super) fn item_record(&self, id: &ItemId) -> RecordId {
        let kind = match self.content.milestone(id) {
            Some(_) => Kind::Milestone,
            None => Kind::Question,
        };
        RecordId::new(kind, id)
    }

    /// The id under which an item's words stand.
    pub(super) fn item_key(&self, id: &ItemId) -> String {
        match self.content.milestone(id) {
            Some(_) => format!("milestone-{id}"),
            None => format!("question-{id}"),
        }
    }

    pub(super) fn item_short(&self, id: &ItemId) -> String {
        self.may_say(&self.item_key(id), Some("short"))
            .unwrap_or_else(|| id.to_string())
    }

    /// The short name of a question or milestone, leading there.
    pub(super) fn item(&self, id: &ItemId) -> Bit {
        Bit::to(self.item_short(id), self.item_record(id))
    }

    pub(super) fn action_title(&self, id: &ActionId) -> String {
        self.say(&format!("action-{id}"))
    }

    pub(super) fn action(&self, id: &ActionId) -> Bit {
        Bit::to(self.action_title(id), RecordId::new(Kind::Action, id))
    }

    pub(super) fn actions<'i>(&self, ids: impl IntoIterator<Item = &'i ActionId>) -> Line {
        joined(ids.into_iter().map(|id| self.action(id)), "; ")
    }

    /// "vigente", "por confirmar", …
    pub(super) fn status(&self, status: Status) -> String {
        messages::book_status(self.l, status_name(status))
    }

    pub(super) fn evidence(&self, evidence: Evidence) -> String {
        let name = match evidence {
            Evidence::Primary => "primary",
            Evidence::Secondary => "secondary",
            Evidence::Weak => "weak",
        };
        messages::book_evidence(self.l, name)
    }

    /// Months, rounded down, from a day to the day that ages are counted to.
    pub(super) fn months_since(&self, day: NaiveDate) -> i64 {
        let days = (self.day - day).num_days().max(0);
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
        // some thousands of days
        let months = (days as f64 / DAYS_OF_MONTH).floor() as i64;
        months
    }

    /// "31 mar 2026, hace 7 meses", "31 dic 2022, hace 3 años".
    pub(super) fn dated(&self, day: NaiveDate) -> String {
        let (date, months) = (self.l.date_short(day), self.months_since(day));
        match months {
            TELLS_YEARS_FROM.. => messages::book_dated_years(self.l, date, months / 12),
            _ => messages::book_dated(self.l, date, months),
        }
    }

    /// State, date and age, evidence, and whether it is past its review time.
    pub(super) fn standing(&self, record: &dyn Provenance) -> Line {
        let l = self.l;
        let mut line = vec![
            Bit::strong(self.status(record.status())),
            Bit::plain(format!(", {}", self.dated(record.as_of()))),
            Bit::plain(". "),
        ];
        if currency(record, self.day) == Currency::ToReview {
            line.push(Bit::strong(format!("{} ", messages::book_to_review(l))));
        }
        line.push(Bit::plain(messages::book_review_every(
            l,
            i64::from(record.review_after_months()),
        )));
        line.push(Bit::plain(format!(
            " {}",
            messages::book_evidence_of(l, self.evidence(record.evidence()))
        )));
        line
    }

    /// Each reference by its source's id, leading to it, with lines or page.
    pub(super) fn references(&self, references: &[String]) -> Line {
        let bits = references.iter().map(|reference| {
            let (id, place) = reference
                .split_once(':')
                .map_or((reference.as_str(), None), |(id, place)| (id, Some(place)));
            if id == EXPERT {
                return Bit::plain(messages::report_source_expert(self.l));
            }
            let words = match place {
                Some(place) => format!("{id}, {place}"),
                None => id.to_owned(),
            };
            Bit::to(words, RecordId::new(Kind::Source, id))
        });
        joined(bits, "; ")
    }

    /// How many references each source has in the whole pack.
    pub(super) fn times_cited(&self) -> BTreeMap<&'a str, usize> {
        let content = self.content;
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        let lists = content
            .programmes
            .iter()
            .map(|record| &record.sources)
            .chain(content.platforms.iter().map(|record| &record.sources))
            .chain(
                content
                    .platforms
                    .iter()
                    .flat_map(|record| &record.admits)
                    .map(|admission| &admission.sources),
            )
            .chain(content.rules.iter().map(|record| &record.sources))
            .chain(content.benchmarks.iter().map(|record| &record.sources))
            .chain(content.actions.iter().map(|record| &record.sources))
            .chain(content.alerts.iter().map(|record| &record.sources))
            .chain(content.guides.iter().map(|record| &record.sources))
            .chain(content.contacts.iter().map(|record| &record.sources))
            .chain(
                content
                    .checklists
                    .iter()
                    .flat_map(|record| &record.steps)
                    .map(|step| &step.sources),
            );
        for reference in lists.flatten() {
            let id = reference
                .split_once(':')
                .map_or(reference.as_str(), |(id, _)| id);
            *times.entry(id).or_default() += 1;
        }
        times
    }

    /// Words of tags.
    pub(super) fn tags(&self, tags: &[String]) -> String {
        let words: Vec<String> = tags
            .iter()
            .map(|tag| messages::book_tag(self.l, tag.as_str()))
            .collect();
        words.join(", ")
    }

    /// Name of a country option, or of the region.
    pub(super) fn country(&self, country: &str) -> String {
        match country {
            REGIONAL => messages::book_regional(self.l),
            country => self.say(&format!("fact-country-{country}")),
        }
    }

    /// Countries in the pack's order, then the region.
    pub(super) fn countries(&self) -> Vec<&'a str> {
        let countries = self.content.fact(&"country".into());
        let options = countries.map_or(&[][..], |fact| &fact.options);
        options
            .iter()
            .map(|option| option.as_str())
            .chain([REGIONAL])
            .collect()
    }

    /// Whether companies were looked at.
    pub(super) fn has_companies(&self) -> bool {
        !self.coverage.companies.is_empty()
    }

    /// "3 de 12", of all companies.
    pub(super) fn of_companies(&self, count: usize) -> String {
        messages::book_of(self.l, self.coverage.companies.len(), count)
    }
}

/// A count in a sentence that has a singular.
pub(super) fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

const EXPERT: &str = "expert";
pub(super) const REGIONAL: &str = "regional";

pub(super) const STATUSES: [Status; 4] = [
    Status::Vigente,
    Status::PorConfirmar,
    Status::Anunciado,
    Status::Historico,
];

/// The name of a status in the pack.
pub(super) const fn status_name(status: Status) -> &'static str {
    match status {
        Status::Vigente => "vigente",
        Status::PorConfirmar => "por-confirmar",
        Status::Anunciado => "anunciado",
        Status::Historico => "historico",
    }
}

/// Whether a condition can come out as wanted for whoever sells so; any other fact may be stated or not.
fn can_be(condition: &Condition, wanted: bool, way: &WayOfSelling) -> bool {
    match condition {
        Condition::Always => wanted,
        Condition::Fact(fact, _) if matches!(fact.as_str(), "offer" | "segment") => {
            condition.holds(&way.facts) == wanted
        }
        Condition::Not(inner) => can_be(inner, !wanted, way),
        Condition::All(parts) if wanted => parts.iter().all(|part| can_be(part, true, way)),
        Condition::Any(parts) if !wanted => parts.iter().all(|part| can_be(part, false, way)),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| can_be(part, wanted, way))
        }
        _ => true,
    }
}
