//! A file of answers or a report that is opened: read, shown with what there is of it already, then kept as a diagnosis.

use crate::answering::{keep, write_facts};
use crate::case::Case;
use crate::error::AppError;
use crate::files::{case_from, text_of_file};
use crate::home::{count, line};
use crate::pack::Pack;
use crate::report::{REPORT_FOLDER, diagnosis_file, private_facts};
use crate::rumbo::{Rumbo, day};
use crate::views::{AssessmentSummary, FileStanding, FileView};
use chrono::NaiveDate;
use rumbo_core::ids::ItemId;
use rumbo_core::questionnaire;
use rumbo_exchange::DiagnosisFile;
use rumbo_i18n::messages;
use rumbo_store::{Company, Connected};
use std::path::{Path, PathBuf};

const OPEN_FOLDER: &str = "open-folder";

/// A file that was read and is not kept yet.
#[derive(Clone, Debug)]
pub struct HeldFile {
    name: String,
    file: DiagnosisFile,
    /// The older content that it was made with, when that is kept here.
    made_with: Option<Pack>,
}

/// What there is of a file's diagnosis already.
enum Standing {
    New,
    /// The company.
    Joins(String),
    /// The assessment.
    Same(String),
    /// The company, and when the one here was last changed.
    Differs(String, String),
}

impl Rumbo {
    /// The folder where a file is looked for first: that of the last one opened, else that of the reports.
    ///
    /// # Errors
    /// The data file failed.
    pub fn open_folder(&self) -> Result<PathBuf, AppError> {
        let tables = self.store.read();
        let remembered = [OPEN_FOLDER, REPORT_FOLDER]
            .into_iter()
            .filter_map(|key| tables.setting(key).transpose());
        for folder in remembered {
            let folder = PathBuf::from(folder?);
            if folder.is_dir() {
                return Ok(folder);
            }
        }
        Ok(self.surroundings.documents_folder.clone())
    }

    /// Reads a file of answers or a report. Nothing of it is stored; its folder is remembered.
    ///
    /// An older content that is kept here is the one to read it with, so that a finished diagnosis is what it was.
    ///
    /// # Errors
    /// It can't be read or taken, every reason named, or it lacks compulsory facts.
    pub fn read_file(&mut self, path: &Path) -> Result<HeldFile, AppError> {
        let text = text_of_file(path)?;
        let present = self.pack.content.pack.base_version();
        let made_with = match rumbo_exchange::content_version_of(&text) {
            Some(version) if version != present && self.store.read().keeps_pack(&version)? => {
                let kept = self.store.read().kept_pack(&version)?;
                Some(Pack::kept(&kept.files)?)
            }
            _ => None,
        };
        let content = &made_with.as_ref().unwrap_or(&self.pack).content;
        let held = HeldFile {
            name: path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
            file: rumbo_exchange::read(&text, content)?,
            made_with,
        };
        self.held_case(&held)?;
        if let Some(folder) = path.parent().filter(|folder| folder.is_dir()) {
            let folder = folder.display().to_string();
            self.transact(|tables| Ok(tables.remember(OPEN_FOLDER, &folder)?))?;
        }
        Ok(held)
    }

    /// What a file holds, and what there is of it already.
    ///
    /// # Errors
    /// The data file failed.
    pub fn file_view(&self, held: &HeldFile) -> Result<FileView, AppError> {
        let case = self.held_case(held)?;
        let line = line(
            &case.pack.content,
            &case.words,
            &case.sheet,
            &case.texts,
            case.path,
            case.finished,
        );
        let date = |on: NaiveDate| case.words.date(on);
        let (standing, known) = match self.standing(&case)? {
            Standing::New => (FileStanding::New, None),
            Standing::Joins(_) => (FileStanding::Joins, None),
            Standing::Same(_) => (FileStanding::Same, None),
            Standing::Differs(_, changed_at) => (FileStanding::Differs, day(&changed_at).map(date)),
        };
        let pack = &case.pack.content.pack;
        let made_with = &held.file.content_version;
        Ok(FileView {
            file: held.name.clone(),
            company: case.company.clone(),
            example: case.example,
            country: line.country,
            focus: line.focus,
            started: date(case.started_on),
            finished: case.finished.then(|| date(case.diagnosed_on)),
            path: case.path.into(),
            answered: line.answered,
            total: line.total,
            notes: count(case.notes.values().filter(|note| !note.is_empty()).count()),
            profile: line.profile,
            private: private_facts(&case),
            other_content: (made_with != pack.base_version()).then(|| {
                messages::app_file_other_content(
                    &case.words,
                    made_with.as_str(),
                    pack.base_version(),
                )
            }),
            standing,
            known,
        })
    }

