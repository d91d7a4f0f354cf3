//! Shaping: a text in one face becomes glyphs with kerning and ligatures.

use harfrust::{Buffer, Direction, Script, ShapeOptions, ShaperFont, shape as shape_buffer};
use std::ops::Range;

use super::face::{LoadedFace, features, thousandths};

/// One glyph of the whole face (before subsetting).
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub id: u16,
    /// Thousandths of the em to the next glyph, kerning included.
    pub advance: f32,
    /// The face's own advance of this glyph, in thousandths.
    pub nominal: f32,
    /// Bytes of the run's text that it draws.
    pub text: Range<usize>,
}

/// A shaped text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Run {
    pub text: String,
    pub glyphs: Vec<Glyph>,
    /// In thousandths of the em.
    pub width: f32,
}

/// Shapes a text that was cleaned before: what the face lacks comes out as its empty box.
pub(super) fn shape(face: &LoadedFace, text: &str) -> Run {
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(Some(Script::LATIN));
    let shaper = ShaperFont::new(&face.font);
    let features = features();
    let options = ShapeOptions::new()
        .plan(Some(&face.plan))
        .features(&features);
    // It fails only on a plan of another direction or script, and both are fixed above.
    let shaped = shape_buffer(&shaper, &mut buffer, options);
    debug_assert!(shaped.is_ok(), "{shaped:?}");
    let infos = buffer.glyph_infos();
    let positions = buffer.glyph_positions();
    let mut glyphs = Vec::with_capacity(infos.len());
    let mut width = 0.0;
    for (index, (info, position)) in infos.iter().zip(positions).enumerate() {
        let start = info.cluster as usize;
        let end = infos[index + 1..]
            .iter()
            .map(|next| next.cluster as usize)
            .find(|cluster| *cluster > start)
            .unwrap_or(text.len());
        let advance = thousandths(position.x_advance);
        width += advance;
        glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance,
            nominal: thousandths(shaper.glyph_h_advance(info.glyph_id.into())),
            text: start..end,
        });
    }
    Run {
        text: text.to_owned(),
        glyphs,
        width,
    }
}
