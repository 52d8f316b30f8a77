//! Reads a request head line by line as its bytes arrive: is it complete, how is its body framed, must it be refused.
//!
//! Stricter than hyper's parser, never laxer: what passes here and is refused there ends the connection with hyper's
//! own 400. Absent on purpose: the values of fields that say nothing about framing; hyper checks their characters.

use super::framing::Framing;
use super::limits::Limits;
use super::refusal::Refusal;

/// A complete head.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Bytes of the head, its empty line included.
    pub(super) len: usize,
    /// How to find the end of the body.
    pub(super) framing: Framing,
}

/// What has been learnt of the head so far.
#[derive(Debug, Default)]
pub(super) struct HeadScan {
    /// Where the first incomplete line begins.
    line: usize,
    /// Up to here there is no line end after `line`.
    searched: usize,
    /// `None` until the request line is complete; then: is it HTTP/1.1?
    is_11: Option<bool>,
    host: bool,
    length: Option<u64>,
    chunked: bool,
}

impl HeadScan {
    /// `head` begins with the first byte of the request and grows from call to call. `None`: more bytes are needed.
    pub(super) fn advance(&mut self, head: &[u8], limits: &Limits) -> Result<Option<Head>, Refusal> {
        if head.first().is_some_and(|&byte| !is_token(byte)) {
            return Err(Refusal::RequestLine);
        }
        let from = self.searched;
        for at in memchr::memchr_iter(b'\n', &head[from..]) {
            let end = from + at;
            let line = &head[self.line..end];
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            (self.line, self.searched) = (end + 1, end + 1);
            match self.is_11 {
                None => self.is_11 = Some(request_line(line, limits)?),
                Some(_) if end >= limits.max_header_bytes => return Err(Refusal::HeadTooLarge),
                Some(is_11) if line.is_empty() => return self.finish(is_11, end + 1).map(Some),
                Some(is_11) => self.field(line, is_11)?,
            }
        }
        self.searched = head.len();
        if head.len() > limits.max_header_bytes {
            let in_target = self.is_11.is_none() && head.iter().filter(|&&byte| byte == b' ').count() == 1;
            return Err(if in_target {
                Refusal::UriTooLong
            } else {
                Refusal::HeadTooLarge
            });
        }
        Ok(None)
    }

    fn finish(&self, is_11: bool, len: usize) -> Result<Head, Refusal> {
        if is_11 && !self.host {
            return Err(Refusal::NoHost);
        }
        let framing = match (self.chunked, self.length) {
            (true, Some(_)) => return Err(Refusal::LengthAndCoding),
            (true, None) => Framing::chunked(),
            (false, length) => Framing::length(length.unwrap_or(0)),
        };
        Ok(Head { len, framing })
    }

    fn field(&mut self, line: &[u8], is_11: bool) -> Result<(), Refusal> {
        if matches!(line[0], b' ' | b'\t') {
            return Err(Refusal::Folding);
        }
        let colon = line.iter().position(|&byte| !is_token(byte)).ok_or(Refusal::Field)?;
        if colon == 0 || line[colon] != b':' {
            return Err(Refusal::Field);
        }
        let (name, value) = (&line[..colon], line[colon + 1..].trim_ascii());
        // Most names are none of these four; their lengths tell.
        if !matches!(name.len(), 4 | 6 | 14 | 17) {
            return Ok(());
        }
        let is = |known: &[u8]| name.eq_ignore_ascii_case(known);
        if is(b"host") {
            if std::mem::replace(&mut self.host, true) {
                return Err(Refusal::HostTwice);
            }
        } else if is(b"expect") {
            if !value.eq_ignore_ascii_case(b"100-continue") {
                return Err(Refusal::Expectation);
            }
        } else if is(b"content-length") {
            if self.length.replace(number(value).ok_or(Refusal::Length)?).is_some() {
                return Err(Refusal::LengthTwice);
            }
        } else if is(b"transfer-encoding") {
            let twice = std::mem::replace(&mut self.chunked, true);
            if twice || !is_11 || !value.eq_ignore_ascii_case(b"chunked") {
                return Err(Refusal::Coding);
            }
        }
        Ok(())
    }
}

