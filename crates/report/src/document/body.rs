//! The story as WordprocessingML: `word/document.xml`, with the addresses that it leads to.

use super::block::{
    Block, Cell, Illustration, Link, Look, Paragraph, Row, Run, Story, Style, Table,
};
use super::drawing;
use super::package::{FOOTER, HEADER, is_linkable, link_id};
use super::xml::{Element, el, val};
use crate::logo::Picture;
use crate::page::Paper;

/// The main part.
pub(super) struct Body {
    pub document: Element,
    /// Addresses outside, in the order of their relationships.
    pub links: Vec<String>,
    /// Pictures, in the order of theirs.
    pub pictures: Vec<Picture>,
}

/// A table's rows up to this length stay on one page.
const LONGEST_UNDIVIDED: usize = 600;
/// Twentieths of a point in a point, which is how the format measures.
const TWIPS: f32 = 20.0;
/// Most characters of a control's title.
const LONGEST_TITLE: usize = 64;

pub(super) fn twips(points: f32) -> String {
    format!("{:.0}", points * TWIPS)
}

impl Body {
    pub(super) fn of(story: &Story, paper: Paper) -> Self {
        let mut setter = Setter::new(story, paper);
        let blocks: Vec<Element> = story
            .0
            .iter()
            .flat_map(|block| setter.block(block))
            .collect();
        let body = el("w:body").add_all(blocks).add(section(paper));
        Self {
            document: el("w:document")
                .set("xmlns:w", super::package::WORD)
                .set("xmlns:r", super::package::OFFICE)
                .set(
                    "xmlns:mc",
                    "http://schemas.openxmlformats.org/markup-compatibility/2006",
                )
                .set(
                    "xmlns:w14",
                    "http://schemas.microsoft.com/office/word/2010/wordml",
                )
                .set("mc:Ignorable", "w14")
                .add(body),
            links: setter.links,
            pictures: setter.pictures,
        }
    }
}

/// Paper, margins, running head and foot; the first page has neither.
fn section(paper: Paper) -> Element {
    let reference =
        |name: &'static str, id: &'static str| el(name).set("w:type", "default").set("r:id", id);
    let side = twips(paper.side());
    el("w:sectPr")
        .add(reference("w:headerReference", HEADER))
        .add(reference("w:footerReference", FOOTER))
        .add(
            el("w:pgSz")
                .set("w:w", twips(paper.width()))
                .set("w:h", twips(paper.height())),
        )
        .add(
            el("w:pgMar")
                .set("w:top", "1247")
                .set("w:right", side.clone())
                .set("w:bottom", "1134")
                .set("w:left", side)
                .set("w:header", "567")
                .set("w:footer", "510")
                .set("w:gutter", "0"),
        )
        .add(el("w:titlePg"))
}

/// Sets one block after the other, with the counters of this document.
struct Setter {
    measure: f32,
    /// First headings, for the contents.
    contents: Vec<String>,
    links: Vec<String>,
    pictures: Vec<Picture>,
    bookmarks: usize,
    chapters: usize,
    ticks: usize,
}

impl Setter {
    fn new(story: &Story, paper: Paper) -> Self {
        let chapters = story.0.iter().filter_map(|block| match block {
            Block::Heading { level: 1, runs, .. } => {
                Some(runs.iter().map(|run| run.text.as_str()).collect())
            }
            _ => None,
        });
        Self {
            measure: paper.measure(),
            contents: chapters.collect(),
            links: Vec::new(),
            pictures: Vec::new(),
            bookmarks: 0,
            chapters: 0,
            ticks: 0,
        }
    }

    fn block(&mut self, block: &Block) -> Vec<Element> {
        match block {
            Block::Heading {
                level,
                runs,
                anchor,
            } => vec![self.heading(*level, runs, anchor.as_deref())],
            Block::Paragraph(paragraph) => vec![self.paragraph(paragraph)],
            Block::Table(table) => vec![self.table(table), after_table()],
            Block::Picture(shown) => vec![self.illustration(shown)],
            Block::Contents(title) => vec![self.contents(title)],
        }
    }

    fn heading(&mut self, level: u8, runs: &[Run], anchor: Option<&str>) -> Element {
        let style = match level {
            1 => "Heading1",
            2 => "Heading2",
            _ => "Heading3",
        };
        let mut names: Vec<String> = anchor.map(str::to_owned).into_iter().collect();
        if level == 1 {
            self.chapters += 1;
            names.push(chapter(self.chapters));
        }
        let runs: Vec<Element> = runs.iter().map(|run| self.run(run)).collect();
        let mut paragraph = el("w:p").add(el("w:pPr").add(val("w:pStyle", style)));
        let first = self.bookmarks;
        self.bookmarks += names.len();
        for (name, id) in names.iter().zip(first..) {
            let start = el("w:bookmarkStart").set("w:id", id.to_string());
            paragraph = paragraph.add(start.set("w:name", name.clone()));
        }
        paragraph = paragraph.add_all(runs);
        for (_, id) in names.iter().zip(first..) {
            paragraph = paragraph.add(el("w:bookmarkEnd").set("w:id", id.to_string()));
        }
        paragraph
    }

