//! A lower bound on what a set of actions still costs: each dimension on its own, the index over all of them.
//!
//! Each action's cost is shared among the items that it lifts and that are asked, so that items may be
//! looked at one by one and nothing is counted twice. In each dimension every combination of levels then has
//! a price; those that no other one beats are kept, from the least that the dimension asks. The index takes
//! the cheapest steps of their convex hulls, the last one in part.
//! No set of actions can cost less, as each step only allows more than the real thing.

use super::model::{Model, Targets};
use super::search::Choice;

/// Bits of a cost that are left out where costs are only compared for sharing, so that products fit.
const WANTED_SHIFT: u32 = 60;

/// An action that the search may take.
pub(super) struct Candidate {
    /// Its place in the model.
    pub action: usize,
    /// Its whole cost, with ties folded in.
    pub cost: i128,
    pub effects: Vec<CandidateEffect>,
}

/// One item that it lifts.
pub(super) struct CandidateEffect {
    pub item: usize,
    pub level: u8,
    /// Level of the same item that the action needs before; another action has to bring it there.
    pub needs_own: u8,
}

/// The bound, and where to branch.
pub(super) struct Bound {
    /// Least further cost.
    pub cost: i128,
    /// The action whose being in or out tells most.
    pub branch: Option<usize>,
}

/// A combination of levels of a dimension's items: what it gains over what is required, and its price.
#[derive(Clone, Copy)]
struct Corner {
    gain: i64,
    price: i128,
    /// The last action of its last step.
    branch: Option<usize>,
}

/// A step between two corners of a dimension's hull, for the index.
struct Step {
    /// Units of the index, times the sum of weights.
    gain: i64,
    price: i128,
    branch: Option<usize>,
}

/// What a level costs, with the candidate that comes last on the way.
#[derive(Clone, Copy)]
struct Price {
    cost: i128,
    branch: Option<usize>,
}

/// A way of bringing an item to a level.
#[derive(Clone, Copy)]
struct Way {
    level: u8,
    needs_own: u8,
    share: i128,
    candidate: usize,
}

/// Least further cost from these levels, with open candidates only; none if the targets are out of reach.
///
/// `required` are levels that every solution from here has to reach, at least `levels`.
pub(super) fn lower_bound(
    model: &Model<'_>,
    candidates: &[Candidate],
    choices: &[Choice],
    levels: &[u8],
    required: &[u8],
    targets: &Targets,
) -> Option<Bound> {
    let mut missing = vec![0; model.dimensions.len()];
    for (dimension, at_least) in &targets.averages {
        let has = model.units(*dimension, required);
        missing[*dimension] = (i64::from(*at_least) * model.unit - has).max(0);
    }
    let mut index_missing =
        (i64::from(targets.index) * model.unit * model.weight - model.index_units(required)).max(0);

    let useful = |item: usize| {
        index_missing > 0
            || model.items[item]
                .dimension
                .is_some_and(|dimension| missing[dimension] > 0)
    };
    let ways = ways(model, candidates, choices, levels, required, &useful);

    let mut cost = 0;
    let mut branch: Option<usize> = None;
    let mut prices: Vec<Vec<Option<Price>>> = Vec::with_capacity(levels.len());
    for item in 0..levels.len() {
        let own = item_prices(model.items[item].top, levels[item], &ways[item]);
        let above = usize::from(required[item] - levels[item]);
        let least = own.get(above).copied().flatten()?;
        cost += least.cost;
        branch = branch.or(least.branch);
        prices.push(
            own[above..]
                .iter()
                .map(|price| {
                    // A level may be had together with a higher one: it never costs less than nothing.
                    price.map(|price| Price {
                        cost: (price.cost - least.cost).max(0),
                        ..price
                    })
                })
                .collect(),
        );
    }

    let mut steps: Vec<Step> = Vec::new();
    for (place, dimension) in model.dimensions.iter().enumerate() {
        if missing[place] == 0 && index_missing == 0 {
            continue;
        }
        let corners = corners(model, &dimension.items, &prices);
        // The least price that reaches the threshold; the corners rise in gain and price.
        let first = corners
            .iter()
            .position(|corner| corner.gain >= missing[place])?;
        let mut from = corners[first];
        cost += from.price;
        branch = from.branch.or(branch);
        index_missing -= from.gain * dimension.weight;
        let mut rest = &corners[first + 1..];
        while let Some((next, corner)) = rest.iter().enumerate().reduce(|best, next| {
            let slope = |corner: &Corner| (corner.price - from.price, corner.gain - from.gain);
            if is_steeper(slope(best.1), slope(next.1)) {
                next
            } else {
                best
            }
        }) {
            steps.push(Step {
                gain: (corner.gain - from.gain) * dimension.weight,
                price: corner.price - from.price,
                branch: corner.branch,
            });
            from = *corner;
            rest = &rest[next + 1..];
        }
    }
    steps.sort_by(|a, b| (a.price * i128::from(b.gain)).cmp(&(b.price * i128::from(a.gain))));
    for step in steps {
        if index_missing <= 0 {
            break;
        }
        let part = index_missing.min(step.gain);
        cost += step.price * i128::from(part) / i128::from(step.gain);
        index_missing -= part;
        branch = step.branch.or(branch);
    }
    (index_missing <= 0).then_some(Bound { cost, branch })
}

