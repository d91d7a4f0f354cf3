//! An action as a card: steps to tick at the left, when, why and what for at the right.

use std::collections::BTreeMap;

use super::flow::Block;
use super::setter::{Inline, LAYOUT, Setter, stack};
use super::tick::tick;
use crate::model::{Card, CardLabels, FootPart, Furniture};
use crate::page::{AnchorId, Artifact, LinkTarget, NodeId, Path, Piece, Rect, Role, Stroke, Tag};
use crate::text::Align;
use crate::theme::{BODY, DENSE, EDGE, GRID, H3, INK, RULE, SEA};
use rumbo_core::matching::Offered;

/// What is the same on every card.
pub(crate) struct CardStyle<'a> {
    pub width: f32,
    /// Most that a page can hold.
    pub highest: f32,
    pub labels: &'a CardLabels,
    pub furniture: &'a Furniture,
    /// Where programmes and platforms are told of.
    pub anchors: &'a BTreeMap<Offered, AnchorId>,
}

const PADDING: f32 = 10.0;
/// Side of a box to tick: 4.2 mm.
const BOX: f32 = 11.9;
const STEP_INDENT: f32 = 21.0;

/// The card as a block: whole, in two parts where a page has no room for it, or, if it is higher than a page, under each other and divided.
pub(crate) fn card(
    setter: &mut Setter<'_>,
    parent: NodeId,
    card: &Card,
    style: &CardStyle<'_>,
) -> Block {
    let section = setter.tree.add(parent, Role::Section);
    let tree = setter.tree.clone();
    let split = (style.width * 0.6).round();
    let head = head(setter, section, card, &card.title, style);
    let steps = steps(setter, section, card, split - 2.0 * PADDING);
    let beside = style.width - split - 2.0 * PADDING;
    let details = details(setter, section, card, style, beside);
    let inner = style.width - 2.0 * PADDING;
    let foot = stack(foot(setter, section, card, style, inner));
    let whole = Parts {
        head: &head,
        steps: &steps,
        details: &details,
        foot: Some(&foot),
    };
    let piece = whole.set(style.width, split);
    if piece.height > style.highest {
        setter.tree = tree;
        return divided(setter, section, card, style);
    }
    let again = head_again(setter, section, card, style);
    let halves = (LEAST_STEPS..=steps.len().saturating_sub(LEAST_STEPS)).map(|count| {
        let (before, after) = steps.split_at(count);
        let (beside, rest) = details.split_at(lines_beside(before, &details));
        let first = Parts {
            steps: before,
            details: beside,
            foot: None,
            ..whole
        };
        let second = Parts {
            head: &again,
            steps: after,
            details: rest,
            ..whole
        };
        let set = |parts: Parts<'_>| parts.set(style.width, split);
        (set(first), set(second))
    });
    Block {
        halves: halves
            .filter(|(first, _)| first.height >= LEAST_PART)
            .collect(),
        ..Block::single(piece, 9.0)
    }
}

/// Steps on either page where a card is divided, and the least height of its first part.
const LEAST_STEPS: usize = 2;
const LEAST_PART: f32 = 96.0;

/// What one frame holds: the card, or a part of it on one page.
#[derive(Clone, Copy)]
struct Parts<'a> {
    head: &'a Piece,
    steps: &'a [Piece],
    details: &'a [Piece],
    foot: Option<&'a Piece>,
}

impl Parts<'_> {
    fn set(self, width: f32, split: f32) -> Piece {
        let mut piece = self.head.clone();
        let top = piece.height;
        piece.place(stack(self.steps.to_vec()), PADDING, top + 7.0);
        piece.place(stack(self.details.to_vec()), split + PADDING, top + 7.0);
        piece.height += 5.0;
        let middle = piece.height;
        piece.rule(split, top, split, middle, Stroke::new(RULE, 0.6));
        if let Some(foot) = self.foot.filter(|foot| foot.height > 0.0) {
            piece.rule(0.4, middle, width - 0.4, middle, Stroke::new(RULE, 0.6));
            piece.place(foot.clone(), PADDING, middle + 3.0);
            piece.height += 3.5;
        }
        let bottom = piece.height;
        frame(&mut piece, width, bottom);
        piece
    }
}

/// How many pieces of the details stand beside these steps: whole paragraphs, each with the space under it.
fn lines_beside(steps: &[Piece], details: &[Piece]) -> usize {
    let height: f32 = steps.iter().map(|step| step.height).sum();
    let mut used = 0.0;
    let fits = |piece: &&Piece| {
        used += piece.height;
        used <= height + GRID
    };
    let count = details.iter().take_while(fits).count();
    let space = |piece: &Piece| piece.marks.is_empty();
    let end = details[..count].iter().rposition(space);
    end.map_or(0, |end| end + 1)
}

/// The head of a card that goes on, which is no content.
fn head_again(
    setter: &mut Setter<'_>,
    section: NodeId,
    card: &Card,
    style: &CardStyle<'_>,
) -> Piece {
    let tree = setter.tree.clone();
    let title = style.furniture.continued(&card.title);
    let head = head(setter, section, card, &title, style);
    setter.tree = tree;
    head.as_artifact(Artifact::Repeated)
}

fn frame(piece: &mut Piece, width: f32, height: f32) {
    let area = Rect::new(0.4, 0.4, width - 0.8, height - 0.8);
    piece.shape(Path::rect(area), None, Some(Stroke::new(INK, 0.75)), LAYOUT);
}

