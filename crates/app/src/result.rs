//! Resultado and "¿y si…?": the diagnosis in the sentences of the report, so that screen and paper say the same.

use crate::case::{Case, Findings};
use crate::error::AppError;
use crate::report::telling;
use crate::roadmap::roadmap_view;
use crate::rumbo::Rumbo;
use crate::views::{
    AlertView, BenchmarkView, BorderlineView, ConditionView, DimensionView, GoalView,
    HighlightView, IntervalView, MapCell, MarketView, ProfileView, ResultView, WayStep, WayView,
    WhatIfView,
};
use rumbo_core::diagnosis::{
    Diagnosis, Goal, Highlight, Interval, ItemState, Reservations, Score, answer_at_level, shown,
    what_if,
};
use rumbo_core::ids::ItemId;
use rumbo_core::roadmap::monday_of;
use rumbo_i18n::messages;
use rumbo_report::model::Report;
use std::collections::BTreeMap;

impl Rumbo {
    /// The result of a diagnosis; of an unfinished one, what can be said so far.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn result(&self, id: &str) -> Result<ResultView, AppError> {
        let case = self.case(id)?;
        let findings = case.findings();
        Ok(result_view(&case, &findings))
    }

    /// The result and roadmap with some items at other levels. Nothing is stored.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn what_if(&self, id: &str, changes: &[(String, u8)]) -> Result<WhatIfView, AppError> {
        let mut case = self.case(id)?;
        let content = &case.pack.content;
        let answers: BTreeMap<ItemId, _> = changes
            .iter()
            .filter_map(|(item, level)| {
                let item = ItemId::from(item.as_str());
                let answer = answer_at_level(content, &case.sheet, &item, *level)?;
                Some((item, answer))
            })
            .collect();
        let raised = !what_if(content, &case.sheet, &answers)
            .raised_milestones
            .is_empty();
        case.sheet.answers.extend(answers);
        let findings = case.findings();
        Ok(WhatIfView {
            result: result_view(&case, &findings),
            roadmap: roadmap_view(&case, &findings),
            market_raised: raised,
        })
    }
}

pub(crate) fn result_view(case: &Case<'_>, findings: &Findings) -> ResultView {
    let report = telling(case, findings, None);
    let diagnosis = &findings.diagnosis;
    let summary = &report.summary;
    let hidden = diagnosis.reservations == Reservations::ProfileHidden;
    let words = &case.words;
    ResultView {
        assessment_id: case.id.clone(),
        company: case.company.clone(),
        example: case.example,
        date: words.date(case.diagnosed_on),
        reference: crate::follow_up::reference(case),
        provisional: diagnosis.provisional,
        notices: summary
            .notice
            .iter()
            .map(|notice| notice.text.clone())
            .chain(hidden.then(|| summary.meaning.join(" ")))
            .chain(report.reasons.not_applicable.clone())
            .collect(),
        alerts: alerts(case, diagnosis, &report),
        profile: (!hidden).then(|| ProfileView {
            id: diagnosis.profile.to_string(),
            number: case
                .pack
                .content
                .profiles
                .iter()
                .find(|profile| profile.id == diagnosis.profile)
                .map_or(0, |profile| profile.number),
            name: summary.profile.clone(),
            subtitle: summary.subtitle.clone().unwrap_or_default(),
            meaning: summary.meaning.join(" "),
        }),
        stage: case
            .say(&format!("stage-{}", diagnosis.stage), None)
            .unwrap_or_default(),
        index: interval(diagnosis.index, diagnosis.index_interval),
        map: map(case, diagnosis, hidden),
        map_text: summary.map.alt.clone(),
        dimensions: dimensions(case, diagnosis, hidden),
        strengths: highlights(diagnosis, &diagnosis.strengths, &report),
        brakes: highlights(diagnosis, &diagnosis.brakes, &report),
        goal: GoalView {
            text: report.reasons.intro.last().cloned().unwrap_or_default(),
            met: met(diagnosis),
            total: crate::home::count(diagnosis.goal_conditions().len()),
        },
        conditions: report
            .reasons
            .conditions
            .iter()
            .map(|row| ConditionView {
                text: row.sentence.clone(),
                met: row.met,
                verdict: row.result.clone(),
                market: row.market,
            })
            .collect(),
        way: way(case, findings),
        market: market(case, findings),
        borderline: diagnosis
            .borderline
            .iter()
            .filter(|_| !hidden)
            .filter_map(|near| {
                let profile = case.say(&format!("profile-{}", near.profile), None)?;
                let item = short(case, &near.item);
                let text = messages::report_borderline(words, item, profile.as_str());
                Some(BorderlineView { text, profile })
            })
            .collect(),
        benchmarks: benchmarks(&report),
        not_applicable: diagnosis
            .items
            .iter()
            .filter_map(|item| match &item.state {
                ItemState::NotApplicable(reason) => Some(messages::app_not_applicable(
                    words,
                    short(case, &item.id),
                    case.say(&format!("reason-{reason}"), None)
                        .unwrap_or_default(),
                )),
                _ => None,
            })
            .collect(),
        unknown: diagnosis
            .items
            .iter()
            .filter(|item| item.state == ItemState::DontKnow)
            .map(|item| short(case, &item.id))
            .collect(),
    }
}

