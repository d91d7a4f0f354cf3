//! The words of the page that can be handed out alone.

use rumbo_core::content::{Alert, Provenance, Status};
use rumbo_core::diagnosis::{DimensionResult, Footing, Goal, Reservations, shown};
use rumbo_core::ids::AlertId;
use rumbo_core::matching::NEXT_STEPS;
use rumbo_core::roadmap::{Task, monday_of};
use rumbo_i18n::messages;

use super::records::publishers;
use super::words::{Words, percent, points};

#[derive(Clone, Debug)]
pub struct Summary {
    pub title: String,
    pub alerts: Vec<AlertText>,
    pub profile: String,
    pub subtitle: Option<String>,
    pub meaning: Vec<String>,
    pub notice: Option<Notice>,
    /// "49" or "38–61", and what it is.
    pub index: (String, String),
    /// "6 de 13" and "condiciones para su meta"; the second alone when nothing is asked.
    pub conditions: (String, String),
    pub borderline: Option<String>,
    pub map: Map,
    pub dimensions: Vec<DimensionRow>,
    pub wheel_alt: String,
    pub table_head: [String; 5],
    pub legend: String,
    /// The same where the wheel has no room and the table stands alone.
    pub table_legend: String,
    /// Said when no dimension stands out.
    pub strengths_none: String,
    pub strengths_title: String,
    pub strengths: Vec<Highlight>,
    pub brakes_title: String,
    pub brakes: Vec<Highlight>,
    pub next_title: String,
    pub next: Vec<NextTask>,
    pub next_none: String,
}

#[derive(Clone, Debug)]
pub struct AlertText {
    pub title: String,
    pub body: String,
    pub source: String,
}

/// That the result is not final.
#[derive(Clone, Debug)]
pub struct Notice {
    pub text: String,
}

/// The map of profiles: columns are stages, rows are bases, the ready one above.
#[derive(Clone, Debug)]
pub struct Map {
    pub columns: Vec<String>,
    pub rows: [String; 2],
    /// Names, upper row first.
    pub cells: [Vec<String>; 2],
    /// Row and column.
    pub here: Option<(usize, usize)>,
    pub here_label: String,
    pub goal: Option<(usize, usize)>,
    pub goal_label: String,
    /// Other profiles one answer away.
    pub near: Vec<(usize, usize)>,
    pub possible: Vec<(usize, usize)>,
    pub possible_label: String,
    pub axis_up: String,
    pub axis_right: String,
    pub alt: String,
}

#[derive(Clone, Debug)]
pub struct DimensionRow {
    pub name: String,
    /// Place in the pack, which gives colour and icon.
    pub place: usize,
    pub value: i64,
    /// What is still possible, when that is more than one figure.
    pub interval: Option<(i64, i64)>,
    pub figure: String,
    pub threshold: Option<u8>,
    pub state: String,
}

#[derive(Clone, Debug)]
pub struct Highlight {
    pub lead: String,
    pub finding: String,
}

#[derive(Clone, Debug)]
pub struct NextTask {
    pub title: String,
    pub hours: String,
    pub by: String,
}

/// The subtitle that goes with the footing.
pub(super) fn subtitle(words: &Words<'_>) -> String {
    let diagnosis = words.diagnosis();
    let key = format!("profile-{}", diagnosis.profile);
    let attribute = match diagnosis.footing {
        Footing::Firm => "subtitle-firm",
        Footing::Weak => "subtitle-weak",
        Footing::Plain => "subtitle",
    };
    words
        .may_say(&key, Some(attribute))
        .unwrap_or_else(|| words.say_attribute(&key, "subtitle"))
}

/// A dimension or index as figure: one, or what is still possible.
pub(super) fn interval(dimension: &DimensionResult) -> Option<(i64, i64)> {
    let (low, high) = (
        shown(dimension.interval.low),
        shown(dimension.interval.high),
    );
    (low != high).then_some((low, high))
}

