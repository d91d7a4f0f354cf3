//! Paragraphs: the best line breaks over the whole paragraph, with hyphenation and mixed styles.

use std::ops::Range;
use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_optimal_fit};

use super::clean::clean;
use super::face::Fonts;
use super::keep_together::keep_together;
use super::shape::{Run, shape};
use crate::theme::Style;

/// Whose hyphenation is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    Spanish,
    English,
}

/// Where the lines of a paragraph stand in their measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
    Centre,
}

/// A part of a paragraph in one style.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub text: String,
    pub style: Style,
}

impl Span {
    pub(crate) fn new(text: impl Into<String>, style: Style) -> Self {
        Self {
            text: text.into(),
            style,
        }
    }
}

/// One span's part of one line.
#[derive(Clone, Debug)]
pub(crate) struct LineSpan {
    /// Which of the paragraph's spans.
    pub span: usize,
    /// From the left edge of the measure, in points.
    pub x: f32,
    pub run: Run,
    /// In points, without the space that only separates it from the next line.
    pub width: f32,
    /// A hyphen that the line break put there: not part of the text.
    pub is_break_hyphen: bool,
}

/// One line of a paragraph.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub spans: Vec<LineSpan>,
    pub width: f32,
}

/// Words with fewer letters are not divided.
const HYPHENATED_FROM: usize = 7;
/// Fewest letters before and after the hyphen.
const BEFORE_HYPHEN: usize = 2;
const AFTER_HYPHEN: usize = 3;

/// Breaks a paragraph to the given measure in points. No line is wider than the measure, whatever the text.
pub(crate) fn break_lines(
    fonts: &Fonts,
    spans: &[Span],
    measure: f32,
    align: Align,
    language: Language,
) -> Vec<Line> {
    let texts: Vec<_> = spans
        .iter()
        .map(|span| clean(fonts, span.style.face, &span.text))
        .collect();
    let mut atoms: Vec<Atom> = Vec::new();
    for (index, (span, text)) in spans.iter().zip(&texts).enumerate() {
        Splitter {
            fonts,
            style: span.style,
            measure,
            language,
        }
        .split(index, text, &mut atoms);
    }
    // Widths are in points: a letter is about five, hence the size of the numbers.
    let penalties = Penalties {
        nline_penalty: 20_000,
        overflow_penalty: 1_000_000,
        short_last_line_fraction: 5,
        short_last_line_penalty: 3_000,
        hyphen_penalty: 6_000,
    };
    let broken = wrap_optimal_fit(&atoms, &[f64::from(measure)], &penalties);
    let broken = broken.unwrap_or_else(|_| atoms.chunks(1).collect());
    let count = broken.len();
    broken
        .into_iter()
        .enumerate()
        .filter(|(_, atoms)| !atoms.is_empty())
        .map(|(index, atoms)| {
            let last = index + 1 == count;
            set_line(fonts, spans, &texts, atoms, last, measure, align)
        })
        .collect()
}

/// The smallest part that a line break may not divide.
#[derive(Debug)]
struct Atom {
    /// Pieces of spans, usually one.
    parts: Vec<(usize, Range<usize>)>,
    width: f32,
    /// Width of the space behind it; 0 when it goes on without one.
    space: f32,
    /// Width of the hyphen that a break behind it would show.
    hyphen: f32,
}

impl Fragment for Atom {
    fn width(&self) -> f64 {
        f64::from(self.width)
    }

    fn whitespace_width(&self) -> f64 {
        f64::from(self.space)
    }

    fn penalty_width(&self) -> f64 {
        f64::from(self.hyphen)
    }
}

struct Splitter<'a> {
    fonts: &'a Fonts,
    style: Style,
    measure: f32,
    language: Language,
}

