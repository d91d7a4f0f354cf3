//! The blank questionnaire: the same questions on paper, to be filled in by hand and typed in later.
//!
//! The same engine as the report's. What is asked, in which order and under which condition is the core's
//! ([`rumbo_core::questionnaire::blank`]); here it only gets words and numbers.

mod conditions;
pub(crate) mod layout;
mod places;
mod words;

use rumbo_core::content::FactKind;
use rumbo_core::questionnaire::{self, Blank as Asked, BlankFact, BlankItem, Path};
use rumbo_core::{AnswerSheet, Condition, Content};
use rumbo_i18n::{Localizer, messages};
use std::collections::BTreeSet;

use crate::finish::Metadata;
use crate::model::Furniture;
use crate::page::Paper;
use crate::text::Language;
use places::Places;
use words::Words;

/// Everything that a blank questionnaire is made from.
#[derive(Clone, Copy, Debug)]
pub struct BlankInput<'a> {
    /// The pack.
    pub content: &'a Content,
    /// Facts that hold for everybody who gets the paper: country and offer, perhaps the segment. They are said at the
    /// start and not asked, and what they rule out is left out.
    pub sheet: &'a AnswerSheet,
    /// How much is asked.
    pub path: Path,
    /// The paper.
    pub paper: Paper,
}

/// A blank questionnaire, ready to be laid out.
#[derive(Clone, Debug)]
pub struct Blank {
    /// The paper.
    pub paper: Paper,
    pub(crate) language: Language,
    pub(crate) metadata: Metadata,
    pub(crate) furniture: Furniture,
    /// What stands before the first question.
    pub opening: Opening,
    /// Title of the facts.
    pub facts_title: String,
    /// Facts by screen.
    pub screens: Vec<Screen>,
    /// Title of the questions.
    pub questions_title: String,
    /// Milestones, then the dimensions.
    pub parts: Vec<Part>,
    /// Where the stage is found, after the milestones of the express path.
    pub stages: Option<Stages>,
    /// Words explained, by alphabet; title first.
    pub glossary: (String, Vec<(String, String)>),
    /// Stands over the room for notes.
    pub notes: String,
    /// Stands before the reasons of "no aplica".
    pub not_applicable: String,
    /// "No sé", with its key.
    pub dont_know: (String, String),
}

/// Title, fields, how it is filled in, and what happens with the answers.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Name of the product.
    pub product: String,
    /// The document's title.
    pub title: String,
    /// For whom it is.
    pub whom: String,
    /// Lines to write on.
    pub fields: Vec<String>,
    /// How it is filled in.
    pub how_title: String,
    /// One sentence or two each.
    pub how: Vec<String>,
    /// What happens with the answers.
    pub data_title: String,
    /// Paragraphs.
    pub data: Vec<String>,
    /// Stands before what may be agreed to.
    pub consents_lead: String,
    /// What may be agreed to, each with a box.
    pub consents: Vec<String>,
}

/// Facts asked together.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Title.
    pub title: String,
    /// What is said before them.
    pub lead: Option<String>,
    /// The facts.
    pub facts: Vec<FactText>,
}

/// A fact on paper.
#[derive(Clone, Debug)]
pub struct FactText {
    /// "D4".
    pub number: String,
    /// The question, with "dato personal" where it is one.
    pub question: String,
    /// Help, whether several may be marked, when it is asked.
    pub remarks: Vec<String>,
    /// How it is filled in.
    pub form: FactForm,
    /// Its id, for whoever types.
    pub code: String,
}

/// How a fact is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactForm {
    /// Boxes to mark.
    Boxes(Vec<String>),
    /// A line to write on, with the unit behind it.
    Line(String),
}

/// Questions under one heading.
#[derive(Clone, Debug)]
pub struct Part {
    /// Title.
    pub title: String,
    /// Place of its dimension, which gives the sign; none for what was done already.
    pub dimension: Option<usize>,
    /// The questions.
    pub items: Vec<ItemText>,
}

/// A question on paper.
#[derive(Clone, Debug)]
pub struct ItemText {
    /// From 1, through the whole paper.
    pub number: usize,
    /// The question.
    pub question: String,
    /// When it is answered; nothing when it always is.
    pub only_if: Option<String>,
    /// Help, and whether several may be marked.
    pub remarks: Vec<String>,
    /// Options, in the order of their keys.
    pub options: Vec<OptionGroup>,
    /// Reasons for "no aplica"; empty where it can't be chosen.
    pub reasons: Vec<String>,
    /// Its id, for whoever types.
    pub code: String,
}

