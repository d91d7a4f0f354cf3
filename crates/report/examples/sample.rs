//! Writes the report of an example company, to be looked at: `cargo run -p rumbo-report --example sample -- telares-lihuen out.pdf [letter] [en] [unknown|begun|long]`.
//! A name that ends in `.docx` gives the document to be edited.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a program for developers

#[path = "../tests/support/mod.rs"]
mod support;

use rumbo_i18n::Locale;
use rumbo_report::Paper;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    let content = support::content();
    let mut company = support::company(&arguments[0]);
    if has("unknown") {
        company = support::knows_nothing(&content, &company);
    } else if has("begun") {
        company = support::has_just_begun(&company);
    } else if has("long") {
        company.name = "Cooperativa".repeat(40);
        company.offer_name = Some("🙂 שלום ".repeat(60));
        for item in &content.questions {
            company
                .notes
                .insert(item.id.clone(), "Una nota larga. ".repeat(60));
        }
    }
    let found = support::findings(&content, &company);
    let paper = if has("letter") {
        Paper::Letter
    } else {
        Paper::A4
    };
    let locale = if has("en") { Locale::EN } else { Locale::ES };
    let start = std::time::Instant::now();
    if arguments[1].ends_with(".docx") {
        let report = support::report_without_attachment(&content, &company, &found, locale, paper);
        let bytes = rumbo_report::render_document(&report).unwrap();
        println!("{} bytes, {:?}", bytes.len(), start.elapsed());
        std::fs::write(&arguments[1], bytes).unwrap();
        return;
    }
    let report = support::report(&content, &company, &found, locale, paper);
    let built = start.elapsed();
    let rendered = rumbo_report::render(&report).unwrap();
    println!(
        "{} pages, {} bytes, words {built:?}, pages {:?}",
        rendered.pages,
        rendered.bytes.len(),
        start.elapsed() - built
    );
    std::fs::write(&arguments[1], rendered.bytes).unwrap();
}
