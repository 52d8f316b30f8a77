//! A JSON value as OBP's parser leaves it, and the two ways in which the server prints one: compact JSON (kept as the
//! text of text members) and the parser's own names (seen in some of its errors).
//!
//! Absent on purpose: building, comparing or changing values; they are read only.

use std::{borrow::Cow, fmt::Write as _};

/// Deeper values have no text: the server prints by calling itself and runs out of stack. Where exactly depends on its
/// threads (not recorded; the order of magnitude follows from a Java stack of 1 MB).
const MAX_DEPTH: usize = 1000;

/// The depth up to which a value can be handed to `serde_json`, which recurses and has this limit itself.
const MAX_JSON_DEPTH: usize = 128;

/// A JSON value. Members keep their order and their duplicates.
///
/// Dropping one never recurses, so that any depth is safe to hold.
/// Texts that need no decoding are the body's own bytes.
#[derive(Default)]
pub enum Value<'b> {
    /// No value: the text was empty or broke off before its first value was whole.
    #[default]
    Nothing,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number of any size, in decimal without leading zeros.
    Int(String),
    /// A number that was written with `.`, `e` or `E`; too large ones are infinite.
    Double(f64),
    /// A string.
    String(Cow<'b, str>),
    /// A list.
    Array(Vec<Value<'b>>),
    /// An object.
    Object(Vec<(Cow<'b, str>, Value<'b>)>),
}

impl<'b> Value<'b> {
    /// The value as compact JSON, as the server prints it: numbers in Java's manner (`1.0E7`), infinite ones as `null`.
    /// `None` when it is nested too deep for the server to print.
    #[must_use]
    pub fn compact(&self) -> Option<String> {
        compact_list([Step::Value(self, 0)])
    }

    /// The value as the parser names it: `JObject(List(JField(a,JInt(1))))`.
    pub(super) fn shown(&self) -> String {
        let mut out = String::new();
        print(vec![Step::Value(self, 0)], Notation::Names, &mut out);
        out
    }

    /// The value as a `serde_json` value: the last of duplicate members wins, infinite numbers are `null`, whole
    /// numbers beyond 64 bits lose precision. `None` when it is nested deeper than `serde_json` itself would read.
    #[must_use]
    pub fn to_json(&self) -> Option<serde_json::Value> {
        self.to_json_within(MAX_JSON_DEPTH)
    }

    fn to_json_within(&self, depth: usize) -> Option<serde_json::Value> {
        use serde_json::Value as Json;
        let depth = depth.checked_sub(1)?;
        Some(match self {
            Self::Nothing | Self::Null => Json::Null,
            Self::Bool(bool) => Json::Bool(*bool),
            Self::Int(digits) => whole(digits),
            Self::Double(number) => Json::from(*number),
            Self::String(text) => Json::String(text.as_ref().to_owned()),
            Self::Array(items) => Json::Array(
                items
                    .iter()
                    .map(|item| item.to_json_within(depth))
                    .collect::<Option<_>>()?,
            ),
            Self::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, value)| Some((name.as_ref().to_owned(), value.to_json_within(depth)?)));
                Json::Object(members.collect::<Option<_>>()?)
            }
        })
    }

    fn is_container(&self) -> bool {
        matches!(self, Self::Array(_) | Self::Object(_))
    }

    fn any_child(&self, test: impl FnMut(&Self) -> bool) -> bool {
        match self {
            Self::Array(items) => items.iter().any(test),
            Self::Object(members) => members.iter().map(|(_, value)| value).any(test),
            _ => false,
        }
    }

    fn children(&mut self, into: &mut Vec<Self>) {
        match self {
            Self::Array(items) => into.append(items),
            Self::Object(members) => into.extend(members.drain(..).map(|(_, value)| value)),
            _ => {}
        }
    }
}

impl Drop for Value<'_> {
    fn drop(&mut self) {
        // The usual body is shallow; what the compiler drops by itself then goes two steps down at most.
        if !self.any_child(|child| child.any_child(Self::is_container)) {
            return;
        }
        let mut open = Vec::new();
        self.children(&mut open);
        while let Some(mut value) = open.pop() {
            value.children(&mut open);
        }
    }
}

impl std::fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.shown())
    }
}

fn whole(digits: &str) -> serde_json::Value {
    digits
        .parse::<i64>()
        .map(serde_json::Value::from)
        .or_else(|_| digits.parse::<u64>().map(serde_json::Value::from))
        .or_else(|_| digits.parse::<f64>().map(serde_json::Value::from))
        .unwrap_or_default()
}

/// Several values as one compact array.
pub(super) fn compact_array(values: &[&Value<'_>]) -> Option<String> {
    let mut steps = vec![Step::Text("[")];
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            steps.push(Step::Text(","));
        }
        steps.push(Step::Value(value, 1));
    }
    steps.push(Step::Text("]"));
    compact_list(steps)
}

