//! The block on the cover that names the chamber whose extra pack is in use: its logo, or else its name.

use std::sync::Arc;

use super::setter::{Setter, stack};
use crate::logo::Logo;
use crate::model::Chamber;
use crate::page::{Mark, NodeId, Piece, Rect, Role, Tag};
use crate::theme::{BODY, INK, NOTE, Style};

/// The logo's place: 45 × 18 mm.
const PLACE: (f32, f32) = (127.56, 51.02);
/// Largest size of a pixel: a smaller picture stays small rather than coarse. 120 dots an inch.
const PIXEL: f32 = 72.0 / 120.0;
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
            let (width, height) = size(logo);
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
            PLACE.0
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

/// As large as its place allows.
fn size(logo: &Logo) -> (f32, f32) {
    let (width, height) = logo.size();
    let mut scale = (PLACE.0 / width).min(PLACE.1 / height);
    if let Logo::Picture(_) = logo {
        scale = scale.min(PIXEL);
    }
    (width * scale, height * scale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logo::{Drawing, PIXELS, Picture};

    fn picture(width: u32, height: u32) -> Logo {
        let bytes = (width * height * 3) as usize;
        Logo::Picture(Picture::new(width, height, vec![0; bytes]).unwrap())
    }

    #[test]
    fn a_logo_fills_its_place_and_never_more() {
        for (width, height) in [(531, 213), (531, 20), (40, 213), (2000, 1)] {
            let (wide, high) = size(&picture(width, height));
            assert!(
                wide <= PLACE.0 + 0.01 && high <= PLACE.1 + 0.01,
                "{width} × {height}"
            );
            assert!(
                (wide - PLACE.0).abs() < 0.01 || (high - PLACE.1).abs() < 0.01,
                "{width} × {height} has pixels enough to fill it"
            );
        }
        let drawing = Logo::Drawing(Drawing {
            width: 2.0,
            height: 1.0,
            areas: Vec::new(),
        });
        let (_, high) = size(&drawing);
        assert!(
            (high - PLACE.1).abs() < 0.01,
            "a drawing is sharp at any size"
        );
    }

    #[test]
    fn a_small_picture_is_not_blown_up() {
        let (wide, _) = size(&picture(60, 20));
        assert!((wide - 36.0).abs() < 0.01, "60 pixels at 120 an inch");
    }

    #[test]
    fn the_pixels_that_are_kept_are_those_of_300_an_inch() {
        #[allow(clippy::cast_precision_loss)] // some hundreds
        let inches = (PIXELS.0 as f32 / 300.0, PIXELS.1 as f32 / 300.0);
        assert!((inches.0 * 72.0 - PLACE.0).abs() < 0.3, "{inches:?}");
        assert!((inches.1 * 72.0 - PLACE.1).abs() < 0.3, "{inches:?}");
    }
}
