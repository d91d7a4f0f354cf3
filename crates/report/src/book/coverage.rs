//! "Cobertura": what the pack holds where, and what the example companies reach of it, in tables.

use rumbo_core::content::{Status, load::YesNoUnknown};
use rumbo_core::coverage::{AnswerUse, PathQuestions};
use rumbo_i18n::messages;

use super::offers::PLATFORM_KINDS;
use super::parts::{Bit, Chapter, Grid, Group, Kind, Line, RecordId, Shown, plain, quiet};
use super::words::{REGIONAL, STATUSES, Words, number, status_name};

pub(super) fn chapter(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let mut groups = vec![super::reach::figures(words)];
    if words.has_companies() {
        groups.extend(super::reach::groups(words));
        groups.push(companies(words));
    }
    groups.push(questions(words));
    groups.push(programmes_by_status(words));
    groups.push(programmes_by_kind(words));
    if words.has_companies() {
        groups.push(by_stage(words));
    }
    groups.push(platforms(words));
    groups.push(answers(words));
    if words.has_companies() {
        groups.push(offers(words));
    }
    Chapter {
        title: messages::book_coverage(l),
        lead: vec![match words.has_companies() {
            true => messages::book_coverage_lead(l, number(words.coverage.companies.len())),
            false => messages::book_coverage_lead_alone(l),
        }],
        wide: true,
        groups,
    }
}

fn figure(count: usize) -> Line {
    plain(count.to_string())
}

fn companies(words: &Words<'_>) -> Group {
    let l = words.l;
    let mut grid = Grid::new([
        (messages::book_company(l), 3.0, false),
        (messages::book_what_it_is(l), 3.6, false),
        (messages::book_profile(l), 2.2, false),
        (messages::book_tasks(l), 0.9, true),
        (messages::book_offered(l), 1.2, true),
    ]);
    for company in &words.coverage.companies {
        let facts: Vec<String> = company
            .facts
            .iter()
            .map(|(fact, option)| match fact.as_str() {
                "offer" => messages::book_offer(l, option.as_str()),
                "segment" => messages::book_segment(l, option.as_str()),
                fact => words.say(&format!("fact-{fact}-{option}")),
            })
            .collect();
        grid.rows.push(vec![
            vec![plain(company.name.as_str()), quiet(company.id.as_str())],
            vec![plain(facts.join(", "))],
            vec![plain(words.say(&format!("profile-{}", company.profile)))],
            vec![figure(company.tasks)],
            vec![figure(company.offered)],
        ]);
    }
    Group {
        grids: vec![grid],
        ..Group::titled(messages::book_example_companies(l))
    }
}

/// Questions of each dimension: in the pack, by what is sold and to whom, and on the express path.
fn questions(words: &Words<'_>) -> Group {
    let l = words.l;
    let content = words.content;
    let paths = columns_of_paths(words);
    let mut columns = vec![
        (messages::book_dimension(l), 3.2, false),
        (messages::book_in_pack(l), 0.9, true),
    ];
    for (name, _) in &paths {
        columns.push((name.clone(), 1.6, true));
    }
    let stages: Vec<_> = content.stages.iter().rev().collect();
    let mut express = vec![(messages::book_dimension(l), 3.2, false)];
    for stage in &stages {
        express.push((words.say(&format!("stage-{}", stage.id)), 1.6, true));
    }
    let mut grid = Grid::new(columns);
    let mut short = Grid::new(express);
    for (place, dimension) in content.dimensions.iter().enumerate() {
        let in_pack = content.questions.iter();
        let in_pack = in_pack
            .filter(|question| question.dimension == dimension.id)
            .count();
        let counts = paths.iter().map(|(_, path)| path.questions[place]);
        let mut row = vec![plain(words.dimension(&dimension.id)), figure(in_pack)];
        row.extend(counts.map(figure));
        grid.row(row);
        let mut row = vec![plain(words.dimension(&dimension.id))];
        row.extend(stages.iter().map(|stage| {
            let items = content.express_items(&stage.id).iter();
            let of_dimension = items.filter(|item| {
                let question = content.question(item);
                question.is_some_and(|question| question.dimension == dimension.id)
            });
            figure(of_dimension.count())
        }));
        short.row(row);
    }
    let mut sums = vec![
        plain(messages::book_sum(l)),
        figure(content.questions.len()),
    ];
    sums.extend(
        paths
            .iter()
            .map(|(_, path)| figure(path.questions.iter().sum())),
    );
    grid.row(sums);
    grid.sums = true;
    let mut sums = vec![plain(messages::book_sum(l))];
    sums.extend(
        stages
            .iter()
            .map(|stage| figure(content.express_items(&stage.id).len())),
    );
    short.row(sums);
    short.sums = true;
    Group {
        lead: vec![messages::book_paths_lead(l, content.milestones.len())],
        grids: vec![grid, short],
        ..Group::titled(messages::book_paths(l))
    }
}

