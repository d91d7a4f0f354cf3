//! What was asked for on the command line, in Spanish unless the system or `--language` says otherwise.

use chrono::NaiveDate;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use rumbo_app::views::{PathChoice, PlanFormat, PlanOptions, ReportFormat};
use rumbo_app::{Pack, Paper};
use rumbo_i18n::{Locale, Localizer, messages};
use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What to do.
#[derive(Debug)]
pub enum Order {
    /// Diagnose a file.
    Diagnose {
        file: PathBuf,
        json: bool,
        today: NaiveDate,
    },
    /// Make a report.
    Report {
        file: PathBuf,
        earlier: Option<PathBuf>,
        output: PathBuf,
        format: ReportFormat,
        today: NaiveDate,
    },
    /// Make the reports of a whole folder.
    ReportAll {
        folder: PathBuf,
        output: PathBuf,
        today: NaiveDate,
    },
    /// Tell what changed between two files.
    Compare {
        earlier: PathBuf,
        later: PathBuf,
        today: NaiveDate,
    },
    /// Write the plan for a calendar or a spreadsheet.
    Export {
        file: PathBuf,
        output: PathBuf,
        options: PlanOptions,
        today: NaiveDate,
    },
    /// Check a content pack; the shipped one without a folder.
    CheckContent { folder: Option<PathBuf> },
    /// Make the content book.
    Book {
        output: PathBuf,
        companies: Option<PathBuf>,
        today: NaiveDate,
    },
    /// Tell what example companies reach of the content.
    Coverage {
        companies: Option<PathBuf>,
        today: NaiveDate,
    },
    /// Show the questionnaire.
    Questions,
    /// Write a file to fill in.
    Template {
        facts: Vec<(&'static str, String)>,
        path: PathChoice,
        today: NaiveDate,
    },
    /// Make a blank questionnaire.
    Blank {
        facts: Vec<(&'static str, String)>,
        path: PathChoice,
        paper: Paper,
        output: PathBuf,
    },
    /// Make the report of a group.
    GroupReport {
        folder: PathBuf,
        output: PathBuf,
        title: Option<String>,
        place: Option<String>,
        paper: Paper,
        today: NaiveDate,
    },
    /// Write the schema.
    Schema,
}

/// What a report is made as: by the ending of the file's name, in any case.
fn format_of(file: &Path) -> Option<ReportFormat> {
    let ending = file.extension()?.to_str()?;
    match ending.to_ascii_lowercase().as_str() {
        "pdf" => Some(ReportFormat::Pdf),
        "docx" => Some(ReportFormat::Document),
        _ => None,
    }
}

/// What a plan is written as, in the same way.
fn plan_format_of(file: &Path) -> Option<PlanFormat> {
    let ending = file.extension()?.to_str()?;
    match ending.to_ascii_lowercase().as_str() {
        "ics" => Some(PlanFormat::Calendar),
        "xlsx" => Some(PlanFormat::Spreadsheet),
        "csv" => Some(PlanFormat::Table),
        _ => None,
    }
}

/// Nothing to do: help or version was asked for, or the command is not understood.
#[derive(Debug)]
pub enum Exit {
    /// As the command line's library says it.
    Clap(clap::Error),
    /// The ending of a report's name says no format.
    Ending(PathBuf),
    /// The same of a plan's name.
    PlanEnding(PathBuf),
}

impl Exit {
    /// Says it, and gives the exit code.
    pub fn show(self, words: &Localizer) -> ExitCode {
        let error = match self {
            Self::Clap(error) => error,
            Self::Ending(file) => {
                let file = file.display().to_string();
                return misunderstood(&messages::cli_ending_unknown(words, file));
            }
            Self::PlanEnding(file) => {
                let file = file.display().to_string();
                return misunderstood(&messages::cli_plan_ending_unknown(words, file));
            }
        };
        let asked = matches!(
            error.kind(),
            ErrorKind::DisplayHelp
                | ErrorKind::DisplayVersion
                | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        );
        if asked {
            // The command line's library names these in English, whatever the language of the rest.
            let help = error.render().to_string();
            let help = help
                .replace("[OPTIONS]", &messages::cli_usage_options(words))
                .replace("<COMMAND>", &messages::cli_usage_command(words));
            // Nobody is left to tell when writing the help fails.
            let _ = std::io::stdout().lock().write_all(help.as_bytes());
            let bare = error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
            return ExitCode::from(if bare { 2 } else { 0 });
        }
        let mut stderr = std::io::stderr().lock();
        let what = error.to_string();
        let first = what
            .lines()
            .next()
            .unwrap_or_default()
            .trim_start_matches("error: ");
        let _ = writeln!(stderr, "{}", messages::cli_usage_error(words));
        let _ = writeln!(stderr, "{}", messages::cli_detail(words, first));
        ExitCode::from(2)
    }
}

fn misunderstood(why: &str) -> ExitCode {
    // Nobody is left to tell when this fails.
    let _ = writeln!(std::io::stderr().lock(), "{why}");
    ExitCode::from(2)
}

/// The language: `--language` if given, else the system's, else Spanish.
pub fn language(arguments: &[OsString]) -> Locale {
    let given = arguments.iter().enumerate().find_map(|(place, argument)| {
        let argument = argument.to_string_lossy();
        match argument.strip_prefix("--language") {
            Some("") => arguments
                .get(place + 1)
                .map(|tag| tag.to_string_lossy().into_owned()),
            Some(tag) => tag.strip_prefix('=').map(str::to_owned),
            None => None,
        }
    });
    let system = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty())
    };
    given
        .or_else(system)
        .and_then(|tag| Locale::parse(&tag))
        .unwrap_or_default()
}

