//! The words under "Programas y plataformas que le sirven".

use chrono::NaiveDate;
use rumbo_core::content::{Provenance, Rule};
use rumbo_core::matching::{
    Fit, Match, Offered, Outcome, Reason, SUPPORT_IN_PLAN, Standing, Subject, not_recommended,
};
use rumbo_i18n::messages;

use super::contacts::Contacts;
use super::plan::{detailed, numbered};
use super::records::{provenance, publishers, rule_provenance};
use super::words::{Voice, Words};

#[derive(Clone, Debug)]
pub struct Catalogue {
    pub title: String,
    pub intro: String,
    pub groups: Vec<EntryGroup>,
    /// Whom to ask in the company's country.
    pub contacts: Contacts,
    pub refused_title: String,
    pub refused_intro: String,
    pub refused: Vec<Refusal>,
    pub rules_title: String,
    pub rules_intro: String,
    pub rules: Vec<RuleNote>,
    /// References of everything that was said, for the annex.
    pub references: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct EntryGroup {
    pub title: String,
    pub intro: Option<String>,
    pub entries: Vec<Entry>,
}

/// One programme or platform.
#[derive(Clone, Debug)]
pub struct Entry {
    pub offered: Offered,
    pub name: String,
    pub operator: String,
    /// Whether the name leaves open who runs it.
    pub operator_beside: bool,
    pub what: String,
    pub details: Vec<Detail>,
    pub address: Option<(String, String)>,
    pub provenance: String,
    /// Whether the report prints the details: it helps with an action that is printed as a card, or fits best.
    pub detailed: bool,
}

/// A label with what it says.
#[derive(Clone, Debug)]
pub struct Detail {
    pub kind: DetailKind,
    pub label: String,
    pub text: String,
}

/// What a detail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetailKind {
    Who,
    Fits,
    Check,
    First,
    Limits,
    Cost,
    Duration,
    Actions,
}

/// Something that was not recommended.
#[derive(Clone, Debug)]
pub struct Refusal {
    pub name: String,
    pub why: String,
}

/// A rule of the destination.
#[derive(Clone, Debug)]
pub struct RuleNote {
    pub text: String,
    pub provenance: String,
    pub address: Option<String>,
}

/// Most programmes and platforms with details, and how many have them even if fewer help with printed cards.
const MOST_DETAILED: usize = 6;
const FEWEST_DETAILED: usize = 4;
/// Most platforms named as not recommended.
const MOST_REFUSALS: usize = 5;
/// When the plan names fewer, what fits best is added up to this.
const FEWEST_ENTRIES: usize = 6;

/// Name and operator of what is recommended.
pub(super) fn name_and_operator(words: &Words<'_>, offered: &Offered) -> Option<(String, String)> {
    let record = Record::find(words, offered)?;
    Some((record.name.to_owned(), record.operator.to_owned()))
}

/// "Portal de Capacitación, Sercotec", or the name alone when it says who runs it.
pub(super) fn name_with_operator(words: &Words<'_>, name: &str, operator: &str) -> String {
    match says_operator(name, operator) {
        true => name.to_owned(),
        false => messages::report_help_line(words.l, name, operator),
    }
}

pub(super) fn says_operator(name: &str, operator: &str) -> bool {
    let (name, operator) = (name.to_lowercase(), operator.to_lowercase());
    name.contains(&operator) || operator.contains(&name)
}

/// What programmes and platforms have in common.
pub(super) struct Record<'a> {
    pub key: String,
    pub name: &'a str,
    pub operator: &'a str,
    pub url: Option<&'a str>,
    pub needs_first: &'a [String],
    pub contradiction: bool,
    pub provenance: &'a dyn Provenance,
}

impl<'a> Record<'a> {
    pub(super) fn find(words: &Voice<'a>, offered: &Offered) -> Option<Self> {
        let content = words.content();
        match offered {
            Offered::Programme(id) => {
                let found = content.programmes.iter().find(|found| found.id == *id)?;
                Some(Self {
                    key: format!("programme-{id}"),
                    name: &found.name,
                    operator: &found.operator,
                    url: found.url.as_deref(),
                    needs_first: &[],
                    contradiction: found.contradiction,
                    provenance: found,
                })
            }
            Offered::Platform(id) => {
                let found = content.platforms.iter().find(|found| found.id == *id)?;
                Some(Self {
                    key: format!("platform-{id}"),
                    name: &found.name,
                    operator: &found.operator,
                    url: found.url.as_deref(),
                    needs_first: &found.needs_first,
                    contradiction: found.contradiction,
                    provenance: found,
                })
            }
        }
    }
}

