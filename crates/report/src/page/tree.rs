//! The logical tree: headings, paragraphs, lists, tables and figures in reading order.
//!
//! Marks belong to leaves only, so that the order of a node's kids is the order of reading.

/// A place in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(pub usize);

/// Standard structure types of PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Section,
    H1,
    H2,
    H3,
    Paragraph,
    /// A part of a paragraph.
    Span,
    List,
    Item,
    Label,
    Body,
    Table,
    Row,
    HeadCell,
    Cell,
    Figure,
    Link,
    /// A form field.
    Form,
    Contents,
    ContentsItem,
}

/// What a table's head cell is the head of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Column,
    Row,
}

/// A node with what viewers are told of it.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub role: Role,
    pub kids: Vec<NodeId>,
    /// What a picture says, for whoever does not see it.
    pub alt: Option<String>,
    pub scope: Option<Scope>,
    /// Columns of a cell, from 1.
    pub columns: usize,
}

/// The whole tree; the first node is the document.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    pub(crate) const ROOT: NodeId = NodeId(0);

    pub(crate) fn new() -> Self {
        Self {
            nodes: vec![node(Role::Document)],
        }
    }

    /// Adds a last kid.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(node(role));
        self.nodes[parent.0].kids.push(id);
        id
    }

    pub(crate) fn get(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    pub(crate) fn get_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0]
    }
}

const fn node(role: Role) -> Node {
    Node {
        role,
        kids: Vec::new(),
        alt: None,
        scope: None,
        columns: 1,
    }
}
