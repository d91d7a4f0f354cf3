//! Rules of the destinations and figures of the survey.

use rumbo_core::content::{Benchmark, Rule};
use rumbo_core::ids::FactId;
use rumbo_i18n::messages;

use super::parts::{Bit, Chapter, Group, Kind, Record, RecordId, joined, plain};
use super::words::Words;

/// The order of the README; kinds of other packs follow.
const KINDS: [&str; 5] = ["import-charges", "parcels", "labels", "consumer", "data"];

pub(super) fn rules(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let mut kinds: Vec<&str> = KINDS.to_vec();
    for rule in &words.content.rules {
        if !kinds.contains(&rule.kind.as_str()) {
            kinds.push(&rule.kind);
        }
    }
    let groups = kinds.into_iter().map(|kind| {
        let all = words.content.rules.iter();
        Group {
            records: all
                .filter(|one| one.kind == kind)
                .map(|one| rule(words, one))
                .collect(),
            ..Group::titled(messages::book_rule_kind(l, kind))
        }
    });
    Chapter {
        title: messages::book_rules(l),
        lead: vec![messages::book_rules_lead(l)],
        groups: groups.filter(|group| !group.records.is_empty()).collect(),
        ..Chapter::default()
    }
}

fn rule(words: &Words<'_>, rule: &Rule) -> Record {
    let l = words.l;
    let mut record = Record::new(Kind::Rule, &rule.id, rule.id.as_str());
    // The id is its name already.
    record.facts.clear();
    record.text(words.say(&format!("rule-{}", rule.id)));
    record.say(messages::book_concerns(l), words.condition(&rule.when));
    record.say(messages::book_state(l), words.standing(rule));
    if let Some(url) = &rule.url {
        record.say(messages::report_entry_address(l), vec![Bit::address(url)]);
    }
    record.say(messages::book_sources(l), words.references(&rule.sources));
    let alerts = words.content.alerts.iter();
    let alerts = alerts
        .filter(|alert| alert.rule.as_ref() == Some(&rule.id))
        .map(|alert| {
            Bit::to(
                words.say(&format!("alert-{}", alert.id)),
                RecordId::new(Kind::Alert, &alert.id),
            )
        });
    record.say(messages::book_alerts(l), joined(alerts, "; "));
    if words.has_companies() {
        let mut counted = words.coverage.rules.iter();
        let count = counted
            .find(|(id, _)| *id == rule.id)
            .map_or(0, |(_, count)| *count);
        record.say(
            messages::book_companies(l),
            plain(words.of_companies(count)),
        );
    }
    record
}

pub(super) fn benchmarks(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let records = words.content.benchmarks.iter();
    Chapter {
        title: messages::book_benchmarks(l),
        lead: vec![messages::book_benchmarks_lead(l)],
        groups: vec![Group::of(
            records.map(|one| benchmark(words, one)).collect(),
        )],
        ..Chapter::default()
    }
}

fn benchmark(words: &Words<'_>, benchmark: &Benchmark) -> Record {
    let l = words.l;
    let title = match benchmark.n {
        0 => messages::book_percent_no_base(l, u32::from(benchmark.percent)),
        n => messages::book_percent_base(l, n, u32::from(benchmark.percent)),
    };
    let mut record = Record::small(Kind::Benchmark, &benchmark.id, title);
    record.text(words.say(&format!("benchmark-{}", benchmark.id)));
    let beside = match words.content.item(&benchmark.item) {
        Some(item) => words.item(item.id()),
        None => {
            let fact = FactId::from(benchmark.item.as_str());
            Bit::to(words.fact_name(&fact), RecordId::new(Kind::Fact, &fact))
        }
    };
    record.say(messages::book_beside(l), vec![beside]);
    record.say(
        messages::book_exact_for(l),
        words.for_whom_condition(&benchmark.when),
    );
    record.say(
        messages::book_sources(l),
        words.references(&benchmark.sources),
    );
    record
}
