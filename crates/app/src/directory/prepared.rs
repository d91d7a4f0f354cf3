//! The directory made ready for one company, or nobody: each letter that is typed then only looks things up.

use super::facets::{Facet, facets, fit_mark, standing_mark};
use super::name_of;
use super::search::{Field, Index, fold, typed};
use crate::home::count;
use crate::views::{DirectoryAsk, DirectoryCompany, DirectoryDrop, DirectoryRow, DirectoryView};
use chrono::NaiveDate;
use rumbo_core::Content;
use rumbo_core::matching::{Match, Standing};
use rumbo_i18n::{Locale, Localizer, messages};
use rumbo_report::model::{Brief, Speaker};

/// For whom, in which language, on which day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Key {
    pub assessment: Option<String>,
    pub language: Locale,
    pub today: NaiveDate,
}

/// Rows, filters and words, in the order shown when nothing is asked.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub key: Key,
    pub company: String,
    pub example: bool,
    /// The company's country.
    pub country: Option<String>,
    companies: Vec<DirectoryCompany>,
    rows: Vec<DirectoryRow>,
    facets: Vec<Facet>,
    index: Index,
}

impl Prepared {
    pub fn new(
        key: Key,
        content: &Content,
        words: &Localizer,
        speaker: &Speaker<'_>,
        matches: Vec<Match>,
        companies: Vec<DirectoryCompany>,
    ) -> Self {
        let for_company = key.assessment.is_some();
        let mut told: Vec<(Match, Brief)> = matches
            .into_iter()
            .filter_map(|found| Some((speaker.brief(&found.id)?, found)))
            .map(|(brief, found)| (found, brief))
            .collect();
        // For a company what fits best comes first, as in its plan; else what is sure, by name.
        if for_company {
            told.sort_by_key(|(found, _)| found.standing == Standing::Historical);
        } else {
            told.sort_by_cached_key(|(found, brief)| (found.standing, fold(&brief.name)));
        }
        let found: Vec<&Match> = told.iter().map(|(found, _)| found).collect();
        let facets = facets(content, words, &found, for_company);
        let index = Index::new(told.iter().map(|(_, brief)| {
            let lists = [(Field::Kind, &brief.tags), (Field::Place, &brief.places)];
            let lists = lists
                .into_iter()
                .flat_map(|(field, list)| list.iter().map(move |text| (field, text.as_str())));
            [
                (Field::Name, brief.name.as_str()),
                (Field::Operator, &brief.operator),
                (Field::Kind, &brief.kind),
                (Field::Place, &brief.country),
                (Field::Text, &brief.what),
                (Field::Text, &brief.who),
            ]
            .into_iter()
            .chain(lists)
        }));
        let rows = told
            .iter()
            .map(|(found, brief)| row(words, found, brief, for_company))
            .collect();
        Self {
            key,
            company: String::new(),
            example: false,
            country: None,
            companies,
            rows,
            facets,
            index,
        }
    }

    /// What is found.
    pub fn find(&self, words: &Localizer, ask: &DirectoryAsk) -> DirectoryView {
        let ask = self.known(ask);
        let worded = self.worded(&ask);
        let found = self.filtered(&worded, &ask);
        DirectoryView {
            assessment_id: self.key.assessment.clone(),
            company: self.company.clone(),
            example: self.example,
            companies: self.companies.clone(),
            filters: self
                .facets
                .iter()
                .map(|facet| {
                    let others = self.filtered(&worded, &facet.set(&ask, None));
                    facet.view(words, &ask, &others)
                })
                .collect(),
            found: messages::app_directory_found(
                words,
                i64::from(count(found.len())),
                i64::from(count(self.rows.len())),
            ),
            drop: match found.is_empty() {
                true => self.drop(words, &ask),
                false => Vec::new(),
            },
            rows: found
                .into_iter()
                .map(|place| self.rows[place].clone())
                .collect(),
            ask,
        }
    }

