//! Which profiles the unknown still leaves open, and which single answer would change the profile.

use super::Borderline;
use super::scoring::{Judgement, Reply, Scoring, Settled, Standing, Unknown};
use crate::condition::Condition;
use crate::ids::ProfileId;
use std::collections::BTreeSet;

/// Every profile, by number, and whether some way of filling in the unknown leads to it.
///
/// The stage takes every value that its milestones allow; for each of them everything else goes to the bottom and to
/// the top, which by monotony gives the least and the greatest base.
pub(super) fn profiles(scoring: &Scoring<'_>, replies: &[Reply]) -> Vec<(ProfileId, bool)> {
    let open: Vec<usize> = deciding(scoring)
        .into_iter()
        .filter(|place| matches!(replies[*place], Reply::Unanswered | Reply::DontKnow))
        .collect();
    let mut reached = BTreeSet::new();
    let mut replies = replies.to_vec();
    fill(scoring, &open, &mut replies, &mut reached);
    scoring
        .content
        .profiles
        .iter()
        .enumerate()
        .map(|(place, profile)| (profile.id.clone(), reached.contains(&place)))
        .collect()
}

fn fill(
    scoring: &Scoring<'_>,
    open: &[usize],
    replies: &mut Vec<Reply>,
    reached: &mut BTreeSet<usize>,
) {
    let Some((place, rest)) = open.split_first() else {
        for unknown in [Unknown::Bottom, Unknown::Top] {
            let settled = scoring.settle(replies, unknown);
            reached.insert(scoring.judge(&settled).profile);
        }
        return;
    };
    for level in &scoring.slots[*place].levels {
        replies[*place] = Reply::Level(*level);
        fill(scoring, rest, replies, reached);
    }
}

/// Items that the stage looks at, and those that decide whether these are shown.
fn deciding(scoring: &Scoring<'_>) -> BTreeSet<usize> {
    let mut deciding = BTreeSet::new();
    for stage in &scoring.content.stages {
        stage.requires.walk(&mut |part| {
            if let Condition::AtLeast(item, _) = part {
                let mut next = scoring.place(item);
                while let Some(place) = next.filter(|place| deciding.insert(*place)) {
                    next = scoring.parent(place);
                }
            }
        });
    }
    deciding
}

/// The first question, in the pack's order, whose next level up gives a higher profile, and the first whose next level
/// down gives a lower one. Milestones are left out: the market decides them.
pub(super) fn borderline(
    scoring: &Scoring<'_>,
    replies: &[Reply],
    settled: &Settled,
    judged: &Judgement,
) -> Vec<Borderline> {
    let questions: Vec<usize> = (0..scoring.slots.len())
        .filter(|place| {
            scoring.slots[*place].dimension.is_some()
                && matches!(
                    settled.standings[*place],
                    Standing::Answered | Standing::Unknown
                )
        })
        .collect();
    let mut replies = replies.to_vec();
    let mut first = |step: fn(&[u8], u8) -> Option<u8>| {
        questions.iter().find_map(|place| {
            let slot = &scoring.slots[*place];
            let level = step(&slot.levels, settled.levels[*place])?;
            let kept = std::mem::replace(&mut replies[*place], Reply::Level(level));
            let profile = scoring
                .judge(&scoring.settle(&replies, Unknown::Bottom))
                .profile;
            replies[*place] = kept;
            (profile != judged.profile).then(|| Borderline {
                item: slot.item.id().clone(),
                level,
                profile: scoring.profile_id(profile),
            })
        })
    };
    let above = first(|levels, level| levels.iter().copied().find(|next| *next > level));
    let below = first(|levels, level| levels.iter().copied().rev().find(|next| *next < level));
    above.into_iter().chain(below).collect()
}