fn compact_list<'a>(steps: impl IntoIterator<Item = Step<'a>, IntoIter: DoubleEndedIterator>) -> Option<String> {
    let mut out = String::new();
    let whole = print(steps.into_iter().rev().collect(), Notation::Compact, &mut out);
    whole.then_some(out)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Notation {
    Compact,
    Names,
}

enum Step<'a> {
    Value(&'a Value<'a>, usize),
    Name(&'a str),
    Text(&'static str),
}

/// Prints the steps, last first. `false` when something was nested too deep to be printed in compact form.
fn print(mut steps: Vec<Step<'_>>, notation: Notation, out: &mut String) -> bool {
    let names = notation == Notation::Names;
    let comma = if names { ", " } else { "," };
    while let Some(step) = steps.pop() {
        match step {
            Step::Text(text) => out.push_str(text),
            Step::Name(name) if names => push(out, &["JField(", name, ","]),
            Step::Name(name) => {
                quote(name, out);
                out.push(':');
            }
            Step::Value(_, depth) if !names && depth > MAX_DEPTH => return false,
            Step::Value(Value::Array(items), depth) => {
                out.push_str(if names { "JArray(List(" } else { "[" });
                steps.push(Step::Text(if names { "))" } else { "]" }));
                for (index, item) in items.iter().enumerate().rev() {
                    steps.push(Step::Value(item, depth + 1));
                    if index > 0 {
                        steps.push(Step::Text(comma));
                    }
                }
            }
            Step::Value(Value::Object(members), depth) => {
                out.push_str(if names { "JObject(List(" } else { "{" });
                steps.push(Step::Text(if names { "))" } else { "}" }));
                for (index, (name, value)) in members.iter().enumerate().rev() {
                    if names {
                        steps.push(Step::Text(")"));
                    }
                    steps.push(Step::Value(value, depth + 1));
                    steps.push(Step::Name(name));
                    if index > 0 {
                        steps.push(Step::Text(comma));
                    }
                }
            }
            Step::Value(value, _) if names => name_of(value, out),
            Step::Value(value, _) => plain(value, out),
        }
    }
    true
}

fn push(out: &mut String, parts: &[&str]) {
    out.extend(parts.iter().copied());
}

fn name_of(value: &Value<'_>, out: &mut String) {
    match value {
        Value::Null => out.push_str("JNull"),
        Value::Bool(bool) => push(out, &["JBool(", if *bool { "true" } else { "false" }, ")"]),
        Value::Int(digits) => push(out, &["JInt(", digits, ")"]),
        Value::Double(number) => push(out, &["JDouble(", &java_double(*number), ")"]),
        Value::String(text) => push(out, &["JString(", text, ")"]),
        Value::Nothing | Value::Array(_) | Value::Object(_) => out.push_str("JNothing"),
    }
}

fn plain(value: &Value<'_>, out: &mut String) {
    match value {
        Value::Bool(bool) => out.push_str(if *bool { "true" } else { "false" }),
        Value::Int(digits) => out.push_str(digits),
        Value::Double(number) if number.is_finite() => out.push_str(&java_double(*number)),
        Value::String(text) => quote(text, out),
        _ => out.push_str("null"),
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control < ' ' => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

/// A number as Java prints a `double`: `7.5`, `100.0`, `1.0E7`, `1.0E-4`, `Infinity`.
pub(super) fn java_double(number: f64) -> String {
    if number.is_nan() {
        return "NaN".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned();
    }
    if number == 0.0 || (1e-3..1e7).contains(&number.abs()) {
        return format!("{number:?}");
    }
    let scientific = format!("{number:e}");
    match scientific.split_once('e') {
        Some((digits, exponent)) if digits.contains('.') => format!("{digits}E{exponent}"),
        Some((digits, exponent)) => format!("{digits}.0E{exponent}"),
        None => scientific,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_print_in_javas_manner() {
        let cases = [
            (7.5, "7.5"),
            (100.0, "100.0"),
            (1e7, "1.0E7"),
            (12_345_678.9, "1.23456789E7"),
            (1e-3, "0.001"),
        ];
        for (number, text) in cases {
            assert_eq!(java_double(number), text);
        }
        assert_eq!(java_double(0.000_25), "2.5E-4");
        assert_eq!(java_double(-0.0), "-0.0");
        assert_eq!(java_double(f64::INFINITY), "Infinity");
    }

    #[test]
    fn compact_text_escapes_controls_and_nothing_else() {
        let value = Value::Object(vec![(
            "a\u{1}".into(),
            Value::Array(vec![Value::String("é\"\n/".into())]),
        )]);
        assert_eq!(value.compact().as_deref(), Some("{\"a\\u0001\":[\"é\\\"\\n/\"]}"));
    }

    #[test]
    fn infinite_numbers_inside_a_value_print_as_null() {
        assert_eq!(
            Value::Array(vec![Value::Double(f64::INFINITY)]).compact().as_deref(),
            Some("[null]")
        );
    }

    #[test]
    fn too_deep_a_value_has_no_text_and_drops_without_recursion() {
        let mut value = Value::Null;
        for _ in 0..200_000 {
            value = Value::Array(vec![value]);
        }
        assert!(value.compact().is_none());
        assert!(value.to_json().is_none());
    }
}
