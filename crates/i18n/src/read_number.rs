//! Figures as a person writes them, read by the habit of the country: text in, plain decimal text out.
//!
//! Deliberately not here: what a figure counts, signs of currencies and of percent.

use crate::Localizer;
use crate::format::NumberStyle;

/// Most digits before and after the decimal mark.
const DIGITS: usize = 12;

/// Why a written figure could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberMistake {
    /// It stands below zero.
    #[error("the figure is below zero")]
    Negative,
    /// Several figures, as from a table that was pasted.
    #[error("there are several figures")]
    Several,
    /// Something that is no digit and no mark.
    #[error("there is something that is no figure")]
    NoFigure,
    /// Points and commas that stand for nothing known.
    #[error("the points and commas can't be read")]
    Marks,
    /// More than twelve digits before or after the decimal mark.
    #[error("the figure has too many digits")]
    TooLong,
}

impl Localizer {
    /// A figure that a person wrote, as plain decimal text: "1.234,50" and "1,234.50" both give "1234.50", wherever the
    /// person is. A single mark is read by the country's habit; where that leaves no sense ("12.5" where the point groups
    /// thousands) it can only be the decimal mark.
    ///
    /// # Errors
    /// It is no figure, or none that can be read for certain.
    pub fn read_number(&self, written: &str) -> Result<String, NumberMistake> {
        read(self.number_style(), written)
    }
}

fn read(style: NumberStyle, written: &str) -> Result<String, NumberMistake> {
    let text = written.trim();
    if text.contains(['\t', '\n', '\r']) {
        return Err(NumberMistake::Several);
    }
    if text.starts_with(['-', '−', '–']) {
        return Err(NumberMistake::Negative);
    }
    let text: String = text.chars().map(plain_mark).collect();
    let known = |c: char| c.is_ascii_digit() || MARKS.contains(&c);
    if !text.chars().all(known) || !text.chars().any(|c| c.is_ascii_digit()) {
        return Err(NumberMistake::NoFigure);
    }
    let (whole, decimals) = match decimal_mark(style, &text) {
        Some(place) => (&text[..place], &text[place + 1..]),
        None => (text.as_str(), ""),
    };
    if !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NumberMistake::Marks);
    }
    let whole = ungrouped(whole)?;
    if whole.len() > DIGITS || decimals.len() > DIGITS {
        return Err(NumberMistake::TooLong);
    }
    Ok(match decimals {
        "" => whole,
        decimals => format!("{whole}.{decimals}"),
    })
}

/// Marks between digits, once they are written one way.
const MARKS: [char; 4] = ['.', ',', ' ', '\''];

