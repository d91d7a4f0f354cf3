//! Laying out the group report: the map, the bands, what is common, and what the numbers are.

mod bands;
mod map;

use super::{Group, Programmes, Ranking};
use crate::layout::cover::app_icon;
use crate::layout::flow::{Block, Flow};
use crate::layout::setter::{Inline, Setter, stack};
use crate::layout::{LaidOut, furniture};
use crate::page::{Heading, Mark, NodeId, Piece, Role, Stroke, Tag, Tree};
use crate::text::{Align, Fonts};
use crate::theme::{BODY, H1, H2, INK, INK_2, NOTE, SMALL, Style};

/// Sizes that a title is tried in, with the most lines it may take.
const TITLE_SIZES: [(f32, usize); 3] = [(25.0, 2), (19.0, 3), (16.0, 5)];
/// Most lines of a place.
const FACT_LINES: usize = 3;
/// Widest paragraph.
const TEXT: f32 = 420.0;

/// Lays out the whole report.
pub(crate) fn lay_out(group: &Group, fonts: &Fonts) -> LaidOut {
    let mut setter = Setter::new(fonts, group.language);
    let measure = group.paper.measure();
    let mut blocks = vec![Block::single(head(&mut setter, group, measure), 9.0)];
    blocks.extend(map::blocks(&mut setter, &group.stages, measure));
    blocks.extend(bands::blocks(&mut setter, &group.bands, measure));
    for ranking in &group.lists {
        blocks.extend(list(&mut setter, ranking, measure));
    }
    blocks.extend(programmes(&mut setter, &group.programmes, measure));
    let (title, paragraphs) = &group.numbers;
    let section = section(&mut setter, title, None, measure, &mut blocks);
    for paragraph in paragraphs {
        let lines = setter.paragraph(section, paragraph, SMALL, TEXT);
        blocks.push(Block::lines(lines, 3.0));
    }
    let mut flow = Flow::new(group.paper);
    flow.section(&group.kind, blocks);
    let mut pages = flow.into_pages();
    furniture::add(&setter, &mut pages, &group.furniture, group.paper);
    LaidOut {
        pages,
        tree: setter.tree,
    }
}

/// Heading of a section, with what is said before its content.
fn section(
    setter: &mut Setter<'_>,
    title: &str,
    lead: Option<&str>,
    measure: f32,
    blocks: &mut Vec<Block>,
) -> NodeId {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, _) = setter.heading(section, Role::H2, title, H2, measure);
    blocks.push(Block::heading(heading, 14.0, 2.0));
    if let Some(lead) = lead {
        let lines = setter.paragraph(section, lead, SMALL.colour(INK_2), TEXT);
        blocks.push(Block::lines(lines, 3.0).keep_next());
    }
    section
}

fn head(setter: &mut Setter<'_>, group: &Group, measure: f32) -> Piece {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let mut piece = Piece::default();
    let mut mark = Piece::default();
    app_icon(&mut mark, 22.0);
    let node = setter.tree.add(section, Role::Paragraph);
    let product = Style {
        size: 17.0,
        leading: 20.0,
        ..H1
    };
    let name = setter.label(&group.product, product, 120.0, Align::Left, Tag::Node(node));
    mark.place(name, 29.0, 1.0);
    piece.stack(mark);
    piece.stack(Piece::empty(9.0));
    let kind = vec![Inline::new(group.kind.as_str(), BODY.colour(INK_2))];
    piece.stack(setter.block(section, Role::Paragraph, kind, measure, Align::Left));
    piece.stack(title(setter, section, &group.title, measure));
    piece.stack(Piece::empty(6.0));
    let top = piece.height;
    piece.rule(0.0, top, measure, top, Stroke::new(INK, 0.75));
    #[allow(clippy::cast_precision_loss)] // two or three
    let width = measure / group.facts.len().max(1) as f32;
    let mut x = 0.0;
    for (label, value) in &group.facts {
        let node = setter.tree.add(section, Role::Paragraph);
        let tag = Tag::Node(node);
        let label = format!("{label} ");
        let mut column = setter.label(&label, NOTE, width - 12.0, Align::Left, tag);
        let value = [(Inline::new(value.as_str(), BODY.bold()), tag)];
        let mut lines = setter.lines(&value, width - 12.0, Align::Left);
        lines.truncate(FACT_LINES);
        column.stack(stack(lines));
        piece.place(column, x, top + 6.0);
        x += width;
    }
    piece
}

