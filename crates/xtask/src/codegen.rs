//! Generated code: typed keys from the Fluent files, TypeScript types from the use cases. Committed, never edited.

use std::fs;
use std::path::{Path, PathBuf};

use crate::counts::Tally;
use crate::process::{self, Outcome, cargo};

const TYPES: &str = "ui/src/generated";

/// `cargo xtask codegen [--check]`.
pub fn codegen(arguments: &[String]) -> Outcome {
    if arguments.iter().any(|argument| argument == "--check") {
        let tally = check();
        return if tally.failed == 0 {
            Ok(())
        } else {
            Err(tally.notes.join("\n"))
        };
    }
    process::run(cargo().args(KEYS))?;
    let types = Path::new(TYPES)
        .canonicalize()
        .map_err(|error| format!("{TYPES}: {error}"))?;
    process::run(cargo().args(BINDINGS).env("TS_RS_EXPORT_DIR", types))
}

const KEYS: &[&str] = &[
    "run",
    "--quiet",
    "--package",
    "rumbo-i18n",
    "--bin",
    "rumbo-codegen",
    "--",
];
const BINDINGS: &[&str] = &[
    "test",
    "--quiet",
    "--package",
    "rumbo-app",
    "--lib",
    "export_bindings",
];

/// Is what is committed what would be written now?
pub fn check() -> Tally {
    let mut tally = Tally::default();
    tally.add_step(
        "typed keys are current",
        &process::tee(cargo().args(KEYS).arg("--check")),
    );
    let fresh = match fresh_folder() {
        Ok(folder) => folder,
        Err(problem) => return Tally::not_run(&problem),
    };
    tally.add_step(
        "types are written",
        &process::tee(cargo().args(BINDINGS).env("TS_RS_EXPORT_DIR", &fresh)),
    );
    for name in names_in(&fresh) {
        let current = fs::read(Path::new(TYPES).join(&name)).unwrap_or_default();
        if fs::read(fresh.join(&name)).is_ok_and(|written| written == current) {
            tally.passed += 1;
        } else {
            tally.failed += 1;
            tally.notes.push(format!(
                "failed: {TYPES}/{name} is not current: run `cargo xtask codegen`"
            ));
        }
    }
    tally
}

fn fresh_folder() -> Result<PathBuf, String> {
    let folder = process::target_folder().join("codegen-check");
    // It may not be there yet.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    folder
        .canonicalize()
        .map_err(|error| format!("{}: {error}", folder.display()))
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
