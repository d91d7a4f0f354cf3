//! A picture in a line of its own, as DrawingML, and its file.

use std::io;

use super::block::Illustration;
use super::package::picture_id;
use super::xml::{Element, el};
use crate::logo::Picture;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";
/// The format's measure: so many in a point.
const EMU: f32 = 12_700.0;

/// The paragraph; `number` counts the document's pictures from 1.
pub(super) fn paragraph(shown: &Illustration, number: usize) -> Element {
    let emu = |points: f32| format!("{:.0}", points * EMU);
    let (width, height) = (emu(shown.size.0), emu(shown.size.1));
    let name = || format!("picture{number}");
    let size = |name: &'static str| el(name).set("cx", width.clone()).set("cy", height.clone());
    let described = |element: Element| {
        element
            .set("id", number.to_string())
            .set("name", name())
            .set("descr", shown.alternative.clone())
    };
    let area = el("a:xfrm")
        .add(el("a:off").set("x", "0").set("y", "0"))
        .add(size("a:ext"));
    let outline = el("a:prstGeom").set("prst", "rect").add(el("a:avLst"));
    let picture = el("pic:pic")
        .set("xmlns:pic", format!("{DRAWING}/picture"))
        .add(
            el("pic:nvPicPr")
                .add(described(el("pic:cNvPr")))
                .add(el("pic:cNvPicPr")),
        )
        .add(
            el("pic:blipFill")
                .add(el("a:blip").set("r:embed", picture_id(number)))
                .add(el("a:stretch").add(el("a:fillRect"))),
        )
        .add(el("pic:spPr").add(area).add(outline));
    let graphic = el("a:graphic")
        .set("xmlns:a", format!("{DRAWING}/main"))
        .add(
            el("a:graphicData")
                .set("uri", format!("{DRAWING}/picture"))
                .add(picture),
        );
    let mut inline = el("wp:inline").set("xmlns:wp", format!("{DRAWING}/wordprocessingDrawing"));
    for side in ["distT", "distB", "distL", "distR"] {
        inline = inline.set(side, "0");
    }
    let inline = inline
        .add(size("wp:extent"))
        .add(described(el("wp:docPr")))
        .add(graphic);
    el("w:p").add(el("w:r").add(el("w:drawing").add(inline)))
}

/// The picture as a PNG file, in sRGB.
pub(super) fn png(picture: &Picture) -> io::Result<Vec<u8>> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(picture.rgb())?;
    writer.finish()?;
    Ok(file)
}
