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
pub mod worksheet;

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
    lay_out(report)?.paint()?.finish()
}

/// The first step of [`render`], for whoever measures them: words become pages.
///
/// # Errors
/// [`ReportError::Font`].
pub fn lay_out(report: &Report) -> Result<Pages<'_>, ReportError> {
    let fonts = text::Fonts::load()?;
    Ok(Pages {
        laid_out: layout::lay_out(report, fonts),
        fonts,
        paper: report.paper,
        metadata: &report.metadata,
        attachment: report.attachment.as_deref(),
    })
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
    let pages = Pages {
        laid_out: book::layout::lay_out(book, fonts),
        fonts,
        paper: book.paper,
        metadata: &book.metadata,
        attachment: None,
    };
    pages.paint()?.finish()
}

/// Makes the PDF of a blank questionnaire, as [`render`] does of a report.
///
/// # Errors
/// [`ReportError`]; none of them depends on what the questionnaire asks.
pub fn render_blank(blank: &blank::Blank) -> Result<Rendered, ReportError> {
    let fonts = text::Fonts::load()?;
    let pages = Pages {
        laid_out: blank::layout::lay_out(blank, fonts),
        fonts,
        paper: blank.paper,
        metadata: &blank.metadata,
        attachment: None,
    };
    pages.paint()?.finish()
}

/// Makes the PDF of a cost sheet, as [`render`] does of a report.
///
/// # Errors
/// [`ReportError`]; none of them depends on what the sheet holds.
pub fn render_worksheet(sheet: &worksheet::Sheet) -> Result<Rendered, ReportError> {
    let fonts = text::Fonts::load()?;
    let pages = Pages {
        laid_out: worksheet::layout::lay_out(sheet, fonts),
        fonts,
        paper: sheet.paper,
        metadata: &sheet.metadata,
        attachment: None,
    };
    pages.paint()?.finish()
}

/// Makes the PDF of a group report, as [`render`] does of a company's.
///
/// # Errors
/// [`ReportError`]; none of them depends on what the report says.
pub fn render_group(group: &group::Group) -> Result<Rendered, ReportError> {
    let fonts = text::Fonts::load()?;
    let pages = Pages {
        laid_out: group::layout::lay_out(group, fonts),
        fonts,
        paper: group.paper,
        metadata: &group.metadata,
        attachment: None,
    };
    pages.paint()?.finish()
}

/// Pages with their marks, not painted yet.
pub struct Pages<'a> {
    laid_out: layout::LaidOut,
    fonts: &'a text::Fonts,
    paper: Paper,
    metadata: &'a finish::Metadata,
    attachment: Option<&'a [u8]>,
}

impl<'a> Pages<'a> {
    /// The second step: marks become operations of the format, with the fonts that they need.
    ///
    /// # Errors
    /// [`ReportError::Font`], [`ReportError::Painting`].
    pub fn paint(self) -> Result<Painted<'a>, ReportError> {
        let (width, height) = (self.paper.width(), self.paper.height());
        let mut painter = paint::PrintpdfPainter::new();
        let laid_out = &self.laid_out;
        let content = paint::paint(&laid_out.pages, width, height, &laid_out.tree, &mut painter);
        let document = painter.into_document(self.fonts)?;
        Ok(Painted {
            pages: self,
            content,
            document,
        })
    }
}

/// Painted pages, without what stands around them in the file.
pub struct Painted<'a> {
    pages: Pages<'a>,
    content: paint::MarkedContent,
    document: lopdf::Document,
}

impl Painted<'_> {
    /// The last step: structure, outline, metadata, attachment and fields are added, and all is written.
    ///
    /// # Errors
    /// [`ReportError::Writing`].
    pub fn finish(self) -> Result<Rendered, ReportError> {
        let laid_out = &self.pages.laid_out;
        let finish = finish::Finish {
            pages: &laid_out.pages,
            paper: self.pages.paper,
            tree: &laid_out.tree,
            content: &self.content,
            metadata: self.pages.metadata,
            attachment: self.pages.attachment,
        };
        Ok(Rendered {
            bytes: finish::finish(self.document, &finish)?,
            pages: laid_out.pages.len(),
        })
    }
}
