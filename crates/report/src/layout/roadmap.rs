//! "Hoja de ruta": the picture, then the cards horizon by horizon.

use std::collections::BTreeMap;

use super::Section;
use super::card::{CardStyle, card};
use super::flow::Block;
use super::setter::{Inline, Setter};
use super::table::{Cell, Column, Table};
use super::timeline::timeline;
use crate::model::{Card, Plan, Report};
use crate::page::{AnchorId, NodeId, Role, Tree};
use crate::text::Align;
use crate::theme::{BODY, DENSE, H1, H2, NOTE};
use rumbo_core::matching::Offered;

pub(super) fn section(
    setter: &mut Setter<'_>,
    report: &Report,
    anchors: &BTreeMap<Offered, AnchorId>,
) -> Section {
    let (plan, paper) = (&report.plan, report.paper);
    let measure = paper.measure();
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, anchor) = setter.heading(section, Role::H1, &plan.title, H1, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 4.5)];
    let summary = setter.paragraph(section, &plan.summary, BODY, measure);
    blocks.push(Block::lines(summary, 9.0));
    if let Some(picture) = &plan.timeline {
        blocks.push(Block::single(
            timeline(setter, section, picture, measure),
            9.0,
        ));
    }
    let notes = setter.paragraph(section, &plan.note(), NOTE, measure);
    blocks.push(Block::lines(notes, 4.5));
    let style = CardStyle {
        width: measure,
        // A heading may have to stand above it.
        highest: paper.bottom() - paper.top() - 36.0,
        labels: &plan.labels,
        furniture: &report.furniture,
        anchors,
    };
    for group in &plan.horizons {
        let cards: Vec<&Card> = group.detailed().collect();
        if cards.is_empty() {
            continue;
        }
        let part = setter.tree.add(section, Role::Section);
        let (title, _) = setter.heading(part, Role::H2, &group.title, H2, measure);
        blocks.push(Block::heading(title, 9.0, 4.5));
        for task in cards {
            blocks.push(card(setter, part, task, &style));
        }
    }
    if plan.has_listed() {
        let part = setter.tree.add(section, Role::Section);
        let (title, _) = setter.heading(part, Role::H2, &plan.labels.later, H2, measure);
        blocks.push(Block::heading(title, 9.0, 2.25));
        blocks.push(list(setter, part, plan, measure));
    }
    if !plan.discarded.is_empty() {
        let part = setter.tree.add(section, Role::Section);
        let (title, _) = setter.heading(part, Role::H2, &plan.labels.discarded, H2, measure);
        blocks.push(Block::heading(title, 9.0, 2.25));
        let note = setter.paragraph(part, &plan.labels.discarded_note, NOTE, measure);
        blocks.push(Block::lines(note, 4.5));
        for discarded in &plan.discarded {
            let inlines = Inline::labelled(discarded.sentence(), DENSE).to_vec();
            let lines = setter.rich(part, Role::Paragraph, inlines, measure, Align::Left);
            blocks.push(Block::lines(lines, 4.5));
        }
    }
    Section { blocks, anchor }
}

/// Actions without their steps, one a row, by horizon.
fn list(setter: &mut Setter<'_>, section: NodeId, plan: &Plan, measure: f32) -> Block {
    let columns = [
        Column::right(30.0),
        Column::left(measure - 30.0 - 58.0 - 160.0),
        Column::right(58.0),
        Column::left(160.0 + 9.0),
    ];
    let mut table = Table::new(setter, section, &columns)
        .indented(0.0, 8.0)
        .dense();
    let head: Vec<&str> = plan.labels.list_head.iter().map(String::as_str).collect();
    table.head(&head);
    for group in &plan.horizons {
        for (index, card) in group.listed().enumerate() {
            if index == 0 {
                table.group(&group.title, DENSE.bold());
            }
            table.row(vec![
                Cell::text(card.number.to_string(), DENSE.bold()),
                Cell::text(card.title.as_str(), DENSE),
                Cell::text(card.hours.as_str(), DENSE),
                Cell::text(card.when.first().map_or("", String::as_str), DENSE),
            ]);
        }
    }
    table.finish(9.0)
}
