//! XML as plain data: elements are put together without errors and written by quick-xml at the end.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::borrow::Cow;
use std::io;

/// An element with all that stands in it.
#[derive(Clone, Debug)]
pub(super) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, Cow<'static, str>)>,
    kids: Vec<Node>,
}

#[derive(Clone, Debug)]
enum Node {
    Element(Element),
    Text(String),
}

/// An element without anything in it.
pub(super) fn el(name: &'static str) -> Element {
    Element {
        name,
        attributes: Vec::new(),
        kids: Vec::new(),
    }
}

/// `<name w:val="value"/>`, which is how WordprocessingML says nearly everything.
pub(super) fn val(name: &'static str, value: impl Into<Cow<'static, str>>) -> Element {
    el(name).set("w:val", value)
}

impl Element {
    pub(super) fn set(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    pub(super) fn add(mut self, kid: Element) -> Self {
        self.kids.push(Node::Element(kid));
        self
    }

    pub(super) fn add_all(mut self, kids: impl IntoIterator<Item = Element>) -> Self {
        self.kids.extend(kids.into_iter().map(Node::Element));
        self
    }

    pub(super) fn text(mut self, text: &str) -> Self {
        self.kids.push(Node::Text(legal(text)));
        self
    }

    /// A whole part of the package, with its declaration.
    pub(super) fn to_part(&self) -> io::Result<Vec<u8>> {
        let mut writer = Writer::new(Vec::new());
        let declaration = BytesDecl::new("1.0", Some("UTF-8"), Some("yes"));
        writer.write_event(Event::Decl(declaration))?;
        self.write(&mut writer)?;
        Ok(writer.into_inner())
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
        let attributes: Vec<(&str, String)> = self
            .attributes
            .iter()
            .map(|(name, value)| (*name, legal(value)))
            .collect();
        let attributes = attributes
            .iter()
            .map(|(name, value)| (*name, value.as_str()));
        let start = writer.create_element(self.name).with_attributes(attributes);
        if self.kids.is_empty() {
            start.write_empty()?;
            return Ok(());
        }
        start.write_inner_content(|writer| {
            self.kids.iter().try_for_each(|kid| match kid {
                Node::Element(element) => element.write(writer),
                Node::Text(text) => writer.write_event(Event::Text(BytesText::new(text))),
            })
        })?;
        Ok(())
    }
}

/// The text without what XML 1.0 forbids and without marks that turn its direction; breaks become spaces, as on paper.
pub(super) fn legal(text: &str) -> String {
    let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}');
    let forbidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{FFFE}' | '\u{FFFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    text.chars()
        .map(|c| if breaks(c) { ' ' } else { c })
        .filter(|c| !forbidden(*c))
        .collect()
}
