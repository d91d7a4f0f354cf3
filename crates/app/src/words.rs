//! A pack's words as the validator looks at them: those of a language, and what a country lays over them.

use rumbo_core::Content;
use rumbo_core::content::validate::{ContentMessage, MessageIndex};
use rumbo_core::content::{PackFile, Problem};
use rumbo_i18n::catalogue::{Catalogue, FluentMistake, Sentence};
use rumbo_i18n::{ArgValue, Language, Locale, Localizer};
use std::collections::{BTreeMap, BTreeSet};

/// The words of one language.
pub(crate) struct Words {
    language: String,
    /// Each sentence, with the facts that it may read otherwise for.
    keys: BTreeMap<Key, BTreeSet<&'static str>>,
    messages: Vec<ContentMessage>,
    pub mistakes: Vec<Problem>,
    /// What says them to a company of each country, where they are to be measured.
    pub said: BTreeMap<String, Localizer>,
}

impl Words {
    pub fn read(language: &str, files: &BTreeMap<String, String>) -> Self {
        let catalogue = Catalogue::read(&texts(language, files));
        let mut messages: BTreeMap<&str, ContentMessage> = BTreeMap::new();
        for sentence in &catalogue.sentences {
            let message = messages
                .entry(&sentence.id)
                .or_insert_with(|| ContentMessage {
                    id: sentence.id.clone(),
                    attributes: Vec::new(),
                    file: sentence.file.clone(),
                    line: sentence.line,
                });
            message.attributes.extend(sentence.attribute.clone());
        }
        Self {
            language: language.to_owned(),
            keys: keys(language, &catalogue, files),
            messages: messages.into_values().collect(),
            mistakes: catalogue.mistakes.iter().map(mistake).collect(),
            said: BTreeMap::new(),
        }
    }
}

impl MessageIndex for Words {
    fn locale(&self) -> &str {
        &self.language
    }

    fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        let key = (id.to_owned(), attribute.map(str::to_owned));
        self.keys.contains_key(&key)
    }

    fn content_messages(&self) -> Vec<ContentMessage> {
        self.messages.clone()
    }

    fn varies(&self, id: &str, attribute: Option<&str>) -> bool {
        let key = (id.to_owned(), attribute.map(str::to_owned));
        self.keys.get(&key).is_some_and(|facts| !facts.is_empty())
    }

    fn text(&self, id: &str, attribute: Option<&str>, facts: &[(&str, &str)]) -> Option<String> {
        // What this language lacks would be said in Spanish.
        if !self.has(id, attribute) {
            return None;
        }
        let args: Vec<(&str, ArgValue<'_>)> = facts
            .iter()
            .map(|(name, value)| (*name, ArgValue::from(*value)))
            .collect();
        let (_, country) = facts.iter().find(|(name, _)| *name == "country")?;
        self.said.get(*country)?.content(id, attribute, &args)
    }
}

/// Id and attribute.
type Key = (String, Option<String>);

/// Each sentence of a language, with the facts that it may read otherwise for.
fn keys(
    language: &str,
    catalogue: &Catalogue,
    files: &BTreeMap<String, String>,
) -> BTreeMap<Key, BTreeSet<&'static str>> {
    let key = |sentence: &Sentence| (sentence.id.clone(), sentence.attribute.clone());
    let mut keys: BTreeMap<Key, BTreeSet<&'static str>> = catalogue
        .sentences
        .iter()
        .map(|sentence| (key(sentence), varies_with(sentence)))
        .collect();
    for name in names(files) {
        let country = name
            .strip_prefix(language)
            .is_some_and(|rest| rest.starts_with('-'));
        if country {
            for sentence in Catalogue::read(&texts(name, files)).sentences {
                keys.entry(key(&sentence))
                    .and_modify(|facts| facts.extend(GIVEN));
            }
        }
    }
    keys
}

/// The facts that a sentence may read otherwise for; a country may have words of its own for a term.
fn varies_with(sentence: &Sentence) -> BTreeSet<&'static str> {
    let named = |fact: &&str| {
        let by_term = *fact == "country" && !sentence.terms.is_empty();
        by_term || sentence.variables.contains_key(*fact)
    };
    GIVEN.into_iter().filter(named).collect()
}

/// The locales that have files, by the names of their folders; a folder named otherwise is nobody's.
pub(crate) fn folders(files: &BTreeMap<String, String>) -> BTreeSet<Locale> {
    names(files)
        .into_iter()
        .filter_map(Locale::of_folder)
        .collect()
}

