//! An answers file to fill in by hand, every question with its options and conditions in words.

use crate::diagnosis_file::{FORMAT, VERSION};
use chrono::NaiveDate;
use rumbo_core::content::{FactKind, Item};
use rumbo_core::ids::FactId;
use rumbo_core::questionnaire::{self, Path};
use rumbo_core::{AnswerSheet, Condition, Content};
use rumbo_i18n::Localizer;
use serde_json::{Map, Value, json};

/// A diagnosis file without answers for a company with the facts of `sheet`; `_` keys explain, and are skipped on reading.
///
/// Nobody knows its stage yet: on the express path each question says at which stages it is asked.
pub fn template(
    content: &Content,
    sheet: &AnswerSheet,
    path: Path,
    today: NaiveDate,
    words: &Localizer,
) -> String {
    let offer = sheet
        .option("offer")
        .map_or("goods", |option| option.as_str());
    let segment = sheet
        .option("segment")
        .map_or("b2c", |option| option.as_str());
    let args = [("offer", offer.into()), ("segment", segment.into())];
    let say = |id: String, attribute: Option<&str>| {
        words.content(&id, attribute, &args).unwrap_or_default()
    };

    let mut facts = Map::new();
    for fact in questionnaire::screens_on(content, sheet, path)
        .into_iter()
        .flat_map(|(_, facts)| facts)
    {
        let id = FactId::as_str(&fact.id);
        let options: Map<String, Value> = fact
            .options
            .iter()
            .map(|option| {
                (
                    option.to_string(),
                    json!(say(format!("fact-{id}-{option}"), None)),
                )
            })
            .collect();
        let kind = match fact.kind {
            FactKind::One => "one",
            FactKind::Many => "many",
            FactKind::Hours => "hours",
            FactKind::Text => "text",
        };
        facts.insert(
            format!("_{id}"),
            json!({ "question": say(format!("fact-{id}"), None), "kind": kind, "options": options }),
        );
        if let Some(value) = sheet.facts.get(&fact.id) {
            facts.insert(id.to_owned(), json!(value));
        }
    }

    let mut answers = Map::new();
    for item in questionnaire::applicable(content, sheet) {
        let id = item.id();
        let stages = stages(content, item);
        if path == Path::Express && stages.is_empty() && item.dimension().is_some() {
            continue;
        }
        let prefix = if content.milestone(id).is_some() {
            "milestone"
        } else {
            "question"
        };
        let mut options = Map::new();
        for option in questionnaire::offered_options(content, sheet, item) {
            options.insert(
                option.id.to_string(),
                json!({ "text": say(format!("{prefix}-{id}-{}", option.id), None), "level": option.level }),
            );
        }
        let mut about = Map::new();
        about.insert(
            "question".to_owned(),
            json!(say(format!("{prefix}-{id}"), None)),
        );
        if let Some(question) = content
            .question(id)
            .filter(|question| !question.marks.is_empty())
        {
            let marks: Map<String, Value> = question
                .marks
                .iter()
                .map(|mark| {
                    (
                        mark.to_string(),
                        json!(say(format!("question-{id}-{mark}"), None)),
                    )
                })
                .collect();
            about.insert("marks".to_owned(), Value::Object(marks));
        } else {
            about.insert("options".to_owned(), Value::Object(options));
        }
        if path == Path::Express && !stages.is_empty() {
            let stages: Map<String, Value> = stages
                .into_iter()
                .map(|stage| (stage.to_owned(), json!(say(format!("stage-{stage}"), None))))
                .collect();
            about.insert("stages".to_owned(), Value::Object(stages));
        }
        let shown_when = item.shown_when();
        if *shown_when != Condition::Always {
            about.insert("shown_when".to_owned(), json!(shown_when.to_string()));
        }
        answers.insert(format!("_{id}"), Value::Object(about));
    }

    let help = match path {
        Path::Full => "template-help",
        Path::Express => "template-help-express",
    };
    let whole = json!({
        "_help": words.text(help, &[]),
        "format": FORMAT,
        "version": VERSION,
        "content_version": content.pack.base_version(),
        "company": { "name": "", "example": false },
        "assessment": {
            "started_on": today,
            "path": path.as_str(),
            "facts": facts,
            "answers": answers,
            "notes": {},
        },
    });
    format!("{whole:#}\n")
}

/// The stages at which the express path asks a question, the lowest first; none for a milestone, which is always asked.
fn stages<'a>(content: &'a Content, item: Item<'_>) -> Vec<&'a str> {
    content
        .stages
        .iter()
        .rev()
        .filter(|stage| content.express_items(&stage.id).contains(item.id()))
        .map(|stage| stage.id.as_str())
        .collect()
}
