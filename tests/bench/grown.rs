//! A report that says the typical one's things several times.

use rumbo_report::Report;

/// The report with every task, offer, answer and source repeated: as many times the content on as many times the pages.
pub fn grown(report: &Report, times: usize) -> Report {
    let mut grown = report.clone();
    for group in &mut grown.plan.horizons {
        group.cards = repeated(&group.cards, times);
        // Boxes to tick have names of their own.
        for (place, card) in group.cards.iter_mut().enumerate() {
            card.field = format!("{}-{place}", card.field);
        }
    }
    for group in &mut grown.catalogue.groups {
        group.entries = repeated(&group.entries, times);
    }
    grown.catalogue.rules = repeated(&grown.catalogue.rules, times);
    grown.catalogue.refused = repeated(&grown.catalogue.refused, times);
    grown.dimensions.dimensions = repeated(&grown.dimensions.dimensions, times);
    for group in &mut grown.annex.groups {
        group.rows = repeated(&group.rows, times);
    }
    grown.annex.chapters = repeated(&grown.annex.chapters, times);
    grown.annex.sources = repeated(&grown.annex.sources, times);
    grown
}

fn repeated<T: Clone>(items: &[T], times: usize) -> Vec<T> {
    let all = items.iter().cycle().take(items.len() * times);
    all.cloned().collect()
}
