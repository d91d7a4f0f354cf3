//! Group bands: a block ten wide on a rule from 0 to 100, and the band in figures.

use super::section;
use crate::group::{BandRow, Bands};
use crate::layout::flow::Block;
use crate::layout::icon;
use crate::layout::setter::{LAYOUT, Setter};
use crate::layout::table::{Cell, Column, Table};
use crate::page::{Path, Piece, Rect, Stroke};
use crate::theme::{BODY, EDGE, INK, dimension_colour};

/// Width of the names, with their signs, and of the figures.
const NAMES: f32 = 170.0;
const FIGURES: f32 = 96.0;
/// Room for a sign.
const SIGN: f32 = 22.0;
/// Points of the rule.
const POINTS: f32 = 100.0;

pub(super) fn blocks(setter: &mut Setter<'_>, bands: &Bands, measure: f32) -> Vec<Block> {
    let mut blocks = Vec::new();
    let lead = Some(bands.lead.as_str());
    let part = section(setter, &bands.title, lead, measure, &mut blocks);
    let rule = measure - NAMES - FIGURES;
    let columns = [
        Column::left(NAMES),
        Column::left(rule),
        Column::right(FIGURES + 9.0),
    ];
    let mut table = Table::new(setter, part, &columns).indented(SIGN, 0.0);
    table.head(&[&bands.head[0], &bands.head[1], &bands.head[2]]);
    for row in &bands.rows {
        table.row(vec![
            Cell::text(row.name.as_str(), BODY),
            Cell::default(),
            Cell::text(row.figure.as_str(), BODY.bold()),
        ]);
        table.decorate(|piece| draw(piece, row, rule - 18.0));
    }
    let mut block = table.finish(4.5);
    block.whole = true;
    blocks.push(block);
    blocks
}

/// The sign, the rule with its eleven ends of tens, and the block on it.
fn draw(piece: &mut Piece, row: &BandRow, width: f32) {
    let colour = dimension_colour(row.place);
    icon::draw(
        piece,
        icon::dimension(row.place),
        1.0,
        2.6,
        13.5,
        colour,
        LAYOUT,
    );
    let y = 12.5;
    let stroke = Stroke::new(EDGE, 0.6);
    piece.rule(NAMES, y, NAMES + width, y, stroke);
    for ten in 0_u8..=10 {
        let x = NAMES + width * f32::from(ten) / 10.0;
        piece.rule(x, y - 2.5, x, y, stroke);
    }
    let left = NAMES + width * f32::from(row.from) / POINTS;
    let block = Path::rect(Rect::new(left, y - 7.5, width / 10.0, 7.5));
    piece.shape(block, Some(colour), Some(Stroke::new(INK, 0.4)), LAYOUT);
}
