//! Small generated packs for planning: a few dimensions, items, actions and two gates; and the shipped pack.
#![allow(dead_code)]

use proptest::prelude::*;
use rumbo_core::condition::Condition;
use rumbo_core::content::{
    Action, Alert, AnswerOption, Average, Content, Cost, Dimension, Effect, Gate, Milestone, Must,
    Pack, PackFile, Profile, Question, QuestionKind, Stage,
};
use rumbo_core::diagnosis::{Diagnosis, diagnose};
use rumbo_core::ids::ItemId;
use rumbo_core::{Answer, AnswerSheet, FactValue};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A pack, and the level of each of its questions and milestones; none is "no sé".
#[derive(Clone, Debug)]
pub struct Case {
    pub content: Content,
    pub levels: Vec<Option<u8>>,
}

impl Case {
    /// The ids that the levels are of: questions, then milestones.
    pub fn items(&self) -> Vec<ItemId> {
        let questions = self.content.questions.iter().map(|question| &question.id);
        let milestones = self
            .content
            .milestones
            .iter()
            .map(|milestone| &milestone.id);
        questions.chain(milestones).cloned().collect()
    }

    /// The answers that stand at these levels.
    pub fn sheet(&self) -> AnswerSheet {
        let answers = self.items().into_iter().zip(&self.levels);
        AnswerSheet {
            answers: answers
                .map(|(item, level)| match level {
                    Some(level) => (item, Answer::Option(format!("l{level}").as_str().into())),
                    None => (item, Answer::DontKnow),
                })
                .collect(),
            ..AnswerSheet::default()
        }
    }

    pub fn diagnosis(&self) -> Diagnosis {
        diagnose(&self.content, &self.sheet())
    }
}

/// What the generator draws for one action.
#[derive(Clone, Debug)]
struct Drawn {
    effects: Vec<(usize, u8)>,
    needs: Vec<(u8, usize, u8)>,
    either: bool,
    hours: u16,
    wait: u16,
    towards: bool,
}

const QUESTIONS: usize = 6;
const TOP: u8 = 3;

pub fn condition(text: &str) -> Condition {
    Condition::parse(text).unwrap()
}

fn question(number: usize) -> String {
    format!("q{number}")
}

fn drawn() -> impl Strategy<Value = Drawn> {
    (
        proptest::collection::vec((0..QUESTIONS, 1..=TOP), 0..=2),
        proptest::collection::vec((0..3u8, 0..QUESTIONS, 1..=TOP), 0..=2),
        any::<bool>(),
        0..6u16,
        prop_oneof![3 => Just(0u16), 1 => 1..5u16],
        proptest::bool::weighted(0.2),
    )
        .prop_map(|(effects, needs, either, hours, wait, towards)| Drawn {
            effects,
            needs,
            either,
            hours: hours * 2,
            wait,
            towards,
        })
}

/// Packs with at most so many actions, and answers to them.
pub fn any_case(actions: usize) -> impl Strategy<Value = Case> {
    (
        proptest::collection::vec(drawn(), 0..=actions),
        proptest::collection::vec(1..4u16, QUESTIONS),
        proptest::collection::vec(
            (0..QUESTIONS + 1, 1..=TOP, any::<bool>(), 0..QUESTIONS),
            0..4,
        ),
        proptest::collection::vec(proptest::option::weighted(0.7, 0..90u8), 3),
        proptest::option::weighted(0.5, 0..90u8),
        proptest::collection::vec(
            prop_oneof![1 => Just(None), 6 => (0..=TOP).prop_map(Some)],
            QUESTIONS + 1,
        ),
    )
        .prop_map(|(drawn, weights, musts, averages, index, levels)| {
            let musts = musts
                .into_iter()
                .enumerate()
                .map(|(number, (item, level, either, other))| {
                    let first = if item == QUESTIONS {
                        "sold >= 2".to_owned()
                    } else {
                        format!("q{item} >= {level}")
                    };
                    // Some musts are met by either of two items.
                    let requires = if either && item != QUESTIONS {
                        format!("{first} or q{other} >= 2")
                    } else {
                        first
                    };
                    Must {
                        id: format!("must-{number}").as_str().into(),
                        when: Condition::Always,
                        requires: condition(&requires),
                    }
                })
                .collect();
            let actions: Vec<Action> = drawn.into_iter().enumerate().map(action).collect();
            let alerts = actions
                .last()
                .map(|action| Alert {
                    id: "alert-0".into(),
                    when: condition("q0 < 2"),
                    action: action.id.clone(),
                    rule: None,
                    priority: 1,
                    sources: vec!["expert".to_owned()],
                    as_of: None,
                    status: None,
                })
                .into_iter()
                .collect();
            let mut content = content(weights, musts, averages, index.unwrap_or(0), actions);
            content.alerts = alerts;
            Case { content, levels }
        })
}

