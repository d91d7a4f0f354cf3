//! A text cut into sentences and words, as far as measuring it needs.
//!
//! Official names and figures are told apart from words: a law on plain words has no say in what an agency is called.

/// A sentence, by what is counted in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sentence<'t> {
    /// Everything between its blanks, as written.
    pub tokens: Vec<&'t str>,
    /// Words of the language; names and figures are not among them.
    pub words: Vec<&'t str>,
    /// How long it is to the reader: a figure is a word, and a name is one however many words it has.
    pub length: usize,
}

/// Words as the eye passes over them: names and figures are read like everything else.
pub(super) fn word_count(text: &str) -> usize {
    text.split_whitespace()
        .filter(|token| token.contains(char::is_alphanumeric))
        .count()
}

/// The sentences of a text. A text without a full stop, such as a title or an option, is a sentence.
pub(super) fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let mut sentences = Vec::new();
    let mut sentence = Sentence::default();
    // Where a capital letter says nothing: at the start of a sentence and of a quotation.
    let mut starts = true;
    let mut in_name = false;
    for (place, token) in tokens.iter().enumerate() {
        sentence.tokens.push(token);
        let word = token.trim_matches(|letter: char| !letter.is_alphanumeric());
        if !word.is_empty() {
            starts |= token.starts_with(['«', '“', '"', '¿', '¡']);
            let name = is_name(word, starts);
            if !(name && in_name) {
                sentence.length += 1;
            }
            if !name && !word.contains(char::is_numeric) {
                sentence.words.push(word);
            }
            in_name = name && !token.ends_with([',', ';', ':']);
            starts = false;
        }
        let closed = token.trim_end_matches(['»', '”', '"', ')', ']']);
        if closed.ends_with(['.', '?', '!', '…'])
            && tokens.get(place + 1).is_none_or(|next| begins(next))
        {
            sentences.push(std::mem::take(&mut sentence));
            starts = true;
            in_name = false;
        }
    }
    sentences.push(sentence);
    sentences.retain(|sentence| sentence.length > 0);
    sentences
}

/// A capital inside a sentence, an acronym, an address.
fn is_name(word: &str, starts: bool) -> bool {
    let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
    let capital = word.starts_with(char::is_uppercase);
    let acronym = word.chars().count() > 1 && letters.all(char::is_uppercase) && capital;
    let address = word.contains(['@', '.', '/']) && !word.contains(char::is_numeric);
    acronym || address || (capital && !starts)
}

/// Whether a new sentence may begin so; "p. ej. una tienda" goes on.
fn begins(token: &str) -> bool {
    let opened = token.starts_with(['¿', '¡']);
    let first = token.chars().find(|letter| letter.is_alphanumeric());
    opened || first.is_none_or(|letter| letter.is_uppercase() || letter.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(text: &str) -> Vec<usize> {
        let found = sentences(text);
        found.iter().map(|sentence| sentence.length).collect()
    }

    #[test]
    fn sentences_end_where_the_next_one_begins() {
        assert_eq!(lengths("Aún no. Lo hace otro"), [2, 3]);
        assert_eq!(lengths("¿Vende a otro país? ¿A cuál?"), [4, 2]);
        assert_eq!(lengths("Mire un portal, p. ej. una tienda. Basta."), [7, 1]);
        assert_eq!(
            lengths("«Diez ventas a Perú» (cifras inventadas). Eso es."),
            [6, 2]
        );
        assert_eq!(lengths("Cuesta 1.234,5 dólares… y sube."), [5]);
        assert_eq!(lengths(" — "), Vec::<usize>::new());
    }

    #[test]
    fn names_and_figures_are_no_words_of_the_language() {
        let found = sentences("Pida a Mercado Libre Global Selling 3 cotizaciones del SUNAT.");
        assert_eq!(found[0].words, ["Pida", "a", "cotizaciones", "del"]);
        assert_eq!(found[0].length, 7, "a name is one word, a figure too");
        let quoted = sentences("Diga «Aún no» y siga. Responda hoy.");
        assert_eq!(quoted[0].words, ["Diga", "Aún", "no", "y", "siga"]);
        let list = sentences("Sirve en Chile, Perú y México.");
        assert_eq!(list[0].words, ["Sirve", "en", "y"]);
        assert_eq!(list[0].length, 6, "three names");
    }

    #[test]
    fn the_eye_reads_names_too() {
        assert_eq!(word_count("Pida a Mercado Libre — 3 veces."), 6);
    }
}
