//! One company with one filling-in, and everything that follows from it. Screens, report and terminal show the same case.

use crate::error::AppError;
use crate::pack::Pack;
use crate::rumbo::day;
use chrono::NaiveDate;
use rumbo_core::diagnosis::{Diagnosis, diagnose};
use rumbo_core::ids::{FactId, ItemId};
use rumbo_core::matching::{Matches, Support, matches, support};
use rumbo_core::questionnaire::Path;
use rumbo_core::roadmap::{
    PlanInput, Roadmap, ShortestWay, TaskId, TaskRecord, TaskRecords, TaskState, plan, shortest_way,
};
use rumbo_core::{AnswerSheet, Content, FactValue};
use rumbo_i18n::{Locale, Localizer};
use rumbo_store::FollowUp;
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
    /// Never before the last day that was stored.
    pub today: NaiveDate,
    /// What the computer's clock says, where that is before it.
    pub clock_back: Option<NaiveDate>,
    pub plan_start_on: Option<NaiveDate>,
    pub plan_hours: Option<u16>,
    /// What was said of the tasks.
    pub records: TaskRecords,
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
        let (diagnosis, way, roadmap) = self.planned();
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

    /// The roadmap alone, for whoever shows no help with it.
    pub fn roadmap(&self) -> Roadmap {
        self.planned().2
    }

    fn planned(&self) -> (Diagnosis, ShortestWay, Roadmap) {
        let content = &self.pack.content;
        let diagnosis = diagnose(content, &self.sheet);
        let way = shortest_way(content, &self.sheet, &diagnosis);
        let roadmap = plan(content, &self.sheet, &diagnosis, &way, &self.plan_input());
        (diagnosis, way, roadmap)
    }

    fn plan_input(&self) -> PlanInput {
        let stated = match self.sheet.facts.get("hours") {
            Some(FactValue::Hours(hours)) => Some(*hours),
            _ => None,
        };
        PlanInput {
            start_on: self.plan_start_on.unwrap_or(self.diagnosed_on),
            hours_per_week: self.plan_hours.or(stated),
            today: self.today,
            done: self.tasks_in(TaskState::Done),
            discarded: self.tasks_in(TaskState::Discarded),
        }
    }

    /// The tasks of which this was said.
    pub fn tasks_in(&self, state: TaskState) -> BTreeSet<TaskId> {
        let records = self.records.iter();
        records
            .filter(|(_, record)| record.standing() == state)
            .map(|(task, _)| task.clone())
            .collect()
    }

    /// Last day on which the diagnosis serves as a reference.
    pub fn reference_until(&self) -> NaiveDate {
        let months = chrono::Months::new(self.pack.content.pack.reference_months);
        let on = self.diagnosed_on;
        on.checked_add_months(months).unwrap_or(on)
    }

    /// First day on which repeating it is advised.
    pub fn repeat_from(&self) -> NaiveDate {
        let days = chrono::Days::new(u64::from(self.pack.content.pack.repeat_after_days));
        let on = self.diagnosed_on;
        on.checked_add_days(days).unwrap_or(on)
    }

    /// The first day on which something of the plan can have been done.
    pub fn earliest(&self) -> NaiveDate {
        match self.finished {
            true => self.diagnosed_on,
            false => self.started_on,
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

/// What begins the names of tasks that find out.
pub(crate) const FIND_OUT: &str = "find-out-";

/// What was said of the tasks, by what they are.
pub(crate) fn records(content: &Content, follow_up: FollowUp) -> TaskRecords {
    let mut records = TaskRecords::new();
    let mut at = |task: &str, write: &mut dyn FnMut(&mut TaskRecord)| {
        write(records.entry(task_id(content, task)).or_default());
    };
    for (task, said) in follow_up.said {
        at(&task, &mut |record| {
            record.state = Some(said.state);
            record.said_on = said.said_on.as_deref().and_then(day);
            record.why.clone_from(&said.why);
        });
    }
    for (task, note) in follow_up.notes {
        at(&task, &mut |record| record.note = Some(note.clone()));
    }
    for ((task, step), done_on) in follow_up.ticks {
        if let Some(done_on) = day(&done_on) {
            at(&task, &mut |record| {
                record.steps.insert(step.clone(), done_on);
            });
        }
    }
    records
}

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
