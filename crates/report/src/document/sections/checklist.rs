//! The checklist of the first export: steps to tick, then the rules of the destination.

use super::catalogue::provenance;
use crate::document::block::{Run, Story, Style};
use crate::model::{Checklist, ChecklistStep};

pub(super) fn tell(story: &mut Story, checklist: &Checklist) {
    story.heading(1, &checklist.title);
    story.body(&checklist.lead);
    for step in &checklist.steps {
        story.task(&step.label, step_runs(step));
    }
    if !checklist.rules.is_empty() {
        story.heading(2, &checklist.rules_title);
        for rule in &checklist.rules {
            let runs = vec![
                Run::plain(format!("{} ", rule.text)),
                provenance(&rule.provenance, rule.address.as_deref()),
            ];
            story.runs(Style::Bullet, runs);
        }
    }
    if let Some(guide) = &checklist.guide {
        story.runs(Style::Body, vec![Run::bold(guide.as_str())]);
    }
}

fn step_runs(step: &ChecklistStep) -> Vec<Run> {
    let mut runs = vec![Run::bold(format!("{} ", step.text))];
    if let Some(institution) = &step.institution {
        runs.push(Run::plain(format!("{institution}. ")));
    }
    if let Some(check) = &step.check {
        runs.push(Run::plain(format!("{check} ")));
    }
    runs.push(provenance(&step.provenance, step.address.as_deref()));
    runs
}
