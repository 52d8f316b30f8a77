//! What the database behind OBP says where it refuses a value: H2's words reach the client.
//!
//! Absent on purpose: SQL. Only its texts are made here, from what the real server answered.

use std::fmt::Write as _;

/// How much of a value is quoted.
const QUOTED: usize = 80;

/// How long a text is in the database's eyes: in UTF-16 units.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Whether each of these texts fits its column, given how long the column is. A null always does.
pub(super) fn all_fit<'t>(columns: impl IntoIterator<Item = (&'t Option<String>, usize)>) -> bool {
    let mut columns = columns.into_iter();
    columns.all(|(text, most)| text.as_deref().is_none_or(|text| length(text) <= most))
}

/// A text as an SQL literal. One with letters beyond ASCII, or with controls, is written with Unicode escapes.
pub(super) fn literal(text: &str) -> String {
    let plain = text.chars().all(|c| (' '..='\u{7f}').contains(&c));
    if plain {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut literal = String::from("U&'");
    for c in text.chars() {
        // Writing to a string cannot fail.
        let _ = match c {
            '\'' | '\\' => write!(literal, "{c}{c}"),
            ' '..='~' => write!(literal, "{c}"),
            '\0'..='\u{ffff}' => write!(literal, "\\{:04x}", u32::from(c)),
            _ => write!(literal, "\\+{:06x}", u32::from(c)),
        };
    }
    literal.push('\'');
    literal
}

/// A value that is too long for its column, as the refusal shows it: its beginning and its length.
pub(super) fn too_long(text: &str) -> String {
    let literal = literal(text);
    let length = length(text);
    match literal.char_indices().nth(QUOTED) {
        Some((end, _)) => in_message(&format!("{}... ({length})", &literal[..end])),
        None => in_message(&format!("{literal} ({length})")),
    }
}

/// A part of a message between its double quotes. Literals have no controls and no letters beyond ASCII any more, but
/// for the one that they take for a letter.
pub(super) fn in_message(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('"', "\"\"")
        .replace('\u{7f}', "\\007f")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit_up_to_the_length_of_their_column_counted_in_utf16() {
        for (text, most, fits) in [
            (None, 0, true),
            (Some("DE"), 2, true),
            (Some("DEU"), 2, false),
            (Some("äß"), 2, true),
            (Some("😀"), 2, true),
            (Some("😀😀"), 2, false),
            (Some("e\u{301}x"), 2, false),
        ] {
            let text = text.map(str::to_owned);
            assert_eq!(all_fit([(&None, 1), (&text, most)]), fits, "{text:?}");
            assert_eq!(all_fit([(&text, most), (&None, 1)]), fits, "{text:?}");
        }
    }

    #[test]
    fn literals_are_quoted_and_escaped_as_the_database_does() {
        for (text, expected) in [
            ("", "''"),
            ("a b", "'a b'"),
            ("it's", "'it''s'"),
            ("a\\b", "'a\\b'"),
            ("a\u{7f}", "'a\u{7f}'"),
            ("ä", "U&'\\00e4'"),
            ("😀", "U&'\\+01f600'"),
            ("a\n'\\\u{7f}", "U&'a\\000a''\\\\\\007f'"),
        ] {
            assert_eq!(literal(text), expected, "{text:?}");
        }
    }

    #[test]
    fn long_values_are_cut_at_eighty_letters_and_their_length_is_told() {
        for (text, expected) in [
            ("x".repeat(33), format!("'{}' (33)", "x".repeat(33))),
            ("x".repeat(78), format!("'{}' (78)", "x".repeat(78))),
            ("x".repeat(79), format!("'{}... (79)", "x".repeat(79))),
            ("x'".repeat(200), format!("'{}x... (400)", "x''".repeat(26))),
            ("ä".repeat(300), format!("U&'{}\\\\0... (300)", "\\\\00e4".repeat(15))),
            (
                "😀".repeat(150),
                format!("U&'{}\\\\+01f... (300)", "\\\\+01f600".repeat(9)),
            ),
            ("a\"b".repeat(150), format!("'{}a... (450)", "a\"\"b".repeat(26))),
            ("a\\b".repeat(150), format!("'{}a... (450)", "a\\\\b".repeat(26))),
            ("a\u{7f}b".repeat(150), format!("'{}a... (450)", "a\\007fb".repeat(26))),
            ("ä\"\\".repeat(18), {
                let unit = "\\\\00e4\"\"\\\\\\\\";
                format!("U&'{}\\\\00e4... (54)", unit.repeat(9))
            }),
        ] {
            assert_eq!(too_long(&text), expected);
        }
    }
}
