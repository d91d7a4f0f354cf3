//! Running head and foot of every page but the cover.

use super::setter::Setter;
use crate::model::Furniture;
use crate::page::{Artifact, Page, Paper, Path, Piece, Stroke, Tag};
use crate::text::Align;
use crate::theme::{INK, NOTE};

/// From the top of the paper to the running head, and from its foot to the last line.
const HEAD: f32 = 28.0;
const FOOT: f32 = 38.0;
/// Room for "página 12 de 14".
const NUMBER: f32 = 110.0;

/// Adds head and foot to every page that has a section.
pub(crate) fn add(setter: &Setter<'_>, pages: &mut [Page], furniture: &Furniture, paper: Paper) {
    let count = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        let Some(section) = page.section.clone() else {
            continue;
        };
        let header = Tag::Artifact(Artifact::Header);
        let footer = Tag::Artifact(Artifact::Footer);
        let width = paper.measure();
        let mut piece = Piece::default();
        let half = width * 0.5;
        let rest = width - half - 12.0;
        let company = setter.single_line(&furniture.head, NOTE, half, Align::Left, header);
        piece.place(company, 0.0, HEAD);
        let right = setter.single_line(&section, NOTE, rest, Align::Right, header);
        piece.place(right, half + 11.0, HEAD);
        let y = HEAD + 15.5;
        piece.shape(
            Path::line(0.0, y, width, y),
            None,
            Some(Stroke::new(INK, 0.5)),
            header,
        );
        let y = paper.height() - FOOT;
        let said = setter.single_line(&furniture.foot, NOTE, width - NUMBER, Align::Left, footer);
        piece.place(said, 0.0, y);
        let number = furniture.page_of(index + 1, count);
        let number = setter.single_line(&number, NOTE, NUMBER - 12.0, Align::Right, footer);
        piece.place(number, width - NUMBER + 11.0, y);
        page.marks.extend(
            piece
                .marks
                .into_iter()
                .map(|mark| mark.moved(paper.side(), 0.0)),
        );
    }
}