/// A column for each offer; for each offer and segment where the segment makes a difference.
fn columns_of_paths<'a>(words: &Words<'a>) -> Vec<(String, &'a PathQuestions)> {
    let l = words.l;
    let paths = &words.coverage.paths;
    let mut columns: Vec<(String, &PathQuestions)> = Vec::new();
    for path in paths {
        let alike = |other: &&PathQuestions| other.offer == path.offer;
        let mut of_offer = paths.iter().filter(alike);
        let offer = messages::book_offer(l, path.offer.as_str());
        if of_offer.all(|other| other.questions == path.questions) {
            if !columns.iter().any(|(_, known)| known.offer == path.offer) {
                columns.push((offer, path));
            }
        } else {
            let segment = messages::book_segment(l, path.segment.as_str());
            columns.push((format!("{offer} {segment}"), path));
        }
    }
    columns
}

fn programmes_by_status(words: &Words<'_>) -> Group {
    let l = words.l;
    let mut columns = vec![(messages::book_country(l), 2.4, false)];
    columns.extend(
        STATUSES
            .iter()
            .map(|status| (words.status(*status), 1.4, true)),
    );
    columns.push((messages::book_sum(l), 1.0, true));
    let mut grid = Grid::new(columns);
    let programmes = &words.content.programmes;
    let count = |country: Option<&str>, status: Option<Status>| {
        let fits = programmes.iter().filter(|one| {
            country.is_none_or(|country| one.country == country)
                && status.is_none_or(|status| one.status == status)
        });
        figure(fits.count())
    };
    let mut row = |name: String, country: Option<&str>| {
        let mut cells = vec![plain(name)];
        cells.extend(STATUSES.iter().map(|status| count(country, Some(*status))));
        cells.push(count(country, None));
        grid.row(cells);
    };
    for country in words.countries() {
        row(words.country(country), Some(country));
    }
    row(messages::book_sum(l), None);
    grid.sums = true;
    Group {
        grids: vec![grid],
        ..Group::titled(messages::book_programmes_by_status(l))
    }
}

