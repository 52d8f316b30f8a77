//! Who calls, and what they may do: DirectLogin headers, tokens and roles.
//!
//! Absent on purpose: passwords and grants. Here any name logs in; a bank with users of its own builds on the same
//! header reading.

pub mod header;
mod token;

pub use token::{issue, read};

use std::borrow::Cow;

use poem::http::HeaderMap;

use crate::{
    checks::Failed,
    contract::{HeldAt, Login, Operation, Style},
};

/// How much of OBP's access rules is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Auth {
    /// No credential is looked at.
    Off,
    /// Operations that need a login want a token.
    Login,
    /// They want the roles as well.
    Roles,
}

/// The bank at which `other.user` holds every bank role (as in the recordings).
const OTHER_USERS_BANK: &str = "gh.29.uk";

/// Who calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caller {
    /// Nobody.
    Anonymous,
    /// A user, by name.
    User(String),
}

/// Why nobody could be told from the request's headers: the contract's key of the error, and what its text is about.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Key of the error, such as `OBP-20003`.
    pub key: &'static str,
    /// What stands for `{value}` in its text.
    pub value: String,
}

/// What a request says of its caller.
#[derive(PartialEq, Eq)]
pub enum Credentials {
    /// Nothing.
    None,
    /// A token.
    Token(String),
    /// A name and a password, at the login itself.
    Login(header::Fields),
}

/// Who calls, where any name has logged in and the token tells it.
///
/// # Errors
/// The token is none of ours, or has expired.
pub fn caller(credentials: &Credentials) -> Result<Caller, Failed> {
    match credentials {
        Credentials::None | Credentials::Login(_) => Ok(Caller::Anonymous),
        Credentials::Token(token) => match token::read(token) {
            Some(username) => Ok(Caller::User(username)),
            None => Err(Failed::named("OBP-20003").with("token", token)),
        },
    }
}

/// Reads what a request says of its caller.
///
/// The order is the real server's: `Authorization` with a Bearer token first, then the header `DirectLogin`, then
/// `Authorization` with the word DirectLogin, then any other `Authorization`.
///
/// # Errors
/// The credentials are of a kind that is not taken, or lack a part.
///
/// `direct` is the value of the header `DirectLogin` where the operation reads it.
pub fn credentials(
    headers: &HeaderMap,
    direct: Option<Cow<'_, str>>,
    operation: &Operation,
) -> Result<Credentials, Refusal> {
    // The path without prefix is the login itself: it takes no token but gives one.
    if operation.prefixes.is_empty() {
        return login_form(headers).map(Credentials::Login);
    }
    let authorization = headers
        .get("authorization")
        .map(|value| String::from_utf8_lossy(value.as_bytes()));
    if authorization.as_deref().is_some_and(|text| text.contains("Bearer")) {
        return Err(Refusal {
            key: "bearer",
            value: String::new(),
        });
    }
    let credentials: Cow<'_, str> = match (direct, authorization) {
        (Some(direct), _) => direct,
        (None, Some(text)) if text.contains("DirectLogin") => text,
        // The oldest functions and those that need no login pass over what they do not know.
        (None, Some(_)) if operation.style != Style::Classic && operation.login == Login::Required => {
            return Err(Refusal {
                key: "OBP-20080",
                value: String::new(),
            });
        }
        _ => return Ok(Credentials::None),
    };
    let fields = header::fields(&credentials);
    let Some(token) = fields.token.filter(|token| !token.is_empty()) else {
        return Err(Refusal {
            key: "OBP-20002",
            value: "token".into(),
        });
    };
    Ok(Credentials::Token(token))
}

/// A login in the form that OBP takes. Whether it is somebody's is not looked at here.
///
/// # Errors
/// The header is missing or of another kind, a part of it is missing, too long or has characters that are not taken.
fn login_form(headers: &HeaderMap) -> Result<header::Fields, Refusal> {
    const LONGEST: usize = 512;
    let refuse = |key| {
        Err(Refusal {
            key,
            value: String::new(),
        })
    };
    let text = |name: &str| headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let credentials = match (text("directlogin"), text("authorization")) {
        (Some(direct), _) => direct,
        (None, Some(text)) if text.contains("DirectLogin") => text,
        (None, Some(_)) => return refuse("OBP-20083"),
        (None, None) => return refuse("OBP-20082"),
    };
    let fields = header::fields(&credentials);
    let parts = [
        ("username", &fields.username),
        ("password", &fields.password),
        ("consumer_key", &fields.consumer_key),
    ];
    let missing: Vec<&str> = parts
        .iter()
        .filter(|(_, value)| value.is_none())
        .map(|(name, _)| *name)
        .collect();
    if !missing.is_empty() {
        return Err(Refusal {
            key: "OBP-20002",
            value: missing.join(", "),
        });
    }
    let username = fields.username.as_deref().unwrap_or_default();
    let consumer_key = fields.consumer_key.as_deref().unwrap_or_default();
    let of = |text: &str, more: &[char]| text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(&c));
    if !of(username, &['-', '.', '_', '@']) {
        refuse("OBP-20011")
    } else if username.len() > LONGEST {
        refuse("OBP-20010")
    } else if !of(consumer_key, &['-']) {
        refuse("OBP-35030")
    } else if consumer_key.len() > LONGEST {
        refuse("OBP-35031")
    } else {
        Ok(fields)
    }
}

/// Whether a caller holds what the operation asks for at this bank.
///
/// The personas are those of the recordings: `full.user` and any other name has every role, `norole.user` has none,
/// `other.user` every bank role at one bank.
pub fn may_call(caller: &Caller, operation: &Operation, bank: &str) -> bool {
    let any = operation.roles.any;
    let Caller::User(name) = caller else {
        return any.is_empty();
    };
    let holds = |at: HeldAt| match name.as_str() {
        "norole.user" => false,
        "other.user" => at != HeldAt::System && bank == OTHER_USERS_BANK,
        _ => true,
    };
    any.is_empty() || any.iter().any(|set| set.iter().all(|role| holds(role.at)))
}
