//! A request on its way through the checks, and those checks that the contract's own tables decide.

use std::borrow::Cow;

use serde_json::Value as Json;

use crate::{
    access::{self, Auth, Caller, Credentials, Login},
    contract::{self, Check, HeldAt, NamedError, Operation, Style, schema::Shape},
    error::ObpError,
    obp_json,
};

use super::{Asked, Checked, Facts, Failed, body::Body, paging};

/// A request as far as its checks have come.
pub struct Looked<'l, 'r, 'p> {
    pub(super) asked: &'l Asked<'r, 'p>,
    pub(super) operation: &'static Operation,
    pub(super) body: Body<'l>,
    pub(super) caller: Option<Caller>,
    auth: Auth,
}
/// The answer and what `--validate=warn` says of it.
type Refused = Result<(), (ObpError, String)>;

impl<'l, 'r, 'p> Looked<'l, 'r, 'p> {
    /// A request of which nothing was looked at yet.
    pub(super) fn new(asked: &'l Asked<'r, 'p>, auth: Auth) -> Self {
        Self {
            asked,
            operation: asked.matched.operation,
            body: Body::Unread,
            caller: None,
            auth,
        }
    }

    /// What was asked.
    pub fn asked(&self) -> &'l Asked<'r, 'p> {
        self.asked
    }

    /// Its operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The value of a path parameter, decoded; empty when the operation has no such.
    pub fn parameter(&self, name: &str) -> &'l str {
        self.asked.matched.parameter(name).unwrap_or_default()
    }

    /// Who calls, once the login was looked at.
    pub fn caller(&self) -> Option<&Caller> {
        self.caller.as_ref()
    }

    /// Looks at one check.
    pub(super) fn check(&mut self, check: Check, facts: Option<&dyn Facts>) -> Refused {
        if check == Check::Login {
            return self.login(facts);
        }
        if check == Check::Roles && self.auth != Auth::Roles {
            return Ok(());
        }
        match facts.map(|facts| facts.check(check, self)) {
            None | Some(Ok(Checked::LeftToContract)) => {}
            Some(Ok(Checked::Passed)) => return Ok(()),
            Some(Err(failed)) => return self.failed(check, failed),
        }
        match check {
            Check::Roles => self.roles(),
            Check::BankId => self.bank_id(),
            Check::Json => self.json(),
            Check::Body => self.members(),
            Check::Nulls => self.nulls(),
            Check::Type => self.named_type(),
            Check::Paging => self.paging(),
            Check::Filter => self.filter(),
            Check::Dependants => self.dependants(),
            Check::Password => self.password(),
            Check::Version => self.version(),
            _ => Ok(()),
        }
    }

    fn login(&mut self, facts: Option<&dyn Facts>) -> Refused {
        // The oldest functions and login itself take the name in any case (recorded).
        let direct = match self.operation.style {
            Style::Classic => self
                .asked
                .headers
                .get("directlogin")
                .map(|value| String::from_utf8_lossy(value.as_bytes())),
            Style::New | Style::Wrapped => self.asked.exact("DirectLogin"),
        };
        let consents = ["Consent-JWT", "Consent-Id"].into_iter();
        let consent = consents.filter_map(|name| self.asked.exact(name)).next();
        let credentials = match access::credentials(self.asked.headers, direct, consent.as_deref(), self.operation) {
            Ok(credentials) => credentials,
            Err(refusal) => return self.no_credentials(&refusal),
        };
        let caller = match facts {
            Some(facts) => facts.caller(&credentials, self.operation),
            None => match &credentials {
                Credentials::Login(Login {
                    refusal: Some(refusal), ..
                }) => return self.no_credentials(refusal),
                credentials => access::caller(credentials),
            },
        };
        match caller {
            Err(failed) => self.failed(Check::Login, failed),
            Ok(caller) => {
                let anonymous = caller == Caller::Anonymous;
                self.caller = Some(caller);
                if anonymous && self.operation.login == contract::Login::Required {
                    return self.nobody();
                }
                Ok(())
            }
        }
    }

    /// Refuses a call by nobody: with OBP-20001, but for a few functions with words of their own, which stand first.
    fn nobody(&mut self) -> Refused {
        let raised = |error: &&&NamedError| error.status == 401 && error.example.check == Some(Check::Login);
        let about_a_token = |error: &&&NamedError| error.example.name.starts_with("OBP-20003");
        let mut errors = self.operation.errors.iter().filter(raised);
        let error = errors.find(|error| !about_a_token(error)).copied();
        let key = error.map_or("OBP-20001", |error| error.example.name);
        self.fail(error, key, &[])
    }

    fn no_credentials(&mut self, refusal: &access::Refusal) -> Refused {
        let error = match refusal.key {
            "bearer" => self.operation.error("text-empty-box").or_else(|| {
                let broken = |error: &&&NamedError| error.status == 500 && error.example.check == Some(Check::Login);
                self.operation.errors.iter().find(broken).copied()
            }),
            "OBP-20080" => self.operation.error("OBP-20001-authorization"),
            _ => return self.failed(Check::Login, refusal.failed(self.operation)),
        };
        self.fail(error, refusal.key, &[])
    }

    /// The answer to a check that a mode's data refused.
    fn failed(&mut self, check: Check, failed: Failed) -> Refused {
        match failed {
            Failed::Plain { status, key, message } => Err((ObpError::plain(status, key, &message), key.to_owned())),
            Failed::Named { key, values } => {
                let named = self.operation.error(key).or_else(|| self.operation.raised_by(check));
                let values: Vec<(&str, &str)> = values.iter().map(|(part, value)| (*part, value.as_str())).collect();
                self.fail(named, key, &values)
            }
        }
    }

    fn roles(&mut self) -> Refused {
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

    fn bank_id(&mut self) -> Refused {
        let bank = self.asked.matched.parameter("BANK_ID").unwrap_or_default();
        // The real server's text says "smaller than 255"; 255 itself is still taken by its expression.
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
        if !bank.is_empty() && bank.len() < 256 && bank.chars().all(allowed) {
            return Ok(());
        }
        self.raise(Check::BankId, "OBP-30111", &[])
    }

    fn json(&mut self) -> Refused {
        let Err(Some(words)) = self.parse().map(|_| ()) else {
            return Ok(());
        };
        self.body = Body::Unusable;
        self.raise(Check::Json, "OBP-10001", &[("parser", &words)])
    }

    fn members(&mut self) -> Refused {
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

    fn nulls(&mut self) -> Refused {
        match &self.body {
            Body::Broken(_) => self.raise(Check::Nulls, "OBP-50005", &[]),
            _ => Ok(()),
        }
    }

    /// A `null` is none of the types, and neither is the member of a body that is `null`.
    fn named_type(&mut self) -> Refused {
        const NAME: &str = "type";
        let schema = self.operation.request.as_ref().map(|request| &request.schema.shape);
        let Some(Shape::Object { properties, .. }) = schema else {
            return Ok(());
        };
        let member = properties.iter().find(|property| property.name == NAME);
        let Some(Shape::Text(text)) = member.map(|property| &property.schema.shape) else {
            return Ok(());
        };
        let fits = match self.member(NAME) {
            Some(named) => named.as_str().is_some_and(|named| text.choices.contains(&named)),
            // A body that cannot be read is told by its own check.
            None => !matches!(self.body, Body::Broken(_)),
        };
        match fits {
            true => Ok(()),
            false => self.raise(Check::Type, "OBP-10001-type", &[]),
        }
    }

    fn dependants(&mut self) -> Refused {
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

    fn password(&mut self) -> Refused {
        // OBP reads a body that is `null` as one of which every member is `null`, and that is no password.
        let password = self.text("password").unwrap_or_default();
        if let Body::Unread | Body::Parsed(_) | Body::Unusable = self.body {
            return Ok(());
        }
        if access::is_strong(&password) {
            Ok(())
        } else {
            self.raise(Check::Password, "OBP-30207", &[])
        }
    }

    fn version(&mut self) -> Refused {
        let version = self.asked.matched.parameter("API_VERSION").unwrap_or_default();
        if crate::resource_docs::library::knows_version(version) {
            return Ok(());
        }
        self.raise(Check::Version, "OBP-00027", &[])
    }

    fn paging(&mut self) -> Refused {
        let errors = self.operation.errors;
        // A parameter that the operation has no error for is not looked at.
        let named = paging::refusals(self.asked.query).find_map(|code| {
            let raised =
                |error: &&&NamedError| error.example.check == Some(Check::Paging) && error.example.json.contains(code);
            errors.iter().find(raised).copied()
        });
        match named {
            Some(named) => self.fail(Some(named), "OBP-10016", &[]),
            None => Ok(()),
        }
    }

    /// An empty value is refused, too (seen on a real server).
    fn filter(&mut self) -> Refused {
        match self.asked.query.get("account_type_filter_operation") {
            None | Some("INCLUDE" | "EXCLUDE") => Ok(()),
            Some(_) => self.raise(Check::Filter, "OBP-10016", &[]),
        }
    }

    /// Fails with the first error of the contract that this check raises.
    fn raise(&mut self, check: Check, key: &'static str, values: &[(&str, &str)]) -> Refused {
        self.fail(self.operation.raised_by(check), key, values)
    }

    fn fail(&mut self, named: Option<&'static NamedError>, key: &'static str, values: &[(&str, &str)]) -> Refused {
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
