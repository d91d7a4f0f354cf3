//! The annex, in two columns: what the report is not, method and weights on one page, then answers and sources.

use super::Section;
use super::columns;
use super::flow::Block;
use super::setter::{Inline, Setter};
use crate::model::{Annex, AnswerGroup, AnswerRow};
use crate::page::{NodeId, Piece, Role, Tree};
use crate::text::Align;
use crate::theme::{DENSE, GRID, H1, H2, H3, INK_2, Style};

/// Heads in a column.
const HEAD: Style = Style {
    size: 12.5,
    leading: 15.75,
    ..H3
};

pub(super) fn section(setter: &mut Setter<'_>, annex: &Annex, measure: f32) -> Section {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, anchor) = setter.heading(section, Role::H1, &annex.title, H1, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 4.5)];
    let width = columns::width(measure);
    let mut pieces = Vec::new();
    for (title, paragraphs) in &annex.chapters {
        pieces.extend(chapter(setter, section, (title, paragraphs), width));
    }
    let credits = setter.paragraph(section, &annex.credits, DENSE.colour(INK_2), width);
    pieces.extend(columns::together(credits));
    columns::space(&mut pieces, 2.0 * GRID);
    pieces.extend(chapter(
        setter,
        section,
        (&annex.method_title, &annex.method),
        width,
    ));
    pieces.extend(weights(setter, section, annex, width));
    blocks.push(columns::block(pieces, measure, 4.5));

    heading_2(setter, section, &annex.answers_title, measure, &mut blocks);
    let mut pieces = Vec::new();
    for group in &annex.groups {
        pieces.extend(answers(setter, section, group, width));
    }
    blocks.push(columns::block(pieces, measure, 4.5));
    if !annex.not_applicable.is_empty() {
        heading_2(
            setter,
            section,
            &annex.not_applicable_title,
            measure,
            &mut blocks,
        );
        let intro = setter.paragraph(section, &annex.not_applicable_intro, DENSE, measure);
        blocks.push(Block::lines(intro, 2.25).keep_next());
        let items = annex.not_applicable.iter();
        let items = items.map(|item| vec![Inline::new(item.as_str(), DENSE)]);
        blocks.push(list(setter, section, items.collect(), measure));
    }

    heading_2(setter, section, &annex.sources_title, measure, &mut blocks);
    let intro = setter.paragraph(section, &annex.sources_intro, DENSE, measure);
    blocks.push(Block::lines(intro, 2.25).keep_next());
    let sources = annex.sources.iter().map(|(source, address)| {
        let mut inlines = vec![Inline::new(format!("{source} "), DENSE.colour(INK_2))];
        inlines.extend(
            address
                .as_deref()
                .map(|address| Inline::site(address, DENSE)),
        );
        inlines
    });
    blocks.push(list(setter, section, sources.collect(), measure));
    Section { blocks, anchor }
}

fn heading_2(
    setter: &mut Setter<'_>,
    section: NodeId,
    title: &str,
    measure: f32,
    blocks: &mut Vec<Block>,
) {
    let (title, _) = setter.heading(section, Role::H2, title, H2, measure);
    blocks.push(Block::heading(title, 13.5, 4.5));
}

/// A heading with its paragraphs.
fn chapter(
    setter: &mut Setter<'_>,
    section: NodeId,
    (title, paragraphs): (&str, &[String]),
    width: f32,
) -> Vec<Piece> {
    let (title, _) = setter.heading(section, Role::H2, title, HEAD, width);
    let mut pieces = Vec::new();
    for paragraph in paragraphs {
        let lines = setter.paragraph(section, paragraph, DENSE, width);
        pieces.extend(columns::together(lines));
        columns::space(&mut pieces, GRID / 2.0);
    }
    columns::space(&mut pieces, 1.5 * GRID);
    columns::headed(title, pieces)
}

fn weights(setter: &mut Setter<'_>, section: NodeId, annex: &Annex, width: f32) -> Vec<Piece> {
    let (title, _) = setter.heading(section, Role::H2, &annex.weights_title, HEAD, width);
    let list = setter.tree.add(section, Role::List);
    let mut pieces = Vec::new();
    for row in &annex.weights {
        let inlines = Inline::labelled(row.sentence(), DENSE).to_vec();
        pieces.extend(columns::item(setter, list, inlines, width));
        columns::space(&mut pieces, GRID / 2.0);
    }
    columns::headed(title, pieces)
}

/// Items beside each other in two columns.
fn list(setter: &mut Setter<'_>, section: NodeId, items: Vec<Vec<Inline>>, measure: f32) -> Block {
    let list = setter.tree.add(section, Role::List);
    let width = columns::width(measure);
    let pieces = items
        .into_iter()
        .flat_map(|inlines| columns::item(setter, list, inlines, width));
    columns::block(pieces.collect(), measure, 4.5)
}

/// The answers of one group, each with its note.
fn answers(
    setter: &mut Setter<'_>,
    section: NodeId,
    group: &AnswerGroup,
    width: f32,
) -> Vec<Piece> {
    let (title, _) = setter.heading(section, Role::H3, &group.title, HEAD, width);
    let list = setter.tree.add(section, Role::List);
    let mut pieces = Vec::new();
    for row in &group.rows {
        pieces.extend(columns::together(answer(setter, list, row, width)));
        columns::rule_under(&mut pieces, width);
    }
    columns::space(&mut pieces, 1.5 * GRID);
    columns::headed(title, pieces)
}

fn answer(setter: &mut Setter<'_>, list: NodeId, row: &AnswerRow, width: f32) -> Vec<Piece> {
    let item = setter.tree.add(list, Role::Item);
    let body = setter.tree.add(item, Role::Body);
    let mut inlines = vec![
        Inline::new(format!("{} ", row.question), DENSE.bold()),
        Inline::new(row.answer.as_str(), DENSE),
    ];
    let said = DENSE.colour(INK_2);
    if !row.level.is_empty() {
        // "2 de 3" is one thing.
        let level = row.level.replace(' ', "\u{A0}");
        inlines.push(Inline::new(format!(" ({level})"), said));
    }
    if let Some(note) = &row.note {
        inlines.push(Inline::new(format!(" {note}"), said));
    }
    let tagged = setter.tag(body, inlines);
    setter.lines(&tagged, width, Align::Left)
}
