//! "Qué cambió": the dimensions from then to now on one rule, answers, conditions, what was done. On one page: what has no
//! room is counted, and stands on the screen.

use super::Section;
use super::columns;
use super::flow::{Block, Flow};
use super::reasons::TEXT;
use super::setter::{Inline, LAYOUT, Setter};
use super::table::{Cell, Column, Table};
use crate::model::{Comparison, MovedAnswer, MovedDimension};
use crate::page::{NodeId, Paper, Path, Piece, Role, Stroke, Tree};
use crate::text::Align;
use crate::theme::{
    BODY, DENSE, EDGE, GRID, H1, H2, H3, INK, INK_2, NOTE, RULE, Style, WHITE, dimension_colour,
};
use rumbo_core::comparison::Movement;

/// How much of each list is printed.
#[derive(Clone, Copy)]
struct Most {
    answers: usize,
    others: usize,
}

/// Most answers that are printed, and most of each other list.
const ANSWERS: usize = 16;
const OTHERS: [usize; 3] = [8, 4, 2];

pub(super) fn section(setter: &mut Setter<'_>, comparison: &Comparison, paper: Paper) -> Section {
    let tree = setter.tree.clone();
    let answers = comparison.answers.len().min(ANSWERS);
    let least = answers.min(4);
    let mut tries = OTHERS
        .into_iter()
        .flat_map(|others| {
            (least..=answers)
                .rev()
                .map(move |answers| Most { answers, others })
        })
        .chain((0..least).rev().map(|answers| Most { answers, others: 1 }));
    let mut made = compose(
        setter,
        comparison,
        paper.measure(),
        Most {
            answers,
            others: OTHERS[0],
        },
    );
    // The first try is the one just made.
    tries.next();
    for most in tries {
        if fits(&made, paper) {
            break;
        }
        setter.tree = tree.clone();
        made = compose(setter, comparison, paper.measure(), most);
    }
    made
}

fn fits(section: &Section, paper: Paper) -> bool {
    let mut flow = Flow::new(paper);
    flow.section("", section.blocks.clone());
    flow.count() == 1
}

fn compose(setter: &mut Setter<'_>, comparison: &Comparison, measure: f32, most: Most) -> Section {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let (heading, anchor) = setter.heading(section, Role::H1, &comparison.title, H1, measure);
    let mut blocks = vec![Block::heading(heading, 0.0, 4.5)];
    let intro = setter.paragraph(section, &comparison.intro, BODY, TEXT + 60.0);
    blocks.push(Block::lines(intro, 4.5));
    let said = comparison.summary.join(" ");
    let said = setter.paragraph(section, &said, BODY.bold(), TEXT + 60.0);
    blocks.push(Block::lines(said, 2.0));
    let (title, _) = setter.heading(section, Role::H2, &comparison.dimensions_title, H2, measure);
    blocks.push(Block::heading(title, 4.5, 2.0));
    blocks.push(dimensions(setter, section, comparison, measure));
    let (title, _) = setter.heading(section, Role::H2, &comparison.answers_title, H2, measure);
    blocks.push(Block::heading(title, 4.5, 2.0));
    if comparison.answers.is_empty() {
        let none = setter.paragraph(section, &comparison.answers_none, BODY, TEXT);
        blocks.push(Block::lines(none, 2.0));
    } else if most.answers > 0 {
        let shown = &comparison.answers[..most.answers];
        blocks.push(answers(setter, section, comparison, shown, measure));
    }
    let left = comparison.answers.len() - most.answers.min(comparison.answers.len());
    if let Some(more) = nth(&comparison.more.answers, left) {
        let more = setter.paragraph(section, more, NOTE, measure);
        blocks.push(Block::lines(more, 0.0));
    }
    blocks.push(Block {
        before: 6.75,
        ..columns::block(
            lists(setter, section, comparison, measure, most),
            measure,
            0.0,
        )
    });
    Section { blocks, anchor }
}

/// The sentence for so many that are left out; none where none is.
fn nth(sentences: &[String], left: usize) -> Option<&String> {
    sentences.get(left.checked_sub(1)?)
}

/// Width of the rule from 0 to 100, and of the figures beside it.
const LINE: f32 = 150.0;
const FIGURE: f32 = 44.0;
/// Room for "12 puntos más, sobre 3 de 4 preguntas".
const CHANGE: f32 = 132.0;

fn dimensions(
    setter: &mut Setter<'_>,
    section: NodeId,
    comparison: &Comparison,
    measure: f32,
) -> Block {
    let name = measure + 9.0 - LINE - 2.0 * FIGURE - CHANGE;
    let columns = [
        Column::left(name),
        Column::right(FIGURE),
        Column::left(LINE),
        Column::right(FIGURE - 9.0),
        Column::left(CHANGE + 9.0),
    ];
    let mut table = Table::new(setter, section, &columns)
        .indented(0.0, 6.0)
        .dense();
    let head: Vec<&str> = comparison
        .dimensions_head
        .iter()
        .map(String::as_str)
        .collect();
    table.head(&head);
    for moved in &comparison.dimensions {
        let figure = |points: Option<i64>| points.map_or("–".to_owned(), |one| one.to_string());
        let change = match moved.movement {
            Movement::Same => DENSE.colour(INK_2),
            Movement::Up | Movement::Down => DENSE.bold(),
        };
        table.row(vec![
            Cell::text(moved.name.as_str(), DENSE),
            Cell::text(figure(moved.points.map(|(from, _)| from)), DENSE),
            Cell::default(),
            Cell::text(figure(moved.points.map(|(_, to)| to)), DENSE.bold()),
            Cell::text(moved.change.as_str(), change),
        ]);
        table.decorate(|piece| rule(piece, moved, name + FIGURE + 4.5));
    }
    table.finish(0.0)
}

