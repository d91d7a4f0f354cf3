//! The cover.

use super::chamber;
use super::setter::{Inline, LAYOUT, Setter};
use crate::model::Cover;
use crate::page::{
    AnchorId, LinkTarget, NodeId, Page, Paper, Path, Piece, Rect, Role, Step, Stroke, Tag,
};
use crate::text::Align;
use crate::theme::{
    BODY, CONTOUR, Colour, H1, H2, INK, INK_2, NOTE, PAPER, SIGNAL, SMALL, Style, WHITE,
};

/// A line of the contents: title, page from 1, where it leads.
pub(crate) struct ContentsLine {
    pub title: String,
    pub page: usize,
    pub anchor: AnchorId,
}

/// Sizes that a company's name is tried in, with the most lines it may take.
const NAME_SIZES: [(f32, usize); 5] = [(40.0, 2), (32.0, 3), (26.0, 3), (21.0, 4), (18.0, 5)];
/// From the top of the paper to the program's sign.
const HEAD: f32 = 56.0;
/// Around the chamber's block, free of lines.
const AIR: f32 = 9.0;
const COURSE: Colour = Colour(0xFF, 0x8F, 0x63);
/// The paper's colour at 55 % over ink.
const RAY: Colour = Colour(0x90, 0x96, 0x99);

pub(crate) fn cover(
    setter: &mut Setter<'_>,
    section: NodeId,
    cover: &Cover,
    contents: &[ContentsLine],
    paper: Paper,
) -> Page {
    let mut piece = Piece::default();
    let measure = paper.measure();
    let lower = paper.height() - 142.0;
    contours(&mut piece, paper, lower - 16.0);

    let mut mark = Piece::empty(0.0);
    app_icon(&mut mark, 30.0);
    let node = setter.tree.add(section, Role::Paragraph);
    let product = Style {
        size: 24.0,
        leading: 27.0,
        ..H1
    };
    let name = setter.label(&cover.product, product, 150.0, Align::Left, Tag::Node(node));
    mark.place(name, 40.0, 1.0);
    let chamber = cover.chamber.as_ref();
    let chamber = chamber.map(|chamber| chamber::block(setter, section, chamber));
    // What stands at the right of the head, with air around it.
    let head = chamber.as_ref().map(|block| {
        let (left, bottom) = (measure - block.width, HEAD + block.piece.height);
        Rect::new(left, 0.0, block.width + paper.side(), bottom).grown(AIR)
    });
    rhumb_lines(&mut piece, paper, head);
    piece.place(mark, 0.0, HEAD);
    if let Some(block) = chamber {
        piece.place(block.piece, measure - block.width, HEAD);
    }

    let upper = upper_block(setter, section, cover, measure - 60.0);
    let room = lower - 36.0;
    let contents = contents_block(setter, section, cover, contents);
    // A long name pushes the block up, and the contents stay above the dates.
    let top = (280.0_f32)
        .min(room - contents.height - 22.0 - upper.height)
        .max(110.0)
        .max(head.map_or(0.0, |head| head.y + head.height));
    let after = top + upper.height + 22.0;
    piece.place(upper, 0.0, top);
    let contents_top = (room - contents.height).max(after);
    piece.place(contents, 0.0, contents_top);

    piece.place(lower_block(setter, section, cover, measure), 0.0, lower);
    Page {
        marks: piece
            .marks
            .into_iter()
            .map(|mark| mark.moved(paper.side(), 0.0))
            .collect(),
        section: None,
    }
}

fn upper_block(setter: &mut Setter<'_>, section: NodeId, cover: &Cover, measure: f32) -> Piece {
    let mut block = Piece::default();
    let kind = BODY.colour(INK_2);
    let kind = Style {
        size: 12.0,
        leading: 18.0,
        ..kind
    };
    let plain = |setter: &mut Setter<'_>, text: &str, style: Style| {
        let inlines = vec![Inline::new(text, style)];
        setter.block(section, Role::Paragraph, inlines, measure, Align::Left)
    };
    block.stack(plain(setter, &cover.kind, kind));
    block.stack(company_name(setter, section, &cover.company, measure));
    block.stack(Piece::empty(5.0));
    let focus = Style {
        size: 12.5,
        leading: 17.0,
        hyphenate: false,
        ..BODY
    };
    for line in &cover.focus {
        let mut lines = setter.paragraph(section, line, focus, measure);
        lines.truncate(4);
        for line in lines {
            block.stack(line);
        }
    }
    if let Some(name) = &cover.accompanied {
        let mut lines = setter.paragraph(section, name, SMALL.colour(INK_2), measure);
        lines.truncate(2);
        for line in lines {
            block.stack(line);
        }
    }
    block.stack(Piece::empty(22.0));
    let mut profile = Piece::default();
    profile.stack(plain(setter, &cover.profile_label, kind));
    let hero = Style {
        size: 27.0,
        leading: 31.0,
        ..H1
    };
    profile.stack(plain(setter, &cover.profile, hero));
    let subtitle = Style {
        size: 14.0,
        leading: 18.0,
        ..H2
    };
    let subtitle = subtitle.face(crate::text::Face::Head);
    profile.stack(plain(setter, &cover.subtitle, subtitle));
    if let Some(provisional) = &cover.provisional {
        profile.stack(Piece::empty(3.0));
        profile.stack(plain(setter, provisional, BODY.bold()));
    }
    let bar = Rect::new(0.0, 0.0, 3.7, profile.height + 2.0);
    let mut framed = Piece::empty(0.0);
    let chamber = cover.chamber.as_ref();
    let colour = chamber.and_then(|chamber| chamber.colour);
    framed.fill(bar, colour.unwrap_or(SIGNAL));
    framed.place(profile, 17.0, 0.0);
    block.stack(framed);
    block
}

