//! What the machine must have: system packages (Debian's names), Node, the interface's own packages.

use std::process::Command;

use crate::process::{self, Outcome, program};
use crate::ui;

/// To build the programs without the window (SQLite is compiled from C).
const BUILD: &[&str] = &["build-essential", "pkg-config"];

/// To build and open the window.
const WINDOW: &[&str] = &["libwebkit2gtk-4.1-dev", "librsvg2-dev"];

/// To drive the window under a virtual display and to check PDF files and editable documents.
const TESTS: &[&str] = &[
    "chromium",
    "webkit2gtk-driver",
    "xvfb",
    "xdotool",
    "openbox",
    "maim",
    "dbus",
    "strace",
    "procps",
    "poppler-utils",
    "qpdf",
    "python3-venv",
    // 82 MB to fetch, 256 MB on the disk, 40 seconds on two cores: opens the editable reports.
    "libreoffice-writer-nogui",
];

/// The interface's tools need this major version or a newer one.
const NODE: u32 = 20;

/// What the packages are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The terminal program alone.
    Terminal,
    /// The window as well.
    Window,
    /// Everything that the test command runs.
    Tests,
}

/// `cargo xtask setup`.
pub fn setup(_: &[String]) -> Outcome {
    install(Purpose::Tests)?;
    ui::install_packages()?;
    println!("Everything is there. `cargo xtask run` opens Rumbo, `cargo xtask test` tests it.");
    Ok(())
}

/// Debian's names of what the machine must have.
pub fn wanted(purpose: Purpose) -> Vec<&'static str> {
    let mut wanted = BUILD.to_vec();
    if purpose != Purpose::Terminal {
        wanted.extend(WINDOW);
    }
    if purpose == Purpose::Tests {
        wanted.extend(TESTS);
    }
    wanted
}

/// Says what is missing and installs that alone.
pub fn install(purpose: Purpose) -> Outcome {
    check_tools(purpose)?;
    let wanted = wanted(purpose);
    if !process::exists("apt-get") {
        return elsewhere(&wanted);
    }
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!(
        "These system packages are missing and will be installed now: {}",
        missing.join(" ")
    );
    process::run(apt()?.arg("update"))?;
    process::run(
        apt()?
            .args(["install", "--yes", "--no-install-recommends"])
            .args(missing),
    )
}

fn is_installed(package: &str) -> bool {
    let asked = process::quietly(&mut program(
        "dpkg-query",
        ["--show", "--showformat=${Status}", package],
    ));
    asked.is_some_and(|said| said.ok && said.text.contains("install ok installed"))
}

/// Waits for another installation to end, as right after a machine has started; asks nothing.
fn apt() -> Result<Command, String> {
    let mut command = if is_root() {
        Command::new("apt-get")
    } else if process::exists("sudo") {
        program("sudo", ["apt-get"])
    } else {
        return Err("system packages are missing: call this as root, or install sudo".to_owned());
    };
    command
        .args(["-o", "DPkg::Lock::Timeout=900"])
        .env("DEBIAN_FRONTEND", "noninteractive");
    Ok(command)
}

fn is_root() -> bool {
    process::quietly(&mut program("id", ["-u"])).is_some_and(|said| said.text.trim() == "0")
}

/// Other systems: only a hint, the build itself says what it lacks.
#[allow(clippy::unnecessary_wraps)] // the same shape as the way with apt
fn elsewhere(wanted: &[&str]) -> Outcome {
    if cfg!(target_os = "linux") {
        println!(
            "There is no apt-get here. Install what your system calls: {}",
            wanted.join(" ")
        );
    }
    Ok(())
}

fn check_tools(purpose: Purpose) -> Outcome {
    if purpose == Purpose::Terminal {
        return Ok(());
    }
    let version = process::quietly(&mut program("node", ["--version"]))
        .map(|said| said.text)
        .unwrap_or_default();
    let major: u32 = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse().ok())
        .unwrap_or(0);
    if major < NODE {
        return Err(format!(
            "Node {NODE} or newer is needed to build the interface (found: \"{}\"); see README",
            version.trim()
        ));
    }
    if process::exists("npm") {
        Ok(())
    } else {
        Err("npm is needed to build the interface; it comes with Node".to_owned())
    }
}
