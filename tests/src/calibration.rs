//! How far the profiles agree with an independent reader, and how far they hang on our choice of weights and thresholds.
//!
//! What was done and found stands in `assets/content/CALIBRATION.md`; `tests/calibration.rs` keeps that page true.

use rumbo_core::Content;
use rumbo_core::content::Question;
use std::collections::BTreeMap;

/// Two judgements of the same companies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// Companies judged alike.
    pub same: usize,
    /// Companies judged.
    pub total: usize,
    /// Cohen's kappa with linear weights over the profiles' numbers: 1 is full agreement, 0 is that of chance.
    pub kappa: f64,
}

/// Compares pairs of profile numbers, 1 to 6.
///
/// # Panics
/// Without pairs, or with a number outside 1 to 6.
#[must_use]
#[allow(clippy::cast_precision_loss)] // counts of companies: far below 2^52
pub fn agreement(pairs: &[(u8, u8)]) -> Agreement {
    assert!(!pairs.is_empty(), "nothing to compare");
    assert!(
        pairs
            .iter()
            .all(|(one, other)| (1..=6).contains(one) && (1..=6).contains(other)),
        "profiles are numbered 1 to 6"
    );
    let far_apart = |one: u8, other: u8| f64::from(one.abs_diff(other));
    let seen: f64 = pairs
        .iter()
        .map(|(one, other)| far_apart(*one, *other))
        .sum();
    let by_chance: f64 = pairs
        .iter()
        .flat_map(|(one, _)| pairs.iter().map(move |(_, other)| far_apart(*one, *other)))
        .sum::<f64>()
        / pairs.len() as f64;
    Agreement {
        same: pairs.iter().filter(|(one, other)| one == other).count(),
        total: pairs.len(),
        // All judged alike and all the same profile: chance agrees as well, and nothing is left to explain.
        kappa: if by_chance == 0.0 {
            1.0
        } else {
            1.0 - seen / by_chance
        },
    }
}

/// The same content with every weight up to 20 % up or down and every threshold up to 5 points.
#[must_use]
pub fn shaken(content: &Content, chance: &mut fastrand::Rng) -> Content {
    let mut content = content.clone();
    let mut banks: BTreeMap<String, Vec<&mut Question>> = BTreeMap::new();
    for question in &mut content.questions {
        // Questions that are asked instead of one another share no denominator.
        let bank = format!("{} {:?}", question.dimension, question.applies);
        banks.entry(bank).or_default().push(question);
    }
    for bank in banks.into_values() {
        let weights: Vec<u16> = bank.iter().map(|question| question.weight).collect();
        for (question, weight) in bank.into_iter().zip(shaken_weights(&weights, chance)) {
            question.weight = weight;
        }
    }
    let weights: Vec<u16> = content.dimensions.iter().map(|one| one.weight).collect();
    for (dimension, weight) in content
        .dimensions
        .iter_mut()
        .zip(shaken_weights(&weights, chance))
    {
        dimension.weight = weight;
    }
    for gate in &mut content.gates {
        for average in &mut gate.averages {
            average.at_least = shaken_threshold(average.at_least, chance);
        }
        if gate.index > 0 {
            gate.index = shaken_threshold(gate.index, chance);
        }
    }
    content
}

/// Weights that add up to 60, so that exact scores keep small denominators however they are shaken.
fn shaken_weights(weights: &[u16], chance: &mut fastrand::Rng) -> Vec<u16> {
    let shaken: Vec<u32> = weights
        .iter()
        .map(|weight| u32::from(*weight) * chance.u32(80..=120))
        .collect();
    let sum: u32 = shaken.iter().sum();
    let mut before = 0;
    let mut given = 0;
    shaken
        .iter()
        .map(|weight| {
            before += weight;
            let up_to_here = (before * 60 + sum / 2) / sum;
            let own = up_to_here - given;
            given = up_to_here;
            u16::try_from(own).expect("a share of 60")
        })
        .collect()
}

fn shaken_threshold(threshold: u8, chance: &mut fastrand::Rng) -> u8 {
    (threshold + chance.u8(0..=10)).saturating_sub(5).min(100)
}
