//! One company with one filling-in, and everything that follows from it. Screens, report and terminal show the same case.

use crate::error::AppError;
use crate::pack::Pack;
use chrono::NaiveDate;
use rumbo_core::diagnosis::{Diagnosis, diagnose};
use rumbo_core::ids::{FactId, ItemId};
use rumbo_core::matching::{Matches, Support, matches, support};
use rumbo_core::questionnaire::Path;
use rumbo_core::roadmap::{PlanInput, Roadmap, ShortestWay, TaskId, plan, shortest_way};
use rumbo_core::{AnswerSheet, Content, FactValue};
use rumbo_i18n::{Locale, Localizer};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What a person said, whatever it was read from.
#[derive(Clone, Debug)]
pub(crate) struct Case<'a> {
    pub pack: Cow<'a, Pack>,
    pub words: Localizer,
    pub id: String,
    pub company: String,
    pub example: bool,
    pub sheet: AnswerSheet,
    pub texts: BTreeMap<FactId, String>,
    pub notes: BTreeMap<ItemId, String>,
    pub started_on: NaiveDate,
    /// Day of the diagnosis: when it was finished, else today; on the express path that of the last answer.
    pub diagnosed_on: NaiveDate,
    pub finished: bool,
    /// How much is asked.
    pub path: Path,
    pub today: NaiveDate,
    pub plan_start_on: Option<NaiveDate>,
    pub plan_hours: Option<u16>,
    /// Day of each tick by task and step; step 0 is the whole task.
    pub ticks: BTreeMap<(String, u16), String>,
}

/// What follows from a case.
#[derive(Clone, Debug)]
pub(crate) struct Findings {
    pub diagnosis: Diagnosis,
    pub way: ShortestWay,
    pub roadmap: Roadmap,
    pub matches: Matches,
    pub supports: Vec<Support>,
}

impl Case<'_> {
    /// Computes everything.
    pub fn findings(&self) -> Findings {
        let content = &self.pack.content;
        let diagnosis = diagnose(content, &self.sheet);
        let way = shortest_way(content, &self.sheet, &diagnosis);
        let roadmap = plan(content, &self.sheet, &diagnosis, &way, &self.plan_input());
        let matches = matches(content, &self.sheet, self.today);
        let supports = support(content, &matches, &roadmap);
        Findings {
            diagnosis,
            way,
            roadmap,
            matches,
            supports,
        }
    }

    fn plan_input(&self) -> PlanInput {
        let stated = match self.sheet.facts.get("hours") {
            Some(FactValue::Hours(hours)) => Some(*hours),
            _ => None,
        };
        let done: BTreeSet<TaskId> = self
            .ticks
            .keys()
            .filter(|(_, step)| *step == 0)
            .map(|(task, _)| task_id(&self.pack.content, task))
            .collect();
        PlanInput {
            start_on: self.plan_start_on.unwrap_or(self.diagnosed_on),
            hours_per_week: self.plan_hours.or(stated),
            today: self.today,
            done,
        }
    }

    /// A content sentence, with the facts that sentences select on.
    pub fn say(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        say(&self.words, &self.sheet, id, attribute)
    }
}

/// A content sentence, with the facts that sentences select on; goods and consumers where they are not stated.
pub(crate) fn say(
    words: &Localizer,
    sheet: &AnswerSheet,
    id: &str,
    attribute: Option<&str>,
) -> Option<String> {
    let fact = |name: &str, otherwise: &'static str| {
        sheet
            .option(name)
            .map_or(otherwise.to_owned(), ToString::to_string)
    };
    let args = [
        ("offer", fact("offer", "goods").into()),
        ("segment", fact("segment", "b2c").into()),
        ("country", fact("country", "other").into()),
    ];
    words.content(id, attribute, &args)
}

/// The words for a sheet: the language with the habits of the company's country.
pub(crate) fn words_for(
    pack: &Pack,
    language: Locale,
    sheet: &AnswerSheet,
) -> Result<Localizer, AppError> {
    let country = sheet.option("country").map_or("", |option| option.as_str());
    pack.words(language.for_country(country))
}

const FIND_OUT: &str = "find-out-";

/// The name of a task in the data file and in the window.
pub(crate) fn task_name(id: &TaskId) -> String {
    match id {
        TaskId::Action(action) => action.to_string(),
        TaskId::FindOut(dimension) => format!("{FIND_OUT}{dimension}"),
    }
}

/// The task of a name; a name that is no dimension's is an action's.
pub(crate) fn task_id(content: &Content, name: &str) -> TaskId {
    let dimension = name
        .strip_prefix(FIND_OUT)
        .and_then(|id| content.dimension(&id.into()));
    match dimension {
        Some(dimension) => TaskId::FindOut(dimension.id.clone()),
        None => TaskId::Action(name.into()),
    }
}
