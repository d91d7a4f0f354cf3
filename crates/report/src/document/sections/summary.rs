//! The result: alerts, profile, figures, strengths and brakes, and what to do next. The map is a sentence, the wheel a table.

use crate::document::block::{Cell, Row, Run, Story, Style, Table};
use crate::model::{DocumentWords, Highlight, Summary};

pub(super) fn tell(story: &mut Story, summary: &Summary, words: &DocumentWords) {
    story.heading(1, &words.summary_title);
    for alert in &summary.alerts {
        let runs = vec![
            Run::bold(format!("{}. ", alert.title.trim_end_matches('.'))),
            Run::plain(format!("{} ", alert.body)),
            Run::plain(alert.source.as_str()),
        ];
        story.runs(Style::Alert, runs);
    }
    story.heading(2, &summary.profile);
    if let Some(subtitle) = &summary.subtitle {
        story.runs(Style::Body, vec![Run::bold(subtitle.as_str())]);
    }
    story.body(&summary.meaning);
    if let Some(notice) = &summary.notice {
        story.runs(Style::Notice, vec![Run::bold(notice.text.as_str())]);
    }
    story.runs(Style::Body, figure(&summary.index));
    if !summary.conditions.1.is_empty() {
        story.runs(Style::Body, figure(&summary.conditions));
    }
    if let Some(borderline) = &summary.borderline {
        story.text(Style::Body, borderline);
    }
    story.text(Style::Body, &words.map);
    story.table(figures(summary));
    story.text(Style::Note, &words.rounding);

    highlights(
        story,
        &summary.strengths_title,
        &summary.strengths,
        &summary.strengths_none,
    );
    highlights(
        story,
        &summary.brakes_title,
        &summary.brakes,
        &summary.strengths_none,
    );

    story.heading(2, &summary.next_title);
    if summary.next.is_empty() {
        story.text(Style::Body, &summary.next_none);
    }
    for task in &summary.next {
        let runs = vec![
            Run::plain(format!("{} ", task.title)),
            Run::plain(format!("{} ", task.hours)),
            Run::bold(task.by.as_str()),
        ];
        story.task(&task.title, runs);
    }
}

/// "49" and what it is; the second alone where there is no figure.
fn figure((figure, what): &(String, String)) -> Vec<Run> {
    let space = if figure.is_empty() { "" } else { " " };
    vec![
        Run::bold(format!("{figure}{space}")),
        Run::plain(what.as_str()),
    ]
}

fn figures(summary: &Summary) -> Table {
    let [dimension, points, _, asks, state] = summary.table_head.clone();
    Table {
        widths: vec![46, 18, 14, 22],
        head: vec![dimension, points, asks, state],
        rows: summary
            .dimensions
            .iter()
            .map(|row| {
                let asks = row.threshold.map(|points| points.to_string());
                Row::Cells(vec![
                    Cell::plain(row.name.as_str()),
                    Cell::bold(row.figure.as_str()),
                    Cell::plain(asks.unwrap_or_default()),
                    Cell::plain(row.state.as_str()),
                ])
            })
            .collect(),
    }
}

fn highlights(story: &mut Story, title: &str, list: &[Highlight], none: &str) {
    story.heading(2, title);
    if list.is_empty() {
        story.text(Style::Body, none);
    }
    for highlight in list {
        let runs = vec![
            Run::bold(format!("{} ", highlight.lead)),
            Run::plain(highlight.finding.as_str()),
        ];
        story.runs(Style::Bullet, runs);
    }
}
