//! What was done of the roadmap, and when.

use crate::error::StoreError;
use crate::open::Connected;
use crate::revision;
use rusqlite::params;
use std::collections::BTreeMap;

/// Day of each tick, ISO, by task and step; step 0 stands for the whole task.
pub type Ticks = BTreeMap<(String, u16), String>;

impl Connected<'_> {
    /// Every tick of an assessment.
    ///
    /// # Errors
    /// The file failed.
    pub fn ticks(&self, assessment: &str) -> Result<Ticks, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT task, step, done_on FROM tick WHERE assessment = ?1 AND done_on IS NOT NULL",
        )?;
        let rows = statement
            .query_map([assessment], |row| {
                Ok(((row.get(0)?, row.get(1)?), row.get(2)?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Ticks a step or takes the tick back; `step` 0 is the whole task.
    ///
    /// # Errors
    /// There is no such assessment, or the file failed.
    pub fn tick(
        &self,
        assessment: &str,
        task: &str,
        step: u16,
        done_on: Option<&str>,
    ) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        self.connection
            .prepare_cached(
                "INSERT INTO tick (assessment, task, step, done_on, author, counter)
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
}
