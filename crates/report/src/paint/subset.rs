//! Subsetting: of each face only the glyphs in use are embedded.

use printpdf::{FontMetrics, ParsedFont, PdfFont};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

use crate::ReportError;
use crate::text::{Face, Fonts};

/// The glyphs of one face that are in use, with their numbers in the subset.
#[derive(Default)]
pub(super) struct UsedGlyphs {
    remapper: GlyphRemapper,
    /// Advances by number in the subset, in thousandths.
    advances: BTreeMap<u16, u16>,
    /// Texts by number in the subset, as printpdf was told of them last.
    texts: Vec<String>,
}

impl UsedGlyphs {
    /// The number in the subset of a glyph of the whole face.
    pub(super) fn number(&mut self, glyph: u16, advance: f32) -> u16 {
        let number = self.remapper.remap(glyph);
        if usize::from(number) >= self.advances.len() {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            // advances are whole, 0 to 2000
            let advance = advance.clamp(0.0, 60_000.0) as u16;
            self.advances.entry(number).or_insert(advance);
        }
        number
    }

    /// Whether printpdf was told that this glyph is read as this text.
    pub(super) fn is_told(&self, number: u16, text: &str) -> bool {
        let told = self.texts.get(usize::from(number));
        told.is_some_and(|told| told == text)
    }

    /// Notes that it is told now.
    pub(super) fn tell(&mut self, number: u16, text: &str) {
        let place = usize::from(number);
        if place >= self.texts.len() {
            self.texts.resize(place + 1, String::new());
        }
        text.clone_into(&mut self.texts[place]);
    }

    /// The subset as printpdf embeds it.
    ///
    /// # Errors
    /// [`ReportError::Font`] if an embedded face can't be cut down, which a test rules out.
    pub(super) fn embed(&self, face: Face, fonts: &Fonts) -> Result<PdfFont, ReportError> {
        let bytes =
            subsetter::subset(face.bytes(), 0, &self.remapper).map_err(|_| ReportError::Font)?;
        let measures = fonts.face(face);
        let (weight, slanted) = face.weight_and_slant();
        let name = format!("{}+{}", self.mark(face), face.postscript_name());
        #[allow(clippy::cast_possible_truncation)] // parts of the em, a few at most
        let thousandths = |part: f32| (part * 1000.0).round() as i16;
        let mut parsed = ParsedFont::with_glyph_data(
            bytes,
            0,
            Some(name),
            BTreeMap::new(),
            self.advances.clone(),
            1000,
            FontMetrics {
                ascent: thousandths(measures.ascent),
                descent: -thousandths(measures.descent),
            },
        );
        parsed.pdf_font_metrics.us_weight_class = weight;
        parsed.pdf_font_metrics.x_min = -200;
        parsed.pdf_font_metrics.x_max = 1500;
        parsed.pdf_font_metrics.y_min = -thousandths(measures.descent);
        parsed.pdf_font_metrics.y_max = thousandths(measures.ascent);
        if slanted {
            parsed.pdf_font_metrics.caret_slope_rise = 1000;
            parsed.pdf_font_metrics.caret_slope_run = 176;
        }
        Ok(PdfFont::new(parsed))
    }

    /// Six capitals that differ when the glyphs differ, as the format wants.
    fn mark(&self, face: Face) -> String {
        let glyphs = self.remapper.remapped_gids();
        let bytes = glyphs.flat_map(u16::to_be_bytes).chain([face as u8]);
        let mut rest = crate::finish::fingerprint(bytes);
        (0..6)
            .map(|_| {
                #[allow(clippy::cast_possible_truncation)] // below 26
                let letter = b'A' + (rest % 26) as u8;
                rest /= 26;
                char::from(letter)
            })
            .collect()
    }
}