    fn paragraph(&mut self, paragraph: &Paragraph) -> Element {
        let mut properties = el("w:pPr");
        if let Some(style) = style_id(paragraph.style) {
            properties = properties.add(val("w:pStyle", style));
        }
        if paragraph.with_next {
            properties = properties.add(el("w:keepNext"));
        }
        let mut set = el("w:p").add(properties);
        if let Some(label) = &paragraph.tick {
            set = set.add(self.tick(label)).add(el("w:r").add(el("w:tab")));
        }
        set.add_all(paragraph.runs.iter().map(|run| self.run(run)))
    }

    /// A box that is ticked by a click; where that is unknown it is a character.
    fn tick(&mut self, label: &str) -> Element {
        self.ticks += 1;
        let font = || {
            el("w:rFonts")
                .set("w:ascii", "MS Gothic")
                .set("w:eastAsia", "MS Gothic")
                .set("w:hAnsi", "MS Gothic")
                .set("w:hint", "eastAsia")
        };
        let state = |name: &'static str, character: &'static str| {
            el(name)
                .set("w14:val", character)
                .set("w14:font", "MS Gothic")
        };
        let properties = el("w:sdtPr")
            .add(el("w:rPr").add(font()))
            .add(val("w:alias", shortened(label)))
            .add(val("w:tag", format!("tick-{}", self.ticks)))
            .add(val("w:id", self.ticks.to_string()))
            .add(
                el("w14:checkbox")
                    .add(el("w14:checked").set("w14:val", "0"))
                    .add(state("w14:checkedState", "2612"))
                    .add(state("w14:uncheckedState", "2610")),
            );
        let character = el("w:r")
            .add(el("w:rPr").add(font()))
            .add(el("w:t").text("\u{2610}"));
        el("w:sdt")
            .add(properties)
            .add(el("w:sdtContent").add(character))
    }

    fn run(&mut self, run: &Run) -> Element {
        match &run.link {
            Some(Link::Anchor(name)) => el("w:hyperlink")
                .set("w:anchor", name.clone())
                .set("w:history", "1")
                .add(text(run, true)),
            Some(Link::Address(address)) if is_linkable(address) => {
                let place = self.links.iter().position(|known| known == address);
                let place = place.unwrap_or_else(|| {
                    self.links.push(address.clone());
                    self.links.len() - 1
                });
                el("w:hyperlink")
                    .set("r:id", link_id(place))
                    .set("w:history", "1")
                    .add(text(run, true))
            }
            Some(Link::Address(_)) | None => text(run, false),
        }
    }

    fn illustration(&mut self, shown: &Illustration) -> Element {
        self.pictures.push(shown.picture.clone());
        drawing::paragraph(shown, self.pictures.len())
    }

    fn table(&mut self, table: &Table) -> Element {
        let widths: Vec<String> = table
            .widths
            .iter()
            .map(|width| {
                #[allow(clippy::cast_precision_loss)] // hundredths
                let part = *width as f32 / 100.0;
                twips(self.measure * part)
            })
            .collect();
        let properties = el("w:tblPr")
            .add(val("w:tblStyle", "TableGrid"))
            .add(
                el("w:tblW")
                    .set("w:w", twips(self.measure))
                    .set("w:type", "dxa"),
            )
            .add(el("w:tblLayout").set("w:type", "fixed"))
            .add(
                el("w:tblLook")
                    .set("w:val", "0020")
                    .set("w:firstRow", "1")
                    .set("w:noHBand", "1")
                    .set("w:noVBand", "1"),
            );
        let columns = widths
            .iter()
            .map(|width| el("w:gridCol").set("w:w", width.clone()));
        let head = el("w:tr")
            .add(el("w:trPr").add(el("w:cantSplit")).add(el("w:tblHeader")))
            .add_all(
                table
                    .head
                    .iter()
                    .zip(&widths)
                    .map(|(words, width)| self.head_cell(words, width)),
            );
        let mut set = el("w:tbl")
            .add(properties)
            .add(el("w:tblGrid").add_all(columns))
            .add(head);
        for row in &table.rows {
            set = set.add(match row {
                Row::Cells(cells) => self.row(cells, &widths),
                Row::Group(words) => self.group(words, &widths),
            });
        }
        set
    }

    fn head_cell(&mut self, words: &str, width: &str) -> Element {
        let properties = cell_properties(width).add(
            el("w:shd")
                .set("w:val", "clear")
                .set("w:color", "auto")
                .set("w:fill", super::styles::hex(crate::theme::SEA_TINT)),
        );
        let paragraph = el("w:p")
            .add(el("w:pPr").add(el("w:keepNext")).add(cell_spacing()))
            .add(self.run(&Run::bold(words)));
        el("w:tc").add(properties).add(paragraph)
    }

    /// One cell across all columns, on the page of the row after it.
    fn group(&mut self, words: &str, widths: &[String]) -> Element {
        let properties = el("w:tcPr")
            .add(
                el("w:tcW")
                    .set("w:w", twips(self.measure))
                    .set("w:type", "dxa"),
            )
            .add(val("w:gridSpan", widths.len().to_string()));
        let paragraph = el("w:p")
            .add(el("w:pPr").add(el("w:keepNext")).add(cell_spacing()))
            .add(self.run(&Run::bold(words)));
        el("w:tr")
            .add(el("w:trPr").add(el("w:cantSplit")))
            .add(el("w:tc").add(properties).add(paragraph))
    }

