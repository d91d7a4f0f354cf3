//! The plan as a workbook (.xlsx): plan, steps, help, and what all of it is.
//!
//! Days are days and hours are numbers, so that a person can sort, sum and move them. There is no formula, and whatever a
//! person wrote is kept from becoming one.

use rumbo_i18n::{Localizer, messages};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use super::cell::{clean, fitting, is_formula};
use super::rows::{Cell, Column, number, plan_columns, plan_rows, state};
use super::{PlanFile, PlanFileError};

/// What one cell holds at most, in units of UTF-16.
const MOST_IN_CELL: usize = 32_767;
/// A longer address is written as text.
const MOST_IN_ADDRESS: usize = 2_000;
/// The format's number for A4.
const A4: u8 = 9;
const HEAD_FILL: Color = Color::RGB(0x12_4A_63);
const RULE: Color = Color::RGB(0xC9_D3_D8);
const LINK: Color = Color::RGB(0x0B_5A_7D);

/// Makes the workbook. The document's own day is that of the diagnosis.
///
/// # Errors
/// [`PlanFileError::Writing`]; it does not depend on what the plan says.
pub fn spreadsheet(plan: &PlanFile, l: &Localizer) -> Result<Vec<u8>, PlanFileError> {
    workbook(plan, l).map_err(|error| PlanFileError::Writing(error.to_string()))
}

fn workbook(plan: &PlanFile, l: &Localizer) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let title = clean(&messages::export_calendar_name(l, plan.company.as_str()));
    book.set_properties(
        &DocProperties::new()
            .set_title(&title)
            .set_author(messages::report_product(l))
            .set_company(clean(&plan.company))
            .set_comment(clean(&plan.content))
            .set_custom_property("Language", l.locale().code())
            .set_creation_datetime(&plan.diagnosed_on),
    );
    let styles = Styles::new(l);
    let sheets: [(String, Sheet); 3] = [
        (messages::export_sheet_plan(l), plan_sheet(plan, l)),
        (messages::export_sheet_steps(l), steps_sheet(plan, l)),
        (messages::export_sheet_help(l), help_sheet(plan, l)),
    ];
    for (name, sheet) in &sheets {
        sheet.write(book.add_worksheet().set_name(name)?, &title, &styles, l)?;
    }
    about(
        plan,
        l,
        book.add_worksheet()
            .set_name(messages::export_sheet_about(l))?,
        &styles,
    )?;
    book.save_to_buffer()
}

/// A table: heads, rows, and the column in which the person ticks.
struct Sheet {
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
    tick: Option<u16>,
}

fn plan_sheet(plan: &PlanFile, l: &Localizer) -> Sheet {
    Sheet {
        columns: plan_columns(l),
        rows: plan_rows(plan, l),
        tick: None,
    }
}

fn steps_sheet(plan: &PlanFile, l: &Localizer) -> Sheet {
    let rows = plan.tasks.iter().flat_map(|task| {
        task.steps
            .iter()
            .zip(1_usize..)
            .map(|((text, done), step)| {
                vec![
                    number(task.number),
                    Cell::text(&task.title),
                    number(step),
                    Cell::text(text),
                    match *done || task.done {
                        true => Cell::text(messages::export_ticked(l)),
                        false => Cell::Nothing,
                    },
                    Cell::text(state(plan, task, l)),
                ]
            })
    });
    Sheet {
        columns: vec![
            (messages::export_head_number(l), 5.0),
            (messages::export_head_action(l), 38.0),
            (messages::export_head_step(l), 7.0),
            (messages::export_head_what(l), 70.0),
            (messages::export_head_done(l), 9.0),
            (messages::export_head_state(l), 12.0),
        ],
        rows: rows.collect(),
        tick: Some(4),
    }
}

fn help_sheet(plan: &PlanFile, l: &Localizer) -> Sheet {
    let rows = plan.offers.iter().map(|offer| {
        let helped = plan
            .tasks
            .iter()
            .filter(|task| task.help.contains(&offer.id));
        let numbers: Vec<String> = helped.map(|task| task.number.to_string()).collect();
        vec![
            Cell::text(&offer.name),
            Cell::text(&offer.what),
            Cell::text(&offer.fit),
            Cell::text(&offer.why),
            Cell::text(&offer.check),
            Cell::text(&offer.cost),
            Cell::text(l.list(&numbers)),
            match offer.address.is_empty() {
                true => Cell::Nothing,
                false => Cell::Address(offer.address.clone()),
            },
            Cell::Day(offer.as_of),
            Cell::text(&offer.source),
        ]
    });
    Sheet {
        columns: vec![
            (messages::export_head_help(l), 32.0),
            (messages::export_head_offers(l), 40.0),
            (messages::export_head_fit(l), 13.0),
            (messages::export_head_why(l), 30.0),
            (messages::export_head_check(l), 40.0),
            (messages::export_head_cost(l), 20.0),
            (messages::export_head_actions(l), 11.0),
            (messages::export_head_address(l), 34.0),
            (messages::export_head_as_of(l), 13.0),
            (messages::export_head_source(l), 38.0),
        ],
        rows: rows.collect(),
        tick: None,
    }
}

