//! Sources and dates of what the catalogue says.

use rumbo_core::Content;
use rumbo_core::content::{Evidence, Provenance, Status};
use rumbo_i18n::{Localizer, messages};

use super::words::Voice;

/// A reference without its lines.
pub(super) fn source_id(reference: &str) -> &str {
    reference.split_once(':').map_or(reference, |(id, _)| id)
}

/// Who published what is referred to, each once, at most three.
pub(super) fn publishers(words: &Voice<'_>, references: &[String]) -> String {
    publishers_of(words.content(), words.l, references)
}

fn publishers_of(content: &Content, l: &Localizer, references: &[String]) -> String {
    let mut names: Vec<String> = Vec::new();
    for reference in references {
        let id = source_id(reference);
        let mut sources = content.sources.iter();
        let source = sources.find(|source| source.id.as_str() == id);
        let name = match source {
            Some(source) => source.publisher.clone(),
            None => messages::report_source_expert(l),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.truncate(3);
    l.list(&names)
}

/// "Información del …, según …; confirme la vigencia antes de postular."
pub(super) fn provenance(words: &Voice<'_>, record: &dyn Provenance, to_review: bool) -> String {
    provenance_of(words.content(), words.l, record, to_review)
}

/// The same for whoever speaks to no company.
pub(crate) fn provenance_of(
    content: &Content,
    l: &Localizer,
    record: &dyn Provenance,
    to_review: bool,
) -> String {
    let date = l.date(record.as_of());
    let sources = publishers_of(content, l, record.sources());
    if to_review {
        messages::report_entry_provenance_review(l, date, sources)
    } else if record.evidence() == Evidence::Weak {
        messages::report_entry_provenance_weak(l, date, sources)
    } else {
        messages::report_entry_provenance(l, date, sources)
    }
}

/// The same for a rule, which nobody applies for.
pub(super) fn rule_provenance(words: &Voice<'_>, record: &dyn Provenance) -> String {
    let l = words.l;
    let date = l.date(record.as_of());
    let sources = publishers(words, record.sources());
    match record.status() {
        Status::Vigente => messages::report_rule_provenance_current(l, date, sources),
        Status::PorConfirmar | Status::Anunciado | Status::Historico => {
            messages::report_rule_provenance(l, date, sources)
        }
    }
}
