//! Cost sheets: several a company, filled in line by line with the owner's own quotations.
//!
//! A figure is kept as it was understood, the same in every language; what could not be read stays as it was typed.
//! What follows from the figures is never kept.

use crate::answering::keep;
use crate::case::{say, words_for};
use crate::error::AppError;
use crate::home::{count, focus};
use crate::pack::Pack;
use crate::rumbo::Rumbo;
use crate::views::{GuidesView, SheetLine, WorksheetLine, WorksheetTotal, WorksheetView};
use rumbo_core::AnswerSheet;
use rumbo_core::content::{Line, LineFigure, Unit, Worksheet};
use rumbo_core::ids::LineId;
use rumbo_core::worksheet::{Figure, Figures};
use rumbo_exchange::{MAX_NAME_CHARS, NameError, clean_line};
use rumbo_i18n::{Localizer, NumberMistake, messages};
use rumbo_report::Paper;
use rumbo_report::worksheet::{Sheet, SheetInput, SheetRow};
use rumbo_store::{StoreError, Written};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Most characters that are kept of what was typed on a line and is no figure; the field holds no more.
const MAX_WRITTEN_CHARS: usize = 200;
/// Longest word for a currency, in characters.
const MAX_CURRENCY_CHARS: usize = 30;
/// A figure that shows how they are written, in hundredths.
const SAMPLE: i64 = 123_450;

/// A cost sheet with everything that surrounds it.
pub(crate) struct Filled<'a> {
    pack: Cow<'a, Pack>,
    pub words: Localizer,
    facts: AnswerSheet,
    pub head: rumbo_store::Worksheet,
    pub company: String,
    example: bool,
    assessment_id: Option<String>,
    written: BTreeMap<LineId, Written>,
}

impl Rumbo {
    /// Begins a cost sheet for the company of this filling-in, named after what the company sells and where to.
    ///
    /// # Errors
    /// There is no such worksheet or assessment, or the data file failed.
    pub fn add_worksheet(
        &mut self,
        assessment_id: &str,
        worksheet: &str,
    ) -> Result<WorksheetView, AppError> {
        known(&self.pack, worksheet)?;
        let case = self.case(assessment_id)?;
        let offer = case.texts.get("offer-name").map(String::as_str);
        let destination = (!case.sheet.has("destination", "undecided"))
            .then(|| case.sheet.option("destination"))
            .flatten()
            .and_then(|option| case.say(&format!("fact-destination-{option}"), None));
        let name = focus(&case.words, offer, destination.as_deref());
        let (stamp, version, files) = self.pack_to_keep()?;
        let sheet = rumbo_store::Worksheet {
            id: (self.surroundings.new_id)(),
            company: self.store.read().assessment(assessment_id)?.head.company,
            worksheet: worksheet.into(),
            content_version: version.clone(),
            name: cut(&name, MAX_NAME_CHARS),
            currency: String::new(),
        };
        self.transact(|tables| {
            keep(tables, &version, files.as_deref())?;
            Ok(tables.add_worksheet(&sheet, &stamp)?)
        })?;
        self.worksheet(&sheet.id)
    }

    /// A cost sheet with what follows from its figures.
    ///
    /// # Errors
    /// There is none, or the data file failed.
    pub fn worksheet(&self, id: &str) -> Result<WorksheetView, AppError> {
        Ok(self.filled(id)?.view(self.today()))
    }

    /// A worked example, with invented figures, for whoever only wants to see one.
    ///
    /// # Errors
    /// There is no such worksheet or assessment, or the data file failed.
    pub fn worksheet_example(
        &self,
        worksheet: &str,
        assessment_id: Option<&str>,
    ) -> Result<WorksheetView, AppError> {
        known(&self.pack, worksheet)?;
        let facts = match assessment_id {
            Some(id) => self.store.read().assessment(id)?.sheet,
            None => AnswerSheet::default(),
        };
        let words = words_for(&self.pack, self.language()?, &facts)?;
        let filled = Filled {
            pack: Cow::Borrowed(&self.pack),
            words,
            facts,
            head: rumbo_store::Worksheet {
                id: String::new(),
                company: String::new(),
                worksheet: worksheet.into(),
                content_version: self.pack.content.pack.version.clone(),
                name: String::new(),
                currency: String::new(),
            },
            company: String::new(),
            example: false,
            assessment_id: assessment_id.map(str::to_owned),
            written: BTreeMap::new(),
        };
        Ok(filled.view(self.today()))
    }

