//! Writes the content book, to be looked at: `cargo run -p rumbo-report --example book -- out.pdf [letter] [en]`.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a program for developers

#[path = "../tests/support/mod.rs"]
mod support;

use rumbo_core::coverage::Coverage;
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::Paper;
use rumbo_report::book::{Book, BookInput};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    let content = support::content();
    let examples = support::examples(&content);
    let coverage = Coverage::of(&content, &support::borrowed(&examples));
    let input = BookInput {
        content: &content,
        coverage: &coverage,
        today: support::day(2026, 11, 21),
        paper: if has("letter") {
            Paper::Letter
        } else {
            Paper::A4
        },
    };
    let locale = if has("en") { Locale::EN } else { Locale::ES };
    let words = Localizer::new(locale);
    let start = std::time::Instant::now();
    let book = Book::build(&input, &words);
    let built = start.elapsed();
    let rendered = rumbo_report::render_book(&book).unwrap();
    println!(
        "{} pages, {} bytes, words {built:?}, pages {:?}",
        rendered.pages,
        rendered.bytes.len(),
        start.elapsed() - built
    );
    std::fs::write(&arguments[0], rendered.bytes).unwrap();
}
