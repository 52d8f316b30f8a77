//! Where fixtures, snapshots and the contract come from: files if the command line names them, else the program.

use std::path::{Path, PathBuf};

use super::Error;
use crate::{
    built_in,
    cli::FileArgs,
    contract::Contract,
    fixture::{check::Known, load::Suite},
    snapshot::Store,
    target::{login, profile::Profile},
};

/// The scenarios, checked against the contract and, if there is one, the target's profile.
pub(super) fn suite(files: &FileArgs, contract: &Contract, profile: Option<&Profile>) -> Result<Suite, Error> {
    let suite = match &files.fixtures {
        Some(folder) => Suite::read(folder),
        None => Suite::parse(built_in::fixtures(), built_in::FIXTURES),
    };
    let suite = suite.map_err(Error::Fixtures)?;
    let operations = contract.operations().iter();
    let operations = operations
        .map(|operation| (operation.id.clone(), operation.template.clone()))
        .collect();
    let variables = profile.map(|profile| {
        profile
            .all_variables()
            .into_keys()
            .chain(login::names(profile))
            .chain(["base_url".to_owned(), "host".to_owned()])
            .collect()
    });
    let personas = profile.map(|profile| profile.personas.keys().cloned().collect());
    let known = Known {
        variables: variables.as_ref(),
        operations: Some(&operations),
        personas: personas.as_ref(),
    };
    suite.check(&known).map_err(Error::Fixtures)?;
    Ok(suite)
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
