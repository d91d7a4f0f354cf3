//! Programmes and platforms: to whom they are offered, whom they fit, and why not.

use super::{Example, NotOffered, NotRefused, OfferUse, StageOffers};
use crate::content::{Content, Criterion, Platform, Programme, Status, load};
use crate::ids::OptionId;
use crate::matching::{Fit, Match, Offered, Outcome, Standing, Subject};
use crate::roadmap::TaskId;
use std::collections::{BTreeMap, BTreeSet};

/// The country of a programme that serves them all.
const REGIONAL: &str = "regional";

/// What programmes and platforms have in common here.
struct Record<'a> {
    id: Offered,
    status: Status,
    tags: &'a [String],
    /// The one country that it is for.
    country: Option<&'a str>,
    /// Whether a company of that country could fail something that it asks.
    asks: bool,
}

fn records(content: &Content) -> impl Iterator<Item = Record<'_>> {
    let offers = content
        .fact(&"offer".into())
        .map_or(0, |fact| fact.options.len());
    let programmes = content.programmes.iter().map(move |programme| Record {
        id: Offered::Programme(programme.id.clone()),
        status: programme.status,
        tags: &programme.tags,
        country: Some(programme.country.as_str()).filter(|country| *country != REGIONAL),
        asks: programme_asks(programme, offers),
    });
    let platforms = content.platforms.iter().map(move |platform| Record {
        id: Offered::Platform(platform.id.clone()),
        status: platform.status,
        tags: &platform.tags,
        country: None,
        asks: platform_asks(platform, offers),
    });
    programmes.chain(platforms)
}

/// A list of some, not of all: an empty one says nothing.
fn narrows(listed: usize, all: usize) -> bool {
    listed > 0 && listed < all
}

fn lists_values(criteria: &[Criterion]) -> bool {
    criteria
        .iter()
        .any(|criterion| !criterion.any_of.is_empty())
}

fn programme_asks(programme: &Programme, offers: usize) -> bool {
    narrows(programme.offer.len(), offers) || lists_values(&programme.required)
}

fn platform_asks(platform: &Platform, offers: usize) -> bool {
    let refuses_a_country = platform
        .admits
        .iter()
        .any(|admission| admission.answer == load::YesNoUnknown::No);
    refuses_a_country
        || narrows(platform.offer.len(), offers)
        // Firms and persons; "both" is served by either.
        || narrows(platform.segment.len(), 2)
        || (platform.cross_border
            && !platform.delivers_to.is_empty()
            && !platform.delivers_to.contains(&OptionId::from("world")))
        || !platform.prohibited_kinds.is_empty()
        || lists_values(&platform.required)
}

/// Different programmes and platforms on a company's tasks.
pub(super) fn offered_to<'a>(example: &Example<'a>) -> BTreeSet<&'a Offered> {
    example
        .supports
        .iter()
        .flat_map(|support| &support.offered)
        .collect()
}

