//! Files that were being written when the program ended: noted before, removed at the next start.

use crate::error::AppError;
use crate::rumbo::Rumbo;
use crate::write_file::write_by;
use std::path::{Path, PathBuf};

/// The remembered list of temporary files.
const UNFINISHED: &str = "unfinished-files";
/// How a temporary file of ours is called; nothing else is ever removed.
const PREFIX: &str = ".rumbo-";
const SUFFIX: &str = ".part";
/// A stick that never comes back is forgotten at some point.
const MOST_NOTED: usize = 20;

impl Rumbo {
    /// Writes a file whole or not at all, by a temporary file that is noted before it is made.
    ///
    /// # Errors
    /// The folder can't be written or the disk is full; an older file of that name is as it was.
    pub(crate) fn write_noted(&mut self, path: &Path, bytes: &[u8]) -> Result<(), AppError> {
        let name = format!("{PREFIX}{}{SUFFIX}", (self.surroundings.new_id)());
        let part = path.with_file_name(&name);
        let noted = part.display().to_string();
        let mut list = self.unfinished();
        list.push(noted.clone());
        // Without room for the note there may be room for the file, on another disk.
        let _ = self.note(&list);
        let written = write_by(path, &name, bytes);
        list.retain(|one| *one != noted);
        // What is noted and not there is forgotten at the next start.
        let _ = self.note(&list);
        written
    }

    /// Removes what an ended program left. What can't be reached now is tried at the next start.
    pub(crate) fn remove_unfinished(&mut self) {
        let list = self.unfinished();
        if list.is_empty() {
            return;
        }
        let left: Vec<String> = list.into_iter().filter(|part| !is_gone(part)).collect();
        // The next start tries again.
        let _ = self.note(&left);
    }

    fn unfinished(&self) -> Vec<String> {
        let said = self.store.read().setting(UNFINISHED).ok().flatten();
        said.and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default()
    }

    fn note(&mut self, list: &[String]) -> Result<(), AppError> {
        let newest = &list[list.len().saturating_sub(MOST_NOTED)..];
        let json = serde_json::json!(newest).to_string();
        self.transact(|tables| Ok(tables.remember(UNFINISHED, &json)?))
    }
}

/// Removes a temporary file; whether nothing of it is left.
fn is_gone(part: &str) -> bool {
    let part = PathBuf::from(part);
    let name = part.file_name().unwrap_or_default().to_string_lossy();
    // A data file from elsewhere may name anything.
    if !name.starts_with(PREFIX) || !name.ends_with(SUFFIX) {
        return true;
    }
    match std::fs::remove_file(&part) {
        Ok(()) => true,
        // Not there: it was finished, unless its whole folder is out of reach, as on a stick.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            part.parent().is_some_and(Path::is_dir)
        }
        Err(_) => false,
    }
}