fn action((number, drawn): (usize, Drawn)) -> Action {
    let needs: Vec<String> = drawn
        .needs
        .iter()
        .filter_map(|(kind, item, level)| match kind {
            0 => Some(format!("q{item} >= {level}")),
            // Only earlier ones: the validator refuses circles.
            1 if number > 0 => Some(format!("done(a{:02})", item % number)),
            2 if number > 0 => Some(format!(
                "(q{item} >= {level} or done(a{:02}))",
                item % number
            )),
            _ => None,
        })
        .collect();
    let needs = match needs.len() {
        0 => "always".to_owned(),
        _ => needs.join(if drawn.either { " or " } else { " and " }),
    };
    Action {
        id: format!("a{number:02}").as_str().into(),
        dimension: "d0".into(),
        applies: Condition::Always,
        effects: drawn
            .effects
            .iter()
            .map(|(item, level)| Effect {
                item: question(*item).as_str().into(),
                level: *level,
            })
            .collect(),
        works_towards: if drawn.towards {
            vec!["sold".into()]
        } else {
            Vec::new()
        },
        needs: condition(&needs),
        hours: [drawn.hours / 2, drawn.hours],
        wait_weeks: drawn.wait,
        cost: Cost::Medium,
        steps: 3,
        tags: vec!["training".to_owned()],
        sources: vec!["expert".to_owned()],
    }
}

fn options(top: u8) -> Vec<AnswerOption> {
    (0..=top)
        .map(|level| AnswerOption {
            id: format!("l{level}").as_str().into(),
            level,
            applies: Condition::Always,
        })
        .collect()
}

