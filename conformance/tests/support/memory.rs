//! What tests of memory share; each is alone in its process.

use std::fs;

/// The most memory that this process ever held, in KiB.
pub(crate) fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("the status of the process");
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .expect("the peak");
    line.split_whitespace()
        .nth(1)
        .and_then(|number| number.parse().ok())
        .expect("a number")
}
