//! Logos as chambers send them: what is printed, and what is refused by name.

use super::*;
use image::RgbImage;
use rumbo_report::logo::{Drawing, PIXELS as PRINTED, Picture, Step};

const SVG: &str = "http://www.w3.org/2000/svg";
const TEAL: [u8; 3] = [0x0B, 0x5A, 0x6B];

/// Files of `tests/fixtures/logos`: a disc and a bar in teal.
fn fixture(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/logos");
    std::fs::read(format!("{folder}/{name}")).unwrap()
}

/// A whole PNG.
fn png(width: u32, height: u32, colour: impl Fn(u32, u32) -> [u8; 3]) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |x, y| image::Rgb(colour(x, y)));
    let mut bytes = Vec::new();
    image
        .write_to(
            &mut std::io::Cursor::new(&mut bytes),
            image::ImageFormat::Png,
        )
        .unwrap();
    bytes
}

/// A PNG's first bytes, with these sides.
fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

fn svg(inside: &str) -> Vec<u8> {
    format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 100 40\">{inside}</svg>").into_bytes()
}

/// Through the place where a pack keeps it, as a report gets it.
fn logo(name: &str, bytes: &[u8]) -> Logo {
    let (place, text) = take(name, bytes).unwrap_or_else(|refused| panic!("{name}: {refused:?}"));
    let files = BTreeMap::from([(place.to_owned(), text)]);
    kept(&files).unwrap().unwrap()
}

fn picture(name: &str, bytes: &[u8]) -> Picture {
    match logo(name, bytes) {
        Logo::Picture(picture) => picture,
        Logo::Drawing(_) => panic!("{name} is no drawing"),
    }
}

fn drawing(inside: &str) -> Drawing {
    match logo("logo.svg", &svg(inside)) {
        Logo::Drawing(drawing) => drawing,
        Logo::Picture(_) => panic!("{inside} is no picture"),
    }
}

fn reason(name: &str, bytes: &[u8]) -> String {
    match take(name, bytes) {
        Ok(_) => String::new(),
        Err(refused) => {
            assert!(!refused.hint.is_empty(), "what to do? {refused:?}");
            refused.reason
        }
    }
}

/// Whether the disc is there in its colour, within what compression changes.
fn has_colour(picture: &Picture, colour: [u8; 3]) -> bool {
    picture.rgb().chunks(3).any(|pixel| {
        pixel
            .iter()
            .zip(colour)
            .all(|(part, given)| part.abs_diff(given) < 12)
    })
}

#[test]
fn every_common_kind_of_picture_is_printed_in_its_colour() {
    for (name, colour) in [
        ("palette.png", TEAL),
        ("sixteen-bits.png", TEAL),
        ("screen.jpg", TEAL),
        ("grey.jpg", [60, 60, 60]),
        // Half of it is the white paper.
        ("transparent.png", [133, 172, 181]),
    ] {
        let picture = picture(name, &fixture(name));
        assert!(has_colour(&picture, colour), "{name} shows {colour:?}");
        // Compression leaves marks in the white of a JPEG.
        assert!(
            name.ends_with(".jpg") || (picture.width() < 96 && picture.height() < 40),
            "{name}: the white around it is gone, {} × {}",
            picture.width(),
            picture.height()
        );
    }
}

#[test]
fn a_large_picture_keeps_the_pixels_that_paper_takes() {
    let large = png(3000, 1000, |x, _| [u8::try_from(x % 200).unwrap(), 90, 107]);
    let picture = picture("Logo.PNG", &large);
    assert_eq!((picture.width(), picture.height()), (531, 177));
    assert!(picture.width() <= PRINTED.0 && picture.height() <= PRINTED.1);
    let tall = png(900, 2700, |_, _| TEAL);
    assert_eq!(super::tests::picture("logo.png", &tall).height(), PRINTED.1);
}

#[test]
fn what_a_pack_keeps_is_read_again_as_it_was() {
    let once = picture("screen.jpg", &fixture("screen.jpg"));
    let again = picture("logo.png", &picture::write_png(&once).unwrap());
    assert_eq!(once, again, "nothing is lost from one day to the next");
    assert_eq!(kept(&BTreeMap::new()).unwrap(), None, "no logo is no error");
    let broken = BTreeMap::from([(PICTURE.to_owned(), "no Base64".to_owned())]);
    assert!(kept(&broken).is_err(), "and a broken one is told");
}

#[test]
fn a_picture_that_would_fill_the_memory_is_refused_by_its_header() {
    assert_eq!(
        reason("logo.png", &png_header(60_000, 60_000)),
        "the picture has 60000 × 60000 pixels"
    );
    assert_eq!(
        reason("logo.png", &png_header(0, 10)),
        "the picture has 0 × 10 pixels"
    );
    assert!(reason("logo.png", &vec![0; 10 * 1024 * 1024]).contains("larger than 500 KB"));
}

