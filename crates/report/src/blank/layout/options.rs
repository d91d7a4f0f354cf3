//! Boxes to mark, and lines to write on.

use crate::layout::setter::{LAYOUT, Setter};
use crate::page::{NodeId, Path, Piece, Rect, Role, Stroke, Tag};
use crate::text::Align;
use crate::theme::{INK, SMALL, Style};

/// Side of a box: a cross by hand fits.
const SIDE: f32 = 9.0;
/// From the left edge of a box to its key, and from there to the words.
const KEY: f32 = 14.0;
const KEY_WIDTH: f32 = 11.0;
/// Words of options.
pub(super) const WORDS: Style = Style {
    hyphenate: false,
    ..SMALL
};

/// What is marked: a box, its key where the window has one, and the words.
pub(super) struct Choice<'a> {
    pub key: Option<&'a str>,
    pub words: &'a str,
}

impl Choice<'_> {
    /// From the left edge of the box to the words.
    fn indent(&self) -> f32 {
        match self.key {
            Some(_) => KEY + KEY_WIDTH,
            None => KEY,
        }
    }

    /// Width in one line.
    pub(super) fn width(&self, setter: &Setter<'_>) -> f32 {
        self.indent() + setter.width(self.words, WORDS)
    }

    /// One item of a list.
    pub(super) fn set(&self, setter: &mut Setter<'_>, list: NodeId, measure: f32) -> Piece {
        let item = setter.tree.add(list, Role::Item);
        let mut piece = Piece::default();
        square(&mut piece, 0.0, 1.9);
        if let Some(key) = self.key {
            let label = setter.tree.add(item, Role::Label);
            let key = format!("{key} ");
            let key = setter.label(&key, WORDS.bold(), KEY_WIDTH, Align::Left, Tag::Node(label));
            piece.place(key, KEY, 0.0);
        }
        let body = setter.tree.add(item, Role::Body);
        let words = setter.label(
            self.words,
            WORDS,
            measure - self.indent(),
            Align::Left,
            Tag::Node(body),
        );
        piece.place(words, self.indent(), 0.0);
        piece.height += 0.75;
        piece
    }
}

/// An empty box. It says nothing by itself: the words beside it do.
fn square(piece: &mut Piece, x: f32, y: f32) {
    let path = Path::rect(Rect::new(x, y, SIDE, SIDE));
    piece.shape(path, None, Some(Stroke::new(INK, 0.8)), LAYOUT);
}

/// A list of choices in as many columns as they fit in.
pub(super) fn columns(
    setter: &mut Setter<'_>,
    parent: NodeId,
    choices: &[Choice<'_>],
    measure: f32,
) -> Piece {
    let list = setter.tree.add(parent, Role::List);
    let widest = choices
        .iter()
        .map(|choice| choice.width(setter))
        .fold(1.0, f32::max);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss
    )] // one to five columns
    let (count, width) = {
        let count = ((measure + GAP) / (widest + GAP)).floor().clamp(1.0, MOST);
        let count = count.min(choices.len().max(1) as f32);
        (count as usize, (measure + GAP) / count)
    };
    let rows = choices.len().div_ceil(count);
    let mut piece = Piece::default();
    let mut heights = vec![0.0_f32; rows];
    let set: Vec<Piece> = choices
        .iter()
        .map(|choice| choice.set(setter, list, width - GAP))
        .collect();
    for (place, choice) in set.iter().enumerate() {
        heights[place % rows] = heights[place % rows].max(choice.height);
    }
    for (place, choice) in set.into_iter().enumerate() {
        let (row, column) = (place % rows, place / rows);
        let y: f32 = heights[..row].iter().sum();
        #[allow(clippy::cast_precision_loss)] // one to five columns
        piece.place(choice, column as f32 * width, y);
    }
    piece
}

/// Space between columns, and most of them.
const GAP: f32 = 14.0;
const MOST: f32 = 5.0;
