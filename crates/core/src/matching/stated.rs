//! What is known of a fact, in three values: stated, not stated, or not a matter for this company.

use crate::answers::{AnswerSheet, FactValue, Facts};
use crate::condition::Condition;
use crate::content::Content;
use crate::ids::{FactId, OptionId};

/// The destination that says "todavía no sé": a place is still to be chosen.
const UNDECIDED: (&str, &str) = ("destination", "undecided");

/// What a fact says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stated<'a> {
    /// The company stated it.
    As(&'a FactValue),
    /// The fact is not asked of such a company, so it has none of its options.
    NotApplicable,
    /// Nobody has said it yet.
    Missing,
}

impl Stated<'_> {
    /// Whether one of the options is stated; none when nobody has said.
    pub fn has_any(self, options: &[OptionId]) -> Option<bool> {
        match self {
            Self::As(FactValue::One(chosen)) => Some(options.contains(chosen)),
            Self::As(FactValue::Many(marks)) => {
                Some(options.iter().any(|option| marks.contains(option)))
            }
            // Hours are a number: no list of options speaks of them.
            Self::As(FactValue::Hours(_)) | Self::NotApplicable => Some(false),
            Self::Missing => None,
        }
    }
}

/// What the sheet says of a fact. A place still to be chosen counts as not stated.
pub(super) fn stated<'a>(content: &Content, sheet: &'a AnswerSheet, fact: &str) -> Stated<'a> {
    let applies = content
        .facts
        .iter()
        .find(|known| known.id.as_str() == fact)
        .map_or(Some(true), |known| truth(&known.applies, sheet));
    match (applies, sheet.facts.get(fact)) {
        (Some(false), _) => Stated::NotApplicable,
        (None, _) | (_, None) => Stated::Missing,
        (_, Some(FactValue::One(chosen)))
            if fact == UNDECIDED.0 && chosen.as_str() == UNDECIDED.1 =>
        {
            Stated::Missing
        }
        (_, Some(value)) => Stated::As(value),
    }
}

/// Whether a condition over facts holds; none while an unstated fact could still decide it.
fn truth(condition: &Condition, sheet: &AnswerSheet) -> Option<bool> {
    let known = |fact: &FactId, holds: bool| sheet.facts.contains_key(fact).then_some(holds);
    match condition {
        Condition::Fact(fact, options) => known(
            fact,
            options
                .iter()
                .any(|option| sheet.has(fact.as_str(), option.as_str())),
        ),
        Condition::Known(fact) => known(fact, true),
        Condition::Not(inner) => truth(inner, sheet).map(|holds| !holds),
        Condition::All(parts) => together(parts, sheet, false),
        Condition::Any(parts) => together(parts, sheet, true),
        // The validator lets nothing else into a fact's own condition.
        other => Some(other.holds(&Facts::default())),
    }
}

/// "And" ends at the first `false`, "or" at the first `true`; else one unknown part leaves all unknown.
fn together(parts: &[Condition], sheet: &AnswerSheet, ends_at: bool) -> Option<bool> {
    let truths: Vec<Option<bool>> = parts.iter().map(|part| truth(part, sheet)).collect();
    if truths.contains(&Some(ends_at)) {
        Some(ends_at)
    } else if truths.contains(&None) {
        None
    } else {
        Some(!ends_at)
    }
}
