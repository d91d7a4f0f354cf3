//! `cargo xtask test`: everything, in order, each part timed. A part that fails does not stop the next.

use std::time::{Duration, Instant};

use crate::counts::Tally;
use crate::packages::Purpose;
use crate::process::Outcome;
use crate::{codegen, document, exports, packages, parts, pdf, ui, window};

/// The whole may take this long from a cold cache on two cores; longer is a failure.
const MOST: Duration = Duration::from_secs(58 * 60);

struct Part {
    name: &'static str,
    /// What it may take, in minutes; printed beside what it took.
    minutes: u64,
    run: fn() -> Tally,
}

/// The interface first, because the window's crate embeds it.
const PARTS: &[Part] = &[
    Part {
        name: "packages",
        minutes: 8,
        run: check_packages,
    },
    Part {
        name: "format",
        minutes: 1,
        run: parts::check_format,
    },
    Part {
        name: "ui",
        minutes: 16,
        run: ui::check,
    },
    Part {
        name: "lint",
        minutes: 8,
        run: parts::check_lint,
    },
    Part {
        name: "rust",
        minutes: 13,
        run: parts::check_rust,
    },
    Part {
        name: "codegen",
        minutes: 4,
        run: codegen::check,
    },
    Part {
        name: "content",
        minutes: 2,
        run: parts::check_content,
    },
    Part {
        name: "window",
        minutes: 7,
        run: window::check,
    },
    Part {
        name: "pdf",
        minutes: 2,
        run: pdf::tally,
    },
    Part {
        name: "document",
        minutes: 1,
        run: document::tally,
    },
    Part {
        name: "exports",
        minutes: 1,
        run: exports::tally,
    },
];

/// Runs every part and sums up. With names of parts, only those.
pub fn test(names: &[String]) -> Outcome {
    if let Some(unknown) = names
        .iter()
        .find(|name| !PARTS.iter().any(|part| part.name == **name))
    {
        return Err(format!("there is no part \"{unknown}\""));
    }
    let begun = Instant::now();
    let mut whole = Tally::default();
    let mut lines = Vec::new();
    for part in PARTS
        .iter()
        .filter(|part| names.is_empty() || names.iter().any(|name| name == part.name))
    {
        println!("\n== {} ==", part.name);
        let part_begun = Instant::now();
        let tally = (part.run)();
        lines.push(summary(part, &tally, part_begun.elapsed()));
        whole.join(tally);
    }
    let took = begun.elapsed();
    if took > MOST {
        whole.failed += 1;
        lines.push(format!(
            "time      failed: {} is more than {}",
            minutes(took),
            minutes(MOST)
        ));
    }
    println!("\n== summary ==");
    for line in lines {
        println!("{line}");
    }
    println!("{:<9} {}", "in all", minutes(took));
    println!("rumbo: {} passed, {} failed", whole.passed, whole.failed);
    if whole.failed == 0 {
        Ok(())
    } else {
        // The summary is the last line: nothing is said after it.
        std::process::exit(1);
    }
}

fn summary(part: &Part, tally: &Tally, took: Duration) -> String {
    let mut line = format!(
        "{:<9} {:>5} passed {:>4} failed {:>8} of {} min",
        part.name,
        tally.passed,
        tally.failed,
        minutes(took),
        part.minutes
    );
    for note in &tally.notes {
        line.push_str("\n            ");
        line.push_str(note);
    }
    line
}

fn minutes(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

fn check_packages() -> Tally {
    let mut tally = Tally::default();
    let steps: [fn() -> Outcome; 3] = [
        || packages::install(Purpose::Tests),
        ui::install_packages,
        pdf::install_validators,
    ];
    for step in steps {
        match step() {
            Ok(()) => tally.passed += 1,
            Err(problem) => tally.join(Tally::not_run(&problem)),
        }
    }
    tally
}
