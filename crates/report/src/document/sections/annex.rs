//! The annex: what the report is not, method and weights, all answers with their notes, sources.
//!
//! Not here: the credits of the typefaces, which are those of the PDF. The document uses the reader's own.

use crate::document::block::{Run, Story, Style};
use crate::model::{Annex, AnswerRow};

pub(super) fn tell(story: &mut Story, annex: &Annex) {
    story.heading(1, &annex.title);
    for (title, paragraphs) in &annex.chapters {
        story.heading(2, title);
        story.body(paragraphs);
    }
    story.heading(2, &annex.method_title);
    story.body(&annex.method);
    story.heading(3, &annex.weights_title);
    for row in &annex.weights {
        story.runs(Style::Bullet, Run::labelled(row.sentence()));
    }
    story.heading(2, &annex.answers_title);
    for group in &annex.groups {
        story.heading(3, &group.title);
        for row in &group.rows {
            story.runs(Style::Bullet, answer_runs(row));
        }
    }
    if !annex.not_applicable.is_empty() {
        story.heading(2, &annex.not_applicable_title);
        story.lead(&annex.not_applicable_intro);
        for item in &annex.not_applicable {
            story.text(Style::Bullet, item);
        }
    }
    story.heading(2, &annex.sources_title);
    story.lead(&annex.sources_intro);
    for (source, address) in &annex.sources {
        let mut runs = vec![Run::plain(format!("{source} "))];
        runs.extend(address.as_deref().map(Run::address));
        story.runs(Style::Bullet, runs);
    }
}

fn answer_runs(row: &AnswerRow) -> Vec<Run> {
    let mut runs = vec![
        Run::bold(format!("{} ", row.question)),
        Run::plain(row.answer.as_str()),
    ];
    if !row.level.is_empty() {
        runs.push(Run::note(format!(" ({})", row.level)));
    }
    if let Some(note) = &row.note {
        runs.push(Run::plain(format!(" {note}")));
    }
    runs
}
