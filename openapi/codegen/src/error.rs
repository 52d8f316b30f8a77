//! What can be wrong with a contract, and where.

use std::{io, path::PathBuf};

/// Where in the contract something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file's name inside the contract's folder.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column, counted from 1.
    pub column: usize,
    /// JSON pointer inside the file.
    pub pointer: String,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{} (#{})", self.file, self.line, self.column, self.pointer)
    }
}

/// Why no code could be generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is no YAML.
    #[error("{file}:{line}:{column}: not YAML: {message}")]
    Yaml {
        /// The file's name inside the contract's folder.
        file: String,
        /// Line, counted from 1.
        line: usize,
        /// Column, counted from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// A key that the generator does not know.
    #[error("{place}: unknown key `{key}`; known here: {known}")]
    UnknownKey {
        /// Where the key stands.
        place: Place,
        /// The key.
        key: String,
        /// What may stand there.
        known: String,
    },
    /// A key that must be there is not.
    #[error("{place}: `{key}` is missing")]
    MissingKey {
        /// The mapping without it.
        place: Place,
        /// The key.
        key: String,
    },
    /// Anything else that is wrong at one place.
    #[error("{place}: {message}")]
    Invalid {
        /// Where.
        place: Place,
        /// What, as a lower-case fragment.
        message: String,
    },
    /// The emitted tokens are no Rust; a defect of the generator.
    #[error("the generated {file} is not Rust: {message}")]
    NotRust {
        /// The generated file.
        file: String,
        /// The parser's words.
        message: String,
    },
}