#[test]
fn a_picture_of_another_kind_is_refused() {
    let what = "the file does not hold the picture that its name says";
    assert_eq!(reason("logo.jpg", &png(10, 10, |_, _| TEAL)), what);
    assert_eq!(reason("logo.png", b"GIF89a\x01\x00\x01\x00"), what);
    assert_eq!(reason("logo.png", b""), what);
    assert_eq!(
        reason("logo.svg", b"<html></html>"),
        "the file holds no SVG drawing"
    );
    assert!(reason("logo.svg", b"\xff\xfe").contains("UTF-8"));
    assert!(reason("logo.svg", b"<svg").contains("can't be read"));
}

#[test]
fn a_picture_that_is_not_whole_is_refused() {
    for name in ["palette.png", "sixteen-bits.png", "screen.jpg"] {
        let whole = fixture(name);
        let half = &whole[..whole.len() * 2 / 3];
        assert!(reason(name, half).contains("can't be read"), "{name}");
    }
}

#[test]
fn a_picture_in_the_colours_of_a_press_is_refused() {
    assert!(reason("press.jpg", &fixture("press.jpg")).contains("CMYK"));
}

#[test]
fn a_logo_that_is_not_seen_on_paper_is_refused() {
    let what = "nothing of the logo is seen on white paper";
    assert_eq!(reason("white.png", &fixture("white.png")), what);
    for inside in [
        "",
        "<path fill=\"#fff\" d=\"M0 0h9v9z\"/>",
        "<path fill=\"none\" d=\"M0 0h9v9z\"/>",
        "<path d=\"M200 0h9v9z\"/>",
        "<path display=\"none\" d=\"M0 0h9v9z\"/>",
    ] {
        assert_eq!(reason("logo.svg", &svg(inside)), what, "{inside}");
    }
    let thread = png(600, 20, |_, _| TEAL);
    assert!(reason("logo.png", &thread).contains("times as long"));
    let thread = svg("<path d=\"M0 0h90v1h-90z\"/>");
    assert!(reason("logo.svg", &thread).contains("times as long"));
}

#[test]
fn a_drawing_becomes_areas_in_the_smallest_frame_around_them() {
    let drawing = drawing(
        "<rect width=\"100\" height=\"40\" fill=\"#fff\"/>
         <g transform=\"translate(10 5)\"><path fill=\"#0b5a6b\" d=\"M0 0H20V10H0z\"/></g>
         <line x1=\"50\" y1=\"10\" x2=\"70\" y2=\"10\" stroke=\"red\" stroke-width=\"4\"/>",
    );
    assert_eq!((drawing.width, drawing.height), (60.0, 10.0));
    let colours: Vec<[u8; 3]> = drawing.areas.iter().map(|area| area.rgb).collect();
    assert_eq!(colours, [[255; 3], TEAL, [255, 0, 0]]);
    assert_eq!(
        drawing.areas[1].outline.path.0[0],
        Step::Move(0.0, 0.0),
        "moved with its group, then into the frame"
    );
    assert!(
        drawing.areas[1].clips.is_empty() && drawing.areas[2].clips.is_empty(),
        "what lies inside needs no edge"
    );
    assert_eq!(
        drawing.areas[0].clips.len(),
        1,
        "what reaches out of the frame is cut at its edge"
    );
}

#[test]
fn styles_uses_and_cuts_are_drawn() {
    let drawing = drawing(
        "<style>.a { fill: #0b5a6b; fill-rule: evenodd }</style>
         <defs><clipPath id=\"c\"><rect width=\"20\" height=\"20\"/></clipPath>
         <path id=\"p\" class=\"a\" d=\"M0 0H40V40H0zM10 10H20V20H10z\"/>
         <linearGradient id=\"unused\"/></defs>
         <use href=\"#p\" clip-path=\"url(#c)\"/>",
    );
    let area = &drawing.areas[0];
    assert_eq!((area.rgb, area.outline.even_odd), (TEAL, true));
    assert_eq!(
        (drawing.width, drawing.height),
        (20.0, 20.0),
        "as it is cut"
    );
    assert!(!area.clips.is_empty());
}

#[test]
fn an_old_drawings_declaration_does_no_harm() {
    let drawn = String::from_utf8(svg("<circle r=\"9\"/>")).unwrap();
    let public = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";
    let old = format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{public}{drawn}");
    assert_eq!(reason("logo.svg", old.as_bytes()), "");
    let entities = format!(
        "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>{}",
        String::from_utf8(svg("<title>&b;</title>")).unwrap()
    );
    assert!(reason("logo.svg", entities.as_bytes()).contains("can't be read"));
}

