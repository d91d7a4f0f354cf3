//! What holds for every document that was laid out, whatever it says.

use crate::layout::LaidOut;
use crate::page::{
    AnchorId, Artifact, LinkTarget, Mark, NodeId, Page, Paper, Rect, Tag, Text, Tree,
};
use std::collections::{BTreeMap, BTreeSet};

/// A point, as strokes have a width.
const TOLERANCE: f32 = 1.0;

/// No mark leaves the paper, no text stands in the margins.
pub(crate) fn check_bounds(laid_out: &LaidOut, paper: Paper) {
    for (number, page) in numbered(laid_out) {
        for mark in &page.marks {
            let Some(bounds) = mark.bounds() else {
                continue;
            };
            let inside = bounds.x >= -TOLERANCE
                && bounds.y >= -TOLERANCE
                && bounds.x + bounds.width <= paper.width() + TOLERANCE
                && bounds.y + bounds.height <= paper.height() + TOLERANCE;
            assert!(inside, "page {number}: {bounds:?} of {mark:?}");
            let below = bounds.y + bounds.height - paper.bottom();
            assert!(
                page.section.is_none() || is_furniture(mark) || below <= 2.0 * TOLERANCE,
                "page {number}: {below} points under the last line: {mark:?}"
            );
            if let Mark::Text(text) = mark {
                // The space that parts it from the next line is not seen.
                let right = paper.width() - paper.side() + 1.0 + text.size * 0.3;
                assert!(
                    bounds.x >= paper.side() - 4.0 && bounds.x + bounds.width <= right,
                    "page {number}: «{}» stands in the margin",
                    text.run.text
                );
            }
        }
    }
}

/// Running head and foot.
fn is_furniture(mark: &Mark) -> bool {
    let tag = match mark {
        Mark::Text(text) => text.tag,
        Mark::Shape(shape) => shape.tag,
        _ => return false,
    };
    matches!(tag, Tag::Artifact(Artifact::Header | Artifact::Footer))
}

/// The height of small letters: ascents and descents of neighbouring lines may meet.
pub(super) fn core_box(text: &Text) -> Rect {
    let space = match text.run.text.ends_with(' ') {
        true => text.size * 0.3,
        false => 0.0,
    };
    let width = match text.run.text.trim_end().is_empty() {
        true => 0.0,
        false => (text.run.width * text.size / 1000.0 - space).max(0.0),
    };
    let height = text.size * 0.45;
    Rect::new(text.x, text.y - height, width, height)
}

pub(super) fn overlap(a: Rect, b: Rect) -> bool {
    let width = (a.x + a.width).min(b.x + b.width) - a.x.max(b.x);
    let height = (a.y + a.height).min(b.y + b.height) - a.y.max(b.y);
    width >= 1.5 && height >= 0.6
}

/// No text lies over another one or over a box to tick, no box over another box.
pub(crate) fn check_overlaps(laid_out: &LaidOut) {
    for (number, page) in numbered(laid_out) {
        let covered: Vec<(Rect, &str)> = page
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text(text) => Some((core_box(text), text.run.text.as_str())),
                Mark::Field(field) => Some((field.rect, field.name.as_str())),
                _ => None,
            })
            .collect();
        for (index, (a, first)) in covered.iter().enumerate() {
            for (b, second) in &covered[index + 1..] {
                assert!(
                    !overlap(*a, *b),
                    "page {number}: «{first}» and «{second}» lie over each other"
                );
            }
        }
    }
}

