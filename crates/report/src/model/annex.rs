//! The words of the annex: answers, method, sources, limits.

use rumbo_core::content::FactKind;
use rumbo_core::diagnosis::{ItemResult, ItemState};
use rumbo_i18n::messages;

use super::catalogue::Catalogue;
use super::plan::{detailed, numbered};
use super::records::source_id;
use super::words::Words;

#[derive(Clone, Debug)]
pub struct Annex {
    pub title: String,
    pub answers_title: String,
    pub groups: Vec<AnswerGroup>,
    pub not_applicable_title: String,
    pub not_applicable_intro: String,
    pub not_applicable: Vec<String>,
    pub method_title: String,
    pub method: Vec<String>,
    pub weights_title: String,
    pub weights: Vec<WeightRow>,
    /// Titles with their paragraphs.
    pub chapters: Vec<(String, Vec<String>)>,
    pub sources_title: String,
    pub sources_intro: String,
    /// Text and address.
    pub sources: Vec<(String, Option<String>)>,
    pub credits: String,
}

#[derive(Clone, Debug)]
pub struct AnswerGroup {
    pub title: String,
    pub rows: Vec<AnswerRow>,
}

#[derive(Clone, Debug)]
pub struct AnswerRow {
    pub question: String,
    pub answer: String,
    pub note: Option<String>,
    /// Nothing for facts and for what does not apply.
    pub level: String,
}

#[derive(Clone, Debug)]
pub struct WeightRow {
    pub dimension: String,
    pub questions: String,
}

/// The source of what programmes achieved in Colombia.
const COMPARISON_SOURCE: &str = "cepal-2022";

impl Annex {
    pub(super) fn build(words: &Words<'_>) -> Self {
        let (l, diagnosis) = (words.l, words.diagnosis());
        let not_applicable = diagnosis
            .items
            .iter()
            .filter_map(|item| match &item.state {
                ItemState::NotApplicable(reason) => {
                    let reason = words.say(&format!("reason-{reason}"));
                    Some(messages::report_annex_not_applicable_item(
                        l,
                        words.item_short(&item.id),
                        reason,
                    ))
                }
                _ => None,
            })
            .collect();
        Self {
            title: messages::report_annex(l),
            answers_title: messages::report_annex_answers(l),
            groups: groups(words),
            not_applicable_title: messages::report_annex_not_applicable(l),
            not_applicable_intro: messages::report_annex_not_applicable_intro(l),
            not_applicable,
            method_title: messages::report_method(l),
            method: method(words),
            weights_title: messages::report_weights(l),
            weights: weights(words),
            chapters: chapters(words),
            sources_title: messages::report_sources(l),
            sources_intro: messages::report_sources_intro(l),
            sources: sources(words),
            credits: messages::report_credits(l),
        }
    }
}

fn groups(words: &Words<'_>) -> Vec<AnswerGroup> {
    let l = words.l;
    let of = |dimension| -> Vec<AnswerRow> {
        let items = words.diagnosis().items.iter();
        items
            .filter(|item| item.dimension.as_ref() == dimension)
            .map(|item| answer(words, item))
            .collect()
    };
    let mut groups = vec![
        AnswerGroup {
            title: messages::report_annex_facts(l),
            rows: facts(words),
        },
        AnswerGroup {
            title: messages::report_milestones(l),
            rows: of(None),
        },
    ];
    groups.extend(
        words
            .diagnosis()
            .dimensions
            .iter()
            .map(|dimension| AnswerGroup {
                title: words.dimension(&dimension.id),
                rows: of(Some(&dimension.id)),
            }),
    );
    groups.retain(|group| !group.rows.is_empty());
    groups
}

/// Stated facts in the order asked. Personal details are left out: a report is passed on.
fn facts(words: &Words<'_>) -> Vec<AnswerRow> {
    let content = words.content();
    let order = content.screens.iter().flat_map(|screen| &screen.facts);
    order
        .filter_map(|id| content.fact(id))
        .filter(|fact| !fact.private && fact.kind != FactKind::Text)
        .filter_map(|fact| {
            Some(AnswerRow {
                question: words.say(&format!("fact-{}", fact.id)),
                answer: words.fact(fact.id.as_str())?,
                note: None,
                level: String::new(),
            })
        })
        .collect()
}

