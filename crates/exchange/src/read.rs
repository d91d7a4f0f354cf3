//! Reads a diagnosis file: every problem at once, nothing guessed.

use crate::diagnosis_file::{DiagnosisFile, FORMAT, VERSION};
use crate::error::{ExchangeError, Wrong, WrongKind};
use crate::name::{clean_line, clean_name};
use chrono::NaiveDate;
use rumbo_core::answers::{Answer, FactValue};
use rumbo_core::content::FactKind;
use rumbo_core::ids::{FactId, ItemId};
use rumbo_core::questionnaire::{self, AnswerError, Path};
use rumbo_core::{AnswerSheet, Content};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Longest note or free word that is kept, in characters.
const MAX_TEXT_CHARS: usize = 4000;

/// Reads a diagnosis file.
///
/// Keys that begin with `_` are explanations for people, and skipped.
///
/// # Errors
/// Not JSON, cut off, something else, newer, or with values that can't be taken: all of them are named.
pub fn read(text: &str, content: &Content) -> Result<DiagnosisFile, ExchangeError> {
    // A byte-order mark is what some editors put first; it is no part of JSON.
    let value: Value =
        serde_json::from_str(text.trim_start_matches('\u{FEFF}')).map_err(|error| {
            if error.is_eof() && !text.trim().is_empty() {
                ExchangeError::Truncated { line: error.line() }
            } else {
                ExchangeError::Malformed {
                    line: error.line(),
                    column: error.column(),
                    reason: error.to_string(),
                }
            }
        })?;
    let root = value.as_object().ok_or(ExchangeError::Foreign)?;
    if root.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(ExchangeError::Foreign);
    }
    match root.get("version").and_then(Value::as_u64) {
        Some(found) if found > VERSION => {
            return Err(ExchangeError::Newer {
                found,
                known: VERSION,
            });
        }
        Some(1) => {}
        _ => return Err(ExchangeError::Foreign),
    }
    let mut reader = Reader {
        content,
        wrong: Vec::new(),
    };
    let file = reader.file(root)?;
    if reader.wrong.is_empty() {
        Ok(file)
    } else {
        Err(ExchangeError::Wrong(reader.wrong))
    }
}

/// Three numbers with points between them.
fn is_version(text: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    text.split('.').count() == 3 && text.split('.').all(number)
}

/// `1.10.0` is newer than `1.9.2`; what is no version is newer than nothing.
fn is_newer(found: &str, known: &str) -> bool {
    let parts = |version: &str| -> Vec<u64> {
        version
            .split('.')
            .map(|part| part.parse().unwrap_or(0))
            .collect()
    };
    parts(found) > parts(known)
}

struct Reader<'a> {
    content: &'a Content,
    wrong: Vec<Wrong>,
}

