//! Setting text: from words and styles to pieces of a page, each line with its place in the logical tree.

use crate::model::{Labelled, shown_address};
use crate::page::{
    AnchorId, Artifact, Heading, LinkTarget, Mark, NodeId, Piece, Rect, Role, Tag, Text, Tree,
};
use crate::text::{Align, Fonts, Language, Line, Span, break_lines};
use crate::theme::{SEA, Style};

/// A part of a paragraph.
#[derive(Clone, Debug)]
pub(crate) struct Inline {
    pub text: String,
    pub style: Style,
    pub link: Option<LinkTarget>,
}

impl Inline {
    pub(crate) fn new(text: impl Into<String>, style: Style) -> Self {
        Self {
            text: text.into(),
            style,
            link: None,
        }
    }

    /// A bold label and what runs on from it.
    pub(crate) fn labelled(sentence: Labelled, style: Style) -> [Self; 2] {
        [
            Self::new(sentence.label, style.bold()),
            Self::new(sentence.text, style),
        ]
    }

    /// An address that is printed and leads where it says.
    pub(crate) fn address(address: &str, style: Style) -> Self {
        Self {
            text: shown_address(address).to_owned(),
            style: style.colour(SEA),
            link: Some(LinkTarget::Address(address.to_owned())),
        }
    }

    /// The site alone, which leads to the whole address: for long lists.
    pub(crate) fn site(address: &str, style: Style) -> Self {
        let whole = shown_address(address);
        let site = whole.split(['/', '?', '#']).next().unwrap_or(whole);
        Self {
            text: site.trim_start_matches("www.").to_owned(),
            ..Self::address(address, style)
        }
    }
}

/// Sets text and keeps the logical tree.
pub(crate) struct Setter<'a> {
    pub fonts: &'a Fonts,
    pub tree: Tree,
    pub language: Language,
    anchors: usize,
}

impl<'a> Setter<'a> {
    pub(crate) fn new(fonts: &'a Fonts, language: Language) -> Self {
        Self {
            fonts,
            tree: Tree::new(),
            language,
            anchors: 0,
        }
    }

    /// A place to lead to, not used before.
    pub(crate) fn new_anchor(&mut self) -> AnchorId {
        self.anchors += 1;
        AnchorId(self.anchors)
    }

    /// Lines of one paragraph with tags given, one piece a line.
    pub(crate) fn lines(
        &self,
        inlines: &[(Inline, Tag)],
        measure: f32,
        align: Align,
    ) -> Vec<Piece> {
        let spans: Vec<Span> = inlines
            .iter()
            .map(|(inline, _)| Span::new(inline.text.as_str(), inline.style))
            .collect();
        let leading = inlines
            .iter()
            .map(|(inline, _)| inline.style.leading)
            .fold(0.0, f32::max);
        let baseline = inlines
            .iter()
            .map(|(inline, _)| self.baseline(inline.style))
            .fold(0.0, f32::max);
        break_lines(self.fonts, &spans, measure, align, self.language)
            .into_iter()
            .map(|line| place_line(line, inlines, leading, baseline))
            .collect()
    }

    /// From the top of a line to its baseline.
    fn baseline(&self, style: Style) -> f32 {
        let face = self.fonts.face(style.face);
        let natural = (face.ascent + face.descent) * style.size;
        (style.leading - natural) / 2.0 + face.ascent * style.size
    }

    /// A paragraph, one piece a line.
    pub(crate) fn rich(
        &mut self,
        parent: NodeId,
        role: Role,
        inlines: Vec<Inline>,
        measure: f32,
        align: Align,
    ) -> Vec<Piece> {
        let node = self.tree.add(parent, role);
        let tagged = self.tag(node, inlines);
        self.lines(&tagged, measure, align)
    }

    /// One leaf for a plain paragraph; with a link inside, one leaf for each part.
    pub(crate) fn tag(&mut self, node: NodeId, inlines: Vec<Inline>) -> Vec<(Inline, Tag)> {
        if inlines.iter().all(|inline| inline.link.is_none()) {
            return inlines
                .into_iter()
                .map(|inline| (inline, Tag::Node(node)))
                .collect();
        }
        inlines
            .into_iter()
            .map(|inline| {
                let role = match inline.link {
                    Some(_) => Role::Link,
                    None => Role::Span,
                };
                let leaf = self.tree.add(node, role);
                (inline, Tag::Node(leaf))
            })
            .collect()
    }

