//! A chamber's logo as plain data: pixels on white, or areas of one colour each.
//!
//! Not here: reading a file from elsewhere, which is `app`'s.

pub use crate::page::{Path, Step};

/// Most pixels of a picture: what the logo's place on the cover takes at 300 dots an inch.
pub const PIXELS: (u32, u32) = (531, 213);

/// A logo that can be printed.
#[derive(Clone, Debug, PartialEq)]
pub enum Logo {
    /// A picture of pixels.
    Picture(Picture),
    /// A drawing.
    Drawing(Drawing),
}

impl Logo {
    /// Width and height, in pixels or in the drawing's own measure.
    pub(crate) fn size(&self) -> (f32, f32) {
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