/// Rows are kinds, columns countries; under the figure, how many of each state.
fn programmes_by_kind(words: &Words<'_>) -> Group {
    let l = words.l;
    let programmes = &words.content.programmes;
    let mut kinds: Vec<&str> = Vec::new();
    for programme in programmes {
        if !kinds.contains(&programme.kind.as_str()) {
            kinds.push(&programme.kind);
        }
    }
    kinds.sort_by_key(|kind| messages::book_programme_kind(l, *kind));
    let countries = words.countries();
    let mut columns = vec![(messages::book_programme_kind_head(l), 2.3, false)];
    columns.extend(
        countries
            .iter()
            .map(|country| (words.country(country), 1.15, true)),
    );
    let mut grid = Grid::new(columns);
    for kind in kinds {
        let mut row = vec![vec![plain(messages::book_programme_kind(l, kind))]];
        for country in &countries {
            let here = || {
                let all = programmes.iter();
                all.filter(|one| one.kind == kind && one.country == *country)
            };
            let states: Vec<String> = STATUSES
                .iter()
                .filter_map(|status| {
                    let count = here().filter(|one| one.status == *status).count();
                    let letter = messages::book_status_letter(l, status_name(*status));
                    (count > 0).then(|| format!("{count}\u{A0}{letter}"))
                })
                .collect();
            row.push(match states.is_empty() {
                true => vec![quiet("–")],
                false => vec![figure(here().count()), quiet(states.join(" "))],
            });
        }
        grid.rows.push(row);
    }
    Group {
        lead: vec![messages::book_status_letters(l)],
        grids: vec![grid],
        ..Group::titled(messages::book_programmes_by_kind(l))
    }
}

fn by_stage(words: &Words<'_>) -> Group {
    let l = words.l;
    let mut grid = Grid::new([
        (messages::book_country(l), 1.8, false),
        (messages::book_stage_head(l), 3.0, false),
        (messages::book_companies_head(l), 1.3, true),
        (messages::book_programmes(l), 1.4, true),
        (messages::book_platforms(l), 1.4, true),
        (messages::book_offered(l), 1.4, true),
    ]);
    for found in &words.coverage.stages {
        grid.row([
            plain(words.country(found.country.as_str())),
            plain(words.say(&format!("stage-{}", found.stage))),
            figure(found.companies),
            figure(found.programmes),
            figure(found.platforms),
            figure(found.offered),
        ]);
    }
    Group {
        lead: vec![messages::book_by_stage_lead(l)],
        grids: vec![grid],
        ..Group::titled(messages::book_by_stage(l))
    }
}

/// Rows are kinds, columns countries; in a cell, how many admit its sellers, may, and do not.
fn platforms(words: &Words<'_>) -> Group {
    let l = words.l;
    let usable = || {
        let all = words.content.platforms.iter();
        all.filter(|one| one.status != Status::Historico)
    };
    let mut kinds: Vec<&str> = PLATFORM_KINDS.to_vec();
    for platform in usable() {
        if !kinds.contains(&platform.kind.as_str()) {
            kinds.push(&platform.kind);
        }
    }
    kinds.retain(|kind| usable().any(|one| one.kind == *kind));
    let countries: Vec<&str> = words
        .countries()
        .into_iter()
        .filter(|country| *country != REGIONAL)
        .collect();
    let mut columns = vec![
        (messages::book_platform_kind_head(l), 2.4, false),
        (messages::book_sum(l), 0.8, true),
    ];
    columns.extend(
        countries
            .iter()
            .map(|country| (words.country(country), 1.4, true)),
    );
    let mut grid = Grid::new(columns);
    let answers = |kind: Option<&str>, country: &str| {
        let of_kind = usable().filter(|one| kind.is_none_or(|kind| one.kind == kind));
        let mut counts = [0_usize; 3];
        for platform in of_kind {
            let known = platform.admits.iter();
            let answer = known
                .filter(|admission| admission.country.as_str() == country)
                .map(|admission| admission.answer)
                .next();
            counts[match answer {
                Some(YesNoUnknown::Yes) => 0,
                Some(YesNoUnknown::Unknown) | None => 1,
                Some(YesNoUnknown::No) => 2,
            }] += 1;
        }
        counts
    };
    let mut row = |name: String, kind: Option<&str>| {
        let sum = usable().filter(|one| kind.is_none_or(|kind| one.kind == kind));
        let mut cells = vec![plain(name), figure(sum.count())];
        cells.extend(countries.iter().map(|country| {
            let [yes, unknown, no] = answers(kind, country);
            plain(format!("{yes} · {unknown} · {no}"))
        }));
        grid.row(cells);
    };
    for kind in kinds {
        row(messages::book_platform_kind(l, kind), Some(kind));
    }
    row(messages::book_sum(l), None);
    grid.sums = true;
    Group {
        lead: vec![messages::book_platforms_by_kind_lead(l)],
        grids: vec![grid],
        ..Group::titled(messages::book_platforms_by_kind(l))
    }
}

