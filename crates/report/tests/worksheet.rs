//! Cost sheets on paper: what they say, accessible, and the same every time.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use lopdf::Document;
use rumbo_core::Content;
use rumbo_core::worksheet::{Figure, Figures};
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::Paper;
use rumbo_report::render_worksheet;
use rumbo_report::worksheet::{Sheet, SheetInput};
use std::fmt::Write as _;
use support::tree;

/// The sheet of this place in the pack, with the first so many inputs filled in.
fn sheet(content: &Content, id: &str, filled: usize, locale: Locale) -> Sheet {
    let worksheet = content
        .worksheets
        .iter()
        .find(|one| one.id.as_str() == id)
        .unwrap();
    let example = worksheet.example();
    let inputs = worksheet
        .lines
        .iter()
        .filter(|line| matches!(line.figure, rumbo_core::content::LineFigure::Input(_)));
    let figures: Figures = inputs
        .take(filled)
        .map(|line| (line.id.clone(), example[&line.id].clone()))
        .collect();
    let facts = support::stated(&[("country", "cl"), ("offer", "goods")]);
    let input = SheetInput {
        worksheet,
        facts: &facts,
        filled_in: &figures,
        company: "Telares Lihuén",
        example: true,
        name: "Mantas a Canadá",
        currency: "dólares",
        today: support::day(2026, 11, 21),
        paper: Paper::A4,
    };
    Sheet::build(&input, &Localizer::new(locale.for_country("cl")))
}

/// What is printed, line by line.
fn told(sheet: &Sheet) -> String {
    let mut text = format!("{}\n# {}\n", sheet.kind, sheet.name);
    for (label, value) in &sheet.facts {
        writeln!(text, "{label}: {value}").unwrap();
    }
    writeln!(text, "{}\n{}", sheet.lead, sheet.columns.join(" | ")).unwrap();
    for row in &sheet.rows {
        let figure = row.figure.as_ref().unwrap_or(&row.instead);
        let total = if row.total { "= " } else { "" };
        writeln!(
            text,
            "{total}{} {} | {} | {figure}",
            row.label, row.help, row.origin
        )
        .unwrap();
    }
    text + &sheet.note
}

#[test]
fn a_whole_sheet_reads_so() {
    insta::assert_snapshot!(told(&sheet(
        &support::content(),
        "landed-price",
        99,
        Locale::ES
    )));
}

#[test]
fn a_half_filled_sheet_of_a_service_reads_so_in_english() {
    insta::assert_snapshot!(told(&sheet(
        &support::content(),
        "service-price",
        4,
        Locale::EN
    )));
}

#[test]
fn a_figure_too_large_for_paper_says_so() {
    let content = support::content();
    let worksheet = &content.worksheets[0];
    let most = Figure::parse("999999999999").unwrap();
    let lines = worksheet.lines.iter();
    let mut figures: Figures = lines.map(|line| (line.id.clone(), most.clone())).collect();
    for rate in ["channel-rate", "payment-rate", "exchange-rate"] {
        figures.insert(rate.into(), Figure::from(1));
    }
    let facts = support::stated(&[("country", "cl")]);
    let input = SheetInput {
        worksheet,
        facts: &facts,
        filled_in: &figures,
        company: "",
        example: false,
        name: "",
        currency: "",
        today: support::day(2026, 11, 21),
        paper: Paper::A4,
    };
    let sheet = Sheet::build(&input, &Localizer::new(Locale::ES));
    let price = sheet
        .rows
        .iter()
        .find(|row| row.id == "door-price")
        .unwrap();
    assert_eq!(
        price.figure.as_deref(),
        Some("demasiado grande para escribirla")
    );
}

#[test]
fn everything_drawn_is_in_the_tree_once_and_the_bytes_are_the_same() {
    let content = support::content();
    for (id, filled, locale) in [
        ("landed-price", 99, Locale::ES),
        ("service-price", 4, Locale::EN),
    ] {
        let sheet = sheet(&content, id, filled, locale);
        let rendered = render_worksheet(&sheet).unwrap();
        assert!(rendered.pages <= 2, "{} pages", rendered.pages);
        assert!(
            rendered == render_worksheet(&sheet).unwrap(),
            "nothing but the sheet goes in"
        );
        let document = Document::load_mem(&rendered.bytes).unwrap();
        tree::check(&document, &["H1", "Table", "TR", "TH", "TD", "P"]);
        // To be looked at, where somebody asks for it.
        if let Some(folder) = std::env::var_os("RUMBO_KEEP_SHEETS") {
            std::fs::write(
                std::path::Path::new(&folder).join(format!("{id}.pdf")),
                &rendered.bytes,
            )
            .unwrap();
        }
    }
}
