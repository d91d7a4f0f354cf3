//! The chamber on the cover: its name or logo, its colour, and a file that stays small, whole and the same.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use lopdf::Document;
use rumbo_core::Content;
use rumbo_core::content::{Branding, Extra, ExtraPack};
use rumbo_i18n::Locale;
use rumbo_report::logo::{Area, Drawing, Outline, Path, Picture, Step};
use rumbo_report::{Logo, Paper, Report, render};
use support::tree;

const CHAMBER: &str = "Cámara de Comercio de Puerto Azul (inventada)";
/// The signal's colour as it is written in a page.
const SIGNAL: [f32; 3] = [0.722, 0.227, 0.09];

/// The shipped pack with a chamber's laid over it.
fn content(branding: Option<Branding>) -> Content {
    let mut content = support::content();
    content.extra = Some(ExtraPack {
        about: Extra {
            id: "camara-puerto-azul".to_owned(),
            name: CHAMBER.to_owned(),
            version: "1.0.0".to_owned(),
            date: support::day(2026, 11, 21),
            extends: "1".to_owned(),
            languages: vec!["es".to_owned()],
            overrides: Vec::new(),
        },
        branding,
    });
    content
}

fn branding(colour: &str) -> Option<Branding> {
    Some(Branding {
        name: CHAMBER.to_owned(),
        logo: Some("logo.png".to_owned()),
        colour: Some(colour.to_owned()),
    })
}

fn report(content: &Content, locale: Locale, paper: Paper) -> Report {
    let company = support::company("telares-lihuen");
    let found = support::findings(content, &company);
    support::report(content, &company, &found, locale, paper)
}

/// As many pixels as a logo ever has, no two neighbours alike: the worst for packing.
fn picture() -> Logo {
    let noise = (0..531_u32 * 213 * 3).map(|place| {
        let mixed = place.wrapping_mul(2_654_435_761).rotate_left(13);
        (mixed ^ (mixed >> 7)).to_le_bytes()[1]
    });
    Logo::Picture(Picture::new(531, 213, noise.collect()).unwrap())
}

/// A ring that is cut in half.
fn drawing() -> Logo {
    let square = |from: f32, to: f32| {
        [
            Step::Move(from, from),
            Step::Line(to, from),
            Step::Line(to, to),
            Step::Line(from, to),
            Step::Close,
        ]
    };
    let outline = |steps: Vec<Step>| Outline {
        path: Path(steps),
        even_odd: true,
    };
    Logo::Drawing(Drawing {
        width: 40.0,
        height: 40.0,
        areas: vec![Area {
            outline: outline([square(0.0, 40.0), square(10.0, 30.0)].concat()),
            rgb: [0, 128, 0],
            clips: vec![outline(square(0.0, 20.0).to_vec())],
        }],
    })
}

/// Operators of the cover with their numbers.
fn cover(document: &Document) -> Vec<(String, Vec<f32>)> {
    let page = document.get_pages()[&1];
    let content = document.get_and_decode_page_content(page).unwrap();
    content
        .operations
        .iter()
        .map(|operation| {
            let numbers = operation
                .operands
                .iter()
                .filter_map(|one| one.as_float().ok());
            (operation.operator.clone(), numbers.collect())
        })
        .collect()
}

fn fills_with(document: &Document, [red, green, blue]: [f32; 3]) -> bool {
    cover(document).iter().any(|(operator, numbers)| {
        operator == "rg"
            && numbers
                .iter()
                .zip([red, green, blue])
                .all(|(one, other)| (one - other).abs() < 0.002)
    })
}

fn images(document: &Document) -> Vec<&lopdf::Stream> {
    let streams = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok());
    streams
        .filter(|stream| {
            stream
                .dict
                .get(b"Subtype")
                .is_ok_and(|kind| kind.as_name().ok() == Some(b"Image"))
        })
        .collect()
}

#[test]
fn the_chamber_is_named_only_where_its_pack_is_in_use() {
    assert!(
        report(&support::content(), Locale::ES, Paper::A4)
            .cover
            .chamber
            .is_none()
    );
    let plain = report(&content(None), Locale::ES, Paper::A4);
    let chamber = plain.cover.chamber.as_ref().unwrap();
    assert_eq!(chamber.name, CHAMBER, "by the name of the pack");
    assert_eq!(chamber.label, "Con el apoyo de");
    let mut content = content(Some(Branding {
        name: "Cámara de Puerto Azul".to_owned(),
        logo: None,
        colour: None,
    }));
    let printed = report(&content, Locale::EN, Paper::A4)
        .cover
        .chamber
        .unwrap();
    assert_eq!(
        printed.name, "Cámara de Puerto Azul",
        "or as it wants to be printed"
    );
    content.extra = None;
    let without = report(&content, Locale::ES, Paper::A4).with_logo(Some(drawing()));
    assert!(
        without.cover.chamber.is_none(),
        "a logo alone is nobody's support"
    );
}

