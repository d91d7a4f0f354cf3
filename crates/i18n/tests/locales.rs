//! The shipped locales hold together: the same sentences with the same arguments wherever a locale calls itself whole.

use std::collections::{BTreeMap, BTreeSet};

use rumbo_i18n::catalogue::Catalogue;
use rumbo_i18n::{ArgValue, Language, Locale, Localizer};

/// Everything but the content pack's sentences, which English may take from Spanish.
const SECTIONS: [&str; 5] = ["ui", "report", "format", "cli", "shell"];

fn arguments(locale: Locale, section: &str) -> BTreeMap<String, BTreeSet<String>> {
    let sentences = Catalogue::shipped(locale, Some(section)).sentences;
    sentences
        .iter()
        .map(|sentence| (sentence.key(), sentence.variables.keys().cloned().collect()))
        .collect()
}

#[test]
fn every_shipped_file_is_valid_fluent() {
    for locale in Locale::shipped() {
        let mistakes = Catalogue::shipped(locale, None).mistakes;
        assert!(mistakes.is_empty(), "{mistakes:#?}");
    }
}

#[test]
fn whole_locales_have_the_same_sentences_with_the_same_arguments() {
    for section in SECTIONS {
        let source = arguments(Locale::ES, section);
        for locale in Language::ALL.map(Locale::plain) {
            let other = arguments(locale, section);
            let missing: Vec<_> = source
                .keys()
                .filter(|key| !other.contains_key(*key))
                .collect();
            let extra: Vec<_> = other
                .keys()
                .filter(|key| !source.contains_key(*key))
                .collect();
            assert!(
                missing.is_empty(),
                "{}/{section} lacks {missing:?}",
                locale.code()
            );
            assert!(
                extra.is_empty(),
                "{}/{section} has what Spanish lacks: {extra:?}",
                locale.code()
            );
            for (key, expected) in &source {
                assert_eq!(
                    &other[key],
                    expected,
                    "{}: arguments of {key}",
                    locale.code()
                );
            }
        }
    }
}

#[test]
fn a_country_or_a_translation_overrides_only_what_spanish_has() {
    let source = Catalogue::shipped(Locale::ES, None);
    let known: BTreeMap<String, BTreeSet<&String>> = source
        .sentences
        .iter()
        .map(|sentence| (sentence.key(), sentence.variables.keys().collect()))
        .collect();
    for locale in Locale::shipped() {
        for sentence in &Catalogue::shipped(locale, None).sentences {
            let expected = known.get(&sentence.key());
            let place = format!("{}:{} {}", sentence.file, sentence.line, sentence.key());
            assert!(expected.is_some(), "{place} does not exist in Spanish");
            for variable in sentence.variables.keys() {
                assert!(
                    expected.is_some_and(|names| names.contains(variable)),
                    "{place} names ${variable}, which Spanish does not give"
                );
            }
        }
    }
}

#[test]
fn every_sentence_can_be_said_in_every_locale() {
    let sentences = Catalogue::shipped(Locale::ES, None).sentences;
    assert!(!sentences.is_empty(), "the locales are embedded");
    for locale in Locale::shipped() {
        let localizer = Localizer::new(locale);
        for sentence in &sentences {
            let args: Vec<(&str, ArgValue<'_>)> = sentence
                .variables
                .keys()
                .map(|name| (name.as_str(), ArgValue::from(2)))
                .collect();
            let said = localizer.content(&sentence.id, sentence.attribute.as_deref(), &args);
            let said = said.unwrap_or_default();
            assert!(
                !said.trim().is_empty(),
                "{} {} says nothing",
                locale.code(),
                sentence.key()
            );
            assert!(
                !said.contains(['\u{2068}', '\u{2069}']),
                "{} holds marks that no font of ours draws",
                sentence.key()
            );
        }
    }
}

#[test]
fn a_sentence_that_is_missing_is_none_and_shows_its_id() {
    let es = Localizer::new(Locale::ES);
    assert_eq!(es.content("no-such-sentence", None, &[]), None);
    assert_eq!(es.text("no-such-sentence", &[]), "no-such-sentence");
    assert_eq!(
        es.content("format-hours", None, &[]),
        None,
        "without its argument there is no sentence"
    );
}

#[test]
fn a_pack_adds_its_words_and_a_broken_one_says_where() {
    let pack = [(
        Locale::ES,
        "camara/es.ftl",
        "programme-local = Feria de la cámara\n",
    )];
    let with = Localizer::with_pack(Locale::ES.for_country("pe"), &pack).unwrap();
    assert_eq!(with.text("programme-local", &[]), "Feria de la cámara");
    let broken = [(Locale::ES, "camara/es.ftl", "a = uno\nb = { $c\n")];
    let error = Localizer::with_pack(Locale::ES.for_country("pe"), &broken).unwrap_err();
    assert_eq!((error.file.as_str(), error.line), ("camara/es.ftl", 2));
}

#[test]
fn one_localizer_serves_all_threads() {
    let es = Localizer::new(Locale::ES);
    let said = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| es.hours(3))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect::<Vec<_>>()
    });
    assert!(said.iter().all(|text| text == "3 horas"), "{said:?}");
}

