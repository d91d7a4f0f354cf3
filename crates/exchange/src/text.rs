//! The text of a diagnosis file, whether it comes as such or inside a report.

use crate::diagnosis_file::FORMAT;
use crate::error::ExchangeError;
use crate::report_file;
use serde_json::Value;

/// Most bytes of a file that is taken; a report with a chamber's logo has some 300,000.
pub const MAX_FILE_BYTES: usize = 32 << 20;

/// Most bytes of the text: more than every note at its longest.
pub(crate) const MAX_TEXT_BYTES: usize = 8 << 20;

/// How far into a file the mark of a PDF is looked for: some programs put something before it.
const MARK_WITHIN: usize = 1024;

/// The text of the diagnosis in a file of answers or in a report, told apart by what they hold, not by their names.
///
/// # Errors
/// Too large, or neither; a PDF that has no diagnosis, is damaged, encrypted or would unpack to too much.
pub fn text_of(bytes: &[u8]) -> Result<String, ExchangeError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(ExchangeError::TooLarge {
            limit: MAX_FILE_BYTES,
        });
    }
    if let Some(start) = start_of_pdf(bytes) {
        return in_report(&bytes[start..]);
    }
    if bytes.len() > MAX_TEXT_BYTES {
        return Err(ExchangeError::TooLarge {
            limit: MAX_TEXT_BYTES,
        });
    }
    String::from_utf8(bytes.to_vec()).map_err(|_| ExchangeError::Foreign)
}

/// The content version that the text of a diagnosis file names, if it names one: with that content it is read best.
pub fn content_version_of(text: &str) -> Option<String> {
    let value: Value = serde_json::from_str(text).ok()?;
    Some(value.get("content_version")?.as_str()?.to_owned())
}

fn start_of_pdf(bytes: &[u8]) -> Option<usize> {
    let mark = b"%PDF-";
    bytes
        .windows(mark.len())
        .take(MARK_WITHIN)
        .position(|window| window == mark)
}

/// What is attached was written by a program: a fault in it is no slip of a person who could mend a line.
fn in_report(pdf: &[u8]) -> Result<String, ExchangeError> {
    let damaged = |reason: String| ExchangeError::ReportDamaged(reason);
    let attached = report_file::attachment(pdf)?;
    let text = String::from_utf8(attached).map_err(|error| damaged(error.to_string()))?;
    let value: Value = serde_json::from_str(&text).map_err(|error| damaged(error.to_string()))?;
    match value.get("format").and_then(Value::as_str) {
        Some(FORMAT) => Ok(text),
        _ => Err(ExchangeError::ReportForeign),
    }
}
