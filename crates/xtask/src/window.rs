//! The real window under a virtual display: journeys, the network check, axe. The tests themselves are in `tests/`.

use crate::counts::{self, Tally};
use crate::process::{self, Outcome, cargo};
use crate::{desktop, packages, ui};

/// `cargo xtask e2e [part of a test's name]`.
pub fn e2e(names: &[String]) -> Outcome {
    packages::install(packages::Purpose::Tests)?;
    ui::install_packages()?;
    let tally = journeys(names);
    if tally.failed == 0 {
        Ok(())
    } else {
        Err(tally.notes.join("\n"))
    }
}

/// All of them.
pub fn check() -> Tally {
    journeys(&[])
}

fn journeys(names: &[String]) -> Tally {
    if !cfg!(target_os = "linux") {
        return Tally::not_run("the window is driven through WebKitGTK, which only Linux has");
    }
    if let Err(problem) = desktop::build() {
        return Tally::not_run(&problem);
    }
    let program = match desktop::window_program().canonicalize() {
        Ok(program) => program,
        Err(error) => return Tally::not_run(&format!("the built window: {error}")),
    };
    let mut tally = Tally::default();
    let said = process::tee(
        cargo()
            .args([
                "test",
                // With the whole workspace, dependencies are those that its other tests were built with.
                "--workspace",
                "--features",
                "rumbo-tests/window",
                "--test",
                "window",
                "--no-fail-fast",
                "--",
            ])
            .args(names)
            // One window at a time: on two cores more would only wait for each other.
            .arg("--test-threads=1")
            .env("RUMBO_DESKTOP", program),
    );
    tally.add_counted("the window's journeys", &said, counts::cargo_test);
    tally
}
