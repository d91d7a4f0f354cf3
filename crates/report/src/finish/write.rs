//! Writing: streams are compressed, objects packed into streams of their own.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, SaveOptions, Stream};
use std::io::Write as _;

use crate::ReportError;

/// Tried one after the other; the first is nearly always good.
const LEVELS: [u32; 5] = [6, 7, 8, 9, 5];
const OBJECTS_PER_STREAM: [usize; 5] = [200, 190, 180, 170, 160];

/// Writes the document.
///
/// A stream that ends in a carriage return is ambiguous, as a line feed stands between it and its end mark: strict
/// readers then count one byte less. So what ends in one is packed anew, a little differently.
///
/// # Errors
/// [`ReportError::Writing`].
pub(super) fn write(mut document: Document) -> Result<Vec<u8>, ReportError> {
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && stream.dict.get(b"Filter").is_err()
        {
            compress(stream);
        }
    }
    let max_id = document.max_id;
    let mut bytes = Vec::new();
    for objects in OBJECTS_PER_STREAM {
        bytes = Vec::with_capacity(256 * 1024);
        document.max_id = max_id;
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .max_objects_per_stream(objects)
            .compression_level(6)
            .build();
        document
            .save_with_options(&mut bytes, options)
            .map_err(|error| ReportError::Writing(error.into()))?;
        if !has_ambiguous_end(&bytes) {
            break;
        }
    }
    Ok(bytes)
}

fn compress(stream: &mut Stream) {
    for level in LEVELS {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(level));
        // Writing into memory does not fail; if it did, the stream would stay as it is, which is valid too.
        let Ok(packed) = encoder
            .write_all(&stream.content)
            .and_then(|()| encoder.finish())
        else {
            return;
        };
        if packed.last() != Some(&b'\r') {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
            return;
        }
    }
}

fn has_ambiguous_end(bytes: &[u8]) -> bool {
    let mark = b"\r\nendstream";
    bytes.windows(mark.len()).any(|window| window == mark)
}
