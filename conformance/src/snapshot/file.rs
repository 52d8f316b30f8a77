//! Insta's file format: a YAML header between `---` lines, then the contents.
//!
//! The header is written the way insta writes it, so that a file accepted by `cargo insta` does not change. Absent on
//! purpose: insta's inline and binary snapshots; bytes are written in Base64.

use std::fmt::Write;

use serde::Deserialize;
use serde_json::Value;

use super::{Body, Metadata, Snapshot, from_base64, json::quote, to_base64};

/// Why a text is no snapshot.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct ParseError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

/// Stands before the body where the body's own text could not be read back: insta cuts white space at the end and turns
/// CRLF into LF.
const QUOTED: &str = "(body as a JSON text)";
const BASE64: &str = "(body in Base64)";
const BASE64_WIDTH: usize = 100;

/// What insta writes into the header. Further members (`assertion_line`, `snapshot_kind`) are insta's own business.
#[derive(Deserialize)]
struct Header {
    source: Option<String>,
    description: Option<String>,
    expression: Option<String>,
    info: Option<Value>,
}

pub(super) fn parse(text: &str) -> Result<Snapshot, ParseError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (header, contents, first) = split(text)?;
    let (status, headers, body) = parse_contents(contents, first)?;
    let metadata = parse_header(header)?;
    Ok(Snapshot {
        metadata,
        status,
        headers,
        body,
    })
}

/// What stands after the header; the whole text if there is no header.
pub(super) fn contents_of(text: &str) -> &str {
    split(text).map_or(text, |(_, contents, _)| contents)
}

pub(super) fn render(snapshot: &Snapshot) -> String {
    let metadata = &snapshot.metadata;
    let text = |value: &Option<String>| value.clone().map(Value::String);
    let members = [
        ("source", text(&metadata.source)),
        ("description", text(&metadata.description)),
        ("expression", text(&metadata.expression)),
        ("info", metadata.info.clone().filter(|info| !info.is_null())),
    ];
    let members = members
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let mut out = String::from("---\n");
    yaml(&mut out, &Value::Object(members.collect()), 0);
    out.push_str("\n---\n");
    out.push_str(&contents(snapshot));
    out.push('\n');
    out
}

pub(super) fn contents(snapshot: &Snapshot) -> String {
    let mut out = format!("HTTP {}", snapshot.status);
    for (name, value) in &snapshot.headers {
        let value = value.replace(char::is_control, " ");
        let _ = write!(out, "\n{name}: {}", value.trim());
        out.truncate(out.trim_end().len());
    }
    match &snapshot.body {
        Body::Empty => {}
        Body::Json(json) => out += &format!("\n\n{}", json.pretty()),
        Body::Text(text) if survives(text) => out += &format!("\n\n{text}"),
        Body::Text(text) => out += &format!("\n{QUOTED}\n\n{}", quote(text)),
        Body::Binary(bytes) => {
            out += &format!("\n{BASE64}\n");
            for line in to_base64(bytes).as_bytes().chunks(BASE64_WIDTH) {
                out.push('\n');
                out.push_str(&String::from_utf8_lossy(line));
            }
        }
    }
    out
}

fn survives(text: &str) -> bool {
    text.trim_end() == text && !text.contains(|letter: char| letter.is_control() && letter != '\n' && letter != '\t')
}

/// Header, contents, and the line on which the contents start.
fn split(text: &str) -> Result<(&str, &str, usize), ParseError> {
    let mut at = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let fence = line.trim_end() == "---";
        match (index, fence) {
            (0, false) => return Err(error(1, "a snapshot starts with `---`")),
            (0, true) | (_, false) => at += line.len(),
            (_, true) => return Ok((&text[..at], &text[at + line.len()..], index + 2)),
        }
    }
    Err(error(
        text.lines().count().max(1),
        "the second `---` is missing, after which the contents stand",
    ))
}

fn error(line: usize, problem: impl Into<String>) -> ParseError {
    ParseError {
        line,
        problem: problem.into(),
    }
}

fn parse_header(text: &str) -> Result<Metadata, ParseError> {
    let text = text.trim_start_matches("---");
    if text.trim().is_empty() || text.trim() == "{}" {
        return Ok(Metadata::default());
    }
    // As insta reads them: `1_0` is a text to it.
    let options = serde_saphyr::options! { strict_booleans: true, underscored_numbers_as_strings: true };
    let header: Header = serde_saphyr::from_str_with_options(text, options).map_err(|problem| {
        let line = problem.location().map_or(1, |location| location.line() as usize);
        error(line, problem.without_snippet().to_string())
    })?;
    let Header {
        source,
        description,
        expression,
        info,
    } = header;
    Ok(Metadata {
        source,
        description,
        expression,
        info,
    })
}

