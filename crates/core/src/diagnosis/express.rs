//! What the express path can say: the stage exactly, the index within its bounds, and how firm the base probably is.
//!
//! Every question that was not asked is given the benefit of the doubt: it counts as answered at its best. So the
//! probable base is the highest one that the answers still allow, averages left aside, and each further answer can only
//! confirm or lower it. Laws, tested: it is never below the base of the same answers; raising an answer that leaves the
//! stage as it is never lowers it.

use super::scoring::{Look, Reply, Scoring, Unknown};
use super::{Interval, answer_at_level, diagnose};
use crate::answers::{AnswerSheet, Facts};
use crate::condition::Condition;
use crate::content::{Content, Must};
use crate::ids::{AlertId, ConditionId, GateId, ItemId, ProfileId, StageId};
use crate::questionnaire::{Path, asked, progress_on};
use std::collections::BTreeSet;

/// The result of the express path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpressDiagnosis {
    /// Version of the content it was made with.
    pub content_version: String,
    /// Questions of the path without an answer, in the order asked. While there are any, nothing here is final.
    pub missing: Vec<ItemId>,
    /// What the company already does: the same as the whole questionnaire would find.
    pub stage: StageId,
    /// What the index can still be.
    pub index: Interval,
    /// The highest gate whose asked musts hold, with those of the gates below; averages are left aside.
    pub probable_base: Option<GateId>,
    /// Whether the probable base is above the stage's own gate.
    pub base_above_stage: bool,
    /// The profile of the stage and the probable base. It is not for showing: it measures how well the path is chosen.
    pub probable_profile: ProfileId,
    /// The gate that comes next: the stage's own while it is not met, else the one above the probable base.
    pub next_gate: Option<GateId>,
    /// Musts that were asked, of the next gate and those below; of all gates when no gate is left.
    pub conditions: Vec<ProbableCondition>,
    /// Alerts that can be known from what was asked, at most three.
    pub alerts: Vec<AlertId>,
}

/// A must that the path asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProbableCondition {
    /// The gate that asks it.
    pub gate: GateId,
    /// The must.
    pub id: ConditionId,
    /// Whether it holds.
    pub met: bool,
    /// Whether it looks at milestones alone: "lo decide el mercado".
    pub market: bool,
}

/// Judges a sheet as far as the express path goes. The same content and sheet always give the same result.
///
/// Answers beyond the path count too, where there are any.
pub fn diagnose_express(content: &Content, sheet: &AnswerSheet) -> ExpressDiagnosis {
    // Blanks that were accepted once, on the whole questionnaire, are open questions here.
    let open = AnswerSheet {
        blanks_accepted: false,
        ..sheet.clone()
    };
    let whole = diagnose(content, &open);
    let scoring = Scoring::new(content, Facts::of(content, sheet));
    let replies = scoring.replies(sheet);
    let doubtful = doubtful(content, sheet, &scoring, &replies);
    let supposed: Vec<Reply> = replies
        .iter()
        .enumerate()
        .map(|(place, reply)| match doubtful.contains(&place) {
            true => Reply::Level(scoring.slots[place].best()),
            false => *reply,
        })
        .collect();
    let levels = scoring.settle(&supposed, Unknown::Bottom).levels;
    let look = Look::new(&scoring, &levels);
    let holds = |must: &&Must| must.requires.holds(&look);
    let gates_met = scoring
        .musts
        .iter()
        .take_while(|musts| musts.iter().all(holds))
        .count();

    // The whole diagnosis finds the stage from the same milestones.
    let stage = content
        .stages
        .iter()
        .position(|stage| stage.id == whole.stage)
        .unwrap_or_default();
    let own_gate = scoring.gate_of_stage(stage);
    let next_gate = match own_gate {
        Some(own) if gates_met <= own => Some(own),
        _ => Some(gates_met).filter(|next| *next < content.gates.len()),
    };
    let every_item = |must: &Must, holds: &dyn Fn(usize) -> bool| {
        let mut all = true;
        must.requires.walk(&mut |part| {
            if let Condition::AtLeast(item, _) = part {
                all &= scoring.place(item).is_none_or(holds);
            }
        });
        all
    };
    let asked_about = |must: &Must| every_item(must, &|place| !doubtful.contains(&place));
    let market = |must: &Must| every_item(must, &|place| scoring.slots[place].dimension.is_none());
    let last = next_gate.unwrap_or(content.gates.len().saturating_sub(1));
    let conditions = content
        .gates
        .iter()
        .zip(&scoring.musts)
        .take(last + 1)
        .flat_map(|(gate, musts)| musts.iter().map(move |must| (gate, *must)))
        .filter(|(_, must)| asked_about(must))
        .map(|(gate, must)| ProbableCondition {
            gate: gate.id.clone(),
            id: must.id.clone(),
            met: holds(&must),
            market: market(must),
        })
        .collect();
    let gate_id = |place: usize| content.gates.get(place).map(|gate| gate.id.clone());
    let base = gates_met.checked_sub(1);
    ExpressDiagnosis {
        content_version: whole.content_version,
        missing: progress_on(content, sheet, Path::Express).missing,
        stage: whole.stage,
        index: whole.index_interval,
        probable_base: base.and_then(gate_id),
        base_above_stage: base > own_gate,
        probable_profile: scoring.profile_id(scoring.profile(stage, gates_met)),
        next_gate: next_gate.and_then(gate_id),
        conditions,
        alerts: whole.alerts,
    }
}

/// The sheet with every question that was not asked answered at its best: what is still to be done at the least.
pub(crate) fn supposed(content: &Content, sheet: &AnswerSheet) -> AnswerSheet {
    let scoring = Scoring::new(content, Facts::of(content, sheet));
    let replies = scoring.replies(sheet);
    let mut supposed = sheet.clone();
    for place in doubtful(content, sheet, &scoring, &replies) {
        let slot = &scoring.slots[place];
        let id = slot.item.id();
        if let Some(best) = answer_at_level(content, sheet, id, slot.best()) {
            supposed.answers.insert(id.clone(), best);
        }
    }
    supposed
}

/// Questions that apply, that the express path does not ask, and that nobody has answered.
fn doubtful(
    content: &Content,
    sheet: &AnswerSheet,
    scoring: &Scoring<'_>,
    replies: &[Reply],
) -> BTreeSet<usize> {
    let asked: BTreeSet<&ItemId> = asked(content, sheet, Path::Express)
        .iter()
        .map(|item| item.id())
        .collect();
    (0..scoring.slots.len())
        .filter(|place| {
            let slot = &scoring.slots[*place];
            slot.dimension.is_some()
                && replies[*place] == Reply::Unanswered
                && !asked.contains(slot.item.id())
        })
        .collect()
}
