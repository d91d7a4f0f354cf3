//! The cover's words.

use rumbo_i18n::messages;

use super::words::Words;

#[derive(Clone, Debug)]
pub struct Cover {
    pub product: String,
    pub kind: String,
    pub company: String,
    /// Offer and destination; sector and country; the chamber whose extra pack is in use.
    pub focus: Vec<String>,
    pub profile_label: String,
    pub profile: String,
    pub subtitle: String,
    pub provisional: Option<String>,
    /// A date and what it is.
    pub dates: Vec<(String, String)>,
    pub disclaimer: String,
    pub accompanied: Option<String>,
    pub contents: String,
}

impl Cover {
    pub(super) fn build(words: &Words<'_>) -> Self {
        let (l, input) = (words.l, words.input);
        let (profile, subtitle) = match words.hides_profile() {
            true => (
                messages::report_cover_provisional_title(l),
                words.stage(&input.diagnosis.stage),
            ),
            false => (
                words.profile(&input.diagnosis.profile),
                super::summary::subtitle(words),
            ),
        };
        let offer = input
            .offer_name
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .or_else(|| words.fact("offer"));
        let undecided = input.sheet.has("destination", "undecided");
        let destination = words.fact("destination").filter(|_| !undecided);
        let offer_line = offer.map(|offer| match destination {
            Some(destination) => messages::report_cover_offer_to(l, destination, offer),
            None => messages::report_cover_offer(l, offer),
        });
        let place: Vec<String> = ["country", "sector"]
            .into_iter()
            .filter_map(|fact| words.fact(fact))
            .collect();
        let extra = input.content.extra.as_ref();
        let chamber = extra.map(|extra| match &extra.branding {
            Some(branding) => branding.name.as_str(),
            None => extra.about.name.as_str(),
        });
        let date = |day| l.date(day);
        let dates = &input.dates;
        Self {
            product: messages::report_product(l),
            kind: messages::report_kind(l),
            company: input.company.to_owned(),
            focus: offer_line
                .into_iter()
                .chain((!place.is_empty()).then(|| place.join(" · ")))
                .chain(chamber.map(|name| messages::report_cover_chamber(l, name)))
                .collect(),
            profile_label: messages::report_cover_profile(l),
            profile,
            subtitle,
            provisional: input
                .diagnosis
                .provisional
                .then(|| messages::report_cover_provisional(l)),
            dates: vec![
                (
                    date(dates.diagnosed_on),
                    messages::report_cover_diagnosed(l),
                ),
                (
                    date(dates.reference_until),
                    messages::report_cover_reference(l),
                ),
                (date(dates.repeat_from), messages::report_cover_repeat(l)),
            ],
            disclaimer: match input.example {
                true => messages::report_cover_disclaimer_example(l),
                false => messages::report_cover_disclaimer(l),
            },
            accompanied: input
                .accompanied_by
                .map(|name| messages::report_cover_accompanied(l, name)),
            contents: messages::report_cover_contents(l),
        }
    }
}
