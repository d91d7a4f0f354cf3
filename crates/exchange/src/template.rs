//! An answers file to fill in by hand, every question with its options and conditions in words.

use crate::diagnosis_file::{FORMAT, PATH, VERSION};
use chrono::NaiveDate;
use rumbo_core::content::FactKind;
use rumbo_core::ids::FactId;
use rumbo_core::questionnaire;
use rumbo_core::{AnswerSheet, Condition, Content};
use rumbo_i18n::Localizer;
use serde_json::{Map, Value, json};

/// A diagnosis file without answers for a company with the facts of `sheet`; `_` keys explain, and are skipped on reading.
pub fn template(
    content: &Content,
    sheet: &AnswerSheet,
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
    for fact in questionnaire::screens(content, sheet)
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
        let shown_when = item.shown_when();
        if *shown_when != Condition::Always {
            about.insert("shown_when".to_owned(), json!(shown_when.to_string()));
        }
        answers.insert(format!("_{id}"), Value::Object(about));
    }

    let whole = json!({
        "_help": words.text("template-help", &[]),
        "format": FORMAT,
        "version": VERSION,
        "content_version": content.pack.base_version(),
        "company": { "name": "", "example": false },
        "assessment": {
            "started_on": today,
            "path": PATH,
            "facts": facts,
            "answers": answers,
            "notes": {},
        },
    });
    format!("{whole:#}\n")
}
