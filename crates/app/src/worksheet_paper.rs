//! A cost sheet as PDF: saved whole, or made to be printed.

use crate::error::AppError;
use crate::home::count;
use crate::report::{PAPER, REPORT_FOLDER, in_file_name, paper};
use crate::rumbo::Rumbo;
use crate::views::{PaperSize, ReportSaved, WorksheetTarget};
use crate::write_file::write_whole;
use rumbo_i18n::messages;
use std::path::Path;

/// Most bytes of the company's and of the sheet's name in the name of a file.
const NAME_BYTES: usize = 100;

impl Rumbo {
    /// Where a cost sheet would be saved, and on which paper: as the last report.
    ///
    /// # Errors
    /// The data file failed.
    pub fn worksheet_target(&self) -> Result<WorksheetTarget, AppError> {
        let paper = self.store.read().setting(PAPER)?;
        Ok(WorksheetTarget {
            folder: self.report_folder()?.display().to_string(),
            // What an older or newer program wrote may be no paper of ours: the default then holds.
            paper: paper
                .and_then(|json| serde_json::from_str(&json).ok())
                .unwrap_or_default(),
        })
    }

    /// Makes the cost sheet's PDF and saves it whole; an older one of that name is replaced. Folder and paper are
    /// remembered.
    ///
    /// # Errors
    /// There is no such sheet, the folder can't be written or the disk is full: nothing is half written.
    pub fn save_worksheet(
        &mut self,
        id: &str,
        folder: Option<&Path>,
        size: PaperSize,
    ) -> Result<ReportSaved, AppError> {
        let folder = folder.map_or_else(|| self.report_folder(), |folder| Ok(folder.into()))?;
        let saved = self.write_worksheet(id, &folder, size)?;
        let remembered = folder.display().to_string();
        let paper = serde_json::json!(size).to_string();
        self.transact(|tables| {
            tables.remember(REPORT_FOLDER, &remembered)?;
            Ok(tables.remember(PAPER, &paper)?)
        })?;
        Ok(saved)
    }

    /// Makes the cost sheet in a place beside the data, for the system's viewer to print. What was printed before is
    /// removed.
    ///
    /// # Errors
    /// As [`Self::save_worksheet`].
    pub fn print_worksheet(&mut self, id: &str, size: PaperSize) -> Result<ReportSaved, AppError> {
        self.forget_prints();
        self.write_worksheet(id, &self.prints_folder(), size)
    }

    fn write_worksheet(
        &self,
        id: &str,
        folder: &Path,
        size: PaperSize,
    ) -> Result<ReportSaved, AppError> {
        let filled = self.filled(id)?;
        let sheet = filled
            .sheet(self.today(), paper(size))
            .ok_or_else(|| AppError::Unexpected("the content has no such worksheet".to_owned()))?;
        let company = match in_file_name(&filled.company, NAME_BYTES).as_str() {
            "" => messages::app_report_without_name(&filled.words),
            company => company.to_owned(),
        };
        let name = match in_file_name(&filled.name(), NAME_BYTES).as_str() {
            "" => in_file_name(&sheet.title, NAME_BYTES),
            name => name.to_owned(),
        };
        let name = messages::app_worksheet_file(&filled.words, company, name);
        let path = folder.join(format!("{name}.pdf"));
        let rendered = rumbo_report::render_worksheet(&sheet)?;
        write_whole(&path, &rendered.bytes)?;
        Ok(ReportSaved {
            path: path.display().to_string(),
            pages: Some(count(rendered.pages)),
        })
    }
}
