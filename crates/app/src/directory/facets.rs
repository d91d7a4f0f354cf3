//! The filters of the directory: which records each option lets through.

use crate::home::count;
use crate::views::{DirectoryAsk, DirectoryFilter, DirectoryMark, DirectoryOption};
use rumbo_core::Content;
use rumbo_core::ids::FactId;
use rumbo_core::matching::{Fit, Match, Offered, Standing, serving};
use rumbo_i18n::{Localizer, messages};
use std::collections::BTreeSet;

/// Filters that ask for one fact of whoever looks: the field of the ask, and the fact.
const FACTS: [(&str, &str); 4] = [
    ("country", "country"),
    ("offer", "offer"),
    ("sector", "sector"),
    ("stage", "export-experience"),
];
const STANDINGS: [Standing; 5] = [
    Standing::Current,
    Standing::Confirm,
    Standing::AskIfOpen,
    Standing::Announced,
    Standing::Historical,
];
const FITS: [Fit; 3] = [Fit::Fits, Fit::Check, Fit::DoesNotFit];

/// A filter.
#[derive(Debug)]
pub(super) struct Facet {
    id: &'static str,
    pub label: String,
    options: Vec<Choice>,
}

/// An option of a filter.
#[derive(Debug)]
pub(super) struct Choice {
    pub id: String,
    pub text: String,
    group: String,
    /// By record, in the order of the directory.
    pub lets: Vec<bool>,
}

impl Facet {
    /// The option that the ask names; none when it names none, or one that is not there.
    pub fn chosen(&self, ask: &DirectoryAsk) -> Option<&Choice> {
        let id = chosen(ask, self.id)?;
        self.options.iter().find(|option| option.id == *id)
    }

    /// The ask with this filter set otherwise.
    pub fn set(&self, ask: &DirectoryAsk, option: Option<String>) -> DirectoryAsk {
        let mut ask = ask.clone();
        *field(&mut ask, self.id) = option;
        ask
    }

    /// With how many each option finds among what all else lets through.
    pub fn view(&self, words: &Localizer, ask: &DirectoryAsk, others: &[usize]) -> DirectoryFilter {
        DirectoryFilter {
            id: self.id.to_owned(),
            label: self.label.clone(),
            all: messages::app_directory_all(words, i64::from(count(others.len()))),
            chosen: self.chosen(ask).map(|option| option.id.clone()),
            options: self
                .options
                .iter()
                .map(|option| DirectoryOption {
                    id: option.id.clone(),
                    text: option.text.clone(),
                    group: option.group.clone(),
                    count: count(others.iter().filter(|place| option.lets[**place]).count()),
                })
                .collect(),
        }
    }
}

fn chosen<'a>(ask: &'a DirectoryAsk, id: &str) -> Option<&'a String> {
    match id {
        "country" => ask.country.as_ref(),
        "offer" => ask.offer.as_ref(),
        "sector" => ask.sector.as_ref(),
        "stage" => ask.stage.as_ref(),
        "kind" => ask.kind.as_ref(),
        "standing" => ask.standing.as_ref(),
        _ => ask.fit.as_ref(),
    }
}

fn field<'a>(ask: &'a mut DirectoryAsk, id: &str) -> &'a mut Option<String> {
    match id {
        "country" => &mut ask.country,
        "offer" => &mut ask.offer,
        "sector" => &mut ask.sector,
        "stage" => &mut ask.stage,
        "kind" => &mut ask.kind,
        "standing" => &mut ask.standing,
        _ => &mut ask.fit,
    }
}

