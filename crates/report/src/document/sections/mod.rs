//! What stands in the document, section by section, in the order of the printed report.

mod annex;
mod catalogue;
mod checklist;
mod comparison;
mod dimensions;
mod front;
mod reasons;
mod roadmap;
mod summary;

use super::block::Story;
use crate::model::Report;

/// The whole report as one story.
pub(super) fn story(report: &Report) -> Story {
    let mut story = Story::default();
    let words = &report.document;
    let places = catalogue::places(&report.catalogue);
    front::tell(&mut story, &report.cover);
    summary::tell(&mut story, &report.summary, words);
    if let Some(comparison) = &report.comparison {
        comparison::tell(&mut story, comparison);
    }
    reasons::tell(&mut story, &report.reasons, &report.plan.labels);
    dimensions::tell(&mut story, &report.dimensions, words);
    roadmap::tell(&mut story, &report.plan, words, &places);
    let rules_here = report.checklist.is_none();
    catalogue::tell(&mut story, &report.catalogue, &places, rules_here);
    if let Some(checklist) = &report.checklist {
        checklist::tell(&mut story, checklist);
    }
    annex::tell(&mut story, &report.annex);
    story
}