impl Catalogue {
    pub(super) fn build(words: &Words<'_>) -> Self {
        let l = words.l;
        let chosen = chosen(words);
        let in_detail = in_detail(words, &chosen);
        let group =
            |title: String, intro: Option<String>, keep: &dyn Fn(Standing) -> bool| EntryGroup {
                title,
                intro,
                entries: chosen
                    .iter()
                    .filter(|found| keep(found.standing))
                    .filter_map(|found| entry(words, found, in_detail.contains(&&found.id)))
                    .collect(),
            };
        let groups: Vec<EntryGroup> = [
            group(messages::report_catalogue_current(l), None, &|standing| {
                standing == Standing::Current
            }),
            group(
                messages::report_catalogue_confirm(l),
                Some(messages::report_catalogue_confirm_intro(l)),
                &|standing| matches!(standing, Standing::Confirm | Standing::AskIfOpen),
            ),
            group(
                messages::report_catalogue_announced(l),
                Some(messages::report_catalogue_announced_intro(l)),
                &|standing| standing == Standing::Announced,
            ),
        ]
        .into_iter()
        .filter(|group| !group.entries.is_empty())
        .collect();
        let rules: Vec<&Rule> = words
            .content()
            .rules
            .iter()
            .filter(|rule| words.input.matches.rules.contains(&rule.id))
            .collect();
        let contacts = Contacts::build(words);
        let references = chosen
            .iter()
            .filter_map(|found| Record::find(words, &found.id))
            .flat_map(|record| record.provenance.sources())
            .chain(rules.iter().flat_map(|rule| rule.sources()))
            .chain(&contacts.references)
            .cloned()
            .collect();
        let body = messages::report_body(l);
        Self {
            title: messages::report_catalogue(l),
            intro: match groups.is_empty() {
                true => messages::report_catalogue_empty(l, body),
                false => messages::report_catalogue_intro(l),
            },
            groups,
            contacts,
            refused_title: messages::report_not_recommended(l),
            refused_intro: messages::report_not_recommended_intro(l),
            refused: not_recommended(words.input.matches)
                .into_iter()
                // A service of another country is no news.
                .filter(|(_, subject)| {
                    matches!(
                        subject,
                        Subject::Admission | Subject::Destination | Subject::Product(_)
                    )
                })
                .filter_map(|(id, subject)| refusal(words, &Offered::Platform(id), &subject))
                .take(MOST_REFUSALS)
                .collect(),
            rules_title: messages::report_rules(l),
            rules_intro: messages::report_rules_intro(l),
            rules: rules
                .into_iter()
                .map(|rule| rule_note(words, rule))
                .collect(),
            references,
        }
    }
}

/// What the plan names, then what fits best, then what was announced.
fn chosen<'a>(words: &Words<'a>) -> Vec<&'a Match> {
    let matches = words.input.matches;
    let mut chosen: Vec<&Match> = Vec::new();
    let offered = words
        .input
        .supports
        .iter()
        .flat_map(|support| &support.offered);
    for found in offered.filter_map(|offered| matches.find(offered)) {
        if !chosen.contains(&found) {
            chosen.push(found);
        }
    }
    let all = || matches.programmes.iter().chain(&matches.platforms);
    let fitting = all().filter(|found| {
        found.fit != Fit::DoesNotFit && found.standing == Standing::Current && found.cross_border
    });
    for found in fitting {
        if chosen.len() >= FEWEST_ENTRIES {
            break;
        }
        if !chosen.contains(&found) {
            chosen.push(found);
        }
    }
    let announced = all()
        .filter(|found| found.standing == Standing::Announced && found.fit != Fit::DoesNotFit)
        .take(2);
    chosen.extend(announced);
    chosen.truncate(SUPPORT_IN_PLAN);
    chosen
}