fn short(case: &Case<'_>, item: &ItemId) -> String {
    let kind = match case.pack.content.milestone(item) {
        Some(_) => "milestone",
        None => "question",
    };
    case.say(&format!("{kind}-{item}"), Some("short"))
        .unwrap_or_default()
}

fn met(diagnosis: &Diagnosis) -> u32 {
    crate::home::count(
        diagnosis
            .goal_conditions()
            .iter()
            .filter(|one| one.met)
            .count(),
    )
}

/// Scores lie between 0 and 100.
pub(crate) fn points(score: Score) -> u8 {
    u8::try_from(shown(score)).unwrap_or(100)
}

fn interval(score: Score, interval: Interval) -> IntervalView {
    IntervalView {
        score: points(score),
        low: points(interval.low),
        high: points(interval.high),
    }
}

pub(crate) fn alerts(case: &Case<'_>, diagnosis: &Diagnosis, report: &Report) -> Vec<AlertView> {
    let content = &case.pack.content;
    diagnosis
        .alerts
        .iter()
        .zip(&report.summary.alerts)
        .filter_map(|(id, told)| {
            let alert = content.alerts.iter().find(|alert| alert.id == *id)?;
            let action = content.action(&alert.action)?;
            Some(AlertView {
                id: id.to_string(),
                title: told.title.clone(),
                body: told.body.clone(),
                action: case
                    .say(&format!("action-{}", action.id), None)
                    .unwrap_or_default(),
                hours: action.planned_hours(),
                source: told.source.clone(),
            })
        })
        .collect()
}

pub(crate) fn map(case: &Case<'_>, diagnosis: &Diagnosis, hidden: bool) -> Vec<MapCell> {
    let content = &case.pack.content;
    let goal = match &diagnosis.goal {
        Goal::Gate { profile, .. } if !hidden => Some(profile),
        Goal::Gate { .. } | Goal::Deepen(_) => None,
    };
    content
        .profiles
        .iter()
        .map(|profile| {
            let place = content
                .stages
                .iter()
                .rev()
                .position(|stage| stage.id == profile.stage);
            let possible = diagnosis.possible_profiles.iter();
            MapCell {
                id: profile.id.to_string(),
                name: case
                    .say(&format!("profile-{}", profile.id), None)
                    .unwrap_or_default(),
                column: place
                    .and_then(|place| u8::try_from(place).ok())
                    .unwrap_or(0),
                ready: profile.ready,
                current: !hidden && diagnosis.profile == profile.id,
                goal: goal == Some(&profile.id),
                possible: (hidden || !diagnosis.finished)
                    && possible
                        .into_iter()
                        .any(|(id, possible)| *id == profile.id && *possible),
                borderline: !hidden
                    && diagnosis
                        .borderline
                        .iter()
                        .any(|near| near.profile == profile.id),
            }
        })
        .collect()
}

