//! From the body's bytes to UTF-16, the way the server's Java does it: the charset that the content type names (UTF-8
//! without one), malformed bytes as U+FFFD, no byte order mark taken away except where the charset itself calls for it.
//!
//! Absent on purpose: Java's rarer charsets (those of East Asia, the rest of the ISO and Windows families, EBCDIC, …).
//! They are refused here like names that Java does not know.

use super::parser::NotJson;

/// What stands for bytes that mean nothing.
const REPLACEMENT: u16 = 0xFFFD;

/// What windows-1252 holds at 0x80 to 0x9F.
const WINDOWS_1252: [u16; 32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
];

/// The body as UTF-16.
///
/// # Errors
/// When the content type names an unknown charset; the words are the name, and nothing else.
pub(super) fn decode(body: &[u8], content_type: Option<&str>) -> Result<Vec<u16>, NotJson> {
    let name = content_type.and_then(charset).unwrap_or("UTF-8");
    Ok(match name.to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" | "unicode-1-1-utf-8" => utf8(body),
        "iso-8859-1" | "iso8859-1" | "iso8859_1" | "iso_8859_1" | "iso_8859-1" | "iso_8859-1:1987" | "8859_1"
        | "latin1" | "l1" | "iso-ir-100" | "ibm819" | "ibm-819" | "cp819" | "819" | "csisolatin1" => {
            body.iter().map(|byte| u16::from(*byte)).collect()
        }
        "us-ascii" | "ascii" | "iso646-us" | "us" | "646" | "ascii7" | "cp367" | "ibm367" | "csascii" | "default"
        | "ansi_x3.4-1968" | "ansi_x3.4-1986" | "iso-ir-6" | "iso_646.irv:1991" | "iso_646.irv:1983" => body
            .iter()
            .map(|byte| if byte.is_ascii() { u16::from(*byte) } else { REPLACEMENT })
            .collect(),
        "windows-1252" | "cp1252" | "ibm-1252" | "ibm1252" => body.iter().copied().map(windows_1252).collect(),
        "utf-16" | "utf_16" | "utf16" | "unicode" | "unicodebig" => utf16(body, None),
        "utf-16be" | "utf_16be" | "x-utf-16be" | "iso-10646-ucs-2" | "unicodebigunmarked" => utf16(body, Some(true)),
        "utf-16le" | "utf_16le" | "x-utf-16le" | "unicodelittleunmarked" => utf16(body, Some(false)),
        "utf-32" | "utf_32" | "utf32" | "iso-10646-ucs-4" => utf32(body, None),
        "utf-32be" | "utf_32be" | "x-utf-32be" => utf32(body, Some(true)),
        "utf-32le" | "utf_32le" | "x-utf-32le" => utf32(body, Some(false)),
        _ => return Err(NotJson::new(name)),
    })
}

/// What the server takes for the charset's name: everything after the last `=`, provided that `; charset=` occurs (in
/// lower case). So `; charset=utf-8; x=y` names `y`.
fn charset(content_type: &str) -> Option<&str> {
    let named = content_type.match_indices(';').any(|(at, _)| {
        let parameter = content_type[at + 1..].trim_start_matches(' ');
        parameter.starts_with("charset=")
    });
    if !named {
        return None;
    }
    content_type.rsplit_once('=').map(|(_, name)| name)
}

fn windows_1252(byte: u8) -> u16 {
    match byte {
        0x80..=0x9F => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => u16::from(byte),
    }
}

fn push(out: &mut Vec<u16>, code: u32) {
    match char::from_u32(code) {
        Some(char) => out.extend_from_slice(char.encode_utf16(&mut [0; 2])),
        None => out.push(REPLACEMENT),
    }
}

fn utf8(body: &[u8]) -> Vec<u16> {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    while !rest.is_empty() {
        let (code, length) = utf8_one(rest);
        match code {
            Some(code) => push(&mut out, code),
            None => out.push(REPLACEMENT),
        }
        rest = &rest[length.clamp(1, rest.len())..];
    }
    out
}

/// The first character and its length, or how many bytes Java replaces together. An encoded half of a pair counts as
/// three wrong bytes, a sequence that the end cuts off as one piece.
fn utf8_one(bytes: &[u8]) -> (Option<u32>, usize) {
    let first = bytes[0];
    let follows = |at: usize| bytes.get(at).map(|byte| byte & 0xC0 == 0x80);
    let low = |at: usize| u32::from(bytes.get(at).copied().unwrap_or(0) & 0x3F);
    let second = bytes.get(1).copied();
    match first {
        0x00..=0x7F => (Some(u32::from(first)), 1),
        0xC2..=0xDF => match follows(1) {
            Some(true) => (Some(u32::from(first & 0x1F) << 6 | low(1)), 2),
            _ => (None, 1),
        },
        0xE0..=0xEF => {
            if follows(1) == Some(false) || (first == 0xE0 && second.is_some_and(|byte| byte < 0xA0)) {
                return (None, 1);
            }
            match (follows(1), follows(2)) {
                (Some(_), Some(true)) => {
                    let code = u32::from(first & 0x0F) << 12 | low(1) << 6 | low(2);
                    if (0xD800..0xE000).contains(&code) {
                        (None, 3)
                    } else {
                        (Some(code), 3)
                    }
                }
                (Some(_), Some(false)) => (None, 2),
                _ => (None, bytes.len()),
            }
        }
        0xF0..=0xF4 => {
            let outside = |byte: u8| (first == 0xF0 && byte < 0x90) || (first == 0xF4 && byte > 0x8F);
            if follows(1) == Some(false) || second.is_some_and(outside) {
                return (None, 1);
            }
            match (follows(1), follows(2), follows(3)) {
                (Some(_), Some(false), _) => (None, 2),
                (Some(_), Some(_), Some(false)) => (None, 3),
                (Some(_), Some(_), Some(true)) => (
                    Some(u32::from(first & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3)),
                    4,
                ),
                _ => (None, bytes.len()),
            }
        }
        _ => (None, 1),
    }
}

