//! The file of a baseline: a YAML list of entries, which people review.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_saphyr::{DuplicateKeyPolicy, Options};

use crate::fixture::located::Located;

/// A file larger than this is none.
const LARGEST: usize = 16 << 20;

const HEAD: &str = "# Known deviations, reviewed: each with a reason, an owner and its last day.\n\
                    # `obp-conform run --baseline FILE` reads it, `obp-conform baseline` adds to it.\n";

/// A known deviation.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Entry {
    /// The deviation: `SCENARIO | STEP | PREFIX | OPERATION | CHECK CLASS | PLACE`, as `obp-conform baseline` writes it.
    pub fingerprint: Located<String>,
    /// Why it may stay for now.
    pub reason: Located<String>,
    /// Who answers for it.
    pub owner: Located<String>,
    /// The last day on which it excuses anything, in UTC: `2027-01-31`.
    pub expires: Located<String>,
}

/// What is wrong with a baseline.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {message}")]
pub struct Error {
    /// The file as it is shown.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What is wrong, and what would be right.
    pub message: String,
}

/// Reads a baseline; `file` is its name in messages.
///
/// # Errors
/// The text is no list of entries, an entry says nothing in one of its members or has no date, or two are the same.
pub fn parse(file: &str, text: &str) -> Result<Vec<Entry>, Error> {
    let wrong = |line: usize, column: usize, message: String| Error {
        file: file.to_owned(),
        line: line.max(1),
        column: column.max(1),
        message,
    };
    if text.len() > LARGEST {
        return Err(wrong(1, 1, format!("is larger than {} MiB", LARGEST >> 20)));
    }
    let says_something = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    if !text.lines().any(says_something) {
        return Ok(Vec::new());
    }
    let entries: Vec<Entry> = serde_saphyr::from_str_with_options(text, options()).map_err(|error| {
        let place = error.location();
        let (line, column) = place.map_or((1, 1), |place| (place.line() as usize, place.column() as usize));
        let told = error.without_snippet().render();
        let told = told.lines().next().unwrap_or("this is not YAML");
        let told = told.split(" at line ").next().unwrap_or(told);
        let shape = "a baseline is a list of entries with fingerprint, reason, owner and expires";
        wrong(line, column, format!("{told}; {shape}"))
    })?;
    let mut known: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    for entry in &entries {
        let at = |place: &Located<String>, message: String| Err(wrong(place.line, place.column, message));
        for (name, text) in [("reason", &entry.reason), ("owner", &entry.owner)] {
            if text.trim().is_empty() {
                return at(
                    text,
                    format!("the {name} is empty; an entry that nobody answers for excuses nothing"),
                );
            }
        }
        if entry.fingerprint.split(super::BETWEEN).count() < 6 {
            let shape = "SCENARIO | STEP | PREFIX | OPERATION | CHECK CLASS | PLACE";
            return at(
                &entry.fingerprint,
                format!("is no fingerprint: {shape}; `obp-conform baseline` writes them"),
            );
        }
        if !is_date(&entry.expires) {
            let message = format!(
                "`{}` is no day; write it as 2027-01-31",
                entry.expires.value.escape_debug()
            );
            return at(&entry.expires, message);
        }
        if let Some(line) = known.insert(&entry.fingerprint, entry.fingerprint.line) {
            return at(
                &entry.fingerprint,
                format!("the same fingerprint stands in line {line}, too"),
            );
        }
    }
    Ok(entries)
}

/// The text with these entries at its end; what is there stays as it is, comments included.
///
/// # Errors
/// A message: entries cannot be added to a text of this form.
pub fn append(file: &str, text: &str, entries: &[Entry]) -> Result<String, Error> {
    let mut whole = if text.is_empty() {
        HEAD.to_owned()
    } else {
        text.to_owned()
    };
    if !whole.ends_with('\n') {
        whole.push('\n');
    }
    for entry in entries {
        let members = [
            ("fingerprint", &entry.fingerprint),
            ("reason", &entry.reason),
            ("owner", &entry.owner),
            ("expires", &entry.expires),
        ];
        for (index, (name, value)) in members.into_iter().enumerate() {
            let start = if index == 0 { "-" } else { " " };
            // Every JSON string is one of YAML.
            whole.push_str(&format!("{start} {name}: {}\n", Value::from(value.value.as_str())));
        }
    }
    let count = parse(file, text)?.len() + entries.len();
    let read = parse(file, &whole).map_err(|error| Error {
        message: format!(
            "the entries cannot be added: {}; they stand at the end of the file, each with `- ` in the first column",
            error.message
        ),
        ..error
    })?;
    match read.len() == count {
        true => Ok(whole),
        false => Err(Error {
            file: file.to_owned(),
            line: 1,
            column: 1,
            message: "the entries cannot be added to a list of this form; let each start with `- ` in the first column"
                .to_owned(),
        }),
    }
}

/// The JSON Schema (2020-12) of the file.
pub fn schema() -> Value {
    schemars::schema_for!(Vec<Entry>).to_value()
}

/// Whether a text is a day of the calendar, as `YYYY-MM-DD`.
pub fn is_date(text: &str) -> bool {
    text.len() == "YYYY-MM-DD".len() && humantime::parse_rfc3339(&format!("{text}T00:00:00Z")).is_ok()
}

fn options() -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! { max_depth: 8, max_documents: 1, max_nodes: 1_000_000 },
        duplicate_keys: DuplicateKeyPolicy::Error,
        no_schema: true,
        with_snippet: false,
    }
}
