//! The outline that viewers show beside the pages, nested as the headings are.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

use super::{Place, destination, text_string};
use crate::page::{AnchorId, Heading};

struct Entry {
    title: String,
    dest: Object,
    kids: Vec<Entry>,
}

pub(super) fn add(
    document: &mut Document,
    catalog: &mut Dictionary,
    headings: &[(Heading, AnchorId)],
    places: &BTreeMap<AnchorId, Place>,
    page_ids: &[ObjectId],
) {
    let mut top: Vec<Entry> = Vec::new();
    for (heading, anchor) in headings {
        let Some(place) = places.get(anchor) else {
            continue;
        };
        let mut siblings = &mut top;
        for _ in 1..heading.level {
            // A heading without one above it stands as high as it can.
            if siblings.is_empty() {
                break;
            }
            let last = siblings.len() - 1;
            siblings = &mut siblings[last].kids;
        }
        siblings.push(Entry {
            title: heading.text.clone(),
            dest: destination(*place, page_ids),
            kids: Vec::new(),
        });
    }
    if top.is_empty() {
        return;
    }
    let root = document.new_object_id();
    let (first, last) = write(document, root, &top);
    let mut outlines = dictionary! { "Type" => "Outlines", "Count" => count(top.len()) };
    set_ends(&mut outlines, first, last);
    document.set_object(root, outlines);
    catalog.set("Outlines", root);
    catalog.set("PageMode", "UseOutlines");
}

/// Writes siblings; the second levels are folded in.
fn write(document: &mut Document, parent: ObjectId, entries: &[Entry]) -> (ObjectId, ObjectId) {
    let ids: Vec<ObjectId> = entries.iter().map(|_| document.new_object_id()).collect();
    for (index, (entry, id)) in entries.iter().zip(&ids).enumerate() {
        let mut item = dictionary! {
            "Title" => text_string(&entry.title),
            "Parent" => parent,
            "Dest" => entry.dest.clone(),
        };
        if let Some(previous) = index.checked_sub(1).and_then(|index| ids.get(index)) {
            item.set("Prev", *previous);
        }
        if let Some(next) = ids.get(index + 1) {
            item.set("Next", *next);
        }
        if !entry.kids.is_empty() {
            let (first, last) = write(document, *id, &entry.kids);
            set_ends(&mut item, first, last);
            let Object::Integer(kids) = count(entry.kids.len()) else {
                continue;
            };
            item.set("Count", -kids);
        }
        document.set_object(*id, item);
    }
    let first = ids.first().copied().unwrap_or_default();
    (first, ids.last().copied().unwrap_or(first))
}

fn set_ends(item: &mut Dictionary, first: ObjectId, last: ObjectId) {
    item.set("First", first);
    item.set("Last", last);
}

fn count(entries: usize) -> Object {
    Object::Integer(i64::try_from(entries).unwrap_or(i64::MAX))
}
