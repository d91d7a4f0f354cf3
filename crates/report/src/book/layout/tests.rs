//! The book of the shipped pack on both papers: nothing leaves the paper, no two texts lie over each other.

use super::*;
use crate::book::BookInput;
use crate::layout::tests::{check_bounds, check_overlaps, support};
use crate::page::Paper;
use rumbo_core::coverage::Coverage;
use rumbo_i18n::{Locale, Localizer};

#[test]
fn the_book_is_set_cleanly() {
    let content = support::content();
    let examples = support::examples(&content);
    let coverage = Coverage::of(&content, &support::borrowed(&examples));
    for (locale, paper) in [(Locale::ES, Paper::A4), (Locale::EN, Paper::Letter)] {
        let input = BookInput {
            content: &content,
            coverage: &coverage,
            today: support::day(2026, 11, 21),
            paper,
        };
        let book = Book::build(&input, &Localizer::new(locale));
        let laid_out = lay_out(&book, Fonts::load().unwrap());
        check_bounds(&laid_out, paper);
        check_overlaps(&laid_out);
    }
}
