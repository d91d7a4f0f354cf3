//! The same use cases on a file of answers, without a data file: for the terminal and for batches.

use crate::case::{Case, Findings, words_for};
use crate::error::AppError;
use crate::express::express_view;
use crate::history::Compared;
use crate::pack::Pack;
use crate::report::{document, of_the_whole, pdf, telling, whole_report};
use crate::result::result_view;
use crate::roadmap::roadmap_view;
use crate::views::{ExpressView, PaperSize, PathChoice, ReportOptions, ResultView, RoadmapView};
use crate::write_file::write_whole;
use chrono::NaiveDate;
use rumbo_core::content::{Item, Question};
use rumbo_core::questionnaire::{self, check_fact, progress};
use rumbo_core::{AnswerSheet, FactValue};
use rumbo_exchange::{DiagnosisFile, MAX_FILE_BYTES};
use rumbo_i18n::Locale;
use rumbo_report::Report;
use rumbo_report::model::Comparison;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

/// A file of answers, diagnosed.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FileDiagnosis {
    /// Result.
    pub result: ResultView,
    /// Roadmap.
    pub roadmap: RoadmapView,
    /// Whom to ask in the company's country.
    pub contacts: Vec<Contact>,
}

/// Somebody to ask, as the report says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// Official name.
    pub name: String,
    /// What one asks there.
    pub what: String,
    /// Telephone, e-mail, street and web address, as far as they are known.
    pub reach: Vec<String>,
    /// Day and publishers of what is said.
    pub source: String,
}

/// Reads a file of answers and diagnoses it. Blanks make the result provisional.
///
/// # Errors
/// The file can't be taken; every reason is named.
pub fn diagnose_file(
    pack: &Pack,
    text: &str,
    language: Locale,
    today: NaiveDate,
) -> Result<FileDiagnosis, AppError> {
    let case = case_of(pack, text, language, today)?;
    let findings: Findings = case.findings();
    Ok(FileDiagnosis {
        result: result_view(&case, &findings),
        roadmap: roadmap_view(&case, &findings),
        contacts: contacts(&case, &findings),
    })
}

fn contacts(case: &Case<'_>, findings: &Findings) -> Vec<Contact> {
    let report = telling(case, findings, None);
    let contacts = report.catalogue.contacts.contacts.into_iter();
    contacts
        .map(|found| Contact {
            name: found.name,
            what: found.what,
            reach: found.reach.into_iter().chain(found.address).collect(),
            source: found.provenance,
        })
        .collect()
}

/// The express result of a file of answers; none of a file that asks everything.
///
/// # Errors
/// The file can't be taken; every reason is named.
pub fn express_file(
    pack: &Pack,
    text: &str,
    language: Locale,
    today: NaiveDate,
) -> Result<Option<ExpressView>, AppError> {
    let case = case_of(pack, text, language, today)?;
    Ok((case.path == questionnaire::Path::Express).then(|| express_view(&case)))
}

/// What the report of a file of answers says, not set yet.
///
/// # Errors
/// The file can't be taken or is on the express path.
pub fn report_model(
    pack: &Pack,
    text: &str,
    language: Locale,
    today: NaiveDate,
) -> Result<Report, AppError> {
    let case = case_of(pack, text, language, today)?;
    of_the_whole(&case)?;
    whole_report(&case, None, &ReportOptions::default())
}

/// Makes the report of a file of answers; returns its pages.
///
/// # Errors
/// The file can't be taken or is on the express path, or the report can't be written. Nothing is half written.
pub fn report_file(
    pack: &Pack,
    text: &str,
    language: Locale,
    today: NaiveDate,
    target: &Path,
) -> Result<u32, AppError> {
    report_file_since(pack, text, None, language, today, target)
}

/// The same with what changed since the diagnosis of an earlier file.
///
/// # Errors
/// Those of [`report_file`], also for the earlier file.
pub fn report_file_since(
    pack: &Pack,
    text: &str,
    earlier: Option<&str>,
    language: Locale,
    today: NaiveDate,
    target: &Path,
) -> Result<u32, AppError> {
    let (case, earlier) = cases_of(pack, text, earlier, language, today)?;
    let (bytes, pages) = pdf(&case, earlier.as_ref(), &ReportOptions::default())?;
    write_whole(target, &bytes)?;
    Ok(pages)
}

