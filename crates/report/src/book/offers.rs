//! What exists outside the company: programmes by country, platforms by kind, with everything that is known of them.

use rumbo_core::content::{
    Admission, Cadence, Criterion, Platform, Programme, Stated, load::YesNoUnknown,
};
use rumbo_core::ids::OptionId;
use rumbo_core::matching::Offered;
use rumbo_i18n::messages;

use super::parts::{Bit, Chapter, Group, Kind, Line, Record, joined, plain};
use super::words::{REGIONAL, Words, number};

pub(super) fn programmes(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let groups = words.countries().into_iter().map(|country| {
        let all = words.content.programmes.iter();
        let mut here: Vec<&Programme> = all.filter(|one| one.country == country).collect();
        here.sort_by_key(|one| (one.status, one.kind.clone(), one.name.to_lowercase()));
        Group {
            lead: vec![messages::book_programmes_of(l, number(here.len()))],
            records: here.into_iter().map(|one| programme(words, one)).collect(),
            ..Group::titled(words.country(country))
        }
    });
    Chapter {
        title: messages::book_programmes(l),
        lead: vec![messages::book_programmes_lead(l)],
        groups: groups.filter(|group| !group.records.is_empty()).collect(),
        ..Chapter::default()
    }
}

fn programme(words: &Words<'_>, programme: &Programme) -> Record {
    let l = words.l;
    let key = format!("programme-{}", programme.id);
    let mut record = Record::new(Kind::Programme, &programme.id, programme.name.as_str());
    record.facts.extend(programme.source_id.clone());
    record.facts.insert(0, programme.operator.clone());
    record.fact(messages::book_programme_kind(l, programme.kind.as_str()));
    record.text(words.say(&key));
    for (attribute, label) in [
        ("who", messages::report_entry_who(l)),
        ("cost", messages::report_entry_cost(l)),
        ("duration", messages::report_entry_duration(l)),
        ("check", messages::report_entry_check(l)),
    ] {
        record.say(label, words.line(&key, attribute));
    }
    record.say(messages::book_serves(l), offers(words, &programme.offer));
    let id = programme.id.as_str();
    record.say_all(
        messages::book_requires(l),
        criteria(words, id, &programme.required),
    );
    record.say_all(
        messages::book_favours(l),
        criteria(words, id, &programme.favours),
    );
    let mut state = words.standing(programme);
    state.push(Bit::plain(" "));
    state.extend(entry(
        words,
        programme.cadence,
        programme.cross_border,
        programme.contradiction,
    ));
    record.say(messages::book_state(l), state);
    record.say(messages::book_tags(l), plain(words.tags(&programme.tags)));
    record.say(
        messages::book_sources(l),
        sources(
            words,
            programme.url.as_deref(),
            &programme.sources,
            &programme.source_year,
        ),
    );
    used(
        words,
        &mut record,
        &Offered::Programme(programme.id.clone()),
    );
    record
}

pub(super) fn platforms(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let mut kinds: Vec<&str> = Vec::new();
    for platform in &words.content.platforms {
        if !kinds.contains(&platform.kind.as_str()) {
            kinds.push(&platform.kind);
        }
    }
    kinds.sort_by_key(|kind| {
        let order = PLATFORM_KINDS.iter().position(|known| known == kind);
        (order.unwrap_or(PLATFORM_KINDS.len()), *kind)
    });
    let groups = kinds.into_iter().map(|kind| {
        let all = words.content.platforms.iter();
        let mut of_kind: Vec<&Platform> = all.filter(|one| one.kind == kind).collect();
        of_kind.sort_by_key(|one| (one.status, one.name.to_lowercase()));
        Group {
            lead: vec![messages::book_platforms_of(l, number(of_kind.len()))],
            records: of_kind
                .into_iter()
                .map(|one| platform(words, one))
                .collect(),
            ..Group::titled(messages::book_platform_kind(l, kind))
        }
    });
    Chapter {
        title: messages::book_platforms(l),
        lead: vec![messages::book_platforms_lead(l)],
        groups: groups.collect(),
        ..Chapter::default()
    }
}

/// The order of the README; kinds of other packs follow.
pub(super) const PLATFORM_KINDS: [&str; 10] = [
    "marketplace",
    "b2b-directory",
    "freelance",
    "course-store",
    "app-store",
    "shop-software",
    "payments",
    "logistics",
    "tool",
    "other",
];

