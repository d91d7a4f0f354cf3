//! The report as a document to be edited: a .docx file (ISO/IEC 29500) of the word processor's own styles.
//!
//! It says what the PDF says, in the same order, without what is drawn there: the map is a sentence, the wheel and the
//! plan's days are tables. A chamber's logo that is a picture stands beside its name; one that is a drawing is left to
//! the name. Whoever is asked for Word has headings to navigate by, boxes to tick and text to change.

mod block;
mod body;
mod drawing;
mod furniture;
mod package;
mod properties;
mod sections;
mod styles;
#[cfg(test)]
mod tests;
mod xml;

use crate::ReportError;
use crate::model::Report;

/// Puts the whole file together.
pub(crate) fn render(report: &Report) -> Result<Vec<u8>, ReportError> {
    let body = body::Body::of(&sections::story(report), report.paper);
    package::pack(report, &body).map_err(ReportError::Document)
}
