//! The content book: everything that a pack holds, on paper, for an expert to read, mark and tick.
//!
//! The same engine as the report's. `parts` is what a book is made of, one file says each kind of record in words,
//! `layout` sets it. All rules are the core's, also those of the coverage.

mod conditions;
mod coverage;
mod guides;
mod instrument;
mod judging;
pub(crate) mod layout;
mod offers;
mod parts;
mod plan;
mod reach;
mod rules;
mod sources;
mod text;
mod words;

pub use parts::{
    Bit, Chapter, Grid, GridColumn, Group, Kind, Line, Part, Record, RecordId, Shown, Target, Tone,
};

use chrono::NaiveDate;
use rumbo_core::Content;
use rumbo_core::coverage::Coverage;
use rumbo_i18n::{Localizer, messages};

use crate::finish::Metadata;
use crate::logo::Logo;
use crate::model::{Chamber, Cover, Furniture};
use crate::page::Paper;
use crate::text::Language;
use words::Words;

/// Everything that a book is made from.
#[derive(Clone, Copy, Debug)]
pub struct BookInput<'a> {
    /// The pack.
    pub content: &'a Content,
    /// What companies reach of it; without companies, what depends on the pack alone.
    pub coverage: &'a Coverage,
    /// The day that ages are counted to.
    pub today: NaiveDate,
    /// The paper.
    pub paper: Paper,
}

/// A book, ready to be laid out.
#[derive(Clone, Debug)]
pub struct Book {
    /// The paper.
    pub paper: Paper,
    pub(crate) language: Language,
    pub(crate) metadata: Metadata,
    pub(crate) furniture: Furniture,
    pub(crate) cover: Cover,
    pub(crate) labels: Labels,
    /// Chapters, in order.
    pub chapters: Vec<Chapter>,
}

/// Words that stand on many pages.
#[derive(Clone, Debug)]
pub(crate) struct Labels {
    pub contents: String,
    pub notes: String,
    pub reviewed: String,
    pub index: String,
    pub index_lead: String,
    /// Names of the kinds that the index holds, in its order.
    pub index_kinds: Vec<(Kind, String)>,
    /// Stands before what a tick box is for.
    pub reviewed_of: String,
}

impl Book {
    /// The same with the chamber's logo on its cover, where the pack has an extra pack over it.
    #[must_use]
    pub fn with_logo(mut self, logo: Option<Logo>) -> Self {
        if let Some(logo) = logo {
            self.cover.set_logo(logo);
        }
        self
    }

    /// Says everything in the localizer's language.
    #[must_use]
    pub fn build(input: &BookInput<'_>, localizer: &Localizer) -> Self {
        let l = localizer;
        let words = Words::new(input.content, input.coverage, l, input.today);
        let pack = &input.content.pack;
        let version = pack.version.as_str();
        let chapters = vec![
            how_to_read(&words),
            judging::chapter(&words),
            instrument::facts(&words),
            instrument::milestones(&words),
            instrument::questions(&words),
            instrument::glossary(&words),
            plan::alerts(&words),
            plan::actions(&words),
            offers::programmes(&words),
            offers::platforms(&words),
            rules::rules(&words),
            rules::benchmarks(&words),
            guides::guides(&words),
            guides::checklists(&words),
            guides::worksheets(&words),
            guides::contacts(&words),
            sources::chapter(&words),
            coverage::chapter(&words),
        ];
        Self {
            paper: input.paper,
            language: language(l),
            metadata: Metadata {
                title: messages::book_title(l, version),
                subject: messages::book_kind(l),
                creator: messages::report_product(l),
                language: l.locale().code(),
                date: words.day,
                attachment: String::new(),
            },
            furniture: Furniture::new(
                l,
                messages::book_head(l, version),
                messages::book_foot(l, l.date(words.day)),
            ),
            cover: cover(&words),
            labels: labels(l),
            chapters: chapters
                .into_iter()
                .filter(|chapter| chapter.groups.iter().any(holds_something))
                .collect(),
        }
    }

    /// The chapter of coverage as lines of text, without its longest tables.
    #[must_use]
    pub fn coverage_text(input: &BookInput<'_>, localizer: &Localizer) -> String {
        let words = Words::new(input.content, input.coverage, localizer, input.today);
        text::chapter(&coverage::chapter(&words))
    }
}

fn language(l: &Localizer) -> Language {
    match l.locale().language() {
        rumbo_i18n::Language::English => Language::English,
        rumbo_i18n::Language::Spanish => Language::Spanish,
    }
}

