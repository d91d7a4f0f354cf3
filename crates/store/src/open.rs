//! Opening the data file: the one function through which every connection comes.

use crate::error::StoreError;
use crate::migrate;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// `RUMB` as a number: marks the file as ours, for ever.
const APPLICATION_ID: i64 = 0x5255_4d42;

/// How long a call waits for another program that holds the file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(2);

/// How the file is opened. A key for a protected file will stand here.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Access {
    /// Id for a new file: the installation that authors its revisions.
    pub installation: String,
}

impl Access {
    /// Access to a plain file; `installation` names a file that does not exist yet.
    pub fn plain(installation: impl Into<String>) -> Self {
        Self {
            installation: installation.into(),
        }
    }
}

/// The open data file.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    path: PathBuf,
}

impl Store {
    /// Opens the file, makes it when there is none, and brings an older one up to date after putting a copy aside.
    ///
    /// # Errors
    /// A newer, foreign, corrupt, locked or read-only file is left as it was.
    pub fn open(path: &Path, access: &Access) -> Result<Self, StoreError> {
        let named = |error: StoreError| match error {
            StoreError::Corrupt { reason, .. } => StoreError::Corrupt {
                path: path.to_owned(),
                reason,
            },
            other => other,
        };
        let exists = path.metadata().is_ok_and(|file| file.len() > 0);
        if exists {
            inspect(path).map_err(named)?;
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags).map_err(StoreError::from)?;
        configure(&connection).map_err(named)?;
        migrate::run(&mut connection, path, &access.installation, APPLICATION_ID).map_err(named)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
        })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Everything in one transaction: all of it is kept, or nothing.
    ///
    /// # Errors
    /// What `work` returned; nothing of it was kept.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Connected<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self
            .connection
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let value = work(&Connected {
            connection: &transaction,
        })?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(value)
    }

    /// Moves everything from the write-ahead log into the file and empties the log, so that nothing removed stays in it.
    ///
    /// # Errors
    /// The file failed.
    pub fn empty_log(&self) -> Result<(), StoreError> {
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Removes the copies that were put aside before older files were brought up to date, so that nothing removed
    /// stays in them either.
    ///
    /// # Errors
    /// A copy can't be removed.
    pub fn remove_copies_aside(&self) -> Result<(), StoreError> {
        for schema in 1..migrate::LATEST_SCHEMA {
            match std::fs::remove_file(migrate::aside(&self.path, schema)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(StoreError::Unwritable(error.to_string()));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Reads outside a transaction of one's own.
    pub fn read(&self) -> Connected<'_> {
        Connected {
            connection: &self.connection,
        }
    }
}

/// The tables, reached through an open file or a transaction on it.
#[derive(Clone, Copy, Debug)]
pub struct Connected<'a> {
    pub(crate) connection: &'a Connection,
}

/// Looks at a file without writing to it.
fn inspect(path: &Path) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    let application: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    // A file without tables is one whose first opening was cut short: it is made anew.
    if application != APPLICATION_ID && tables > 0 {
        return Err(StoreError::Foreign {
            path: path.to_owned(),
        });
    }
    if found > LATEST {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            found,
            known: LATEST,
        });
    }
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(StoreError::Corrupt {
            path: path.to_owned(),
            reason: verdict,
        })
    }
}

const LATEST: i64 = migrate::LATEST_SCHEMA;

/// Every acknowledged write survives a power cut: write-ahead log, synced at each commit.
fn configure(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    // `main` is the only database here; SQLite opens a file it may not write without saying so.
    if connection.is_readonly(rusqlite::MAIN_DB)? {
        return Err(StoreError::ReadOnly);
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}