fn content(
    weights: Vec<u16>,
    musts: Vec<Must>,
    averages: Vec<Option<u8>>,
    index: u8,
    actions: Vec<Action>,
) -> Content {
    let profile = |number: u8, stage: &str, ready: bool| Profile {
        id: format!("p{number}").as_str().into(),
        number,
        stage: stage.into(),
        ready,
    };
    Content {
        pack: Pack {
            version: "1.0.0".to_owned(),
            date: "2026-11-21".parse().unwrap(),
            languages: vec!["es".to_owned()],
            planning_share_percent: 70,
            default_hours_per_week: 2,
            max_open_actions: 3,
            repeat_after_days: 180,
            reference_months: 12,
            reservations_percent: 20,
            profile_hidden_percent: 50,
            not_sure_task_hours_max: 4,
        },
        dimensions: (0..3u16)
            .map(|number| Dimension {
                id: format!("d{number}").as_str().into(),
                weight: 1 + number % 2,
            })
            .collect(),
        screens: Vec::new(),
        facts: Vec::new(),
        milestones: vec![Milestone {
            id: "sold".into(),
            revision: 1,
            applies: Condition::Always,
            shown_when: Condition::Always,
            options: options(TOP),
        }],
        questions: weights
            .into_iter()
            .enumerate()
            .map(|(number, weight)| Question {
                id: question(number).as_str().into(),
                dimension: format!("d{}", number % 3).as_str().into(),
                kind: QuestionKind::Level,
                weight,
                revision: 1,
                applies: Condition::Always,
                shown_when: Condition::Always,
                not_applicable: Vec::new(),
                glossary: Vec::new(),
                options: options(TOP),
                marks: Vec::new(),
                exclusive: None,
                reach: Vec::new(),
            })
            .collect(),
        stages: vec![
            Stage {
                id: "later".into(),
                requires: condition("sold >= 2"),
                skipped_when: None,
            },
            Stage {
                id: "first".into(),
                requires: Condition::Always,
                skipped_when: None,
            },
        ],
        gates: vec![
            Gate {
                id: "low".into(),
                stage: "first".into(),
                index: 0,
                musts: Vec::new(),
                averages: vec![Average {
                    dimension: "d0".into(),
                    at_least: 20,
                }],
            },
            Gate {
                id: "high".into(),
                stage: "later".into(),
                index,
                musts,
                averages: averages
                    .into_iter()
                    .enumerate()
                    .filter_map(|(number, at_least)| {
                        Some(Average {
                            dimension: format!("d{number}").as_str().into(),
                            at_least: at_least?,
                        })
                    })
                    .collect(),
            },
        ],
        profiles: vec![
            profile(1, "first", false),
            profile(2, "first", true),
            profile(3, "later", false),
            profile(4, "later", true),
        ],
        alerts: Vec::new(),
        actions,
        programmes: Vec::new(),
        platforms: Vec::new(),
        rules: Vec::new(),
        benchmarks: Vec::new(),
        guides: Vec::new(),
        checklists: Vec::new(),
        worksheets: Vec::new(),
        contacts: Vec::new(),
        sources: Vec::new(),
        express: Vec::new(),
        glossary: Vec::new(),
        extra: None,
    }
}

/// A company of the shipped pack: country Perú, an offer and segment, every question at the level that `level`
/// gives it by its place, and nothing sold yet.
pub fn company(
    content: &Content,
    (offer, segment): (&str, &str),
    level: &dyn Fn(usize) -> u8,
) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (fact, option) in [("country", "pe"), ("offer", offer), ("segment", segment)] {
        state(&mut sheet, fact, option);
    }
    for (place, question) in content.questions.iter().enumerate() {
        let level = level(place);
        let reached = question
            .options
            .iter()
            .filter(|option| option.level <= level);
        let answer = match reached.max_by_key(|option| option.level) {
            Some(option) => Answer::Option(option.id.clone()),
            None if level == 0 => Answer::Set(BTreeSet::new()),
            None => {
                let marks = question.marks.iter().take(usize::from(level) + 1);
                Answer::Set(marks.cloned().collect())
            }
        };
        sheet.answers.insert(question.id.clone(), answer);
    }
    for milestone in &content.milestones {
        reach(content, &mut sheet, milestone.id.as_str(), 0);
    }
    sheet
}

/// States a fact of one option.
pub fn state(sheet: &mut AnswerSheet, fact: &str, option: &str) {
    sheet
        .facts
        .insert(fact.into(), FactValue::One(option.into()));
}

/// Answers a milestone or a question with the first option of a level.
pub fn reach(content: &Content, sheet: &mut AnswerSheet, item: &str, level: u8) {
    let options = content
        .items()
        .find(|known| known.id().as_str() == item)
        .unwrap()
        .options();
    let option = options.iter().find(|option| option.level == level).unwrap();
    sheet
        .answers
        .insert(item.into(), Answer::Option(option.id.clone()));
}

/// The pack that is shipped.
pub fn shipped() -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/content");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    let files: Vec<(String, String)> = paths
        .iter()
        .map(|path| {
            let inside = path.strip_prefix(&root).unwrap().to_str().unwrap();
            (
                inside.replace('\\', "/"),
                std::fs::read_to_string(path).unwrap(),
            )
        })
        .collect();
    let files: Vec<PackFile<'_>> = files
        .iter()
        .map(|(path, text)| PackFile { path, text })
        .collect();
    Content::load(&files).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            paths.push(path);
        }
    }
}
