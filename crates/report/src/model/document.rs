//! What only the editable document says: heads of tables, and as tables what the PDF draws.

use chrono::NaiveDate;
use rumbo_i18n::messages;

use super::plan::{Plan, numbered};
use super::summary::{Map, Summary, goal_sentence};
use super::words::Words;

#[derive(Clone, Debug)]
pub struct DocumentWords {
    /// Its pages are the word processor's: it promises no single one.
    pub summary_title: String,
    /// The map as a sentence.
    pub map: String,
    /// How points are shown.
    pub rounding: String,
    pub findings_head: [String; 3],
    /// None without dates.
    pub dates: Option<PlanDates>,
}

/// The timeline as a table.
#[derive(Clone, Debug)]
pub struct PlanDates {
    pub title: String,
    pub head: [String; 4],
    pub rows: Vec<DateRow>,
    /// When the goal's conditions that depend on the company are met.
    pub goal: Option<String>,
}

#[derive(Clone, Debug)]
pub struct DateRow {
    pub number: usize,
    pub title: String,
    pub from: String,
    pub to: String,
    /// What others take after that.
    pub wait: Option<String>,
}

impl DocumentWords {
    pub(super) fn build(words: &Words<'_>, summary: &Summary, plan: &Plan) -> Self {
        let l = words.l;
        Self {
            summary_title: messages::report_document_summary(l),
            map: map(words, &summary.map),
            rounding: messages::report_points_legend(l),
            findings_head: [
                messages::report_document_item(l),
                messages::report_document_finding(l),
                messages::report_document_level(l),
            ],
            dates: dates(words, plan),
        }
    }
}

fn map(words: &Words<'_>, map: &Map) -> String {
    let (l, diagnosis) = (words.l, words.diagnosis());
    match map.here.and_then(|(row, _)| map.rows.get(row)) {
        Some(base) => messages::report_document_map(
            l,
            base.as_str(),
            goal_sentence(words),
            words.profile(&diagnosis.profile),
            words.stage(&diagnosis.stage),
        ),
        None => {
            let places = map.possible.iter();
            let names = places.filter_map(|(row, column)| map.cells.get(*row)?.get(*column));
            let names: Vec<String> = names.cloned().collect();
            messages::report_document_map_hidden(l, l.list(&names))
        }
    }
}

/// The same actions as on the timeline.
fn dates(words: &Words<'_>, plan: &Plan) -> Option<PlanDates> {
    let l = words.l;
    let timeline = plan.timeline.as_ref()?;
    let date = |day: NaiveDate| l.date(day);
    let rows = timeline.bars.iter().filter_map(|bar| {
        let (_, task) = numbered(words).find(|(number, _)| *number == bar.number)?;
        let wait = (bar.wait_weeks > 0)
            .then(|| messages::report_card_wait(l, l.weeks(u32::from(bar.wait_weeks))));
        Some(DateRow {
            number: bar.number,
            title: words.task_title(&task.id),
            from: date(bar.from),
            to: date(bar.to),
            wait,
        })
    });
    let [number, action, ..] = plan.labels.list_head.clone();
    Some(PlanDates {
        title: messages::report_document_dates(l),
        head: [
            number,
            action,
            messages::report_document_from(l),
            messages::report_document_to(l),
        ],
        rows: rows.collect(),
        goal: timeline
            .goal
            .as_ref()
            .map(|(day, _)| messages::report_document_goal(l, date(*day))),
    })
}
