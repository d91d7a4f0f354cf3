//! What a chamber lays over the pack: programmes, platforms, rules, contacts, guides and sources of its own, and its name.
//!
//! Its files stand in the folder `extra/` beside the pack's own. Never here: the questionnaire, its judgement and the
//! actions, which are the same for every company.

use super::load::{self, Tables, read, read_tables};
use super::problem::Problem;
use chrono::NaiveDate;
use serde::Deserialize;

/// Where its files stand beside those of the pack.
pub const FOLDER: &str = "extra/";
/// What it may add or replace.
pub const KINDS: [&str; 6] = [
    "programme",
    "platform",
    "rule",
    "contact",
    "guide",
    "source",
];

/// The file in which it says what it is.
pub const ABOUT: &str = "extra/pack.toml";
const BRANDING: &str = "extra/branding.toml";

/// An extra pack: what it is, and how its chamber is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtraPack {
    /// What it says of itself.
    pub about: Extra,
    /// Name, picture and colour of the chamber.
    pub branding: Option<Branding>,
}

/// `[extra]` of its `pack.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extra {
    /// Id.
    pub id: String,
    /// Name of whoever answers for it.
    pub name: String,
    /// Semantic version.
    pub version: String,
    /// The day it speaks of.
    #[serde(deserialize_with = "load::date")]
    pub date: NaiveDate,
    /// Major version of the pack that it lies over.
    pub extends: String,
    /// Locales in which its sentences are complete.
    pub languages: Vec<String>,
    /// Records of the pack that it replaces, as `programme:cl-e-exporta`.
    #[serde(default)]
    pub overrides: Vec<String>,
}

/// Most letters of a chamber's name: what stands beside the cover's first line.
pub const NAME_LETTERS: usize = 120;

/// `[branding]` of its `branding.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branding {
    /// The chamber's name as it is printed.
    pub name: String,
    /// Name of the picture's file in the extra pack: PNG, JPEG or SVG.
    #[serde(default)]
    pub logo: Option<String>,
    /// Colour as `#0b5a6b`.
    #[serde(default)]
    pub colour: Option<String>,
}

impl Branding {
    /// Reads a `branding.toml` by itself; none where it is not one.
    pub fn read(text: &str) -> Option<Self> {
        let file: BrandingFile = toml::from_str(text).ok()?;
        Some(file.branding)
    }

    /// Red, green and blue of its colour; none without one, or where it is not written as `#0b5a6b`.
    pub fn rgb(&self) -> Option<[u8; 3]> {
        let digits = self.colour.as_deref()?.strip_prefix('#')?;
        if digits.len() != 6 || !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some([red, green, blue])
    }
}

impl Extra {
    /// Reads a `pack.toml` by itself; none where it is not one of an extra pack.
    pub fn read(text: &str) -> Option<Self> {
        let file: AboutFile = toml::from_str(text).ok()?;
        Some(file.extra)
    }

    /// Whether it replaces this record of the pack.
    pub fn overrides(&self, kind: &str, id: &str) -> bool {
        self.overrides
            .iter()
            .any(|name| name.split_once(':') == Some((kind, id)))
    }
}

impl ExtraPack {
    /// The version of both together: build metadata after that of the pack below.
    pub fn version_over(&self, version: &str) -> String {
        format!("{version}+{}.{}", self.about.id, self.about.version)
    }
}

/// The files of an extra pack while they are read.
#[derive(Default)]
pub(super) struct Layer {
    seen: bool,
    named: bool,
    about: Option<Extra>,
    branding: Option<Branding>,
    tables: Tables,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AboutFile {
    extra: Extra,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BrandingFile {
    branding: Branding,
}

impl Layer {
    pub fn read(&mut self, path: &str, text: &str, problems: &mut Vec<Problem>) {
        self.seen = true;
        match path {
            ABOUT => {
                self.named = true;
                self.about = read(path, text, problems).map(|file: AboutFile| file.extra);
            }
            BRANDING => {
                self.branding = read(path, text, problems).map(|file: BrandingFile| file.branding);
            }
            _ => self
                .tables
                .append(read_tables(path, text, &KINDS, problems)),
        }
    }

    /// The extra pack and its records; none where there was no file of one.
    pub fn finish(self, problems: &mut Vec<Problem>) -> Option<(ExtraPack, Tables)> {
        if self.seen && !self.named {
            problems.push(Problem {
                file: ABOUT.to_owned(),
                line: 0,
                reason: "the extra pack has no pack.toml".to_owned(),
                hint: "add it with [extra]: id, name, version, date, extends and languages"
                    .to_owned(),
            });
        }
        let extra = ExtraPack {
            about: self.about?,
            branding: self.branding,
        };
        Some((extra, self.tables))
    }
}
