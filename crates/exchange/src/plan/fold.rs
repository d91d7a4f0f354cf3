//! Long lines of a calendar: folded at 75 octets, between letters as a reader sees them.
//!
//! The library folds too, but its last line may have 76 octets, and it parts an accent or an emoji from what it belongs to.

use unicode_segmentation::UnicodeSegmentation as _;

/// Most octets of a line, without its end.
const MOST: usize = 75;

/// Joins what was folded, and folds it anew.
pub(super) fn fold_anew(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        fold(line, &mut folded);
        folded.push_str("\r\n");
    }
    folded
}

fn fold(line: &str, out: &mut String) {
    let mut octets = 0;
    let mut put = |piece: &str| {
        if octets + piece.len() > MOST {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push_str(piece);
        octets += piece.len();
    };
    for letter in line.graphemes(true) {
        // A heap of accents that no line holds is parted after all, but never within a character.
        match letter.len() < MOST {
            true => put(letter),
            false => letter.chars().for_each(|c| put(c.encode_utf8(&mut [0; 4]))),
        }
    }
}