/// The filters, with those options that some record answers to.
pub(super) fn facets(
    content: &Content,
    words: &Localizer,
    found: &[&Match],
    for_company: bool,
) -> Vec<Facet> {
    let facet = |id: &'static str, options: Vec<Choice>| Facet {
        id,
        label: messages::app_directory_label(words, id),
        options: options
            .into_iter()
            .filter(|option| option.lets.contains(&true))
            .collect(),
    };
    let alone = |mark: DirectoryMark, lets: &dyn Fn(&Match) -> bool| Choice {
        id: mark.id,
        text: mark.text,
        group: String::new(),
        lets: found.iter().map(|found| lets(found)).collect(),
    };
    let fits = FITS
        .into_iter()
        .map(|fit| {
            alone(fit_mark(words, fit), &|found| {
                found.fit == fit && found.standing != Standing::Historical
            })
        })
        .collect();
    let mut facets: Vec<Facet> = for_company
        .then(|| facet("fit", fits))
        .into_iter()
        .collect();
    for (id, fact) in FACTS {
        facets.push(facet(id, stating(content, words, found, fact)));
    }
    facets.push(facet("kind", kinds(content, words, found)));
    facets.push(facet(
        "standing",
        STANDINGS
            .into_iter()
            .map(|standing| {
                alone(standing_mark(words, standing), &|found| {
                    found.standing == standing
                })
            })
            .collect(),
    ));
    facets
}

/// One option for each of the fact's: what may serve whoever states it.
fn stating(content: &Content, words: &Localizer, found: &[&Match], fact: &str) -> Vec<Choice> {
    let fact = FactId::from(fact);
    let options = content.fact(&fact).map(|fact| &fact.options);
    options
        .into_iter()
        .flatten()
        .map(|option| {
            let serving = serving(content, &fact, option);
            Choice {
                id: option.to_string(),
                text: words.text(&format!("fact-{fact}-{option}"), &[]),
                group: String::new(),
                lets: found
                    .iter()
                    .map(|found| serving.contains(&found.id))
                    .collect(),
            }
        })
        .collect()
}

/// All programmes, then each kind of them; the same for platforms.
fn kinds(content: &Content, words: &Localizer, found: &[&Match]) -> Vec<Choice> {
    let kind_of = |id: &Offered| match id {
        Offered::Programme(id) => {
            let mut all = content.programmes.iter();
            let found = all.find(|one| one.id == *id);
            ("programme", found.map_or("", |found| found.kind.as_str()))
        }
        Offered::Platform(id) => {
            let mut all = content.platforms.iter();
            let found = all.find(|one| one.id == *id);
            ("platform", found.map_or("", |found| found.kind.as_str()))
        }
    };
    let kinds: Vec<(&str, &str)> = found.iter().map(|found| kind_of(&found.id)).collect();
    ["programme", "platform"]
        .into_iter()
        .flat_map(|whole| {
            let group = messages::app_directory_group(words, whole);
            let all = Choice {
                id: whole.to_owned(),
                text: messages::app_directory_group_all(words, whole),
                group: group.clone(),
                lets: kinds.iter().map(|(of, _)| *of == whole).collect(),
            };
            let inside: BTreeSet<&str> = kinds
                .iter()
                .filter(|(of, _)| *of == whole)
                .map(|(_, kind)| *kind)
                .collect();
            let mut parts: Vec<Choice> = inside
                .into_iter()
                .map(|kind| Choice {
                    id: format!("{whole}:{kind}"),
                    text: match whole {
                        "programme" => messages::book_programme_kind(words, kind),
                        _ => messages::book_platform_kind(words, kind),
                    },
                    group: group.clone(),
                    lets: kinds.iter().map(|known| *known == (whole, kind)).collect(),
                })
                .collect();
            parts.sort_by_cached_key(|part| super::search::fold(&part.text));
            std::iter::once(all).chain(parts)
        })
        .collect()
}

/// A fit with its words.
pub(super) fn fit_mark(words: &Localizer, fit: Fit) -> DirectoryMark {
    let id = match fit {
        Fit::Fits => "fits",
        Fit::Check => "check",
        Fit::DoesNotFit => "does-not-fit",
    };
    DirectoryMark {
        id: id.to_owned(),
        text: messages::app_directory_fit(words, id),
    }
}

/// A standing with its words.
pub(super) fn standing_mark(words: &Localizer, standing: Standing) -> DirectoryMark {
    let id = match standing {
        Standing::Current => "current",
        Standing::Confirm => "confirm",
        Standing::AskIfOpen => "ask-if-open",
        Standing::Announced => "announced",
        Standing::Historical => "historical",
    };
    DirectoryMark {
        id: id.to_owned(),
        text: messages::app_directory_standing(words, id),
    }
}
