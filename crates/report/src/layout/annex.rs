//! The annex: answers as a table, method, weights, limits, sources.

use super::Section;
use super::catalogue::list_item;
use super::flow::Block;
use super::reasons::TEXT;
use super::setter::{Inline, Setter, stack};
use super::table::{Cell, Column, Table};
use crate::model::{Annex, AnswerGroup, AnswerRow};
use crate::page::{NodeId, Piece, Role, Stroke, Tree};
use crate::text::Align;
use crate::theme::{BODY, H1, H2, H3, INK, NOTE, RULE, SMALL, Style};

pub(super) fn section(setter: &mut Setter<'_>, annex: &Annex, measure: f32) -> Section {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, anchor) = setter.heading(section, Role::H1, &annex.title, H1, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 4.5)];
    for (title, paragraphs) in &annex.chapters {
        heading_2(setter, section, title, measure, &mut blocks);
        text(setter, section, paragraphs, &mut blocks);
    }
    heading_2(setter, section, &annex.method_title, measure, &mut blocks);
    text(setter, section, &annex.method, &mut blocks);
    let (title, _) = setter.heading(section, Role::H3, &annex.weights_title, H3, measure);
    blocks.push(Block::heading(title, 4.5, 2.0));
    let mut table = Table::new(
        setter,
        section,
        &[Column::left(150.0), Column::left(measure - 141.0)],
    );
    table.head(&[&annex.weights_head[0], &annex.weights_head[1]]);
    for row in &annex.weights {
        table.row(vec![
            Cell::text(row.dimension.as_str(), SMALL.bold()),
            Cell::text(row.questions.as_str(), SMALL),
        ]);
    }
    blocks.push(table.finish(9.0));

    heading_2(setter, section, &annex.answers_title, measure, &mut blocks);
    for group in &annex.groups {
        answers(setter, section, group, measure, &mut blocks);
    }
    if !annex.not_applicable.is_empty() {
        heading_2(
            setter,
            section,
            &annex.not_applicable_title,
            measure,
            &mut blocks,
        );
        let intro = setter.paragraph(section, &annex.not_applicable_intro, BODY, TEXT);
        blocks.push(Block::lines(intro, 4.5).keep_next());
        let list = setter.tree.add(section, Role::List);
        for item in &annex.not_applicable {
            blocks.push(list_item(
                setter,
                list,
                vec![Inline::new(item.as_str(), BODY)],
                measure,
            ));
        }
    }

    heading_2(setter, section, &annex.sources_title, measure, &mut blocks);
    let intro = setter.paragraph(section, &annex.sources_intro, BODY, TEXT);
    blocks.push(Block::lines(intro, 4.5).keep_next());
    let list = setter.tree.add(section, Role::List);
    for (source, address) in &annex.sources {
        let mut inlines = vec![Inline::new(format!("{source} "), NOTE)];
        if let Some(address) = address {
            inlines.push(Inline::address(address, NOTE));
        }
        let mut item = list_item(setter, list, inlines, measure);
        item.after = 0.0;
        blocks.push(item);
    }
    blocks.push(Block {
        before: 9.0,
        ..Block::lines(
            setter.paragraph(section, &annex.credits, NOTE, measure),
            0.0,
        )
    });
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

fn text(setter: &mut Setter<'_>, section: NodeId, paragraphs: &[String], blocks: &mut Vec<Block>) {
    for paragraph in paragraphs {
        blocks.push(Block::lines(
            setter.paragraph(section, paragraph, BODY, TEXT + 40.0),
            4.5,
        ));
    }
}

/// The answers of one group, two beside each other.
fn answers(
    setter: &mut Setter<'_>,
    section: NodeId,
    group: &AnswerGroup,
    measure: f32,
    blocks: &mut Vec<Block>,
) {
    let style = Style {
        size: 12.0,
        leading: 16.0,
        ..H3
    };
    let (title, _) = setter.heading(section, Role::H3, &group.title, style, measure);
    blocks.push(Block::heading(title, 4.5, 0.0));
    let gap = 18.0;
    let width = (measure - gap) / 2.0;
    let list = setter.tree.add(section, Role::List);
    let mut pieces = Vec::new();
    for pair in group.rows.chunks(2) {
        let columns: Vec<Vec<Piece>> = pair
            .iter()
            .map(|row| answer(setter, list, row, width))
            .collect();
        let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
        let mut lines = vec![Piece::default(); longest];
        let mut x = 0.0;
        for column in columns {
            for (line, own) in lines.iter_mut().zip(column) {
                line.place(own, x, 0.0);
            }
            x += width + gap;
        }
        // A long note is divided between its lines; everything else stays together.
        match longest <= LONGEST_ANSWER {
            true => pieces.push(stack(lines)),
            false => pieces.append(&mut lines),
        }
        if let Some(last) = pieces.last_mut() {
            last.height += 2.0;
            let y = last.height;
            last.rule(0.0, y, measure, y, Stroke::new(RULE, 0.5));
            last.height += 1.5;
        }
    }
    blocks.push(Block {
        pieces,
        after: 4.5,
        least: 2,
        ..Block::default()
    });
}

/// More lines than this are divided between pages.
const LONGEST_ANSWER: usize = 12;

fn answer(setter: &mut Setter<'_>, list: NodeId, row: &AnswerRow, width: f32) -> Vec<Piece> {
    let item = setter.tree.add(list, Role::Item);
    let body = setter.tree.add(item, Role::Body);
    let mut inlines = vec![
        Inline::new(format!("{} ", row.question), NOTE.bold().colour(INK)),
        Inline::new(row.answer.as_str(), NOTE.colour(INK)),
    ];
    if !row.level.is_empty() {
        inlines.push(Inline::new(format!(" ({})", row.level), NOTE));
    }
    if let Some(note) = &row.note {
        inlines.push(Inline::new(format!(" {note}"), NOTE));
    }
    let tagged = setter.tag(body, inlines);
    setter.lines(&tagged, width, Align::Left)
}
