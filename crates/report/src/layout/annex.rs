//! The annex: answers as a table, method, weights, limits, sources.

use super::Section;
use super::catalogue::list_item;
use super::flow::Block;
use super::reasons::TEXT;
use super::setter::{Inline, Setter};
use super::table::{Cell, Column, Table};
use crate::model::Annex;
use crate::page::{NodeId, Role, Tree};
use crate::theme::{BODY, H1, H2, H3, NOTE, SMALL};

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
    let mut table = Table::new(setter, section, &[Column::left(150.0), Column::left(measure - 141.0)]);
    table.head(&[&annex.weights_head[0], &annex.weights_head[1]]);
    for row in &annex.weights {
        table.row(vec![
            Cell::text(row.dimension.as_str(), SMALL.bold()),
            Cell::text(row.questions.as_str(), SMALL),
        ]);
    }
    blocks.push(table.finish(9.0));

    heading_2(setter, section, &annex.answers_title, measure, &mut blocks);
    blocks.push(answers(setter, section, annex, measure));
    if !annex.not_applicable.is_empty() {
        heading_2(setter, section, &annex.not_applicable_title, measure, &mut blocks);
        let intro = setter.paragraph(section, &annex.not_applicable_intro, BODY, TEXT);
        blocks.push(Block::lines(intro, 4.5).keep_next());
        let list = setter.tree.add(section, Role::List);
        for item in &annex.not_applicable {
            blocks.push(list_item(setter, list, vec![Inline::new(item.as_str(), BODY)], measure));
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
        ..Block::lines(setter.paragraph(section, &annex.credits, NOTE, measure), 0.0)
    });
    Section { blocks, anchor }
}

fn heading_2(setter: &mut Setter<'_>, section: NodeId, title: &str, measure: f32, blocks: &mut Vec<Block>) {
    let (title, _) = setter.heading(section, Role::H2, title, H2, measure);
    blocks.push(Block::heading(title, 13.5, 4.5));
}

fn text(setter: &mut Setter<'_>, section: NodeId, paragraphs: &[String], blocks: &mut Vec<Block>) {
    for paragraph in paragraphs {
        blocks.push(Block::lines(setter.paragraph(section, paragraph, BODY, TEXT + 40.0), 4.5));
    }
}

/// All answers as one table, its groups headed inside.
fn answers(setter: &mut Setter<'_>, section: NodeId, annex: &Annex, measure: f32) -> Block {
    let level = 48.0;
    let question = (measure - level) * 0.49;
    let columns = [
        Column::left(question),
        Column::left(measure - level - question),
        Column::right(level + 9.0),
    ];
    let mut table = Table::new(setter, section, &columns);
    let head: Vec<&str> = annex.answers_head.iter().map(String::as_str).collect();
    table.head(&head);
    for group in &annex.groups {
        table.group(&group.title);
        for row in &group.rows {
            let mut paragraphs = vec![vec![Inline::new(row.answer.as_str(), SMALL)]];
            if let Some(note) = &row.note {
                paragraphs.push(vec![Inline::new(note.as_str(), NOTE)]);
            }
            let level = match row.level.is_empty() {
                true => Cell::default(),
                false => Cell::text(row.level.as_str(), SMALL),
            };
            table.row(vec![
                Cell::text(row.question.as_str(), SMALL),
                Cell { paragraphs },
                level,
            ]);
        }
    }
    table.finish(4.5)
}
