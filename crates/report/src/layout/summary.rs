//! The page that can be handed out alone. When it is too full, texts are shortened, then the wheel goes; the table stays.

use super::Section;
use super::chart_map::map;
use super::chart_wheel::{Bar, WHEEL, bar, wheel};
use super::flow::Block;
use super::icon;
use super::setter::{Inline, LAYOUT, Setter, stack};
use crate::model::{AlertText, DimensionRow, Highlight, NextTask, Summary};
use crate::page::{
    AnchorId, Heading, Mark, NodeId, Paper, Path, Piece, Rect, Role, Scope, Stroke, Tag, Tree,
};
use crate::text::{Align, Face};
use crate::theme::{
    BODY, DENSE, EDGE, H1, H2, INK, INK_2, NOTE, RULE, SIGNAL, SMALL, Style, WHITE,
    dimension_colour,
};

/// How much is left out to keep to one page.
#[derive(Clone, Copy)]
struct Room {
    alert_bodies: bool,
    wheel: bool,
    /// Space above and below the words of an alert.
    alert_padding: f32,
    /// How the words of an alert are set.
    alert: Style,
    /// Height of a row of the table.
    row: f32,
}

impl Room {
    const ALL: Self = Self {
        alert_bodies: true,
        wheel: true,
        alert_padding: 8.0,
        alert: BODY,
        row: 15.75,
    };
}

pub(super) fn section(setter: &mut Setter<'_>, summary: &Summary, paper: Paper) -> Section {
    let body = paper.bottom() - paper.top();
    let shorter = Room {
        alert_bodies: false,
        ..Room::ALL
    };
    let table_alone = Room {
        wheel: false,
        ..shorter
    };
    let close = Room {
        alert_padding: 3.5,
        ..table_alone
    };
    let closest = Room {
        alert_padding: 2.25,
        alert: DENSE,
        row: 13.5,
        ..close
    };
    let tries = [Room::ALL, shorter, table_alone, close, closest];
    let tree = setter.tree.clone();
    let mut made = compose(setter, summary, paper.measure(), tries[0]);
    for room in &tries[1..] {
        let height: f32 = made.0.iter().map(Block::height_on_grid).sum();
        if height <= body {
            break;
        }
        setter.tree = tree.clone();
        made = compose(setter, summary, paper.measure(), *room);
    }
    Section {
        blocks: made.0,
        anchor: made.1,
    }
}

fn compose(
    setter: &mut Setter<'_>,
    summary: &Summary,
    measure: f32,
    room: Room,
) -> (Vec<Block>, AnchorId) {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let anchor = setter.new_anchor();
    let mut blocks = Vec::new();
    let mut start = Piece::empty(0.0);
    start.marks.push(Mark::Anchor {
        id: anchor,
        y: 0.0,
        heading: Some(Heading {
            level: 1,
            text: summary.title.clone(),
        }),
    });
    // The heading is the profile: the outline says what the page is.
    let title = setter.tree.add(section, Role::H1);
    for alert in &summary.alerts {
        let piece = alert_box(setter, section, alert, measure, room);
        blocks.push(Block::single(piece, 5.0));
    }
    let mut head = profile_and_map(setter, section, title, summary, measure);
    head.place(start, 0.0, 0.0);
    let y = head.height + 6.0;
    head.rule(0.0, y, measure, y, Stroke::new(RULE, 0.75));
    head.height = y;
    blocks.push(Block::single(head, 4.0));
    blocks.push(Block::single(
        wheel_and_table(setter, section, summary, measure, room),
        4.0,
    ));
    blocks.push(Block::single(
        strengths_and_brakes(setter, section, summary, measure),
        6.0,
    ));
    blocks.push(Block::single(next(setter, section, summary, measure), 0.0));
    (blocks, anchor)
}

