//! The reports of a whole folder of files of answers.

use crate::answers_files::{paths, stem};
use crate::batch::on_all_cores;
use crate::error::AppError;
use crate::files::{report_file, text_of_file};
use crate::pack::Pack;
use chrono::NaiveDate;
use rumbo_i18n::Locale;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

/// What became of one file.
#[derive(Debug)]
pub struct ReportOutcome {
    /// The file of answers, or the report that carries one.
    pub source: PathBuf,
    /// Where its report went, or would have gone.
    pub target: PathBuf,
    /// Its pages, or why it was not made. The others are made all the same.
    pub made: Result<u32, AppError>,
}

/// Makes the report of every file of answers in `folder` and tells of each when it is done; how many there are.
///
/// Each report bears its file's name and takes the place of an older one of that name in `output`. Once `cancel` is set
/// no further one is begun; those in hand are made whole.
///
/// # Errors
/// The folder can't be read, or the reports would take the place of what they are made from.
pub fn report_all(
    pack: &Pack,
    folder: &Path,
    output: &Path,
    language: Locale,
    today: NaiveDate,
    cancel: &AtomicBool,
    tell: impl FnMut(usize, ReportOutcome),
) -> Result<usize, AppError> {
    let sources = paths(folder)?;
    if is_same(folder, output) {
        return Err(AppError::SameFolder {
            path: output.display().to_string(),
        });
    }
    let count = sources.len();
    let mut tell = tell;
    on_all_cores(
        with_targets(sources, output).into_iter(),
        |(source, target)| ReportOutcome {
            made: text_of_file(&source)
                .and_then(|text| report_file(pack, &text, language, today, &target)),
            source,
            target,
        },
        cancel,
        |outcome| tell(count, outcome),
    );
    Ok(count)
}

/// Each with a place of its own, also where a disk takes capitals and small letters for the same.
fn with_targets(sources: Vec<PathBuf>, output: &Path) -> Vec<(PathBuf, PathBuf)> {
    let mut taken = BTreeSet::new();
    let mut place = |source: PathBuf| {
        let stem = stem(&source);
        let name = (1..)
            .map(|number| match number {
                1 => stem.clone(),
                more => format!("{stem} ({more})"),
            })
            .find(|name| taken.insert(name.to_lowercase()))
            .unwrap_or(stem);
        (source, output.join(format!("{name}.pdf")))
    };
    sources.into_iter().map(&mut place).collect()
}

fn is_same(folder: &Path, output: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().ok();
    real(folder).is_some() && real(folder) == real(output)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::sync::atomic::Ordering;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();

    fn answers(company: &str) -> String {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies");
        fs::read_to_string(folder.join(format!("{company}.json"))).unwrap()
    }

    fn names(folder: &Path) -> BTreeSet<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect()
    }

    #[test]
    fn a_folder_gives_a_report_for_each_company_and_says_what_was_refused() {
        let folder = tempfile::tempdir().unwrap();
        let given = folder.path().join("respuestas");
        let output = folder.path().join("informes del año");
        fs::create_dir(&given).unwrap();
        fs::write(given.join("Huerta Ñandú.json"), answers("huerta-chayo")).unwrap();
        fs::write(given.join("Telares.rumbo"), answers("telares-lihuen")).unwrap();
        fs::write(given.join("telares.json"), answers("telares-lihuen")).unwrap();
        fs::write(given.join("rota.json"), "{ \"format\":").unwrap();
        fs::write(given.join("LEAME.txt"), "de la cámara").unwrap();
        let pack = Pack::shipped().unwrap();
        let mut refused = Vec::new();
        let count = report_all(
            &pack,
            &given,
            &output,
            Locale::ES,
            TODAY,
            &AtomicBool::new(false),
            |all, outcome| {
                assert_eq!(all, 4, "how many there are is known from the first on");
                if outcome.made.is_err() {
                    refused.push(outcome.source);
                }
            },
        )
        .unwrap();
        assert_eq!(count, 4, "the text is no file of answers");
        assert_eq!(refused, [given.join("rota.json")]);
        assert_eq!(
            names(&output),
            ["Huerta Ñandú.pdf", "Telares.pdf", "telares (2).pdf"]
                .map(ToOwned::to_owned)
                .into(),
            "each has a name of its own, and nothing is half written"
        );
    }

    #[test]
    fn what_the_reports_are_made_from_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("telares.json");
        fs::write(&source, answers("telares-lihuen")).unwrap();
        let pack = Pack::shipped().unwrap();
        let output = folder.path().join(".");
        let cancel = AtomicBool::new(false);
        let refused = report_all(
            &pack,
            folder.path(),
            &output,
            Locale::ES,
            TODAY,
            &cancel,
            |_, _| panic!("nothing is made"),
        );
        assert!(matches!(refused, Err(AppError::SameFolder { .. })));
        assert_eq!(names(folder.path()).len(), 1);
        assert!(!cancel.load(Ordering::Relaxed));
    }
}
