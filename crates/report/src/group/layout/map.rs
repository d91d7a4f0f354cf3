//! The map without names: three stages from the land outwards, with how many companies are at each.

use super::{TEXT, section};
use crate::group::{Cell, Stages};
use crate::layout::flow::Block;
use crate::layout::setter::Setter;
use crate::page::{NodeId, Path, Piece, Rect, Role, Step, Stroke, Tag};
use crate::text::Align;
use crate::theme::{BODY, CONTOUR, EDGE, H2, H3, INK, INK_2, NOTE, SMALL, SUNKEN, Style};

const HEIGHT: f32 = 96.0;
/// From the edge of a cell to its words.
const INSIDE: f32 = 9.0;

pub(super) fn blocks(setter: &mut Setter<'_>, stages: &Stages, measure: f32) -> Vec<Block> {
    let mut blocks = Vec::new();
    let lead = Some(stages.lead.as_str());
    let part = section(setter, &stages.title, lead, measure, &mut blocks);
    blocks.push(Block::single(map(setter, part, stages, measure), 4.0).keep_next());
    let legend = setter.paragraph(part, &stages.legend, NOTE, TEXT);
    blocks.push(Block::lines(legend, 4.5));
    blocks
}

fn map(setter: &mut Setter<'_>, part: NodeId, stages: &Stages, measure: f32) -> Piece {
    let figure = setter.tree.add(part, Role::Figure);
    setter.tree.get_mut(figure).alt = Some(stages.alt.clone());
    let tag = Tag::Node(figure);
    #[allow(clippy::cast_precision_loss)] // three
    let width = measure / stages.cells.len().max(1) as f32;
    let mut piece = Piece::empty(HEIGHT);
    ground(&mut piece, width, measure, tag);
    let mut x = 0.0;
    for cell in &stages.cells {
        let frame = Path::rect(Rect::new(x, 0.0, width, HEIGHT));
        piece.shape(frame, None, Some(Stroke::new(EDGE, 0.6)), tag);
        let words = words(setter, cell, width - 2.0 * INSIDE, tag);
        piece.place(words, x + INSIDE, 6.0);
        x += width;
    }
    let axis = setter.label(
        &stages.axis,
        NOTE.bold().colour(INK),
        measure,
        Align::Left,
        tag,
    );
    piece.place(axis, 0.0, HEIGHT + 3.0);
    piece
}

fn words(setter: &Setter<'_>, cell: &Cell, measure: f32, tag: Tag) -> Piece {
    let name = Style {
        size: 11.0,
        leading: 13.0,
        ..H3
    };
    let share = match cell.told {
        true => Style {
            size: 17.0,
            leading: 21.0,
            ..BODY.bold()
        },
        false => SMALL.colour(INK_2),
    };
    let share = Style {
        hyphenate: false,
        ..share
    };
    let mut words = setter.label(&cell.stage, name, measure, Align::Left, tag);
    words.height = words.height.max(2.0 * H2.leading - 8.0);
    words.stack(setter.label(&cell.share, share, measure, Align::Left, tag));
    for said in &cell.by_base {
        words.stack(setter.label(said, NOTE.colour(INK), measure, Align::Left, tag));
    }
    words
}

/// Land under the first stage, lines of depth under the others.
fn ground(piece: &mut Piece, width: f32, measure: f32, tag: Tag) {
    let coast = |x: f32| {
        vec![
            Step::Move(x, 0.0),
            Step::Curve(
                x + 12.0,
                HEIGHT * 0.22,
                x - 6.0,
                HEIGHT * 0.4,
                x - 4.0,
                HEIGHT * 0.56,
            ),
            Step::Curve(
                x - 2.0,
                HEIGHT * 0.72,
                x - 20.0,
                HEIGHT * 0.84,
                x - 14.0,
                HEIGHT,
            ),
        ]
    };
    let mut land = coast(width * 0.86);
    land.push(Step::Line(0.0, HEIGHT));
    land.push(Step::Line(0.0, 0.0));
    land.push(Step::Close);
    piece.shape(Path(land), Some(SUNKEN), None, tag);
    for (part, thickness) in [(1.3, 0.6), (1.9, 0.5), (2.55, 0.4)] {
        let x = width * part;
        if x + 12.0 < measure {
            let line = Stroke::new(CONTOUR, thickness);
            piece.shape(Path(coast(x)), None, Some(line), tag);
        }
    }
}
