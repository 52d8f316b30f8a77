//! Replaces what belongs to one server or one run inside a text: values of variables, UUIDs, times.
//!
//! Absent on purpose: knowing where the text stands.

use std::{borrow::Cow, collections::HashSet, ops::Range, sync::LazyLock};

use regex::Regex;
use serde_json::Value;

/// Shorter values of variables are replaced only where they are the whole text.
const SHORTEST_INSIDE: usize = 4;

static UUID: LazyLock<Regex> =
    LazyLock::new(|| fixed(r"(?i)\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"));

/// RFC 3339 and its neighbours, the date of HTTP, and the one that Java prints.
static DATE_TIME: LazyLock<Regex> = LazyLock::new(|| {
    const DAY: &str = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    const MONTH: &str = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    fixed(&format!(
        r"\b(?:\d{{4}}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?|{DAY}, \d\d {MONTH} \d{{4}} \d\d:\d\d:\d\d GMT|{DAY} {MONTH} \d\d \d\d:\d\d:\d\d [A-Z]{{2,5}} \d{{4}})\b"
    ))
});

/// What redaction writes. It is left alone when it is redacted again.
static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| {
    fixed(r"\{\{[^{}\s]+\}\}|\[(?:uuid|customer-number|token|date-time|redacted(?: (?:number|boolean|list|object))?)\]")
});

fn fixed(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a regular expression of this file is valid")
}

/// The texts to replace, longest first.
pub(super) struct Words<'a> {
    variables: Vec<(Cow<'a, str>, &'a str, Reach)>,
    sent: &'a HashSet<String>,
}

/// Where a variable's value is replaced.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Whole,
    Anywhere,
}

impl<'a> Words<'a> {
    pub(super) fn new(variables: &'a [(String, Value)], sent: &'a HashSet<String>) -> Self {
        let mut variables: Vec<_> = variables
            .iter()
            .filter_map(|(name, value)| replaceable(name, value))
            .collect();
        // The sort is stable: of two variables with one value the first counts.
        variables.sort_by_key(|(value, ..)| std::cmp::Reverse(value.len()));
        Self { variables, sent }
    }

    /// The placeholder for a text that is a variable's whole value, or a placeholder already.
    pub(super) fn whole(&self, text: &str) -> Option<String> {
        if is_placeholder(text) {
            return Some(text.to_owned());
        }
        let mut found = self.variables.iter().filter(|(value, ..)| value == text);
        found.next().map(|(_, name, _)| format!("{{{{{name}}}}}"))
    }

    /// Whether the scenario itself sent this text.
    pub(super) fn sent(&self, text: &str) -> bool {
        self.sent.contains(text)
    }

    /// The text with each variable's value replaced; where it is `told` by the server (a message, a header), also UUIDs
    /// and times that the scenario did not send.
    pub(super) fn replace<'t>(&self, text: &'t str, told: bool) -> Cow<'t, str> {
        if !self.may_touch(text, told) {
            return Cow::Borrowed(text);
        }
        let mut spans = Spans {
            text,
            taken: vec![false; text.len()],
            replaced: Vec::new(),
            told: false,
        };
        for found in PLACEHOLDER.find_iter(text) {
            spans.take(found.range(), None);
        }
        for (value, name, _) in self.variables.iter().filter(|(.., reach)| *reach == Reach::Anywhere) {
            // A UUID is longer than most values: a piece of it is no word.
            if value.len() < 36 && told {
                self.replace_told(&mut spans);
            }
            for (start, _) in text.match_indices(value.as_ref()) {
                if stands_alone(text, start, start + value.len()) {
                    spans.take(start..start + value.len(), Some(format!("{{{{{name}}}}}")));
                }
            }
        }
        if told {
            self.replace_told(&mut spans);
        }
        Cow::Owned(spans.finish())
    }

    /// Most texts hold nothing to be replaced, which is told without looking for each kind of it.
    fn may_touch(&self, text: &str, told: bool) -> bool {
        let holds = |(value, _, reach): &(Cow<'_, str>, &str, Reach)| {
            *reach == Reach::Anywhere && value.len() <= text.len() && text.contains(value.as_ref())
        };
        // A UUID has 36 letters; each form of a time has a colon.
        (told && (text.len() >= 36 || text.contains(':'))) || self.variables.iter().any(holds)
    }

    fn replace_told(&self, spans: &mut Spans<'_>) {
        if std::mem::replace(&mut spans.told, true) {
            return;
        }
        for (pattern, placeholder) in [(&*UUID, "[uuid]"), (&*DATE_TIME, "[date-time]")] {
            for found in pattern.find_iter(spans.text) {
                let replacement = (!self.sent(found.as_str())).then(|| placeholder.to_owned());
                spans.take(found.range(), replacement);
            }
        }
    }
}

