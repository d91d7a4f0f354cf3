//! Developer commands: `cargo xtask help` lists them. Each step of the test command is one command of its own, so that
//! a red part is repeated with one line.
//!
//! Depends on nothing of ours, so that it builds in seconds on a bare machine: it only starts other programs.

mod bench;
mod clean_root;
mod codegen;
mod counts;
mod desktop;
mod document;
mod exports;
mod golden;
mod look;
mod packages;
mod parts;
mod pdf;
mod process;
mod run;
mod test;
mod ui;
mod window;

use std::process::ExitCode;

use process::Outcome;

/// name, what it does, what runs it.
type Command = (&'static str, &'static str, fn(&[String]) -> Outcome);

const COMMANDS: &[Command] = &[
    (
        "run",
        "install what is missing, build, open the window",
        run::run,
    ),
    (
        "test",
        "install what tests need and run everything; the same as CI",
        test::test,
    ),
    (
        "setup",
        "install what is missing to run and to test",
        packages::setup,
    ),
    (
        "dev",
        "the window with the interface reloading while you edit it",
        desktop::dev,
    ),
    (
        "content",
        "check the content pack and its sentences, and print what the example companies reach",
        parts::content,
    ),
    (
        "codegen",
        "write the typed keys and types again (--check only compares)",
        codegen::codegen,
    ),
    (
        "format",
        "is every file formatted? (cargo fmt mends)",
        parts::format,
    ),
    (
        "lint",
        "clippy over everything, warnings forbidden",
        parts::lint,
    ),
    ("ui", "the interface: types, lints, tests, build", ui::test),
    ("rust", "the tests in Rust, without the window", parts::rust),
    (
        "e2e",
        "the real window under a virtual display, axe on every screen",
        window::e2e,
    ),
    (
        "pdf",
        "the reports of the example companies and the content book against the PDF validators",
        pdf::check,
    ),
    (
        "document",
        "the editable reports of some example companies, opened with LibreOffice",
        document::check,
    ),
    (
        "exports",
        "the plans of some example companies as calendars and spreadsheets, read by the parsers of those",
        exports::check,
    ),
    (
        "golden",
        "four reports against their golden words and pages; --accept writes those anew",
        golden::golden,
    ),
    (
        "look",
        "pictures in out/look/ of everything, or of: screens, components, window, papers",
        look::look,
    ),
    (
        "check",
        "check long: the laws with thousands of cases; check packages: the programs on a clean Debian",
        parts::check,
    ),
    (
        "bench",
        "bench report: what a report costs, beside Typst with the same content",
        bench::bench,
    ),
    ("help", "this list", help),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (name, rest) = arguments
        .split_first()
        .map_or(("help", &[][..]), |(name, rest)| (name.as_str(), rest));
    let Some((.., command)) = COMMANDS.iter().find(|(known, ..)| *known == name) else {
        eprintln!("There is no command \"{name}\".\n");
        print_commands();
        return ExitCode::FAILURE;
    };
    if let Err(problem) = process::enter_project() {
        eprintln!("{problem}");
        return ExitCode::FAILURE;
    }
    match command(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("cargo xtask {name}: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn help(_: &[String]) -> Outcome {
    print_commands();
    Ok(())
}

fn print_commands() {
    println!("cargo xtask <command>\n");
    for (name, what, _) in COMMANDS {
        println!("  {name:<9} {what}");
    }
}
