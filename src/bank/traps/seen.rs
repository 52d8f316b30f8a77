//! An answer on its way out, beside its request: what traps are told by.

use poem::http::{HeaderMap, Method, header};

use crate::{
    access::header::fields,
    contract::{Check, HeldAt, NamedError, Operation, Verb},
    server::HeaderCase,
    store::{
        State,
        entity::{Consumer, Customer, Entitlement, Token, User},
    },
    wire,
};

use super::loose::{self, Looseness};

/// The form of the tokens that are given out here and on the real server; only their signatures differ.
const TOKEN_START: &str = "eyJhbGciOiJIUzI1NiJ9.eyIiOiIifQ.";

/// A request and its answer.
#[derive(Debug)]
pub struct Seen<'s> {
    /// Its operation, if it had one.
    pub operation: Option<&'static Operation>,
    /// The answer's status.
    pub status: u16,
    /// The contract's key of the answer.
    pub why: &'static str,
    /// The request's method.
    pub method: &'s Method,
    /// Its path as sent.
    pub path: &'s str,
    /// Its query as sent.
    pub query: &'s str,
    /// Its headers.
    pub headers: &'s HeaderMap,
    /// Their names letter by letter.
    pub case: &'s HeaderCase,
    /// Its body.
    pub body: &'s [u8],
    /// The bank as it was before.
    pub state: &'s State,
}