impl Splitter<'_> {
    fn width(&self, text: &str) -> f32 {
        self.fonts.measure(self.style.face, self.style.size, text)
    }

    fn split(&self, span: usize, text: &str, atoms: &mut Vec<Atom>) {
        let mut start = 0;
        let mut joins = atoms.last().is_some_and(|atom| atom.space == 0.0);
        let space = self.width(" ");
        while start < text.len() {
            let rest = &text[start..];
            let word_length = unbroken(rest);
            let after = &rest[word_length..];
            let spaces = after.len() - after.trim_start_matches(' ').len();
            if word_length == 0 {
                if let Some(previous) = atoms.last_mut() {
                    previous.space = space;
                }
            } else {
                self.split_word(span, start..start + word_length, text, joins, atoms);
                if spaces > 0
                    && let Some(word) = atoms.last_mut()
                {
                    word.space = space;
                }
            }
            joins = false;
            start += word_length + spaces;
        }
    }

    fn split_word(
        &self,
        span: usize,
        range: Range<usize>,
        text: &str,
        joins: bool,
        atoms: &mut Vec<Atom>,
    ) {
        let word = &text[range.clone()];
        let pieces = self.pieces(word);
        let mut start = range.start;
        let count = pieces.len();
        for (index, (piece, hyphen)) in pieces.into_iter().enumerate() {
            let end = start + piece.len();
            let width = self.width(piece);
            let hyphen = if hyphen && index + 1 < count {
                self.width("-")
            } else {
                0.0
            };
            // "bold" and a comma in another style behind it are one word.
            let joined = index == 0 && joins;
            match atoms.last_mut() {
                Some(previous) if joined && previous.width + width <= self.measure => {
                    previous.parts.push((span, start..end));
                    previous.width += width;
                    previous.hyphen = hyphen;
                }
                _ => atoms.push(Atom {
                    parts: vec![(span, start..end)],
                    width,
                    space: 0.0,
                    hyphen,
                }),
            }
            start = end;
        }
    }

    /// A word in the parts between which it may be divided, and whether a hyphen then shows.
    fn pieces<'t>(&self, word: &'t str) -> Vec<(&'t str, bool)> {
        let letters = word.trim_matches(|c: char| !c.is_alphabetic());
        let lower = word.starts_with(|c: char| !c.is_uppercase());
        let mut pieces = Vec::new();
        if self.style.hyphenate
            && lower
            && letters.chars().all(char::is_alphabetic)
            && letters.chars().count() >= HYPHENATED_FROM
        {
            self.push_syllables(word, letters, &mut pieces);
        } else if word.len() > 12 && word.contains(['/', '.', '@', '_']) {
            // The name of a site stays whole where it can.
            pieces = parts_of_address(word, &['/', '-', '_', '?', '&', '=']);
            if pieces
                .iter()
                .any(|(piece, _)| self.width(piece) > self.measure)
            {
                pieces = parts_of_address(word, &['/', '-', '_', '?', '&', '=', '.', '@']);
            }
        } else {
            pieces.push((word, false));
        }
        if pieces
            .iter()
            .all(|(piece, _)| self.width(piece) <= self.measure)
        {
            return pieces;
        }
        pieces
            .into_iter()
            .flat_map(|(piece, hyphen)| self.cut(piece, hyphen))
            .collect()
    }

    fn push_syllables<'t>(
        &self,
        word: &'t str,
        letters: &'t str,
        pieces: &mut Vec<(&'t str, bool)>,
    ) {
        let language = match self.language {
            Language::Spanish => hypher::Lang::Spanish,
            Language::English => hypher::Lang::English,
        };
        let before = word.find(letters).unwrap_or(0);
        let mut start = 0;
        let mut end = before;
        for syllable in hypher::hyphenate_bounded(letters, language, BEFORE_HYPHEN, AFTER_HYPHEN) {
            if end > before {
                pieces.push((&word[start..end], true));
                start = end;
            }
            end += syllable.len();
        }
        pieces.push((&word[start..], false));
    }

    /// Cuts what is wider than the measure anywhere, so that no text leaves its box.
    fn cut<'t>(&self, piece: &'t str, hyphen: bool) -> Vec<(&'t str, bool)> {
        let mut parts = Vec::new();
        let mut start = 0;
        let mut width = 0.0;
        // A little less, as the hyphen of a last syllable and kerning are not in the sum.
        let most = self.measure - self.style.size * 0.5;
        let mut buffer = [0; 4];
        for (index, character) in piece.char_indices() {
            let advance = self.width(character.encode_utf8(&mut buffer));
            if width + advance > most && index > start {
                parts.push((&piece[start..index], false));
                start = index;
                width = 0.0;
            }
            width += advance;
        }
        parts.push((&piece[start..], hyphen));
        parts
    }
}

/// An address in parts, each ending in one of these marks; none needs a hyphen.
fn parts_of_address<'t>(word: &'t str, marks: &[char]) -> Vec<(&'t str, bool)> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (index, mark) in word.match_indices(marks) {
        let end = index + mark.len();
        // The double bar of an address stays whole.
        let double = word[end..].starts_with('/');
        if !double && end < word.len() && end - start > 2 && !in_number(word, index) {
            parts.push((&word[start..end], false));
            start = end;
        }
    }
    parts.push((&word[start..], false));
    parts
}

/// Length of the text up to the first space at which a line may end.
fn unbroken(text: &str) -> usize {
    let mut words = text.split(' ');
    let mut before = words.next().unwrap_or_default();
    let mut length = before.len();
    for word in words {
        if !keep_together(before, word) {
            break;
        }
        length += 1 + word.len();
        before = word;
    }
    length
}

/// Whether the mark at this place stands between two digits: "1.000.000".
fn in_number(word: &str, mark: usize) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    word[mark..].starts_with('.')
        && digit(word[..mark].chars().next_back())
        && digit(word[mark + 1..].chars().next())
}