/// Whether the first rise costs more for its gain, or as much and is shorter.
fn is_steeper(a: (i128, i64), b: (i128, i64)) -> bool {
    let (a_side, b_side) = (a.0 * i128::from(b.1), b.0 * i128::from(a.1));
    a_side > b_side || (a_side == b_side && a.1 < b.1)
}

/// The combinations of levels that no other one beats, by rising gain and price.
fn corners(model: &Model<'_>, items: &[usize], prices: &[Vec<Option<Price>>]) -> Vec<Corner> {
    let mut corners = vec![Corner {
        gain: 0,
        price: 0,
        branch: None,
    }];
    for &item in items {
        if prices[item].iter().flatten().count() < 2 {
            continue;
        }
        let mut next: Vec<Corner> = Vec::new();
        for (above, price) in prices[item].iter().enumerate() {
            let Some(price) = price else {
                continue;
            };
            let gain = model.gain(item, 0, above as u8);
            next.extend(corners.iter().map(|corner| Corner {
                gain: corner.gain + gain,
                price: corner.price + price.cost,
                branch: if above > 0 {
                    price.branch
                } else {
                    corner.branch
                },
            }));
        }
        next.sort_by(|a, b| a.price.cmp(&b.price).then(b.gain.cmp(&a.gain)));
        corners.clear();
        for corner in next {
            if corners.last().is_none_or(|last| corner.gain > last.gain) {
                corners.push(corner);
            }
        }
    }
    corners
}

/// Each item's ways up, with the share of the action's cost that it bears.
///
/// What has to be reached bears as much as its cheapest way costs, so that a dear action that also lifts it
/// does not look cheap there; what is left is shared by gain among the other items that are of use.
fn ways(
    model: &Model<'_>,
    candidates: &[Candidate],
    choices: &[Choice],
    levels: &[u8],
    required: &[u8],
    useful: &dyn Fn(usize) -> bool,
) -> Vec<Vec<Way>> {
    let open = || {
        candidates
            .iter()
            .enumerate()
            .filter(|(place, _)| choices[*place] == Choice::Open)
    };
    let reaches = |effect: &CandidateEffect| {
        required[effect.item] > levels[effect.item] && effect.level >= required[effect.item]
    };
    let mut cheapest: Vec<Option<i128>> = vec![None; levels.len()];
    for (_, candidate) in open() {
        for effect in candidate.effects.iter().filter(|effect| reaches(effect)) {
            let known = &mut cheapest[effect.item];
            *known = Some(known.map_or(candidate.cost, |known| known.min(candidate.cost)));
        }
    }
    let mut ways: Vec<Vec<Way>> = levels.iter().map(|_| Vec::new()).collect();
    for (place, candidate) in open() {
        let lifts = || {
            candidate
                .effects
                .iter()
                .filter(|effect| effect.level > levels[effect.item])
        };
        let wanted = |effect: &CandidateEffect| {
            if reaches(effect) {
                cheapest[effect.item].unwrap_or(0) >> WANTED_SHIFT
            } else {
                0
            }
        };
        let gain = |effect: &CandidateEffect| {
            if reaches(effect) || !useful(effect.item) {
                0
            } else {
                i128::from(model.index_gain(effect.item, levels[effect.item], effect.level))
            }
        };
        let all_wanted: i128 = lifts().map(wanted).sum();
        let all_gains: i128 = lifts().map(gain).sum();
        let for_required = if all_wanted == 0 {
            0
        } else if all_gains == 0 {
            candidate.cost
        } else {
            candidate.cost.min((all_wanted + 1) << WANTED_SHIFT)
        };
        let for_others = candidate.cost - for_required;
        for effect in lifts() {
            let share = if reaches(effect) {
                part_of(for_required, wanted(effect), all_wanted)
            } else {
                part_of(for_others, gain(effect), all_gains)
            };
            ways[effect.item].push(Way {
                level: effect.level,
                needs_own: effect.needs_own,
                share,
                candidate: place,
            });
        }
    }
    ways
}

/// `cost × part / whole`, rounded down.
fn part_of(cost: i128, part: i128, whole: i128) -> i128 {
    if whole == 0 { 0 } else { cost * part / whole }
}

/// Least cost of each level from the present one up; none where no way leads.
fn item_prices(top: u8, level: u8, ways: &[Way]) -> Vec<Option<Price>> {
    let mut prices = vec![Some(Price {
        cost: 0,
        branch: None,
    })];
    for at in level + 1..=top {
        let best = ways
            .iter()
            .filter(|way| way.level >= at)
            .filter_map(|way| {
                let before = if way.needs_own <= level {
                    0
                } else if way.needs_own < at {
                    prices[usize::from(way.needs_own - level)]?.cost
                } else {
                    // Whoever needs this level or more before has a cheaper way to it in that one.
                    return None;
                };
                Some(Price {
                    cost: before + way.share,
                    branch: Some(way.candidate),
                })
            })
            .min_by_key(|price| price.cost);
        prices.push(best);
    }
    prices
}