impl Seen<'_> {
    /// The name of the function; empty without one.
    pub(super) fn function(&self) -> &'static str {
        self.operation.map_or("", Operation::function)
    }

    fn succeeded(&self) -> bool {
        self.status < 400
    }

    fn is_unknown_url(&self) -> bool {
        self.why == "OBP-10404"
    }

    fn error(&self) -> Option<&'static NamedError> {
        self.operation?.error(self.why)
    }

    fn raised_by(&self, check: Check) -> bool {
        self.status >= 400 && self.error().is_some_and(|error| error.example.check == Some(check))
    }

    fn content_type(&self) -> &str {
        let value = self.headers.get(header::CONTENT_TYPE);
        value.and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The value of the login header, under either name.
    fn login_header(&self) -> Option<String> {
        let value = self
            .headers
            .get("directlogin")
            .or_else(|| self.headers.get(header::AUTHORIZATION))?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    }

    /// The segment of the path behind a word.
    fn behind(&self, word: &str) -> Option<&str> {
        let mut segments = self.path.split('/').filter(|segment| !segment.is_empty());
        segments.find(|segment| *segment == word)?;
        segments.next()
    }

    pub(super) fn has_foreign_content_type(&self) -> bool {
        let has_body = [Method::POST, Method::PUT].contains(self.method);
        self.is_unknown_url() && has_body && !wire::is_json(self.content_type())
    }

    pub(super) fn accepts_no_json(&self) -> bool {
        self.is_unknown_url() && !wire::asks_for_json(self.headers, self.content_type(), "")
    }

    pub(super) fn ends_with_slash(&self) -> bool {
        self.status >= 400 && self.path.len() > 1 && self.path.ends_with('/')
    }

    pub(super) fn token_header_in_other_letters(&self) -> bool {
        self.status == 401
            && self.why.starts_with("OBP-20001")
            && self.headers.contains_key("directlogin")
            && !self.case.has_exact("DirectLogin")
    }

    /// A login that ended a token, or a request with a token that most likely was ended so.
    pub(super) fn ends_a_token(&self) -> bool {
        if self.status == 201 && self.function() == "directLogin" {
            return self.earlier_token().is_some();
        }
        let token = || fields(&self.login_header().unwrap_or_default()).token;
        self.why == "OBP-20003" && token().is_some_and(|token| token.starts_with(TOKEN_START))
    }

    fn earlier_token(&self) -> Option<()> {
        let fields = fields(&self.login_header()?);
        let user = self.state.users.get(&User::USERNAME.key([&fields.username?]))?;
        let consumer = self.state.consumers.get(&Consumer::KEY.key([&fields.consumer_key?]))?;
        let earlier = self.state.tokens.get(&Token::LOGIN.key([&user.user_id, &consumer.key]));
        earlier.map(|_| ())
    }

    pub(super) fn bearer_breaks(&self) -> bool {
        let is_bearer = || self.login_header().is_some_and(|value| value.contains("Bearer"));
        (self.why == "text-empty-box" || self.status == 500) && self.raised_by(Check::Login) && is_bearer()
    }

    pub(super) fn null_breaks(&self) -> bool {
        self.raised_by(Check::Nulls)
    }

    pub(super) fn filter_date_without_milliseconds(&self) -> bool {
        self.why == "OBP-10016-from-date" && {
            let pairs = form_urlencoded::parse(self.query.as_bytes());
            let mut dates = pairs.filter(|(name, _)| ["from_date", "to_date"].contains(&name.as_ref()));
            dates.any(|(_, date)| with_milliseconds(&date).is_some())
        }
    }

    pub(super) fn holds_role_elsewhere(&self) -> bool {
        self.why == "OBP-20006" && self.roles_elsewhere().unwrap_or(false)
    }

    fn roles_elsewhere(&self) -> Option<bool> {
        let token = fields(&self.login_header()?).token?;
        let user_id = &self.state.tokens.get(&Token::TOKEN.key([&token]))?.user_id;
        let roles = self.operation?.roles.any.iter().flat_map(|set| set.iter());
        let banks: Vec<&str> = self.state.banks.all().map(|bank| bank.bank_id.as_str()).collect();
        let holds = |name: &str, bank: &str| {
            let key = Entitlement::GRANT.key([user_id, name, bank]);
            self.state.entitlements.get(&key).is_some()
        };
        let mut of_banks = roles.filter(|role| role.at != HeldAt::System);
        Some(of_banks.any(|role| banks.iter().any(|bank| holds(role.name, bank))))
    }

    pub(super) fn customer_of_other_bank(&self) -> bool {
        self.succeeded() && self.is_of_other_bank().unwrap_or(false)
    }

    fn is_of_other_bank(&self) -> Option<bool> {
        let customer_id = self.behind("customers")?;
        let customer = self.state.customers.get(&Customer::ID.key([customer_id]))?;
        Some(customer.bank_id != self.behind("banks")?)
    }

    pub(super) fn loses_status(&self) -> bool {
        let writes = ["createCustomerAddress", "updateCustomerAddress"].contains(&self.function());
        self.succeeded() && writes && {
            let body: serde_json::Value = serde_json::from_slice(self.body).unwrap_or_default();
            body["status"] != body["state"]
        }
    }

    /// Whether a body was taken that a stricter reader refuses.
    pub(super) fn took(&self, looseness: Looseness) -> bool {
        let request = self.operation.and_then(|operation| operation.request.as_ref());
        self.succeeded() && request.is_some_and(|request| loose::find(self.body, request.schema) == Some(looseness))
    }

    pub(super) fn deletes_with_body(&self) -> bool {
        self.status == 200 && self.operation.is_some_and(|operation| operation.method == Verb::DELETE)
    }

    pub(super) fn answers_a_constant(&self) -> bool {
        let functions = [
            "createCreditLimitRequest",
            "getCreditLimitRequests",
            "getCreditLimitRequestByRequestId",
        ];
        self.succeeded() && functions.contains(&self.function())
    }
}

/// A date of a filter with the milliseconds that it lacks; `None` where it lacks none.
pub(in crate::bank) fn with_milliseconds(date: &str) -> Option<String> {
    let (time, zone) = date.split_at(date.len().checked_sub("Z".len())?);
    let whole = zone == "Z" && time.len() == "2024-01-31T00:00:00".len() && !time.contains('.');
    whole.then(|| format!("{time}.000Z"))
}