fn set_line(
    fonts: &Fonts,
    spans: &[Span],
    texts: &[std::borrow::Cow<'_, str>],
    atoms: &[Atom],
    last: bool,
    measure: f32,
    align: Align,
) -> Line {
    let mut parts: Vec<(usize, String)> = Vec::new();
    for atom in atoms {
        for (span, range) in &atom.parts {
            let text = &texts[*span][range.clone()];
            match parts.last_mut() {
                Some((current, line)) if current == span => line.push_str(text),
                _ => parts.push((*span, text.to_owned())),
            }
        }
        // The space at the end of a line is kept, unseen: copied words do not run together.
        if atom.space > 0.0
            && let Some((_, line)) = parts.last_mut()
        {
            line.push(' ');
        }
    }
    let mut line = Line::default();
    let mut x = 0.0;
    for (span, text) in parts {
        let style = spans[span].style;
        let face = fonts.face(style.face);
        let run = shape(face, &text);
        let width = run.width * style.size / 1000.0;
        let seen = match text.ends_with(' ') {
            true => width - fonts.measure(style.face, style.size, " "),
            false => width,
        };
        line.width = x + seen;
        line.spans.push(LineSpan {
            span,
            x,
            run,
            width: seen,
            is_break_hyphen: false,
        });
        x += width;
    }
    if let Some(atom) = atoms.last()
        && atom.hyphen > 0.0
        && !last
        && let Some((span, _)) = atom.parts.last()
    {
        let style = spans[*span].style;
        let run = shape(fonts.face(style.face), "-");
        let width = run.width * style.size / 1000.0;
        line.spans.push(LineSpan {
            span: *span,
            x,
            run,
            width,
            is_break_hyphen: true,
        });
        line.width = x + width;
    }
    let shift = match align {
        Align::Left => 0.0,
        Align::Right => (measure - line.width).max(0.0),
        Align::Centre => ((measure - line.width) / 2.0).max(0.0),
    };
    for part in &mut line.spans {
        part.x += shift;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::BODY;

    fn set(text: &str, measure: f32) -> Vec<Line> {
        let fonts = Fonts::load().unwrap();
        break_lines(
            fonts,
            &[Span::new(text, BODY)],
            measure,
            Align::Left,
            Language::Spanish,
        )
    }

    fn texts(lines: &[Line]) -> Vec<String> {
        lines
            .iter()
            .map(|line| {
                line.spans
                    .iter()
                    .map(|span| span.run.text.as_str())
                    .collect()
            })
            .collect()
    }

    #[test]
    fn no_line_is_wider_than_its_measure() {
        let hostile = [
            "Averiguar los cargos de importación y quién los paga, y anotar la respuesta con su fecha.".to_owned(),
            "a".repeat(500),
            "W".repeat(300),
            format!("https://ejemplo.org/{}", "ruta-larga/".repeat(30)),
            "desproporcionadamente ".repeat(20),
            "🙂".repeat(200),
        ];
        for text in hostile {
            for measure in [30.0, 90.0, 240.0] {
                for line in set(&text, measure) {
                    assert!(
                        line.width <= measure + 1.0,
                        "{} of {measure}: {:?}",
                        line.width,
                        texts(std::slice::from_ref(&line))
                    );
                }
            }
        }
    }

    #[test]
    fn nothing_is_lost_when_a_word_is_divided() {
        let text = "Responsabilidades internacionales de comercialización transfronteriza";
        let lines = set(text, 80.0);
        let whole: String = lines
            .iter()
            .flat_map(|line| &line.spans)
            .filter(|span| !span.is_break_hyphen)
            .map(|span| span.run.text.as_str())
            .collect();
        assert_eq!(whole, text);
        assert!(
            lines
                .iter()
                .flat_map(|line| &line.spans)
                .any(|span| span.is_break_hyphen),
            "a narrow measure divides long words"
        );
    }

    #[test]
    fn a_number_stays_with_its_unit_in_any_measure() {
        let text = "Puede vender hasta US$ 3000 al año y pagar 5 % de comisión, o 1 200 000 pesos.";
        for measure in 70_u8..250 {
            for line in texts(&set(text, f32::from(measure))) {
                let line = line.trim();
                for torn in ["3000", "%", "200", "000"] {
                    assert!(!line.starts_with(torn), "{measure}: {line}");
                }
            }
        }
    }

    #[test]
    fn punctuation_stays_with_the_word_before_it() {
        let fonts = Fonts::load().unwrap();
        let spans = [
            Span::new("uno dos tres cuatro cinco seis siete", BODY.bold()),
            Span::new(", ocho", BODY),
        ];
        for measure in 40..200 {
            #[allow(clippy::cast_precision_loss)] // small
            let lines = break_lines(
                fonts,
                &spans,
                measure as f32,
                Align::Left,
                Language::Spanish,
            );
            for line in texts(&lines) {
                assert!(!line.starts_with(','), "{line}");
            }
        }
    }
}
