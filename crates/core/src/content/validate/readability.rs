//! Whether the sentences read easily, by figures: every unit and sentence that does not is named with its figure.
//!
//! A *unit* is what an owner reads in one go: a question with its options and help, a screen of facts, an action, a
//! guide. Formulas are made for whole texts, so that a question of fewer than [`LEAST_WORDS`] words is judged together
//! with what stands beside it on the same screen: why it is asked, then the example. Names and figures are left out.
//! A sentence that selects on the offer or the segment is judged as each of them reads it.

use super::messages::{ContentMessage, MessageIndex};
use super::prose::{Sentence, sentences, word_count};
use super::texts::{Library, Texts};
use super::{identity::kind_of, syllables};
use crate::answers::AnswerSheet;
use crate::content::{Content, Item, Problem};
use crate::questionnaire::offered_options;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The least figure of a unit: Fernández-Huerta in Spanish, Flesch's reading ease in English. From 60 on a text is
/// "normal" for an adult.
pub const LEAST_FIGURE: f64 = 60.0;
/// Fewer words than these say little about a text.
pub const LEAST_WORDS: usize = 60;
/// Most words of a sentence.
pub const SENTENCE_WORDS: usize = 20;
/// Most words of an option.
pub const OPTION_WORDS: usize = 14;
/// Most words of a guide: two minutes of reading.
pub const GUIDE_WORDS: usize = 360;

/// How a unit reads in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The locale.
    pub locale: String,
    /// What it is, such as ``question `landed-price` ``.
    pub unit: String,
    /// For whom it reads so: `offer = goods, segment = b2b`. The first one where several read the same.
    pub facts: String,
    /// Words counted; names and figures are not.
    pub words: usize,
    /// The higher, the easier.
    pub figure: f64,
    /// File of its first sentence.
    file: String,
    /// Line, from 1.
    line: usize,
    /// What makes it hard.
    hardest: String,
}

/// A formula of one language.
#[derive(Clone, Copy)]
struct Formula {
    syllables: fn(&str) -> usize,
    start: f64,
    per_syllable: f64,
    per_word: f64,
}

/// Fernández Huerta (1959), with words per sentence as Law (2011) reads it.
const SPANISH: Formula = Formula {
    syllables: syllables::spanish,
    start: 206.84,
    per_syllable: 60.0,
    per_word: 1.02,
};

/// Flesch (1948).
const ENGLISH: Formula = Formula {
    syllables: syllables::english,
    start: 206.835,
    per_syllable: 84.6,
    per_word: 1.015,
};

/// A language without a formula of its own is held to the length of its sentences alone.
fn formula(locale: &str) -> Option<Formula> {
    match locale.split('-').next() {
        Some("es") => Some(SPANISH),
        Some("en") => Some(ENGLISH),
        _ => None,
    }
}

/// What was found in one locale.
#[derive(Default)]
pub(super) struct Found {
    pub readings: Vec<Reading>,
    pub problems: BTreeSet<Problem>,
}

/// Judges a locale as every kind of company reads it; `paths` are all that the questionnaire tells apart.
pub(super) fn judge(
    content: &Content,
    index: &dyn MessageIndex,
    library: &Library<'_>,
    paths: &[AnswerSheet],
) -> Found {
    let mut judge = Judge {
        content,
        places: index
            .content_messages()
            .into_iter()
            .map(|message| (message.id.clone(), message))
            .collect(),
        formula: formula(index.locale()),
        seen: BTreeSet::new(),
        found: Found::default(),
    };
    for (path, texts) in library.readers(paths) {
        judge.items(texts, path);
    }
    let guides = judge.guides();
    for texts in library.kinds() {
        judge.records(texts);
        guides
            .iter()
            .for_each(|(name, parts)| judge.guide(name, parts, texts));
    }
    judge.lengths(index, library);
    judge
        .found
        .readings
        .sort_by(|one, other| one.figure.total_cmp(&other.figure));
    judge.found
}

struct Judge<'a> {
    content: &'a Content,
    places: BTreeMap<String, ContentMessage>,
    formula: Option<Formula>,
    /// Units that were judged in the same words already.
    seen: BTreeSet<(String, String)>,
    found: Found,
}

