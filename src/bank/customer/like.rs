//! Patterns of a search as the database takes them: `%` stands for any text, `_` for one letter, and a backslash before
//! one of the three makes it a letter. Case counts.

use smallvec::SmallVec;

/// A pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Part>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Letter(u16),
    One,
    Any,
}

const BACKSLASH: u16 = b'\\' as u16;
const PERCENT: u16 = b'%' as u16;
const UNDERSCORE: u16 = b'_' as u16;

impl Pattern {
    /// Reads a pattern; `None` where a backslash stands before anything else, which is like nothing at all.
    pub(super) fn new(text: &str) -> Option<Self> {
        let mut parts = Vec::new();
        let mut units = text.encode_utf16();
        while let Some(unit) = units.next() {
            parts.push(match unit {
                BACKSLASH => match units.next() {
                    Some(escaped @ (BACKSLASH | PERCENT | UNDERSCORE)) => Part::Letter(escaped),
                    _ => return None,
                },
                // One of several in a row is enough.
                PERCENT if parts.last() == Some(&Part::Any) => continue,
                PERCENT => Part::Any,
                UNDERSCORE => Part::One,
                letter => Part::Letter(letter),
            });
        }
        Some(Self(parts))
    }

    /// Whether a whole text is like the pattern.
    pub(super) fn matches(&self, text: &str) -> bool {
        // No longer than the column of phone numbers as a rule.
        let text: SmallVec<[u16; 50]> = text.encode_utf16().collect();
        let parts = &self.0;
        let (mut part, mut unit) = (0, 0);
        // Where to go on when it does not fit: behind the last `%`, which then takes one letter more.
        let mut again: Option<(usize, usize)> = None;
        while unit < text.len() {
            match parts.get(part) {
                Some(Part::Any) => {
                    part += 1;
                    again = Some((part, unit));
                    continue;
                }
                Some(Part::One) => {}
                Some(Part::Letter(letter)) if *letter == text[unit] => {}
                _ => {
                    let Some((after, from)) = again else { return false };
                    (part, unit) = (after, from + 1);
                    again = Some((after, from + 1));
                    continue;
                }
            }
            part += 1;
            unit += 1;
        }
        parts[part..].iter().all(|rest| *rest == Part::Any)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the real server answered.
    #[test]
    fn a_search_finds_what_is_like_the_pattern() {
        let numbers = ["+49 1", "+49_1", "+49%1", "+49 12", "", "ABC", "abc", "a\\b", "a\\\\b"];
        for (pattern, found) in [
            ("%", &numbers[..]),
            ("%%", &numbers[..]),
            ("+49%", &["+49 1", "+49_1", "+49%1", "+49 12"]),
            ("+49_1", &["+49 1", "+49_1", "+49%1"]),
            ("+49 1", &["+49 1"]),
            ("+49\\_1", &["+49_1"]),
            ("+49\\%1", &["+49%1"]),
            ("%1", &["+49 1", "+49_1", "+49%1"]),
            ("+49 1%", &["+49 1", "+49 12"]),
            ("abc", &["abc"]),
            ("a_c", &["abc"]),
            ("", &[""]),
            ("_", &[]),
            ("[a]bc", &[]),
            ("a\\b", &[]),
            ("a\\\\b", &["a\\b"]),
            ("a%\\\\b", &["a\\b", "a\\\\b"]),
            ("%\\\\%", &["a\\b", "a\\\\b"]),
            ("\\", &[]),
            ("%\\", &[]),
            ("+49\\1", &[]),
        ] {
            let like = |number: &&str| Pattern::new(pattern).is_some_and(|pattern| pattern.matches(number));
            let all: Vec<&str> = numbers.into_iter().filter(like).collect();
            assert_eq!(all, found, "{pattern}");
        }
    }

    #[test]
    fn a_percent_takes_as_much_as_it_must() {
        for (pattern, text, like) in [
            ("%ab%b", "aabab", true),
            ("%aab", "aaab", true),
            ("a%b%c", "abbbcbc", true),
            ("a%b%c", "abbbcb", false),
            ("%a_%", "ba", false),
            ("__", "😀", true),
        ] {
            let pattern = Pattern::new(pattern).expect("no backslash");
            assert_eq!(pattern.matches(text), like, "{pattern:?} {text}");
        }
    }

    #[test]
    fn a_pattern_that_never_ends_does_not_take_forever() {
        let pattern = Pattern::new(&"%a".repeat(25)).expect("no backslash");
        assert!(!pattern.matches(&"b".repeat(50)));
        assert!(!pattern.matches(&format!("{}b", "a".repeat(5000))));
    }
}
