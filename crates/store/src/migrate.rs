//! Numbered, forward-only migrations. One that was released is never edited: its fixture stands in `tests/fixtures/databases`.

use crate::error::StoreError;
use rusqlite::Connection;
use rusqlite::backup::Backup;
use std::path::{Path, PathBuf};
use std::time::Duration;

const MIGRATIONS: [&str; 4] = [
    include_str!("migrations/0001_initial.sql"),
    include_str!("migrations/0002_path.sql"),
    include_str!("migrations/0003_worksheet.sql"),
    include_str!("migrations/0004_follow_up.sql"),
];

/// The schema that this program writes.
pub const LATEST_SCHEMA: i64 = MIGRATIONS.len() as i64;

/// Brings the file to the latest schema; an older file is copied aside first.
pub(crate) fn run(
    connection: &mut Connection,
    path: &Path,
    installation: &str,
    application_id: i64,
) -> Result<(), StoreError> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found == LATEST_SCHEMA {
        return Ok(());
    }
    if found > 0 {
        copy_aside(connection, &aside(path, found))?;
    }
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Exclusive)?;
    // Another program may have migrated while this one waited for the lock.
    let found: i64 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    for (number, sql) in (1_i64..).zip(MIGRATIONS) {
        if number > found {
            transaction.execute_batch(sql)?;
        }
    }
    if found == 0 {
        transaction.pragma_update(None, "application_id", application_id)?;
        transaction.execute(
            "INSERT INTO installation (one, id) VALUES (1, ?1)",
            [installation],
        )?;
    }
    transaction.pragma_update(None, "user_version", LATEST_SCHEMA)?;
    transaction.commit()?;
    Ok(())
}

/// `rumbo.db` of schema 1 is put aside as `rumbo.db.schema-1`.
pub(crate) fn aside(path: &Path, schema: i64) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".schema-{schema}"));
    PathBuf::from(name)
}

fn copy_aside(connection: &Connection, target: &Path) -> Result<(), StoreError> {
    let mut copy = Connection::open(target)?;
    Backup::new(connection, &mut copy)?.run_to_completion(256, Duration::ZERO, None)?;
    Ok(())
}
