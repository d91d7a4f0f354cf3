//! Where each record of a pack stands: its file and line.

use crate::content::PackFile;
use crate::content::load::line_of;
use std::collections::BTreeMap;
use toml::de::{DeTable, DeValue};

/// File and line, from 1; 0 where only the file is known.
pub(super) type Place = (String, usize);

/// Records by kind and id; more than one place where an id was given twice.
pub(super) struct Places(BTreeMap<(String, String), Vec<Place>>);

impl Places {
    /// Looks at every `[[kind]]` with an `id`, and at the musts inside gates.
    pub fn find(files: &[PackFile<'_>]) -> Self {
        let mut places = Self(BTreeMap::new());
        for file in files.iter().filter(|file| file.path.ends_with(".toml")) {
            if let Ok(table) = DeTable::parse(file.text) {
                for (kind, value) in table.get_ref() {
                    places.add(file, kind.get_ref(), value.get_ref());
                }
            }
        }
        places
    }

    fn add(&mut self, file: &PackFile<'_>, kind: &str, value: &DeValue<'_>) {
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
                let key = (kind.to_owned(), text.to_string());
                self.0.entry(key).or_default().push(place);
            }
            if let Some(musts) = fields.get("must") {
                self.add(file, "must", musts.get_ref());
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
