//! The roadmap: its days as a table, then each action with its steps to tick.

use std::collections::BTreeMap;

use crate::document::block::{Cell, Link, Row, Run, Story, Style, Table};
use crate::model::{Card, CardLabels, DocumentWords, FootPart, Plan, PlanDates};
use rumbo_core::matching::Offered;

/// Names of the headings under which programmes and platforms are told of.
pub(super) type Places = BTreeMap<Offered, String>;

pub(super) fn tell(story: &mut Story, plan: &Plan, words: &DocumentWords, places: &Places) {
    story.heading(1, &plan.title);
    story.text(Style::Body, &plan.summary);
    if let Some(dates) = &words.dates {
        timeline(story, dates);
    }
    story.text(Style::Note, &plan.note());
    for group in &plan.horizons {
        let mut cards = group.detailed().peekable();
        if cards.peek().is_some() {
            story.heading(2, &group.title);
        }
        for action in cards {
            card(story, action, &plan.labels, places);
        }
    }
    if plan.has_listed() {
        story.heading(2, &plan.labels.later);
        story.table(list(plan));
    }
    if !plan.discarded.is_empty() {
        story.heading(2, &plan.labels.discarded);
        story.text(Style::Note, &plan.labels.discarded_note);
        for discarded in &plan.discarded {
            story.runs(Style::Body, Run::labelled(discarded.sentence()));
        }
    }
}

fn timeline(story: &mut Story, dates: &PlanDates) {
    story.heading(2, &dates.title);
    let rows = dates.rows.iter().map(|row| {
        let to = [Some(row.to.clone()), row.wait.clone()];
        let to = to.into_iter().flatten().map(|text| vec![Run::plain(text)]);
        Row::Cells(vec![
            Cell::bold(row.number.to_string()),
            Cell::plain(row.title.as_str()),
            Cell::plain(row.from.as_str()),
            Cell(to.collect()),
        ])
    });
    story.table(Table {
        widths: vec![8, 42, 24, 26],
        head: dates.head.to_vec(),
        rows: rows.collect(),
    });
    if let Some(goal) = &dates.goal {
        story.text(Style::Body, goal);
    }
}

fn card(story: &mut Story, card: &Card, labels: &CardLabels, places: &Places) {
    let title = vec![
        Run::plain(format!("{} {}", card.number, card.title)),
        Run::note(format!("  {}", card.hours)),
    ];
    story.anchored_heading(3, title, None);
    for (text, (_, label)) in card.steps_told.iter().zip(&card.steps) {
        story.task(label, vec![Run::plain(text.as_str())]);
    }
    for detail in card.details(labels) {
        story.runs(Style::Body, Run::labelled(detail));
    }
    let foot = foot(card, labels, places);
    if !foot.is_empty() {
        story.runs(Style::Note, foot);
    }
}

/// Who can help, and what the action rests on.
fn foot(card: &Card, labels: &CardLabels, places: &Places) -> Vec<Run> {
    let parts = card.foot(labels).into_iter();
    let runs = parts.map(|part| match part {
        FootPart::Label(label) => Run::bold(label),
        FootPart::Text(text) => Run::plain(text),
        FootPart::Offered(help) => {
            let place = places.get(&help.offered).cloned().map(Link::Anchor);
            Run::plain(help.text.as_str()).to(place)
        }
    });
    runs.collect()
}

/// Actions without their steps, by horizon.
fn list(plan: &Plan) -> Table {
    let mut rows = Vec::new();
    for group in &plan.horizons {
        let mut listed = group.listed().peekable();
        if listed.peek().is_some() {
            rows.push(Row::Group(group.title.clone()));
        }
        rows.extend(listed.map(|card| {
            Row::Cells(vec![
                Cell::bold(card.number.to_string()),
                Cell::plain(card.title.as_str()),
                Cell::plain(card.hours.as_str()),
                Cell::plain(card.when.first().map_or("", String::as_str)),
            ])
        }));
    }
    Table {
        widths: vec![6, 50, 13, 31],
        head: plan.labels.list_head.to_vec(),
        rows,
    }
}
