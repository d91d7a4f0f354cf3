//! The embedded faces and their measures.

use harfrust::{Direction, Feature, Font, Script, ShapePlan, ShaperFont, Tag};
use std::ops::Range;
use std::sync::OnceLock;

use crate::ReportError;

/// One face of the two families.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    /// Asap 400: running text.
    Text,
    /// Asap 500: key labels.
    TextMedium,
    /// Asap 600: emphasis.
    TextBold,
    /// Asap 400 italic: what the market decides.
    TextItalic,
    /// Alegreya 500: subtitles.
    Head,
    /// Alegreya 600: headings.
    HeadBold,
    /// Alegreya 600 italic: headings of what the market decides.
    HeadItalic,
}

impl Face {
    pub(crate) const ALL: [Self; 7] = [
        Self::Text,
        Self::TextMedium,
        Self::TextBold,
        Self::TextItalic,
        Self::Head,
        Self::HeadBold,
        Self::HeadItalic,
    ];

    pub(crate) const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Text => include_bytes!("../../../../assets/fonts/Asap_400Regular.ttf"),
            Self::TextMedium => include_bytes!("../../../../assets/fonts/Asap_500Medium.ttf"),
            Self::TextBold => include_bytes!("../../../../assets/fonts/Asap_600SemiBold.ttf"),
            Self::TextItalic => {
                include_bytes!("../../../../assets/fonts/Asap_400Regular_Italic.ttf")
            }
            Self::Head => include_bytes!("../../../../assets/fonts/Alegreya_500Medium.ttf"),
            Self::HeadBold => include_bytes!("../../../../assets/fonts/Alegreya_600SemiBold.ttf"),
            Self::HeadItalic => {
                include_bytes!("../../../../assets/fonts/Alegreya_600SemiBold_Italic.ttf")
            }
        }
    }

    /// PostScript name without the mark of a subset.
    pub(crate) const fn postscript_name(self) -> &'static str {
        match self {
            Self::Text => "Asap-Regular",
            Self::TextMedium => "Asap-Medium",
            Self::TextBold => "Asap-SemiBold",
            Self::TextItalic => "Asap-Italic",
            Self::Head => "Alegreya-Medium",
            Self::HeadBold => "Alegreya-SemiBold",
            Self::HeadItalic => "Alegreya-SemiBoldItalic",
        }
    }

    /// Weight class and whether it is slanted, for the font's descriptor.
    pub(crate) const fn weight_and_slant(self) -> (u16, bool) {
        match self {
            Self::Text => (400, false),
            Self::TextMedium | Self::Head => (500, false),
            Self::TextBold | Self::HeadBold => (600, false),
            Self::TextItalic => (400, true),
            Self::HeadItalic => (600, true),
        }
    }
}

/// One face, ready to shape.
pub(crate) struct LoadedFace {
    pub(super) font: Font,
    pub(super) plan: ShapePlan,
    /// Parts of the em above and below the baseline, of both families' own line.
    pub(crate) ascent: f32,
    pub(crate) descent: f32,
    /// Advances of the characters of [`KNOWN`], range after range, in thousandths of the em; negative: not in the face.
    advances: Vec<f32>,
}

/// Figures of equal width that stand on the line, in every face.
pub(super) fn features() -> [Feature; 2] {
    [
        Feature::new(Tag::new(b"tnum"), 1, ..),
        Feature::new(Tag::new(b"lnum"), 1, ..),
    ]
}

/// All faces, loaded once a process.
pub(crate) struct Fonts {
    faces: Vec<LoadedFace>,
}

/// What Spanish and English are written with: Latin letters, and the signs and arrows of typography. Looking up each
/// of all characters below them would take longer than setting a report.
const KNOWN: [Range<u32>; 2] = [0..0x250, 0x2000..0x2200];

/// Where a character's advance stands in the table, if it is one of [`KNOWN`].
fn place(code: u32) -> Option<usize> {
    let [letters, signs] = KNOWN;
    let place = match code {
        code if letters.contains(&code) => code,
        code if signs.contains(&code) => letters.end + code - signs.start,
        _ => return None,
    };
    Some(place as usize)
}

