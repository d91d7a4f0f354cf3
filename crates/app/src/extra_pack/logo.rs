//! Whether a logo is a picture that can be printed. Of PNG and JPEG only the header is read.

use imagesize::{ImageType, blob_size, image_type};
use roxmltree::{Document, Node, ParsingOptions};

/// Largest file, and most pixels along a side.
const BYTES: usize = 500 * 1024;
const PIXELS: usize = 3000;
/// Most parts of a drawing.
const NODES: u32 = 20_000;
const SVG: &str = "http://www.w3.org/2000/svg";
const SAVE_AGAIN: &str = "save the picture again as PNG, JPEG or SVG";
const FLATTEN: &str = "save it as a plain drawing: paths and shapes alone";

/// Parts of a drawing that run, load or embed something.
const NOT_DRAWN: [&str; 8] = [
    "script",
    "foreignObject",
    "image",
    "feImage",
    "iframe",
    "audio",
    "video",
    "a",
];

/// Reason and hint, where it can't be taken.
pub(super) fn refused(name: &str, bytes: &[u8]) -> Option<(String, &'static str)> {
    if bytes.len() > BYTES {
        let reason = format!("the picture is larger than {} KB", BYTES / 1024);
        return Some((reason, "make it smaller"));
    }
    let lower = name.to_lowercase();
    if lower.ends_with(".svg") {
        return refused_drawing(bytes);
    }
    let expected = match lower.ends_with(".png") {
        true => ImageType::Png,
        false => ImageType::Jpeg,
    };
    match (image_type(bytes), blob_size(bytes)) {
        (Ok(found), Ok(size)) if found == expected => {
            let sides = [size.width, size.height];
            (sides.contains(&0) || sides.iter().any(|side| *side > PIXELS)).then(|| {
                let reason = format!("the picture has {} × {} pixels", size.width, size.height);
                (reason, "at most 3000 along a side")
            })
        }
        _ => Some((
            "the file does not hold the picture that its name says".to_owned(),
            SAVE_AGAIN,
        )),
    }
}

fn refused_drawing(bytes: &[u8]) -> Option<(String, &'static str)> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Some(("the drawing is no text in UTF-8".to_owned(), SAVE_AGAIN));
    };
    // Without definitions of its own a document has no entities to blow up or to load.
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: NODES,
        ..ParsingOptions::default()
    };
    let document = match Document::parse_with_options(text, options) {
        Ok(document) => document,
        Err(error) => return Some((format!("the drawing can't be read: {error}"), SAVE_AGAIN)),
    };
    if !document.root_element().has_tag_name((SVG, "svg")) {
        return Some(("the file holds no SVG drawing".to_owned(), SAVE_AGAIN));
    }
    document
        .descendants()
        .find_map(foreign)
        .map(|what| (format!("the drawing has {what}"), FLATTEN))
}

/// What of a part runs, or comes from outside the drawing.
fn foreign(node: Node<'_, '_>) -> Option<String> {
    if node.is_pi() {
        return Some("an instruction to other programs".to_owned());
    }
    if !node.is_element() {
        // Styles stand in text.
        let text = node.is_text().then(|| node.text()).flatten()?;
        return loads(text).then(|| "a style that loads something".to_owned());
    }
    let name = node.tag_name().name();
    if NOT_DRAWN.iter().any(|not| not.eq_ignore_ascii_case(name)) {
        return Some(format!("a part `{name}`"));
    }
    node.attributes().find_map(|attribute| {
        let (key, value) = (attribute.name().to_lowercase(), attribute.value().trim());
        if key.starts_with("on") {
            Some(format!("a script in `{key}`"))
        } else if (matches!(key.as_str(), "href" | "src") && !value.starts_with('#'))
            || loads(value)
        {
            Some(format!("something from outside in `{key}`"))
        } else {
            None
        }
    })
}

/// Whether a style loads something: `url(…)` of anything but a part of the drawing, or an import.
fn loads(style: &str) -> bool {
    let lower = style.to_lowercase();
    let mut urls = lower.split("url(").skip(1);
    // A backslash may hide any of these words.
    lower.contains("@import")
        || lower.contains("javascript:")
        || lower.contains('\\')
        || urls.any(|rest| {
            let rest = rest.trim_start_matches([' ', '"', '\'']);
            !rest.starts_with('#')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PNG's first bytes, with these sides.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
        bytes
    }

    fn drawing(inside: &str) -> Vec<u8> {
        format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 10 10\">{inside}</svg>").into_bytes()
    }

    fn reason(name: &str, bytes: &[u8]) -> String {
        refused(name, bytes).map_or(String::new(), |(reason, hint)| {
            assert!(!hint.is_empty());
            reason
        })
    }

    #[test]
    fn a_plain_picture_is_taken() {
        assert_eq!(refused("logo.png", &png(400, 120)), None);
        let plain = drawing(
            "<defs><linearGradient id=\"g\"/></defs><path fill=\"url(#g)\" d=\"M0 0h9\"/><use href=\"#g\"/>",
        );
        assert_eq!(refused("Logo.SVG", &plain), None);
    }

    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused_by_its_header() {
        assert_eq!(
            reason("logo.png", &png(60_000, 60_000)),
            "the picture has 60000 × 60000 pixels"
        );
        assert_eq!(
            reason("logo.png", &png(0, 10)),
            "the picture has 0 × 10 pixels"
        );
        assert!(reason("logo.png", &vec![0; BYTES + 1]).contains("larger than 500 KB"));
    }

    #[test]
    fn a_picture_of_another_kind_is_refused() {
        let what = "the file does not hold the picture that its name says";
        assert_eq!(reason("logo.jpg", &png(10, 10)), what);
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
            let found = reason("logo.svg", &drawing(inside));
            assert_eq!(found, format!("the drawing has {what}"), "{inside}");
        }
        let entities = format!(
            "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>{}",
            String::from_utf8(drawing("<text>&b;</text>")).unwrap()
        );
        assert!(reason("logo.svg", entities.as_bytes()).contains("can't be read"));
        let deep = "<g>".repeat(9000) + &"</g>".repeat(9000);
        assert_eq!(
            refused("logo.svg", &drawing(&deep)),
            None,
            "and no stack is used up"
        );
        let many = drawing(&"<g/>".repeat(NODES as usize));
        assert!(reason("logo.svg", &many).contains("can't be read"));
    }
}
