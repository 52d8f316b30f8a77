//! Patterns for places in a JSON body, in the manner of insta's selectors: `.customers[].customer_id`.
//!
//! | part | meaning |
//! |---|---|
//! | `.name`, `["any name"]` | the member of this name |
//! | `[]` | each entry of a list |
//! | `[3]` | the fourth entry |
//! | `.*` | each member or entry |
//! | `.**` | any number of levels, none included |
//! | `.` alone | the whole body |
//!
//! Absent on purpose: conditions on values; for those fixtures have `keep`.

use std::{fmt, str::FromStr};

/// One step down into a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment<'a> {
    /// The member of this name.
    Member(&'a str),
    /// The entry at this index.
    Entry(usize),
}

/// One part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Part {
    /// `.name`: the member of this name.
    Member(String),
    /// `[3]`: the entry at this index.
    Index(usize),
    /// `[]`: each entry.
    Entries,
    /// `.*`: each member or entry.
    Any,
    /// `.**`: any number of levels.
    Deep,
}

/// A pattern for places in a JSON body.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct PathPattern {
    parts: Vec<Part>,
}

/// Why a text is no pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{pattern}` is no path, at character {position}: {problem}")]
pub struct PathError {
    /// The text.
    pub pattern: String,
    /// The character at which it goes wrong, from 1.
    pub position: usize,
    /// What is wrong, and what could stand there.
    pub problem: &'static str,
}

/// Where in a pattern a walk down a body can be: bit n is set when its first n parts are behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct State(u64);

impl State {
    /// Whether nothing further down can fit.
    pub(super) fn is_dead(self) -> bool {
        self.0 == 0
    }
}

const MAX_PARTS: usize = 60;

impl PathPattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// The text is no pattern; says at which character.
    pub fn parse(text: &str) -> Result<Self, PathError> {
        let mut parser = Parser { text, at: 0 };
        let mut parts = Vec::new();
        if text == "." {
            return Ok(Self::default());
        }
        while parser.at < text.len() {
            parts.push(parser.part()?);
            if parts.len() > MAX_PARTS {
                return Err(parser.error("a path has 60 parts at most"));
            }
        }
        if parts.is_empty() {
            return Err(parser.error("a path starts with `.` or `[`; `.` alone is the whole body"));
        }
        Ok(Self { parts })
    }

    /// The pattern of these parts; those after the sixtieth are taken as `.**`.
    pub fn from_parts(mut parts: Vec<Part>) -> Self {
        if parts.len() > MAX_PARTS {
            parts.truncate(MAX_PARTS - 1);
            parts.push(Part::Deep);
        }
        Self { parts }
    }

    /// This pattern and one more part.
    #[must_use]
    pub fn then(&self, part: Part) -> Self {
        let mut parts = self.parts.clone();
        parts.push(part);
        Self::from_parts(parts)
    }

    /// Its parts.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Whether a place fits.
    pub fn matches(&self, place: &[Segment<'_>]) -> bool {
        let state = place
            .iter()
            .fold(self.start(), |state, segment| self.step(state, *segment));
        self.accepts(state)
    }

    /// Whether a place fits that is written as a path: `.customers[0]`; nothing written is the whole body.
    pub(super) fn matches_text(&self, place: &str) -> bool {
        let place = if place.is_empty() { "." } else { place };
        let Ok(place) = Self::parse(place) else { return false };
        let segments = place.parts.iter().map(|part| match part {
            Part::Member(name) => Some(Segment::Member(name)),
            Part::Index(index) => Some(Segment::Entry(*index)),
            _ => None,
        });
        segments
            .collect::<Option<Vec<_>>>()
            .is_some_and(|segments| self.matches(&segments))
    }

    pub(super) fn start(&self) -> State {
        self.close(1)
    }

    pub(super) fn step(&self, state: State, segment: Segment<'_>) -> State {
        let mut next = 0;
        for (index, part) in self
            .parts
            .iter()
            .enumerate()
            .filter(|(index, _)| state.0 & (1 << index) != 0)
        {
            next |= match (part, segment) {
                (Part::Deep, _) => 1 << index,
                (Part::Any, _) | (Part::Entries, Segment::Entry(_)) => 1 << (index + 1),
                (Part::Member(name), Segment::Member(found)) if name == found => 1 << (index + 1),
                (Part::Index(wanted), Segment::Entry(found)) if *wanted == found => 1 << (index + 1),
                _ => 0,
            };
        }
        self.close(next)
    }

    pub(super) fn accepts(&self, state: State) -> bool {
        state.0 & (1 << self.parts.len()) != 0
    }

    /// `.**` may also stand for no level at all.
    fn close(&self, mut bits: u64) -> State {
        for (index, part) in self.parts.iter().enumerate() {
            if *part == Part::Deep && bits & (1 << index) != 0 {
                bits |= 1 << (index + 1);
            }
        }
        State(bits)
    }
}

impl FromStr for PathPattern {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Self, PathError> {
        Self::parse(text)
    }
}

impl fmt::Display for PathPattern {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.parts.is_empty() {
            return out.write_str(".");
        }
        self.parts.iter().try_for_each(|part| match part {
            Part::Member(name) => out.write_str(&member(name)),
            Part::Index(index) => write!(out, "[{index}]"),
            Part::Entries => out.write_str("[]"),
            Part::Any => out.write_str(".*"),
            Part::Deep => out.write_str(".**"),
        })
    }
}