/// A frame with a heavy left bar: seen in grey as well.
fn alert_box(
    setter: &mut Setter<'_>,
    section: NodeId,
    alert: &AlertText,
    width: f32,
    room: Room,
) -> Piece {
    let padding = room.alert_padding;
    let mut piece = Piece::empty(padding);
    let node = setter.tree.add(section, Role::Paragraph);
    let mut inlines = vec![Inline::new(
        alert.title.trim_end_matches('.'),
        room.alert.bold(),
    )];
    inlines.push(Inline::new(". ", room.alert.bold()));
    if room.alert_bodies {
        inlines.push(Inline::new(format!("{} ", alert.body), room.alert));
    }
    inlines.push(Inline::new(alert.source.as_str(), room.alert.colour(INK_2)));
    let tagged = setter.tag(node, inlines);
    let text = stack(setter.lines(&tagged, width - 62.0, Align::Left));
    piece.place(text, 48.0, padding);
    piece.height += padding;
    icon::draw(
        &mut piece,
        icon::ALERT,
        18.0,
        padding + 1.0,
        17.0,
        INK,
        LAYOUT,
    );
    let frame = Rect::new(0.4, 0.4, width - 0.8, piece.height - 0.8);
    piece.shape(
        Path::rect(frame),
        None,
        Some(Stroke::new(INK, 0.75)),
        LAYOUT,
    );
    piece.fill(Rect::new(0.0, 0.0, 4.5, piece.height), INK);
    piece
}

fn profile_and_map(
    setter: &mut Setter<'_>,
    section: NodeId,
    title: NodeId,
    summary: &Summary,
    measure: f32,
) -> Piece {
    let map_width = (measure * 0.61).min(310.0);
    let width = measure - map_width - 18.0;
    let mut left = Piece::default();
    let hero = if summary.profile.chars().count() > 18 {
        Style {
            size: 19.0,
            leading: 22.0,
            ..H1
        }
    } else {
        Style {
            size: 25.0,
            leading: 29.0,
            ..H1
        }
    };
    left.stack(setter.label(&summary.profile, hero, width, Align::Left, Tag::Node(title)));
    if let Some(subtitle) = &summary.subtitle {
        let style = Style {
            size: 12.5,
            leading: 15.0,
            ..H2
        }
        .face(Face::Head);
        left.stack(stack(setter.paragraph(section, subtitle, style, width)));
    }
    left.stack(Piece::empty(4.0));
    for paragraph in &summary.meaning {
        left.stack(stack(setter.paragraph(section, paragraph, BODY, width)));
    }
    left.stack(Piece::empty(5.0));
    left.stack(index_lines(setter, section, summary, width));
    if let Some(borderline) = &summary.borderline {
        left.stack(Piece::empty(3.0));
        left.stack(stack(setter.paragraph(section, borderline, SMALL, width)));
    }
    let mut piece = left;
    let map = map(setter, section, &summary.map, map_width);
    piece.place(map, measure - map_width, 3.0);
    if let Some(notice) = &summary.notice {
        let y = piece.height + 6.0;
        let node = setter.tree.add(section, Role::Paragraph);
        let text = setter.label(
            &notice.text,
            BODY.bold(),
            measure - 34.0,
            Align::Left,
            Tag::Node(node),
        );
        let height = text.height + 8.0;
        piece.place(text, 28.0, y + 4.0);
        icon::draw(
            &mut piece,
            icon::INFORMATION,
            8.0,
            y + 4.0,
            13.0,
            INK,
            LAYOUT,
        );
        let frame = Path::rect(Rect::new(0.4, y, measure - 0.8, height));
        let dashed = Stroke::new(INK, 0.75).dashed(3.0, 2.0);
        piece.shape(frame, None, Some(dashed), LAYOUT);
        piece.height = y + height + 1.0;
    }
    piece
}

fn index_lines(setter: &mut Setter<'_>, section: NodeId, summary: &Summary, width: f32) -> Piece {
    let figure = Style {
        size: 17.0,
        leading: 20.0,
        ..H1
    };
    let mut piece = setter.block(
        section,
        Role::Paragraph,
        vec![
            Inline::new(summary.index.0.as_str(), figure),
            Inline::new(format!(" {}", summary.index.1), BODY),
        ],
        width,
        Align::Left,
    );
    let mut words = Vec::new();
    if !summary.conditions.0.is_empty() {
        words.push(Inline::new(
            format!("{} ", summary.conditions.0),
            BODY.bold(),
        ));
    }
    words.push(Inline::new(summary.conditions.1.as_str(), BODY));
    if !summary.conditions.1.is_empty() {
        piece.stack(setter.block(section, Role::Paragraph, words, width, Align::Left));
    }
    piece
}

