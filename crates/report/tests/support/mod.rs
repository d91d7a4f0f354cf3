//! What the tests and the sample share: the shipped pack, the example companies, reports made from them.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

pub mod poppler;
pub mod tree;

use chrono::{Days, Months, NaiveDate};
use rumbo_core::content::PackFile;
use rumbo_core::diagnosis::{Diagnosis, diagnose};
use rumbo_core::group::{GroupView, Member, Release};
use rumbo_core::ids::{FactId, ItemId};
use rumbo_core::matching::{Matches, Support, matches, support};
use rumbo_core::roadmap::{PlanInput, Roadmap, ShortestWay, plan, shortest_way};
use rumbo_core::{Answer, AnswerSheet, Content, FactValue};
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::group::GroupInput;
use rumbo_report::{Paper, Report, ReportDates, ReportInput};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The shipped pack.
pub fn content() -> Content {
    fn read(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                read(&path, &format!("{prefix}{name}/"), files);
            } else if name.ends_with(".toml") {
                files.push((
                    format!("{prefix}{name}"),
                    fs::read_to_string(&path).unwrap(),
                ));
            }
        }
    }
    let mut files = Vec::new();
    read(&root().join("assets/content"), "", &mut files);
    files.sort();
    let files: Vec<PackFile<'_>> = files
        .iter()
        .map(|(path, text)| PackFile { path, text })
        .collect();
    Content::load(&files).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// A company as the tests describe it.
#[derive(Clone)]
pub struct Company {
    pub name: String,
    pub offer_name: Option<String>,
    pub sheet: AnswerSheet,
    pub notes: BTreeMap<ItemId, String>,
    pub hours: Option<u16>,
    pub json: Vec<u8>,
}

/// One of the example companies.
pub fn company(id: &str) -> Company {
    let json = fs::read(root().join(format!("tests/companies/{id}.json"))).unwrap();
    let file: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let assessment = &file["assessment"];
    let mut facts: BTreeMap<FactId, FactValue> = BTreeMap::new();
    let mut offer_name = None;
    for (fact, value) in assessment["facts"].as_object().unwrap() {
        if fact == "offer-name" {
            offer_name = value.as_str().map(str::to_owned);
            continue;
        }
        facts.insert(
            fact.as_str().into(),
            serde_json::from_value(value.clone()).unwrap(),
        );
    }
    let answers: BTreeMap<ItemId, Answer> =
        serde_json::from_value(assessment["answers"].clone()).unwrap();
    let notes = assessment.get("notes").cloned().unwrap_or_default();
    let notes: BTreeMap<ItemId, String> = serde_json::from_value(notes).unwrap_or_default();
    let hours = match facts.get("hours") {
        Some(FactValue::Hours(hours)) => Some(*hours),
        _ => None,
    };
    Company {
        name: file["company"]["name"].as_str().unwrap().to_owned(),
        offer_name,
        sheet: AnswerSheet {
            facts,
            answers,
            blanks_accepted: true,
        },
        notes,
        hours,
        json,
    }
}

/// All that is computed for a company on one day.
pub struct Findings {
    pub diagnosis: Diagnosis,
    pub way: ShortestWay,
    pub roadmap: Roadmap,
    pub matches: Matches,
    pub supports: Vec<Support>,
}

pub fn findings(content: &Content, company: &Company) -> Findings {
    let today = day(2026, 11, 21);
    let diagnosis = diagnose(content, &company.sheet);
    let way = shortest_way(content, &company.sheet, &diagnosis);
    let input = PlanInput {
        start_on: today,
        hours_per_week: company.hours,
        today,
        done: BTreeSet::new(),
        discarded: BTreeSet::new(),
    };
    let roadmap = plan(content, &company.sheet, &diagnosis, &way, &input);
    let matches = matches(content, &company.sheet, today);
    let supports = support(content, &matches, &roadmap);
    Findings {
        diagnosis,
        way,
        roadmap,
        matches,
        supports,
    }
}

pub fn report(
    content: &Content,
    company: &Company,
    found: &Findings,
    locale: Locale,
    paper: Paper,
) -> Report {
    report_with(content, company, found, locale, paper, Some(&company.json))
}

