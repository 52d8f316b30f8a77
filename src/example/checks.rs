//! The checks of the contract (`x-obp-checks`), in the contract's order, as far as they need no state.
//!
//! Absent on purpose: whether a bank, customer or number exists. This mode knows no data; those errors are called up by
//! name (see [`super::wish`]).

use std::borrow::Cow;

use poem::Response;
use serde_json::Value as Json;

use crate::{
    access::{self, Auth, Caller},
    contract::{Check, HeldAt, NamedError, Operation, Style},
    error::ObpError,
    obp_json::{self, Kind, Mismatch, Texts},
    routing::Match,
    server::HeaderCase,
    wire::Query,
};

use super::{Settings, force, paging};

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
    pub(super) fn exact(&self, name: &str) -> Option<Cow<'_, str>> {
        let value = self.headers.get(name)?;
        let written_so = self.case.is_none_or(|case| case.has_exact(name));
        written_so.then(|| String::from_utf8_lossy(value.as_bytes()))
    }
}

/// What the checks of one request found.
#[derive(Debug)]
pub(super) struct Outcome {
    /// The answer of the first check that failed and is enforced, or of a forced error.
    pub refusal: Option<Response>,
    /// What the others found, as the keys of the contract's errors with a pointer where there is one.
    pub findings: Vec<String>,
    /// Who calls, as far as that was looked at.
    pub caller: Option<Caller>,
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
pub(super) fn run(asked: &Asked<'_, '_>, settings: &Settings) -> Outcome {
    let Settings { auth, validate, .. } = *settings;
    let mut run = Run {
        asked,
        operation: asked.matched.operation,
        auth,
        body: Body::Unread,
        caller: None,
    };
    let mut outcome = Outcome {
        refusal: None,
        findings: Vec::new(),
        caller: None,
    };
    if validate == Validate::Warn {
        outcome.findings.extend(asked.early.iter().map(|key| (*key).to_owned()));
    }
    let force_at = force_position(run.operation).filter(|_| settings.force_error);
    for (position, check) in run.operation.checks.iter().enumerate() {
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
        let Err((error, finding)) = run.check(*check) else {
            continue;
        };
        if *check == Check::Login
            && settings.force_error
            && forces_without_login(run.operation)
            && run.caller == Some(Caller::Anonymous)
            && let Some(forced) = force::forced(asked)
        {
            outcome.refusal = Some(forced);
            return outcome;
        }
        if access || validate == Validate::Enforce {
            outcome.refusal = Some(error.into());
            return outcome;
        }
        outcome.findings.push(finding);
    }
    if force_at == Some(run.operation.checks.len()) {
        outcome.refusal = force::forced(asked);
    }
    outcome.caller = run.caller;
    outcome
}

/// The body, read as far as the checks have come.
enum Body<'r> {
    Unread,
    Parsed(obp_json::Value<'r>),
    /// Looked at as the function does, and nothing is wrong. Members are read out when somebody asks for one.
    Fits(obp_json::Value<'r>),
    /// Members as the function sees them.
    Read(Json),
    /// Read with a `null` where the function will break.
    Broken(Json),
    /// No JSON, or a misfit that is only warned of: later checks of the body have nothing to look at.
    Unusable,
}

struct Run<'r, 'p> {
    asked: &'r Asked<'r, 'p>,
    operation: &'static Operation,
    auth: Auth,
    body: Body<'r>,
    caller: Option<Caller>,
}

type Checked = Result<(), (ObpError, String)>;

impl<'r> Run<'r, '_> {
    fn check(&mut self, check: Check) -> Checked {
        match check {
            Check::Login => self.login(),
            Check::Roles => self.roles(),
            Check::BankId => self.bank_id(),
            Check::Json => self.json(),
            Check::Body => self.members(),
            Check::Nulls => self.nulls(),
            Check::Paging => self.paging(),
            Check::Dependants => self.dependants(),
            Check::Password => self.password(),
            Check::Version => self.version(),
            _ => Ok(()),
        }
    }

    fn login(&mut self) -> Checked {
        // The oldest functions and login itself take the name in any case (recorded).
        let direct = match self.operation.style {
            Style::Classic => self
                .asked
                .headers
                .get("directlogin")
                .map(|value| String::from_utf8_lossy(value.as_bytes())),
            Style::New | Style::Wrapped => self.asked.exact("DirectLogin"),
        };
        match access::caller(self.asked.headers, direct, self.operation) {
            Ok(caller) => {
                let anonymous = caller == Caller::Anonymous;
                self.caller = Some(caller);
                if anonymous && self.operation.login == crate::contract::Login::Required {
                    return self.fail(self.operation.error("OBP-20001"), "OBP-20001", &[]);
                }
                Ok(())
            }
            Err(refusal) => {
                let error = match refusal.key {
                    "bearer" => self.operation.error("text-empty-box").or_else(|| {
                        let broken =
                            |error: &&&NamedError| error.status == 500 && error.example.check == Some(Check::Login);
                        self.operation.errors.iter().find(broken).copied()
                    }),
                    "OBP-20080" => self.operation.error("OBP-20001-authorization"),
                    key => self.operation.error(key),
                };
                self.fail(
                    error,
                    refusal.key,
                    &[("token", &refusal.value), ("value", &refusal.value)],
                )
            }
        }
    }

    fn roles(&mut self) -> Checked {
        if self.auth != Auth::Roles {
            return Ok(());
        }
        let in_body = self
            .operation
            .roles
            .any
            .iter()
            .flat_map(|set| set.iter())
            .any(|role| role.at == HeldAt::Body);
        let bank = match in_body {
            true => self.text("bank_id"),
            false => self.asked.matched.parameter("BANK_ID").map(str::to_owned),
        };
        let caller = self.caller.clone().unwrap_or(Caller::Anonymous);
        if access::may_call(&caller, self.operation, bank.as_deref().unwrap_or_default()) {
            return Ok(());
        }
        self.raise(Check::Roles, "OBP-20006", &[])
    }

    fn bank_id(&mut self) -> Checked {
        let bank = self.asked.matched.parameter("BANK_ID").unwrap_or_default();
        // The real server's text says "smaller than 255"; 255 itself is still taken by its expression.
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
        if !bank.is_empty() && bank.len() < 256 && bank.chars().all(allowed) {
            return Ok(());
        }
        self.raise(Check::BankId, "OBP-30111", &[])
    }

    fn parse(&mut self) -> Result<&obp_json::Value<'r>, Option<String>> {
        if let Body::Unread = self.body {
            let content_type = self
                .asked
                .headers
                .get("content-type")
                .and_then(|value| value.to_str().ok());
            match obp_json::parse(self.asked.body, content_type) {
                Ok(value) => self.body = Body::Parsed(value),
                Err(words) => return Err(Some(words.words().to_owned())),
            }
        }
        match &self.body {
            Body::Parsed(value) | Body::Fits(value) => Ok(value),
            _ => Err(None),
        }
    }

