//! The structure tree: the logical tree written out, each leaf with its marked content and annotations.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

use super::annotation::Annotation;
use super::{Finish, rectangle, text_string};
use crate::ReportError;
use crate::page::{Mark, NodeId, Page, Rect, Role, Scope, Tag, Tree};

/// The standard name of a role.
pub(crate) const fn structure_type(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::H1 => "H1",
        Role::H2 => "H2",
        Role::H3 => "H3",
        Role::Paragraph => "P",
        Role::Span => "Span",
        Role::List => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::HeadCell => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Link => "Link",
        Role::Form => "Form",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
    }
}

/// What a leaf holds: marked contents by page and number, and annotations.
#[derive(Default)]
struct Leaf<'a> {
    contents: Vec<(usize, usize)>,
    annotations: Vec<&'a Annotation>,
}

pub(super) fn add(
    document: &mut Document,
    catalog: &mut Dictionary,
    finish: &Finish<'_>,
    page_ids: &[ObjectId],
    annotations: &[Annotation],
) -> Result<(), ReportError> {
    let mut leaves: BTreeMap<NodeId, Leaf<'_>> = BTreeMap::new();
    for (page, owners) in finish.content.0.iter().enumerate() {
        for (number, node) in owners.iter().enumerate() {
            leaves
                .entry(*node)
                .or_default()
                .contents
                .push((page, number));
        }
    }
    for annotation in annotations {
        let leaf = leaves.entry(annotation.node).or_default();
        leaf.annotations.push(annotation);
    }
    let root = document.new_object_id();
    let mut writer = Writer {
        figures: figures(finish.pages),
        ids: BTreeMap::new(),
        document,
        finish,
        page_ids,
        leaves,
    };
    let top = writer.write(Tree::ROOT, root);
    let ids = writer.ids;

    let mut numbers = Vec::new();
    for (page, owners) in finish.content.0.iter().enumerate() {
        let parents: Vec<Object> = owners.iter().map(|node| reference(&ids, *node)).collect();
        let parents = document.add_object(parents);
        numbers.push(integer(page));
        numbers.push(Object::Reference(parents));
    }
    for (index, annotation) in annotations.iter().enumerate() {
        numbers.push(integer(page_ids.len() + index));
        numbers.push(reference(&ids, annotation.node));
    }
    let parents = document.add_object(dictionary! { "Nums" => numbers });
    let mut tree = dictionary! {
        "Type" => "StructTreeRoot",
        "ParentTree" => parents,
        "ParentTreeNextKey" => integer(page_ids.len() + annotations.len()),
    };
    if let Some(top) = top {
        tree.set("K", top);
    }
    document.set_object(root, tree);
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    for (index, id) in page_ids.iter().enumerate() {
        let page = document
            .get_dictionary_mut(*id)
            .map_err(ReportError::Writing)?;
        page.set("StructParents", integer(index));
        page.set("Tabs", "S");
    }
    Ok(())
}

fn integer(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

fn reference(ids: &BTreeMap<NodeId, ObjectId>, node: NodeId) -> Object {
    ids.get(&node)
        .map_or(Object::Null, |id| Object::Reference(*id))
}

/// What each leaf covers on the first page that it stands on; used for figures.
fn figures(pages: &[Page]) -> BTreeMap<NodeId, Rect> {
    let mut covered: BTreeMap<NodeId, (usize, Rect)> = BTreeMap::new();
    for (page, marks) in pages.iter().enumerate() {
        for mark in &marks.marks {
            let node = match mark {
                Mark::Text(text) => text.tag,
                Mark::Shape(shape) => shape.tag,
                Mark::Logo { tag, .. } => *tag,
                Mark::Link { .. } | Mark::Field(_) | Mark::Anchor { .. } => continue,
            };
            let (Tag::Node(node), Some(bounds)) = (node, mark.bounds()) else {
                continue;
            };
            covered
                .entry(node)
                .and_modify(|(first, rect)| {
                    if *first == page {
                        *rect = rect.union(bounds);
                    }
                })
                .or_insert((page, bounds));
        }
    }
    covered
        .into_iter()
        .map(|(node, (_, rect))| (node, rect))
        .collect()
}

struct Writer<'a> {
    document: &'a mut Document,
    finish: &'a Finish<'a>,
    page_ids: &'a [ObjectId],
    leaves: BTreeMap<NodeId, Leaf<'a>>,
    figures: BTreeMap<NodeId, Rect>,
    ids: BTreeMap<NodeId, ObjectId>,
}

