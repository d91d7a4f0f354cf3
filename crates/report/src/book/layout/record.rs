//! A record: heading with a box to tick, small facts, labelled paragraphs, steps, tables.

use std::collections::BTreeMap;

use crate::book::{Bit, Grid, Line, Part, Record, RecordId, Target, Tone};
use crate::layout::flow::Block;
use crate::layout::setter::{Inline, Setter};
use crate::layout::table::{Cell, Column, Table};
use crate::layout::tick::tick;
use crate::page::{AnchorId, Heading, LinkTarget, Mark, NodeId, Piece, Rect, Role, Stroke, Tag};
use crate::text::Align;
use crate::theme::{H3, INK, INK_2, NOTE, SEA, SMALL, Style};

/// Width of labels.
const LABEL: f32 = 78.0;
/// Width of a step's number.
const NUMBER: f32 = 14.0;
/// Side of a box to tick.
const BOX: f32 = 9.5;
/// A record that is lower stays on one page.
const WHOLE: f32 = 190.0;
/// Lines that are kept with the table under them.
const SHORT_LEAD: usize = 4;
/// Lines under a record's heading before a page may end.
const LEAST_UNDER_HEAD: usize = 4;
/// Space between columns of a table, which its last column has too.
const GUTTER: f32 = 9.0;

const TITLE: Style = Style {
    size: 12.5,
    leading: 15.5,
    ..H3
};

/// Sets records of one chapter.
pub(super) struct Records<'s, 'f> {
    pub setter: &'s mut Setter<'f>,
    pub anchors: &'s BTreeMap<RecordId, AnchorId>,
    pub labels: &'s crate::book::Labels,
    pub measure: f32,
    /// Where tick boxes stand, from the left edge of the text.
    pub tick: f32,
}

impl Records<'_, '_> {
    pub(super) fn set(
        &mut self,
        parent: NodeId,
        record: &Record,
        role: Role,
        blocks: &mut Vec<Block>,
    ) {
        let section = self.setter.tree.add(parent, Role::Section);
        let mut own = match record.small {
            true => vec![self.paragraph(section, record)],
            false => {
                let mut own = vec![self.head(section, record, role)];
                // What stands between two tables is one block: its lines keep close.
                let mut lines: Vec<Piece> = Vec::new();
                for part in &record.parts {
                    match part {
                        Part::Grid(grid) => {
                            let lead = close(&mut lines);
                            // A few words that lead to a table stay with it.
                            own.extend(lead.map(|lead| match lead.pieces.len() <= SHORT_LEAD {
                                true => lead.keep_next(),
                                false => lead,
                            }));
                            own.push(self.grid(section, grid, 4.5));
                        }
                        part => lines.append(&mut self.part(section, part)),
                    }
                }
                own.extend(close(&mut lines));
                // A heading with a line or two under it would look lost at the foot of a page.
                if let Some(first) = own.get_mut(1) {
                    first.least = first.least.max(LEAST_UNDER_HEAD.min(first.pieces.len()));
                }
                own
            }
        };
        let height: f32 = own.iter().map(Block::height).sum();
        if height <= WHOLE {
            let last = own.len() - 1;
            for block in &mut own[..last] {
                block.keep_next = true;
            }
        }
        if let Some(last) = own.last_mut() {
            last.after = if record.small { 4.0 } else { 7.0 };
        }
        blocks.append(&mut own);
    }

    /// Heading and facts, with the box to tick in the column for notes.
    fn head(&mut self, section: NodeId, record: &Record, role: Role) -> Block {
        let mut piece = Piece::empty(5.0);
        piece.rule(0.0, 0.0, self.measure, 0.0, Stroke::new(INK, 0.5));
        let title = self.setter.block(
            section,
            role,
            vec![Inline::new(record.title.as_str(), TITLE)],
            self.measure,
            Align::Left,
        );
        self.anchor(&mut piece, record, role);
        piece.stack(title);
        if !record.facts.is_empty() {
            let facts = vec![Inline::new(record.facts.join(" · "), NOTE)];
            let facts =
                self.setter
                    .block(section, Role::Paragraph, facts, self.measure, Align::Left);
            piece.stack(facts);
        }
        self.tick(&mut piece, section, record, 5.0);
        Block::heading(piece, 9.0, 2.5)
    }

    fn anchor(&self, piece: &mut Piece, record: &Record, role: Role) {
        let level = if role == Role::H2 { 2 } else { 3 };
        if let Some(id) = self.anchors.get(&record.id) {
            piece.marks.push(Mark::Anchor {
                id: *id,
                y: 0.0,
                heading: (!record.small).then(|| Heading {
                    level,
                    text: record.title.clone(),
                }),
            });
        }
    }

