//! The painter behind which printpdf stands.

use printpdf::{
    Codepoint, Color, DictItem, FontId, Line, LineCapStyle, LineDashPattern, LineJoinStyle,
    LinePoint, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon,
    PolygonRing, Pt, RawImage, RawImageData, RawImageFormat, Rgb, TextItem, WindingOrder, XObject,
    XObjectId, XObjectTransform,
};
use std::collections::BTreeMap;

use super::Painter;
use super::subset::UsedGlyphs;
use crate::ReportError;
use crate::logo::{Drawing, Outline, Picture};
use crate::page::{Artifact, Path, Rect, Shape, Step, Stroke, Text};
use crate::text::{Face, Fonts, Glyph, Run};
use crate::theme::Colour;

/// Collects operations for printpdf.
pub(crate) struct PrintpdfPainter {
    pages: Vec<PdfPage>,
    height: f32,
    glyphs: BTreeMap<Face, UsedGlyphs>,
    pictures: Vec<Picture>,
    state: State,
}

/// What the page's stream has set last: said again only when it changes.
#[derive(Clone, Copy, Default)]
struct State {
    fill: Option<Colour>,
    stroke: Option<Stroke>,
    font: Option<(Face, f32)>,
}

impl PrintpdfPainter {
    pub(crate) fn new() -> Self {
        Self {
            pages: Vec::new(),
            height: 0.0,
            glyphs: BTreeMap::new(),
            pictures: Vec::new(),
            state: State::default(),
        }
    }

    /// The painted pages with their fonts, as a document that can be gone on with.
    ///
    /// # Errors
    /// [`ReportError::Font`], [`ReportError::Painting`].
    pub(crate) fn into_document(self, fonts: &Fonts) -> Result<lopdf::Document, ReportError> {
        let mut document = PdfDocument::new("");
        for (face, glyphs) in &self.glyphs {
            let font = glyphs.embed(*face, fonts)?;
            document.resources.fonts.map.insert(font_id(*face), font);
        }
        for (number, picture) in self.pictures.into_iter().enumerate() {
            let image = XObject::Image(raw_image(&picture));
            document
                .resources
                .xobjects
                .map
                .insert(picture_id(number), image);
        }
        document.pages = self.pages;
        let options = PdfSaveOptions {
            optimize: false,
            subset_fonts: false,
            // Compact texts are operations that printpdf does not know.
            secure: false,
            image_optimization: None,
        };
        let mut warnings = Vec::new();
        let painted = document.to_lopdf_document(&options, &mut warnings);
        match warnings.first() {
            None => Ok(painted),
            Some(warning) => Err(ReportError::Painting(format!("{warning:?}"))),
        }
    }

    fn push(&mut self, op: Op) {
        if let Some(page) = self.pages.last_mut() {
            page.ops.push(op);
        }
    }

    fn set_fill(&mut self, colour: Colour) {
        if self.state.fill != Some(colour) {
            self.push(Op::SetFillColor { col: rgb(colour) });
            self.state.fill = Some(colour);
        }
    }

    fn set_stroke(&mut self, stroke: Stroke) {
        if self.state.stroke == Some(stroke) {
            return;
        }
        self.push(Op::SetOutlineColor {
            col: rgb(stroke.colour),
        });
        self.push(Op::SetOutlineThickness {
            pt: Pt(stroke.width),
        });
        let (cap, join) = match stroke.round {
            true => (LineCapStyle::Round, LineJoinStyle::Round),
            false => (LineCapStyle::Butt, LineJoinStyle::Miter),
        };
        self.push(Op::SetLineCapStyle { cap });
        self.push(Op::SetLineJoinStyle { join });
        let dash = match stroke.dash {
            (0.0, _) => LineDashPattern::solid(),
            (dash, gap) => LineDashPattern::new(0.0, &[dash, gap]),
        };
        self.push(Op::SetLineDashPattern { dash });
        self.state.stroke = Some(stroke);
    }

    fn polygon(&mut self, path: &Path, mode: PaintMode, winding_order: WindingOrder) {
        let rings = self.rings(path).into_iter();
        let rings = rings.map(|(points, _)| PolygonRing { points }).collect();
        self.push(Op::DrawPolygon {
            polygon: Polygon {
                rings,
                mode,
                winding_order,
            },
        });
    }

