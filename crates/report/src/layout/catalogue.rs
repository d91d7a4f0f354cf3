//! "Programas y plataformas que le sirven": one entry under the other, each with a bar at its left.

use std::collections::BTreeMap;

use super::Section;
use super::flow::Block;
use super::reasons::TEXT;
use super::setter::{Inline, LAYOUT, Setter};
use crate::model::{Catalogue, ContactNote, DetailKind, Entry, RuleNote};
use crate::page::{AnchorId, Heading, Mark, NodeId, Piece, Rect, Role, Tag, Tree};
use crate::text::Align;
use crate::theme::{BODY, H1, H2, H3, INK, NOTE, SEA, SMALL, Style};
use rumbo_core::matching::Offered;

const INDENT: f32 = 13.0;
const LABEL: f32 = 92.0;
/// Width of the numbers of the actions that an entry helps with.
const ACTIONS: f32 = 150.0;
/// Widest list item.
const LIST: f32 = 480.0;

/// Places for all entries, before any of them is set: cards lead there.
pub(super) fn anchors(
    setter: &mut Setter<'_>,
    catalogue: &Catalogue,
) -> BTreeMap<Offered, AnchorId> {
    catalogue
        .groups
        .iter()
        .flat_map(|group| &group.entries)
        .map(|entry| (entry.offered.clone(), setter.new_anchor()))
        .collect()
}

/// `rules`: whether those of the destination stand here; else they stand in the checklist.
pub(super) fn section(
    setter: &mut Setter<'_>,
    catalogue: &Catalogue,
    anchors: &BTreeMap<Offered, AnchorId>,
    rules: bool,
    measure: f32,
) -> Section {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, anchor) = setter.heading(section, Role::H1, &catalogue.title, H1, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 9.0)];
    blocks.push(Block::lines(
        setter.paragraph(section, &catalogue.intro, BODY, TEXT),
        4.5,
    ));
    for group in &catalogue.groups {
        let part = setter.tree.add(section, Role::Section);
        let (title, _) = setter.heading(part, Role::H2, &group.title, H2, measure);
        blocks.push(Block::heading(title, 13.5, 4.5));
        if let Some(intro) = &group.intro {
            let intro = setter.paragraph(part, intro, BODY, TEXT);
            blocks.push(Block::lines(intro, 4.5).keep_next());
        }
        for found in &group.entries {
            blocks.push(entry(
                setter,
                part,
                found,
                anchors.get(&found.offered).copied(),
                measure,
            ));
        }
    }
    if !catalogue.contacts.contacts.is_empty() {
        let part = setter.tree.add(section, Role::Section);
        let contacts = &catalogue.contacts;
        let (title, _) = setter.heading(part, Role::H2, &contacts.title, H2, measure);
        blocks.push(Block::heading(title, 13.5, 4.5));
        let intro = setter.paragraph(part, &contacts.intro, BODY, TEXT);
        blocks.push(Block::lines(intro, 4.5).keep_next());
        let list = setter.tree.add(part, Role::List);
        for contact in &contacts.contacts {
            let inlines = contact_inlines(contact);
            blocks.push(list_item(setter, list, inlines, measure));
        }
    }
    if !catalogue.refused.is_empty() {
        let part = setter.tree.add(section, Role::Section);
        let (title, _) = setter.heading(part, Role::H2, &catalogue.refused_title, H2, measure);
        blocks.push(Block::heading(title, 13.5, 4.5));
        let intro = setter.paragraph(part, &catalogue.refused_intro, BODY, TEXT);
        blocks.push(Block::lines(intro, 4.5).keep_next());
        let list = setter.tree.add(part, Role::List);
        for refusal in &catalogue.refused {
            let inlines = vec![
                Inline::new(
                    format!("{}. ", refusal.name.trim_end_matches('.')),
                    BODY.bold(),
                ),
                Inline::new(refusal.why.as_str(), BODY),
            ];
            blocks.push(list_item(setter, list, inlines, measure));
        }
    }
    if rules && !catalogue.rules.is_empty() {
        let part = setter.tree.add(section, Role::Section);
        let (title, _) = setter.heading(part, Role::H2, &catalogue.rules_title, H2, measure);
        blocks.push(Block::heading(title, 13.5, 4.5));
        let intro = setter.paragraph(part, &catalogue.rules_intro, BODY, TEXT);
        blocks.push(Block::lines(intro, 4.5).keep_next());
        let list = setter.tree.add(part, Role::List);
        for rule in &catalogue.rules {
            let inlines = rule_inlines(rule);
            blocks.push(list_item(setter, list, inlines, measure));
        }
    }
    Section { blocks, anchor }
}

fn contact_inlines(contact: &ContactNote) -> Vec<Inline> {
    let mut inlines = vec![
        Inline::new(
            format!("{}. ", contact.name.trim_end_matches('.')),
            BODY.bold(),
        ),
        Inline::new(format!("{} ", contact.what), BODY),
    ];
    if !contact.reach.is_empty() {
        inlines.push(Inline::new(format!("{} ", contact.reach.join(" · ")), BODY));
    }
    if let Some(address) = &contact.address {
        inlines.push(Inline::address(address, NOTE));
        inlines.push(Inline::new(" · ", NOTE));
    }
    inlines.push(Inline::new(contact.provenance.as_str(), NOTE));
    inlines
}

