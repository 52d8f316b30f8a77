//! Which text a schema allows: length, pattern and choices, and what to do when none of the believable ones fits.
//!
//! Patterns are ECMA regular expressions read by the crate `regex`; `\d` and `\w` mean ASCII as they do there. Absent on
//! purpose: look-around and back-references. Of such a pattern only the schema's example is known to fit.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::guess::{self, Kind};
use super::subject::pick;
use super::text::Maker;
use crate::contract::schema::{Content, Text};

/// How many texts are made from a pattern until one has an allowed length.
const ATTEMPTS: usize = 200;

/// A pattern, made ready.
struct Pattern {
    regex: Regex,
    hir: Hir,
}

/// The patterns used so far. The contract's patterns are all that it holds.
static PATTERNS: RwLock<BTreeMap<&'static str, Known>> = RwLock::new(BTreeMap::new());

/// A pattern, unless it is one that `regex` cannot read.
type Known = Option<Arc<Pattern>>;

/// The pattern, compiled the first time that it is met.
fn pattern(source: &'static str) -> Known {
    let known = PATTERNS.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(pattern) = known.get(source) {
        return pattern.clone();
    }
    drop(known);
    let ascii = ascii_classes(source);
    let pattern = Regex::new(&ascii).ok().zip(regex_syntax::parse(&ascii).ok());
    let pattern = pattern.map(|(regex, hir)| Arc::new(Pattern { regex, hir }));
    let mut known = PATTERNS.write().unwrap_or_else(PoisonError::into_inner);
    known.insert(source, pattern.clone());
    pattern
}

/// The pattern with `\d` and `\w` written out, which `regex` would take for all of Unicode's.
fn ascii_classes(source: &str) -> String {
    let mut out = String::with_capacity(source.len() + 16);
    let (mut letters, mut in_class) = (source.chars(), false);
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match (letters.next(), in_class) {
                (Some('d'), false) => out.push_str("[0-9]"),
                (Some('d'), true) => out.push_str("0-9"),
                (Some('w'), false) => out.push_str("[A-Za-z0-9_]"),
                (Some('w'), true) => out.push_str("A-Za-z0-9_"),
                (Some(other), _) => out.extend(['\\', other]),
                (None, _) => out.push('\\'),
            },
            '[' if in_class => out.push_str("\\["),
            other => {
                in_class = other == '[' || (in_class && other != ']');
                out.push(other);
            }
        }
    }
    out
}

/// The rules of one text.
struct Rules<'a> {
    text: &'a Text,
    pattern: Known,
}

impl Rules<'_> {
    fn long_enough(&self, text: &str) -> bool {
        let length = text.chars().count();
        length >= self.text.min_length && length <= self.text.max_length.unwrap_or(usize::MAX)
    }

    fn allow(&self, text: &str) -> bool {
        let matches = match (self.text.pattern, &self.pattern) {
            (None, _) => true,
            (Some(_), Some(pattern)) => pattern.regex.is_match(text),
            (Some(_), None) => false,
        };
        let choices = self.text.choices;
        matches && self.long_enough(text) && (choices.is_empty() || choices.contains(&text))
    }
}

/// A text that the maker's schema allows: the caller's, one of the choices, the most believable, the example, one made
/// from the pattern, or, all that left, one cut or filled up to an allowed length.
pub(super) fn fitting(maker: &mut Maker<'_>, fixed: Option<&str>, example: Option<String>) -> String {
    let rules = Rules {
        text: maker.text,
        pattern: maker.text.pattern.and_then(pattern),
    };
    if let Some(fixed) = fixed.filter(|fixed| rules.allow(fixed)) {
        return fixed.to_owned();
    }
    let kind = guess::kind(maker.text.content, maker.name);
    if !maker.text.choices.is_empty() {
        return choice(maker, &rules, kind);
    }
    if let Some(text) = kind.and_then(|kind| first_allowed(maker, &rules, kind)) {
        return text;
    }
    if let Some(example) = example {
        // A pattern that cannot be checked is one that the example fits: the generator saw to that.
        let unknown = maker.text.pattern.is_some() && rules.pattern.is_none();
        if rules.allow(&example) || (unknown && rules.long_enough(&example)) {
            return example;
        }
    }
    if let Some(pattern) = &rules.pattern
        && let Some(text) = from_pattern(maker, &rules, &pattern.hir)
    {
        return text;
    }
    let plain = Kind::Of(Content::Word);
    if kind.is_none()
        && let Some(text) = first_allowed(maker, &rules, plain)
    {
        return text;
    }
    let whole_or_nothing = matches!(
        kind,
        None | Some(Kind::Of(
            Content::Email | Content::Url | Content::Html | Content::Markdown | Content::Sentence
        ))
    );
    let kind = kind.filter(|_| !whole_or_nothing).unwrap_or(plain);
    // A word of few enough letters looks better than a long one without its end.
    if whole_or_nothing && let Some(text) = first_allowed(maker, &rules, plain) {
        return text;
    }
    let best = maker.make(kind, 0).unwrap_or_default();
    stretched(maker, best)
}

