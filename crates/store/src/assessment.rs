//! Assessments: one filling-in of the questionnaire each.

use crate::error::StoreError;
use crate::follow_up::FollowUp;
use crate::open::Connected;
use crate::revision;
use rumbo_core::AnswerSheet;
use rumbo_core::ids::{FactId, ItemId};
use rumbo_core::questionnaire::Path;
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeMap;

/// What a list shows of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentHead {
    /// Global id.
    pub id: String,
    /// The company.
    pub company: String,
    /// Content version that it was last opened or finished with.
    pub content_version: String,
    /// When it was begun, ISO.
    pub started_at: String,
    /// When it was last changed, ISO.
    pub changed_at: String,
    /// When it was finished, ISO.
    pub finished_at: Option<String>,
    /// Whether its blanks were accepted.
    pub blanks_accepted: bool,
    /// First day of the plan, ISO, when chosen.
    pub plan_start_on: Option<String>,
    /// Hours a week for the plan, when chosen there.
    pub plan_hours: Option<u16>,
    /// How much it asks.
    pub path: Path,
}

/// An assessment, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Head.
    pub head: AssessmentHead,
    /// Facts and answers.
    pub sheet: AnswerSheet,
    /// Free words by fact.
    pub words: BTreeMap<FactId, String>,
    /// Notes by item.
    pub notes: BTreeMap<ItemId, String>,
    /// What was said of the roadmap's tasks.
    pub follow_up: FollowUp,
}

/// A content pack that is kept: version, and every file as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPack {
    /// Version.
    pub version: String,
    /// Files.
    pub files: String,
}

const HEAD: &str = "SELECT id, company, content_version, started_at, changed_at, finished_at,
    blanks_accepted, plan_start_on, plan_hours, path FROM assessment";

impl Connected<'_> {
    /// Every assessment, the latest changed first.
    ///
    /// # Errors
    /// The file failed.
    pub fn assessment_heads(&self) -> Result<Vec<AssessmentHead>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{HEAD} ORDER BY changed_at DESC, id"))?;
        let rows = statement.query_map([], read)?.collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// An assessment, whole.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn assessment(&self, id: &str) -> Result<Assessment, StoreError> {
        let head = self
            .connection
            .prepare_cached(&format!("{HEAD} WHERE id = ?1"))?
            .query_row([id], read)
            .optional()?
            .ok_or_else(|| not_found(id))?;
        let sheet = AnswerSheet {
            facts: self.facts(id)?,
            answers: self.answers(id)?,
            blanks_accepted: head.blanks_accepted,
        };
        Ok(Assessment {
            sheet,
            words: self.words(id)?,
            notes: self.notes(id)?,
            follow_up: self.follow_up(id)?,
            head,
        })
    }

    /// Begins an assessment of the whole questionnaire.
    ///
    /// # Errors
    /// There is no such company, or the file failed.
    pub fn add_assessment(
        &self,
        id: &str,
        company: &str,
        content_version: &str,
        started_at: &str,
    ) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        self.connection.execute(
            "INSERT INTO assessment (id, company, content_version, started_at, changed_at, author, counter)
             VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6)",
            params![id, company, content_version, started_at, revision.author, revision.counter],
        )?;
        Ok(())
    }

    /// Notes when it was last changed, and with which content.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn touch_assessment(
        &self,
        id: &str,
        content_version: &str,
        changed_at: &str,
    ) -> Result<(), StoreError> {
        self.one(
            id,
            "changed_at = ?2, content_version = ?3",
            &[&changed_at, &content_version],
        )
    }

    /// Chooses how much an assessment asks. What was said stays.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn choose_path(&self, id: &str, path: Path, changed_at: &str) -> Result<(), StoreError> {
        self.one(
            id,
            "path = ?2, changed_at = ?3",
            &[&path.as_str(), &changed_at],
        )
    }

    /// Finishes an assessment.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn finish_assessment(
        &self,
        id: &str,
        finished_at: &str,
        blanks_accepted: bool,
    ) -> Result<(), StoreError> {
        self.one(
            id,
            "finished_at = ?2, changed_at = ?2, blanks_accepted = ?3",
            &[&finished_at, &blanks_accepted],
        )
    }

    /// Opens a finished assessment for changes.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn reopen_assessment(&self, id: &str, changed_at: &str) -> Result<(), StoreError> {
        self.one(
            id,
            "finished_at = NULL, blanks_accepted = 0, changed_at = ?2",
            &[&changed_at],
        )
    }

    /// Sets what the plan is made for; none means "as stated in the facts" and "from the day of the diagnosis".
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn set_plan(
        &self,
        id: &str,
        start_on: Option<&str>,
        hours: Option<u16>,
    ) -> Result<(), StoreError> {
        self.one(
            id,
            "plan_start_on = ?2, plan_hours = ?3",
            &[&start_on, &hours],
        )
    }

    /// Keeps a content pack, once for each version.
    ///
    /// # Errors
    /// The file failed.
    pub fn keep_pack(&self, version: &str, files: &str) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO pack (version, files) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            [version, files],
        )?;
        Ok(())
    }

    /// Whether a content pack of this version is kept.
    ///
    /// # Errors
    /// The file failed.
    pub fn keeps_pack(&self, version: &str) -> Result<bool, StoreError> {
        let kept = self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM pack WHERE version = ?1)")?
            .query_row([version], |row| row.get(0))?;
        Ok(kept)
    }

    /// A content pack that was kept.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn kept_pack(&self, version: &str) -> Result<KeptPack, StoreError> {
        self.connection
            .prepare_cached("SELECT version, files FROM pack WHERE version = ?1")?
            .query_row([version], |row| {
                Ok(KeptPack {
                    version: row.get(0)?,
                    files: row.get(1)?,
                })
            })
            .optional()?
            .ok_or_else(|| StoreError::NotFound {
                what: "pack",
                id: version.to_owned(),
            })
    }

    /// Updates one assessment and gives it a new revision.
    fn one(
        &self,
        id: &str,
        columns: &'static str,
        values: &[&dyn rusqlite::ToSql],
    ) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        let author = values.len() + 2;
        let counter = author + 1;
        let sql = format!(
            "UPDATE assessment SET {columns}, parent = author || ':' || counter,
             author = ?{author}, counter = ?{counter} WHERE id = ?1"
        );
        let mut all: Vec<&dyn rusqlite::ToSql> = vec![&id];
        all.extend_from_slice(values);
        all.push(&revision.author);
        all.push(&revision.counter);
        match self
            .connection
            .prepare_cached(&sql)?
            .execute(all.as_slice())?
        {
            1 => Ok(()),
            _ => Err(not_found(id)),
        }
    }
}

fn not_found(id: &str) -> StoreError {
    StoreError::NotFound {
        what: "assessment",
        id: id.to_owned(),
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<AssessmentHead> {
    Ok(AssessmentHead {
        id: row.get(0)?,
        company: row.get(1)?,
        content_version: row.get(2)?,
        started_at: row.get(3)?,
        changed_at: row.get(4)?,
        finished_at: row.get(5)?,
        blanks_accepted: row.get(6)?,
        plan_start_on: row.get(7)?,
        plan_hours: row.get(8)?,
        // The table takes no other word.
        path: Path::parse(&row.get::<_, String>(9)?).unwrap_or_default(),
    })
}
