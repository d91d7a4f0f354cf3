//! The words of the checklist: what to do before the first export online, in the company's country.

use rumbo_core::content::{Checklist as Record, ChecklistStep as Step, Provenance, Status};
use rumbo_i18n::messages;

use super::RuleNote;
use super::records::publishers;
use super::words::Words;

#[derive(Clone, Debug)]
pub struct Checklist {
    pub title: String,
    /// For running heads and the contents.
    pub short_title: String,
    /// For which country and offer, and how to take it.
    pub lead: Vec<String>,
    pub steps: Vec<ChecklistStep>,
    pub rules_title: String,
    /// Rules of the destination, with a short provenance.
    pub rules: Vec<RuleNote>,
    /// What to read, by the dimension with the fewest points.
    pub guide: Option<String>,
    /// References, for the annex.
    pub references: Vec<String>,
}

/// One thing to tick.
#[derive(Clone, Debug)]
pub struct ChecklistStep {
    pub text: String,
    /// What the box is for, for whoever does not see it.
    pub label: String,
    pub institution: Option<String>,
    /// What to confirm.
    pub check: Option<String>,
    pub provenance: String,
    pub address: Option<String>,
}

impl Checklist {
    /// None where the pack has no list for the company's country and offer.
    pub(super) fn build(words: &Words<'_>) -> Option<Self> {
        let l = words.l;
        let record = words.content().checklists.iter().find(|list| {
            let offers = &list.offer;
            words.is_in(list.country.as_str())
                && offers
                    .iter()
                    .any(|offer| words.input.sheet.has("offer", offer.as_str()))
        })?;
        let steps: Vec<&Step> = record
            .steps
            .iter()
            .filter(|step| step.when.holds(&words.facts))
            .collect();
        let key = format!("checklist-{}", record.id);
        let mut lead = vec![format!("{}.", words.say(&key))];
        lead.push(words.say_attribute(&key, "lead"));
        if words.content().stages.first().map(|stage| &stage.id) == Some(&words.diagnosis().stage) {
            lead.push(messages::report_checklist_again(l));
        }
        Some(Self {
            title: messages::report_checklist(l),
            short_title: messages::report_checklist_short(l),
            lead: vec![lead.join(" ")],
            steps: steps.iter().map(|one| step(words, record, one)).collect(),
            rules_title: messages::report_rules(l),
            rules: rules(words),
            guide: guide(words),
            references: steps.iter().flat_map(|step| step.sources.clone()).collect(),
        })
    }
}

fn step(words: &Words<'_>, list: &Record, step: &Step) -> ChecklistStep {
    let l = words.l;
    let key = format!("checklist-{}-{}", list.id, step.id);
    let text = words.say(&key);
    ChecklistStep {
        label: messages::report_checklist_label(l, text.as_str()),
        text,
        institution: step.institution.clone(),
        check: words.may_say(&key, Some("check")),
        // What is not certain has its own sentence of what to confirm.
        provenance: dated(words, step),
        address: step.url.clone(),
    }
}

fn rules(words: &Words<'_>) -> Vec<RuleNote> {
    let concern = &words.input.matches.rules;
    let rules = words.content().rules.iter();
    rules
        .filter(|rule| concern.contains(&rule.id))
        .map(|rule| RuleNote {
            text: words.say(&format!("rule-{}", rule.id)),
            provenance: provenance(words, rule),
            address: rule.url.clone(),
        })
        .collect()
}

/// Date and source in a few words: a page holds many.
fn dated(words: &Words<'_>, record: &dyn Provenance) -> String {
    messages::report_checklist_dated(
        words.l,
        words.l.date_short(record.as_of()),
        publishers(words, record.sources()),
    )
}

/// The same, and that it is to be confirmed.
fn provenance(words: &Words<'_>, record: &dyn Provenance) -> String {
    match record.status() {
        Status::Vigente => dated(words, record),
        Status::PorConfirmar | Status::Anunciado | Status::Historico => {
            messages::report_checklist_unconfirmed(
                words.l,
                words.l.date_short(record.as_of()),
                publishers(words, record.sources()),
            )
        }
    }
}

/// The guide of the dimension with the fewest points, of those that the pack has a guide for.
fn guide(words: &Words<'_>) -> Option<String> {
    let dimensions = words.diagnosis().dimensions.iter();
    let weakest = dimensions
        .filter_map(|dimension| {
            let mut guides = words.content().guides.iter();
            let guide = guides.find(|guide| guide.dimension.as_ref() == Some(&dimension.id))?;
            Some((dimension.score, guide))
        })
        .min_by_key(|(score, _)| *score)
        .map(|(_, guide)| guide)?;
    Some(messages::report_checklist_guide(
        words.l,
        words.say(&format!("guide-{}", weakest.id)),
    ))
}
