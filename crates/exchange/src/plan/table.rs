//! The plan's rows as plain text (.csv), for whoever has no program for a workbook.

use rumbo_i18n::Localizer;
use rumbo_i18n::format::date_iso;

use super::cell::defused;
use super::rows::{Cell, plan_columns, plan_rows};
use super::{PlanFile, PlanFileError};

/// Without it spreadsheets read accents as two odd letters.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Makes the table: every cell quoted, columns parted as the country's spreadsheets expect it.
///
/// # Errors
/// [`PlanFileError::Writing`]; it does not depend on what the plan says.
pub fn table(plan: &PlanFile, l: &Localizer) -> Result<Vec<u8>, PlanFileError> {
    let failed = |error: String| PlanFileError::Writing(error);
    let mut writer = csv::WriterBuilder::new()
        .delimiter(if l.has_decimal_comma() { b';' } else { b',' })
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    let heads = plan_columns(l).into_iter().map(|(head, _)| head);
    writer
        .write_record(heads)
        .map_err(|error| failed(error.to_string()))?;
    for row in plan_rows(plan, l) {
        let cells = row.into_iter().map(|cell| match cell {
            Cell::Text(text) | Cell::Address(text) => defused(&text),
            Cell::Number(number) => number.to_string(),
            Cell::Day(day) => date_iso(day),
            Cell::Nothing => String::new(),
        });
        writer
            .write_record(cells)
            .map_err(|error| failed(error.to_string()))?;
    }
    writer
        .into_inner()
        .map_err(|error| failed(error.to_string()))
}