impl Summary {
    pub(super) fn build(words: &Words<'_>) -> Self {
        let (l, diagnosis) = (words.l, words.diagnosis());
        let hidden = words.hides_profile();
        let (low, high) = (
            shown(diagnosis.index_interval.low),
            shown(diagnosis.index_interval.high),
        );
        let between = |low: i64, high: i64| messages::report_between(l, high, low);
        let index = match diagnosis.provisional && low != high {
            true => (between(low, high), messages::report_index_interval(l)),
            false => (points(diagnosis.index), messages::report_index_of(l)),
        };
        let conditions = diagnosis.goal_conditions();
        let met = conditions.iter().filter(|condition| condition.met).count();
        let conditions = match conditions.len() {
            _ if hidden => (String::new(), String::new()),
            0 => (String::new(), messages::report_goal_complete(l)),
            all => (
                messages::report_conditions_met(l, all, met),
                messages::report_conditions_for_goal(l),
            ),
        };
        let dimensions: Vec<DimensionRow> = diagnosis
            .dimensions
            .iter()
            .map(|dimension| row(words, dimension))
            .collect();
        let values: Vec<String> = dimensions
            .iter()
            .map(|row| messages::report_wheel_value(l, row.name.as_str(), row.figure.as_str()))
            .collect();
        let (mut legend, mut table_legend) = (Vec::new(), Vec::new());
        if dimensions.iter().any(|row| row.threshold.is_some()) {
            legend.push(messages::report_threshold_legend(l));
            table_legend.push(messages::report_threshold_legend_table(l));
        }
        if dimensions.iter().any(|row| row.interval.is_some()) {
            legend.push(messages::report_interval_legend(l));
            table_legend.push(messages::report_interval_legend(l));
        }
        legend.push(messages::report_points_legend(l));
        table_legend.push(messages::report_points_legend(l));
        Self {
            title: messages::report_summary(l),
            alerts: diagnosis
                .alerts
                .iter()
                .filter_map(|id| alert(words, id))
                .collect(),
            profile: match hidden {
                true => messages::report_profile_hidden(l),
                false => words.profile(&diagnosis.profile),
            },
            subtitle: (!hidden).then(|| subtitle(words)),
            meaning: meaning(words),
            notice: notice(words),
            index,
            conditions,
            borderline: diagnosis
                .borderline
                .first()
                .filter(|_| !hidden)
                .map(|near| {
                    messages::report_borderline(
                        l,
                        words.item_short(&near.item),
                        words.profile(&near.profile),
                    )
                }),
            map: Map::build(words),
            wheel_alt: messages::report_wheel_alt(l, values.join("; ")),
            table_head: [
                messages::report_table_dimension(l),
                messages::report_table_points(l),
                messages::report_table_bar(l),
                messages::report_table_threshold(l),
                messages::report_table_state(l),
            ],
            legend: legend.join(" "),
            table_legend: table_legend.join(" "),
            strengths_none: messages::report_strengths_none(l),
            strengths_title: messages::report_strengths(l),
            strengths: highlights(words, &diagnosis.strengths),
            brakes_title: messages::report_brakes(l),
            brakes: highlights(words, &diagnosis.brakes),
            next_title: messages::report_next(l),
            next: words
                .input
                .roadmap
                .tasks
                .iter()
                .filter(|task| !task.done)
                .take(NEXT_STEPS)
                .map(|task| next(words, task))
                .collect(),
            next_none: messages::report_next_none(l),
            dimensions,
        }
    }
}

fn meaning(words: &Words<'_>) -> Vec<String> {
    let (l, diagnosis) = (words.l, words.diagnosis());
    if words.hides_profile() {
        return vec![messages::report_profile_hidden_why(
            l,
            percent(l, diagnosis.unknown_share),
            words.stage(&diagnosis.stage),
        )];
    }
    diagnosis
        .base_above_stage
        .then(|| messages::report_base_above_stage(l))
        .into_iter()
        .chain([words.say_attribute(&format!("profile-{}", diagnosis.profile), "meaning")])
        .collect()
}

fn notice(words: &Words<'_>) -> Option<Notice> {
    let (l, diagnosis) = (words.l, words.diagnosis());
    let (low, high) = (
        points(diagnosis.index_interval.low),
        points(diagnosis.index_interval.high),
    );
    let text = if !diagnosis.finished {
        messages::report_provisional_unfinished(l, high, low)
    } else if diagnosis.reservations == Reservations::WithReservations {
        let share = percent(l, diagnosis.unknown_share);
        messages::report_provisional_reservations(l, high, low, share)
    } else {
        return None;
    };
    Some(Notice { text })
}

fn alert(words: &Words<'_>, id: &AlertId) -> Option<AlertText> {
    let content = words.content();
    let alert: &Alert = content.alerts.iter().find(|alert| alert.id == *id)?;
    let key = format!("alert-{id}");
    let l = words.l;
    let rule = alert
        .rule
        .as_ref()
        .and_then(|id| content.rules.iter().find(|rule| rule.id == *id));
    let (sources, date, status) = match rule {
        Some(rule) => (rule.sources(), Some(rule.as_of()), Some(rule.status())),
        None => (alert.sources.as_slice(), alert.as_of, alert.status),
    };
    let documents: Vec<String> = sources
        .iter()
        .filter(|source| source.as_str() != "expert")
        .cloned()
        .collect();
    let source = match (date, documents.is_empty()) {
        (Some(date), false) => {
            let (date, source) = (l.date(date), publishers(words, &documents));
            match status {
                Some(Status::Vigente) => messages::report_alert_source(l, date, source),
                _ => messages::report_alert_source_unconfirmed(l, date, source),
            }
        }
        _ => messages::report_alert_expert(l),
    };
    Some(AlertText {
        title: words.say(&key),
        body: words.say_attribute(&key, "body"),
        source,
    })
}

fn row(words: &Words<'_>, dimension: &DimensionResult) -> DimensionRow {
    let l = words.l;
    let value = shown(dimension.score);
    let interval = interval(dimension);
    // Without a profile there is no goal to be spoken of.
    let threshold = dimension.threshold.filter(|_| !words.hides_profile());
    let state = match threshold {
        None => messages::report_threshold_none(l),
        Some(_) => match dimension.missing() {
            0 => messages::report_threshold_met(l),
            points => messages::report_threshold_short(l, i64::from(points)),
        },
    };
    DimensionRow {
        name: words.dimension(&dimension.id),
        place: words.dimension_place(&dimension.id),
        value,
        interval,
        figure: interval.map_or_else(
            || value.to_string(),
            |(low, high)| messages::report_between(l, high, low),
        ),
        threshold,
        state,
    }
}

