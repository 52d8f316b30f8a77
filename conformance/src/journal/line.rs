//! The lines of a journal.
//!
//! Requests stand in it as far as they are known when the line is written: a value that only an answer can tell stands
//! as `{{name}}`, and the name is listed beside it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The version of the format.
pub(super) const VERSION: u32 = 1;

/// A line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// The first one: whose journal it is.
    Journal(Header),
    /// A request is about to be sent.
    Write(Box<Write>),
    /// It was answered, or what it did was found out by reading.
    Answer(Answer),
    /// A later answer told values that requests may need to take something back.
    Learned(Learned),
    /// Nothing is to be done about a write any more.
    Ended(Ended),
}

/// Whose journal it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Header {
    /// The version of the format.
    pub version: u32,
    /// The version of the program.
    pub program: String,
    /// The name of the target's profile.
    pub target: String,
    /// The target's base URL.
    pub base_url: String,
    /// When the run began (RFC 3339).
    pub started: String,
    /// The process.
    pub process: u32,
}

/// A request that may change the target.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Write {
    /// Its number in the journal, from 1.
    pub number: u64,
    /// The scenario.
    pub scenario: String,
    /// The step.
    pub step: String,
    /// Where the step stands.
    pub source: String,
    /// Who calls.
    pub persona: String,
    /// The version prefix.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// The method.
    pub method: String,
    /// Path and query, secrets masked.
    pub path: String,
    /// What it makes, in words; absent if that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub makes: Option<String>,
    /// Why it cannot be taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stays: Option<String>,
    /// It goes with whatever has this value of this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<(String, String)>,
    /// Whether the fixture itself says how to take it back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
    /// Names of values that its own answer tells.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tells: Vec<String>,
    /// Requests that take it back, to be sent in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undo: Vec<Undo>,
    /// How to find out what it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub find: Option<Find>,
}

/// A request, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Request {
    /// Who calls.
    pub persona: String,
    /// The method.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// Headers, without those of the login.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, String)>,
    /// The body.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// Names that stand in it as `{{name}}`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
}

/// A request that takes something back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Undo {
    /// The request.
    pub request: Request,
    /// The statuses that count as taken back; empty for the usual ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<u16>,
}

/// A request that shows whether a write took effect, and how its answer is read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Find {
    /// The request.
    pub request: Request,
    /// The JSONPath of what the write made or changed.
    pub entry: String,
    /// Members that an entry must have with just these values.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub same: BTreeMap<String, Value>,
    /// JSONPaths, into an entry, of the values that the write's answer would have told.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub capture: BTreeMap<String, String>,
    /// Whether the write took effect if there is no such entry.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gone: bool,
    /// Whether the search may miss what was made, so that its absence tells nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub partial: bool,
}

/// What a write's answer told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Answer {
    /// The write.
    pub write: u64,
    /// The status; absent if reading told that the write took effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Values by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub known: BTreeMap<String, Value>,
}

/// What a later answer told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Learned {
    /// The scenario whose values they are.
    pub scenario: String,
    /// Values by name.
    pub known: BTreeMap<String, Value>,
}

/// The end of a write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Ended {
    /// The write.
    pub write: u64,
    /// How.
    pub how: End,
}

/// Why nothing is to be done about a write any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// The request never went out.
    NotSent,
    /// It made nothing.
    MadeNothing,
    /// What it made was taken back.
    TakenBack,
    /// What it made went with what it belongs to.
    WentAlong,
}
