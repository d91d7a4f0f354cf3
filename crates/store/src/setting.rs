//! What this installation remembers: consent, language, last folder.

use crate::error::StoreError;
use crate::open::Connected;
use rusqlite::OptionalExtension;

impl Connected<'_> {
    /// A remembered value.
    ///
    /// # Errors
    /// The file failed.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let value = self
            .connection
            .prepare_cached("SELECT value FROM setting WHERE key = ?1")?
            .query_row([key], |row| row.get(0))
            .optional()?;
        Ok(value)
    }

    /// Remembers a value.
    ///
    /// # Errors
    /// The file failed.
    pub fn remember(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO setting (key, value) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            )?
            .execute([key, value])?;
        Ok(())
    }
}
