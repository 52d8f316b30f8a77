//! Requests that no operation of the contract answers: what every OBP server says to those.

use super::{Call, is_success, outcome};
use crate::{
    exchange::Exchange,
    finding::{Check, Finding},
};

const NOT_FOUND: &str = "OBP-10404";
/// Repeated query parameters are refused before any operation is looked for.
const REPEATED: &str = "OBP-09016";

/// Findings about such a request. `OPTIONS` is answered 204 everywhere, `HEAD` 404 without a body, `TRACE` is refused by
/// the HTTP server itself.
pub(super) fn check(call: &Call, exchange: &Exchange) -> Vec<Finding> {
    let status = exchange.received.status;
    let server_error = (status >= 500).then(|| Finding {
        expected: Some("404".to_owned()),
        actual: Some(status.to_string()),
        ..Finding::breaking(
            Check::NotAServerError,
            format!("the server broke off with {status}"),
            "status",
        )
    });
    if server_error.is_some() || call.outside {
        return server_error.into_iter().collect();
    }
    match exchange.sent.method.to_ascii_uppercase().as_str() {
        "OPTIONS" => plain(204, exchange),
        "HEAD" => plain(404, exchange),
        "TRACE" if (400..500).contains(&status) => Vec::new(),
        _ => not_found(exchange).into_iter().collect(),
    }
}

/// A status and no body.
fn plain(expected: u16, exchange: &Exchange) -> Vec<Finding> {
    let method = &exchange.sent.method;
    let received = &exchange.received;
    let mut findings = Vec::new();
    if received.status != expected {
        findings.push(Finding {
            expected: Some(expected.to_string()),
            actual: Some(received.status.to_string()),
            ..Finding::breaking(
                Check::StatusCodeConformance,
                format!("{method} must be answered {expected}, not {}", received.status),
                "status",
            )
        });
    }
    if !received.body.is_empty() {
        findings.push(Finding {
            expected: Some("no body".to_owned()),
            actual: Some(format!("{} bytes", received.body.len())),
            ..Finding::breaking(
                Check::ContentTypeConformance,
                format!("the answer to {method} must have no body"),
                ".",
            )
        });
    }
    findings
}

fn not_found(exchange: &Exchange) -> Option<Finding> {
    let received = &exchange.received;
    let body = received.json().ok();
    let message = body.as_ref().and_then(|body| body.get("message")?.as_str());
    let code = message.and_then(outcome::code);
    let fine = match received.status {
        404 => code == Some(NOT_FOUND),
        400 => code == Some(REPEATED),
        _ => false,
    };
    if fine {
        return None;
    }
    let status = received.status;
    let said = code.or(message).unwrap_or("no OBP code");
    let problem = if is_success(status) {
        "was accepted"
    } else {
        "was not refused as unknown"
    };
    Some(Finding {
        expected: Some(format!("404 {NOT_FOUND}")),
        actual: Some(format!("{status} {said}")),
        ..Finding::breaking(
            Check::StatusCodeConformance,
            format!("no operation of the contract answers this method and URL, but the request {problem}"),
            "status",
        )
    })
}
