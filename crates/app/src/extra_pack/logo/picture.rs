//! Logos of pixels. They are laid on white, as they are printed on it, and made no larger than paper takes.

use super::{Refused, SAVE_AGAIN, check_proportions, is_pale};
use image::codecs::png::{PngDecoder, PngEncoder};
use image::imageops::{self, FilterType};
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageEncoder, Limits, RgbImage};
use rumbo_report::logo::{PIXELS, Picture};
use std::io::Cursor;
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

/// Most memory for one picture: 3000 × 3000 pixels of four parts in sixteen bits.
const MEMORY: u64 = 3000 * 3000 * 8;

fn unreadable(error: impl std::fmt::Display) -> Refused {
    Refused::new(format!("the picture can't be read: {error}"), SAVE_AGAIN)
}

/// A PNG of any depth, with or without a palette or transparency.
pub(super) fn read_png(bytes: &[u8]) -> Result<Picture, Refused> {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits).map_err(unreadable)?;
    let image = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    printed(&on_white(image))
}

/// A JPEG in colours of light or in grey. Inks would need the profile of a press.
pub(super) fn read_jpeg(bytes: &[u8]) -> Result<Picture, Refused> {
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder
        .decode_headers()
        .map_err(|error| unreadable(format!("{error:?}")))?;
    if matches!(
        decoder.input_colorspace(),
        Some(ColorSpace::CMYK | ColorSpace::YCCK)
    ) {
        return Err(Refused::new(
            "the picture has the four colours of a printing press (CMYK)",
            "save it in RGB, the colours of a screen",
        ));
    }
    let rgb = decoder
        .decode()
        .map_err(|error| unreadable(format!("{error:?}")))?;
    let sides = decoder.dimensions().map(|(width, height)| {
        let side = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
        (side(width), side(height))
    });
    let image = sides
        .and_then(|(width, height)| RgbImage::from_raw(width, height, rgb))
        .ok_or_else(|| unreadable("not all of it is there"))?;
    let mut image = DynamicImage::ImageRgb8(image);
    let turned = decoder
        .exif()
        .and_then(|chunk| Orientation::from_exif_chunk(chunk));
    if let Some(orientation) = turned {
        image.apply_orientation(orientation);
    }
    printed(&image.into_rgb8())
}

/// The picture as a pack keeps it.
pub(super) fn write_png(picture: &Picture) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(
            picture.rgb(),
            picture.width(),
            picture.height(),
            ExtendedColorType::Rgb8,
        )
        .map_err(unreadable)?;
    Ok(bytes)
}

/// What is seen through becomes paper.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let [red, green, blue, alpha] = image.get_pixel(x, y).0;
        let over = |part: u8| {
            let (part, alpha) = (u32::from(part), u32::from(alpha));
            let mixed = (part * alpha + 255 * (255 - alpha) + 127) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}

/// Without the white around it, and with as many pixels as are printed.
fn printed(image: &RgbImage) -> Result<Picture, Refused> {
    let (mut left, mut top, mut right, mut bottom) = (u32::MAX, u32::MAX, 0, 0);
    for (x, y, pixel) in image.enumerate_pixels() {
        if !is_pale(&pixel.0) {
            (left, top) = (left.min(x), top.min(y));
            (right, bottom) = (right.max(x + 1), bottom.max(y + 1));
        }
    }
    if right <= left || bottom <= top {
        return Err(Refused::not_seen());
    }
    let (width, height) = (right - left, bottom - top);
    #[allow(clippy::cast_precision_loss)] // at most 3000
    let (wide, high) = (width as f32, height as f32);
    check_proportions(wide, high)?;
    let seen = imageops::crop_imm(image, left, top, width, height).to_image();
    #[allow(clippy::cast_precision_loss)] // some hundreds
    let scale = (PIXELS.0 as f32 / wide)
        .min(PIXELS.1 as f32 / high)
        .min(1.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some hundreds
    let side = |pixels: f32| ((pixels * scale).round() as u32).max(1);
    let small = match scale < 1.0 {
        true => imageops::resize(&seen, side(wide), side(high), FilterType::CatmullRom),
        false => seen,
    };
    let (width, height) = small.dimensions();
    Picture::new(width, height, small.into_raw()).ok_or_else(Refused::not_seen)
}
