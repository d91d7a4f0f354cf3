//! The report as plain data: every word and figure that will be printed, and nothing about where.
//!
//! All rules are the core's, all words the localizer's; here they only meet.

#![allow(
    missing_docs,
    reason = "most fields are named after the words that are printed in them"
)]

mod annex;
mod catalogue;
mod checklist;
mod comparison;
mod contacts;
mod cover;
mod dimensions;
mod directory;
mod document;
mod labelled;
mod plan;
mod reasons;
pub(crate) mod records;
mod summary;
mod words;

pub use annex::{Annex, AnswerGroup, AnswerRow, WeightRow};
pub use catalogue::{Catalogue, Detail, DetailKind, Entry, EntryGroup, Refusal, RuleNote};
pub use checklist::{Checklist, ChecklistStep};
pub use comparison::{ComparedSide, Comparison, MovedAnswer, MovedDimension, SideLabels, SideText};
pub use contacts::{ContactNote, Contacts};
pub use cover::{Chamber, Cover};
pub use dimensions::{DimensionText, Dimensions, Finding};
pub use directory::{Brief, Clause, Listing, Speaker};
pub use document::{DateRow, DocumentWords, PlanDates};
pub use labelled::{FootPart, Labelled};
pub use plan::{Bar, Card, CardLabels, Discarded, Help, HorizonGroup, Plan, Timeline};
pub use reasons::{ConditionRow, Reasons, Way};
pub use summary::{AlertText, DimensionRow, Highlight, Map, NextTask, Notice, Summary};
pub use words::answer_words;

use chrono::NaiveDate;
use rumbo_core::diagnosis::Diagnosis;
use rumbo_core::ids::ItemId;
use rumbo_core::matching::{Matches, Support};
use rumbo_core::roadmap::{Roadmap, ShortestWay, TaskRecords};
use rumbo_core::{AnswerSheet, Content};
use rumbo_i18n::{Localizer, messages};
use std::collections::BTreeMap;

use crate::finish::Metadata;
use crate::logo::Logo;
use crate::page::Paper;
use crate::text::Language;

/// Dates that are printed. None is read from a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportDates {
    /// The day of the diagnosis.
    pub diagnosed_on: NaiveDate,
    /// Last day on which the result serves as a reference.
    pub reference_until: NaiveDate,
    /// First day on which repeating is advised.
    pub repeat_from: NaiveDate,
    /// The day on which the plan is looked at: "hoy" on the timeline.
    pub today: NaiveDate,
}

/// Everything that a report is made from.
#[derive(Clone, Copy, Debug)]
pub struct ReportInput<'a> {
    /// The content that the diagnosis was made with.
    pub content: &'a Content,
    /// Facts and answers.
    pub sheet: &'a AnswerSheet,
    /// What follows from them.
    pub diagnosis: &'a Diagnosis,
    /// The shortest way to the goal.
    pub shortest_way: &'a ShortestWay,
    /// The plan with dates.
    pub roadmap: &'a Roadmap,
    /// What the person said of its tasks.
    pub records: &'a TaskRecords,
    /// Programmes, platforms and rules.
    pub matches: &'a Matches,
    /// Help for tasks.
    pub supports: &'a [Support],
    /// Name or alias, of any length.
    pub company: &'a str,
    /// What the company calls its offer.
    pub offer_name: Option<&'a str>,
    /// Who helped, or in which workshop.
    pub accompanied_by: Option<&'a str>,
    /// Notes on answers.
    pub notes: &'a BTreeMap<ItemId, String>,
    /// Dates.
    pub dates: ReportDates,
    /// Whether the company is an invented example.
    pub example: bool,
    /// The diagnosis in the exchange format, to be attached.
    pub attachment: Option<&'a [u8]>,
    /// The paper.
    pub paper: Paper,
}

/// A report, ready to be laid out.
#[derive(Clone, Debug)]
pub struct Report {
    pub paper: Paper,
    pub(crate) language: Language,
    pub(crate) metadata: Metadata,
    pub attachment: Option<Vec<u8>>,
    pub furniture: Furniture,
    pub cover: Cover,
    pub summary: Summary,
    pub reasons: Reasons,
    pub dimensions: Dimensions,
    pub plan: Plan,
    pub catalogue: Catalogue,
    /// None where the pack has none for the company's country.
    pub checklist: Option<Checklist>,
    /// None where the company has no earlier diagnosis.
    pub comparison: Option<Comparison>,
    pub annex: Annex,
    /// What only the editable document says.
    pub document: DocumentWords,
}

