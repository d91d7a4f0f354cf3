//! Drawn signs on a grid of 24: never typed, as the faces have none of them.

use crate::page::{Path, Piece, Step, Stroke, Tag};
use crate::theme::Colour;

/// In the pack's order of dimensions; further ones begin again.
const DIMENSIONS: [&str; 9] = [
    "M12 21 V5 M7 10 L12 4 L17 10 M7 21 H17",
    "M3 4.5 H21 V16 H3 Z M9 20.5 H15 M12 16 V20.5",
    "M3.5 10 V14.5 H7.5 L16 18.5 V6 L7.5 10 Z M19 9.5 C20.3 10.8 20.3 13.7 19 15 M7 14.5 L8.4 20 H11 L9.8 15.7",
    "M3 5.5 H21 V18.5 H3 Z M3 9.8 H21 M6 14.8 H10.5",
    "M12 3 L20 7.5 V16.5 L12 21 L4 16.5 V7.5 Z M4 7.5 L12 12 L20 7.5 M12 12 V21",
    "M5.5 3 H14.5 L18.5 7 V21 H5.5 Z M14.3 3 V7.2 H18.5 M8.5 14 L11 16.5 L15.5 11.5",
    "M3.5 4.5 H20.5 V16 H12 L8 20.5 V16 H3.5 Z M7.5 8.5 H16.5 M7.5 12 H13.5",
    "M4 6 C4 3 20 3 20 6 C20 9 4 9 4 6 Z M4 6 V18 C4 21 20 21 20 18 V6 M4 10 C4 13 20 13 20 10 M4 14 C4 17 20 17 20 14",
    "M9 11 C5.7 11 5.7 4.5 9 4.5 C12.3 4.5 12.3 11 9 11 Z M2.8 20 C2.8 12.7 15.2 12.7 15.2 20 M15.8 4.8 C18.8 5.2 18.8 10.4 15.8 10.8 M17.6 14 C20 14.8 21.2 17 21.2 20",
];

pub(crate) const ALERT: &str = "M12 4 L21.5 20 H2.5 Z M12 10 V14.5 M12 17.3 V17.5";
pub(crate) const INFORMATION: &str =
    "M12 3 C24 3 24 21 12 21 C0 21 0 3 12 3 Z M12 11 V16.5 M12 7.4 V7.6";
pub(crate) const TICK: &str = "M4 13 L9.5 18.5 L20 6.5";

pub(crate) fn dimension(place: usize) -> &'static str {
    DIMENSIONS[place % DIMENSIONS.len()]
}

/// Draws a sign into a square of the given size.
pub(crate) fn draw(
    piece: &mut Piece,
    sign: &str,
    x: f32,
    y: f32,
    size: f32,
    colour: Colour,
    tag: Tag,
) {
    let scale = size / 24.0;
    let stroke = Stroke::new(colour, 1.9 * scale).round();
    let path = parse(sign, scale).moved(x, y);
    piece.shape(path, None, Some(stroke), tag);
}

/// Reads the few commands that the signs use: M, L, H, V, C and Z, all absolute, parted by spaces.
fn parse(sign: &str, scale: f32) -> Path {
    let mut steps = Vec::new();
    let (mut x, mut y) = (0.0, 0.0);
    let mut words = sign.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let (command, first) = word.split_at(1);
        let mut numbers: Vec<f32> = first.parse().into_iter().collect();
        while let Some(number) = words.peek().and_then(|word| word.parse::<f32>().ok()) {
            numbers.push(number);
            words.next();
        }
        match (command, numbers.as_slice()) {
            ("M", &[to_x, to_y]) => {
                (x, y) = (to_x, to_y);
                steps.push(Step::Move(x * scale, y * scale));
            }
            ("L", &[to_x, to_y]) => {
                (x, y) = (to_x, to_y);
                steps.push(Step::Line(x * scale, y * scale));
            }
            ("H", &[to_x]) => {
                x = to_x;
                steps.push(Step::Line(x * scale, y * scale));
            }
            ("V", &[to_y]) => {
                y = to_y;
                steps.push(Step::Line(x * scale, y * scale));
            }
            ("C", &[x1, y1, x2, y2, to_x, to_y]) => {
                (x, y) = (to_x, to_y);
                steps.push(Step::Curve(
                    x1 * scale,
                    y1 * scale,
                    x2 * scale,
                    y2 * scale,
                    x * scale,
                    y * scale,
                ));
            }
            ("Z", []) => steps.push(Step::Close),
            _ => debug_assert!(false, "{word} in {sign}"),
        }
    }
    Path(steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_stays_on_its_grid() {
        for sign in DIMENSIONS.into_iter().chain([ALERT, INFORMATION, TICK]) {
            let bounds = parse(sign, 1.0).bounds().unwrap();
            assert!(
                bounds.x >= 0.0
                    && bounds.x + bounds.width <= 24.0
                    && bounds.y >= 0.0
                    && bounds.y + bounds.height <= 24.0,
                "{sign}: {bounds:?}"
            );
        }
    }
}
