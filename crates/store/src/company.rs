//! Companies.

use crate::error::StoreError;
use crate::open::Connected;
use crate::revision;
use rusqlite::{OptionalExtension, Row, params};

/// A company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    /// Global id.
    pub id: String,
    /// Name or alias.
    pub name: String,
    /// Invented, for practice.
    pub example: bool,
}

impl Connected<'_> {
    /// Every company, the latest made first.
    ///
    /// # Errors
    /// The file failed.
    pub fn companies(&self) -> Result<Vec<Company>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, name, example FROM company ORDER BY created_at DESC, id")?;
        let rows = statement.query_map([], read)?.collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// A company.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn company(&self, id: &str) -> Result<Company, StoreError> {
        self.connection
            .prepare_cached("SELECT id, name, example FROM company WHERE id = ?1")?
            .query_row([id], read)
            .optional()?
            .ok_or_else(|| StoreError::NotFound {
                what: "company",
                id: id.to_owned(),
            })
    }

    /// Adds a company.
    ///
    /// # Errors
    /// The file failed.
    pub fn add_company(&self, company: &Company, created_at: &str) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        self.connection.execute(
            "INSERT INTO company (id, name, example, created_at, author, counter)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                company.id,
                company.name,
                company.example,
                created_at,
                revision.author,
                revision.counter
            ],
        )?;
        Ok(())
    }

    /// Gives a company another name.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn rename_company(&self, id: &str, name: &str) -> Result<(), StoreError> {
        let revision = revision::next(self.connection)?;
        let changed = self.connection.execute(
            "UPDATE company SET name = ?2, parent = author || ':' || counter, author = ?3, counter = ?4
             WHERE id = ?1",
            params![id, name, revision.author, revision.counter],
        )?;
        if changed == 1 {
            Ok(())
        } else {
            Err(StoreError::NotFound {
                what: "company",
                id: id.to_owned(),
            })
        }
    }

    /// Removes a company with everything that was said of it. Freed pages are overwritten.
    ///
    /// # Errors
    /// There is none, or the file failed.
    pub fn remove_company(&self, id: &str) -> Result<(), StoreError> {
        match self
            .connection
            .execute("DELETE FROM company WHERE id = ?1", [id])?
        {
            1 => Ok(()),
            _ => Err(StoreError::NotFound {
                what: "company",
                id: id.to_owned(),
            }),
        }
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Company> {
    Ok(Company {
        id: row.get(0)?,
        name: row.get(1)?,
        example: row.get(2)?,
    })
}
