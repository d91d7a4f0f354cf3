//! What a person reads when something is refused: a code with its sentence and its hint, in both languages.

use rumbo_app::{AppError, Code, WireError};
use rumbo_i18n::catalogue::Catalogue;
use rumbo_i18n::{ArgValue, Locale, Localizer};
use rumbo_tests::project;
use std::collections::BTreeSet;

/// Demands the code, and that Spanish and English words for it are whole; gives the Spanish ones.
pub fn refused<T>(result: Result<T, AppError>, code: Code) -> String {
    let Err(error) = result else {
        panic!("it has to be refused as {}", code.name());
    };
    assert_eq!(error.code(), code, "{error}");
    words(&error.to_wire())
}

/// Sentence and hint in Spanish; both languages have to have them, with every argument that they name.
pub fn words(error: &WireError) -> String {
    let english = sentence(error, Locale::EN);
    let spanish = sentence(error, Locale::ES);
    assert_ne!(english, spanish, "English words of {}", error.code.name());
    spanish
}

fn sentence(error: &WireError, language: Locale) -> String {
    let words = Localizer::new(language);
    let key = format!("error-{}", error.code.name());
    let args: Vec<(&str, ArgValue<'_>)> = error
        .args
        .iter()
        .map(|(name, value)| {
            let value = match value.parse::<i64>() {
                Ok(number) if name == "count" => number.into(),
                _ => value.as_str().into(),
            };
            (name.as_str(), value)
        })
        .collect();
    let part = |attribute| {
        words.content(&key, attribute, &args).unwrap_or_else(|| {
            panic!("{key} {attribute:?} with {args:?} has no words in {language:?}")
        })
    };
    format!("{} {}", part(None), part(Some("hint")))
}

/// Messages of the errors' files that are no error's own.
const HEADINGS: [&str; 2] = ["error-title", "error-title-start"];

#[test]
fn every_code_has_its_words_and_every_word_its_code() {
    let known: BTreeSet<String> = Code::ALL
        .iter()
        .map(|code| format!("error-{}", code.name()))
        .chain(HEADINGS.map(str::to_owned))
        .collect();
    assert_eq!(known.len(), Code::ALL.len() + HEADINGS.len(), "a code once");
    for language in ["es", "en"] {
        let path = project().join(format!("locales/{language}/ui/errors.ftl"));
        let text = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let catalogue = Catalogue::read(&[(format!("{language}/ui/errors.ftl"), text.as_str())]);
        assert!(catalogue.mistakes.is_empty(), "{:?}", catalogue.mistakes);
        let has = |id: &str, attribute: Option<&str>| {
            let mut sentences = catalogue.sentences.iter();
            sentences.any(|one| one.id == id && one.attribute.as_deref() == attribute)
        };
        for code in Code::ALL {
            let key = format!("error-{}", code.name());
            assert!(has(&key, None), "{language}: what happened in {key}");
            assert!(has(&key, Some("hint")), "{language}: what to do in {key}");
        }
        for sentence in &catalogue.sentences {
            assert!(
                known.contains(&sentence.id),
                "{language}: {} is nobody's, delete it",
                sentence.id
            );
        }
    }
}