fn wheel_and_table(
    setter: &mut Setter<'_>,
    section: NodeId,
    summary: &Summary,
    measure: f32,
    room: Room,
) -> Piece {
    let table_width = if room.wheel {
        measure - WHEEL - 12.0
    } else {
        measure
    };
    let mut piece = Piece::default();
    let mut left = 0.0;
    if room.wheel {
        piece.place(
            wheel(setter, section, &summary.dimensions, &summary.wheel_alt),
            -2.0,
            0.0,
        );
        left = measure - table_width;
    }
    let table = dimension_table(setter, section, summary, table_width, room.row);
    let top = ((piece.height - table.height) / 2.0).max(0.0);
    piece.place(table, left, top);
    let words = match room.wheel {
        true => &summary.legend,
        false => &summary.table_legend,
    };
    let legend = setter.paragraph(section, words, NOTE, measure);
    let y = piece.height - if room.wheel { 6.0 } else { -4.0 };
    let mut under = stack(legend);
    under.height += 5.0;
    let end = under.height;
    under.rule(0.0, end, measure, end, Stroke::new(RULE, 0.75));
    piece.height = y;
    piece.place(under, 0.0, y);
    piece
}

fn dimension_table(
    setter: &mut Setter<'_>,
    section: NodeId,
    summary: &Summary,
    width: f32,
    row_height: f32,
) -> Piece {
    let table = setter.tree.add(section, Role::Table);
    let mut piece = Piece::empty(0.0);
    let state_width = 48.0;
    let figure_right = 148.0;
    let bar_left = figure_right + 8.0;
    let bar_width = width - bar_left - state_width - 8.0;
    let head = setter.tree.add(table, Role::Row);
    let label = NOTE;
    let cells = [
        (20.0, 90.0, Align::Left),
        (figure_right - 46.0, 46.0, Align::Right),
        (bar_left, bar_width, Align::Left),
        (width - state_width, state_width, Align::Left),
    ];
    let words = [0, 1, 2, 4];
    for ((x, measure, align), word) in cells.into_iter().zip(words) {
        let cell = setter.tree.add(head, Role::HeadCell);
        setter.tree.get_mut(cell).scope = Some(Scope::Column);
        let text = setter.single_line(
            &summary.table_head[word],
            label,
            measure,
            align,
            Tag::Node(cell),
        );
        piece.place(text, x, 0.0);
    }
    let mut y = piece.height + 1.0;
    piece.rule(0.0, y, width, y, Stroke::new(INK, 0.6));
    for row in &summary.dimensions {
        let line = dimension_row(
            setter,
            table,
            row,
            &cells,
            (bar_left, bar_width),
            row_height,
        );
        piece.place(line, 0.0, y);
        y += row_height;
        piece.rule(0.0, y, width, y, Stroke::new(RULE, 0.5));
    }
    piece.height = y;
    piece
}

fn dimension_row(
    setter: &mut Setter<'_>,
    table: NodeId,
    row: &DimensionRow,
    cells: &[(f32, f32, Align); 4],
    (bar_left, bar_width): (f32, f32),
    height: f32,
) -> Piece {
    let mut piece = Piece::empty(height);
    let node = setter.tree.add(table, Role::Row);
    icon::draw(
        &mut piece,
        icon::dimension(row.place),
        2.0,
        (height - 11.0) / 2.0,
        11.0,
        dimension_colour(row.place),
        LAYOUT,
    );
    let top = (height - SMALL.leading) / 2.0;
    let name = setter.tree.add(node, Role::HeadCell);
    setter.tree.get_mut(name).scope = Some(Scope::Row);
    let text = setter.single_line(
        &row.name,
        SMALL,
        cells[0].1 + 24.0,
        Align::Left,
        Tag::Node(name),
    );
    piece.place(text, cells[0].0, top);
    let figure = setter.tree.add(node, Role::Cell);
    let text = setter.single_line(
        &row.figure,
        SMALL.bold(),
        cells[1].1,
        Align::Right,
        Tag::Node(figure),
    );
    piece.place(text, cells[1].0, top);
    // The figure says the same: the bar is only seen.
    setter.tree.add(node, Role::Cell);
    let shown = Bar {
        place: row.place,
        value: row.value,
        interval: row.interval,
        threshold: row.threshold,
    };
    bar(
        &mut piece,
        &shown,
        Rect::new(bar_left, (height - 5.0) / 2.0, bar_width, 5.0),
        LAYOUT,
    );
    let state = setter.tree.add(node, Role::Cell);
    let text = setter.single_line(&row.state, SMALL, cells[3].1, Align::Left, Tag::Node(state));
    piece.place(text, cells[3].0, top);
    piece
}