/// Whether the path has a percent sign without two hexadecimal digits, or one that stands for the character 0.
fn has_bad_escape(target: &[u8]) -> bool {
    let path = target.split(|&byte| byte == b'?').next().unwrap_or(target);
    memchr::memchr_iter(b'%', path).any(|at| match path.get(at + 1..at + 3) {
        Some(digits) => digits == b"00" || !digits.iter().all(u8::is_ascii_hexdigit),
        None => true,
    })
}

/// Checks the request line and says whether it is HTTP/1.1 (else HTTP/1.0).
fn request_line(line: &[u8], limits: &Limits) -> Result<bool, Refusal> {
    let (method, rest) = cut(line).unwrap_or((line, b""));
    let (target, version) = match cut(rest) {
        Some((target, version)) => (target, Some(version)),
        None => (rest, None),
    };
    if target.len() > limits.max_uri || method.len() + 1 + target.len() > limits.max_header_bytes {
        return Err(Refusal::UriTooLong);
    }
    if line.len() > limits.max_header_bytes {
        return Err(Refusal::HeadTooLarge);
    }
    if method.is_empty() || !method.iter().copied().all(is_token) || target.is_empty() {
        return Err(Refusal::RequestLine);
    }
    // Without an early end, so that the compiler can look at many bytes at a time.
    if target.iter().fold(false, |found, byte| found | byte.is_ascii_control()) {
        return Err(Refusal::RequestLine);
    }
    let absolute = || target.windows(3).any(|part| part == b"://");
    if !(target[0] == b'/' || target == b"*" || method == b"CONNECT" || absolute()) {
        return Err(Refusal::Target);
    }
    if has_bad_escape(target) {
        return Err(Refusal::Escape);
    }
    match version {
        Some(b"HTTP/1.1") => Ok(true),
        Some(b"HTTP/1.0") => Ok(false),
        Some(version) if version.iter().any(|&byte| byte.is_ascii_control() || byte == b' ') => {
            Err(Refusal::RequestLine)
        }
        _ => Err(Refusal::Version),
    }
}

/// What is before and after the first space.
fn cut(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = memchr::memchr(b' ', text)?;
    Some((&text[..at], &text[at + 1..]))
}

/// Digits only, no sign; `None` also where the number is beyond 63 bits, as in the recorded server.
fn number(value: &[u8]) -> Option<u64> {
    if value.is_empty() {
        return None;
    }
    let sum = value.iter().try_fold(0i64, |sum, &byte| {
        let digit = byte.is_ascii_digit().then(|| i64::from(byte - b'0'))?;
        sum.checked_mul(10)?.checked_add(digit)
    });
    sum.and_then(|sum| u64::try_from(sum).ok())
}

/// `tchar` of RFC 9110, 5.6.2.
const TOKEN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    let marks = b"!#$%&'*+-.^_`|~";
    let mut at = 0;
    while at < marks.len() {
        table[marks[at] as usize] = true;
        at += 1;
    }
    table
};