/// From a ring, where it stood, to a dot, where it stands. The figures beside it say the same.
fn rule(piece: &mut Piece, moved: &MovedDimension, x: f32) {
    let (y, width) = (6.75, LINE - 18.0);
    #[allow(clippy::cast_precision_loss)] // 0 to 100
    let at = |points: i64| x + width * points.clamp(0, 100) as f32 / 100.0;
    piece.rule(x, y, x + width, y, Stroke::new(RULE, 0.75));
    for tick in [0, 50, 100] {
        piece.rule(at(tick), y - 2.0, at(tick), y + 2.0, Stroke::new(EDGE, 0.6));
    }
    let Some((from, to)) = moved.points else {
        return;
    };
    let colour = dimension_colour(moved.place);
    piece.rule(at(from), y, at(to), y, Stroke::new(INK, 1.6));
    let ring = Path::circle(at(from), y, 3.0);
    piece.shape(ring, Some(WHITE), Some(Stroke::new(INK, 1.0)), LAYOUT);
    let dot = Path::circle(at(to), y, 3.4);
    piece.shape(dot, Some(colour), Some(Stroke::new(INK, 0.8)), LAYOUT);
}

fn answers(
    setter: &mut Setter<'_>,
    section: NodeId,
    comparison: &Comparison,
    shown: &[MovedAnswer],
    measure: f32,
) -> Block {
    let rest = (measure + 9.0 - 150.0) / 2.0;
    let columns = [Column::left(150.0), Column::left(rest), Column::left(rest)];
    let mut table = Table::new(setter, section, &columns).dense();
    let head: Vec<&str> = comparison.answers_head.iter().map(String::as_str).collect();
    table.head(&head);
    for answer in shown {
        let question = vec![
            Inline::new(format!("{} ", answer.question), DENSE.bold()),
            Inline::new(format!("({})", answer.direction), DENSE.colour(INK_2)),
        ];
        table.row(vec![
            Cell {
                paragraphs: vec![question],
            },
            Cell::text(answer.from.as_str(), DENSE.colour(INK_2)),
            Cell::text(answer.to.as_str(), DENSE),
        ]);
    }
    table.finish(0.0)
}

const LIST_TITLE: Style = Style {
    size: 12.0,
    leading: 15.75,
    ..H3
};

/// Conditions won and lost, what was done, how to read it: down two columns.
fn lists(
    setter: &mut Setter<'_>,
    section: NodeId,
    comparison: &Comparison,
    measure: f32,
    most: Most,
) -> Vec<Piece> {
    let width = columns::width(measure);
    let more = &comparison.more;
    let plain = |text: &String| vec![Inline::new(text.as_str(), DENSE)];
    let mut pieces = Vec::new();
    let mut list = |title: &str, items: Vec<Vec<Inline>>, rest: Option<&String>| {
        let part = setter.tree.add(section, Role::Section);
        let (title, _) = setter.heading(part, Role::H2, title, LIST_TITLE, width);
        let mut own = Vec::new();
        if !items.is_empty() {
            let list = setter.tree.add(part, Role::List);
            for inlines in items {
                own.extend(columns::item(setter, list, inlines, width));
            }
        }
        own.extend(rest.map(|rest| {
            let inlines = vec![Inline::new(rest.as_str(), DENSE)];
            setter.block(part, Role::Paragraph, inlines, width, Align::Left)
        }));
        let mut own = columns::headed(title, own);
        columns::space(&mut own, 2.0 * GRID);
        pieces.append(&mut own);
    };
    let shown = |of: &[String]| of.iter().take(most.others).map(plain).collect::<Vec<_>>();
    let left = |of: usize| of.saturating_sub(most.others);
    let (won, lost, done) = (&comparison.won, &comparison.lost, &comparison.done);
    if won.is_empty() && lost.is_empty() {
        list(
            &comparison.won_title,
            Vec::new(),
            Some(&comparison.conditions_none),
        );
    }
    for (title, conditions) in [(&comparison.won_title, won), (&comparison.lost_title, lost)] {
        if !conditions.is_empty() {
            let rest = nth(&more.conditions, left(conditions.len()));
            list(title, shown(conditions), rest);
        }
    }
    if !done.is_empty() {
        let items = done.iter().take(most.others).map(|(title, outcome)| {
            vec![
                Inline::new(format!("{}: ", title.trim_end_matches('.')), DENSE.bold()),
                Inline::new(outcome.as_str(), DENSE),
            ]
        });
        let rest = nth(&more.done, left(done.len()));
        list(&comparison.done_title, items.collect(), rest);
    }
    let caveats = comparison.caveats.iter().map(plain).collect();
    list(&comparison.caveats_title, caveats, None);
    pieces
}
