//! Names that people give: what is kept of them.

/// Longest name of a company, in characters.
pub const MAX_NAME_CHARS: usize = 200;

/// A name that can't be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing readable is left of it.
    #[error("the name is empty")]
    Empty,
    /// It has more characters than `MAX_NAME_CHARS`.
    #[error("the name has {0} characters")]
    TooLong(usize),
}

/// The name in one line, without control characters and direction marks, its spaces single.
///
/// Scripts, accents and emoji stay: they are the person's own.
///
/// # Errors
/// Nothing is left, or it is too long.
pub fn clean_name(given: &str) -> Result<String, NameError> {
    let name = clean_line(given);
    match name.chars().count() {
        0 => Err(NameError::Empty),
        count if count > MAX_NAME_CHARS => Err(NameError::TooLong(count)),
        _ => Ok(name),
    }
}

/// A text in one line, without control characters and direction marks, its spaces single.
pub fn clean_line(given: &str) -> String {
    let readable: String = given
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !is_direction_mark(*c))
        .collect();
    readable.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Marks that turn the reading direction of what follows, and so can make one name look like another.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_letters_and_lose_what_nobody_can_see() {
        for (given, kept) in [
            ("  Telares   Lihuén ", "Telares Lihuén"),
            ("Ñandú\u{0000}\u{0007}\r\nSpA", "Ñandú SpA"),
            ("\u{202E}gnp.exe", "gnp.exe"),
            ("شركة 🌵 Cactus", "شركة 🌵 Cactus"),
        ] {
            assert_eq!(clean_name(given).as_deref(), Ok(kept), "of {given:?}");
        }
    }

    #[test]
    fn a_name_of_nothing_or_of_500_characters_is_refused() {
        assert_eq!(clean_name(" \u{200F}\t"), Err(NameError::Empty));
        assert_eq!(clean_name(&"ñ".repeat(500)), Err(NameError::TooLong(500)));
        assert!(
            clean_name(&"ñ".repeat(200)).is_ok(),
            "characters are counted, not bytes"
        );
    }
}
