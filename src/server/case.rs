//! The names of a request's header fields in the letters in which they were sent.
//!
//! HTTP says that letter case does not matter there, and `http::HeaderMap` keeps lower case only; the recorded server
//! reads a few names (`DirectLogin`, for one) case-sensitively all the same.

use std::fmt;

use bytes::Bytes;

/// A request extension: which header names were sent, letter by letter. Every request that [`serve`](super::serve)
/// hands to its endpoint has one.
///
/// ```
/// # use obp_mock::server::HeaderCase;
/// # fn token_counts(request: &poem::Request) -> bool {
/// request.extensions().get::<HeaderCase>().is_some_and(|case| case.has_exact("DirectLogin"))
/// # }
/// ```
#[derive(Clone, Default)]
pub struct HeaderCase {
    /// The field lines of the head, as sent; each ends with a line feed.
    lines: Bytes,
}

impl HeaderCase {
    /// `head` is a whole request head that [`HeadScan`](super::head::HeadScan) accepted.
    pub(super) fn new(head: &[u8]) -> Self {
        let first_field = memchr::memchr(b'\n', head).map_or(head.len(), |end| end + 1);
        Self {
            lines: Bytes::copy_from_slice(&head[first_field..]),
        }
    }

    /// Whether a field with this name, in exactly these letters, was sent. Time grows with the length of the head.
    pub fn has_exact(&self, name: &str) -> bool {
        let name = name.as_bytes();
        let mut rest = self.lines.as_ref();
        while !rest.starts_with(name) || rest.get(name.len()) != Some(&b':') {
            match memchr::memchr(b'\n', rest) {
                Some(end) => rest = &rest[end + 1..],
                None => return false,
            }
        }
        true
    }
}

/// Shows nothing of the content: it holds tokens.
impl fmt::Debug for HeaderCase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("HeaderCase").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::HeaderCase;

    #[test]
    fn only_whole_names_in_their_own_letters() {
        let case = HeaderCase::new(b"GET /X-Path: HTTP/1.1\r\nHost: a\r\nDirectLogin:token=Secret: x\r\n\r\n");
        for (name, sent) in [
            ("Host", true),
            ("DirectLogin", true),
            ("directlogin", false),
            ("Direct", false),
            ("token=Secret", false),
            ("GET /X-Path", false),
            ("", false),
        ] {
            assert_eq!(case.has_exact(name), sent, "{name}");
        }
        assert!(!format!("{case:?}").contains("Secret"));
    }
}