/// In the largest size in which it takes few lines; what is left of a monster is cut.
fn company_name(setter: &mut Setter<'_>, section: NodeId, company: &str, measure: f32) -> Piece {
    let anchor = setter.new_anchor();
    let node = setter.tree.add(section, Role::H1);
    let mut piece = Piece::empty(0.0);
    piece.marks.push(crate::page::Mark::Anchor {
        id: anchor,
        y: 0.0,
        heading: None,
    });
    for (size, most) in NAME_SIZES {
        let style = Style {
            size,
            leading: (size * 1.1).ceil(),
            ..H1
        };
        let mut lines = setter.lines(
            &[(Inline::new(company, style), Tag::Node(node))],
            measure,
            Align::Left,
        );
        let smallest = size <= NAME_SIZES[NAME_SIZES.len() - 1].0;
        if lines.len() > most && !smallest {
            continue;
        }
        lines.truncate(most);
        for line in lines {
            piece.stack(line);
        }
        break;
    }
    piece
}

fn contents_block(
    setter: &mut Setter<'_>,
    section: NodeId,
    cover: &Cover,
    contents: &[ContentsLine],
) -> Piece {
    let mut block = Piece::default();
    let label = SMALL.colour(INK_2);
    let inlines = vec![Inline::new(cover.contents.as_str(), label)];
    block.stack(setter.block(section, Role::Paragraph, inlines, 240.0, Align::Left));
    let list = setter.tree.add(section, Role::Contents);
    for line in contents {
        let item = setter.tree.add(list, Role::ContentsItem);
        let link = setter.tree.add(item, Role::Link);
        let tag = Tag::Node(link);
        let target = Some(LinkTarget::Anchor(line.anchor));
        let number = Inline {
            text: format!("{} ", line.page),
            style: SMALL.bold(),
            link: None,
        };
        let mut row = Piece::default();
        row.place(
            super::setter::stack(setter.lines(&[(number, tag)], 16.0, Align::Right)),
            0.0,
            0.0,
        );
        let title = Inline {
            text: line.title.clone(),
            style: SMALL,
            link: target,
        };
        row.place(
            super::setter::stack(setter.lines(&[(title, tag)], 214.0, Align::Left)),
            24.0,
            0.0,
        );
        block.stack(row);
    }
    block
}

fn lower_block(setter: &mut Setter<'_>, section: NodeId, cover: &Cover, measure: f32) -> Piece {
    let mut block = Piece::empty(0.0);
    block.rule(0.0, 0.0, measure, 0.0, Stroke::new(INK, 0.75));
    let width = measure / 3.0;
    let mut x = 0.0;
    for (date, what) in &cover.dates {
        let node = setter.tree.add(section, Role::Paragraph);
        let tag = Tag::Node(node);
        let mut column = setter.label(
            &format!("{date} "),
            BODY.bold(),
            width - 12.0,
            Align::Left,
            tag,
        );
        column.stack(setter.label(what, BODY, width - 12.0, Align::Left, tag));
        block.place(column, x, 10.0);
        x += width;
    }
    block.stack(Piece::empty(9.0));
    let inlines = vec![Inline::new(cover.disclaimer.as_str(), NOTE)];
    block.stack(setter.block(section, Role::Paragraph, inlines, measure, Align::Left));
    block
}

