//! What may be told of a count, so that nobody learns anything of fewer than five companies.

use num_rational::Ratio;

/// Fewest companies that anything is told of.
pub const LEAST: usize = 5;
/// A share from here up is told as "almost all", in percent.
const ALMOST_ALL_PERCENT: usize = 80;
/// A share down from here is told as "almost none", in percent.
const ALMOST_NONE_PERCENT: usize = 20;
/// Width of a band.
const BAND: i64 = 10;

/// A count as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// A fifth or less, and five companies at least.
    AlmostNone,
    /// So many companies.
    Count(usize),
    /// Four fifths or more.
    AlmostAll,
}

/// Ten points, by the lowest of them: 0, 10, … 90. A mean of 100 lies in the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Band(u8);

impl Band {
    /// The band that a mean from 0 to 100 lies in.
    pub(super) fn of(mean: Ratio<i64>) -> Self {
        let tens = (mean / BAND).floor().to_integer().clamp(0, 9);
        Self(u8::try_from(tens * BAND).unwrap_or(0))
    }

    /// Its lowest point.
    pub fn from(self) -> u8 {
        self.0
    }

    /// Its highest point: 9, 19, … 100.
    pub fn to(self) -> u8 {
        match self.0 {
            90 => 100,
            from => from + 9,
        }
    }
}

/// Whether a count of `all` companies may be told: five at least have it, and none or five at least have it not.
pub(super) fn may_be_told(count: usize, all: usize) -> bool {
    let others = all.saturating_sub(count);
    count >= LEAST && (others == 0 || others >= LEAST)
}

/// The words for a count that may be told.
fn share(count: usize, all: usize) -> Share {
    if count * 100 >= all * ALMOST_ALL_PERCENT {
        Share::AlmostAll
    } else if count * 100 <= all * ALMOST_NONE_PERCENT {
        Share::AlmostNone
    } else {
        Share::Count(count)
    }
}

/// One count by itself.
pub(super) fn told(count: usize, all: usize) -> Option<Share> {
    may_be_told(count, all).then(|| share(count, all))
}

/// Counts that add up to `all`: those that are told, so that the others together are none or five at least.
///
/// Where the others would be fewer, whoever subtracts would learn of them: the smallest of those told goes too.
pub(super) fn partition(counts: &[usize], all: usize) -> Vec<Option<Share>> {
    let mut shown: Vec<bool> = counts
        .iter()
        .map(|count| may_be_told(*count, all))
        .collect();
    loop {
        let hidden: usize = (0..counts.len())
            .filter(|place| !shown[*place])
            .map(|place| counts[place])
            .sum();
        if hidden == 0 || hidden >= LEAST {
            break;
        }
        let told = (0..counts.len()).filter(|place| shown[*place]);
        match told.min_by_key(|place| counts[*place]) {
            Some(smallest) => shown[smallest] = false,
            None => break,
        }
    }
    counts
        .iter()
        .zip(shown)
        .map(|(count, shown)| shown.then(|| share(*count, all)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_told_when_it_and_its_rest_are_large_enough() {
        assert_eq!(told(4, 30), None, "four could be recognised");
        assert_eq!(told(26, 30), None, "so could the other four");
        assert_eq!(told(12, 30), Some(Share::Count(12)));
        assert_eq!(told(30, 30), Some(Share::AlmostAll), "there is no rest");
        assert_eq!(told(24, 30), Some(Share::AlmostAll), "four fifths");
        assert_eq!(told(6, 30), Some(Share::AlmostNone), "a fifth");
        assert_eq!(told(0, 30), None);
    }

    #[test]
    fn whoever_subtracts_learns_of_nobody() {
        // 3 alone would follow from 10 and 17.
        assert_eq!(
            partition(&[3, 10, 17], 30),
            [None, None, Some(Share::Count(17))]
        );
        // Nobody is left over: both may be told.
        assert_eq!(
            partition(&[0, 13, 17], 30),
            [None, Some(Share::Count(13)), Some(Share::Count(17))]
        );
        assert_eq!(partition(&[2, 2, 2], 6), [None; 3]);
        assert_eq!(partition(&[0, 5, 0], 5)[1], Some(Share::AlmostAll));
    }

    #[test]
    fn a_mean_is_told_as_ten_points() {
        let band = |mean: i64| (Band::of(mean.into()).from(), Band::of(mean.into()).to());
        assert_eq!(band(0), (0, 9));
        assert_eq!(band(49), (40, 49));
        assert_eq!(band(50), (50, 59));
        assert_eq!(band(100), (90, 100));
        let just_below = Ratio::new(499, 10);
        assert_eq!(Band::of(just_below).to(), 49, "rounded down, never up");
    }
}
