//! Ids that tie an answer to the log.

use std::{
    hash::{BuildHasher, RandomState},
    sync::atomic::{AtomicU64, Ordering},
};

use poem::http::HeaderValue;

/// Makes `Correlation-Id` values in the real server's form, `node0` and digits of base 32.
#[derive(Debug)]
pub struct Correlation {
    start: u64,
    count: AtomicU64,
}

impl Correlation {
    /// Starts at a place that differs from process to process.
    pub fn new() -> Self {
        Self {
            start: RandomState::new().hash_one(std::process::id()),
            count: AtomicU64::new(0),
        }
    }

    /// The next id.
    pub fn next(&self) -> HeaderValue {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        let mut text = *b"node0000000000000000000000000000";
        // Two halves of a mixed counter: different for each call, and not a plain number.
        let mut digits = u128::from(mix(self.start.wrapping_add(count))) << 64 | u128::from(mix(!self.start ^ count));
        for place in text[5..30].iter_mut() {
            let digit = (digits & 31) as u8;
            digits >>= 5;
            *place = if digit < 10 { b'0' + digit } else { b'a' + digit - 10 };
        }
        HeaderValue::from_bytes(&text[..30]).unwrap_or(HeaderValue::from_static("node0"))
    }
}

impl Default for Correlation {
    fn default() -> Self {
        Self::new()
    }
}

/// The finalizer of splitmix64: one bit of input changes half of the output.
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_differ_and_look_like_the_real_ones() {
        let correlation = Correlation::new();
        let ids: HashSet<HeaderValue> = (0..10_000).map(|_| correlation.next()).collect();
        assert_eq!(ids.len(), 10_000);
        for id in ids {
            let id = id.to_str().expect("ASCII");
            assert!(id.starts_with("node0") && id.len() == 30, "{id}");
            assert!(id.chars().all(|c| c.is_ascii_digit() || c.is_ascii_lowercase()), "{id}");
        }
    }
}
