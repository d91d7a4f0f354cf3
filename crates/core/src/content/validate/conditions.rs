//! Conditions use the forms that their place allows, and name what exists.

use super::Checker;
use super::contradictions::can_be_met;
use crate::condition::Condition;
use crate::content::{FactKind, Question};
use crate::ids::{FactId, ItemId};

/// Where a condition stands, which decides the forms it may use.
#[derive(Clone, Copy)]
pub(super) enum Form<'q> {
    /// `applies`, `when`: facts, and `not` of facts.
    Facts,
    /// `shown_when`: one `item >= level`.
    Shown,
    /// `requires` of a gate: `>=`, `and`, `or`, so that a better answer never costs a gate.
    Gate,
    /// `requires` of a stage: as of a gate, over milestones.
    Stage,
    /// `needs`: `>=` and `done`.
    Needs,
    /// Alerts: facts, `>=` and `<`.
    Alert,
    /// `reach` of this set question: marks, without `not`, so that a further mark never lowers the level.
    Reach(&'q Question),
}

impl Form<'_> {
    fn allowed(self) -> &'static str {
        match self {
            Form::Facts => "facts only: `=`, `in`, `known`, `not`, `and`, `or`",
            Form::Shown => "one `item >= level`",
            Form::Gate => "levels only: `>=`, `and`, `or`",
            Form::Stage => "milestones only: `>=`, `and`, `or`",
            Form::Needs => "`item >= level`, `done(action)`, `and`, `or`",
            Form::Alert => "facts, `item >= level`, `item < level`, `and`, `or`",
            Form::Reach(_) => "`has(mark)`, `any n`, `any n of [...]`, `and`, `or`",
        }
    }

    fn allows(self, part: &Condition) -> bool {
        match part {
            Condition::Always => true,
            Condition::All(_) | Condition::Any(_) => !matches!(self, Form::Shown),
            Condition::Fact(..) | Condition::Known(_) => matches!(self, Form::Facts | Form::Alert),
            Condition::Not(inner) => {
                let mut only_facts = true;
                inner.walk(&mut |part| only_facts &= Form::Facts.allows_shallow(part));
                only_facts && matches!(self, Form::Facts | Form::Alert)
            }
            Condition::AtLeast(..) => !matches!(self, Form::Facts | Form::Reach(_)),
            Condition::Below(..) => matches!(self, Form::Alert),
            Condition::Done(_) => matches!(self, Form::Needs),
            Condition::Mark(_) | Condition::AnyOf(..) => matches!(self, Form::Reach(_)),
        }
    }

    /// Like `allows`, for a part whose own parts are looked at anyway.
    fn allows_shallow(self, part: &Condition) -> bool {
        matches!(part, Condition::Not(_)) || self.allows(part)
    }
}

/// Checks one condition of a record.
pub(super) fn check(
    checker: &mut Checker<'_>,
    kind: &str,
    id: &str,
    field: &str,
    condition: &Condition,
    form: Form<'_>,
) {
    let before = checker.problems.len();
    condition.walk(&mut |part| {
        if !form.allows(part) {
            checker.at(
                kind,
                id,
                format!("`{field}` may not use `{part}`"),
                format!("allowed here: {}", form.allowed()),
            );
            return;
        }
        match part {
            Condition::Fact(fact, options) => {
                let options: Vec<&str> = options.iter().map(|option| option.as_str()).collect();
                check_fact(checker, kind, id, field, fact, &options);
            }
            Condition::Known(fact) => check_fact(checker, kind, id, field, fact, &[]),
            Condition::AtLeast(item, level) | Condition::Below(item, level) => {
                check_level(checker, kind, id, field, item, *level, form);
            }
            Condition::Done(action) => {
                let known = checker.content.action(action).is_some();
                checker.expect(
                    known,
                    kind,
                    id,
                    format!("`{field}` names the action `{action}`, which does not exist"),
                    "name an action of the pack",
                );
            }
            Condition::Mark(mark) => {
                check_marks(checker, kind, id, form, std::slice::from_ref(mark), 1)
            }
            Condition::AnyOf(count, marks) => check_marks(checker, kind, id, form, marks, *count),
            Condition::Always | Condition::Not(_) | Condition::All(_) | Condition::Any(_) => {}
        }
    });
    // What is not understood is not judged.
    if checker.problems.len() == before && matches!(form, Form::Facts | Form::Alert) {
        checker.expect(
            can_be_met(checker.content, condition),
            kind,
            id,
            format!("`{field}` contradicts itself: no company can meet `{condition}`"),
            "change it; a fact that is asked only of some companies has no option for the others",
        );
    }
}

/// Checks that a fact exists, can be compared and has these options; and notes that it is used.
pub(super) fn check_fact(
    checker: &mut Checker<'_>,
    kind: &str,
    id: &str,
    field: &str,
    fact: &FactId,
    options: &[&str],
) {
    checker.used_facts.insert(fact.clone());
    let content = checker.content;
    let Some(record) = content.fact(fact) else {
        checker.at(
            kind,
            id,
            format!("`{field}` names the fact `{fact}`, which does not exist"),
            "name a fact of facts.toml, or ask it there",
        );
        return;
    };
    if record.kind == FactKind::Text {
        checker.at(
            kind,
            id,
            format!("`{field}` compares `{fact}`, which is free text"),
            "compare facts with options",
        );
        return;
    }
    for option in options {
        checker.expect(
            record.options.iter().any(|found| found.as_str() == *option),
            kind,
            id,
            format!("`{field}` names `{option}`, which is no option of the fact `{fact}`"),
            "name one of its options in facts.toml",
        );
    }
}

fn check_level(
    checker: &mut Checker<'_>,
    kind: &str,
    id: &str,
    field: &str,
    item: &ItemId,
    level: u8,
    form: Form<'_>,
) {
    let content = checker.content;
    let Some(record) = content.item(item) else {
        checker.at(
            kind,
            id,
            format!("`{field}` names the question `{item}`, which does not exist"),
            "name a question or milestone of the pack",
        );
        return;
    };
    checker.expect(
        (1..=record.top()).contains(&level),
        kind,
        id,
        format!(
            "`{field}` asks level {level} of `{item}`, which has levels 1 to {}",
            record.top()
        ),
        "ask a level that an option stands at",
    );
    if matches!(form, Form::Stage) {
        checker.expect(
            record.dimension().is_none(),
            kind,
            id,
            format!("`{field}` looks at the question `{item}`"),
            "a stage is decided by milestones alone",
        );
    }
    if matches!(form, Form::Gate | Form::Shown) {
        checker.expect(
            record.not_applicable().is_empty(),
            kind,
            id,
            format!("`{field}` rests on `{item}`, which the owner may leave out"),
            "take \"no aplica\" away there, or rest on another question",
        );
    }
}

fn check_marks(
    checker: &mut Checker<'_>,
    kind: &str,
    id: &str,
    form: Form<'_>,
    marks: &[crate::ids::OptionId],
    count: usize,
) {
    let Form::Reach(question) = form else {
        return;
    };
    for mark in marks {
        checker.expect(
            question.marks.contains(mark),
            kind,
            id,
            format!("a formula names the mark `{mark}`, which does not exist"),
            "name one of the question's marks",
        );
    }
    let of = if marks.is_empty() {
        question.marks.len()
    } else {
        marks.len()
    };
    checker.expect(
        (1..=of).contains(&count),
        kind,
        id,
        format!("a formula asks {count} of {of} marks"),
        "ask at least one and at most all",
    );
}
