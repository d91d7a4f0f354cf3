//! How much is asked: the whole questionnaire, or the express path, which is a part of it.
//!
//! Whatever the express path asks the whole questionnaire asks too, with the same answers: going on from one to the
//! other asks nothing twice.

use super::{Progress, missing_facts, screens, shown_replies};
use crate::answers::{AnswerSheet, Facts};
use crate::content::{Content, Fact, Item, Screen};
use crate::diagnosis::scoring::{Reply, Scoring, Unknown};
use crate::ids::{FactId, ItemId};
use std::collections::BTreeSet;

/// How much of the questionnaire a filling-in asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Path {
    /// Everything that applies.
    #[default]
    Full,
    /// Branch facts, milestones and the express questions of the stage: the stage is exact, the base is probable.
    Express,
}

impl Path {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Full, Self::Express];

    /// The word for it in files and in the data file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Express => "express",
        }
    }

    /// The path of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|path| path.as_str() == word)
    }
}

/// Screens with the facts that a path asks; screens without any are left out.
pub fn screens_on<'a>(
    content: &'a Content,
    sheet: &AnswerSheet,
    path: Path,
) -> Vec<(&'a Screen, Vec<&'a Fact>)> {
    let all = screens(content, sheet);
    match path {
        Path::Full => all,
        Path::Express => {
            let branch = content.branch_facts();
            all.into_iter()
                .filter_map(|(screen, facts)| {
                    let asked: Vec<&Fact> = facts
                        .into_iter()
                        .filter(|fact| branch.contains(&fact.id))
                        .collect();
                    (!asked.is_empty()).then_some((screen, asked))
                })
                .collect()
        }
    }
}

/// Milestones and questions that a path asks now, in order: milestones first.
///
/// While milestones are open the express path asks the questions of the stage as it would be now.
pub fn asked<'a>(content: &'a Content, sheet: &AnswerSheet, path: Path) -> Vec<Item<'a>> {
    asked_replies(content, sheet, path)
        .into_iter()
        .map(|(item, _)| item)
        .collect()
}

/// How far the sheet is on a path.
pub fn progress_on(content: &Content, sheet: &AnswerSheet, path: Path) -> Progress {
    let asked = asked_replies(content, sheet, path);
    let missing: Vec<ItemId> = asked
        .iter()
        .filter(|(_, reply)| *reply == Reply::Unanswered)
        .map(|(item, _)| item.id().clone())
        .collect();
    Progress {
        answered: asked.len() - missing.len(),
        shown: asked.len(),
        missing,
        missing_facts: missing_facts(content, &Facts::of(content, sheet)),
    }
}

/// Facts that the whole questionnaire still asks of a company that went the express path, in the order asked.
pub fn facts_left(content: &Content, sheet: &AnswerSheet) -> Vec<FactId> {
    let branch = content.branch_facts();
    let facts = Facts::of(content, sheet);
    screens(content, sheet)
        .into_iter()
        .flat_map(|(_, asked)| asked)
        .filter(|fact| !branch.contains(&fact.id) && facts.value(&fact.id).is_none())
        .map(|fact| fact.id.clone())
        .collect()
}

fn asked_replies<'a>(
    content: &'a Content,
    sheet: &AnswerSheet,
    path: Path,
) -> Vec<(Item<'a>, Reply)> {
    let shown = shown_replies(content, sheet);
    match path {
        Path::Full => shown,
        Path::Express => {
            let asked = express_questions(content, sheet);
            shown
                .into_iter()
                .filter(|(item, _)| item.dimension().is_none() || asked.contains(item.id()))
                .collect()
        }
    }
}

/// The express questions of the stage that follows from the milestones answered so far.
fn express_questions<'a>(content: &'a Content, sheet: &AnswerSheet) -> BTreeSet<&'a ItemId> {
    let scoring = Scoring::new(content, Facts::of(content, sheet));
    let settled = scoring.settle(&scoring.replies(sheet), Unknown::Bottom);
    let stage = scoring.judge(&settled).stage;
    content
        .stages
        .get(stage)
        .map(|stage| content.express_items(&stage.id).iter().collect())
        .unwrap_or_default()
}
