//! `cargo xtask look`: pictures for eyes, of everything or of one part.
//!
//! - `look screens [part of a screen's name] [part of a way's name]`: every screen and state of the interface, in light,
//!   dark, high contrast and at 200 %, at 1366×768, 1024×600 and 1920×1080;
//! - `look components`: the page of every component in every state and theme;
//! - `look window`: every screen of the real window;
//! - `look papers`: two reports, the content book's first pages, the blank questionnaires, the group report.

use std::path::Path;

use crate::process::{self, Outcome, cargo, program};
use crate::{desktop, packages, pdf, ui};

const OUT: &str = "out/look";

/// Two companies that differ most: goods with a full roadmap, services at the start.
const REPORTS: usize = 2;
/// Pages of the content book that are drawn.
const BOOK_FIRST: u32 = 12;

/// A part and what draws it, with the arguments after its name.
type Part = (&'static str, fn(&Path, &[String]) -> Outcome);

const PARTS: [Part; 4] = [
    ("window", draw_window),
    ("screens", draw_screens),
    ("components", draw_components),
    ("papers", |out, _| {
        desktop::build()?;
        draw_reports(out)
            .and(draw_book(out))
            .and(draw_for_workshops(out))
    }),
];

/// Draws all pictures anew, or those of one part.
pub fn look(arguments: &[String]) -> Outcome {
    let wanted = arguments.first().map(String::as_str);
    let parts: Vec<&Part> = PARTS
        .iter()
        .filter(|(name, _)| wanted.is_none_or(|wanted| wanted == *name))
        .collect();
    if parts.is_empty() {
        let names = PARTS.map(|(name, _)| name).join(", ");
        return Err(format!("say which, or none for all: {names}"));
    }
    packages::install(packages::Purpose::Tests)?;
    if wanted.is_none() {
        // It may not be there yet.
        let _ = std::fs::remove_dir_all(OUT);
    }
    let rest = arguments.get(1..).unwrap_or_default();
    // A part that fails does not stop the next.
    let mut outcome = Ok(());
    for (name, draw) in parts {
        let folder = Path::new(OUT).join(name);
        std::fs::create_dir_all(&folder).map_err(|error| format!("{OUT}: {error}"))?;
        let folder = folder
            .canonicalize()
            .map_err(|error| format!("{OUT}: {error}"))?;
        outcome = outcome.and(draw(&folder, rest));
        println!("The pictures are in {}", folder.display());
    }
    outcome
}

/// In a browser, fed by a stand-in for the program.
fn draw_screens(out: &Path, which: &[String]) -> Outcome {
    ui::build()?;
    npm_script("look", out, which)
}

fn draw_components(out: &Path, _: &[String]) -> Outcome {
    ui::install_packages()?;
    npm_script("look-components", out, &[])
}

fn npm_script(name: &str, out: &Path, rest: &[String]) -> Outcome {
    process::run(ui::npm(&["run", name, "--"]).arg(out).args(rest))
}

fn draw_window(out: &Path, _: &[String]) -> Outcome {
    desktop::build()?;
    let window = desktop::window_program()
        .canonicalize()
        .map_err(|error| format!("the window: {error}"))?;
    process::run(
        cargo()
            .args([
                "run",
                "--quiet",
                "--package",
                "rumbo-tests",
                "--features",
                "window",
                "--bin",
                "look",
            ])
            .env("RUMBO_DESKTOP", window)
            .env("RUMBO_LOOK", out),
    )
}

/// The whole book, and pictures of its first pages.
fn draw_book(out: &Path) -> Outcome {
    let book = pdf::make_book(out)?;
    process::run(
        program(
            "pdftoppm",
            ["-r", "80", "-png", "-l", &BOOK_FIRST.to_string()],
        )
        .arg(&book)
        .arg(out.join("libro-page")),
    )
}

/// What workshops use on paper.
fn draw_for_workshops(out: &Path) -> Outcome {
    let mut papers = pdf::make_blanks(out)?;
    papers.push(pdf::make_group_report(out)?);
    for paper in papers {
        let pages = paper.with_extension("");
        process::run(
            program("pdftoppm", ["-r", "80", "-png"])
                .arg(&paper)
                .arg(&pages),
        )?;
    }
    Ok(())
}

fn draw_reports(out: &Path) -> Outcome {
    let companies = pdf::companies()?;
    let first = companies.iter().filter(|name| *name == "telares-lihuen");
    let others = companies.iter().filter(|name| *name != "telares-lihuen");
    for company in first.chain(others).take(REPORTS) {
        let report = out.join(format!("{company}.pdf"));
        pdf::make_report(company, &report)?;
        let pages = out.join(format!("{company}-page"));
        process::run(
            program("pdftoppm", ["-r", "80", "-png"])
                .arg(&report)
                .arg(&pages),
        )?;
    }
    Ok(())
}
