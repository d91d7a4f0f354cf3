//! The example companies of `tests/companies`: what each one says, and what must follow from it.

use crate::project;
use rumbo_app::views::{AnswerInput, AssessmentView, FactInput, PathChoice};
use rumbo_app::{Pack, Rumbo};
use rumbo_core::content::FactKind;
use serde::Deserialize;
use serde_json::Value;
use std::path::PathBuf;

/// An invented company with its file of answers.
#[derive(Clone, Debug)]
pub struct ExampleCompany {
    /// Name of its files: `telares-lihuen`.
    pub id: String,
    /// Name of the company: "Telares Lihuén".
    pub name: String,
    /// The file of answers as it stands.
    pub text: String,
    /// Facts in the order asked.
    pub facts: Vec<(String, FactInput)>,
    /// Answers in the order asked.
    pub answers: Vec<(String, AnswerInput)>,
    /// Notes by item.
    pub notes: Vec<(String, String)>,
    /// What must follow.
    pub expected: Expected,
}

/// What a company is used for in the calibration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Weights, thresholds and the express path were chosen with it in sight.
    Tune,
    /// Used once, at the end.
    HeldOut,
}

/// The same company with one other answer, which has another profile.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Borderline {
    /// The question or milestone.
    pub item: String,
    /// The other answer.
    pub option: String,
    /// The profile that it gives.
    pub profile: String,
}

/// What must follow from a company's answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The company as an adviser would tell it; the answers were filled in from this alone.
    pub prose: String,
    /// What it is used for.
    pub group: Group,
    /// Id of the profile that an independent reader of the prose gave it, without seeing gates or answers.
    pub reader: String,
    /// Id of the profile that its answers give.
    pub profile: String,
    /// Why it is that one.
    pub why: String,
    /// Where the two differ: why, and which we hold to.
    #[serde(default)]
    pub disagreement: Option<String>,
    /// Neighbours one answer apart.
    #[serde(default)]
    pub borderline: Vec<Borderline>,
    /// Actions, programmes or platforms that the roadmap has to name.
    pub must_recommend: Vec<String>,
    /// Actions, programmes or platforms that it must not name.
    pub must_not_recommend: Vec<String>,
}

impl ExampleCompany {
    /// Every example company, by id.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut ids: Vec<String> = std::fs::read_dir(folder())
            .expect("the folder of companies")
            .filter_map(|entry| {
                let name = entry.expect("an entry").file_name();
                Some(name.to_str()?.strip_suffix(".json")?.to_owned())
            })
            .collect();
        ids.sort();
        ids.iter().map(|id| Self::read(id)).collect()
    }

    /// One example company.
    ///
    /// # Panics
    /// Its files are not there, or say something that the shipped content does not ask.
    #[must_use]
    pub fn read(id: &str) -> Self {
        let pack = Pack::shipped().expect("the shipped content");
        let file = |end: &str| {
            let path = folder().join(format!("{id}.{end}"));
            std::fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        };
        let text = file("json");
        let json: Value = serde_json::from_str(&text).expect("a file of answers is JSON");
        let said = &json["assessment"];
        let facts = pack.content.facts.iter().filter_map(|fact| {
            let value = said["facts"].get(fact.id.as_str())?;
            Some((fact.id.to_string(), fact_input(fact.kind, value)))
        });
        let answers = pack.content.items().filter_map(|item| {
            let value = said["answers"].get(item.id().as_str())?;
            Some((item.id().to_string(), answer_input(value)))
        });
        let notes = pack.content.items().filter_map(|item| {
            let note = said["notes"].get(item.id().as_str())?;
            Some((item.id().to_string(), string(note)))
        });
        Self {
            id: id.to_owned(),
            name: string(&json["company"]["name"]),
            facts: facts.collect(),
            answers: answers.collect(),
            notes: notes.collect(),
            expected: toml::from_str(&file("expected.toml"))
                .unwrap_or_else(|error| panic!("{id}.expected.toml: {error}")),
            text,
        }
    }

    /// What this company answers to an item, if anything.
    #[must_use]
    pub fn answer(&self, item: &str) -> Option<&AnswerInput> {
        let mut answers = self.answers.iter();
        answers.find(|(id, _)| id == item).map(|(_, answer)| answer)
    }

    /// Begins a diagnosis with every fact of the company.
    ///
    /// # Panics
    /// The program refuses.
    pub fn start(&self, rumbo: &mut Rumbo) -> AssessmentView {
        rumbo
            .start_assessment(&self.name, true, PathChoice::Full, &self.facts)
            .unwrap_or_else(|error| panic!("{}: {error}", self.id))
    }

    /// Begins a diagnosis and says everything that the company says; it is not finished yet.
    ///
    /// # Panics
    /// The program refuses.
    pub fn fill_in(&self, rumbo: &mut Rumbo) -> AssessmentView {
        let mut view = self.start(rumbo);
        let id = view.id.clone();
        for (item, answer) in &self.answers {
            view = rumbo
                .answer_question(&id, item, Some(answer))
                .unwrap_or_else(|error| panic!("{}, {item}: {error}", self.id));
        }
        for (item, note) in &self.notes {
            view = rumbo
                .write_note(&id, item, note)
                .unwrap_or_else(|error| panic!("{}, note of {item}: {error}", self.id));
        }
        view
    }
}

fn folder() -> PathBuf {
    project().join("tests/companies")
}

fn fact_input(kind: FactKind, value: &Value) -> FactInput {
    match kind {
        FactKind::One => FactInput::One(string(value)),
        FactKind::Many => FactInput::Many(strings(value)),
        FactKind::Hours => {
            let hours = value.as_u64().and_then(|hours| u16::try_from(hours).ok());
            FactInput::Hours(hours.expect("whole hours"))
        }
        FactKind::Text => FactInput::Text(string(value)),
    }
}

fn answer_input(value: &Value) -> AnswerInput {
    if let Some(option) = value.get("option") {
        AnswerInput::Option(string(option))
    } else if let Some(marks) = value.get("set") {
        AnswerInput::Set(strings(marks))
    } else if let Some(reason) = value.get("not_applicable") {
        AnswerInput::NotApplicable(string(reason))
    } else {
        assert_eq!(value["dont_know"], true, "an answer is one of four");
        AnswerInput::DontKnow
    }
}

fn string(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

fn strings(value: &Value) -> Vec<String> {
    value
        .as_array()
        .expect("a list")
        .iter()
        .map(string)
        .collect()
}
