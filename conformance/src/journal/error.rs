//! Why a journal cannot be kept or read.

use std::{io, path::PathBuf};

/// What is wrong with a journal.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder cannot be made, written, read or removed.
    #[error("the journal {}: {source}; name a folder that can be written with --journal", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A line that no journal holds.
    #[error("{}:{line}: {problem}; a journal is written by obp-conform alone: move the file away if it is none", path.display())]
    Content {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// What is wrong.
        problem: String,
    },
}

impl Error {
    /// An error of the file system at this path.
    pub(super) fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |source| Self::File { path, source }
    }
}
