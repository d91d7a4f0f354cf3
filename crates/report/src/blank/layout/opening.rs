//! The upper part of the first page: whose it is, how it is filled in, what happens with the answers.

use super::options::Choice;
use crate::blank::Opening;
use crate::layout::cover::app_icon;
use crate::layout::flow::Block;
use crate::layout::setter::{Inline, LAYOUT, Setter};
use crate::page::{NodeId, Paper, Path, Piece, Rect, Role, Stroke, Tag, Tree};
use crate::text::Align;
use crate::theme::{BODY, H1, H3, INK, INK_2, NOTE, SMALL, Style};

/// Room for a line of handwriting, and between two fields beside each other.
const LINE: f32 = 25.0;
const GAP: f32 = 18.0;
/// Inside the frame.
const PADDING: f32 = 9.0;

pub(super) fn blocks(setter: &mut Setter<'_>, opening: &Opening, paper: Paper) -> Vec<Block> {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let measure = paper.measure();
    vec![
        Block::single(head(setter, section, opening, measure), 4.5),
        Block::single(fields(setter, section, opening, measure), 9.0),
        Block::single(how(setter, section, opening, measure), 9.0),
        Block::single(data(setter, section, opening, measure), 4.5),
    ]
}

fn head(setter: &mut Setter<'_>, section: NodeId, opening: &Opening, measure: f32) -> Piece {
    let mut piece = Piece::default();
    let mut mark = Piece::default();
    app_icon(&mut mark, 22.0);
    let node = setter.tree.add(section, Role::Paragraph);
    let product = Style {
        size: 17.0,
        leading: 20.0,
        ..H1
    };
    let name = setter.label(
        &opening.product,
        product,
        120.0,
        Align::Left,
        Tag::Node(node),
    );
    mark.place(name, 29.0, 1.0);
    piece.stack(mark);
    piece.stack(Piece::empty(7.0));
    let (title, _) = setter.heading(section, Role::H1, &opening.title, H1, measure);
    piece.stack(title);
    piece.stack(Piece::empty(2.0));
    let whom = vec![Inline::new(opening.whom.as_str(), BODY.bold())];
    piece.stack(setter.block(section, Role::Paragraph, whom, measure, Align::Left));
    piece
}

/// Two fields a line.
fn fields(setter: &mut Setter<'_>, section: NodeId, opening: &Opening, measure: f32) -> Piece {
    let mut piece = Piece::default();
    let width = (measure - GAP) / 2.0;
    for (index, field) in opening.fields.iter().enumerate() {
        let node = setter.tree.add(section, Role::Paragraph);
        let mut one = Piece::default();
        one.stack(setter.label(field, NOTE, width, Align::Left, Tag::Node(node)));
        one.stack(Piece::empty(LINE - NOTE.leading));
        one.rule(0.0, one.height, width, one.height, Stroke::new(INK, 0.6));
        one.height += 3.0;
        let right = index % 2 == 1;
        let y = match right {
            true => piece.height - one.height,
            false => piece.height,
        };
        piece.place(one, if right { width + GAP } else { 0.0 }, y);
    }
    piece
}

fn how(setter: &mut Setter<'_>, section: NodeId, opening: &Opening, measure: f32) -> Piece {
    let mut piece = Piece::default();
    let (title, _) = setter.heading(section, Role::H2, &opening.how_title, H3, measure);
    piece.stack(title);
    let list = setter.tree.add(section, Role::List);
    for (index, sentence) in opening.how.iter().enumerate() {
        let item = setter.tree.add(list, Role::Item);
        let label = setter.tree.add(item, Role::Label);
        let body = setter.tree.add(item, Role::Body);
        let mut line = Piece::default();
        let number = format!("{} ", index + 1);
        line.place(
            setter.label(&number, SMALL.bold(), 12.0, Align::Left, Tag::Node(label)),
            0.0,
            0.0,
        );
        let words = setter.label(
            sentence,
            SMALL,
            measure - 14.0,
            Align::Left,
            Tag::Node(body),
        );
        line.place(words, 14.0, 0.0);
        piece.stack(line);
        piece.stack(Piece::empty(1.5));
    }
    piece
}

/// In a frame, as it is what somebody agrees to.
fn data(setter: &mut Setter<'_>, section: NodeId, opening: &Opening, measure: f32) -> Piece {
    let inner = measure - 2.0 * PADDING;
    let mut words = Piece::default();
    let (title, _) = setter.heading(section, Role::H2, &opening.data_title, H3, inner);
    words.stack(title);
    let text: Vec<&str> = opening.data.iter().map(String::as_str).collect();
    let text = vec![Inline::new(text.join(" "), SMALL)];
    words.stack(setter.block(section, Role::Paragraph, text, inner, Align::Left));
    words.stack(Piece::empty(3.0));
    let lead = vec![Inline::new(
        opening.consents_lead.as_str(),
        SMALL.colour(INK_2),
    )];
    words.stack(setter.block(section, Role::Paragraph, lead, inner, Align::Left));
    let list = setter.tree.add(section, Role::List);
    for consent in &opening.consents {
        let choice = Choice {
            key: None,
            words: consent,
        };
        words.stack(choice.set(setter, list, inner));
    }
    let mut piece = Piece::default();
    piece.place(words, PADDING, PADDING - 2.0);
    piece.height += PADDING - 2.0;
    let frame = Path::rect(Rect::new(0.0, 0.0, measure, piece.height));
    piece.shape(frame, None, Some(Stroke::new(INK, 0.75)), LAYOUT);
    piece
}
