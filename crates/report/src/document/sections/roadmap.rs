//! The roadmap: its days as a table, then each action with its steps to tick.

use std::collections::BTreeMap;

use crate::document::block::{Cell, Link, Run, Story, Style, Table};
use crate::model::{Card, CardLabels, DocumentWords, Plan, PlanDates};
use rumbo_core::matching::Offered;

/// Names of the headings under which programmes and platforms are told of.
pub(super) type Places = BTreeMap<Offered, String>;

pub(super) fn tell(story: &mut Story, plan: &Plan, words: &DocumentWords, places: &Places) {
    story.heading(1, &plan.title);
    story.text(Style::Body, &plan.summary);
    if let Some(dates) = &words.dates {
        timeline(story, dates);
    }
    let mut cards = plan.horizons.iter().flat_map(|group| &group.cards);
    let mut notes = plan.notes.join(" ");
    if cards.any(|card| !card.detailed) {
        notes = format!("{notes} {}", plan.labels.list);
    }
    story.text(Style::Note, &notes);
    for group in &plan.horizons {
        story.heading(2, &group.title);
        for action in group.cards.iter().filter(|card| card.detailed) {
            card(story, action, &plan.labels, places);
        }
        let listed: Vec<&Card> = group.cards.iter().filter(|card| !card.detailed).collect();
        if !listed.is_empty() {
            story.table(list(&listed, &plan.labels));
        }
    }
}

fn timeline(story: &mut Story, dates: &PlanDates) {
    story.heading(2, &dates.title);
    let rows = dates.rows.iter().map(|row| {
        let to = [Some(row.to.clone()), row.wait.clone()];
        let to = to.into_iter().flatten().map(|text| vec![Run::plain(text)]);
        vec![
            Cell::bold(row.number.to_string()),
            Cell::plain(row.title.as_str()),
            Cell::plain(row.from.as_str()),
            Cell(to.collect()),
        ]
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
    for (text, label) in &card.steps {
        story.task(label, vec![Run::plain(text.as_str())]);
    }
    let details = [
        (&labels.when, card.when.join(" ")),
        (&labels.why, card.why.join(" ")),
        (&labels.deliverable, card.deliverable.clone()),
    ];
    for (label, text) in details {
        let runs = vec![Run::bold(format!("{label}. ")), Run::plain(text)];
        story.runs(Style::Body, runs);
    }
    let foot = foot(card, labels, places);
    if !foot.is_empty() {
        story.runs(Style::Note, foot);
    }
}

/// Who can help, and what the action rests on.
fn foot(card: &Card, labels: &CardLabels, places: &Places) -> Vec<Run> {
    let mut runs = Vec::new();
    if !card.help.is_empty() {
        runs.push(Run::bold(format!("{}: ", labels.help)));
    }
    for (index, help) in card.help.iter().enumerate() {
        let place = places.get(&help.offered).cloned().map(Link::Anchor);
        runs.push(Run::plain(help.text.as_str()).to(place));
        let last = index + 1 == card.help.len();
        let end = if last { ". " } else { "; " };
        let remark = help.remark.as_ref().map(|remark| format!(" ({remark})"));
        runs.push(Run::plain(format!("{}{end}", remark.unwrap_or_default())));
    }
    if !card.source.is_empty() {
        runs.push(Run::plain(format!("{}: {}.", labels.source, card.source)));
    }
    runs
}

/// Actions without their steps.
fn list(cards: &[&Card], labels: &CardLabels) -> Table {
    let rows = cards.iter().map(|card| {
        vec![
            Cell::bold(card.number.to_string()),
            Cell::plain(card.title.as_str()),
            Cell::plain(card.hours.as_str()),
            Cell::plain(card.when.first().map_or("", String::as_str)),
        ]
    });
    Table {
        widths: vec![8, 50, 16, 26],
        head: labels.list_head.to_vec(),
        rows: rows.collect(),
    }
}
