//! The words and dates of the road map.

use chrono::NaiveDate;
use rumbo_core::content::Cost;
use rumbo_core::diagnosis::Goal;
use rumbo_core::matching::{Offered, Standing};
use rumbo_core::roadmap::{
    Block, Horizon, Reason, Task, TaskId, TaskRecord, TaskState, monday_of, step_names,
};
use rumbo_i18n::messages;

use super::catalogue::{name_and_operator, name_with_operator};
use super::records::publishers;
use super::words::Words;

#[derive(Clone, Debug)]
pub struct Plan {
    pub title: String,
    pub summary: String,
    pub timeline: Option<Timeline>,
    pub horizons: Vec<HorizonGroup>,
    /// What the person will not do. It is in no horizon.
    pub discarded: Vec<Discarded>,
    pub labels: CardLabels,
    pub notes: Vec<String>,
}

/// What is said on every card.
#[derive(Clone, Debug)]
pub struct CardLabels {
    pub when: String,
    pub why: String,
    pub deliverable: String,
    pub help: String,
    pub source: String,
    /// Over the actions without a card, and where their steps are.
    pub later: String,
    pub list: String,
    pub list_head: [String; 4],
    pub note: String,
    /// Over what was discarded, and what that means.
    pub discarded: String,
    pub discarded_note: String,
}

/// An action or task that the person will not do.
#[derive(Clone, Debug)]
pub struct Discarded {
    pub card: Card,
    /// Why, and since when.
    pub why: String,
}

/// The picture of the plan.
#[derive(Clone, Debug)]
pub struct Timeline {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// First days of months, with their names.
    pub months: Vec<(NaiveDate, String)>,
    /// Where each horizon begins, with its name.
    pub bands: Vec<(NaiveDate, String)>,
    pub bars: Vec<Bar>,
    pub rows: usize,
    /// When the goal's conditions that depend on the company are met.
    pub goal: Option<(NaiveDate, String)>,
    pub today: Option<(NaiveDate, String)>,
    pub waiting: String,
    pub alt: String,
}

#[derive(Clone, Debug)]
pub struct Bar {
    pub number: usize,
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub wait_weeks: u16,
    pub row: usize,
    pub done: bool,
    pub now: bool,
}

#[derive(Clone, Debug)]
pub struct HorizonGroup {
    pub title: String,
    pub cards: Vec<Card>,
}

#[derive(Clone, Debug)]
pub struct Card {
    pub number: usize,
    pub title: String,
    pub hours: String,
    pub when: Vec<String>,
    pub why: Vec<String>,
    pub deliverable: String,
    /// Text, and what the box says to whoever does not see it.
    pub steps: Vec<(String, String)>,
    /// For each step the day on which it was done, if it is.
    pub step_days: Vec<Option<String>>,
    /// The text of each step, with that day.
    pub steps_told: Vec<String>,
    /// What the person noted.
    pub note: Option<String>,
    /// Unique start of the names of its boxes.
    pub field: String,
    pub done: bool,
    /// Whether the report prints it as a card, with its steps.
    pub detailed: bool,
    /// Who says that this helps.
    pub source: String,
    pub help: Vec<Help>,
}

/// A programme or platform named on a card.
#[derive(Clone, Debug)]
pub struct Help {
    pub offered: Offered,
    pub text: String,
    /// What it depends on first.
    pub remark: Option<String>,
}

/// Tasks still to do and done, each with its number.
pub(super) fn numbered<'a>(words: &Words<'a>) -> impl Iterator<Item = (usize, &'a Task)> + use<'a> {
    words
        .input
        .roadmap
        .tasks
        .iter()
        .enumerate()
        .map(|(index, task)| (index + 1, task))
}

impl HorizonGroup {
    /// Actions that are printed with their steps.
    pub fn detailed(&self) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(|card| card.detailed)
    }

    /// Actions without them.
    pub fn listed(&self) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(|card| !card.detailed)
    }
}

impl Plan {
    /// Whether some actions are printed without their steps.
    pub fn has_listed(&self) -> bool {
        let mut groups = self.horizons.iter();
        groups.any(|group| group.listed().next().is_some())
    }

    /// The notes as one paragraph, and where the steps of the later actions are.
    pub fn note(&self) -> String {
        let mut notes = self.notes.join(" ");
        if self.has_listed() {
            notes = format!("{notes} {}", self.labels.list);
        }
        notes
    }

