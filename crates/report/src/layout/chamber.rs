//! The block on the cover that names the chamber whose extra pack is in use: its logo, or else its name.

use std::sync::Arc;

use super::setter::{Setter, stack};
use crate::logo;
use crate::model::Chamber;
use crate::page::{Mark, NodeId, Piece, Rect, Role, Tag};
use crate::theme::{BODY, INK, NOTE, Style};

/// Widest line of a name.
const NAME: f32 = 170.0;
/// The bar in the chamber's colour, and from its left edge to what stands beside it.
const BAR: f32 = 2.25;
const INDENT: f32 = 12.0;

/// A block with its width.
pub(super) struct Block {
    pub piece: Piece,
    pub width: f32,
}

pub(super) fn block(setter: &mut Setter<'_>, section: NodeId, chamber: &Chamber) -> Block {
    let mut piece = Piece::default();
    let label = setter.paragraph(section, &chamber.label, NOTE, NAME);
    piece.stack(stack(label));
    let width = match &chamber.logo {
        Some(logo) => {
            let (width, height) = logo.printed_size();
            piece.stack(Piece::empty(4.5));
            let figure = setter.tree.add(section, Role::Figure);
            setter.tree.get_mut(figure).alt = Some(chamber.name.clone());
            let mut plate = Piece::empty(height);
            plate.marks.push(Mark::Logo {
                rect: Rect::new(0.0, 0.0, width, height),
                logo: Arc::clone(logo),
                tag: Tag::Node(figure),
            });
            piece.stack(plate);
            logo::PLACE.0
        }
        None => {
            let style = Style {
                size: 10.5,
                hyphenate: false,
                ..BODY.bold()
            };
            piece.stack(stack(setter.paragraph(section, &chamber.name, style, NAME)));
            NAME
        }
    };
    let mut block = Piece::empty(0.0);
    let bar = Rect::new(0.0, 0.0, BAR, piece.height);
    block.fill(bar, chamber.colour.unwrap_or(INK));
    block.place(piece, INDENT, 0.0);
    Block {
        piece: block,
        width: width + INDENT,
    }
}
