//! Search that forgives accents, capitals and small slips of the keys.
//!
//! Every word must be somewhere. What is spelt so comes first, then what begins so, then what holds it, then what
//! is a slip away; among equals what stands in the name, then the order in which they were given.

use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Letters from which a word is long enough to be held inside another.
const INSIDE_FROM: usize = 4;
/// Letters from which one slip is forgiven, and two.
const ONE_SLIP_FROM: usize = 5;
const TWO_SLIPS_FROM: usize = 9;

/// Where a word stands; the first counts most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    Name,
    Operator,
    Kind,
    Place,
    Text,
}

/// How near a word is to the one that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Closeness {
    Exact,
    Prefix,
    Inside,
    Slip,
}

/// Words of texts, ready to be searched.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// Each once.
    vocabulary: Vec<String>,
    /// By text: places in the vocabulary, with the field that counts most.
    texts: Vec<BTreeMap<usize, Field>>,
}

impl Index {
    /// One entry a text, of its fields.
    pub fn new<'t, T>(texts: impl IntoIterator<Item = T>) -> Self
    where
        T: IntoIterator<Item = (Field, &'t str)>,
    {
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let texts = texts
            .into_iter()
            .map(|fields| {
                let mut held: BTreeMap<usize, Field> = BTreeMap::new();
                for (field, text) in fields {
                    for word in words(text) {
                        let next = places.len();
                        let place = *places.entry(word).or_insert(next);
                        let best = held.entry(place).or_insert(field);
                        *best = field.min(*best);
                    }
                }
                held
            })
            .collect();
        let mut vocabulary = vec![String::new(); places.len()];
        for (word, place) in places {
            vocabulary[place] = word;
        }
        Self { vocabulary, texts }
    }

    /// The places of the texts that hold every word, the nearest first; all of them when nothing is asked.
    pub fn find(&self, wanted: &[String]) -> Vec<usize> {
        let closeness: Vec<Vec<Option<Closeness>>> = wanted
            .iter()
            .map(|wanted| {
                let known = self.vocabulary.iter();
                known.map(|word| closeness(wanted, word)).collect()
            })
            .collect();
        let mut found: Vec<_> = self
            .texts
            .iter()
            .enumerate()
            .filter_map(|(place, held)| {
                let nearest: Option<Vec<(Closeness, Field)>> = closeness
                    .iter()
                    .map(|known| {
                        held.iter()
                            .filter_map(|(word, field)| Some((known[*word]?, *field)))
                            .min()
                    })
                    .collect();
                let mut nearest = nearest?;
                // The word that is farthest decides.
                nearest.sort_unstable_by(|a, b| b.cmp(a));
                Some((nearest, place))
            })
            .collect();
        found.sort();
        found.into_iter().map(|(_, place)| place).collect()
    }
}

/// The words of a text as they are compared, in their order.
pub(crate) fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words that were typed, each once, as they were typed and as they are compared.
pub(crate) fn typed(text: &str) -> Vec<(String, String)> {
    let mut seen = BTreeSet::new();
    text.split_whitespace()
        .flat_map(|written| {
            let parts = words(written);
            let whole = parts.len() == 1;
            parts.into_iter().map(move |word| match whole {
                true => (written.to_owned(), word),
                false => (word.clone(), word),
            })
        })
        .filter(|(_, word)| seen.insert(word.clone()))
        .collect()
}

/// Without accents and capitals.
pub(crate) fn fold(text: &str) -> String {
    // Up and down again: letters with two small forms become one. Before the marks go, as a mark may be a letter when it
    // is large, and after, as what looks like a large letter may come out.
    let folded = text
        .chars()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase);
    folded
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .collect()
}

fn closeness(wanted: &str, word: &str) -> Option<Closeness> {
    if word == wanted {
        Some(Closeness::Exact)
    } else if word.starts_with(wanted) {
        Some(Closeness::Prefix)
    } else if wanted.chars().count() >= INSIDE_FROM && word.contains(wanted) {
        Some(Closeness::Inside)
    } else if is_slip(wanted, word) {
        Some(Closeness::Slip)
    } else {
        None
    }
}

/// Whether the word, or its beginning, is a slip or two away: a letter more, less, another, or two exchanged.
fn is_slip(wanted: &str, word: &str) -> bool {
    let wanted: Vec<char> = wanted.chars().collect();
    let word: Vec<char> = word.chars().collect();
    let allowed = match wanted.len() {
        TWO_SLIPS_FROM.. => 2,
        ONE_SLIP_FROM.. => 1,
        // One letter was left out of a word that is long enough.
        length if length + 1 == ONE_SLIP_FROM && word.len() == ONE_SLIP_FROM => {
            return distance(&wanted, &word) <= 1;
        }
        _ => return false,
    };
    if word.len() + allowed < wanted.len() {
        return false;
    }
    // Whoever is still typing has written the beginning.
    let longest = word.len().min(wanted.len() + allowed);
    let shortest = (wanted.len() - allowed).min(longest);
    (shortest..=longest).any(|length| distance(&wanted, &word[..length]) <= allowed)
}

