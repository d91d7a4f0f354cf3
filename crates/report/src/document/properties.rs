//! What the file says of itself, and how it is to be opened.

use super::package::WORD;
use super::xml::{Element, el, val};
use crate::model::Report;

/// `docProps/core.xml`: both days are that of the diagnosis, as no clock is read here.
pub(super) fn core(report: &Report) -> Element {
    let said = &report.metadata;
    let day = said.date.format("%Y-%m-%dT00:00:00Z").to_string();
    let date = |name: &'static str| {
        el(name)
            .set("xsi:type", "dcterms:W3CDTF")
            .text(day.as_str())
    };
    el("cp:coreProperties")
        .set(
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        )
        .set("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .set("xmlns:dcterms", "http://purl.org/dc/terms/")
        .set("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .add(el("dc:title").text(&said.title))
        .add(el("dc:subject").text(&said.subject))
        .add(el("dc:creator").text(&said.creator))
        .add(el("dc:language").text(&said.language))
        .add(date("dcterms:created"))
        .add(date("dcterms:modified"))
}

/// `docProps/app.xml`.
pub(super) fn app(report: &Report) -> Element {
    el("Properties")
        .set(
            "xmlns",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        )
        .add(el("Application").text(&report.metadata.creator))
}

/// `word/settings.xml`: the present format, so that it is not opened as an old one.
pub(super) fn settings(report: &Report) -> Element {
    let mode = el("w:compatSetting")
        .set("w:name", "compatibilityMode")
        .set("w:uri", "http://schemas.microsoft.com/office/word")
        .set("w:val", "15");
    el("w:settings")
        .set("xmlns:w", WORD)
        .add(val("w:defaultTabStop", "425"))
        .add(el("w:characterSpacingControl").set("w:val", "doNotCompress"))
        .add(el("w:compat").add(mode))
        .add(val("w:themeFontLang", report.metadata.language.clone()))
}