fn platform(words: &Words<'_>, platform: &Platform) -> Record {
    let l = words.l;
    let key = format!("platform-{}", platform.id);
    let mut record = Record::new(Kind::Platform, &platform.id, platform.name.as_str());
    record.facts.extend(platform.source_id.clone());
    record.facts.insert(0, platform.operator.clone());
    record.text(words.say(&key));
    for (attribute, label) in [
        ("who", messages::report_entry_who(l)),
        ("cost", messages::report_entry_cost(l)),
        ("duration", messages::report_entry_duration(l)),
        ("limits", messages::report_entry_limits(l)),
        ("check", messages::report_entry_check(l)),
    ] {
        record.say(label, words.line(&key, attribute));
    }
    record.say_all(messages::book_admits(l), admissions(words, platform));
    let segments: Vec<String> = platform
        .segment
        .iter()
        .map(|segment| messages::book_segment(l, segment.as_str()))
        .collect();
    let mut serves = offers(words, &platform.offer);
    serves.push(Bit::plain(match segments.is_empty() {
        true => format!("; {}", messages::book_segment_unsaid(l)),
        false => format!("; {}", l.list(&segments)),
    }));
    record.say(messages::book_serves(l), serves);
    record.say(messages::book_delivers_to(l), destinations(words, platform));
    let prohibited: Vec<String> = platform
        .prohibited_kinds
        .iter()
        .map(|kind| words.say(&format!("fact-product-flags-{kind}")))
        .collect();
    record.say(messages::book_prohibits(l), plain(prohibited.join("; ")));
    let needs: Vec<String> = platform
        .needs_first
        .iter()
        .map(|need| words.say(&format!("need-{need}")))
        .collect();
    record.say(messages::report_entry_first(l), plain(needs.join(" ")));
    let id = platform.id.as_str();
    record.say_all(
        messages::book_requires(l),
        criteria(words, id, &platform.required),
    );
    record.say_all(
        messages::book_favours(l),
        criteria(words, id, &platform.favours),
    );
    let mut state = words.standing(platform);
    state.push(Bit::plain(" "));
    state.extend(entry(
        words,
        platform.cadence,
        platform.cross_border,
        platform.contradiction,
    ));
    record.say(messages::book_state(l), state);
    record.say(messages::book_tags(l), plain(words.tags(&platform.tags)));
    record.say(
        messages::book_sources(l),
        sources(
            words,
            platform.url.as_deref(),
            &platform.sources,
            &platform.source_year,
        ),
    );
    used(words, &mut record, &Offered::Platform(platform.id.clone()));
    record
}

/// Whose sellers are admitted: a paragraph for what is known in the same way, one for the rest.
fn admissions(words: &Words<'_>, platform: &Platform) -> Vec<Line> {
    let l = words.l;
    let mut known: Vec<(Vec<&str>, &Admission)> = Vec::new();
    let mut unsaid = Vec::new();
    let countries = words.countries().into_iter();
    for country in countries.filter(|country| *country != REGIONAL) {
        let mut all = platform.admits.iter();
        let Some(admission) = all.find(|one| one.country.as_str() == country) else {
            unsaid.push(words.country(country));
            continue;
        };
        let alike = known.iter_mut().find(|(_, other)| {
            (other.answer, other.as_of) == (admission.answer, admission.as_of)
                && other.sources == admission.sources
        });
        match alike {
            Some((countries, _)) => countries.push(country),
            None => known.push((vec![country], admission)),
        }
    }
    let mut paragraphs: Vec<Line> = Vec::new();
    for (countries, admission) in known {
        let answer = match admission.answer {
            YesNoUnknown::Yes => messages::book_yes(l),
            YesNoUnknown::No => messages::book_no(l),
            YesNoUnknown::Unknown => messages::book_unknown(l),
        };
        let names: Vec<String> = countries
            .iter()
            .map(|country| words.country(country))
            .collect();
        let mut line = vec![
            Bit::plain(format!("{}: ", l.list(&names))),
            Bit::strong(answer),
            Bit::plain(format!(", {}. ", words.dated(admission.as_of))),
        ];
        for country in countries {
            let own = format!("platform-{}-admits-{country}", platform.id);
            if let Some(own) = words.may_say(&own, None) {
                line.push(Bit::plain(format!("{own} ")));
            }
        }
        if !admission.sources.is_empty() {
            line.push(Bit::quiet("("));
            line.extend(words.references(&admission.sources));
            line.push(Bit::quiet(")"));
        }
        paragraphs.push(line);
    }
    if !unsaid.is_empty() {
        paragraphs.push(plain(messages::book_admits_unsaid(l, l.list(&unsaid))));
    }
    paragraphs
}

