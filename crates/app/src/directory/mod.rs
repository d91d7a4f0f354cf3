//! Directorio: every programme and platform of the content, searched and filtered, for a company or for nobody.

mod facets;
mod prepared;
mod search;

pub(crate) use prepared::Prepared;

use crate::case::Case;
use crate::error::AppError;
use crate::rumbo::Rumbo;
use crate::views::{
    DirectoryAsk, DirectoryCompany, DirectoryCondition, DirectoryDetail, DirectoryEntryView,
    DirectoryView,
};
use prepared::{Key, row};
use rumbo_core::AnswerSheet;
use rumbo_core::matching::{Offered, Outcome, directory};
use rumbo_report::model::{Clause, Speaker};
use rumbo_store::StoreError;

/// The country chosen last without a company; empty for all.
const COUNTRY: &str = "directory-country";

impl Rumbo {
    /// What is found in the directory; without an ask what one begins with: the company's country, or the one chosen last.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn directory(
        &mut self,
        assessment: Option<&str>,
        ask: Option<DirectoryAsk>,
    ) -> Result<DirectoryView, AppError> {
        if let (None, Some(ask)) = (assessment, &ask) {
            self.remember_country(ask.country.as_deref().unwrap_or_default())?;
        }
        let key = Key {
            assessment: assessment.map(str::to_owned),
            language: self.language()?,
            today: self.today(),
        };
        let ready = self.directory.take().filter(|ready| ready.key == key);
        let ready = match ready {
            Some(ready) => ready,
            None => self.prepare(key)?,
        };
        let ask = match (ask, assessment) {
            (Some(ask), _) => ask,
            (None, Some(_)) => DirectoryAsk {
                country: ready.country.clone(),
                ..DirectoryAsk::default()
            },
            (None, None) => DirectoryAsk {
                country: self.store.read().setting(COUNTRY)?,
                ..DirectoryAsk::default()
            },
        };
        let words = self.plain_words()?;
        let view = ready.find(&words, &ask);
        self.directory = Some(ready);
        Ok(view)
    }

    /// A programme or platform by itself.
    ///
    /// # Errors
    /// There is no such record or assessment, or the data file failed.
    pub fn directory_entry(
        &self,
        assessment: Option<&str>,
        id: &str,
    ) -> Result<DirectoryEntryView, AppError> {
        match assessment {
            Some(assessment) => {
                let case = self.case(assessment)?;
                let content = &case.pack.content;
                let speaker = Speaker::for_company(content, &case.sheet, &case.words);
                self.told(&speaker, Some(&case), id)
            }
            None => {
                let (nothing, words) = (AnswerSheet::default(), self.plain_words()?);
                let speaker = Speaker::for_nobody(&self.pack.content, &nothing, &words);
                self.told(&speaker, None, id)
            }
        }
    }

    fn told(
        &self,
        speaker: &Speaker<'_>,
        case: Option<&Case<'_>>,
        id: &str,
    ) -> Result<DirectoryEntryView, AppError> {
        let nothing = AnswerSheet::default();
        let content = case.map_or(&self.pack.content, |case| &case.pack.content);
        let sheet = case.map_or(&nothing, |case| &case.sheet);
        let offered = offered(id);
        let found = directory(content, sheet, self.today())
            .into_iter()
            .find(|found| Some(&found.id) == offered.as_ref())
            .and_then(|found| Some((speaker.listing(&found)?, found)));
        let Some((listing, found)) = found else {
            return Err(StoreError::NotFound {
                what: "programme or platform",
                id: id.to_owned(),
            }
            .into());
        };
        let plain;
        let words = match case {
            Some(case) => &case.words,
            None => {
                plain = self.plain_words()?;
                &plain
            }
        };
        Ok(DirectoryEntryView {
            row: row(words, &found, &listing.brief, case.is_some()),
            company: case.map(|case| case.company.clone()).unwrap_or_default(),
            verdict: listing.verdict.unwrap_or_default(),
            details: listing
                .details
                .into_iter()
                .map(|detail| DirectoryDetail {
                    label: detail.label,
                    text: detail.text,
                })
                .collect(),
            conditions_title: listing.conditions_title,
            conditions: listing.conditions.into_iter().map(condition).collect(),
            needs_title: listing.needs_title,
            needs: listing.needs,
            check_title: listing.check_title,
            check: listing.check,
            url: listing.address.unwrap_or_default(),
            source: listing.provenance,
        })
    }

    /// Chosen without a company, so that the next opening begins there.
    fn remember_country(&mut self, country: &str) -> Result<(), AppError> {
        let remembered = self.store.read().setting(COUNTRY)?.unwrap_or_default();
        if remembered == country {
            return Ok(());
        }
        let ready = self.directory.take();
        let kept = self.transact(|tables| Ok(tables.remember(COUNTRY, country)?));
        // Nothing that it was made of has changed.
        self.directory = ready;
        kept
    }

    fn prepare(&self, key: Key) -> Result<Prepared, AppError> {
        let companies = self.directory_companies(key.assessment.as_deref())?;
        match &key.assessment {
            Some(id) => {
                let case = self.case(id)?;
                let content = &case.pack.content;
                let speaker = Speaker::for_company(content, &case.sheet, &case.words);
                let matches = directory(content, &case.sheet, key.today);
                let words = &case.words;
                let mut ready = Prepared::new(key, content, words, &speaker, matches, companies);
                ready.country = case.sheet.option("country").map(ToString::to_string);
                ready.company = case.company.clone();
                ready.example = case.example;
                Ok(ready)
            }
            None => {
                let (nothing, words) = (AnswerSheet::default(), self.plain_words()?);
                let content = &self.pack.content;
                let speaker = Speaker::for_nobody(content, &nothing, &words);
                let matches = directory(content, &nothing, key.today);
                Ok(Prepared::new(
                    key, content, &words, &speaker, matches, companies,
                ))
            }
        }
    }

    /// The latest filling-in of each company; of the one whose directory is open, that one.
    fn directory_companies(&self, open: Option<&str>) -> Result<Vec<DirectoryCompany>, AppError> {
        let tables = self.store.read();
        let heads = tables.assessment_heads()?;
        let opened = heads.iter().find(|head| Some(head.id.as_str()) == open);
        let mut named: Vec<&str> = Vec::new();
        let mut companies = Vec::new();
        for head in opened.into_iter().chain(&heads) {
            if named.contains(&head.company.as_str()) {
                continue;
            }
            named.push(&head.company);
            companies.push(DirectoryCompany {
                assessment_id: head.id.clone(),
                name: tables.company(&head.company)?.name,
            });
        }
        companies.sort_by_key(|company| search::fold(&company.name));
        Ok(companies)
    }
}

fn condition(clause: Clause) -> DirectoryCondition {
    DirectoryCondition {
        label: clause.label,
        asks: clause.asks,
        outcome: clause.outcome.map(|outcome| {
            match outcome {
                Outcome::Met => "met",
                Outcome::NotMet => "not-met",
                Outcome::AskOwner => "ask-owner",
                Outcome::AskOperator => "ask-operator",
            }
            .to_owned()
        }),
        outcome_text: clause.outcome_text,
        required: clause.required,
        fact: clause.fact.map(|fact| fact.to_string()),
    }
}

/// The name of a record in the window.
fn name_of(id: &Offered) -> String {
    match id {
        Offered::Programme(id) => format!("programme:{id}"),
        Offered::Platform(id) => format!("platform:{id}"),
    }
}

fn offered(name: &str) -> Option<Offered> {
    match name.split_once(':')? {
        ("programme", id) => Some(Offered::Programme(id.into())),
        ("platform", id) => Some(Offered::Platform(id.into())),
        _ => None,
    }
}