    fn json(&mut self) -> Checked {
        let Err(Some(words)) = self.parse().map(|_| ()) else {
            return Ok(());
        };
        self.body = Body::Unusable;
        self.raise(Check::Json, "OBP-10001", &[("parser", &words)])
    }

    /// Below v3.1.0 text members take texts and numbers only: the prefix that is called decides.
    fn texts(&self) -> Texts {
        match self.asked.matched.prefix {
            "" => Texts::from(self.operation.style),
            prefix => Texts::at(prefix),
        }
    }

    fn read(&mut self) -> Result<(), Option<Mismatch>> {
        let Some(request) = &self.operation.request else {
            return Err(None);
        };
        if matches!(self.body, Body::Read(_) | Body::Broken(_)) {
            return Ok(());
        }
        let texts = self.texts();
        let value = self.parse().map_err(|_| None)?;
        match obp_json::read(value, request.schema, texts) {
            Ok(members) => self.body = Body::Read(members),
            Err(Mismatch {
                kind: Kind::Null { read },
                ..
            }) => self.body = Body::Broken(read),
            Err(mismatch) => return Err(Some(mismatch)),
        }
        Ok(())
    }

    fn members(&mut self) -> Checked {
        let texts = self.texts();
        // What is no JSON is told by its own check.
        let _ = self.parse();
        self.body = match (
            std::mem::replace(&mut self.body, Body::Unusable),
            &self.operation.request,
        ) {
            (Body::Parsed(value), Some(request)) if obp_json::fits(&value, request.schema, texts) => Body::Fits(value),
            (body, _) => body,
        };
        if let Body::Fits(_) = self.body {
            return Ok(());
        }
        let Err(Some(mismatch)) = self.read() else {
            return Ok(());
        };
        self.body = Body::Unusable;
        let mut failed = self.raise(Check::Body, "OBP-10001", &[]);
        if let Err((_, finding)) = &mut failed {
            finding.push_str(&format!(" {mismatch}"));
        }
        failed
    }

    fn nulls(&mut self) -> Checked {
        match &self.body {
            Body::Broken(_) => self.raise(Check::Nulls, "OBP-50005", &[]),
            _ => Ok(()),
        }
    }

