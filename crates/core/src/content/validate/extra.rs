//! An extra pack says whose it is and what it lies over, and replaces only what it names.

use super::Checker;
use super::places::Places;
use crate::content::extra::{ABOUT as ABOUT_FILE, Branding, Extra, FOLDER, KINDS, NAME_LETTERS};
use crate::content::{Content, PackFile};
use crate::ids::is_id;
use std::collections::BTreeSet;

const ABOUT: &str = "extra";
const BRANDING: &str = "branding";
/// Picture formats of a logo.
const PICTURES: [&str; 4] = [".png", ".jpg", ".jpeg", ".svg"];

pub(super) fn check(checker: &mut Checker<'_>) {
    let content = checker.content;
    if let Some(extra) = &content.extra {
        check_about(checker, &extra.about);
        check_overrides(checker, &extra.about);
        if let Some(branding) = &extra.branding {
            check_branding(checker, branding);
        }
    }
}

/// Whether a version has three numbers.
pub(super) fn is_version(version: &str) -> bool {
    let numbers: Vec<&str> = version.split('.').collect();
    numbers.len() == 3 && numbers.iter().all(|part| part.parse::<u32>().is_ok())
}

/// Whoever answers for the extra pack is named, and the name has room on the cover.
fn check_name(checker: &mut Checker<'_>, kind: &str, name: &str) {
    let letters = name.trim().chars().count();
    checker.expect(
        letters > 0,
        kind,
        "name",
        "the name is empty",
        "write the chamber's name as it is printed",
    );
    checker.expect(
        letters <= NAME_LETTERS,
        kind,
        "name",
        format!("the name has {letters} letters"),
        format!("at most {NAME_LETTERS} have room on the cover: write it shorter"),
    );
}

fn check_about(checker: &mut Checker<'_>, about: &Extra) {
    check_name(checker, ABOUT, &about.name);
    let content = checker.content;
    let major = content.pack.version.split('.').next().unwrap_or_default();
    let mut expect = |holds: bool, field: &str, reason: &str, hint: String| {
        checker.expect(holds, ABOUT, field, reason, hint);
    };
    expect(
        is_id(&about.id),
        "id",
        "this is not an id",
        "use small letters, digits and hyphens, and begin with a letter".to_owned(),
    );
    expect(
        is_version(&about.version),
        "version",
        "it has not three numbers",
        "write it as 1.0.0, and raise it with each change".to_owned(),
    );
    expect(
        about.extends == major,
        "extends",
        "it was written for another pack",
        format!("this program's content is of version {major}: compare, and write \"{major}\""),
    );
    let source = content.pack.languages.first();
    expect(
        source.is_none_or(|source| about.languages.contains(source)),
        "languages",
        "the language is missing to which every other falls back",
        format!(
            "name `{}`, and write every sentence in it",
            source.map_or("", |source| source)
        ),
    );
}

fn check_overrides(checker: &mut Checker<'_>, about: &Extra) {
    let mut seen = BTreeSet::new();
    for name in &about.overrides {
        let (kind, id) = name.split_once(':').unwrap_or(("", name));
        let (reason, hint) = if !KINDS.contains(&kind) {
            (
                "is no record that may be replaced",
                format!("write kind:id; kinds are {}", KINDS.join(", ")),
            )
        } else if !checker.places.stand_below(kind, id) {
            (
                "does not exist in the pack",
                "correct the id, or take it off `overrides`".to_owned(),
            )
        } else if !checker.places.of(kind, id).0.starts_with(FOLDER) {
            (
                "is not given here",
                "write the record that replaces it, or take it off `overrides`".to_owned(),
            )
        } else if !seen.insert(name) {
            ("is named twice", "keep it once".to_owned())
        } else {
            continue;
        };
        checker.at(ABOUT, "overrides", format!("`{name}` {reason}"), hint);
    }
}

fn check_branding(checker: &mut Checker<'_>, branding: &Branding) {
    check_name(checker, BRANDING, &branding.name);
    if let Some(logo) = &branding.logo {
        let lower = logo.to_lowercase();
        checker.expect(
            !logo.contains(['/', '\\', ':']) && !logo.starts_with('.'),
            BRANDING,
            "logo",
            "the picture stands outside the extra pack",
            "put it beside branding.toml and write its name alone",
        );
        checker.expect(
            PICTURES.iter().any(|end| lower.ends_with(end)),
            BRANDING,
            "logo",
            "this is no kind of picture that can be printed",
            "give a PNG, JPEG or SVG file",
        );
    }
    checker.expect(
        branding.colour.is_none() || branding.rgb().is_some(),
        BRANDING,
        "colour",
        "this is not a colour",
        "write it as #0b5a6b",
    );
}

/// Messages that the pack has for records which its extra pack replaces: they speak of something else now, in every
/// language, and so must not be found any more.
pub fn replaced_messages(files: &[PackFile<'_>]) -> BTreeSet<String> {
    let below: Vec<PackFile<'_>> = files
        .iter()
        .filter(|file| !file.path.starts_with(FOLDER))
        .copied()
        .collect();
    // Its other files may hold mistakes: whatever it replaces is known from this one.
    let about = files
        .iter()
        .find(|file| file.path == ABOUT_FILE)
        .and_then(|file| Extra::read(file.text));
    let (Some(about), Ok(content)) = (about, Content::load(&below)) else {
        return BTreeSet::new();
    };
    let places = Places::find(files, Some(&about));
    super::messages::ids_of(&mut Checker::new(&content, &below), |kind, id| {
        places.is_replaced(kind, id)
    })
}
