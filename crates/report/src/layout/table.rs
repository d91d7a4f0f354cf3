//! Tables: a head that is repeated, rows with a rule under each, cells that are leaves of the tree.

use super::flow::Block;
use super::setter::{Inline, Setter};
use crate::page::{NodeId, Piece, Role, Scope, Stroke};
use crate::text::Align;
use crate::theme::{INK, RULE, SMALL, Style};

/// Width of a column in points, and how it is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub width: f32,
    pub align: Align,
}

impl Column {
    pub(crate) const fn left(width: f32) -> Self {
        Self {
            width,
            align: Align::Left,
        }
    }

    pub(crate) const fn right(width: f32) -> Self {
        Self {
            width,
            align: Align::Right,
        }
    }
}

/// What stands in a cell: paragraphs under each other, or nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    pub paragraphs: Vec<Vec<Inline>>,
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>, style: Style) -> Self {
        Self {
            paragraphs: vec![vec![Inline::new(text, style)]],
        }
    }
}

/// Space between columns, and above and below the text of a row.
const GUTTER: f32 = 9.0;
const PADDING: f32 = 2.75;
const DENSE_PADDING: f32 = 1.125;
/// A row higher than this is divided between its lines.
const HIGHEST_ROW: f32 = 200.0;

/// A table being made.
pub(crate) struct Table<'s, 'f> {
    setter: &'s mut Setter<'f>,
    node: NodeId,
    columns: Vec<Column>,
    rows: Vec<Piece>,
    head: Option<Piece>,
    /// Where the first column's words begin in rows.
    indent: f32,
    /// Space left free before the last column.
    gap: f32,
    /// First piece of the last row.
    last_row: usize,
    /// Last pieces of rows, under which a rule stands.
    ends: Vec<usize>,
    /// Space above and below the words of a row.
    padding: f32,
    /// A group's head, until its first row comes.
    open_group: Option<Piece>,
}

impl<'s, 'f> Table<'s, 'f> {
    pub(crate) fn new(setter: &'s mut Setter<'f>, parent: NodeId, columns: &[Column]) -> Self {
        let node = setter.tree.add(parent, Role::Table);
        Self {
            setter,
            node,
            columns: columns.to_vec(),
            rows: Vec::new(),
            head: None,
            indent: 0.0,
            gap: 0.0,
            last_row: 0,
            ends: Vec::new(),
            padding: PADDING,
            open_group: None,
        }
    }

    /// Rows closer to each other: for lists that are looked up rather than read.
    pub(crate) fn dense(self) -> Self {
        Self {
            padding: DENSE_PADDING,
            ..self
        }
    }

    /// Leaves room for a sign before each row, and a wider gap before the last column.
    pub(crate) fn indented(self, indent: f32, gap: f32) -> Self {
        Self {
            indent,
            gap,
            ..self
        }
    }

    /// Left edge and measure of a column's words.
    fn place(&self, index: usize) -> (f32, f32) {
        let before: f32 = self.columns[..index]
            .iter()
            .map(|column| column.width)
            .sum();
        let measure = self.columns[index].width - GUTTER;
        if index == 0 {
            (self.indent, measure - self.indent)
        } else if index + 1 == self.columns.len() {
            (before + self.gap, measure - self.gap)
        } else {
            (before, measure)
        }
    }

    /// Draws into the row added last, from its upper left corner.
    pub(crate) fn decorate(&mut self, draw: impl FnOnce(&mut Piece)) {
        if let Some(row) = self.rows.get_mut(self.last_row) {
            draw(row);
        }
    }

    fn width(&self) -> f32 {
        self.columns.iter().map(|column| column.width).sum()
    }

    pub(crate) fn head(&mut self, words: &[&str]) {
        let row = self.setter.tree.add(self.node, Role::Row);
        let mut piece = Piece::default();
        for (index, (column, word)) in self.columns.clone().into_iter().zip(words).enumerate() {
            let (x, measure) = self.place(index);
            let cell = self.setter.tree.add(row, Role::HeadCell);
            self.setter.tree.get_mut(cell).scope = Some(Scope::Column);
            let tag = crate::page::Tag::Node(cell);
            let text = self
                .setter
                .label(word, SMALL.bold(), measure, column.align, tag);
            piece.place(text, x, PADDING);
        }
        piece.height += PADDING;
        let y = piece.height;
        piece.rule(0.0, y, self.width() - GUTTER, y, Stroke::new(INK, 0.75));
        self.head = Some(piece);
    }

