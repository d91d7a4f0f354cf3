//! Who wrote a row, as their how-manieth change, and over which revision.

use crate::error::StoreError;
use rusqlite::Connection;

/// A revision: the installation that wrote it, and its counter there.
#[derive(Clone, Debug)]
pub(crate) struct Revision {
    pub author: String,
    pub counter: i64,
}

/// The next revision of this installation.
pub(crate) fn next(connection: &Connection) -> Result<Revision, StoreError> {
    let revision = connection.query_row(
        "UPDATE installation SET counter = counter + 1 RETURNING id, counter",
        [],
        |row| {
            Ok(Revision {
                author: row.get(0)?,
                counter: row.get(1)?,
            })
        },
    )?;
    Ok(revision)
}
