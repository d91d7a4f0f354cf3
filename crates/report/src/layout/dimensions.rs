//! "Dimensión por dimensión": in two columns, for each a bar, what was found, and the survey's figures beside the answers.

use super::Section;
use super::chart_wheel::{Bar, bar};
use super::columns;
use super::flow::Block;
use super::icon;
use super::reasons::TEXT;
use super::setter::{Inline, LAYOUT, Setter, stack};
use crate::model::{DimensionText, Dimensions, Finding};
use crate::page::{NodeId, Path, Piece, Rect, Role, Scope, Stroke, Tag, Tree};
use crate::text::Align;
use crate::theme::{BODY, DENSE, EDGE, GRID, H1, H3, INK, INK_2, NOTE, Style, dimension_colour};

pub(super) fn section(setter: &mut Setter<'_>, dimensions: &Dimensions, measure: f32) -> Section {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, anchor) = setter.heading(section, Role::H1, &dimensions.title, H1, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 4.5)];
    for paragraph in &dimensions.intro {
        let lines = setter.paragraph(section, paragraph, BODY, TEXT + 60.0);
        blocks.push(Block::lines(lines, 4.5).keep_next());
    }
    if let Some(last) = blocks.last_mut() {
        last.after = 9.0;
    }
    let width = columns::width(measure);
    let mut pieces = Vec::new();
    if !dimensions.milestones.is_empty() {
        let title = &dimensions.milestones_title;
        let (title, _) = setter.heading(section, Role::H2, title, NAME, width);
        let rows = findings(setter, section, &dimensions.milestones, width);
        pieces.extend(columns::headed(title, rows));
    }
    for dimension in &dimensions.dimensions {
        let part = setter.tree.add(section, Role::Section);
        let head = head(setter, part, dimension, width);
        let rows = findings(setter, part, &dimension.findings, width);
        pieces.extend(columns::headed(head, rows));
    }
    blocks.push(columns::block(pieces, measure, 0.0));
    if !dimensions.notes.is_empty() {
        let notes = dimensions.notes.join(" ");
        let lines = setter.paragraph(section, &notes, NOTE, measure);
        blocks.push(Block {
            before: GRID / 2.0,
            ..Block::lines(lines, 0.0)
        });
    }
    Section { blocks, anchor }
}

/// Name of a dimension.
const NAME: Style = Style {
    size: 13.0,
    leading: 18.0,
    ..H3
};
/// Room for "entre 30 y 56 de 100".
const FIGURE: f32 = 112.0;

/// Sign and name; bar and points; and under them what it is about and what the goal asks.
fn head(setter: &mut Setter<'_>, section: NodeId, dimension: &DimensionText, width: f32) -> Piece {
    let colour = dimension_colour(dimension.place);
    let mut piece = Piece::empty(0.0);
    let (title, _) = setter.heading(section, Role::H2, &dimension.name, NAME, width - 20.0);
    let sign = icon::dimension(dimension.place);
    icon::draw(&mut piece, sign, 0.0, 2.2, 13.5, colour, LAYOUT);
    piece.place(title, 20.0, 0.0);
    let node = setter.tree.add(section, Role::Figure);
    setter.tree.get_mut(node).alt = Some(dimension.bar_alt.clone());
    let shown = Bar {
        place: dimension.place,
        value: dimension.value,
        interval: dimension.interval,
        threshold: dimension.threshold,
    };
    let y = piece.height;
    let area = Rect::new(0.0, y + 4.2, width - FIGURE, 6.0);
    bar(&mut piece, &shown, area, Tag::Node(node));
    let figure = setter.block(
        section,
        Role::Paragraph,
        vec![Inline::new(dimension.figure.as_str(), BODY.bold())],
        FIGURE - 6.0,
        Align::Right,
    );
    piece.place(figure, width - FIGURE + 6.0, y);
    piece.height += GRID / 4.0;
    let words = format!("{} {}", dimension.description, dimension.goal);
    piece.stack(setter.block(
        section,
        Role::Paragraph,
        vec![Inline::new(words.trim_end(), DENSE.colour(INK_2))],
        width,
        Align::Left,
    ));
    piece.height += GRID / 2.0;
    let y = piece.height;
    piece.rule(0.0, y, width, y, Stroke::new(INK, 0.6));
    piece.height += GRID / 4.0;
    piece
}

/// Room for "2 de 3" at the right of what was found.
const LEVEL: f32 = 34.0;
/// Where it begins, under its boxes.
const LEVEL_WORDS: f32 = 10.0;

/// One piece a finding: the question's name runs on into what was found, the level stands at the right.
fn findings(
    setter: &mut Setter<'_>,
    section: NodeId,
    findings: &[Finding],
    width: f32,
) -> Vec<Piece> {
    let table = setter.tree.add(section, Role::Table);
    let told = findings.iter().filter(|finding| finding.tells);
    let mut pieces: Vec<Piece> = told
        .map(|finding| {
            let mut piece = vec![found(setter, table, finding, width)];
            columns::rule_under(&mut piece, width);
            stack(piece)
        })
        .collect();
    columns::space(&mut pieces, 3.0 * GRID);
    pieces
}

fn found(setter: &mut Setter<'_>, table: NodeId, finding: &Finding, width: f32) -> Piece {
    let row = setter.tree.add(table, Role::Row);
    let name = setter.tree.add(row, Role::HeadCell);
    setter.tree.get_mut(name).scope = Some(Scope::Row);
    let cell = setter.tree.add(row, Role::Cell);
    let level = setter.tree.add(row, Role::Cell);
    let sentence = match finding.benchmarks_noted.is_empty() {
        true => cell,
        false => setter.tree.add(cell, Role::Paragraph),
    };
    let inlines = [
        (
            Inline::new(format!("{}. ", finding.item), DENSE.bold()),
            Tag::Node(name),
        ),
        (
            Inline::new(finding.sentence.as_str(), DENSE),
            Tag::Node(sentence),
        ),
    ];
    let mut piece = Piece::empty(GRID / 4.0);
    let lines = setter.lines(&inlines, width - LEVEL - 6.0, Align::Left);
    piece.stack(stack(lines));
    // What the survey says takes the whole width, under the boxes and their words.
    if let Some((reached, top)) = finding.level {
        pips(&mut piece, reached, top, width);
        let words = &finding.level_text;
        let style = DENSE.colour(INK_2);
        let words = setter.single_line(words, style, LEVEL, Align::Right, Tag::Node(level));
        piece.place(words, width - LEVEL, LEVEL_WORDS);
    }
    for benchmark in &finding.benchmarks_noted {
        let node = setter.tree.add(cell, Role::Paragraph);
        let inlines = [(
            Inline::new(benchmark.as_str(), DENSE.colour(INK_2)),
            Tag::Node(node),
        )];
        let lines = setter.lines(&inlines, width - 9.0, Align::Left);
        piece.stack(columns::indented(stack(lines), 9.0));
    }
    piece
}

/// One box a level, filled up to the one reached.
fn pips(piece: &mut Piece, level: u8, top: u8, right: f32) {
    let (side, gap) = (6.0, 2.0);
    let mut x = right + gap - f32::from(top) * (side + gap);
    for step in 1..=top {
        let square = Path::rect(Rect::new(x, 4.0, side, side - 1.0));
        let fill = (step <= level).then_some(INK);
        piece.shape(square, fill, Some(Stroke::new(EDGE, 0.6)), LAYOUT);
        x += side + gap;
    }
}
