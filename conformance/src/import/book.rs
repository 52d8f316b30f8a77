//! The values of a recording that become variables, and texts with templates in their place.
//!
//! Absent on purpose: finding such values.

use std::{collections::HashMap, sync::LazyLock};

use regex::Regex;
use serde_json::Value;

use crate::fixture::template::Template;

/// What an id or a name can consist of; everything else divides words.
static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[A-Za-z0-9_.-]+").expect("the pattern is a constant"));

/// Values shorter than this are not looked for: they would be found everywhere.
pub(super) const SHORTEST: usize = 4;

/// A value that differs from one server or run to the next.
#[derive(Debug, Clone)]
pub(super) struct Variable {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) origin: Origin,
    pub(super) secret: bool,
}

/// Where a replay takes the value from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Origin {
    /// The target's profile.
    Profile,
    /// The answer of an entry (its index among those taken), by this JSONPath.
    Captured { entry: usize, path: String },
}

/// All variables of a recording.
#[derive(Debug, Default)]
pub(super) struct Book {
    variables: Vec<Variable>,
    by_value: HashMap<String, usize>,
    /// Variables whose values are not one word.
    phrases: Vec<usize>,
}

impl Book {
    /// Adds a value under a name, or the name with a number if it is taken. A value that is known keeps its first name.
    pub(super) fn add(&mut self, name: &str, value: &str, origin: Origin, secret: bool) {
        if value.len() < SHORTEST || self.by_value.contains_key(value) {
            return;
        }
        let is_free = |name: &str| self.variables.iter().all(|variable| variable.name != name);
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        let name = std::iter::once(name.to_owned())
            .chain(numbered)
            .find(|name| is_free(name));
        let name = name.expect("there is always a higher number");
        let index = self.variables.len();
        let is_word = WORD.find(value).is_some_and(|word| word.len() == value.len());
        if !is_word || secret {
            self.phrases.push(index);
        }
        self.by_value.insert(value.to_owned(), index);
        self.variables.push(Variable {
            name,
            value: value.to_owned(),
            origin,
            secret,
        });
    }

    pub(super) fn variables(&self) -> &[Variable] {
        &self.variables
    }

    pub(super) fn of_value(&self, value: &str) -> Option<&Variable> {
        self.by_value.get(value).map(|index| &self.variables[*index])
    }

    /// The variable of this name.
    pub(super) fn named(&self, name: &str) -> Option<&Variable> {
        self.variables.iter().find(|variable| variable.name == name)
    }

    /// The text with `{{name}}` for every value known before the entry `now`; plain braces are escaped.
    pub(super) fn fill(&self, text: &str, now: usize) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        loop {
            let found = self
                .phrases
                .iter()
                .filter(|index| self.is_known(**index, now))
                .filter_map(|index| {
                    let value = &self.variables[*index].value;
                    rest.find(value.as_str())
                        .map(|at| (at, std::cmp::Reverse(value.len()), *index))
                });
            let Some((at, std::cmp::Reverse(length), index)) = found.min() else {
                break;
            };
            self.words(&rest[..at], now, &mut filled);
            self.push(index, &mut filled);
            rest = &rest[at + length..];
        }
        self.words(rest, now, &mut filled);
        if self.gives(&filled, text) {
            filled
        } else {
            escaped(text)
        }
    }

    /// The same for every text in a JSON value; names of members stay.
    pub(super) fn fill_json(&self, json: &Value, now: usize) -> Value {
        match json {
            Value::String(text) => Value::String(self.fill(text, now)),
            Value::Array(entries) => entries.iter().map(|entry| self.fill_json(entry, now)).collect(),
            Value::Object(members) => {
                let fill = |(name, value): (&String, &Value)| (escaped(name), self.fill_json(value, now));
                Value::Object(members.iter().map(fill).collect())
            }
            other => other.clone(),
        }
    }

    /// Whether the filled template is the text again.
    fn gives(&self, template: &str, text: &str) -> bool {
        let Ok(parsed) = Template::parse(template) else {
            return false;
        };
        let value = |name: &str| Ok(self.named(name).map(|known| known.value.clone()).unwrap_or_default());
        parsed.fill_with(value).is_ok_and(|again| again == text)
    }

    fn is_known(&self, index: usize, now: usize) -> bool {
        match &self.variables[index].origin {
            Origin::Captured { entry, .. } => *entry < now,
            _ => true,
        }
    }

    fn words(&self, text: &str, now: usize, filled: &mut String) {
        let mut end = 0;
        for word in WORD.find_iter(text) {
            let whole = word.as_str();
            let bare = whole.trim_matches(['.', '-', '_']);
            let known = |value: &str| {
                self.by_value
                    .get(value)
                    .copied()
                    .filter(|index| self.is_known(*index, now))
            };
            let (start, length, index) = match (known(whole), known(bare)) {
                (Some(index), _) => (word.start(), whole.len(), index),
                (None, Some(index)) => {
                    let before = whole.len() - whole.trim_start_matches(['.', '-', '_']).len();
                    (word.start() + before, bare.len(), index)
                }
                (None, None) => continue,
            };
            filled.push_str(&escaped(&text[end..start]));
            self.push(index, filled);
            end = start + length;
        }
        filled.push_str(&escaped(&text[end..]));
    }

    fn push(&self, index: usize, filled: &mut String) {
        filled.push_str("{{");
        filled.push_str(&self.variables[index].name);
        filled.push_str("}}");
    }
}

/// The text with its braces as plain braces.
pub(super) fn escaped(text: &str) -> String {
    text.replace("{{", "\\{{")
}

/// The words of a text.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    WORD.find_iter(text)
        .map(|word| word.as_str().trim_matches(['.', '-', '_']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_texts() {
        let mut book = Book::default();
        book.add("bank_id", "gh.29.uk", Origin::Profile, false);
        book.add("base_url", "http://h:1", Origin::Profile, false);
        book.add("password", "a b\"c!", Origin::Profile, true);
        let path = "$.id".to_owned();
        book.add(
            "id",
            "0123456789",
            Origin::Captured {
                entry: 3,
                path: path.clone(),
            },
            false,
        );
        book.add("id", "9876543210", Origin::Captured { entry: 3, path }, false);
        book.add("other", "gh.29.uk", Origin::Profile, false);
        book.add("short", "abc", Origin::Profile, false);
        let cases = [
            ("/banks/gh.29.uk/x", 0, "/banks/{{bank_id}}/x"),
            ("It is gh.29.uk.", 0, "It is {{bank_id}}."),
            ("gh.29.uk2 xgh.29.uk", 0, "gh.29.uk2 xgh.29.uk"),
            ("0123456789", 3, "0123456789"),
            ("0123456789 9876543210", 4, "{{id}} {{id_2}}"),
            ("abc", 9, "abc"),
            (
                "p=a b\"c!;http://h:1/gh.29.uk",
                0,
                "p={{password}};{{base_url}}/{{bank_id}}",
            ),
            ("{{x}} gh.29.uk", 0, "\\{{x}} {{bank_id}}"),
            ("{gh.29.uk", 0, "{gh.29.uk"),
        ];
        for (text, now, expected) in cases {
            assert_eq!(book.fill(text, now), expected, "{text}");
        }
    }
}