fn utf16(body: &[u8], big: Option<bool>) -> Vec<u16> {
    let (body, big) = match (big, body) {
        (None, [0xFE, 0xFF, rest @ ..]) => (rest, true),
        (None, [0xFF, 0xFE, rest @ ..]) => (rest, false),
        (big, _) => (body, big.unwrap_or(true)),
    };
    let unit = |pair: &[u8; 2]| {
        if big {
            u16::from_be_bytes(*pair)
        } else {
            u16::from_le_bytes(*pair)
        }
    };
    let mut out = Vec::with_capacity(body.len() / 2 + 1);
    let (pairs, odd) = body.as_chunks::<2>();
    let mut at = 0;
    while let Some(pair) = pairs.get(at) {
        at += 1;
        match unit(pair) {
            // A byte order mark the wrong way round, or the second half of a pair alone.
            0xFFFE | 0xDC00..=0xDFFF => out.push(REPLACEMENT),
            high @ 0xD800..=0xDBFF => match pairs.get(at).map(unit) {
                Some(low @ 0xDC00..=0xDFFF) => {
                    out.extend([high, low]);
                    at += 1;
                }
                // What follows is lost with it; at the end an odd byte is, too.
                Some(_) => {
                    out.push(REPLACEMENT);
                    at += 1;
                }
                None => {
                    out.push(REPLACEMENT);
                    return out;
                }
            },
            unit => out.push(unit),
        }
    }
    if !odd.is_empty() {
        out.push(REPLACEMENT);
    }
    out
}

fn utf32(body: &[u8], big: Option<bool>) -> Vec<u16> {
    let (body, big) = match (big, body) {
        (None, [0x00, 0x00, 0xFE, 0xFF, rest @ ..]) => (rest, true),
        (None, [0xFF, 0xFE, 0x00, 0x00, rest @ ..]) => (rest, false),
        (big, _) => (body, big.unwrap_or(true)),
    };
    let (units, odd) = body.as_chunks::<4>();
    let mut out = Vec::with_capacity(units.len() + 1);
    for unit in units {
        push(
            &mut out,
            if big {
                u32::from_be_bytes(*unit)
            } else {
                u32::from_le_bytes(*unit)
            },
        );
    }
    if !odd.is_empty() {
        out.push(REPLACEMENT);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::buffer::text;
    use super::*;

    fn read(body: &[u8], content_type: &str) -> String {
        text(&decode(body, Some(content_type)).expect("a known charset"))
    }

    #[test]
    fn malformed_utf8_is_replaced_in_javas_portions() {
        let cases: [(&[u8], &str); 9] = [
            (b"W\xff\xfere", "W\u{fffd}\u{fffd}re"),
            (b"\xed\xa0\x80x", "\u{fffd}x"),
            (b"\xe2\x82x", "\u{fffd}x"),
            (b"\xe2\x82", "\u{fffd}"),
            (b"\xe0\x80\x80", "\u{fffd}\u{fffd}\u{fffd}"),
            (b"\xf0\x9f\x98x", "\u{fffd}x"),
            (b"\xf0\x9f\x98", "\u{fffd}"),
            (b"\xf5\x80\x80\x80", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
            (b"\xc0\xaf", "\u{fffd}\u{fffd}"),
        ];
        for (bytes, expected) in cases {
            assert_eq!(read(bytes, "application/json"), expected, "{bytes:x?}");
        }
    }

    #[test]
    fn whole_utf8_reads_as_itself() {
        let sample = "aé€😀\u{10ffff}\u{feff}";
        assert_eq!(read(sample.as_bytes(), "application/json"), sample);
    }

    #[test]
    fn the_content_type_names_the_charset() {
        assert_eq!(read(b"W\xefre", "application/json; charset=iso-8859-1"), "Wïre");
        assert_eq!(read(b"W\xefre", "application/json;charset=ASCII"), "W\u{fffd}re");
        assert_eq!(read(b"\x80", "application/json; charset=cp1252"), "€");
        assert_eq!(read(b"\xff\xfea\0", "application/json; charset=utf-16"), "a");
        assert_eq!(read(b"\0a", "application/json; charset=utf-16"), "a");
        assert_eq!(read(b"\0\0\0a", "application/json; charset=utf-32"), "a");
    }

    #[test]
    fn a_charset_parameter_in_capitals_is_not_seen() {
        assert_eq!(read("é".as_bytes(), "application/json; Charset=iso-8859-1"), "é");
    }

    #[test]
    fn an_unknown_charset_is_refused_by_its_name_alone() {
        let words = |content_type| decode(b"{}", Some(content_type)).expect_err("unknown").to_string();
        assert_eq!(words("application/json; charset=klingon"), "klingon");
        assert_eq!(words("application/json; charset=\"utf-8\""), "\"utf-8\"");
        assert_eq!(words("application/json; charset=utf-8; x=y"), "y");
        assert_eq!(words("application/json; charset="), "");
    }
}
