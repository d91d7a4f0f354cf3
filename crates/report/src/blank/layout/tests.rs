//! Blank questionnaires of the shipped pack on both papers: nothing leaves the paper, no two texts lie over each other.

use super::*;
use crate::blank::BlankInput;
use crate::layout::tests::{check_bounds, check_overlaps, support};
use crate::page::Paper;
use rumbo_core::questionnaire::Path;
use rumbo_i18n::{Locale, Localizer};

#[test]
fn every_questionnaire_is_set_cleanly() {
    let content = support::content();
    for offer in ["goods", "service", "digital"] {
        for (path, locale, paper) in [
            (Path::Full, Locale::ES, Paper::A4),
            (Path::Full, Locale::EN, Paper::Letter),
            (Path::Express, Locale::ES, Paper::Letter),
        ] {
            let sheet = support::stated(&[("country", "pe"), ("offer", offer)]);
            let input = BlankInput {
                content: &content,
                sheet: &sheet,
                path,
                paper,
            };
            let blank = Blank::build(&input, &Localizer::new(locale.for_country("pe")));
            let laid_out = lay_out(&blank, Fonts::load().unwrap());
            check_bounds(&laid_out, paper);
            check_overlaps(&laid_out);
        }
    }
}
