//! A box to tick: drawn, and a field over it.

use super::setter::LAYOUT;
use crate::page::{Field, Mark, NodeId, Path, Piece, Rect, Stroke};
use crate::theme::{EDGE, WHITE};

/// Draws the box and lays its field over it. `name` is unique in the file; `label` says what it is for.
pub(crate) fn tick(piece: &mut Piece, rect: Rect, name: String, label: String, node: NodeId) {
    piece.shape(
        Path::rounded(rect, rect.width / 6.0),
        Some(WHITE),
        Some(Stroke::new(EDGE, 0.9)),
        LAYOUT,
    );
    piece.marks.push(Mark::Field(Field {
        rect,
        name,
        label,
        node,
    }));
}
