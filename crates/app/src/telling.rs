//! A filling-in in the person's words: the view of La empresa, Preguntas and Revisión.

use crate::case::say;
use crate::former::Former;
use crate::home::count;
use crate::pack::Pack;
use crate::views::{
    AnswerInput, AssessmentView, DimensionProgress, FactInput, FactScreenView, FactView,
    GlossaryView, ItemKind, ItemView, OptionView, Progress, RaiseView, RestView,
};
use rumbo_core::answers::Answer;
use rumbo_core::content::{Fact, FactKind, Item, QuestionKind};
use rumbo_core::diagnosis::{answer_at_level, diagnose};
use rumbo_core::ids::{FactId, ItemId, OptionId};
use rumbo_core::questionnaire::{self, Path};
use rumbo_core::{AnswerSheet, FactValue};
use rumbo_i18n::Localizer;
use rumbo_store::Company;
use std::collections::{BTreeMap, BTreeSet};

/// The side list's name for milestones, beside the ids of the dimensions.
const MILESTONES: &str = "milestones";

/// The same for what was worked on since the last diagnosis: it is asked first.
const REVISITED: &str = "revisited";

/// Words a minute at an easy pace, and seconds for a decision.
pub(crate) const WORDS_PER_MINUTE: usize = 180;
const SECONDS_PER_DECISION: usize = 8;

/// A filling-in in the person's words.
pub(crate) struct Telling<'a> {
    pack: &'a Pack,
    words: &'a Localizer,
    sheet: &'a AnswerSheet,
    path: Path,
    /// Levels reached now.
    levels: BTreeMap<ItemId, u8>,
    /// The diagnosis that this one repeats.
    former: Option<&'a Former>,
    /// What was worked on since then.
    revisited: BTreeSet<ItemId>,
}

impl<'a> Telling<'a> {
    pub fn new(pack: &'a Pack, words: &'a Localizer, sheet: &'a AnswerSheet, path: Path) -> Self {
        let diagnosis = diagnose(&pack.content, sheet);
        let levels = diagnosis
            .items
            .into_iter()
            .map(|item| (item.id, item.level))
            .collect();
        Self {
            pack,
            words,
            sheet,
            path,
            levels,
            former: None,
            revisited: BTreeSet::new(),
        }
    }

    /// The same after an earlier diagnosis.
    pub fn repeating(self, former: Option<&'a Former>) -> Self {
        Self {
            revisited: former
                .map_or_else(BTreeSet::new, |former| former.revisited(&self.pack.content)),
            former,
            ..self
        }
    }

    fn say(&self, id: &str) -> String {
        say(self.words, self.sheet, id, None).unwrap_or_default()
    }

    fn attribute(&self, id: &str, attribute: &str) -> String {
        say(self.words, self.sheet, id, Some(attribute)).unwrap_or_default()
    }

