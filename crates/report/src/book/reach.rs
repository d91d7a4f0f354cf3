//! What no example company reaches, with the reason, and the figures of it all.

use rumbo_core::Condition;
use rumbo_core::content::Status;
use rumbo_core::coverage::{NotOffered, NotPlanned, NotRefused, OfferUse};
use rumbo_core::ids::OptionId;
use rumbo_core::matching::{
    ASK_IF_OPEN_PER_TASK, Offered, SUPPORT_IN_PLAN, SUPPORT_PER_TASK, Subject,
};
use rumbo_i18n::messages;

use super::parts::{Bit, Grid, Group, Kind, Line, RecordId, Shown, joined, plain};
use super::words::{Words, number};

/// Kind, id and name of a programme or platform.
pub(super) fn name(words: &Words<'_>, id: &Offered) -> (Kind, String, String) {
    match id {
        Offered::Programme(id) => {
            let mut all = words.content.programmes.iter();
            let name = all.find(|one| one.id == *id).map(|one| one.name.clone());
            (Kind::Programme, id.to_string(), name.unwrap_or_default())
        }
        Offered::Platform(id) => {
            let mut all = words.content.platforms.iter();
            let name = all.find(|one| one.id == *id).map(|one| one.name.clone());
            (Kind::Platform, id.to_string(), name.unwrap_or_default())
        }
    }
}

fn is_usable(words: &Words<'_>, id: &Offered) -> bool {
    let status = match id {
        Offered::Programme(id) => {
            let mut all = words.content.programmes.iter();
            all.find(|one| one.id == *id).map(|one| one.status)
        }
        Offered::Platform(id) => {
            let mut all = words.content.platforms.iter();
            all.find(|one| one.id == *id).map(|one| one.status)
        }
    };
    matches!(status, Some(Status::Vigente | Status::PorConfirmar))
}

/// How much is reached, of how much.
pub(super) fn figures(words: &Words<'_>) -> Group {
    let l = words.l;
    let coverage = words.coverage;
    let content = words.content;
    let mut grid = Grid::new([
        (messages::book_what(l), 6.0, false),
        (messages::book_reached_head(l), 1.2, true),
        (messages::book_of_head(l), 1.2, true),
    ]);
    let mut row = |what: String, reached: usize, of: usize| {
        grid.row([
            plain(what),
            plain(reached.to_string()),
            plain(of.to_string()),
        ]);
    };
    let scored = || {
        let answers = coverage.answers.iter();
        answers.filter(|answer| content.question(&answer.item).is_some())
    };
    let lifted = scored().filter(|answer| answer.gaps.is_empty()).count();
    row(messages::book_figure_answers(l), lifted, scored().count());
    if words.has_companies() {
        let planned = coverage.actions.iter().filter(|one| one.planned > 0);
        row(
            messages::book_figure_actions(l),
            planned.count(),
            coverage.actions.len(),
        );
        let chosen = coverage.options.iter().filter(|one| one.companies > 0);
        row(
            messages::book_figure_options(l),
            chosen.count(),
            coverage.options.len(),
        );
        let stated = coverage.facts.iter().filter(|one| one.companies > 0);
        row(
            messages::book_figure_facts(l),
            stated.count(),
            coverage.facts.len(),
        );
        let shown = coverage.alerts.iter().filter(|(_, count)| *count > 0);
        row(
            messages::book_figure_alerts(l),
            shown.count(),
            coverage.alerts.len(),
        );
        let concern = coverage.rules.iter().filter(|(_, count)| *count > 0);
        row(
            messages::book_figure_rules(l),
            concern.count(),
            coverage.rules.len(),
        );
        for (is_kind, offered, refused) in [
            (
                (|id| matches!(id, Offered::Programme(_))) as fn(&Offered) -> bool,
                messages::book_figure_programmes_offered(l),
                messages::book_figure_programmes_refused(l),
            ),
            (
                |id| matches!(id, Offered::Platform(_)),
                messages::book_figure_platforms_offered(l),
                messages::book_figure_platforms_refused(l),
            ),
        ] {
            let usable = || {
                let all = coverage.offers.iter();
                all.filter(|one| is_kind(&one.id) && is_usable(words, &one.id))
            };
            let count = usable().count();
            row(
                offered,
                usable().filter(|one| one.offered > 0).count(),
                count,
            );
            row(
                refused,
                usable().filter(|one| one.refused > 0).count(),
                count,
            );
        }
    }
    Group {
        grids: vec![grid],
        ..Group::titled(messages::book_figures(l))
    }
}