impl Fonts {
    /// # Errors
    /// [`ReportError::Font`] if an embedded face can't be read, which a test rules out.
    pub(crate) fn load() -> Result<&'static Self, ReportError> {
        static FONTS: OnceLock<Option<Fonts>> = OnceLock::new();
        FONTS
            .get_or_init(|| {
                let faces = Face::ALL
                    .into_iter()
                    .map(load_face)
                    .collect::<Option<Vec<_>>>()?;
                Some(Self { faces })
            })
            .as_ref()
            .ok_or(ReportError::Font)
    }

    pub(crate) fn face(&self, face: Face) -> &LoadedFace {
        &self.faces[face as usize]
    }

    /// Whether the face draws this character.
    pub(crate) fn has(&self, face: Face, character: char) -> bool {
        self.face(face).advance(character).is_some()
    }

    /// Width of a text set in one size, without kerning: never less than what is drawn, save by a hair.
    pub(crate) fn measure(&self, face: Face, size: f32, text: &str) -> f32 {
        let face = self.face(face);
        let thousandths: f32 = text
            .chars()
            .map(|character| face.advance(character).unwrap_or(500.0))
            .sum();
        thousandths * size / 1000.0
    }
}

impl LoadedFace {
    fn advance(&self, character: char) -> Option<f32> {
        let code = u32::from(character);
        match place(code) {
            Some(place) => {
                let advance = *self.advances.get(place)?;
                (advance >= 0.0).then_some(advance)
            }
            None => {
                let shaper = ShaperFont::new(&self.font);
                let glyph = shaper.nominal_glyph(code)?;
                Some(thousandths(shaper.glyph_h_advance(glyph)))
            }
        }
    }
}

#[allow(clippy::cast_precision_loss)] // advances are a few thousand units
pub(super) fn thousandths(units: i32) -> f32 {
    // All faces have 1000 units to the em (test), so units are thousandths.
    units as f32
}

fn load_face(face: Face) -> Option<LoadedFace> {
    let font = Font::new(face.bytes(), 0)?;
    let plan = ShapePlan::new(
        &font,
        Direction::LeftToRight,
        Some(Script::LATIN),
        None,
        &features(),
    );
    let line = font.metrics().hhea_line?;
    let (ascent, descent) = (line.ascender.to_f32(), line.descender.to_f32());
    let mut loaded = LoadedFace {
        advances: Vec::new(),
        ascent: ascent / 1000.0,
        descent: descent.abs() / 1000.0,
        font,
        plan,
    };
    let figure = super::shape::shape(&loaded, "0").width;
    let shaper = ShaperFont::new(&loaded.font);
    loaded.advances = KNOWN
        .into_iter()
        .flatten()
        .map(|code| match char::from_u32(code) {
            Some('0'..='9') => figure,
            Some(_) => shaper
                .nominal_glyph(code)
                .map_or(-1.0, |glyph| thousandths(shaper.glyph_h_advance(glyph))),
            None => -1.0,
        })
        .collect();
    Some(loaded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_loads_and_draws_spanish() {
        let fonts = Fonts::load().unwrap();
        for face in Face::ALL {
            for character in "áéíóúüñÁÑ¿¡«»—–…ºª€%−×≥→←·0123456789".chars()
            {
                assert!(fonts.has(face, character), "{face:?} lacks {character}");
            }
            assert_eq!(
                fonts.face(face).font.units_per_em(),
                1000,
                "{face:?}: advances are taken as thousandths"
            );
        }
    }

    #[test]
    fn figures_have_one_width() {
        let fonts = Fonts::load().unwrap();
        for face in Face::ALL {
            let one = super::super::shape::shape(fonts.face(face), "1111").width;
            let eight = super::super::shape::shape(fonts.face(face), "8888").width;
            assert!((one - eight).abs() < 0.5, "{face:?}: {one} and {eight}");
        }
    }
}
