//! Links and boxes to tick.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use std::collections::BTreeMap;

use super::{Place, destination, rectangle, text_string};
use crate::page::{AnchorId, Field, LinkTarget, Mark, NodeId, Page, Paper};

/// An annotation with the leaf that it belongs to.
pub(super) struct Annotation {
    pub id: ObjectId,
    pub node: NodeId,
    pub page: usize,
    pub is_field: bool,
}

/// Adds the annotations of all pages. Each leads to its leaf by `StructParent`, counted on from the pages.
pub(super) fn add(
    document: &mut Document,
    pages: &[Page],
    paper: Paper,
    page_ids: &[ObjectId],
    places: &BTreeMap<AnchorId, Place>,
) -> Vec<Annotation> {
    let mut all = Vec::new();
    let mut appearances = None;
    for (page, (marks, page_id)) in pages.iter().zip(page_ids).enumerate() {
        let mut on_page = Vec::new();
        for mark in &marks.marks {
            let (node, mut annotation, is_field) = match mark {
                Mark::Link {
                    rect,
                    target,
                    contents,
                    node,
                } => {
                    let Some(link) = link(target, contents, places, page_ids) else {
                        continue;
                    };
                    let mut link = link;
                    link.set("Rect", rectangle(*rect, paper.height()));
                    (*node, link, false)
                }
                Mark::Field(field) => {
                    let appearances =
                        *appearances.get_or_insert_with(|| Appearances::add(document, field));
                    (field.node, check_box(field, paper, appearances), true)
                }
                Mark::Text(_) | Mark::Shape(_) | Mark::Logo { .. } | Mark::Anchor { .. } => {
                    continue;
                }
            };
            annotation.set("F", 4);
            annotation.set("P", *page_id);
            annotation.set("StructParent", number(page_ids.len() + all.len()));
            let id = document.add_object(annotation);
            on_page.push(Object::Reference(id));
            all.push(Annotation {
                id,
                node,
                page,
                is_field,
            });
        }
        if let Ok(dictionary) = document.get_dictionary_mut(*page_id) {
            match on_page.is_empty() {
                true => {
                    dictionary.remove(b"Annots");
                }
                false => dictionary.set("Annots", on_page),
            }
        }
    }
    all
}

/// Announces the boxes as a form.
pub(super) fn add_form(
    document: &mut Document,
    catalog: &mut Dictionary,
    annotations: &[Annotation],
) {
    let fields: Vec<Object> = annotations
        .iter()
        .filter(|annotation| annotation.is_field)
        .map(|annotation| Object::Reference(annotation.id))
        .collect();
    if !fields.is_empty() {
        let form = document.add_object(dictionary! { "Fields" => fields });
        catalog.set("AcroForm", form);
    }
}

fn number(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

fn link(
    target: &LinkTarget,
    contents: &str,
    places: &BTreeMap<AnchorId, Place>,
    page_ids: &[ObjectId],
) -> Option<Dictionary> {
    let mut link = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "Contents" => text_string(contents),
    };
    match target {
        LinkTarget::Address(address) => link.set(
            "A",
            dictionary! {
                "S" => "URI",
                "URI" => Object::string_literal(address.as_str()),
            },
        ),
        LinkTarget::Anchor(anchor) => {
            link.set("Dest", destination(*places.get(anchor)?, page_ids));
        }
    }
    Some(link)
}

/// How a box looks empty and ticked; all boxes have one size.
#[derive(Clone, Copy)]
struct Appearances {
    off: ObjectId,
    on: ObjectId,
}

impl Appearances {
    fn add(document: &mut Document, field: &Field) -> Self {
        let size = (field.rect.width * 100.0).round() / 100.0;
        let form = |drawing: String| {
            Stream::new(
                dictionary! {
                    "Type" => "XObject",
                    "Subtype" => "Form",
                    "BBox" => vec![0.into(), 0.into(), Object::Real(size), Object::Real(size)],
                    "Resources" => Dictionary::new(),
                },
                drawing.into_bytes(),
            )
        };
        let part = |part: f32| (size * part * 100.0).round() / 100.0;
        let tick = format!(
            "q 0.071 0.149 0.227 RG 1.6 w 1 J 1 j {} {} m {} {} l {} {} l S Q",
            part(0.22),
            part(0.5),
            part(0.43),
            part(0.27),
            part(0.8),
            part(0.78)
        );
        // An empty box shows what is drawn under it.
        Self {
            off: document.add_object(form("q Q".to_owned())),
            on: document.add_object(form(tick)),
        }
    }
}

fn check_box(field: &Field, paper: Paper, appearances: Appearances) -> Dictionary {
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "FT" => "Btn",
        "T" => text_string(&field.name),
        "TU" => text_string(&field.label),
        "Rect" => rectangle(field.rect, paper.height()),
        "V" => "Off",
        "DV" => "Off",
        "AS" => "Off",
        "AP" => dictionary! {
            "N" => dictionary! { "Off" => appearances.off, "Yes" => appearances.on },
        },
    }
}
