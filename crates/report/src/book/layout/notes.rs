//! The column for notes: ruled lines at the right of the text.

use crate::layout::setter::Setter;
use crate::page::{Artifact, Mark, Page, Paper, Path, Piece, Stroke, Tag};
use crate::text::Align;
use crate::theme::{GRID, NOTE, RULE};

/// Width of the column and of the space between text and column.
const WIDTH: f32 = 118.0;
const GAP: f32 = 16.0;
/// Room for a line of handwriting.
const LINE: f32 = 5.0 * GRID;

/// Width of the text beside the column.
pub(super) const fn text_measure(paper: Paper) -> f32 {
    paper.measure() - WIDTH - GAP
}

/// Left edge, from the left edge of the text, and width.
pub(super) const fn column(paper: Paper) -> (f32, f32) {
    (paper.measure() - WIDTH, WIDTH)
}

/// Rules the column on these pages. Its lines lie under everything else, and end where a tick box stands.
pub(super) fn rule(
    pages: &mut [Page],
    noted: &[usize],
    paper: Paper,
    setter: &Setter<'_>,
    name: &str,
) {
    let (x, width) = column(paper);
    let left = paper.side() + x;
    for index in noted {
        let Some(page) = pages.get_mut(*index) else {
            continue;
        };
        let taken: Vec<(f32, f32)> = page
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Field(field) if field.rect.x >= left - 1.0 => {
                    Some((field.rect.y - 3.0, field.rect.y + field.rect.height + 3.0))
                }
                _ => None,
            })
            .collect();
        let mut piece = Piece::default();
        let stroke = Stroke::new(RULE, 0.4);
        let mut y = paper.top() + LINE;
        while y <= paper.bottom() {
            let start = match taken.iter().any(|(from, to)| (*from..*to).contains(&y)) {
                true => left + TICK_WIDTH,
                false => left,
            };
            piece.rule(start, y, left + width, y, stroke);
            y += LINE;
        }
        let tag = Tag::Artifact(Artifact::Layout);
        let name = setter.single_line(name, NOTE, width, Align::Right, tag);
        piece.place(name, left, paper.top() - 13.0);
        piece.shape(
            Path::line(
                left - GAP / 2.0,
                paper.top(),
                left - GAP / 2.0,
                paper.bottom(),
            ),
            None,
            Some(stroke),
            tag,
        );
        page.marks.splice(0..0, piece.marks);
    }
}

/// Room for a tick box and its word.
const TICK_WIDTH: f32 = 62.0;
