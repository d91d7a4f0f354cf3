//! "Por qué este perfil": conditions as a table, then the shortest way in two parts.

use super::Section;
use super::chart_map::condition_sign;
use super::flow::Block;
use super::setter::{Inline, LAYOUT, Setter, stack};
use super::table::{Cell, Column, Table};
use crate::model::{Reasons, Way};
use crate::page::{NodeId, Piece, Role, Stroke, Tag, Tree};
use crate::text::{Align, Face};
use crate::theme::{BODY, DENSE, H1, H2, H3, NOTE, RULE};

/// Widest running text: some seventy letters.
pub(super) const TEXT: f32 = 372.0;

pub(super) fn section(setter: &mut Setter<'_>, reasons: &Reasons, measure: f32) -> Section {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, anchor) = setter.heading(section, Role::H1, &reasons.title, H1, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 9.0)];
    for paragraph in &reasons.intro {
        blocks.push(Block::lines(
            setter.paragraph(section, paragraph, BODY, TEXT),
            4.5,
        ));
    }
    if let Some(remark) = &reasons.not_applicable {
        blocks.push(Block::lines(
            setter.paragraph(section, remark, BODY, TEXT),
            4.5,
        ));
    }
    let (title, _) = setter.heading(section, Role::H2, &reasons.conditions_title, H2, measure);
    blocks.push(Block::heading(title, 9.0, 4.5));
    let note = setter.paragraph(section, &reasons.conditions_note, NOTE, TEXT);
    blocks.push(Block::lines(note, 4.5).keep_next());
    blocks.push(conditions(setter, section, reasons, measure));
    if let Some(way) = &reasons.way {
        way_blocks(setter, section, way, measure, &mut blocks);
    }
    Section { blocks, anchor }
}

fn conditions(setter: &mut Setter<'_>, section: NodeId, reasons: &Reasons, measure: f32) -> Block {
    let first = measure - 50.0 - 50.0 - 106.0;
    let columns = [
        Column::left(first),
        Column::right(50.0),
        Column::right(50.0),
        Column::left(106.0 + 9.0),
    ];
    let mut table = Table::new(setter, section, &columns)
        .indented(18.0, 12.0)
        .dense();
    let head: Vec<&str> = reasons.conditions_head.iter().map(String::as_str).collect();
    table.head(&head);
    for row in &reasons.conditions {
        let style = if row.market { DENSE.italic() } else { DENSE };
        let result = if row.met || row.market {
            style
        } else {
            style.bold()
        };
        table.row(vec![
            Cell::text(row.sentence.as_str(), style),
            Cell::text(row.now.as_str(), style),
            Cell::text(row.asked.as_str(), style),
            Cell::text(row.result.as_str(), result),
        ]);
        let met = row.met;
        table.decorate(|piece| condition_sign(piece, met, 1.0, 2.2, LAYOUT));
    }
    table.finish(4.5)
}

fn way_blocks(
    setter: &mut Setter<'_>,
    section: NodeId,
    way: &Way,
    measure: f32,
    blocks: &mut Vec<Block>,
) {
    let (title, _) = setter.heading(section, Role::H2, &way.title, H2, measure);
    blocks.push(Block::heading(title, 9.0, 0.0));
    let (own, _) = setter.heading(section, Role::H3, &way.own_title, H3, measure);
    blocks.push(Block::heading(own, 0.0, 2.0));
    let intro = setter.paragraph(section, &way.own_intro, BODY, TEXT);
    let list = numbered_list(setter, section, &way.actions, measure);
    let intro = Block::lines(intro, 4.5);
    blocks.push(if list.pieces.is_empty() {
        intro
    } else {
        intro.keep_next()
    });
    blocks.push(list);
    for remark in &way.remarks {
        blocks.push(Block::lines(
            setter.paragraph(section, remark, BODY, TEXT),
            4.5,
        ));
    }
    if way.market.is_empty() {
        return;
    }
    let (title, _) = setter.heading(
        section,
        Role::H3,
        &way.market_title,
        H3.face(Face::HeadItalic),
        measure,
    );
    blocks.push(Block::heading(title, 9.0, 2.0));
    let italic = BODY.italic();
    let intro = setter.paragraph(section, &way.market_intro, italic, TEXT);
    blocks.push(Block::lines(intro, 4.5).keep_next());
    let list = setter.tree.add(section, Role::List);
    for (sentence, helps) in &way.market {
        let item = setter.tree.add(list, Role::Item);
        let body = setter.tree.add(item, Role::Body);
        let mut inlines = vec![Inline::new(sentence.as_str(), italic)];
        if let Some(helps) = helps {
            inlines.push(Inline::new(format!(". {helps}"), italic));
        }
        let tagged = setter.tag(body, inlines);
        let mut item = Piece::default();
        item.place(
            stack(setter.lines(&tagged, TEXT - 14.0, Align::Left)),
            14.0,
            0.0,
        );
        let dash = Stroke::new(crate::theme::INK_2, 0.9);
        item.rule(0.0, 7.2, 7.0, 7.2, dash);
        blocks.push(Block::single(item, 4.5));
    }
}

/// Numbered lines with hours at the right, in two columns that are read one after the other.
fn numbered_list(
    setter: &mut Setter<'_>,
    section: NodeId,
    actions: &[(String, String)],
    measure: f32,
) -> Block {
    let gap = 24.0;
    let width = (measure - gap) / 2.0;
    let list = setter.tree.add(section, Role::List);
    let items: Vec<Piece> = actions
        .iter()
        .enumerate()
        .map(|(index, action)| numbered_item(setter, list, index + 1, action, width))
        .collect();
    let half = items.len().div_ceil(2);
    let pieces = (0..half).map(|index| {
        let mut row = Piece::default();
        for (column, item) in [items.get(index), items.get(index + half)]
            .into_iter()
            .enumerate()
        {
            if let Some(item) = item {
                #[allow(clippy::cast_precision_loss)] // two columns
                let x = column as f32 * (width + gap);
                row.place(item.clone(), x, 0.0);
            }
        }
        let y = row.height;
        row.rule(0.0, y, measure, y, Stroke::new(RULE, 0.5));
        row
    });
    Block {
        pieces: pieces.collect(),
        after: 9.0,
        least: 2,
        ..Block::default()
    }
}

fn numbered_item(
    setter: &mut Setter<'_>,
    list: NodeId,
    number: usize,
    (title, hours): &(String, String),
    width: f32,
) -> Piece {
    let item = setter.tree.add(list, Role::Item);
    let label = Tag::Node(setter.tree.add(item, Role::Label));
    let body = Tag::Node(setter.tree.add(item, Role::Body));
    let hours_width = 30.0;
    let mut piece = Piece::empty(2.0);
    let number = setter.label(
        &format!("{number} "),
        DENSE.bold(),
        16.0,
        Align::Right,
        label,
    );
    piece.place(number, 0.0, 2.0);
    let measure = width - 22.0 - hours_width - 6.0;
    let title = setter.label(&format!("{title} "), DENSE, measure, Align::Left, body);
    piece.place(title, 22.0, 2.0);
    let hours = setter.label(hours, DENSE, hours_width, Align::Right, body);
    piece.place(hours, width - hours_width, 2.0);
    piece.height += 2.0;
    piece
}
