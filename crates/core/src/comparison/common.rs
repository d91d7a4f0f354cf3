//! Which questions both diagnoses asked with the same meaning, and which not.

use super::{AnswerChange, Apart, Movement, Side};
use crate::answers::Facts;
use crate::condition::Condition;
use crate::content::{Content, Item};
use crate::diagnosis::{ItemResult, ItemState};
use crate::ids::{FactId, ItemId};
use std::collections::BTreeSet;

/// A milestone or question then and now.
pub(super) struct Pair<'a> {
    pub from: &'a ItemResult,
    pub to: &'a ItemResult,
}

/// What can be compared, in the later content's order, and what can't.
pub(super) struct Pairs<'a> {
    pub pairs: Vec<Pair<'a>>,
    pub apart: Vec<(ItemId, Apart)>,
}

impl<'a> Pairs<'a> {
    /// The scored ones.
    pub fn questions(&self) -> impl Iterator<Item = &Pair<'a>> {
        self.pairs.iter().filter(|pair| pair.to.dimension.is_some())
    }

    pub fn find(&self, item: &ItemId) -> Option<&Pair<'a>> {
        self.pairs.iter().find(|pair| pair.to.id == *item)
    }

    /// Those with another answer or level.
    pub fn changes(&self) -> Vec<AnswerChange> {
        let changed =
            |pair: &&Pair<'_>| pair.from.state != pair.to.state || pair.from.level != pair.to.level;
        self.pairs
            .iter()
            .filter(changed)
            .map(|pair| AnswerChange {
                from: pair.from.clone(),
                to: pair.to.clone(),
                movement: match pair.to.level.cmp(&pair.from.level) {
                    std::cmp::Ordering::Greater => Movement::Up,
                    std::cmp::Ordering::Less => Movement::Down,
                    std::cmp::Ordering::Equal => Movement::Same,
                },
            })
            .collect()
    }
}

pub(super) fn pairs<'a>(from: &Side<'a>, to: &Side<'a>) -> Pairs<'a> {
    let mut found = Pairs {
        pairs: Vec::new(),
        apart: Vec::new(),
    };
    for item in to.content.items() {
        let id = item.id();
        let then = from.content.item(id);
        let (was, is) = (from.diagnosis.item(id), to.diagnosis.item(id));
        let apart = match (then, was, is) {
            // Asked of this company by neither: nothing to tell.
            (_, None, None) => continue,
            (None, _, Some(_)) => Apart::New,
            (Some(then), _, _) if !is_same(then, item) => Apart::Revised,
            (_, None, Some(_)) => Apart::NotAskedThen,
            (_, Some(_), None) => Apart::NotAskedNow,
            (_, Some(from), Some(to)) => match (left_out(from), left_out(to)) {
                (true, true) => continue,
                (false, false) => {
                    found.pairs.push(Pair { from, to });
                    continue;
                }
                _ => Apart::LeftOut,
            },
        };
        found.apart.push((id.clone(), apart));
    }
    let gone = from
        .diagnosis
        .items
        .iter()
        .filter(|item| to.content.item(&item.id).is_none());
    found
        .apart
        .extend(gone.map(|item| (item.id.clone(), Apart::Retired)));
    found
}

/// The revision says it. A scale of other length or another place would be another question too.
fn is_same(then: Item<'_>, now: Item<'_>) -> bool {
    then.revision() == now.revision()
        && then.top() == now.top()
        && then.dimension() == now.dimension()
}

fn left_out(item: &ItemResult) -> bool {
    matches!(item.state, ItemState::NotApplicable(_))
}

/// Facts with another value that the questionnaire or a gate looks at, in the later content's order.
pub(super) fn facts(from: &Side<'_>, to: &Side<'_>) -> Vec<FactId> {
    let (then, now) = (
        Facts::of(from.content, from.sheet),
        Facts::of(to.content, to.sheet),
    );
    let mut deciding = self::deciding(from.content);
    deciding.extend(self::deciding(to.content));
    to.content
        .facts
        .iter()
        .filter(|fact| deciding.contains(&fact.id))
        .filter(|fact| from.content.fact(&fact.id).is_some())
        .filter(|fact| then.value(&fact.id) != now.value(&fact.id))
        .map(|fact| fact.id.clone())
        .collect()
}

/// Facts on which it depends what is asked, and how it is judged.
fn deciding(content: &Content) -> BTreeSet<&FactId> {
    let mut named = BTreeSet::new();
    let mut look = |condition: &'_ Condition| {
        // The ids are looked up again, as a closure can't say how long it borrows.
        condition.walk(&mut |part| {
            if let Condition::Fact(fact, _) | Condition::Known(fact) = part
                && let Some(fact) = content.fact(fact)
            {
                named.insert(&fact.id);
            }
        });
    };
    for item in content.items() {
        look(item.applies());
        item.options()
            .iter()
            .for_each(|option| look(&option.applies));
        let reach = item.as_set().map_or(&[][..], |question| &question.reach);
        reach.iter().for_each(|reach| look(&reach.applies));
    }
    let musts = content.gates.iter().flat_map(|gate| &gate.musts);
    musts.for_each(|must| look(&must.when));
    named
}
