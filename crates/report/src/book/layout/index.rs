//! The index: every record by its id, with its page, in three columns.

use std::collections::BTreeMap;

use crate::book::{Book, RecordId};
use crate::layout::flow::Block;
use crate::layout::setter::{Inline, Setter};
use crate::page::{AnchorId, Heading, LinkTarget, Mark, NodeId, Piece, Role, Tag, Tree};
use crate::text::Align;
use crate::theme::{BODY, H1, H3, INK, NOTE, Style};

const COLUMNS: usize = 3;
const GAP: f32 = 16.0;
const NUMBER: f32 = 22.0;
/// Rows of columns that stay together.
const ROWS: usize = 40;

pub(super) fn blocks(
    setter: &mut Setter<'_>,
    book: &Book,
    anchor: AnchorId,
    anchors: &BTreeMap<RecordId, AnchorId>,
    numbers: &BTreeMap<AnchorId, usize>,
) -> Vec<Block> {
    let measure = book.paper.measure();
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let mut heading = Piece::default();
    heading.marks.push(Mark::Anchor {
        id: anchor,
        y: 0.0,
        heading: Some(Heading {
            level: 1,
            text: book.labels.index.clone(),
        }),
    });
    heading.stack(setter.block(
        section,
        Role::H1,
        vec![Inline::new(book.labels.index.as_str(), H1)],
        measure,
        Align::Left,
    ));
    let mut blocks = vec![Block::heading(heading, 0.0, 9.0)];
    let lead = setter.paragraph(section, &book.labels.index_lead, BODY, measure);
    blocks.push(Block::lines(lead, 4.5));
    for (kind, name) in &book.labels.index_kinds {
        let entries: Vec<(&RecordId, AnchorId)> = anchors
            .iter()
            .filter(|(record, _)| record.kind == *kind)
            .map(|(record, anchor)| (record, *anchor))
            .collect();
        if entries.is_empty() {
            continue;
        }
        let style = Style {
            size: 12.0,
            leading: 16.0,
            ..H3
        };
        let title = setter.block(
            section,
            Role::H2,
            vec![Inline::new(name.as_str(), style)],
            measure,
            Align::Left,
        );
        blocks.push(Block::heading(title, 9.0, 1.5));
        let list = setter.tree.add(section, Role::List);
        for chunk in entries.chunks(COLUMNS * ROWS) {
            blocks.push(columns(setter, list, chunk, numbers, measure));
        }
    }
    blocks
}

/// Entries down the first column, then the next; in the tree in their order.
fn columns(
    setter: &mut Setter<'_>,
    list: NodeId,
    entries: &[(&RecordId, AnchorId)],
    numbers: &BTreeMap<AnchorId, usize>,
    measure: f32,
) -> Block {
    #[allow(clippy::cast_precision_loss)] // three
    let width = (measure - GAP * (COLUMNS - 1) as f32) / COLUMNS as f32;
    let rows = entries.len().div_ceil(COLUMNS);
    let mut pieces = vec![Piece::empty(NOTE.leading); rows];
    for (index, (record, anchor)) in entries.iter().enumerate() {
        let item = setter.tree.add(list, Role::Item);
        let body = setter.tree.add(item, Role::Body);
        let link = setter.tree.add(body, Role::Link);
        let tag = Tag::Node(link);
        let style = NOTE.colour(INK);
        let mut entry = setter.single_line(
            &format!("{} ", record.id),
            style,
            width - NUMBER - 4.0,
            Align::Left,
            tag,
        );
        let number = numbers.get(anchor).copied().unwrap_or(0);
        let number = setter.label(&number.to_string(), style, NUMBER, Align::Right, tag);
        entry.place(number, width - NUMBER, 0.0);
        entry.marks.push(Mark::Link {
            rect: crate::page::Rect::new(0.0, 0.0, width, NOTE.leading),
            target: LinkTarget::Anchor(*anchor),
            contents: record.id.clone(),
            node: link,
        });
        #[allow(clippy::cast_precision_loss)] // below three
        let x = (index / rows) as f32 * (width + GAP);
        pieces[index % rows].place(entry, x, 0.0);
    }
    Block {
        pieces,
        after: 4.5,
        least: 2,
        whole: true,
        ..Block::default()
    }
}
