//! Rumbo on the terminal: the use cases on files of answers, for batches and for machines without a screen.
//!
//! Exit codes: 0 done, 1 the file or content can't be taken or written, 2 the command is not understood.

mod arguments;
mod compare;
mod content;
mod express;
mod measures;
mod problem;
mod report_all;
mod telling;

use arguments::{Asked, Order};
use problem::Problem;
use rumbo_app::views::ReportFormat;
use rumbo_app::{
    Pack, Workshop, answers_files, blank_file, book_file, compare_files, coverage_text,
    diagnose_file, document_file_since, express_file, file_schema, group_file, plan_file,
    questions, report_file_since, template_file, text_from, text_of_file,
};
use rumbo_i18n::{Localizer, messages};
use std::io::Write as _;
use std::path::Path;
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
    let Asked { order, extra } = match arguments::read(arguments, &words, &pack) {
        Ok(asked) => asked,
        Err(exit) => return exit.show(&words),
    };
    let extra = extra.as_deref();
    let pack = match (&order, extra) {
        // The check lays it over by itself, and names every problem; the schema asks for none.
        (Order::CheckContent { .. } | Order::Schema, _) | (_, None) => Ok(pack),
        (_, Some(path)) => pack.with_extra(path),
    };
    let pack = match pack {
        Ok(pack) => pack,
        Err(error) => return failed(&error.into()),
    };
    if let Order::ReportAll {
        folder,
        output,
        today,
    } = &order
    {
        let made = report_all::reports(&pack, folder, output, *today, &words);
        return made.unwrap_or_else(|problem| failed(&problem));
    }
    match obey(&order, extra, &words, &pack) {
        Ok(text) => write_out(&text),
        Err(problem) => failed(&problem),
    }
}

fn obey(
    order: &Order,
    extra: Option<&Path>,
    words: &Localizer,
    pack: &Pack,
) -> Result<String, Problem> {
    let language = words.locale();
    match order {
        Order::Diagnose { file, json, today } => {
            let text = read(file)?;
            if let Some(found) = express_file(pack, &text, language, *today)? {
                return match json {
                    true => as_json(serde_json::to_string_pretty(
                        &serde_json::json!({ "express": found }),
                    )),
                    false => Ok(express::diagnosis(&found, words)),
                };
            }
            let diagnosis = diagnose_file(pack, &text, language, *today)?;
            match json {
                true => as_json(serde_json::to_string_pretty(&diagnosis)),
                false => Ok(telling::diagnosis(&diagnosis, words)),
            }
        }
        Order::Compare {
            earlier,
            later,
            today,
        } => {
            let (earlier, later) = (read(earlier)?, read(later)?);
            let (company, told) = compare_files(pack, &earlier, &later, language, *today)?;
            Ok(compare::comparison(&company, &told, words))
        }
        Order::Report {
            file,
            earlier,
            output,
            format,
            today,
        } => {
            let text = read(file)?;
            let earlier = earlier.as_deref().map(read).transpose()?;
            let earlier = earlier.as_deref();
            let path = output.display().to_string();
            Ok(line(&match format {
                ReportFormat::Pdf => {
                    let pages = report_file_since(pack, &text, earlier, language, *today, output)?;
                    messages::cli_report_saved(words, i64::from(pages), path)
                }
                ReportFormat::Document => {
                    document_file_since(pack, &text, earlier, language, *today, output)?;
                    messages::cli_document_saved(words, path)
                }
            }))
        }
        Order::Export {
            file,
            output,
            options,
            today,
        } => {
            let text = read(file)?;
            let note = plan_file(pack, &text, language, *today, options, output)?;
            let saved = messages::cli_plan_saved(words, output.display().to_string());
            Ok(line(&format!("{saved} {note}")))
        }
        Order::CheckContent { folder } => content::check(folder.as_deref(), extra, words, pack),
        Order::Book {
            output,
            companies,
            today,
        } => {
            let companies = content::companies(companies.as_deref())?;
            let pages = book_file(pack, &companies, language, *today, output)?;
            Ok(line(&messages::cli_book_saved(
                words,
                i64::from(pages),
                output.display().to_string(),
            )))
        }
        Order::Coverage { companies, today } => {
            let companies = content::companies(companies.as_deref())?;
            Ok(coverage_text(pack, &companies, language, *today)?)
        }
        Order::Questions => Ok(questions(pack, language)?),
        Order::Template { facts, path, today } => {
            let facts = borrowed(facts);
            Ok(template_file(pack, &facts, *path, language, *today)?)
        }
        Order::Blank {
            facts,
            path,
            paper,
            output,
        } => {
            let pages = blank_file(pack, &borrowed(facts), *path, *paper, language, output)?;
            Ok(line(&messages::cli_blank_saved(
                words,
                i64::from(pages),
                output.display().to_string(),
            )))
        }
        Order::GroupReport {
            folder,
            output,
            title,
            place,
            paper,
            today,
        } => {
            let files = answers_files(folder)?;
            let workshop = Workshop {
                title: title.as_deref(),
                place: place.as_deref(),
                date: *today,
            };
            let saved = group_file(pack, &files, &workshop, *paper, language, output)?;
            Ok(line(&messages::cli_group_saved(
                words,
                saved.began,
                saved.finished,
                i64::from(saved.pages),
                output.display().to_string(),
            )))
        }
        Order::Schema => Ok(file_schema().to_owned()),
        // It speaks while it works, and so does not come here.
        Order::ReportAll { .. } => Ok(String::new()),
    }
}

fn borrowed<'a>(facts: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    let facts = facts.iter();
    facts
        .map(|(fact, option)| (*fact, option.as_str()))
        .collect()
}

fn as_json(written: serde_json::Result<String>) -> Result<String, Problem> {
    written
        .map(|text| text + "\n")
        .map_err(|error| Problem::unexpected(&error))
}

/// The diagnosis of a file of answers or of a report.
fn read(file: &Path) -> Result<String, Problem> {
    Ok(match file.as_os_str() == "-" {
        true => text_from(std::io::stdin().lock(), file)?,
        false => text_of_file(file)?,
    })
}

fn line(text: &str) -> String {
    format!("{text}\n")
}

/// Whoever reads may have gone away (`rumbo questions | head`): that is no failure of ours.
fn write_out(text: &str) -> ExitCode {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(1),
    }
}
