//! `cargo xtask bench`: builds what is measured as it is shipped and starts what prints the table. `report` is measured
//! beside Typst (`tests/bench/report.rs`), `window` beside an empty Tauri window (`tests/bench/window.rs`).

use std::path::PathBuf;

use crate::packages::{self, Purpose};
use crate::process::{self, Outcome, cargo, program, target_folder};
use crate::ui;

/// The release to compare with, from PyPI.
const TYPST: &str = "typst==0.15.2";

/// Measures the report or the window.
pub fn bench(arguments: &[String]) -> Outcome {
    match arguments {
        [what] if what == "report" => report(),
        [what] if what == "window" => window(),
        _ => Err("say what: `cargo xtask bench report` or `cargo xtask bench window`".to_owned()),
    }
}

fn window() -> Outcome {
    packages::install(Purpose::Tests)?;
    ui::build()?;
    process::run(cargo().args(["build", "--release"]).args([
        "--workspace",
        "--features",
        "rumbo-tests/window,rumbo-desktop/bench",
        "--bin",
        "rumbo-desktop",
        "--example",
        "empty-window",
        "--example",
        "bench-window",
    ]))?;
    process::run(
        std::process::Command::new(built("examples/bench-window")?)
            .env("RUMBO_DESKTOP", built("rumbo-desktop")?)
            .env("RUMBO_EMPTY_WINDOW", built("examples/empty-window")?),
    )
}

/// A program that was built as it is shipped.
fn built(name: &str) -> Result<PathBuf, String> {
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let path = target_folder().join("release").join(name);
    path.canonicalize()
        .map_err(|error| format!("{}: {error}", path.display()))
}

fn report() -> Outcome {
    // Both at once, so that what they share is built once.
    process::run(cargo().args(["build", "--release"]).args([
        "--package",
        "rumbo-cli",
        "--bin",
        "rumbo",
        "--package",
        "rumbo-tests",
        "--example",
        "bench-report",
    ]))?;
    let mut bench = std::process::Command::new(built("examples/bench-report")?);
    bench.env("RUMBO_BENCH_PROGRAM", built("rumbo")?);
    match typst() {
        Ok(python) => bench.env("RUMBO_BENCH_TYPST", python),
        // The rest is worth measuring without it, and the table says that it is missing.
        Err(why) => bench.env("RUMBO_BENCH_NO_TYPST", why),
    };
    process::run(&mut bench)
}

/// The Python that has Typst, in a folder of its own under `target`.
fn typst() -> Result<PathBuf, String> {
    let folder = target_folder().join("tools/bench");
    let python = folder.join("bin/python3");
    let name = TYPST.replace("==", " ");
    let is_there = process::quietly(
        std::process::Command::new(&python).args(["-m", "pip", "show", "--quiet", "typst"]),
    );
    if !is_there.is_some_and(|said| said.ok) {
        process::run(program("python3", ["-m", "venv"]).arg(&folder))?;
        let pip = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ];
        process::run(std::process::Command::new(&python).args(pip).arg(TYPST))
            .map_err(|why| format!("{name} is not to be had: {why}"))?;
    }
    // Not resolved: the link's place is how Python knows its folder.
    std::path::absolute(&python).map_err(|error| format!("{}: {error}", python.display()))
}
