//! What holds the company back, and what carries it: dimensions with the item that tells most.

use super::scoring::{Scoring, Settled, Standing};
use super::{DimensionResult, Highlight};
use num_rational::Ratio;
use std::cmp::Reverse;

/// Most strengths, and most brakes.
const HIGHLIGHTS: usize = 3;
/// A strength has at least half of the points.
const STRONG: i64 = 50;

/// Up to three strengths and three brakes; no dimension is both. While the sheet is unfinished, what nobody has said
/// yet is no brake.
pub(super) fn highlights(
    scoring: &Scoring<'_>,
    settled: &Settled,
    dimensions: &[DimensionResult],
    finished: bool,
) -> (Vec<Highlight>, Vec<Highlight>) {
    let mut strong: Vec<usize> = (0..dimensions.len())
        .filter(|place| dimensions[*place].score >= Ratio::from_integer(STRONG))
        .collect();
    strong.sort_by_key(|place| (Reverse(dimensions[*place].score), *place));
    strong.truncate(HIGHLIGHTS);

    let mut weak: Vec<usize> = (0..dimensions.len())
        .filter(|place| !strong.contains(place))
        .collect();
    weak.sort_by_key(|place| {
        let dimension = &dimensions[*place];
        (dimension.score, dimension.threshold.is_none(), *place)
    });

    let highlight = |place: usize, item: usize| Highlight {
        dimension: dimensions[place].id.clone(),
        item: scoring.slots[item].item.id().clone(),
    };
    let strengths = strong
        .into_iter()
        .filter_map(|place| Some(highlight(place, heaviest_strong(scoring, settled, place)?)))
        .collect();
    let brakes = weak
        .into_iter()
        .filter_map(|place| {
            let item = heaviest_lacking(scoring, settled, place, finished)?;
            Some(highlight(place, item))
        })
        .take(HIGHLIGHTS)
        .collect();
    (strengths, brakes)
}

/// The item that gives its dimension most points; the first one among equals.
fn heaviest_strong(scoring: &Scoring<'_>, settled: &Settled, dimension: usize) -> Option<usize> {
    let gained = |place: usize| {
        scoring.points(place, settled.levels[place]) * i64::from(scoring.slots[place].item.weight())
    };
    scoring
        .of_dimension(dimension)
        .iter()
        .copied()
        .filter(|place| settled.levels[*place] > 0)
        .min_by_key(|place| (Reverse(gained(*place)), *place))
}

/// The item that costs its dimension most points; one that is shown comes first, then the first among equals.
fn heaviest_lacking(
    scoring: &Scoring<'_>,
    settled: &Settled,
    dimension: usize,
    finished: bool,
) -> Option<usize> {
    let said = |place: usize| match settled.standings[place] {
        Standing::Answered => true,
        Standing::Unknown | Standing::Hidden => finished,
        Standing::NotApplicable => false,
    };
    let lost = |place: usize| {
        (Ratio::from_integer(1) - scoring.points(place, settled.levels[place]))
            * i64::from(scoring.slots[place].item.weight())
    };
    scoring
        .of_dimension(dimension)
        .iter()
        .copied()
        .filter(|place| said(*place) && settled.levels[*place] < scoring.slots[*place].top)
        .min_by_key(|place| {
            let hidden = settled.standings[*place] == Standing::Hidden;
            (hidden, Reverse(lost(*place)), *place)
        })
}