impl Reader<'_> {
    fn file(&mut self, root: &Map<String, Value>) -> Result<DiagnosisFile, ExchangeError> {
        self.only(
            root,
            "",
            &[
                "format",
                "version",
                "content_version",
                "company",
                "assessment",
                "$schema",
            ],
        );
        let content_version = self.string(root, "", "content_version");
        if root.get("content_version").is_some_and(Value::is_string)
            && !is_version(&content_version)
        {
            self.push(
                "content_version".to_owned(),
                WrongKind::Type("version such as 1.0.0"),
            );
        }
        let known = self.content.pack.base_version();
        if is_newer(&content_version, known) {
            return Err(ExchangeError::NewerContent {
                found: content_version,
                known: known.to_owned(),
            });
        }
        let empty = Map::new();
        let company = self.object(root, "", "company").unwrap_or(&empty);
        self.only(company, "company", &["name", "example"]);
        let name = self.string(company, "company", "name");
        let example = self.flag(company, "company", "example");

        let given = self.object(root, "", "assessment").unwrap_or(&empty);
        self.only(
            given,
            "assessment",
            &[
                "started_on",
                "finished_on",
                "path",
                "blanks_accepted",
                "facts",
                "answers",
                "notes",
            ],
        );
        let path = self.path(given);
        let started_on = self.day(given, "started_on");
        let finished_on = given
            .contains_key("finished_on")
            .then(|| self.day(given, "finished_on"))
            .flatten();
        let (facts, words) = self.facts(given);
        let mut sheet = AnswerSheet {
            facts,
            answers: BTreeMap::new(),
            blanks_accepted: self.flag(given, "assessment", "blanks_accepted"),
        };
        self.answers(given, &mut sheet);
        let notes = self.notes(given);
        // A name is judged last, so that a file with other faults names those first.
        let company = if self.wrong.is_empty() {
            clean_name(&name)?
        } else {
            name
        };
        Ok(DiagnosisFile {
            content_version,
            company,
            example,
            started_on: started_on.unwrap_or_default(),
            finished_on,
            path,
            sheet,
            words,
            notes,
        })
    }

    /// A file that says nothing of it asks everything.
    fn path(&mut self, given: &Map<String, Value>) -> Path {
        if !given.contains_key("path") {
            return Path::Full;
        }
        let word = self.string(given, "assessment", "path");
        Path::parse(&word).unwrap_or_else(|| {
            if given["path"].is_string() {
                self.push("assessment.path".to_owned(), WrongKind::NotOffered(word));
            }
            Path::Full
        })
    }

    fn facts(
        &mut self,
        given: &Map<String, Value>,
    ) -> (BTreeMap<FactId, FactValue>, BTreeMap<FactId, String>) {
        let mut stated = AnswerSheet::default();
        let mut words = BTreeMap::new();
        let Some(facts) = self.optional_object(given, "assessment", "facts") else {
            return (stated.facts, words);
        };
        // What a fact applies to depends on facts before it in the pack: they are taken in its order.
        let order = |id: &str| {
            self.content
                .facts
                .iter()
                .position(|fact| fact.id.as_str() == id)
        };
        let mut pairs: Vec<(&String, &Value)> = facts
            .iter()
            .filter(|(id, _)| !id.starts_with('_'))
            .collect();
        pairs.sort_by_key(|(id, _)| order(id));
        for (id, value) in pairs {
            let at = format!("assessment.facts.{id}");
            let fact_id = FactId::from(id.as_str());
            let Some(fact) = self.content.fact(&fact_id) else {
                self.push(at, WrongKind::UnknownQuestion);
                continue;
            };
            if fact.kind == FactKind::Text {
                match value.as_str() {
                    Some(text) => drop(words.insert(fact_id, shortened(&clean_line(text)))),
                    None => self.push(at, WrongKind::Type("text")),
                }
                continue;
            }
            let Ok(value) = serde_json::from_value::<FactValue>(value.clone()) else {
                self.push(
                    at,
                    WrongKind::Type("option, list of options or whole hours"),
                );
                continue;
            };
            match questionnaire::check_fact(self.content, &stated, &fact_id, &value) {
                Ok(()) => drop(stated.facts.insert(fact_id, value)),
                Err(error) => self.push(at, kind_of(&error)),
            }
        }
        (stated.facts, words)
    }

    fn answers(&mut self, given: &Map<String, Value>, sheet: &mut AnswerSheet) {
        let Some(answers) = self.optional_object(given, "assessment", "answers") else {
            return;
        };
        for (id, value) in answers.iter().filter(|(id, _)| !id.starts_with('_')) {
            let at = format!("assessment.answers.{id}");
            let item = ItemId::from(id.as_str());
            if self.content.question(&item).is_none() && self.content.milestone(&item).is_none() {
                self.push(at, WrongKind::UnknownQuestion);
                continue;
            }
            let Ok(answer) = serde_json::from_value::<Answer>(value.clone()) else {
                self.push(
                    at,
                    WrongKind::Type("{\"option\": …}, {\"set\": […]}, {\"dont_know\": true} or {\"not_applicable\": …}"),
                );
                continue;
            };
            match questionnaire::check_answer(self.content, sheet, &item, &answer) {
                Ok(()) => drop(sheet.answers.insert(item, answer)),
                Err(error) => self.push(at, kind_of(&error)),
            }
        }
    }

    fn notes(&mut self, given: &Map<String, Value>) -> BTreeMap<ItemId, String> {
        let mut notes = BTreeMap::new();
        let Some(given) = self.optional_object(given, "assessment", "notes") else {
            return notes;
        };
        for (id, value) in given.iter().filter(|(id, _)| !id.starts_with('_')) {
            let at = format!("assessment.notes.{id}");
            let item = ItemId::from(id.as_str());
            let known =
                self.content.question(&item).is_some() || self.content.milestone(&item).is_some();
            match value.as_str() {
                _ if !known => self.push(at, WrongKind::UnknownQuestion),
                Some(text) => drop(notes.insert(item, shortened(text))),
                None => self.push(at, WrongKind::Type("text")),
            }
        }
        notes
    }

    fn push(&mut self, at: String, kind: WrongKind) {
        self.wrong.push(Wrong { at, kind });
    }

    fn only(&mut self, map: &Map<String, Value>, path: &str, known: &[&str]) {
        for key in map.keys() {
            if !known.contains(&key.as_str()) && !key.starts_with('_') {
                self.push(join(path, key), WrongKind::UnknownField);
            }
        }
    }

    fn string(&mut self, map: &Map<String, Value>, path: &str, key: &str) -> String {
        match map.get(key) {
            Some(Value::String(text)) => return text.clone(),
            Some(_) => self.push(join(path, key), WrongKind::Type("text")),
            None => self.push(join(path, key), WrongKind::Missing),
        }
        String::new()
    }

    fn flag(&mut self, map: &Map<String, Value>, path: &str, key: &str) -> bool {
        match map.get(key) {
            None => false,
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                self.push(join(path, key), WrongKind::Type("true or false"));
                false
            }
        }
    }

    fn day(&mut self, map: &Map<String, Value>, key: &str) -> Option<NaiveDate> {
        let text = self.string(map, "assessment", key);
        let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok();
        if day.is_none() && map.get(key).is_some_and(Value::is_string) {
            self.push(join("assessment", key), WrongKind::NotADay);
        }
        day
    }

    fn object<'v>(
        &mut self,
        map: &'v Map<String, Value>,
        path: &str,
        key: &str,
    ) -> Option<&'v Map<String, Value>> {
        if !map.contains_key(key) {
            self.push(join(path, key), WrongKind::Missing);
        }
        self.optional_object(map, path, key)
    }

    fn optional_object<'v>(
        &mut self,
        map: &'v Map<String, Value>,
        path: &str,
        key: &str,
    ) -> Option<&'v Map<String, Value>> {
        match map.get(key) {
            Some(Value::Object(found)) => Some(found),
            Some(_) => {
                self.push(join(path, key), WrongKind::Type("object"));
                None
            }
            None => None,
        }
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