    /// Writes on a line, or clears it. What is no figure is kept as it was typed, and the view says why it is none.
    ///
    /// # Errors
    /// The sheet has no such line to fill in, there is no such sheet, or the data file failed.
    pub fn write_worksheet_line(
        &mut self,
        id: &str,
        line: &str,
        text: &str,
    ) -> Result<WorksheetView, AppError> {
        let written = {
            let filled = self.filled(id)?;
            let known = filled.line(line).ok_or_else(|| StoreError::NotFound {
                what: "line",
                id: line.to_owned(),
            })?;
            filled.read(known.unit, text)
        };
        let line = LineId::from(line);
        self.transact(|tables| Ok(tables.write_worksheet_line(id, &line, written.as_ref())?))?;
        self.worksheet(id)
    }

    /// Gives a cost sheet another name and currency; each may be empty.
    ///
    /// # Errors
    /// The name is too long, there is no such sheet, or the data file failed.
    pub fn label_worksheet(
        &mut self,
        id: &str,
        name: &str,
        currency: &str,
    ) -> Result<WorksheetView, AppError> {
        let name = clean_line(name);
        let length = name.chars().count();
        if length > MAX_NAME_CHARS {
            return Err(NameError::TooLong(length).into());
        }
        let currency = cut(&clean_line(currency), MAX_CURRENCY_CHARS);
        self.transact(|tables| Ok(tables.label_worksheet(id, &name, &currency)?))?;
        self.worksheet(id)
    }

    /// Copies a cost sheet with its figures, for another product or market.
    ///
    /// # Errors
    /// There is none, or the data file failed.
    pub fn copy_worksheet(&mut self, id: &str) -> Result<WorksheetView, AppError> {
        let (sheet, written) = {
            let filled = self.filled(id)?;
            let name = messages::app_worksheet_copy(&filled.words, filled.name());
            let sheet = rumbo_store::Worksheet {
                id: (self.surroundings.new_id)(),
                name: cut(&name, MAX_NAME_CHARS),
                ..filled.head
            };
            (sheet, filled.written)
        };
        let stamp = self.stamp();
        self.transact(|tables| {
            tables.add_worksheet(&sheet, &stamp)?;
            for (line, written) in &written {
                tables.write_worksheet_line(&sheet.id, line, Some(written))?;
            }
            Ok(())
        })?;
        self.worksheet(&sheet.id)
    }

    /// Removes a cost sheet with its figures. It can't be undone.
    ///
    /// # Errors
    /// There is none, or the data file failed.
    pub fn remove_worksheet(&mut self, id: &str) -> Result<GuidesView, AppError> {
        let company = self.store.read().worksheet(id)?.company;
        self.transact(|tables| Ok(tables.remove_worksheet(id)?))?;
        self.store.empty_log()?;
        self.forget_prints();
        let latest = self.latest_of(&company)?;
        self.guides(latest.as_deref())
    }

    /// The cost sheets of a company, each in a line.
    pub(crate) fn sheet_lines(&self, company: &str) -> Result<Vec<SheetLine>, AppError> {
        let sheets = self.store.read().worksheets(company)?;
        let today = self.today();
        sheets
            .iter()
            .map(|sheet| Ok(self.filled(&sheet.id)?.line_of_list(today)))
            .collect()
    }

    /// Ids of the company's cost sheets of one kind.
    pub(crate) fn sheets_of_kind(
        &self,
        company: &str,
        worksheet: &str,
    ) -> Result<BTreeSet<String>, AppError> {
        let sheets = self.store.read().worksheets(company)?.into_iter();
        Ok(sheets
            .filter(|sheet| sheet.worksheet.as_str() == worksheet)
            .map(|sheet| sheet.id)
            .collect())
    }

    /// The company's filling-in that was changed last.
    pub(crate) fn latest_of(&self, company: &str) -> Result<Option<String>, AppError> {
        let heads = self.store.read().assessment_heads()?.into_iter();
        let mut found = heads.filter(|head| head.company == company);
        Ok(found.next().map(|head| head.id))
    }