impl Judge<'_> {
    fn items(&mut self, texts: &Texts<'_>, path: &AnswerSheet) {
        for item in crate::questionnaire::applicable(self.content, path) {
            let (kind, id) = (kind_of(item), item.id());
            let name = format!("{kind}-{id}");
            let options = options(self.content, path, item)
                .into_iter()
                .map(|option| format!("{name}-{option}"));
            let mut parts: Vec<(String, Option<&str>)> = vec![(name.clone(), None)];
            parts.extend(options.map(|option| (option, None)));
            parts.push((name.clone(), Some("help")));
            for beside in ["why", "example"] {
                let words = parts.iter().map(|(id, name)| texts.words(id, *name));
                if words.sum::<usize>() < LEAST_WORDS {
                    parts.push((name.clone(), Some(beside)));
                }
            }
            let unit: Vec<Rc<str>> = parts
                .iter()
                .map(|(id, attribute)| texts.say(id, *attribute))
                .collect();
            self.unit(format!("{kind} `{id}`"), &name, &unit, texts);
        }
    }

    fn records(&mut self, texts: &Texts<'_>) {
        let content = self.content;
        for screen in &content.screens {
            let name = format!("screen-{}", screen.id);
            let mut unit = vec![texts.say(&name, None), texts.say(&name, Some("lead"))];
            for fact in screen.facts.iter().filter_map(|id| content.fact(id)) {
                let id = format!("fact-{}", fact.id);
                unit.push(texts.say(&id, None));
                unit.push(texts.say(&id, Some("why")));
                unit.push(texts.say(&id, Some("help")));
                unit.extend(
                    fact.options
                        .iter()
                        .map(|option| texts.say(&format!("{id}-{option}"), None)),
                );
            }
            self.unit(format!("screen `{}`", screen.id), &name, &unit, texts);
        }
        for action in &content.actions {
            let name = format!("action-{}", action.id);
            let mut unit = vec![
                texts.say(&name, None),
                texts.say(&name, Some("why")),
                texts.say(&name, Some("deliverable")),
            ];
            unit.extend(
                (1..=action.steps).map(|step| texts.say(&format!("{name}-step-{step}"), None)),
            );
            self.unit(format!("action `{}`", action.id), &name, &unit, texts);
        }
    }

    /// A guide is its title, the message with a lead, and every message whose id goes on from it.
    fn guides(&self) -> Vec<(String, Vec<String>)> {
        self.places
            .values()
            .filter(|message| message.id.starts_with("guide-") && has_lead(message))
            .map(|message| {
                let prefix = format!("{}-", message.id);
                let ids = self.places.keys();
                let parts = ids.filter(|id| id.starts_with(&prefix)).cloned();
                (message.id.clone(), parts.collect())
            })
            .collect()
    }

    fn guide(&mut self, name: &str, parts: &[String], texts: &Texts<'_>) {
        let mut unit = vec![texts.say(name, None), texts.say(name, Some("lead"))];
        unit.extend(parts.iter().map(|id| texts.say(id, None)));
        let mut words = texts.words(name, None) + texts.words(name, Some("lead"));
        words += parts.iter().map(|id| texts.words(id, None)).sum::<usize>();
        let label = format!("guide `{}`", name.trim_start_matches("guide-"));
        if words > GUIDE_WORDS {
            self.problem(
                name,
                format!("{label}: {words} words"),
                format!("at most {GUIDE_WORDS}, two minutes of reading"),
            );
        }
        self.unit(label, name, &unit, texts);
    }

    /// The length of every sentence and option, in every wording that some company reads.
    fn lengths(&mut self, index: &dyn MessageIndex, library: &Library<'_>) {
        let options = self.option_ids();
        let messages: Vec<ContentMessage> = self.places.values().cloned().collect();
        for message in &messages {
            let attributes = message.attributes.iter().map(|name| Some(name.as_str()));
            for attribute in std::iter::once(None).chain(attributes) {
                let kinds = match index.varies(&message.id, attribute) {
                    true => usize::MAX,
                    false => 1,
                };
                let wordings: BTreeSet<Rc<str>> = library
                    .kinds()
                    .take(kinds)
                    .map(|texts| texts.say(&message.id, attribute))
                    .collect();
                let option = attribute.is_none() && options.contains(&message.id);
                for text in wordings {
                    self.length(message, attribute, &text, option);
                }
            }
        }
    }

    fn length(
        &mut self,
        message: &ContentMessage,
        attribute: Option<&str>,
        text: &str,
        option: bool,
    ) {
        let id = &message.id;
        let key = attribute.map_or(id.clone(), |name| format!("{id}.{name}"));
        for sentence in sentences(text) {
            if sentence.length > SENTENCE_WORDS {
                self.problem(
                    id,
                    format!(
                        "`{key}` has a sentence of {} words: {}",
                        sentence.length,
                        beginning(&sentence)
                    ),
                    format!("at most {SENTENCE_WORDS}: make two of it"),
                );
            }
        }
        let words = word_count(text);
        if option && words > OPTION_WORDS {
            self.problem(
                id,
                format!("the option `{key}` has {words} words"),
                format!("at most {OPTION_WORDS}"),
            );
        }
    }

    fn option_ids(&self) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        for fact in &self.content.facts {
            let of = |option| format!("fact-{}-{option}", fact.id);
            ids.extend(fact.options.iter().map(of));
        }
        for item in self.content.items() {
            let name = format!("{}-{}", kind_of(item), item.id());
            let choices = item.options().iter().map(|option| &option.id);
            ids.extend(choices.map(|option| format!("{name}-{option}")));
            if let Some(set) = item.as_set() {
                let marks = set.marks.iter().chain(&set.exclusive);
                ids.extend(marks.map(|mark| format!("{name}-{mark}")));
            }
        }
        ids
    }

    fn unit(&mut self, unit: String, message: &str, texts: &[Rc<str>], read: &Texts<'_>) {
        let Some(formula) = self.formula else {
            return;
        };
        if !self.seen.insert((unit.clone(), texts.join("\n"))) {
            return;
        }
        let all: Vec<Sentence<'_>> = texts.iter().flat_map(|text| sentences(text)).collect();
        let words: Vec<&str> = all
            .iter()
            .flat_map(|sentence| sentence.words.iter().copied())
            .collect();
        if words.is_empty() {
            return;
        }
        let figure = formula.figure(&words, all.len());
        let (file, line) = self.place(message);
        let reading = Reading {
            locale: read.locale().to_owned(),
            facts: read.describe(),
            words: words.len(),
            figure,
            file,
            line,
            hardest: formula.hardest(&words),
            unit,
        };
        if figure < LEAST_FIGURE {
            self.found.problems.insert(Problem {
                file: reading.file.clone(),
                line: reading.line,
                reason: format!("{} reads at {figure:.1} ({})", reading.unit, reading.facts),
                hint: format!(
                    "at least {LEAST_FIGURE}: shorter sentences ({:.1} words each) and shorter words ({})",
                    words.len() as f64 / all.len() as f64,
                    reading.hardest
                ),
            });
        }
        self.found.readings.push(reading);
    }

    fn place(&self, message: &str) -> (String, usize) {
        self.places
            .get(message)
            .map(|found| (found.file.clone(), found.line))
            .unwrap_or_default()
    }

    fn problem(&mut self, message: &str, reason: String, hint: String) {
        let (file, line) = self.place(message);
        self.found.problems.insert(Problem {
            file,
            line,
            reason,
            hint,
        });
    }
}