fn holds_something(group: &Group) -> bool {
    !group.records.is_empty() || !group.grids.is_empty()
}

fn labels(l: &Localizer) -> Labels {
    let index_kinds = [
        (Kind::Fact, messages::book_facts(l)),
        (Kind::Milestone, messages::book_milestones(l)),
        (Kind::Question, messages::book_questions(l)),
        (Kind::Word, messages::book_glossary(l)),
        (Kind::Alert, messages::book_alerts(l)),
        (Kind::Action, messages::book_actions(l)),
        (Kind::Programme, messages::book_programmes(l)),
        (Kind::Platform, messages::book_platforms(l)),
        (Kind::Rule, messages::book_rules(l)),
        (Kind::Benchmark, messages::book_benchmarks(l)),
        (Kind::Guide, messages::book_guides(l)),
        (Kind::Checklist, messages::book_checklists(l)),
        (Kind::Worksheet, messages::book_worksheets(l)),
        (Kind::Contact, messages::book_contacts(l)),
        (Kind::Source, messages::book_sources_list(l)),
    ];
    Labels {
        contents: messages::book_contents(l),
        notes: messages::book_notes(l),
        reviewed: messages::book_reviewed(l),
        index: messages::book_index_of_records(l),
        index_lead: messages::book_index_of_records_lead(l),
        index_kinds: index_kinds.into(),
        reviewed_of: messages::book_reviewed_of(l),
    }
}

fn cover(words: &Words<'_>) -> Cover {
    let (l, content) = (words.l, words.content);
    let counts = [
        messages::book_count_questions(l, words::number(content.questions.len())),
        messages::book_count_actions(l, words::number(content.actions.len())),
        messages::book_count_programmes(l, words::number(content.programmes.len())),
        messages::book_count_platforms(l, words::number(content.platforms.len())),
        messages::book_count_rules(l, words::number(content.rules.len())),
    ];
    Cover {
        product: messages::report_product(l),
        kind: messages::book_cover_kind(l),
        company: messages::book_kind(l),
        focus: vec![l.list(&counts)],
        profile_label: messages::book_cover_version_label(l),
        profile: messages::book_cover_version(l, content.pack.version.as_str()),
        subtitle: messages::book_cover_subtitle(l),
        provisional: None,
        dates: vec![
            (l.date(content.pack.date), messages::book_cover_pack_date(l)),
            (l.date(words.day), messages::book_cover_today(l)),
            (
                messages::book_cover_companies(l, words::number(words.coverage.companies.len())),
                messages::book_cover_companies_what(l),
            ),
        ],
        disclaimer: messages::book_cover_disclaimer(l),
        accompanied: None,
        contents: messages::book_cover_contents(l),
        chamber: Chamber::of(content, l),
    }
}

/// How to read and mark the book.
fn how_to_read(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let group = |title: String, lead: Vec<String>, rows: Vec<(String, String)>| {
        let mut grid = Grid::new([
            (messages::book_word(l), 2.0, false),
            (messages::book_means(l), 6.0, false),
        ]);
        for (word, means) in rows {
            grid.row([vec![Bit::strong(word)], parts::plain(means)]);
        }
        Group {
            lead,
            grids: vec![grid],
            ..Group::titled(title)
        }
    };
    let status = words::STATUSES.map(|status| {
        let means = messages::book_status_means(l, words::status_name(status));
        (words.status(status), means)
    });
    let evidence = ["primary", "secondary", "weak"].map(|evidence| {
        (
            messages::book_evidence(l, evidence),
            messages::book_evidence_means(l, evidence),
        )
    });
    let marks = [
        (messages::book_reviewed(l), messages::book_reviewed_means(l)),
        (messages::book_notes(l), messages::book_notes_means(l)),
        (messages::book_id_word(l), messages::book_id_means(l)),
        (messages::book_level(l), messages::book_level_means(l)),
        (
            messages::book_companies(l),
            messages::book_companies_means(l),
        ),
    ];
    Chapter {
        title: messages::book_how_to_read(l),
        lead: vec![
            messages::book_how_to_read_lead(l),
            messages::book_how_to_read_expert(l),
        ],
        groups: vec![
            group(messages::book_how_to_mark(l), Vec::new(), marks.into()),
            group(
                messages::book_states(l),
                vec![messages::book_states_lead(l)],
                status.into(),
            ),
            group(messages::book_evidences(l), Vec::new(), evidence.into()),
        ],
        ..Chapter::default()
    }
}
