//! A chamber's logo as plain data: pixels on white, or areas of one colour each.
//!
//! Not here: reading a file from elsewhere, which is `app`'s.

pub use crate::page::{Path, Step};

/// Most pixels of a picture: what the logo's place on the cover takes at 300 dots an inch.
pub const PIXELS: (u32, u32) = (531, 213);

/// The logo's place on the cover, in points: 45 × 18 mm.
pub(crate) const PLACE: (f32, f32) = (127.56, 51.02);
/// Largest size of a pixel: a smaller picture stays small rather than coarse. 120 dots an inch.
const PIXEL: f32 = 72.0 / 120.0;

/// A logo that can be printed.
#[derive(Clone, Debug, PartialEq)]
pub enum Logo {
    /// A picture of pixels.
    Picture(Picture),
    /// A drawing.
    Drawing(Drawing),
}

impl Logo {
    /// Width and height in points: as large as its place allows.
    pub(crate) fn printed_size(&self) -> (f32, f32) {
        let (width, height) = self.size();
        let mut scale = (PLACE.0 / width).min(PLACE.1 / height);
        if let Self::Picture(_) = self {
            scale = scale.min(PIXEL);
        }
        (width * scale, height * scale)
    }

    /// Width and height, in pixels or in the drawing's own measure.
    fn size(&self) -> (f32, f32) {
        match self {
            #[allow(clippy::cast_precision_loss)] // some hundreds
            Self::Picture(picture) => (picture.width as f32, picture.height as f32),
            Self::Drawing(drawing) => (drawing.width, drawing.height),
        }
    }
}

/// Opaque pixels in sRGB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

impl Picture {
    /// Three bytes a pixel, by rows from the top; none where they are not as many as the sides say, or there are none.
    pub fn new(width: u32, height: u32, rgb: Vec<u8>) -> Option<Self> {
        let bytes = u64::from(width) * u64::from(height) * 3;
        let is_whole = bytes > 0 && rgb.len() as u64 == bytes;
        is_whole.then_some(Self { width, height, rgb })
    }

    /// Pixels along the upper side.
    pub const fn width(&self) -> u32 {
        self.width
    }

    /// Pixels along the left side.
    pub const fn height(&self) -> u32 {
        self.height
    }

    /// The pixels.
    pub fn rgb(&self) -> &[u8] {
        &self.rgb
    }
}

/// Areas, each over those before it, on a field that begins in the upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Width of the field, in the drawing's own measure.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What is drawn.
    pub areas: Vec<Area>,
}

/// An area of one colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Its outline.
    pub outline: Outline,
    /// Red, green and blue.
    pub rgb: [u8; 3],
    /// Only what lies inside all of these is seen.
    pub clips: Vec<Outline>,
}

/// What lies inside of a path.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// The path, with y growing downwards.
    pub path: Path,
    /// Whether what is surrounded twice lies outside again.
    pub even_odd: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32) -> Logo {
        let bytes = (width * height * 3) as usize;
        Logo::Picture(Picture::new(width, height, vec![0; bytes]).unwrap())
    }

    #[test]
    fn a_logo_fills_its_place_and_never_more() {
        for (width, height) in [(531, 213), (531, 20), (40, 213), (2000, 1)] {
            let (wide, high) = picture(width, height).printed_size();
            assert!(
                wide <= PLACE.0 + 0.01 && high <= PLACE.1 + 0.01,
                "{width} × {height}"
            );
            assert!(
                (wide - PLACE.0).abs() < 0.01 || (high - PLACE.1).abs() < 0.01,
                "{width} × {height} has pixels enough to fill it"
            );
        }
        let drawing = Logo::Drawing(Drawing {
            width: 2.0,
            height: 1.0,
            areas: Vec::new(),
        });
        let (_, high) = drawing.printed_size();
        assert!(
            (high - PLACE.1).abs() < 0.01,
            "a drawing is sharp at any size"
        );
    }

    #[test]
    fn a_small_picture_is_not_blown_up() {
        let (wide, _) = picture(60, 20).printed_size();
        assert!((wide - 36.0).abs() < 0.01, "60 pixels at 120 an inch");
    }

    #[test]
    fn the_pixels_that_are_kept_are_those_of_300_an_inch() {
        #[allow(clippy::cast_precision_loss)] // some hundreds
        let inches = (PIXELS.0 as f32 / 300.0, PIXELS.1 as f32 / 300.0);
        assert!((inches.0 * 72.0 - PLACE.0).abs() < 0.3, "{inches:?}");
        assert!((inches.1 * 72.0 - PLACE.1).abs() < 0.3, "{inches:?}");
    }
}
