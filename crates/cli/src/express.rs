//! The express result in lines of text.

use crate::telling::Page;
use rumbo_app::views::ExpressView;
use rumbo_i18n::{Localizer, messages};

/// Stage, bounds of the index, probable base, alerts, first steps, and how to go on.
pub fn diagnosis(express: &ExpressView, words: &Localizer) -> String {
    let mut page = Page::default();
    page.company(&express.company, express.example, words);
    page.line(messages::cli_express(words));
    express
        .notices
        .iter()
        .for_each(|notice| page.line(notice.clone()));
    let stage = express.stage.as_str();
    page.line(match express.missing {
        0 => messages::cli_express_stage(words, stage),
        _ => messages::cli_stage(words, stage),
    });
    page.line(messages::cli_index_interval(
        words,
        i64::from(express.index_high),
        i64::from(express.index_low),
    ));
    page.line(messages::cli_express_base(words, express.base.as_str()));
    page.line(express.caveat.clone());
    page.section(
        messages::cli_alerts(words),
        express
            .alerts
            .iter()
            .map(|alert| format!("{}. {} {}", alert.title, alert.body, alert.source))
            .collect(),
    );
    page.section(
        messages::cli_express_conditions(words),
        std::iter::once(express.met.clone())
            .chain(express.conditions.iter().map(|one| {
                let mark = if one.met { "x" } else { " " };
                format!("[{mark}] {}: {}", one.text, one.verdict)
            }))
            .collect(),
    );
    page.section(
        messages::cli_express_steps(words),
        express
            .steps
            .iter()
            .zip(1..)
            .map(|(step, number)| {
                format!("{number}. {} ({} h): {}", step.title, step.hours, step.why)
            })
            .chain([express.steps_note.clone()])
            .collect(),
    );
    let rest = &express.rest;
    page.line(String::new());
    page.line(messages::cli_express_rest(
        words,
        i64::from(rest.facts),
        i64::from(rest.minutes),
        i64::from(rest.questions),
    ));
    page.line(messages::cli_unverified(words));
    page.text
}