    /// A box to tick, and the word beside it.
    fn tick(&mut self, piece: &mut Piece, section: NodeId, record: &Record, y: f32) {
        let line = self.setter.tree.add(section, Role::Paragraph);
        let form = self.setter.tree.add(line, Role::Form);
        let word = self.setter.tree.add(line, Role::Span);
        let square = Rect::new(self.tick, y + 1.8, BOX, BOX);
        tick(
            piece,
            square,
            format!("{}-{}", record.id.kind.name(), record.id.id),
            format!("{} {}", self.labels.reviewed_of, record.title),
            form,
        );
        let word = self.setter.single_line(
            &self.labels.reviewed,
            NOTE,
            52.0,
            Align::Left,
            Tag::Node(word),
        );
        let height = piece.height;
        piece.place(word, self.tick + BOX + 4.0, y + 0.4);
        // The box stands beside the heading and makes no room for itself.
        piece.height = height.max(y + BOX + 3.0);
    }

    /// A record in one paragraph.
    fn paragraph(&mut self, section: NodeId, record: &Record) -> Block {
        let quiet = NOTE.colour(INK_2);
        let title = record.title.trim_end_matches('.');
        let mut inlines = vec![Inline::new(format!("{title}. "), WORDS.bold())];
        for part in &record.parts {
            match part {
                Part::Text(line) => {
                    inlines.extend(self.inlines(line, WORDS));
                    inlines.push(Inline::new(" ", WORDS));
                }
                Part::Labelled { label, paragraphs } => {
                    for line in paragraphs {
                        inlines.push(Inline::new(format!("{label}: "), quiet));
                        inlines.extend(self.inlines(line, quiet.colour(INK)));
                        inlines.push(Inline::new(". ", quiet));
                    }
                }
                Part::Steps { .. } | Part::Grid(_) => {}
            }
        }
        inlines.push(Inline::new(record.facts.join(" · "), quiet));
        let mut lines =
            self.setter
                .rich(section, Role::Paragraph, inlines, self.measure, Align::Left);
        let mut first = Piece::default();
        self.anchor(&mut first, record, Role::Paragraph);
        if let Some(line) = lines.first_mut() {
            let own = std::mem::take(line);
            first.place(own, 0.0, 0.0);
            let height = first.height;
            self.tick(&mut first, section, record, -1.5);
            first.height = height;
            *line = first;
        }
        Block {
            whole: true,
            ..Block::lines(lines, 4.0)
        }
    }

    fn part(&mut self, section: NodeId, part: &Part) -> Vec<Piece> {
        let mut lines = match part {
            Part::Text(line) => {
                let inlines = self.inlines(line, WORDS);
                self.setter
                    .rich(section, Role::Paragraph, inlines, self.measure, Align::Left)
            }
            Part::Labelled { label, paragraphs } => self.labelled(section, label, paragraphs),
            Part::Steps { label, steps } => self.steps(section, label, steps),
            Part::Grid(_) => Vec::new(),
        };
        if let Some(last) = lines.last_mut() {
            last.height += BETWEEN;
        }
        lines
    }

    fn labelled(&mut self, section: NodeId, label: &str, paragraphs: &[Line]) -> Vec<Piece> {
        let mut rows: Vec<Piece> = Vec::new();
        for (index, line) in paragraphs.iter().enumerate() {
            let node = self.setter.tree.add(section, Role::Paragraph);
            let name = (index == 0).then(|| self.setter.tree.add(node, Role::Span));
            let body = self.setter.tree.add(node, Role::Span);
            let inlines = self.inlines(line, WORDS);
            let tagged = match inlines.iter().any(|inline| inline.link.is_some()) {
                true => self.setter.tag(body, inlines),
                false => inlines
                    .into_iter()
                    .map(|inline| (inline, Tag::Node(body)))
                    .collect(),
            };
            let lines = self
                .setter
                .lines(&tagged, self.measure - LABEL, Align::Left);
            let mut lines: Vec<Piece> = lines.into_iter().map(|line| moved(line, LABEL)).collect();
            if let Some(name) = name {
                self.put_label(&mut lines, label, name);
            }
            rows.append(&mut lines);
        }
        rows
    }