fn rule_inlines(rule: &RuleNote) -> Vec<Inline> {
    let mut inlines = vec![
        Inline::new(format!("{} ", rule.text), BODY),
        Inline::new(format!("{} ", rule.provenance), NOTE),
    ];
    if let Some(address) = &rule.address {
        inlines.push(Inline::address(address, NOTE));
    }
    inlines
}

/// A paragraph with a short line before it.
pub(super) fn list_item(
    setter: &mut Setter<'_>,
    list: NodeId,
    inlines: Vec<Inline>,
    measure: f32,
) -> Block {
    let item = setter.tree.add(list, Role::Item);
    let body = setter.tree.add(item, Role::Body);
    let tagged = setter.tag(body, inlines);
    let lines = setter.lines(&tagged, measure.min(LIST) - 14.0, Align::Left);
    let pieces = lines.into_iter().enumerate().map(|(index, line)| {
        let mut piece = Piece::empty(0.0);
        piece.place(line, 14.0, 0.0);
        if index == 0 {
            piece.fill(Rect::new(0.0, 6.6, 6.0, 1.0), INK);
        }
        piece
    });
    Block::lines(pieces.collect(), 4.5)
}

/// One programme or platform; lines are pieces, so that a long one can be divided.
fn entry(
    setter: &mut Setter<'_>,
    parent: NodeId,
    entry: &Entry,
    anchor: Option<AnchorId>,
    measure: f32,
) -> Block {
    let section = setter.tree.add(parent, Role::Section);
    let inner = measure - INDENT;
    let mut lines: Vec<Piece> = Vec::new();
    let node = setter.tree.add(section, Role::H3);
    let name = Style {
        size: 13.0,
        leading: 16.0,
        ..H3
    };
    let mut inlines = vec![Inline::new(entry.name.as_str(), name)];
    if entry.operator_beside {
        inlines.push(Inline::new(format!("  {}", entry.operator), SMALL));
    }
    let tagged = setter.tag(node, inlines);
    let mut title = setter.lines(&tagged, inner - ACTIONS - 10.0, Align::Left);
    let (actions, details): (Vec<_>, Vec<_>) = entry
        .details
        .iter()
        .partition(|detail| detail.kind == DetailKind::Actions);
    if let (Some(actions), Some(first)) = (actions.first(), title.first_mut()) {
        let node = setter.tree.add(section, Role::Paragraph);
        let words = format!("{} {}", actions.label, actions.text);
        let words = setter.single_line(&words, NOTE, ACTIONS, Align::Right, Tag::Node(node));
        first.place(words, inner - ACTIONS, 3.6);
    }
    if let (Some(id), Some(first)) = (anchor, title.first_mut()) {
        first.marks.push(Mark::Anchor {
            id,
            y: 0.0,
            heading: Some(Heading {
                level: 3,
                text: entry.name.clone(),
            }),
        });
    }
    lines.append(&mut title);
    lines.extend(setter.paragraph(section, &entry.what, BODY, inner));
    lines.push(Piece::empty(2.5));
    for detail in details {
        let text = vec![Inline::new(detail.text.as_str(), SMALL)];
        lines.extend(labelled(setter, section, &detail.label, text, inner));
    }
    let mut origin = Vec::new();
    if let Some((_, url)) = &entry.address {
        origin.push(Inline::address(url, NOTE));
        origin.push(Inline::new(" · ", NOTE));
    }
    origin.push(Inline::new(entry.provenance.as_str(), NOTE));
    lines.push(Piece::empty(1.0));
    lines.extend(setter.rich(section, Role::Paragraph, origin, inner, Align::Left));
    let pieces: Vec<Piece> = lines
        .into_iter()
        .map(|line| {
            let mut piece = Piece::empty(0.0);
            let height = line.height;
            piece.place(line, INDENT, 0.0);
            // A hair longer than the line, so that the bar has no joints.
            piece.shape(
                crate::page::Path::rect(Rect::new(0.0, 0.0, 2.6, height + 0.2)),
                Some(SEA),
                None,
                LAYOUT,
            );
            piece
        })
        .collect();
    let height: f32 = pieces.iter().map(|piece| piece.height).sum();
    Block {
        pieces,
        before: 2.0,
        after: 9.0,
        least: 4,
        whole: height < 260.0,
        ..Block::default()
    }
}

/// A paragraph behind its label.
fn labelled(
    setter: &mut Setter<'_>,
    section: NodeId,
    label: &str,
    text: Vec<Inline>,
    measure: f32,
) -> Vec<Piece> {
    let node = setter.tree.add(section, Role::Paragraph);
    let name = setter.tree.add(node, Role::Span);
    let rest = setter.tree.add(node, Role::Span);
    let tagged = match text.iter().any(|inline| inline.link.is_some()) {
        true => setter.tag(rest, text),
        false => text
            .into_iter()
            .map(|inline| (inline, Tag::Node(rest)))
            .collect(),
    };
    let mut lines = setter.lines(&tagged, measure - LABEL, Align::Left);
    for line in &mut lines {
        let mut moved = Piece::empty(0.0);
        moved.place(std::mem::take(line), LABEL, 0.0);
        *line = moved;
    }
    let label = setter.label(
        &format!("{label} "),
        SMALL.bold(),
        LABEL - 8.0,
        Align::Left,
        Tag::Node(name),
    );
    if let Some(first) = lines.first_mut() {
        let own = std::mem::take(first);
        first.place(label, 0.0, 0.0);
        first.place(own, 0.0, 0.0);
    }
    if let Some(last) = lines.last_mut() {
        last.height += 1.5;
    }
    lines
}
