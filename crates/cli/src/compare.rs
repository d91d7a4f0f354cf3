//! What changed between two diagnoses, in lines of text.

use crate::telling::Page;
use rumbo_app::Comparison;
use rumbo_i18n::{Localizer, messages};

/// The sentences of the screen Historia and of the report's page.
pub fn comparison(company: &str, told: &Comparison, words: &Localizer) -> String {
    let mut page = Page::default();
    page.company(company, false, words);
    page.line(told.intro.clone());
    for sentence in &told.summary {
        page.line(sentence.clone());
    }
    let dimensions = told.dimensions.iter().map(|one| match one.points {
        Some((from, to)) => {
            messages::cli_compare_dimension(words, one.change.as_str(), from, one.name.as_str(), to)
        }
        None => messages::cli_compare_dimension_none(words, one.change.as_str(), one.name.as_str()),
    });
    page.section(told.dimensions_title.clone(), dimensions.collect());
    let answers: Vec<String> = told
        .answers
        .iter()
        .map(|one| {
            messages::cli_compare_answer(
                words,
                one.direction.as_str(),
                one.from.as_str(),
                one.question.as_str(),
                one.to.as_str(),
            )
        })
        .collect();
    page.section(
        told.answers_title.clone(),
        or_else(answers, &told.answers_none),
    );
    match told.won.is_empty() && told.lost.is_empty() {
        true => page.section(told.won_title.clone(), vec![told.conditions_none.clone()]),
        false => {
            page.section(told.won_title.clone(), told.won.clone());
            page.section(told.lost_title.clone(), told.lost.clone());
        }
    }
    let done = told.done.iter().map(|(title, outcome)| {
        messages::cli_compare_done(words, outcome.as_str(), title.trim_end_matches('.'))
    });
    page.section(told.done_title.clone(), done.collect());
    page.section(told.caveats_title.clone(), told.caveats.clone());
    page.text
}

fn or_else(lines: Vec<String>, none: &str) -> Vec<String> {
    match lines.is_empty() {
        true => vec![none.to_owned()],
        false => lines,
    }
}
