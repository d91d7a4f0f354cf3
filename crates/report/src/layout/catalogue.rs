//! "Programas y plataformas que le sirven": compact cards in two columns, then whom to ask and what was not recommended.

use std::collections::BTreeMap;

use super::Section;
use super::columns;
use super::flow::Block;
use super::reasons::TEXT;
use super::setter::{Inline, LAYOUT, Setter, stack};
use crate::model::{Catalogue, ContactNote, Entry, RuleNote};
use crate::page::{AnchorId, Heading, Mark, NodeId, Path, Piece, Rect, Role, Tag, Tree};
use crate::text::Align;
use crate::theme::{BODY, DENSE, GRID, H1, H2, H3, INK_2, SEA, Style};
use rumbo_core::matching::Offered;

/// Where an entry's words begin, beside its bar.
const INDENT: f32 = 10.0;
/// Name of a programme or platform.
const NAME: Style = Style {
    size: 12.5,
    leading: 15.75,
    ..H3
};

/// Head of a list in a column.
const LIST_HEAD: Style = Style {
    size: 14.0,
    leading: 20.25,
    ..H3
};

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
    let mut blocks = vec![Block::heading(heading, 0.0, 4.5)];
    let intro = setter.paragraph(section, &catalogue.intro, BODY, TEXT + 60.0);
    blocks.push(Block::lines(intro, 4.5).keep_next());
    let width = columns::width(measure);
    for group in &catalogue.groups {
        let intro = group.intro.as_deref();
        let part = part(setter, section, (&group.title, intro), measure, &mut blocks);
        let entries = group.entries.iter().flat_map(|found| {
            let anchor = anchors.get(&found.offered).copied();
            entry(setter, part, found, anchor, width)
        });
        blocks.push(columns::block(entries.collect(), measure, 0.0));
    }
    let contacts = &catalogue.contacts;
    let inlines = contacts.contacts.iter().map(contact_inlines).collect();
    let words = (contacts.title.as_str(), contacts.intro.as_str());
    let mut pieces = list(setter, section, words, inlines, width);
    let refused = catalogue
        .refused
        .iter()
        .map(|refusal| Inline::labelled(refusal.sentence(), DENSE).to_vec());
    let words = (
        catalogue.refused_title.as_str(),
        catalogue.refused_intro.as_str(),
    );
    pieces.extend(list(setter, section, words, refused.collect(), width));
    if rules {
        let rules = catalogue.rules.iter().map(rule_inlines).collect();
        let words = (
            catalogue.rules_title.as_str(),
            catalogue.rules_intro.as_str(),
        );
        pieces.extend(list(setter, section, words, rules, width));
    }
    blocks.push(Block {
        before: 9.0,
        ..columns::block(pieces, measure, 0.0)
    });
    Section { blocks, anchor }
}

/// A heading with what is said under it.
fn part(
    setter: &mut Setter<'_>,
    section: NodeId,
    (title, intro): (&str, Option<&str>),
    measure: f32,
    blocks: &mut Vec<Block>,
) -> NodeId {
    let part = setter.tree.add(section, Role::Section);
    let (title, _) = setter.heading(part, Role::H2, title, H2, measure);
    blocks.push(Block::heading(title, 9.0, 4.5));
    if let Some(intro) = intro {
        let intro = setter.paragraph(part, intro, BODY, TEXT + 60.0);
        blocks.push(Block::lines(intro, 4.5).keep_next());
    }
    part
}

/// A part that is a list in a column; nothing where there are no items.
fn list(
    setter: &mut Setter<'_>,
    section: NodeId,
    (title, intro): (&str, &str),
    items: Vec<Vec<Inline>>,
    width: f32,
) -> Vec<Piece> {
    if items.is_empty() {
        return Vec::new();
    }
    let part = setter.tree.add(section, Role::Section);
    let (mut head, _) = setter.heading(part, Role::H2, title, LIST_HEAD, width);
    head.stack(stack(setter.paragraph(part, intro, DENSE, width)));
    head.height += GRID / 2.0;
    let list = setter.tree.add(part, Role::List);
    let mut pieces: Vec<Piece> = Vec::new();
    for inlines in items {
        pieces.extend(columns::item(setter, list, inlines, width));
        columns::space(&mut pieces, GRID / 2.0);
    }
    columns::space(&mut pieces, 2.0 * GRID);
    columns::headed(head, pieces)
}

