//! A chamber on the cover: its logo or its name stand free, whatever their form and whatever else is long.

use super::checks::{check_bounds, check_overlaps, core_box, overlap};
use super::{content, support};
use crate::Report;
use crate::layout::lay_out;
use crate::page::{Mark, Page, Paper};
use crate::text::Fonts;
use rumbo_i18n::Locale;

/// The same report with a chamber on its cover.
pub(super) fn with_chamber(report: &Report, name: &str, logo: Option<crate::Logo>) -> Report {
    let mut report = report.clone();
    report.cover.chamber = Some(crate::model::Chamber {
        label: "Con el apoyo de".to_owned(),
        name: name.to_owned(),
        colour: Some(crate::theme::SEA),
        logo: None,
    });
    report.with_logo(logo)
}

/// A logo of so many pixels, grey all over.
pub(super) fn picture(width: u32, height: u32) -> crate::Logo {
    let pixels = vec![90; (width * height * 3) as usize];
    crate::Logo::Picture(crate::logo::Picture::new(width, height, pixels).unwrap())
}

#[test]
fn a_chamber_of_any_form_leaves_the_cover_in_order() {
    let longest = "Cámara de Comercio, Industria, Servicios y Turismo de las Provincias del Litoral Austral y de los Puertos Libres del Sur";
    assert_eq!(
        longest.chars().count(),
        rumbo_core::content::extra::NAME_LETTERS
    );
    let unbroken = "Ñ".repeat(longest.chars().count());
    let chambers = [
        ("Cámara de Puerto Azul", Some(picture(531, 40))),
        ("Cámara de Puerto Azul", Some(picture(80, 213))),
        (longest, None),
        (unbroken.as_str(), None),
    ];
    let mut company = support::company("telares-lihuen");
    for long in [false, true] {
        if long {
            company.name = "Cooperativa".repeat(40);
            company.offer_name = Some("mantas de lana de oveja ".repeat(20));
        }
        let found = support::findings(content(), &company);
        for paper in [Paper::A4, Paper::Letter] {
            let report = support::report(content(), &company, &found, Locale::ES, paper);
            for (name, logo) in &chambers {
                let report = with_chamber(&report, name, logo.clone());
                let laid_out = lay_out(&report, Fonts::load().unwrap());
                check_bounds(&laid_out, paper);
                check_overlaps(&laid_out);
                check_logo_stands_free(&laid_out.pages[0], logo.is_some());
            }
        }
    }
}

/// The logo is there once, and no text lies over it.
fn check_logo_stands_free(cover: &Page, expected: bool) {
    let logos = cover.marks.iter().filter_map(|mark| match mark {
        Mark::Logo { rect, .. } => Some(*rect),
        _ => None,
    });
    let logos: Vec<_> = logos.collect();
    assert_eq!(logos.len(), usize::from(expected));
    let texts = cover.marks.iter().filter_map(|mark| match mark {
        Mark::Text(text) => Some((core_box(text), &text.run.text)),
        _ => None,
    });
    for (words, text) in texts {
        for logo in &logos {
            assert!(!overlap(words, *logo), "«{text}» lies over the logo");
        }
    }
}
