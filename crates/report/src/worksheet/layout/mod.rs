//! Laying out a cost sheet: what it is, its lines in a table, what the figures are.

use super::{Sheet, SheetRow};
use crate::group::layout::title;
use crate::layout::cover::app_icon;
use crate::layout::flow::{Block, Flow};
use crate::layout::setter::{Inline, Setter};
use crate::layout::table::{Cell, Column, Table};
use crate::layout::{LaidOut, furniture};
use crate::page::{NodeId, Piece, Role, Tag, Tree};
use crate::text::{Align, Fonts};
use crate::theme::{BODY, H1, INK_2, NOTE, SMALL, Style};

/// Widest paragraph.
const TEXT: f32 = 420.0;
/// Parts of the measure that the columns take: the line, where it comes from, the figure.
const ORIGIN: f32 = 0.2;
const FIGURE: f32 = 0.27;

/// Lays out the whole sheet.
pub(crate) fn lay_out(sheet: &Sheet, fonts: &Fonts) -> LaidOut {
    let mut setter = Setter::new(fonts, sheet.language);
    let measure = sheet.paper.measure();
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let mut blocks = vec![Block::single(
        head(&mut setter, section, sheet, measure),
        9.0,
    )];
    blocks.push(table(&mut setter, section, sheet, measure));
    let lines = setter.paragraph(section, &sheet.note, NOTE, TEXT);
    blocks.push(Block::lines(lines, 0.0));
    let mut flow = Flow::new(sheet.paper);
    flow.section(&sheet.kind, blocks);
    let mut pages = flow.into_pages();
    furniture::add(&setter, &mut pages, &sheet.furniture, sheet.paper);
    LaidOut {
        pages,
        tree: setter.tree,
    }
}

fn head(setter: &mut Setter<'_>, section: NodeId, sheet: &Sheet, measure: f32) -> Piece {
    let mut piece = Piece::default();
    let mut mark = Piece::default();
    app_icon(&mut mark, 22.0);
    let node = setter.tree.add(section, Role::Paragraph);
    let product = Style {
        size: 17.0,
        leading: 20.0,
        ..H1
    };
    let name = setter.label(&sheet.product, product, 120.0, Align::Left, Tag::Node(node));
    mark.place(name, 29.0, 1.0);
    piece.stack(mark);
    piece.stack(Piece::empty(9.0));
    let kind = vec![Inline::new(sheet.kind.as_str(), BODY.colour(INK_2))];
    piece.stack(setter.block(section, Role::Paragraph, kind, measure, Align::Left));
    piece.stack(title(setter, section, &sheet.name, measure));
    piece.stack(Piece::empty(4.5));
    for (label, value) in &sheet.facts {
        let words = vec![
            Inline::new(format!("{label}: "), SMALL.colour(INK_2)),
            Inline::new(value.as_str(), SMALL.bold()),
        ];
        piece.stack(setter.block(section, Role::Paragraph, words, measure, Align::Left));
    }
    piece
}

fn table(setter: &mut Setter<'_>, section: NodeId, sheet: &Sheet, measure: f32) -> Block {
    let (origin, figure) = (measure * ORIGIN, measure * FIGURE);
    let columns = [
        Column::left(measure - origin - figure),
        Column::left(origin),
        Column::right(figure),
    ];
    let mut table = Table::new(setter, section, &columns).dense();
    let heads: Vec<&str> = sheet.columns.iter().map(String::as_str).collect();
    table.head(&heads);
    for row in &sheet.rows {
        table.row(cells(row));
    }
    table.finish(9.0)
}

fn cells(row: &SheetRow) -> Vec<Cell> {
    let style = match row.total {
        true => SMALL.bold(),
        false => SMALL,
    };
    let mut line = Cell::text(row.label.as_str(), style);
    if !row.help.is_empty() {
        line.paragraphs
            .push(vec![Inline::new(row.help.as_str(), NOTE)]);
    }
    let figure = match &row.figure {
        Some(figure) => Cell::text(figure.as_str(), style),
        None => Cell::text(row.instead.as_str(), NOTE.italic()),
    };
    vec![line, Cell::text(row.origin.as_str(), NOTE), figure]
}

#[cfg(test)]
mod tests;
