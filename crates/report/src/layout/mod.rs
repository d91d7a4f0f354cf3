//! Laying out: the report model becomes pages of marks with their logical tree.

mod annex;
mod card;
mod catalogue;
mod chamber;
mod chart_map;
mod chart_wheel;
mod checklist;
mod columns;
mod comparison;
pub(crate) mod cover;
mod dimensions;
pub(crate) mod flow;
pub(crate) mod furniture;
pub(crate) mod icon;
mod reasons;
mod roadmap;
pub(crate) mod setter;
mod summary;
pub(crate) mod table;
pub(crate) mod tick;
mod timeline;

use crate::model::Report;
use crate::page::{AnchorId, Page, Role, Tree};
use crate::text::Fonts;
use cover::ContentsLine;
use flow::Flow;
use setter::Setter;

/// Pages with the tree that their marks belong to.
pub(crate) struct LaidOut {
    pub pages: Vec<Page>,
    pub tree: Tree,
}

/// Lays out the whole report. The cover comes first in the tree and is drawn last, as it names the others' pages.
pub(crate) fn lay_out(report: &Report, fonts: &Fonts) -> LaidOut {
    let mut setter = Setter::new(fonts, report.language);
    let front = setter.tree.add(Tree::ROOT, Role::Section);
    let mut flow = Flow::new(report.paper);
    let mut contents = Vec::new();
    let mut add = |chapter: Vec<(&str, f32, Section)>| {
        let mut sections = Vec::new();
        for (name, room, section) in chapter {
            contents.push(contents_line(name, &section));
            sections.push(flow::Section {
                name: name.to_owned(),
                blocks: section.blocks,
                room,
            });
        }
        flow.chapter(&sections);
    };
    let measure = report.paper.measure();
    let help_anchors = catalogue::anchors(&mut setter, &report.catalogue);

    let summary = summary::section(&mut setter, &report.summary, report.paper);
    add(vec![(&report.summary.title, 0.0, summary)]);
    if let Some(comparison) = &report.comparison {
        let section = comparison::section(&mut setter, comparison, report.paper);
        add(vec![(&comparison.title, 0.0, section)]);
    }
    let reasons = reasons::section(&mut setter, &report.reasons, measure);
    let dimensions = dimensions::section(&mut setter, &report.dimensions, measure);
    let plan = roadmap::section(&mut setter, report, &help_anchors);
    let rules_here = report.checklist.is_none();
    let catalogue = &report.catalogue;
    let offers = catalogue::section(&mut setter, catalogue, &help_anchors, rules_here, measure);
    add(vec![
        (&report.reasons.title, 0.0, reasons),
        (&report.dimensions.title, SOME_ROOM, dimensions),
        (&report.plan.title, MUCH_ROOM, plan),
        (&catalogue.title, SOME_ROOM, offers),
    ]);
    if let Some(checklist) = &report.checklist {
        let section = checklist::section(&mut setter, checklist, report.paper, flow.free());
        contents.push(contents_line(&checklist.short_title, &section));
        flow.undivided(flow::Section {
            name: checklist.short_title.clone(),
            blocks: section.blocks,
            room: 0.0,
        });
    }
    let annex = annex::section(&mut setter, &report.annex, measure);
    contents.push(contents_line(&report.annex.title, &annex));
    flow.section(&report.annex.title, annex.blocks);

    let mut pages = flow.into_pages();
    for line in &mut contents {
        // The cover stands before them, and pages are counted from 1.
        line.page = page_of(&pages, line.anchor) + 2;
    }
    let cover = cover::cover(&mut setter, front, &report.cover, &contents, report.paper);
    pages.insert(0, cover);
    furniture::add(&setter, &mut pages, &report.furniture, report.paper);
    LaidOut {
        pages,
        tree: setter.tree,
    }
}

/// Part of a page that has to be free for a section to begin there. The road map is hung up on walls: it begins high.
const SOME_ROOM: f32 = 0.2;
const MUCH_ROOM: f32 = 0.42;

/// Blocks of one section, and the place of its heading.
struct Section {
    blocks: Vec<flow::Block>,
    anchor: AnchorId,
}

/// Its page is filled in when all pages are there.
fn contents_line(title: &str, section: &Section) -> ContentsLine {
    ContentsLine {
        title: title.to_owned(),
        page: 0,
        anchor: section.anchor,
    }
}

fn page_of(pages: &[Page], anchor: AnchorId) -> usize {
    let has = |page: &Page| {
        page.marks
            .iter()
            .any(|mark| matches!(mark, crate::page::Mark::Anchor { id, .. } if *id == anchor))
    };
    pages.iter().position(has).unwrap_or(0)
}

#[cfg(test)]
pub(crate) mod tests;
