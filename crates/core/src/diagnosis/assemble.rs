//! `diagnose`: one sheet of answers in, the whole result out.

use super::scoring::{Judgement, Look, Reply, Scoring, Settled, Standing, Unknown};
use super::{
    Diagnosis, DimensionResult, Footing, Interval, ItemResult, ItemState, Reservations, Score,
    conditions, goal, highlights, possible,
};
use crate::answers::{Answer, AnswerSheet, Facts};
use crate::content::Content;
use crate::ids::{AlertId, GateId, ProfileId, StageId};
use crate::questionnaire;
use num_rational::Ratio;

/// Most alerts that a result names.
const ALERTS: usize = 3;

/// Judges a sheet of answers. The same content and sheet always give the same result.
///
/// Answers that their question does not offer count as unanswered; answers to unknown questions are ignored.
pub fn diagnose(content: &Content, sheet: &AnswerSheet) -> Diagnosis {
    let facts = Facts::of(content, sheet);
    let facts_complete = questionnaire::missing_facts(content, &facts).is_empty();
    let scoring = Scoring::new(content, facts);
    let replies = scoring.replies(sheet);
    let low = scoring.settle(&replies, Unknown::Bottom);
    let high = scoring.settle(&replies, Unknown::Top);
    let judged = scoring.judge(&low);
    let best = scoring.judge(&high);

    let no_blanks = low
        .standings
        .iter()
        .zip(&replies)
        .all(|(standing, reply)| *standing == Standing::Hidden || *reply != Reply::Unanswered);
    let finished = facts_complete && (no_blanks || sheet.blanks_accepted);
    let unknown_share = unknown_share(&scoring, &high);
    let reservations = reservations(content, unknown_share);

    let gates = conditions::gate_results(&scoring, &low, &judged);
    let gate_aimed_at = goal::gate_aimed_at(&scoring, &judged);
    let dimensions = dimension_results(&scoring, &judged, &best, gate_aimed_at);
    let (strengths, brakes) = highlights::highlights(&scoring, &low, &dimensions, finished);
    let own_gate = scoring.gate_of_stage(judged.stage);
    let base = judged.gates_met.checked_sub(1);

    Diagnosis {
        content_version: content.pack.version.clone(),
        finished,
        provisional: !finished || reservations != Reservations::None,
        items: item_results(&scoring, sheet, &replies, &low),
        index: judged.index,
        index_interval: Interval {
            low: judged.index,
            high: best_index(&scoring, &best),
        },
        stage: stage_id(content, judged.stage),
        base: base.and_then(|gate| gate_id(content, gate)),
        base_above_stage: base > own_gate,
        profile: scoring.profile_id(judged.profile),
        footing: footing(own_gate, judged.gates_met),
        possible_profiles: possible::profiles(&scoring, &replies),
        borderline: possible::borderline(&scoring, &replies, &low, &judged),
        unknown_share,
        reservations,
        gates,
        alerts: alerts(&scoring, &replies, &low, finished),
        strengths,
        brakes,
        profile_without_not_applicable: profile_without_not_applicable(&scoring, &replies, &judged),
        dimensions,
        goal: goal::goal(&scoring, &judged),
    }
}

fn stage_id(content: &Content, stage: usize) -> StageId {
    content
        .stages
        .get(stage)
        .map_or_else(|| StageId::from(""), |stage| stage.id.clone())
}

fn gate_id(content: &Content, gate: usize) -> Option<GateId> {
    content.gates.get(gate).map(|gate| gate.id.clone())
}

/// Upper end of the index: a dimension of which nothing is known to apply yet may still be anything.
fn best_index(scoring: &Scoring<'_>, best: &Judgement) -> Score {
    scoring
        .weighted_mean(|place| best.dimensions[place].unwrap_or_else(|| Ratio::from_integer(100)))
}

/// Part of the index that rests on what is unanswered or unknown, with what hides behind it.
fn unknown_share(scoring: &Scoring<'_>, high: &Settled) -> Ratio<i64> {
    scoring.weighted_mean(|dimension| {
        let weigh = |wanted: fn(Standing) -> bool| -> i64 {
            scoring
                .of_dimension(dimension)
                .iter()
                .filter(|place| wanted(high.standings[**place]))
                .map(|place| i64::from(scoring.slots[*place].item.weight()))
                .sum()
        };
        let whole = weigh(|standing| standing != Standing::NotApplicable);
        if whole == 0 {
            Ratio::from_integer(1)
        } else {
            Ratio::new(weigh(|standing| standing == Standing::Unknown), whole)
        }
    })
}