/// The countries that a company can be in.
pub(crate) fn countries(content: &Content) -> BTreeSet<String> {
    let options = content.fact(&"country".into()).map(|fact| &fact.options);
    let options = options.into_iter().flatten();
    options.map(ToString::to_string).collect()
}

/// What is wrong between the files of words: a country may only say otherwise what its language says, and belongs to a
/// country of the pack; every locale names the variables that Spanish names, and a sentence is given no others.
pub(crate) fn between_locales(
    structure: &[PackFile<'_>],
    files: &BTreeMap<String, String>,
) -> Vec<Problem> {
    let known = Content::load(structure)
        .ok()
        .map(|content| countries(&content));
    let mut problems: Vec<Problem> = names(files)
        .into_iter()
        .filter(|name| Locale::of_folder(name).is_none())
        .map(|name| Problem {
            file: format!("locales/{name}"),
            line: 0,
            reason: format!("`{name}` is no language of the program"),
            hint: "name the folder `es`, `en`, or one of them with a country, such as `es-PE`"
                .to_owned(),
        })
        .collect();
    let languages: BTreeMap<&str, Sentences> = Language::ALL
        .into_iter()
        .map(|language| {
            let texts = texts(language.code(), files);
            (language.code(), by_key(&Catalogue::read(&texts)))
        })
        .collect();
    let nothing = Sentences::new();
    let of = |language: &str| languages.get(language).unwrap_or(&nothing);
    let spanish = of(Language::Spanish.code());
    problems.extend(spanish.values().filter_map(not_given));
    for locale in folders(files) {
        let (name, language) = (locale.code(), locale.language().code());
        match locale.country() {
            Some(country) => {
                if known
                    .as_ref()
                    .is_some_and(|known| !known.contains(&country))
                {
                    problems.push(Problem {
                        file: format!("locales/{name}"),
                        line: 0,
                        reason: format!("the fact `country` has no option `{country}`"),
                        hint: "add the country to facts.toml, or correct the folder's name"
                            .to_owned(),
                    });
                }
                let under = texts(language, files);
                let own = Catalogue::read_over(&under, &texts(&name, files));
                problems.extend(own.mistakes.iter().map(mistake));
                let own = by_key(&own);
                problems.extend(unknown(&own, of(language), language));
                problems.extend(own.values().filter_map(not_given));
            }
            None => {
                let own = of(language).values();
                problems.extend(own.filter_map(|one| differing(one, spanish)));
            }
        }
    }
    problems
}

/// What stands in a country's files and not in its language's.
fn unknown(own: &Sentences, base: &Sentences, language: &str) -> Vec<Problem> {
    own.iter()
        .filter(|(key, _)| !base.contains_key(*key))
        .map(|(key, sentence)| {
            at(
                sentence,
                format!("`{key}` does not exist in `{language}`"),
                "a country says otherwise what its language says: correct the id, or write it there first",
            )
        })
        .collect()
}

/// A variable that no sentence of the content is given: the sentence would never be shown.
fn not_given(sentence: &Sentence) -> Option<Problem> {
    let names = sentence.variables.keys();
    let more: Vec<String> = names
        .filter(|name| !GIVEN.contains(&name.as_str()))
        .map(|name| format!("${name}"))
        .collect();
    (!more.is_empty()).then(|| {
        at(
            sentence,
            format!(
                "`{}` names {}, which it is not given",
                sentence.key(),
                more.join(", ")
            ),
            "select on $offer, $segment or $country",
        )
    })
}

/// A translation that does not depend on what the Spanish sentence depends on.
fn differing(sentence: &Sentence, spanish: &Sentences) -> Option<Problem> {
    let source = spanish.get(&sentence.key())?;
    let names = |of: &Sentence| -> Vec<String> {
        of.variables.keys().map(|name| format!("${name}")).collect()
    };
    let (own, expected) = (names(sentence), names(source));
    let or_none = |names: Vec<String>| match names.is_empty() {
        true => "no variable".to_owned(),
        false => names.join(", "),
    };
    (own != expected).then(|| {
        let key = sentence.key();
        let (own, expected) = (or_none(own), or_none(expected));
        at(
            sentence,
            format!("`{key}` names {own}, and {expected} in Spanish"),
            "say the same cases in each language",
        )
    })
}

/// What sentences of the content may select on.
const GIVEN: [&str; 3] = ["offer", "segment", "country"];

/// Sentences and terms by their keys.
type Sentences = BTreeMap<String, Sentence>;

fn by_key(catalogue: &Catalogue) -> Sentences {
    let all = catalogue.sentences.iter().chain(&catalogue.terms);
    all.map(|sentence| (sentence.key(), sentence.clone()))
        .collect()
}

fn at(sentence: &Sentence, reason: String, hint: &str) -> Problem {
    Problem {
        file: sentence.file.clone(),
        line: sentence.line,
        reason,
        hint: hint.to_owned(),
    }
}

fn names(files: &BTreeMap<String, String>) -> BTreeSet<&str> {
    files
        .keys()
        .filter_map(|path| path.strip_prefix("locales/")?.split('/').next())
        .collect()
}

fn texts<'f>(folder: &str, files: &'f BTreeMap<String, String>) -> Vec<(String, &'f str)> {
    // An extra pack's stand behind the pack's own, and so are those that repeat a name.
    let sections = ["content", "extra"].map(|section| format!("locales/{folder}/{section}/"));
    files
        .iter()
        .filter(|(path, _)| sections.iter().any(|prefix| path.starts_with(prefix)))
        .map(|(path, text)| (path.clone(), text.as_str()))
        .collect()
}