/// Every answer below the top and what lifts it.
fn answers(words: &Words<'_>) -> Group {
    let l = words.l;
    let mut columns = vec![
        (messages::book_question(l), 2.8, false),
        (messages::book_level(l), 0.8, false),
    ];
    if words.has_companies() {
        columns.push((messages::book_companies_head(l), 1.1, true));
    }
    columns.push((messages::book_lifted_by_head(l), 5.2, false));
    let mut grid = Grid::new(columns);
    let mut last = None;
    for answer in &words.coverage.answers {
        let again = last == Some(&answer.item);
        last = Some(&answer.item);
        let name = match again {
            true => Vec::new(),
            false => vec![vec![words.item(&answer.item)]],
        };
        let lifted = match words.content.milestone(&answer.item) {
            // A milestone is worked towards from any of its levels.
            Some(_) if again => quiet(messages::book_the_same(l)),
            _ => lifted_by(words, answer),
        };
        let mut row = vec![name, vec![plain(answer.level.to_string())]];
        if words.has_companies() {
            row.push(vec![figure(answer.companies)]);
        }
        row.push(vec![lifted]);
        grid.rows.push(row);
    }
    grid.shown = Shown::OnPaper;
    Group {
        lead: vec![messages::book_answers_lead(l)],
        grids: vec![grid],
        ..Group::titled(messages::book_answers(l))
    }
}

/// Actions with the level that each lifts to, and whom they leave alone.
fn lifted_by(words: &Words<'_>, answer: &AnswerUse) -> Line {
    let l = words.l;
    let scored = words.content.question(&answer.item).is_some();
    let mut line = Line::new();
    for (index, (action, to)) in answer.lifted_by.iter().enumerate() {
        if index > 0 {
            line.push(Bit::plain("; "));
        }
        line.push(words.action(action));
        if scored {
            let to = messages::book_to_level(l, *to);
            line.push(Bit::quiet(format!(" ({to})")));
        }
    }
    if answer.lifted_by.is_empty() {
        line.push(Bit::strong(messages::book_lifted_by_none(l)));
    } else if !answer.gaps.is_empty() {
        let gaps = super::reach::gaps(words, &answer.gaps);
        let gaps = messages::book_gaps(l, gaps);
        line.push(Bit::strong(format!(" {gaps}")));
    }
    line
}

/// Every programme and platform with how the companies fare.
fn offers(words: &Words<'_>) -> Group {
    let l = words.l;
    let mut grid = Grid::new([
        (messages::book_programme_or_platform(l), 4.6, false),
        (messages::book_offered_head(l), 1.1, true),
        (messages::book_fits_head(l), 1.0, true),
        (messages::book_check_head(l), 1.2, true),
        (messages::book_refused_head(l), 1.2, true),
        (messages::book_elsewhere_head(l), 1.2, true),
    ]);
    for used in &words.coverage.offers {
        let (kind, id, name) = super::reach::name(words, &used.id);
        grid.rows.push(vec![
            vec![vec![
                Bit::to(name, RecordId::new(kind, &id)),
                Bit::quiet(format!(" {id}")),
            ]],
            vec![figure(used.offered)],
            vec![figure(used.fits)],
            vec![figure(used.check)],
            vec![figure(used.refused)],
            vec![match kind {
                Kind::Programme => figure(used.elsewhere),
                _ => quiet("–"),
            }],
        ]);
    }
    grid.shown = Shown::OnPaper;
    Group {
        lead: vec![messages::book_offers_lead(l)],
        grids: vec![grid],
        ..Group::titled(messages::book_offers(l))
    }
}
