//! Marks: what is drawn or laid over a page, each with the node that it belongs to.

use super::geometry::{Path, Rect};
use super::tree::NodeId;
use crate::logo::Logo;
use crate::text::{Face, Run};
use crate::theme::Colour;
use std::sync::Arc;

/// Whose content a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// A leaf of the logical tree.
    Node(NodeId),
    /// Not content.
    Artifact(Artifact),
}

/// Why a mark is not content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Artifact {
    /// Rules, frames, textures.
    Layout,
    /// Running head.
    Header,
    /// Foot of the page.
    Footer,
    /// The head of a table or card, said again on its next page.
    Repeated,
}

/// A shaped text at its baseline.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub x: f32,
    pub y: f32,
    pub face: Face,
    pub size: f32,
    pub colour: Colour,
    pub run: Run,
    pub tag: Tag,
    /// Only shown because a word was divided: copied as nothing.
    pub is_break_hyphen: bool,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Stroke {
    pub colour: Colour,
    pub width: f32,
    /// Lengths of dash and gap; zeros draw a whole line.
    pub dash: (f32, f32),
    pub round: bool,
}

impl Stroke {
    pub(crate) const fn new(colour: Colour, width: f32) -> Self {
        Self {
            colour,
            width,
            dash: (0.0, 0.0),
            round: false,
        }
    }

    pub(crate) const fn dashed(self, dash: f32, gap: f32) -> Self {
        Self {
            dash: (dash, gap),
            ..self
        }
    }

    pub(crate) const fn round(self) -> Self {
        Self {
            round: true,
            ..self
        }
    }
}

/// A drawn path.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub path: Path,
    pub fill: Option<Colour>,
    pub stroke: Option<Stroke>,
    pub tag: Tag,
}

/// A place that links and the outline lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct AnchorId(pub usize);

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LinkTarget {
    /// A public address.
    Address(String),
    /// A place in this file.
    Anchor(AnchorId),
}

/// A line of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heading {
    /// From 1.
    pub level: usize,
    pub text: String,
}

/// A box that can be ticked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    pub rect: Rect,
    /// Unique in the file.
    pub name: String,
    /// What it is, for whoever does not see it.
    pub label: String,
    pub node: NodeId,
}

/// Anything that stands on a page.
#[derive(Clone, Debug)]
pub(crate) enum Mark {
    Text(Text),
    Shape(Shape),
    /// A logo, which fills its place.
    Logo {
        rect: Rect,
        logo: Arc<Logo>,
        tag: Tag,
    },
    Link {
        rect: Rect,
        target: LinkTarget,
        /// What the link leads to, in words.
        contents: String,
        node: NodeId,
    },
    Field(Field),
    Anchor {
        id: AnchorId,
        y: f32,
        heading: Option<Heading>,
    },
}

impl Mark {
    pub(crate) fn moved(self, dx: f32, dy: f32) -> Self {
        match self {
            Self::Text(text) => Self::Text(Text {
                x: text.x + dx,
                y: text.y + dy,
                ..text
            }),
            Self::Shape(shape) => Self::Shape(Shape {
                path: shape.path.moved(dx, dy),
                ..shape
            }),
            Self::Logo { rect, logo, tag } => Self::Logo {
                rect: rect.moved(dx, dy),
                logo,
                tag,
            },
            Self::Link {
                rect,
                target,
                contents,
                node,
            } => Self::Link {
                rect: rect.moved(dx, dy),
                target,
                contents,
                node,
            },
            Self::Field(field) => Self::Field(Field {
                rect: field.rect.moved(dx, dy),
                ..field
            }),
            Self::Anchor { id, y, heading } => Self::Anchor {
                id,
                y: y + dy,
                heading,
            },
        }
    }

    /// What it covers, if it is drawn. Text: from its ascent to its descent.
    pub(crate) fn bounds(&self) -> Option<Rect> {
        match self {
            Self::Text(text) => Some(Rect::new(
                text.x,
                text.y - 0.8 * text.size,
                text.run.width * text.size / 1000.0,
                text.size,
            )),
            Self::Shape(shape) => shape.path.bounds(),
            Self::Logo { rect, .. } | Self::Link { rect, .. } => Some(*rect),
            Self::Field(field) => Some(field.rect),
            Self::Anchor { .. } => None,
        }
    }
}

/// A piece of a page that is not divided, measured from its upper left corner.
#[derive(Clone, Debug, Default)]
pub(crate) struct Piece {
    pub height: f32,
    pub marks: Vec<Mark>,
}

impl Piece {
    pub(crate) fn empty(height: f32) -> Self {
        Self {
            height,
            marks: Vec::new(),
        }
    }

    /// Puts another piece into this one, which grows if need be.
    pub(crate) fn place(&mut self, other: Self, x: f32, y: f32) {
        self.height = self.height.max(y + other.height);
        self.marks
            .extend(other.marks.into_iter().map(|mark| mark.moved(x, y)));
    }

    /// Puts another piece under this one.
    pub(crate) fn stack(&mut self, other: Self) {
        let y = self.height;
        self.place(other, 0.0, y);
    }

    pub(crate) fn shape(
        &mut self,
        path: Path,
        fill: Option<Colour>,
        stroke: Option<Stroke>,
        tag: Tag,
    ) {
        self.marks.push(Mark::Shape(Shape {
            path,
            fill,
            stroke,
            tag,
        }));
    }

    /// A line that is not content.
    pub(crate) fn rule(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, stroke: Stroke) {
        self.shape(
            Path::line(x1, y1, x2, y2),
            None,
            Some(stroke),
            Tag::Artifact(Artifact::Layout),
        );
    }

    /// An area that is not content.
    pub(crate) fn fill(&mut self, rect: Rect, colour: Colour) {
        self.shape(
            Path::rect(rect),
            Some(colour),
            None,
            Tag::Artifact(Artifact::Layout),
        );
    }

    /// The same marks, none of them content, and without links and fields: for a head that is said again.
    pub(crate) fn as_artifact(&self, artifact: Artifact) -> Self {
        let marks = self.marks.iter().filter_map(|mark| match mark {
            Mark::Text(text) => Some(Mark::Text(Text {
                tag: Tag::Artifact(artifact),
                ..text.clone()
            })),
            Mark::Shape(shape) => Some(Mark::Shape(Shape {
                tag: Tag::Artifact(artifact),
                ..shape.clone()
            })),
            Mark::Logo { rect, logo, .. } => Some(Mark::Logo {
                rect: *rect,
                logo: Arc::clone(logo),
                tag: Tag::Artifact(artifact),
            }),
            Mark::Link { .. } | Mark::Field(_) | Mark::Anchor { .. } => None,
        });
        Self {
            height: self.height,
            marks: marks.collect(),
        }
    }
}

/// A finished page; marks are measured from the upper left corner of the paper.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    pub marks: Vec<Mark>,
    /// Shown in the running head; a page without it has neither head nor foot.
    pub section: Option<String>,
}
