//! "Hoja de ruta": the picture, then the cards horizon by horizon.

use std::collections::BTreeMap;

use super::Section;
use super::card::{CardStyle, card};
use super::flow::Block;
use super::setter::Setter;
use super::timeline::timeline;
use crate::model::Report;
use crate::page::{AnchorId, Role, Tree};
use crate::theme::{BODY, H1, H2, NOTE};
use rumbo_core::matching::Offered;

pub(super) fn section(setter: &mut Setter<'_>, report: &Report, anchors: &BTreeMap<Offered, AnchorId>) -> Section {
    let (plan, paper) = (&report.plan, report.paper);
    let measure = paper.measure();
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, anchor) = setter.heading(section, Role::H1, &plan.title, H1, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 4.5)];
    let summary = setter.paragraph(section, &plan.summary, BODY, measure);
    blocks.push(Block::lines(summary, 9.0));
    if let Some(picture) = &plan.timeline {
        blocks.push(Block::single(timeline(setter, section, picture, measure), 9.0));
    }
    let style = CardStyle {
        width: measure,
        // A heading may have to stand above it.
        highest: paper.bottom() - paper.top() - 36.0,
        when: &plan.labels.when,
        why: &plan.labels.why,
        deliverable: &plan.labels.deliverable,
        help: &plan.labels.help,
        furniture: &report.furniture,
        anchors,
    };
    for group in &plan.horizons {
        let part = setter.tree.add(section, Role::Section);
        let (title, _) = setter.heading(part, Role::H2, &group.title, H2, measure);
        blocks.push(Block::heading(title, 9.0, 4.5));
        for task in &group.cards {
            blocks.push(card(setter, part, task, &style));
        }
    }
    for note in &plan.notes {
        blocks.push(Block::lines(setter.paragraph(section, note, NOTE, measure), 2.0));
    }
    Section { blocks, anchor }
}
