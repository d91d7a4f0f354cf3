//! Painting: pages of marks become page operations, with every mark inside marked content.
//!
//! Not here: the structure tree and all that stands around the pages (finish).

mod printpdf_painter;
mod subset;

pub(crate) use printpdf_painter::PrintpdfPainter;

use crate::logo::{Drawing, Logo, Picture};
use crate::page::{Artifact, Mark, NodeId, Page, Rect, Shape, Tag, Text, Tree};

/// What draws pages. Coordinates grow downwards from the upper left corner of the paper.
pub(crate) trait Painter {
    /// Begins a page of this size in points.
    fn begin_page(&mut self, width: f32, height: f32);
    /// Begins content of a leaf, with its number on this page.
    fn begin_content(&mut self, structure_type: &str, number: usize);
    /// Begins what is not content.
    fn begin_artifact(&mut self, artifact: Artifact);
    /// Ends the one or the other.
    fn end(&mut self);
    /// Draws a text.
    fn text(&mut self, text: &Text);
    /// Draws a path.
    fn shape(&mut self, shape: &Shape);
    /// Draws a picture into a place that has its proportions.
    fn picture(&mut self, picture: &Picture, place: Rect);
    /// Draws a drawing into a place that has its proportions.
    fn drawing(&mut self, drawing: &Drawing, place: Rect);
}

/// Which leaf each marked content of each page belongs to: by page, then by number.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct MarkedContent(pub Vec<Vec<NodeId>>);

/// Paints all pages.
pub(crate) fn paint(
    pages: &[Page],
    width: f32,
    height: f32,
    tree: &Tree,
    painter: &mut impl Painter,
) -> MarkedContent {
    let mut content = MarkedContent::default();
    for page in pages {
        painter.begin_page(width, height);
        let mut owners = Vec::new();
        let mut open = None;
        for mark in &page.marks {
            let tag = match mark {
                Mark::Text(text) => text.tag,
                Mark::Shape(shape) => shape.tag,
                Mark::Logo { tag, .. } => *tag,
                Mark::Link { .. } | Mark::Field(_) | Mark::Anchor { .. } => continue,
            };
            if open != Some(tag) {
                if open.is_some() {
                    painter.end();
                }
                match tag {
                    Tag::Node(node) => {
                        let role = crate::finish::structure_type(tree.get(node).role);
                        painter.begin_content(role, owners.len());
                        owners.push(node);
                    }
                    Tag::Artifact(artifact) => painter.begin_artifact(artifact),
                }
                open = Some(tag);
            }
            match mark {
                Mark::Text(text) => painter.text(text),
                Mark::Shape(shape) => painter.shape(shape),
                Mark::Logo { rect, logo, .. } => match &**logo {
                    Logo::Picture(picture) => painter.picture(picture, *rect),
                    Logo::Drawing(drawing) => painter.drawing(drawing, *rect),
                },
                Mark::Link { .. } | Mark::Field(_) | Mark::Anchor { .. } => {}
            }
        }
        if open.is_some() {
            painter.end();
        }
        content.0.push(owners);
    }
    content
}