    /// A row across all columns that is the head of those under it.
    pub(crate) fn group(&mut self, title: &str, style: Style) {
        let row = self.setter.tree.add(self.node, Role::Row);
        let cell = self.setter.tree.add(row, Role::HeadCell);
        let node = self.setter.tree.get_mut(cell);
        node.scope = Some(Scope::Column);
        node.columns = self.columns.len();
        let measure = self.width() - GUTTER;
        let tagged = [(Inline::new(title, style), crate::page::Tag::Node(cell))];
        let mut piece = Piece::empty(2.0 * self.padding);
        for line in self.setter.lines(&tagged, measure, Align::Left) {
            piece.stack(line);
        }
        piece.height += self.padding;
        self.open_group = Some(piece);
    }

    /// A row; its first cell is its head.
    pub(crate) fn row(&mut self, cells: Vec<Cell>) {
        let row = self.setter.tree.add(self.node, Role::Row);
        let mut columns: Vec<Vec<Piece>> = Vec::new();
        for (index, (cell, column)) in cells.into_iter().zip(self.columns.clone()).enumerate() {
            let role = if index == 0 {
                Role::HeadCell
            } else {
                Role::Cell
            };
            let node = self.setter.tree.add(row, role);
            if index == 0 {
                self.setter.tree.get_mut(node).scope = Some(Scope::Row);
            }
            let (_, measure) = self.place(index);
            columns.push(self.cell(node, cell, measure, column.align));
        }
        let height = columns
            .iter()
            .map(|lines| lines.iter().map(|line| line.height).sum())
            .fold(0.0, f32::max);
        // A group's head stays with its first row.
        let group = self.open_group.take();
        let mut pieces = Vec::new();
        if height <= HIGHEST_ROW {
            let mut piece = Piece::empty(self.padding);
            for (index, lines) in columns.into_iter().enumerate() {
                let (x, _) = self.place(index);
                piece.place(super::setter::stack(lines), x, self.padding);
            }
            pieces.push(piece);
        } else {
            pieces.push(Piece::empty(self.padding));
            pieces.extend(self.divided(columns));
        }
        if let Some(last) = pieces.last_mut() {
            last.height += self.padding;
        }
        if let (Some(group), Some(first)) = (group, pieces.first_mut()) {
            let own = std::mem::take(first);
            *first = super::setter::stack(vec![group, own]);
        }
        self.ends.push(self.rows.len() + pieces.len() - 1);
        self.last_row = self.rows.len();
        self.rows.append(&mut pieces);
    }

    /// Line by line across all columns.
    fn divided(&self, columns: Vec<Vec<Piece>>) -> Vec<Piece> {
        let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
        let mut rows = vec![Piece::default(); longest];
        for (index, lines) in columns.into_iter().enumerate() {
            let (x, _) = self.place(index);
            for (line, row) in lines.into_iter().zip(&mut rows) {
                row.place(line, x, 0.0);
            }
        }
        rows
    }

    fn cell(&mut self, node: NodeId, cell: Cell, measure: f32, align: Align) -> Vec<Piece> {
        let many = cell.paragraphs.len() > 1;
        let mut lines = Vec::new();
        for inlines in cell.paragraphs {
            let owner = match many {
                true => self.setter.tree.add(node, Role::Paragraph),
                false => node,
            };
            let tagged = self.setter.tag(owner, inlines);
            lines.extend(self.setter.lines(&tagged, measure, align));
        }
        lines
    }

    /// The whole table as a block.
    pub(crate) fn finish(self, after: f32) -> Block {
        let width = self.width() - GUTTER;
        let mut pieces = self.rows;
        for end in self.ends {
            if let Some(piece) = pieces.get_mut(end) {
                let y = piece.height;
                piece.rule(0.0, y, width, y, Stroke::new(RULE, 0.5));
            }
        }
        if let Some(head) = &self.head {
            pieces.insert(0, head.clone());
        }
        // A row that goes on under the repeated head keeps off its rule.
        let repeat = self.head.map(|mut head| {
            head.height += PADDING;
            head
        });
        Block {
            pieces,
            after,
            // Head and row, or two rows.
            least: 2,
            repeat,
            ..Block::default()
        }
    }
}
