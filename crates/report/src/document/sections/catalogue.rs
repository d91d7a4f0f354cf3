//! Programmes and platforms, whom to ask, what was not recommended, and the rules of the destination.

use super::roadmap::Places;
use crate::document::block::{Link, Run, Story, Style};
use crate::model::{Catalogue, ContactNote, Entry, RuleNote};

/// A name for each entry's heading: the actions lead there.
pub(super) fn places(catalogue: &Catalogue) -> Places {
    let entries = catalogue.groups.iter().flat_map(|group| &group.entries);
    entries
        .zip(1..)
        .map(|(entry, number)| (entry.offered.clone(), format!("entry_{number}")))
        .collect()
}

/// `rules`: whether those of the destination stand here; else they stand in the checklist.
pub(super) fn tell(story: &mut Story, catalogue: &Catalogue, places: &Places, rules: bool) {
    story.heading(1, &catalogue.title);
    story.text(Style::Body, &catalogue.intro);
    for group in &catalogue.groups {
        story.heading(2, &group.title);
        if let Some(intro) = &group.intro {
            story.lead(intro);
        }
        for found in &group.entries {
            entry(story, found, places.get(&found.offered).cloned());
        }
    }
    let contacts = &catalogue.contacts;
    if !contacts.contacts.is_empty() {
        story.heading(2, &contacts.title);
        story.lead(&contacts.intro);
        for contact in &contacts.contacts {
            story.runs(Style::Bullet, contact_runs(contact));
        }
    }
    if !catalogue.refused.is_empty() {
        story.heading(2, &catalogue.refused_title);
        story.lead(&catalogue.refused_intro);
        for refusal in &catalogue.refused {
            story.runs(Style::Bullet, Run::labelled(refusal.sentence()));
        }
    }
    if rules && !catalogue.rules.is_empty() {
        story.heading(2, &catalogue.rules_title);
        story.lead(&catalogue.rules_intro);
        for rule in &catalogue.rules {
            story.runs(Style::Bullet, rule_runs(rule));
        }
    }
}

fn entry(story: &mut Story, entry: &Entry, place: Option<String>) {
    let mut title = vec![Run::plain(entry.name.as_str())];
    if entry.operator_beside {
        title.push(Run::note(format!("  {}", entry.operator)));
    }
    story.anchored_heading(3, title, place);
    story.text(Style::Body, &entry.what);
    for detail in &entry.details {
        story.runs(Style::Body, Run::labelled(detail.sentence()));
    }
    let mut origin = Vec::new();
    if let Some((_, url)) = &entry.address {
        origin.push(Run::address(url));
        origin.push(Run::note(" · "));
    }
    origin.push(Run::note(entry.provenance.as_str()));
    story.runs(Style::Note, origin);
}

fn contact_runs(contact: &ContactNote) -> Vec<Run> {
    let mut runs = vec![
        Run::bold(format!("{}. ", contact.name.trim_end_matches('.'))),
        Run::plain(format!("{} ", contact.what)),
    ];
    if !contact.reach.is_empty() {
        runs.push(Run::plain(format!("{} ", contact.reach.join(" · "))));
    }
    if let Some(address) = &contact.address {
        runs.push(Run::address(address));
        runs.push(Run::note(" · "));
    }
    runs.push(Run::note(contact.provenance.as_str()));
    runs
}

fn rule_runs(rule: &RuleNote) -> Vec<Run> {
    let mut runs = vec![
        Run::plain(format!("{} ", rule.text)),
        Run::note(format!("{} ", rule.provenance)),
    ];
    runs.extend(rule.address.as_deref().map(Run::address));
    runs
}

/// Date and source of something, leading to its page.
pub(super) fn provenance(text: &str, address: Option<&str>) -> Run {
    Run::note(text).to(address.map(|address| Link::Address(address.to_owned())))
}