    pub(crate) fn filled(&self, id: &str) -> Result<Filled<'_>, AppError> {
        let tables = self.store.read();
        let head = tables.worksheet(id)?;
        let company = tables.company(&head.company)?;
        let assessment_id = self.latest_of(&head.company)?;
        let facts = match &assessment_id {
            Some(id) => tables.assessment(id)?.sheet,
            None => AnswerSheet::default(),
        };
        // A sheet that the content has no more is still shown, by the content that it was begun with.
        let pack = match known(&self.pack, head.worksheet.as_str()) {
            Ok(_) => Cow::Borrowed(&self.pack),
            Err(_) => Cow::Owned(Pack::kept(&tables.kept_pack(&head.content_version)?.files)?),
        };
        Ok(Filled {
            words: words_for(&pack, self.language()?, &facts)?,
            written: tables.worksheet_lines(id)?,
            pack,
            facts,
            head,
            company: company.name,
            example: company.example,
            assessment_id,
        })
    }
}

fn known<'p>(pack: &'p Pack, worksheet: &str) -> Result<&'p Worksheet, AppError> {
    let mut sheets = pack.content.worksheets.iter();
    let found = sheets.find(|sheet| sheet.id.as_str() == worksheet);
    Ok(found.ok_or_else(|| StoreError::NotFound {
        what: "worksheet",
        id: worksheet.to_owned(),
    })?)
}

