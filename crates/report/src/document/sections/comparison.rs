//! What changed since the earlier diagnosis. A document has room: nothing is left out.

use crate::document::block::{Cell, Row, Run, Story, Style, Table};
use crate::model::Comparison;

pub(super) fn tell(story: &mut Story, comparison: &Comparison) {
    story.heading(1, &comparison.title);
    story.text(Style::Body, &comparison.intro);
    for sentence in &comparison.summary {
        story.runs(Style::Body, vec![Run::bold(sentence.as_str())]);
    }
    story.heading(2, &comparison.dimensions_title);
    story.table(dimensions(comparison));
    story.heading(2, &comparison.answers_title);
    match comparison.answers.is_empty() {
        true => story.text(Style::Body, &comparison.answers_none),
        false => story.table(answers(comparison)),
    }
    let (won, lost) = (&comparison.won, &comparison.lost);
    if won.is_empty() && lost.is_empty() {
        story.heading(2, &comparison.won_title);
        story.text(Style::Body, &comparison.conditions_none);
    }
    for (title, conditions) in [(&comparison.won_title, won), (&comparison.lost_title, lost)] {
        list(story, title, conditions);
    }
    if !comparison.done.is_empty() {
        story.heading(2, &comparison.done_title);
        for (title, outcome) in &comparison.done {
            let title = format!("{}: ", title.trim_end_matches('.'));
            let runs = vec![Run::bold(title), Run::plain(outcome.as_str())];
            story.runs(Style::Bullet, runs);
        }
    }
    list(story, &comparison.caveats_title, &comparison.caveats);
}

fn list(story: &mut Story, title: &str, items: &[String]) {
    if items.is_empty() {
        return;
    }
    story.heading(2, title);
    for item in items {
        story.text(Style::Bullet, item);
    }
}

fn dimensions(comparison: &Comparison) -> Table {
    let [dimension, then, _, now, change] = comparison.dimensions_head.clone();
    let figure = |points: Option<i64>| points.map_or("–".to_owned(), |one| one.to_string());
    let rows = comparison.dimensions.iter().map(|moved| {
        Row::Cells(vec![
            Cell::plain(moved.name.as_str()),
            Cell::plain(figure(moved.points.map(|(from, _)| from))),
            Cell::bold(figure(moved.points.map(|(_, to)| to))),
            Cell::plain(moved.change.as_str()),
        ])
    });
    Table {
        widths: vec![34, 12, 12, 42],
        head: vec![dimension, then, now, change],
        rows: rows.collect(),
    }
}

fn answers(comparison: &Comparison) -> Table {
    let rows = comparison.answers.iter().map(|answer| {
        Row::Cells(vec![
            Cell(vec![vec![
                Run::bold(format!("{} ", answer.question)),
                Run::note(format!("({})", answer.direction)),
            ]]),
            Cell::plain(answer.from.as_str()),
            Cell::plain(answer.to.as_str()),
        ])
    });
    Table {
        widths: vec![28, 36, 36],
        head: comparison.answers_head.to_vec(),
        rows: rows.collect(),
    }
}
