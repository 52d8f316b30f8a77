//! Finds the end of a request body in the byte stream, so that no byte of the next head is handed over with it.
//!
//! Absent on purpose: decoding; hyper does it. Where the chunk framing is not of the plainest kind the search stops and
//! everything is handed over ([`Framing::Lost`]); the connection then has to end with this request.

/// Where in the body the next byte stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// So many bytes are still to come; 0: the body is at its end.
    Left(u64),
    /// Inside chunk framing.
    Chunked(Chunk),
    /// The end cannot be found any more.
    Lost,
}

/// A place in the chunk framing.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Chunk {
    /// In the hexadecimal size: its value and number of digits so far.
    Size(u64, u8),
    /// After the size, before the line feed.
    Extension(u64),
    /// In the data, so many bytes left, then CR LF.
    Data(u64),
    /// Before the CR LF that ends the data; so many of the two bytes are read.
    DataEnd(u8),
    /// In the trailer: is the line empty so far?
    Trailer(bool),
}

impl Framing {
    /// A body of `length` bytes.
    pub(super) fn length(length: u64) -> Self {
        Self::Left(length)
    }

    /// A chunked body.
    pub(super) fn chunked() -> Self {
        Self::Chunked(Chunk::Size(0, 0))
    }

    /// Whether the body is at its end.
    pub(super) fn is_done(&self) -> bool {
        *self == Self::Left(0)
    }

    /// Goes on over `bytes` and returns how many of them belong to the body.
    pub(super) fn advance(&mut self, bytes: &[u8]) -> usize {
        let mut at = 0;
        while at < bytes.len() {
            match self {
                Self::Lost => return bytes.len(),
                Self::Left(left) => {
                    let taken = take(left, bytes.len() - at);
                    return at + taken;
                }
                Self::Chunked(Chunk::Data(left)) => {
                    at += take(left, bytes.len() - at);
                    if *left == 0 {
                        *self = Self::Chunked(Chunk::DataEnd(0));
                    }
                }
                Self::Chunked(chunk) => {
                    *self = chunk.step(bytes[at]);
                    at += 1;
                }
            }
        }
        at
    }
}

impl Chunk {
    /// The state after one byte outside the data.
    fn step(&self, byte: u8) -> Framing {
        Framing::Chunked(match (self, byte) {
            (&Self::Size(size, digits), b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F') if digits < 15 => {
                // The pattern admits hexadecimal digits only, and 15 of them fit into 60 bits.
                let digit = char::from(byte).to_digit(16).map_or(0, u64::from);
                Self::Size(size * 16 + digit, digits + 1)
            }
            (&Self::Size(size, 1..), b'\r' | b';') => Self::Extension(size),
            (Self::Extension(0), b'\n') => Self::Trailer(true),
            (&Self::Extension(size), b'\n') => Self::Data(size),
            (&Self::Extension(size), _) => Self::Extension(size),
            (Self::DataEnd(0), b'\r') => Self::DataEnd(1),
            (Self::DataEnd(1), b'\n') => Self::Size(0, 0),
            (Self::Trailer(true), b'\n') => return Framing::Left(0),
            (Self::Trailer(true), b'\r') => Self::Trailer(true),
            (Self::Trailer(_), b'\n') => Self::Trailer(true),
            (Self::Trailer(_), _) => Self::Trailer(false),
            _ => return Framing::Lost,
        })
    }
}

/// Takes at most `available` off `left` and returns how many.
fn take(left: &mut u64, available: usize) -> usize {
    let taken = usize::try_from(*left).unwrap_or(usize::MAX).min(available);
    // `taken` is at most `left`, and a usize always fits into 64 bits here.
    *left -= taken as u64;
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_where_the_body_ends_however_it_arrives() {
        for (body, done) in [
            ("0\r\n\r\n", true),
            ("2\r\n{}\r\n0\r\n\r\n", true),
            ("a;x=\"y\"\r\n0123456789\r\n00\r\nX: y\r\nZ: \r\n\r\n", true),
            ("2\r\n{}\r\n0\r\n", false),
            ("2\r\n{", false),
        ] {
            for size in [1, 2, 3, 100] {
                let sent = format!("{body}{}", if done { "GET /next" } else { "" });
                let mut framing = Framing::chunked();
                let mut taken = 0;
                for part in sent.as_bytes().chunks(size) {
                    taken += framing.advance(part);
                    if framing.is_done() {
                        break;
                    }
                }
                assert_eq!(
                    (taken, framing.is_done()),
                    (body.len(), done),
                    "{body:?} in parts of {size}"
                );
            }
        }
    }

    #[test]
    fn gives_up_on_anything_odd() {
        for body in ["zz\r\n", "\r\n", "2\r\n{}x\r\n", "2\n", "1000000000000000\r\n"] {
            let mut framing = Framing::chunked();
            assert_eq!(framing.advance(body.as_bytes()), body.len(), "{body:?}");
            assert_eq!(framing, Framing::Lost, "{body:?}");
        }
    }

    #[test]
    fn a_length_is_counted_down() {
        let mut framing = Framing::length(3);
        assert_eq!((framing.advance(b"ab"), framing.is_done()), (2, false));
        assert_eq!((framing.advance(b"cGET"), framing.is_done()), (1, true));
        assert_eq!(framing.advance(b"GET"), 0);
    }
}
