//! Scores on the common questions.

use super::common::{Pair, Pairs};
use super::{Change, DimensionChange, Side};
use crate::diagnosis::{ItemResult, ItemState, Score};
use crate::ids::DimensionId;
use num_rational::Ratio;

/// Part of the weight of a diagnosis that the common questions stand for: the lesser of both.
pub(super) fn coverage(from: &Side<'_>, to: &Side<'_>, pairs: &Pairs<'_>) -> Ratio<i64> {
    let then = covered(from, |item| pairs.find(&item.id).is_some());
    then.min(covered(to, |item| pairs.find(&item.id).is_some()))
}

fn covered(side: &Side<'_>, is_common: impl Fn(&ItemResult) -> bool) -> Ratio<i64> {
    let (mut part, mut whole) = (Ratio::from_integer(0), 0);
    for dimension in &side.content.dimensions {
        let counted = || counted(side, &dimension.id);
        let all: i64 = counted().map(|item| i64::from(item.weight)).sum();
        if all == 0 {
            continue;
        }
        let common: i64 = counted()
            .filter(|item| is_common(item))
            .map(|item| i64::from(item.weight))
            .sum();
        let weight = i64::from(dimension.weight);
        part += Ratio::new(common, all) * weight;
        whole += weight;
    }
    part / whole.max(1)
}

/// Questions in the denominator.
fn counted<'a>(side: &Side<'a>, dimension: &DimensionId) -> impl Iterator<Item = &'a ItemResult> {
    let items = side.diagnosis.items.iter();
    items.filter(move |item| {
        item.dimension.as_ref() == Some(dimension)
            && !matches!(item.state, ItemState::NotApplicable(_))
    })
}

pub(super) fn dimensions(
    from: &Side<'_>,
    to: &Side<'_>,
    pairs: &Pairs<'_>,
) -> Vec<DimensionChange> {
    to.content
        .dimensions
        .iter()
        .map(|dimension| {
            let of = of_dimension(pairs, &dimension.id);
            DimensionChange {
                id: dimension.id.clone(),
                common: of.len(),
                asked: counted(to, &dimension.id)
                    .count()
                    .max(counted(from, &dimension.id).count()),
                change: change(&of),
            }
        })
        .collect()
}

fn of_dimension<'p, 'a>(pairs: &'p Pairs<'a>, dimension: &DimensionId) -> Vec<&'p Pair<'a>> {
    let questions = pairs.questions();
    questions
        .filter(|pair| pair.to.dimension.as_ref() == Some(dimension))
        .collect()
}

/// Both sides with the same weights, the mean of theirs: another weight is no change of the company.
fn change(pairs: &[&Pair<'_>]) -> Option<Change> {
    let weight = |pair: &Pair<'_>| i64::from(pair.from.weight) + i64::from(pair.to.weight);
    let whole: i64 = pairs.iter().map(|pair| weight(pair)).sum();
    let score = |points: fn(&Pair<'_>) -> Score| -> Score {
        let sum: Score = pairs.iter().map(|pair| points(pair) * weight(pair)).sum();
        sum * 100 / whole
    };
    (whole > 0).then(|| Change {
        from: score(|pair| points(pair.from)),
        to: score(|pair| points(pair.to)),
    })
}

/// Points of a level, 0 to 1.
fn points(item: &ItemResult) -> Score {
    Ratio::new(i64::from(item.level), i64::from(item.top.max(1)))
}

/// The index over the dimensions that have common questions.
pub(super) fn index(from: &Side<'_>, to: &Side<'_>, pairs: &Pairs<'_>) -> Option<Change> {
    let (mut then, mut now) = (Ratio::from_integer(0), Ratio::from_integer(0));
    let mut whole = 0;
    for dimension in &to.content.dimensions {
        let Some(change) = change(&of_dimension(pairs, &dimension.id)) else {
            continue;
        };
        let before = from.content.dimension(&dimension.id);
        let weight =
            i64::from(dimension.weight) + before.map_or(0, |before| i64::from(before.weight));
        then += change.from * weight;
        now += change.to * weight;
        whole += weight;
    }
    (whole > 0).then(|| Change {
        from: then / whole,
        to: now / whole,
    })
}
