//! What to do: actions by dimension, and alerts.

use rumbo_core::Condition;
use rumbo_core::content::{Action, Alert, Cost};
use rumbo_i18n::messages;

use super::parts::{Bit, Chapter, Group, Kind, Line, Record, RecordId, joined, plain};
use super::words::{Words, number};

pub(super) fn alerts(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let records = words.content.alerts.iter();
    Chapter {
        title: messages::book_alerts(l),
        lead: vec![messages::book_alerts_lead(l)],
        groups: vec![Group::of(records.map(|one| alert(words, one)).collect())],
        ..Chapter::default()
    }
}

fn alert(words: &Words<'_>, alert: &Alert) -> Record {
    let l = words.l;
    let key = format!("alert-{}", alert.id);
    let mut record = Record::new(Kind::Alert, &alert.id, words.say(&key));
    record.fact(messages::book_priority(l, u32::from(alert.priority)));
    record.text(words.attribute(&key, "body"));
    record.say(messages::book_shown_to(l), words.condition(&alert.when));
    record.say(
        messages::book_answered_by(l),
        vec![words.action(&alert.action)],
    );
    if let Some(rule) = &alert.rule {
        record.say(
            messages::book_rests_on(l),
            vec![Bit::to(rule.as_str(), RecordId::new(Kind::Rule, rule))],
        );
    }
    if let Some(day) = alert.as_of {
        let mut said = Line::new();
        if let Some(status) = alert.status {
            said.push(Bit::strong(words.status(status)));
            said.push(Bit::plain(", "));
        }
        said.push(Bit::plain(words.dated(day)));
        record.say(messages::book_state(l), said);
    }
    record.say(messages::book_sources(l), words.references(&alert.sources));
    if words.has_companies() {
        let mut counted = words.coverage.alerts.iter();
        let count = counted
            .find(|(id, _)| *id == alert.id)
            .map_or(0, |(_, count)| *count);
        record.say(
            messages::book_companies(l),
            plain(words.of_companies(count)),
        );
    }
    record
}

pub(super) fn actions(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let groups = words.content.dimensions.iter().map(|dimension| {
        let actions = words.content.actions.iter();
        Group {
            records: actions
                .filter(|one| one.dimension == dimension.id)
                .map(|one| action(words, one))
                .collect(),
            ..Group::titled(words.dimension(&dimension.id))
        }
    });
    Chapter {
        title: messages::book_actions(l),
        lead: vec![messages::book_actions_lead(l)],
        groups: groups.filter(|group| !group.records.is_empty()).collect(),
        ..Chapter::default()
    }
}

fn action(words: &Words<'_>, action: &Action) -> Record {
    let l = words.l;
    let key = format!("action-{}", action.id);
    let mut record = Record::new(Kind::Action, &action.id, words.say(&key));
    let [least, most] = action.hours;
    record.fact(messages::book_hours(l, u32::from(least), u32::from(most)));
    record.fact(messages::book_cost(
        l,
        match action.cost {
            Cost::None => "none",
            Cost::Low => "low",
            Cost::Medium => "medium",
            Cost::High => "high",
        },
    ));
    if action.wait_weeks > 0 {
        record.fact(messages::book_wait(
            l,
            l.weeks(u32::from(action.wait_weeks)),
        ));
    }
    let applies = [&action.applies];
    record.say_all(
        messages::book_why(l),
        words.variant_lines(&key, Some("why"), &applies),
    );
    record.say_all(
        messages::book_deliverable(l),
        words.variant_lines(&key, Some("deliverable"), &applies),
    );
    let steps = (1..=action.steps).map(|step| {
        let variants = words.variants(&format!("{key}-step-{step}"), None, &applies);
        let said = variants.into_iter().map(|(whom, text)| match whom {
            Some(whom) => format!("{whom}: {text}"),
            None => text,
        });
        said.collect::<Vec<_>>().join(" ")
    });
    record.steps(messages::book_steps(l), steps.collect());
    record.say(
        messages::book_for_whom(l),
        words.for_whom_condition(&action.applies),
    );
    if action.needs != Condition::Always {
        record.say(messages::book_needs(l), words.condition(&action.needs));
    }
    let lifts = action.effects.iter().map(|effect| {
        let item = words.item(&effect.item);
        Bit {
            text: format!(
                "{} ({})",
                item.text,
                messages::book_to_level(l, effect.level)
            ),
            ..item
        }
    });
    record.say(messages::book_lifts(l), joined(lifts, "; "));
    record.say(
        messages::book_works_towards(l),
        joined(
            action.works_towards.iter().map(|item| words.item(item)),
            "; ",
        ),
    );
    record.say(messages::book_support(l), help(words, action));
    let guides = words.content.guides.iter();
    let guides = guides
        .filter(|guide| guide.actions.contains(&action.id))
        .map(|guide| {
            Bit::to(
                words.say(&format!("guide-{}", guide.id)),
                RecordId::new(Kind::Guide, &guide.id),
            )
        });
    record.say(messages::book_guide(l), joined(guides, "; "));
    record.say(messages::book_sources(l), words.references(&action.sources));
    if words.has_companies() {
        let mut uses = words.coverage.actions.iter();
        if let Some(used) = uses.find(|used| used.id == action.id) {
            record.say(
                messages::book_companies(l),
                plain(messages::book_planned(
                    l,
                    number(used.applies),
                    number(used.planned),
                )),
            );
        }
    }
    record
}

/// Tags, and how many current programmes and platforms share one, by country.
fn help(words: &Words<'_>, action: &Action) -> Line {
    let l = words.l;
    let shares = |tags: &[String]| tags.iter().any(|tag| action.tags.contains(tag));
    let usable = |status| {
        use rumbo_core::content::Status;
        matches!(status, Status::Vigente | Status::PorConfirmar)
    };
    let counts = words.countries().into_iter().filter_map(|country| {
        let programmes = words.content.programmes.iter();
        let count = programmes
            .filter(|one| one.country == country && usable(one.status) && shares(&one.tags))
            .count();
        (count > 0).then(|| format!("{} {count}", words.country(country)))
    });
    let mut counts: Vec<String> = counts.collect();
    let platforms = words.content.platforms.iter();
    let platforms = platforms
        .filter(|one| usable(one.status) && shares(&one.tags))
        .count();
    if platforms > 0 {
        counts.push(messages::book_platform_count(l, number(platforms)));
    }
    let mut line = plain(words.tags(&action.tags));
    if counts.is_empty() {
        line.push(Bit::plain(". "));
        line.push(Bit::strong(messages::book_no_help(l)));
    } else {
        line.push(Bit::quiet(format!(" ({})", counts.join(", "))));
    }
    line
}
