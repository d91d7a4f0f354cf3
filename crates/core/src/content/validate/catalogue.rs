//! Programmes, platforms, rules, figures and sources: every record is dated, sourced and compared with facts that exist.

use super::conditions::{self, Form};
use super::{Checker, conditions::check_fact};
use crate::condition::Condition;
use crate::content::{Criterion, Evidence, Platform, Programme, Provenance, Rule, Status};
use crate::ids::OptionId;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A programme that serves every country.
const REGIONAL: &str = "regional";
/// A platform that delivers everywhere.
const WORLD: &str = "world";
/// Expert judgement, printed as such.
const EXPERT: &str = "expert";
const PROGRAMME_KINDS: [&str; 13] = [
    "training",
    "advice",
    "self-assessment",
    "finance",
    "promotion",
    "platform-access",
    "single-window",
    "certification",
    "information",
    "women",
    "rural",
    "innovation",
    "chamber",
];
const PLATFORM_KINDS: [&str; 9] = [
    "marketplace",
    "b2b-directory",
    "freelance",
    "course-store",
    "app-store",
    "shop-software",
    "payments",
    "logistics",
    "tool",
];
const RULE_KINDS: [&str; 5] = ["import-charges", "parcels", "labels", "consumer", "data"];
/// Rules that exist only for what is shipped.
const RULES_OF_GOODS: [&str; 2] = ["parcels", "labels"];
/// Most months until a record is "por revisar".
const REVIEW_MONTHS: u32 = 36;

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    for programme in &content.programmes {
        check_programme(checker, programme);
    }
    for platform in &content.platforms {
        check_platform(checker, platform);
    }
    for rule in &content.rules {
        check_rule(checker, rule);
    }
    for benchmark in &content.benchmarks {
        let id = benchmark.id.as_str();
        conditions::check(
            checker,
            "benchmark",
            id,
            "when",
            &benchmark.when,
            Form::Facts,
        );
        let fact = benchmark.item.as_str().into();
        if content.item(&benchmark.item).is_none() {
            check_fact(checker, "benchmark", id, "item", &fact, &[]);
        }
        checker.expect(
            benchmark.percent <= 100,
            "benchmark",
            id,
            format!("{} percent", benchmark.percent),
            "from 0 to 100",
        );
        references(checker, "benchmark", id, &benchmark.sources, false);
    }
    for source in &content.sources {
        let id = source.id.as_str();
        checker.expect(
            id != EXPERT,
            "source",
            id,
            "this word means expert judgement",
            "choose another id",
        );
        checker.expect(
            [&source.title, &source.publisher, &source.date]
                .iter()
                .all(|text| !text.trim().is_empty()),
            "source",
            id,
            "title, publisher or date is empty",
            "print what the document says, or how the date was inferred",
        );
        check_address(checker, "source", id, source.url.as_deref());
    }
}

/// References name sources; `expert` alone is for what is ours.
pub(super) fn references(
    checker: &mut Checker<'_>,
    kind: &str,
    id: &str,
    references: &[String],
    expert_allowed: bool,
) {
    checker.expect(
        !references.is_empty(),
        kind,
        id,
        "no source",
        "say where it comes from",
    );
    let content = checker.content;
    for reference in references {
        let source = reference.split(':').next().unwrap_or_default();
        if source == EXPERT && expert_allowed {
            continue;
        }
        checker.expect(
            content
                .sources
                .iter()
                .any(|found| found.id.as_str() == source),
            kind,
            id,
            format!("the source `{source}` does not exist"),
            "add it to sources.toml",
        );
    }
}

pub(super) fn check_address(checker: &mut Checker<'_>, kind: &str, id: &str, url: Option<&str>) {
    let public = url.is_none_or(|url| url.starts_with("https://") || url.starts_with("http://"));
    checker.expect(
        public && !url.is_some_and(|url| url.contains(char::is_whitespace)),
        kind,
        id,
        "the address is not a web address",
        "begin with https:// and leave no spaces",
    );
}

pub(super) fn check_provenance(
    checker: &mut Checker<'_>,
    kind: &str,
    id: &str,
    record: &dyn Provenance,
) {
    check_day(checker, kind, id, record.as_of());
    check_review(checker, kind, id, record.review_after_months());
    checker.expect(
        record.evidence() != Evidence::Weak || record.status() != Status::Vigente,
        kind,
        id,
        "it rests on weak evidence alone, and is called `vigente`",
        "call it `por-confirmar`, or find a better source",
    );
    references(checker, kind, id, record.sources(), false);
}

pub(super) fn check_review(checker: &mut Checker<'_>, kind: &str, id: &str, months: u32) {
    checker.expect(
        (1..=REVIEW_MONTHS).contains(&months),
        kind,
        id,
        format!("to be reviewed after {months} months"),
        format!("from 1 to {REVIEW_MONTHS}"),
    );
}

pub(super) fn check_day(checker: &mut Checker<'_>, kind: &str, id: &str, as_of: NaiveDate) {
    let date = match &checker.content.extra {
        Some(extra) if checker.is_extra(kind, id) => extra.about.date,
        _ => checker.content.pack.date,
    };
    checker.expect(
        as_of <= date,
        kind,
        id,
        format!("it speaks of {as_of}, after the pack's date {date}"),
        "correct the day, or the pack's date",
    );
}