/// Whether the text is nothing but one placeholder.
pub(super) fn is_placeholder(text: &str) -> bool {
    // Most texts are none, which their first letter tells.
    text.starts_with(['{', '[']) && PLACEHOLDER.find(text).is_some_and(|found| found.len() == text.len())
}

fn replaceable<'a>(name: &'a str, value: &'a Value) -> Option<(Cow<'a, str>, &'a str, Reach)> {
    let value = match value {
        Value::String(text) => Cow::Borrowed(text.as_str()),
        // A number is replaced where it stands in a text, and only if it is long enough to be told from others.
        Value::Number(number) => Cow::Owned(number.to_string()),
        _ => return None,
    };
    let long = value.chars().count() >= SHORTEST_INSIDE;
    match (value.as_ref(), long) {
        ("", _) => None,
        (_, true) => Some((value, name, Reach::Anywhere)),
        (_, false) => matches!(value, Cow::Borrowed(_)).then_some((value, name, Reach::Whole)),
    }
}

/// Whether neither neighbour continues a word that starts or ends here.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let is_word = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    let (before, inside, after) = (&text[..start], &text[start..end], &text[end..]);
    let opens = !(is_word(before.chars().next_back()) && is_word(inside.chars().next()));
    let closes = !(is_word(inside.chars().next_back()) && is_word(after.chars().next()));
    opens && closes
}

/// Pieces of a text that are settled; none overlaps another.
struct Spans<'t> {
    text: &'t str,
    taken: Vec<bool>,
    replaced: Vec<(Range<usize>, Option<String>)>,
    told: bool,
}

impl Spans<'_> {
    fn take(&mut self, range: Range<usize>, replacement: Option<String>) {
        let piece = &mut self.taken[range.clone()];
        if !piece.contains(&true) {
            piece.fill(true);
            self.replaced.push((range, replacement));
        }
    }

    fn finish(mut self) -> String {
        self.replaced.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(self.text.len());
        let mut at = 0;
        for (range, replacement) in self.replaced {
            out.push_str(&self.text[at..range.start]);
            out.push_str(replacement.as_deref().unwrap_or(&self.text[range.clone()]));
            at = range.end;
        }
        out.push_str(&self.text[at..]);
        out
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn words_are_replaced_longest_first() {
        let variables: Vec<(String, Value)> = [
            ("bank_id", json!("obp1")),
            ("other_bank_id", json!("gh.29.uk")),
            ("short", json!("abc")),
            ("url", json!("http://obp1:80")),
            ("again", json!("obp1")),
            ("number", json!(12345)),
            ("little", json!(7)),
            ("yes", json!(true)),
            ("piece", json!("4fff")),
            ("empty", json!("")),
            ("name", json!("bank_id")),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec();
        let sent = HashSet::from(["11111111-1111-4111-8111-111111111111".to_owned()]);
        let words = Words::new(&variables, &sent);
        for (text, told, expected) in [
            ("at obp1, gh.29.uk.", false, "at {{bank_id}}, {{other_bank_id}}."),
            (
                "obp10 xobp1 obp_obp1 obp1-2",
                false,
                "obp10 xobp1 obp_obp1 {{bank_id}}-2",
            ),
            ("see http://obp1:80/x", false, "see {{url}}/x"),
            ("abc 7 true", false, "abc 7 true"),
            ("n 12345", false, "n {{number}}"),
            ("{{bank_id}} bank_id [uuid]", false, "{{bank_id}} {{name}} [uuid]"),
            (
                "id 0a1b2c3d-4fff-4aaa-8bbb-0123456789ab",
                false,
                "id 0a1b2c3d-{{piece}}-4aaa-8bbb-0123456789ab",
            ),
            ("id 0a1b2c3d-4fff-4aaa-8bbb-0123456789ab.", true, "id [uuid]."),
            (
                "id 11111111-1111-4111-8111-111111111111",
                true,
                "id 11111111-1111-4111-8111-111111111111",
            ),
            (
                "at 2026-11-22T11:51:17Z, 2026-11-22 11:51:17.123",
                true,
                "at [date-time], [date-time]",
            ),
            ("Sun, 22 Nov 2026 11:51:17 GMT", true, "[date-time]"),
            ("Sun Nov 22 11:51:17 UTC 2026", true, "[date-time]"),
            ("2026-11-22", true, "2026-11-22"),
            ("é obp1 é", true, "é {{bank_id}} é"),
        ] {
            let once = words.replace(text, told);
            assert_eq!(once, expected);
            assert_eq!(words.replace(&once, told), expected, "again");
        }
        for (text, expected) in [
            ("abc", Some("{{short}}")),
            ("obp1", Some("{{bank_id}}")),
            ("7", None),
            ("", None),
            ("[uuid]", Some("[uuid]")),
            ("x", None),
        ] {
            assert_eq!(words.whole(text).as_deref(), expected, "{text}");
        }
    }
}