fn head(
    setter: &mut Setter<'_>,
    section: NodeId,
    card: &Card,
    title: &str,
    style: &CardStyle<'_>,
) -> Piece {
    let hours_width = 62.0;
    let number = setter.width(&card.number.to_string(), H3) + 10.0;
    let mut piece = Piece::empty(7.0);
    let node = setter.tree.add(section, Role::H3);
    let tag = Tag::Node(node);
    piece.place(
        setter.label(&format!("{} ", card.number), H3, 40.0, Align::Left, tag),
        PADDING,
        6.0,
    );
    let measure = style.width - 2.0 * PADDING - number - hours_width - 8.0;
    let title = setter.label(title, H3, measure, Align::Left, tag);
    piece.place(title, PADDING + number, 6.0);
    let hours = setter.tree.add(section, Role::Paragraph);
    let hours = setter.label(
        &card.hours,
        BODY.bold(),
        hours_width,
        Align::Right,
        Tag::Node(hours),
    );
    piece.place(hours, style.width - PADDING - hours_width, 8.6);
    piece.height += 5.0;
    let y = piece.height;
    piece.rule(0.4, y, style.width - 0.4, y, Stroke::new(EDGE, 0.6));
    piece
}

/// One piece a step.
fn steps(setter: &mut Setter<'_>, section: NodeId, card: &Card, measure: f32) -> Vec<Piece> {
    let list = setter.tree.add(section, Role::List);
    let mut pieces = Vec::new();
    for (index, (text, (_, label))) in card.steps_told.iter().zip(&card.steps).enumerate() {
        let item = setter.tree.add(list, Role::Item);
        let sign = setter.tree.add(item, Role::Label);
        let form = setter.tree.add(sign, Role::Form);
        let body = setter.tree.add(item, Role::Body);
        let mut row = Piece::empty(0.0);
        let words = setter.label(
            text,
            BODY,
            measure - STEP_INDENT,
            Align::Left,
            Tag::Node(body),
        );
        row.place(words, STEP_INDENT, 1.0);
        row.height += 2.8;
        let square = Rect::new(0.4, 1.4, BOX, BOX);
        tick(
            &mut row,
            square,
            format!("{}-{}", card.field, index + 1),
            label.clone(),
            form,
        );
        pieces.push(row);
    }
    pieces
}

fn details(
    setter: &mut Setter<'_>,
    section: NodeId,
    card: &Card,
    style: &CardStyle<'_>,
    measure: f32,
) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for detail in card.details(style.labels) {
        let inlines = Inline::labelled(detail, DENSE).to_vec();
        pieces.extend(setter.rich(section, Role::Paragraph, inlines, measure, Align::Left));
        pieces.push(Piece::empty(2.25));
    }
    pieces
}

/// Who can help, and what the action rests on: a line at the foot of the card.
fn foot(
    setter: &mut Setter<'_>,
    section: NodeId,
    card: &Card,
    style: &CardStyle<'_>,
    measure: f32,
) -> Vec<Piece> {
    let inlines: Vec<Inline> = card
        .foot(style.labels)
        .into_iter()
        .map(|part| match part {
            FootPart::Label(label) => Inline::new(label, DENSE.bold()),
            FootPart::Text(text) => Inline::new(text, DENSE),
            FootPart::Offered(help) => Inline {
                text: help.text.clone(),
                style: DENSE.colour(SEA),
                link: style
                    .anchors
                    .get(&help.offered)
                    .copied()
                    .map(LinkTarget::Anchor),
            },
        })
        .collect();
    match inlines.is_empty() {
        true => Vec::new(),
        false => setter.rich(section, Role::Paragraph, inlines, measure, Align::Left),
    }
}

/// A card that no page can hold: one column, divided between steps, its head said again.
fn divided(setter: &mut Setter<'_>, section: NodeId, card: &Card, style: &CardStyle<'_>) -> Block {
    let inner = style.width - 2.0 * PADDING;
    let mut rows = vec![head(setter, section, card, &card.title, style)];
    let mut body = steps(setter, section, card, inner);
    body.extend(details(setter, section, card, style, inner));
    body.extend(foot(setter, section, card, style, inner));
    rows.extend(body.into_iter().map(|piece| {
        let mut row = Piece::empty(0.0);
        row.place(piece, PADDING, 2.0);
        row
    }));
    let last = rows.len() - 1;
    for (index, row) in rows.iter_mut().enumerate() {
        let ink = Stroke::new(INK, 0.75);
        let height = row.height;
        row.rule(0.4, 0.0, 0.4, height, ink);
        row.rule(style.width - 0.4, 0.0, style.width - 0.4, height, ink);
        if index == 0 {
            row.rule(0.0, 0.4, style.width, 0.4, ink);
        }
        if index == last {
            row.rule(0.0, height, style.width, height, ink);
        }
    }
    let mut repeat = head_again(setter, section, card, style);
    let height = repeat.height;
    frame(&mut repeat, style.width, height);
    let mut closing = Piece::empty(0.0);
    closing.rule(0.0, 0.0, style.width, 0.0, Stroke::new(INK, 0.75));
    Block {
        pieces: rows,
        after: 9.0,
        least: 2,
        repeat: Some(repeat),
        closing: Some(closing),
        ..Block::default()
    }
}
