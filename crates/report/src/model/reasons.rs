//! The words under "Por qué este perfil".

use rumbo_core::Condition;
use rumbo_core::diagnosis::{ConditionKind, ConditionResult, Goal};
use rumbo_i18n::messages;

use super::words::Words;

#[derive(Clone, Debug)]
pub struct Reasons {
    pub title: String,
    pub intro: Vec<String>,
    pub conditions_title: String,
    pub conditions_head: [String; 4],
    pub conditions: Vec<ConditionRow>,
    pub conditions_note: String,
    pub way: Option<Way>,
    pub not_applicable: Option<String>,
}

#[derive(Clone, Debug)]
pub struct ConditionRow {
    pub met: bool,
    /// Only customers can still meet it.
    pub market: bool,
    pub sentence: String,
    pub now: String,
    pub asked: String,
    pub result: String,
}

/// The shortest way to the goal.
#[derive(Clone, Debug)]
pub struct Way {
    pub title: String,
    pub own_title: String,
    pub own_intro: String,
    /// Title and hours.
    pub actions: Vec<(String, String)>,
    pub remarks: Vec<String>,
    pub market_title: String,
    pub market_intro: String,
    /// The condition, and what helps.
    pub market: Vec<(String, Option<String>)>,
}

impl Reasons {
    pub(super) fn build(words: &Words<'_>) -> Self {
        let (l, diagnosis) = (words.l, words.diagnosis());
        let hidden = words.hides_profile();
        let mut intro = Vec::new();
        if hidden {
            intro.push(messages::report_reasons_hidden(l));
        } else {
            let stage = messages::report_reasons_stage(l, words.stage(&diagnosis.stage));
            let base = match &diagnosis.base {
                Some(gate) => messages::report_reasons_base(l, words.gate(gate)),
                None => messages::report_reasons_base_none(l),
            };
            intro.push(format!(
                "{} {base}",
                messages::report_reasons_intro(l, stage)
            ));
        }
        let conditions = diagnosis.goal_conditions();
        match &diagnosis.goal {
            Goal::Gate { gate, profile } if !hidden => {
                let met = conditions.iter().filter(|condition| condition.met).count();
                intro.push(messages::report_reasons_goal(
                    l,
                    conditions.len(),
                    words.gate(gate),
                    met,
                    words.profile(profile),
                ));
            }
            Goal::Gate { .. } => {}
            Goal::Deepen(dimensions) => {
                let names: Vec<String> = dimensions.iter().map(|id| words.dimension(id)).collect();
                intro.push(messages::report_reasons_deepen(l, l.list(&names)));
            }
        }
        // Who has everything is shown the last gate, so that the reasons stand there all the same.
        let shown = match conditions.is_empty() {
            true => diagnosis
                .gates
                .last()
                .map_or(&[][..], |gate| &gate.conditions),
            false => conditions,
        };
        Self {
            title: messages::report_reasons(l),
            intro,
            conditions_title: messages::report_conditions(l),
            conditions_head: [
                messages::report_condition(l),
                messages::report_condition_now(l),
                messages::report_condition_asked(l),
                messages::report_condition_result(l),
            ],
            conditions: shown
                .iter()
                .map(|condition| row(words, condition))
                .collect(),
            conditions_note: match shown
                .iter()
                .any(|condition| condition.market && !condition.met)
            {
                true => messages::report_conditions_note_market(l),
                false => messages::report_conditions_note(l),
            },
            way: way(words),
            not_applicable: diagnosis
                .profile_without_not_applicable
                .as_ref()
                .filter(|_| !hidden)
                .map(|profile| messages::report_not_applicable_matters(l, words.profile(profile))),
        }
    }
}

fn row(words: &Words<'_>, condition: &ConditionResult) -> ConditionRow {
    let l = words.l;
    let (now, asked) = match &condition.kind {
        ConditionKind::Must(id) => {
            let musts = words.content().gates.iter().flat_map(|gate| &gate.musts);
            let mut asked = Vec::new();
            if let Some(must) = musts.into_iter().find(|must| must.id == *id) {
                must.requires.walk(&mut |part| {
                    if let Condition::AtLeast(item, level) = part {
                        asked.push((item, *level));
                    }
                });
            }
            match asked.as_slice() {
                [(item, level)] => {
                    let now = words.diagnosis().item(item).map_or(0, |item| item.level);
                    (
                        messages::report_condition_level(l, now),
                        messages::report_condition_level(l, *level),
                    )
                }
                _ => (
                    messages::report_condition_levels(l),
                    messages::report_condition_levels(l),
                ),
            }
        }
        ConditionKind::Average(_) | ConditionKind::Index => {
            (condition.value.to_string(), condition.threshold.to_string())
        }
    };
    let missing = i64::from(condition.missing);
    let result = if condition.met {
        messages::report_condition_met(l)
    } else if condition.market {
        messages::report_condition_short_market(l)
    } else {
        match condition.kind {
            ConditionKind::Must(_) => messages::report_condition_short_levels(l, missing),
            ConditionKind::Average(_) | ConditionKind::Index => {
                messages::report_condition_short_points(l, missing)
            }
        }
    };
    ConditionRow {
        met: condition.met,
        market: condition.market && !condition.met,
        sentence: words.condition(&condition.kind),
        now,
        asked,
        result,
    }
}

fn way(words: &Words<'_>) -> Option<Way> {
    let (l, way) = (words.l, words.input.shortest_way);
    if matches!(words.diagnosis().goal, Goal::Deepen(_)) || words.hides_profile() {
        return None;
    }
    let mut remarks = Vec::new();
    if !way.exact {
        remarks.push(messages::report_way_gap(l, l.hours(way.gap_hours)));
    }
    if !way.out_of_reach.is_empty() {
        let names: Vec<String> = way
            .out_of_reach
            .iter()
            .map(|kind| words.condition(kind))
            .collect();
        remarks.push(messages::report_way_out_of_reach(l, names.join("; ")));
    }
    let hours = |id| {
        let action = words.content().action(id);
        action.map_or(0, |action| action.planned_hours())
    };
    Some(Way {
        title: match way.exact {
            true => messages::report_way(l),
            false => messages::report_way_short(l),
        },
        own_title: messages::report_way_own(l, l.hours(way.hours)),
        own_intro: match way.actions.is_empty() {
            true => messages::report_way_own_none(l),
            false => messages::report_way_own_intro(l),
        },
        actions: way
            .actions
            .iter()
            .map(|id| {
                let hours = messages::report_hours_short(l, hours(id));
                (words.action_title(id), hours)
            })
            .collect(),
        remarks,
        market_title: messages::report_way_market(l),
        market_intro: messages::report_way_market_intro(l),
        market: way
            .market
            .iter()
            .map(|condition| {
                let sentence = words.say(&format!("condition-{}", condition.condition));
                let actions: Vec<String> = condition
                    .actions
                    .iter()
                    .map(|id| words.action_title(id))
                    .collect();
                let helps = (!actions.is_empty())
                    .then(|| messages::report_way_market_helps(l, actions.join("; ")));
                (sentence, helps)
            })
            .collect(),
    })
}