/// Options that are offered under one condition.
#[derive(Clone, Debug)]
pub struct OptionGroup {
    /// When they are offered; nothing when they always are.
    pub only_if: Option<String>,
    /// Key and words.
    pub options: Vec<(usize, String)>,
}

/// Where the stage is found.
#[derive(Clone, Debug)]
pub struct Stages {
    /// Title.
    pub title: String,
    /// What to do.
    pub lead: String,
    /// Letter, what the company does, and when it is that one; the highest first.
    pub rows: Vec<(String, String, String)>,
}

impl Blank {
    /// Says everything in the localizer's language.
    #[must_use]
    pub fn build(input: &BlankInput<'_>, localizer: &Localizer) -> Self {
        let l = localizer;
        let asked = questionnaire::blank(input.content, input.sheet, input.path);
        let places = Places::of(&asked, l);
        let words = Words::new(input, l);
        let title = match input.path {
            Path::Full => messages::blank_title(l),
            Path::Express => messages::blank_title_express(l),
        };
        let pack = &input.content.pack;
        Self {
            paper: input.paper,
            language: match l.locale().language() {
                rumbo_i18n::Language::English => Language::English,
                rumbo_i18n::Language::Spanish => Language::Spanish,
            },
            metadata: Metadata {
                title: messages::blank_metadata_title(l, words.country(), title.as_str()),
                subject: messages::blank_kind(l),
                creator: messages::report_product(l),
                language: l.locale().code(),
                date: pack.date,
                attachment: String::new(),
            },
            furniture: Furniture::new(
                l,
                messages::blank_head(l, title.as_str()),
                messages::blank_foot(l, l.month(pack.date), pack.version.as_str()),
            ),
            opening: opening(&words, input.path, title),
            facts_title: messages::blank_facts(l),
            screens: screens(&words, &asked, &places),
            questions_title: messages::blank_questions(l),
            parts: parts(&words, &asked, &places),
            stages: (input.path == Path::Express).then(|| stages(&words, &places)),
            glossary: (messages::blank_glossary(l), glossary(&words, &asked)),
            notes: messages::blank_notes(l),
            not_applicable: messages::blank_not_applicable(l),
            dont_know: ("0".to_owned(), messages::blank_dont_know(l)),
        }
    }
}

fn opening(words: &Words<'_>, path: Path, title: String) -> Opening {
    let l = words.l;
    let words_explained = messages::blank_how_words(l);
    let key = messages::blank_how_keys(l);
    let how = match path {
        Path::Full => vec![
            messages::blank_how_mark(l),
            messages::blank_how_only_if(l),
            messages::blank_how_blank(l),
            words_explained,
            key,
        ],
        Path::Express => vec![
            messages::blank_how_mark(l),
            messages::blank_how_only_if_express(l),
            messages::blank_how_blank(l),
            words_explained,
            key,
        ],
    };
    Opening {
        product: messages::report_product(l),
        title,
        whom: messages::blank_whom(l, words.whom()),
        fields: vec![
            messages::blank_field_company(l),
            messages::blank_field_date(l),
            messages::blank_field_person(l),
            messages::blank_field_adviser(l),
        ],
        how_title: messages::blank_how(l),
        how,
        data_title: messages::blank_data(l),
        data: vec![
            messages::blank_data_stays(l),
            messages::blank_data_paper(l),
            messages::blank_data_limits(l),
        ],
        consents_lead: messages::blank_consent_lead(l),
        consents: vec![
            messages::blank_consent_copy(l),
            messages::blank_consent_group(l),
        ],
    }
}

fn screens(words: &Words<'_>, asked: &Asked<'_>, places: &Places<'_>) -> Vec<Screen> {
    let screens = asked.screens.iter();
    screens
        .map(|(screen, facts)| {
            let key = format!("screen-{}", screen.id);
            Screen {
                title: words.say(&key),
                lead: words.may_say(&key, Some("lead")),
                facts: facts
                    .iter()
                    .map(|fact| fact_text(words, fact, places))
                    .collect(),
            }
        })
        .collect()
}

