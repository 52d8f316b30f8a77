//! The bounds of the transport: sizes, numbers and deadlines, with their defaults.
//!
//! Absent on purpose: limits a route or a caller; those belong to the endpoint.

use std::time::Duration;

/// What one connection may cost. `Limits::default()` is meant for a server that strangers can reach.
///
/// The memory that requests can hold is at most `max_connections * (max_header_bytes + max_body)` plus hyper's buffers.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Longest time from the first byte of a request head to its last. Later: 408 and close. Default 10 s.
    pub header_timeout: Duration,
    /// Longest time from the end of the head to the end of the body. Later: 408 and close. Default 30 s.
    pub body_timeout: Duration,
    /// Longest time without a request on an open connection. Later: close, without an answer. Default 75 s.
    pub idle_timeout: Duration,
    /// Longest time in which the client takes not one byte of the answer. Later: close. Default 30 s.
    pub write_timeout: Duration,
    /// Longest time a refused request's remaining bytes are read and dropped, so that the answer gets through.
    /// Default 2 s.
    pub linger_timeout: Duration,
    /// Longest time that requests under way may take after the shutdown signal. Later: cut off. Default 10 s.
    pub drain_timeout: Duration,
    /// Most bytes of a request head: request line, fields and line ends. More: 431, or 414 where the limit falls into
    /// the request target. Default 8 KiB, as Jetty. The number of fields is bounded by hyper: over 100 is 431, too.
    pub max_header_bytes: usize,
    /// Most bytes of a request target. More: 414. Default 8 KiB.
    pub max_uri: usize,
    /// Most bytes of a request body after removal of the chunk framing. More: 413 and close. Default 4 MiB: the
    /// recorded server handed a body of 3,000,050 bytes to the application.
    pub max_body: usize,
    /// Most connections at a time; further ones wait in the listener's backlog. At least 1. Default 1024.
    pub max_connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header_timeout: Duration::from_secs(10),
            body_timeout: Duration::from_secs(30),
            idle_timeout: Duration::from_secs(75),
            write_timeout: Duration::from_secs(30),
            linger_timeout: Duration::from_secs(2),
            drain_timeout: Duration::from_secs(10),
            max_header_bytes: 8 * 1024,
            max_uri: 8 * 1024,
            max_body: 4 * 1024 * 1024,
            max_connections: 1024,
        }
    }
}