fn strengths_and_brakes(
    setter: &mut Setter<'_>,
    section: NodeId,
    summary: &Summary,
    measure: f32,
) -> Piece {
    let width = (measure - 22.0) / 2.0;
    let mut piece = Piece::default();
    for (index, (title, list)) in [
        (&summary.strengths_title, &summary.strengths),
        (&summary.brakes_title, &summary.brakes),
    ]
    .into_iter()
    .enumerate()
    {
        let column = highlights(setter, section, title, list, &summary.strengths_none, width);
        #[allow(clippy::cast_precision_loss)] // two
        piece.place(column, index as f32 * (width + 22.0), 0.0);
    }
    piece
}

fn highlights(
    setter: &mut Setter<'_>,
    section: NodeId,
    title: &str,
    list: &[Highlight],
    none: &str,
    width: f32,
) -> Piece {
    let style = Style { size: 14.0, ..H2 };
    let mut column = setter.block(
        section,
        Role::H2,
        vec![Inline::new(title, style)],
        width,
        Align::Left,
    );
    column.stack(Piece::empty(2.0));
    if list.is_empty() {
        column.stack(stack(setter.paragraph(section, none, SMALL, width)));
    }
    let node = setter.tree.add(section, Role::List);
    for highlight in list {
        let item = setter.tree.add(node, Role::Item);
        let body = setter.tree.add(item, Role::Body);
        let inlines = vec![
            Inline::new(highlight.lead.as_str(), SMALL.bold()),
            Inline::new(format!(" {}", highlight.finding), SMALL),
        ];
        let tagged = setter.tag(body, inlines);
        column.stack(stack(setter.lines(&tagged, width, Align::Left)));
        column.stack(Piece::empty(1.5));
    }
    column
}

fn next(setter: &mut Setter<'_>, section: NodeId, summary: &Summary, measure: f32) -> Piece {
    let mut piece = Piece::empty(0.0);
    piece.rule(0.0, 0.9, measure, 0.9, Stroke::new(SIGNAL, 1.8));
    let style = Style { size: 14.0, ..H2 };
    let title = setter.block(
        section,
        Role::H2,
        vec![Inline::new(summary.next_title.as_str(), style)],
        measure,
        Align::Left,
    );
    piece.place(title, 0.0, 7.0);
    piece.height += 2.0;
    if summary.next.is_empty() {
        piece.stack(stack(setter.paragraph(
            section,
            &summary.next_none,
            BODY,
            measure,
        )));
        return piece;
    }
    let list = setter.tree.add(section, Role::List);
    for task in &summary.next {
        let row = next_row(setter, list, task, measure);
        piece.stack(row);
    }
    piece
}

fn next_row(setter: &mut Setter<'_>, list: NodeId, task: &NextTask, measure: f32) -> Piece {
    let mut piece = Piece::empty(0.0);
    let item = setter.tree.add(list, Role::Item);
    let body = setter.tree.add(item, Role::Body);
    let tag = Tag::Node(body);
    let (by_width, hours_width) = (168.0, 36.0);
    let title_width = measure - by_width - hours_width - 34.0;
    let title = setter.label(
        &format!("{} ", task.title),
        BODY,
        title_width,
        Align::Left,
        tag,
    );
    piece.place(title, 24.0, 4.0);
    let hours = setter.label(
        &format!("{} ", task.hours),
        BODY,
        hours_width,
        Align::Right,
        tag,
    );
    piece.place(hours, 24.0 + title_width + 2.0, 4.0);
    let by = setter.label(&task.by, BODY.bold(), by_width, Align::Right, tag);
    piece.place(by, measure - by_width, 4.0);
    piece.height += 4.0;
    let y = piece.height;
    piece.rule(0.0, y, measure, y, Stroke::new(RULE, 0.5));
    // To be ticked by hand: the boxes that work on screen stand with the steps.
    let side = 10.0;
    let square = Path::rounded(Rect::new(5.0, 5.6, side, side), 1.5);
    piece.shape(square, Some(WHITE), Some(Stroke::new(EDGE, 0.8)), LAYOUT);
    piece
}
