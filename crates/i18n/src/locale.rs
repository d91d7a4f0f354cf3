//! The locales that Rumbo speaks, and where each one looks when it lacks a sentence.

use unic_langid::LanguageIdentifier;

/// A language, with the country's habits where they matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub enum Locale {
    /// Neutral Spanish: the source of every sentence.
    #[default]
    Es,
    /// Spanish of Chile.
    EsCl,
    /// Spanish of Colombia.
    EsCo,
    /// Spanish of Ecuador.
    EsEc,
    /// Spanish of México.
    EsMx,
    /// Spanish of Perú.
    EsPe,
    /// English.
    En,
}

impl Locale {
    /// Every locale, the complete ones included.
    pub const ALL: [Self; 7] = [
        Self::Es,
        Self::EsCl,
        Self::EsCo,
        Self::EsEc,
        Self::EsMx,
        Self::EsPe,
        Self::En,
    ];

    /// The locales in which no sentence of the interface or the report may be missing.
    pub const COMPLETE: [Self; 2] = [Self::Es, Self::En];

    /// The name of its folder under `locales/`, which is also its BCP 47 tag.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::EsCl => "es-CL",
            Self::EsCo => "es-CO",
            Self::EsEc => "es-EC",
            Self::EsMx => "es-MX",
            Self::EsPe => "es-PE",
            Self::En => "en",
        }
    }

    /// The locale with this tag, in any case and with `-` or `_`. An unknown region falls back to its language;
    /// an unknown language gives `None`.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next()?.replace('_', "-");
        let exact = Self::ALL
            .into_iter()
            .find(|locale| locale.code().eq_ignore_ascii_case(&tag));
        exact.or_else(|| {
            let language = tag.split('-').next()?;
            Self::COMPLETE
                .into_iter()
                .find(|locale| locale.code().eq_ignore_ascii_case(language))
        })
    }

    /// This language with the habits of the country `country` (the content pack's id, such as `pe`).
    /// English, and a country without a variant, stay as they are.
    #[must_use]
    pub fn for_country(self, country: &str) -> Self {
        match (self, country) {
            (Self::En, _) => Self::En,
            (_, "cl") => Self::EsCl,
            (_, "co") => Self::EsCo,
            (_, "ec") => Self::EsEc,
            (_, "mx") => Self::EsMx,
            (_, "pe") => Self::EsPe,
            (locale, _) => locale,
        }
    }

    /// Where a sentence is looked for, in order, itself first. All end in Spanish, which is always whole.
    #[must_use]
    pub const fn chain(self) -> &'static [Self] {
        match self {
            Self::Es => &[Self::Es],
            Self::EsCl => &[Self::EsCl, Self::Es],
            Self::EsCo => &[Self::EsCo, Self::Es],
            Self::EsEc => &[Self::EsEc, Self::Es],
            Self::EsMx => &[Self::EsMx, Self::Es],
            Self::EsPe => &[Self::EsPe, Self::Es],
            Self::En => &[Self::En, Self::Es],
        }
    }

    /// For Fluent's plural forms. Every code parses (test).
    pub(crate) fn language(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_systems_write_them() {
        for (tag, expected) in [
            ("es-PE", Some(Locale::EsPe)),
            ("es_MX.UTF-8", Some(Locale::EsMx)),
            ("es-AR", Some(Locale::Es)),
            ("en_GB.UTF-8", Some(Locale::En)),
            ("EN", Some(Locale::En)),
            ("qu", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(Locale::parse(tag), expected, "tag {tag:?}");
        }
    }

    #[test]
    fn every_chain_starts_at_home_and_ends_in_spanish() {
        for locale in Locale::ALL {
            let chain = locale.chain();
            assert_eq!(chain.first(), Some(&locale), "its own words come first");
            assert_eq!(chain.last(), Some(&Locale::Es), "Spanish is always whole");
        }
    }

    #[test]
    fn a_country_changes_spanish_and_leaves_english() {
        assert_eq!(Locale::Es.for_country("mx"), Locale::EsMx);
        assert_eq!(Locale::EsPe.for_country("co"), Locale::EsCo);
        assert_eq!(Locale::Es.for_country("ar"), Locale::Es);
        assert_eq!(Locale::En.for_country("pe"), Locale::En);
    }

    #[test]
    fn every_code_is_a_language_tag() {
        for locale in Locale::ALL {
            assert_eq!(locale.language().to_string(), locale.code());
        }
    }
}
