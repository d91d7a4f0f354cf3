//! Writes a diagnosis file: the same input gives the same bytes, and every file written can be read.

use crate::diagnosis_file::{DiagnosisFile, FORMAT, VERSION};
use rumbo_core::content::FactKind;
use rumbo_core::questionnaire::{check_answer, check_fact};
use rumbo_core::{AnswerSheet, Content};
use serde_json::{Map, Value, json};

/// The file as JSON text with a line end.
///
/// Private facts are left out unless `with_private` says otherwise. So is what was said before other facts changed and
/// does not apply any more: it counts for nothing, and a reader refuses it.
pub fn write(file: &DiagnosisFile, content: &Content, with_private: bool) -> String {
    let mut facts = Map::new();
    let mut living = AnswerSheet::default();
    for fact in &content.facts {
        if fact.private && !with_private {
            continue;
        }
        let value = file.sheet.facts.get(&fact.id);
        if let Some(value) =
            value.filter(|value| check_fact(content, &living, &fact.id, value).is_ok())
        {
            facts.insert(fact.id.to_string(), json!(value));
            living.facts.insert(fact.id.clone(), value.clone());
        } else if let Some(words) = file
            .words
            .get(&fact.id)
            .filter(|_| fact.kind == FactKind::Text)
        {
            facts.insert(fact.id.to_string(), json!(words));
        }
    }
    let mut answers = Map::new();
    let mut notes = Map::new();
    for item in content.items() {
        let answer = file.sheet.answers.get(item.id());
        if let Some(answer) =
            answer.filter(|answer| check_answer(content, &living, item.id(), answer).is_ok())
        {
            answers.insert(item.id().to_string(), json!(answer));
            living.answers.insert(item.id().clone(), answer.clone());
        }
        if let Some(note) = file.notes.get(item.id()) {
            notes.insert(item.id().to_string(), json!(note));
        }
    }
    let mut assessment = Map::new();
    assessment.insert("started_on".to_owned(), json!(file.started_on));
    if let Some(day) = file.finished_on {
        assessment.insert("finished_on".to_owned(), json!(day));
    }
    assessment.insert("path".to_owned(), json!(file.path.as_str()));
    if file.sheet.blanks_accepted {
        assessment.insert("blanks_accepted".to_owned(), json!(true));
    }
    assessment.insert("facts".to_owned(), Value::Object(facts));
    assessment.insert("answers".to_owned(), Value::Object(answers));
    assessment.insert("notes".to_owned(), Value::Object(notes));
    let whole = json!({
        "format": FORMAT,
        "version": VERSION,
        "content_version": file.content_version,
        "company": { "name": file.company, "example": file.example },
        "assessment": assessment,
    });
    format!("{whole:#}\n")
}
