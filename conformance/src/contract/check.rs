//! What the contract says of an exchange: pure functions from an exchange to findings.
//!
//! Absent on purpose: what a fixture expects and what a server answered once; both are checked elsewhere.

mod answer;
mod unknown;

use serde_json::Value;

use super::{Contract, Login, Operation, headers, outcome};
use crate::{
    exchange::{Exchange, Sent},
    finding::{Check, Finding},
};

/// Servers refuse a request line or headers beyond some size (8 KiB with Jetty) before any operation sees them.
const TRANSPORT_LIMIT: usize = 4 << 10;

/// What was special about a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Call {
    /// The login that went along.
    pub login: Credentials,
    /// The request breaks the contract on purpose: to accept it is wrong.
    pub negative: bool,
    /// The request is one that no operation of the contract answers, and the fixture says itself what must come back
    /// (an operation that the contract does not describe). The contract then only objects to a 5xx.
    pub outside: bool,
}

/// The login that goes along with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Credentials {
    /// None.
    Absent,
    /// A token that is none.
    Invalid,
    /// One that the server gave.
    #[default]
    Valid,
}

/// Checks an exchange. `operation` is the one that answers the request by [`Contract::find`], which need not be the one
/// that a scenario is about: `None` for an unknown URL or method, and for `HEAD` and `OPTIONS`.
pub fn exchange(contract: &Contract, operation: Option<&Operation>, call: &Call, exchange: &Exchange) -> Vec<Finding> {
    read_exchange(contract, operation, call, exchange, &exchange.received.json())
}

/// The same for an exchange whose answer's body has been read already.
pub(crate) fn read_exchange(
    contract: &Contract,
    operation: Option<&Operation>,
    call: &Call,
    exchange: &Exchange,
    body: &Result<Value, serde_json::Error>,
) -> Vec<Finding> {
    let status = exchange.received.status;
    if matches!(status, 413 | 414 | 431) && is_oversized(&exchange.sent) {
        return Vec::new();
    }
    let operation = operation.filter(|operation| operation.method.eq_ignore_ascii_case(&exchange.sent.method));
    let Some(operation) = operation else {
        return unknown::check(call, exchange);
    };
    let answer = answer::Answer::of(contract, operation, exchange, body);
    let mut findings = Vec::new();
    findings.extend(answer.server_error());
    findings.extend(answer.status());
    answer.content(&mut findings);
    findings.extend(auth_ignored(operation, call, exchange));
    findings.extend(accepted_though_wrong(operation, call, status));
    findings
}

/// A finding if a request for something that was deleted is answered with success.
pub fn use_after_free(deleted: &str, exchange: &Exchange) -> Option<Finding> {
    let status = exchange.received.status;
    is_success(status).then(|| Finding {
        expected: Some("a refusal".to_owned()),
        actual: Some(status.to_string()),
        ..Finding::breaking(
            Check::UseAfterFree,
            format!("{deleted} was deleted, but it is still answered with {status}"),
            "status",
        )
    })
}

fn auth_ignored(operation: &Operation, call: &Call, exchange: &Exchange) -> Option<Finding> {
    let status = exchange.received.status;
    let what = match call.login {
        Credentials::Valid => return None,
        // A fixture may write the header itself; whether its token is valid is then not known here.
        Credentials::Absent if sends_login(&exchange.sent) => return None,
        Credentials::Absent => "no login",
        Credentials::Invalid => "a made-up token",
    };
    (operation.login == Login::Required && is_success(status)).then(|| Finding {
        expected: Some("a refusal".to_owned()),
        actual: Some(status.to_string()),
        source: Some(format!("{}/security", operation.pointer)),
        ..Finding::breaking(
            Check::IgnoredAuth,
            format!("{} needs a login, but {what} was enough", operation.id),
            "status",
        )
    })
}

fn accepted_though_wrong(operation: &Operation, call: &Call, status: u16) -> Option<Finding> {
    (call.negative && is_success(status)).then(|| Finding {
        expected: Some("a refusal".to_owned()),
        actual: Some(status.to_string()),
        source: Some(operation.pointer.clone()),
        ..Finding::breaking(
            Check::NegativeDataRejection,
            "the request breaks the contract, but the server accepted it".to_owned(),
            "status",
        )
    })
}

fn sends_login(sent: &Sent) -> bool {
    let mut headers = sent.headers.iter();
    headers.any(|(name, _)| name.eq_ignore_ascii_case("DirectLogin") || name.eq_ignore_ascii_case("Authorization"))
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

fn is_oversized(sent: &Sent) -> bool {
    let headers = sent
        .headers
        .iter()
        .map(|(name, value)| name.len() + value.len() + 4)
        .sum::<usize>();
    sent.url.len() > TRANSPORT_LIMIT || headers > TRANSPORT_LIMIT
}
