//! The cover's words, and the chamber that it names.

use rumbo_core::Content;
use rumbo_i18n::{Localizer, messages};
use std::sync::Arc;

use super::words::Words;
use crate::chamber_colour::tamed;
use crate::logo::Logo;
use crate::theme::Colour;

#[derive(Clone, Debug)]
pub struct Cover {
    pub product: String,
    pub kind: String,
    pub company: String,
    /// Offer and destination; sector and country.
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
    /// Where an extra pack is in use.
    pub chamber: Option<Chamber>,
}

/// The chamber whose extra pack is in use.
#[derive(Clone, Debug)]
pub struct Chamber {
    /// Stands before its name or logo.
    pub label: String,
    pub name: String,
    /// None where its pack gives no colour.
    pub(crate) colour: Option<Colour>,
    /// Shown in place of the name.
    pub(crate) logo: Option<Arc<Logo>>,
}

impl Chamber {
    /// Without its logo, which is no part of the content.
    pub(crate) fn of(content: &Content, l: &Localizer) -> Option<Self> {
        let extra = content.extra.as_ref()?;
        let branding = extra.branding.as_ref();
        let name = branding.map_or(&extra.about.name, |branding| &branding.name);
        let colour = branding.and_then(|branding| branding.rgb());
        Some(Self {
            label: messages::report_cover_supported_by(l),
            name: name.trim().to_owned(),
            colour: colour.map(|[red, green, blue]| tamed(Colour(red, green, blue))),
            logo: None,
        })
    }
}

impl Cover {
    /// With the logo of the chamber, if there is one.
    pub(crate) fn set_logo(&mut self, logo: Logo) {
        if let Some(chamber) = &mut self.chamber {
            chamber.logo = Some(Arc::new(logo));
        }
    }

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
        let destination = offer
            .is_some()
            .then(|| destination.map(|name| messages::report_cover_destination(l, name)))
            .flatten();
        let place: Vec<String> = ["country", "sector"]
            .into_iter()
            .filter_map(|fact| words.fact(fact))
            .collect();
        let date = |day| l.date(day);
        let dates = &input.dates;
        Self {
            product: messages::report_product(l),
            kind: messages::report_kind(l),
            company: input.company.to_owned(),
            focus: offer
                .into_iter()
                .chain(destination)
                .chain((!place.is_empty()).then(|| place.join(" · ")))
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
            chamber: Chamber::of(input.content, l),
        }
    }
}
