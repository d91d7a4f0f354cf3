//! What a person says of the tasks of a roadmap: where each stands, a note, and the steps that are done.

use crate::error::StoreError;
use crate::open::Connected;
use crate::revision;
use rumbo_core::roadmap::TaskState;
use rusqlite::params;
use std::collections::BTreeMap;

/// Day of each tick, ISO, by task and step: a step's number, or the question that is found out.
pub type Ticks = BTreeMap<(String, String), String>;

/// What was said of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskSaid {
    /// Where it stands.
    pub state: TaskState,
    /// Since which day, ISO.
    pub said_on: Option<String>,
    /// Why it will not be done.
    pub why: Option<String>,
}

/// Everything that was said of an assessment's tasks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FollowUp {
    /// By task.
    pub said: BTreeMap<String, TaskSaid>,
    /// Notes by task.
    pub notes: BTreeMap<String, String>,
    /// Steps that are done.
    pub ticks: Ticks,
}

impl FollowUp {
    /// Every day that it names.
    pub fn days(&self) -> impl Iterator<Item = &str> {
        let said = self.said.values().filter_map(|said| said.said_on.as_ref());
        said.chain(self.ticks.values()).map(String::as_str)
    }
}

impl Connected<'_> {
    /// What was said of the tasks of an assessment.
    ///
    /// # Errors
    /// The file failed.
    pub fn follow_up(&self, assessment: &str) -> Result<FollowUp, StoreError> {
        let mut said = self.connection.prepare_cached(
            "SELECT task, state, said_on, why FROM task_said WHERE assessment = ?1 AND state IS NOT NULL",
        )?;
        let said = said
            .query_map([assessment], |row| {
                let state: String = row.get(1)?;
                let said = TaskSaid {
                    // The table takes no other word.
                    state: TaskState::parse(&state).unwrap_or_default(),
                    said_on: row.get(2)?,
                    why: row.get(3)?,
                };
                Ok((row.get(0)?, said))
            })?
            .collect::<Result<_, _>>()?;
        let mut notes = self.connection.prepare_cached(
            "SELECT task, words FROM task_note WHERE assessment = ?1 AND words IS NOT NULL",
        )?;
        let notes = notes
            .query_map([assessment], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        let mut ticks = self.connection.prepare_cached(
            "SELECT task, step, done_on FROM step_tick WHERE assessment = ?1 AND done_on IS NOT NULL",
        )?;
        let ticks = ticks
            .query_map([assessment], |row| {
                Ok(((row.get(0)?, row.get(1)?), row.get(2)?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(FollowUp { said, notes, ticks })
    }

    /// Ticks a step on a day, or takes the tick back.
    ///
    /// # Errors
    /// There is no such assessment, or the file failed.
    pub fn tick(
        &self,
        assessment: &str,
        task: &str,
        step: &str,
        done_on: Option<&str>,
    ) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        self.connection
            .prepare_cached(
                "INSERT INTO step_tick (assessment, task, step, done_on, author, counter)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (assessment, task, step) DO UPDATE SET
                   done_on = excluded.done_on, parent = author || ':' || counter,
                   author = excluded.author, counter = excluded.counter",
            )?
            .execute(params![
                assessment,
                task,
                step,
                done_on,
                revision.author,
                revision.counter
            ])?;
        Ok(())
    }

    /// Says where a task stands, or takes back what was said.
    ///
    /// # Errors
    /// There is no such assessment, or the file failed.
    pub fn say_of_task(
        &self,
        assessment: &str,
        task: &str,
        said: Option<&TaskSaid>,
    ) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        self.connection
            .prepare_cached(
                "INSERT INTO task_said (assessment, task, state, said_on, why, author, counter)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (assessment, task) DO UPDATE SET
                   state = excluded.state, said_on = excluded.said_on, why = excluded.why,
                   parent = author || ':' || counter,
                   author = excluded.author, counter = excluded.counter",
            )?
            .execute(params![
                assessment,
                task,
                said.map(|said| said.state.as_str()),
                said.and_then(|said| said.said_on.as_ref()),
                said.and_then(|said| said.why.as_ref()),
                revision.author,
                revision.counter
            ])?;
        Ok(())
    }

    /// Writes a note on a task, or clears it.
    ///
    /// # Errors
    /// There is no such assessment, or the file failed.
    pub fn note_on_task(
        &self,
        assessment: &str,
        task: &str,
        words: Option<&str>,
    ) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        self.connection
            .prepare_cached(
                "INSERT INTO task_note (assessment, task, words, author, counter)
                 VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (assessment, task) DO UPDATE SET
                   words = excluded.words, parent = author || ':' || counter,
                   author = excluded.author, counter = excluded.counter",
            )?
            .execute(params![
                assessment,
                task,
                words,
                revision.author,
                revision.counter
            ])?;
        Ok(())
    }

    /// Assessments with ticks that name a step by number under a task whose name begins so.
    ///
    /// # Errors
    /// The file failed.
    pub fn ticked_by_number(&self, begins: &str) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT assessment FROM step_tick
             WHERE done_on IS NOT NULL AND substr(task, 1, length(?1)) = ?1 AND step GLOB '[0-9]*'",
        )?;
        let rows = statement
            .query_map([begins], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}
