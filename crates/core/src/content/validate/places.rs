//! Where each record of a pack stands: its file and line.

use crate::content::PackFile;
use crate::content::extra::{Extra, FOLDER};
use crate::content::load::line_of;
use std::collections::{BTreeMap, BTreeSet};
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
#[derive(Default)]
pub(super) struct Places {
    records: BTreeMap<(String, String), Vec<Place>>,
    /// Records of the pack that an extra pack replaces.
    replaced: BTreeSet<(String, String)>,
}

impl Places {
    /// Looks at every `[[kind]]` with an `id`, at the musts inside gates, and at what is numbered inside its owner.
    pub fn find(files: &[PackFile<'_>], extra: Option<&Extra>) -> Self {
        let mut places = Self::default();
        let records = |file: &&PackFile<'_>| file.path.ends_with(".toml");
        // The pack below comes first: of an id given twice, the extra pack's is the one to be changed.
        let (above, below): (Vec<&PackFile<'_>>, Vec<_>) = files
            .iter()
            .filter(records)
            .partition(|file| file.path.starts_with(FOLDER));
        for file in below.into_iter().chain(above) {
            if let Ok(table) = DeTable::parse(file.text) {
                for (kind, value) in table.get_ref() {
                    places.add(file, kind.get_ref(), None, value.get_ref());
                }
            }
        }
        if let Some(extra) = extra {
            places.replace(extra);
        }
        places
    }

    /// Forgets where records of the pack stand that an extra pack gives anew.
    fn replace(&mut self, extra: &Extra) {
        for ((kind, id), found) in &mut self.records {
            let above = |(file, _): &Place| file.starts_with(FOLDER);
            if extra.overrides(kind, id) && found.iter().any(above) && !found.iter().all(above) {
                found.retain(above);
                self.replaced.insert((kind.clone(), id.clone()));
            }
        }
    }

    /// Whether the extra pack gives this record of the pack anew.
    pub fn is_replaced(&self, kind: &str, id: &str) -> bool {
        self.replaced.contains(&(kind.to_owned(), id.to_owned()))
    }

    /// Whether the pack under the extra pack has this record.
    pub fn stand_below(&self, kind: &str, id: &str) -> bool {
        let key = (kind.to_owned(), id.to_owned());
        self.replaced.contains(&key)
            || self
                .records
                .get(&key)
                .is_some_and(|found| found.iter().any(|(file, _)| !file.starts_with(FOLDER)))
    }

    fn add(&mut self, file: &PackFile<'_>, kind: &str, owner: Option<&str>, value: &DeValue<'_>) {
        let records = match value {
            DeValue::Array(records) => records,
            // Tables that stand once, as `[extra]`: each field by its name.
            DeValue::Table(fields) => {
                for (field, _) in fields {
                    let place = (file.path.to_owned(), line_of(file.text, field.span().start));
                    let key = (kind.to_owned(), field.get_ref().to_string());
                    self.records.entry(key).or_default().push(place);
                }
                return;
            }
            _ => return,
        };
        for record in records.iter() {
            let DeValue::Table(fields) = record.get_ref() else {
                continue;
            };
            // The express path goes by stage.
            let named = if kind == "express" { "stage" } else { "id" };
            if let Some(id) = fields.get(named)
                && let DeValue::String(text) = id.get_ref()
            {
                let place = (file.path.to_owned(), line_of(file.text, id.span().start));
                let name = owner.map_or(text.to_string(), |owner| inner(owner, text));
                self.records
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

    /// Where a record stands: the first place, or the extra pack's, which alone can be changed.
    pub fn of(&self, kind: &str, id: &str) -> Place {
        let places = self.records.get(&(kind.to_owned(), id.to_owned()));
        places
            .and_then(|places| {
                let above = places.iter().find(|(file, _)| file.starts_with(FOLDER));
                above.or(places.first()).cloned()
            })
            .unwrap_or_default()
    }

    /// Every record: kind, id and its places.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str, &[Place])> {
        self.records
            .iter()
            .map(|((kind, id), places)| (kind.as_str(), id.as_str(), places.as_slice()))
    }
}
