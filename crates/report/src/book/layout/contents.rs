//! The table of contents: chapters and their groups, each leading to its page.

use std::collections::BTreeMap;

use super::Entry;
use crate::book::Book;
use crate::layout::flow::Block;
use crate::layout::setter::{Inline, LAYOUT, Setter, stack};
use crate::page::{AnchorId, LinkTarget, NodeId, Path, Piece, Role, Stroke, Tag};
use crate::text::Align;
use crate::theme::{BODY, EDGE, H1, SMALL};

/// Width of the page numbers.
const NUMBER: f32 = 30.0;
const INDENT: f32 = 14.0;

pub(super) fn blocks(
    setter: &mut Setter<'_>,
    section: NodeId,
    book: &Book,
    entries: &[Entry],
    numbers: &BTreeMap<AnchorId, usize>,
) -> Vec<Block> {
    let measure = book.paper.measure();
    let (heading, _) = setter.heading(section, Role::H1, &book.labels.contents, H1, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 9.0)];
    let list = setter.tree.add(section, Role::Contents);
    for entry in entries {
        let chapter = entry.level == 1;
        let (style, indent) = match chapter {
            true => (BODY.bold(), 0.0),
            false => (SMALL, INDENT),
        };
        let item = setter.tree.add(list, Role::ContentsItem);
        let link = setter.tree.add(item, Role::Link);
        let tag = Tag::Node(link);
        let title = Inline {
            text: format!("{} ", entry.title),
            style,
            link: Some(LinkTarget::Anchor(entry.anchor)),
        };
        let width = measure - indent - NUMBER - 8.0;
        let mut row = Piece::default();
        row.place(
            stack(setter.lines(&[(title, tag)], width, Align::Left)),
            indent,
            0.0,
        );
        let number = numbers.get(&entry.anchor).copied().unwrap_or(0);
        let number = setter.label(&number.to_string(), style, NUMBER, Align::Right, tag);
        row.place(number, measure - NUMBER, 0.0);
        let from = indent + setter.width(&entry.title, style) + 8.0;
        let to = measure - NUMBER + 4.0;
        if from < to {
            let y = style.leading - 4.0;
            row.shape(
                Path::line(from, y, to, y),
                None,
                Some(Stroke::new(EDGE, 0.6).dashed(0.6, 3.4)),
                LAYOUT,
            );
        }
        blocks.push(Block {
            before: if chapter { 4.5 } else { 0.0 },
            keep_next: chapter,
            ..Block::single(row, 0.0)
        });
    }
    if let Some(last) = blocks.last_mut() {
        last.keep_next = false;
    }
    blocks
}
