//! Where it all comes from.

use rumbo_i18n::messages;

use super::parts::{Bit, Chapter, Group, Kind, Record, plain};
use super::words::{Words, number};

pub(super) fn chapter(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let cited = words.times_cited();
    let mut sources: Vec<_> = words.content.sources.iter().collect();
    sources.sort_by_key(|source| source.id.clone());
    let records = sources.into_iter().map(|source| {
        let mut record = Record::small(Kind::Source, &source.id, source.title.as_str());
        record.text(format!("{}, {}.", source.publisher, source.date));
        if let Some(url) = &source.url {
            record.say(messages::report_entry_address(l), vec![Bit::address(url)]);
        }
        let times = cited.get(source.id.as_str()).copied().unwrap_or(0);
        record.say(
            messages::book_cited(l),
            plain(messages::book_cited_times(l, number(times))),
        );
        record
    });
    Chapter {
        title: messages::book_sources_list(l),
        lead: vec![messages::book_sources_lead(l)],
        groups: vec![Group::of(records.collect())],
        ..Chapter::default()
    }
}
