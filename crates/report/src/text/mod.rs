//! From strings to measured lines of glyphs: faces, shaping, line breaking.
//!
//! Not here: pages. Nothing here knows PDF.

mod break_lines;
mod clean;
mod face;
mod keep_together;
mod shape;

pub(crate) use break_lines::{Align, Language, Line, Span, break_lines};
pub(crate) use face::{Face, Fonts};
pub(crate) use shape::{Glyph, Run};
