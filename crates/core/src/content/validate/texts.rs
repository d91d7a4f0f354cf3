//! The sentences of a locale as companies read them.

use super::messages::MessageIndex;
use super::prose::word_count;
use crate::answers::AnswerSheet;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The facts that sentences select on.
const FACTS: [&str; 3] = ["offer", "segment", "country"];

/// The sentences as one kind of company reads them; each is looked up once.
pub(super) struct Texts<'a> {
    index: &'a dyn MessageIndex,
    facts: Vec<(&'static str, String)>,
    read: RefCell<Read>,
    /// What everybody reads alike.
    shared: Rc<RefCell<Read>>,
}

/// Sentences with the number of their words.
type Read = BTreeMap<String, (Rc<str>, usize)>;

impl<'a> Texts<'a> {
    /// The locale that is read.
    pub fn locale(&self) -> &'a str {
        self.index.locale()
    }

    /// A sentence; empty where there is none.
    pub fn say(&self, id: &str, attribute: Option<&str>) -> Rc<str> {
        self.look_up(id, attribute).0
    }

    /// Its words, names and figures among them; 0 where there is none.
    pub fn words(&self, id: &str, attribute: Option<&str>) -> usize {
        self.look_up(id, attribute).1
    }

    fn look_up(&self, id: &str, attribute: Option<&str>) -> (Rc<str>, usize) {
        let key = format!("{id}.{}", attribute.unwrap_or_default());
        if let Some(found) = self.shared.borrow().get(&key) {
            return found.clone();
        }
        if let Some(found) = self.read.borrow().get(&key) {
            return found.clone();
        }
        let facts: Vec<(&str, &str)> = self
            .facts
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let text = self.index.text(id, attribute, &facts).unwrap_or_default();
        let words = word_count(&text);
        let found: (Rc<str>, usize) = (text.into(), words);
        let place = match self.index.varies(id, attribute) {
            true => &self.read,
            false => &*self.shared,
        };
        place.borrow_mut().insert(key, found.clone());
        found
    }

    /// Who reads so: `offer = goods, segment = b2b, country = pe`.
    pub fn describe(&self) -> String {
        describe(&self.facts)
    }
}

fn describe(facts: &[(&'static str, String)]) -> String {
    let facts: Vec<String> = facts
        .iter()
        .map(|(name, value)| format!("{name} = {value}"))
        .collect();
    facts.join(", ")
}

/// A company's facts, with the sentences as it reads them.
pub(super) type Reader<'t, 'a> = (&'t AnswerSheet, &'t Texts<'a>);

/// What is read, one for all companies that read alike.
pub(super) struct Library<'a>(BTreeMap<String, Texts<'a>>);

impl<'a> Library<'a> {
    /// For companies with these facts.
    pub fn of(index: &'a dyn MessageIndex, paths: &[AnswerSheet]) -> Self {
        let mut all = BTreeMap::new();
        let shared = Rc::default();
        for path in paths {
            let facts = facts(path);
            all.entry(describe(&facts)).or_insert_with(|| Texts {
                index,
                facts,
                read: RefCell::default(),
                shared: Rc::clone(&shared),
            });
        }
        Self(all)
    }

    /// Every kind of reader.
    pub fn kinds(&self) -> impl Iterator<Item = &Texts<'a>> {
        self.0.values()
    }

    /// Each company with what it reads.
    pub fn readers<'t>(&'t self, paths: &'t [AnswerSheet]) -> impl Iterator<Item = Reader<'t, 'a>> {
        paths
            .iter()
            .filter_map(|path| Some((path, self.0.get(&describe(&facts(path)))?)))
    }
}

fn facts(path: &AnswerSheet) -> Vec<(&'static str, String)> {
    FACTS
        .into_iter()
        .filter_map(|name| Some((name, path.option(name)?.to_string())))
        .collect()
}