/// Looks of cells. All text wraps and begins at the top.
struct Styles {
    head: Format,
    text: Format,
    /// For what would begin a formula elsewhere: the mark that spreadsheets keep for a text that stays one.
    quoted: Format,
    number: Format,
    day: Format,
    address: Format,
    title: Format,
}

impl Styles {
    fn new(l: &Localizer) -> Self {
        let text = Format::new()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_color(RULE);
        Self {
            head: Format::new()
                .set_bold()
                .set_font_color(Color::White)
                .set_background_color(HEAD_FILL)
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter),
            quoted: text.clone().set_quote_prefix(),
            number: text.clone().set_num_format("0"),
            day: text
                .clone()
                .set_align(FormatAlign::Left)
                .set_num_format(messages::export_day_format(l)),
            address: text.clone().set_font_color(LINK),
            title: Format::new().set_bold().set_font_size(16),
            text,
        }
    }

    fn write(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        column: u16,
        cell: &Cell,
    ) -> Result<(), XlsxError> {
        match cell {
            Cell::Text(text) => {
                let format = match is_formula(text) {
                    true => &self.quoted,
                    false => &self.text,
                };
                // As a string it is never worked out; the mark keeps it so when it is edited.
                sheet.write_string_with_format(row, column, fitting(text, MOST_IN_CELL), format)?;
            }
            Cell::Number(number) => {
                sheet.write_number_with_format(row, column, *number, &self.number)?;
            }
            Cell::Day(day) => {
                sheet.write_datetime_with_format(row, column, day, &self.day)?;
            }
            Cell::Address(address) if is_linkable(address) => {
                sheet.write_url_with_format(row, column, address.as_str(), &self.address)?;
            }
            Cell::Address(address) => {
                self.write(sheet, row, column, &Cell::text(address))?;
            }
            Cell::Nothing => {
                sheet.write_blank(row, column, &self.text)?;
            }
        }
        Ok(())
    }
}

fn is_linkable(address: &str) -> bool {
    let web = address.starts_with("https://") || address.starts_with("http://");
    web && address.len() <= MOST_IN_ADDRESS && address.chars().all(|c| c.is_ascii_graphic())
}

impl Sheet {
    fn write(
        &self,
        sheet: &mut Worksheet,
        title: &str,
        styles: &Styles,
        l: &Localizer,
    ) -> Result<(), XlsxError> {
        for ((head, width), column) in self.columns.iter().zip(0..) {
            sheet.set_column_width(column, *width)?;
            sheet.write_string_with_format(0, column, head, &styles.head)?;
        }
        for (cells, row) in self.rows.iter().zip(1..) {
            for (cell, column) in cells.iter().zip(0..) {
                styles.write(sheet, row, column, cell)?;
            }
        }
        let last = u32::try_from(self.rows.len()).unwrap_or(1).max(1);
        let most = u16::try_from(self.columns.len().saturating_sub(1)).unwrap_or(0);
        sheet.autofilter(0, 0, last, most)?;
        sheet.set_freeze_panes(1, 2)?;
        sheet.set_repeat_rows(0, 0)?;
        if let Some(column) = self.tick {
            let ticked = messages::export_ticked(l);
            let list = DataValidation::new()
                .allow_list_strings(&[ticked.as_str()])?
                .ignore_blank(true);
            sheet.add_data_validation(1, column, last, column, &list)?;
        }
        print_set_up(sheet, title, l);
        Ok(())
    }
}

/// On paper: across, as wide as the page, the heads on each, and what it is of which page.
fn print_set_up(sheet: &mut Worksheet, title: &str, l: &Localizer) {
    // Their sign for a field; an ampersand of a name would be one too.
    let title: String = title.replace('&', "&&").chars().take(100).collect();
    let page = messages::report_page_of(l, "&P", "&N");
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3)
        .set_footer(format!("&L{title}&R{page}"));
}

/// What the file is: of whom, of which day, with which content, and what it is not.
fn about(
    plan: &PlanFile,
    l: &Localizer,
    sheet: &mut Worksheet,
    styles: &Styles,
) -> Result<(), XlsxError> {
    sheet.set_column_width(0, 26)?.set_column_width(1, 90)?;
    sheet.write_string_with_format(0, 0, messages::roadmap_title(l), &styles.title)?;
    let mut rows = vec![
        (messages::export_about_company(l), Cell::text(&plan.company)),
        (messages::export_about_day(l), Cell::Day(plan.diagnosed_on)),
        (messages::export_about_repeat(l), Cell::Day(plan.repeat_on)),
        (messages::export_about_content(l), Cell::text(&plan.content)),
    ];
    for (note, place) in plan.notes.iter().zip(0..) {
        let head = match place {
            0 => messages::roadmap_notices(l),
            _ => String::new(),
        };
        rows.push((head, Cell::text(note)));
    }
    for ((head, cell), row) in rows.iter().zip(2..) {
        styles.write(sheet, row, 0, &Cell::text(head))?;
        styles.write(sheet, row, 1, cell)?;
    }
    let title = messages::roadmap_title(l);
    print_set_up(sheet, &title, l);
    Ok(())
}
