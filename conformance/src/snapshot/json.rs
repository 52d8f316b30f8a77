//! JSON that remembers how it was written: member order, doubled members, the form of numbers and escapes.
//!
//! A `serde_json::Value` would lose the difference between `1.10` and `1.1`, or `\u00fc` and `ü`, which an exact
//! comparison has to see. Absent on purpose: lenient parsing. What `serde_json` refuses is no JSON here either.

use serde_json::Value;

/// A JSON value as written.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, in the digits received.
    Number(String),
    /// A text.
    Text(Text),
    /// A list.
    List(Vec<Json>),
    /// An object: its members in the order received, doubled ones included.
    Object(Vec<(Text, Json)>),
}

/// A text of JSON.
#[derive(Debug, Clone)]
pub struct Text {
    /// What the text says.
    pub value: String,
    written: Option<String>,
}

impl Text {
    /// The text as JSON, with quotes and the escapes received.
    pub fn written(&self) -> String {
        self.written.clone().unwrap_or_else(|| quote(&self.value))
    }

    fn mask(&mut self, mask: &impl Fn(&str) -> Option<String>) {
        if let Some(masked) = mask(&self.value) {
            *self = Self::from(masked.as_str());
        }
    }

    /// A text with another value; as it was written, if the value is the same.
    pub(super) fn replaced(self, value: &str) -> Self {
        if self.value == value { self } else { Self::from(value) }
    }
}

impl From<&str> for Text {
    fn from(value: &str) -> Self {
        Self {
            value: value.to_owned(),
            written: None,
        }
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.written == other.written
    }
}

impl Json {
    /// Reads JSON; nothing if it is none, or nested deeper than 127 levels, or has a number beyond 64-bit floating
    /// point.
    pub fn parse(text: &str) -> Option<Self> {
        serde_json::from_str::<Value>(text).ok()?;
        Self::scan(text)
    }

    /// The same for a text that `serde_json` is known to take.
    pub(super) fn scan(text: &str) -> Option<Self> {
        let mut scanner = Scanner { text, at: 0 };
        scanner.value()
    }

    /// A text.
    pub fn text(value: &str) -> Self {
        Self::Text(Text::from(value))
    }

    /// The value that programs work with; the last of doubled members counts.
    pub fn to_value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Boolean(value) => Value::Bool(*value),
            Self::Number(written) => serde_json::from_str(written).unwrap_or(Value::Null),
            Self::Text(text) => Value::String(text.value.clone()),
            Self::List(entries) => entries.iter().map(Self::to_value).collect(),
            Self::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, value)| (name.value.clone(), value.to_value()));
                Value::Object(members.collect())
            }
        }
    }

    /// The member of this name; the last of doubled ones.
    pub fn member(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members
            .iter()
            .rev()
            .find(|(key, _)| key.value == name)
            .map(|(_, value)| value)
    }

    /// What a text says; nothing for any other type.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(&text.value),
            _ => None,
        }
    }

    /// Replaces texts, names and numbers of which `mask` makes something else; a number becomes a text by that.
    pub(super) fn mask(&mut self, mask: &impl Fn(&str) -> Option<String>) {
        match self {
            Self::Null | Self::Boolean(_) => {}
            Self::Number(written) => {
                if let Some(masked) = mask(written) {
                    *self = Self::text(&masked);
                }
            }
            Self::Text(text) => text.mask(mask),
            Self::List(entries) => entries.iter_mut().for_each(|entry| entry.mask(mask)),
            Self::Object(members) => {
                for (name, value) in members {
                    name.mask(mask);
                    value.mask(mask);
                }
            }
        }
    }

    /// The name of its type.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "boolean",
            Self::Number(_) => "number",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Object(_) => "object",
        }
    }

    /// On one line without blanks.
    pub fn compact(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// Over lines, two blanks a level, as `serde_json` does it.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, Some(0));
        out
    }

    fn write(&self, out: &mut String, level: Option<usize>) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(written) => out.push_str(written),
            Self::Text(text) => write_text(out, text),
            Self::List(entries) => write_all(out, level, ('[', ']'), entries, |out, entry, level| {
                entry.write(out, level)
            }),
            Self::Object(members) => write_all(out, level, ('{', '}'), members, |out, (name, value), level| {
                write_text(out, name);
                out.push_str(if level.is_some() { ": " } else { ":" });
                value.write(out, level);
            }),
        }
    }
}

