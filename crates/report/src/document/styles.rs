//! The look: the word processor's own styles in the report's colours, so that the reader finds them under known names.

use super::package::WORD;
use super::xml::{Element, el, val};
use crate::theme::{Colour, EDGE, INK, INK_2, RULE, SEA, SEA_TINT, SIGNAL};

/// Half points.
pub(super) const NOTE_SIZE: &str = "18";
const BODY_SIZE: &str = "20";
/// On most machines; others have a face of the same widths in its place.
const FACE: &str = "Calibri";
const BULLETS: &str = "1";

/// A colour as the format writes it.
pub(super) fn hex(colour: Colour) -> String {
    format!("{:02X}{:02X}{:02X}", colour.0, colour.1, colour.2)
}

/// `word/styles.xml`.
pub(super) fn styles(language: &str) -> Element {
    let face = el("w:rFonts")
        .set("w:ascii", FACE)
        .set("w:hAnsi", FACE)
        .set("w:cs", FACE);
    let run = el("w:rPr")
        .add(face)
        .add(val("w:color", hex(INK)))
        .add(val("w:sz", BODY_SIZE))
        .add(val("w:szCs", BODY_SIZE))
        .add(
            val("w:lang", language.to_owned())
                .set("w:eastAsia", language.to_owned())
                .set("w:bidi", "ar-SA"),
        );
    let paragraph = el("w:pPr").add(el("w:widowControl")).add(
        spacing("0", "100")
            .set("w:line", "257")
            .set("w:lineRule", "auto"),
    );
    el("w:styles")
        .set("xmlns:w", WORD)
        .add(
            el("w:docDefaults")
                .add(el("w:rPrDefault").add(run))
                .add(el("w:pPrDefault").add(paragraph)),
        )
        .add(style("paragraph", "Normal", "Normal", el("w:pPr"), el("w:rPr")).set("w:default", "1"))
        .add(default_font())
        .add_all(titles())
        .add_all(headings())
        .add_all(paragraphs())
        .add_all(characters())
        .add(table_normal())
        .add(table_grid())
}

fn style(
    kind: &'static str,
    id: &'static str,
    name: &'static str,
    paragraph: Element,
    run: Element,
) -> Element {
    let mut style = el("w:style")
        .set("w:type", kind)
        .set("w:styleId", id)
        .add(val("w:name", name));
    if kind == "paragraph" && id != "Normal" {
        style = style.add(val("w:basedOn", "Normal"));
        if id.starts_with("Heading") || id.starts_with("Title") || id == "Subtitle" {
            style = style.add(val("w:next", "Normal"));
        }
    }
    style = style.add(el("w:qFormat"));
    match kind {
        "paragraph" => style.add(paragraph).add(run),
        _ => style.add(run),
    }
}

fn default_font() -> Element {
    el("w:style")
        .set("w:type", "character")
        .set("w:default", "1")
        .set("w:styleId", "DefaultParagraphFont")
        .add(val("w:name", "Default Paragraph Font"))
}

fn spacing(before: &'static str, after: &'static str) -> Element {
    el("w:spacing")
        .set("w:before", before)
        .set("w:after", after)
}

fn look(bold: bool, size: &'static str, colour: Colour) -> Element {
    let mut run = el("w:rPr");
    if bold {
        run = run.add(el("w:b")).add(el("w:bCs"));
    }
    run.add(val("w:color", hex(colour)))
        .add(val("w:sz", size))
        .add(val("w:szCs", size))
}

fn titles() -> [Element; 4] {
    let contents = el("w:pPr").add(el("w:keepNext")).add(spacing("480", "80"));
    [
        style(
            "paragraph",
            "Title",
            "Title",
            el("w:pPr").add(spacing("720", "160")),
            look(true, "64", INK),
        ),
        style(
            "paragraph",
            "Subtitle",
            "Subtitle",
            el("w:pPr").add(spacing("240", "100")),
            look(false, "28", INK_2),
        ),
        style(
            "paragraph",
            "TOCHeading",
            "TOC Heading",
            contents,
            look(true, "26", INK),
        ),
        style(
            "paragraph",
            "TOC1",
            "toc 1",
            el("w:pPr").add(spacing("0", "40")),
            el("w:rPr"),
        ),
    ]
}

fn headings() -> [Element; 3] {
    let properties = |spacing: Element, level: &'static str| {
        let mut properties = el("w:pPr").add(el("w:keepNext")).add(el("w:keepLines"));
        if level == "0" {
            properties = properties.add(el("w:pageBreakBefore"));
        }
        properties.add(spacing).add(val("w:outlineLvl", level))
    };
    [
        style(
            "paragraph",
            "Heading1",
            "heading 1",
            properties(spacing("0", "200"), "0"),
            look(true, "40", INK),
        ),
        style(
            "paragraph",
            "Heading2",
            "heading 2",
            properties(spacing("260", "80"), "1"),
            look(true, "29", SEA),
        ),
        style(
            "paragraph",
            "Heading3",
            "heading 3",
            properties(spacing("200", "60"), "2"),
            look(true, "24", INK),
        ),
    ]
}

