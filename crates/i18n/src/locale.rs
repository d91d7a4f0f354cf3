//! A language and a country: which words are used, and where each locale looks when it lacks a sentence.
//!
//! Languages are few and known here; countries are data. A country has words of its own where a folder
//! `locales/<language>-<COUNTRY>` holds them, and is spoken to in the plain language where none does.

use std::fmt;

use unic_langid::LanguageIdentifier;

/// A language that Rumbo speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub enum Language {
    /// Neutral Spanish: the source of every sentence.
    #[default]
    Spanish,
    /// English.
    English,
}

impl Language {
    /// Every language. In each no sentence of the interface or the report may be missing.
    pub const ALL: [Self; 2] = [Self::Spanish, Self::English];

    /// Its tag, which is the name of its folder under `locales/`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Spanish => "es",
            Self::English => "en",
        }
    }

    fn parse(tag: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(tag))
    }

    /// Where a sentence is looked for, in order, itself first. All end in Spanish, which is always whole.
    #[must_use]
    pub const fn chain(self) -> &'static [Self] {
        match self {
            Self::Spanish => &[Self::Spanish],
            Self::English => &[Self::English, Self::Spanish],
        }
    }
}

/// A country by its ISO 3166 code of two letters, kept small: the id that the content pack gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Country([u8; 2]);

impl Country {
    /// `pe`, `PE`; anything but two letters is no country.
    fn parse(code: &str) -> Option<Self> {
        let letters: [u8; 2] = code.as_bytes().try_into().ok()?;
        let letter = |byte: &u8| byte.is_ascii_alphabetic();
        letters
            .iter()
            .all(letter)
            .then(|| Self(letters.map(|byte| byte.to_ascii_lowercase())))
    }

    fn code(self) -> String {
        self.0.iter().map(|byte| char::from(*byte)).collect()
    }
}

/// A language, with the words and habits of a country where one is known.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
pub struct Locale {
    language: Language,
    country: Option<Country>,
}

impl Locale {
    /// Neutral Spanish.
    pub const ES: Self = Self::plain(Language::Spanish);
    /// English.
    pub const EN: Self = Self::plain(Language::English);

    /// A language without a country.
    #[must_use]
    pub const fn plain(language: Language) -> Self {
        Self {
            language,
            country: None,
        }
    }

    /// The locales that have a folder in the program, in the order of their tags.
    #[must_use]
    pub fn shipped() -> Vec<Self> {
        let folders = crate::localizer::LOCALES.dirs();
        let mut found: Vec<Self> = folders
            .filter_map(|folder| Self::of_folder(&folder.path().to_string_lossy()))
            .collect();
        found.sort();
        found
    }

    /// The locale of a folder under `locales/`; `None` for a name that is not written as tags are, or of another language.
    #[must_use]
    pub fn of_folder(name: &str) -> Option<Self> {
        Self::parse(name).filter(|locale| locale.code() == name)
    }

    /// The locale with this tag, in any case and with `-` or `_`. What is no country is left out; an unknown language
    /// gives `None`.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next()?.replace('_', "-");
        let mut parts = tag.split('-');
        let language = Language::parse(parts.next()?)?;
        Some(Self {
            language,
            country: parts.next().and_then(Country::parse),
        })
    }

    /// This language with the words of the country `country` (the content pack's id, such as `pe`). What is no country
    /// changes nothing.
    #[must_use]
    pub fn for_country(self, country: &str) -> Self {
        Self {
            country: Country::parse(country).or(self.country),
            ..self
        }
    }

    /// The language alone.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// The country's id in the content pack, such as `pe`.
    #[must_use]
    pub fn country(self) -> Option<String> {
        self.country.map(Country::code)
    }

    /// Its BCP 47 tag, which is also the name of its folder under `locales/`, where it has one: `es-PE`.
    #[must_use]
    pub fn code(self) -> String {
        let language = self.language.code();
        match self.country {
            Some(country) => format!("{language}-{}", country.code().to_uppercase()),
            None => language.to_owned(),
        }
    }

    /// This country's words in another language.
    pub(crate) fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// For Fluent's plural forms. Every code parses (test).
    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_systems_write_them() {
        for (tag, expected) in [
            ("es-PE", Some("es-PE")),
            ("es_MX.UTF-8", Some("es-MX")),
            ("es-bo", Some("es-BO")),
            ("es-419", Some("es")),
            ("en_GB.UTF-8", Some("en-GB")),
            ("EN", Some("en")),
            ("qu", None),
            ("C", None),
            ("", None),
        ] {
            let found = Locale::parse(tag).map(Locale::code);
            assert_eq!(found.as_deref(), expected, "tag {tag:?}");
        }
    }

    #[test]
    fn every_chain_starts_at_home_and_ends_in_spanish() {
        for language in Language::ALL {
            let chain = language.chain();
            assert_eq!(chain.first(), Some(&language), "its own words come first");
            assert_eq!(
                chain.last(),
                Some(&Language::Spanish),
                "Spanish is always whole"
            );
        }
    }

    #[test]
    fn a_country_is_taken_from_the_company() {
        assert_eq!(Locale::ES.for_country("mx").code(), "es-MX");
        assert_eq!(
            Locale::ES.for_country("pe").for_country("co").code(),
            "es-CO"
        );
        assert_eq!(Locale::EN.for_country("pe").code(), "en-PE");
        assert_eq!(
            Locale::ES.for_country("bo").code(),
            "es-BO",
            "a country that nobody wrote words for yet"
        );
        for nothing in ["", "regional", "p1", "ñ"] {
            assert_eq!(Locale::ES.for_country(nothing), Locale::ES, "{nothing:?}");
        }
        assert_eq!(
            Locale::ES.for_country("pe").country().as_deref(),
            Some("pe")
        );
    }

    #[test]
    fn folders_are_named_exactly() {
        assert_eq!(
            Locale::of_folder("es-PE").map(Locale::code).as_deref(),
            Some("es-PE")
        );
        for wrong in ["es-pe", "es_PE", "es-PE.bak", "es-419", "qu"] {
            assert_eq!(Locale::of_folder(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_shipped_has_tags_and_both_languages() {
        let shipped = Locale::shipped();
        for language in Language::ALL {
            assert!(shipped.contains(&Locale::plain(language)), "{shipped:?}");
        }
        for locale in shipped {
            assert_eq!(locale.identifier().to_string(), locale.code());
        }
    }
}
