//! Everything measured, in one table.

#![allow(clippy::cast_precision_loss)] // pages and bytes, far below 2^53

use std::collections::BTreeMap;
use std::process::Command;

use serde::de::DeserializeOwned;

use crate::companies::{self, TYPICAL};
use crate::measure::{Cost, Ended, Spread, run};
use crate::parts::{RUNS, Run, TODAY, scratch};
use crate::typst;

/// The terminal program, built as it is shipped.
const PROGRAM: &str = "RUMBO_BENCH_PROGRAM";
/// Processes that are started of each program.
const PROCESSES: usize = 20;
/// Times that the typical content is said.
const TIMES: [usize; 3] = [1, 5, 20];
/// Companies of a batch, few and many.
const BATCHES: [usize; 2] = [50, 500];

/// What one process told of its runs.
pub struct Part<T> {
    pub runs: Vec<T>,
    /// Of the process, in MB.
    pub peak: f64,
}

/// Measures and prints.
pub fn print() {
    println!("| what | pages | KB | CPU ms, least / median | wall ms, least / median | peak MB |");
    println!("|---|---|---|---|---|---|");
    let whole = whole_processes();
    let grown = TIMES.map(|times| (times, part::<Run>("grown", times)));
    let typical = &grown[0].1;
    row(
        &format!("`rumbo report`, {TYPICAL}, whole process"),
        &typical.runs[0],
        &costs(&whole),
        highest(&whole),
    );
    for (times, part) in &grown {
        row_of(&format!("warm, content {times}×"), part);
    }
    for count in BATCHES {
        batch(count);
    }
    compare(&whole, typical);
    print_steps();
}

/// A batch, each of its reports on the average.
fn batch(count: usize) {
    let part = part::<Run>("batch", count);
    let (all, each) = (&part.runs[0], count as f64);
    println!(
        "| batch of {count} companies on all cores, each | {:.1} | {:.0} | {:.1} | {:.1} | {:.0} |",
        all.pages as f64 / each,
        all.bytes as f64 / each / 1024.0,
        all.cost.cpu / each,
        all.cost.wall / each,
        part.peak
    );
}

fn compare(whole: &[Ended], typical: &Part<Run>) {
    part::<Run>("model", 1);
    let report = scratch().join("typical.pdf");
    let typst = match typst::measure(&report, PROCESSES / 2) {
        Ok(typst) => typst,
        Err(why) => {
            println!("| Typst | not run: {why} | | | | |");
            return;
        }
    };
    row(
        "Typst, the same content without drawings, UA-1 and A-3a, whole process",
        &typst.warm.runs[0],
        &costs(&typst.whole),
        highest(&typst.whole),
    );
    row_of("Typst, warm, texts changed each time", &typst.warm);
    let part = |what: &str, ours: Spread, theirs: Spread| {
        let (least, median) = (ours.least / theirs.least, ours.median / theirs.median);
        println!("| part of Typst's CPU, {what} | | | {least:.2} / {median:.2} | | |");
    };
    let cpu = |costs: Vec<Cost>| Spread::of(costs.iter().map(|cost| cost.cpu));
    let warm = |part: &Part<Run>| cpu(part.runs.iter().map(|run| run.cost).collect());
    part("whole process", cpu(costs(whole)), cpu(costs(&typst.whole)));
    part("warm", warm(typical), warm(&typst.warm));
}

/// The terminal program, once for each run.
fn whole_processes() -> Vec<Ended> {
    let program = std::env::var(PROGRAM).unwrap_or_else(|_| {
        panic!("{PROGRAM} names the terminal program; `cargo xtask bench report` sets it")
    });
    let target = scratch().join("whole.pdf");
    let mut command = Command::new(program);
    command
        .arg("report")
        .arg(companies::file(TYPICAL))
        .arg("-o")
        .arg(target)
        .args(["--today", TODAY, "--language", "es"]);
    (0..PROCESSES).map(|_| run(&mut command)).collect()
}

/// Starts this program again for one part, and reads what it tells.
fn part<T: DeserializeOwned>(part: &str, number: usize) -> Part<T> {
    let this = std::env::current_exe().expect("this program");
    let ended = run(Command::new(this).arg(part).arg(number.to_string()));
    Part {
        runs: lines(&ended.said),
        peak: ended.peak,
    }
}

/// One value a line.
pub fn lines<T: DeserializeOwned>(said: &str) -> Vec<T> {
    let read = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
    said.lines().map(read).collect()
}

fn costs(processes: &[Ended]) -> Vec<Cost> {
    processes.iter().map(|ended| ended.cost).collect()
}

fn highest(processes: &[Ended]) -> f64 {
    let peaks = processes.iter().map(|ended| ended.peak);
    peaks.fold(0.0, f64::max)
}

fn row_of(what: &str, part: &Part<Run>) {
    let costs: Vec<Cost> = part.runs.iter().map(|run| run.cost).collect();
    row(what, &part.runs[0], &costs, part.peak);
}

fn row(what: &str, sample: &Run, costs: &[Cost], peak: f64) {
    let cpu = Spread::of(costs.iter().map(|cost| cost.cpu));
    let wall = Spread::of(costs.iter().map(|cost| cost.wall));
    println!(
        "| {what} | {} | {:.0} | {:.1} / {:.1} | {:.1} / {:.1} | {peak:.0} |",
        sample.pages,
        sample.bytes as f64 / 1024.0,
        cpu.least,
        cpu.median,
        wall.least,
        wall.median
    );
}

/// The typical report's steps, in a line below the table.
fn print_steps() {
    let part = part::<BTreeMap<String, f64>>("parts", 1);
    let steps = [
        "diagnosis",
        "shortest way",
        "plan",
        "matching",
        "reading and words",
        "layout",
        "paint",
        "finish",
    ];
    let told = steps.map(|step| {
        let spread = Spread::of(part.runs.iter().map(|run| run[step]));
        format!("{step} {:.1}", spread.median)
    });
    println!();
    println!(
        "CPU ms of its steps, median of {RUNS} warm runs: {}.",
        told.join(", ")
    );
}
