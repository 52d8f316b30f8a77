//! The state in which a bank starts: banks, consumer and personas of the recordings, and either made-up customers, none, or
//! those of a file.
//!
//! All of it goes through one format (`model`), which files have and in which a state is written out. Absent on purpose:
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

#[cfg(test)]
mod tests {
    use std::{collections::HashSet, time::Instant};

    use super::*;
    use crate::store::entity::{CustomerAddress, CustomerLink, User};

    const HOST: &str = "http://127.0.0.1:8080";
    const SMALL: &str = include_str!("../../tests/outside/state/good-small.yaml");

    fn started(file: StateFile) -> State {
        let mut state = State::default();
        state.seed(Some(7));
        fill(&mut state, file, HOST).expect("the entries fit");
        state
    }

    fn made_up() -> State {
        let mut file = StateFile::default();
        people::add(&mut file);
        started(file)
    }

    #[test]
    fn made_up_customers_are_people_whose_data_fit_together() {
        let state = made_up();
        assert_eq!(state.customers.len(), 24);
        let mut numbers = HashSet::new();
        for customer in state.customers.all() {
            assert!(numbers.insert(customer.number.clone()), "{customer:?}");
            let name = customer.legal_name.as_deref().expect("a name");
            let phone = customer.mobile_number.as_deref().expect("a number");
            let chinese = !name.is_ascii() && name.chars().all(|c| c > '\u{2e80}');
            let key = CustomerAddress::CUSTOMER.key([&customer.customer_id]);
            let country = state
                .customer_addresses
                .get(&key)
                .and_then(|address| address.country_code.clone());
            let code = match country.as_deref() {
                Some("CN") => "+86",
                Some("GB") => "+44",
                Some("US") => "+1",
                Some("DE") => "+49",
                other => panic!("{other:?}"),
            };
            assert_eq!(country.as_deref() == Some("CN"), chinese, "{name}");
            assert!(phone.starts_with(code), "{name} {phone} {country:?}");
            assert_eq!(
                usize::try_from(customer.dependants),
                Ok(customer.dob_of_dependants.len())
            );
        }
        let without_email = state
            .customers
            .all()
            .filter(|customer| customer.email.is_none())
            .count();
        assert!((1..12).contains(&without_email), "{without_email}");
        assert!(!state.tax_residences.is_empty() && !state.social_media.is_empty() && !state.crm_events.is_empty());
        let linked = |username: &str| {
            let user = state.users.get(&User::USERNAME.key([username])).expect("a persona");
            state
                .customer_links
                .with(&CustomerLink::USER.key([&user.user_id]))
                .count()
        };
        assert_eq!(
            (linked("full.user"), linked("norole.user"), linked("other.user")),
            (5, 0, 3)
        );
    }

    #[test]
    fn the_same_seed_makes_the_same_state() {
        assert_eq!(yaml(&made_up()).ok(), yaml(&made_up()).ok());
    }

    #[test]
    fn personas_hold_the_roles_of_the_recordings() {
        let state = started(StateFile::default());
        let held = |username: &str| {
            let user = state.users.get(&User::USERNAME.key([username])).expect("a persona");
            let key = crate::store::entity::Entitlement::USER.key([&user.user_id]);
            state.entitlements.with(&key).count()
        };
        assert_eq!(
            (held("full.user"), held("norole.user"), held("other.user")),
            (461, 0, 161)
        );
    }

    #[test]
    fn a_saved_state_starts_the_same_bank() {
        for state in [made_up(), started(read::state(SMALL).expect("the example is right"))] {
            let saved = yaml(&state).expect("can be written");
            let again = started(read::state(&saved).unwrap_or_else(|problem| panic!("{problem:?}\n{saved}")));
            assert_eq!(yaml(&again).expect("can be written"), saved);
            assert!(!saved.contains("argon2"), "no hash leaves the mock");
        }
    }

    #[test]
    fn the_schema_takes_the_example_and_a_saved_state_and_refuses_slips() {
        let validator = jsonschema::validator_for(&schema()).expect("a schema");
        let json = |text: &str| serde_saphyr::from_str::<serde_json::Value>(text).expect("is YAML");
        for text in [SMALL, &yaml(&made_up()).expect("can be written")] {
            let errors: Vec<String> = validator
                .iter_errors(&json(text))
                .map(|error| error.to_string())
                .collect();
            assert!(errors.is_empty(), "{errors:?}");
        }
        for slip in [
            "bank: []",
            "banks: [{short_name: x}]",
            "banks: [{bank_id: x, colour: red}]",
            "customers: [{bank_id: x, dependants: many}]",
            "customers: [{bank_id: x, date_of_birth: 29.02.2024}]",
            "users: [{username: x, roles: [CanGetCustomer]}]",
        ] {
            assert!(!validator.is_valid(&json(slip)), "{slip}");
        }
    }

    /// Ten milliseconds in a release build; a build without optimisation is given more.
    #[test]
    fn a_state_is_made_quickly() {
        let begun = Instant::now();
        made_up();
        let most = if cfg!(debug_assertions) { 1_000 } else { 10 };
        assert!(begun.elapsed().as_millis() <= most, "{:?}", begun.elapsed());
    }
}