type Answer = (u16, Vec<(String, String)>, Body);

fn parse_contents(text: &str, first: usize) -> Result<Answer, ParseError> {
    let text = text.trim_end().replace("\r\n", "\n");
    let (head, body) = match text.split_once("\n\n") {
        Some((head, body)) => (head, Some(body)),
        None => (text.as_str(), None),
    };
    let mut lines = head.lines().enumerate().map(|(index, line)| (first + index, line));
    let status = lines
        .next()
        .and_then(|(_, line)| line.strip_prefix("HTTP ")?.parse().ok());
    let status = status.ok_or_else(|| error(first, "the contents start with `HTTP` and the status: `HTTP 200`"))?;
    let mut headers = Vec::new();
    let mut form = None;
    for (line, text) in lines {
        if text.starts_with('(') {
            form = Some((line, text));
            continue;
        }
        let (name, value) = text.split_once(':').ok_or_else(|| {
            error(
                line,
                "expected a header (`Name: value`); an empty line stands before the body",
            )
        })?;
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let body_line = first + head.lines().count() + 1;
    Ok((status, headers, parse_body(body, form, body_line)?))
}

fn parse_body(text: Option<&str>, form: Option<(usize, &str)>, line: usize) -> Result<Body, ParseError> {
    let text = text.unwrap_or_default();
    match form {
        None => Ok(Body::from_text(text)),
        Some((_, QUOTED)) => match serde_json::from_str::<String>(text) {
            Ok(text) => Ok(Body::from_text(&text)),
            Err(problem) => Err(error(
                line + problem.line().saturating_sub(1),
                format!("the body is no JSON text: {problem}"),
            )),
        },
        Some((_, BASE64)) => from_base64(text)
            .map(|bytes| Body::from_bytes(&bytes))
            .ok_or_else(|| error(line, "the body is no Base64")),
        Some((line, _)) => Err(error(line, format!("expected `{QUOTED}`, `{BASE64}` or a header"))),
    }
}

/// Writes YAML as insta does: block style, two blanks a level, texts in double quotes only where they need them.
fn yaml(out: &mut String, value: &Value, level: usize) {
    match value {
        Value::Null => out.push('~'),
        Value::String(text) if needs_quotes(text) => out.push_str(&quote(text)),
        Value::String(text) => out.push_str(text),
        Value::Array(entries) if !entries.is_empty() => {
            for (index, entry) in entries.iter().enumerate() {
                start_line(out, index, level);
                out.push_str("- ");
                yaml(out, entry, level + 1);
            }
        }
        Value::Object(members) if !members.is_empty() => {
            for (index, (name, value)) in members.iter().enumerate() {
                start_line(out, index, level);
                out.push_str(&if needs_quotes(name) { quote(name) } else { name.clone() });
                out.push(':');
                if holds_something(value) {
                    start_line(out, 1, level + 1);
                } else {
                    out.push(' ');
                }
                yaml(out, value, level + 1);
            }
        }
        other => out.push_str(&other.to_string()),
    }
}

fn holds_something(value: &Value) -> bool {
    value.as_array().is_some_and(|entries| !entries.is_empty())
        || value.as_object().is_some_and(|members| !members.is_empty())
}

fn start_line(out: &mut String, index: usize, level: usize) {
    if index > 0 {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", level));
    }
}

/// Insta's own rule, and what other readers of YAML could take for something else than text.
fn needs_quotes(text: &str) -> bool {
    const WORDS: [&str; 8] = ["yes", "no", "true", "false", "on", "off", "null", "~"];
    text.is_empty()
        || text.trim() != text
        || text.starts_with(['&', '*', '?', '|', '-', '<', '>', '=', '!', '%', '@', '.'])
        || text.contains([':', '{', '}', '[', ']', ',', '#', '`', '"', '\'', '\\'])
        || text.contains(|letter: char| letter.is_control() || ('\u{2028}'..='\u{2029}').contains(&letter))
        || WORDS.contains(&text.to_ascii_lowercase().as_str())
        || looks_like_a_number(text)
}

/// In any of the ways of writing one: signed, in another base, with underscores between its digits.
fn looks_like_a_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('+').unwrap_or(text);
    let digits = unsigned.replace('_', "").to_ascii_lowercase();
    unsigned.starts_with('.')
        || ["0x", "0o", "0b"].iter().any(|start| digits.starts_with(start))
        || digits.parse::<f64>().is_ok()
}
