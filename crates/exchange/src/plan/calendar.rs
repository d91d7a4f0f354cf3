//! The plan as entries of a calendar (.ics, RFC 5545): one for each dated action, for all days of its weeks.
//!
//! An entry's name is that of the diagnosis and of the task, so that a second file moves what the first one made. What was
//! done stands on the day on which that was said. Nothing of it takes the person's time, and nothing rings unless asked.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, EventStatus, Property};
use rumbo_i18n::{Localizer, messages};

use super::cell::clean;
use super::fold::fold_anew;
use super::{PlanFile, PlanFileError, PlanOffer, PlanTask};

/// Behind the names of entries: what is made here is told from what other programs make.
const DOMAIN: &str = "org.rumbo.desktop";
/// The entry that is no task's.
const REPEAT: &str = "repeat-diagnosis";
/// When an alarm rings, after midnight of the first day.
const ALARM_HOURS: i64 = 9;

/// Makes the calendar; with an alarm on the first day of each entry, if that is asked for.
///
/// # Errors
/// [`PlanFileError::Undated`] when no action that is left has a date.
pub fn calendar(
    plan: &PlanFile,
    with_alarm: bool,
    l: &Localizer,
) -> Result<Vec<u8>, PlanFileError> {
    if plan.left().0 == 0 {
        return Err(PlanFileError::Undated);
    }
    let mut calendar = Calendar::empty();
    let name = clean(&messages::export_calendar_name(l, plan.company.as_str()));
    let notes = clean(&plan.notes.join(" "));
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Rumbo//Rumbo//ES"),
        ("CALSCALE", "GREGORIAN"),
        ("X-WR-CALNAME", name.as_str()),
        ("X-WR-CALDESC", notes.as_str()),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    for task in &plan.tasks {
        if let Some(event) = task_event(plan, task, with_alarm, l) {
            calendar.push(event);
        }
    }
    calendar.push(repeat_event(plan, with_alarm, l));
    Ok(fold_anew(&calendar.to_string()).into_bytes())
}

fn task_event(plan: &PlanFile, task: &PlanTask, with_alarm: bool, l: &Localizer) -> Option<Event> {
    let day = task.done_on.map(|day| (day, day));
    let (first, last) = if task.done { day } else { task.weeks }?;
    let title = match task.done {
        true => messages::export_calendar_done(l, task.number, task.title.as_str()),
        false => messages::export_calendar_task(l, task.number, task.title.as_str()),
    };
    let entry = Entry {
        id: &task.id,
        title,
        text: description(plan, task, l),
        days: (first, last),
        categories: vec![messages::export_calendar_category(l), task.block.clone()],
        // What is done rings no more.
        alarm: with_alarm && !task.done,
    };
    Some(entry.event(plan))
}

fn repeat_event(plan: &PlanFile, with_alarm: bool, l: &Localizer) -> Event {
    let entry = Entry {
        id: REPEAT,
        title: messages::export_calendar_repeat(l),
        text: messages::export_calendar_repeat_text(l, l.date(plan.diagnosed_on)),
        days: (plan.repeat_on, plan.repeat_on),
        categories: vec![messages::export_calendar_category(l)],
        alarm: with_alarm,
    };
    entry.event(plan)
}

struct Entry<'a> {
    id: &'a str,
    title: String,
    text: String,
    /// The first and the last, all of each.
    days: (NaiveDate, NaiveDate),
    categories: Vec<String>,
    alarm: bool,
}

impl Entry<'_> {
    fn event(&self, plan: &PlanFile) -> Event {
        let (first, last) = self.days;
        let uid = format!("{}.{}@{DOMAIN}", self.id, plan.id);
        let stamp = stamp(plan);
        let title = super::cell::clean(&self.title).replace('\n', " ");
        let mut event = Event::new();
        event
            .uid(&uid)
            .timestamp(stamp)
            .last_modified(stamp)
            .sequence(sequence(plan))
            .summary(&title)
            .description(&clean_blocks(&self.text))
            .starts(first)
            // The day after: the end is not part of it.
            .ends(last.checked_add_days(Days::new(1)).unwrap_or(last))
            .categories(self.categories.iter().map(|name| clean(name)))
            .status(EventStatus::Confirmed)
            .add_property("TRANSP", "TRANSPARENT");
        if self.alarm {
            let mut alarm = Alarm::display(&title, TimeDelta::hours(ALARM_HOURS));
            // The library would give it a name by chance, and the time of the clock.
            alarm.uid(&format!("alarm.{uid}")).timestamp(stamp);
            event.alarm(alarm.done());
        }
        event.done()
    }
}

/// Steps, deliverable, reason, help: as the screen says them.
fn description(plan: &PlanFile, task: &PlanTask, l: &Localizer) -> String {
    let mut blocks = vec![messages::export_calendar_deliverable(
        l,
        task.deliverable.as_str(),
    )];
    if !task.steps.is_empty() {
        let steps = task.steps.iter().zip(1_usize..);
        let lines = steps.map(|((text, done), number)| match done {
            true => messages::export_calendar_step_done(l, number, text.as_str()),
            false => format!("{number}. {text}"),
        });
        let lines: Vec<String> = lines.collect();
        blocks.push(titled(&messages::roadmap_steps(l), &lines));
    }
    blocks.push(titled(
        &messages::roadmap_why(l),
        std::slice::from_ref(&task.why),
    ));
    blocks.push(messages::export_calendar_effort(
        l,
        task.cost.as_str(),
        l.hours(u32::from(task.hours)),
    ));
    if task.wait_weeks > 0 {
        let weeks = l.weeks(u32::from(task.wait_weeks));
        blocks.push(messages::export_calendar_wait(l, weeks));
    }
    let help: Vec<String> = task
        .help
        .iter()
        .filter_map(|id| plan.offer(id))
        .map(help_line)
        .collect();
    if !help.is_empty() {
        blocks.push(titled(&messages::roadmap_help(l), &help));
    }
    blocks.join("\n\n")
}

fn titled(title: &str, lines: &[String]) -> String {
    format!("{title}:\n{}", lines.join("\n"))
}

fn help_line(offer: &PlanOffer) -> String {
    let parts = [&offer.name, &offer.address, &offer.source];
    let parts: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    format!("• {}", parts.join("\n"))
}

/// Cleaned block by block, so that the empty lines between them stay.
fn clean_blocks(text: &str) -> String {
    let blocks = text.split("\n\n").map(clean);
    blocks.collect::<Vec<_>>().join("\n\n")
}

/// When the file was made. The person's own time is written as the world's, because no zone is known here; what counts is
/// that it grows.
fn stamp(plan: &PlanFile) -> DateTime<Utc> {
    plan.made_at.and_utc()
}

/// Grows from file to file: minutes since the day of the diagnosis.
fn sequence(plan: &PlanFile) -> u32 {
    let from = plan.diagnosed_on.and_time(chrono::NaiveTime::MIN);
    u32::try_from((plan.made_at - from).num_minutes()).unwrap_or(0)
}
