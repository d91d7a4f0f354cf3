//! The report's design tokens: colours, sizes and measures of `identity`, for paper.
//!
//! Not here: where anything stands on a page.

use crate::text::Face;

/// A colour of the sRGB profile that the file declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour(pub u8, pub u8, pub u8);

pub(crate) const INK: Colour = Colour(0x12, 0x26, 0x3A);
pub(crate) const INK_2: Colour = Colour(0x47, 0x58, 0x6A);
pub(crate) const SEA: Colour = Colour(0x0F, 0x4C, 0x6B);
pub(crate) const SIGNAL: Colour = Colour(0xB8, 0x3A, 0x17);
pub(crate) const RULE: Colour = Colour(0xD9, 0xCF, 0xBB);
pub(crate) const CONTOUR: Colour = Colour(0xC9, 0xD6, 0xD4);
pub(crate) const EDGE: Colour = Colour(0x85, 0x7A, 0x66);
pub(crate) const SUNKEN: Colour = Colour(0xEC, 0xE5, 0xD5);
pub(crate) const SIGNAL_TINT: Colour = Colour(0xF9, 0xE3, 0xD8);
pub(crate) const SEA_TINT: Colour = Colour(0xDD, 0xE9, 0xEB);
/// Grounds of the screen in light; the report's own is white.
pub(crate) const PAPER: Colour = Colour(0xF6, 0xF1, 0xE6);
pub(crate) const SURFACE: Colour = Colour(0xFF, 0xFD, 0xF8);
pub(crate) const WHITE: Colour = Colour(0xFF, 0xFF, 0xFF);

/// The fills of the nine dimensions, in the pack's order; further ones begin again.
const DIMENSIONS: [Colour; 9] = [
    Colour(0x53, 0x2F, 0x2E),
    Colour(0x76, 0x64, 0x88),
    Colour(0x85, 0x16, 0x0B),
    Colour(0xB1, 0x61, 0x08),
    Colour(0x1D, 0x54, 0x58),
    Colour(0x3C, 0x83, 0xCE),
    Colour(0x5B, 0x45, 0xAA),
    Colour(0xA1, 0x7A, 0x6C),
    Colour(0x5B, 0x64, 0x47),
];

pub(crate) fn dimension_colour(index: usize) -> Colour {
    DIMENSIONS[index % DIMENSIONS.len()]
}

/// How a piece of text is set. Sizes in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub face: Face,
    pub size: f32,
    pub leading: f32,
    pub colour: Colour,
    /// Whether words may be divided at the end of a line.
    pub hyphenate: bool,
}

impl Style {
    const fn new(face: Face, size: f32, leading: f32, colour: Colour, hyphenate: bool) -> Self {
        Self {
            face,
            size,
            leading,
            colour,
            hyphenate,
        }
    }

    pub(crate) const fn face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    pub(crate) const fn colour(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }

    pub(crate) const fn bold(self) -> Self {
        self.face(Face::TextBold)
    }

    pub(crate) const fn italic(self) -> Self {
        self.face(Face::TextItalic)
    }
}

/// Vertical rhythm: everything ends on a multiple of this.
pub(crate) const GRID: f32 = 4.5;

pub(crate) const H1: Style = Style::new(Face::HeadBold, 25.0, 27.0, INK, false);
pub(crate) const H2: Style = Style::new(Face::HeadBold, 16.0, 18.0, INK, false);
pub(crate) const H3: Style = Style::new(Face::HeadBold, 14.0, 18.0, INK, false);
pub(crate) const BODY: Style = Style::new(Face::Text, 10.0, 13.5, INK, true);
pub(crate) const SMALL: Style = Style::new(Face::Text, 9.25, 12.75, INK, true);
pub(crate) const NOTE: Style = Style::new(Face::Text, 8.5, 12.0, INK_2, true);
/// Text in two columns: two and a half lines of the grid, so that neighbours keep in step.
pub(crate) const DENSE: Style = Style::new(Face::Text, 8.75, 11.25, INK, true);
