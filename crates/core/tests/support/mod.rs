//! What the tests of this crate share: the shipped pack, read at test time, and short ways to write sheets.
#![allow(dead_code, unused_imports)] // Each test binary uses a part of it.
#![allow(clippy::unwrap_used, clippy::panic)] // Test code; the lint's own exception stops at helper functions.

pub mod packs;
pub mod sheets;
pub mod small_pack;
pub mod tape;

use rumbo_core::content::{PackFile, Problem};
use rumbo_core::{Answer, AnswerSheet, Content, FactValue};
use std::fs;
use std::path::{Path, PathBuf};

/// Folder of the shipped pack.
pub fn pack_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/content")
}

/// Every TOML file of a folder: path inside it, with `/`, and text.
pub fn read_folder(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "toml")
            {
                let name = path
                    .strip_prefix(folder)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// Files as the loader takes them.
pub fn as_pack(files: &[(String, String)]) -> Vec<PackFile<'_>> {
    files
        .iter()
        .map(|(path, text)| PackFile { path, text })
        .collect()
}

/// The shipped pack.
pub fn shipped() -> Content {
    let files = read_folder(&pack_folder());
    Content::load(&as_pack(&files)).unwrap_or_else(|problems| panic!("{}", list(&problems)))
}

/// Problems, one a line.
pub fn list(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

/// A sheet of facts with one option each, and of chosen situations.
pub fn sheet(facts: &[(&str, &str)], answers: &[(&str, &str)]) -> AnswerSheet {
    AnswerSheet {
        facts: facts
            .iter()
            .map(|(fact, option)| ((*fact).into(), FactValue::One((*option).into())))
            .collect(),
        answers: answers
            .iter()
            .map(|(item, option)| ((*item).into(), Answer::Option((*option).into())))
            .collect(),
        blanks_accepted: false,
    }
}

/// The marks of a set question.
pub fn marks(of: &[&str]) -> Answer {
    Answer::Set(of.iter().map(|mark| (*mark).into()).collect())
}
