//! Where each record of a pack stands: its file and line.

use crate::content::PackFile;
use crate::content::load::line_of;
use std::collections::BTreeMap;
use toml::de::{DeTable, DeValue};

/// File and line, from 1; 0 where only the file is known.
pub(super) type Place = (String, usize);

/// Records whose ids are unique only within their owner: steps of checklists, lines of worksheets.
const INNER: [&str; 2] = ["step", "line"];

/// The name under which a record inside another is found and told.
pub(super) fn inner(owner: &str, id: &str) -> String {
    format!("{owner}/{id}")
}

/// Records by kind and id; more than one place where an id was given twice.
pub(super) struct Places(BTreeMap<(String, String), Vec<Place>>);

impl Places {
    /// Looks at every `[[kind]]` with an `id`, at the musts inside gates, and at what is numbered inside its owner.
    pub fn find(files: &[PackFile<'_>]) -> Self {
        let mut places = Self(BTreeMap::new());
        for file in files.iter().filter(|file| file.path.ends_with(".toml")) {
            if let Ok(table) = DeTable::parse(file.text) {
                for (kind, value) in table.get_ref() {
                    places.add(file, kind.get_ref(), None, value.get_ref());
                }
            }
        }
        places
    }

    fn add(&mut self, file: &PackFile<'_>, kind: &str, owner: Option<&str>, value: &DeValue<'_>) {
        let DeValue::Array(records) = value else {
            return;
        };
        for record in records.iter() {
            let DeValue::Table(fields) = record.get_ref() else {
                continue;
            };
            if let Some(id) = fields.get("id")
                && let DeValue::String(text) = id.get_ref()
            {
                let place = (file.path.to_owned(), line_of(file.text, id.span().start));
                let name = owner.map_or(text.to_string(), |owner| inner(owner, text));
                self.0
                    .entry((kind.to_owned(), name))
                    .or_default()
                    .push(place);
                for kind in INNER {
                    if let Some(records) = fields.get(kind) {
                        self.add(file, kind, Some(text), records.get_ref());
                    }
                }
            }
            if let Some(musts) = fields.get("must") {
                self.add(file, "must", None, musts.get_ref());
            }
        }
    }

    /// The first place of a record.
    pub fn of(&self, kind: &str, id: &str) -> Place {
        self.0
            .get(&(kind.to_owned(), id.to_owned()))
            .and_then(|places| places.first().cloned())
            .unwrap_or_default()
    }

    /// Every record: kind, id and its places.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str, &[Place])> {
        self.0
            .iter()
            .map(|((kind, id), places)| (kind.as_str(), id.as_str(), places.as_slice()))
    }
}
