//! Where fixtures, snapshots and the contract come from: files if the command line names them, else the program.

use std::path::{Path, PathBuf};

use super::Error;
use crate::{built_in, cli::FileArgs, contract::Contract, fixture::load::Suite, snapshot::Store};

/// The scenarios.
pub(super) fn suite(files: &FileArgs) -> Result<Suite, Error> {
    match &files.fixtures {
        Some(folder) => Suite::read(folder),
        None => Suite::parse(built_in::fixtures(), built_in::FIXTURES),
    }
    .map_err(Error::Fixtures)
}

/// The contract.
pub(super) fn contract(spec: Option<&Path>) -> Result<Contract, Error> {
    Ok(match spec {
        Some(path) => Contract::read(path)?,
        None => Contract::embedded()?,
    })
}

/// The snapshots.
pub(super) fn store(files: &FileArgs) -> Store {
    match snapshot_folder(files) {
        Some(folder) => Store::open(folder),
        None => Store::built_in(built_in::snapshots()),
    }
}

/// The folder of snapshots, unless they are those of the program.
pub(super) fn snapshot_folder(files: &FileArgs) -> Option<PathBuf> {
    let beside = |fixtures: &PathBuf| match fixtures.parent() {
        Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("snapshots"),
        Some(parent) => parent.join("snapshots"),
        None => PathBuf::from("snapshots"),
    };
    files.snapshots.clone().or_else(|| files.fixtures.as_ref().map(beside))
}
