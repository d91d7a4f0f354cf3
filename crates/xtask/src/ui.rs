//! The interface: its packages, its checks, its build. The scripts themselves are in `ui/package.json`.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::counts::Tally;
use crate::process::{self, Outcome, Said, program};

const DIST: &str = "ui/dist/index.html";

/// `npm ci`, only when the lock file is newer than what is installed.
pub fn install_packages() -> Outcome {
    let installed = modified("ui/node_modules/.package-lock.json");
    if installed.is_some() && installed >= modified("ui/package-lock.json") {
        return Ok(());
    }
    process::run(&mut npm(&["ci"]))
}

/// Builds the interface into `ui/dist` if something that it is made of has changed since.
pub fn build() -> Outcome {
    install_packages()?;
    let built = modified(DIST);
    let sources = [
        "ui/src",
        "ui/package-lock.json",
        "ui/index.html",
        "ui/vite.config.ts",
        "locales",
        "assets/fonts",
    ];
    let newest = sources
        .iter()
        .filter_map(|path| newest_in(Path::new(path)))
        .max();
    if built.is_some() && built >= newest {
        return Ok(());
    }
    process::run(&mut npm(&["run", "build"]))
}

/// `cargo xtask ui`.
pub fn test(_: &[String]) -> Outcome {
    let tally = check();
    if tally.failed == 0 {
        Ok(())
    } else {
        Err(format!("{} failed", tally.failed))
    }
}

/// Types, lints, tests, build; in a browser axe on every screen, then what it does not see: reading order, live regions,
/// shifts, words that are clipped or stand outside `locales/`.
pub fn check() -> Tally {
    if let Err(problem) = install_packages() {
        return Tally::not_run(&problem);
    }
    let mut tally = Tally::default();
    for script in ["check", "lint"] {
        tally.add_step(&format!("npm run {script}"), &script_says(script));
    }
    tally.add_counted("npm test", &script_says("test"), crate::counts::vitest);
    tally.add_step("npm run build", &script_says("build"));
    for script in ["axe", "access"] {
        let name = format!("npm run {script}");
        tally.add_counted(&name, &script_says(script), crate::counts::ours);
    }
    tally
}

fn script_says(script: &str) -> Said {
    process::tee(&mut npm(&["run", script]))
}

/// npm inside `ui`. Without colours: its words are read by us.
pub fn npm(arguments: &[&str]) -> std::process::Command {
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = program(name, arguments);
    command
        .current_dir("ui")
        .env("NO_COLOR", "1")
        .env("CI", "1");
    command
}

fn modified(path: &str) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}

fn newest_in(path: &Path) -> Option<SystemTime> {
    if path.is_dir() {
        let entries = fs::read_dir(path).ok()?;
        return entries
            .flatten()
            .filter_map(|entry| newest_in(&entry.path()))
            .max();
    }
    fs::metadata(path).and_then(|data| data.modified()).ok()
}
