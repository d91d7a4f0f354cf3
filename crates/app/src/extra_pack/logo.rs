//! A chamber's logo: a file from elsewhere becomes a picture or a drawing that can be printed, or is refused.
//!
//! A pack keeps it among its files, so that a finished diagnosis is printed with it on any day: pictures in the size
//! that paper takes, drawings as they came.

mod drawing;
mod picture;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use imagesize::{ImageType, blob_size, image_type};
use rumbo_core::content::Problem;
use rumbo_report::Logo;
use std::collections::BTreeMap;

/// Where a pack keeps its logo: a drawing as it is, a picture as PNG in Base64.
const DRAWING: &str = "pictures/logo.svg";
const PICTURE: &str = "pictures/logo.png";
/// Largest file, and most pixels along a side.
const BYTES: usize = 500 * 1024;
const PIXELS: usize = 3000;
/// How many times as long as the other a side may be.
const PROPORTION: f32 = 20.0;
/// Paler than this is not seen on white paper.
const PALE: u8 = 245;
const SAVE_AGAIN: &str = "save the picture again as PNG, JPEG or SVG";

/// Why a logo can't be taken, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub reason: String,
    pub hint: &'static str,
}

impl Refused {
    fn new(reason: impl Into<String>, hint: &'static str) -> Self {
        Self {
            reason: reason.into(),
            hint,
        }
    }

    fn not_seen() -> Self {
        Self::new(
            "nothing of the logo is seen on white paper",
            "take the one that is made for a white ground",
        )
    }
}

/// The logo as a pack keeps it: its place among the files, and its text.
pub(super) fn take(name: &str, bytes: &[u8]) -> Result<(&'static str, String), Refused> {
    if bytes.len() > BYTES {
        let reason = format!("the picture is larger than {} KB", BYTES / 1024);
        return Err(Refused::new(reason, "make it smaller"));
    }
    let lower = name.to_lowercase();
    if lower.ends_with(".svg") {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return Err(Refused::new("the drawing is no text in UTF-8", SAVE_AGAIN));
        };
        drawing::read(text)?;
        return Ok((DRAWING, text.to_owned()));
    }
    let kind = match lower.ends_with(".png") {
        true => ImageType::Png,
        false => ImageType::Jpeg,
    };
    check_header(bytes, kind)?;
    let picture = match kind {
        ImageType::Png => picture::read_png(bytes)?,
        _ => picture::read_jpeg(bytes)?,
    };
    Ok((PICTURE, STANDARD.encode(picture::write_png(&picture)?)))
}

/// The logo that a pack keeps.
///
/// # Errors
/// It can't be read any more.
pub(crate) fn kept(files: &BTreeMap<String, String>) -> Result<Option<Logo>, Problem> {
    let broken = |file: &str, reason: String| Problem {
        file: file.to_owned(),
        line: 0,
        reason,
        hint: SAVE_AGAIN.to_owned(),
    };
    if let Some(text) = files.get(DRAWING) {
        return match drawing::read(text) {
            Ok(drawing) => Ok(Some(Logo::Drawing(drawing))),
            Err(refused) => Err(broken(DRAWING, refused.reason)),
        };
    }
    let Some(text) = files.get(PICTURE) else {
        return Ok(None);
    };
    let bytes = STANDARD
        .decode(text)
        .map_err(|error| broken(PICTURE, error.to_string()))?;
    match picture::read_png(&bytes) {
        Ok(picture) => Ok(Some(Logo::Picture(picture))),
        Err(refused) => Err(broken(PICTURE, refused.reason)),
    }
}

/// Kind and sides, before anything is unpacked.
fn check_header(bytes: &[u8], kind: ImageType) -> Result<(), Refused> {
    let (Ok(found), Ok(size)) = (image_type(bytes), blob_size(bytes)) else {
        return Err(other_kind());
    };
    if found != kind {
        return Err(other_kind());
    }
    let sides = [size.width, size.height];
    if sides.contains(&0) || sides.iter().any(|side| *side > PIXELS) {
        let reason = format!("the picture has {} × {} pixels", size.width, size.height);
        return Err(Refused::new(reason, "at most 3000 along a side"));
    }
    Ok(())
}

fn other_kind() -> Refused {
    Refused::new(
        "the file does not hold the picture that its name says",
        SAVE_AGAIN,
    )
}

/// Whether a colour is as good as white.
fn is_pale(rgb: &[u8]) -> bool {
    rgb.iter().all(|part| *part >= PALE)
}

/// A thread would be no logo.
fn check_proportions(width: f32, height: f32) -> Result<(), Refused> {
    if width <= height * PROPORTION && height <= width * PROPORTION {
        return Ok(());
    }
    Err(Refused::new(
        format!("one side of the logo is more than {PROPORTION} times as long as the other"),
        "take a form of it that is less long",
    ))
}

#[cfg(test)]
mod tests;
