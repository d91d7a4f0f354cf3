//! The files of answers in a folder: what a batch is made of.

use crate::error::AppError;
use crate::files::text_of_file;
use std::path::{Path, PathBuf};

/// A file of answers of a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswersFile {
    /// Name of the file without its ending.
    pub id: String,
    /// The file as it stands.
    pub text: String,
}

/// What a name ends in that is looked at.
const ENDINGS: [&str; 3] = ["json", "rumbo", "pdf"];

/// Every file of answers (`.json`, `.rumbo`) and every report that carries one (`.pdf`) of a folder, by name.
///
/// # Errors
/// The folder or one of the files can't be read.
pub fn answers_files(folder: &Path) -> Result<Vec<AnswersFile>, AppError> {
    let read = |path: PathBuf| {
        let named = |error: AppError| match error {
            AppError::FileUnreadable { .. } => error,
            // Among many files a refusal says which one is meant.
            other => AppError::FileUnreadable {
                path: path.display().to_string(),
                reason: other.to_string(),
            },
        };
        Ok(AnswersFile {
            id: stem(&path),
            text: text_of_file(&path).map_err(named)?,
        })
    };
    paths(folder)?.into_iter().map(read).collect()
}

/// Where they are, by name.
pub(crate) fn paths(folder: &Path) -> Result<Vec<PathBuf>, AppError> {
    let failed = |error: std::io::Error| AppError::FileUnreadable {
        path: folder.display().to_string(),
        reason: error.to_string(),
    };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        if ENDINGS.iter().any(|one| ending == *one) {
            found.push(path);
        }
    }
    found.sort_by_key(|path| (stem(path), path.clone()));
    Ok(found)
}

/// A file's name without its ending.
pub(crate) fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{diagnose_file, report_file};
    use crate::pack::Pack;
    use rumbo_i18n::Locale;

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let nowhere = answers_files(Path::new("/no/such/folder")).unwrap_err();
        assert!(nowhere.to_string().contains("/no/such/folder"));
    }

    #[test]
    fn a_report_counts_as_the_file_of_answers_that_it_carries() {
        let folder = tempfile::tempdir().unwrap();
        let companies = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies");
        let answers = std::fs::read_to_string(companies.join("telares-lihuen.json")).unwrap();
        let pack = Pack::shipped().unwrap();
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let report = folder.path().join("Telares.pdf");
        report_file(&pack, &answers, Locale::ES, today, &report).unwrap();
        let files = answers_files(folder.path()).unwrap();
        assert_eq!(files[0].id, "Telares");
        let found = diagnose_file(&pack, &files[0].text, Locale::ES, today).unwrap();
        let expected = diagnose_file(&pack, &answers, Locale::ES, today).unwrap();
        assert_eq!(found.result, expected.result);

        std::fs::write(
            folder.path().join("Catálogo de otra empresa.pdf"),
            "%PDF-1.4",
        )
        .unwrap();
        let refused = answers_files(folder.path()).unwrap_err();
        assert!(
            refused.to_string().contains("Catálogo de otra empresa.pdf"),
            "which of them is said: {refused}"
        );
    }
}