/// What nobody reaches, kind by kind; kinds of which everything is reached are left out.
pub(super) fn groups(words: &Words<'_>) -> Vec<Group> {
    let l = words.l;
    let all = [
        (messages::book_never_planned(l), None, vec![actions(words)]),
        (messages::book_never_lifted(l), None, vec![answers(words)]),
        (
            messages::book_never_offered(l),
            Some(messages::book_never_offered_lead(l)),
            by_reason(words, never_offered(words)),
        ),
        (
            messages::book_never_refused(l),
            Some(messages::book_never_refused_lead(l)),
            by_reason(words, never_refused(words)),
        ),
        (messages::book_never_chosen(l), None, vec![options(words)]),
        (messages::book_never_stated(l), None, vec![facts(words)]),
        (messages::book_never_shown(l), None, alerts_and_rules(words)),
    ];
    all.into_iter()
        .filter(|(_, _, grids)| grids.iter().any(|grid| !grid.rows.is_empty()))
        .map(|(title, lead, grids)| Group {
            lead: lead.into_iter().collect(),
            grids,
            ..Group::titled(title)
        })
        .collect()
}

/// Programmes and platforms by their reason, the most frequent first: on paper by name, on a terminal by id.
fn by_reason(words: &Words<'_>, offers: Vec<(&OfferUse, String)>) -> Vec<Grid> {
    let l = words.l;
    let mut reasons: Vec<(String, Vec<&OfferUse>)> = Vec::new();
    for (offer, reason) in offers {
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, offers)) => offers.push(offer),
            None => reasons.push((reason, vec![offer])),
        }
    }
    // A stable sort: equals stay as they were found.
    reasons.sort_by_key(|(_, offers)| std::cmp::Reverse(offers.len()));
    let columns = || {
        Grid::new([
            (messages::book_reason(l), 2.6, false),
            (messages::book_how_many(l), 1.0, true),
            (messages::book_which(l), 5.4, false),
        ])
    };
    let (mut paper, mut terminal) = (columns(), columns());
    for (reason, offers) in reasons {
        let count = || plain(offers.len().to_string());
        let names = offers.iter().map(|offer| {
            let (kind, id, name) = name(words, &offer.id);
            Bit::to(name, RecordId::new(kind, id))
        });
        paper.row([plain(reason.as_str()), count(), joined(names, "; ")]);
        let ids: Vec<String> = offers
            .iter()
            .map(|offer| name(words, &offer.id).1)
            .collect();
        terminal.row([plain(reason), count(), plain(ids.join(", "))]);
    }
    paper.shown = Shown::OnPaper;
    terminal.shown = Shown::OnTerminal;
    vec![paper, terminal]
}

fn actions(words: &Words<'_>) -> Grid {
    let l = words.l;
    let mut grid = Grid::new([
        (messages::book_action(l), 4.0, false),
        (messages::book_reason(l), 4.0, false),
    ]);
    for used in words.coverage.actions_not_reached() {
        let why = match used.not_planned {
            Some(NotPlanned::ForNobody) => messages::book_not_planned_nobody(l),
            Some(NotPlanned::NothingToLift) => {
                messages::book_not_planned_nothing(l, number(used.applies))
            }
            Some(NotPlanned::NotTakenUp) | None => messages::book_not_planned_not_taken(l),
        };
        grid.row([
            vec![words.action(&used.id), Bit::quiet(format!(" {}", used.id))],
            plain(why),
        ]);
    }
    grid
}

fn answers(words: &Words<'_>) -> Grid {
    let l = words.l;
    let mut grid = Grid::new([
        (messages::book_question(l), 4.0, false),
        (messages::book_level(l), 1.0, false),
        (messages::book_not_lifted_for(l), 3.0, false),
    ]);
    for answer in words.coverage.answers_not_lifted() {
        grid.row([
            vec![
                words.item(&answer.item),
                Bit::quiet(format!(" {}", answer.item)),
            ],
            plain(answer.level.to_string()),
            plain(gaps(words, &answer.gaps)),
        ]);
    }
    grid
}

/// "servicios a empresas; productos digitales a personas".
pub(super) fn gaps(words: &Words<'_>, gaps: &[(OptionId, OptionId)]) -> String {
    let l = words.l;
    let mut offers: Vec<(&str, Vec<String>)> = Vec::new();
    for (offer, segment) in gaps {
        let segment = messages::book_segment(l, segment.as_str());
        match offers
            .iter_mut()
            .find(|(known, _)| *known == offer.as_str())
        {
            Some((_, segments)) => segments.push(segment),
            None => offers.push((offer.as_str(), vec![segment])),
        }
    }
    let all: Vec<String> = offers
        .into_iter()
        .map(|(offer, segments)| {
            format!("{} {}", messages::book_offer(l, offer), l.list(&segments))
        })
        .collect();
    all.join("; ")
}

fn never_offered<'a>(words: &Words<'a>) -> Vec<(&'a OfferUse, String)> {
    let never = words.coverage.never_offered();
    never
        .map(|used| {
            let why = used.not_offered.as_ref();
            let why = why.map(|why| why_not_offered(words, why));
            (used, why.unwrap_or_default())
        })
        .collect()
}

