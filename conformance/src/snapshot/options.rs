//! The `snapshot` options of a scenario or step, read once.
//!
//! Absent on purpose: merging a step's options with its scenario's.

use serde_json::Value;

use super::{
    Error, Json, PathPattern,
    align::{equal, key_of},
};
use crate::fixture::{located::Located, model::SnapshotOptions};

/// The options of a scenario or step, read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Values to redact.
    pub redact: Vec<Selector>,
    /// Lists whose order means nothing.
    pub unordered: Vec<Unordered>,
    /// Lists of which only some entries are kept.
    pub keep: Vec<Keep>,
}

/// A path of the options, and where it stands in the scenario's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// The option.
    pub clause: Clause,
    /// The path.
    pub pattern: PathPattern,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// The option that a path belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clause {
    /// `redact`.
    Redact,
    /// `unordered`.
    Unordered,
    /// `keep`.
    Keep,
}

/// A list whose order means nothing.
#[derive(Debug, Clone)]
pub struct Unordered {
    /// The list.
    pub selector: Selector,
    /// The member by which an entry is known; `.` for the entry itself.
    pub key: String,
}

/// A list of which only some entries are kept.
#[derive(Debug, Clone)]
pub struct Keep {
    /// The list.
    pub selector: Selector,
    /// Members (`.` for the entry itself) and the values they must have, before or after redaction.
    pub members: Vec<(String, Value)>,
}

impl Options {
    /// Reads the options of a scenario or step; once, not for each answer.
    ///
    /// # Errors
    /// A path cannot be read; with its line and column in the scenario's file.
    pub fn read(options: &SnapshotOptions) -> Result<Self, Error> {
        let redact = options
            .redact
            .iter()
            .map(|path| selector(Clause::Redact, &path.value, path));
        let unordered = options.unordered.iter().map(|(path, key)| {
            let selector = selector(Clause::Unordered, path, key)?;
            Ok(Unordered {
                selector,
                key: key.value.clone(),
            })
        });
        let keep = options.keep.iter().map(|(path, members)| {
            let selector = selector(Clause::Keep, path, members)?;
            let members = members
                .iter()
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            Ok(Keep { selector, members })
        });
        Ok(Self {
            redact: redact.collect::<Result<_, _>>()?,
            unordered: unordered.collect::<Result<_, Error>>()?,
            keep: keep.collect::<Result<_, Error>>()?,
        })
    }
}

impl Keep {
    /// Whether an entry, known before and after its redaction, is one to keep.
    pub(super) fn keeps(&self, entry: &Json, redacted: &Json) -> bool {
        self.members.iter().all(|(name, wanted)| {
            let is_wanted = |entry| {
                let found = key_of(entry, name);
                found.is_some_and(|found| Json::parse(&wanted.to_string()).is_some_and(|wanted| equal(found, &wanted)))
            };
            is_wanted(entry) || is_wanted(redacted)
        })
    }
}

fn selector<T>(clause: Clause, path: &str, place: &Located<T>) -> Result<Selector, Error> {
    let (line, column) = (place.line, place.column);
    match PathPattern::parse(path) {
        Ok(pattern) => Ok(Selector {
            clause,
            pattern,
            line,
            column,
        }),
        Err(problem) => Err(Error::Selector { line, column, problem }),
    }
}
