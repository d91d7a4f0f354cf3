//! The group report of a workshop: many files of answers, one picture that names nobody.

use crate::answers_files::AnswersFile;
use crate::case::{Case, Findings, words_for};
use crate::error::AppError;
use crate::files::case_of;
use crate::home::count;
use crate::pack::Pack;
use crate::write_file::write_whole;
use chrono::NaiveDate;
use rumbo_core::group::{GroupError, GroupView, LEAST, Member, Release};
use rumbo_core::questionnaire;
use rumbo_core::{AnswerSheet, FactValue};
use rumbo_i18n::Locale;
use rumbo_report::Paper;
use rumbo_report::group::{Group, GroupInput};
use std::path::Path;

/// What is said of a workshop.
#[derive(Clone, Copy, Debug)]
pub struct Workshop<'a> {
    /// Its name.
    pub title: Option<&'a str>,
    /// Where it was.
    pub place: Option<&'a str>,
    /// Its day.
    pub date: NaiveDate,
}

/// A group report that was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupSaved {
    /// Pages.
    pub pages: u32,
    /// Companies in it: those that finished the whole questionnaire.
    pub finished: usize,
    /// Companies with a file, each once.
    pub began: usize,
}

/// Makes the report of these companies as a group. Each counts once, however many files it has; those that have not
/// finished are counted as such and add nothing.
///
/// # Errors
/// A file can't be taken (the error names it), fewer than five companies finished, or the report can't be written.
/// Nothing is half written.
pub fn group_file(
    pack: &Pack,
    files: &[AnswersFile],
    workshop: &Workshop<'_>,
    paper: Paper,
    language: Locale,
    target: &Path,
) -> Result<GroupSaved, AppError> {
    let companies = companies(pack, files, language, workshop.date)?;
    let finished: Vec<&Case<'_>> = companies.iter().filter_map(Company::finished).collect();
    let findings: Vec<Findings> = finished.iter().map(|case| case.findings()).collect();
    let members = findings
        .iter()
        .map(|found| Member {
            diagnosis: &found.diagnosis,
            roadmap: &found.roadmap,
            matches: &found.matches,
        })
        .collect();
    let began = companies.len();
    let view = GroupView::of(&pack.content, &Release { members }).map_err(
        |GroupError::TooFew(finished)| AppError::GroupTooSmall {
            finished,
            began,
            least: LEAST,
        },
    )?;
    let shared = shared_by_all(&finished);
    let words = words_for(pack, language, &shared)?;
    let input = GroupInput {
        content: &pack.content,
        view: &view,
        shared: &shared,
        began,
        title: workshop.title,
        place: workshop.place,
        date: workshop.date,
        examples: finished.iter().any(|case| case.example),
        paper,
    };
    let rendered = rumbo_report::render_group(&Group::build(&input, &words))?;
    write_whole(target, &rendered.bytes)?;
    Ok(GroupSaved {
        pages: count(rendered.pages),
        finished: finished.len(),
        began,
    })
}

/// A company of the folder.
enum Company<'a> {
    /// It has answered enough to be looked at.
    Known(Box<Case<'a>>),
    /// Not even its country or offer is known.
    JustBegun,
}

impl<'a> Company<'a> {
    /// Its case, if it finished the whole questionnaire.
    fn finished(&self) -> Option<&Case<'a>> {
        match self {
            Self::Known(case) if is_finished(case) => Some(case),
            Self::Known(_) | Self::JustBegun => None,
        }
    }
}

/// Blanks that were accepted are answers; the express path is not the whole.
fn is_finished(case: &Case<'_>) -> bool {
    let content = &case.pack.content;
    let answered = || {
        let progress = questionnaire::progress(content, &case.sheet);
        progress.missing.is_empty()
    };
    case.path == questionnaire::Path::Full && (case.sheet.blanks_accepted || answered())
}

/// Each company once: copies would make a group of one company. Of several files the one that is finished counts, then
/// the latest.
fn companies<'a>(
    pack: &'a Pack,
    files: &[AnswersFile],
    language: Locale,
    today: NaiveDate,
) -> Result<Vec<Company<'a>>, AppError> {
    let mut known: Vec<Case<'a>> = Vec::new();
    let mut just_begun = 0;
    for file in files {
        let case = match case_of(pack, &file.text, language, today) {
            Ok(case) => case,
            Err(AppError::FactsMissing(_)) => {
                just_begun += 1;
                continue;
            }
            Err(error) => {
                return Err(AppError::FileUnreadable {
                    path: file.id.clone(),
                    reason: error.to_string(),
                });
            }
        };
        match known.iter_mut().find(|other| is_same(other, &case)) {
            Some(other) if rank(other) < rank(&case) => *other = case,
            Some(_) => {}
            None => known.push(case),
        }
    }
    let known = known.into_iter().map(|case| Company::Known(Box::new(case)));
    Ok(known
        .chain((0..just_begun).map(|_| Company::JustBegun))
        .collect())
}

