//! A text with its escapes undone, which remembers where each byte stood. So a secret is found whichever of its characters
//! were escaped, and in whichever of the ways that the escape offers.

/// Bytes of a text, escapes undone.
pub(super) struct Decoded {
    pub(super) bytes: Vec<u8>,
    /// Where in the text each byte starts, and last where the text ends.
    pub(super) starts: Vec<usize>,
}

#[derive(Clone, Copy)]
enum Escape {
    /// `%2F`.
    Percent,
    /// `\u002f`, `\/`, `\"`: JSON, and shells outside of single quotes.
    Backslash,
    /// `&amp;`, `&#38;`, `&#x26;`.
    Entity,
}

/// Escapes that are undone together, the outer one first.
const LAYERS: [&[Escape]; 5] = [
    &[Escape::Percent],
    &[Escape::Backslash],
    &[Escape::Backslash, Escape::Backslash],
    &[Escape::Backslash, Escape::Percent],
    &[Escape::Entity],
];

/// The text in each way of reading it that changes it.
pub(super) fn all(text: &str) -> impl Iterator<Item = Decoded> {
    LAYERS.iter().filter_map(|layers| {
        let mut decoded: Option<Decoded> = None;
        for &escape in *layers {
            let next = match &decoded {
                None => undo(text.as_bytes(), escape, |at| at),
                Some(decoded) => undo(&decoded.bytes, escape, |at| decoded.starts[at]),
            };
            decoded = Some(next?);
        }
        decoded
    })
}

/// Nothing if there is no such escape. `place` tells where in the text a byte stands.
fn undo(bytes: &[u8], escape: Escape, place: impl Fn(usize) -> usize) -> Option<Decoded> {
    let sign = escape.sign();
    if !bytes.contains(&sign) {
        return None;
    }
    let mut decoded = Decoded {
        bytes: Vec::with_capacity(bytes.len()),
        starts: Vec::with_capacity(bytes.len() + 1),
    };
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let read = (byte == sign).then(|| escape.read(&bytes[at..])).flatten();
        let (meant, length) = read.unwrap_or((Meant::Byte(byte), 1));
        let before = decoded.bytes.len();
        match meant {
            Meant::Byte(byte) => decoded.bytes.push(byte),
            Meant::Character(character) => {
                decoded
                    .bytes
                    .extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
        decoded
            .starts
            .resize(decoded.starts.len() + decoded.bytes.len() - before, place(at));
        at += length;
    }
    decoded.starts.push(place(bytes.len()));
    Some(decoded)
}

enum Meant {
    Byte(u8),
    Character(char),
}

impl Escape {
    fn sign(self) -> u8 {
        match self {
            Self::Percent => b'%',
            Self::Backslash => b'\\',
            Self::Entity => b'&',
        }
    }

    /// What the escape at the start means, and its length.
    fn read(self, bytes: &[u8]) -> Option<(Meant, usize)> {
        match self {
            Self::Percent => {
                let byte = u8::try_from(number(bytes.get(1..3)?, 16)?).ok()?;
                Some((Meant::Byte(byte), 3))
            }
            Self::Backslash => backslash(bytes),
            Self::Entity => entity(bytes),
        }
    }
}

fn backslash(bytes: &[u8]) -> Option<(Meant, usize)> {
    let byte = match *bytes.get(1)? {
        b'u' => return unicode(bytes),
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'b' => 8,
        b'f' => 12,
        other if other.is_ascii_alphanumeric() || !other.is_ascii() => return None,
        other => other,
    };
    Some((Meant::Byte(byte), 2))
}

/// `\u00e9`, or two of them for a character beyond the first plane.
fn unicode(bytes: &[u8]) -> Option<(Meant, usize)> {
    let first = number(bytes.get(2..6)?, 16)?;
    if let Some(character) = char::from_u32(first) {
        return Some((Meant::Character(character), 6));
    }
    let second = bytes
        .get(6..12)?
        .strip_prefix(b"\\u")
        .and_then(|digits| number(digits, 16))?;
    let units = [u16::try_from(first).ok()?, u16::try_from(second).ok()?];
    let character = char::decode_utf16(units).next()?.ok()?;
    Some((Meant::Character(character), 12))
}

fn entity(bytes: &[u8]) -> Option<(Meant, usize)> {
    let end = bytes.iter().take(12).position(|&byte| byte == b';')?;
    let character = match &bytes[1..end] {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        [b'#', b'x' | b'X', digits @ ..] => char::from_u32(number(digits, 16)?)?,
        [b'#', digits @ ..] => char::from_u32(number(digits, 10)?)?,
        _ => return None,
    };
    Some((Meant::Character(character), end + 1))
}

fn number(digits: &[u8], radix: u32) -> Option<u32> {
    let digits = std::str::from_utf8(digits).ok()?;
    // Rust takes a sign as well.
    let plain = digits.bytes().all(|digit| digit.is_ascii_alphanumeric());
    plain.then(|| u32::from_str_radix(digits, radix).ok()).flatten()
}
