//! The report: a plain model of words and figures becomes a PDF, or a document to be edited. The only crate that knows
//! printpdf.

// The tests inside share their support with those outside, which name the crate.
#[cfg(test)]
extern crate self as rumbo_report;

pub mod blank;
pub mod book;
mod chamber_colour;
mod document;
mod finish;
pub mod group;
mod layout;
pub mod logo;
pub mod model;
mod page;
mod paint;
mod text;
mod theme;

pub use logo::Logo;
pub use model::{Report, ReportDates, ReportInput};
pub use page::Paper;

/// Why a report could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// An embedded face could not be read or cut down.
    #[error("a typeface of the report could not be read")]
    Font,
    /// The painter did not accept an operation.
    #[error("the report could not be painted: {0}")]
    Painting(String),
    /// The file could not be put together.
    #[error("the report could not be written")]
    Writing(#[source] lopdf::Error),
    /// The editable document could not be put together.
    #[error("the editable document could not be written")]
    Document(#[source] std::io::Error),
}

/// A report as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Makes the PDF. The same report gives the same bytes, in any process: nothing else goes in.
///
/// # Errors
/// [`ReportError`]; none of them depends on what the report says.
pub fn render(report: &Report) -> Result<Rendered, ReportError> {
    let fonts = text::Fonts::load()?;
    let laid_out = layout::lay_out(report, fonts);
    let attachment = report.attachment.as_deref();
    print(&laid_out, fonts, report.paper, &report.metadata, attachment)
}

/// Makes the same report as a document to be edited, a .docx file. The same report gives the same bytes.
///
/// It carries no attachment: a report that is made for it is built without one, as its words say whether there is one.
///
/// # Errors
/// [`ReportError::Document`]; it does not depend on what the report says.
pub fn render_document(report: &Report) -> Result<Vec<u8>, ReportError> {
    document::render(report)
}

/// Makes the PDF of a content book, as [`render`] does of a report.
///
/// # Errors
/// [`ReportError`]; none of them depends on what the book says.
pub fn render_book(book: &book::Book) -> Result<Rendered, ReportError> {
    let fonts = text::Fonts::load()?;
    let laid_out = book::layout::lay_out(book, fonts);
    print(&laid_out, fonts, book.paper, &book.metadata, None)
}

/// Makes the PDF of a blank questionnaire, as [`render`] does of a report.
///
/// # Errors
/// [`ReportError`]; none of them depends on what the questionnaire asks.
pub fn render_blank(blank: &blank::Blank) -> Result<Rendered, ReportError> {
    let fonts = text::Fonts::load()?;
    let laid_out = blank::layout::lay_out(blank, fonts);
    print(&laid_out, fonts, blank.paper, &blank.metadata, None)
}

/// Makes the PDF of a group report, as [`render`] does of a company's.
///
/// # Errors
/// [`ReportError`]; none of them depends on what the report says.
pub fn render_group(group: &group::Group) -> Result<Rendered, ReportError> {
    let fonts = text::Fonts::load()?;
    let laid_out = group::layout::lay_out(group, fonts);
    print(&laid_out, fonts, group.paper, &group.metadata, None)
}

/// Paints what was laid out and completes the file.
fn print(
    laid_out: &layout::LaidOut,
    fonts: &text::Fonts,
    paper: Paper,
    metadata: &finish::Metadata,
    attachment: Option<&[u8]>,
) -> Result<Rendered, ReportError> {
    let (width, height) = (paper.width(), paper.height());
    let mut painter = paint::PrintpdfPainter::new();
    let content = paint::paint(&laid_out.pages, width, height, &laid_out.tree, &mut painter);
    let document = painter.into_document(fonts)?;
    let bytes = finish::finish(
        document,
        &finish::Finish {
            pages: &laid_out.pages,
            paper,
            tree: &laid_out.tree,
            content: &content,
            metadata,
            attachment,
        },
    )?;
    Ok(Rendered {
        bytes,
        pages: laid_out.pages.len(),
    })
}
