//! Everything that is wrong with a pack, all at once, each problem with its file, line and a hint.
//!
//! Reading (`Content::load`) proves that each record has its fields; here is proven that the records fit together:
//! the laws of the diagnosis rest on it (gate conditions that only rise, display conditions without circles, every gate
//! reachable), and so does every sentence that a locale must have.

mod catalogue;
mod checklists;
mod conditions;
mod contacts;
mod contradictions;
mod express;
mod extra;
mod guides;
mod identity;
mod instrument;
mod messages;
mod paths;
mod places;
mod plan;
mod prose;
mod readability;
mod syllables;
mod texts;
mod time_budget;
mod worksheets;

use super::extra::FOLDER;
use super::{Content, PackFile, Problem};
use crate::ids::FactId;
use places::Places;
use std::collections::BTreeSet;

pub use extra::replaced_messages;
pub use messages::{ContentMessage, MessageIndex};
pub use readability::Reading;
pub use time_budget::PathTime;

/// Checks a whole pack against itself and against the sentences of the locales.
///
/// `locales` are those whose left-over sentences are looked for; of them, those that the pack calls complete must have
/// every sentence. Without any, sentences are not looked at.
pub fn check(files: &[PackFile<'_>], locales: &[&dyn MessageIndex]) -> Vec<Problem> {
    let content = match Content::load(files) {
        Ok(content) => content,
        Err(problems) => return problems,
    };
    let mut checker = Checker::new(&content, files);
    identity::check(&mut checker);
    instrument::check(&mut checker);
    plan::check(&mut checker);
    catalogue::check(&mut checker);
    guides::check(&mut checker);
    checklists::check(&mut checker);
    worksheets::check(&mut checker);
    contacts::check(&mut checker);
    extra::check(&mut checker);
    express::check(&mut checker);
    // What is reached along each path means something only in a pack that holds together.
    if checker.problems.is_empty() {
        paths::check(&mut checker);
        express::check_paths(&mut checker);
    }
    instrument::check_used_facts(&mut checker);
    messages::check(&mut checker, locales);
    checker.problems.into_iter().collect()
}

/// How a pack reads: figures, and what does not hold to them.
#[derive(Clone, Debug, Default)]
pub struct Measures {
    /// Every unit, the hardest first.
    pub readings: Vec<Reading>,
    /// The longest path of each locale: the whole questionnaire, then the express path of each stage.
    pub longest: Vec<PathTime>,
    /// What is too hard or too long.
    pub problems: Vec<Problem>,
    /// The same in locales that are still being written.
    pub drafts: Vec<Problem>,
}

/// Measures the sentences of these locales. Without texts nothing is measured, and answering takes its time only where
/// the pack calls the locale complete.
pub fn measure(content: &Content, locales: &[&dyn MessageIndex]) -> Measures {
    let mut measures = Measures::default();
    // Too many paths are a problem that `check` names.
    let Some(paths) = paths::paths(content) else {
        return measures;
    };
    for locale in locales {
        let library = texts::Library::of(*locale, &paths);
        let found = readability::judge(content, *locale, &library, &paths);
        measures.readings.extend(found.readings);
        let languages = &content.pack.languages;
        if !languages.iter().any(|one| one == locale.locale()) {
            measures.drafts.extend(found.problems);
            continue;
        }
        measures.problems.extend(found.problems);
        let longest = time_budget::longest(content, &library, &paths);
        measures
            .problems
            .extend(longest.iter().filter_map(time_budget::problem));
        measures.longest.extend(longest);
    }
    measures
        .readings
        .sort_by(|one, other| one.figure.total_cmp(&other.figure));
    measures.problems.sort();
    measures
}

/// The pack in hand, where its records stand, and what was found so far.
struct Checker<'a> {
    content: &'a Content,
    places: Places,
    used_facts: BTreeSet<FactId>,
    problems: BTreeSet<Problem>,
}

impl<'a> Checker<'a> {
    fn new(content: &'a Content, files: &[PackFile<'_>]) -> Self {
        let extra = content.extra.as_ref().map(|extra| &extra.about);
        Self {
            content,
            places: Places::find(files, extra),
            used_facts: BTreeSet::new(),
            problems: BTreeSet::new(),
        }
    }

    /// Whether a record is of the extra pack.
    fn is_extra(&self, kind: &str, id: &str) -> bool {
        self.places.of(kind, id).0.starts_with(FOLDER)
    }
    /// Notes a problem of the record of this kind and id.
    fn at(&mut self, kind: &str, id: &str, reason: impl Into<String>, hint: impl Into<String>) {
        let (file, line) = self.places.of(kind, id);
        self.problems.insert(Problem {
            file,
            line,
            reason: format!("{kind} `{id}`: {}", reason.into()),
            hint: hint.into(),
        });
    }

    /// Notes a problem of a file as a whole.
    fn in_file(&mut self, file: &str, reason: impl Into<String>, hint: impl Into<String>) {
        self.problems.insert(Problem {
            file: file.to_owned(),
            line: 0,
            reason: reason.into(),
            hint: hint.into(),
        });
    }

    /// Notes a problem unless something holds.
    fn expect(
        &mut self,
        holds: bool,
        kind: &str,
        id: &str,
        reason: impl Into<String>,
        hint: impl Into<String>,
    ) {
        if !holds {
            self.at(kind, id, reason, hint);
        }
    }
}