/// A file of answers, and an earlier one where there is one; neither on the express path.
fn cases_of<'a>(
    pack: &'a Pack,
    text: &str,
    earlier: Option<&str>,
    language: Locale,
    today: NaiveDate,
) -> Result<(Case<'a>, Option<Case<'a>>), AppError> {
    let whole = |text: &str| {
        let case = case_of(pack, text, language, today)?;
        of_the_whole(&case)?;
        Ok::<_, AppError>(case)
    };
    Ok((whole(text)?, earlier.map(whole).transpose()?))
}

/// What changed between two files of answers, in the report's sentences.
///
/// # Errors
/// A file can't be taken or is on the express path.
pub fn compare_files(
    pack: &Pack,
    earlier: &str,
    later: &str,
    language: Locale,
    today: NaiveDate,
) -> Result<(String, Comparison), AppError> {
    let (then, _) = cases_of(pack, earlier, None, language, today)?;
    let (now, _) = cases_of(pack, later, None, language, today)?;
    Ok((now.company.clone(), Compared::of(&then, &now).told))
}

/// Makes the report of a file of answers as a document to be edited (.docx).
///
/// # Errors
/// Those of [`report_file`].
pub fn document_file(
    pack: &Pack,
    text: &str,
    language: Locale,
    today: NaiveDate,
    target: &Path,
) -> Result<(), AppError> {
    document_file_since(pack, text, None, language, today, target)
}

/// The same with what changed since the diagnosis of an earlier file.
///
/// # Errors
/// Those of [`report_file_since`].
pub fn document_file_since(
    pack: &Pack,
    text: &str,
    earlier: Option<&str>,
    language: Locale,
    today: NaiveDate,
    target: &Path,
) -> Result<(), AppError> {
    let (case, earlier) = cases_of(pack, text, earlier, language, today)?;
    let document = document(&case, earlier.as_ref(), PaperSize::A4)?;
    write_whole(target, &document)
}

/// A file of answers to fill in by hand, for a company with these facts: the whole questionnaire or the express path.
///
/// # Errors
/// A fact does not fit.
pub fn template_file(
    pack: &Pack,
    facts: &[(&str, &str)],
    path: PathChoice,
    language: Locale,
    today: NaiveDate,
) -> Result<String, AppError> {
    let sheet = sheet_of(pack, facts)?;
    let words = words_for(pack, language, &sheet)?;
    Ok(rumbo_exchange::template(
        &pack.content,
        &sheet,
        path.into(),
        today,
        &words,
    ))
}

/// A sheet with these facts and nothing else.
///
/// # Errors
/// A fact does not fit.
pub(crate) fn sheet_of(pack: &Pack, facts: &[(&str, &str)]) -> Result<AnswerSheet, AppError> {
    let mut sheet = AnswerSheet::default();
    for (fact, option) in facts {
        let value = FactValue::One((*option).into());
        check_fact(&pack.content, &sheet, &(*fact).into(), &value)?;
        sheet.facts.insert((*fact).into(), value);
    }
    Ok(sheet)
}

/// The published JSON Schema of the file of answers.
pub fn file_schema() -> &'static str {
    rumbo_exchange::SCHEMA
}

