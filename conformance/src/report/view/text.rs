//! Texts of others made safe to show: a terminal obeys control characters, XML forbids them, and direction marks make a
//! line read as what it is not.

use std::borrow::Cow;

/// The longest single line shown, in characters.
pub(in crate::report) const LINE: usize = 500;

/// The text with control characters, direction marks and the like written as `\u{1b}`; line breaks and tabs stay.
pub(in crate::report) fn printable(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find(|letter| letter != '\n' && letter != '\t' && unsafe_to_show(letter)) else {
        return Cow::Borrowed(text);
    };
    let mut shown = String::with_capacity(text.len() + 16);
    shown.push_str(&text[..first]);
    let mut letters = text[first..].chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\t' => shown.push(letter),
            _ if unsafe_to_show(letter) => shown.extend(letter.escape_default()),
            _ => shown.push(letter),
        }
    }
    Cow::Owned(shown)
}

/// The text on one line, of at most so many characters.
pub(in crate::report) fn line(text: &str, most: usize) -> String {
    // Only the carriage return of a line end is dropped, so that twice the length is always enough.
    let head = match text.char_indices().nth(2 * most + 1) {
        Some((end, _)) => &text[..end],
        None => text,
    };
    let mut shown = String::with_capacity(head.len());
    let head = printable(head);
    for (index, part) in head.split(['\n', '\t']).enumerate() {
        if index > 0 {
            shown.push(' ');
        }
        shown.push_str(part);
    }
    shorten(&mut shown, most);
    shown
}

/// The text with at most so many lines, each of at most so many characters, and a last line telling of the rest.
pub(in crate::report) fn lines(text: &str, most: usize, width: usize) -> Vec<String> {
    let mut all = text.lines();
    let mut shown: Vec<String> = all.by_ref().take(most).map(|one| line(one, width)).collect();
    let rest = all.count();
    if rest > 0 {
        shown.push(format!("… {}", super::count(rest, "more line")));
    }
    shown
}

/// The text with at most so many bytes, cut between characters, and a mark where it was cut.
pub(in crate::report) fn head(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most {
        return Cow::Borrowed(text);
    }
    let end = text.floor_char_boundary(most);
    Cow::Owned(format!("{}\n… {} more bytes", &text[..end], text.len() - end))
}

fn shorten(text: &mut String, most: usize) {
    if let Some((end, _)) = text.char_indices().nth(most) {
        text.truncate(end);
        text.pop();
        text.push('…');
    }
}

fn unsafe_to_show(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_others_is_obeyed() {
        let cases = [
            ("plain é 中文 🏦", "plain é 中文 🏦"),
            ("two\nlines\tand a tab", "two\nlines\tand a tab"),
            ("dos\r\nline, mac\rline", "dos\nline, mac\\rline"),
            ("\u{1b}[31mred\u{1b}[0m", "\\u{1b}[31mred\\u{1b}[0m"),
            ("\0\u{7}\u{7f}\u{9b}2J", "\\u{0}\\u{7}\\u{7f}\\u{9b}2J"),
            (
                "a\u{202e}b\u{2028}c\u{feff}\u{ffff}",
                "a\\u{202e}b\\u{2028}c\\u{feff}\\u{ffff}",
            ),
        ];
        for (given, shown) in cases {
            assert_eq!(printable(given), shown, "{given:?}");
        }
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(line("one\ntwo\tthree", 20), "one two three");
        assert_eq!(line("äöüäöü", 4), "äöü…");
        assert_eq!(line("äöüä", 4), "äöüä");
        assert_eq!(line(&"x".repeat(1 << 20), LINE).chars().count(), LINE);
        assert_eq!(lines("a\nb\nc\nd", 2, 10), ["a", "b", "… 2 more lines"]);
        assert_eq!(lines("a\nb", 2, 10), ["a", "b"]);
        assert_eq!(head("äöü", 3), "ä\n… 4 more bytes");
        assert_eq!(head("äöü", 6), "äöü");
    }
}
