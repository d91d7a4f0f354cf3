//! A diagnosis in lines of text.

use rumbo_app::FileDiagnosis;
use rumbo_app::views::{DimensionView, HighlightView, ResultView, RoadmapView};
use rumbo_i18n::{Localizer, messages};

/// Result and roadmap.
pub fn diagnosis(diagnosis: &FileDiagnosis, words: &Localizer) -> String {
    let mut page = Page::default();
    result(&mut page, &diagnosis.result, words);
    roadmap(&mut page, &diagnosis.roadmap, words);
    page.section(
        messages::report_contacts(words),
        diagnosis
            .contacts
            .iter()
            .map(|contact| {
                let reach = contact.reach.join(" · ");
                format!(
                    "{}. {} {reach} {}",
                    contact.name, contact.what, contact.source
                )
            })
            .collect(),
    );
    page.line(String::new());
    page.line(messages::cli_unverified(words));
    page.text
}

/// Text that grows line by line.
#[derive(Default)]
pub(crate) struct Page {
    pub text: String,
}

impl Page {
    pub fn line(&mut self, line: String) {
        self.text.push_str(&line);
        self.text.push('\n');
    }

    /// Whose result it is.
    pub fn company(&mut self, name: &str, example: bool, words: &Localizer) {
        let company = match example {
            true => format!("{name} ({})", messages::cli_example(words)),
            false => name.to_owned(),
        };
        self.line(messages::cli_company(words, company));
    }

    pub fn section(&mut self, title: String, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        self.line(format!("\n{title}"));
        for line in lines {
            self.line(format!("  {line}"));
        }
    }
}

fn result(page: &mut Page, result: &ResultView, words: &Localizer) {
    page.company(&result.company, result.example, words);
    if result.provisional {
        page.line(messages::cli_provisional(words));
    }
    result
        .notices
        .iter()
        .for_each(|notice| page.line(notice.clone()));
    if let Some(profile) = &result.profile {
        let (name, subtitle) = (profile.name.as_str(), profile.subtitle.as_str());
        page.line(messages::cli_profile(words, name, subtitle));
        page.line(profile.meaning.clone());
    }
    page.line(messages::cli_stage(words, result.stage.as_str()));
    let index = &result.index;
    page.line(match result.provisional && index.low != index.high {
        true => messages::cli_index_interval(words, i64::from(index.high), i64::from(index.low)),
        false => messages::cli_index(words, i64::from(index.score)),
    });
    page.section(
        messages::cli_alerts(words),
        result
            .alerts
            .iter()
            .map(|alert| format!("{}. {} {}", alert.title, alert.body, alert.source))
            .collect(),
    );
    page.section(
        messages::cli_dimensions(words),
        result
            .dimensions
            .iter()
            .map(|dimension| dimension_line(dimension, words))
            .collect(),
    );
    page.section(
        messages::cli_strengths(words),
        highlights(&result.strengths),
    );
    page.section(messages::cli_brakes(words), highlights(&result.brakes));
    page.section(
        messages::cli_conditions(words),
        std::iter::once(result.goal.text.clone())
            .chain(result.conditions.iter().map(|one| {
                format!(
                    "[{}] {}: {}",
                    if one.met { "x" } else { " " },
                    one.text,
                    one.verdict
                )
            }))
            .collect(),
    );
    page.section(
        messages::cli_way(words),
        std::iter::once(result.way.summary.clone())
            .chain(
                result
                    .way
                    .steps
                    .iter()
                    .map(|step| format!("{} ({} h)", step.title, step.hours)),
            )
            .collect(),
    );
    page.section(
        messages::cli_market(words),
        result
            .market
            .iter()
            .map(|market| market.text.clone())
            .collect(),
    );
}

fn dimension_line(dimension: &DimensionView, words: &Localizer) -> String {
    let score = match dimension.score.low == dimension.score.high {
        true => dimension.score.score.to_string(),
        false => format!("{}–{}", dimension.score.low, dimension.score.high),
    };
    match dimension.threshold {
        Some(asked) => {
            messages::cli_dimension_goal(words, dimension.name.as_str(), score, i64::from(asked))
        }
        None => messages::cli_dimension(words, dimension.name.as_str(), score),
    }
}

fn highlights(of: &[HighlightView]) -> Vec<String> {
    of.iter()
        .map(|one| format!("{}, {}: {}", one.name, one.score, one.finding))
        .collect()
}

fn roadmap(page: &mut Page, roadmap: &RoadmapView, words: &Localizer) {
    let tasks = roadmap
        .tasks
        .iter()
        .flat_map(|task| {
            let head = messages::cli_task(
                words,
                i64::from(task.number),
                task.title.as_str(),
                task.when.as_str(),
            );
            let help = task.help.iter().map(|offer| {
                format!(
                    "   {} ({}): {} {}",
                    offer.name,
                    offer.operator,
                    offer.why.join(" "),
                    offer.source
                )
            });
            std::iter::once(head).chain(help).collect::<Vec<_>>()
        })
        .collect();
    page.section(messages::cli_roadmap(words), tasks);
    page.section(
        messages::cli_not_recommended(words),
        roadmap
            .not_recommended
            .iter()
            .map(|note| format!("{}: {}", note.name, note.text))
            .collect(),
    );
}