fn is_token(byte: u8) -> bool {
    TOKEN[usize::from(byte)]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whole, and byte by byte: the outcome must not depend on how the bytes arrive.
    fn scan(head: &[u8], limits: &Limits) -> Result<Option<usize>, Refusal> {
        let whole = HeadScan::default()
            .advance(head, limits)
            .map(|done| done.map(|head| head.len));
        let mut scan = HeadScan::default();
        for end in 1..=head.len() {
            match scan.advance(&head[..end], limits) {
                Ok(None) => {}
                Ok(Some(found)) => {
                    assert_eq!(whole, Ok(Some(found.len)));
                    return whole;
                }
                Err(refusal) => {
                    assert_eq!(whole, Err(refusal), "at byte {end}");
                    return whole;
                }
            }
        }
        assert_eq!(whole, Ok(None));
        whole
    }

    #[test]
    fn outcomes() {
        let limits = Limits {
            max_header_bytes: 64,
            max_uri: 24,
            ..Limits::default()
        };
        let long_target = format!("GET /{} HTTP/1.1\r\n", "a".repeat(24));
        let target_over_all = format!("GET /{}", "a".repeat(60));
        let long_field = format!("GET / HTTP/1.1\r\nX: {}", "a".repeat(60));
        for (head, outcome) in [
            ("GET / HTTP/1.1\r\nHost: a\r\n\r\nrest", Ok(Some(27))),
            ("GET / HTTP/1.1\nHost: a\n\n", Ok(Some(24))),
            ("GET / HTTP/1.0\r\n\r\n", Ok(Some(18))),
            ("CONNECT a:1 HTTP/1.1\r\nHost:\r\n\r\n", Ok(Some(31))),
            ("GET / HTTP/1.1\r\nHost: a\r\n", Ok(None)),
            ("", Ok(None)),
            (" GET / HTTP/1.1\r\n", Err(Refusal::RequestLine)),
            ("GET\r\n", Err(Refusal::RequestLine)),
            ("GET /\x7f HTTP/1.1\r\n", Err(Refusal::RequestLine)),
            ("GET /  HTTP/1.1\r\n", Err(Refusal::RequestLine)),
            ("GET obp HTTP/1.1\r\n", Err(Refusal::Target)),
            ("GET /%zz HTTP/1.1\r\n", Err(Refusal::Escape)),
            ("GET /%2 HTTP/1.1\r\n", Err(Refusal::Escape)),
            ("GET /a%00?b HTTP/1.1\r\n", Err(Refusal::Escape)),
            ("GET /%2f?%zz HTTP/1.0\r\n\r\n", Ok(Some(25))),
            ("GET /\r\n", Err(Refusal::Version)),
            ("GET / HTTP/2.0\r\n", Err(Refusal::Version)),
            ("GET / HTTP/1.1\r\n\r\n", Err(Refusal::NoHost)),
            ("GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n", Err(Refusal::HostTwice)),
            ("GET / HTTP/1.1\r\n: a\r\n", Err(Refusal::Field)),
            ("GET / HTTP/1.1\r\nA : a\r\n", Err(Refusal::Field)),
            ("GET / HTTP/1.1\r\nA\r\n", Err(Refusal::Field)),
            ("GET / HTTP/1.1\r\n a\r\n", Err(Refusal::Folding)),
            ("GET / HTTP/1.1\r\nContent-Length: +1\r\n", Err(Refusal::Length)),
            ("GET / HTTP/1.1\r\nContent-Length:\r\n", Err(Refusal::Length)),
            (
                "GET / HTTP/1.1\r\nContent-Length: 9223372036854775808\r\n",
                Err(Refusal::Length),
            ),
            (
                "GET / HTTP/1.1\r\nContent-Length:1\r\nContent-Length:1\r\n",
                Err(Refusal::LengthTwice),
            ),
            ("GET / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n", Err(Refusal::Coding)),
            ("GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n", Err(Refusal::Coding)),
            ("GET / HTTP/1.1\r\nExpect: x\r\n", Err(Refusal::Expectation)),
            (&long_target, Err(Refusal::UriTooLong)),
            (&target_over_all, Err(Refusal::UriTooLong)),
            (&long_field, Err(Refusal::HeadTooLarge)),
        ] {
            assert_eq!(scan(head.as_bytes(), &limits), outcome, "{head:?}");
        }
    }

    #[test]
    fn the_limit_is_the_last_byte_that_passes() {
        let head = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n";
        let exact = Limits {
            max_header_bytes: head.len(),
            ..Limits::default()
        };
        assert_eq!(scan(head, &exact), Ok(Some(head.len())));
        let short = Limits {
            max_header_bytes: head.len() - 1,
            ..Limits::default()
        };
        assert_eq!(scan(head, &short), Err(Refusal::HeadTooLarge));
    }
}
