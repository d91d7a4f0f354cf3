//! Writing: streams are compressed, objects packed into streams of their own.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, SaveOptions, Stream};
use std::io::Write as _;

use crate::ReportError;

/// Tried one after the other; the first is nearly always good. A book has hundreds of streams, of which one is ambiguous
/// more often than not: fewer and larger ones then.
const LEVELS: [u32; 5] = [6, 7, 8, 9, 5];
const OBJECTS_PER_STREAM: [usize; 8] = [200, 190, 180, 170, 160, 2000, 1900, 1800];

/// Writes the document.
///
/// A stream that ends in a carriage return is ambiguous, as a line feed stands between it and its end mark: strict
/// readers then count one byte less. So what ends in one is packed anew, a little differently.
///
/// # Errors
/// [`ReportError::Writing`].
pub(super) fn write(mut document: Document) -> Result<Vec<u8>, ReportError> {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        let is_packed = stream.dict.get(b"Filter").is_ok();
        let is_plain = stream.allows_compression && !is_packed;
        // printpdf packs pictures itself, and does not look how they end.
        let is_ambiguous = is_packed && stream.content.last() == Some(&b'\r');
        if is_plain || (is_ambiguous && stream.decompress().is_ok()) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::dictionary;

    /// Packed bytes that end in a carriage return, with what they were before.
    fn ambiguous() -> (Vec<u8>, Vec<u8>) {
        (0_u16..5000)
            .find_map(|number| {
                let plain = number.to_be_bytes().repeat(30);
                let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
                encoder.write_all(&plain).unwrap();
                let packed = encoder.finish().unwrap();
                (packed.last() == Some(&b'\r')).then_some((packed, plain))
            })
            .unwrap()
    }

    #[test]
    fn a_packed_picture_with_a_doubtful_end_is_packed_anew() {
        let (packed, plain) = ambiguous();
        let mut document = Document::with_version("1.7");
        let dictionary = dictionary! { "Subtype" => "Image", "Filter" => "FlateDecode" };
        let picture = Stream::new(dictionary, packed).with_compression(false);
        let id = document.add_object(picture);
        let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Picture" => id });
        document.trailer.set("Root", catalog);
        let bytes = write(document).unwrap();
        assert!(!has_ambiguous_end(&bytes));
        let again = Document::load_mem(&bytes).unwrap();
        let picture = again
            .objects
            .values()
            .filter_map(|object| object.as_stream().ok())
            .find(|stream| stream.dict.has(b"Subtype"));
        assert_eq!(
            picture.unwrap().decompressed_content().unwrap(),
            plain,
            "and not a pixel changes"
        );
    }
}