    pub(super) fn build(words: &Words<'_>) -> Self {
        let l = words.l;
        let horizons = [
            (Some(Horizon::Short), messages::report_horizon_short(l)),
            (Some(Horizon::Medium), messages::report_horizon_medium(l)),
            (Some(Horizon::Long), messages::report_horizon_long(l)),
            (Some(Horizon::Later), messages::report_horizon_later(l)),
            (None, messages::report_horizon_undated(l)),
        ];
        let detailed = detailed(words);
        let horizons = horizons
            .into_iter()
            .map(|(horizon, title)| HorizonGroup {
                title,
                cards: numbered(words)
                    .filter(|(_, task)| task.horizon == horizon)
                    .map(|(number, task)| card(words, number, task, detailed.contains(&number)))
                    .collect(),
            })
            .filter(|group| !group.cards.is_empty())
            .collect();
        let discarded = words.input.roadmap.discarded.iter();
        let discarded = discarded
            .map(|task| Discarded {
                card: card(words, 0, task, false),
                why: discarded_why(words, words.input.records.get(&task.id)),
            })
            .collect();
        let timeline = timeline(words);
        let mut notes = vec![messages::report_plan_disclaimer(l)];
        if timeline.is_some() {
            notes.push(messages::report_horizons_note(l));
        }
        Self {
            title: messages::report_roadmap(l),
            summary: summary(words),
            timeline,
            horizons,
            discarded,
            labels: CardLabels {
                when: messages::report_card_when(l),
                why: messages::report_card_why(l),
                deliverable: messages::report_card_deliverable(l),
                help: messages::report_card_help(l),
                source: messages::report_card_source(l),
                later: messages::report_list_later(l),
                list: messages::report_list_note(l),
                list_head: [
                    messages::report_list_number(l),
                    messages::report_list_action(l),
                    messages::report_list_hours(l),
                    messages::report_card_when(l),
                ],
                note: messages::report_card_note(l),
                discarded: messages::report_discarded(l),
                discarded_note: messages::report_discarded_note(l),
            },
            notes,
        }
    }
}

fn summary(words: &Words<'_>) -> String {
    let (l, roadmap) = (words.l, words.input.roadmap);
    let count = i64::try_from(roadmap.tasks.len()).unwrap_or(0);
    if count == 0 {
        return messages::report_roadmap_empty(l);
    }
    let hours = l.hours(roadmap.hours);
    let Some(first) = roadmap.tasks.iter().filter_map(|task| task.start_on).min() else {
        return messages::report_roadmap_undated(l, count, hours);
    };
    let planned = l.number(f64::from(roadmap.planned_tenths_per_week) / 10.0);
    let week = l.week_of(first);
    match roadmap.hours_assumed {
        true => messages::report_roadmap_summary_assumed(
            l,
            count,
            hours,
            planned,
            roadmap.hours_per_week,
            week,
        ),
        false => {
            messages::report_roadmap_summary(l, count, hours, planned, roadmap.hours_per_week, week)
        }
    }
}

fn timeline(words: &Words<'_>) -> Option<Timeline> {
    use chrono::Datelike;
    let (l, roadmap) = (words.l, words.input.roadmap);
    let dated: Vec<(usize, &Task, NaiveDate, NaiveDate)> = numbered(words)
        .filter_map(|(number, task)| Some((number, task, task.start_on?, task.finish_on?)))
        .collect();
    let to_do = dated.iter().filter(|(_, task, ..)| !task.done);
    let reach = to_do.take(MOST_BARS).map(|(_, _, start, _)| *start).max();
    let dated: Vec<_> = dated
        .into_iter()
        .filter(|(_, task, start, _)| task.done || Some(*start) <= reach)
        .collect();
    let from = monday_of(dated.iter().map(|(_, _, start, _)| *start).min()?);
    let last = dated
        .iter()
        .map(|(_, task, _, finish)| *finish + chrono::Days::new(u64::from(task.wait_weeks) * 7))
        .max()?;
    let to = last.max(from + chrono::Days::new(12 * 7)) + chrono::Days::new(7);
    let mut months = Vec::new();
    let mut month = from;
    while month <= to {
        months.push((month, l.month_short(month)));
        let next = month
            .with_day(1)
            .and_then(|first| first.checked_add_months(chrono::Months::new(1)));
        month = next?;
    }
    let bands = [
        (Some(0), messages::report_horizon_short(l)),
        (Some(6), messages::report_horizon_medium_name(l)),
        (Some(12), messages::report_horizon_long_name(l)),
        (Some(24), messages::report_horizon_later_name(l)),
    ]
    .into_iter()
    .filter_map(|(after, name)| {
        let start = from.checked_add_months(chrono::Months::new(after?))?;
        (start < to).then_some((start, name))
    })
    .collect();
    let today = words.input.dates.today;
    let bars: Vec<Bar> = dated
        .iter()
        .map(|(number, task, start, finish)| Bar {
            number: *number,
            from: *start,
            to: *finish,
            wait_weeks: task.wait_weeks,
            row: task.row,
            done: task.done,
            now: !task.done && under_way(words, &task.id),
        })
        .collect();
    let rows = bars.iter().map(|bar| bar.row + 1).max().unwrap_or(1);
    let goal = match words.diagnosis().goal {
        Goal::Gate { .. } => roadmap
            .goal_on
            .map(|day| (day, messages::report_roadmap_goal(l))),
        Goal::Deepen(_) => None,
    };
    Some(Timeline {
        from,
        to,
        months,
        bands,
        rows,
        goal: goal.filter(|(day, _)| *day <= to),
        today: (today > from && today < to).then(|| (today, messages::report_timeline_today(l))),
        waiting: messages::report_timeline_waiting(l),
        alt: messages::report_roadmap_alt(
            l,
            i64::try_from(bars.len()).unwrap_or(0),
            l.date(from),
            l.date(last),
        ),
        bars,
    })
}