/// What was asked for, and with whose extra pack.
#[derive(Debug)]
pub struct Asked {
    pub order: Order,
    /// A chamber's extra pack: folder or .zip file.
    pub extra: Option<PathBuf>,
}

/// Reads the command line. What facts can be is for the pack to say.
pub fn read(arguments: Vec<OsString>, words: &Localizer, pack: &Pack) -> Result<Asked, Exit> {
    let matches = command(words, pack)
        .try_get_matches_from(arguments)
        .map_err(Exit::Clap)?;
    Ok(Asked {
        order: order(&matches)?,
        extra: matches.get_one::<PathBuf>("extra").cloned(),
    })
}

fn order(matches: &ArgMatches) -> Result<Order, Exit> {
    let path = |given: &ArgMatches, name: &str| given.get_one::<PathBuf>(name).cloned();
    let today = |given: &ArgMatches| {
        let stated = given.get_one::<NaiveDate>("today").copied();
        stated.unwrap_or_else(|| chrono::Local::now().date_naive())
    };
    Ok(match matches.subcommand() {
        Some(("diagnose", given)) => Order::Diagnose {
            file: path(given, "file").unwrap_or_default(),
            json: given.get_flag("json"),
            today: today(given),
        },
        Some(("report", given)) => {
            let output = path(given, "output").unwrap_or_default();
            if let Some(folder) = path(given, "all") {
                return Ok(Order::ReportAll {
                    folder,
                    output,
                    today: today(given),
                });
            }
            match format_of(&output) {
                Some(format) => Order::Report {
                    file: path(given, "file").unwrap_or_default(),
                    earlier: path(given, "earlier"),
                    output,
                    format,
                    today: today(given),
                },
                None => return Err(Exit::Ending(output)),
            }
        }
        Some(("compare", given)) => Order::Compare {
            earlier: path(given, "earlier").unwrap_or_default(),
            later: path(given, "later").unwrap_or_default(),
            today: today(given),
        },
        Some(("export", given)) => {
            let output = path(given, "output").unwrap_or_default();
            let Some(format) = plan_format_of(&output) else {
                return Err(Exit::PlanEnding(output));
            };
            Order::Export {
                file: path(given, "file").unwrap_or_default(),
                output,
                options: PlanOptions {
                    format,
                    with_alarm: given.get_flag("alarm"),
                },
                today: today(given),
            }
        }
        Some(("content", given)) => match given.subcommand() {
            Some(("book", given)) => Order::Book {
                output: path(given, "output").unwrap_or_default(),
                companies: path(given, "companies"),
                today: today(given),
            },
            Some(("coverage", given)) => Order::Coverage {
                companies: path(given, "companies"),
                today: today(given),
            },
            check => Order::CheckContent {
                folder: check.and_then(|(_, check)| path(check, "pack")),
            },
        },
        Some(("template", given)) => Order::Template {
            facts: facts(given),
            path: path_choice(given),
            today: today(given),
        },
        Some(("blank", given)) => Order::Blank {
            facts: facts(given),
            path: path_choice(given),
            paper: paper(given),
            output: path(given, "output").unwrap_or_default(),
        },
        Some(("group-report", given)) => Order::GroupReport {
            folder: path(given, "folder").unwrap_or_default(),
            output: path(given, "output").unwrap_or_default(),
            title: given.get_one::<String>("title").cloned(),
            place: given.get_one::<String>("place").cloned(),
            paper: paper(given),
            today: today(given),
        },
        Some(("schema", _)) => Order::Schema,
        _ => Order::Questions,
    })
}

