//! A tape of random bytes that tests read choices from; it shrinks towards first choices.

use proptest::prelude::*;

/// Bytes read one after another; past its end it reads 0.
#[derive(Clone, Debug)]
pub struct Tape {
    bytes: Vec<u8>,
    next: usize,
}

impl Tape {
    /// Tapes of this many choices.
    pub fn any(length: usize) -> impl Strategy<Value = Self> {
        prop::collection::vec(any::<u8>(), length).prop_map(|bytes| Self { bytes, next: 0 })
    }

    /// A tape of these bytes.
    pub fn of(bytes: impl IntoIterator<Item = u8>) -> Self {
        Self {
            bytes: bytes.into_iter().collect(),
            next: 0,
        }
    }

    /// A choice among `0..count`.
    pub fn pick(&mut self, count: usize) -> usize {
        let byte = self.bytes.get(self.next).copied().unwrap_or(0);
        self.next += 1;
        usize::from(byte) % count.max(1)
    }

    /// True `of` times in `out_of`.
    pub fn chance(&mut self, of: usize, out_of: usize) -> bool {
        self.pick(out_of) >= out_of - of
    }
}