fn reservations(content: &Content, unknown_share: Ratio<i64>) -> Reservations {
    let reaches = |percent: u16| unknown_share * 100 >= Ratio::from_integer(i64::from(percent));
    if reaches(content.pack.profile_hidden_percent) {
        Reservations::ProfileHidden
    } else if reaches(content.pack.reservations_percent) {
        Reservations::WithReservations
    } else {
        Reservations::None
    }
}

fn item_results(
    scoring: &Scoring<'_>,
    sheet: &AnswerSheet,
    replies: &[Reply],
    settled: &Settled,
) -> Vec<ItemResult> {
    scoring
        .slots
        .iter()
        .enumerate()
        .map(|(place, slot)| {
            let answer = sheet.answers.get(slot.item.id());
            let state = match (settled.standings[place], replies[place], answer) {
                (Standing::Hidden, _, _) => ItemState::Hidden,
                (_, Reply::DontKnow, _) => ItemState::DontKnow,
                (_, Reply::NotApplicable, Some(Answer::NotApplicable(reason))) => {
                    ItemState::NotApplicable(reason.clone())
                }
                (_, Reply::Level(_), Some(Answer::Option(option))) => {
                    ItemState::Option(option.clone())
                }
                (_, Reply::Level(_), Some(Answer::Set(marks))) => ItemState::Set(
                    slot.item
                        .as_set()
                        .map_or(&[][..], |question| &question.marks)
                        .iter()
                        .filter(|mark| marks.contains(*mark))
                        .cloned()
                        .collect(),
                ),
                _ => ItemState::Unanswered,
            };
            ItemResult {
                id: slot.item.id().clone(),
                dimension: slot.item.dimension().cloned(),
                level: settled.levels[place],
                top: slot.top,
                weight: slot.item.weight(),
                state,
            }
        })
        .collect()
}

fn dimension_results(
    scoring: &Scoring<'_>,
    judged: &Judgement,
    best: &Judgement,
    gate_aimed_at: Option<usize>,
) -> Vec<DimensionResult> {
    scoring
        .content
        .dimensions
        .iter()
        .enumerate()
        .map(|(place, dimension)| {
            let score = judged.dimensions[place].unwrap_or_else(|| Ratio::from_integer(0));
            DimensionResult {
                id: dimension.id.clone(),
                score,
                interval: Interval {
                    low: score,
                    high: best.dimensions[place].unwrap_or_else(|| Ratio::from_integer(100)),
                },
                threshold: gate_aimed_at
                    .and_then(|gate| {
                        conditions::average_threshold(scoring.content, gate, &dimension.id)
                    })
                    .map(|(_, at_least)| at_least),
            }
        })
        .collect()
}

/// Only a profile below its stage's gate, where a lower gate exists, has two subtitles.
fn footing(own_gate: Option<usize>, gates_met: usize) -> Footing {
    match own_gate {
        Some(gate) if gate > 0 && gates_met == gate => Footing::Firm,
        Some(gate) if gate > 0 && gates_met < gate => Footing::Weak,
        _ => Footing::Plain,
    }
}

/// Alerts that hold. While the sheet is unfinished, a blank is not yet something lacking.
fn alerts(
    scoring: &Scoring<'_>,
    replies: &[Reply],
    settled: &Settled,
    finished: bool,
) -> Vec<AlertId> {
    let counting: Vec<bool> = replies
        .iter()
        .zip(&settled.standings)
        .map(|(reply, standing)| match standing {
            Standing::NotApplicable => false,
            Standing::Hidden | Standing::Answered => true,
            Standing::Unknown => finished || *reply == Reply::DontKnow,
        })
        .collect();
    let look = Look::new(scoring, &settled.levels).counting(&counting);
    scoring
        .content
        .alerts
        .iter()
        .filter(|alert| alert.when.holds(&look))
        .take(ALERTS)
        .map(|alert| alert.id.clone())
        .collect()
}

fn profile_without_not_applicable(
    scoring: &Scoring<'_>,
    replies: &[Reply],
    judged: &Judgement,
) -> Option<ProfileId> {
    if !replies.contains(&Reply::NotApplicable) {
        return None;
    }
    let counted: Vec<Reply> = replies
        .iter()
        .map(|reply| match reply {
            Reply::NotApplicable => Reply::Level(0),
            other => *other,
        })
        .collect();
    let profile = scoring
        .judge(&scoring.settle(&counted, Unknown::Bottom))
        .profile;
    (profile != judged.profile).then(|| scoring.profile_id(profile))
}
