//! Writes a file whole or not at all: a temporary file beside it, synced, then renamed over it.

use crate::error::AppError;
use std::io::{ErrorKind, Write as _};
use std::path::Path;
use tempfile::{Builder, NamedTempFile};

/// Writes the bytes.
///
/// # Errors
/// The folder can't be written or the disk is full; an older file of that name is as it was.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    write(
        path,
        bytes,
        Builder::new().prefix(".rumbo-").suffix(".part"),
    )
}

/// The same by a temporary file of this name, which nothing in the folder has.
///
/// # Errors
/// As [`write_whole`].
pub(crate) fn write_by(path: &Path, name: &str, bytes: &[u8]) -> Result<(), AppError> {
    write(path, bytes, Builder::new().prefix(name).rand_bytes(0))
}

fn write(path: &Path, bytes: &[u8], temporary: &mut Builder<'_, '_>) -> Result<(), AppError> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    // A report is for others too: as readable as any file that the person saves, by the system's own mask.
    #[cfg(unix)]
    temporary.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let write = || -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let mut file: NamedTempFile = temporary.tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error| match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => AppError::ReportDiskFull {
            path: folder.display().to_string(),
        },
        ErrorKind::InvalidFilename => AppError::FileNameTooLong {
            path: path.display().to_string(),
        },
        ErrorKind::NotFound => AppError::FolderGone {
            path: folder.display().to_string(),
        },
        _ => AppError::ReportUnwritable {
            path: path.display().to_string(),
            reason: error.to_string(),
        },
    })
}
