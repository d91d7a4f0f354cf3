//! The picture of the plan: weeks to scale, horizons as bands, one row for each action that is open at a time.

use chrono::NaiveDate;

use super::icon;
use super::setter::Setter;
use crate::model::{Bar, Timeline};
use crate::page::{NodeId, Path, Piece, Rect, Role, Stroke, Tag};
use crate::text::Align;
use crate::theme::{INK, INK_2, NOTE, RULE, SEA, SEA_TINT, SIGNAL, SMALL, SUNKEN, WHITE};

const MONTHS: f32 = 14.0;
const BAND: f32 = 15.0;
const ROW: f32 = 22.5;
const BAR: f32 = 16.5;
/// Side of the sign of what is done.
const TICK: f32 = 10.0;
/// Narrower bars have no room for their number.
const NARROWEST: f32 = 15.0;

/// Draws the timeline into this width.
pub(crate) fn timeline(
    setter: &mut Setter<'_>,
    parent: NodeId,
    timeline: &Timeline,
    width: f32,
) -> Piece {
    let figure = setter.tree.add(parent, Role::Figure);
    setter.tree.get_mut(figure).alt = Some(timeline.alt.clone());
    let tag = Tag::Node(figure);
    let scale = Scale::new(timeline, width);
    #[allow(clippy::cast_precision_loss)] // a few rows
    let rows = timeline.rows as f32 * ROW;
    let top = MONTHS + BAND + 5.0;
    let bottom = top + rows;
    let mut piece = Piece::empty(bottom + 3.0);
    for (index, (day, name)) in timeline.months.iter().enumerate() {
        let x = scale.x(*day);
        let next = timeline
            .months
            .get(index + 1)
            .map_or(width, |(next, _)| scale.x(*next));
        piece.shape(
            Path::line(x, 0.0, x, bottom),
            None,
            Some(Stroke::new(RULE, 0.6)),
            tag,
        );
        if next - x > setter.width(name, NOTE) + 5.0 {
            let name = setter.single_line(name, NOTE, next - x - 4.0, Align::Left, tag);
            piece.place(name, x + 4.0, 0.0);
        }
    }
    bands(setter, timeline, &scale, &mut piece, tag);
    if let Some((day, words)) = &timeline.goal {
        let x = scale.x(*day + chrono::Days::new(1));
        upright(
            setter,
            &mut piece,
            (x, top - 3.0, bottom),
            words,
            width,
            tag,
        );
    }
    for bar in &timeline.bars {
        draw_bar(setter, timeline, bar, &scale, top, &mut piece, tag);
    }
    if let Some((day, words)) = &timeline.today {
        let x = scale.x(*day);
        upright(
            setter,
            &mut piece,
            (x, top - 3.0, bottom),
            words,
            width,
            tag,
        );
    }
    piece
}

struct Scale {
    from: NaiveDate,
    days: f32,
    width: f32,
}

impl Scale {
    #[allow(clippy::cast_precision_loss)] // a few thousand days
    fn new(timeline: &Timeline, width: f32) -> Self {
        let days = (timeline.to - timeline.from).num_days().max(1) as f32;
        Self {
            from: timeline.from,
            days,
            width,
        }
    }

    #[allow(clippy::cast_precision_loss)] // a few thousand days
    fn x(&self, day: NaiveDate) -> f32 {
        let days = (day - self.from).num_days() as f32;
        (days / self.days * self.width).clamp(0.0, self.width)
    }
}

fn bands(setter: &Setter<'_>, timeline: &Timeline, scale: &Scale, piece: &mut Piece, tag: Tag) {
    for (index, (day, name)) in timeline.bands.iter().enumerate() {
        let x = scale.x(*day);
        let next = timeline
            .bands
            .get(index + 1)
            .map_or(scale.width, |(next, _)| scale.x(*next));
        let colour = if index % 2 == 0 { SEA_TINT } else { SUNKEN };
        let area = Rect::new(x, MONTHS, next - x, BAND);
        piece.shape(Path::rect(area), Some(colour), None, tag);
        if next - x > 30.0 {
            let name = setter.single_line(
                name,
                NOTE.bold().colour(INK),
                next - x - 8.0,
                Align::Left,
                tag,
            );
            piece.place(name, x + 6.0, MONTHS + 1.5);
        }
    }
}