/// The first text of this kind that is allowed.
fn first_allowed(maker: &mut Maker<'_>, rules: &Rules<'_>, kind: Kind) -> Option<String> {
    (0..)
        .map_while(|step| maker.make(kind, step))
        .find(|text| rules.allow(text))
}

/// One of the choices: the one that agrees with the rest of the object where that is among them.
fn choice(maker: &mut Maker<'_>, rules: &Rules<'_>, kind: Option<Kind>) -> String {
    if let Some(agreeing) = kind
        .and_then(|kind| maker.make(kind, 0))
        .filter(|text| rules.allow(text))
    {
        return agreeing;
    }
    let all = maker.text.choices;
    let allowed: Vec<&str> = all.iter().copied().filter(|text| rules.allow(text)).collect();
    let from = if allowed.is_empty() { all } else { &allowed };
    pick(maker.rng, from).to_owned()
}

/// The text cut to the greatest length or filled up to the least.
fn stretched(maker: &mut Maker<'_>, mut text: String) -> String {
    while text.chars().count() < maker.text.min_length {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+');
        if digits {
            text.push(char::from(b'0' + maker.rng.random_range(0..10_u8)));
        } else {
            let word = maker.word(0).unwrap_or_default();
            text.push(' ');
            text.push_str(&word);
        }
    }
    let Some(most) = maker.text.max_length else { return text };
    let mut cut: String = text.chars().take(most).collect();
    // Nothing should end in a blank or a comma that a cut left there, unless its length is needed.
    while cut.chars().count() > maker.text.min_length.max(1) && cut.ends_with([' ', ',', '.', '-', '/']) {
        cut.pop();
    }
    cut
}

/// A text made from the pattern itself.
fn from_pattern(maker: &mut Maker<'_>, rules: &Rules<'_>, hir: &Hir) -> Option<String> {
    let (least, most) = (maker.text.min_length, maker.text.max_length.unwrap_or(usize::MAX));
    (0..ATTEMPTS).find_map(|attempt| {
        // Short repetitions first; where those are too short, longer ones.
        let repeats = (4 + attempt / 2 + least).min(most.max(1));
        let mut text = String::new();
        sample(maker.rng, hir, u32::try_from(repeats).unwrap_or(u32::MAX), &mut text);
        rules.allow(&text).then_some(text)
    })
}

/// Appends what the expression could match; anchors match nothing here, the result is checked anyway.
fn sample(rng: &mut ChaCha8Rng, hir: &Hir, repeats: u32, out: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(Class::Unicode(class)) => {
            let ranges: Vec<(char, char)> = class.iter().map(|range| (range.start(), range.end())).collect();
            let printable = ranges.iter().map(|(start, end)| ((*start).max(' '), (*end).min('~')));
            let printable: Vec<(char, char)> = printable.filter(|(start, end)| start <= end).collect();
            let from = if printable.is_empty() { &ranges } else { &printable };
            if !from.is_empty() {
                let (start, end) = pick(rng, from);
                out.push(rng.random_range(start..=end));
            }
        }
        HirKind::Class(Class::Bytes(_)) => {} // only with Unicode switched off in the pattern
        HirKind::Repetition(repetition) => {
            let most = repetition
                .max
                .unwrap_or(u32::MAX)
                .min(repetition.min.saturating_add(repeats));
            for _ in 0..rng.random_range(repetition.min..=most) {
                sample(rng, &repetition.sub, repeats, out);
            }
        }
        HirKind::Capture(capture) => sample(rng, &capture.sub, repeats, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| sample(rng, part, repeats, out)),
        HirKind::Alternation(parts) => {
            let part = &parts[rng.random_range(0..parts.len())];
            sample(rng, part, repeats, out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ascii_classes;

    #[test]
    fn shorthand_classes_mean_ascii() {
        assert_eq!(ascii_classes(r"^\d{2}[\w.\-]+\.x$"), r"^[0-9]{2}[A-Za-z0-9_.\-]+\.x$");
        assert_eq!(ascii_classes(r"[[a]\\d"), r"[\[a]\\d");
    }
}
