//! The report: told from a case, set as PDF or as a document to be edited, saved whole.

use crate::case::{Case, Findings};
use crate::error::AppError;
use crate::history::Compared;
use crate::rumbo::Rumbo;
use crate::views::{PaperSize, ReportFormat, ReportOptions, ReportSaved, ReportTarget};
use crate::write_file::write_whole;
use rumbo_core::questionnaire;
use rumbo_exchange::DiagnosisFile;
use rumbo_i18n::format::date_iso;
use rumbo_i18n::{Locale, Localizer, messages};
use rumbo_report::model::{Comparison, Report};
use rumbo_report::{Paper, ReportDates, ReportInput};
use std::path::{Path, PathBuf};

pub(crate) const REPORT_FOLDER: &str = "report-folder";
pub(crate) const PAPER: &str = "report-paper";

/// Folder beside the data file for reports on their way to a printer.
const PRINTS: &str = "print";

/// The language of a report.
pub type ReportLanguage = Locale;

impl Rumbo {
    /// Where the report would be saved, and how it would be made: as the last one, else into the person's documents.
    ///
    /// # Errors
    /// There is no such assessment, it is on the express path, or the data file failed.
    pub fn report_target(&self, id: &str) -> Result<ReportTarget, AppError> {
        let case = self.case(id)?;
        of_the_whole(&case)?;
        let folder = self.report_folder()?;
        let tables = self.store.read();
        // What an older or newer program wrote may be no paper of ours: the default then holds.
        let paper = tables.setting(PAPER)?;
        let paper = paper.and_then(|json| serde_json::from_str(&json).ok());
        Ok(ReportTarget {
            folder: folder.display().to_string(),
            file: file_name(&case, ending(ReportFormat::Pdf)),
            paper: paper.unwrap_or_default(),
            private: private_facts(&case),
        })
    }

    /// The folder used last, or else the person's documents.
    pub(crate) fn report_folder(&self) -> Result<PathBuf, AppError> {
        let remembered = self.store.read().setting(REPORT_FOLDER)?;
        // A folder on a stick that was taken out is not proposed.
        Ok(remembered
            .map(PathBuf::from)
            .filter(|folder| folder.is_dir())
            .unwrap_or_else(|| self.surroundings.documents_folder.clone()))
    }

    /// Makes the report and saves it whole; an older one of the same day is replaced. Folder and paper are remembered.
    ///
    /// # Errors
    /// The diagnosis is on the express path, the folder can't be written or the disk is full: nothing is half written,
    /// the diagnosis is as it was.
    pub fn save_report(
        &mut self,
        id: &str,
        folder: Option<&Path>,
        options: &ReportOptions,
    ) -> Result<ReportSaved, AppError> {
        let target = self.report_target(id)?;
        let folder = folder.map_or_else(|| PathBuf::from(&target.folder), Path::to_path_buf);
        let (made, bytes) = self.make_report(id, &folder, options)?;
        self.write_noted(Path::new(&made.path), &bytes)?;
        let remembered = folder.display().to_string();
        let paper = serde_json::json!(options.paper).to_string();
        self.transact(|tables| {
            tables.remember(REPORT_FOLDER, &remembered)?;
            Ok(tables.remember(PAPER, &paper)?)
        })?;
        Ok(made)
    }

    /// Makes the report in a place beside the data, for the system's viewer to print. The one printed before is removed.
    /// The paper is remembered.
    ///
    /// # Errors
    /// As [`Self::save_report`].
    pub fn print_report(
        &mut self,
        id: &str,
        options: &ReportOptions,
    ) -> Result<ReportSaved, AppError> {
        self.forget_prints();
        let printed = ReportOptions {
            format: ReportFormat::Pdf,
            ..*options
        };
        let (made, bytes) = self.make_report(id, &self.prints_folder(), &printed)?;
        write_whole(Path::new(&made.path), &bytes)?;
        let paper = serde_json::json!(options.paper).to_string();
        self.transact(|tables| Ok(tables.remember(PAPER, &paper)?))?;
        Ok(made)
    }