fn destinations(words: &Words<'_>, platform: &Platform) -> Line {
    let l = words.l;
    if platform.delivers_to.is_empty() {
        return plain(messages::book_unsaid(l));
    }
    let names: Vec<String> = platform
        .delivers_to
        .iter()
        .map(|to| match to.as_str() {
            "world" => messages::book_world(l),
            to => words.say(&format!("fact-destination-{to}")),
        })
        .collect();
    plain(names.join(", "))
}

fn offers(words: &Words<'_>, offers: &[OptionId]) -> Line {
    let l = words.l;
    let names: Vec<String> = offers
        .iter()
        .map(|offer| messages::book_offer(l, offer.as_str()))
        .collect();
    plain(match names.is_empty() {
        true => messages::book_offer_unsaid(l),
        false => l.list(&names),
    })
}

/// One paragraph a criterion.
fn criteria(words: &Words<'_>, owner: &str, criteria: &[Criterion]) -> Vec<Line> {
    let l = words.l;
    criteria
        .iter()
        .map(|criterion| {
            let id = criterion.criterion.as_str();
            let values: Vec<String> = criterion
                .any_of
                .iter()
                .map(|option| words.quoted(&words.say(&format!("fact-{id}-{option}"))))
                .collect();
            let said = match criterion.stated {
                None => values.join(", "),
                Some(Stated::AnyStated) => messages::book_any_stated(l),
                Some(Stated::Unstated) => messages::book_unstated(l),
                // The sentence says what it is about.
                Some(Stated::Words) => return plain(words.say(&format!("criterion-{owner}-{id}"))),
            };
            let name = words.fact_name(&criterion.criterion);
            plain(format!("{name}: {said}"))
        })
        .collect()
}

/// How one gets in, whether it helps to sell abroad, whether its sources disagree.
fn entry(words: &Words<'_>, cadence: Cadence, cross_border: bool, contradiction: bool) -> Line {
    let l = words.l;
    let cadence = match cadence {
        Cadence::Permanent => "permanent",
        Cadence::Call => "call",
        Cadence::Once => "once",
    };
    let mut line = vec![
        Bit::plain(messages::book_cadence(l, cadence)),
        Bit::plain(match cross_border {
            true => format!(" {}", messages::book_abroad(l)),
            false => format!(" {}", messages::book_at_home(l)),
        }),
    ];
    if contradiction {
        line.push(Bit::plain(" "));
        line.push(Bit::strong(messages::report_entry_contradiction(l)));
    }
    line
}

/// References, the year that they speak of, and the address.
fn sources(words: &Words<'_>, url: Option<&str>, references: &[String], year: &str) -> Line {
    let mut line = words.references(references);
    if !year.is_empty() {
        let year = messages::book_source_year(words.l, year);
        line.push(Bit::quiet(format!(" · {year}")));
    }
    if let Some(url) = url {
        line.push(Bit::quiet(" · "));
        line.push(Bit::address(url));
    }
    line
}

/// How the example companies fare with it.
fn used(words: &Words<'_>, record: &mut Record, id: &Offered) {
    let l = words.l;
    if !words.has_companies() {
        return;
    }
    if let Some(used) = words.coverage.offer(id) {
        let parts = [
            messages::book_offered_to(l, used.offered),
            messages::book_fits(l, used.fits),
            messages::book_check(l, used.check),
            messages::book_refused(l, used.refused),
        ];
        let mut line = joined(parts.into_iter().map(Bit::plain), ", ");
        if let Some(why) = &used.not_offered {
            line.push(Bit::quiet(format!(
                ". {}",
                super::reach::why_not_offered(words, why)
            )));
        }
        record.say(messages::book_companies(l), line);
    }
}
