//! An extra pack in a folder.

use super::{DEPTH, Found, is_left_behind};
use std::io;
use std::path::Path;

/// Reads what is of use. Links are not followed: they may lead anywhere.
pub(super) fn read(folder: &Path, found: &mut Found) -> io::Result<()> {
    read_inside(folder, "", 1, found)
}

fn read_inside(folder: &Path, prefix: &str, depth: usize, found: &mut Found) -> io::Result<()> {
    let mut entries = std::fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if is_left_behind(&name) {
            continue;
        }
        if !found.counts() {
            return Ok(());
        }
        let kind = entry.file_type()?;
        if kind.is_symlink() {
            found.refuse(
                &name,
                "this is a link to somewhere else",
                "put the file itself there",
            );
        } else if kind.is_dir() && depth < DEPTH {
            read_inside(&entry.path(), &format!("{name}/"), depth + 1, found)?;
        } else if kind.is_dir() {
            found.refuse(
                &name,
                format!("folders stand more than {DEPTH} deep"),
                "keep only the folders of the extra pack",
            );
        } else if kind.is_file() {
            match std::fs::File::open(entry.path()) {
                Ok(file) => found.read_file(&name, entry.metadata()?.len(), file),
                Err(error) => found.refuse(&name, error.to_string(), "let the file be read"),
            }
        }
    }
    Ok(())
}