    /// The path in its parts, each with whether it is closed.
    fn rings(&self, path: &Path) -> Vec<(Vec<LinePoint>, bool)> {
        let mut rings: Vec<(Vec<LinePoint>, bool)> = Vec::new();
        let point = |x: f32, y: f32, bezier: bool| LinePoint {
            p: Point {
                x: Pt(hundredths(x)),
                y: Pt(hundredths(self.height - y)),
            },
            bezier,
        };
        for step in &path.0 {
            if let Step::Move(x, y) = *step {
                rings.push((vec![point(x, y, false)], false));
                continue;
            }
            let Some((points, closed)) = rings.last_mut() else {
                continue;
            };
            match *step {
                Step::Line(x, y) => points.push(point(x, y, false)),
                Step::Curve(x1, y1, x2, y2, x, y) => {
                    points.extend([point(x1, y1, true), point(x2, y2, true), point(x, y, false)])
                }
                Step::Close => *closed = true,
                Step::Move(..) => {}
            }
        }
        rings
    }
}

impl Painter for PrintpdfPainter {
    fn begin_page(&mut self, width: f32, height: f32) {
        self.height = height;
        self.state = State::default();
        let whole = || printpdf::Rect::from_wh(Pt(width), Pt(height));
        self.pages.push(PdfPage {
            media_box: whole(),
            trim_box: whole(),
            crop_box: whole(),
            ops: Vec::new(),
        });
    }

    fn begin_content(&mut self, structure_type: &str, number: usize) {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        self.push(Op::BeginMarkedContentWithProperties {
            tag: structure_type.to_owned(),
            properties: dictionary([("MCID", DictItem::Int(number))]),
        });
    }

    fn begin_artifact(&mut self, artifact: Artifact) {
        let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
        let properties = match artifact {
            Artifact::Layout => dictionary([("Type", name("Layout"))]),
            Artifact::Repeated => dictionary([("Type", name("Pagination"))]),
            Artifact::Header => {
                dictionary([("Type", name("Pagination")), ("Subtype", name("Header"))])
            }
            Artifact::Footer => {
                dictionary([("Type", name("Pagination")), ("Subtype", name("Footer"))])
            }
        };
        self.push(Op::BeginMarkedContentWithProperties {
            tag: "Artifact".to_owned(),
            properties,
        });
    }

    fn end(&mut self) {
        self.push(Op::EndMarkedContent);
    }

    fn text(&mut self, text: &Text) {
        if text.run.glyphs.is_empty() {
            return;
        }
        if text.is_break_hyphen {
            // Copied and read aloud as a soft hyphen, that is: as nothing.
            let soft_hyphen = DictItem::Bytes(vec![0xFE, 0xFF, 0x00, 0xAD]);
            self.push(Op::BeginMarkedContentWithProperties {
                tag: "Span".to_owned(),
                properties: dictionary([("ActualText", soft_hyphen)]),
            });
        }
        self.set_fill(text.colour);
        self.push(Op::StartTextSection);
        if self.state.font != Some((text.face, text.size)) {
            self.push(Op::SetFont {
                font: PdfFontHandle::External(font_id(text.face)),
                size: Pt(text.size),
            });
            self.state.font = Some((text.face, text.size));
        }
        self.push(Op::SetTextCursor {
            pos: Point {
                x: Pt(hundredths(text.x)),
                y: Pt(hundredths(self.height - text.y)),
            },
        });
        let used = self.glyphs.entry(text.face).or_default();
        let op = match compact(&text.run, used) {
            Some(op) => op,
            None => telling(&text.run, used),
        };
        self.push(op);
        self.push(Op::EndTextSection);
        if text.is_break_hyphen {
            self.push(Op::EndMarkedContent);
        }
    }

    fn shape(&mut self, shape: &Shape) {
        if let Some(colour) = shape.fill {
            self.set_fill(colour);
            self.polygon(&shape.path, PaintMode::Fill, WindingOrder::NonZero);
        }
        if let Some(stroke) = shape.stroke {
            self.set_stroke(stroke);
            let rings = self.rings(&shape.path);
            for (points, is_closed) in rings {
                self.push(Op::DrawLine {
                    line: Line { points, is_closed },
                });
            }
        }
    }

