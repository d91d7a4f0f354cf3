//! "A quién preguntar": the offices of the company's country, and those that a chamber adds.

use rumbo_core::content::Contact;
use rumbo_i18n::messages;

use super::records::publishers;
use super::words::Words;

/// Whom to ask.
#[derive(Clone, Debug)]
pub struct Contacts {
    pub title: String,
    pub intro: String,
    pub contacts: Vec<ContactNote>,
    /// References, for the annex.
    pub references: Vec<String>,
}

/// One office.
#[derive(Clone, Debug)]
pub struct ContactNote {
    pub name: String,
    /// What one asks there.
    pub what: String,
    /// Telephone, e-mail and street, as far as they are known.
    pub reach: Vec<String>,
    pub address: Option<String>,
    pub provenance: String,
}

impl Contacts {
    pub(super) fn build(words: &Words<'_>) -> Self {
        let contacts: Vec<&Contact> = words
            .content()
            .contacts
            .iter()
            .filter(|contact| words.is_in(contact.country.as_str()))
            .collect();
        Self {
            title: messages::report_contacts(words.l),
            intro: messages::report_contacts_intro(words.l),
            contacts: contacts
                .iter()
                .map(|contact| note(words, contact))
                .collect(),
            references: contacts
                .iter()
                .flat_map(|contact| contact.sources.clone())
                .collect(),
        }
    }
}

fn note(words: &Words<'_>, contact: &Contact) -> ContactNote {
    let l = words.l;
    let phone = contact
        .phone
        .as_deref()
        .map(|phone| messages::report_contact_phone(l, phone));
    let reach = [phone, contact.email.clone(), contact.address.clone()];
    ContactNote {
        name: contact.name.clone(),
        what: words.say(&format!("contact-{}", contact.id)),
        reach: reach.into_iter().flatten().collect(),
        address: contact.url.clone(),
        provenance: messages::report_rule_provenance_current(
            l,
            l.date(contact.as_of),
            publishers(words, &contact.sources),
        ),
    }
}