/// Most actions that are printed with their steps; the others are printed as a list.
const MOST_CARDS: usize = 5;
/// Most actions in the picture: two years of them would be read by nobody.
const MOST_BARS: usize = 12;

/// Tasks printed as cards: those of alerts, of what is not known and of the goal, then those of the short term.
pub(super) fn detailed(words: &Words<'_>) -> Vec<usize> {
    let (first, rest): (Vec<_>, Vec<_>) = numbered(words)
        .filter(|(_, task)| !task.done && task.held_by.is_empty())
        .partition(|(_, task)| task.block <= Block::Goal);
    let soon = rest
        .into_iter()
        .filter(|(_, task)| task.horizon == Some(Horizon::Short));
    let numbers = first.into_iter().chain(soon).map(|(number, _)| number);
    numbers.take(MOST_CARDS).collect()
}

fn card(words: &Words<'_>, number: usize, task: &Task, detailed: bool) -> Card {
    let l = words.l;
    let title = words.task_title(&task.id);
    let (deliverable, own_why, steps, field) = match &task.id {
        TaskId::Action(id) => {
            let key = format!("action-{id}");
            let steps: Vec<String> =
                (1..=words.content().action(id).map_or(0, |action| action.steps))
                    .map(|step| words.say(&format!("{key}-step-{step}")))
                    .collect();
            (
                words.say_attribute(&key, "deliverable"),
                words.say_attribute(&key, "why"),
                steps,
                id.to_string(),
            )
        }
        TaskId::FindOut(dimension) => (
            messages::report_find_out_deliverable(l),
            messages::report_find_out_why(l, i64::try_from(task.find_out.len()).unwrap_or(0)),
            task.find_out
                .iter()
                .map(|item| words.say(&words.item_key(item)))
                .collect(),
            format!("find-out-{dimension}"),
        ),
    };
    let record = words.input.records.get(&task.id);
    let names = step_names(words.content(), task);
    let step_days: Vec<Option<String>> = names
        .iter()
        .map(|name| Some(l.date(*record?.steps.get(name)?)))
        .collect();
    let steps_told = steps
        .iter()
        .zip(&step_days)
        .map(|(text, day)| match day {
            Some(day) => messages::report_step_done_on(l, day.as_str(), text.trim_end_matches('.')),
            None => text.clone(),
        })
        .collect();
    let reason = reason(words, &task.reason);
    let steps = steps
        .into_iter()
        .enumerate()
        .map(|(index, text)| {
            let label = messages::report_step_label(l, number, index + 1, text.as_str());
            (text, label)
        })
        .collect();
    Card {
        number,
        title,
        hours: messages::report_card_hours(l, task.hours),
        when: when(words, task),
        why: reason.into_iter().chain([own_why]).collect(),
        deliverable,
        steps,
        step_days,
        steps_told,
        note: record.and_then(|record| record.note.clone()),
        field,
        detailed,
        done: task.done,
        source: source(words, &task.id),
        help: help(words, &task.id),
    }
}

/// Who says that an action helps; finding out is our own advice.
fn source(words: &Words<'_>, task: &TaskId) -> String {
    match task {
        TaskId::Action(id) => {
            let action = words.content().action(id);
            action.map_or_else(String::new, |action| publishers(words, &action.sources))
        }
        TaskId::FindOut(_) => messages::report_source_expert(words.l),
    }
}

