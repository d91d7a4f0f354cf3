//! What a laid-out page is made of: marks at places, and the logical tree that they belong to.
//!
//! Not here: how it came there (layout), and how it is written (paint, finish).

mod geometry;
mod mark;
mod tree;

pub(crate) use geometry::Rect;
pub use geometry::{Paper, Path, Step};
pub(crate) use mark::{
    AnchorId, Artifact, Field, Heading, LinkTarget, Mark, Page, Piece, Shape, Stroke, Tag, Text,
};
pub(crate) use tree::{NodeId, Role, Scope, Tree};
