//! The parts of the file, how they refer to each other, and the zip file that holds them.

use std::io::{self, Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::body::Body;
use super::xml::{Element, el};
use super::{drawing, furniture, properties, styles};
use crate::model::Report;

pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(super) const OFFICE: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const RELATIONSHIPS: &str = "application/vnd.openxmlformats-package.relationships+xml";

/// Names of relationships that the main part refers to.
pub(super) const HEADER: &str = "head";
pub(super) const FOOTER: &str = "foot";

/// The name of an address' relationship, by its place.
pub(super) fn link_id(place: usize) -> String {
    format!("link{}", place + 1)
}

/// The name of a picture's relationship, by its number from 1.
pub(super) fn picture_id(number: usize) -> String {
    format!("picture{number}")
}

/// Whether an address can stand as the target of a link: a strict reader takes a file with a bad one for damaged.
pub(super) fn is_linkable(address: &str) -> bool {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    let fits = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}[]".contains(c);
    rest.is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_alphanumeric()) && rest.chars().all(fits)
    })
}

/// A part: where it stands, what it is, and under which name the main part refers to it.
struct Part {
    path: &'static str,
    /// Under `application/vnd.openxmlformats-`.
    kind: &'static str,
    id: Option<&'static str>,
    content: Element,
}

/// Puts the file together. Entries carry no time, so that the same report gives the same bytes.
pub(super) fn pack(report: &Report, body: &Body) -> io::Result<Vec<u8>> {
    let parts = parts(report, body);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // A reader may ask for the types first.
    write(
        &mut zip,
        "[Content_Types].xml",
        &content_types(&parts, body),
    )?;
    write(&mut zip, "_rels/.rels", &package_relationships())?;
    for part in &parts {
        write(&mut zip, part.path, &part.content)?;
    }
    let relationships = document_relationships(&parts, body);
    write(&mut zip, "word/_rels/document.xml.rels", &relationships)?;
    for (picture, number) in body.pictures.iter().zip(1..) {
        let path = format!("word/{}", picture_target(number));
        write_bytes(&mut zip, &path, &drawing::png(picture)?)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Where a picture stands, from the main part.
fn picture_target(number: usize) -> String {
    format!("media/picture{number}.png")
}

fn write(zip: &mut ZipWriter<Cursor<Vec<u8>>>, path: &str, content: &Element) -> io::Result<()> {
    write_bytes(zip, path, &content.to_part()?)
}

fn write_bytes(zip: &mut ZipWriter<Cursor<Vec<u8>>>, path: &str, content: &[u8]) -> io::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    zip.start_file(path, options)?;
    zip.write_all(content)
}

fn parts(report: &Report, body: &Body) -> Vec<Part> {
    let part = |path, kind, id, content| Part {
        path,
        kind,
        id,
        content,
    };
    let language = report.metadata.language.as_str();
    vec![
        part(
            "word/document.xml",
            "officedocument.wordprocessingml.document.main+xml",
            None,
            body.document.clone(),
        ),
        part(
            "word/styles.xml",
            "officedocument.wordprocessingml.styles+xml",
            Some("styles"),
            styles::styles(language),
        ),
        part(
            "word/numbering.xml",
            "officedocument.wordprocessingml.numbering+xml",
            Some("numbering"),
            styles::numbering(),
        ),
        part(
            "word/settings.xml",
            "officedocument.wordprocessingml.settings+xml",
            Some("settings"),
            properties::settings(report),
        ),
        part(
            "word/header1.xml",
            "officedocument.wordprocessingml.header+xml",
            Some(HEADER),
            furniture::header(report),
        ),
        part(
            "word/footer1.xml",
            "officedocument.wordprocessingml.footer+xml",
            Some(FOOTER),
            furniture::footer(report),
        ),
        part(
            "docProps/core.xml",
            "package.core-properties+xml",
            None,
            properties::core(report),
        ),
        part(
            "docProps/app.xml",
            "officedocument.extended-properties+xml",
            None,
            properties::app(report),
        ),
    ]
}

fn content_types(parts: &[Part], body: &Body) -> Element {
    let default = |ending: &'static str, kind: &'static str| {
        el("Default")
            .set("Extension", ending)
            .set("ContentType", kind)
    };
    let overrides = parts.iter().map(|part| {
        el("Override")
            .set("PartName", format!("/{}", part.path))
            .set(
                "ContentType",
                format!("application/vnd.openxmlformats-{}", part.kind),
            )
    });
    el("Types")
        .set("xmlns", format!("{PACKAGE}/content-types"))
        .add(default("rels", RELATIONSHIPS))
        .add(default("xml", "application/xml"))
        .add_all((!body.pictures.is_empty()).then(|| default("png", "image/png")))
        .add_all(overrides)
}

fn relationships(kids: impl IntoIterator<Item = Element>) -> Element {
    el("Relationships")
        .set("xmlns", format!("{PACKAGE}/relationships"))
        .add_all(kids)
}

fn relationship(id: &str, kind: String, target: &str) -> Element {
    el("Relationship")
        .set("Id", id.to_owned())
        .set("Type", kind)
        .set("Target", target.to_owned())
}

fn package_relationships() -> Element {
    relationships([
        relationship(
            "document",
            format!("{OFFICE}/officeDocument"),
            "word/document.xml",
        ),
        relationship(
            "core",
            format!("{PACKAGE}/relationships/metadata/core-properties"),
            "docProps/core.xml",
        ),
        relationship(
            "app",
            format!("{OFFICE}/extended-properties"),
            "docProps/app.xml",
        ),
    ])
}

fn document_relationships(parts: &[Part], body: &Body) -> Element {
    let own = parts.iter().filter_map(|part| {
        let kind = match part.id? {
            HEADER => "header",
            FOOTER => "footer",
            same => same,
        };
        let target = part.path.trim_start_matches("word/");
        Some(relationship(part.id?, format!("{OFFICE}/{kind}"), target))
    });
    let pictures = (1..=body.pictures.len()).map(|number| {
        let kind = format!("{OFFICE}/image");
        relationship(&picture_id(number), kind, &picture_target(number))
    });
    let outside = body.links.iter().enumerate().map(|(place, address)| {
        relationship(&link_id(place), format!("{OFFICE}/hyperlink"), address)
            .set("TargetMode", "External")
    });
    relationships(own.chain(pictures).chain(outside))
}
