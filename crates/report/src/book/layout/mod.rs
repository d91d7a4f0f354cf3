//! Laying out the book: narrow text with room for notes beside it, contents before, an index behind.

mod contents;
mod index;
mod notes;
mod record;

use std::collections::BTreeMap;

use super::{Book, Chapter, Group, RecordId, Shown};
use crate::layout::cover::{ContentsLine, cover};
use crate::layout::flow::{Block, Flow};
use crate::layout::setter::Setter;
use crate::layout::{LaidOut, furniture};
use crate::page::{AnchorId, Mark, NodeId, Page, Role, Tree};
use crate::text::Fonts;
use crate::theme::{BODY, H1, H2};
use record::Records;

/// Widest paragraph, even on a page without room for notes.
const TEXT: f32 = 400.0;

/// A heading with where it leads, for the contents.
struct Entry {
    title: String,
    anchor: AnchorId,
    /// 1: a chapter; 2: a group in it.
    level: usize,
}

/// Lays out the whole book. Cover and contents come first in the tree and are set last, as they name the others' pages.
pub(crate) fn lay_out(book: &Book, fonts: &Fonts) -> LaidOut {
    let mut setter = Setter::new(fonts, book.language);
    let front = setter.tree.add(Tree::ROOT, Role::Section);
    let contents_node = setter.tree.add(Tree::ROOT, Role::Section);
    let mut flow = Flow::new(book.paper);
    let mut entries: Vec<Entry> = Vec::new();
    let anchors = record_anchors(&mut setter, book);
    // Pages with room for notes, counted in the flow.
    let mut noted: Vec<usize> = Vec::new();
    for chapter in &book.chapters {
        let before = flow.count();
        let blocks = blocks(&mut setter, book, chapter, &anchors, &mut entries);
        flow.section(&chapter.title, blocks);
        if !chapter.wide {
            noted.extend(before..flow.count());
        }
    }

    let index_anchor = setter.new_anchor();
    entries.push(Entry {
        title: book.labels.index.clone(),
        anchor: index_anchor,
        level: 1,
    });
    // The contents take as many pages with figures as without, so the first figures need not be right.
    let contents_pages = {
        let unknown = BTreeMap::new();
        let node = setter.tree.add(Tree::ROOT, Role::Section);
        let mut flow = Flow::new(book.paper);
        let blocks = contents::blocks(&mut setter, node, book, &entries, &unknown);
        flow.section(&book.labels.contents, blocks);
        flow.count()
    };
    // The cover, then the contents, then what was set so far; pages are counted from 1.
    let first = contents_pages + 2;
    let index_page = first + flow.count();
    let mut pages = flow.into_pages();
    notes::rule(&mut pages, &noted, book.paper, &setter, &book.labels.notes);
    let mut numbers = page_numbers(&pages, first);
    let mut flow = Flow::new(book.paper);
    let blocks = index::blocks(&mut setter, book, index_anchor, &anchors, &numbers);
    flow.section(&book.labels.index, blocks);
    pages.extend(flow.into_pages());
    numbers.insert(index_anchor, index_page);

    let mut flow = Flow::new(book.paper);
    let blocks = contents::blocks(&mut setter, contents_node, book, &entries, &numbers);
    flow.section(&book.labels.contents, blocks);
    let chapters: Vec<ContentsLine> = entries
        .iter()
        .filter(|entry| entry.level == 1)
        .map(|entry| ContentsLine {
            title: entry.title.clone(),
            page: numbers.get(&entry.anchor).copied().unwrap_or(0),
            anchor: entry.anchor,
        })
        .collect();
    let mut all = vec![cover(
        &mut setter,
        front,
        &book.cover,
        &chapters,
        book.paper,
    )];
    all.extend(flow.into_pages());
    all.append(&mut pages);
    furniture::add(&setter, &mut all, &book.furniture, book.paper);
    LaidOut {
        pages: all,
        tree: setter.tree,
    }
}

/// Places for all records, before any of them is set: others lead there.
fn record_anchors(setter: &mut Setter<'_>, book: &Book) -> BTreeMap<RecordId, AnchorId> {
    let groups = book.chapters.iter().flat_map(|chapter| &chapter.groups);
    groups
        .flat_map(|group| &group.records)
        .map(|record| (record.id.clone(), setter.new_anchor()))
        .collect()
}

/// The page of each anchor; the first of these pages has this number.
fn page_numbers(pages: &[Page], first: usize) -> BTreeMap<AnchorId, usize> {
    let mut numbers = BTreeMap::new();
    for (index, page) in pages.iter().enumerate() {
        for mark in &page.marks {
            if let Mark::Anchor { id, .. } = mark {
                numbers.insert(*id, first + index);
            }
        }
    }
    numbers
}

fn blocks(
    setter: &mut Setter<'_>,
    book: &Book,
    chapter: &Chapter,
    anchors: &BTreeMap<RecordId, AnchorId>,
    entries: &mut Vec<Entry>,
) -> Vec<Block> {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let measure = match chapter.wide {
        true => book.paper.measure(),
        false => notes::text_measure(book.paper),
    };
    let (heading, anchor) = setter.heading(section, Role::H1, &chapter.title, H1, measure);
    entries.push(Entry {
        title: chapter.title.clone(),
        anchor,
        level: 1,
    });
    let mut blocks = vec![Block::heading(heading, 0.0, 9.0)];
    lead(setter, section, &chapter.lead, measure, &mut blocks);
    let mut records = Records {
        setter,
        anchors,
        labels: &book.labels,
        measure,
        tick: notes::column(book.paper).0,
    };
    for group in &chapter.groups {
        set_group(&mut records, section, group, entries, &mut blocks);
    }
    blocks
}

fn set_group(
    records: &mut Records<'_, '_>,
    section: NodeId,
    group: &Group,
    entries: &mut Vec<Entry>,
    blocks: &mut Vec<Block>,
) {
    let measure = records.measure;
    let part = records.setter.tree.add(section, Role::Section);
    // Levels of headings must not skip one.
    let mut role = Role::H2;
    if let Some(title) = &group.title {
        let (heading, anchor) = records.setter.heading(part, Role::H2, title, H2, measure);
        entries.push(Entry {
            title: title.clone(),
            anchor,
            level: 2,
        });
        blocks.push(Block::heading(heading, 18.0, 4.5));
        role = Role::H3;
    }
    lead(records.setter, part, &group.lead, measure, blocks);
    if let Some(last) = blocks.last_mut() {
        // The lead stays with the first record or table.
        last.keep_next = true;
    }
    let on_paper = group.grids.iter();
    for grid in on_paper.filter(|grid| grid.shown != Shown::OnTerminal) {
        blocks.push(records.grid(part, grid, 9.0));
    }
    for record in &group.records {
        records.set(part, record, role, blocks);
    }
}

fn lead(
    setter: &mut Setter<'_>,
    section: NodeId,
    paragraphs: &[String],
    measure: f32,
    blocks: &mut Vec<Block>,
) {
    for paragraph in paragraphs {
        let lines = setter.paragraph(section, paragraph, BODY, measure.min(TEXT));
        blocks.push(Block::lines(lines, 4.5));
    }
}

#[cfg(test)]
mod tests;
