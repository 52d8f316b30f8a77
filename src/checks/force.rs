//! OBP's own way to call up an error: the headers `Force-Error` and `Response-Code`, with `enable.force_error` on.
//!
//! Source: the recorded exchanges with the switch on. The header is looked at after login and roles and before the body;
//! an error can be forced when OBP documents it for the operation; its status is the one asked for, else the contract's.

use poem::{Response, http::StatusCode};

use crate::{error::ObpError, wire::WithoutCors};

use super::Asked;

/// The answer that is forced, or the refusal of a wrong header; `None` without `Force-Error`.
pub(super) fn forced(asked: &Asked<'_, '_>) -> Option<Response> {
    let operation = asked.matched.operation;
    let wanted = asked.exact("Force-Error")?.into_owned();
    let refuse = |why: String| {
        let message = format!("OBP-40035: Force Error request header is invalid.  {why}");
        Some(without_cors(ObpError::plain(400, "OBP-40035", &message).into()))
    };
    if !is_code(&wanted) {
        return refuse(format!("Force-Error value not correct: {wanted}"));
    }
    let status = match asked.exact("Response-Code") {
        None => None,
        Some(text) => match text.parse().ok().filter(|status| (100..600).contains(status)) {
            Some(status) => Some(status),
            None => return refuse(format!("Response-Code value not correct: {text}")),
        },
    };
    let Some(documented) = operation
        .documented_errors
        .iter()
        .find(|text| text.starts_with(wanted.as_str()))
    else {
        return refuse(format!("Invalid Force Error Code: {wanted}"));
    };
    let known = operation.errors.iter().find(|error| error.code() == Some(&wanted));
    let status: u16 = status.or(known.map(|error| error.status)).unwrap_or(400);
    let key = known.map_or("forced", |error| error.example.name);
    let mut response: Response = ObpError::plain(status, key, documented).into();
    response.set_status(StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST));
    Some(without_cors(response))
}

fn without_cors(mut response: Response) -> Response {
    response.extensions_mut().insert(WithoutCors);
    response
}

/// `OBP-` and five digits.
fn is_code(text: &str) -> bool {
    text.strip_prefix("OBP-")
        .is_some_and(|digits| digits.len() == 5 && digits.bytes().all(|b| b.is_ascii_digit()))
}