/// The whole instrument in words: questions with their conditions, options with their points.
///
/// # Errors
/// The words of the pack can't be read.
pub fn questions(pack: &Pack, language: Locale) -> Result<String, AppError> {
    let words = pack.words(language)?;
    let args = [
        ("offer", "goods".into()),
        ("segment", "b2c".into()),
        ("country", "cl".into()),
    ];
    let say = |id: &str| words.content(id, None, &args).unwrap_or_default();
    let mut text = String::new();
    let mut line = |indent: usize, said: String| {
        text.push_str(&"  ".repeat(indent));
        text.push_str(&said);
        text.push('\n');
    };
    let mut section = String::new();
    for item in pack.content.items() {
        let (kind, dimension) = match item {
            Item::Milestone(_) => ("milestone", rumbo_i18n::messages::app_milestones(&words)),
            Item::Question(question) => (
                "question",
                say(&format!("dimension-{}", question.dimension)),
            ),
        };
        if dimension != section {
            line(0, format!("\n# {dimension}"));
            section = dimension;
        }
        let key = format!("{kind}-{}", item.id());
        line(0, format!("\n{} ({})", say(&key), item.id()));
        conditions(item)
            .into_iter()
            .for_each(|condition| line(1, condition));
        for option in item.options() {
            let points = match pack.content.question(item.id()) {
                Some(question) => format!("{}/{}", option.level, question.top()),
                None => option.level.to_string(),
            };
            line(
                1,
                format!(
                    "[{points}] {} ({})",
                    say(&format!("{key}-{}", option.id)),
                    option.id
                ),
            );
        }
        if let Some(question) = pack.content.question(item.id()) {
            set(question)
                .into_iter()
                .for_each(|(mark, formula)| match mark {
                    Some(mark) => {
                        line(1, format!("[ ] {} ({mark})", say(&format!("{key}-{mark}"))))
                    }
                    None => line(1, formula),
                });
        }
    }
    Ok(text)
}

fn conditions(item: Item<'_>) -> Vec<String> {
    let mut conditions = Vec::new();
    for (name, condition) in [
        ("applies", item.applies()),
        ("shown_when", item.shown_when()),
    ] {
        if *condition != rumbo_core::Condition::Always {
            conditions.push(format!("{name}: {condition}"));
        }
    }
    if let Item::Question(question) = item {
        conditions.push(format!("weight: {}", question.weight));
    }
    conditions
}

/// Marks, then formulas.
fn set(question: &Question) -> Vec<(Option<String>, String)> {
    let marks = question
        .marks
        .iter()
        .map(|mark| (Some(mark.to_string()), String::new()));
    let formulas = question.reach.iter().map(|reach| {
        (
            None,
            format!("[{}/{}] {}", reach.level, question.top(), reach.when),
        )
    });
    marks.chain(formulas).collect()
}

/// The text of the diagnosis in a file of answers or in a report: what the functions here read.
///
/// # Errors
/// It can't be read, is neither, or the report is damaged, encrypted or of somebody else.
pub fn text_of_file(path: &Path) -> Result<String, AppError> {
    let source = std::fs::File::open(path).map_err(|error| unreadable(path, &error))?;
    text_from(source, path)
}

/// The same from any source; `name` is what a failure names.
///
/// # Errors
/// As [`text_of_file`].
pub fn text_from(source: impl Read, name: &Path) -> Result<String, AppError> {
    // One byte more than may be taken, so that the rest of a huge file is left where it is.
    let most = u64::try_from(MAX_FILE_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    source
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(name, &error))?;
    Ok(rumbo_exchange::text_of(&bytes)?)
}

fn unreadable(path: &Path, error: &std::io::Error) -> AppError {
    AppError::FileUnreadable {
        path: path.display().to_string(),
        reason: error.to_string(),
    }
}

pub(crate) fn case_of<'a>(
    pack: &'a Pack,
    text: &str,
    language: Locale,
    today: NaiveDate,
) -> Result<Case<'a>, AppError> {
    let file = rumbo_exchange::read(text, &pack.content)?;
    case_from(pack, file, language, today)
}

/// The case of a file that was read with this pack.
pub(crate) fn case_from(
    pack: &Pack,
    file: DiagnosisFile,
    language: Locale,
    today: NaiveDate,
) -> Result<Case<'_>, AppError> {
    let missing = progress(&pack.content, &file.sheet).missing_facts;
    if !missing.is_empty() {
        return Err(AppError::FactsMissing(
            missing.iter().map(ToString::to_string).collect(),
        ));
    }
    Ok(Case {
        words: words_for(pack, language, &file.sheet)?,
        pack: Cow::Borrowed(pack),
        id: String::new(),
        company: file.company,
        example: file.example,
        sheet: file.sheet,
        texts: file.words,
        notes: file.notes,
        started_on: file.started_on,
        diagnosed_on: file.finished_on.unwrap_or(today),
        finished: file.finished_on.is_some() && file.path == questionnaire::Path::Full,
        path: file.path,
        today,
        plan_start_on: None,
        plan_hours: None,
        clock_back: None,
        records: BTreeMap::new(),
    })
}
