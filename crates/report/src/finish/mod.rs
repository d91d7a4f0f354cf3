//! Finishing: what makes painted pages a document that is accessible, archival and useful – structure, outline,
//! metadata, attachment, links, boxes to tick.
//!
//! Not here: anything that is seen on a page.

mod annotation;
mod attachment;
mod metadata;
mod outline;
mod serialize;
mod structure;
mod write;

pub(crate) use metadata::Metadata;
pub(crate) use structure::structure_type;

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use std::collections::BTreeMap;

use crate::ReportError;
use crate::page::{AnchorId, Heading, Mark, Page, Paper, Tree};
use crate::paint::MarkedContent;

/// What is laid over and around the pages.
pub(crate) struct Finish<'a> {
    pub pages: &'a [Page],
    pub paper: Paper,
    pub tree: &'a Tree,
    pub content: &'a MarkedContent,
    pub metadata: &'a Metadata,
    /// The diagnosis in the exchange format.
    pub attachment: Option<&'a [u8]>,
}

/// A place in the finished file.
#[derive(Clone, Copy)]
struct Place {
    page: usize,
    /// From the foot of the page.
    y: f32,
}

/// Completes a painted document and writes it.
///
/// # Errors
/// [`ReportError::Writing`].
pub(crate) fn finish(mut document: Document, finish: &Finish<'_>) -> Result<Vec<u8>, ReportError> {
    let page_ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let (places, headings) = find_places(finish.pages, finish.paper.height());
    let catalog_id = root(&document)?;

    let mut catalog = Dictionary::new();
    let annotations = annotation::add(
        &mut document,
        finish.pages,
        finish.paper,
        &page_ids,
        &places,
    );
    structure::add(&mut document, &mut catalog, finish, &page_ids, &annotations)?;
    annotation::add_form(&mut document, &mut catalog, &annotations);
    outline::add(&mut document, &mut catalog, &headings, &places, &page_ids);
    metadata::add(&mut document, &mut catalog, finish.metadata);
    if let Some(bytes) = finish.attachment {
        attachment::add(&mut document, &mut catalog, bytes, finish.metadata);
    }
    let root = document
        .get_dictionary_mut(catalog_id)
        .map_err(ReportError::Writing)?;
    for (key, value) in catalog {
        root.set(key, value);
    }
    write::write(document)
}

fn root(document: &Document) -> Result<ObjectId, ReportError> {
    document
        .trailer
        .get(b"Root")
        .and_then(Object::as_reference)
        .map_err(ReportError::Writing)
}

/// Where anchors came to stand, and the headings among them in the order of the pages.
fn find_places(
    pages: &[Page],
    height: f32,
) -> (BTreeMap<AnchorId, Place>, Vec<(Heading, AnchorId)>) {
    let mut places = BTreeMap::new();
    let mut headings = Vec::new();
    for (page, marks) in pages.iter().enumerate() {
        for mark in &marks.marks {
            if let Mark::Anchor { id, y, heading } = mark {
                places.insert(
                    *id,
                    Place {
                        page,
                        y: height - y,
                    },
                );
                if let Some(heading) = heading {
                    headings.push((heading.clone(), *id));
                }
            }
        }
    }
    (places, headings)
}

/// An array that leads to a place.
fn destination(place: Place, page_ids: &[ObjectId]) -> Object {
    let page = page_ids.get(place.page).copied().unwrap_or_default();
    Object::Array(vec![
        Object::Reference(page),
        "XYZ".into(),
        Object::Null,
        Object::Real(place.y.round()),
        Object::Null,
    ])
}

/// A text string of PDF: in its own encoding where that is Latin-1, else UTF-16 with its mark.
fn text_string(text: &str) -> Object {
    let latin = text.chars().map(|character| match character {
        ' '..='~' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{FF}' => {
            u8::try_from(u32::from(character)).ok()
        }
        _ => None,
    });
    if let Some(bytes) = latin.collect::<Option<Vec<u8>>>() {
        return Object::String(bytes, StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn rectangle(rect: crate::page::Rect, height: f32) -> Object {
    let round = |value: f32| Object::Real((value * 100.0).round() / 100.0);
    Object::Array(vec![
        round(rect.x),
        round(height - rect.y - rect.height),
        round(rect.x + rect.width),
        round(height - rect.y),
    ])
}

/// A number that follows from the bytes alone (FNV-1a, 128 bits): the same in any process and version.
pub(crate) fn fingerprint(bytes: impl IntoIterator<Item = u8>) -> u128 {
    bytes
        .into_iter()
        .fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, |hash, byte| {
            (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
        })
}
