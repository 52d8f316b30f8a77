//! Where fixtures, snapshots and the contract come from: files if the command line names them, else the program.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::Error;
use crate::{
    built_in,
    cli::FileArgs,
    contract::Contract,
    engine::plan::RunPlan,
    fixture::{check::Known, load::Suite},
    snapshot::Store,
    suite_list::{self, SuiteList},
    target::{login, profile::Profile},
};

/// The scenarios, checked against the contract.
pub(super) fn suite(files: &FileArgs, contract: &Contract) -> Result<Suite, Error> {
    let suite = match &files.fixtures {
        Some(folder) => Suite::read(folder),
        None => Suite::parse(built_in::fixtures(), built_in::FIXTURES),
    };
    let suite = suite.map_err(Error::Fixtures)?;
    let operations = operations(contract);
    let known = Known {
        operations: Some(&operations),
        ..Known::default()
    };
    suite.check(&known).map_err(Error::Fixtures)?;
    Ok(suite)
}

/// Checks the chosen scenarios against the target's profile: others may ask for what this target does not have.
pub(super) fn check_profile(plan: &RunPlan, contract: &Contract, profile: &Profile) -> Result<(), Error> {
    let mut scenarios: Vec<_> = plan
        .scenarios
        .iter()
        .map(|scenario| Arc::clone(&scenario.loaded))
        .collect();
    scenarios.sort_by(|one, other| one.name.cmp(&other.name));
    let operations = operations(contract);
    let variables = profile.all_variables().into_keys().chain(login::names(profile));
    let variables = variables
        .chain(["base_url", "host", "invalid_token"].map(str::to_owned))
        .collect();
    let personas = profile.personas.keys().cloned().collect();
    let known = Known {
        variables: Some(&variables),
        operations: Some(&operations),
        personas: Some(&personas),
        // A capture that only an unchosen scenario uses is used all the same.
        part: true,
    };
    let target = profile.name.clone();
    Suite { scenarios }
        .check(&known)
        .map_err(|errors| Error::Lacking { target, errors })
}

fn operations(contract: &Contract) -> BTreeMap<String, String> {
    let operations = contract.outlines().iter();
    operations
        .map(|operation| (operation.id.clone(), operation.template.clone()))
        .collect()
}

/// The list of the suite's steps, if it has one.
pub(super) fn suite_list(files: &FileArgs) -> Result<Option<SuiteList>, Error> {
    let (file, text) = match &files.fixtures {
        Some(folder) => {
            let path = folder.join(suite_list::FILE);
            match std::fs::read_to_string(&path) {
                Ok(text) => (path.display().to_string(), text),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
                Err(source) => return Err(Error::File { path, source }),
            }
        }
        None => match built_in::suite_list() {
            Some(text) => (format!("{}/{}", built_in::FIXTURES, suite_list::FILE), text),
            None => return Ok(None),
        },
    };
    Ok(Some(SuiteList::parse(&file, &text)?))
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