/// The program's own sign, on a grid of 48.
pub(crate) fn app_icon(piece: &mut Piece, size: f32) {
    let k = size / 48.0;
    let mut draw = |path: Path, fill: Option<Colour>, stroke: Option<Stroke>| {
        piece.shape(path, fill, stroke, LAYOUT);
    };
    draw(
        Path::rounded(Rect::new(0.0, 0.0, size, size), 9.0 * k),
        Some(INK),
        None,
    );
    for (x1, y1, x2, y2) in [
        (11.0, 28.5, 11.0, 7.5),
        (14.25, 29.15, 22.1, 10.2),
        (18.85, 33.75, 37.8, 25.9),
        (19.5, 37.0, 40.5, 37.0),
    ] {
        let path = Path::line(x1 * k, y1 * k, x2 * k, y2 * k);
        draw(path, None, Some(Stroke::new(RAY, 1.5 * k).round()));
    }
    draw(
        Path::line(15.0 * k, 33.0 * k, 32.0 * k, 16.0 * k),
        None,
        Some(Stroke::new(COURSE, 4.5 * k).round()),
    );
    draw(
        Path::circle(11.0 * k, 37.0 * k, 5.0 * k),
        Some(INK),
        Some(Stroke::new(PAPER, 2.6 * k)),
    );
    let lozenge = [(35.0, 4.5), (43.5, 13.0), (35.0, 21.5), (26.5, 13.0)];
    let lozenge: Vec<(f32, f32)> = lozenge.iter().map(|(x, y)| (x * k, y * k)).collect();
    draw(Path::polygon(&lozenge), Some(COURSE), None);
}

/// Between the texture's colour and the paper's.
fn faded(part: f32) -> Colour {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between two bytes
    let mix = |from: u8, to: u8| (f32::from(from) + (f32::from(to) - f32::from(from)) * part) as u8;
    Colour(
        mix(CONTOUR.0, WHITE.0),
        mix(CONTOUR.1, WHITE.1),
        mix(CONTOUR.2, WHITE.2),
    )
}

/// Thirty-two lines from one point, fading before they reach any words or what stands in the head.
fn rhumb_lines(piece: &mut Piece, paper: Paper, head: Option<Rect>) {
    let side = paper.side();
    let (x, y) = (paper.width() * 0.74 - side, 190.0);
    let (left, right, bottom) = (150.0 - side, paper.width() - side, 276.0);
    for index in 0_u8..32 {
        let angle = f32::from(index) * std::f32::consts::TAU / 32.0;
        let (dx, dy) = (angle.sin(), -angle.cos());
        let reach = |to: f32, from: f32, step: f32| match step.abs() > 0.001 {
            true if (to - from) / step > 0.0 => (to - from) / step,
            _ => f32::MAX,
        };
        let length = reach(left, x, dx)
            .min(reach(right, x, dx))
            .min(reach(bottom, y, dy))
            .min(reach(0.0, y, dy))
            .min(head.map_or(f32::MAX, |head| head.distance(x, y, dx, dy)))
            .min(330.0);
        let start = if index % 2 == 0 { 8.0 } else { 31.0 };
        let width = if index % 4 == 0 { 0.6 } else { 0.4 };
        let parts = 6_u8;
        for part in 0..parts {
            let at = |part: u8| start + (length - start) * f32::from(part) / f32::from(parts);
            let (from, to) = (at(part), at(part + 1));
            let colour = faded((to / length).powi(2).min(0.94));
            piece.rule(
                x + dx * from,
                y + dy * from,
                x + dx * to,
                y + dy * to,
                Stroke::new(colour, width),
            );
        }
    }
    for radius in [29.0, 31.5] {
        let ring = Path::circle(x, y, radius);
        piece.shape(ring, None, Some(Stroke::new(CONTOUR, 0.4)), LAYOUT);
    }
}

/// Lines of depth at the right, above the lower block.
fn contours(piece: &mut Piece, paper: Paper, bottom: f32) {
    let side = paper.side();
    let (x, y) = (paper.width() - side - 70.0, bottom - 40.0);
    let right = paper.width() - side;
    for level in 0_u8..8 {
        let size = 26.0 + f32::from(level) * 21.0;
        let mut path: Vec<Step> = Vec::new();
        let mut drawing = false;
        for step in 0_u16..=120 {
            let angle = f32::from(step) * std::f32::consts::TAU / 120.0;
            let wave = 1.0
                + 0.16 * (2.0 * angle + 0.6).sin()
                + 0.09 * (3.0 * angle + f32::from(level) * 0.25).sin();
            let (px, py) = (
                x + 1.35 * size * wave * angle.cos(),
                y + 0.8 * size * wave * angle.sin(),
            );
            let inside = py < bottom && px < right && px > 232.0;
            if inside {
                path.push(match drawing {
                    true => Step::Line(px, py),
                    false => Step::Move(px, py),
                });
            }
            drawing = inside;
        }
        let colour = faded(f32::from(level) / 10.0);
        piece.shape(Path(path), None, Some(Stroke::new(colour, 0.5)), LAYOUT);
    }
}
