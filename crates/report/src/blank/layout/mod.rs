//! Laying out the blank questionnaire: room to write, boxes to mark, nothing that needs colour.

mod facts;
mod glossary;
mod opening;
mod options;
mod questions;

use super::Blank;
use crate::layout::flow::Flow;
use crate::layout::setter::Setter;
use crate::layout::{LaidOut, furniture};
use crate::text::Fonts;

/// Lays out the whole questionnaire.
pub(crate) fn lay_out(blank: &Blank, fonts: &Fonts) -> LaidOut {
    let mut setter = Setter::new(fonts, blank.language);
    let mut flow = Flow::new(blank.paper);
    // One after another on the same pages: paper is copied by the sheet.
    let mut blocks = opening::blocks(&mut setter, &blank.opening, blank.paper);
    blocks.extend(facts::blocks(&mut setter, blank));
    blocks.extend(questions::blocks(&mut setter, blank));
    if !blank.glossary.1.is_empty() {
        blocks.extend(glossary::blocks(&mut setter, blank));
    }
    flow.section(&blank.opening.whom, blocks);
    let mut pages = flow.into_pages();
    furniture::add(&setter, &mut pages, &blank.furniture, blank.paper);
    LaidOut {
        pages,
        tree: setter.tree,
    }
}

#[cfg(test)]
mod tests;
