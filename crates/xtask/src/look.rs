//! `cargo xtask look`: pictures of every screen, of two reports, of the content book's first pages, of the blank
//! questionnaires and of the group report, for eyes.

use std::path::Path;

use crate::process::{self, Outcome, cargo, program};
use crate::{desktop, packages, pdf};

const OUT: &str = "out/look";

/// Two companies that differ most: goods with a full roadmap, services at the start.
const REPORTS: usize = 2;
/// Pages of the content book that are drawn.
const BOOK_FIRST: u32 = 12;

/// Draws all pictures anew.
pub fn look(_: &[String]) -> Outcome {
    packages::install(packages::Purpose::Tests)?;
    desktop::build()?;
    // It may not be there yet.
    let _ = std::fs::remove_dir_all(OUT);
    std::fs::create_dir_all(OUT).map_err(|error| format!("{OUT}: {error}"))?;
    let out = Path::new(OUT)
        .canonicalize()
        .map_err(|error| format!("{OUT}: {error}"))?;
    let window = desktop::window_program()
        .canonicalize()
        .map_err(|error| format!("the window: {error}"))?;
    let screens = process::run(
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
            .env("RUMBO_LOOK", &out),
    );
    let pages = draw_reports(&out)
        .and(draw_book(&out))
        .and(draw_for_workshops(&out));
    println!("The pictures are in {}", out.display());
    screens.and(pages)
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
