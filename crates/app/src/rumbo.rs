//! The open program: data file, content, and what surrounds it.

use crate::case::{Case, records, words_for};
use crate::error::AppError;
use crate::pack::Pack;
use chrono::{NaiveDate, NaiveDateTime};
use rumbo_core::questionnaire::{self, Path, Retired};
use rumbo_i18n::{Locale, Localizer};
use rumbo_store::{Access, Assessment, Connected, Store, StoreError};
use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

/// Name of the data file in its folder, for ever.
pub const DATA_FILE: &str = "rumbo.db";

/// What the program is given by whoever starts it: nothing here reads a clock or guesses a folder.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// Folder of the data file; made when there is none.
    pub data_folder: PathBuf,
    /// Where reports are proposed first.
    pub documents_folder: PathBuf,
    /// Local time now.
    pub now: fn() -> NaiveDateTime,
    /// A new global id.
    pub new_id: fn() -> String,
    /// The system's language, for whoever has not chosen one.
    pub language: Locale,
}

/// The open program.
#[derive(Debug)]
pub struct Rumbo {
    pub(crate) store: Store,
    pub(crate) pack: Pack,
    pub(crate) surroundings: Surroundings,
    /// The content of the diagnosis that is being repeated.
    pub(crate) former_pack: Mutex<Option<Arc<Pack>>>,
    /// The directory as it was shown last, until something is written.
    pub(crate) directory: Option<crate::directory::Prepared>,
}

impl Rumbo {
    /// Opens the data file with the shipped content.
    ///
    /// # Errors
    /// The data file is newer, damaged, in use or can't be written; it is as it was.
    pub fn open(surroundings: Surroundings) -> Result<Self, AppError> {
        let pack = Pack::shipped()?;
        Self::open_with(surroundings, pack)
    }

    /// Opens the data file with other content.
    ///
    /// # Errors
    /// As `open`.
    pub fn open_with(surroundings: Surroundings, pack: Pack) -> Result<Self, AppError> {
        std::fs::create_dir_all(&surroundings.data_folder).map_err(|error| match error.kind() {
            std::io::ErrorKind::StorageFull => StoreError::Unwritable(error.to_string()),
            _ => StoreError::ReadOnly,
        })?;
        let path = surroundings.data_folder.join(DATA_FILE);
        let store = Store::open(&path, &Access::plain((surroundings.new_id)()))?;
        let mut rumbo = Self {
            store,
            pack,
            surroundings,
            former_pack: Mutex::default(),
            directory: None,
        };
        rumbo.forget_prints();
        rumbo.remove_unfinished();
        rumbo.name_old_ticks()?;
        Ok(rumbo)
    }

    /// The content in use for new diagnoses.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    pub(crate) fn today(&self) -> NaiveDate {
        (self.surroundings.now)().date()
    }

    /// Now, as it is stored.
    pub(crate) fn stamp(&self) -> String {
        (self.surroundings.now)()
            .format("%Y-%m-%dT%H:%M:%S")
            .to_string()
    }

    /// One use case in one transaction.
    pub(crate) fn transact<T>(
        &mut self,
        work: impl FnOnce(&Connected<'_>) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        self.directory = None;
        self.store.transact(work)
    }

    /// The words of the interface, without a company's country.
    pub(crate) fn plain_words(&self) -> Result<Localizer, AppError> {
        self.pack.words(self.language()?)
    }

    /// The pack of an assessment: a finished one keeps its own, an unfinished one moves to the present.
    pub(crate) fn pack_of(&self, assessment: &Assessment) -> Result<Cow<'_, Pack>, AppError> {
        let version = &assessment.head.content_version;
        if assessment.head.finished_at.is_none() || *version == self.pack.content.pack.version {
            return Ok(Cow::Borrowed(&self.pack));
        }
        Ok(Cow::Owned(Pack::kept(
            &self.store.read().kept_pack(version)?.files,
        )?))
    }

    /// An assessment with everything that surrounds it.
    pub(crate) fn case(&self, id: &str) -> Result<Case<'_>, AppError> {
        let tables = self.store.read();
        let assessment = tables.assessment(id)?;
        let company = tables.company(&assessment.head.company)?;
        let pack = self.pack_of(&assessment)?;
        let (sheet, _) = moved(&pack, &assessment);
        let words = words_for(&pack, self.language()?, &sheet)?;
        let head = assessment.head;
        let clock = self.today();
        // A clock that was set back never takes the plan behind what was said.
        let stored = [Some(&head.changed_at), head.finished_at.as_ref()];
        let stored = stored.into_iter().flatten().map(String::as_str);
        let last = stored
            .chain(assessment.follow_up.days())
            .filter_map(day)
            .max();
        let today = last.map_or(clock, |last| last.max(clock));
        Ok(Case {
            words,
            id: head.id,
            company: company.name,
            example: company.example,
            sheet,
            texts: assessment.words,
            notes: assessment.notes,
            started_on: day(&head.started_at).unwrap_or(today),
            diagnosed_on: match (&head.finished_at, head.path) {
                (Some(finished_at), _) => day(finished_at),
                (None, Path::Express) => day(&head.changed_at),
                (None, Path::Full) => None,
            }
            .unwrap_or(today),
            finished: head.finished_at.is_some(),
            path: head.path,
            today,
            clock_back: (clock < today).then_some(clock),
            plan_start_on: head.plan_start_on.as_deref().and_then(day),
            plan_hours: head.plan_hours,
            records: records(&pack.content, assessment.follow_up),
            pack,
        })
    }
}

/// The answers as this pack takes them. A finished one is read with its own pack, and so never moved.
pub(crate) fn moved(
    pack: &Pack,
    assessment: &Assessment,
) -> (rumbo_core::AnswerSheet, Vec<Retired>) {
    if assessment.head.finished_at.is_some() {
        return (assessment.sheet.clone(), Vec::new());
    }
    questionnaire::normalise(&pack.content, &assessment.sheet)
}

/// The day of a stored time or day.
pub(crate) fn day(stored: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(stored.get(..10)?, "%Y-%m-%d").ok()
}
