//! Who calls, and what they may do: DirectLogin headers, tokens and roles.
//!
//! Absent on purpose: passwords and grants. Here any name logs in; a bank with users of its own builds on the same
//! header reading.

mod foreign;
pub mod header;
mod token;

pub use token::{issue, issue_unread, read};

use std::borrow::Cow;

use poem::http::HeaderMap;

use crate::{
    checks::Failed,
    contract::{self, HeldAt, Operation, Style},
    error,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status where the operation lists no such error.
    pub status: u16,
    /// Key of the error, such as `OBP-20003`.
    pub key: &'static str,
    /// What stands for `{value}` in its text; the whole text where the operation lists no such error.
    pub value: String,
}

impl Refusal {
    fn of(key: &'static str) -> Self {
        Self::with(key, String::new())
    }

    fn with(key: &'static str, value: impl Into<String>) -> Self {
        Self {
            status: 400,
            key,
            value: value.into(),
        }
    }

    /// The answer where the server's own code breaks.
    fn broken() -> Self {
        Self {
            status: 500,
            ..Self::with("OBP-50015", error::BROKEN)
        }
    }

    /// The refusal of values with these complaints; `None` without any. The real server puts the texts one behind the
    /// other.
    fn of_values(complaints: &[&'static str]) -> Option<Self> {
        let key = match complaints {
            [] => return None,
            [one] => one,
            _ => "text-values",
        };
        let texts: String = complaints.iter().map(|complaint| text(complaint)).collect();
        Some(Self::with(key, texts))
    }

    /// The error of an operation that is answered with.
    pub fn failed(&self, operation: &Operation) -> Failed {
        match operation.error(self.key) {
            Some(_) => Failed::named(self.key).with("value", self.value.as_str()),
            None => Failed::Plain {
                status: self.status,
                key: self.key,
                message: self.value.clone(),
            },
        }
    }
}

/// The texts of complaints about the values of a header, which are the same on every operation.
fn text(complaint: &str) -> &'static str {
    match complaint {
        "OBP-20010" => "OBP-20010: Value too long",
        "OBP-35030" => "OBP-35030: The Consumer Key must be alphanumeric. (A-Z, a-z, 0-9)",
        "OBP-35031" => "OBP-35031: The Consumer Key max length <= 512",
        _ => "OBP-20011: Value contains invalid characters",
    }
}

/// What a request says of its caller.
#[derive(PartialEq, Eq)]
pub enum Credentials {
    /// Nothing.
    None,
    /// A token.
    Token(String),
    /// A name and a password, at the login itself.
    Login(Login),
}

/// What was sent to the login.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    /// The fields that are there.
    pub fields: header::Fields,
    /// What is wrong with their form. A login that is refused for its form is still an attempt to log in.
    pub refusal: Option<Refusal>,
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
/// The order is the real server's: a consent first, then `Authorization` with OAuth or with a Bearer token, then the header
/// `DirectLogin`, then `Authorization` with the word DirectLogin, then any other `Authorization`.
///
/// `direct` is the value of the header `DirectLogin` where the operation reads it, `consent` that of `Consent-JWT` or
/// `Consent-Id`.
///
/// # Errors
/// The credentials are of a kind that is not taken, or lack a part.
pub fn credentials(
    headers: &HeaderMap,
    direct: Option<Cow<'_, str>>,
    consent: Option<&str>,
    operation: &Operation,
) -> Result<Credentials, Refusal> {
    // The path without prefix is the login itself: it takes no token but gives one.
    if operation.prefixes.is_empty() {
        return Ok(Credentials::Login(login(headers)));
    }
    if let Some(consent) = consent {
        return foreign::consent(consent, operation);
    }
    let authorization = headers
        .get("authorization")
        .map(|value| String::from_utf8_lossy(value.as_bytes()));
    match authorization.as_deref() {
        Some(text) if text.contains("OAuth") => return Err(foreign::oauth(text, operation)),
        Some(text) if text.contains("Bearer") => return Err(foreign::bearer(text, operation)),
        _ => {}
    }
    let credentials: Cow<'_, str> = match (direct, authorization) {
        (Some(direct), _) => direct,
        (None, Some(text)) if text.contains("DirectLogin") => text,
        // The oldest functions and those that need no login pass over what they do not know.
        (None, Some(_)) if operation.style != Style::Classic && operation.login == contract::Login::Required => {
            return Err(Refusal::of("OBP-20080"));
        }
        _ => return Ok(Credentials::None),
    };
    let fields = header::fields(&credentials);
    let complaints = fields.complaints();
    let Some(token) = fields.token else {
        return Err(Refusal::with("OBP-20002", "token"));
    };
    match Refusal::of_values(&complaints) {
        Some(refusal) => Err(refusal),
        None => Ok(Credentials::Token(token)),
    }
}

/// What was sent to the login. Whether it is somebody's is not looked at here.
fn login(headers: &HeaderMap) -> Login {
    let text = |name: &str| headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let refused = |key| Login {
        fields: header::Fields::default(),
        refusal: Some(Refusal::of(key)),
    };
    let credentials = match (text("directlogin"), text("authorization")) {
        (Some(direct), _) => direct,
        (None, Some(text)) if text.contains("DirectLogin") => text,
        (None, Some(_)) => return refused("OBP-20083"),
        (None, None) => return refused("OBP-20082"),
    };
    let fields = header::fields(&credentials);
    let parts = [
        ("username", &fields.username),
        ("password", &fields.password),
        ("consumer_key", &fields.consumer_key),
    ];
    let missing = parts.iter().filter(|(_, value)| value.is_none());
    let missing: Vec<&str> = missing.map(|(name, _)| *name).collect();
    let refusal = if missing.is_empty() {
        Refusal::of_values(&fields.complaints())
    } else {
        Some(Refusal::with("OBP-20002", missing.join(", ")))
    };
    Login { fields, refusal }
}

/// Whether a password may be chosen: of 10 to 16 characters with both cases, a digit and something else but no blank, or
/// of 17 to 512.
pub fn is_strong(password: &str) -> bool {
    let has = |kind: fn(&char) -> bool| password.chars().any(|c| kind(&c));
    let mixed = has(char::is_ascii_digit)
        && has(char::is_ascii_lowercase)
        && has(char::is_ascii_uppercase)
        && has(char::is_ascii_punctuation)
        && !password.contains(' ');
    password.chars().all(header::is_password)
        && match password.len() {
            10..=16 => mixed,
            17..=512 => true,
            _ => false,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_mixed_or_long() {
        let long = "a".repeat(512);
        let longer = "a".repeat(513);
        for (password, strong) in [
            ("Felix-Smi1", true),
            ("Felix|Smi1", true),
            ("Felix\\Smi1", true),
            ("Felix-Smi", false),
            ("felix-smi1", false),
            ("FelixxSmi1", false),
            ("Felix Smi-1", false),
            ("Felix[Smi1", false),
            ("Felix]Smi1", false),
            ("Felix-Sm\u{a7}1", false),
            ("aaaaaaaaaaaaaaaa", false),
            ("aaaaaaaaaaaaaaaaa", true),
            ("        aaaaaaaaa", true),
            ("aaaaaaaaaaaaaaaaa\n", false),
            ("", false),
            (&long, true),
            (&longer, false),
        ] {
            assert_eq!(is_strong(password), strong, "{password:?}");
        }
    }
}