/// Whatever is content belongs to a leaf that is in the tree exactly once, and every box has a name of its own.
pub(crate) fn check_tree(laid_out: &LaidOut) {
    let mut found: BTreeMap<NodeId, usize> = BTreeMap::new();
    let mut open = vec![Tree::ROOT];
    while let Some(node) = open.pop() {
        *found.entry(node).or_default() += 1;
        open.extend(&laid_out.tree.get(node).kids);
    }
    let mut names = BTreeSet::new();
    for (number, page) in numbered(laid_out) {
        for mark in &page.marks {
            let node = match mark {
                Mark::Text(text) => text.tag,
                Mark::Shape(shape) => shape.tag,
                Mark::Logo { tag, .. } => *tag,
                Mark::Link { node, .. } => Tag::Node(*node),
                Mark::Field(field) => {
                    assert!(
                        names.insert(&field.name),
                        "two boxes are named {}",
                        field.name
                    );
                    assert!(
                        !field.label.is_empty(),
                        "{} says what it is for",
                        field.name
                    );
                    Tag::Node(field.node)
                }
                Mark::Anchor { .. } => continue,
            };
            if let Tag::Node(node) = node {
                assert_eq!(
                    found.get(&node),
                    Some(&1),
                    "page {number}: {mark:?} is in the tree once"
                );
                assert!(
                    laid_out.tree.get(node).kids.is_empty(),
                    "page {number}: {mark:?} belongs to a leaf"
                );
            }
        }
    }
}

/// Every link leads to a place that is there once, and the contents name its page.
pub(crate) fn check_links(laid_out: &LaidOut) {
    let mut places: BTreeMap<AnchorId, usize> = BTreeMap::new();
    for (number, page) in numbered(laid_out) {
        for mark in &page.marks {
            if let Mark::Anchor { id, .. } = mark {
                assert!(places.insert(*id, number).is_none(), "{id:?} is one place");
            }
        }
    }
    for (number, page) in numbered(laid_out) {
        for mark in &page.marks {
            let Mark::Link {
                target,
                contents,
                node,
                ..
            } = mark
            else {
                continue;
            };
            match target {
                LinkTarget::Address(address) => assert!(
                    !address.is_empty() && !contents.is_empty(),
                    "page {number}: {mark:?} says where it leads"
                ),
                LinkTarget::Anchor(anchor) => {
                    let Some(place) = places.get(anchor) else {
                        panic!("page {number}: nothing is where «{contents}» leads");
                    };
                    // Only the contents, on the cover, name pages.
                    let named = page.section.is_none().then(|| text_of(page, *node));
                    if let Some(named) = named {
                        assert!(
                            named.starts_with(&format!("{place} ")),
                            "«{named}» is on page {place}"
                        );
                    }
                }
            }
        }
    }
}

/// Every page but the cover says which one of how many it is.
pub(crate) fn check_numbers(laid_out: &LaidOut, page_of: impl Fn(usize, usize) -> String) {
    let count = laid_out.pages.len();
    for (number, page) in numbered(laid_out).skip(1) {
        assert!(page.section.is_some(), "page {number} has a foot");
        let foot: String = texts(page)
            .filter(|text| text.tag == Tag::Artifact(Artifact::Footer))
            .map(|text| text.run.text.as_str())
            .collect();
        let said = page_of(number, count).replace(' ', "\u{A0}");
        assert!(foot.ends_with(&said), "«{foot}» ends in «{said}»");
    }
}

/// What each leaf says, over all pages, as it is copied.
pub(crate) fn said(laid_out: &LaidOut) -> BTreeMap<NodeId, String> {
    let mut said: BTreeMap<NodeId, String> = BTreeMap::new();
    for text in laid_out.pages.iter().flat_map(texts) {
        if let Tag::Node(node) = text.tag
            && !text.is_break_hyphen
        {
            said.entry(node).or_default().push_str(&text.run.text);
        }
    }
    said
}

fn text_of(page: &Page, node: NodeId) -> String {
    texts(page)
        .filter(|text| text.tag == Tag::Node(node))
        .map(|text| text.run.text.as_str())
        .collect()
}

fn texts(page: &Page) -> impl Iterator<Item = &Text> {
    page.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some(text),
        _ => None,
    })
}

fn numbered(laid_out: &LaidOut) -> impl Iterator<Item = (usize, &Page)> {
    (1..).zip(&laid_out.pages)
}