impl Formula {
    #[allow(clippy::cast_precision_loss)] // words of one text: far below 2^53
    fn figure(self, words: &[&str], sentences: usize) -> f64 {
        let count = words.len() as f64;
        let syllables: usize = words.iter().map(|word| (self.syllables)(word)).sum();
        self.start
            - self.per_syllable * syllables as f64 / count
            - self.per_word * count / sentences as f64
    }

    /// The words with the most syllables.
    fn hardest(self, words: &[&str]) -> String {
        let mut long: Vec<(usize, String)> = words
            .iter()
            .map(|word| ((self.syllables)(word), word.to_lowercase()))
            .filter(|(count, _)| *count > 3)
            .collect();
        long.sort_by(|one, other| other.cmp(one));
        long.dedup();
        let long: Vec<String> = long.into_iter().take(8).map(|(_, word)| word).collect();
        long.join(", ")
    }
}

fn has_lead(message: &ContentMessage) -> bool {
    message.attributes.iter().any(|name| name == "lead")
}

fn beginning(sentence: &Sentence<'_>) -> String {
    let tokens: Vec<&str> = sentence.tokens.iter().take(6).copied().collect();
    format!("«{} …»", tokens.join(" "))
}

/// What a company with these facts chooses from.
pub(super) fn options(content: &Content, path: &AnswerSheet, item: Item<'_>) -> Vec<String> {
    match item.as_set() {
        Some(set) => {
            let marks = set.marks.iter().chain(&set.exclusive);
            marks.map(ToString::to_string).collect()
        }
        None => offered_options(content, path, item)
            .into_iter()
            .map(|option| option.id.to_string())
            .collect(),
    }
}
