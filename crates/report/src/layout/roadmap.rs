//! "Hoja de ruta": the picture, then the cards horizon by horizon.

use std::collections::BTreeMap;

use super::Section;
use super::card::{CardStyle, card};
use super::flow::Block;
use super::setter::Setter;
use super::table::{Cell, Column, Table};
use super::timeline::timeline;
use crate::model::{Card, CardLabels, Report};
use crate::page::{AnchorId, NodeId, Role, Tree};
use crate::theme::{BODY, H1, H2, NOTE, SMALL};
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
    let mut cards = plan.horizons.iter().flat_map(|group| &group.cards);
    let mut notes = plan.notes.join(" ");
    if cards.any(|card| !card.detailed) {
        notes = format!("{notes} {}", plan.labels.list);
    }
    let notes = setter.paragraph(section, &notes, NOTE, measure);
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
        let part = setter.tree.add(section, Role::Section);
        let (title, _) = setter.heading(part, Role::H2, &group.title, H2, measure);
        blocks.push(Block::heading(title, 9.0, 4.5));
        for task in group.cards.iter().filter(|card| card.detailed) {
            blocks.push(card(setter, part, task, &style));
        }
        let listed: Vec<&Card> = group.cards.iter().filter(|card| !card.detailed).collect();
        if !listed.is_empty() {
            blocks.push(list(setter, part, &listed, &plan.labels, measure));
        }
    }
    Section { blocks, anchor }
}

/// Actions without their steps, one a row.
fn list(
    setter: &mut Setter<'_>,
    section: NodeId,
    cards: &[&Card],
    labels: &CardLabels,
    measure: f32,
) -> Block {
    let columns = [
        Column::right(30.0),
        Column::left(measure - 30.0 - 62.0 - 160.0),
        Column::right(62.0),
        Column::left(160.0 + 9.0),
    ];
    let mut table = Table::new(setter, section, &columns).indented(0.0, 8.0);
    let head: Vec<&str> = labels.list_head.iter().map(String::as_str).collect();
    table.head(&head);
    for card in cards {
        table.row(vec![
            Cell::text(card.number.to_string(), BODY.bold()),
            Cell::text(card.title.as_str(), BODY),
            Cell::text(card.hours.as_str(), BODY),
            Cell::text(card.when.first().map_or("", String::as_str), SMALL),
        ]);
    }
    table.finish(9.0)
}
