//! What an instance is: which versions and operations it serves, who its callers are and what they may do, whether the
//! banks of the profile are there; and what of that keeps a step from being tested.
//!
//! Facts are asked for when they are needed first, once, and only by `GET`. A run on a server where everything can be
//! tested asks for none.
//!
//! **What is enough to say "not testable here".** A step is always sent, so that its own answer can speak; only a step
//! that failed is looked at, and only if its answer is the very refusal that the fact explains:
//!
//! - *version off*: the step's URL answers 404 OBP-10404, the version's root answers the same, and the documentation of
//!   that version is refused as not enabled or unknown (OBP-00008, OBP-00027), or is empty. A root alone may be broken,
//!   documentation alone may be stale: neither is enough.
//! - *operation disabled*: the step's URL answers 404 OBP-10404 while the version's root answers, and the documentation of
//!   the version can be read and has neither the operation's id nor its method and path. An operation that is documented
//!   and answers 404 is a failure.
//! - *bank missing*: the answer is OBP-30001 or OBP-20006 at a bank of the profile, and `GET /banks/BANK_ID` answers
//!   OBP-30001, too.
//! - *role missing*: the answer is 403 OBP-20006, the outcome that the step expects lies behind the check of roles in the
//!   contract's order of checks, the bank is there, and the caller's own entitlements do not meet what the contract asks
//!   for. Who holds the roles and is refused all the same has found a deviation; so has a step that expects a refusal
//!   from before the check of roles.
//! - *role held*: the step expects OBP-20006, but the caller's own entitlements meet what the contract asks for. A step
//!   that writes is not even sent then.
//!
//! Entitlements count only where the server refuses them to a caller without a login: others' lists prove nothing.
//! What cannot be learnt (documentation that needs a role, a garbled answer) excuses nothing. Absent on purpose: any
//! change of the instance, and guessing.

mod ask;
mod excuse;
mod page;
mod survey;

use std::{collections::BTreeSet, sync::Arc};

use serde_json::Value;

use self::ask::Asked;
use crate::{
    contract::{Contract, Held, Operation},
    mask::Masker,
    target::{client::Client, login::Logins, profile::Profile},
};

pub use excuse::{Answered, Call};
pub use page::page;
pub use survey::{Survey, schema, survey};

/// What could be learnt, or why not.
pub type Told<T> = Result<T, String>;

/// Versions that OBP-API has had, the newest first.
const VERSIONS: [&str; 11] = [
    "v5.1.0", "v5.0.0", "v4.0.0", "v3.1.0", "v3.0.0", "v2.2.0", "v2.1.0", "v2.0.0", "v1.4.0", "v1.3.0", "v1.2.1",
];
/// Versions under which callers can read their entitlements and others' documentation, the newest first.
const READERS: [&str; 5] = ["v5.1.0", "v5.0.0", "v4.0.0", "v3.1.0", "v3.0.0"];

/// An instance, with what is known of it so far. Clones share that.
#[derive(Clone)]
pub struct Instance {
    inner: Arc<Inner>,
}

struct Inner {
    client: Client,
    logins: Logins,
    masker: Masker,
    base_url: String,
    /// The banks of the profile.
    banks: BTreeSet<String>,
    /// The functions of the contract's operations, parted by commas, as many in a text as a URL may hold: documentation
    /// is asked for these only, since all of it is large.
    functions: Vec<String>,
    versions: Asked<Version>,
    documents: Asked<Documents>,
    roles: Asked<Vec<Held>>,
    bank_is_there: Asked<bool>,
    reader: Asked<String>,
    apart: Asked<()>,
}

/// A version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Whether it answers.
    pub on: bool,
    /// What its root says, as far as it says it.
    pub root: Value,
}

/// The documentation of a version.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Documents {
    /// Whether the server says that it does not serve the version.
    pub refused: bool,
    /// Ids of operations.
    pub ids: BTreeSet<String>,
    /// Methods and paths, with every parameter as `_`.
    routes: BTreeSet<String>,
}

impl Documents {
    /// Whether an operation is in it.
    pub fn have(&self, operation: &Operation) -> bool {
        self.ids.contains(&operation.id) || self.routes.contains(&route(&operation.method, &operation.template))
    }

    /// Whether there is nothing in it.
    pub fn are_empty(&self) -> bool {
        self.refused || self.ids.is_empty()
    }
}

/// Bytes of a list of functions in a URL; servers refuse request lines beyond 8 KiB, some earlier.
const LONGEST_LIST: usize = 3_000;

/// Names parted by commas, in as few texts as can be.
fn lists<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut lists: Vec<String> = Vec::new();
    for name in names {
        match lists.last_mut() {
            Some(list) if list.len() + name.len() < LONGEST_LIST => {
                list.push(',');
                list.push_str(name);
            }
            _ => lists.push(name.to_owned()),
        }
    }
    lists
}

impl Instance {
    /// An instance of which nothing is known yet. Nothing is sent.
    pub fn new(profile: &Profile, contract: &Contract, client: &Client, logins: &Logins, masker: &Masker) -> Self {
        let banks = ["bank_id", "other_bank_id"].iter().filter_map(|name| {
            let bank = profile.variables.get(*name)?.as_str()?;
            Some(bank.to_owned())
        });
        let functions: BTreeSet<&str> = contract
            .outlines()
            .iter()
            .filter_map(|outline| outline.id.split_once('-').map(|(_, function)| function))
            .collect();
        Self {
            inner: Arc::new(Inner {
                client: client.clone(),
                logins: logins.clone(),
                masker: masker.clone(),
                base_url: profile.base_url.clone(),
                banks: banks.collect(),
                functions: lists(functions),
                versions: Asked::default(),
                documents: Asked::default(),
                roles: Asked::default(),
                bank_is_there: Asked::default(),
                reader: Asked::default(),
                apart: Asked::default(),
            }),
        }
    }
}

/// `GET /banks/_/customers`: method and path without prefix, each parameter as `_`.
fn route(method: &str, path: &str) -> String {
    let parameter = |segment: &str| {
        let letters = segment.chars().any(|letter| letter.is_ascii_alphabetic());
        segment.starts_with('{') || (letters && !segment.chars().any(|letter| letter.is_ascii_lowercase()))
    };
    let segments = path
        .split('/')
        .map(|segment| if parameter(segment) { "_" } else { segment });
    format!("{method} {}", segments.collect::<Vec<_>>().join("/"))
}