    fn picture(&mut self, picture: &Picture, place: Rect) {
        let known = self.pictures.iter().position(|known| known == picture);
        let number = known.unwrap_or(self.pictures.len());
        if known.is_none() {
            self.pictures.push(picture.clone());
        }
        self.push(Op::UseXobject {
            id: picture_id(number),
            transform: XObjectTransform {
                translate_x: Some(Pt(hundredths(place.x))),
                translate_y: Some(Pt(hundredths(self.height - place.y - place.height))),
                scale_x: Some(hundredths(place.width)),
                scale_y: Some(hundredths(place.height)),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        });
    }

    fn drawing(&mut self, drawing: &Drawing, place: Rect) {
        let scale = place.width / drawing.width;
        let placed = |outline: &Outline| {
            let path = outline.path.clone().scaled(scale);
            path.moved(place.x, place.y)
        };
        for area in &drawing.areas {
            let before = self.state;
            if !area.clips.is_empty() {
                self.push(Op::SaveGraphicsState);
            }
            for clip in &area.clips {
                self.polygon(&placed(clip), PaintMode::Clip, winding(clip));
            }
            let [red, green, blue] = area.rgb;
            self.set_fill(Colour(red, green, blue));
            let outline = &area.outline;
            self.polygon(&placed(outline), PaintMode::Fill, winding(outline));
            if !area.clips.is_empty() {
                self.push(Op::RestoreGraphicsState);
                self.state = before;
            }
        }
    }
}

/// What printpdf calls how an inside is told from an outside.
const fn winding(outline: &Outline) -> WindingOrder {
    match outline.even_odd {
        true => WindingOrder::EvenOdd,
        false => WindingOrder::NonZero,
    }
}

fn picture_id(number: usize) -> XObjectId {
    XObjectId(format!("Picture{}", number + 1))
}

fn raw_image(picture: &Picture) -> RawImage {
    RawImage {
        pixels: RawImageData::U8(picture.rgb().to_vec()),
        width: picture.width() as usize,
        height: picture.height() as usize,
        data_format: RawImageFormat::RGB8,
        tag: Vec::new(),
    }
}

/// Each glyph of a run with its number in the subset and what it is read as.
fn read_as<'r>(run: &'r Run, used: &mut UsedGlyphs) -> Vec<(&'r Glyph, u16, &'r str)> {
    let mut last_text = None;
    let glyphs = run.glyphs.iter().map(|glyph| {
        // Of several glyphs for one letter, the first stands for it.
        let first = last_text != Some(glyph.text.start);
        last_text = Some(glyph.text.start);
        let text = match (first, &run.text[glyph.text.clone()]) {
            (false, _) => "\u{200B}",
            (true, "\u{A0}") => " ",
            (true, text) => text,
        };
        (glyph, used.number(glyph.id, glyph.nominal), text)
    });
    glyphs.collect()
}

/// printpdf's own operation. From it printpdf learns which glyphs are used and what they are read as; it writes a
/// string for each glyph.
fn telling(run: &Run, used: &mut UsedGlyphs) -> Op {
    let glyphs = read_as(run, used);
    let points = glyphs.into_iter().map(|(glyph, number, text)| {
        used.tell(number, text);
        Codepoint::with_cid(number, glyph.nominal - glyph.advance, text.to_owned())
    });
    let points = points.collect();
    Op::ShowText {
        items: vec![TextItem::GlyphIds(points)],
    }
}

/// The same in a third of the bytes, once printpdf knows all the glyphs: strings end only where kerning moves the pen.
fn compact(run: &Run, used: &mut UsedGlyphs) -> Option<Op> {
    let mut parts = Vec::new();
    let mut string = Vec::with_capacity(run.glyphs.len() * 2);
    for (glyph, number, text) in read_as(run, used) {
        if !used.is_told(number, text) {
            return None;
        }
        string.extend(number.to_be_bytes());
        let moved = glyph.nominal - glyph.advance;
        if moved != 0.0 {
            parts.push(literal(std::mem::take(&mut string)));
            // Whole: the faces have 1000 units to the em.
            #[allow(clippy::cast_possible_truncation)]
            parts.push(DictItem::Int(moved.round() as i64));
        }
    }
    if !string.is_empty() {
        parts.push(literal(string));
    }
    Some(Op::Unknown {
        key: "TJ".to_owned(),
        value: vec![DictItem::Array(parts)],
    })
}

fn literal(data: Vec<u8>) -> DictItem {
    DictItem::String {
        data,
        literal: true,
    }
}

fn font_id(face: Face) -> FontId {
    FontId(face.postscript_name().to_owned())
}

fn rgb(colour: Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: part(colour.0),
        g: part(colour.1),
        b: part(colour.2),
        icc_profile: None,
    })
}

fn dictionary<const N: usize>(entries: [(&str, DictItem); N]) -> DictItem {
    DictItem::Dict {
        map: entries
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    }
}

/// A hundredth of a point is finer than any printer, and writes short numbers.
fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
