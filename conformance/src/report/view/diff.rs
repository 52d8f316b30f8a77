//! Expected and actual side by side, as lines.

use std::time::Duration;

use serde::Serialize;
use similar::{Algorithm, ChangeTag, TextDiff};

use super::text;

/// A line of a diff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::report) struct Line {
    /// `-` expected only, `+` actual only, ` ` both, `…` lines left out.
    pub(in crate::report) sign: char,
    /// The line in pieces.
    pub(in crate::report) pieces: Vec<Piece>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(in crate::report) struct Piece {
    /// Its text, safe to show.
    pub(in crate::report) text: String,
    /// Whether this piece is what differs within the line.
    pub(in crate::report) strong: bool,
}

/// Lines around a change that are shown with it.
const AROUND: usize = 3;
/// What is beyond is not compared: a diff of that size helps nobody.
const MOST_BYTES: usize = 32 << 10;
/// A line of a diff is at most so long, in characters.
const WIDTH: usize = 400;

/// The lines that differ, with some around them; at most `most` lines.
pub(in crate::report) fn lines(expected: &str, actual: &str, most: usize) -> Vec<Line> {
    let expected = ended(&text::printable(&text::head(expected, MOST_BYTES)));
    let actual = ended(&text::printable(&text::head(actual, MOST_BYTES)));
    let diff = TextDiff::configure()
        .algorithm(Algorithm::Myers)
        .timeout(Duration::from_millis(200))
        .diff_lines(&expected, &actual);
    let mut lines = Vec::new();
    for (index, group) in diff.grouped_ops(AROUND).iter().enumerate() {
        let leaves_out = index > 0 || group.first().is_some_and(|first| first.old_range().start > 0);
        if leaves_out {
            lines.push(plain('…', String::new()));
        }
        for change in group.iter().flat_map(|op| diff.iter_inline_changes(op)) {
            if lines.len() >= most {
                lines.push(plain('…', "the rest is left out".to_owned()));
                return lines;
            }
            lines.push(line(
                change.tag(),
                change
                    .iter_strings_lossy()
                    .map(|(strong, text)| (strong, text.into_owned())),
            ));
        }
    }
    lines
}

fn line(tag: ChangeTag, pieces: impl Iterator<Item = (bool, String)>) -> Line {
    let sign = match tag {
        ChangeTag::Delete => '-',
        ChangeTag::Insert => '+',
        ChangeTag::Equal => ' ',
    };
    let mut left = WIDTH;
    let mut shown = Vec::new();
    for (strong, piece) in pieces {
        let piece = piece.trim_end_matches('\n');
        if left == 0 || piece.is_empty() {
            continue;
        }
        let text = text::line(piece, left);
        left -= text.chars().count();
        shown.push(Piece { text, strong });
    }
    Line { sign, pieces: shown }
}

fn plain(sign: char, text: String) -> Line {
    let pieces = vec![Piece { text, strong: false }];
    Line { sign, pieces }
}

/// With a line end at the end, so that a last line that only lacks it is no difference.
fn ended(text: &str) -> String {
    format!("{}\n", text.trim_end_matches('\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(expected: &str, actual: &str, most: usize) -> Vec<String> {
        let show = |line: &Line| {
            let mut text = line.sign.to_string();
            for piece in &line.pieces {
                text.push_str(&if piece.strong {
                    format!("<{}>", piece.text)
                } else {
                    piece.text.clone()
                });
            }
            text
        };
        lines(expected, actual, most).iter().map(show).collect()
    }

    #[test]
    fn differences_are_shown_with_what_is_around() {
        let cases: [(&str, &str, &[&str]); 4] = [
            ("same", "same\n", &[]),
            ("a", "b", &["-<a>", "+<b>"]),
            (
                "1\n2\n3\n4\n5\nx = 1\n",
                "1\n2\n3\n4\n5\nx = 2\n",
                &["…", " 3", " 4", " 5", "-x = <1>", "+x = <2>"],
            ),
            ("a\u{1b}\n", "a\n", &["-<a\\u{1b}>", "+<a>"]),
        ];
        for (expected, actual, lines) in cases {
            assert_eq!(shown(expected, actual, 50), lines, "{expected:?} {actual:?}");
        }
    }

    #[test]
    fn long_differences_are_cut() {
        let long: String = (0..500).map(|number| format!("{number}\n")).collect();
        let lines = shown(&long, "", 10);
        assert_eq!(lines.len(), 11);
        assert_eq!(lines[10], "…the rest is left out");
        assert_eq!(shown(&"x".repeat(100_000), "y", 10)[0].chars().count(), WIDTH + 1);
    }
}