impl Filled<'_> {
    fn worksheet(&self) -> Option<&Worksheet> {
        known(&self.pack, self.head.worksheet.as_str()).ok()
    }

    /// A line that is filled in.
    fn line(&self, id: &str) -> Option<&Line> {
        let mut lines = self.worksheet()?.lines.iter();
        lines.find(|line| line.id.as_str() == id && matches!(line.figure, LineFigure::Input(_)))
    }

    /// What the person calls it, or else what it works out.
    pub fn name(&self) -> String {
        match self.head.name.as_str() {
            "" => {
                let key = format!("worksheet-{}", self.head.worksheet);
                say(&self.words, &self.facts, &key, None).unwrap_or_default()
            }
            name => name.to_owned(),
        }
    }

    /// What was typed, as it is kept.
    fn read(&self, unit: Unit, text: &str) -> Option<Written> {
        if text.trim().is_empty() {
            return None;
        }
        Some(match self.figure(unit, text) {
            Ok(figure) => Written::Figure(figure),
            Err(_) => Written::Words(cut(text, MAX_WRITTEN_CHARS)),
        })
    }

    /// A figure without the sign that people write beside it.
    fn figure(&self, unit: Unit, text: &str) -> Result<String, NumberMistake> {
        let mut bare = text.trim();
        let currency = self.head.currency.as_str();
        let signs = match unit {
            Unit::Percent => vec!["%"],
            Unit::Money => vec!["US$", "$", "€", currency],
            Unit::Count => Vec::new(),
        };
        for sign in signs.into_iter().filter(|sign| !sign.is_empty()) {
            let without = bare.strip_prefix(sign).or_else(|| bare.strip_suffix(sign));
            bare = without.unwrap_or(bare).trim_matches(' ');
        }
        self.words.read_number(bare)
    }

    /// What each line says: the figure that it is understood as, or why it is none.
    fn understood(&self, unit: Unit, line: &LineId) -> Option<Result<String, NumberMistake>> {
        Some(match self.written.get(line)? {
            Written::Figure(figure) => Ok(figure.clone()),
            Written::Words(words) => self.figure(unit, words),
        })
    }

    fn figures(&self, worksheet: &Worksheet) -> Figures {
        let lines = worksheet.lines.iter();
        lines
            .filter_map(|line| {
                let plain = self.understood(line.unit, &line.id)?.ok()?;
                Some((line.id.clone(), Figure::parse(&plain).ok()?))
            })
            .collect()
    }

    /// The sheet in words, as it is shown and printed.
    pub fn sheet(&self, today: chrono::NaiveDate, paper: Paper) -> Option<Sheet> {
        let worksheet = self.worksheet()?;
        let figures = self.figures(worksheet);
        let input = SheetInput {
            worksheet,
            facts: &self.facts,
            filled_in: &figures,
            company: &self.company,
            example: self.example,
            name: &self.head.name,
            currency: &self.head.currency,
            today,
            paper,
        };
        Some(Sheet::build(&input, &self.words))
    }

    fn line_of_list(&self, today: chrono::NaiveDate) -> SheetLine {
        let sheet = self.sheet(today, Paper::A4);
        let state = sheet.as_ref().map(|sheet| {
            let filled = filled_words(&self.words, sheet);
            let mut totals = sheet.rows.iter().rev().filter(|row| row.total);
            match totals.find_map(|row| Some((row, row.figure.as_ref()?))) {
                Some((row, figure)) => messages::app_worksheet_state_total(
                    &self.words,
                    figure.as_str(),
                    filled,
                    row.label.as_str(),
                ),
                None => messages::app_worksheet_state(&self.words, filled),
            }
        });
        SheetLine {
            id: self.head.id.clone(),
            name: self.name(),
            kind: match self.head.name.is_empty() {
                true => String::new(),
                false => sheet.map(|sheet| sheet.title).unwrap_or_default(),
            },
            state: state.unwrap_or_default(),
        }
    }

    fn view(&self, today: chrono::NaiveDate) -> WorksheetView {
        // `filled` and `worksheet_example` have made sure that the content has it.
        let sheet = self.sheet(today, Paper::A4);
        let (title, lead, note) = sheet
            .as_ref()
            .map(|sheet| (sheet.title.clone(), sheet.lead.clone(), sheet.note.clone()))
            .unwrap_or_default();
        let rows = sheet.as_ref().map_or(&[][..], |sheet| &sheet.rows[..]);
        let totals = rows.iter().filter(|row| row.total);
        WorksheetView {
            id: self.head.id.clone(),
            assessment_id: self.assessment_id.clone(),
            company: self.company.clone(),
            example: self.example,
            title,
            lead,
            name: self.head.name.clone(),
            currency: self.head.currency.clone(),
            lines: rows.iter().map(|row| self.line_view(row)).collect(),
            totals: totals
                .map(|row| WorksheetTotal {
                    id: row.id.clone(),
                    label: row.label.clone(),
                    figure: row.figure.clone().unwrap_or_default(),
                    instead: row.instead.clone(),
                })
                .collect(),
            filled: sheet
                .as_ref()
                .map(|sheet| {
                    messages::app_worksheet_state(&self.words, filled_words(&self.words, sheet))
                })
                .unwrap_or_default(),
            complete: sheet.is_some_and(|sheet| sheet.filled.0 == sheet.filled.1),
            note,
        }
    }

    fn line_view(&self, row: &SheetRow) -> WorksheetLine {
        let id = LineId::from(row.id.as_str());
        let understood = row.input.then(|| self.understood(row.unit, &id)).flatten();
        let text = match (&understood, self.written.get(&id)) {
            (Some(Ok(plain)), _) => self.words.decimal(plain),
            (_, Some(Written::Words(words))) => words.clone(),
            _ => String::new(),
        };
        WorksheetLine {
            id: row.id.clone(),
            label: row.label.clone(),
            help: row.help.clone(),
            input: row.input,
            total: row.total,
            sign: row.sign.clone(),
            text,
            mistake: match &understood {
                Some(Err(mistake)) => self.mistake(*mistake),
                _ => String::new(),
            },
            note: match &understood {
                Some(Ok(plain)) => self.thousands(plain),
                _ => String::new(),
            },
            figure: row.figure.clone().unwrap_or_default(),
            instead: row.instead.clone(),
            example: row.example.clone(),
        }
    }

    fn mistake(&self, mistake: NumberMistake) -> String {
        let words = &self.words;
        let sample = words.amount(SAMPLE);
        match mistake {
            NumberMistake::Negative => messages::app_worksheet_negative(words),
            NumberMistake::Several => messages::app_worksheet_several(words),
            NumberMistake::NoFigure => messages::app_worksheet_no_figure(words, sample),
            NumberMistake::Marks => messages::app_worksheet_marks(words, sample),
            NumberMistake::TooLong => messages::app_worksheet_too_long(words),
        }
    }

    /// Three decimals are seldom meant: whoever writes 1,234 may be thinking of thousands.
    fn thousands(&self, plain: &str) -> String {
        let Some((whole, decimals)) = plain.split_once('.') else {
            return String::new();
        };
        let low = Figure::parse(plain)
            .ok()
            .and_then(|figure| figure.hundredths());
        match low {
            Some(low) if decimals.len() == 3 && whole != "0" && whole.len() <= 3 => {
                messages::app_worksheet_thousands(
                    &self.words,
                    self.words.decimal(&format!("{whole}{decimals}")),
                    self.words.amount(low),
                )
            }
            _ => String::new(),
        }
    }
}

fn filled_words(words: &Localizer, sheet: &Sheet) -> String {
    let (filled, inputs) = sheet.filled;
    messages::report_worksheet_filled(words, i64::from(count(filled)), i64::from(count(inputs)))
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
