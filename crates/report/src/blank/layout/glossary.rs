//! Words explained, two beside each other.

use crate::blank::Blank;
use crate::layout::flow::Block;
use crate::layout::setter::{Inline, Setter};
use crate::page::{Piece, Role, Tree};
use crate::text::Align;
use crate::theme::{H1, INK, NOTE};

/// Space between the columns.
const GAP: f32 = 18.0;

pub(super) fn blocks(setter: &mut Setter<'_>, blank: &Blank) -> Vec<Block> {
    let (title, words) = &blank.glossary;
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let measure = blank.paper.measure();
    let (heading, _) = setter.heading(section, Role::H1, title, H1, measure);
    let mut blocks = vec![Block::heading(heading, 18.0, 6.0)];
    let width = (measure - GAP) / 2.0;
    for pair in words.chunks(2) {
        let mut row = Piece::default();
        for (column, (word, definition)) in pair.iter().enumerate() {
            let inlines = vec![
                Inline::new(format!("{word}. "), NOTE.bold().colour(INK)),
                Inline::new(definition.as_str(), NOTE.colour(INK)),
            ];
            let said = setter.block(section, Role::Paragraph, inlines, width, Align::Left);
            row.place(said, if column == 0 { 0.0 } else { width + GAP }, 0.0);
        }
        blocks.push(Block::single(row, 2.0));
    }
    blocks
}
