//! No sentence holds a character that the fonts of the window and of the report cannot draw.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use read_fonts::{FontRef, TableProvider};
use rumbo_i18n::Locale;
use rumbo_i18n::catalogue::Catalogue;
use rumbo_tests::project;

fn fonts() -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(project().join("assets/fonts"))
        .unwrap()
        .flatten();
    let fonts: Vec<_> = entries
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "ttf")
        })
        .map(|entry| {
            (
                entry.file_name().to_string_lossy().into_owned(),
                std::fs::read(entry.path()).unwrap(),
            )
        })
        .collect();
    assert_eq!(fonts.len(), 7, "four of Asap, three of Alegreya");
    fonts
}

#[test]
fn every_sentence_can_be_drawn() {
    let fonts = fonts();
    let faces: Vec<_> = fonts
        .iter()
        .map(|(name, bytes)| (name, FontRef::new(bytes).unwrap().cmap().unwrap()))
        .collect();
    let mut problems = Vec::new();
    for locale in Locale::shipped() {
        for sentence in Catalogue::shipped(locale, None).sentences {
            for character in sentence
                .literal
                .chars()
                .filter(|character| !character.is_whitespace())
            {
                for (name, face) in &faces {
                    if face.map_codepoint(character).is_none() {
                        let key = sentence.key();
                        problems.push(format!(
                            "{}:{} {key}: {character:?} is not in {name}",
                            sentence.file, sentence.line
                        ));
                    }
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_fonts_lack_what_must_be_drawn_as_a_path() {
    for (name, bytes) in fonts() {
        let face = FontRef::new(&bytes).unwrap().cmap().unwrap();
        for mark in ['✓', '☐'] {
            assert!(
                face.map_codepoint(mark).is_none(),
                "{name} has {mark}: the rule of identity.md can go"
            );
        }
    }
}
