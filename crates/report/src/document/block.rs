//! What the document is made of: headings, paragraphs and tables, in the order of reading.

use crate::logo::Picture;
use crate::model::Labelled;

/// A text in one look.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub text: String,
    pub look: Look,
    pub link: Option<Link>,
}

/// How a run stands out from its paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Plain,
    Bold,
    Italic,
    /// Smaller and paler: dates, sources, levels.
    Note,
}

/// Where a run leads.
#[derive(Clone, Debug)]
pub(super) enum Link {
    Address(String),
    /// A heading of this document.
    Anchor(String),
}

impl Run {
    fn new(text: impl Into<String>, look: Look) -> Self {
        Self {
            text: text.into(),
            look,
            link: None,
        }
    }

    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self::new(text, Look::Plain)
    }

    pub(super) fn bold(text: impl Into<String>) -> Self {
        Self::new(text, Look::Bold)
    }

    pub(super) fn italic(text: impl Into<String>) -> Self {
        Self::new(text, Look::Italic)
    }

    pub(super) fn note(text: impl Into<String>) -> Self {
        Self::new(text, Look::Note)
    }

    /// A bold label and what runs on from it.
    pub(super) fn labelled(sentence: Labelled) -> Vec<Self> {
        vec![Self::bold(sentence.label), Self::plain(sentence.text)]
    }

    /// The run, leading there.
    pub(super) fn to(self, link: Option<Link>) -> Self {
        Self { link, ..self }
    }

    /// An address that is printed and leads where it says.
    pub(super) fn address(address: &str) -> Self {
        Self::note(crate::model::shown_address(address)).to(Some(Link::Address(address.to_owned())))
    }
}

/// The kinds of paragraph. Each is one of the word processor's own styles, which it shows in the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Title,
    Subtitle,
    Body,
    /// Small print.
    Note,
    /// An item of a list.
    Bullet,
    /// Something to tick: the box hangs before it.
    Task,
    /// What needs attention before all else.
    Alert,
    /// That the result is not final.
    Notice,
}

#[derive(Clone, Debug)]
pub(super) struct Paragraph {
    pub style: Style,
    pub runs: Vec<Run>,
    /// What a box before it is for, in words.
    pub tick: Option<String>,
    /// Whether it stays on the page of what follows.
    pub with_next: bool,
}

impl Paragraph {
    pub(super) fn new(style: Style, runs: Vec<Run>) -> Self {
        Self {
            style,
            runs,
            tick: None,
            with_next: false,
        }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Table {
    /// Hundredths of the measure.
    pub widths: Vec<u32>,
    /// Said again on each page.
    pub head: Vec<String>,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug)]
pub(super) enum Row {
    Cells(Vec<Cell>),
    /// Says across all columns what the rows under it have in common.
    Group(String),
}

/// The paragraphs of a cell.
#[derive(Clone, Debug)]
pub(super) struct Cell(pub Vec<Vec<Run>>);

impl Cell {
    pub(super) fn run(run: Run) -> Self {
        Self(vec![vec![run]])
    }

    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self::run(Run::plain(text))
    }

    pub(super) fn bold(text: impl Into<String>) -> Self {
        Self::run(Run::bold(text))
    }
}

/// A picture, with what it is in words.
#[derive(Clone, Debug)]
pub(super) struct Illustration {
    pub picture: Picture,
    /// Width and height in points.
    pub size: (f32, f32),
    pub alternative: String,
}

#[derive(Clone, Debug)]
pub(super) enum Block {
    Heading {
        /// 1 to 3.
        level: u8,
        runs: Vec<Run>,
        /// Name of the place, for links.
        anchor: Option<String>,
    },
    Paragraph(Paragraph),
    Table(Table),
    /// In a line of its own.
    Picture(Illustration),
    /// The list of the first headings, under this title.
    Contents(String),
}

/// The document, written from the beginning to its end.
#[derive(Clone, Debug, Default)]
pub(super) struct Story(pub Vec<Block>);

impl Story {
    pub(super) fn heading(&mut self, level: u8, text: &str) {
        self.anchored_heading(level, vec![Run::plain(text)], None);
    }

    pub(super) fn anchored_heading(&mut self, level: u8, runs: Vec<Run>, anchor: Option<String>) {
        self.0.push(Block::Heading {
            level,
            runs,
            anchor,
        });
    }

    pub(super) fn runs(&mut self, style: Style, runs: Vec<Run>) {
        self.0.push(Block::Paragraph(Paragraph::new(style, runs)));
    }

    pub(super) fn text(&mut self, style: Style, text: &str) {
        self.runs(style, vec![Run::plain(text)]);
    }

    pub(super) fn body(&mut self, texts: &[String]) {
        for text in texts {
            self.text(Style::Body, text);
        }
    }

    /// A paragraph that stays with what follows.
    pub(super) fn lead(&mut self, text: &str) {
        let paragraph = Paragraph::new(Style::Body, vec![Run::plain(text)]);
        self.0.push(Block::Paragraph(Paragraph {
            with_next: true,
            ..paragraph
        }));
    }

    /// Something to tick; `label` says what the box is for.
    pub(super) fn task(&mut self, label: &str, runs: Vec<Run>) {
        let paragraph = Paragraph::new(Style::Task, runs);
        self.0.push(Block::Paragraph(Paragraph {
            tick: Some(label.to_owned()),
            ..paragraph
        }));
    }

    pub(super) fn table(&mut self, table: Table) {
        self.0.push(Block::Table(table));
    }
}