fn paragraphs() -> Vec<Element> {
    let bar = |side: &'static str, colour: Colour, size: &'static str| {
        el(side)
            .set("w:val", "single")
            .set("w:sz", size)
            .set("w:space", "6")
            .set("w:color", hex(colour))
    };
    let beside = |border: Element| {
        el("w:pPr")
            .add(el("w:keepLines"))
            .add(el("w:pBdr").add(border))
            .add(spacing("80", "140"))
            .add(el("w:ind").set("w:left", "200"))
    };
    let hanging = el("w:ind").set("w:left", "425").set("w:hanging", "425");
    let bullet = el("w:pPr")
        .add(el("w:numPr").add(val("w:numId", BULLETS)))
        .add(spacing("0", "60"));
    let task = el("w:pPr").add(spacing("0", "80")).add(hanging);
    let edge = |name: &'static str, side: &'static str, gap: &'static str| {
        let border = el("w:pBdr").add(bar(side, RULE, "6"));
        let run = look(false, "17", INK_2);
        let id = if name == "header" { "Header" } else { "Footer" };
        style(
            "paragraph",
            id,
            name,
            el("w:pPr").add(border).add(spacing(gap, "0")),
            run,
        )
    };
    vec![
        style(
            "paragraph",
            "BodyText3",
            "Body Text 3",
            el("w:pPr").add(spacing("60", "100")),
            look(false, NOTE_SIZE, INK_2),
        ),
        style(
            "paragraph",
            "ListBullet",
            "List Bullet",
            bullet,
            el("w:rPr"),
        ),
        style("paragraph", "List", "List", task, el("w:rPr")),
        style(
            "paragraph",
            "IntenseQuote",
            "Intense Quote",
            beside(bar("w:left", SIGNAL, "36")),
            el("w:rPr"),
        ),
        style(
            "paragraph",
            "Quote",
            "Quote",
            beside(bar("w:left", EDGE, "12")),
            el("w:rPr"),
        ),
        edge("header", "w:bottom", "0"),
        edge("footer", "w:top", "0"),
    ]
}

fn characters() -> [Element; 3] {
    let none = || el("w:pPr");
    let bold = el("w:rPr").add(el("w:b")).add(el("w:bCs"));
    let italic = el("w:rPr").add(el("w:i")).add(el("w:iCs"));
    let link = el("w:rPr")
        .add(val("w:color", hex(SEA)))
        .add(val("w:u", "single"));
    [
        style("character", "Strong", "Strong", none(), bold),
        style("character", "Emphasis", "Emphasis", none(), italic),
        style("character", "Hyperlink", "Hyperlink", none(), link),
    ]
}

/// The ground of all tables: room at the sides of a cell.
fn table_normal() -> Element {
    let room = |side: &'static str| el(side).set("w:w", "90").set("w:type", "dxa");
    el("w:style")
        .set("w:type", "table")
        .set("w:default", "1")
        .set("w:styleId", "TableNormal")
        .add(val("w:name", "Normal Table"))
        .add(el("w:tblPr").add(el("w:tblCellMar").add(room("w:left")).add(room("w:right"))))
}

/// Lines between rows, none between columns.
fn table_grid() -> Element {
    let line = |side: &'static str, colour: Colour| {
        el(side)
            .set("w:val", "single")
            .set("w:sz", "4")
            .set("w:space", "0")
            .set("w:color", hex(colour))
    };
    let borders = el("w:tblBorders")
        .add(line("w:top", SEA))
        .add(line("w:bottom", SEA))
        .add(line("w:insideH", RULE));
    let head = el("w:tblStylePr").set("w:type", "firstRow").add(
        el("w:tcPr").add(
            el("w:shd")
                .set("w:val", "clear")
                .set("w:color", "auto")
                .set("w:fill", hex(SEA_TINT)),
        ),
    );
    el("w:style")
        .set("w:type", "table")
        .set("w:styleId", "TableGrid")
        .add(val("w:name", "Table Grid"))
        .add(val("w:basedOn", "TableNormal"))
        .add(el("w:tblPr").add(borders))
        .add(head)
}

/// `word/numbering.xml`: the one kind of list.
pub(super) fn numbering() -> Element {
    let level = el("w:lvl")
        .set("w:ilvl", "0")
        .add(val("w:start", "1"))
        .add(val("w:numFmt", "bullet"))
        .add(val("w:pStyle", "ListBullet"))
        .add(val("w:lvlText", "\u{2022}"))
        .add(val("w:lvlJc", "left"))
        .add(el("w:pPr").add(el("w:ind").set("w:left", "284").set("w:hanging", "284")));
    let kind = el("w:abstractNum")
        .set("w:abstractNumId", "0")
        .add(val("w:multiLevelType", "singleLevel"))
        .add(level);
    el("w:numbering").set("xmlns:w", WORD).add(kind).add(
        el("w:num")
            .set("w:numId", BULLETS)
            .add(val("w:abstractNumId", "0")),
    )
}
