//! Writes blank questionnaires, to be looked at: `cargo run -p rumbo-report --example blank -- out.pdf [pe] [goods] [express] [letter] [en]`.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a program for developers

#[path = "../tests/support/mod.rs"]
mod support;

use rumbo_core::questionnaire::Path;
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::Paper;
use rumbo_report::blank::{Blank, BlankInput};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    let content = support::content();
    let one_of = |fact: &str| {
        let options = &content.fact(&fact.into()).unwrap().options;
        let given = options.iter().find(|option| has(option.as_str()));
        given.unwrap_or(&options[0]).to_string()
    };
    let (country, offer) = (one_of("country"), one_of("offer"));
    let sheet = support::stated(&[("country", &country), ("offer", &offer)]);
    let input = BlankInput {
        content: &content,
        sheet: &sheet,
        path: if has("express") {
            Path::Express
        } else {
            Path::Full
        },
        paper: if has("letter") {
            Paper::Letter
        } else {
            Paper::A4
        },
    };
    let locale = if has("en") { Locale::EN } else { Locale::ES };
    let words = Localizer::new(locale.for_country(&country));
    let blank = Blank::build(&input, &words);
    let rendered = rumbo_report::render_blank(&blank).unwrap();
    println!("{} pages, {} bytes", rendered.pages, rendered.bytes.len());
    std::fs::write(&arguments[0], rendered.bytes).unwrap();
}
