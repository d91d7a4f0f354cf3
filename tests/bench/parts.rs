//! The heavy work, each part in a process of its own. What it took is written as one line of JSON a run.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;

use chrono::NaiveDate;
use rumbo_app::{Pack, report_batch, report_model};
use rumbo_core::diagnosis::diagnose;
use rumbo_core::matching::{matches, support};
use rumbo_core::roadmap::{PlanInput, plan, shortest_way};
use rumbo_i18n::Locale;
use rumbo_report::{lay_out, render};
use serde::{Deserialize, Serialize};

use crate::companies;
use crate::grown::grown;
use crate::measure::{Cost, timed};

/// The day on which the reports are made: nothing that is measured depends on the clock.
pub const TODAY: &str = "2026-11-21";
/// Runs of everything that is fast.
pub const RUNS: usize = 30;

/// One run.
#[derive(Debug, Serialize, Deserialize)]
pub struct Run {
    pub cost: Cost,
    pub pages: usize,
    pub bytes: usize,
}

pub fn run(part: &str, number: usize) {
    let pack = Pack::shipped().expect("the shipped pack");
    match part {
        "grown" => grow(&pack, number),
        "parts" => in_parts(&pack),
        "batch" => batch(&pack, number),
        "model" => {
            // What Typst is given is taken from this file.
            let folder = scratch();
            let report = report_model(&pack, &companies::typical(), Locale::ES, today());
            let rendered = render(&report.expect("a report")).expect("a PDF");
            std::fs::write(folder.join("typical.pdf"), rendered.bytes).expect("a file");
        }
        other => panic!("there is no part {other}"),
    }
}

fn today() -> NaiveDate {
    TODAY.parse().expect("a day")
}

/// Where files go that nobody keeps.
pub fn scratch() -> std::path::PathBuf {
    let folder = std::env::temp_dir().join("rumbo-bench-report");
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn say(told: &impl Serialize) {
    println!("{}", serde_json::to_string(told).expect("JSON"));
}

/// From answers in memory to the bytes of a PDF, content repeated so many times; the first, cold run is not counted.
fn grow(pack: &Pack, times: usize) {
    let answers = companies::typical();
    let runs = RUNS.div_ceil(times);
    for run in 0..=runs {
        let (rendered, cost) = timed(|| {
            let report = report_model(pack, &answers, Locale::ES, today()).expect("a report");
            let report = match times {
                1 => report,
                _ => grown(&report, times),
            };
            render(&report).expect("a PDF")
        });
        if run > 0 {
            say(&Run {
                cost,
                pages: rendered.pages,
                bytes: rendered.bytes.len(),
            });
        }
    }
}

/// The typical report step by step: milliseconds of processor time by step, one line a run.
fn in_parts(pack: &Pack) {
    let answers = companies::typical();
    let content = &pack.content;
    let file = rumbo_exchange::read(&answers, content).expect("a file of answers");
    for run in 0..=RUNS {
        let mut parts: BTreeMap<&str, f64> = BTreeMap::new();
        let (diagnosis, cost) = timed(|| diagnose(content, &file.sheet));
        parts.insert("diagnosis", cost.cpu);
        let (way, cost) = timed(|| shortest_way(content, &file.sheet, &diagnosis));
        parts.insert("shortest way", cost.cpu);
        let (roadmap, cost) = timed(|| {
            let input = PlanInput {
                start_on: today(),
                hours_per_week: None,
                today: today(),
                done: Default::default(),
                discarded: Default::default(),
            };
            plan(content, &file.sheet, &diagnosis, &way, &input)
        });
        parts.insert("plan", cost.cpu);
        let (_, cost) = timed(|| {
            let found = matches(content, &file.sheet, today());
            support(content, &found, &roadmap)
        });
        parts.insert("matching", cost.cpu);
        let (report, cost) = timed(|| report_model(pack, &answers, Locale::ES, today()));
        let report = report.expect("a report");
        // It computes all of the above anew, between reading the answers and saying everything.
        let words = cost.cpu - parts.values().sum::<f64>();
        parts.insert("reading and words", words);
        let (pages, cost) = timed(|| lay_out(&report).expect("pages"));
        parts.insert("layout", cost.cpu);
        let (painted, cost) = timed(|| pages.paint().expect("painted pages"));
        parts.insert("paint", cost.cpu);
        let (_, cost) = timed(|| painted.finish().expect("a PDF"));
        parts.insert("finish", cost.cpu);
        if run > 0 {
            say(&parts);
        }
    }
}

/// So many different companies on all cores, each in a file of its own.
fn batch(pack: &Pack, count: usize) {
    let folder = scratch().join("batch");
    let (mut pages, mut bytes) = (0, 0);
    let ((), cost) = timed(|| {
        report_batch(
            pack,
            companies::different(count, &folder),
            Locale::ES,
            today(),
            &AtomicBool::new(false),
            |outcome| {
                let made = outcome.made;
                pages +=
                    made.unwrap_or_else(|error| panic!("{:?}: {error}", outcome.target)) as usize;
                bytes += std::fs::metadata(&outcome.target).expect("the file").len() as usize;
            },
        );
    });
    say(&Run { cost, pages, bytes });
    std::fs::remove_dir_all(folder).expect("the folder can go");
}