/// A member's name as part of a path: `.name`, or `["odd name"]`.
pub(super) fn member(name: &str) -> String {
    if !name.is_empty() && name.chars().all(plain) {
        format!(".{name}")
    } else {
        format!("[{}]", super::json::quote(name))
    }
}

fn plain(letter: char) -> bool {
    letter.is_alphanumeric() || "_-$@".contains(letter)
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn error(&self, problem: &'static str) -> PathError {
        let position = self.text[..self.at].chars().count() + 1;
        PathError {
            pattern: self.text.to_owned(),
            position,
            problem,
        }
    }

    fn part(&mut self) -> Result<Part, PathError> {
        for (sign, part) in [(".**", Part::Deep), (".*", Part::Any), ("[]", Part::Entries)] {
            if self.rest().starts_with(sign) {
                self.at += sign.len();
                return Ok(part);
            }
        }
        if self.rest().starts_with('.') {
            return self.name();
        }
        if self.rest().starts_with("[\"") {
            return self.quoted();
        }
        if self.rest().starts_with('[') {
            return self.index();
        }
        Err(self.error("expected `.name`, `[]`, `[3]`, `[\"any name\"]`, `.*` or `.**`"))
    }

    fn name(&mut self) -> Result<Part, PathError> {
        self.at += 1;
        let rest = self.rest();
        let end = rest.find(|letter| !plain(letter)).unwrap_or(rest.len());
        if end == 0 {
            return Err(self.error("expected the name of a member (write `[\"any name\"]` for one with other letters)"));
        }
        let name = rest[..end].to_owned();
        self.at += end;
        Ok(Part::Member(name))
    }

    fn quoted(&mut self) -> Result<Part, PathError> {
        self.at += 1;
        let mut names = serde_json::Deserializer::from_str(self.rest()).into_iter::<String>();
        let name = names.next().and_then(Result::ok);
        let end = names.byte_offset();
        let Some(name) = name else {
            return Err(self.error("expected a name in double quotes, as JSON writes it"));
        };
        self.at += end;
        self.close(Part::Member(name))
    }

    fn index(&mut self) -> Result<Part, PathError> {
        self.at += 1;
        let rest = self.rest();
        let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
        let Ok(index) = rest[..end].parse() else {
            return Err(self.error("expected an index, `]` or a name in double quotes"));
        };
        self.at += end;
        self.close(Part::Index(index))
    }

    fn close(&mut self, part: Part) -> Result<Part, PathError> {
        if !self.rest().starts_with(']') {
            return Err(self.error("expected `]`"));
        }
        self.at += 1;
        Ok(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A place without wildcards is written like a pattern.
    fn place(text: &str) -> Vec<Part> {
        PathPattern::parse(text).expect(text).parts().to_vec()
    }

    fn matches(pattern: &str, at: &str) -> bool {
        let parts = place(at);
        let segments: Vec<_> = parts
            .iter()
            .map(|part| match part {
                Part::Member(name) => Segment::Member(name),
                Part::Index(index) => Segment::Entry(*index),
                _ => panic!("{at} is one place"),
            })
            .collect();
        PathPattern::parse(pattern).expect(pattern).matches(&segments)
    }

    #[test]
    fn patterns_match_places() {
        for (pattern, at, expected) in [
            (".", ".", true),
            (".", ".a", false),
            (".a", ".a", true),
            (".a", ".a.b", false),
            (".a", ".b", false),
            (".a[].b", ".a[7].b", true),
            (".a[].b", ".a.b.b", false),
            (".a[3]", ".a[3]", true),
            (".a[3]", ".a[4]", false),
            (".*.b", ".a.b", true),
            (".*.b", "[0].b", true),
            (".*.b", ".b", false),
            (".**.b", ".b", true),
            (".**.b", ".a[0].c.b", true),
            (".**.b", ".a[0].c", false),
            (".a.**", ".a", true),
            (".a.**", ".a[1].x", true),
            (".**.a.**.b", ".x.a.y.z.b", true),
            (".**.a.**.b", ".x.y.z.b", false),
            ("[\"odd name\"].x", "[\"odd name\"].x", true),
            (".名", ".名", true),
        ] {
            assert_eq!(matches(pattern, at), expected, "{pattern} on {at}");
        }
    }

    #[test]
    fn patterns_are_written_as_they_are_read() {
        for text in [".", ".a", "[]", "[3].a-b.*", ".**.x", "[\"a.b\"][\"\"]", ".$ref.@type"] {
            assert_eq!(PathPattern::parse(text).expect(text).to_string(), text);
        }
    }

    #[test]
    fn mistakes_are_named_with_their_position() {
        let long = ".a".repeat(61);
        for (text, position) in [
            ("", 1),
            ("a", 1),
            (".a.", 4),
            (".a[x]", 4),
            (".ä[1", 5),
            ("[\"a]", 2),
            (".a b", 3),
            (&long, 123),
        ] {
            assert_eq!(
                PathPattern::parse(text).map_err(|error| error.position),
                Err(position),
                "{text}"
            );
        }
    }
}
