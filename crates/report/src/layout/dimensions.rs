//! "Dimensión por dimensión": for each a bar, what was found, and the survey's figures beside the answers.

use super::Section;
use super::chart_wheel::{Bar, bar};
use super::flow::Block;
use super::icon;
use super::reasons::TEXT;
use super::setter::{Inline, LAYOUT, Setter};
use super::table::{Cell, Column, Table};
use crate::model::{DimensionText, Dimensions, Finding};
use crate::page::{NodeId, Path, Piece, Rect, Role, Stroke, Tag, Tree};
use crate::text::Align;
use crate::theme::{BODY, EDGE, H1, H2, INK, INK_2, NOTE, SMALL, dimension_colour};

pub(super) fn section(setter: &mut Setter<'_>, dimensions: &Dimensions, measure: f32) -> Section {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, anchor) = setter.heading(section, Role::H1, &dimensions.title, H1, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 9.0)];
    for paragraph in &dimensions.intro {
        blocks.push(Block::lines(
            setter.paragraph(section, paragraph, BODY, TEXT),
            4.5,
        ));
    }
    if !dimensions.milestones.is_empty() {
        let (title, _) =
            setter.heading(section, Role::H2, &dimensions.milestones_title, H2, measure);
        blocks.push(Block::heading(title, 13.5, 4.5));
        blocks.push(findings(setter, section, &dimensions.milestones, measure));
    }
    for dimension in &dimensions.dimensions {
        let part = setter.tree.add(section, Role::Section);
        blocks.push(Block::heading(
            head(setter, part, dimension, measure),
            9.0,
            1.0,
        ));
        blocks.push(findings(setter, part, &dimension.findings, measure));
    }
    Section { blocks, anchor }
}

/// Where a dimension's bar begins, and the room for its points.
const BAR: f32 = 205.0;
const FIGURE: f32 = 112.0;

/// Sign, name, bar and points in one line, and under it what it is about.
fn head(
    setter: &mut Setter<'_>,
    section: NodeId,
    dimension: &DimensionText,
    measure: f32,
) -> Piece {
    let colour = dimension_colour(dimension.place);
    let mut piece = Piece::empty(0.0);
    let (title, _) = setter.heading(section, Role::H2, &dimension.name, H2, BAR - 30.0);
    let sign = icon::dimension(dimension.place);
    icon::draw(&mut piece, sign, 0.0, 1.5, 15.0, colour, LAYOUT);
    piece.place(title, 23.0, 0.0);
    let figure = setter.block(
        section,
        Role::Paragraph,
        vec![Inline::new(dimension.figure.as_str(), BODY.bold())],
        FIGURE - 6.0,
        Align::Right,
    );
    piece.place(figure, measure - FIGURE + 6.0, 4.0);
    let node = setter.tree.add(section, Role::Figure);
    setter.tree.get_mut(node).alt = Some(dimension.bar_alt.clone());
    let shown = Bar {
        place: dimension.place,
        value: dimension.value,
        interval: dimension.interval,
        threshold: dimension.threshold,
    };
    let area = Rect::new(BAR, 7.6, measure - BAR - FIGURE, 6.0);
    bar(&mut piece, &shown, area, Tag::Node(node));
    let words = format!("{} {}", dimension.description, dimension.goal);
    let said = setter.block(
        section,
        Role::Paragraph,
        vec![Inline::new(words.trim_end(), SMALL.colour(INK_2))],
        measure,
        Align::Left,
    );
    let under = piece.height + 2.5;
    piece.place(said, 0.0, under);
    piece
}

fn findings(setter: &mut Setter<'_>, section: NodeId, findings: &[Finding], measure: f32) -> Block {
    let columns = [
        Column::left(138.0),
        Column::left(measure - 138.0 - 64.0),
        Column::right(64.0 + 9.0),
    ];
    let mut table = Table::new(setter, section, &columns);
    for finding in findings.iter().filter(|finding| finding.tells) {
        let mut paragraphs = vec![vec![Inline::new(finding.sentence.as_str(), BODY)]];
        for benchmark in &finding.benchmarks {
            paragraphs.push(vec![Inline::new(benchmark.as_str(), NOTE)]);
        }
        let level = match finding.level {
            Some(_) => Cell::text(finding.level_text.as_str(), NOTE),
            None => Cell::default(),
        };
        table.row(vec![
            Cell::text(finding.item.as_str(), SMALL.bold()),
            Cell { paragraphs },
            level,
        ]);
        if let Some((level, top)) = finding.level {
            table.decorate(|piece| pips(piece, level, top, measure));
        }
    }
    table.finish(4.5)
}

/// Room for "2 de 3".
const LEVEL_WORDS: f32 = 27.0;

/// One box a level, filled up to the one reached.
fn pips(piece: &mut Piece, level: u8, top: u8, right: f32) {
    let (side, gap) = (6.0, 2.0);
    let mut x = right - LEVEL_WORDS - f32::from(top) * (side + gap);
    for step in 1..=top {
        let square = Path::rect(Rect::new(x, 6.6, side, side - 1.0));
        let fill = (step <= level).then_some(INK);
        piece.shape(square, fill, Some(Stroke::new(EDGE, 0.6)), LAYOUT);
        x += side + gap;
    }
}
