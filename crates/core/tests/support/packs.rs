//! Small packs drawn from a tape: three gates and six profiles over a few items, display conditions, branches by facts,
//! sets and "no aplica".

use super::tape::Tape;
use rumbo_core::content::{
    AnswerOption, Average, Dimension, Express, Fact, FactKind, Gate, Milestone, Must, Pack,
    Profile, Question, QuestionKind, Reach, Stage,
};
use rumbo_core::ids::ItemId;
use rumbo_core::{Condition, Content};

fn condition(text: &str) -> Condition {
    Condition::parse(text).unwrap()
}

fn branch(tape: &mut Tape) -> Condition {
    condition(["always", "branch = left", "branch = right"][tape.pick(3)])
}

/// A valid small pack.
pub fn small_pack(tape: &mut Tape) -> Content {
    let dimensions: Vec<Dimension> = (0..2 + tape.pick(2))
        .map(|place| Dimension {
            id: format!("dimension-{place}").into(),
            weight: 1 + tape.pick(3) as u16,
        })
        .collect();
    let milestones: Vec<Milestone> = (0..2 + tape.pick(2))
        .map(|place| Milestone {
            id: format!("milestone-{place}").into(),
            revision: 1,
            applies: Condition::Always,
            shown_when: match place {
                0 | 1 => Condition::Always,
                _ => condition("milestone-1 >= 1"),
            },
            options: options(tape, 2),
        })
        .collect();
    let mut ids: Vec<ItemId> = milestones.iter().map(|found| found.id.clone()).collect();
    let mut questions: Vec<Question> = Vec::new();
    for dimension in &dimensions {
        for place in 0..2 + tape.pick(3) {
            let id: ItemId = format!("question-{}-{place}", dimension.id).into();
            let first = place == 0;
            let mut question = Question {
                id: id.clone(),
                dimension: dimension.id.clone(),
                kind: QuestionKind::Level,
                weight: 1 + tape.pick(4) as u16,
                revision: 1,
                applies: if first {
                    Condition::Always
                } else {
                    branch(tape)
                },
                shown_when: if tape.chance(1, 3) {
                    let parent = &ids[tape.pick(ids.len())];
                    condition(&format!("{parent} >= {}", 1 + tape.pick(2)))
                } else {
                    Condition::Always
                },
                not_applicable: if !first && tape.chance(1, 2) {
                    vec!["reason".into()]
                } else {
                    Vec::new()
                },
                glossary: Vec::new(),
                options: Vec::new(),
                marks: Vec::new(),
                exclusive: None,
                reach: Vec::new(),
            };
            if tape.chance(1, 4) {
                question.kind = QuestionKind::Set;
                question.marks = ["x", "y", "z"].map(Into::into).to_vec();
                question.exclusive = Some("none".into());
                question.reach = reach(tape);
            } else {
                let top = 1 + tape.pick(3) as u8;
                question.options = options(tape, top);
            }
            ids.push(id);
            questions.push(question);
        }
    }
    let askable: Vec<ItemId> = milestones
        .iter()
        .map(|found| found.id.clone())
        .chain(
            questions
                .iter()
                .filter(|question| question.not_applicable.is_empty())
                .map(|question| question.id.clone()),
        )
        .collect();
    let gates = gates(tape, &askable, &dimensions);
    let express = ["a", "b", "c"]
        .into_iter()
        .map(|stage| Express {
            stage: stage.into(),
            items: questions
                .iter()
                .filter(|_| tape.chance(1, 2))
                .map(|question| question.id.clone())
                .collect(),
        })
        .collect();
    Content {
        pack: Pack {
            version: "0.0.1".to_owned(),
            date: chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
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
        dimensions,
        screens: Vec::new(),
        facts: vec![Fact {
            id: "branch".into(),
            kind: FactKind::One,
            required: true,
            options: vec!["left".into(), "right".into()],
            exclusive: Vec::new(),
            applies: Condition::Always,
            private: false,
        }],
        milestones,
        questions,
        stages: [
            ("c", "milestone-1 >= 2", None),
            ("b", "milestone-0 >= 1", Some("branch = right")),
            ("a", "always", None),
        ]
        .map(|(id, requires, skipped_when)| Stage {
            id: id.into(),
            requires: condition(requires),
            skipped_when: skipped_when.map(condition),
        })
        .to_vec(),
        gates,
        profiles: (0..6)
            .map(|place: u8| Profile {
                id: format!("profile-{}", place + 1).into(),
                number: place + 1,
                stage: ["a", "b", "c"][usize::from(place / 2)].into(),
                ready: place % 2 == 1,
            })
            .collect(),
        alerts: Vec::new(),
        actions: Vec::new(),
        programmes: Vec::new(),
        platforms: Vec::new(),
        rules: Vec::new(),
        benchmarks: Vec::new(),
        guides: Vec::new(),
        checklists: Vec::new(),
        worksheets: Vec::new(),
        contacts: Vec::new(),
        sources: Vec::new(),
        express,
        glossary: Vec::new(),
        extra: None,
    }
}

/// Situations at levels 0 to `top`; the level in the middle may have two.
fn options(tape: &mut Tape, top: u8) -> Vec<AnswerOption> {
    let mut levels: Vec<u8> = (0..=top).collect();
    if tape.chance(1, 3) {
        levels.insert(1, levels[1]);
    }
    levels
        .into_iter()
        .enumerate()
        .map(|(place, level)| AnswerOption {
            id: format!("option-{place}").into(),
            level,
            applies: Condition::Always,
        })
        .collect()
}

fn reach(tape: &mut Tape) -> Vec<Reach> {
    let mut formula = |level: u8, forms: [&str; 3]| Reach {
        level,
        when: condition(forms[tape.pick(3)]),
        applies: Condition::Always,
    };
    vec![
        formula(1, ["any 1", "has(x)", "has(y) or has(z)"]),
        formula(
            2,
            ["any 2", "has(x) and has(y)", "any 1 of [x, y] and has(z)"],
        ),
    ]
}

fn gates(tape: &mut Tape, askable: &[ItemId], dimensions: &[Dimension]) -> Vec<Gate> {
    ["a", "b", "c"]
        .into_iter()
        .enumerate()
        .map(|(place, id)| Gate {
            id: id.into(),
            stage: id.into(),
            index: [0, 0, 30 + tape.pick(40) as u8][place],
            musts: (0..1 + tape.pick(2))
                .map(|must| {
                    let mut ask = || {
                        let item = &askable[tape.pick(askable.len())];
                        format!("{item} >= {}", 1 + tape.pick(2))
                    };
                    let text = match must {
                        0 => ask(),
                        _ => format!("{} or {} and {}", ask(), ask(), ask()),
                    };
                    Must {
                        id: format!("must-{id}-{must}").into(),
                        when: branch(tape),
                        requires: condition(&text),
                    }
                })
                .collect(),
            averages: dimensions
                .iter()
                .filter(|_| tape.chance(1, 2))
                .map(|dimension| dimension.id.clone())
                .collect::<Vec<_>>()
                .into_iter()
                .map(|dimension| Average {
                    dimension,
                    at_least: (20 * (place + 1) + tape.pick(20)) as u8,
                })
                .collect(),
        })
        .collect()
}
