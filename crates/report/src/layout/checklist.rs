//! The checklist of the first export: steps to tick, then the rules of the destination. Close, so that one page holds it.

use super::Section;
use super::flow::Block;
use super::reasons::TEXT;
use super::setter::{Inline, Setter};
use super::tick::tick;
use crate::model::{Checklist, ChecklistStep};
use crate::page::{LinkTarget, NodeId, Paper, Piece, Rect, Role, Tag, Tree};
use crate::text::Align;
use crate::theme::{H1, H3, INK, NOTE, SEA, SMALL, Style};

/// Side of a box to tick.
const BOX: f32 = 10.5;
const INDENT: f32 = 19.0;
/// What is said of a step, under it.
const DETAIL: Style = Style {
    size: 8.5,
    leading: 10.75,
    ..NOTE
};

/// How the list is set: closer where a page would not hold it.
#[derive(Clone, Copy)]
struct Spacing {
    title: Style,
    /// Space under a step.
    gap: f32,
}

/// `free`: what is left of the page before, where it stands if all of it does; else it has a page of its own.
pub(super) fn section(
    setter: &mut Setter<'_>,
    checklist: &Checklist,
    paper: Paper,
    free: f32,
) -> Section {
    let body = paper.bottom() - paper.top();
    let tree = setter.tree.clone();
    let height = |made: &Section| made.blocks.iter().map(Block::height_on_grid).sum::<f32>();
    let wide = compose(setter, checklist, paper.measure(), WIDE);
    if height(&wide) <= free {
        return wide;
    }
    let wide_tree = std::mem::replace(&mut setter.tree, tree);
    let close = compose(setter, checklist, paper.measure(), CLOSE);
    if height(&close) <= free || height(&wide) > body {
        return close;
    }
    setter.tree = wide_tree;
    wide
}

const WIDE: Spacing = Spacing {
    title: H1,
    gap: 2.5,
};
const CLOSE: Spacing = Spacing {
    title: Style {
        size: 18.5,
        leading: 22.5,
        ..H1
    },
    gap: 0.75,
};

fn compose(
    setter: &mut Setter<'_>,
    checklist: &Checklist,
    measure: f32,
    spacing: Spacing,
) -> Section {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, anchor) =
        setter.heading(section, Role::H1, &checklist.title, spacing.title, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 4.5)];
    for lead in &checklist.lead {
        let lead = setter.paragraph(section, lead, SMALL, TEXT + 60.0);
        blocks.push(Block::lines(lead, 0.0));
    }
    if let Some(last) = blocks.last_mut() {
        last.after = 4.5;
    }
    let list = setter.tree.add(section, Role::List);
    let steps = checklist.steps.iter().enumerate();
    let steps = steps.map(|(index, step)| {
        let mut piece = set_step(setter, list, step, index, measure);
        piece.height += spacing.gap;
        piece
    });
    blocks.push(under_each_other(steps.collect(), 4.5));
    if !checklist.rules.is_empty() {
        let part = setter.tree.add(section, Role::Section);
        let (title, _) = setter.heading(part, Role::H2, &checklist.rules_title, H3, measure);
        blocks.push(Block::heading(title, 4.5, 1.0));
        let list = setter.tree.add(part, Role::List);
        let rules = checklist.rules.iter().map(|rule| {
            let inlines = vec![
                Inline::new(format!("{} ", rule.text), DETAIL.colour(INK)),
                provenance(&rule.provenance, rule.address.as_deref()),
            ];
            let mut piece = set_rule(setter, list, inlines, measure);
            piece.height += spacing.gap / 2.0;
            piece
        });
        blocks.push(under_each_other(rules.collect(), 2.0));
    }
    if let Some(guide) = &checklist.guide {
        let guide = setter.paragraph(section, guide, SMALL.bold(), measure);
        blocks.push(Block {
            before: 4.5,
            ..Block::lines(guide, 0.0)
        });
    }
    Section { blocks, anchor }
}

/// Pieces right under each other, each undivided.
fn under_each_other(pieces: Vec<Piece>, after: f32) -> Block {
    Block {
        pieces,
        after,
        ..Block::default()
    }
}

/// Date and source; they lead to the page, whose address is in the list of sources too.
fn provenance(text: &str, address: Option<&str>) -> Inline {
    match address {
        Some(address) => Inline {
            text: text.to_owned(),
            style: DETAIL.colour(SEA),
            link: Some(LinkTarget::Address(address.to_owned())),
        },
        None => Inline::new(text, DETAIL),
    }
}

fn set_rule(setter: &mut Setter<'_>, list: NodeId, inlines: Vec<Inline>, measure: f32) -> Piece {
    let item = setter.tree.add(list, Role::Item);
    let body = setter.tree.add(item, Role::Body);
    let tagged = setter.tag(body, inlines);
    let mut piece = Piece::default();
    piece.fill(Rect::new(0.0, 5.4, 6.0, 1.0), INK);
    for line in setter.lines(&tagged, measure - INDENT, Align::Left) {
        let y = piece.height;
        piece.place(line, INDENT, y);
    }
    piece
}

fn set_step(
    setter: &mut Setter<'_>,
    list: NodeId,
    step: &ChecklistStep,
    index: usize,
    measure: f32,
) -> Piece {
    let item = setter.tree.add(list, Role::Item);
    let sign = setter.tree.add(item, Role::Label);
    let form = setter.tree.add(sign, Role::Form);
    let body = setter.tree.add(item, Role::Body);
    let what = setter.tree.add(body, Role::Paragraph);
    let detail = setter.tree.add(body, Role::Paragraph);
    let width = measure - INDENT;
    let mut piece = Piece::default();
    let label = format!("{} ", step.text);
    let words = setter.label(&label, SMALL.bold(), width, Align::Left, Tag::Node(what));
    piece.place(words, INDENT, 0.0);
    let mut inlines = Vec::new();
    if let Some(institution) = &step.institution {
        let style = DETAIL.face(crate::text::Face::TextMedium).colour(INK);
        inlines.push(Inline::new(format!("{institution}. "), style));
    }
    if let Some(check) = &step.check {
        inlines.push(Inline::new(format!("{check} "), DETAIL.colour(INK)));
    }
    inlines.push(provenance(&step.provenance, step.address.as_deref()));
    let tagged = setter.tag(detail, inlines);
    for line in setter.lines(&tagged, width, Align::Left) {
        let y = piece.height;
        piece.place(line, INDENT, y);
    }
    tick(
        &mut piece,
        Rect::new(0.4, 1.2, BOX, BOX),
        format!("checklist-{}", index + 1),
        step.label.clone(),
        form,
    );
    piece
}
