//! Cost sheets of a company, as they were filled in.

use crate::error::StoreError;
use crate::open::Connected;
use crate::revision;
use rumbo_core::ids::{LineId, WorksheetId};
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeMap;

/// A cost sheet without its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worksheet {
    /// Global id.
    pub id: String,
    /// The company.
    pub company: String,
    /// The sheet of the content that it fills in.
    pub worksheet: WorksheetId,
    /// Content version that it was begun with.
    pub content_version: String,
    /// What the person calls it; may be empty.
    pub name: String,
    /// The currency, in the person's word; may be empty.
    pub currency: String,
}

/// What was written on a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// A figure, as plain decimal text such as `1234.50`.
    Figure(String),
    /// What could not be read as one, as it was typed.
    Words(String),
}

const HEAD: &str = "SELECT id, company, worksheet, content_version, name, currency FROM worksheet";

impl Connected<'_> {
    /// Every cost sheet of a company, the oldest first.
    ///
    /// # Errors
    /// The file failed.
    pub fn worksheets(&self, company: &str) -> Result<Vec<Worksheet>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{HEAD} WHERE company = ?1 ORDER BY created_at, counter, id"
        ))?;
        let rows = statement
            .query_map([company], read)?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// A cost sheet.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn worksheet(&self, id: &str) -> Result<Worksheet, StoreError> {
        self.connection
            .prepare_cached(&format!("{HEAD} WHERE id = ?1"))?
            .query_row([id], read)
            .optional()?
            .ok_or_else(|| not_found(id))
    }

    /// What is written on its lines.
    ///
    /// # Errors
    /// The file failed.
    pub fn worksheet_lines(&self, id: &str) -> Result<BTreeMap<LineId, Written>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT line, value, words FROM worksheet_line
             WHERE worksheet = ?1 AND (value IS NOT NULL OR words IS NOT NULL)",
        )?;
        let rows = statement
            .query_map([id], |row| {
                let line: String = row.get(0)?;
                let written = match row.get(1)? {
                    Some(figure) => Written::Figure(figure),
                    None => Written::Words(row.get(2)?),
                };
                Ok((LineId::from(line), written))
            })?
            .collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Adds a cost sheet without figures.
    ///
    /// # Errors
    /// There is no such company or pack, or the file failed.
    pub fn add_worksheet(&self, sheet: &Worksheet, created_at: &str) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        self.connection.execute(
            "INSERT INTO worksheet
               (id, company, worksheet, content_version, name, currency, created_at, author, counter)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                sheet.id,
                sheet.company,
                sheet.worksheet.as_str(),
                sheet.content_version,
                sheet.name,
                sheet.currency,
                created_at,
                revision.author,
                revision.counter
            ],
        )?;
        Ok(())
    }

    /// Gives a cost sheet another name and currency.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn label_worksheet(&self, id: &str, name: &str, currency: &str) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        let changed = self.connection.execute(
            "UPDATE worksheet SET name = ?2, currency = ?3, parent = author || ':' || counter,
               author = ?4, counter = ?5
             WHERE id = ?1",
            params![id, name, currency, revision.author, revision.counter],
        )?;
        match changed {
            1 => Ok(()),
            _ => Err(not_found(id)),
        }
    }

    /// Writes on a line, or clears it.
    ///
    /// # Errors
    /// There is no such sheet, or the file failed.
    pub fn write_worksheet_line(
        &self,
        id: &str,
        line: &LineId,
        written: Option<&Written>,
    ) -> Result<(), StoreError> {
        let (value, words) = match written {
            Some(Written::Figure(figure)) => (Some(figure), None),
            Some(Written::Words(words)) => (None, Some(words)),
            None => (None, None),
        };
        let revision = revision::next(self.connection)?;
        self.connection
            .prepare_cached(
                "INSERT INTO worksheet_line (worksheet, line, value, words, author, counter)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (worksheet, line) DO UPDATE SET
                   value = excluded.value, words = excluded.words,
                   parent = author || ':' || counter,
                   author = excluded.author, counter = excluded.counter",
            )?
            .execute(params![
                id,
                line.as_str(),
                value,
                words,
                revision.author,
                revision.counter
            ])?;
        Ok(())
    }

    /// Removes a cost sheet with its figures. Freed pages are overwritten.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn remove_worksheet(&self, id: &str) -> Result<(), StoreError> {
        match self
            .connection
            .execute("DELETE FROM worksheet WHERE id = ?1", [id])?
        {
            1 => Ok(()),
            _ => Err(not_found(id)),
        }
    }
}

fn not_found(id: &str) -> StoreError {
    StoreError::NotFound {
        what: "worksheet",
        id: id.to_owned(),
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Worksheet> {
    Ok(Worksheet {
        id: row.get(0)?,
        company: row.get(1)?,
        worksheet: WorksheetId::from(row.get::<_, String>(2)?),
        content_version: row.get(3)?,
        name: row.get(4)?,
        currency: row.get(5)?,
    })
}
