//! The state in which a bank starts: banks, consumer and personas of the recordings, and either made-up customers, none, or
//! those of a file.
//!
//! All of it goes through one format ([`model`]), which files have and in which a state is written out. Absent on purpose:
//! where a state is kept from then on.

mod at;
mod checked;
mod defaults;
mod locate;
mod model;
mod people;
mod problem;
mod read;
mod when;
mod written;

pub use defaults::{PERSONAS, Persona};
pub use problem::BadState;

pub(crate) use defaults::CONSUMER_KEY;
pub(crate) use model::schema;

use std::path::Path;

use crate::{
    cli::Config,
    generated::sandbox::SandboxDataImport,
    store::{State, real_time},
};

use super::{password, sandbox::import};
use checked::Around;
use model::StateFile;
use problem::Problem;

/// The starting state.
///
/// # Errors
/// The file that it stands in is none, or does not hold together.
pub(super) fn state(config: &Config, hostname: &str) -> Result<State, BadState> {
    let mut state = State::default();
    state.seed(config.seed);
    match &config.state {
        None => {
            let mut file = StateFile::default();
            if !config.empty {
                people::add(&mut file);
            }
            fill(&mut state, file, hostname)
                .map_err(|problems| BadState::new(Path::new("made-up customers"), problems))?;
        }
        Some(path) => {
            let bad = |problems| BadState::new(path, problems);
            match read::file(path)? {
                read::Read::State(file) => fill(&mut state, *file, hostname).map_err(bad)?,
                read::Read::Sandbox(data, text) => {
                    from_sandbox(&mut state, &data, &text, hostname).map_err(|problem| bad(vec![problem]))?;
                }
            }
        }
    }
    Ok(state)
}

/// A state in the format of state files, as YAML.
///
/// # Errors
/// It cannot be written, which is a defect.
pub(crate) fn yaml(state: &State) -> Result<String, serde_saphyr::ser::Error> {
    serde_saphyr::to_string(&written::file(state))
}

fn fill(state: &mut State, mut file: StateFile, hostname: &str) -> Result<(), Vec<Problem>> {
    defaults::complete(&mut file);
    let around = Around {
        hostname,
        now: real_time(),
        hash: &password_of,
    };
    checked::fill(state, file, &around)
}

/// The hash of the password given, or of a persona's own.
fn password_of(username: &str, given: Option<&str>) -> Option<String> {
    match given {
        Some(given) => hash(given),
        None => {
            let persona = PERSONAS.iter().find(|persona| persona.username == username);
            persona.map(|persona| persona.password_hash.to_owned())
        }
    }
}

/// The hash of a password; without one, which takes a system that gives no randomness, its user cannot log in.
fn hash(password: &str) -> Option<String> {
    password::hash(password).ok()
}

/// Imports a file in OBP's format over the banks and personas; those of its own names give way to it.
fn from_sandbox(state: &mut State, data: &SandboxDataImport, text: &str, hostname: &str) -> Result<(), Problem> {
    let mut file = StateFile::default();
    defaults::complete(&mut file);
    let has_bank = |id: &str| data.banks.iter().flatten().any(|bank| bank.id.as_deref() == Some(id));
    let has_user = |name: &str| {
        data.users
            .iter()
            .flatten()
            .any(|user| user.user_name.as_deref() == Some(name))
    };
    let mut banks = file.banks.take().unwrap_or_default();
    banks.retain(|bank| !has_bank(&bank.bank_id));
    file.banks = Some(banks);
    let mut users = file.users.take().unwrap_or_default();
    users.retain(|user| !has_user(&user.username));
    for user in &mut users {
        user.roles
            .retain(|role| role.bank_id.as_ref().is_none_or(|bank_id| !has_bank(bank_id)));
    }
    file.users = Some(users);
    let first = |problems: Vec<Problem>| problems.into_iter().next();
    if let Some(problem) = fill(state, file, hostname).err().and_then(first) {
        return Err(problem);
    }
    let passwords = data.users.iter().flatten().filter_map(|user| user.password.as_ref());
    let around = import::Around {
        hostname: hostname.to_owned(),
        now: real_time(),
        hashes: passwords
            .filter_map(|password| Some((password.clone(), hash(password)?)))
            .collect(),
    };
    import::import(state, data, &around).map_err(|refusal| {
        let (line, column) = locate::position(text, &refusal.field).unwrap_or_default();
        Problem {
            line,
            column,
            field: refusal.field,
            message: refusal.message,
        }
    })
}