    /// A plain paragraph, one piece a line.
    pub(crate) fn paragraph(
        &mut self,
        parent: NodeId,
        text: &str,
        style: Style,
        measure: f32,
    ) -> Vec<Piece> {
        self.rich(
            parent,
            Role::Paragraph,
            vec![Inline::new(text, style)],
            measure,
            Align::Left,
        )
    }

    /// A paragraph in one piece.
    pub(crate) fn block(
        &mut self,
        parent: NodeId,
        role: Role,
        inlines: Vec<Inline>,
        measure: f32,
        align: Align,
    ) -> Piece {
        stack(self.rich(parent, role, inlines, measure, align))
    }

    /// A text in one piece, with its tag given.
    pub(crate) fn label(
        &self,
        text: &str,
        style: Style,
        measure: f32,
        align: Align,
        tag: Tag,
    ) -> Piece {
        stack(self.lines(&[(Inline::new(text, style), tag)], measure, align))
    }

    /// A text in one line that is never broken: what does not fit is cut, and ends in "…".
    pub(crate) fn single_line(
        &self,
        text: &str,
        style: Style,
        measure: f32,
        align: Align,
        tag: Tag,
    ) -> Piece {
        let mut shown = text.to_owned();
        let fits = |text: &str| self.fonts.measure(style.face, style.size, text) <= measure;
        if !fits(&shown) {
            while shown.pop().is_some() {
                let cut = format!("{}…", shown.trim_end());
                if fits(&cut) {
                    shown = cut;
                    break;
                }
            }
        }
        self.label(
            &shown.replace(' ', "\u{A0}"),
            style,
            measure + 1.0,
            align,
            tag,
        )
    }

    /// A heading: in the tree, in the outline, and a place to lead to.
    pub(crate) fn heading(
        &mut self,
        parent: NodeId,
        role: Role,
        text: &str,
        style: Style,
        measure: f32,
    ) -> (Piece, AnchorId) {
        let level = match role {
            Role::H1 => 1,
            Role::H2 => 2,
            _ => 3,
        };
        let anchor = self.new_anchor();
        let mut piece = Piece::empty(0.0);
        piece.marks.push(Mark::Anchor {
            id: anchor,
            y: 0.0,
            heading: Some(Heading {
                level,
                text: text.to_owned(),
            }),
        });
        piece.stack(self.block(
            parent,
            role,
            vec![Inline::new(text, style)],
            measure,
            Align::Left,
        ));
        (piece, anchor)
    }

    /// How wide a text is when it stands in one line.
    pub(crate) fn width(&self, text: &str, style: Style) -> f32 {
        self.fonts.measure(style.face, style.size, text)
    }
}

/// Pieces under each other as one.
pub(crate) fn stack(pieces: Vec<Piece>) -> Piece {
    let mut whole = Piece::default();
    for piece in pieces {
        whole.stack(piece);
    }
    whole
}

fn place_line(line: Line, inlines: &[(Inline, Tag)], leading: f32, baseline: f32) -> Piece {
    let mut piece = Piece::empty(leading);
    for part in line.spans {
        let (inline, tag) = &inlines[part.span];
        if let (Some(target), Tag::Node(node)) = (&inline.link, *tag)
            && !part.is_break_hyphen
        {
            let contents = match target {
                LinkTarget::Address(address) => address.clone(),
                LinkTarget::Anchor(_) => inline.text.clone(),
            };
            piece.marks.push(Mark::Link {
                rect: Rect::new(part.x, 0.0, part.width.max(1.0), leading),
                target: target.clone(),
                contents,
                node,
            });
        }
        piece.marks.push(Mark::Text(Text {
            x: part.x,
            y: baseline,
            face: inline.style.face,
            size: inline.style.size,
            colour: inline.style.colour,
            run: part.run,
            tag: *tag,
            is_break_hyphen: part.is_break_hyphen,
        }));
    }
    piece
}

/// What is not content.
pub(crate) const LAYOUT: Tag = Tag::Artifact(Artifact::Layout);