    fn row(&mut self, row: &[Cell], widths: &[String]) -> Element {
        let runs = row.iter().flat_map(|cell| cell.0.iter().flatten());
        let length: usize = runs.map(|run| run.text.chars().count()).sum();
        let mut set = el("w:tr");
        if length <= LONGEST_UNDIVIDED {
            set = set.add(el("w:trPr").add(el("w:cantSplit")));
        }
        for (cell, width) in row.iter().zip(widths) {
            let paragraphs: Vec<Element> = cell
                .0
                .iter()
                .map(|runs| {
                    el("w:p")
                        .add(el("w:pPr").add(cell_spacing()))
                        .add_all(runs.iter().map(|run| self.run(run)))
                })
                .collect();
            set = set.add(el("w:tc").add(cell_properties(width)).add_all(paragraphs));
        }
        set
    }

    /// A field that the word processor can make anew; what it says now leads to the first headings.
    ///
    /// Without page numbers: only the word processor knows them, and asking it to count when it opens the file brings a
    /// warning.
    fn contents(&mut self, title: &str) -> Element {
        let heading = el("w:p")
            .add(el("w:pPr").add(val("w:pStyle", "TOCHeading")))
            .add(text(&Run::plain(title), false));
        let mut lines: Vec<Element> = vec![heading];
        let last = self.contents.len();
        for (title, number) in self.contents.iter().zip(1..) {
            let mut line = el("w:p").add(el("w:pPr").add(val("w:pStyle", "TOC1")));
            if number == 1 {
                line = line
                    .add(field_character("begin"))
                    .add(instruction("TOC \\o \"1-1\" \\n \\h \\z \\u"))
                    .add(field_character("separate"));
            }
            line = line.add(
                el("w:hyperlink")
                    .set("w:anchor", chapter(number))
                    .set("w:history", "1")
                    .add(text(&Run::plain(title.as_str()), true)),
            );
            if number == last {
                line = line.add(field_character("end"));
            }
            lines.push(line);
        }
        let gallery = el("w:docPartObj")
            .add(val("w:docPartGallery", "Table of Contents"))
            .add(el("w:docPartUnique"));
        el("w:sdt")
            .add(el("w:sdtPr").add(gallery))
            .add(el("w:sdtContent").add_all(lines))
    }
}

/// The bookmark of a first heading, from 1. The name is the one that word processors give.
fn chapter(number: usize) -> String {
    format!("_Toc{number:06}")
}

fn shortened(label: &str) -> String {
    let short: String = label.chars().take(LONGEST_TITLE - 1).collect();
    match short.len() < label.len() {
        true => format!("{short}…"),
        false => short,
    }
}

/// None for the style of ordinary text.
fn style_id(style: Style) -> Option<&'static str> {
    Some(match style {
        Style::Title => "Title",
        Style::Subtitle => "Subtitle",
        Style::Body => return None,
        Style::Note => "BodyText3",
        Style::Bullet => "ListBullet",
        Style::Task => "List",
        Style::Alert => "IntenseQuote",
        Style::Notice => "Quote",
    })
}

fn cell_properties(width: &str) -> Element {
    el("w:tcPr").add(
        el("w:tcW")
            .set("w:w", width.to_owned())
            .set("w:type", "dxa"),
    )
}

fn cell_spacing() -> Element {
    el("w:spacing").set("w:before", "40").set("w:after", "40")
}

/// Two tables with nothing between them become one.
fn after_table() -> Element {
    let spacing = el("w:spacing").set("w:before", "0").set("w:after", "0");
    el("w:p").add(
        el("w:pPr")
            .add(spacing)
            .add(el("w:rPr").add(val("w:sz", "12"))),
    )
}

fn text(run: &Run, leads: bool) -> Element {
    let mut properties = el("w:rPr");
    if leads {
        properties = properties.add(val("w:rStyle", "Hyperlink"));
    } else {
        properties = match run.look {
            Look::Bold => properties.add(val("w:rStyle", "Strong")),
            Look::Italic => properties.add(val("w:rStyle", "Emphasis")),
            Look::Plain | Look::Note => properties,
        };
    }
    if run.look == Look::Note {
        properties = properties
            .add(el("w:b").set("w:val", "0"))
            .add(val("w:sz", super::styles::NOTE_SIZE));
    }
    el("w:r").add(properties).add(
        el("w:t")
            .set("xml:space", "preserve")
            .text(run.text.as_str()),
    )
}

/// Begin, middle or end of a field.
pub(super) fn field_character(kind: &'static str) -> Element {
    el("w:r").add(el("w:fldChar").set("w:fldCharType", kind))
}

pub(super) fn instruction(words: &str) -> Element {
    el("w:r").add(
        el("w:instrText")
            .set("xml:space", "preserve")
            .text(&format!(" {words} ")),
    )
}
