//! The files of answers in a folder: what a batch is made of.

use crate::error::AppError;
use std::path::Path;

/// A file of answers of a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswersFile {
    /// Name of the file without its ending.
    pub id: String,
    /// The file as it stands.
    pub text: String,
}

/// Every file of answers (`.json`) of a folder, by name.
///
/// # Errors
/// The folder or one of the files can't be read.
pub fn answers_files(folder: &Path) -> Result<Vec<AnswersFile>, AppError> {
    let failed = |path: &Path, error: &std::io::Error| AppError::FileUnreadable {
        path: path.display().to_string(),
        reason: error.to_string(),
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| failed(folder, &error))? {
        let path = entry.map_err(|error| failed(folder, &error))?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            files.push(AnswersFile {
                id: path
                    .file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                text: std::fs::read_to_string(&path).map_err(|error| failed(&path, &error))?,
            });
        }
    }
    files.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let nowhere = answers_files(Path::new("/no/such/folder")).unwrap_err();
        assert!(nowhere.to_string().contains("/no/such/folder"));
    }
}
