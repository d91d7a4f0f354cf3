//! One pass over a PDF: where its objects stand. Its own tables are left aside: they may be damaged, or a trap.

use std::ops::Range;

/// What the pass finds.
#[derive(Debug, Default)]
pub(super) struct Passed {
    /// In the order of the file: a later one replaces an earlier one of the same number.
    pub places: Vec<Place>,
    /// Number of the catalog, as the last trailer names it.
    pub root: Option<u32>,
    /// A trailer speaks of encryption.
    pub encrypted: bool,
    /// The end mark stands at the end.
    pub complete: bool,
}

/// Where an object stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The object's number.
    pub number: u32,
    /// From after `obj` to its end mark, or to the bytes of its stream.
    pub head: Range<usize>,
    /// The bytes of its stream.
    pub body: Option<Range<usize>>,
}

/// Nearest to the end that the end mark has to stand.
const END_WITHIN: usize = 1024;

/// Passes over the whole file once.
pub(super) fn over(bytes: &[u8]) -> Passed {
    let tail = &bytes[bytes.len().saturating_sub(END_WITHIN)..];
    let mut passed = Passed {
        complete: find(tail, 0, b"%%EOF").is_some(),
        ..Passed::default()
    };
    let mut open: Option<Place> = None;
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        match bytes[at] {
            b'o' if is_key(rest, b"obj") => {
                if let Some((number, begin)) = number_before(bytes, at) {
                    close(&mut passed.places, &mut open, begin);
                    open = Some(Place {
                        number,
                        head: at + 3..at + 3,
                        body: None,
                    });
                }
                at += 3;
            }
            b'e' if rest.starts_with(b"endobj") => {
                close(&mut passed.places, &mut open, at);
                at += 6;
            }
            b's' if rest.starts_with(b"stream") => match begin_of_body(bytes, at) {
                Some(begin) => {
                    let end = find(bytes, begin, b"endstream").unwrap_or(bytes.len());
                    if let Some(place) = &mut open {
                        place.body = Some(begin..end);
                    }
                    close(&mut passed.places, &mut open, at);
                    at = end;
                }
                None => at += 6,
            },
            b'/' => {
                if let Some(root) = reference_after(rest, b"/Root") {
                    passed.root = Some(root);
                }
                passed.encrypted |= is_key(rest, b"/Encrypt");
                at += 1;
            }
            _ => at += 1,
        }
    }
    close(&mut passed.places, &mut open, bytes.len());
    passed
}

fn close(places: &mut Vec<Place>, open: &mut Option<Place>, end: usize) {
    if let Some(mut place) = open.take() {
        place.head.end = end.max(place.head.start);
        places.push(place);
    }
}

/// The object's number in `12 0 obj`, and where it begins.
fn number_before(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    let (_, begin) = integer_before(bytes, at)?;
    integer_before(bytes, begin)
}

/// A whole number with white space after it, ending before `at`, and where it begins.
fn integer_before(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    /// The longest number that fits.
    const DIGITS: usize = 10;
    let end = at - count_back(&bytes[..at], is_space);
    let digits = count_back(&bytes[..end], |byte| byte.is_ascii_digit());
    if end == at || digits == 0 || digits > DIGITS {
        return None;
    }
    let begin = end - digits;
    let number = std::str::from_utf8(&bytes[begin..end]).ok()?.parse().ok()?;
    Some((number, begin))
}

fn count_back(bytes: &[u8], holds: impl Fn(u8) -> bool) -> usize {
    bytes.iter().rev().take_while(|byte| holds(**byte)).count()
}

/// Where the bytes of a stream begin: `stream` after a dictionary, and a line end.
fn begin_of_body(bytes: &[u8], at: usize) -> Option<usize> {
    let before = &bytes[..at - count_back(&bytes[..at], is_space)];
    let after = &bytes[at + 6..];
    let line_end = match after {
        [b'\r', b'\n', ..] => 2,
        [b'\n' | b'\r', ..] => 1,
        _ => return None,
    };
    before.ends_with(b">>").then_some(at + 6 + line_end)
}

/// The object's number in `/Root 12 0 R`.
fn reference_after(rest: &[u8], key: &[u8]) -> Option<u32> {
    if !is_key(rest, key) {
        return None;
    }
    let text: String = rest[key.len()..]
        .iter()
        .take(32)
        .map(|byte| char::from(*byte))
        .collect();
    let mut words = text.split_ascii_whitespace();
    let number = words.next()?.parse().ok()?;
    let generation = words.next()?.chars().all(|letter| letter.is_ascii_digit());
    (generation && words.next()?.starts_with('R')).then_some(number)
}

/// Whether this name or mark stands here, and not a longer word.
fn is_key(rest: &[u8], key: &[u8]) -> bool {
    rest.strip_prefix(key)
        .and_then(<[u8]>::first)
        .is_some_and(|next| is_space(*next) || b"<([/".contains(next))
}

pub(super) fn find(bytes: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    let found = bytes.get(from..)?.windows(wanted.len());
    found
        .into_iter()
        .position(|window| window == wanted)
        .map(|place| from + place)
}

fn is_space(byte: u8) -> bool {
    b" \t\n\r\0\x0C".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_found_by_their_marks_and_not_inside_streams() {
        let file = b"%PDF-1.7\n1 0 obj\n<</Length 9>>\nstream\n9 0 obj x\nendstream\nendobj\n\
            2 0 obj<</Said (a stream of 3 0 objects)>>endobj\ntrailer<</Root 2 0 R>>\n%%EOF";
        let passed = over(file);
        let numbers: Vec<u32> = passed.places.iter().map(|place| place.number).collect();
        assert_eq!(numbers, [1, 2], "nothing inside a stream or a word");
        assert_eq!(
            passed.places[0].body.clone().map(|body| &file[body]),
            Some(b"9 0 obj x\n".as_slice())
        );
        assert_eq!(passed.root, Some(2));
        assert!(passed.complete && !passed.encrypted);
    }

    #[test]
    fn a_file_that_ends_anywhere_is_passed_over() {
        let file = b"%PDF-1.7\n1 0 obj\n<</A 1>>\nstream\nabc\nendstream endobj trailer<</Encrypt 4 0 R/Root 1 0 R>>";
        for end in 0..file.len() {
            assert!(!over(&file[..end]).complete, "cut after {end} bytes");
        }
        assert!(over(file).encrypted);
    }
}
