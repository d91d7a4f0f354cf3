//! Help for the tasks of a roadmap: at most a few per task, a dozen in the whole plan.

use super::{Fit, Match, Matches, Offered, Standing, Support, rank};
use crate::content::Content;
use crate::roadmap::{Roadmap, TaskId};
use std::collections::BTreeSet;

/// Most programmes and platforms on one task.
pub const SUPPORT_PER_TASK: usize = 3;
/// Most different programmes and platforms in the whole plan; the rest stands in the directory.
pub const SUPPORT_IN_PLAN: usize = 12;
/// Tasks still to do that are shown as the next steps.
pub const NEXT_STEPS: usize = 3;
/// Old or weak records on one task: each is only "pregunte a <operador> si sigue".
pub const ASK_IF_OPEN_PER_TASK: usize = 1;

/// Help for each task still to do, in the plan's order; tasks that nothing fits are left out.
///
/// The next steps carry what is current, and at most a question to an operator: what has to be
/// confirmed first stands on later tasks only. Announced and historical records stand nowhere.
pub fn support(content: &Content, matches: &Matches, roadmap: &Roadmap) -> Vec<Support> {
    let mut in_plan: BTreeSet<Offered> = BTreeSet::new();
    let mut supports = Vec::new();
    let open = roadmap.tasks.iter().filter(|task| !task.done);
    for (place, task) in open.enumerate() {
        let TaskId::Action(action) = &task.id else {
            continue;
        };
        let tags: BTreeSet<&str> = content
            .action(action)
            .map(|action| action.tags.iter().map(String::as_str).collect())
            .unwrap_or_default();
        let mut offered: Vec<Offered> = Vec::new();
        let mut asked = 0;
        for (found, _) in candidates(content, matches, &tags, place < NEXT_STEPS) {
            if offered.len() == SUPPORT_PER_TASK {
                break;
            }
            if found.standing == Standing::AskIfOpen && asked == ASK_IF_OPEN_PER_TASK {
                continue;
            }
            if !in_plan.contains(&found.id) && in_plan.len() == SUPPORT_IN_PLAN {
                continue;
            }
            asked += usize::from(found.standing == Standing::AskIfOpen);
            in_plan.insert(found.id.clone());
            offered.push(found.id.clone());
        }
        if !offered.is_empty() {
            supports.push(Support {
                task: task.id.clone(),
                offered,
            });
        }
    }
    supports
}

/// What may stand on a task, the best first, with the number of tags shared.
fn candidates<'a>(
    content: &Content,
    matches: &'a Matches,
    tags: &BTreeSet<&str>,
    next_step: bool,
) -> Vec<(&'a Match, usize)> {
    let mut found: Vec<(&Match, usize)> = matches
        .programmes
        .iter()
        .chain(&matches.platforms)
        .filter(|found| found.fit != Fit::DoesNotFit && recommendable(found.standing, next_step))
        .map(|found| (found, shared(content, &found.id, tags)))
        .filter(|(_, shared)| *shared > 0)
        .collect();
    found.sort_by(|(a, a_shared), (b, b_shared)| {
        a.fit
            .cmp(&b.fit)
            .then(a.standing.cmp(&b.standing))
            .then(b_shared.cmp(a_shared))
            .then_with(|| rank::within(content, a, b))
    });
    found
}

fn recommendable(standing: Standing, next_step: bool) -> bool {
    match standing {
        Standing::Current | Standing::AskIfOpen => true,
        Standing::Confirm => !next_step,
        Standing::Announced | Standing::Historical => false,
    }
}

fn shared(content: &Content, id: &Offered, tags: &BTreeSet<&str>) -> usize {
    let record = match id {
        Offered::Programme(id) => content
            .programmes
            .iter()
            .find(|programme| programme.id == *id)
            .map(|programme| &programme.tags),
        Offered::Platform(id) => content
            .platforms
            .iter()
            .find(|platform| platform.id == *id)
            .map(|platform| &platform.tags),
    };
    record.map_or(0, |own| {
        own.iter()
            .filter(|tag| tags.contains(tag.as_str()))
            .collect::<BTreeSet<_>>()
            .len()
    })
}