    /// The member of the body as the function sees it; `None` without one, or where the body cannot be read.
    fn member(&mut self, name: &str) -> Option<Cow<'_, Json>> {
        if !matches!(self.body, Body::Fits(_)) {
            // A body that cannot be read has no members; its own checks say so.
            let _ = self.read();
        }
        match &self.body {
            Body::Fits(value) => {
                let schema = self.operation.request.as_ref()?.schema;
                obp_json::member(value, schema, self.texts(), name).map(Cow::Owned)
            }
            Body::Read(members) | Body::Broken(members) => members.get(name).map(Cow::Borrowed),
            _ => None,
        }
    }

    /// The same as text.
    fn text(&mut self, name: &str) -> Option<String> {
        self.member(name).map(|member| match member.into_owned() {
            Json::String(text) => text,
            other => other.to_string(),
        })
    }

    fn dependants(&mut self) -> Checked {
        let count = self.member("dependants").and_then(|count| count.as_i64()).unwrap_or(0);
        let dates = self.member("dob_of_dependants");
        let dates = dates.as_deref().and_then(Json::as_array).map_or(0, Vec::len);
        if let Body::Unread | Body::Parsed(_) | Body::Unusable = self.body {
            return Ok(());
        }
        if i64::try_from(dates) == Ok(count) {
            return Ok(());
        }
        let (count, dates) = (count.to_string(), dates.to_string());
        self.raise(
            Check::Dependants,
            "OBP-10020",
            &[("body.dependants", &count), ("value", &dates)],
        )
    }

    /// Ten characters with both cases, a digit and something else, or more than sixteen of anything.
    fn password(&mut self) -> Checked {
        let Some(password) = self.text("password") else {
            return Ok(());
        };
        let has = |kind: fn(&char) -> bool| password.chars().any(|c| kind(&c));
        let mixed = password.chars().count() >= 10
            && has(char::is_ascii_digit)
            && has(char::is_ascii_lowercase)
            && has(char::is_ascii_uppercase)
            && has(char::is_ascii_punctuation);
        let long = (17..=512).contains(&password.chars().count());
        if mixed || long {
            Ok(())
        } else {
            self.raise(Check::Password, "OBP-30207", &[])
        }
    }

    fn version(&mut self) -> Checked {
        let version = self.asked.matched.parameter("API_VERSION").unwrap_or_default();
        if crate::resource_docs::library::knows_version(version) {
            return Ok(());
        }
        self.raise(Check::Version, "OBP-00027", &[])
    }

    fn paging(&mut self) -> Checked {
        let Some(code) = paging::refusal(self.asked.query) else {
            return Ok(());
        };
        let named = self
            .operation
            .errors
            .iter()
            .copied()
            .find(|error| error.example.check == Some(Check::Paging) && error.example.json.contains(code));
        // Lists of customers pass over `is_deleted`, so they have no such error (measured).
        named.map_or(Ok(()), |named| self.fail(Some(named), "OBP-10016", &[]))
    }

    /// Fails with the first error of the contract that this check raises.
    fn raise(&mut self, check: Check, key: &'static str, values: &[(&str, &str)]) -> Checked {
        self.fail(self.operation.raised_by(check), key, values)
    }

    fn fail(&mut self, named: Option<&'static NamedError>, key: &'static str, values: &[(&str, &str)]) -> Checked {
        let Some(named) = named else {
            // The contract lists an error for each check of an operation, so this is for checks that come unlisted.
            return Err((ObpError::plain(400, key, key), key.to_owned()));
        };
        // Texts may quote members of the body.
        if let Body::Fits(_) = self.body {
            let _ = self.read();
        }
        let finding = named.example.name.to_owned();
        Err((
            ObpError::named(named, |part| fill(self.asked, &self.body, part, values)),
            finding,
        ))
    }
}

/// The value of a text's part in this request.
fn fill<'v>(
    asked: &'v Asked<'_, '_>,
    body: &'v Body<'_>,
    part: &str,
    values: &'v [(&str, &str)],
) -> Option<Cow<'v, str>> {
    if let Some((_, value)) = values.iter().find(|(name, _)| *name == part) {
        return Some(Cow::Borrowed(value));
    }
    if let Some(name) = part.strip_prefix("body.") {
        let (Body::Read(members) | Body::Broken(members)) = body else {
            return None;
        };
        return Some(match members.get(name)? {
            Json::String(text) => Cow::Borrowed(text.as_str()),
            other => Cow::Owned(other.to_string()),
        });
    }
    if let Some(name) = part.strip_prefix("query.") {
        return asked.query.get(name).map(Cow::Borrowed);
    }
    match part {
        "url" => Some(Cow::Borrowed(asked.path)),
        "content_type" => asked
            .headers
            .get("content-type")
            .and_then(|value| value.to_str().ok())
            .map(Cow::Borrowed),
        name => asked.matched.parameter(name).map(Cow::Borrowed),
    }
}

/// Before which check `Force-Error` is looked at: behind login and roles and before the body (recorded: a body that does
/// not fit is passed over, a missing role is not). The oldest functions never look.
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
    let roles = behind(Check::Roles).filter(|_| !forces_without_login(operation));
    roles.or(behind(Check::Login)).or(Some(0))
}

/// Whether `Force-Error` is looked at before anybody has to be logged in, though behind a bad token or header: so it is
/// with the asynchronous functions that document no role, even if they ask for one (measured).
fn forces_without_login(operation: &Operation) -> bool {
    operation.style == Style::New && operation.documented_roles.any.is_empty()
}