    /// Puts the label's lines beside the first lines; a longer label makes lines of its own.
    fn put_label(&self, lines: &mut Vec<Piece>, label: &str, node: NodeId) {
        let style = Style {
            hyphenate: false,
            ..NOTE.bold().colour(INK)
        };
        let label = [(Inline::new(format!("{label} "), style), Tag::Node(node))];
        let words = self.setter.lines(&label, LABEL - 8.0, Align::Left);
        for (index, word) in words.into_iter().enumerate() {
            if lines.len() == index {
                lines.push(Piece::empty(WORDS.leading));
            }
            let mut whole = Piece::default();
            // Two sizes on one line of writing.
            whole.place(word, 0.0, 0.2);
            whole.place(std::mem::take(&mut lines[index]), 0.0, 0.0);
            lines[index] = whole;
        }
    }

    fn steps(&mut self, section: NodeId, label: &str, steps: &[String]) -> Vec<Piece> {
        let name = self.setter.tree.add(section, Role::Paragraph);
        let list = self.setter.tree.add(section, Role::List);
        let mut rows: Vec<Piece> = Vec::new();
        for (index, step) in steps.iter().enumerate() {
            let item = self.setter.tree.add(list, Role::Item);
            let sign = self.setter.tree.add(item, Role::Label);
            let body = self.setter.tree.add(item, Role::Body);
            let number = self.setter.label(
                &format!("{} ", index + 1),
                WORDS.bold(),
                NUMBER,
                Align::Left,
                Tag::Node(sign),
            );
            let words = [(Inline::new(step.as_str(), WORDS), Tag::Node(body))];
            let lines = self
                .setter
                .lines(&words, self.measure - LABEL - NUMBER, Align::Left);
            let mut lines: Vec<Piece> = lines
                .into_iter()
                .map(|line| moved(line, LABEL + NUMBER))
                .collect();
            if let Some(first) = lines.first_mut() {
                first.place(number, LABEL, 0.0);
            }
            rows.append(&mut lines);
        }
        self.put_label(&mut rows, label, name);
        rows
    }

    pub(super) fn grid(&mut self, parent: NodeId, grid: &Grid, after: f32) -> Block {
        let shares: f32 = grid.columns.iter().map(|column| column.share).sum();
        let columns: Vec<Column> = grid
            .columns
            .iter()
            .map(|column| {
                let width = (self.measure + GUTTER) * column.share / shares;
                match column.right {
                    true => Column::right(width),
                    false => Column::left(width),
                }
            })
            .collect();
        let last = grid.rows.len().saturating_sub(1);
        let rows: Vec<Vec<Cell>> = grid
            .rows
            .iter()
            .enumerate()
            .map(|(index, row)| {
                let style = match grid.sums && index == last {
                    true => WORDS.bold(),
                    false => WORDS,
                };
                let cells = row.iter().map(|paragraphs| Cell {
                    paragraphs: paragraphs
                        .iter()
                        .map(|line| self.inlines(line, style))
                        .collect(),
                });
                cells.collect()
            })
            .collect();
        let mut table = Table::new(self.setter, parent, &columns);
        let heads: Vec<&str> = grid
            .columns
            .iter()
            .map(|column| column.head.as_str())
            .collect();
        table.head(&heads);
        for row in rows {
            table.row(row);
        }
        table.finish(after)
    }

    fn inlines(&self, line: &[Bit], style: Style) -> Vec<Inline> {
        line.iter()
            .map(|bit| {
                let style = match bit.tone {
                    Tone::Plain => style,
                    Tone::Strong => style.bold(),
                    Tone::Quiet => style.colour(INK_2),
                };
                let link = match &bit.target {
                    None => None,
                    Some(Target::Address(address)) => Some(LinkTarget::Address(address.clone())),
                    Some(Target::Record(record)) => {
                        self.anchors.get(record).copied().map(LinkTarget::Anchor)
                    }
                };
                Inline {
                    text: bit.text.clone(),
                    style: match link {
                        Some(_) => style.colour(SEA),
                        None => style,
                    },
                    link,
                }
            })
            .collect()
    }
}

/// Lines that were gathered, as a block.
fn close(lines: &mut Vec<Piece>) -> Option<Block> {
    let lines = std::mem::take(lines);
    (!lines.is_empty()).then(|| Block::lines(lines, 2.0))
}

/// Words of records and tables.
const WORDS: Style = Style {
    size: 9.0,
    leading: 12.0,
    ..SMALL
};
/// Space between two paragraphs of a record.
const BETWEEN: f32 = 1.5;

fn moved(piece: Piece, x: f32) -> Piece {
    let mut moved = Piece::default();
    moved.place(piece, x, 0.0);
    moved
}