/// What helps with the actions printed as cards, in the cards' order; then what was chosen first.
fn in_detail<'a>(words: &Words<'_>, chosen: &[&'a Match]) -> Vec<&'a Offered> {
    let cards = detailed(words);
    let tasks: Vec<_> = numbered(words)
        .filter(|(number, _)| cards.contains(number))
        .map(|(_, task)| &task.id)
        .collect();
    let (helping, others): (Vec<&Match>, Vec<&Match>) = chosen.iter().partition(|found| {
        let mut supports = words.input.supports.iter();
        supports
            .any(|support| tasks.contains(&&support.task) && support.offered.contains(&found.id))
    });
    let some = FEWEST_DETAILED.saturating_sub(helping.len());
    let others = others.into_iter().take(some);
    let all = helping.into_iter().take(MOST_DETAILED).chain(others);
    all.map(|found| &found.id).collect()
}

fn entry(words: &Words<'_>, found: &Match, detailed: bool) -> Option<Entry> {
    let l = words.l;
    let record = Record::find(words, &found.id)?;
    let key = record.key.as_str();
    let mut details = Vec::new();
    let mut push = |kind, label: String, text: String| details.push(Detail { kind, label, text });
    if let Some(who) = words.may_say(key, Some("who")) {
        push(DetailKind::Who, messages::report_entry_who(l), who);
    }
    push(
        DetailKind::Fits,
        messages::report_entry_fits(l),
        fits(words, found),
    );
    let checks = checks(words, found, &record);
    if !checks.is_empty() {
        push(
            DetailKind::Check,
            messages::report_entry_check(l),
            checks.join(" "),
        );
    }
    let needs = needs(words, &record);
    if !needs.is_empty() {
        push(
            DetailKind::First,
            messages::report_entry_first(l),
            needs.join(" "),
        );
    }
    if let Some(limits) = words.may_say(key, Some("limits")) {
        push(DetailKind::Limits, messages::report_entry_limits(l), limits);
    }
    if let Some(cost) = words.may_say(key, Some("cost")) {
        push(DetailKind::Cost, messages::report_entry_cost(l), cost);
    }
    if let Some(duration) = words.may_say(key, Some("duration")) {
        push(
            DetailKind::Duration,
            messages::report_entry_duration(l),
            duration,
        );
    }
    if let Some(actions) = actions(words, &found.id) {
        push(
            DetailKind::Actions,
            messages::report_entry_actions(l),
            actions,
        );
    }
    Some(Entry {
        offered: found.id.clone(),
        name: record.name.to_owned(),
        operator_beside: !says_operator(record.name, record.operator),
        operator: record.operator.to_owned(),
        what: words.say(key),
        details,
        address: record
            .url
            .map(|url| (messages::report_entry_address(l), url.to_owned())),
        provenance: provenance(words, record.provenance, found.to_review),
        detailed,
    })
}

fn subject_word(words: &Voice<'_>, subject: &Subject) -> String {
    let subject = match subject {
        Subject::Fact(fact) => fact.as_str(),
        Subject::Country => "country",
        Subject::Offer => "offer",
        Subject::Segment => "segment",
        Subject::Admission => "admission",
        Subject::Destination => "destination",
        Subject::Product(_) => "product",
    };
    messages::report_subject(words.l, subject)
}

/// The subjects of the reasons that came out so, each once.
pub(super) fn subjects(
    words: &Voice<'_>,
    reasons: &[Reason],
    keep: impl Fn(&Reason) -> bool,
) -> Vec<String> {
    let mut named: Vec<String> = Vec::new();
    for reason in reasons.iter().filter(|reason| keep(reason)) {
        let word = subject_word(words, &reason.subject);
        if !named.contains(&word) {
            named.push(word);
        }
    }
    named
}

fn fits(words: &Voice<'_>, found: &Match) -> String {
    let l = words.l;
    let is_met = |reason: &Reason| reason.outcome == Outcome::Met;
    let met = subjects(words, &found.reasons, |reason| {
        is_met(reason) && reason.subject != Subject::Admission
    });
    let mut sentences = Vec::new();
    if !met.is_empty() {
        sentences.push(messages::report_entry_fits_list(l, l.list(&met)));
    }
    if found
        .reasons
        .iter()
        .any(|reason| is_met(reason) && reason.subject == Subject::Admission)
    {
        sentences.push(messages::report_entry_admits(l, words.country()));
    }
    if sentences.is_empty() {
        sentences.push(messages::report_entry_fits_open(l));
    }
    if !found.cross_border {
        sentences.push(messages::report_entry_domestic(l));
    }
    sentences.join(" ")
}

fn checks(words: &Voice<'_>, found: &Match, record: &Record<'_>) -> Vec<String> {
    let l = words.l;
    let mut checks = Vec::new();
    checks.extend(words.may_say(&record.key, Some("check")));
    for reason in found
        .reasons
        .iter()
        .filter(|reason| reason.in_words && reason.required)
    {
        if let (Subject::Fact(fact), Some((_, id))) = (&reason.subject, record.key.split_once('-'))
            && let Some(sentence) = words.may_say(&format!("criterion-{id}-{fact}"), None)
            && !checks.contains(&sentence)
        {
            checks.push(sentence);
        }
    }
    let open = |outcome| {
        move |reason: &Reason| reason.required && !reason.in_words && reason.outcome == outcome
    };
    let owner = subjects(words, &found.reasons, open(Outcome::AskOwner));
    if !owner.is_empty() {
        checks.push(messages::report_entry_ask_owner(l, l.list(&owner)));
    }
    let operator = subjects(words, &found.reasons, open(Outcome::AskOperator));
    if !operator.is_empty() {
        checks.push(messages::report_entry_ask_operator(
            l,
            record.operator,
            l.list(&operator),
        ));
    }
    checks.extend(unsaid(words, record));
    checks
}

/// What its sources leave open, whoever asks.
pub(super) fn unsaid(words: &Voice<'_>, record: &Record<'_>) -> Vec<String> {
    let cost = words.may_say(&record.key, Some("cost"));
    let no_cost = cost
        .is_none()
        .then(|| messages::report_entry_cost_unknown(words.l));
    let contradiction = record
        .contradiction
        .then(|| messages::report_entry_contradiction(words.l));
    no_cost.into_iter().chain(contradiction).collect()
}

/// Each thing that is needed before, in a sentence.
pub(super) fn needs(words: &Voice<'_>, record: &Record<'_>) -> Vec<String> {
    let needs = record.needs_first.iter();
    needs
        .map(|need| words.say(&format!("need-{need}")))
        .collect()
}

/// The actions on whose cards it is named, as far as they are printed.
fn actions(words: &Words<'_>, offered: &Offered) -> Option<String> {
    let l = words.l;
    let supports = words.input.supports.iter();
    let tasks: Vec<_> = supports
        .filter(|support| support.offered.contains(offered))
        .map(|support| &support.task)
        .collect();
    let cards = detailed(words);
    let numbers: Vec<String> = numbered(words)
        .filter(|(number, task)| tasks.contains(&&task.id) && cards.contains(number))
        .map(|(number, _)| number.to_string())
        .collect();
    let count = i64::try_from(numbers.len())
        .ok()
        .filter(|count| *count > 0)?;
    Some(messages::report_entry_action_numbers(
        l,
        count,
        l.list(&numbers),
    ))
}

fn refusal(words: &Words<'_>, offered: &Offered, subject: &Subject) -> Option<Refusal> {
    let l = words.l;
    let Offered::Platform(id) = offered else {
        return None;
    };
    let platform = words
        .content()
        .platforms
        .iter()
        .find(|found| found.id == *id)?;
    let (mut date, mut sources): (NaiveDate, &[String]) = (platform.as_of, &platform.sources);
    if *subject == Subject::Admission
        && let Some(admission) = platform
            .admits
            .iter()
            .find(|admission| words.is_in(admission.country.as_str()))
    {
        date = admission.as_of;
        if !admission.sources.is_empty() {
            sources = &admission.sources;
        }
    }
    let (date, sources) = (l.date(date), publishers(words, sources));
    let why = match subject {
        Subject::Admission => {
            messages::report_not_recommended_admission(l, words.country(), date, sources)
        }
        Subject::Destination => messages::report_not_recommended_destination(l, date, sources),
        Subject::Product(flag) => messages::report_not_recommended_product(
            l,
            date,
            words.say(&format!("fact-product-flags-{flag}")),
            sources,
        ),
        other => {
            messages::report_not_recommended_other(l, date, sources, subject_word(words, other))
        }
    };
    Some(Refusal {
        name: platform.name.clone(),
        why,
    })
}

fn rule_note(words: &Words<'_>, rule: &Rule) -> RuleNote {
    RuleNote {
        text: words.say(&format!("rule-{}", rule.id)),
        provenance: rule_provenance(words, rule),
        address: rule.url.clone(),
    }
}
