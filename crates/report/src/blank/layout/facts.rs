//! Facts by screen, their boxes in as many columns as fit.

use super::options::{Choice, WORDS, columns};
use crate::blank::{Blank, FactForm, FactText, Screen};
use crate::layout::flow::Block;
use crate::layout::setter::{Inline, Setter};
use crate::page::{NodeId, Piece, Role, Stroke, Tag, Tree};
use crate::text::Align;
use crate::theme::{H1, H3, INK, INK_2, NOTE, SMALL};

/// Width of the fact's number, and of its code at the right.
const NUMBER: f32 = 24.0;
const CODE: f32 = 92.0;
/// A line to write on.
const LINE: f32 = 190.0;

pub(super) fn blocks(setter: &mut Setter<'_>, blank: &Blank) -> Vec<Block> {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let measure = blank.paper.measure();
    let (title, _) = setter.heading(section, Role::H1, &blank.facts_title, H1, measure);
    let mut blocks = vec![Block::heading(title, 13.5, 4.5)];
    for screen in &blank.screens {
        screen_blocks(setter, section, screen, measure, &mut blocks);
    }
    blocks
}

fn screen_blocks(
    setter: &mut Setter<'_>,
    section: NodeId,
    screen: &Screen,
    measure: f32,
    blocks: &mut Vec<Block>,
) {
    let part = setter.tree.add(section, Role::Section);
    let mut head = Piece::default();
    let (title, _) = setter.heading(part, Role::H2, &screen.title, H3, measure);
    head.stack(title);
    if let Some(lead) = &screen.lead {
        let lead = vec![Inline::new(lead.as_str(), SMALL.colour(INK_2))];
        head.stack(setter.block(part, Role::Paragraph, lead, measure, Align::Left));
    }
    blocks.push(Block::heading(head, 6.0, 1.0));
    for fact in &screen.facts {
        blocks.push(Block::single(fact_piece(setter, part, fact, measure), 2.5));
    }
}

fn fact_piece(setter: &mut Setter<'_>, part: NodeId, fact: &FactText, measure: f32) -> Piece {
    let mut piece = Piece::default();
    let inner = measure - NUMBER;
    let question = setter.tree.add(part, Role::Paragraph);
    let tag = Tag::Node(question);
    let number = format!("{} ", fact.number);
    let mut line = setter.label(&number, SMALL.bold(), NUMBER, Align::Left, tag);
    let words = format!("{} ", fact.question);
    let words = setter.label(&words, SMALL.bold(), inner - CODE - 8.0, Align::Left, tag);
    line.place(words, NUMBER, 0.0);
    let code = setter.tree.add(part, Role::Paragraph);
    let code = setter.label(&fact.code, NOTE, CODE, Align::Right, Tag::Node(code));
    line.place(code, measure - CODE, 0.5);
    piece.stack(line);
    if !fact.remarks.is_empty() {
        let remarks = vec![Inline::new(fact.remarks.join(" "), NOTE)];
        let remarks = setter.block(part, Role::Paragraph, remarks, inner, Align::Left);
        let y = piece.height;
        piece.place(remarks, NUMBER, y);
    }
    let form = form(setter, part, &fact.form, inner);
    let y = piece.height + 1.0;
    piece.place(form, NUMBER, y);
    piece
}

fn form(setter: &mut Setter<'_>, part: NodeId, form: &FactForm, measure: f32) -> Piece {
    match form {
        FactForm::Boxes(options) => {
            let choices: Vec<Choice<'_>> = options
                .iter()
                .map(|words| Choice { key: None, words })
                .collect();
            columns(setter, part, &choices, measure)
        }
        FactForm::Line(unit) => {
            let mut piece = Piece::empty(20.0);
            piece.rule(0.0, 17.0, LINE, 17.0, Stroke::new(INK, 0.6));
            if !unit.is_empty() {
                let node = setter.tree.add(part, Role::Paragraph);
                let tag = Tag::Node(node);
                let unit = setter.label(unit, WORDS, measure - LINE, Align::Left, tag);
                piece.place(unit, LINE + 6.0, 6.0);
            }
            piece
        }
    }
}
