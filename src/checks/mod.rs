//! The checks of the contract (`x-obp-checks`), in the contract's order.
//!
//! What needs data is asked of the mode's [`Facts`]: whether a token is in force, a role held, a bank or customer there.
//! Absent on purpose: those data. Without them the checks that need them pass, and their errors are called up by name
//! (see [`crate::example::wish`]).

mod body;
mod force;
mod looked;
mod paging;

use std::borrow::Cow;

use poem::Response;
use serde_json::Value as Json;

use crate::{
    access::{Auth, Caller, Credentials},
    contract::{Check, Operation, Style},
    routing::Match,
    server::HeaderCase,
    wire::Query,
};

pub use looked::Looked;

/// What a request offers to its checks.
#[derive(Debug)]
pub struct Asked<'r, 'p> {
    /// The matched route.
    pub matched: &'r Match<'p>,
    /// Its headers.
    pub headers: &'r poem::http::HeaderMap,
    /// Their names letter by letter, where the transport tells.
    pub case: Option<&'r HeaderCase>,
    /// Its query.
    pub query: &'r Query<'r>,
    /// Its path as sent.
    pub path: &'r str,
    /// Its body.
    pub body: &'r [u8],
    /// Keys of errors that were found, and not enforced, before the operation was known.
    pub early: &'r [&'static str],
}

impl Asked<'_, '_> {
    /// A header that OBP reads only under exactly this name.
    pub fn exact(&self, name: &str) -> Option<Cow<'_, str>> {
        let value = self.headers.get(name)?;
        let written_so = self.case.is_none_or(|case| case.has_exact(name));
        written_so.then(|| String::from_utf8_lossy(value.as_bytes()))
    }
}

/// Which checks are run, and what becomes of those that fail.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// How strictly requests are checked.
    pub validate: Validate,
    /// How much of the access rules is applied.
    pub auth: Auth,
    /// Whether `Force-Error` is looked at, as with OBP's `enable.force_error`.
    pub force_error: bool,
}

/// Why a check failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failed {
    /// With an error that the contract lists for the operation.
    Named {
        /// The error's key in the contract, such as `OBP-30001`.
        key: &'static str,
        /// Values of the text's variable parts that do not come from the request itself.
        values: Vec<(&'static str, String)>,
    },
    /// With a text that the contract does not know.
    Plain {
        /// HTTP status.
        status: u16,
        /// OBP's code, for the log.
        key: &'static str,
        /// The whole message.
        message: String,
    },
}

impl Failed {
    /// An error of the contract.
    pub fn named(key: &'static str) -> Self {
        Self::Named {
            key,
            values: Vec::new(),
        }
    }

    /// The same with a part of its text.
    #[must_use]
    pub fn with(mut self, part: &'static str, value: impl Into<String>) -> Self {
        if let Self::Named { values, .. } = &mut self {
            values.push((part, value.into()));
        }
        self
    }
}

/// What a mode with data knows.
pub trait Facts: Send + Sync {
    /// Tells whose credentials these are.
    ///
    /// # Errors
    /// They are nobody's.
    fn caller(&self, credentials: &Credentials, operation: &'static Operation) -> Result<Caller, Failed>;

    /// Looks at a check with the mode's data; a check that needs none is left to the contract's own tables.
    ///
    /// # Errors
    /// The check failed.
    fn check(&self, check: Check, request: &mut Looked<'_, '_, '_>) -> Result<Checked, Failed>;
}

/// Whether a mode has looked at a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// It has, and all is well.
    Passed,
    /// It knows nothing of it.
    LeftToContract,
}

/// What the checks of one request found.
#[derive(Debug)]
pub struct Outcome {
    /// The answer of the first check that failed and is enforced, or of a forced error.
    pub refusal: Option<Response>,
    /// What the others found, as the keys of the contract's errors with a pointer where there is one.
    pub findings: Vec<String>,
    /// Who calls, as far as that was looked at.
    pub caller: Option<Caller>,
    /// The body as the function sees it; `null` without one.
    pub body: Json,
}

/// How strictly requests are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Validate {
    /// A request that OBP refuses is refused.
    Enforce,
    /// It is answered, and a header tells what OBP would have said.
    Warn,
    /// Nothing is looked at.
    Off,
}

/// Runs the checks of an operation.
pub fn run<'r>(asked: &'r Asked<'r, '_>, rules: Rules, facts: Option<&dyn Facts>) -> Outcome {
    let Rules { auth, validate, .. } = rules;
    let mut looked = Looked::new(asked, auth);
    let operation = asked.matched.operation;
    let mut outcome = Outcome {
        refusal: None,
        findings: Vec::new(),
        caller: None,
        body: Json::Null,
    };
    if validate == Validate::Warn {
        outcome.findings.extend(asked.early.iter().map(|key| (*key).to_owned()));
    }
    let force_at = force_position(operation).filter(|_| rules.force_error);
    for (position, check) in operation.checks.iter().enumerate() {
        if force_at == Some(position)
            && let Some(forced) = force::forced(asked)
        {
            outcome.refusal = Some(forced);
            return outcome;
        }
        let access = matches!(check, Check::Login | Check::Roles);
        if (access && auth == Auth::Off) || (!access && validate == Validate::Off) {
            continue;
        }
        let Err((error, finding)) = looked.check(*check, facts) else {
            continue;
        };
        if access || validate == Validate::Enforce {
            let nobody = *check == Check::Login && finding.starts_with("OBP-20001");
            let before = nobody && rules.force_error && forces_before_login(operation);
            let forced = before.then(|| force::forced(asked)).flatten();
            outcome.refusal = Some(forced.unwrap_or_else(|| error.into()));
            return outcome;
        }
        outcome.findings.push(finding);
    }
    if force_at == Some(operation.checks.len()) {
        outcome.refusal = force::forced(asked);
    }
    if facts.is_some() && outcome.refusal.is_none() {
        outcome.body = looked.read_body();
    }
    outcome.caller = looked.caller;
    outcome
}

/// Before which check `Force-Error` is looked at: behind login and roles and before the body (recorded: a body that does
/// not fit is passed over, a missing role is not). The oldest functions never look, nor does one that reads no login.
fn force_position(operation: &Operation) -> Option<usize> {
    if operation.style == Style::Classic || operation.prefixes.is_empty() {
        return None;
    }
    let behind = |check| {
        operation
            .checks
            .iter()
            .position(|other| *other == check)
            .map(|position| position + 1)
    };
    match forces_before_login(operation) {
        true => behind(Check::Login),
        false => behind(Check::Roles).or(behind(Check::Login)),
    }
}

/// Functions of the second generation for which OBP documents no role look at `Force-Error` once a token is read, before
/// they miss one or ask for a role (recorded: `createCreditLimitRequest` without login; seen on a real server: the rest).
fn forces_before_login(operation: &Operation) -> bool {
    operation.style == Style::New && operation.documented_roles.any.is_empty()
}
