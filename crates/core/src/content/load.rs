//! Reads a pack's files into `Content`, or says everything that is wrong with them.

use super::*;
use crate::condition::Condition;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

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
        .ok_or_else(|| D::Error::custom("a date without a time is expected"))?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        .ok_or_else(|| D::Error::custom("no such day"))
}

pub(super) fn optional_date<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    date(deserializer).map(Some)
}

/// What a file may hold. Unknown tables are refused, so that a typing error is seen.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Tables {
    dimension: Vec<Dimension>,
    screen: Vec<Screen>,
    fact: Vec<Fact>,
    milestone: Vec<Milestone>,
    question: Vec<Question>,
    stage: Vec<Stage>,
    gate: Vec<Gate>,
    profile: Vec<Profile>,
    alert: Vec<Alert>,
    action: Vec<Action>,
    programme: Vec<Programme>,
    platform: Vec<Platform>,
    rule: Vec<Rule>,
    benchmark: Vec<Benchmark>,
    guide: Vec<Guide>,
    checklist: Vec<Checklist>,
    worksheet: Vec<Worksheet>,
    contact: Vec<Contact>,
    source: Vec<Source>,
    glossary: Vec<GlossaryEntry>,
    express: Vec<Express>,
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
        // Sorted by path, so that the same pack gives the same content whatever lists its files.
        let sorted: BTreeMap<&str, &str> =
            files.iter().map(|file| (file.path, file.text)).collect();
        for (path, text) in &sorted {
            if !path.ends_with(".toml") {
                continue;
            }
            if *path == "pack.toml" {
                pack = read::<Pack>(path, text, &mut problems);
            } else if let Some(tables) = read::<Tables>(path, text, &mut problems) {
                all.append(tables);
            }
        }
        if pack.is_none() && !sorted.contains_key("pack.toml") {
            problems.push(Problem {
                file: "pack.toml".to_owned(),
                line: 0,
                reason: "the pack has no pack.toml".to_owned(),
                hint: "add it with version, date and languages".to_owned(),
            });
        }
        match pack {
            Some(pack) if problems.is_empty() => Ok(all.into_content(pack)),
            _ => {
                problems.sort();
                Err(problems)
            }
        }
    }
}

fn read<T: DeserializeOwned>(path: &str, text: &str, problems: &mut Vec<Problem>) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            problems.push(Problem {
                file: path.to_owned(),
                line: line_of(text, start),
                reason: error.message().to_owned(),
                hint: "see the content pack's README for the fields of this record".to_owned(),
            });
        })
        .ok()
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
    fn append(&mut self, mut other: Self) {
        self.dimension.append(&mut other.dimension);
        self.screen.append(&mut other.screen);
        self.fact.append(&mut other.fact);
        self.milestone.append(&mut other.milestone);
        self.question.append(&mut other.question);
        self.stage.append(&mut other.stage);
        self.gate.append(&mut other.gate);
        self.profile.append(&mut other.profile);
        self.alert.append(&mut other.alert);
        self.action.append(&mut other.action);
        self.programme.append(&mut other.programme);
        self.platform.append(&mut other.platform);
        self.rule.append(&mut other.rule);
        self.benchmark.append(&mut other.benchmark);
        self.guide.append(&mut other.guide);
        self.checklist.append(&mut other.checklist);
        self.worksheet.append(&mut other.worksheet);
        self.contact.append(&mut other.contact);
        self.source.append(&mut other.source);
        self.glossary.append(&mut other.glossary);
        self.express.append(&mut other.express);
    }

    fn into_content(mut self, pack: Pack) -> Content {
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
        }
    }
}