fn never_refused<'a>(words: &Words<'a>) -> Vec<(&'a OfferUse, String)> {
    let l = words.l;
    let never = words.coverage.never_refused();
    never
        .map(|used| {
            let why = match used.not_refused {
                Some(NotRefused::Historical) => messages::book_not_refused_historical(l),
                Some(NotRefused::NobodyThere) => messages::book_not_offered_nobody_there(l),
                Some(NotRefused::AsksNothing) => messages::book_not_refused_asks_nothing(l),
                Some(NotRefused::MetByAll) | None => messages::book_not_refused_met_by_all(l),
            };
            (used, why)
        })
        .collect()
}

/// Why a programme or platform is offered to nobody.
pub(super) fn why_not_offered(words: &Words<'_>, why: &NotOffered) -> String {
    let l = words.l;
    match why {
        NotOffered::Historical => messages::book_not_offered_historical(l),
        NotOffered::Announced => messages::book_not_offered_announced(l),
        NotOffered::NobodyThere => messages::book_not_offered_nobody_there(l),
        NotOffered::NoTag => messages::book_not_offered_no_tag(l),
        NotOffered::FitsNobody(subject) => {
            messages::book_not_offered_fits_nobody(l, subject_name(words, subject))
        }
        NotOffered::NoTask => messages::book_not_offered_no_task(l),
        NotOffered::AskedBehindOthers => {
            messages::book_not_offered_asked(l, number(ASK_IF_OPEN_PER_TASK))
        }
        NotOffered::BehindOthers => {
            messages::book_not_offered_behind(l, SUPPORT_IN_PLAN, SUPPORT_PER_TASK)
        }
    }
}

fn subject_name(words: &Words<'_>, subject: &Subject) -> String {
    let l = words.l;
    match subject {
        Subject::Fact(fact) => words.fact_name(fact),
        Subject::Country => words.fact_name(&"country".into()),
        Subject::Offer => words.fact_name(&"offer".into()),
        Subject::Segment => words.fact_name(&"segment".into()),
        Subject::Destination => words.fact_name(&"destination".into()),
        Subject::Admission => messages::book_subject_admission(l),
        Subject::Product(flag) => words.say(&format!("fact-product-flags-{flag}")),
    }
}

fn options(words: &Words<'_>) -> Grid {
    let l = words.l;
    let mut grid = Grid::new([
        (messages::book_question(l), 3.0, false),
        (messages::book_option(l), 5.0, false),
    ]);
    let mut last = None;
    for used in words
        .coverage
        .options
        .iter()
        .filter(|one| one.companies == 0)
    {
        let name = match last == Some(&used.owner) {
            true => Line::new(),
            false => vec![words.item(&used.owner)],
        };
        last = Some(&used.owner);
        let text = words.say(&format!("{}-{}", words.item_key(&used.owner), used.option));
        grid.row([
            name,
            vec![Bit::plain(text), Bit::quiet(format!(" {}", used.option))],
        ]);
    }
    grid
}

fn facts(words: &Words<'_>) -> Grid {
    let l = words.l;
    let mut grid = Grid::new([
        (messages::book_fact_head(l), 3.0, false),
        (messages::book_options(l), 5.0, false),
    ]);
    for fact in &words.content.facts {
        let used = words.coverage.facts.iter();
        let never: Vec<String> = used
            .filter(|one| one.owner == fact.id && one.companies == 0)
            .map(|one| words.say(&format!("fact-{}-{}", fact.id, one.option)))
            .collect();
        if !never.is_empty() {
            let name = Bit::to(
                words.fact_name(&fact.id),
                RecordId::new(Kind::Fact, &fact.id),
            );
            grid.row([vec![name], plain(never.join("; "))]);
        }
    }
    grid
}

/// With whom they are for; on a terminal the names alone.
fn alerts_and_rules(words: &Words<'_>) -> Vec<Grid> {
    let l = words.l;
    let mut grid = Grid::new([
        (messages::book_alert_or_rule(l), 4.0, false),
        (messages::book_shown_to(l), 4.0, false),
    ]);
    let mut names = Grid::new([(messages::book_alert_or_rule(l), 1.0, false)]);
    let mut row = |name: String, record: RecordId, when: Option<&Condition>| {
        let when = when.map_or_else(Line::new, |when| words.condition(when));
        names.row([plain(name.as_str())]);
        grid.row([vec![Bit::to(name, record)], when]);
    };
    let never = |count: usize| count == 0;
    for (id, _) in words
        .coverage
        .alerts
        .iter()
        .filter(|(_, count)| never(*count))
    {
        let alert = words.content.alerts.iter().find(|alert| alert.id == *id);
        row(
            words.say(&format!("alert-{id}")),
            RecordId::new(Kind::Alert, id),
            alert.map(|alert| &alert.when),
        );
    }
    for (id, _) in words
        .coverage
        .rules
        .iter()
        .filter(|(_, count)| never(*count))
    {
        let rule = words.content.rules.iter().find(|rule| rule.id == *id);
        row(
            id.to_string(),
            RecordId::new(Kind::Rule, id),
            rule.map(|rule| &rule.when),
        );
    }
    grid.shown = Shown::OnPaper;
    names.shown = Shown::OnTerminal;
    vec![grid, names]
}