/// The same name, or the same facts and answers throughout under another name.
fn is_same(one: &Case<'_>, other: &Case<'_>) -> bool {
    let name = |case: &Case<'_>| case.company.trim().to_lowercase();
    name(one) == name(other) || one.sheet == other.sheet
}

fn rank(case: &Case<'_>) -> (bool, NaiveDate) {
    (is_finished(case), case.diagnosed_on)
}

/// The facts that sentences select on, where all companies state the same.
fn shared_by_all(cases: &[&Case<'_>]) -> AnswerSheet {
    let mut shared = AnswerSheet::default();
    for fact in ["country", "offer", "segment"] {
        let mut stated = cases.iter().map(|case| case.sheet.option(fact));
        let Some(Some(first)) = stated.next() else {
            continue;
        };
        if stated.all(|other| other == Some(first)) {
            shared
                .facts
                .insert(fact.into(), FactValue::One(first.clone()));
        }
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers_files::answers_files;
    use serde_json::Value;

    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    const WORKSHOP: Workshop<'static> = Workshop {
        title: Some("Taller de marzo"),
        place: Some("Puerto Azul"),
        date: DAY,
    };

    fn examples() -> Vec<AnswersFile> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies");
        answers_files(&folder).unwrap()
    }

    fn saved(files: &[AnswersFile]) -> Result<GroupSaved, AppError> {
        let pack = Pack::shipped().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("grupo.pdf");
        let saved = group_file(&pack, files, &WORKSHOP, Paper::A4, Locale::ES, &target);
        assert_eq!(
            target.exists(),
            saved.is_ok(),
            "a report is there exactly when it was made"
        );
        saved
    }

    /// The same file with a change.
    fn changed(file: &AnswersFile, id: &str, change: impl Fn(&mut Value)) -> AnswersFile {
        let mut value: Value = serde_json::from_str(&file.text).unwrap();
        change(&mut value);
        AnswersFile {
            id: id.to_owned(),
            text: value.to_string(),
        }
    }

    #[test]
    fn the_example_companies_make_a_group() {
        let files = examples();
        let saved = saved(&files).unwrap();
        assert_eq!((saved.finished, saved.began), (files.len(), files.len()));
        assert!((2..=4).contains(&saved.pages), "{} pages", saved.pages);
    }

    #[test]
    fn four_companies_are_no_group() {
        let error = saved(&examples()[..4]).unwrap_err();
        assert!(
            matches!(
                error,
                AppError::GroupTooSmall {
                    finished: 4,
                    began: 4,
                    ..
                }
            ),
            "{error}"
        );
    }

    #[test]
    fn copies_of_one_company_are_one_company() {
        let files = examples();
        let four = &files[..4];
        let under_its_name = changed(&four[0], "copia", |_| {});
        let under_another = changed(&four[1], "otra", |file| {
            file["company"]["name"] = "Otra Razón Social".into();
        });
        let copies = [four, &[under_its_name, under_another]].concat();
        let error = saved(&copies).unwrap_err();
        assert!(
            matches!(error, AppError::GroupTooSmall { finished: 4, .. }),
            "six files of four companies: {error}"
        );
    }

    #[test]
    fn who_has_not_finished_is_counted_and_adds_nothing() {
        let mut files = examples()[..6].to_vec();
        files[5] = changed(&files[5], "a-medias", |file| {
            let assessment = file["assessment"].as_object_mut().unwrap();
            assessment.remove("finished_on");
            assessment.remove("blanks_accepted");
            let answers = assessment["answers"].as_object_mut().unwrap();
            assert!(answers.remove("collect").is_some(), "it was answered");
        });
        let saved = saved(&files).unwrap();
        assert_eq!((saved.finished, saved.began), (5, 6));
    }

    #[test]
    fn a_file_that_cannot_be_taken_is_named() {
        let mut files = examples();
        files.push(AnswersFile {
            id: "mantas-rotas".to_owned(),
            text: "{".to_owned(),
        });
        let error = saved(&files).unwrap_err();
        assert!(error.to_string().contains("mantas-rotas"), "{error}");
    }
}