    /// Removes what was made to be printed. What a viewer holds open stays until the next time.
    pub(crate) fn forget_prints(&self) {
        // Nothing was lost when there is nothing to remove, or when it can't be removed now.
        let _ = std::fs::remove_dir_all(self.prints_folder());
    }

    pub(crate) fn prints_folder(&self) -> PathBuf {
        self.surroundings.data_folder.join(PRINTS)
    }

    /// Where the report goes and what it is made of; nothing is written yet.
    fn make_report(
        &self,
        id: &str,
        folder: &Path,
        options: &ReportOptions,
    ) -> Result<(ReportSaved, Vec<u8>), AppError> {
        let case = self.case(id)?;
        of_the_whole(&case)?;
        // What is not finished can't be compared yet.
        let earlier = match case.finished {
            true => self.earlier_case(id)?,
            false => None,
        };
        let (bytes, pages) = match options.format {
            ReportFormat::Pdf => {
                pdf(&case, earlier.as_ref(), options).map(|(bytes, pages)| (bytes, Some(pages)))?
            }
            ReportFormat::Document => (document(&case, earlier.as_ref(), options.paper)?, None),
        };
        let path = folder.join(file_name(&case, ending(options.format)));
        let made = ReportSaved {
            path: path.display().to_string(),
            pages,
        };
        Ok((made, bytes))
    }

    /// Whether an address stands in the content, and so may be opened in the person's browser.
    ///
    /// # Errors
    /// It does not.
    pub fn check_link(&self, url: &str) -> Result<(), AppError> {
        let content = &self.pack.content;
        let known = content
            .programmes
            .iter()
            .filter_map(|record| record.url.as_deref())
            .chain(
                content
                    .platforms
                    .iter()
                    .filter_map(|record| record.url.as_deref()),
            )
            .chain(
                content
                    .rules
                    .iter()
                    .filter_map(|record| record.url.as_deref()),
            )
            .chain(
                content
                    .sources
                    .iter()
                    .filter_map(|source| source.url.as_deref()),
            )
            .any(|known| known == url);
        if known && (url.starts_with("https://") || url.starts_with("http://")) {
            Ok(())
        } else {
            Err(AppError::LinkRefused)
        }
    }
}

/// The report tells the whole diagnosis: what the express path leaves open would read as lacking.
pub(crate) fn of_the_whole(case: &Case<'_>) -> Result<(), AppError> {
    match case.path {
        questionnaire::Path::Full => Ok(()),
        questionnaire::Path::Express => Err(AppError::ExpressPath),
    }
}

/// The report in words. Screens take their sentences from it too.
pub(crate) fn telling(case: &Case<'_>, findings: &Findings, attachment: Option<&[u8]>) -> Report {
    let input = ReportInput {
        content: &case.pack.content,
        sheet: &case.sheet,
        diagnosis: &findings.diagnosis,
        shortest_way: &findings.way,
        roadmap: &findings.roadmap,
        records: &case.records,
        matches: &findings.matches,
        supports: &findings.supports,
        company: &case.company,
        offer_name: case.texts.get("offer-name").map(String::as_str),
        accompanied_by: None,
        notes: &case.notes,
        dates: ReportDates {
            diagnosed_on: case.diagnosed_on,
            reference_until: case.reference_until(),
            repeat_from: case.repeat_from(),
            today: case.today,
        },
        example: case.example,
        attachment,
        paper: Paper::A4,
    };
    Report::build(&input, &case.words)
}

/// The whole report in words, with what changed since an earlier diagnosis, the diagnosis attached and the chamber's logo.
pub(crate) fn whole_report(
    case: &Case<'_>,
    earlier: Option<&Case<'_>>,
    options: &ReportOptions,
) -> Result<Report, AppError> {
    let content = &case.pack.content;
    let attachment = rumbo_exchange::write(&diagnosis_file(case), content, options.with_private);
    let mut report = telling(case, &case.findings(), Some(attachment.as_bytes()));
    report.paper = paper(options.paper);
    Ok(report
        .with_comparison(changed(earlier, case))
        .with_logo(case.pack.logo()?))
}