/// A line from top to bottom with its words under it.
fn upright(
    setter: &Setter<'_>,
    piece: &mut Piece,
    (x, from, to): (f32, f32, f32),
    words: &str,
    width: f32,
    tag: Tag,
) {
    let line = Path::line(x, from, x, to + 2.0);
    piece.shape(line, None, Some(Stroke::new(SIGNAL, 1.3)), tag);
    let style = NOTE.bold().colour(SIGNAL);
    let measure = setter.width(words, style) + 3.0;
    let left = (x - measure / 2.0).clamp(0.0, (width - measure).max(0.0));
    piece.place(
        setter.single_line(words, style, measure, Align::Centre, tag),
        left,
        to + 2.0,
    );
}

fn draw_bar(
    setter: &Setter<'_>,
    timeline: &Timeline,
    bar: &Bar,
    scale: &Scale,
    top: f32,
    piece: &mut Piece,
    tag: Tag,
) {
    #[allow(clippy::cast_precision_loss)] // a few rows
    let y = top + bar.row as f32 * ROW + (ROW - BAR) / 2.0;
    let from = scale.x(bar.from);
    let to = scale.x(bar.to + chrono::Days::new(1)).max(from + 4.0);
    if bar.wait_weeks > 0 {
        let end = scale.x(bar.to + chrono::Days::new(1 + 7 * u64::from(bar.wait_weeks)));
        let middle = y + BAR / 2.0;
        let dashed = Stroke::new(SEA, 1.3).dashed(2.5, 2.5);
        piece.shape(Path::line(to, middle, end, middle), None, Some(dashed), tag);
        let style = NOTE.italic();
        let wanted = setter.width(&timeline.waiting, style) + 2.0;
        let free = timeline
            .bars
            .iter()
            .filter(|other| other.row == bar.row && other.from > bar.to)
            .map(|other| scale.x(other.from))
            .fold(scale.width, f32::min);
        if free - end > wanted + 4.0 {
            let waiting = setter.single_line(&timeline.waiting, style, wanted, Align::Left, tag);
            piece.place(waiting, end + 3.0, y + 2.0);
        }
    }
    let area = Rect::new(from, y, to - from, BAR);
    let (fill, text) = if bar.done {
        (SEA, WHITE)
    } else if bar.now {
        (SIGNAL, WHITE)
    } else {
        (WHITE, INK)
    };
    let stroke = Stroke::new(if bar.now { SIGNAL } else { SEA }, 1.1);
    piece.shape(Path::rect(area), Some(fill), Some(stroke), tag);
    let number = bar.number.to_string();
    let style = SMALL.bold().colour(text);
    if to - from >= NARROWEST {
        let number = setter.single_line(&number, style, 24.0, Align::Left, tag);
        piece.place(number, from + 4.5, y + 1.9);
        // Without colour, what is done looks like what is under way.
        if bar.done && to - from >= NARROWEST + TICK {
            icon::draw(
                piece,
                icon::TICK,
                to - TICK - 2.0,
                y + 3.0,
                TICK,
                WHITE,
                tag,
            );
        }
    } else {
        narrow_number(setter, timeline, bar, scale, (from, to, y), piece, tag);
    }
}

/// The number of a bar that is too narrow for the usual one: small inside it, else beside it where its row is free.
/// Where neither is, the list and the picture's text alone say it.
fn narrow_number(
    setter: &Setter<'_>,
    timeline: &Timeline,
    bar: &Bar,
    scale: &Scale,
    (from, to, y): (f32, f32, f32),
    piece: &mut Piece,
    tag: Tag,
) {
    let number = bar.number.to_string();
    let inside = bar.done || bar.now;
    let style = NOTE.bold().colour(if inside { WHITE } else { INK });
    let wanted = setter.width(&number, style);
    if wanted + 3.0 <= to - from {
        let number = setter.single_line(&number, style, to - from, Align::Centre, tag);
        piece.place(number, from, y + 2.2);
        return;
    }
    let free = timeline
        .bars
        .iter()
        .filter(|other| other.row == bar.row && other.from > bar.to)
        .map(|other| scale.x(other.from))
        .fold(scale.width, f32::min);
    if to + 1.5 + wanted <= free {
        let style = style.colour(if bar.done { INK_2 } else { INK });
        let number = setter.single_line(&number, style, 20.0, Align::Left, tag);
        piece.place(number, to + 1.5, y + 2.2);
    }
}
