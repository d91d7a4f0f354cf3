//! Unpacking streams, never to more than allowed.

use flate2::read::ZlibDecoder;
use lopdf::{Dictionary, Object};
use std::io::Read as _;

use crate::error::ExchangeError;

/// The unpacked bytes of a stream.
///
/// # Errors
/// It is packed in another way than any report, its check sum is wrong, or it would unpack to more than `limit` bytes.
pub(super) fn whole(
    head: &Dictionary,
    body: &[u8],
    limit: usize,
) -> Result<Vec<u8>, ExchangeError> {
    let oversized = Err(ExchangeError::ReportOversized { limit });
    let damaged = |reason: &str| ExchangeError::ReportDamaged(reason.to_owned());
    match filters(head).as_deref() {
        Some([]) if body.len() > limit => oversized,
        Some([]) => Ok(body.to_vec()),
        Some([filter]) if filter == b"FlateDecode" && head.get(b"DecodeParms").is_err() => {
            let mut unpacked = Vec::new();
            let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
            ZlibDecoder::new(body)
                .take(most)
                .read_to_end(&mut unpacked)
                .map_err(|error| damaged(&error.to_string()))?;
            match unpacked.len() > limit {
                true => oversized,
                false => Ok(unpacked),
            }
        }
        _ => Err(damaged("a stream is packed in an unknown way")),
    }
}

/// Names of the filters in the order of unpacking; none when they are not names.
fn filters(head: &Dictionary) -> Option<Vec<Vec<u8>>> {
    let name = |object: &Object| object.as_name().ok().map(<[u8]>::to_vec);
    match head.get(b"Filter") {
        Err(_) | Ok(Object::Null) => Some(Vec::new()),
        Ok(Object::Array(filters)) => filters.iter().map(name).collect(),
        Ok(filter) => Some(vec![name(filter)?]),
    }
}
