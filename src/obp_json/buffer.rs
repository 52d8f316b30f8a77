//! The character buffer of OBP's JSON parser: segments of 1,000 UTF-16 units that are filled one after another and
//! reused. Its quirks can be seen from outside (what stands after `Near:` in an error, a number that ends exactly where
//! a segment ends), so it is rebuilt with them.
//!
//! Absent on purpose: the pool that hands segments from one request to the next. Asked, the server showed a NUL behind
//! the body's end and never a letter of an earlier body; so it is here.

use std::collections::VecDeque;

/// How many UTF-16 units a segment holds.
const SEGMENT: usize = 1000;

/// The unit that means "no more": a body that really holds it ends there too, as in the server.
pub(super) const END: u16 = 0xFFFF;

/// The text ended inside a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ended;

/// The reading position over a text of UTF-16 units.
#[derive(Debug)]
pub(super) struct Buffer<'a> {
    rest: &'a [u16],
    /// Each holds what was ever written to it, at most [`SEGMENT`] units.
    segments: VecDeque<Vec<u16>>,
    /// Index of the segment that is read from.
    segment: usize,
    /// Position in that segment.
    position: usize,
    /// How much of that segment is filled with this turn's text.
    filled: usize,
    mark: Option<(usize, usize)>,
    /// Whether running out of text is an error (inside strings) and not just [`END`].
    pub(super) end_is_error: bool,
}

impl<'a> Buffer<'a> {
    pub(super) fn new(text: &'a [u16]) -> Self {
        Self {
            rest: text,
            segments: VecDeque::from([Vec::new()]),
            segment: 0,
            position: 0,
            filled: 0,
            mark: None,
            end_is_error: false,
        }
    }

    /// The next unit, [`END`] when there is none.
    pub(super) fn next(&mut self) -> Result<u16, Ended> {
        if self.position >= self.filled && !self.fill() {
            return if self.end_is_error { Err(Ended) } else { Ok(END) };
        }
        let unit = self.segments[self.segment][self.position];
        self.position += 1;
        Ok(unit)
    }

    /// One step back. Only called after a successful [`Buffer::next`] or [`Buffer::forward`], so never below zero.
    pub(super) fn back(&mut self) {
        self.position = self.position.saturating_sub(1);
    }

    /// One step forward without reading.
    pub(super) fn forward(&mut self) {
        self.position += 1;
    }

    /// Remembers this place for [`Buffer::taken`].
    pub(super) fn mark(&mut self) {
        if self.segment > 0 {
            if let Some(current) = self.segments.remove(self.segment) {
                self.segments[0] = current;
            }
            self.segment = 0;
        }
        self.mark = Some((0, self.position));
    }

    /// Appends what lies between the mark and the unit read last (exclusive).
    pub(super) fn taken(&mut self, into: &mut Vec<u16>) {
        let Some((marked, start)) = self.mark else { return };
        if marked == self.segment {
            self.copy(marked, start, self.position.saturating_sub(1), into);
            return;
        }
        for index in marked..=self.segment {
            let from = if index == marked { start } else { 0 };
            let to = if index == self.segment {
                self.position.saturating_sub(1)
            } else {
                SEGMENT
            };
            self.copy(index, from, to, into);
        }
        self.mark = None;
    }

    /// Copies units of a segment. Places that were never written count as NUL.
    fn copy(&self, segment: usize, from: usize, to: usize, into: &mut Vec<u16>) {
        let units = &self.segments[segment];
        into.extend((from..to).map(|place| units.get(place).copied().unwrap_or(0)));
    }

    /// What an error shows: up to twenty units before this place and the one after it, within the segment.
    pub(super) fn near(&self) -> String {
        let to = (self.position + 1).min(SEGMENT);
        let from = self.position.saturating_sub(20).min(to);
        let mut units = Vec::with_capacity(to - from);
        self.copy(self.segment, from, to, &mut units);
        text(&units)
    }

    fn fill(&mut self) -> bool {
        if self.filled >= SEGMENT {
            self.filled = 0;
            if self.mark.is_none() {
                self.segment = 0;
            } else {
                self.segment += 1;
                if self.segment == self.segments.len() {
                    self.segments.push_back(Vec::new());
                }
            }
        }
        if self.rest.is_empty() {
            return false;
        }
        let (now, later) = self.rest.split_at(self.rest.len().min(SEGMENT - self.filled));
        let units = &mut self.segments[self.segment];
        let kept = units.len().min(self.filled + now.len()) - self.filled;
        units[self.filled..self.filled + kept].copy_from_slice(&now[..kept]);
        units.extend_from_slice(&now[kept..]);
        self.position = self.filled;
        self.filled += now.len();
        self.rest = later;
        true
    }
}

/// UTF-16 as text; half of a pair alone becomes `?`, which is what the server's answers show in its place.
pub(super) fn text(units: &[u16]) -> String {
    char::decode_utf16(units.iter().copied())
        .map(|unit| unit.unwrap_or('?'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_longer_than_a_segment_is_taken_whole() {
        let units: Vec<u16> = (0..3500_u16).map(|n| u16::from(b'a') + n % 26).collect();
        let mut buffer = Buffer::new(&units);
        buffer.next().expect("there is text");
        buffer.mark();
        while buffer.next() != Ok(END) {}
        buffer.forward();
        let mut taken = Vec::new();
        buffer.taken(&mut taken);
        assert_eq!(taken, units[1..]);
    }

    #[test]
    fn near_stays_within_its_segment() {
        let units: Vec<u16> = "x".repeat(1000).encode_utf16().chain("yz".encode_utf16()).collect();
        let mut buffer = Buffer::new(&units);
        for _ in 0..1001 {
            buffer.next().expect("no error outside strings");
        }
        assert_eq!(buffer.near(), "yz");
    }

    #[test]
    fn near_shows_a_nul_behind_the_end() {
        let units: Vec<u16> = "nul".encode_utf16().collect();
        let mut buffer = Buffer::new(&units);
        for shown in ["nu", "nul", "nul\0"] {
            buffer.next().expect("no error outside strings");
            assert_eq!(buffer.near(), shown);
        }
    }

    #[test]
    fn near_shows_what_an_overwritten_segment_still_holds() {
        let units: Vec<u16> = "x".repeat(1000).encode_utf16().chain("y".encode_utf16()).collect();
        let mut buffer = Buffer::new(&units);
        for _ in 0..1001 {
            buffer.next().expect("no error outside strings");
        }
        assert_eq!(buffer.near(), "yx");
    }

    #[test]
    fn half_a_pair_reads_as_a_question_mark() {
        assert_eq!(text(&[0x57, 0xD800, 0x58]), "W?X");
    }
}
