//! What is wrong with a state file, where, and what to do about it.

use std::path::{Path, PathBuf};

use super::at::At;

/// A mistake in a state file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Line, from 1; 0 when it is the whole file.
    pub(crate) line: usize,
    /// Column, from 1.
    pub(crate) column: usize,
    /// The member, such as `customers[3].customer_number`; empty when it is the whole file.
    pub(crate) field: String,
    /// What is wrong with it and the next step.
    pub(crate) message: String,
}

impl Problem {
    /// A mistake in a value.
    pub(crate) fn at<T>(value: &At<T>, field: String, message: String) -> Self {
        Self {
            line: value.line,
            column: value.column,
            field,
            message,
        }
    }

    /// A mistake of the whole file.
    pub(crate) fn whole(message: String) -> Self {
        Self {
            line: 0,
            column: 0,
            field: String::new(),
            message,
        }
    }
}

/// A file that is no starting state.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.text())]
pub struct BadState {
    /// The file.
    pub path: PathBuf,
    problems: Vec<Problem>,
}

impl BadState {
    pub(crate) fn new(path: &Path, problems: Vec<Problem>) -> Self {
        Self {
            path: path.to_owned(),
            problems,
        }
    }

    fn text(&self) -> String {
        let lines = self.problems.iter().map(|problem| {
            let mut line = self.path.display().to_string();
            if problem.line > 0 {
                line.push_str(&format!(":{}:{}", problem.line, problem.column));
            }
            if !problem.field.is_empty() {
                line.push_str(&format!(": {}", problem.field));
            }
            format!("{line}: {}", problem.message)
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}
