//! The parts of the test command that are one or two programs.

use crate::counts::{self, Tally};
use crate::process::{self, Outcome, cargo};
use crate::{desktop, pdf};

/// `cargo xtask format`.
pub fn format(_: &[String]) -> Outcome {
    outcome(check_format())
}

/// `cargo xtask lint`.
pub fn lint(_: &[String]) -> Outcome {
    crate::ui::build()?;
    outcome(check_lint())
}

/// `cargo xtask rust`.
pub fn rust(_: &[String]) -> Outcome {
    crate::ui::build()?;
    outcome(check_rust())
}

/// `cargo xtask content`.
pub fn content(_: &[String]) -> Outcome {
    outcome(check_content())
}

/// `cargo xtask check packages`: see `clean_root`. `cargo xtask check long`: the laws of the diagnosis, of the calendar and
/// of matching, with thousands of cases, and hundreds of hostile reports.
pub fn check(arguments: &[String]) -> Outcome {
    match arguments.first().map(String::as_str) {
        Some("long") => check_long(),
        Some("packages") => crate::clean_root::check(),
        _ => Err("say which: `cargo xtask check long` or `cargo xtask check packages`".to_owned()),
    }
}

fn check_long() -> Outcome {
    let laws = process::run(
        cargo()
            .args(["test", "--package", "rumbo-core", "--no-fail-fast"])
            .env("PROPTEST_CASES", "5000"),
    );
    let reports = process::run(
        cargo()
            .args(["test", "--package", "rumbo-report", "--lib", "hostile"])
            .env("PROPTEST_CASES", "300"),
    );
    // Whatever colour a chamber has: all 16.7 million.
    let colours = process::run(cargo().args([
        "test",
        "--package",
        "rumbo-report",
        "--lib",
        "every_colour",
        "--",
        "--ignored",
    ]));
    laws.and(reports).and(colours)
}

/// Is every Rust file as rustfmt writes it?
pub fn check_format() -> Tally {
    step(
        "cargo fmt --check",
        cargo().args(["fmt", "--all", "--check"]),
    )
}

/// Clippy over all code, tests included.
pub fn check_lint() -> Tally {
    step(
        "cargo clippy",
        cargo()
            .args([
                "clippy",
                "--workspace",
                "--all-targets",
                "--features",
                "rumbo-tests/window",
            ])
            .args(["--", "-D", "warnings"]),
    )
}

/// Every test in Rust but those of the real window.
pub fn check_rust() -> Tally {
    let mut tally = Tally::default();
    let has_nextest =
        process::quietly(cargo().args(["nextest", "--version"])).is_some_and(|said| said.ok);
    // Tests that export types must not write among the sources; the part `codegen` compares what they write.
    let exports = process::target_folder().join("test-exports");
    // The window's tests are behind a feature of `rumbo-tests`, which is off here.
    if has_nextest {
        let said = process::tee(
            cargo()
                .args([
                    "nextest",
                    "run",
                    "--workspace",
                    "--no-fail-fast",
                    "--color",
                    "never",
                ])
                .env("TS_RS_EXPORT_DIR", &exports),
        );
        tally.add_counted("cargo nextest", &said, counts::nextest);
    } else {
        let said = process::tee(
            cargo()
                .args([
                    "test",
                    "--workspace",
                    "--no-fail-fast",
                    "--lib",
                    "--bins",
                    "--tests",
                ])
                .env("TS_RS_EXPORT_DIR", &exports),
        );
        tally.add_counted("cargo test", &said, counts::cargo_test);
    }
    let said = process::tee(cargo().args(["test", "--doc", "--workspace"]));
    tally.add_step("documentation examples", &said);
    tally
}

/// The content pack and its sentences, as the terminal program checks them, and what the example companies reach.
pub fn check_content() -> Tally {
    let check = ["content", "check"].as_slice();
    let coverage = ["content", "coverage", "--companies", pdf::COMPANIES].as_slice();
    let mut tally = Tally::default();
    for (name, arguments) in [
        ("rumbo content check", check),
        ("rumbo content coverage", coverage),
    ] {
        tally.join(match desktop::terminal(arguments.iter().copied()) {
            Ok(mut command) => step(name, &mut command),
            Err(problem) => Tally::not_run(&problem),
        });
    }
    tally
}

fn step(name: &str, command: &mut std::process::Command) -> Tally {
    let mut tally = Tally::default();
    tally.add_step(name, &process::tee(command));
    tally
}

fn outcome(tally: Tally) -> Outcome {
    if tally.failed == 0 {
        Ok(())
    } else {
        Err(tally.notes.join("\n"))
    }
}
