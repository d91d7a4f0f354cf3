//! A chamber's extra pack: a folder, or the same as one .zip file, read with limits and laid over a pack's files.
//!
//! It comes from elsewhere, so nothing in it is trusted: sizes and names are looked at before anything is read, and
//! nothing is ever written to the disk.

mod archive;
mod folder;
pub(crate) mod logo;

use crate::error::AppError;
use crate::pack::{as_text, structure};
use rumbo_core::content::extra::{Branding, FOLDER};
use rumbo_core::content::{PackFile, Problem, validate};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Most files, deepest folder, largest file and all files together.
const FILES: usize = 300;
const DEPTH: usize = 5;
const FILE_BYTES: u64 = 1024 * 1024;
const ALL_BYTES: u64 = 8 * 1024 * 1024;
/// Most brackets inside one another in a sentence.
const NESTING: usize = 40;

/// Where its words stand among those of a language.
const WORDS: &str = "extra";

/// An extra pack as it was found: files by their names inside it, and what was refused.
#[derive(Debug, Default)]
struct Found {
    files: BTreeMap<String, Vec<u8>>,
    problems: Vec<Problem>,
    bytes: u64,
    count: usize,
}

/// An extra pack ready to be laid over a pack.
#[derive(Debug)]
pub(crate) struct ExtraFiles {
    /// Texts by their path in a pack, with its logo.
    pub files: BTreeMap<String, String>,
    /// What is wrong with it before its records are looked at.
    pub problems: Vec<Problem>,
    /// Whether files were left out because there are too many, or they are too large together.
    pub cut: bool,
    /// The name of its folder or file, which problems begin with.
    name: String,
}

/// Whether a path is an extra pack rather than a whole one: a file, or a folder with a `pack.toml` of its own.
pub(crate) fn is_extra(path: &Path) -> bool {
    path.is_file() || path.join("pack.toml").is_file()
}

/// Reads an extra pack.
///
/// # Errors
/// It can't be read at all. What is wrong inside it comes back with the files.
pub(crate) fn read(path: &Path) -> Result<ExtraFiles, AppError> {
    let failed = |reason: String| AppError::FileUnreadable {
        path: path.display().to_string(),
        reason,
    };
    let mut found = Found::default();
    if path.is_dir() {
        folder::read(path, &mut found).map_err(|error| failed(error.to_string()))?;
    } else {
        archive::read(path, &mut found).map_err(failed)?;
    }
    let name = path
        .canonicalize()
        .unwrap_or_else(|_| path.to_path_buf())
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut extra = ExtraFiles {
        files: BTreeMap::new(),
        problems: std::mem::take(&mut found.problems),
        cut: found.count > FILES || found.bytes > ALL_BYTES,
        name,
    };
    let pictures = extra.take(found);
    if !extra.files.keys().any(|path| path.starts_with("content/")) {
        extra.problems.push(Problem {
            file: "pack.toml".to_owned(),
            line: 0,
            reason: "there are no files of an extra pack here".to_owned(),
            hint: "begin with the example: pack.toml with [extra]".to_owned(),
        });
    }
    extra.take_logo(pictures);
    Ok(extra)
}

impl Found {
    /// Notes what can't be taken.
    fn refuse(&mut self, file: &str, reason: impl Into<String>, hint: &str) {
        self.problems.push(Problem {
            file: file.to_owned(),
            line: 0,
            reason: reason.into(),
            hint: hint.to_owned(),
        });
    }

    /// Counts a file before it is read; false once there are too many, which is told once.
    fn counts(&mut self) -> bool {
        self.count += 1;
        if self.count == FILES + 1 {
            let reason = format!("more than {FILES} files");
            self.refuse("", reason, "keep only the files of the extra pack in it");
        }
        self.count <= FILES
    }

