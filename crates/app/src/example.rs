//! An invented company to look around in: finished, with its result and a plan that somebody has begun.
//!
//! Its answers and ticks are data (`assets/example-company`). It is one company with an id of its own, the same on every
//! computer, so that it is never taken for one of the person's and leaves whole.

use crate::answering::keep;
use crate::error::AppError;
use crate::files::case_from;
use crate::home::line;
use crate::open_file::{midnight, write_said};
use crate::rumbo::Rumbo;
use crate::views::{CompanySummary, ExampleView, HomeView};
use chrono::{Days, NaiveDate};
use rumbo_core::ids::ItemId;
use rumbo_core::roadmap::TaskState;
use rumbo_exchange::DiagnosisFile;
use rumbo_i18n::format::date_iso;
use rumbo_store::{Company, TaskSaid};
use serde::Deserialize;

/// Its id in the data file, for ever.
pub(crate) const EXAMPLE_COMPANY: &str = "example";

const ANSWERS: &str = include_str!("../../../assets/example-company/telares-lihuen.json");
const DONE: &str = include_str!("../../../assets/example-company/done.json");

/// What was done of the example's plan. Days are counted back from the one on which it is added.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Done {
    finished_days_ago: u64,
    ticks: Vec<Tick>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tick {
    task: String,
    /// From 1; 0 is the whole task.
    steps: Vec<u16>,
    days_ago: u64,
}

fn done_on(day: &str) -> TaskSaid {
    TaskSaid {
        state: TaskState::Done,
        said_on: Some(day.to_owned()),
        why: None,
    }
}

impl Rumbo {
    /// Adds the example company, finished and with a plan that was begun. One that is here already is left as it is.
    ///
    /// # Errors
    /// The data file failed; nothing of it is stored then.
    pub fn add_example(&mut self) -> Result<HomeView, AppError> {
        if self.has_example()? {
            return self.home();
        }
        let today = self.today();
        let done: Done = serde_json::from_str(DONE).map_err(shipped_wrong)?;
        let file = self.example_file()?;
        let finished_at = midnight(days_before(today, done.finished_days_ago));
        let stamp = self.stamp();
        let id = (self.surroundings.new_id)();
        let company = Company {
            id: EXAMPLE_COMPANY.to_owned(),
            name: file.company.clone(),
            example: true,
        };
        let (_, version, files) = self.pack_to_keep()?;
        let items: Vec<ItemId> = {
            let items = self.pack.content.items();
            items.map(|item| item.id().clone()).collect()
        };
        self.transact(|tables| {
            keep(tables, &version, files.as_deref())?;
            tables.add_company(&company, &stamp)?;
            tables.add_assessment(&id, &company.id, &version, &finished_at)?;
            write_said(tables, &id, &items, &file)?;
            for tick in &done.ticks {
                let on = date_iso(days_before(today, tick.days_ago));
                for step in &tick.steps {
                    match step {
                        0 => tables.say_of_task(&id, &tick.task, Some(&done_on(&on)))?,
                        step => tables.tick(&id, &tick.task, &step.to_string(), Some(&on))?,
                    }
                }
            }
            Ok(tables.finish_assessment(&id, &finished_at, file.sheet.blanks_accepted)?)
        })?;
        self.home()
    }

    /// Takes the example company away with everything that was said and done in it.
    ///
    /// # Errors
    /// It is not here, or the data file failed.
    pub fn remove_example(&mut self) -> Result<HomeView, AppError> {
        self.remove_company(EXAMPLE_COMPANY)
    }

    /// What the start screen offers of it: what is here, else what could be added; none when the present content asks
    /// other things than it answers.
    pub(crate) fn example_view(
        &self,
        here: Option<CompanySummary>,
    ) -> Result<Option<ExampleView>, AppError> {
        if let Some(company) = here {
            return Ok(Some(ExampleView {
                name: company.name,
                country: company.country,
                focus: company
                    .assessments
                    .first()
                    .map(|one| one.focus.clone())
                    .unwrap_or_default(),
                assessments: company.assessments,
            }));
        }
        let Ok(file) = self.example_file() else {
            return Ok(None);
        };
        let case = case_from(&self.pack, file, self.language()?, self.today())?;
        let (content, words) = (&case.pack.content, &case.words);
        let line = line(content, words, &case.sheet, &case.texts, case.path, true);
        Ok(Some(ExampleView {
            name: case.company,
            country: line.country,
            focus: line.focus,
            assessments: Vec::new(),
        }))
    }

    fn has_example(&self) -> Result<bool, AppError> {
        let companies = self.store.read().companies()?;
        Ok(companies.iter().any(|one| one.id == EXAMPLE_COMPANY))
    }

    fn example_file(&self) -> Result<DiagnosisFile, AppError> {
        Ok(rumbo_exchange::read(ANSWERS, &self.pack.content)?)
    }
}

fn days_before(today: NaiveDate, days: u64) -> NaiveDate {
    today.checked_sub_days(Days::new(days)).unwrap_or(today)
}

/// A file of ours can't be read; a test proves that it can.
fn shipped_wrong(error: serde_json::Error) -> AppError {
    AppError::Unexpected(format!("the example company: {error}"))
}