/// The facts that whoever asks states beforehand.
fn facts(given: &ArgMatches) -> Vec<(&'static str, String)> {
    ["country", "offer", "segment"]
        .into_iter()
        .filter_map(|fact| Some((fact, given.get_one::<String>(fact)?.to_lowercase())))
        .collect()
}

fn path_choice(given: &ArgMatches) -> PathChoice {
    match given.get_one::<String>("path").map(String::as_str) {
        Some("express") => PathChoice::Express,
        _ => PathChoice::Full,
    }
}

fn paper(given: &ArgMatches) -> Paper {
    match given.get_one::<String>("paper") {
        Some(paper) if paper.eq_ignore_ascii_case("letter") => Paper::Letter,
        _ => Paper::A4,
    }
}

fn command(words: &Localizer, pack: &Pack) -> Command {
    let file_named = |name: &'static str, shown: String, help: String| {
        Arg::new(name)
            .value_name(shown)
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help(help)
    };
    let file = || {
        file_named(
            "file",
            messages::cli_name_file(words),
            messages::cli_file(words),
        )
    };
    let today = || {
        Arg::new("today")
            .long("today")
            .value_name(messages::cli_name_day(words))
            .value_parser(|text: &str| {
                NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|error| error.to_string())
            })
            .help(messages::cli_today(words))
    };
    let choice = |name: &'static str, help: String| {
        Arg::new(name)
            .long(name)
            .value_name("ID")
            .value_parser(options(pack, name))
            // Countries are written `PE` as often as `pe`; the help names the values in the person's language.
            .ignore_case(true)
            .hide_possible_values(true)
            .help(help)
    };
    // Whose questionnaire it is, and how much of it.
    let instrument = || {
        [
            choice(
                "country",
                messages::cli_country(words, options(pack, "country").join(", ")),
            )
            .required(true),
            choice("offer", messages::cli_offer(words)).required(true),
            choice("segment", messages::cli_segment(words)),
            choice("path", messages::cli_path(words)).value_parser(["full", "express"]),
        ]
    };
    let paper = || {
        Arg::new("paper")
            .long("paper")
            .value_name("a4|letter")
            .value_parser(["a4", "letter"])
            .ignore_case(true)
            .hide_possible_values(true)
            .help(messages::cli_paper(words))
    };
    let text = |name: &'static str, help: String| {
        Arg::new(name)
            .long(name)
            .value_name(messages::cli_name_text(words))
            .help(help)
    };
    let json = Arg::new("json")
        .long("json")
        .action(ArgAction::SetTrue)
        .help(messages::cli_json(words));
    let output = || {
        Arg::new("output")
            .short('o')
            .long("output")
            .value_name(messages::cli_name_report(words))
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .help(messages::cli_output(words))
    };
    let companies = || {
        Arg::new("companies")
            .long("companies")
            .value_name(messages::cli_name_folder(words))
            .value_parser(value_parser!(PathBuf))
            .help(messages::cli_companies(words))
    };
    let folder = Arg::new("pack")
        .value_name(messages::cli_name_folder(words))
        .value_parser(value_parser!(PathBuf))
        .help(messages::cli_pack(words));
    let check = sub("check", messages::cli_content_check(words), words).arg(folder);
    let book = sub("book", messages::cli_content_book(words), words).args([
        output().value_name(messages::cli_name_book(words)),
        companies(),
        today(),
    ]);
    let coverage =
        sub("coverage", messages::cli_content_coverage(words), words).args([companies(), today()]);

    dressed(Command::new("rumbo"), words)
        .version(env!("CARGO_PKG_VERSION"))
        .about(messages::cli_about(words))
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(messages::cli_version(words)),
        )
        .arg(
            Arg::new("language")
                .long("language")
                .global(true)
                .value_name("es|en")
                .help(messages::cli_language(words)),
        )
        .arg(
            Arg::new("extra")
                .long("pack")
                .global(true)
                .value_name(messages::cli_name_pack(words))
                .value_parser(value_parser!(PathBuf))
                .help(messages::cli_extra_pack(words)),
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(sub("diagnose", messages::cli_diagnose(words), words).args([
            file(),
            json,
            today(),
        ]))
        .subcommand(
            sub("report", messages::cli_report(words), words).args([
                file().required(false).required_unless_present("all"),
                Arg::new("all")
                    .long("all")
                    .value_name(messages::cli_name_folder(words))
                    .value_parser(value_parser!(PathBuf))
                    .conflicts_with_all(["file", "earlier"])
                    .help(messages::cli_report_all(words)),
                output().help(messages::cli_report_output(words)),
                Arg::new("earlier")
                    .long("earlier")
                    .value_name(messages::cli_name_file(words))
                    .value_parser(value_parser!(PathBuf))
                    .help(messages::cli_report_earlier(words)),
                today(),
            ]),
        )
        .subcommand(sub("compare", messages::cli_compare(words), words).args([
            file_named(
                "earlier",
                messages::cli_name_earlier(words),
                messages::cli_compare_earlier(words),
            ),
            file_named(
                "later",
                messages::cli_name_later(words),
                messages::cli_compare_later(words),
            ),
            today(),
        ]))
        .subcommand(
            sub("export", messages::cli_export(words), words).args([
                file(),
                output()
                    .value_name(messages::cli_name_plan(words))
                    .help(messages::cli_export_output(words)),
                Arg::new("alarm")
                    .long("alarm")
                    .action(ArgAction::SetTrue)
                    .help(messages::cli_export_alarm(words)),
                today(),
            ]),
        )
        .subcommand(
            sub("content", messages::cli_content(words), words)
                .subcommand_required(true)
                .arg_required_else_help(true)
                .subcommands([check, book, coverage]),
        )
        .subcommand(sub("questions", messages::cli_questions(words), words))
        .subcommand(
            sub("template", messages::cli_template(words), words)
                .args(instrument())
                .arg(today()),
        )
        .subcommand(
            sub("blank", messages::cli_blank(words), words)
                .args(instrument())
                .args([
                    paper(),
                    output().value_name(messages::cli_name_blank(words)),
                ]),
        )
        .subcommand(
            sub("group-report", messages::cli_group_report(words), words).args([
                Arg::new("folder")
                    .value_name(messages::cli_name_folder(words))
                    .required(true)
                    .value_parser(value_parser!(PathBuf))
                    .help(messages::cli_group_folder(words)),
                output().value_name(messages::cli_name_group(words)),
                text("title", messages::cli_group_title(words)),
                text("place", messages::cli_group_place(words)),
                paper(),
                today(),
            ]),
        )
        .subcommand(sub("schema", messages::cli_schema(words), words))
}

/// What a fact can be, by the pack.
fn options(pack: &Pack, fact: &str) -> Vec<String> {
    let fact = pack.content.fact(&fact.into());
    let options = fact.into_iter().flat_map(|fact| &fact.options);
    options.map(ToString::to_string).collect()
}

fn sub(name: &'static str, about: String, words: &Localizer) -> Command {
    dressed(Command::new(name), words).about(about)
}

/// Headings and help in the person's language.
fn dressed(command: Command, words: &Localizer) -> Command {
    let usage = messages::cli_usage_heading(words);
    command
        .help_template(format!("{{about}}\n\n{usage}: {{usage}}\n\n{{all-args}}\n"))
        .subcommand_help_heading(messages::cli_commands_heading(words))
        .next_help_heading(messages::cli_options_heading(words))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(messages::cli_help(words)),
        )
}