fn fact_text(words: &Words<'_>, asked: &BlankFact<'_>, places: &Places<'_>) -> FactText {
    let (l, fact) = (words.l, asked.fact);
    let key = format!("fact-{}", fact.id);
    let option = |option: &rumbo_core::ids::OptionId| words.say(&format!("{key}-{option}"));
    let form = match fact.kind {
        FactKind::One | FactKind::Many => {
            FactForm::Boxes(fact.options.iter().map(option).collect())
        }
        FactKind::Hours => FactForm::Line(messages::blank_hours_unit(l)),
        FactKind::Text => FactForm::Line(String::new()),
    };
    let mut remarks = Vec::new();
    remarks.extend(places.only_if(words, &asked.when));
    remarks.extend(words.may_say(&key, Some("help")));
    if fact.kind == FactKind::Many {
        remarks.push(messages::blank_many(l));
    }
    let question = words.say(&key);
    FactText {
        number: places.fact(&fact.id).unwrap_or_default().to_owned(),
        question: match fact.private {
            true => messages::blank_private(l, question),
            false => question,
        },
        remarks,
        form,
        code: fact.id.to_string(),
    }
}

fn parts(words: &Words<'_>, asked: &Asked<'_>, places: &Places<'_>) -> Vec<Part> {
    let of = |dimension: Option<&rumbo_core::ids::DimensionId>| -> Vec<ItemText> {
        let items = asked.items.iter();
        items
            .filter(|asked| asked.item.dimension() == dimension)
            .map(|asked| item_text(words, asked, places))
            .collect()
    };
    let milestones = Part {
        title: messages::blank_milestones(words.l),
        dimension: None,
        items: of(None),
    };
    let dimensions = words.content.dimensions.iter().enumerate();
    std::iter::once(milestones)
        .chain(dimensions.map(|(place, dimension)| Part {
            title: words.say(&format!("dimension-{}", dimension.id)),
            dimension: Some(place),
            items: of(Some(&dimension.id)),
        }))
        .filter(|part| !part.items.is_empty())
        .collect()
}

fn item_text(words: &Words<'_>, asked: &BlankItem<'_>, places: &Places<'_>) -> ItemText {
    let l = words.l;
    let key = words.item_key(asked.item.id());
    let mut remarks = Vec::new();
    remarks.extend(words.may_say(&key, Some("help")));
    if asked.item.as_set().is_some() {
        remarks.push(messages::blank_many(l));
    }
    let mut options: Vec<(Condition, OptionGroup)> = Vec::new();
    for option in &asked.options {
        let line = (option.number, words.say(&format!("{key}-{}", option.id)));
        match options.last_mut() {
            Some((when, group)) if *when == option.when => group.options.push(line),
            _ => options.push((
                option.when.clone(),
                OptionGroup {
                    only_if: places.only_if(words, &option.when),
                    options: vec![line],
                },
            )),
        }
    }
    ItemText {
        number: places.item(asked.item.id()).unwrap_or_default(),
        question: words.say(&key),
        only_if: only_if(words, asked, places),
        remarks,
        options: options.into_iter().map(|(_, group)| group).collect(),
        reasons: asked
            .item
            .not_applicable()
            .iter()
            .map(|reason| words.say(&format!("reason-{reason}")))
            .collect(),
        code: asked.item.id().to_string(),
    }
}

/// At which stage, and after which answer; nothing when it is always answered.
fn only_if(words: &Words<'_>, asked: &BlankItem<'_>, places: &Places<'_>) -> Option<String> {
    let stages = (!asked.stages.is_empty()).then(|| words.at_stages(&asked.stages));
    let said: Vec<String> = stages
        .into_iter()
        .chain(places.only_if(words, &asked.when))
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}

fn stages(words: &Words<'_>, places: &Places<'_>) -> Stages {
    let l = words.l;
    let rows = words.content.stages.iter().map(|stage| {
        let when = places.condition(words, &stage.requires);
        (
            words::letter(&stage.id),
            words.say(&format!("stage-{}", stage.id)),
            match when {
                Some(when) => messages::blank_stage_if(l, when),
                None => messages::blank_stage_else(l),
            },
        )
    });
    Stages {
        title: messages::blank_stage(l),
        lead: messages::blank_stage_lead(l),
        rows: rows.collect(),
    }
}

/// Every word that a question on the paper leans on, by alphabet.
fn glossary(words: &Words<'_>, asked: &Asked<'_>) -> Vec<(String, String)> {
    let items = asked.items.iter().map(|asked| asked.item);
    let used: BTreeSet<_> = items.flat_map(|item| words.glossary_of(item)).collect();
    let mut explained: Vec<(String, String)> = used
        .into_iter()
        .filter_map(|word| {
            let key = format!("glossary-{word}");
            Some((words.say(&key), words.may_say(&key, Some("definition"))?))
        })
        .collect();
    explained.sort_by_key(|(word, _)| unaccented(word));
    explained
}

/// For sorting: small letters, those with an accent among those without.
fn unaccented(word: &str) -> String {
    let plain = |letter: char| match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        other => other,
    };
    word.to_lowercase().chars().map(plain).collect()
}
