//! How a content pack reads, in lines of text.

use rumbo_app::ContentMeasures;
use rumbo_i18n::{Localizer, messages};
use std::collections::BTreeSet;

/// Units named for each language: enough to see what to mend next.
const HARDEST: usize = 5;

/// The longest path and the hardest texts of each language, and what is too hard in those that are unfinished.
pub fn told(measures: &ContentMeasures, words: &Localizer) -> String {
    let mut lines = Vec::new();
    for time in &measures.longest {
        let (locale, path) = (time.locale.as_str(), time.path.as_str());
        let (decisions, minutes) = (count(time.decisions), tenths(time.minutes()));
        let read = count(time.words);
        lines.push(match &time.express {
            None => messages::cli_content_longest(words, decisions, locale, minutes, path, read),
            Some(stage) => messages::cli_content_express(
                words,
                decisions,
                locale,
                minutes,
                path,
                stage.as_str(),
                read,
            ),
        });
    }
    let locales: BTreeSet<&str> = measures
        .readings
        .iter()
        .map(|reading| reading.locale.as_str())
        .collect();
    for locale in locales {
        lines.push(messages::cli_content_hardest(words, locale));
        let readings = measures.readings.iter();
        let mut named = BTreeSet::new();
        let hardest = readings
            .filter(|reading| reading.locale == locale && named.insert(&reading.unit))
            .take(HARDEST);
        lines.extend(hardest.map(|reading| {
            let (facts, unit) = (reading.facts.as_str(), reading.unit.as_str());
            let figure = tenths(reading.figure);
            let said = messages::cli_content_reading(words, facts, figure, unit);
            format!("  {said}")
        }));
    }
    if !measures.drafts.is_empty() {
        lines.push(messages::cli_content_drafts(words));
        let drafts = measures.drafts.iter();
        lines.extend(drafts.map(|problem| format!("  {problem}")));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn tenths(figure: f64) -> f64 {
    (figure * 10.0).round() / 10.0
}