/// In the largest size in which it takes few lines; what is left of a monster is cut.
pub(crate) fn title(setter: &mut Setter<'_>, section: NodeId, title: &str, measure: f32) -> Piece {
    let node = setter.tree.add(section, Role::H1);
    let mut piece = Piece::default();
    piece.marks.push(Mark::Anchor {
        id: setter.new_anchor(),
        y: 0.0,
        heading: Some(Heading {
            level: 1,
            text: title.to_owned(),
        }),
    });
    for (place, (size, most)) in TITLE_SIZES.into_iter().enumerate() {
        let style = Style {
            size,
            leading: (size * 1.1).ceil(),
            ..H1
        };
        let words = [(Inline::new(title, style), Tag::Node(node))];
        let mut lines = setter.lines(&words, measure, Align::Left);
        let smallest = place + 1 == TITLE_SIZES.len();
        if lines.len() <= most || smallest {
            lines.truncate(most);
            piece.stack(stack(lines));
            break;
        }
    }
    piece
}

/// A numbered list, with how many at the right where it may be told.
fn list(setter: &mut Setter<'_>, ranking: &Ranking, measure: f32) -> Vec<Block> {
    let mut blocks = Vec::new();
    let lead = Some(ranking.lead.as_str());
    let section = section(setter, &ranking.title, lead, measure, &mut blocks);
    if ranking.rows.is_empty() {
        if let Some(lead) = blocks.last_mut() {
            lead.keep_next = false;
        }
        return blocks;
    }
    let list = setter.tree.add(section, Role::List);
    let mut rows = Vec::new();
    for (index, (words, share)) in ranking.rows.iter().enumerate() {
        let item = setter.tree.add(list, Role::Item);
        let label = setter.tree.add(item, Role::Label);
        let body = setter.tree.add(item, Role::Body);
        let mut row = Piece::empty(1.5);
        let number = format!("{} ", index + 1);
        let style = Style {
            leading: BODY.leading,
            size: 13.0,
            ..H2
        };
        row.place(
            setter.label(&number, style, NUMBER, Align::Left, Tag::Node(label)),
            0.0,
            1.5,
        );
        let tag = Tag::Node(body);
        let said = match share {
            Some(_) => format!("{words} "),
            None => words.clone(),
        };
        let words = setter.label(&said, BODY, measure - NUMBER - SHARE, Align::Left, tag);
        row.place(words, NUMBER, 1.5);
        if let Some(share) = share {
            let share = setter.label(share, BODY.bold(), SHARE, Align::Right, tag);
            row.place(share, measure - SHARE, 1.5);
        }
        row.height += 1.5;
        rows.push(row);
    }
    blocks.push(Block {
        pieces: rows,
        after: 4.5,
        least: 2,
        whole: true,
        ..Block::default()
    });
    blocks
}

/// Room for the number of a row, and for how many.
const NUMBER: f32 = 20.0;
const SHARE: f32 = 100.0;

fn programmes(setter: &mut Setter<'_>, programmes: &Programmes, measure: f32) -> Vec<Block> {
    let mut blocks = Vec::new();
    let lead = Some(programmes.lead.as_str());
    let section = section(setter, &programmes.title, lead, measure, &mut blocks);
    if programmes.entries.is_empty()
        && let Some(lead) = blocks.last_mut()
    {
        lead.keep_next = false;
    }
    for entry in &programmes.entries {
        let mut piece = Piece::default();
        let mut say = |setter: &mut Setter<'_>, inline: Inline| {
            piece.stack(setter.block(section, Role::Paragraph, vec![inline], TEXT, Align::Left));
        };
        say(setter, Inline::new(entry.name.as_str(), BODY.bold()));
        say(setter, Inline::new(entry.what.as_str(), SMALL));
        if let Some(address) = &entry.address {
            say(setter, Inline::address(address, SMALL));
        }
        say(setter, Inline::new(entry.provenance.as_str(), NOTE));
        blocks.push(Block::single(piece, 6.0));
    }
    blocks
}

#[cfg(test)]
mod tests;
