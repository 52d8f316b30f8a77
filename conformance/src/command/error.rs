//! How the program can end.

use std::{io, path::PathBuf};

use thiserror::Error as ThisError;

use crate::{
    contract, engine,
    fixture::error::Error as FixtureError,
    report, snapshot,
    target::{self, login},
};

/// How a command ended. The codes are told in `--help`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Everything is as it should be.
    Conforms,
    /// The target deviates.
    Deviates,
    /// The command line, the configuration, a fixture or the contract is wrong.
    Usage,
    /// The target cannot be reached, or login or set-up failed.
    Unreachable,
    /// Nothing was selected.
    Nothing,
    /// Nothing deviates, but snapshots are missing or pending.
    Pending,
    /// Interrupted.
    Interrupted,
}

impl Exit {
    /// The process's exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Conforms => 0,
            Self::Deviates => 1,
            Self::Usage => 2,
            Self::Unreachable => 3,
            Self::Nothing => 4,
            Self::Pending => 5,
            Self::Interrupted => 130,
        }
    }
}

/// What keeps a command from being done.
#[derive(Debug, ThisError)]
pub enum Error {
    /// Fixtures are wrong.
    #[error("{}", fixture_errors(.0))]
    Fixtures(Vec<FixtureError>),
    /// The target's profile lacks what the chosen scenarios use.
    #[error(
        "the target `{target}` lacks variables or personas that the chosen scenarios use; put them into its profile \
         (`obp-conform profile` prints a sample of obp-conform.toml) and choose that with --target\n{}",
        lines(.errors, 5)
    )]
    Lacking {
        /// The profile.
        target: String,
        /// Where the scenarios use them.
        errors: Vec<FixtureError>,
    },
    /// The contract cannot be used.
    #[error("contract: {0}")]
    Contract(#[from] contract::Error),
    /// The plan cannot be made.
    #[error(transparent)]
    Plan(#[from] engine::Error),
    /// The targets' file or a profile is wrong.
    #[error(transparent)]
    Profile(#[from] target::profile::Error),
    /// The HTTP client cannot be made.
    #[error(transparent)]
    Client(#[from] target::client::SetupError),
    /// A persona cannot log in.
    #[error(transparent)]
    Login(#[from] target::login::Error),
    /// The target does not answer.
    #[error("the target {url} cannot be reached: {reason}")]
    Unreachable {
        /// Its base URL.
        url: String,
        /// Why.
        reason: String,
    },
    /// A report cannot be written as asked.
    #[error(transparent)]
    Report(#[from] report::Error),
    /// A baseline is wrong.
    #[error(transparent)]
    Baseline(#[from] crate::baseline::Error),
    /// A file is no JSON report of a run.
    #[error("{}: is no JSON report of a run: {reason}; make one with --report json=FILE", path.display())]
    NoReport {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: serde_json::Error,
    },
    /// `discover` has one kind of report.
    #[error("--report {0}: `discover` writes json=FILE only")]
    DiscoverReport(String),
    /// The list of the suite's steps is wrong.
    #[error(transparent)]
    SuiteList(#[from] crate::suite_list::Error),
    /// A snapshot cannot be read or written.
    #[error(transparent)]
    Snapshot(#[from] snapshot::Error),
    /// Snapshots are to be written, but there is no folder for them.
    #[error("snapshots are to be written, but those built into the program cannot be: name a folder with --snapshots")]
    NoSnapshotFolder,
    /// A journal cannot be kept or read.
    #[error(transparent)]
    Journal(#[from] crate::journal::Error),
    /// A journal is of another server than the profile of its target.
    #[error(
        "{}: the run was at {journal}, but the target `{target}` is {now}; nothing is sent to another server: choose the \
         profile it was with --config", path.display()
    )]
    Moved {
        /// The journal.
        path: PathBuf,
        /// The target's name.
        target: String,
        /// The base URL of the run.
        journal: String,
        /// The base URL of the profile now.
        now: String,
    },
    /// A recording cannot be imported.
    #[error("{}: {source}", path.display())]
    Import {
        /// The recording.
        path: PathBuf,
        /// What is wrong.
        source: crate::import::Error,
    },
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// What is to be compared later cannot be kept.
    #[error(
        "answers cannot be kept in a temporary file in {folder}: {source}; the environment variable TMPDIR names another \
         folder",
        folder = folder.display()
    )]
    Spool {
        /// The folder of temporary files.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Standard output cannot be written.
    #[error("cannot write: {0}")]
    Output(io::Error),
}

impl Error {
    pub(super) fn spool(source: io::Error) -> Self {
        let folder = std::env::temp_dir();
        Self::Spool { folder, source }
    }

    /// The exit code for it.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Unreachable { .. } => Exit::Unreachable,
            Self::Login(login::Error::Send { .. } | login::Error::Refused { .. }) => Exit::Unreachable,
            _ => Exit::Usage,
        }
    }
}

fn fixture_errors(errors: &[FixtureError]) -> String {
    let word = if errors.len() == 1 { "an error" } else { "errors" };
    format!("{word} in fixtures\n{}", lines(errors, 50))
}

/// An error a line, as many as `most`.
fn lines(errors: &[FixtureError], most: usize) -> String {
    let mut lines: Vec<_> = errors.iter().take(most).map(ToString::to_string).collect();
    if errors.len() > most {
        lines.push(format!("and {} more", errors.len() - most));
    }
    lines.join("\n")
}