fn when(words: &Words<'_>, task: &Task) -> Vec<String> {
    let l = words.l;
    let mut when = Vec::new();
    let record = words.input.records.get(&task.id);
    let said_on = record.and_then(|record| record.said_on);
    when.push(match (task.start_on, task.finish_on) {
        _ if task.done => match said_on {
            Some(day) => messages::report_card_done_on(l, l.date(day)),
            None => messages::report_card_done(l),
        },
        _ if !task.held_by.is_empty() => {
            let others: Vec<String> = task.held_by.iter().map(|id| words.task_title(id)).collect();
            messages::report_card_held(l, l.list(&others))
        }
        (Some(start), Some(finish)) => {
            let last = monday_of(finish);
            match start >= last {
                true => messages::report_card_week(l, short_day(words, start)),
                false => {
                    messages::report_card_weeks(l, short_day(words, start), short_day(words, last))
                }
            }
        }
        _ if task.depends_on_unknown => messages::report_card_unknown(l),
        _ => messages::report_card_undated(l),
    });
    if task.wait_weeks > 0 {
        when.push(messages::report_card_wait(
            l,
            l.weeks(u32::from(task.wait_weeks)),
        ));
    }
    if let TaskId::Action(id) = &task.id {
        let cost = words.content().action(id).map(|action| action.cost);
        match cost {
            _ if task.over_budget => when.push(messages::report_card_over_budget(l)),
            Some(Cost::Low) => when.push(messages::report_card_cost_low(l)),
            Some(Cost::Medium) => when.push(messages::report_card_cost_medium(l)),
            Some(Cost::High) => when.push(messages::report_card_cost_high(l)),
            Some(Cost::None) | None => {}
        }
    }
    when
}

fn under_way(words: &Words<'_>, task: &TaskId) -> bool {
    let record = words.input.records.get(task);
    record.is_some_and(|record| record.standing() == TaskState::InProgress)
}

/// Why a task will not be done, and since when that was said.
fn discarded_why(words: &Words<'_>, record: Option<&TaskRecord>) -> String {
    let l = words.l;
    let why = record.and_then(|record| record.why.clone());
    let why = why.map(|why| match why.ends_with(['.', '!', '?', '…']) {
        true => why,
        false => format!("{why}."),
    });
    match record.and_then(|record| record.said_on) {
        Some(day) => messages::report_discarded_why(l, l.date(day), why.unwrap_or_default())
            .trim_start()
            .to_owned(),
        None => why.unwrap_or_default(),
    }
}

/// "23 nov", for narrow places.
fn short_day(words: &Words<'_>, day: NaiveDate) -> String {
    use chrono::Datelike;
    messages::report_day_short(words.l, day.day(), words.l.month_short(day))
}

/// Why the task stands where it stands; an "averiguar" task says so itself.
fn reason(words: &Words<'_>, reason: &Reason) -> Option<String> {
    let l = words.l;
    let list = |names: Vec<String>| l.list(&names);
    Some(match reason {
        Reason::Unknown(_) => return None,
        Reason::Alert(id) => messages::report_why_alert(l, words.say(&format!("alert-{id}"))),
        Reason::Must(ids) => messages::report_why_must(l, i64::try_from(ids.len()).unwrap_or(1)),
        Reason::Average(ids) => messages::report_why_average(
            l,
            list(ids.iter().map(|id| words.dimension(id)).collect()),
        ),
        Reason::NeededBy(ids) => {
            let numbers: Vec<String> = numbered(words)
                .filter(|(_, task)| ids.contains(&task.id))
                .map(|(number, _)| number.to_string())
                .collect();
            let numbers = match numbers.is_empty() {
                true => ids.iter().map(|id| words.task_title(id)).collect(),
                false => numbers,
            };
            messages::report_why_needed(l, list(numbers))
        }
        Reason::Market(ids) => messages::report_why_market(
            l,
            list(ids.iter().map(|id| words.item_short(id)).collect()),
        ),
        Reason::Gain(points) => messages::report_why_gain(l, *points),
    })
}

fn help(words: &Words<'_>, task: &TaskId) -> Vec<Help> {
    let l = words.l;
    let supports = words.input.supports.iter();
    supports
        .filter(|support| support.task == *task)
        .flat_map(|support| &support.offered)
        .filter_map(|offered| {
            let (name, operator) = name_and_operator(words, offered)?;
            let standing = words.input.matches.find(offered)?.standing;
            let (text, remark) = match standing {
                Standing::AskIfOpen => (messages::report_help_ask(l, name, operator), None),
                Standing::Confirm => (
                    name_with_operator(words, &name, &operator),
                    Some(messages::report_help_confirm(l)),
                ),
                Standing::Current => (name_with_operator(words, &name, &operator), None),
                Standing::Announced | Standing::Historical => return None,
            };
            Some(Help {
                offered: offered.clone(),
                text,
                remark,
            })
        })
        .collect()
}