/// What stands on every page but the cover.
#[derive(Clone, Debug)]
pub struct Furniture {
    pub head: String,
    pub foot: String,
    page_of: String,
    continued: String,
}

/// Stand for numbers and titles until they are known.
const PAGE_SIGN: char = '\u{E000}';
const PAGES_SIGN: char = '\u{E001}';

/// A part of "página 2 de 11".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PagePart {
    Words(String),
    Page,
    Pages,
}

/// An address as it is printed: without what every address has.
pub(crate) fn shown_address(address: &str) -> &str {
    address
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_end_matches('/')
}

impl Furniture {
    pub(crate) fn new(l: &Localizer, head: String, foot: String) -> Self {
        Self {
            head,
            foot,
            page_of: messages::report_page_of(l, PAGE_SIGN.to_string(), PAGES_SIGN.to_string()),
            continued: messages::report_continued(l, PAGE_SIGN.to_string()),
        }
    }

    /// "página 2 de 11".
    pub fn page_of(&self, page: usize, pages: usize) -> String {
        self.page_of
            .replace(PAGE_SIGN, &page.to_string())
            .replace(PAGES_SIGN, &pages.to_string())
    }

    /// The same, for whoever counts the pages later.
    pub(crate) fn page_parts(&self) -> Vec<PagePart> {
        let mut parts = Vec::new();
        for piece in self.page_of.split_inclusive([PAGE_SIGN, PAGES_SIGN]) {
            let words = piece.trim_end_matches([PAGE_SIGN, PAGES_SIGN]);
            if !words.is_empty() {
                parts.push(PagePart::Words(words.to_owned()));
            }
            match piece.chars().next_back() {
                Some(PAGE_SIGN) => parts.push(PagePart::Page),
                Some(PAGES_SIGN) => parts.push(PagePart::Pages),
                _ => {}
            }
        }
        parts
    }

    /// "Comparar tres transportistas (continúa)".
    pub fn continued(&self, title: &str) -> String {
        self.continued.replace(PAGE_SIGN, title)
    }
}

impl Report {
    /// The same with the chamber's logo on its cover; without an extra pack no chamber is shown.
    #[must_use]
    pub fn with_logo(mut self, logo: Option<Logo>) -> Self {
        if let Some(logo) = logo {
            self.cover.set_logo(logo);
        }
        self
    }

    /// The same with what changed since an earlier diagnosis.
    #[must_use]
    pub fn with_comparison(self, comparison: Option<Comparison>) -> Self {
        Self { comparison, ..self }
    }

    /// Says everything in the localizer's language.
    #[must_use]
    pub fn build(input: &ReportInput<'_>, localizer: &Localizer) -> Self {
        let words = words::Words::new(input, localizer);
        let l = localizer;
        let head = match input.example {
            true => messages::report_head_example(l, input.company),
            false => messages::report_head(l, input.company),
        };
        let summary = Summary::build(&words);
        let plan = Plan::build(&words);
        Self {
            paper: input.paper,
            language: match l.locale().language() {
                rumbo_i18n::Language::English => Language::English,
                rumbo_i18n::Language::Spanish => Language::Spanish,
            },
            metadata: Metadata {
                title: messages::report_title(l, input.company),
                subject: messages::report_kind(l),
                creator: messages::report_product(l),
                language: l.locale().code(),
                date: input.dates.diagnosed_on,
                attachment: messages::report_attachment(l),
            },
            attachment: input.attachment.map(<[u8]>::to_vec),
            furniture: Furniture::new(
                l,
                head,
                messages::report_foot(
                    l,
                    l.month(input.content.pack.date),
                    input.diagnosis.content_version.as_str(),
                ),
            ),
            cover: Cover::build(&words),
            reasons: Reasons::build(&words),
            dimensions: Dimensions::build(&words),
            document: DocumentWords::build(&words, &summary, &plan),
            summary,
            plan,
            catalogue: Catalogue::build(&words),
            checklist: Checklist::build(&words),
            comparison: None,
            annex: Annex::build(&words),
        }
    }
}
