//! Objects of a PDF by number. Each is read from a piece of the file of its own, when it is asked for.

use lopdf::{Dictionary, Document, Object};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::ops::Range;
use std::panic::catch_unwind;

use super::pass::{Passed, Place, find};
use super::unpack;
use crate::error::ExchangeError;

/// Most bytes of an object that is read; one of a report has at most a few thousand.
const MAX_OBJECT_BYTES: usize = 256 << 10;

/// Most bytes that all packed objects may unpack to; those of a report have some 2 million.
const MAX_UNPACKED_BYTES: usize = 64 << 20;

/// The objects of a file.
#[derive(Debug)]
pub(super) struct Objects<'a> {
    bytes: &'a [u8],
    by_number: BTreeMap<u32, Stored>,
    packs: Vec<Vec<u8>>,
    /// Something of it could not be unpacked.
    pub spoilt: bool,
}

/// A stream: what is said of it, and its bytes as they stand in the file.
#[derive(Debug)]
pub(super) struct Stream<'a> {
    pub dictionary: Dictionary,
    pub body: &'a [u8],
}

/// Where an object is read from.
#[derive(Clone, Debug)]
enum Stored {
    InFile(Place),
    InPack(usize, Range<usize>),
}

impl<'a> Objects<'a> {
    /// Unpacks what is packed. A later object replaces an earlier one of the same number.
    ///
    /// # Errors
    /// It would be too much.
    pub fn of(bytes: &'a [u8], passed: Passed) -> Result<Self, ExchangeError> {
        let mut objects = Self {
            bytes,
            by_number: BTreeMap::new(),
            packs: Vec::new(),
            spoilt: false,
        };
        let mut left = MAX_UNPACKED_BYTES;
        for place in passed.places {
            if find(&bytes[place.head.clone()], 0, b"/ObjStm").is_some() {
                objects.unpack(&place, &mut left)?;
            }
            objects
                .by_number
                .insert(place.number, Stored::InFile(place));
        }
        Ok(objects)
    }

    pub fn is_empty(&self) -> bool {
        self.by_number.is_empty()
    }

    fn unpack(&mut self, place: &Place, left: &mut usize) -> Result<(), ExchangeError> {
        let Some(stream) = self.stream_at(place) else {
            self.spoilt = true;
            return Ok(());
        };
        let unpacked = match unpack::whole(&stream.dictionary, stream.body, *left) {
            Ok(unpacked) => unpacked,
            Err(ExchangeError::ReportOversized { .. }) => {
                return Err(ExchangeError::ReportOversized {
                    limit: MAX_UNPACKED_BYTES,
                });
            }
            Err(_) => {
                self.spoilt = true;
                return Ok(());
            }
        };
        *left -= unpacked.len();
        let pack = self.packs.len();
        for (number, range) in directory(&stream.dictionary, &unpacked) {
            self.by_number.insert(number, Stored::InPack(pack, range));
        }
        self.packs.push(unpacked);
        Ok(())
    }

    /// What a reference leads to; anything else is itself.
    fn resolve(&self, object: &Object) -> Option<Object> {
        let Object::Reference((number, _)) = object else {
            return Some(object.clone());
        };
        let piece = match self.by_number.get(number)? {
            Stored::InFile(place) => &self.bytes[place.head.clone()],
            Stored::InPack(pack, range) => self.packs.get(*pack)?.get(range.clone())?,
        };
        read(piece)
    }

    /// The dictionary that this is or leads to.
    pub fn dictionary(&self, object: &Object) -> Option<Dictionary> {
        match self.resolve(object)? {
            Object::Dictionary(dictionary) => Some(dictionary),
            _ => None,
        }
    }

    /// A dictionary inside another.
    pub fn dictionary_in(&self, dictionary: &Dictionary, key: &[u8]) -> Option<Dictionary> {
        self.dictionary(dictionary.get(key).ok()?)
    }

    /// The entries of an array inside a dictionary; empty when there is none.
    pub fn array_in(&self, dictionary: &Dictionary, key: &[u8]) -> Vec<Object> {
        let found = dictionary
            .get(key)
            .ok()
            .and_then(|found| self.resolve(found));
        match found {
            Some(Object::Array(entries)) => entries,
            _ => Vec::new(),
        }
    }

    /// The stream that a reference leads to.
    pub fn stream(&self, reference: &Object) -> Option<Stream<'a>> {
        match self.by_number.get(&reference.as_reference().ok()?.0)? {
            Stored::InFile(place) => self.stream_at(place),
            Stored::InPack(..) => None,
        }
    }

    /// The length that the stream states is taken where its end mark follows: its bytes may hold such a mark.
    fn stream_at(&self, place: &Place) -> Option<Stream<'a>> {
        let Some(Object::Dictionary(dictionary)) = read(&self.bytes[place.head.clone()]) else {
            return None;
        };
        let found = place.body.clone()?;
        let stated = dictionary.get(b"Length").and_then(Object::as_i64).ok();
        let stated = stated
            .and_then(|length| found.start.checked_add(usize::try_from(length).ok()?))
            .filter(|end| {
                let after = self.bytes.get(*end..).unwrap_or_default();
                let line_end = after
                    .iter()
                    .take_while(|byte| b"\r\n".contains(byte))
                    .count();
                after[line_end..].starts_with(b"endstream")
            });
        Some(Stream {
            dictionary,
            body: &self.bytes[found.start..stated.unwrap_or(found.end)],
        })
    }
}

/// Numbers and places of the objects in a pack: `12 0 15 48 …`, counted from its first object. No two overlap.
fn directory(head: &Dictionary, unpacked: &[u8]) -> Vec<(u32, Range<usize>)> {
    let first = head.get(b"First").and_then(Object::as_i64).ok();
    let Some((first, index)) = first
        .and_then(|first| usize::try_from(first).ok())
        .and_then(|first| Some((first, std::str::from_utf8(unpacked.get(..first)?).ok()?)))
    else {
        return Vec::new();
    };
    let figures: Vec<usize> = index
        .split_ascii_whitespace()
        .map_while(|word| word.parse().ok())
        .collect();
    let mut entries: Vec<(usize, u32)> = figures
        .chunks_exact(2)
        .filter_map(|pair| Some((first.checked_add(pair[1])?, u32::try_from(pair[0]).ok()?)))
        .filter(|(begin, _)| *begin < unpacked.len())
        .collect();
    entries.sort_unstable();
    let ends: Vec<usize> = entries
        .iter()
        .skip(1)
        .map(|(begin, _)| *begin)
        .chain([unpacked.len()])
        .collect();
    let ranges = entries.into_iter().zip(ends);
    ranges
        .map(|((begin, number), end)| (number, begin..end))
        .collect()
}

/// One object. The library reads whole files: it gets one that holds this object alone, so that nothing in it can lead
/// elsewhere. A fault of its own in a hostile piece is as good as none.
fn read(piece: &[u8]) -> Option<Object> {
    if piece.len() > MAX_OBJECT_BYTES {
        return None;
    }
    let mut file = b"%PDF-1.7\n1 0 obj\n".to_vec();
    file.extend_from_slice(piece);
    file.extend_from_slice(b"\nendobj\n");
    let table = file.len();
    write!(
        file,
        "xref\n1 1\n0000000009 00000 n \ntrailer\n<</Size 2>>\nstartxref\n{table}\n%%EOF"
    )
    .ok()?;
    let mut document = catch_unwind(|| Document::load_mem(&file)).ok()?.ok()?;
    document.objects.remove(&(1, 0))
}
