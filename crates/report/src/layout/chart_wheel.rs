//! The wheel of dimensions, and the bar that stands for one of them.

use super::icon;
use super::setter::Setter;
use crate::model::DimensionRow;
use crate::page::{NodeId, Path, Piece, Rect, Role, Stroke, Tag};
use crate::text::Align;
use crate::theme::{INK, RULE, SMALL, SUNKEN, WHITE, dimension_colour};

/// Radius of 100 points; the hub takes 16 hundredths of it.
const RADIUS: f32 = 66.0;
const HUB: f32 = 0.16;
/// Half the gap between sectors, in radians.
const HALF_GAP: f32 = 0.028;

/// Height of the whole picture.
pub(crate) const WHEEL: f32 = 2.0 * RADIUS + 76.0;

fn radius(points: i64) -> f32 {
    #[allow(clippy::cast_precision_loss)] // 0 to 100
    let part = points.clamp(0, 100) as f32 / 100.0;
    RADIUS * (HUB + (1.0 - HUB) * part)
}

/// Draws the wheel, as wide as it is high.
pub(crate) fn wheel(
    setter: &mut Setter<'_>,
    parent: NodeId,
    rows: &[DimensionRow],
    alt: &str,
) -> Piece {
    let figure = setter.tree.add(parent, Role::Figure);
    setter.tree.get_mut(figure).alt = Some(alt.to_owned());
    let tag = Tag::Node(figure);
    let mut piece = Piece::empty(WHEEL);
    let centre = WHEEL / 2.0;
    for points in [25, 50, 75, 100] {
        let path = Path::circle(centre, centre, radius(points));
        piece.shape(path, None, Some(Stroke::new(RULE, 0.5)), tag);
    }
    #[allow(clippy::cast_precision_loss)] // nine
    let turn = std::f32::consts::TAU / rows.len().max(1) as f32;
    for (index, row) in rows.iter().enumerate() {
        #[allow(clippy::cast_precision_loss)] // nine
        let middle = index as f32 * turn;
        let (from, to) = (
            middle - turn / 2.0 + HALF_GAP,
            middle + turn / 2.0 - HALF_GAP,
        );
        let colour = dimension_colour(row.place);
        let sector = |outer: f32| {
            let mut path = Path::default();
            path.arc(centre, centre, HUB * RADIUS, from, to);
            path.arc(centre, centre, outer, to, from);
            path.0.push(crate::page::Step::Close);
            path
        };
        let (low, high) = row.interval.unwrap_or((row.value, row.value));
        piece.shape(sector(radius(low)), Some(colour), None, tag);
        if high > low {
            let hollow = Stroke::new(colour, 0.8);
            piece.shape(sector(radius(high)), None, Some(hollow), tag);
        }
        if let Some(threshold) = row.threshold {
            let mut arc = Path::default();
            arc.arc(centre, centre, radius(i64::from(threshold)), from, to);
            piece.shape(arc.clone(), None, Some(Stroke::new(WHITE, 2.8)), tag);
            let dashed = Stroke::new(INK, 1.3).dashed(2.6, 1.9);
            piece.shape(arc, None, Some(dashed), tag);
        }
        let (x, y) = (
            centre + (RADIUS + 21.0) * middle.sin(),
            centre - (RADIUS + 21.0) * middle.cos(),
        );
        icon::draw(
            &mut piece,
            icon::dimension(row.place),
            x - 7.0,
            y - 14.0,
            14.0,
            colour,
            tag,
        );
        let figure = setter.label(&row.figure, SMALL.bold(), 44.0, Align::Centre, tag);
        piece.place(figure, x - 22.0, y + 0.5);
    }
    piece.shape(
        Path::circle(centre, centre, HUB * RADIUS - 1.0),
        Some(WHITE),
        Some(Stroke::new(RULE, 0.5)),
        tag,
    );
    piece
}

/// What a bar shows.
pub(crate) struct Bar {
    pub place: usize,
    pub value: i64,
    pub interval: Option<(i64, i64)>,
    pub threshold: Option<u8>,
}

/// Draws a bar of 0 to 100 into the piece, with a tick taller than itself for what is asked.
pub(crate) fn bar(piece: &mut Piece, bar: &Bar, area: Rect, tag: Tag) {
    #[allow(clippy::cast_precision_loss)] // 0 to 100
    let at = |points: i64| area.x + area.width * points.clamp(0, 100) as f32 / 100.0;
    let part = |to: i64| Rect::new(area.x, area.y, at(to) - area.x, area.height);
    let colour = dimension_colour(bar.place);
    piece.shape(Path::rect(area), Some(SUNKEN), None, tag);
    let (low, high) = bar.interval.unwrap_or((bar.value, bar.value));
    if low > 0 {
        piece.shape(Path::rect(part(low)), Some(colour), None, tag);
    }
    if high > low {
        let hollow = Rect::new(at(low), area.y + 0.4, at(high) - at(low), area.height - 0.8);
        let stroke = Stroke::new(colour, 0.8);
        piece.shape(Path::rect(hollow), Some(WHITE), Some(stroke), tag);
    }
    if let Some(threshold) = bar.threshold {
        let x = at(i64::from(threshold));
        let path = Path::line(x, area.y - 2.5, x, area.y + area.height + 2.5);
        piece.shape(path, None, Some(Stroke::new(INK, 1.5)), tag);
    }
}
