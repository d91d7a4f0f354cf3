//! `cargo xtask run`: from a fresh clone to the open window, or to a report where there is no display.

use std::path::Path;

use crate::desktop;
use crate::packages::{self, Purpose};
use crate::process::{self, Outcome};

pub const EXAMPLE: &str = "telares-lihuen";

/// Installs what is missing, builds, opens.
pub fn run(_: &[String]) -> Outcome {
    if !desktop::has_display() {
        return without_display();
    }
    packages::install(Purpose::Window)?;
    desktop::build()?;
    process::run(&mut std::process::Command::new(desktop::window_program()))
}

/// The main job from the terminal: an example company's answers in, its report out.
fn without_display() -> Outcome {
    println!(
        "There is no display here, so the diagnosis of an example company is made from the terminal instead."
    );
    packages::install(Purpose::Terminal)?;
    let answers = format!("tests/companies/{EXAMPLE}.json");
    let report = format!("out/{EXAMPLE}.pdf");
    std::fs::create_dir_all("out").map_err(|error| format!("out: {error}"))?;
    process::run(&mut desktop::terminal(["diagnose", &answers])?)?;
    process::run(&mut desktop::terminal(["report", &answers, "-o", &report])?)?;
    let report = Path::new(&report)
        .canonicalize()
        .map_err(|error| format!("{report}: {error}"))?;
    println!("\nThe report is {}", report.display());
    println!(
        "To open the window, call `cargo xtask run` in a session with a display (DISPLAY or WAYLAND_DISPLAY set)."
    );
    Ok(())
}