fn shortened(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() || *c == '\n')
        .take(MAX_TEXT_CHARS)
        .collect()
}

fn kind_of(error: &AnswerError) -> WrongKind {
    match error {
        AnswerError::UnknownFact(_) | AnswerError::UnknownItem(_) => WrongKind::UnknownQuestion,
        AnswerError::FactDoesNotApply(_) | AnswerError::ItemDoesNotApply(_) => {
            WrongKind::DoesNotApply
        }
        AnswerError::WrongFactKind { .. } => WrongKind::Type("an answer of the fact's kind"),
        AnswerError::WrongAnswerKind { .. } => WrongKind::Type("an answer of the question's kind"),
        AnswerError::FactOptionNotOffered { option, .. }
        | AnswerError::OptionNotOffered { option, .. }
        | AnswerError::ExclusiveMark(option) => WrongKind::NotOffered(option.to_string()),
        AnswerError::NothingMarked(_) => WrongKind::Type("a list with at least one mark"),
        AnswerError::TooManyHours(hours) => WrongKind::NotOffered(hours.to_string()),
        AnswerError::NotApplicableRefused { reason, .. } => {
            WrongKind::NotOffered(reason.to_string())
        }
        AnswerError::SecondNotApplicable { other } => WrongKind::NotOffered(other.to_string()),
    }
}
