//! Pictures of pages as files: the golden ones, and what is written for eyes when a page looks different.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::{Path, PathBuf};

use super::picture::{MOST_DIFFERENT, Picture, difference};
use super::support;

/// Dots an inch: words are grey lines, and every shape is seen.
pub const RESOLUTION: u32 = 48;

/// Compares all pages of a report with its golden ones. With `INSTA_UPDATE=always`, which renews the texts too,
/// writes them anew.
pub fn compare(company: &str, folder: &Path, pages: &[Picture]) {
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        renew(folder, pages);
        return;
    }
    let golden = golden(folder);
    let mut problems = Vec::new();
    for index in 0..pages.len().max(golden.len()) {
        let number = index + 1;
        let (old, new) = (golden.get(index), pages.get(index));
        let problem = match (old, new) {
            (Some(old), Some(new)) => match different(old, new) {
                Some(pixels) if pixels <= MOST_DIFFERENT => continue,
                Some(pixels) => format!("page {number}: {pixels} pixels differ"),
                None => format!("page {number}: it has another size"),
            },
            (None, _) => format!("page {number} is new"),
            (_, None) => format!("page {number} is gone"),
        };
        let shown = show(company, number, old, new);
        problems.push(format!("{problem}; look at {}", shown.display()));
    }
    assert!(
        problems.is_empty(),
        "the report of {company} looks different (poppler {}, golden pages by {MADE_WITH}):\n{}\nIf that is meant: cargo xtask golden --accept",
        support::poppler::version("pdftoppm").unwrap_or_default(),
        problems.join("\n")
    );
}

/// The poppler of Debian 12, which drew the golden pages; others smooth differently.
const MADE_WITH: &str = "22.12.0";

fn different(old: &Picture, new: &Picture) -> Option<usize> {
    Some(
        difference(old, new)?
            .iter()
            .filter(|differs| **differs)
            .count(),
    )
}

fn page_file(folder: &Path, number: usize) -> PathBuf {
    folder.join(format!("page-{number:02}.png"))
}

/// The golden pages that are there, from the first on.
fn golden(folder: &Path) -> Vec<Picture> {
    (1..)
        .map(|number| page_file(folder, number))
        .take_while(|path| path.is_file())
        .map(|path| read(&path))
        .collect()
}

fn renew(folder: &Path, pages: &[Picture]) {
    std::fs::create_dir_all(folder).unwrap();
    for number in 1..=golden(folder).len() {
        std::fs::remove_file(page_file(folder, number)).unwrap();
    }
    for (page, number) in pages.iter().zip(1..) {
        write(&page_file(folder, number), page);
    }
}

/// Old, new and difference beside each other, in `out/golden`.
fn show(company: &str, number: usize, old: Option<&Picture>, new: Option<&Picture>) -> PathBuf {
    let difference = match (old, new) {
        (Some(old), Some(new)) => difference(old, new).map(|differs| paled(new, &differs)),
        _ => None,
    };
    let shown: Vec<&Picture> = [old, new, difference.as_ref()]
        .into_iter()
        .flatten()
        .collect();
    let folder = support::root().join("out/golden");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{company}-page-{number:02}.png"));
    write(&path, &beside(&shown));
    path.canonicalize().unwrap()
}

/// The new page, pale, with black where it differs.
fn paled(new: &Picture, differs: &[bool]) -> Picture {
    let pixels = new.grey.iter().zip(differs);
    let grey = pixels.map(|(grey, differs)| if *differs { 0 } else { 192 + grey / 4 });
    Picture {
        grey: grey.collect(),
        ..*new
    }
}

/// Pictures in one row, with a dark line between them.
fn beside(pictures: &[&Picture]) -> Picture {
    const LINE: usize = 4;
    let height = pictures
        .iter()
        .map(|picture| picture.height)
        .max()
        .unwrap_or(1);
    let width = pictures.iter().map(|picture| picture.width + LINE).sum();
    let mut grey = Vec::with_capacity(width * height);
    for y in 0..height {
        for picture in pictures {
            let row = picture.grey.chunks(picture.width).nth(y);
            match row {
                Some(row) => grey.extend(row),
                None => grey.resize(grey.len() + picture.width, 128),
            }
            grey.resize(grey.len() + LINE, 64);
        }
    }
    Picture {
        width,
        height,
        grey,
    }
}

fn read(path: &Path) -> Picture {
    let file = BufReader::new(File::open(path).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut grey = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut grey).unwrap();
    assert_eq!(
        (frame.color_type, frame.bit_depth),
        (png::ColorType::Grayscale, png::BitDepth::Eight),
        "{} was not written here",
        path.display()
    );
    grey.truncate(frame.buffer_size());
    Picture {
        width: frame.width as usize,
        height: frame.height as usize,
        grey,
    }
}

fn write(path: &Path, picture: &Picture) {
    let side = |pixels: usize| u32::try_from(pixels).unwrap();
    let file = BufWriter::new(File::create(path).unwrap());
    let mut encoder = png::Encoder::new(file, side(picture.width), side(picture.height));
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&picture.grey).unwrap();
    writer.finish().unwrap();
}

#[test]
fn a_picture_is_read_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let page = Picture {
        width: 3,
        height: 2,
        grey: vec![0, 1, 2, 253, 254, 255],
    };
    write(&page_file(folder.path(), 1), &page);
    assert_eq!(golden(folder.path()), [page]);
}
