//! Questions: number, words, boxes with their keys, and room for notes beside them.

use super::options::Choice;
use crate::blank::{Blank, ItemText, OptionGroup, Part, Stages};
use crate::layout::flow::Block;
use crate::layout::icon;
use crate::layout::setter::{Inline, LAYOUT, Setter};
use crate::page::{Heading, Mark, NodeId, Path, Piece, Rect, Role, Stroke, Tag, Tree};
use crate::text::Align;
use crate::theme::{BODY, EDGE, H1, H2, H3, INK, NOTE, SMALL, Style, dimension_colour};

/// Width of the number before a question.
const NUMBER: f32 = 26.0;
/// Width of the column for notes, and the space before it.
const NOTES: f32 = 116.0;
const GAP: f32 = 14.0;
/// Room for a line of handwriting.
const LINE: f32 = 18.0;
/// Above the words of a question.
const ABOVE: f32 = 5.0;

/// A question's code, for whoever types.
const CODE: Style = Style {
    hyphenate: false,
    ..NOTE
};
/// When a question or an option is answered.
const ONLY_IF: Style = NOTE.bold().colour(INK);

pub(super) fn blocks(setter: &mut Setter<'_>, blank: &Blank) -> Vec<Block> {
    let section = setter.tree.add(Tree::ROOT, Role::Section);
    let measure = blank.paper.measure();
    let (title, _) = setter.heading(section, Role::H1, &blank.questions_title, H1, measure);
    let mut blocks = vec![Block::heading(title, 18.0, 4.5)];
    for part in &blank.parts {
        let node = setter.tree.add(section, Role::Section);
        let head = head(setter, node, part, &blank.notes, measure);
        blocks.push(Block::heading(head, 11.0, 2.0));
        for item in &part.items {
            blocks.push(Block::single(question(setter, node, item, blank), 4.0));
        }
        if let (None, Some(stages)) = (part.dimension, &blank.stages) {
            blocks.push(Block {
                before: 8.0,
                ..Block::single(stage(setter, node, stages, measure), 4.0)
            });
        }
    }
    blocks
}

fn head(setter: &mut Setter<'_>, section: NodeId, part: &Part, notes: &str, measure: f32) -> Piece {
    let mut piece = Piece::default();
    let text = measure - NOTES - GAP;
    let indent = match part.dimension {
        Some(place) => {
            let colour = dimension_colour(place);
            icon::draw(
                &mut piece,
                icon::dimension(place),
                0.0,
                1.5,
                15.0,
                colour,
                LAYOUT,
            );
            NUMBER
        }
        None => 0.0,
    };
    let (title, _) = setter.heading(section, Role::H2, &part.title, H2, text - indent);
    piece.place(title, indent, 0.0);
    // It stands over every column for notes, and would be read out before each part.
    let notes = setter.single_line(notes, NOTE, NOTES, Align::Left, LAYOUT);
    piece.place(notes, measure - NOTES, 5.0);
    piece
}

fn question(setter: &mut Setter<'_>, section: NodeId, item: &ItemText, blank: &Blank) -> Piece {
    let measure = blank.paper.measure();
    let inner = measure - NOTES - GAP - NUMBER;
    let mut words = heading(setter, section, item, inner);
    let say = |setter: &mut Setter<'_>, text: &str, style: Style| {
        let inlines = vec![Inline::new(text, style)];
        setter.block(section, Role::Paragraph, inlines, inner, Align::Left)
    };
    if let Some(only_if) = &item.only_if {
        let said = say(setter, only_if, ONLY_IF);
        indent(&mut words, said);
    }
    if !item.remarks.is_empty() {
        let said = say(setter, &item.remarks.join(" "), NOTE);
        indent(&mut words, said);
    }
    words.stack(Piece::empty(1.5));
    let last = item.options.len().saturating_sub(1);
    for (place, group) in item.options.iter().enumerate() {
        if let Some(only_if) = &group.only_if {
            let said = say(setter, only_if, ONLY_IF);
            indent(&mut words, said);
        }
        let others = if place == last {
            Some((item, blank))
        } else {
            None
        };
        let list = options(setter, section, group, others, inner);
        indent(&mut words, list);
    }
    let mut piece = Piece::empty(ABOVE);
    piece.rule(0.0, 0.0, measure, 0.0, Stroke::new(EDGE, 0.5));
    piece.stack(words);
    notes(setter, section, &mut piece, item, measure);
    piece
}

