//! Reads a pack's files into `Content`, or says everything that is wrong with them.

use super::extra::{self, ExtraPack};
use super::*;
use crate::condition::Condition;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// A file of a pack: path inside `assets/content`, and text.
#[derive(Clone, Copy, Debug)]
pub struct PackFile<'a> {
    /// Path inside the pack, with `/`.
    pub path: &'a str,
    /// UTF-8 text.
    pub text: &'a str,
}

/// Yes, no, or nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum YesNoUnknown {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not stated anywhere; never taken for a no.
    Unknown,
}

pub(super) fn always() -> Condition {
    Condition::Always
}

pub(super) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let value = toml::value::Datetime::deserialize(deserializer)?;
    let date = value
        .date
        .filter(|_| value.time.is_none())
        .ok_or_else(|| D::Error::custom("a date without a time is expected"))?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        .ok_or_else(|| D::Error::custom("no such day"))
}

pub(super) fn optional_date<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    date(deserializer).map(Some)
}

/// The kinds of records, each with its type: what a file may hold, how it is read, and how files are put together.
macro_rules! tables {
    ($($kind:ident: $record:ty,)*) => {
        /// Records by kind.
        #[derive(Default)]
        pub(super) struct Tables {
            $($kind: Vec<$record>,)*
        }

        impl Tables {
            const KINDS: &'static [&'static str] = &[$(stringify!($kind)),*];

            /// Takes one record. An unknown field is refused, so that a typing error is seen.
            fn take(&mut self, kind: &str, record: ValueDeserializer<'_>) -> Result<(), toml::de::Error> {
                match kind {
                    $(stringify!($kind) => self.$kind.push(<$record>::deserialize(record)?),)*
                    // Whoever calls has looked the kind up.
                    _ => {}
                }
                Ok(())
            }

            pub fn append(&mut self, mut other: Self) {
                $(self.$kind.append(&mut other.$kind);)*
            }
        }
    };
}

tables! {
    dimension: Dimension,
    screen: Screen,
    fact: Fact,
    milestone: Milestone,
    question: Question,
    stage: Stage,
    gate: Gate,
    profile: Profile,
    alert: Alert,
    action: Action,
    programme: Programme,
    platform: Platform,
    rule: Rule,
    benchmark: Benchmark,
    guide: Guide,
    checklist: Checklist,
    worksheet: Worksheet,
    contact: Contact,
    source: Source,
    glossary: GlossaryEntry,
    express: Express,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GlossaryEntry {
    id: crate::ids::GlossaryId,
}

impl Content {
    /// Reads a pack. The order of the files does not matter.
    ///
    /// # Errors
    /// Every problem found, sorted by file and line.
    pub fn load(files: &[PackFile<'_>]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut pack = None;
        let mut all = Tables::default();
        let mut extra = extra::Layer::default();
        // Sorted by path, so that the same pack gives the same content whatever lists its files.
        let sorted: BTreeMap<&str, &str> =
            files.iter().map(|file| (file.path, file.text)).collect();
        for (path, text) in &sorted {
            if !path.ends_with(".toml") {
                continue;
            }
            if path.starts_with(extra::FOLDER) {
                extra.read(path, text, &mut problems);
            } else if *path == "pack.toml" {
                pack = read::<Pack>(path, text, &mut problems);
            } else {
                all.append(read_tables(path, text, Tables::KINDS, &mut problems));
            }
        }
        if !sorted.contains_key("pack.toml") {
            problems.push(Problem {
                file: "pack.toml".to_owned(),
                line: 0,
                reason: "the pack has no pack.toml".to_owned(),
                hint: "add it with version, date and languages".to_owned(),
            });
        }
        let extra = extra.finish(&mut problems);
        match pack {
            Some(mut pack) if problems.is_empty() => {
                let extra = extra.map(|(extra, tables)| {
                    pack.version = extra.version_over(&pack.version);
                    all.overlay(tables, &extra);
                    extra
                });
                Ok(all.into_content(pack, extra))
            }
            _ => {
                problems.sort();
                Err(problems)
            }
        }
    }
}

const SEE_README: &str = "see the content pack's README for the fields of this record";

pub(super) fn read<T: DeserializeOwned>(
    path: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| problems.push(problem_of(path, text, &error)))
        .ok()
}

/// Reads the records of a file one by one, so that one that is wrong does not hide the next.
pub(super) fn read_tables(
    path: &str,
    text: &str,
    kinds: &[&str],
    problems: &mut Vec<Problem>,
) -> Tables {
    let mut tables = Tables::default();
    let (root, mistakes) = DeTable::parse_recoverable(text);
    // What was read around a mistake of syntax may be half a record.
    if !mistakes.is_empty() {
        problems.extend(mistakes.iter().map(|error| problem_of(path, text, error)));
        return tables;
    }
    for (kind, value) in root.into_inner() {
        let name = kind.get_ref().to_string();
        let records = match value.into_inner() {
            DeValue::Array(records) if kinds.contains(&name.as_str()) => records,
            _ => {
                problems.push(Problem {
                    file: path.to_owned(),
                    line: line_of(text, kind.span().start),
                    reason: format!("`{name}` is no list of records that stands here"),
                    hint: format!("begin each record with one of [[{}]]", kinds.join("]], [[")),
                });
                continue;
            }
        };
        for record in records {
            if let Err(error) = tables.take(&name, record.into()) {
                problems.push(problem_of(path, text, &error));
            }
        }
    }
    tables
}

fn problem_of(path: &str, text: &str, error: &toml::de::Error) -> Problem {
    let start = error.span().map_or(0, |span| span.start);
    Problem {
        file: path.to_owned(),
        line: line_of(text, start),
        reason: error.message().to_owned(),
        hint: SEE_README.to_owned(),
    }
}

/// Line, from 1, of a byte offset.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    text.bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1
}

