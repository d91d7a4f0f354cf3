//! Stated facts, answers and notes of an assessment.

use crate::error::StoreError;
use crate::open::Connected;
use crate::revision;
use rumbo_core::answers::{Answer, FactValue};
use rumbo_core::ids::{FactId, ItemId};
use rusqlite::params;
use std::collections::BTreeMap;

impl Connected<'_> {
    /// Stated facts, without free words.
    ///
    /// # Errors
    /// The file failed, or holds a value that this program can't read.
    pub fn facts(&self, assessment: &str) -> Result<BTreeMap<FactId, FactValue>, StoreError> {
        self.pairs(
            "SELECT fact, value FROM stated_fact WHERE assessment = ?1 AND value IS NOT NULL",
            assessment,
        )?
        .into_iter()
        .map(|(fact, json)| Ok((FactId::from(fact), value("fact", &json)?)))
        .collect()
    }

    /// Free words, which no rule reads.
    ///
    /// # Errors
    /// The file failed.
    pub fn words(&self, assessment: &str) -> Result<BTreeMap<FactId, String>, StoreError> {
        Ok(self
            .pairs(
                "SELECT fact, words FROM stated_fact WHERE assessment = ?1 AND words IS NOT NULL",
                assessment,
            )?
            .into_iter()
            .map(|(fact, words)| (FactId::from(fact), words))
            .collect())
    }

    /// Answers.
    ///
    /// # Errors
    /// The file failed, or holds a value that this program can't read.
    pub fn answers(&self, assessment: &str) -> Result<BTreeMap<ItemId, Answer>, StoreError> {
        self.pairs(
            "SELECT item, value FROM answer WHERE assessment = ?1 AND value IS NOT NULL",
            assessment,
        )?
        .into_iter()
        .map(|(item, json)| Ok((ItemId::from(item), value("answer", &json)?)))
        .collect()
    }

    /// Notes.
    ///
    /// # Errors
    /// The file failed.
    pub fn notes(&self, assessment: &str) -> Result<BTreeMap<ItemId, String>, StoreError> {
        Ok(self
            .pairs(
                "SELECT item, words FROM note WHERE assessment = ?1 AND words IS NOT NULL",
                assessment,
            )?
            .into_iter()
            .map(|(item, words)| (ItemId::from(item), words))
            .collect())
    }

    /// The item answered last, by revision.
    ///
    /// # Errors
    /// The file failed.
    pub fn answered_in_order(&self, assessment: &str) -> Result<Vec<ItemId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT item FROM answer WHERE assessment = ?1 AND value IS NOT NULL ORDER BY counter, item",
        )?;
        let rows = statement
            .query_map([assessment], |row| {
                Ok(ItemId::from(row.get::<_, String>(0)?))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// States a fact, or takes it back.
    ///
    /// # Errors
    /// There is no such assessment, or the file failed.
    pub fn write_fact(
        &self,
        assessment: &str,
        fact: &FactId,
        stated: Option<&FactValue>,
        words: Option<&str>,
    ) -> Result<(), StoreError> {
        let json = stated.map(|stated| json("fact", stated)).transpose()?;
        let revision = revision::next(self.connection)?;
        self.connection
            .prepare_cached(
                "INSERT INTO stated_fact (assessment, fact, value, words, author, counter)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (assessment, fact) DO UPDATE SET
                   value = excluded.value, words = excluded.words,
                   parent = author || ':' || counter,
                   author = excluded.author, counter = excluded.counter",
            )?
            .execute(params![
                assessment,
                fact.as_str(),
                json,
                words,
                revision.author,
                revision.counter
            ])?;
        Ok(())
    }

    /// Writes an answer, or clears it.
    ///
    /// # Errors
    /// There is no such assessment, or the file failed.
    pub fn write_answer(
        &self,
        assessment: &str,
        item: &ItemId,
        answer: Option<&Answer>,
    ) -> Result<(), StoreError> {
        let json = answer.map(|answer| json("answer", answer)).transpose()?;
        self.write_item("answer", "value", assessment, item, json.as_deref())
    }

    /// Writes a note, or clears it.
    ///
    /// # Errors
    /// There is no such assessment, or the file failed.
    pub fn write_note(
        &self,
        assessment: &str,
        item: &ItemId,
        words: Option<&str>,
    ) -> Result<(), StoreError> {
        self.write_item("note", "words", assessment, item, words)
    }

    /// Answers and notes are tables of the same shape.
    fn write_item(
        &self,
        table: &'static str,
        column: &'static str,
        assessment: &str,
        item: &ItemId,
        text: Option<&str>,
    ) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        self.connection
            .prepare_cached(&format!(
                "INSERT INTO {table} (assessment, item, {column}, author, counter)
                 VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (assessment, item) DO UPDATE SET
                   {column} = excluded.{column}, parent = author || ':' || counter,
                   author = excluded.author, counter = excluded.counter"
            ))?
            .execute(params![
                assessment,
                item.as_str(),
                text,
                revision.author,
                revision.counter
            ])?;
        Ok(())
    }

    fn pairs(&self, sql: &str, assessment: &str) -> Result<Vec<(String, String)>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement
            .query_map([assessment], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }
}

fn value<T: serde::de::DeserializeOwned>(what: &'static str, json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::Unreadable {
        what,
        reason: error.to_string(),
    })
}

fn json<T: serde::Serialize>(what: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Unreadable {
        what,
        reason: error.to_string(),
    })
}