fn indent(words: &mut Piece, piece: Piece) {
    let y = words.height;
    words.place(piece, NUMBER, y);
}

/// Number and question as one heading.
fn heading(setter: &mut Setter<'_>, section: NodeId, item: &ItemText, inner: f32) -> Piece {
    let node = setter.tree.add(section, Role::H3);
    let anchor = setter.new_anchor();
    let mut piece = Piece::default();
    piece.marks.push(Mark::Anchor {
        id: anchor,
        y: 0.0,
        heading: Some(Heading {
            level: 3,
            text: format!("{} {}", item.number, item.question),
        }),
    });
    let number = format!("{} ", item.number);
    let style = Style {
        leading: BODY.leading,
        ..H3
    };
    piece.place(
        setter.label(&number, style, NUMBER, Align::Left, Tag::Node(node)),
        0.0,
        0.0,
    );
    let style = Style {
        hyphenate: false,
        ..BODY.bold()
    };
    let question = setter.label(&item.question, style, inner, Align::Left, Tag::Node(node));
    piece.place(question, NUMBER, 0.0);
    piece
}

/// Options of one group; behind the last group "no sé" and "no aplica".
fn options(
    setter: &mut Setter<'_>,
    section: NodeId,
    group: &OptionGroup,
    others: Option<(&ItemText, &Blank)>,
    measure: f32,
) -> Piece {
    let list = setter.tree.add(section, Role::List);
    let mut piece = Piece::default();
    for (key, words) in &group.options {
        let key = key.to_string();
        let choice = Choice {
            key: Some(&key),
            words,
        };
        piece.stack(choice.set(setter, list, measure));
    }
    if let Some((item, blank)) = others {
        let (key, words) = &blank.dont_know;
        let choice = Choice {
            key: Some(key),
            words,
        };
        piece.stack(choice.set(setter, list, measure));
        for reason in &item.reasons {
            let words = format!("{}: {reason}", blank.not_applicable);
            let choice = Choice {
                key: None,
                words: &words,
            };
            piece.stack(choice.set(setter, list, measure));
        }
    }
    piece
}

/// The code, and under it lines to write on down to the end of the question.
fn notes(
    setter: &mut Setter<'_>,
    section: NodeId,
    piece: &mut Piece,
    item: &ItemText,
    measure: f32,
) {
    let left = measure - NOTES;
    let node = setter.tree.add(section, Role::Paragraph);
    let code = setter.single_line(&item.code, CODE, NOTES - 1.0, Align::Right, Tag::Node(node));
    let mut y = ABOVE + code.height + LINE - 4.0;
    piece.place(code, left, ABOVE);
    while y <= piece.height - 2.0 {
        piece.rule(left, y, measure, y, Stroke::new(EDGE, 0.4));
        y += LINE;
    }
}

/// Where the stage is found: a table of boxes in a frame.
fn stage(setter: &mut Setter<'_>, section: NodeId, stages: &Stages, measure: f32) -> Piece {
    let padding = 9.0;
    let inner = measure - 2.0 * padding;
    let mut words = Piece::default();
    let (title, _) = setter.heading(section, Role::H3, &stages.title, H3, inner);
    words.stack(title);
    let lead = vec![Inline::new(stages.lead.as_str(), SMALL)];
    words.stack(setter.block(section, Role::Paragraph, lead, inner, Align::Left));
    words.stack(Piece::empty(3.0));
    let list = setter.tree.add(section, Role::List);
    for (letter, does, when) in &stages.rows {
        let said = format!("{does}, {when}.");
        let choice = Choice {
            key: Some(letter),
            words: &said,
        };
        words.stack(choice.set(setter, list, inner));
    }
    let mut piece = Piece::default();
    piece.place(words, padding, padding - 2.0);
    piece.height += padding - 2.0;
    let frame = Path::rect(Rect::new(0.0, 0.0, measure, piece.height));
    piece.shape(frame, None, Some(Stroke::new(INK, 0.75)), LAYOUT);
    piece
}