/// What changed since the earlier one.
fn changed(earlier: Option<&Case<'_>>, case: &Case<'_>) -> Option<Comparison> {
    Some(Compared::of(earlier?, case).told)
}

/// The PDF with the diagnosis attached, and how many pages it has.
pub(crate) fn pdf(
    case: &Case<'_>,
    earlier: Option<&Case<'_>>,
    options: &ReportOptions,
) -> Result<(Vec<u8>, u32), AppError> {
    let rendered = rumbo_report::render(&whole_report(case, earlier, options)?)?;
    Ok((rendered.bytes, crate::home::count(rendered.pages)))
}

/// The same report as a document to be edited; nothing is attached to it.
pub(crate) fn document(
    case: &Case<'_>,
    earlier: Option<&Case<'_>>,
    size: PaperSize,
) -> Result<Vec<u8>, AppError> {
    let mut report = telling(case, &case.findings(), None)
        .with_comparison(changed(earlier, case))
        .with_logo(case.pack.logo()?);
    report.paper = paper(size);
    Ok(rumbo_report::render_document(&report)?)
}

pub(crate) const fn paper(size: PaperSize) -> Paper {
    match size {
        PaperSize::A4 => Paper::A4,
        PaperSize::Letter => Paper::Letter,
    }
}

/// Personal details that were stated, as they are asked for.
pub(crate) fn private_facts(case: &Case<'_>) -> Vec<String> {
    let private = case.pack.content.facts.iter().filter(|fact| fact.private);
    private
        .filter(|fact| case.sheet.facts.contains_key(&fact.id) || case.texts.contains_key(&fact.id))
        .filter_map(|fact| case.say(&format!("fact-{}", fact.id), None))
        .collect()
}

/// The case in the exchange format.
pub(crate) fn diagnosis_file(case: &Case<'_>) -> DiagnosisFile {
    DiagnosisFile {
        content_version: case.pack.content.pack.base_version().to_owned(),
        company: case.company.clone(),
        example: case.example,
        started_on: case.started_on,
        finished_on: case.finished.then_some(case.diagnosed_on),
        path: case.path,
        sheet: case.sheet.clone(),
        words: case.texts.clone(),
        notes: case.notes.clone(),
    }
}

/// Ending of a report's file.
const fn ending(format: ReportFormat) -> &'static str {
    match format {
        ReportFormat::Pdf => "pdf",
        ReportFormat::Document => "docx",
    }
}

/// A name without what file systems refuse, at most so many bytes; nothing may be left of it.
pub(crate) fn in_file_name(name: &str, most: usize) -> String {
    let refused = |c: char| c.is_control() || "<>:\"/\\|?*".contains(c);
    let mut name: String = name
        .chars()
        .map(|c| if refused(c) { ' ' } else { c })
        .collect();
    name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    while name.len() > most {
        name.pop();
    }
    name.trim_matches(|c: char| c == '.' || c == ' ').to_owned()
}

/// "Telares Lihuén – 2026-11-21.pdf".
pub(crate) fn file_name(case: &Case<'_>, ending: &str) -> String {
    format!("{}.{ending}", file_stem(case, messages::app_report_file))
}

/// A file's name from company and date, without what file systems refuse, short enough for an ending within 255 bytes.
pub(crate) fn file_stem(
    case: &Case<'_>,
    name: impl Fn(&Localizer, String, String) -> String,
) -> String {
    let company = match in_file_name(&case.company, 180).as_str() {
        "" => messages::app_report_without_name(&case.words),
        company => company.to_owned(),
    };
    name(&case.words, company, date_iso(case.diagnosed_on))
}