    /// Keeps what a file holds as a diagnosis with its answers, notes, path and days. A finished one stays finished; one
    /// that is here already is not doubled; one that differs is kept beside the one here.
    ///
    /// # Errors
    /// The data file failed; nothing of the file is stored then.
    pub fn open_file(&mut self, held: &HeldFile) -> Result<AssessmentSummary, AppError> {
        let (id, company) = match self.standing(&self.held_case(held)?)? {
            Standing::Same(id) => {
                let company = self.store.read().assessment(&id)?.head.company;
                (id, company)
            }
            Standing::New => self.add_file(held, None)?,
            Standing::Joins(company) | Standing::Differs(company, _) => {
                self.add_file(held, Some(company))?
            }
        };
        let company = self.store.read().company(&company)?;
        Ok(self.summary(&id, &company)?.0)
    }

    /// Stores a new assessment; its id and its company's.
    fn add_file(
        &mut self,
        held: &HeldFile,
        known: Option<String>,
    ) -> Result<(String, String), AppError> {
        let file = &held.file;
        let (stamp, present, files) = self.pack_to_keep()?;
        let (version, files) = match &held.made_with {
            Some(pack) => (pack.content.pack.version.clone(), None),
            None => (present, files),
        };
        let content = &held.made_with.as_ref().unwrap_or(&self.pack).content;
        let items: Vec<ItemId> = content.items().map(|item| item.id().clone()).collect();
        let id = (self.surroundings.new_id)();
        let company = Company {
            id: known.clone().unwrap_or_else(self.surroundings.new_id),
            name: file.company.clone(),
            example: file.example,
        };
        let full = file.path == questionnaire::Path::Full;
        self.transact(|tables| {
            keep(tables, &version, files.as_deref())?;
            if known.is_none() {
                tables.add_company(&company, &stamp)?;
            }
            tables.add_assessment(&id, &company.id, &version, &midnight(file.started_on))?;
            tables.choose_path(&id, file.path, &stamp)?;
            write_said(tables, &id, &items, file)?;
            match file.finished_on.map(midnight) {
                Some(at) if full => {
                    Ok(tables.finish_assessment(&id, &at, file.sheet.blanks_accepted)?)
                }
                // Of the express path that is the day of the last answer.
                Some(at) => Ok(tables.touch_assessment(&id, &version, &at)?),
                None => Ok(tables.touch_assessment(&id, &version, &stamp)?),
            }
        })?;
        Ok((id, company.id))
    }

    fn held_case<'a>(&'a self, held: &'a HeldFile) -> Result<Case<'a>, AppError> {
        let pack = held.made_with.as_ref().unwrap_or(&self.pack);
        case_from(pack, held.file.clone(), self.language()?, self.today())
    }

    /// Files carry no ids: a company is known by its name and country, a diagnosis by everything that it says.
    fn standing(&self, file: &Case<'_>) -> Result<Standing, AppError> {
        let tables = self.store.read();
        let with_private = !private_facts(file).is_empty();
        let wanted = said(file, with_private);
        let mut standing = Standing::New;
        for head in tables.assessment_heads()? {
            let company = tables.company(&head.company)?;
            if (&company.name, company.example) != (&file.company, file.example) {
                continue;
            }
            let case = self.case(&head.id)?;
            if case.sheet.option("country") != file.sheet.option("country") {
                continue;
            }
            if said(&case, with_private) == wanted {
                return Ok(Standing::Same(head.id));
            }
            let same_beginning = case.started_on == file.started_on;
            standing = match standing {
                Standing::Differs(..) => standing,
                _ if same_beginning => Standing::Differs(company.id, head.changed_at),
                Standing::Joins(_) => standing,
                _ => Standing::Joins(company.id),
            };
        }
        Ok(standing)
    }
}

/// Facts, answers and notes of a file. In the order asked (`items`), so that going on finds the place.
pub(crate) fn write_said(
    tables: &Connected<'_>,
    id: &str,
    items: &[ItemId],
    file: &DiagnosisFile,
) -> Result<(), AppError> {
    write_facts(tables, id, &file.sheet, &file.words)?;
    for item in items {
        if let Some(answer) = file.sheet.answers.get(item) {
            tables.write_answer(id, item, Some(answer))?;
        }
        if let Some(note) = file.notes.get(item).filter(|note| !note.is_empty()) {
            tables.write_note(id, item, Some(note))?;
        }
    }
    Ok(())
}

/// All that a diagnosis says, whichever content it stands under by now.
fn said(case: &Case<'_>, with_private: bool) -> String {
    let file = DiagnosisFile {
        content_version: String::new(),
        ..diagnosis_file(case)
    };
    rumbo_exchange::write(&file, &case.pack.content, with_private)
}

pub(crate) fn midnight(day: NaiveDate) -> String {
    format!("{day}T00:00:00")
}
