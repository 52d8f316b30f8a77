//! Reading a state file: which of the two formats it has, and what is wrong with its form.
//!
//! Absent on purpose: what makes entries fit each other, which [`checked`](super::checked) and the sandbox import look at.

use std::{fs, path::Path};

use serde_saphyr::{DuplicateKeyPolicy, Error as Yaml, Options};

use crate::generated::sandbox::SandboxDataImport;

use super::{
    model::StateFile,
    problem::{BadState, Problem},
};

/// The largest file, in bytes.
const LARGEST: u64 = 256 << 20;

/// What a file holds.
pub(super) enum Read {
    /// The mock's own format.
    State(Box<StateFile>),
    /// OBP's sandbox import, and its text.
    Sandbox(Box<SandboxDataImport>, String),
}

/// Reads a file. One that begins with `{` has OBP's format.
///
/// # Errors
/// It cannot be read, or has the form of neither format.
pub(super) fn file(path: &Path) -> Result<Read, BadState> {
    let bad = |problem: Problem| BadState::new(path, vec![problem]);
    let unreadable = |error: std::io::Error| {
        bad(Problem::whole(format!(
            "{error}; give the path of a file that can be read"
        )))
    };
    let length = fs::metadata(path).map_err(unreadable)?.len();
    if length > LARGEST {
        let message = format!("the file has {length} bytes; {LARGEST} are the most, so leave out some customers");
        return Err(bad(Problem::whole(message)));
    }
    let text = fs::read_to_string(path).map_err(unreadable)?;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    if text.trim_start().starts_with('{') {
        sandbox(text).map_err(bad)
    } else {
        state(&text).map(|file| Read::State(Box::new(file))).map_err(bad)
    }
}

fn sandbox(text: String) -> Result<Read, Problem> {
    match serde_json::from_str(&text) {
        Ok(data) => Ok(Read::Sandbox(Box::new(data), text)),
        Err(error) => {
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default();
            Err(Problem {
                line: error.line(),
                column: error.column(),
                field: field_before(&text, error.line(), error.column()),
                message: format!("{message}; the file begins with {{ and so has to be a sandbox import in JSON"),
            })
        }
    }
}

/// The last member that begins before a place in a JSON text.
fn field_before(text: &str, line: usize, column: usize) -> String {
    let mut lines = text.lines().take(line).collect::<Vec<_>>();
    let cut = lines
        .pop()
        .and_then(|last| last.get(..column.min(last.len())))
        .unwrap_or_default();
    lines.push(cut);
    let name = |line: &&str| {
        let before = line.rsplit_once("\":")?.0;
        Some(before.rsplit_once('"')?.1.to_owned())
    };
    lines.iter().rev().find_map(name).unwrap_or_default()
}

pub(super) fn state(text: &str) -> Result<StateFile, Problem> {
    // An empty file is a state without customers.
    if text
        .lines()
        .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
    {
        return Ok(StateFile::default());
    }
    serde_saphyr::from_str_with_options(text, options()).map_err(|error| explain(text, &error))
}

/// Plain YAML 1.2, so that a text is the same text in every editor, and limits against files made to exhaust.
pub(super) fn options() -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: 64,
            max_documents: 1,
            max_events: 20_000_000,
            max_nodes: 10_000_000,
            max_inclusion_depth: 0,
        },
        duplicate_keys: DuplicateKeyPolicy::Error,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        strict_booleans: true,
        with_snippet: false,
    }
}

/// What the reader found, with the next step.
fn explain(text: &str, error: &Yaml) -> Problem {
    let place = error.location();
    let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX).max(1);
    let line = place.map_or(1, |place| number(place.line()));
    Problem {
        line,
        column: place.map_or(1, |place| number(place.column())),
        field: field_of(text, line),
        message: words(error.without_snippet()),
    }
}

/// The key that stands on a line.
fn field_of(text: &str, line: usize) -> String {
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    let key = line
        .trim_start_matches([' ', '-'])
        .split(':')
        .next()
        .unwrap_or_default();
    let is_key = line.contains(':') && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if is_key { key.to_owned() } else { String::new() }
}

fn words(error: &Yaml) -> String {
    match error {
        Yaml::SerdeUnknownField { field, expected, .. } => {
            format!("there is no member '{field}'; use one of {}", expected.join(", "))
        }
        Yaml::SerdeUnknownVariant { variant, expected, .. } => {
            format!("there is no '{variant}' here; use one of {}", expected.join(", "))
        }
        Yaml::SerdeMissingField { field, .. } => format!("the member '{field}' is missing here; add it"),
        Yaml::DuplicateMappingKey { .. } => "the member is given twice; leave one out".to_owned(),
        Yaml::QuotingRequired { value, .. } => {
            format!("a text is expected, but YAML reads {value} as something else; write '{value}' in quotes")
        }
        Yaml::NullIntoString { .. } => {
            "a text is expected, but nothing stands here; write one, or leave the member out".to_owned()
        }
        Yaml::SerdeInvalidType {
            unexpected, expected, ..
        }
        | Yaml::SerdeInvalidValue {
            unexpected, expected, ..
        } => {
            format!("{} is expected, not {unexpected}; correct it", plain(expected))
        }
        Yaml::Unexpected { expected, .. } => format!("{} is expected here; correct it", plain(expected)),
        Yaml::MultipleDocuments { .. } => "a second document starts here; a file holds one state".to_owned(),
        Yaml::Budget { .. } => "the file is larger or deeper than a state may be; leave something out".to_owned(),
        Yaml::AliasError { error, .. } => words(error),
        other => {
            let text = other.render();
            let line = text.lines().next().unwrap_or("this is not YAML");
            let line = line.split(" at line ").next().unwrap_or(line);
            match line.strip_prefix("invalid ") {
                Some("i32" | "u32" | "u64") => "a whole number is expected; correct it".to_owned(),
                Some("bool" | "boolean") => "true or false is expected; correct it".to_owned(),
                _ => line.to_owned(),
            }
        }
    }
}

/// The words of the reader's library as people who write files know them.
fn plain(word: &str) -> &str {
    match word {
        "mapping start" | "map" => "a mapping of members to values",
        "sequence start" | "sequence" | "a sequence" => "a list",
        "a string" | "string scalar" | "scalar" => "a text",
        "a boolean" | "bool" => "true or false",
        "i32" | "u32" | "u64" | "integer" => "a whole number",
        other => other
            .strip_prefix("struct ")
            .map_or(other, |_| "a mapping of members to values"),
    }
}
