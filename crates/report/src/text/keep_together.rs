//! Spaces at which no line ends: inside a number, and between a number and what it counts in.

/// Whether the words at both sides of a space stay in one line: "5 %", "US$ 3000", "12 000", "40 UF", "n.º 7".
pub(super) fn keep_together(before: &str, after: &str) -> bool {
    let before = before.trim_start_matches(['(', '«', '"', '¿', '¡', '[']);
    let after = after.trim_end_matches(['.', ',', ';', ':', ')', '»', '"', '?', '!', ']']);
    if after.starts_with(|c: char| c.is_ascii_digit()) {
        is_thousands(before, after) || comes_before_number(before)
    } else {
        is_number(before) && is_unit(after)
    }
}

fn is_number(word: &str) -> bool {
    word.ends_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| {
            c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '–' | '+' | '−' | '$' | '/')
        })
}

/// "12 000": groups of three digits.
fn is_thousands(before: &str, after: &str) -> bool {
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let last = before.rsplit(['$', '-', '–']).next().unwrap_or(before);
    let group = after.split([',', '.']).next().unwrap_or(after);
    digits(last) && (1..=3).contains(&last.len()) && digits(group) && group.len() == 3
}

/// Signs of money, codes of currencies, and "number".
fn comes_before_number(word: &str) -> bool {
    word.ends_with('$')
        || matches!(word, "S/" | "€" | "n.º" | "N.º" | "núm." | "art." | "No.")
        || is_code(word)
}

fn is_unit(word: &str) -> bool {
    const UNITS: [&str; 16] = [
        "%", "‰", "h", "min", "kg", "g", "km", "m", "cm", "mm", "l", "ml", "US$", "mil", "€", "°C",
    ];
    UNITS.contains(&word) || is_code(word) || word == "UF"
}

/// "USD", "CLP", "UIT", "UVT", "UTM".
fn is_code(word: &str) -> bool {
    word.len() == 3 && word.chars().all(|c| c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_not_torn_from_what_it_counts_in() {
        for (before, after) in [
            ("5", "%,"),
            ("(12,5", "%)."),
            ("US$", "3000"),
            ("(US$", "3.000),"),
            ("12", "000"),
            ("US$12", "000,50"),
            ("2500", "UF"),
            ("9", "h"),
            ("300", "USD."),
            ("USD", "300"),
            ("S/", "40"),
            ("n.º", "7"),
        ] {
            assert!(keep_together(before, after), "{before} {after}");
        }
    }

    #[test]
    fn other_spaces_may_end_a_line() {
        for (before, after) in [
            ("ventas", "5"),
            ("5", "ventas"),
            ("2024", "100"),
            ("12", "de"),
            ("a", "b"),
            ("PYME", "7"),
            ("3,", "h"),
            ("", "5"),
            ("5", ""),
        ] {
            assert!(!keep_together(before, after), "{before} {after}");
        }
    }
}
