//! Golden reports: four example companies as the model says them, as their pages are copied, and as they look.
//!
//! The files stand in `tests/golden` of the project. `cargo xtask golden --accept` writes them anew.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod outline;
mod picture;
mod picture_files;
#[path = "../support/mod.rs"]
mod support;

use rumbo_i18n::Locale;
use rumbo_report::{Paper, Rendered, Report, render};
use std::path::PathBuf;
use support::poppler::Printed;

/// How a golden report is made: a company, a language, a paper.
struct Example {
    company: &'static str,
    locale: Locale,
    paper: Paper,
}

impl Example {
    const fn new(company: &'static str, locale: Locale, paper: Paper) -> Self {
        Self {
            company,
            locale,
            paper,
        }
    }

    fn report(&self) -> Report {
        let content = support::content();
        let company = support::company(self.company);
        let found = support::findings(&content, &company);
        support::report(&content, &company, &found, self.locale, self.paper)
    }

    fn rendered(&self) -> Rendered {
        render(&self.report()).unwrap()
    }

    /// Where its golden files are.
    fn folder(&self) -> PathBuf {
        support::root().join("tests/golden").join(self.company)
    }

    fn compare_text(&self, name: &str, text: &str) {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(self.folder());
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_description("Written anew by `cargo xtask golden --accept`.");
        settings.bind(|| insta::assert_snapshot!(name, text));
    }

    fn compare_model(&self) {
        self.compare_text("model", &outline::of(&self.report()));
    }

    fn compare_texts(&self) {
        let Some(pages) = Printed::new(&self.rendered().bytes).texts() else {
            return;
        };
        let numbered = pages.iter().zip(1..);
        let whole: String = numbered
            .map(|(page, number)| format!("── page {number} ──\n{}\n", page.trim_end()))
            .collect();
        self.compare_text("text", &whole);
    }

    fn compare_pictures(&self) {
        let Some(maps) = Printed::new(&self.rendered().bytes).pictures(picture_files::RESOLUTION)
        else {
            return;
        };
        picture_files::compare(self.company, &self.folder(), &picture::read_maps(&maps));
    }
}

/// Goods from Chile, on A4.
const GOODS: Example = Example::new("telares-lihuen", Locale::ES, Paper::A4);
/// A service of Perú.
const SERVICE: Example = Example::new("olas-huanchaco", Locale::ES, Paper::A4);
/// Something digital from Colombia, in English.
const DIGITAL: Example = Example::new("napanga-juegos", Locale::EN, Paper::A4);
/// Goods from México, on Letter.
const LETTER: Example = Example::new("refacciones-tres-rios", Locale::ES, Paper::Letter);

macro_rules! golden {
    ($($name:ident: $example:ident;)*) => {$(
        mod $name {
            #[test]
            fn says_the_same() {
                super::$example.compare_model();
            }

            #[test]
            fn is_copied_the_same() {
                super::$example.compare_texts();
            }

            #[test]
            fn looks_the_same() {
                super::$example.compare_pictures();
            }
        }
    )*};
}

golden! {
    goods_on_a4: GOODS;
    a_service: SERVICE;
    something_digital_in_english: DIGITAL;
    goods_on_letter: LETTER;
}