fn distance(a: &[char], b: &[char]) -> usize {
    strsim::osa_distance(&String::from_iter(a), &String::from_iter(b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXTS: [&str; 7] = [
        "Exporta Fácil",
        "Portal de Capacitación en Exportación",
        "MercadoLibre",
        "Payoneer",
        "Página de pagos",
        "Más exportaciones",
        "Etsy",
    ];

    fn index() -> Index {
        Index::new(TEXTS.map(|text| [(Field::Name, text)]))
    }

    fn find(wanted: &str) -> Vec<&'static str> {
        let wanted: Vec<String> = typed(wanted).into_iter().map(|(_, word)| word).collect();
        let found = index().find(&wanted);
        found.into_iter().map(|place| TEXTS[place]).collect()
    }

    #[test]
    fn accents_capitals_and_slips_are_forgiven() {
        assert_eq!(find("FACIL"), ["Exporta Fácil"]);
        assert_eq!(
            find("capasitacion"),
            ["Portal de Capacitación en Exportación"]
        );
        assert_eq!(find("paypneer"), ["Payoneer"]);
        assert_eq!(find("libre"), ["MercadoLibre"], "inside");
        assert_eq!(find("esty"), [""; 0], "short words are taken as they are");
    }

    #[test]
    fn what_is_spelt_so_comes_first_then_what_begins_so_then_slips() {
        assert_eq!(
            find("exporta"),
            [
                "Exporta Fácil",
                "Portal de Capacitación en Exportación",
                "Más exportaciones"
            ]
        );
        assert_eq!(find("pagos"), ["Página de pagos"]);
        assert_eq!(
            find("exportacion"),
            ["Portal de Capacitación en Exportación", "Más exportaciones"]
        );
        assert_eq!(
            find("exportsciom"),
            ["Portal de Capacitación en Exportación", "Más exportaciones"],
            "two slips, also in the beginning of a word"
        );
    }

    #[test]
    fn a_mark_that_is_a_letter_when_it_is_large_is_one_when_it_is_small() {
        assert_eq!(fold("ᾀ"), fold("ᾈ"));
        assert_eq!(fold("ᾀ"), fold(&"ᾀ".to_uppercase()));
    }

    #[test]
    fn every_word_must_be_somewhere_and_the_field_decides_among_equals() {
        assert_eq!(find("exportacion portal"), [TEXTS[1]]);
        assert_eq!(find("exportacion payoneer"), [""; 0]);
        let index = Index::new([
            [(Field::Name, "Uno"), (Field::Text, "pagos")],
            [(Field::Name, "Pagos"), (Field::Text, "uno")],
        ]);
        assert_eq!(index.find(&words("pagos")), [1, 0]);
        assert_eq!(index.find(&words("uno")), [0, 1]);
    }

    #[test]
    fn what_was_typed_is_kept_as_it_was_typed() {
        assert_eq!(
            typed("  Fácil  fácil «e-Exporta» "),
            [
                ("Fácil".to_owned(), "facil".to_owned()),
                ("e".to_owned(), "e".to_owned()),
                ("exporta".to_owned(), "exporta".to_owned()),
            ]
        );
    }

    /// A word as Spanish and its neighbours write them.
    fn word() -> impl Strategy<Value = String> {
        "[a-zñáéíóúüçãõâê]{5,14}"
    }

    proptest! {
        #[test]
        fn accents_and_case_never_matter(words in prop::collection::vec(word(), 1..6), asked in any::<prop::sample::Index>()) {
            let index = Index::new(words.iter().map(|word| [(Field::Text, word.as_str())]));
            let asked = asked.get(&words);
            let plain = index.find(&super::words(asked));
            prop_assert!(!plain.is_empty());
            let bare: String = asked.nfd().filter(|letter| !is_combining_mark(*letter)).collect();
            for other in [asked.to_uppercase(), bare, asked.nfd().collect()] {
                prop_assert_eq!(&index.find(&super::words(&other)), &plain, "{}", other);
            }
        }

        #[test]
        fn folding_whatever_is_written_is_settled_at_once(text in ".*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
            prop_assert_eq!(fold(&text.to_uppercase()), once);
        }

        #[test]
        fn one_slip_is_forgiven(
            word in word(), others in prop::collection::vec(word(), 0..5),
            place in any::<prop::sample::Index>(), letter in "[a-z]", kind in 0..4_u8,
        ) {
            let mut letters: Vec<char> = fold(&word).chars().collect();
            let at = place.index(letters.len());
            match kind {
                0 => { letters.remove(at); }
                1 => letters.insert(at, letter.chars().next().unwrap()),
                2 => letters[at] = letter.chars().next().unwrap(),
                _ => { let last = letters.len() - 1; letters.swap(at, (at + 1).min(last)); }
            }
            let slip: String = letters.into_iter().collect();
            let texts: Vec<&String> = others.iter().chain([&word]).collect();
            let index = Index::new(texts.iter().map(|text| [(Field::Text, text.as_str())]));
            let found = index.find(&super::words(&slip));
            prop_assert!(found.contains(&others.len()), "{} is not found by {}", word, slip);
        }

        #[test]
        fn more_words_find_no_more_and_their_order_is_no_matter(
            words in prop::collection::vec(word(), 2..8), first in word(), second in word(),
        ) {
            let pairs: Vec<String> = words.windows(2).map(|pair| pair.join(" ")).collect();
            let index = Index::new(pairs.iter().map(|text| [(Field::Text, text.as_str())]));
            prop_assert_eq!(index.find(&[]), (0..pairs.len()).collect::<Vec<_>>(), "nothing asked: all");
            for asked in [words[0].clone(), first] {
                let one = index.find(&super::words(&asked));
                let both = index.find(&super::words(&format!("{asked} {second}")));
                prop_assert!(both.iter().all(|place| one.contains(place)));
                prop_assert_eq!(&both, &index.find(&super::words(&format!("{second} {asked}"))));
            }
        }
    }
}
