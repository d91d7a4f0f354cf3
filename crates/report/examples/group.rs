//! Writes the report of the example companies as a group, to be looked at:
//! `cargo run -p rumbo-report --example group -- out.pdf [how many] [letter] [en]`.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a program for developers

#[path = "../tests/support/mod.rs"]
mod support;

use rumbo_core::AnswerSheet;
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::Paper;
use rumbo_report::group::{Group, GroupInput};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    let content = support::content();
    let companies = support::examples(&content);
    let many = arguments.iter().find_map(|argument| argument.parse().ok());
    let companies = &companies[..many.unwrap_or(companies.len())];
    let view = support::group_view(&content, companies);
    let shared = AnswerSheet::default();
    let input = GroupInput {
        began: companies.len() + 3,
        title: Some("Taller de exportación digital"),
        place: Some("Cámara de Puerto Azul, sala 2"),
        paper: if has("letter") {
            Paper::Letter
        } else {
            Paper::A4
        },
        ..support::group_input(&content, &view, &shared)
    };
    let words = Localizer::new(if has("en") { Locale::EN } else { Locale::ES });
    let group = Group::build(&input, &words);
    let rendered = rumbo_report::render_group(&group).unwrap();
    println!("{} pages, {} bytes", rendered.pages, rendered.bytes.len());
    std::fs::write(&arguments[0], rendered.bytes).unwrap();
}