    #[allow(
        clippy::too_many_arguments,
        reason = "each is another part of what was stored"
    )]
    pub fn view(
        &self,
        id: &str,
        company: &Company,
        finished: bool,
        texts: &BTreeMap<FactId, String>,
        notes: &BTreeMap<ItemId, String>,
        order: &[ItemId],
        retired: Vec<String>,
    ) -> AssessmentView {
        let content = &self.pack.content;
        let shown: BTreeSet<&ItemId> = questionnaire::asked(content, self.sheet, self.path)
            .iter()
            .map(|item| item.id())
            .collect();
        // What was worked on first; the rest, and either part in itself, in the pack's order.
        let (first, rest): (Vec<Item<'_>>, Vec<Item<'_>>) =
            questionnaire::applicable(content, self.sheet)
                .into_iter()
                .partition(|item| self.revisited.contains(item.id()));
        let items: Vec<ItemView> = first
            .into_iter()
            .chain(rest)
            .map(|item| self.item(item, shown.contains(item.id()), notes))
            .collect();
        AssessmentView {
            id: id.to_owned(),
            company_id: company.id.clone(),
            company: company.name.clone(),
            example: company.example,
            finished,
            path: self.path.into(),
            screens: self.screens(texts),
            dimensions: self.dimensions(&items),
            progress: self.progress(&items, order),
            items,
            retired,
        }
    }

    fn screens(&self, texts: &BTreeMap<FactId, String>) -> Vec<FactScreenView> {
        questionnaire::screens_on(&self.pack.content, self.sheet, self.path)
            .into_iter()
            .map(|(screen, facts)| FactScreenView {
                id: screen.id.to_string(),
                title: self.say(&format!("screen-{}", screen.id)),
                lead: self.attribute(&format!("screen-{}", screen.id), "lead"),
                facts: facts
                    .into_iter()
                    .map(|fact| self.fact(fact, texts))
                    .collect(),
            })
            .collect()
    }

    fn fact(&self, fact: &Fact, texts: &BTreeMap<FactId, String>) -> FactView {
        let key = format!("fact-{}", fact.id);
        let value = match self.sheet.facts.get(&fact.id) {
            Some(FactValue::One(option)) => Some(FactInput::One(option.to_string())),
            Some(FactValue::Many(marks)) => Some(FactInput::Many(
                marks.iter().map(ToString::to_string).collect(),
            )),
            Some(FactValue::Hours(hours)) => Some(FactInput::Hours(*hours)),
            None => texts
                .get(&fact.id)
                .map(|text| FactInput::Text(text.clone())),
        };
        FactView {
            id: fact.id.to_string(),
            kind: match fact.kind {
                FactKind::One => "one",
                FactKind::Many => "many",
                FactKind::Hours => "hours",
                FactKind::Text => "text",
            }
            .to_owned(),
            question: self.say(&key),
            why: self.attribute(&key, "why"),
            help: self.attribute(&key, "help"),
            required: fact.required,
            private: fact.private,
            options: self.options(&key, fact.options.iter()),
            exclusive: fact.exclusive.iter().map(ToString::to_string).collect(),
            value,
        }
    }

    fn options<'o>(
        &self,
        key: &str,
        options: impl Iterator<Item = &'o OptionId>,
    ) -> Vec<OptionView> {
        options
            .map(|option| OptionView {
                id: option.to_string(),
                text: self.say(&format!("{key}-{option}")),
            })
            .collect()
    }

    fn item(&self, item: Item<'_>, shown: bool, notes: &BTreeMap<ItemId, String>) -> ItemView {
        let id = item.id();
        let (key, kind, dimension) = match item {
            Item::Milestone(_) => (
                format!("milestone-{id}"),
                ItemKind::Milestone,
                MILESTONES.to_owned(),
            ),
            Item::Question(question) => {
                let kind = match question.kind {
                    QuestionKind::Level => ItemKind::Level,
                    QuestionKind::Set => ItemKind::Set,
                };
                (
                    format!("question-{id}"),
                    kind,
                    question.dimension.to_string(),
                )
            }
        };
        let dimension = match self.revisited.contains(id) {
            true => REVISITED.to_owned(),
            false => dimension,
        };
        let question = self.pack.content.question(id);
        let options = match question.filter(|question| question.kind == QuestionKind::Set) {
            Some(set) => self.options(&key, set.marks.iter().chain(&set.exclusive)),
            None => self.options(
                &key,
                questionnaire::offered_options(&self.pack.content, self.sheet, item)
                    .into_iter()
                    .map(|option| &option.id),
            ),
        };
        let help = self.attribute(&key, "help");
        let why = self.attribute(&key, "why");
        ItemView {
            id: id.to_string(),
            dimension,
            kind,
            question: self.say(&key),
            short: self.attribute(&key, "short"),
            help,
            why,
            example: self.attribute(&key, "example"),
            options,
            exclusive: question
                .and_then(|set| set.exclusive.as_ref())
                .map(ToString::to_string),
            reasons: question
                .into_iter()
                .flat_map(|question| &question.not_applicable)
                .map(|reason| OptionView {
                    id: reason.to_string(),
                    text: self.say(&format!("reason-{reason}")),
                })
                .collect(),
            glossary: question
                .into_iter()
                .flat_map(|question| &question.glossary)
                .map(|word| GlossaryView {
                    id: word.to_string(),
                    word: self.say(&format!("glossary-{word}")),
                    definition: self.attribute(&format!("glossary-{word}"), "definition"),
                })
                .collect(),
            shown,
            answer: self.sheet.answers.get(id).map(from_answer),
            earlier: self.former.and_then(|former| former.answer(item)),
            note: notes.get(id).cloned().unwrap_or_default(),
            raise: self.raise(item, shown, &key),
        }
    }

    /// One level more than now, in the words of the answer that stands for it.
    fn raise(&self, item: Item<'_>, shown: bool, key: &str) -> Option<RaiseView> {
        let content = &self.pack.content;
        let answer = self.sheet.answers.get(item.id());
        if !shown || matches!(answer, Some(Answer::NotApplicable(_))) {
            return None;
        }
        let level = self.levels.get(item.id())?.checked_add(1)?;
        let text = match answer_at_level(content, self.sheet, item.id(), level)? {
            Answer::Option(option) => self.say(&format!("{key}-{option}")),
            Answer::Set(_) => self.say(&format!("{key}-level-{level}")),
            Answer::DontKnow | Answer::NotApplicable(_) => return None,
        };
        Some(RaiseView { level, text })
    }

    fn dimensions(&self, items: &[ItemView]) -> Vec<DimensionProgress> {
        let entry = |id: &str, name: String| {
            let shown: Vec<&ItemView> = items
                .iter()
                .filter(|item| item.shown && item.dimension == id)
                .collect();
            DimensionProgress {
                id: id.to_owned(),
                name,
                answered: count(shown.iter().filter(|item| item.answer.is_some()).count()),
                total: count(shown.len()),
            }
        };
        let milestones = rumbo_i18n::messages::app_milestones(self.words);
        let revisited = (!self.revisited.is_empty())
            .then(|| entry(REVISITED, rumbo_i18n::messages::app_revisited(self.words)));
        revisited
            .into_iter()
            .chain(std::iter::once(entry(MILESTONES, milestones)))
            .chain(self.pack.content.dimensions.iter().map(|dimension| {
                entry(
                    dimension.id.as_str(),
                    self.say(&format!("dimension-{}", dimension.id)),
                )
            }))
            .collect()
    }

    /// What the whole questionnaire asks beyond what was said on the express path.
    pub fn rest(&self, texts: &BTreeMap<FactId, String>) -> RestView {
        let content = &self.pack.content;
        let facts: Vec<&Fact> = questionnaire::facts_left(content, self.sheet)
            .iter()
            .filter(|fact| !texts.contains_key(*fact))
            .filter_map(|fact| content.fact(fact))
            .collect();
        let questions = questionnaire::progress(content, self.sheet).missing;
        let for_facts = facts.iter().map(|fact| {
            let view = self.fact(fact, texts);
            seconds(&view.question, &view.options)
        });
        let for_questions = questions
            .iter()
            .filter_map(|item| content.item(item))
            .map(|item| {
                let view = self.item(item, false, &BTreeMap::new());
                seconds(&view.question, &view.options)
            });
        let seconds: usize = for_facts.chain(for_questions).sum();
        RestView {
            questions: count(questions.len()),
            facts: count(facts.len()),
            minutes: count(seconds.div_ceil(60)),
            first_fact: facts.first().map(|fact| fact.id.to_string()),
        }
    }

    fn progress(&self, items: &[ItemView], order: &[ItemId]) -> Progress {
        let shown: Vec<&ItemView> = items.iter().filter(|item| item.shown).collect();
        let open = |item: &&&ItemView| item.answer.is_none();
        let place = order
            .last()
            .and_then(|last| shown.iter().position(|item| item.id == last.as_str()));
        let after = place.map_or(0, |place| place + 1);
        let next = shown[after..]
            .iter()
            .find(open)
            .or_else(|| shown.iter().find(open));
        let seconds: usize = shown
            .iter()
            .filter(open)
            .map(|item| seconds(&item.question, &item.options))
            .sum();
        let dont_know = order
            .iter()
            .rev()
            .take_while(|id| self.sheet.answers.get(*id) == Some(&Answer::DontKnow))
            .count();
        Progress {
            answered: count(shown.iter().filter(|item| item.answer.is_some()).count()),
            total: count(shown.len()),
            minutes_left: count(seconds.div_ceil(60)),
            next_item: next.map(|item| item.id.clone()),
            missing_facts: questionnaire::progress(&self.pack.content, self.sheet)
                .missing_facts
                .iter()
                .map(ToString::to_string)
                .collect(),
            dont_know_in_a_row: count(dont_know),
        }
    }
}

/// Seconds to read a question with its options and to decide.
fn seconds(question: &str, options: &[OptionView]) -> usize {
    let options = options.iter().map(|option| word_count(&option.text));
    let words = word_count(question) + options.sum::<usize>();
    words * 60 / WORDS_PER_MINUTE + SECONDS_PER_DECISION
}

fn word_count(text: &str) -> usize {
    text.split_whitespace().count()
}

fn from_answer(answer: &Answer) -> AnswerInput {
    match answer {
        Answer::Option(option) => AnswerInput::Option(option.to_string()),
        Answer::Set(marks) => AnswerInput::Set(marks.iter().map(ToString::to_string).collect()),
        Answer::DontKnow => AnswerInput::DontKnow,
        Answer::NotApplicable(reason) => AnswerInput::NotApplicable(reason.to_string()),
    }
}
