//! `rumbo report --all`: says how far it is while it works, and stops when it is told to.

use crate::problem::Problem;
use chrono::NaiveDate;
use rumbo_app::{Pack, ReportOutcome, report_all};
use rumbo_i18n::{Localizer, messages};
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Makes them all. Exit code 1 when one was not made.
pub fn reports(
    pack: &Pack,
    folder: &Path,
    output: &Path,
    today: NaiveDate,
    words: &Localizer,
) -> Result<ExitCode, Problem> {
    let cancel = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&cancel);
    // Without a handler the system ends the program, and with it what is half written.
    let _ = ctrlc::set_handler(move || heard.store(true, Ordering::Relaxed));
    let (mut made, mut failed) = (0_i64, 0_i64);
    let count = report_all(
        pack,
        folder,
        output,
        words.locale(),
        today,
        &cancel,
        |all, outcome| {
            match outcome.made {
                Ok(_) => made += 1,
                Err(_) => failed += 1,
            }
            say(outcome, made + failed, all, words);
        },
    )?;
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let left = count - made - failed;
    let path = output.display().to_string();
    let mut said = messages::cli_reports_saved(words, failed, made, path);
    if left > 0 {
        said = format!("{said} {}", messages::cli_reports_left(words, left));
    }
    // Whoever reads may have gone away; the reports are there.
    let _ = writeln!(std::io::stdout().lock(), "{said}");
    Ok(match failed + left {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::from(1),
    })
}

fn say(outcome: ReportOutcome, number: i64, all: usize, words: &Localizer) {
    let all = i64::try_from(all).unwrap_or(i64::MAX);
    let name = |path: &Path| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    match outcome.made {
        Ok(pages) => {
            let line = messages::cli_reports_one(
                words,
                all,
                name(&outcome.target),
                number,
                i64::from(pages),
            );
            let _ = writeln!(std::io::stdout().lock(), "{line}");
        }
        Err(error) => {
            let line = messages::cli_reports_refused(words, all, name(&outcome.source), number);
            let _ = writeln!(std::io::stderr().lock(), "{line}");
            Problem::from(error).show(words);
        }
    }
}