fn contact_inlines(contact: &ContactNote) -> Vec<Inline> {
    let said = DENSE.colour(INK_2);
    let name = format!("{}. ", contact.name.trim_end_matches('.'));
    let mut inlines = vec![
        Inline::new(name, DENSE.bold()),
        Inline::new(format!("{} ", contact.what), DENSE),
    ];
    if !contact.reach.is_empty() {
        let reach = format!("{} ", contact.reach.join(" · "));
        inlines.push(Inline::new(reach, DENSE));
    }
    inlines.push(Inline::new(format!("{} ", contact.provenance), said));
    if let Some(address) = &contact.address {
        inlines.push(Inline::address(address, DENSE));
    }
    inlines
}

fn rule_inlines(rule: &RuleNote) -> Vec<Inline> {
    let mut inlines = vec![
        Inline::new(format!("{} ", rule.text), DENSE),
        Inline::new(format!("{} ", rule.provenance), DENSE.colour(INK_2)),
    ];
    if let Some(address) = &rule.address {
        inlines.push(Inline::address(address, DENSE));
    }
    inlines
}

/// One programme or platform with a bar at its left.
fn entry(
    setter: &mut Setter<'_>,
    parent: NodeId,
    entry: &Entry,
    anchor: Option<AnchorId>,
    width: f32,
) -> Vec<Piece> {
    let section = setter.tree.add(parent, Role::Section);
    let inner = width - INDENT;
    let node = setter.tree.add(section, Role::H3);
    let name = [(Inline::new(entry.name.as_str(), NAME), Tag::Node(node))];
    let mut lines = setter.lines(&name, inner, Align::Left);
    if let (Some(id), Some(first)) = (anchor, lines.first_mut()) {
        first.marks.push(Mark::Anchor {
            id,
            y: 0.0,
            heading: Some(Heading {
                level: 3,
                text: entry.name.clone(),
            }),
        });
    }
    if entry.operator_beside {
        let operator = DENSE.colour(INK_2);
        lines.extend(setter.paragraph(section, &entry.operator, operator, inner));
    }
    lines.extend(setter.paragraph(section, &entry.what, DENSE, inner));
    // A column may end between paragraphs.
    let mut paragraphs = vec![lines];
    if entry.detailed {
        for detail in &entry.details {
            let inlines = Inline::labelled(detail.sentence(), DENSE).to_vec();
            paragraphs.push(setter.rich(section, Role::Paragraph, inlines, inner, Align::Left));
        }
    }
    let said = DENSE.colour(INK_2);
    let mut origin = vec![Inline::new(format!("{} ", entry.provenance), said)];
    if let Some((_, url)) = &entry.address {
        origin.push(Inline::address(url, DENSE));
    }
    let origin = setter.rich(section, Role::Paragraph, origin, inner, Align::Left);
    // Date and source stay with what they are of.
    if let Some(last) = paragraphs.last_mut() {
        last.extend(origin);
    }
    let mut pieces: Vec<Piece> = Vec::new();
    for lines in paragraphs {
        let lines = lines.into_iter().map(|line| {
            let height = line.height;
            let mut piece = columns::indented(line, INDENT);
            // A hair longer than the line, so that the bar has no joints.
            let bar = Path::rect(Rect::new(0.0, 0.0, 2.2, height + 0.2));
            piece.shape(bar, Some(SEA), None, LAYOUT);
            piece
        });
        pieces.extend(columns::together(lines.collect()));
    }
    columns::space(&mut pieces, 2.0 * GRID);
    pieces
}