fn mistake(found: &FluentMistake) -> Problem {
    Problem {
        file: found.file.clone(),
        line: found.line,
        reason: found.detail.clone(),
        hint: "see the Fluent syntax of the lines around it".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Pack;

    /// Reasons, each with the file and line it names, of the shipped structure with these words alone.
    fn found(files: &[(&str, &str)]) -> Vec<(String, usize, String)> {
        let files: BTreeMap<String, String> = files
            .iter()
            .map(|(path, text)| (format!("locales/{path}"), (*text).to_owned()))
            .collect();
        let shipped = Pack::shipped().unwrap();
        let structure = shipped.structure();
        let mut problems = between_locales(&structure, &files);
        problems.sort();
        problems
            .into_iter()
            .map(|problem| (problem.file, problem.line, problem.reason))
            .collect()
    }

    const TERMS: (&str, &str) = (
        "es/content/terms.ftl",
        "-tax-id = número de contribuyente\n",
    );
    const NEED: (&str, &str) = (
        "es/content/needs.ftl",
        "need-tax-id = Tenga su { -tax-id }.\n    .check = { $offer ->\n        [goods] Mire el envío.\n       *[other] Mire el plazo.\n    }\n",
    );

    #[test]
    fn a_country_may_say_a_word_or_a_sentence_its_own_way() {
        let peru = (
            "es-PE/content/terms.ftl",
            "-tax-id = RUC\nneed-tax-id = Tenga su { -tax-id } activo.\n",
        );
        assert_eq!(found(&[TERMS, NEED, peru]), []);
    }

    #[test]
    fn what_a_country_invents_is_refused_with_its_place() {
        let peru = (
            "es-PE/content/terms.ftl",
            "-tax-id = RUC\n-tax-number = RUC\nneed-ruc = Tenga su { -tax-id }.\n    .hint = Ya.\n",
        );
        let file = "locales/es-PE/content/terms.ftl".to_owned();
        assert_eq!(
            found(&[TERMS, NEED, peru]),
            [
                (
                    file.clone(),
                    2,
                    "`-tax-number` does not exist in `es`".to_owned()
                ),
                (
                    file.clone(),
                    3,
                    "`need-ruc.hint` does not exist in `es`".to_owned()
                ),
                (file, 3, "`need-ruc` does not exist in `es`".to_owned()),
            ]
        );
    }

    #[test]
    fn a_folder_of_no_country_or_language_is_refused() {
        let found = found(&[
            TERMS,
            ("es-FR/content/terms.ftl", "-tax-id = NIF\n"),
            ("es_PE/content/terms.ftl", "-tax-id = RUC\n"),
        ]);
        let reasons: Vec<&str> = found.iter().map(|(_, _, reason)| reason.as_str()).collect();
        assert_eq!(
            reasons,
            [
                "the fact `country` has no option `fr`",
                "`es_PE` is no language of the program"
            ]
        );
    }

    #[test]
    fn a_translation_names_the_variables_of_spanish_and_nobody_names_others() {
        let english = (
            "en/content/needs.ftl",
            "need-tax-id = Have your { $segment } number.\n    .check = Look it up.\n",
        );
        let spanish = (
            "es/content/rules.ftl",
            "rule-some = Hasta { $limit } dólares.\n",
        );
        let found = found(&[TERMS, NEED, english, spanish]);
        let reasons: Vec<&str> = found.iter().map(|(_, _, reason)| reason.as_str()).collect();
        assert_eq!(
            reasons,
            [
                "`need-tax-id.check` names no variable, and $offer in Spanish",
                "`need-tax-id` names $segment, and no variable in Spanish",
                "`rule-some` names $limit, which it is not given",
            ]
        );
    }
}
