//! Inicio and settings.

use crate::case::{say, words_for};
use crate::error::AppError;
use crate::example::EXAMPLE_COMPANY;
use crate::follow_up;
use crate::rumbo::{Rumbo, day, moved};
use crate::views::{
    AssessmentSummary, CompanySummary, HomeView, NextView, Settings, TextSize, Theme,
};
use rumbo_core::diagnosis::{Reservations, diagnose};
use rumbo_core::ids::FactId;
use rumbo_core::questionnaire::{self, Path};
use rumbo_core::{AnswerSheet, Content};
use rumbo_i18n::{Locale, Localizer, messages};
use rumbo_store::{AssessmentHead, Company};
use std::collections::{BTreeMap, BTreeSet};

const CONSENT: &str = "consent";
/// Raised when the text that the person agrees to changes its meaning.
const CONSENT_TEXT: &str = "1";
const SETTINGS: &str = "settings";
/// Companies whose next thing to do is worked out for the start: nobody waits for those that are not shown yet.
const FEW: usize = 3;

impl Rumbo {
    /// What there is, and what to go on with.
    ///
    /// # Errors
    /// The data file failed.
    pub fn home(&self) -> Result<HomeView, AppError> {
        let words = self.plain_words()?;
        let tables = self.store.read();
        let heads = tables.assessment_heads()?;
        let mut companies: Vec<CompanySummary> = Vec::new();
        let mut unfinished = Vec::new();
        let latest = latest_roadmaps(&heads);
        for head in heads {
            let company = tables.company(&head.company)?;
            let (summary, country) = self.summary(&head.id, &company)?;
            if !summary.finished && company.id != EXAMPLE_COMPANY {
                unfinished.push(summary.clone());
            }
            match companies.iter_mut().find(|known| known.id == company.id) {
                Some(known) => known.assessments.push(summary),
                None => companies.push(CompanySummary {
                    id: company.id,
                    name: company.name,
                    country,
                    example: company.example,
                    assessments: vec![summary],
                }),
            }
        }
        // The example is nobody's company: it stands apart, and counts for nothing.
        let is_example = |company: &CompanySummary| company.id == EXAMPLE_COMPANY;
        let example = companies.iter().position(is_example);
        let example = example.map(|place| companies.remove(place));
        let pack = &self.pack.content.pack;
        Ok(HomeView {
            consented: tables.setting(CONSENT)?.is_some(),
            unfinished,
            companies,
            example: self.example_view(example)?,
            next_more: count(latest.len().saturating_sub(FEW)),
            next: self.next_of(latest.into_iter().take(FEW))?,
            content: messages::app_content_version(
                &words,
                words.date(pack.date),
                pack.version.as_str(),
            ),
            data_folder: self.surroundings.data_folder.display().to_string(),
            settings: self.settings()?,
        })
    }

    /// What is next on the latest roadmap of each company, the latest first.
    ///
    /// # Errors
    /// The data file failed.
    pub fn next_for_all(&self) -> Result<Vec<NextView>, AppError> {
        let heads = self.store.read().assessment_heads()?;
        self.next_of(latest_roadmaps(&heads).into_iter())
    }

    fn next_of(
        &self,
        roadmaps: impl Iterator<Item = LatestRoadmap>,
    ) -> Result<Vec<NextView>, AppError> {
        roadmaps
            .map(|latest| {
                let case = self.case(&latest.assessment)?;
                Ok(follow_up::next(&case, latest.repeating))
            })
            .collect()
    }

    /// Notes that the person has read what Rumbo is, and agreed.
    ///
    /// # Errors
    /// The data file failed.
    pub fn accept_consent(&mut self) -> Result<HomeView, AppError> {
        let value = serde_json::json!({ "at": self.stamp(), "text": CONSENT_TEXT }).to_string();
        self.transact(|tables| Ok(tables.remember(CONSENT, &value)?))?;
        self.home()
    }

    /// Removes a company with all its diagnoses, notes and plans. It can't be undone.
    ///
    /// # Errors
    /// There is no such company, or the data file failed.
    pub fn remove_company(&mut self, company_id: &str) -> Result<HomeView, AppError> {
        self.transact(|tables| Ok(tables.remove_company(company_id)?))?;
        self.store.empty_log()?;
        self.store.remove_copies_aside()?;
        self.forget_prints();
        self.home()
    }

