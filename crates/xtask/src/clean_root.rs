//! `cargo xtask check packages`: does the list of system packages suffice on a Debian with nothing else on it?
//!
//! Makes a clean root beside the build, installs the list there as `setup` would, and tries the programs in it.
//! Not here: the Windows program under wine, which comes with the installers.

use std::fs;
use std::path::Path;

use crate::desktop;
use crate::packages::{self, Purpose};
use crate::process::{self, Outcome, program};
use crate::run::EXAMPLE;

const RELEASE: &str = "bookworm";
const SOURCES: &str = "/etc/apt/sources.list.d/debian.sources";
/// Where the programs stand in the clean root.
const INSIDE: &str = "opt";

/// Tries the list of packages in a clean root. Needs root, and this system's own package sources.
pub fn check() -> Outcome {
    packages::install(Purpose::Tests)?;
    desktop::build()?;
    process::run(process::cargo().args(["build", "--quiet", "--package", "rumbo-cli"]))?;
    if !process::exists("debootstrap") {
        process::run(&mut program("apt-get", ["install", "--yes", "debootstrap"]))?;
    }
    let root = process::target_folder().join("clean-root");
    // It may not be there yet.
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).map_err(|error| format!("{}: {error}", root.display()))?;
    process::run(
        program("debootstrap", ["--variant=minbase", RELEASE])
            .arg(&root)
            .arg(mirror()?),
    )?;
    for file in [SOURCES, "/etc/resolv.conf"] {
        copy(Path::new(file), &root.join(file.trim_start_matches('/')))?;
    }
    inside(&root, &["apt-get", "update"])?;
    let mut install = vec!["apt-get", "install", "--yes", "--no-install-recommends"];
    install.extend(packages::wanted(Purpose::Tests));
    inside(&root, &install)?;
    try_programs(&root)?;
    println!("The list of packages suffices on a clean {RELEASE}.");
    Ok(())
}

/// The window finds every library; the terminal program makes a report with ñ in its path.
fn try_programs(root: &Path) -> Outcome {
    let example = format!("{EXAMPLE}.json");
    for (file, name) in [
        (desktop::window_program(), "rumbo-desktop"),
        (process::target_folder().join("debug/rumbo"), "rumbo"),
        (
            Path::new("tests/companies").join(&example),
            example.as_str(),
        ),
    ] {
        copy(&file, &root.join(INSIDE).join(name))?;
    }
    let linked = process::tee(
        program("chroot", ["."])
            .current_dir(root)
            .args(["ldd", "/opt/rumbo-desktop"]),
    );
    if !linked.ok || linked.text.contains("not found") {
        return Err("the window lacks a library in the clean root".to_owned());
    }
    let example = format!("/{INSIDE}/{example}");
    inside(
        root,
        &["/opt/rumbo", "report", &example, "-o", "/opt/señas.pdf"],
    )
}

fn inside(root: &Path, arguments: &[&str]) -> Outcome {
    process::run(
        program("chroot", ["."])
            .args(arguments)
            .current_dir(root)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
}

/// Where this system's packages come from.
fn mirror() -> Result<String, String> {
    let text = fs::read_to_string(SOURCES).map_err(|error| format!("{SOURCES}: {error}"))?;
    text.lines()
        .find_map(|line| line.strip_prefix("URIs:"))
        .map(|address| address.trim().to_owned())
        .ok_or_else(|| format!("{SOURCES} names no address"))
}

fn copy(from: &Path, to: &Path) -> Outcome {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::copy(from, to)
        .map(|_| ())
        .map_err(|error| format!("{} to {}: {error}", from.display(), to.display()))
}
