//! An extra pack in one .zip file. It is read in memory and never unpacked to the disk.

use super::{ALL_BYTES, DEPTH, Found, is_left_behind, is_read};
use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;
use zip::ZipArchive;

const AGAIN: &str = "make the .zip file again, from the files of the extra pack alone";

/// Reads what is of use.
///
/// # Errors
/// It is no .zip file that can be read, or too large for an extra pack.
pub(super) fn read(path: &Path, found: &mut Found) -> Result<(), String> {
    let file = File::open(path).map_err(|error| error.to_string())?;
    let size = file.metadata().map_err(|error| error.to_string())?.len();
    if size > ALL_BYTES {
        return Err(format!("larger than {} KB", ALL_BYTES / 1024));
    }
    let mut archive = ZipArchive::new(file).map_err(|error| error.to_string())?;
    let names: Vec<Option<String>> = (0..archive.len())
        .map(|place| {
            let name = archive.name_for_index(place)?.ok()?;
            Some(name.into_owned())
        })
        .collect();
    let top = only_folder(&names);
    let mut seen = BTreeSet::new();
    for (place, name) in names.iter().enumerate() {
        if !found.counts() {
            break;
        }
        let Some(name) = name else {
            found.refuse("", "a file's name can't be read", AGAIN);
            continue;
        };
        if !stays_inside(name) {
            found.refuse(name, "the file stands outside the extra pack", AGAIN);
            continue;
        }
        let inside = name.strip_prefix(&top).unwrap_or(name);
        if is_left_behind(inside) || inside.is_empty() {
            continue;
        }
        if inside.matches('/').count() > DEPTH {
            let reason = format!("folders stand more than {DEPTH} deep");
            found.refuse(inside, reason, "keep only the folders of the extra pack");
            continue;
        }
        match archive.by_index(place) {
            Ok(entry) if entry.is_symlink() => {
                found.refuse(inside, "this is a link to somewhere else", AGAIN);
            }
            Ok(entry) if entry.is_dir() => {}
            Ok(_) if is_read(inside) && !seen.insert(inside.to_owned()) => {
                found.refuse(inside, "two files have this name", AGAIN);
            }
            Ok(entry) => {
                let size = entry.size();
                found.read_file(inside, size, entry);
            }
            // Encrypted, or packed in a way that is not read here.
            Err(error) if is_read(inside) => found.refuse(inside, error.to_string(), AGAIN),
            Err(_) => {}
        }
    }
    Ok(())
}

/// Whether a name stays inside the folder that it is unpacked to, on any system.
fn stays_inside(name: &str) -> bool {
    !name.starts_with('/')
        && !name.contains(['\\', ':', '\0'])
        && name.split('/').all(|part| part != "..")
}

/// The folder that everything stands in, with its `/`: whoever packs a folder gets it along.
fn only_folder(names: &[Option<String>]) -> String {
    let tops: BTreeSet<&str> = names
        .iter()
        .flatten()
        .filter(|name| !is_left_behind(name))
        .map(|name| name.split_once('/').map_or("", |(top, _)| top))
        .collect();
    match tops.iter().collect::<Vec<_>>()[..] {
        [top] if !top.is_empty() && *top != "locales" => format!("{top}/"),
        _ => String::new(),
    }
}