#[test]
fn the_cover_takes_the_chambers_colour_and_the_rest_keeps_its_own() {
    let teal = [0.043, 0.353, 0.42];
    let document = |colour| {
        let report = report(&content(branding(colour)), Locale::ES, Paper::A4);
        Document::load_mem(&render(&report).unwrap().bytes).unwrap()
    };
    let branded = document("#0b5a6b");
    assert!(fills_with(&branded, teal) && !fills_with(&branded, SIGNAL));
    let second = branded.get_pages()[&2];
    let page = branded.get_and_decode_page_content(second).unwrap();
    let is_teal = |operation: &lopdf::content::Operation| {
        operation.operator == "rg"
            && operation
                .operands
                .first()
                .and_then(|one| one.as_float().ok())
                == Some(0.043)
    };
    assert!(
        !page.operations.iter().any(is_teal),
        "pictures and states never change colour"
    );
    let yellow = document("#ffee00");
    assert!(
        !fills_with(&yellow, [1.0, 0.933, 0.0]),
        "nobody would see it on white"
    );
    let near = document("#e84e1b");
    assert!(
        !fills_with(&near, SIGNAL) && !fills_with(&near, [0.91, 0.306, 0.106]),
        "it would be taken for the signal: the bar is ink"
    );
    let plain = report(&support::content(), Locale::ES, Paper::A4);
    let plain = Document::load_mem(&render(&plain).unwrap().bytes).unwrap();
    assert!(fills_with(&plain, SIGNAL), "without a chamber, the signal");
}

#[test]
fn a_logo_is_a_figure_with_the_chambers_name() {
    let content = content(branding("#0b5a6b"));
    for logo in [picture(), drawing()] {
        for (locale, paper) in [(Locale::ES, Paper::A4), (Locale::EN, Paper::Letter)] {
            let report = report(&content, locale, paper).with_logo(Some(logo.clone()));
            let document = Document::load_mem(&render(&report).unwrap().bytes).unwrap();
            tree::check(&document, &["H1", "Figure", "P"]);
            // Latin-1 in a file of PDF.
            let name: Vec<u8> = CHAMBER.chars().map(|c| u8::try_from(c).unwrap()).collect();
            let described = document.objects.values().any(|object| {
                let element = object.as_dict().ok();
                let alt = element.and_then(|element| element.get(b"Alt").ok());
                alt.and_then(|alt| alt.as_str().ok()) == Some(&name[..])
            });
            assert!(described, "whoever does not see it hears whose it is");
        }
    }
}

#[test]
fn a_picture_is_plain_and_the_report_stays_small() {
    let content = content(branding("#0b5a6b"));
    let report = report(&content, Locale::ES, Paper::A4);
    let plain = render(&report).unwrap().bytes.len();
    let bytes = render(&report.with_logo(Some(picture()))).unwrap().bytes;
    assert!(
        bytes.len() < plain + 531 * 213 * 3 + 2000,
        "{} bytes more at the very worst",
        bytes.len() - plain
    );
    let document = Document::load_mem(&bytes).unwrap();
    let images = images(&document);
    assert_eq!(images.len(), 1);
    let picture = &images[0].dict;
    let has = |key: &[u8], value: &[u8]| {
        picture.get(key).ok().and_then(|one| one.as_name().ok()) == Some(value)
    };
    assert!(
        has(b"ColorSpace", b"DeviceRGB"),
        "as the output intent has it"
    );
    assert!(has(b"Filter", b"FlateDecode"), "not a pixel is changed");
    assert!(
        picture.get(b"SMask").is_err() && picture.get(b"Interpolate").is_err(),
        "nothing shines through, nothing is guessed"
    );
    let unpacked = images[0].decompressed_content().unwrap();
    let Logo::Picture(given) = self::picture() else {
        panic!("a picture")
    };
    assert_eq!(unpacked, given.rgb());
}

#[test]
fn a_drawing_is_drawn_with_its_cuts_and_needs_no_picture() {
    let content = content(branding("#0b5a6b"));
    let report = report(&content, Locale::ES, Paper::A4).with_logo(Some(drawing()));
    let document = Document::load_mem(&render(&report).unwrap().bytes).unwrap();
    assert!(images(&document).is_empty());
    let operators: Vec<String> = cover(&document).into_iter().map(|(name, _)| name).collect();
    let place = |name: &str| operators.iter().position(|one| one == name);
    let (save, cut, fill, restore) = (place("q"), place("W*"), place("f*"), place("Q"));
    assert!(
        save.is_some() && save < cut && cut < fill && fill < restore,
        "the cut holds for its area alone"
    );
    assert!(fills_with(&document, [0.0, 0.502, 0.0]), "never recoloured");
}

#[test]
fn the_same_branded_report_gives_the_same_bytes() {
    let content = content(branding("#0b5a6b"));
    for logo in [picture(), drawing()] {
        let make = || {
            let report = report(&content, Locale::ES, Paper::Letter);
            render(&report.with_logo(Some(logo.clone()))).unwrap().bytes
        };
        assert!(make() == make(), "nothing but the report goes in");
    }
}