    /// Reads a file that may be of use, up to the limits. `size` is what its folder or archive says.
    fn read_file(&mut self, name: &str, size: u64, from: impl std::io::Read) {
        use std::io::Read as _;
        if !is_read(name) {
            return;
        }
        let mut bytes = Vec::new();
        // Headers may lie: what counts is what comes.
        let come = match size > FILE_BYTES {
            true => Ok(usize::MAX),
            false => from.take(FILE_BYTES + 1).read_to_end(&mut bytes),
        };
        match come {
            Err(error) => self.refuse(name, error.to_string(), "save the file again"),
            Ok(_) if size > FILE_BYTES || bytes.len() as u64 > FILE_BYTES => self.refuse(
                name,
                format!("the file is larger than {} KB", FILE_BYTES / 1024),
                "divide it, or make the picture smaller",
            ),
            Ok(_) => {
                let before = self.bytes;
                self.bytes += bytes.len() as u64;
                if self.bytes <= ALL_BYTES {
                    self.files.insert(name.to_owned(), bytes);
                } else if before <= ALL_BYTES {
                    self.refuse(
                        "",
                        format!("all files together are larger than {} KB", ALL_BYTES / 1024),
                        "keep only the files of the extra pack in it",
                    );
                }
            }
        }
    }
}

/// Records, words and pictures; anything else, such as instructions, is left where it is.
fn is_read(name: &str) -> bool {
    let lower = name.to_lowercase();
    [".toml", ".ftl", ".png", ".jpg", ".jpeg", ".svg"]
        .iter()
        .any(|end| lower.ends_with(end))
}

/// Files that systems leave behind; nobody wrote them.
fn is_left_behind(name: &str) -> bool {
    name.split('/')
        .any(|part| part.starts_with('.') || part == "__MACOSX")
}

impl ExtraFiles {
    /// Sorts files to their places in a pack; pictures come back by name.
    fn take(&mut self, found: Found) -> BTreeMap<String, Vec<u8>> {
        let mut pictures = BTreeMap::new();
        for (name, bytes) in found.files {
            if !name.ends_with(".toml") && !name.ends_with(".ftl") {
                pictures.insert(name, bytes);
                continue;
            }
            let text = match as_text(bytes) {
                Ok(text) => text,
                Err((reason, hint)) => {
                    self.problems.push(Problem {
                        file: name,
                        line: 0,
                        reason,
                        hint: hint.to_owned(),
                    });
                    continue;
                }
            };
            if name.ends_with(".ftl")
                && let Some(line) = too_deep(&text)
            {
                self.problems.push(Problem {
                    file: name,
                    line,
                    reason: format!("brackets stand more than {NESTING} deep"),
                    hint: "close the brackets, or write the sentence more simply".to_owned(),
                });
                continue;
            }
            match place_of(&name) {
                Some(place) => drop(self.files.insert(place, text)),
                None => self.problems.push(Problem {
                    file: name,
                    line: 0,
                    reason: "words stand in a folder of their language".to_owned(),
                    hint: "move it to locales/es, or to the language that it is in".to_owned(),
                }),
            }
        }
        pictures
    }

    /// The logo that `branding.toml` names, if it is there and can be printed.
    fn take_logo(&mut self, mut pictures: BTreeMap<String, Vec<u8>>) {
        let file = format!("content/{FOLDER}branding.toml");
        // What is wrong with the file itself is told when its records are read.
        let Some(text) = self.files.get(&file) else {
            return;
        };
        let Some(name) = Branding::read(text).and_then(|branding| branding.logo) else {
            return;
        };
        let line = text
            .lines()
            .position(|line| line.trim_start().starts_with("logo"))
            .map_or(0, |line| line + 1);
        let problem = match pictures.remove(&name) {
            Some(bytes) => match logo::take(&name, &bytes) {
                Ok((place, kept)) => {
                    self.files.insert(place.to_owned(), kept);
                    return;
                }
                Err(refused) => Problem {
                    file: name,
                    line: 0,
                    reason: refused.reason,
                    hint: refused.hint.to_owned(),
                },
            },
            None => Problem {
                file: "branding.toml".to_owned(),
                line,
                reason: format!("there is no picture `{name}` beside it"),
                hint: "correct the name, or put the picture there".to_owned(),
            },
        };
        self.problems.push(problem);
    }

    /// Whether a problem of the pack is in one of these files.
    pub fn is_own(&self, file: &str) -> bool {
        name_of(file).is_some()
    }

