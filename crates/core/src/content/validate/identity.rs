//! Ids follow the grammar and are given once.

use super::Checker;
use crate::content::extra::FOLDER;
use crate::content::{Item, Problem};
use crate::ids::{OptionId, is_id};
use std::collections::BTreeSet;

pub(super) fn check(checker: &mut Checker<'_>) {
    let mut problems = Vec::new();
    for (kind, id, places) in checker.places.all() {
        if !is_id(id.rsplit('/').next().unwrap_or(id)) {
            let (file, line) = places[0].clone();
            problems.push(Problem {
                file,
                line,
                reason: format!("{kind} `{id}`: this is not an id"),
                hint: "use small letters, digits and hyphens, and begin with a letter".to_owned(),
            });
        }
        for (file, line) in &places[1..] {
            problems.push(Problem {
                file: file.clone(),
                line: *line,
                reason: format!("{kind} `{id}`: the id is given twice"),
                hint: match file.starts_with(FOLDER) && !places[0].0.starts_with(FOLDER) {
                    true => format!(
                        "choose another id, or write \"{kind}:{id}\" in `overrides` to replace the pack's own"
                    ),
                    false => format!("the first one is in {}:{}", places[0].0, places[0].1),
                },
            });
        }
    }
    checker.problems.extend(problems);

    let content = checker.content;
    for milestone in &content.milestones {
        checker.expect(
            content.question(&milestone.id).is_none(),
            "milestone",
            milestone.id.as_str(),
            "a question has the same id",
            "questions and milestones share their ids",
        );
    }
    for fact in &content.facts {
        options(checker, "fact", fact.id.as_str(), fact.options.iter());
    }
    for item in content.items() {
        let kind = kind_of(item);
        let choices = item.options().iter().map(|option| &option.id);
        match item.as_set() {
            None => options(checker, kind, item.id().as_str(), choices),
            Some(set) => options(
                checker,
                kind,
                item.id().as_str(),
                set.marks.iter().chain(&set.exclusive),
            ),
        }
    }
}

/// The table that an item stands in.
pub(super) fn kind_of(item: Item<'_>) -> &'static str {
    match item {
        Item::Milestone(_) => "milestone",
        Item::Question(_) => "question",
    }
}

fn options<'o>(
    checker: &mut Checker<'_>,
    kind: &str,
    id: &str,
    options: impl Iterator<Item = &'o OptionId>,
) {
    let mut seen = BTreeSet::new();
    for option in options {
        checker.expect(
            is_id(option.as_str()),
            kind,
            id,
            format!("the option `{option}` is not an id"),
            "use small letters, digits and hyphens, and begin with a letter",
        );
        checker.expect(
            seen.insert(option),
            kind,
            id,
            format!("the option `{option}` is given twice"),
            "give each option an id of its own",
        );
    }
}
