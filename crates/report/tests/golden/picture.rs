//! Grey pictures of pages, and where two of them differ for the eye.

/// A picture in grey: 0 is black, 255 white, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub grey: Vec<u8>,
}

/// Reads binary portable grey maps that follow one another, as `pdftoppm -gray` writes them.
pub fn read_maps(mut bytes: &[u8]) -> Vec<Picture> {
    let mut pictures = Vec::new();
    while !bytes.is_empty() {
        let mut ends = bytes
            .iter()
            .enumerate()
            .filter(|(_, byte)| byte.is_ascii_whitespace());
        // "P5", width, height, the whitest value: each ends with one white space.
        let end = ends.nth(3).map(|(index, _)| index).unwrap();
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let words: Vec<&str> = head.split_ascii_whitespace().collect();
        assert_eq!((words[0], words[3]), ("P5", "255"), "a grey map: {head}");
        let (width, height): (usize, usize) =
            (words[1].parse().unwrap(), words[2].parse().unwrap());
        let (grey, rest) = bytes[end + 1..].split_at(width * height);
        pictures.push(Picture {
            width,
            height,
            grey: grey.iter().copied().map(sixteenth).collect(),
        });
        bytes = rest;
    }
    pictures
}

/// The nearest of sixteen greys: the eye sees the same, and files are half as large.
fn sixteenth(grey: u8) -> u8 {
    let step = (u16::from(grey) * 15 + 127) / 255;
    u8::try_from(step * 17).unwrap()
}

/// Greys that two renderings of the same may lie apart, after blurring.
const TOLERANCE: u8 = 20;
/// So many pixels may differ: fewer than a box to tick has.
pub const MOST_DIFFERENT: usize = 8;

/// Which pixels differ for the eye, row by row; `None` if the pictures are not of one size.
///
/// Renderers smooth edges differently, which spreads the same ink over other neighbours. So what is compared is the mean
/// of each pixel and those around it.
pub fn difference(old: &Picture, new: &Picture) -> Option<Vec<bool>> {
    if (old.width, old.height) != (new.width, new.height) {
        return None;
    }
    let pixels = old.blurred().into_iter().zip(new.blurred());
    Some(
        pixels
            .map(|(old, new)| old.abs_diff(new) > TOLERANCE)
            .collect(),
    )
}

impl Picture {
    /// The mean grey around each pixel.
    fn blurred(&self) -> Vec<u8> {
        let places = (0..self.height).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        places.map(|(x, y)| self.mean_around(x, y)).collect()
    }

    fn mean_around(&self, x: usize, y: usize) -> u8 {
        let rows = y.saturating_sub(1)..(y + 2).min(self.height);
        let columns = x.saturating_sub(1)..(x + 2).min(self.width);
        let count = rows.len() * columns.len();
        let sum: usize = rows
            .flat_map(|row| &self.grey[row * self.width..][columns.clone()])
            .map(|grey| usize::from(*grey))
            .sum();
        u8::try_from(sum / count).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHITE: u8 = 255;

    fn page() -> Picture {
        Picture {
            width: 60,
            height: 40,
            grey: vec![WHITE; 60 * 40],
        }
    }

    fn fill(picture: &mut Picture, (x, y, width, height): (usize, usize, usize, usize), grey: u8) {
        for row in y..y + height {
            for column in x..x + width {
                picture.grey[row * picture.width + column] = grey;
            }
        }
    }

    fn different(old: &Picture, new: &Picture) -> usize {
        let pixels = difference(old, new).unwrap();
        pixels.into_iter().filter(|differs| *differs).count()
    }

    /// A word of letters one pixel thick, as at this resolution.
    fn word(x: usize, y: usize, stem: u8, side: u8) -> Picture {
        let mut picture = page();
        for letter in 0..8 {
            fill(&mut picture, (x + 4 * letter, y, 1, 6), stem);
            fill(&mut picture, (x + 4 * letter + 1, y, 1, 6), side);
        }
        picture
    }

    #[test]
    fn another_smoothing_of_edges_is_the_same_page() {
        // The same stems, drawn across two pixels in other parts.
        let (old, new) = (word(10, 10, 20, 235), word(10, 10, 60, 195));
        assert_eq!(different(&old, &old), 0);
        assert_eq!(different(&old, &new), 0, "less than a pixel is nothing");
    }

    #[test]
    fn a_line_that_moved_by_a_step_of_the_grid_is_seen() {
        // 4.5 points are three pixels at 48 dots an inch.
        let (old, new) = (word(10, 10, 20, 235), word(10, 13, 20, 235));
        assert!(different(&old, &new) > MOST_DIFFERENT);
    }

    #[test]
    fn a_tick_box_that_went_is_seen_whichever_picture_is_the_old_one() {
        // A line of a point, as light as it comes out at this resolution.
        let mut with = page();
        fill(&mut with, (20, 20, 8, 8), 175);
        fill(&mut with, (21, 21, 6, 6), WHITE);
        assert!(different(&with, &page()) > MOST_DIFFERENT);
        assert!(different(&page(), &with) > MOST_DIFFERENT);
    }

    #[test]
    fn a_fill_of_another_grey_is_seen() {
        let (mut old, mut new) = (page(), page());
        fill(&mut old, (5, 5, 20, 10), 60);
        fill(&mut new, (5, 5, 20, 10), 120);
        assert!(different(&old, &new) > MOST_DIFFERENT);
    }

    #[test]
    fn other_paper_is_another_page() {
        let mut wider = page();
        wider.width = 40;
        wider.height = 60;
        assert_eq!(difference(&page(), &wider), None);
    }

    #[test]
    fn grey_maps_that_follow_one_another_are_read() {
        // The first pixel is a line feed, which is no white space of the head.
        let maps = read_maps(b"P5\n2 1\n255\n\x0a\xffP5\n1 1\n255\n\x00");
        assert_eq!(maps.len(), 2);
        assert_eq!(maps[0].grey, [17, 255], "in sixteen greys");
        assert_eq!((maps[1].width, maps[1].height), (1, 1));
    }
}