fn write_text(out: &mut String, text: &Text) {
    match &text.written {
        Some(written) => out.push_str(written),
        None => out.push_str(&quote(&text.value)),
    }
}

fn write_all<T>(
    out: &mut String,
    level: Option<usize>,
    (open, close): (char, char),
    items: &[T],
    write: impl Fn(&mut String, &T, Option<usize>),
) {
    out.push(open);
    let inner = level.map(|level| level + 1);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        new_line(out, inner);
        write(out, item, inner);
    }
    if !items.is_empty() {
        new_line(out, level);
    }
    out.push(close);
}

fn new_line(out: &mut String, level: Option<usize>) {
    if let Some(level) = level {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", level));
    }
}

/// A text as JSON writes it, with the fewest escapes.
pub(super) fn quote(text: &str) -> String {
    serde_json::to_string(text).expect("a text can always be written as JSON")
}

/// Walks over text that is known to be JSON.
struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl Scanner<'_> {
    fn next(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at)?.is_ascii_whitespace() {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    fn value(&mut self) -> Option<Json> {
        match self.next()? {
            b'{' => self
                .entries(b'}', |scanner| {
                    let name = scanner.text()?;
                    scanner.next()?;
                    scanner.at += 1;
                    Some((name, scanner.value()?))
                })
                .map(Json::Object),
            b'[' => self.entries(b']', Self::value).map(Json::List),
            b'"' => self.text().map(Json::Text),
            _ => self.plain(),
        }
    }

    fn entries<T>(&mut self, close: u8, entry: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut entries = Vec::new();
        self.at += 1;
        loop {
            match self.next()? {
                byte if byte == close => break,
                b',' => self.at += 1,
                _ => entries.push(entry(self)?),
            }
        }
        self.at += 1;
        Some(entries)
    }

    fn text(&mut self) -> Option<Text> {
        self.next()?;
        let bytes = self.text.as_bytes();
        let start = self.at;
        self.at += 1;
        let mut escaped = false;
        loop {
            match *bytes.get(self.at)? {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    self.at += 2;
                }
                _ => self.at += 1,
            }
        }
        self.at += 1;
        let written = self.text.get(start..self.at)?;
        if !escaped {
            // What JSON takes without an escape needs none, so it is written as `quote` writes it.
            return Some(Text::from(&written[1..written.len() - 1]));
        }
        let value: String = serde_json::from_str(written).ok()?;
        let written = (quote(&value) != written).then(|| written.to_owned());
        Some(Text { value, written })
    }

    fn plain(&mut self) -> Option<Json> {
        let rest = &self.text[self.at..];
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && !"+-.".contains(letter));
        let word = &rest[..end.unwrap_or(rest.len())];
        self.at += word.len();
        Some(match word {
            "null" => Json::Null,
            "true" => Json::Boolean(true),
            "false" => Json::Boolean(false),
            _ => Json::Number(word.to_owned()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_kept_as_it_was_written() {
        for text in [
            "null",
            "-1.50E+02",
            r#""\u00fc\/""#,
            r#"{"b":1.0,"a":[],"b":{},"":[{"x":[1,2]},true,false]}"#,
            r#"[" } ] , \" \\","ü"]"#,
            "18446744073709551616",
        ] {
            let json = Json::parse(text).expect(text);
            assert_eq!(json.compact(), text);
            assert_eq!(Json::parse(&json.pretty()).as_ref(), Some(&json));
            assert_eq!(json.to_value(), serde_json::from_str::<Value>(text).expect(text));
        }
    }

    #[test]
    fn the_layout_is_that_of_serde_json() {
        let text = r#"{"a":[1,{"b":[]},{}],"c":"d"}"#;
        let value: Value = serde_json::from_str(text).expect(text);
        let expected = serde_json::to_string_pretty(&value).expect(text);
        assert_eq!(Json::parse(text).map(|json| json.pretty()), Some(expected));
    }

    #[test]
    fn what_is_no_json_is_refused() {
        let deep = "[".repeat(200) + &"]".repeat(200);
        for text in ["", "{", "{'a':1}", "1e999", "[1,]", "nul", r#""\ud800""#, "1 2", &deep] {
            assert_eq!(Json::parse(text), None, "{text}");
        }
    }
}