fn dimensions(case: &Case<'_>, diagnosis: &Diagnosis, hidden: bool) -> Vec<DimensionView> {
    diagnosis
        .dimensions
        .iter()
        .map(|dimension| {
            // Without a profile there is no goal to be spoken of.
            let threshold = dimension.threshold.filter(|_| !hidden);
            DimensionView {
                id: dimension.id.to_string(),
                name: case
                    .say(&format!("dimension-{}", dimension.id), None)
                    .unwrap_or_default(),
                score: interval(dimension.score, dimension.interval),
                threshold,
                missing: threshold.map_or(0, |_| dimension.missing()),
            }
        })
        .collect()
}

fn highlights(diagnosis: &Diagnosis, of: &[Highlight], report: &Report) -> Vec<HighlightView> {
    of.iter()
        .filter_map(|highlight| {
            let place = diagnosis
                .dimensions
                .iter()
                .position(|dimension| dimension.id == highlight.dimension)?;
            let told = report.dimensions.dimensions.get(place)?;
            // The findings stand in the order of the dimension's items.
            let finding = diagnosis
                .items
                .iter()
                .filter(|item| item.dimension.as_ref() == Some(&highlight.dimension))
                .zip(&told.findings)
                .find(|(item, _)| item.id == highlight.item)?
                .1;
            Some(HighlightView {
                dimension: highlight.dimension.to_string(),
                name: told.name.clone(),
                score: points(diagnosis.dimensions.get(place)?.score),
                finding: finding.sentence.clone(),
            })
        })
        .collect()
}

fn way(case: &Case<'_>, findings: &Findings) -> WayView {
    let (words, way) = (&case.words, &findings.way);
    let steps: Vec<WayStep> = way
        .actions
        .iter()
        .filter_map(|id| {
            Some(WayStep {
                id: id.to_string(),
                title: case.say(&format!("action-{id}"), None)?,
                hours: case.pack.content.action(id)?.planned_hours(),
            })
        })
        .collect();
    let count = i64::try_from(steps.len()).unwrap_or(0);
    let hours_a_week = words.hours(u32::from(findings.roadmap.hours_per_week));
    let summary = match findings.roadmap.goal_on {
        _ if steps.is_empty() => messages::app_way_none(words),
        Some(day) => {
            messages::app_way_dated(words, count, hours_a_week, words.week_of(monday_of(day)))
        }
        None => messages::app_way_undated(words, count),
    };
    WayView {
        steps,
        hours: way.hours,
        summary,
    }
}

fn market(case: &Case<'_>, findings: &Findings) -> Vec<MarketView> {
    findings
        .way
        .market
        .iter()
        .map(|condition| MarketView {
            text: case
                .say(&format!("condition-{}", condition.condition), None)
                .unwrap_or_default(),
            actions: condition
                .actions
                .iter()
                .filter_map(|id| case.say(&format!("action-{id}"), None))
                .collect(),
        })
        .collect()
}

/// Figures stand beside answers, never beside a score.
fn benchmarks(report: &Report) -> Vec<BenchmarkView> {
    let told = &report.dimensions;
    let caveat = told.intro.get(1).cloned().unwrap_or_default();
    told.milestones
        .iter()
        .chain(
            told.dimensions
                .iter()
                .flat_map(|dimension| &dimension.findings),
        )
        .flat_map(|finding| &finding.benchmarks)
        .map(|text| BenchmarkView {
            text: text.clone(),
            caveat: caveat.clone(),
        })
        .collect()
}