    /// Without filters that this directory has no option for, such as the fit where there is no company.
    fn known(&self, ask: &DirectoryAsk) -> DirectoryAsk {
        let words = DirectoryAsk {
            words: ask.words.clone(),
            ..DirectoryAsk::default()
        };
        self.facets.iter().fold(words, |known, facet| {
            let chosen = facet.chosen(ask).map(|option| option.id.clone());
            facet.set(&known, chosen)
        })
    }

    /// What holds the words, the nearest first.
    fn worded(&self, ask: &DirectoryAsk) -> Vec<usize> {
        let typed = typed(&ask.words);
        let wanted: Vec<String> = typed.into_iter().map(|(_, word)| word).collect();
        self.index.find(&wanted)
    }

    /// What the filters let through of it.
    fn filtered(&self, worded: &[usize], ask: &DirectoryAsk) -> Vec<usize> {
        let chosen: Vec<_> = self
            .facets
            .iter()
            .filter_map(|facet| facet.chosen(ask))
            .collect();
        worded
            .iter()
            .copied()
            .filter(|place| chosen.iter().all(|option| option.lets[*place]))
            .collect()
    }

    /// Each filter or word without which something is found; where no single one helps, all filters, or all words.
    fn drop(&self, words: &Localizer, ask: &DirectoryAsk) -> Vec<DirectoryDrop> {
        let filters = self.facets.iter().filter_map(|facet| {
            let option = facet.chosen(ask)?;
            let named =
                messages::app_directory_filter(words, facet.label.as_str(), option.text.as_str());
            Some((named, facet.set(ask, None)))
        });
        let written = typed(&ask.words);
        let each = (0..written.len()).map(|dropped| {
            let rest: Vec<&str> = written
                .iter()
                .enumerate()
                .filter(|(place, _)| *place != dropped)
                .map(|(_, (written, _))| written.as_str())
                .collect();
            let without = DirectoryAsk {
                words: rest.join(" "),
                ..ask.clone()
            };
            (written[dropped].0.clone(), without)
        });
        let single: Vec<DirectoryDrop> = filters
            .chain(each)
            .filter_map(|(named, ask)| {
                self.helps(ask, |count| {
                    messages::app_directory_drop(words, count, named.clone())
                })
            })
            .collect();
        if !single.is_empty() {
            return single;
        }
        let no_filters = DirectoryAsk {
            words: ask.words.clone(),
            ..DirectoryAsk::default()
        };
        let no_words = DirectoryAsk {
            words: String::new(),
            ..ask.clone()
        };
        let filters = self.helps(no_filters, |count| {
            messages::app_directory_drop_filters(words, count)
        });
        let all_words = self.helps(no_words, |count| {
            messages::app_directory_drop_words(words, count)
        });
        filters.into_iter().chain(all_words).collect()
    }

    fn helps(&self, ask: DirectoryAsk, text: impl Fn(i64) -> String) -> Option<DirectoryDrop> {
        let left = self.filtered(&self.worded(&ask), &ask).len();
        (left > 0).then(|| DirectoryDrop {
            text: text(i64::from(count(left))),
            ask,
        })
    }
}

/// What a list shows of a record.
pub(super) fn row(
    words: &Localizer,
    found: &Match,
    brief: &Brief,
    for_company: bool,
) -> DirectoryRow {
    let about: Vec<&str> = [
        brief.operator.as_str(),
        brief.kind.as_str(),
        brief.country.as_str(),
    ]
    .into_iter()
    .skip(usize::from(!brief.operator_beside))
    .filter(|part| !part.is_empty())
    .collect();
    // What has closed fits nobody: nothing is said of it.
    let may_fit = for_company && found.standing != Standing::Historical;
    DirectoryRow {
        id: name_of(&found.id),
        name: brief.name.clone(),
        about: about.join(" · "),
        what: brief.what.clone(),
        fit: may_fit.then(|| fit_mark(words, found.fit)),
        standing: standing_mark(words, found.standing),
        to_review: found.to_review,
    }
}
