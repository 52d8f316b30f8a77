//! Bank mode: a bank with state that behaves as the recorded OBP-API does.
//!
//! The order of an operation's checks is the contract's (`x-obp-checks`); what a check looks at stands in `checks`,
//! what the operation then does in a file per tag, each method a short sequence of store calls. An operation that is not
//! in [`STATEFUL`] answers its example, after the same checks.
//!
//! Absent on purpose: HTTP, and the shape of requests and answers, which come from the contract.

mod account;
mod authentication;
mod banks;
mod checks;
mod customer;
mod database;
mod documentation;
mod person;
mod role;
mod sandbox;
pub mod start;
pub mod traps;
mod user;
mod visit;

pub mod password;
pub mod persona;
pub mod roles;

pub use visit::{Visit, Visited};

use std::{collections::HashSet, sync::Arc};

use poem::http::HeaderMap;

use crate::{
    cli::Config,
    contract::Operation,
    error::{Error, ObpError},
    example::Examples,
    generated::answer_with_examples,
    store::{Keep, Limits, Store, entity::User},
};

/// The operations that work on the bank's state, by operation id, by tag.
pub const STATEFUL: &[&[&str]] = &[
    account::STATEFUL,
    authentication::STATEFUL,
    banks::STATEFUL,
    customer::STATEFUL,
    person::STATEFUL,
    role::STATEFUL,
    sandbox::STATEFUL,
    user::STATEFUL,
];

/// The header, and the cookie, that name a private session.
const SESSION: &str = "X-Mock-Session";

/// Answers the operations with the bank's state.
#[derive(Debug)]
pub struct Bank {
    /// Answers what has nothing to do with the state.
    pub examples: Examples,
}

answer_with_examples! {
    Bank:
    account_access account_application account_metadata account_public api api_collection atm
    authentication_type_validation branch card connector_method consent consumer counterparty
    counterparty_metadata customer_meeting customer_message data_warehouse direct_debit
    dynamic_endpoint_manage dynamic_entity_manage dynamic_message_doc dynamic_resource_doc endpoint_mapping fx
    json_schema_validation kyc method_routing metric product product_collection scope standing_order
    system_integrity transaction transaction_metadata transaction_request user_invitation view_custom
    view_system webhook webui_props
}

/// How bank mode behaves.
#[derive(Debug)]
pub struct Settings {
    /// Where the state is.
    pub store: Arc<Store>,
    /// Whether the traps that surprise OBP's clients are turned off.
    pub friendly: bool,
    /// The base URL that OBP would call its `hostname`: also the provider of its own users.
    pub hostname: String,
}

impl Settings {
    /// What a request with these headers sees of the bank.
    ///
    /// # Errors
    /// The session that it names cannot be had, or the store cannot be read.
    pub async fn visit(self: &Arc<Self>, headers: &HeaderMap) -> Result<Visit, ObpError> {
        let session = match session_name(headers) {
            None => Arc::clone(self.store.shared()),
            Some(name) => self.store.private(&name).map_err(|error| visit::unavailable(&error))?,
        };
        let visit = Visit::new(Arc::clone(self), session).await;
        visit.map_err(|error| visit::unavailable(&error))
    }
}

/// What one who starts the mock wants to know of its bank.
#[derive(Debug, Clone)]
pub struct Overview {
    /// Where the state is kept.
    pub kept: String,
    /// How many customers there are.
    pub customers: usize,
    /// The personas that can log in.
    pub personas: Vec<start::Persona>,
    /// The key of the first consumer.
    pub consumer_key: Option<String>,
}

impl Settings {
    /// What the bank starts with.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn overview(&self, config: &Config) -> Result<Overview, Error> {
        let state = self.store.shared().snapshot().await?;
        let own = |persona: &&start::Persona| {
            let user = state.users.get(&User::USERNAME.key([persona.username]));
            user.is_some_and(|user| user.password_hash.as_deref() == Some(persona.password_hash))
        };
        let kept = match config.store.split_once(':') {
            None => "in memory, gone with the process".to_owned(),
            // Behind it there may be a password.
            Some((kind, _)) if self.store.is_loaded() => format!("kept in {kind}, as it was left there"),
            Some((kind, _)) => format!("kept in {kind}, new there"),
        };
        Ok(Overview {
            kept,
            customers: state.customers.len(),
            personas: start::PERSONAS.iter().filter(own).copied().collect(),
            consumer_key: state.consumers.all().next().map(|consumer| consumer.key.clone()),
        })
    }
}

/// The session that a request names.
pub(crate) fn session_name(headers: &HeaderMap) -> Option<String> {
    if let Some(value) = headers.get(SESSION) {
        return Some(String::from_utf8_lossy(value.as_bytes()).into_owned());
    }
    let cookies = headers.get_all("cookie").iter().filter_map(|value| value.to_str().ok());
    let mut cookies = cookies.flat_map(cookie::Cookie::split_parse).flatten();
    let found = cookies.find(|cookie| cookie.name().eq_ignore_ascii_case(SESSION));
    found.map(|cookie| cookie.value().to_owned())
}

/// Opens the bank.
///
/// # Errors
/// The starting state or the store cannot be read.
pub async fn open(config: &Config, hostname: &str) -> Result<Arc<Settings>, Error> {
    let limits = Limits {
        sessions: config.max_sessions,
        idle: config.session_idle,
        customers: config.max_customers,
        users: config.max_users,
    };
    let keep: Keep = config
        .store
        .parse()
        .map_err(|error| Error::Options(format!("--store: {error}")))?;
    let store = Store::open(&keep, start::state(config, hostname)?, limits).await?;
    Ok(Arc::new(Settings {
        store: Arc::new(store),
        friendly: config.friendly,
        hostname: hostname.to_owned(),
    }))
}

/// Whether each of these operations works on the bank's state.
pub fn stateful(operations: &[&'static Operation]) -> Vec<bool> {
    let known: HashSet<&str> = STATEFUL.iter().flat_map(|room| room.iter().copied()).collect();
    operations
        .iter()
        .map(|operation| known.contains(operation.id))
        .collect()
}
