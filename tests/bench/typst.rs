//! Typst with the same content, in the same run.

use std::path::Path;
use std::process::Command;

use rumbo_tests::project;

use crate::measure::{Ended, run};
use crate::parts::{RUNS, Run, scratch};
use crate::table::{Part, lines};

/// A Python that has Typst, and why there is none.
const PYTHON: &str = "RUMBO_BENCH_TYPST";
const MISSING: &str = "RUMBO_BENCH_NO_TYPST";

/// What Typst took.
pub struct Typst {
    /// In one process, each time with other texts.
    pub warm: Part<Run>,
    /// A process for each report.
    pub whole: Vec<Ended>,
}

/// Measures it with the content of a report that is on the disk.
///
/// # Errors
/// It could not be had, and why.
pub fn measure(report: &Path, processes: usize) -> Result<Typst, String> {
    let python = std::env::var(PYTHON).map_err(|_| {
        std::env::var(MISSING).unwrap_or_else(|_| format!("{PYTHON} names no Python"))
    })?;
    let script = project().join("tests/bench/typst_report.py");
    let content = scratch().join("content.json");
    let begin = || {
        let mut command = Command::new(&python);
        command.arg(&script);
        command
    };
    run(begin().arg("content").arg(report).arg(&content));
    let set = |runs: usize| run(begin().arg("set").arg(&content).arg(runs.to_string()));
    let whole = (0..processes).map(|_| set(1)).collect();
    // The first is cold: it reads the fonts.
    let ended = set(RUNS + 1);
    let warm = Part {
        runs: lines(&ended.said).into_iter().skip(1).collect(),
        peak: ended.peak,
    };
    Ok(Typst { warm, whole })
}