/// As the editable document is made of it: nothing is attached to that.
pub fn report_without_attachment(
    content: &Content,
    company: &Company,
    found: &Findings,
    locale: Locale,
    paper: Paper,
) -> Report {
    report_with(content, company, found, locale, paper, None)
}

fn report_with(
    content: &Content,
    company: &Company,
    found: &Findings,
    locale: Locale,
    paper: Paper,
    attachment: Option<&[u8]>,
) -> Report {
    let diagnosed_on = day(2026, 11, 21);
    let country = company.sheet.option("country").unwrap().as_str();
    let input = ReportInput {
        content,
        sheet: &company.sheet,
        diagnosis: &found.diagnosis,
        shortest_way: &found.way,
        roadmap: &found.roadmap,
        records: &BTreeMap::new(),
        matches: &found.matches,
        supports: &found.supports,
        company: &company.name,
        offer_name: company.offer_name.as_deref(),
        accompanied_by: None,
        notes: &company.notes,
        dates: ReportDates {
            diagnosed_on,
            reference_until: diagnosed_on + Months::new(12),
            repeat_from: diagnosed_on + Days::new(180),
            today: diagnosed_on,
        },
        example: true,
        attachment,
        paper,
    };
    Report::build(&input, &Localizer::new(locale.for_country(country)))
}

/// The same company, and nobody knows anything.
pub fn knows_nothing(content: &Content, company: &Company) -> Company {
    let items = content
        .milestones
        .iter()
        .map(|milestone| &milestone.id)
        .chain(content.questions.iter().map(|question| &question.id));
    let mut unknown = company.clone();
    unknown.sheet.answers = items.map(|id| (id.clone(), Answer::DontKnow)).collect();
    unknown
}

/// The same company, which has answered the first questions only.
pub fn has_just_begun(company: &Company) -> Company {
    let mut begun = company.clone();
    begun.sheet.answers = begun.sheet.answers.into_iter().take(12).collect();
    begun.sheet.blanks_accepted = false;
    begun
}

/// An example company with all that is computed for it.
pub struct ExampleCompany {
    pub id: String,
    pub company: Company,
    pub found: Findings,
}

/// Every example company, by id.
pub fn examples(content: &Content) -> Vec<ExampleCompany> {
    let mut ids: Vec<String> = fs::read_dir(root().join("tests/companies"))
        .unwrap()
        .filter_map(|entry| {
            let name = entry.unwrap().file_name();
            Some(name.to_str()?.strip_suffix(".json")?.to_owned())
        })
        .collect();
    ids.sort();
    ids.into_iter()
        .map(|id| {
            let company = company(&id);
            let found = findings(content, &company);
            ExampleCompany { id, company, found }
        })
        .collect()
}

/// The same, as the coverage looks at them.
pub fn borrowed(examples: &[ExampleCompany]) -> Vec<rumbo_core::coverage::Example<'_>> {
    examples
        .iter()
        .map(|example| rumbo_core::coverage::Example {
            id: &example.id,
            name: &example.company.name,
            sheet: &example.company.sheet,
            diagnosis: &example.found.diagnosis,
            roadmap: &example.found.roadmap,
            matches: &example.found.matches,
            supports: &example.found.supports,
        })
        .collect()
}

/// Facts with one option each, and nothing else.
pub fn stated(facts: &[(&str, &str)]) -> AnswerSheet {
    AnswerSheet {
        facts: facts
            .iter()
            .map(|(fact, option)| ((*fact).into(), FactValue::One((*option).into())))
            .collect(),
        ..AnswerSheet::default()
    }
}

/// The picture of these companies as a group.
pub fn group_view(content: &Content, members: &[ExampleCompany]) -> GroupView {
    let members = members
        .iter()
        .map(|one| Member {
            diagnosis: &one.found.diagnosis,
            roadmap: &one.found.roadmap,
            matches: &one.found.matches,
        })
        .collect();
    GroupView::of(content, &Release { members }).unwrap()
}

/// What is said of a workshop, before its title and place.
pub fn group_input<'a>(
    content: &'a Content,
    view: &'a GroupView,
    shared: &'a AnswerSheet,
) -> GroupInput<'a> {
    GroupInput {
        content,
        view,
        shared,
        began: view.companies,
        title: None,
        place: None,
        date: day(2026, 11, 21),
        examples: true,
        paper: Paper::A4,
    }
}