#[test]
fn a_word_of_the_country_stands_in_every_sentence_that_uses_it() {
    let files = [
        (
            Locale::ES,
            "es.ftl",
            "need = Tenga su { -tax-id } y mire el { -vat }.\n",
        ),
        (
            Locale::EN,
            "en.ftl",
            "need = Have your { -tax-id } at hand.\n",
        ),
    ];
    for (locale, expected) in [
        ("es", "Tenga su número de contribuyente y mire el IVA."),
        ("es-CL", "Tenga su RUT y mire el IVA."),
        ("es-CO", "Tenga su NIT y mire el IVA."),
        ("es-MX", "Tenga su RFC y mire el IVA."),
        ("es-PE", "Tenga su RUC y mire el IGV."),
        ("es-EC", "Tenga su RUC y mire el IVA."),
        ("es-BO", "Tenga su número de contribuyente y mire el IVA."),
        ("en-PE", "Have your tax number (RUC) at hand."),
    ] {
        let words = Localizer::with_pack(Locale::parse(locale).unwrap(), &files).unwrap();
        assert_eq!(words.text("need", &[]), expected, "{locale}");
    }
}

#[test]
fn what_english_lacks_is_said_in_spanish_with_the_words_of_the_country() {
    let files = [(Locale::ES, "es.ftl", "need = Tenga su { -tax-id }.\n")];
    let words = Localizer::with_pack(Locale::EN.for_country("pe"), &files).unwrap();
    assert_eq!(words.text("need", &[]), "Tenga su RUC.");
}

#[test]
fn a_pack_stands_in_place_of_the_shipped_content() {
    let shipped = Localizer::new(Locale::ES);
    assert!(shipped.has("fact-country", None));
    let files = [(Locale::ES, "es.ftl", "fact-other = Otro\n")];
    let words = Localizer::with_pack(Locale::ES, &files).unwrap();
    assert!(
        !words.has("fact-country", None),
        "a retired question says nothing new"
    );
    assert!(
        words.has("format-hours", None),
        "the interface's sentences stay"
    );
}

#[test]
fn languages_have_the_same_terms_and_countries_only_those() {
    let terms = |locale| -> BTreeSet<String> {
        let terms = Catalogue::shipped(locale, None).terms;
        terms.into_iter().map(|term| term.id).collect()
    };
    let source = terms(Locale::ES);
    assert!(source.contains("-tax-id"), "{source:?}");
    for locale in Locale::shipped() {
        let own = terms(locale);
        let more: Vec<_> = own.difference(&source).collect();
        assert!(more.is_empty(), "{locale:?} alone has {more:?}");
    }
    for country in ["cl", "co", "mx", "pe", "ec"] {
        for language in [Locale::ES, Locale::EN] {
            let own = terms(language.for_country(country));
            assert!(own.contains("-tax-id"), "{country} in {language:?}");
        }
    }
}

#[test]
fn the_windows_own_sentences_need_no_country() {
    for locale in Language::ALL.map(Locale::plain) {
        for section in ["ui", "shell", "cli"] {
            for (file, text) in Catalogue::shipped_texts(locale) {
                let own = file.split('/').nth(1) == Some(section);
                assert!(
                    !(own && text.contains("{ -")),
                    "{file} uses a country's word"
                );
            }
        }
    }
}
