//! The one place where randomness that nobody asked to repeat comes from.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        LazyLock,
        atomic::{AtomicU64, Ordering},
    },
};

/// A number that differs from call to call and from process to process.
pub fn next() -> u64 {
    static START: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    static COUNT: AtomicU64 = AtomicU64::new(0);
    START.hash_one(COUNT.fetch_add(1, Ordering::Relaxed))
}