/// Notes a problem unless a word is one of a list.
fn one_of(checker: &mut Checker<'_>, kind: &str, id: &str, field: &str, word: &str, of: &[&str]) {
    checker.expect(
        of.contains(&word),
        kind,
        id,
        format!("`{field}` is `{word}`"),
        format!("one of {}", of.join(", ")),
    );
}

pub(super) fn options(
    checker: &mut Checker<'_>,
    kind: &str,
    id: &str,
    fact: &str,
    options: &[OptionId],
) {
    if options.is_empty() {
        return;
    }
    let options: Vec<&str> = options.iter().map(OptionId::as_str).collect();
    check_fact(checker, kind, id, fact, &fact.into(), &options);
}

fn check_programme(checker: &mut Checker<'_>, programme: &Programme) {
    let (kind, id) = ("programme", programme.id.as_str());
    check_provenance(checker, kind, id, programme);
    check_address(checker, kind, id, programme.url.as_deref());
    one_of(checker, kind, id, "kind", &programme.kind, &PROGRAMME_KINDS);
    if programme.country != REGIONAL {
        let country = OptionId::from(programme.country.as_str());
        options(checker, kind, id, "country", std::slice::from_ref(&country));
        let asked = |criterion: &&Criterion| criterion.criterion.as_str() == "country";
        checker.expect(
            programme.required.iter().filter(asked).all(|criterion| {
                criterion.any_of.is_empty() || criterion.any_of.contains(&country)
            }),
            kind,
            id,
            format!("it is of `{country}`, and asks for companies of other countries"),
            "no company can meet both: correct one of them",
        );
    }
    options(checker, kind, id, "offer", &programme.offer);
    names(
        checker,
        kind,
        id,
        &[&programme.name, &programme.operator, &programme.source_year],
    );
    criteria(checker, kind, id, &programme.required, &programme.favours);
}

fn check_platform(checker: &mut Checker<'_>, platform: &Platform) {
    let (kind, id) = ("platform", platform.id.as_str());
    check_provenance(checker, kind, id, platform);
    check_address(checker, kind, id, platform.url.as_deref());
    one_of(checker, kind, id, "kind", &platform.kind, &PLATFORM_KINDS);
    options(checker, kind, id, "offer", &platform.offer);
    options(checker, kind, id, "segment", &platform.segment);
    options(
        checker,
        kind,
        id,
        "product-flags",
        &platform.prohibited_kinds,
    );
    if platform.delivers_to != [OptionId::from(WORLD)] {
        options(checker, kind, id, "destination", &platform.delivers_to);
    }
    names(
        checker,
        kind,
        id,
        &[&platform.name, &platform.operator, &platform.source_year],
    );
    criteria(checker, kind, id, &platform.required, &platform.favours);
    let mut countries = BTreeSet::new();
    for admission in &platform.admits {
        options(
            checker,
            kind,
            id,
            "country",
            std::slice::from_ref(&admission.country),
        );
        check_day(checker, kind, id, admission.as_of);
        checker.expect(
            countries.insert(&admission.country),
            kind,
            id,
            format!("`admits` names `{}` twice", admission.country),
            "one answer for each country",
        );
        references(checker, kind, id, &admission.sources, false);
    }
}

fn names(checker: &mut Checker<'_>, kind: &str, id: &str, texts: &[&str]) {
    checker.expect(
        texts.iter().all(|text| !text.trim().is_empty()),
        kind,
        id,
        "name, operator or year is empty",
        "print what the source says",
    );
}

fn criteria(
    checker: &mut Checker<'_>,
    kind: &str,
    id: &str,
    required: &[Criterion],
    favours: &[Criterion],
) {
    // A fact may be asked in words and favour by its values.
    let mut seen = BTreeSet::new();
    let all = required.iter().map(|criterion| (true, criterion));
    for (asked, criterion) in all.chain(favours.iter().map(|criterion| (false, criterion))) {
        let name = criterion.criterion.as_str();
        let by_values = !criterion.any_of.is_empty();
        checker.expect(
            by_values != criterion.stated.is_some(),
            kind,
            id,
            format!("the criterion `{name}` has neither or both of `any_of` and `stated`"),
            "give the values that meet it, or how it is stated",
        );
        checker.expect(
            seen.insert((asked, name)),
            kind,
            id,
            format!("the criterion `{name}` stands twice"),
            "put its values together",
        );
        if by_values {
            options(checker, kind, id, name, &criterion.any_of);
        } else if checker.content.fact(&criterion.criterion).is_some() {
            checker.used_facts.insert(criterion.criterion.clone());
        }
    }
}

fn check_rule(checker: &mut Checker<'_>, rule: &Rule) {
    let (kind, id) = ("rule", rule.id.as_str());
    check_provenance(checker, kind, id, rule);
    check_address(checker, kind, id, rule.url.as_deref());
    conditions::check(checker, kind, id, "when", &rule.when, Form::Facts);
    one_of(checker, kind, id, "kind", &rule.kind, &RULE_KINDS);
    if RULES_OF_GOODS.contains(&rule.kind.as_str()) {
        let goods = Condition::Fact("offer".into(), vec!["goods".into()]);
        let asked = match &rule.when {
            Condition::All(parts) => parts.contains(&goods),
            whole => *whole == goods,
        };
        checker.expect(
            asked,
            kind,
            id,
            "it is about shipped goods, but does not ask `offer = goods`",
            "begin `when` with `offer = goods and ...`",
        );
    }
}