impl Writer<'_> {
    /// Writes a node and what is under it; `None` if there is nothing, save for cells, which keep their place.
    fn write(&mut self, id: NodeId, parent: ObjectId) -> Option<ObjectId> {
        let node = self.finish.tree.get(id);
        let leaf = self.leaves.remove(&id);
        let keeps_place = matches!(node.role, Role::Cell | Role::HeadCell);
        if leaf.is_none() && node.kids.is_empty() && !keeps_place {
            return None;
        }
        let own = self.document.new_object_id();
        let mut kids = Vec::new();
        let mut element = dictionary! {
            "S" => structure_type(node.role),
            "P" => parent,
        };
        if let Some(leaf) = &leaf {
            self.write_leaf(leaf, &mut element, &mut kids);
        }
        for kid in &node.kids {
            if let Some(kid) = self.write(*kid, own) {
                kids.push(Object::Reference(kid));
            }
        }
        if kids.is_empty() && !keeps_place {
            return None;
        }
        if let Some(alt) = &node.alt {
            element.set("Alt", text_string(alt));
        }
        self.set_attributes(id, &mut element);
        match kids.len() {
            0 => {}
            1 => element.set("K", kids.remove(0)),
            _ => element.set("K", kids),
        }
        self.document.set_object(own, element);
        self.ids.insert(id, own);
        Some(own)
    }

    fn write_leaf(&self, leaf: &Leaf<'_>, element: &mut Dictionary, kids: &mut Vec<Object>) {
        let page = |index: usize| self.page_ids.get(index).copied().unwrap_or_default();
        let first = leaf
            .contents
            .first()
            .map(|(page, _)| *page)
            .or_else(|| leaf.annotations.first().map(|annotation| annotation.page));
        if let Some(first) = first {
            element.set("Pg", page(first));
        }
        for (index, number) in &leaf.contents {
            kids.push(match Some(*index) == first {
                true => integer(*number),
                false => Object::Dictionary(dictionary! {
                    "Type" => "MCR",
                    "Pg" => page(*index),
                    "MCID" => integer(*number),
                }),
            });
        }
        for annotation in &leaf.annotations {
            kids.push(Object::Dictionary(dictionary! {
                "Type" => "OBJR",
                "Obj" => annotation.id,
                "Pg" => page(annotation.page),
            }));
        }
    }

    fn set_attributes(&self, id: NodeId, element: &mut Dictionary) {
        let node = self.finish.tree.get(id);
        let mut table = Dictionary::new();
        if let Some(scope) = node.scope {
            let scope = match scope {
                Scope::Column => "Column",
                Scope::Row => "Row",
            };
            table.set("Scope", scope);
        }
        if node.columns > 1 {
            table.set("ColSpan", integer(node.columns));
        }
        if !table.is_empty() {
            table.set("O", "Table");
            element.set("A", table);
        }
        if node.role == Role::List {
            element.set(
                "A",
                dictionary! { "O" => "List", "ListNumbering" => "None" },
            );
        }
        if node.role == Role::Figure
            && let Some(rect) = self.figures.get(&id)
        {
            let bounds = rectangle(*rect, self.finish.paper.height());
            element.set(
                "A",
                dictionary! { "O" => "Layout", "BBox" => bounds, "Placement" => "Block" },
            );
        }
    }
}
