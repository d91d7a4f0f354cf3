//! Two columns beside each other: how wide they are, and text that goes down the first and on in the second.

use super::flow::Block;
use super::setter::{Inline, Setter, stack};
use crate::page::{NodeId, Piece, Rect, Role, Stroke};
use crate::text::Align;
use crate::theme::{DENSE, GRID, INK, RULE};

/// Space between them.
const GAP: f32 = 22.5;
/// Something higher than this may be divided.
const HIGHEST_WHOLE: f32 = 270.0;
/// Lines that stay together where it is divided.
const LEAST: usize = 3;
/// Where the words of a list's item begin.
const INDENT: f32 = 11.0;

/// Width of one column.
pub(super) fn width(measure: f32) -> f32 {
    (measure - GAP) / 2.0
}

/// All pieces, down the first column and on in the second.
pub(super) fn block(pieces: Vec<Piece>, measure: f32, after: f32) -> Block {
    Block {
        pieces,
        after,
        least: 1,
        second_column: Some(width(measure) + GAP),
        ..Block::default()
    }
}

/// Lines that belong together: in one piece, unless they are so many that a column may have to end among them.
pub(super) fn together(lines: Vec<Piece>) -> Vec<Piece> {
    let height: f32 = lines.iter().map(|line| line.height).sum();
    if height <= HIGHEST_WHOLE || lines.len() < 2 * LEAST {
        return vec![stack(lines)];
    }
    let mut lines = lines;
    let end = stack(lines.split_off(lines.len() - LEAST));
    let rest = lines.split_off(LEAST);
    let mut pieces = vec![stack(lines)];
    pieces.extend(rest);
    pieces.push(end);
    pieces
}

/// A space, after which the next piece begins.
pub(super) fn space(pieces: &mut [Piece], height: f32) {
    if let Some(last) = pieces.last_mut() {
        last.height += height;
    }
}

/// A fine line under the last piece, with the grid's space around it.
pub(super) fn rule_under(pieces: &mut [Piece], width: f32) {
    if let Some(last) = pieces.last_mut() {
        let y = last.height + GRID / 4.0;
        last.rule(0.0, y, width, y, Stroke::new(RULE, 0.5));
        last.height += GRID / 2.0;
    }
}

/// Puts a heading onto what it stands over.
pub(super) fn headed(heading: Piece, mut pieces: Vec<Piece>) -> Vec<Piece> {
    match pieces.first_mut() {
        Some(first) => {
            let own = std::mem::take(first);
            *first = stack(vec![heading, own]);
            pieces
        }
        None => vec![heading],
    }
}

/// An item of a list, with a short line before it.
pub(super) fn item(
    setter: &mut Setter<'_>,
    list: NodeId,
    inlines: Vec<Inline>,
    width: f32,
) -> Vec<Piece> {
    let item = setter.tree.add(list, Role::Item);
    let body = setter.tree.add(item, Role::Body);
    let tagged = setter.tag(body, inlines);
    let lines = setter.lines(&tagged, width - INDENT, Align::Left);
    let mut lines: Vec<Piece> = lines
        .into_iter()
        .map(|line| indented(line, INDENT))
        .collect();
    if let Some(first) = lines.first_mut() {
        first.fill(Rect::new(0.0, DENSE.leading / 2.0 - 0.2, 5.5, 0.9), INK);
    }
    together(lines)
}

/// The same further to the right.
pub(super) fn indented(piece: Piece, by: f32) -> Piece {
    let mut moved = Piece::empty(0.0);
    moved.place(piece, by, 0.0);
    moved
}
