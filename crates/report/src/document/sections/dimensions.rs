//! Dimension by dimension: points and goal as words, the findings as a table.

use crate::document::block::{Cell, Row, Run, Story, Style, Table};
use crate::model::{DimensionText, Dimensions, DocumentWords, Finding};

pub(super) fn tell(story: &mut Story, dimensions: &Dimensions, words: &DocumentWords) {
    story.heading(1, &dimensions.title);
    story.body(&dimensions.intro);
    if !dimensions.milestones.is_empty() {
        story.heading(2, &dimensions.milestones_title);
        story.table(findings(&dimensions.milestones, words));
    }
    for dimension in &dimensions.dimensions {
        one(story, dimension, words);
    }
    if !dimensions.notes.is_empty() {
        story.text(Style::Note, &dimensions.notes.join(" "));
    }
}

fn one(story: &mut Story, dimension: &DimensionText, words: &DocumentWords) {
    story.heading(2, &dimension.name);
    story.runs(Style::Body, vec![Run::bold(dimension.figure.as_str())]);
    let about = format!("{} {}", dimension.description, dimension.goal);
    story.lead(about.trim_end());
    story.table(findings(&dimension.findings, words));
}

fn findings(findings: &[Finding], words: &DocumentWords) -> Table {
    let rows = findings.iter().filter(|finding| finding.tells);
    let rows = rows.map(|finding| {
        let benchmarks = finding.benchmarks_noted.iter();
        let benchmarks = benchmarks.map(|benchmark| vec![Run::note(benchmark.as_str())]);
        let level = finding
            .level
            .map(|_| Run::note(finding.level_text.as_str()));
        Row::Cells(vec![
            Cell::bold(finding.item.as_str()),
            Cell(
                std::iter::once(vec![Run::plain(finding.sentence.as_str())])
                    .chain(benchmarks)
                    .collect(),
            ),
            Cell(vec![level.into_iter().collect()]),
        ])
    });
    Table {
        widths: vec![28, 60, 12],
        head: words.findings_head.to_vec(),
        rows: rows.collect(),
    }
}