    /// Problems, each with the file as the chamber knows it.
    pub fn told(&self, problems: Vec<Problem>) -> Vec<Problem> {
        let own = self.problems.iter().map(|problem| Problem {
            file: match problem.file.as_str() {
                "" => self.name.clone(),
                file => format!("{}/{file}", self.name),
            },
            ..problem.clone()
        });
        let of_folder = |place: &str| {
            let folder = format!("{place}/{WORDS}/");
            let own = self.files.keys().any(|path| path.starts_with(&folder));
            own.then(|| place.to_owned())
        };
        let found = problems.into_iter().map(|problem| {
            let own = name_of(&problem.file).or_else(|| of_folder(&problem.file));
            Problem {
                file: own.map_or(problem.file, |file| format!("{}/{file}", self.name)),
                ..problem
            }
        });
        let told: BTreeSet<Problem> = own.chain(found).collect();
        told.into_iter().collect()
    }
}

/// Where a file of an extra pack stands in a pack; none for words without a language.
fn place_of(name: &str) -> Option<String> {
    if name.ends_with(".toml") {
        return Some(format!("content/{FOLDER}{name}"));
    }
    let (language, file) = name.strip_prefix("locales/")?.split_once('/')?;
    Some(format!("locales/{language}/{WORDS}/{file}"))
}

/// The name inside the extra pack of a file that a problem of the pack names; none for the pack's own files.
fn name_of(place: &str) -> Option<String> {
    if let Some(name) = place.strip_prefix(FOLDER) {
        return Some(name.to_owned());
    }
    let mut parts = place.strip_prefix("locales/")?.splitn(3, '/');
    let (language, section, file) = (parts.next()?, parts.next()?, parts.next()?);
    (section == WORDS).then(|| format!("locales/{language}/{file}"))
}

/// A pack's files as they are in force: without its own sentences about records that its extra pack replaces, which
/// another language would still say.
pub(crate) fn in_force(files: &BTreeMap<String, String>) -> Cow<'_, BTreeMap<String, String>> {
    let structure: Vec<PackFile<'_>> = structure(files);
    if !structure.iter().any(|file| file.path.starts_with(FOLDER)) {
        return Cow::Borrowed(files);
    }
    let replaced = validate::replaced_messages(&structure);
    let own = |path: &str| path.starts_with("locales/") && name_of(path).is_none();
    Cow::Owned(
        files
            .iter()
            .map(|(path, text)| match own(path) {
                true => (path.clone(), without(text, &replaced)),
                false => (path.clone(), text.clone()),
            })
            .collect(),
    )
}

/// The line, from 1, where a file of words nests deeper than any sentence does: whoever reads Fluent goes down with it.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, line) in text.lines().enumerate() {
        if begins_entry(line) {
            depth = 0;
        }
        for sign in line.chars() {
            match sign {
                '{' => depth += 1,
                // Outside of curly brackets round ones are text.
                '(' if depth > 0 => depth += 1,
                '}' | ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > NESTING {
                return Some(place + 1);
            }
        }
    }
    None
}

/// Only a message, a term or a comment begins a line with one of these.
fn begins_entry(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#')
}

/// A file of words without some messages. Their lines stay, empty, so that problems still name the right ones.
fn without(text: &str, messages: &BTreeSet<String>) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut dropping = false;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            let id = line.split(['=', ' ']).next().unwrap_or_default();
            dropping = messages.contains(id);
        }
        match dropping {
            true => kept.push('\n'),
            false => kept.push_str(line),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_goes_with_all_its_lines_and_leaves_them_empty() {
        let text = "# Programmes\none = Uno\n    .who = Todos\ntwo =\n    Dos { $offer ->\n[goods] a\n*[other] b\n}\n\n-term = t\none-more = Uno más\n";
        let kept = without(text, &BTreeSet::from(["one".to_owned(), "two".to_owned()]));
        assert_eq!(
            kept,
            "# Programmes\n\n\n\n\n\n\n\n\n-term = t\none-more = Uno más\n"
        );
    }

    #[test]
    fn names_and_places_belong_together() {
        for (name, place) in [
            ("programmes/pe.toml", "content/extra/programmes/pe.toml"),
            ("locales/es/words.ftl", "locales/es/extra/words.ftl"),
            (
                "locales/es-PE/more/words.ftl",
                "locales/es-PE/extra/more/words.ftl",
            ),
        ] {
            assert_eq!(place_of(name).as_deref(), Some(place));
            let told = place.strip_prefix("content/").unwrap_or(place);
            assert_eq!(name_of(told).as_deref(), Some(name));
        }
        assert_eq!(place_of("words.ftl"), None);
        assert_eq!(name_of("programmes/pe.toml"), None);
        assert_eq!(name_of("locales/es/content/needs.ftl"), None);
    }
}