fn answer(words: &Words<'_>, item: &ItemResult) -> AnswerRow {
    let l = words.l;
    let key = words.item_key(&item.id);
    let answer = super::words::answer_words(l, &key, &item.state, &|id| words.say(id));
    AnswerRow {
        question: format!("{}.", words.item_short(&item.id)),
        answer,
        note: words
            .input
            .notes
            .get(&item.id)
            .filter(|note| !note.trim().is_empty())
            .map(|note| messages::report_annex_note(l, note.as_str())),
        level: match item.state {
            ItemState::NotApplicable(_) => String::new(),
            _ => messages::report_annex_level_of(l, item.level, item.top),
        },
    }
}

fn method(words: &Words<'_>) -> Vec<String> {
    let (l, pack) = (words.l, &words.content().pack);
    let percent = |value: u16| l.percent(f64::from(value));
    vec![
        messages::report_method_scores(l),
        messages::report_method_done_by_others(l),
        messages::report_method_unknown(
            l,
            percent(pack.profile_hidden_percent),
            percent(pack.reservations_percent),
        ),
        messages::report_method_not_applicable(l),
        messages::report_method_profile(l),
        messages::report_method_plan(
            l,
            pack.max_open_actions,
            percent(pack.planning_share_percent),
        ),
        messages::report_method_judgement(l),
    ]
}

/// Weights of what was asked of this company.
fn weights(words: &Words<'_>) -> Vec<WeightRow> {
    let dimensions = words.content().dimensions.iter();
    dimensions
        .map(|dimension| {
            let items = words.diagnosis().items.iter();
            let questions: Vec<String> = items
                .filter(|item| item.dimension.as_ref() == Some(&dimension.id))
                .map(|item| {
                    let name = words.item_short(&item.id);
                    messages::report_weights_item(words.l, name, item.weight)
                })
                .collect();
            WeightRow {
                dimension: words.dimension(&dimension.id),
                questions: questions.join("; "),
            }
        })
        .collect()
}

fn chapters(words: &Words<'_>) -> Vec<(String, Vec<String>)> {
    let (l, content) = (words.l, words.content());
    let mut comparison = vec![messages::report_comparison_colombia(l)];
    if let Some(source) = source(words, COMPARISON_SOURCE) {
        comparison.push(messages::report_comparison_source(
            l,
            source.0.trim_end_matches('.'),
        ));
    }
    vec![
        (
            messages::report_not_official(l),
            vec![messages::report_not_official_text(l)],
        ),
        (messages::report_comparison(l), comparison),
        (
            messages::report_data(l),
            vec![match words.input.attachment {
                Some(_) => messages::report_data_text(l),
                None => messages::report_data_text_plain(l),
            }],
        ),
        (
            messages::report_version(l),
            vec![messages::report_version_text(
                l,
                l.date(content.pack.date),
                words.diagnosis().content_version.as_str(),
            )],
        ),
    ]
}

fn source(words: &Words<'_>, id: &str) -> Option<(String, Option<String>)> {
    let source = words
        .content()
        .sources
        .iter()
        .find(|source| source.id.as_str() == id)?;
    let text = messages::report_source(
        words.l,
        source.date.trim_end_matches('.'),
        source.publisher.as_str(),
        source.title.as_str(),
    );
    Some((text, source.url.clone()))
}

/// What this report cites, in the pack's order.
fn sources(words: &Words<'_>) -> Vec<(String, Option<String>)> {
    let content = words.content();
    let mut cited = Catalogue::build(words).references;
    cited.extend(
        super::Checklist::build(words)
            .into_iter()
            .flat_map(|list| list.references),
    );
    cited.push(COMPARISON_SOURCE.to_owned());
    for alert in &content.alerts {
        if words.diagnosis().alerts.contains(&alert.id) {
            cited.extend(alert.sources.iter().cloned());
        }
    }
    let cards = detailed(words);
    for (number, task) in numbered(words) {
        if let rumbo_core::roadmap::TaskId::Action(id) = &task.id
            && cards.contains(&number)
            && let Some(action) = content.action(id)
        {
            cited.extend(action.sources.iter().cloned());
        }
    }
    content
        .sources
        .iter()
        .filter(|source| {
            cited
                .iter()
                .any(|cited| source_id(cited) == source.id.as_str())
        })
        .filter_map(|found| source(words, found.id.as_str()))
        .collect()
}
