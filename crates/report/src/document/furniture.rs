//! Running head and foot of every page but the first.

use super::body::{field_character, instruction, twips};
use super::package::{OFFICE, WORD};
use super::xml::{Element, el, val};
use crate::model::{PagePart, Report};

/// `word/header1.xml`.
pub(super) fn header(report: &Report) -> Element {
    let words = plain(&report.furniture.head);
    part("w:hdr").add(paragraph("Header").add(words))
}

/// `word/footer1.xml`: what the report is, and at the right the page of how many.
pub(super) fn footer(report: &Report) -> Element {
    let right = el("w:tab")
        .set("w:val", "right")
        .set("w:pos", twips(report.paper.measure()));
    let properties = el("w:pPr")
        .add(val("w:pStyle", "Footer"))
        .add(el("w:tabs").add(right));
    let mut line = el("w:p")
        .add(properties)
        .add(plain(&report.furniture.foot))
        .add(el("w:r").add(el("w:tab")));
    for part in report.furniture.page_parts() {
        line = match part {
            PagePart::Words(words) => line.add(plain(&words)),
            PagePart::Page => line.add_all(number("PAGE")),
            PagePart::Pages => line.add_all(number("NUMPAGES")),
        };
    }
    part("w:ftr").add(line)
}

fn part(name: &'static str) -> Element {
    el(name).set("xmlns:w", WORD).set("xmlns:r", OFFICE)
}

fn paragraph(style: &'static str) -> Element {
    el("w:p").add(el("w:pPr").add(val("w:pStyle", style)))
}

fn plain(words: &str) -> Element {
    el("w:r").add(el("w:t").set("xml:space", "preserve").text(words))
}

/// A number that the word processor counts itself when it lays the pages out.
fn number(field: &'static str) -> [Element; 5] {
    [
        field_character("begin"),
        instruction(field),
        field_character("separate"),
        plain("1"),
        field_character("end"),
    ]
}
