//! Writes a diagnosis file: the same input gives the same bytes.

use crate::diagnosis_file::{DiagnosisFile, FORMAT, VERSION};
use rumbo_core::Content;
use serde_json::{Map, Value, json};

/// The file as JSON text with a line end.
///
/// Private facts are left out unless `with_private` says otherwise.
pub fn write(file: &DiagnosisFile, content: &Content, with_private: bool) -> String {
    let mut facts = Map::new();
    for fact in &content.facts {
        if fact.private && !with_private {
            continue;
        }
        if let Some(value) = file.sheet.facts.get(&fact.id) {
            facts.insert(fact.id.to_string(), json!(value));
        } else if let Some(words) = file.words.get(&fact.id) {
            facts.insert(fact.id.to_string(), json!(words));
        }
    }
    let mut answers = Map::new();
    let mut notes = Map::new();
    for item in content.items() {
        if let Some(answer) = file.sheet.answers.get(item.id()) {
            answers.insert(item.id().to_string(), json!(answer));
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
    assessment.insert("path".to_owned(), json!("full"));
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