fn plain_mark(c: char) -> char {
    match c {
        '’' | '´' | '`' => '\'',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Where the decimal mark is, if there is one.
fn decimal_mark(style: NumberStyle, text: &str) -> Option<usize> {
    let last = text.rfind(['.', ','])?;
    let mark = char::from(text.as_bytes()[last]);
    let (before, after) = (&text[..last], &text[last + 1..]);
    if before.contains(mark) {
        // A mark that comes again groups, unless the other kind stands before it: then neither is certain, and the
        // groups will not hold.
        return None;
    }
    if before.contains(['.', ',', ' ', '\'']) || mark == style.decimal() {
        return Some(last);
    }
    let grouped = (1..=3).contains(&before.len()) && !before.starts_with('0') && after.len() == 3;
    (!grouped).then_some(last)
}

/// The digits of a whole number without what groups them by three, and without zeros that say nothing.
fn ungrouped(whole: &str) -> Result<String, NumberMistake> {
    let mark = whole.chars().find(|c| !c.is_ascii_digit());
    let digits = match mark {
        None => whole.to_owned(),
        Some(mark) => {
            let groups: Vec<&str> = whole.split(mark).collect();
            let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
            let (first, others) = groups.split_first().unwrap_or((&"", &[]));
            let even = (1..=3).contains(&first.len()) && others.iter().all(|part| part.len() == 3);
            if !even || !groups.iter().all(digits) {
                return Err(match mark {
                    ' ' => NumberMistake::Several,
                    _ => NumberMistake::Marks,
                });
            }
            groups.concat()
        }
    };
    let digits = digits.trim_start_matches('0');
    Ok(match digits {
        "" => "0".to_owned(),
        digits => digits.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;
    use proptest::prelude::*;
    use std::sync::OnceLock;

    /// Each is read once: a law asks hundreds of times.
    fn in_locale(tag: &str) -> &'static Localizer {
        static READ: OnceLock<Vec<(&str, Localizer)>> = OnceLock::new();
        let read = READ.get_or_init(|| {
            let locales = TAGS.map(|tag| (tag, Localizer::new(Locale::parse(tag).unwrap())));
            locales.into()
        });
        &read.iter().find(|(known, _)| *known == tag).unwrap().1
    }

    const TAGS: [&str; 6] = ["es", "es-CL", "es-CO", "es-MX", "es-PE", "en"];

    #[test]
    fn both_habits_are_understood_everywhere() {
        for tag in ["es", "es-CL", "es-MX", "es-PE", "en"] {
            let locale = in_locale(tag);
            for (written, read) in [
                ("1.234,50", "1234.50"),
                ("1,234.50", "1234.50"),
                ("1.234.567", "1234567"),
                ("1,234,567", "1234567"),
                ("1 234,5", "1234.5"),
                ("1\u{a0}234.5", "1234.5"),
                ("1'234'567.89", "1234567.89"),
                (" 12,5 ", "12.5"),
                ("12.5", "12.5"),
                ("0,123", "0.123"),
                (".5", "0.5"),
                ("5,", "5"),
                ("007", "7"),
                ("0", "0"),
                ("999999999999", "999999999999"),
            ] {
                assert_eq!(
                    locale.read_number(written).as_deref(),
                    Ok(read),
                    "{tag}: {written}"
                );
            }
        }
    }

    #[test]
    fn a_single_mark_before_three_digits_is_read_by_the_countrys_habit() {
        for (tag, point, comma) in [
            ("es", "1234", "1.234"),
            ("es-CL", "1234", "1.234"),
            ("es-MX", "1.234", "1234"),
            ("es-PE", "1.234", "1234"),
            ("en", "1.234", "1234"),
        ] {
            let locale = in_locale(tag);
            assert_eq!(locale.read_number("1.234").as_deref(), Ok(point), "{tag}");
            assert_eq!(locale.read_number("1,234").as_deref(), Ok(comma), "{tag}");
        }
    }

    #[test]
    fn what_is_no_figure_says_why() {
        use NumberMistake::{Marks, Negative, NoFigure, Several, TooLong};
        let locale = in_locale("es-CL");
        for (written, why) in [
            ("", NoFigure),
            (",", NoFigure),
            ("doce", NoFigure),
            ("12 kg", NoFigure),
            ("1e3", NoFigure),
            ("🌵", NoFigure),
            ("١٢", NoFigure),
            ("-3", Negative),
            ("− 3", Negative),
            ("12\t30", Several),
            ("12\n30", Several),
            ("12 30", Several),
            ("1.2.3", Marks),
            ("12,34,56", Marks),
            ("1.234.56,7,8", Marks),
            ("1.23,4.5", Marks),
            ("1234567890123", TooLong),
            ("1,1234567890123", TooLong),
        ] {
            assert_eq!(locale.read_number(written), Err(why), "{written:?}");
        }
    }

    proptest! {
        #[test]
        fn what_the_locale_writes_it_reads(
            plain in "(0|[1-9][0-9]{0,11})(\\.[0-9]{1,12})?",
            tag in prop::sample::select(TAGS.to_vec()),
        ) {
            let locale = in_locale(tag);
            let written = locale.decimal(&plain);
            prop_assert_eq!(locale.read_number(&written), Ok(plain), "{}: {}", tag, written);
        }

        #[test]
        fn any_text_is_read_or_refused(text in any::<String>(), marks in "[0-9.,' \\-]{0,20}") {
            for locale in [in_locale("es"), in_locale("es-MX")] {
                for text in [&text, &marks] {
                    if let Ok(plain) = locale.read_number(text) {
                        let digits = |part: &str| part.len() <= DIGITS && part.bytes().all(|b| b.is_ascii_digit());
                        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
                        prop_assert!(!whole.is_empty() && digits(whole) && digits(decimals), "{text}: {plain}");
                    }
                }
            }
        }
    }
}
