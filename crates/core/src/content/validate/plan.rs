//! Actions and alerts name what exists, and no action waits for itself.

use super::Checker;
use super::catalogue::references;
use super::conditions::{self, Form};
use crate::condition::Condition;
use crate::content::{Action, Alert, Item};
use crate::ids::ActionId;
use std::collections::BTreeSet;

/// Steps of an action.
const STEPS: std::ops::RangeInclusive<u8> = 3..=7;
/// Most hours of one action, and most weeks that it waits for others.
const HOURS: u16 = 200;
const WEEKS: u16 = 52;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for action in &content.actions {
        check_action(checker, action);
    }
    for alert in &content.alerts {
        check_alert(checker, alert);
    }
    circles(checker);
}

fn check_action(checker: &mut Checker<'_>, action: &Action) {
    let content = checker.content;
    let id = action.id.as_str();
    conditions::check(
        checker,
        "action",
        id,
        "applies",
        &action.applies,
        Form::Facts,
    );
    conditions::check(checker, "action", id, "needs", &action.needs, Form::Needs);
    checker.expect(
        content.dimension(&action.dimension).is_some(),
        "action",
        id,
        format!("the dimension `{}` does not exist", action.dimension),
        "name one of dimensions.toml",
    );
    checker.expect(
        !action.effects.is_empty() || !action.works_towards.is_empty(),
        "action",
        id,
        "it changes nothing",
        "give it effects on questions, or milestones that it works towards",
    );
    let mut lifted = BTreeSet::new();
    for effect in &action.effects {
        let top = content
            .question(&effect.item)
            .map(|question| question.top());
        checker.expect(
            top.is_some_and(|top| (1..=top).contains(&effect.level)),
            "action",
            id,
            format!(
                "it lifts `{}` to level {}, which no question has",
                effect.item, effect.level
            ),
            "effects name questions and their levels; milestones belong in `works_towards`",
        );
        checker.expect(
            lifted.insert(&effect.item),
            "action",
            id,
            format!("it lifts `{}` twice", effect.item),
            "keep the higher level",
        );
    }
    for milestone in &action.works_towards {
        checker.expect(
            matches!(content.item(milestone), Some(Item::Milestone(_))),
            "action",
            id,
            format!("it works towards `{milestone}`, which is no milestone"),
            "name one of milestones.toml",
        );
    }
    let [least, most] = action.hours;
    checker.expect(
        1 <= least && least <= most && most <= HOURS,
        "action",
        id,
        format!("the hours are {least} to {most}"),
        format!("least, then most; from 1 to {HOURS}"),
    );
    checker.expect(
        action.wait_weeks <= WEEKS,
        "action",
        id,
        format!("it waits {} weeks", action.wait_weeks),
        format!("at most {WEEKS}"),
    );
    checker.expect(
        STEPS.contains(&action.steps),
        "action",
        id,
        format!("{} steps", action.steps),
        format!("from {} to {}", STEPS.start(), STEPS.end()),
    );
    checker.expect(
        !action.tags.is_empty(),
        "action",
        id,
        "no tag",
        "name the kinds of help that fit",
    );
    references(checker, "action", id, &action.sources, true);
}

fn check_alert(checker: &mut Checker<'_>, alert: &Alert) {
    let content = checker.content;
    let id = alert.id.as_str();
    conditions::check(checker, "alert", id, "when", &alert.when, Form::Alert);
    checker.expect(
        content.action(&alert.action).is_some(),
        "alert",
        id,
        format!("the action `{}` does not exist", alert.action),
        "name the one action that answers it",
    );
    checker.expect(
        alert.priority > 0,
        "alert",
        id,
        "the priority is 0",
        "1 comes first",
    );
    match &alert.rule {
        Some(rule) => checker.expect(
            content.rules.iter().any(|found| found.id == *rule),
            "alert",
            id,
            format!("the rule `{rule}` does not exist"),
            "name one of rules.toml",
        ),
        None => {
            checker.expect(
                alert.as_of.is_some() && alert.status.is_some(),
                "alert",
                id,
                "it rests on no rule and says neither day nor status",
                "give `rule`, or `sources`, `as_of` and `status`",
            );
            references(checker, "alert", id, &alert.sources, true);
        }
    }
}

/// No action is done only after itself: alternatives (`or`) are taken as if all were needed, which is stricter.
fn circles(checker: &mut Checker<'_>) {
    let content = checker.content;
    for action in &content.actions {
        let mut seen: BTreeSet<&ActionId> = BTreeSet::new();
        let mut open = vec![action];
        while let Some(current) = open.pop() {
            let mut needed = Vec::new();
            current.needs.walk(&mut |part| {
                if let Condition::Done(id) = part {
                    needed.push(id);
                }
            });
            for id in needed {
                if seen.insert(id)
                    && let Some(next) = content.action(id)
                {
                    open.push(next);
                }
            }
        }
        checker.expect(
            !seen.contains(&action.id),
            "action",
            action.id.as_str(),
            "its `needs` lead back to the action itself",
            "break the circle",
        );
    }
}