    /// How the person wants the window.
    ///
    /// # Errors
    /// The data file failed.
    pub fn settings(&self) -> Result<Settings, AppError> {
        let stored = self.store.read().setting(SETTINGS)?;
        // What an older or newer program wrote may lack something: the defaults then hold.
        Ok(stored
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_else(|| Settings {
                language: self.surroundings.language.language().code().to_owned(),
                theme: Theme::System,
                text_size: TextSize::Normal,
            }))
    }

    /// Keeps how the person wants the window.
    ///
    /// # Errors
    /// The data file failed.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<HomeView, AppError> {
        let json = serde_json::json!(settings).to_string();
        self.transact(|tables| Ok(tables.remember(SETTINGS, &json)?))?;
        self.home()
    }

    pub(crate) fn language(&self) -> Result<Locale, AppError> {
        Ok(Locale::parse(&self.settings()?.language).unwrap_or_default())
    }

    /// A diagnosis in one line, and its country in words.
    pub(crate) fn summary(
        &self,
        id: &str,
        company: &Company,
    ) -> Result<(AssessmentSummary, String), AppError> {
        let assessment = self.store.read().assessment(id)?;
        let pack = self.pack_of(&assessment)?;
        let (sheet, _) = moved(&pack, &assessment);
        let words = words_for(&pack, self.language()?, &sheet)?;
        let head = &assessment.head;
        let finished = head.finished_at.is_some();
        let line = line(
            &pack.content,
            &words,
            &sheet,
            &assessment.words,
            head.path,
            finished,
        );
        let summary = AssessmentSummary {
            id: id.to_owned(),
            company: company.name.clone(),
            example: company.example,
            focus: line.focus,
            date: day(&head.changed_at)
                .map(|day| words.date(day))
                .unwrap_or_default(),
            finished,
            path: head.path.into(),
            answered: line.answered,
            total: line.total,
            profile: line.profile,
        };
        Ok((summary, line.country))
    }
}

/// A company's latest finished diagnosis, and whether one was begun since.
struct LatestRoadmap {
    assessment: String,
    repeating: bool,
}

/// Of each company, the example aside, in the order of `heads`: the latest change first.
fn latest_roadmaps(heads: &[AssessmentHead]) -> Vec<LatestRoadmap> {
    let mut begun_anew: BTreeSet<&str> = BTreeSet::new();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::new();
    for head in heads.iter().filter(|head| head.company != EXAMPLE_COMPANY) {
        let company = head.company.as_str();
        if head.finished_at.is_none() {
            begun_anew.insert(company);
        } else if told.insert(company) {
            found.push(LatestRoadmap {
                assessment: head.id.clone(),
                repeating: begun_anew.contains(company),
            });
        }
    }
    found
}

/// What a line says of a filling-in, wherever it was read from.
pub(crate) struct Line {
    pub country: String,
    pub focus: String,
    pub answered: u32,
    pub total: u32,
    pub profile: Option<String>,
}

pub(crate) fn line(
    content: &Content,
    words: &Localizer,
    sheet: &AnswerSheet,
    texts: &BTreeMap<FactId, String>,
    path: Path,
    finished: bool,
) -> Line {
    let progress = questionnaire::progress_on(content, sheet, path);
    let option = |fact: &str| {
        let option = sheet.option(fact)?;
        say(words, sheet, &format!("fact-{fact}-{option}"), None)
    };
    let profile = finished
        .then(|| diagnose(content, sheet))
        .and_then(|diagnosis| match diagnosis.reservations {
            Reservations::ProfileHidden => None,
            _ => say(
                words,
                sheet,
                &format!("profile-{}", diagnosis.profile),
                None,
            ),
        });
    let destination = (!sheet.has("destination", "undecided")).then(|| option("destination"));
    Line {
        country: option("country").unwrap_or_default(),
        focus: focus(
            words,
            texts.get("offer-name").map(String::as_str),
            destination.flatten().as_deref(),
        ),
        answered: count(progress.answered),
        total: count(progress.shown),
        profile,
    }
}

/// "Mantas de lana, hacia Estados Unidos"; as much of it as is known.
pub(crate) fn focus(words: &Localizer, offer: Option<&str>, destination: Option<&str>) -> String {
    match (offer.filter(|offer| !offer.is_empty()), destination) {
        (Some(offer), Some(destination)) => messages::app_focus(words, destination, offer),
        (Some(offer), None) => offer.to_owned(),
        (None, Some(destination)) => messages::app_focus_destination(words, destination),
        (None, None) => String::new(),
    }
}

/// Items are few: they fit.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
