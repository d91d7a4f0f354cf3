//! What Ajustes tells: where the data is and how much, what this program is, and whose works are in it.

use crate::case::say;
use crate::error::AppError;
use crate::rumbo::{DATA_FILE, Rumbo};
use crate::views::{AboutView, LegalText};
use rumbo_core::AnswerSheet;
use rumbo_i18n::{Locale, Localizer, messages};
use std::path::PathBuf;

/// Name and text of everything that must go with the program, the program's own licences first.
const LEGAL: [(&str, &str); 6] = [
    (
        "Apache License 2.0",
        include_str!("../../../LICENSE-APACHE"),
    ),
    ("MIT License", include_str!("../../../LICENSE-MIT")),
    (
        "Asap: SIL Open Font License 1.1",
        include_str!("../../../assets/fonts/Asap-OFL-1.1.txt"),
    ),
    (
        "Alegreya: SIL Open Font License 1.1",
        include_str!("../../../assets/fonts/Alegreya-OFL-1.1.txt"),
    ),
    (
        "sRGB: zlib",
        include_str!("../../../assets/icc/sRGB-LICENCE.txt"),
    ),
    (
        "Third-party notices",
        include_str!("../../../THIRD-PARTY-NOTICES.md"),
    ),
];

impl Rumbo {
    /// The folder of the data file.
    pub fn data_folder(&self) -> PathBuf {
        self.surroundings.data_folder.clone()
    }

    /// What Ajustes tells of the data and of the program.
    ///
    /// # Errors
    /// The data file failed.
    pub fn about(&self) -> Result<AboutView, AppError> {
        let words = self.plain_words()?;
        Ok(AboutView {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            data_size: size_in_words(&words, self.data_bytes()),
            countries: self.countries_with_words(&words),
        })
    }

    /// Licences and notices, whole.
    pub fn legal_texts() -> Vec<LegalText> {
        LEGAL
            .map(|(name, text)| LegalText {
                name: name.to_owned(),
                text: text.to_owned(),
            })
            .into()
    }

    /// The data file and its log; what the window itself keeps beside them is not the person's.
    fn data_bytes(&self) -> u64 {
        let entries = std::fs::read_dir(&self.surroundings.data_folder);
        entries
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.file_name().to_string_lossy().starts_with(DATA_FILE))
            .filter_map(|entry| entry.metadata().ok())
            .filter(std::fs::Metadata::is_file)
            .map(|file| file.len())
            .sum()
    }

    /// Countries of the content for which this language has words of their own, in the content's order.
    fn countries_with_words(&self, words: &Localizer) -> Vec<String> {
        let shipped = Locale::shipped();
        let nothing = AnswerSheet::default();
        let facts = self.pack.content.facts.iter();
        facts
            .filter(|fact| fact.id.as_str() == "country")
            .flat_map(|fact| &fact.options)
            .filter(|option| {
                shipped.iter().any(|locale| {
                    locale.language() == words.locale().language()
                        && locale.country().as_deref() == Some(option.as_str())
                })
            })
            .filter_map(|option| say(words, &nothing, &format!("fact-country-{option}"), None))
            .collect()
    }
}

/// "1,4 MB"; less than a tenth of one is told in KB, so that nothing is "0,0 MB".
fn size_in_words(words: &Localizer, bytes: u64) -> String {
    let kilobytes = bytes.div_ceil(1000);
    if kilobytes < 100 {
        return messages::app_size_kb(words, i64::try_from(kilobytes).unwrap_or(0));
    }
    let tenths = u32::try_from(kilobytes.div_ceil(100)).unwrap_or(u32::MAX);
    messages::app_size_mb(words, words.number(f64::from(tenths) / 10.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_told_in_the_persons_way() {
        let spanish = Localizer::new(Locale::ES);
        assert_eq!(size_in_words(&spanish, 40_960), "41 KB");
        assert_eq!(size_in_words(&spanish, 1_351_680), "1,4 MB");
        let english = Localizer::new(Locale::EN);
        assert_eq!(size_in_words(&english, 1_351_680), "1.4 MB");
    }

    #[test]
    fn every_text_that_must_go_with_the_program_is_in_it() {
        let texts = Rumbo::legal_texts();
        assert!(texts.iter().all(|one| one.text.len() > 200), "whole texts");
        let fonts = texts
            .iter()
            .filter(|one| one.text.contains("SIL OPEN FONT LICENSE"));
        assert_eq!(fonts.count(), 2, "one for each family of letters");
        let notices = &texts.last().unwrap().text;
        for work in ["Asap", "Alegreya", "sRGB", "SQLite"] {
            assert!(notices.contains(work), "{work}");
        }
    }
}
