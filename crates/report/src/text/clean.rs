//! Makes any text drawable: what the face lacks is replaced visibly, what has no shape is dropped.

use super::face::{Face, Fonts};
use std::borrow::Cow;

/// Stands for a character that the face lacks, such as an emoji.
const REPLACEMENT: char = '?';

/// The text with white space as plain spaces (no-break spaces stay), without controls and marks of direction,
/// and with `?` for what the face does not draw.
pub(super) fn clean<'a>(fonts: &Fonts, face: Face, text: &'a str) -> Cow<'a, str> {
    if text
        .chars()
        .all(|c| !is_shapeless(c) && !is_break(c) && fonts.has(face, c))
    {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    for character in text.chars() {
        if is_break(character) {
            cleaned.push(' ');
        } else if is_shapeless(character) {
            continue;
        } else if fonts.has(face, character) {
            cleaned.push(character);
        } else if !matches!(character, '\u{300}'..='\u{36F}') {
            // A letter without its rare mark is read more easily than one with a sign behind it.
            cleaned.push(REPLACEMENT);
        }
    }
    Cow::Owned(cleaned)
}

fn is_break(character: char) -> bool {
    character != '\u{A0}'
        && character != '\u{202F}'
        && character.is_whitespace()
        && character != ' '
}

/// Controls, joiners, marks of direction, selectors, soft hyphens.
fn is_shapeless(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_face_lacks_is_seen() {
        let fonts = Fonts::load().unwrap();
        for (text, expected) in [
            ("Telares Lihuén", "Telares Lihuén"),
            ("Té 🍵 rico", "Té ? rico"),
            ("a\u{0}b\u{202E}c\nd\te", "abc d e"),
            ("שלום", "????"),
            ("3\u{A0}h", "3\u{A0}h"),
        ] {
            assert_eq!(clean(fonts, Face::Text, text), expected);
        }
    }
}