#[test]
fn a_drawing_that_runs_or_loads_something_is_refused() {
    for (inside, what) in [
        ("<script>1</script>", "a part `script`"),
        (
            "<image href=\"data:image/png;base64,AA\"/>",
            "a part `image`",
        ),
        ("<foreignObject/>", "a part `foreignObject`"),
        ("<path onload=\"x()\"/>", "a script in `onload`"),
        (
            "<use href=\"https://example.org/a.svg#b\"/>",
            "something from outside in `href`",
        ),
        (
            "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"other.svg#b\"/>",
            "something from outside in `href`",
        ),
        (
            "<path fill=\"url(https://example.org/a)\"/>",
            "something from outside in `fill`",
        ),
        (
            "<path style=\"fill: url( 'a.svg#b')\"/>",
            "something from outside in `style`",
        ),
        (
            "<style>@import 'a.css';</style>",
            "a style that loads something",
        ),
        (
            "<style>a { fill: u\\72l(b) }</style>",
            "a style that loads something",
        ),
        (
            "<?xml-stylesheet href=\"a.css\"?>",
            "an instruction to other programs",
        ),
    ] {
        let found = reason("logo.svg", &svg(inside));
        assert_eq!(found, format!("the drawing has {what}"), "{inside}");
    }
}

#[test]
fn what_would_be_drawn_otherwise_is_refused_by_name() {
    let gradient =
        "<linearGradient id=\"g\"><stop stop-color=\"red\"/><stop offset=\"1\"/></linearGradient>";
    let box_of = "<path d=\"M0 0H9V9z\"";
    let not_flat = "gradients, transparency or effects";
    for (inside, what) in [
        ("<text>Cámara</text>".to_owned(), "letters"),
        ("<marker id=\"m\"/>".to_owned(), "a part `marker`"),
        ("<animate/>".to_owned(), "a part `animate`"),
        (format!("{gradient}{box_of} fill=\"url(#g)\"/>"), not_flat),
        (format!("{box_of} fill-opacity=\".5\"/>"), not_flat),
        (format!("<g opacity=\".5\">{box_of}/></g>"), not_flat),
        (
            format!("{box_of} style=\"mix-blend-mode: multiply\"/>"),
            not_flat,
        ),
        (format!("{box_of} filter=\"blur(2)\"/>"), not_flat),
        (format!("<mask>{box_of}/></mask>"), "a part `mask`"),
        (format!("<pattern>{box_of}/></pattern>"), "a part `pattern`"),
        (
            format!(
                "<clipPath id=\"c\">{box_of}/>{box_of}/></clipPath>{box_of} clip-path=\"url(#c)\"/>"
            ),
            "a cut of several shapes",
        ),
        (
            format!("<clipPath id=\"c\" clipPathUnits=\"objectBoundingBox\"/>{box_of}/>"),
            "a cut that is measured by what it cuts",
        ),
        (
            format!("<style>{}</style>", ".a { fill: red } ".repeat(2000)),
            "very long styles",
        ),
    ] {
        let found = reason("logo.svg", &svg(&inside));
        assert_eq!(found, format!("the drawing has {what}"), "{inside:.200}");
    }
    let far = svg("<path d=\"M0 0H1e30V9z\"/>");
    assert_eq!(
        reason("logo.svg", &far),
        "a part lies far outside the drawing"
    );
}

#[test]
fn a_drawing_that_would_take_all_time_or_memory_is_refused() {
    let deep = "<g>".repeat(9000) + &"</g>".repeat(9000);
    assert!(reason("logo.svg", &svg(&deep)).contains("deep"));
    let many = svg(&"<g/>".repeat(20_000));
    assert!(reason("logo.svg", &many).contains("can't be read"));
    let mut doubled = "<g id=\"n0\"><path d=\"M0 0h9v9z\"/></g>".to_owned();
    for n in 0..24 {
        doubled += &format!(
            "<g id=\"n{}\"><use href=\"#n{n}\"/><use href=\"#n{n}\"/></g>",
            n + 1
        );
    }
    assert!(
        reason("logo.svg", &svg(&doubled)).contains("more than 20000 parts"),
        "sixteen million squares from twenty-five lines"
    );
    let round = "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>";
    assert!(reason("logo.svg", &svg(round)).contains("deep"), "endless");
    let points = format!("<path d=\"M0 0{}\"/>", "h1v1h-1z".repeat(5_500));
    assert!(reason("logo.svg", &svg(&points)).contains("points"));
}
