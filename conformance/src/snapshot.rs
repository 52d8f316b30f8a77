//! Snapshots: what a real server once answered, kept in insta's file format so that `cargo insta` can review them too.
//!
//! An answer is redacted into a [`Snapshot`], which is compared with the one on file, or written where there is none.
//! Absent on purpose: sending anything, knowing the contract (what is volatile is handed in), and deciding when a
//! snapshot is taken.

mod align;
mod compare;
mod file;
mod json;
mod options;
mod path;
mod plan;
mod redact;
mod review;
mod store;
mod words;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::Value;

pub use compare::{Change, Difference, MAX_DIFFERENCES, compare};
pub use file::ParseError;
pub use json::{Json, Text};
pub use options::{Clause, Keep, Options, Selector, Unordered};
pub use path::{Part, PathError, PathPattern, Segment};
pub use plan::{FilePlan, plan_files};
pub use redact::{Redacted, Rules, never_matched, redact, volatiles};
pub use review::{accept, diff, pending, reject};
pub use store::{Store, Stored};

/// What can go wrong with snapshots.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder cannot be read.
    #[error("cannot read {path}: {source}")]
    Read {
        /// The file or folder.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file cannot be written, renamed or removed.
    #[error("cannot write {path}: {source}")]
    Write {
        /// The file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file is no snapshot.
    #[error("{path}:{}: {}; restore the file, or delete it and record the step again", .problem.line, .problem.problem)]
    Format {
        /// The file.
        path: String,
        /// What is wrong with it, and where.
        problem: ParseError,
    },
    /// A path of a scenario's `snapshot` options cannot be read.
    #[error("line {line}, column {column}: {problem}")]
    Selector {
        /// Line of the scenario's file, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong with the path.
        problem: PathError,
    },
    /// A glob cannot be read.
    #[error("`{glob}` is no glob: {problem}")]
    Glob {
        /// The glob.
        glob: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A scenario's name would lead out of the folder.
    #[error("the scenario name `{name}` cannot be a path below the snapshot folder")]
    Name {
        /// The name.
        name: String,
    },
    /// The snapshots are part of the program.
    #[error("these snapshots are built into the program and cannot be written; name a folder to write to")]
    BuiltIn,
}

/// An answer with everything taken out that belongs to one server or one run.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Snapshot {
    /// Where it comes from; not compared.
    pub metadata: Metadata,
    /// The status.
    pub status: u16,
    /// The headers that a client acts on, by name, in their usual spelling.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Body,
}

/// Where a snapshot comes from, as insta's tools show it. No date and no version: recording again changes nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Metadata {
    /// The scenario's file, relative to the workspace.
    pub source: Option<String>,
    /// What the step shows, in a sentence.
    pub description: Option<String>,
    /// What was sent: method and path with the variables' names.
    pub expression: Option<String>,
    /// Anything else: operation, outcome.
    pub info: Option<Value>,
}

/// A body.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Body {
    /// None.
    #[default]
    Empty,
    /// JSON, each value as it was written. Whatever reads as JSON is JSON, whatever its content type says.
    Json(Json),
    /// Any other text.
    Text(String),
    /// Bytes that are no UTF-8.
    Binary(Vec<u8>),
}

impl Body {
    /// The body that these bytes are.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self::read(bytes, None)
    }

    /// The same where it may be known whether they read as JSON.
    fn read(bytes: &[u8], is_json: Option<bool>) -> Self {
        match (std::str::from_utf8(bytes), is_json) {
            (Err(_), _) => Self::Binary(bytes.to_vec()),
            (Ok(""), _) => Self::Empty,
            (Ok(text), Some(false)) => Self::Text(text.to_owned()),
            (Ok(text), Some(true)) => Json::scan(text).map_or_else(|| Self::Text(text.to_owned()), Self::Json),
            (Ok(text), None) => Self::from_text(text),
        }
    }

    /// The body that this text is.
    pub fn from_text(text: &str) -> Self {
        if text.is_empty() {
            return Self::Empty;
        }
        match Json::parse(text) {
            Some(json) => Self::Json(json),
            None => Self::Text(text.to_owned()),
        }
    }

    /// Puts what `mask` makes of them in the place of its texts, names and numbers; `mask` tells nothing of those that
    /// stay.
    pub fn mask(&mut self, mask: &impl Fn(&str) -> Option<String>) {
        match self {
            Self::Empty => {}
            Self::Json(json) => json.mask(mask),
            Self::Text(text) => {
                if let Some(masked) = mask(text) {
                    *self = Self::Text(masked);
                }
            }
            Self::Binary(bytes) => {
                if let Some(masked) = mask(&String::from_utf8_lossy(bytes)) {
                    *self = Self::Text(masked);
                }
            }
        }
    }
}

impl Snapshot {
    /// Reads a snapshot's file.
    ///
    /// # Errors
    /// The text is not in insta's format, or its contents are no answer; with the line.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        file::parse(text)
    }

    /// The text of the snapshot's file: insta's YAML header and [`Snapshot::contents`].
    pub fn render(&self) -> String {
        file::render(self)
    }

    /// The answer as text: `HTTP 201`, the headers, an empty line, the body. JSON is laid out over lines with its
    /// members in the order received. Never ends in white space, which insta would cut.
    pub fn contents(&self) -> String {
        file::contents(self)
    }

    /// Puts what `mask` makes of them in the place of the values of its headers.
    pub fn mask_headers(&mut self, mask: &impl Fn(&str) -> Option<String>) {
        for (_, value) in &mut self.headers {
            if let Some(masked) = mask(value) {
                *value = masked;
            }
        }
    }

    /// Whether status, headers and body are the same to the letter (white space between JSON tokens aside).
    pub fn same_contents(&self, other: &Self) -> bool {
        (self.status, &self.headers, &self.body) == (other.status, &other.headers, &other.body)
    }
}

fn to_base64(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(bytes)
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let letters: String = text.split_whitespace().collect();
    BASE64_STANDARD.decode(letters).ok()
}