pub(super) fn offers(content: &Content, examples: &[Example<'_>]) -> Vec<OfferUse> {
    let offered: Vec<BTreeSet<&Offered>> = examples.iter().map(offered_to).collect();
    let tags: Vec<BTreeSet<&str>> = examples
        .iter()
        .map(|example| tags_of_tasks(content, example))
        .collect();
    let known_tags: BTreeSet<&str> = content
        .actions
        .iter()
        .flat_map(|action| &action.tags)
        .map(String::as_str)
        .collect();
    records(content)
        .map(|record| {
            let found: Vec<(&Match, &BTreeSet<&str>)> = examples
                .iter()
                .zip(&tags)
                .filter_map(|(example, tags)| Some((example.matches.find(&record.id)?, tags)))
                .collect();
            let count = |fit: Fit| found.iter().filter(|(found, _)| found.fit == fit).count();
            let refused_for = refused_for(found.iter().map(|(found, _)| *found));
            let mut line = OfferUse {
                offered: offered
                    .iter()
                    .filter(|own| own.contains(&record.id))
                    .count(),
                fits: count(Fit::Fits),
                check: count(Fit::Check),
                refused: count(Fit::DoesNotFit),
                elsewhere: examples
                    .iter()
                    .filter(|example| elsewhere(&record, example))
                    .count(),
                refused_for,
                not_offered: None,
                not_refused: None,
                id: record.id.clone(),
            };
            let nobody_there = line.elsewhere == examples.len();
            if line.offered == 0 {
                line.not_offered = Some(not_offered(
                    &record,
                    &line,
                    &found,
                    &known_tags,
                    nobody_there,
                ));
            }
            if line.refused == 0 {
                line.not_refused = Some(match record.status {
                    Status::Historico => NotRefused::Historical,
                    _ if !record.asks => NotRefused::AsksNothing,
                    _ if nobody_there => NotRefused::NobodyThere,
                    _ => NotRefused::MetByAll,
                });
            }
            line
        })
        .collect()
}

fn elsewhere(record: &Record<'_>, example: &Example<'_>) -> bool {
    record
        .country
        .is_some_and(|country| !example.sheet.has("country", country))
}

/// Tags of the actions that a company has still to do.
fn tags_of_tasks<'a>(content: &'a Content, example: &Example<'_>) -> BTreeSet<&'a str> {
    let open = example.roadmap.tasks.iter().filter(|task| !task.done);
    open.filter_map(|task| match &task.id {
        TaskId::Action(action) => content.action(action),
        TaskId::FindOut(_) => None,
    })
    .flat_map(|action| &action.tags)
    .map(String::as_str)
    .collect()
}

fn refused_for<'a>(found: impl Iterator<Item = &'a Match>) -> Vec<(Subject, usize)> {
    let mut counts: BTreeMap<&Subject, usize> = BTreeMap::new();
    for found in found.filter(|found| found.fit == Fit::DoesNotFit) {
        let against: BTreeSet<&Subject> = found
            .reasons
            .iter()
            .filter(|reason| reason.required && reason.outcome == Outcome::NotMet)
            .map(|reason| &reason.subject)
            .collect();
        for subject in against {
            *counts.entry(subject).or_default() += 1;
        }
    }
    let mut counts: Vec<(Subject, usize)> = counts
        .into_iter()
        .map(|(subject, count)| (subject.clone(), count))
        .collect();
    // A stable sort: equals stay in the order of subjects.
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

fn not_offered(
    record: &Record<'_>,
    line: &OfferUse,
    found: &[(&Match, &BTreeSet<&str>)],
    known_tags: &BTreeSet<&str>,
    nobody_there: bool,
) -> NotOffered {
    let shares = |tags: &BTreeSet<&str>| record.tags.iter().any(|tag| tags.contains(tag.as_str()));
    let mut fitting = found
        .iter()
        .filter(|(found, _)| found.fit != Fit::DoesNotFit)
        .peekable();
    match record.status {
        Status::Historico => return NotOffered::Historical,
        Status::Anunciado => return NotOffered::Announced,
        Status::Vigente | Status::PorConfirmar => {}
    }
    if nobody_there {
        NotOffered::NobodyThere
    } else if !shares(known_tags) {
        NotOffered::NoTag
    } else if fitting.peek().is_none() {
        let subject = line.refused_for.first().map(|(subject, _)| subject.clone());
        NotOffered::FitsNobody(subject.unwrap_or(Subject::Country))
    } else {
        let needed: Vec<&Match> = fitting
            .filter(|(_, tags)| shares(tags))
            .map(|(found, _)| *found)
            .collect();
        match needed.first() {
            None => NotOffered::NoTask,
            Some(found) if found.standing == Standing::AskIfOpen => NotOffered::AskedBehindOthers,
            Some(_) => NotOffered::BehindOthers,
        }
    }
}

pub(super) fn stages(content: &Content, examples: &[Example<'_>]) -> Vec<StageOffers> {
    let countries = content
        .fact(&"country".into())
        .map(|fact| fact.options.as_slice())
        .unwrap_or_default();
    let mut stages = Vec::new();
    for country in countries {
        // The pack names the highest first.
        for stage in content.stages.iter().rev() {
            let there: Vec<&Example<'_>> = examples
                .iter()
                .filter(|example| {
                    example.sheet.has("country", country.as_str())
                        && example.diagnosis.stage == stage.id
                })
                .collect();
            if there.is_empty() {
                continue;
            }
            let open = |list: &dyn Fn(&Example<'_>) -> Vec<Offered>| {
                let all: BTreeSet<Offered> =
                    there.iter().flat_map(|example| list(example)).collect();
                all.len()
            };
            let usable = |matches: &[Match]| -> Vec<Offered> {
                matches
                    .iter()
                    .filter(|found| {
                        found.fit != Fit::DoesNotFit && found.standing != Standing::Announced
                    })
                    .map(|found| found.id.clone())
                    .collect()
            };
            stages.push(StageOffers {
                country: country.clone(),
                stage: stage.id.clone(),
                companies: there.len(),
                programmes: open(&|example| usable(&example.matches.programmes)),
                platforms: open(&|example| usable(&example.matches.platforms)),
                offered: open(&|example| offered_to(example).into_iter().cloned().collect()),
            });
        }
    }
    stages
}
