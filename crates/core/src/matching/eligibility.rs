//! Eligibility: each criterion of a programme or platform with its outcome, and what follows for the whole.
//!
//! Three-valued throughout: what nobody has said is never taken for a no.

use super::stated::{Stated, stated};
use super::{Fit, Outcome, Reason, Subject};
use crate::answers::AnswerSheet;
use crate::content::{Content, Criterion, Platform, Programme, Stated as Wording, load};
use crate::ids::OptionId;

/// The country of a programme that serves them all.
const REGIONAL: &str = "regional";
/// The destination of a platform that delivers everywhere.
const WORLD: &str = "world";
/// Kinds of platform that deliver nothing themselves: a destination is asked only where one is stated.
const WITHOUT_DELIVERY: [&str; 4] = ["payments", "logistics", "tool", "shop-software"];

/// Eligibility of the whole: any required criterion not met, else any unknown, else it fits.
pub(super) fn fit(reasons: &[Reason]) -> Fit {
    reasons
        .iter()
        .filter(|reason| reason.required)
        .map(|reason| match reason.outcome {
            Outcome::Met => Fit::Fits,
            Outcome::AskOwner | Outcome::AskOperator => Fit::Check,
            Outcome::NotMet => Fit::DoesNotFit,
        })
        .max()
        .unwrap_or(Fit::Fits)
}

/// Everything that was looked at for a programme.
pub(super) fn of_programme(
    content: &Content,
    sheet: &AnswerSheet,
    programme: &Programme,
) -> Vec<Reason> {
    let country = if programme.country == REGIONAL {
        Outcome::Met
    } else {
        let countries = [OptionId::from(programme.country.as_str())];
        outcome(stated(content, sheet, "country").has_any(&countries))
    };
    let mut reasons = vec![
        required(Subject::Country, country),
        required(
            Subject::Offer,
            listed(content, sheet, "offer", &programme.offer),
        ),
    ];
    reasons.extend(criteria(
        content,
        sheet,
        &programme.required,
        &programme.favours,
    ));
    reasons
}

/// Everything that was looked at for a platform.
pub(super) fn of_platform(
    content: &Content,
    sheet: &AnswerSheet,
    platform: &Platform,
) -> Vec<Reason> {
    let mut reasons = vec![
        required(Subject::Admission, admission(content, sheet, platform)),
        required(
            Subject::Offer,
            listed(content, sheet, "offer", &platform.offer),
        ),
        required(Subject::Segment, segment(content, sheet, platform)),
    ];
    reasons.extend(
        destination(content, sheet, platform)
            .map(|outcome| required(Subject::Destination, outcome)),
    );
    reasons.extend(products(content, sheet, platform));
    reasons.extend(criteria(
        content,
        sheet,
        &platform.required,
        &platform.favours,
    ));
    reasons
}

/// How many of the operator's preferences this company meets.
pub(super) fn favours_met(reasons: &[Reason]) -> usize {
    reasons
        .iter()
        .filter(|reason| !reason.required && reason.outcome == Outcome::Met)
        .count()
}

fn required(subject: Subject, outcome: Outcome) -> Reason {
    Reason {
        subject,
        outcome,
        required: true,
        in_words: false,
    }
}

fn outcome(holds: Option<bool>) -> Outcome {
    match holds {
        Some(true) => Outcome::Met,
        Some(false) => Outcome::NotMet,
        None => Outcome::AskOwner,
    }
}

/// A list of values that a fact has to be in; an empty list says nothing.
fn listed(content: &Content, sheet: &AnswerSheet, fact: &str, values: &[OptionId]) -> Outcome {
    if values.is_empty() {
        Outcome::AskOperator
    } else {
        outcome(stated(content, sheet, fact).has_any(values))
    }
}

/// Whoever sells to both is served by a platform for either.
fn segment(content: &Content, sheet: &AnswerSheet, platform: &Platform) -> Outcome {
    if !platform.segment.is_empty() && sheet.has("segment", "both") {
        Outcome::Met
    } else {
        listed(content, sheet, "segment", &platform.segment)
    }
}

fn admission(content: &Content, sheet: &AnswerSheet, platform: &Platform) -> Outcome {
    let country = stated(content, sheet, "country");
    if country == Stated::Missing {
        return Outcome::AskOwner;
    }
    let answer = platform
        .admits
        .iter()
        .find(|admission| country.has_any(std::slice::from_ref(&admission.country)) == Some(true))
        .map(|admission| admission.answer);
    match answer {
        Some(load::YesNoUnknown::Yes) => Outcome::Met,
        Some(load::YesNoUnknown::No) => Outcome::NotMet,
        Some(load::YesNoUnknown::Unknown) | None => Outcome::AskOperator,
    }
}

/// Where it delivers. A platform for sales at home, or one that delivers nothing, is not asked.
fn destination(content: &Content, sheet: &AnswerSheet, platform: &Platform) -> Option<Outcome> {
    let delivers = !WITHOUT_DELIVERY.contains(&platform.kind.as_str());
    if !platform.cross_border || (platform.delivers_to.is_empty() && !delivers) {
        return None;
    }
    let everywhere = platform.delivers_to.iter().any(|to| to.as_str() == WORLD);
    Some(if everywhere {
        Outcome::Met
    } else {
        listed(content, sheet, "destination", &platform.delivers_to)
    })
}

/// One reason per product that it refuses and the company has; one for all while nobody has said.
fn products(content: &Content, sheet: &AnswerSheet, platform: &Platform) -> Vec<Reason> {
    const FLAGS: &str = "product-flags";
    if platform.prohibited_kinds.is_empty() {
        return Vec::new();
    }
    let flags = stated(content, sheet, FLAGS);
    let refused: Vec<Reason> = platform
        .prohibited_kinds
        .iter()
        .filter(|kind| flags.has_any(std::slice::from_ref(kind)) == Some(true))
        .map(|kind| required(Subject::Product(kind.clone()), Outcome::NotMet))
        .collect();
    match flags {
        Stated::NotApplicable => Vec::new(),
        Stated::Missing => vec![required(Subject::Fact(FLAGS.into()), Outcome::AskOwner)],
        Stated::As(_) if refused.is_empty() => {
            vec![required(Subject::Fact(FLAGS.into()), Outcome::Met)]
        }
        Stated::As(_) => refused,
    }
}

fn criteria(
    content: &Content,
    sheet: &AnswerSheet,
    required: &[Criterion],
    favours: &[Criterion],
) -> Vec<Reason> {
    let reason = |criterion: &Criterion, required: bool| Reason {
        subject: Subject::Fact(criterion.criterion.clone()),
        outcome: of_criterion(content, sheet, criterion),
        required,
        in_words: criterion.stated == Some(Wording::Words),
    };
    required
        .iter()
        .map(|criterion| reason(criterion, true))
        .chain(favours.iter().map(|criterion| reason(criterion, false)))
        .collect()
}

fn of_criterion(content: &Content, sheet: &AnswerSheet, criterion: &Criterion) -> Outcome {
    match criterion.stated {
        Some(Wording::AnyStated) => Outcome::Met,
        Some(Wording::Unstated | Wording::Words) => Outcome::AskOperator,
        None => listed(
            content,
            sheet,
            criterion.criterion.as_str(),
            &criterion.any_of,
        ),
    }
}
