//! Rumbo on the terminal: the use cases on files of answers, for batches and for machines without a screen.
//!
//! Exit codes: 0 done, 1 the file or content can't be taken or written, 2 the command is not understood.

mod arguments;
mod measures;
mod problem;
mod telling;

use arguments::Order;
use problem::Problem;
use rumbo_app::{Pack, diagnose_file, file_schema, questions, report_file, template_file};
use rumbo_i18n::{Localizer, messages};
use std::io::{Read as _, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let language = arguments::language(&arguments);
    let words = Localizer::new(language);
    let failed = |problem: &Problem| {
        problem.show(&words);
        ExitCode::from(1)
    };
    let pack = match Pack::shipped() {
        Ok(pack) => pack,
        Err(error) => return failed(&error.into()),
    };
    let order = match arguments::read(arguments, &words, &pack) {
        Ok(order) => order,
        Err(exit) => return exit.show(&words),
    };
    match obey(&order, &words, &pack) {
        Ok(text) => write_out(&text),
        Err(problem) => failed(&problem),
    }
}

fn obey(order: &Order, words: &Localizer, shipped: &Pack) -> Result<String, Problem> {
    let language = words.locale();
    match order {
        Order::Diagnose { file, json, today } => {
            let diagnosis = diagnose_file(shipped, &read(file)?, language, *today)?;
            if *json {
                return serde_json::to_string_pretty(&diagnosis)
                    .map(|text| text + "\n")
                    .map_err(|error| Problem::unexpected(&error));
            }
            Ok(telling::diagnosis(&diagnosis, words))
        }
        Order::Report {
            file,
            output,
            today,
        } => {
            let pages = report_file(shipped, &read(file)?, language, *today, output)?;
            Ok(line(&messages::cli_report_saved(
                words,
                i64::from(pages),
                output.display().to_string(),
            )))
        }
        Order::CheckContent { folder } => {
            let pack = match folder {
                Some(folder) => &Pack::draft_in_folder(folder)?,
                None => shipped,
            };
            let problems = pack.problems();
            if !problems.is_empty() {
                return Err(Problem::content(problems));
            }
            let content = &pack.content;
            let good = messages::cli_content_good(
                words,
                size(content.actions.len()),
                size(content.platforms.len()),
                size(content.programmes.len()),
                size(content.questions.len()),
                content.pack.version.as_str(),
            );
            Ok(line(&good) + &measures::told(&pack.measures()?, words))
        }
        Order::Questions => Ok(questions(shipped, language)?),
        Order::Template { facts, today } => {
            let facts: Vec<(&str, &str)> = facts
                .iter()
                .map(|(fact, option)| (*fact, option.as_str()))
                .collect();
            Ok(template_file(shipped, &facts, language, *today)?)
        }
        Order::Schema => Ok(file_schema().to_owned()),
    }
}

fn read(file: &std::path::Path) -> Result<String, Problem> {
    let bytes = if file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    let bytes = bytes.map_err(|error| Problem::unreadable(file, &error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Problem::unreadable(file, &error.to_string()))
}

fn line(text: &str) -> String {
    format!("{text}\n")
}

fn size(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Whoever reads may have gone away (`rumbo questions | head`): that is no failure of ours.
fn write_out(text: &str) -> ExitCode {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(1),
    }
}