fn highlights(words: &Words<'_>, of: &[rumbo_core::diagnosis::Highlight]) -> Vec<Highlight> {
    of.iter()
        .filter_map(|highlight| {
            let dimensions = &words.diagnosis().dimensions;
            let dimension = dimensions.iter().find(|d| d.id == highlight.dimension)?;
            let item = words.diagnosis().item(&highlight.item)?;
            Some(Highlight {
                lead: messages::report_highlight(
                    words.l,
                    words.dimension(&highlight.dimension),
                    row(words, dimension).figure,
                ),
                finding: words.finding(item),
            })
        })
        .collect()
}

fn next(words: &Words<'_>, task: &Task) -> NextTask {
    let l = words.l;
    NextTask {
        title: words.task_title(&task.id),
        hours: messages::report_hours_short(l, task.hours),
        by: match task.finish_on {
            Some(day) => messages::report_next_by(l, l.week_of(monday_of(day))),
            None if task.depends_on_unknown => messages::report_next_unknown(l),
            None => messages::report_next_undated(l),
        },
    }
}

impl Map {
    fn build(words: &Words<'_>) -> Self {
        let (l, content, diagnosis) = (words.l, words.content(), words.diagnosis());
        // The lowest stage stands at the left, the pack has the highest first.
        let stages: Vec<_> = content.stages.iter().rev().collect();
        let place = |id: &rumbo_core::ids::ProfileId| {
            let profile = content.profiles.iter().find(|profile| profile.id == *id)?;
            let column = stages.iter().position(|stage| stage.id == profile.stage)?;
            Some((usize::from(!profile.ready), column))
        };
        let name = |row: usize, column: usize| {
            let stage = stages.get(column).map(|stage| &stage.id);
            content
                .profiles
                .iter()
                .find(|profile| Some(&profile.stage) == stage && profile.ready == (row == 0))
                .map(|profile| words.profile(&profile.id))
                .unwrap_or_default()
        };
        let row = |row: usize| (0..stages.len()).map(|column| name(row, column)).collect();
        let hidden = words.hides_profile();
        let here = (!hidden).then(|| place(&diagnosis.profile)).flatten();
        let goal = match &diagnosis.goal {
            Goal::Gate { profile, .. } if !hidden => {
                place(profile).filter(|goal| Some(*goal) != here)
            }
            Goal::Gate { .. } | Goal::Deepen(_) => None,
        };
        let hours = words.input.shortest_way.hours;
        let possible: Vec<_> = match hidden || !diagnosis.finished {
            true => diagnosis
                .possible_profiles
                .iter()
                .filter(|(id, possible)| *possible && place(id) != here)
                .map(|(id, _)| id)
                .collect(),
            false => Vec::new(),
        };
        let rows = [
            messages::report_map_ready(l),
            messages::report_map_building(l),
        ];
        let alt = match hidden {
            true => {
                let names: Vec<String> = possible.iter().map(|id| words.profile(id)).collect();
                messages::report_map_alt_hidden(l, l.list(&names))
            }
            false => {
                let base = here
                    .and_then(|(row, _)| rows.get(row))
                    .cloned()
                    .unwrap_or_default();
                messages::report_map_alt(
                    l,
                    base,
                    goal_sentence(words),
                    words.profile(&diagnosis.profile),
                    words.stage(&diagnosis.stage),
                )
            }
        };
        Self {
            columns: stages.iter().map(|stage| words.stage(&stage.id)).collect(),
            cells: [row(0), row(1)],
            here,
            here_label: messages::report_map_here(l),
            goal,
            goal_label: match hours {
                0 => messages::report_map_goal_market(l),
                hours => messages::report_map_goal(l, hours),
            },
            near: match hidden {
                true => Vec::new(),
                false => diagnosis
                    .borderline
                    .iter()
                    .filter_map(|near| place(&near.profile))
                    .filter(|near| Some(*near) != here)
                    .take(1)
                    .collect(),
            },
            possible: possible.into_iter().filter_map(place).collect(),
            possible_label: messages::report_map_possible(l),
            axis_up: messages::report_map_base(l),
            axis_right: messages::report_map_does(l),
            rows,
            alt,
        }
    }
}

pub(super) fn goal_sentence(words: &Words<'_>) -> String {
    let l = words.l;
    match &words.diagnosis().goal {
        Goal::Gate { profile, .. } => {
            let conditions = words.diagnosis().goal_conditions();
            let missing = conditions.iter().filter(|condition| !condition.met).count();
            let missing = i64::try_from(missing).unwrap_or(0);
            messages::report_map_alt_goal(l, conditions.len(), words.profile(profile), missing)
        }
        Goal::Deepen(_) => messages::report_map_alt_deepen(l),
    }
}