impl Tables {
    /// Lays the records of an extra pack over these.
    fn overlay(&mut self, mut extra: Self, of: &ExtraPack) {
        macro_rules! overlay {
            ($($kind:ident),*) => {$(
                let replaced = |id: &str| {
                    of.about.overrides(stringify!($kind), id)
                        && extra.$kind.iter().any(|record| record.id.as_str() == id)
                };
                self.$kind.retain(|record| !replaced(record.id.as_str()));
                self.$kind.append(&mut extra.$kind);
            )*};
        }
        overlay!(programme, platform, rule, contact, guide, source);
    }

    fn into_content(mut self, pack: Pack, extra: Option<ExtraPack>) -> Content {
        let place: BTreeMap<DimensionId, usize> = self
            .dimension
            .iter()
            .enumerate()
            .map(|(place, dimension)| (dimension.id.clone(), place))
            .collect();
        self.question
            .sort_by_key(|question| place.get(&question.dimension).copied());
        self.profile.sort_by_key(|profile| profile.number);
        self.alert
            .sort_by_key(|alert| (alert.priority, alert.id.clone()));
        self.action.sort_by_key(|action| action.id.clone());
        self.programme.sort_by_key(|programme| programme.id.clone());
        self.platform.sort_by_key(|platform| platform.id.clone());
        self.rule.sort_by_key(|rule| rule.id.clone());
        self.benchmark.sort_by_key(|benchmark| benchmark.id.clone());
        self.guide.sort_by_key(|guide| {
            let place = guide.dimension.as_ref().and_then(|of| place.get(of));
            (place.copied().unwrap_or(usize::MAX), guide.id.clone())
        });
        self.checklist.sort_by_key(|checklist| checklist.id.clone());
        self.worksheet.sort_by_key(|worksheet| worksheet.id.clone());
        self.contact
            .sort_by_key(|contact| (contact.country.clone(), contact.id.clone()));
        Content {
            pack,
            dimensions: self.dimension,
            screens: self.screen,
            facts: self.fact,
            milestones: self.milestone,
            questions: self.question,
            stages: self.stage,
            gates: self.gate,
            profiles: self.profile,
            alerts: self.alert,
            actions: self.action,
            programmes: self.programme,
            platforms: self.platform,
            rules: self.rule,
            benchmarks: self.benchmark,
            guides: self.guide,
            checklists: self.checklist,
            worksheets: self.worksheet,
            contacts: self.contact,
            sources: self.source,
            express: self.express,
            glossary: self.glossary.into_iter().map(|entry| entry.id).collect(),
            extra,
        }
    }
}
