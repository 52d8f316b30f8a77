//! Credentials of kinds that the recorded server knows and has not switched on: consents, OAuth 1.0a and Bearer tokens.
//!
//! How each is refused was asked of the server. Absent on purpose: looking into any of them further than is needed to
//! tell the refusals apart.

use serde_json::Value as Json;

use crate::contract::{self, Operation, Style};

use super::{Credentials, Refusal, token};

const NO_CONSENTS: &str = "OBP-35007: Consents are not allowed at this instance. ";
const NOT_LOGGED_IN: &str = "OBP-20001: User not logged in. Authentication is required! <- ";

/// The parameters of OAuth that a call needs, in the order in which the server names those that are missing.
const OAUTH: [&str; 6] = [
    "oauth_signature_method",
    "oauth_signature",
    "oauth_consumer_key",
    "oauth_token",
    "oauth_timestamp",
    "oauth_nonce",
];

/// What becomes of a call with a consent. Functions that need no login pass over it, but for the oldest.
pub(super) fn consent(value: &str, operation: &Operation) -> Result<Credentials, Refusal> {
    if operation.style == Style::Classic {
        return Err(Refusal::with("OBP-35007", NO_CONSENTS));
    }
    if operation.login != contract::Login::Required {
        return Ok(Credentials::None);
    }
    let reason = match token::claims(value) {
        Some(_) => NO_CONSENTS,
        None => "OBP-35032: The Consent's Request Header value is not formatted as UUID or JWT.",
    };
    Err(Refusal {
        status: 401,
        ..Refusal::with("OBP-20001-consent", format!("{NOT_LOGGED_IN}{reason}"))
    })
}

/// Why a call with OAuth is refused. Only the oldest functions name what is missing.
pub(super) fn oauth(value: &str, operation: &Operation) -> Refusal {
    let sent: Vec<&str> = value
        .split([',', ' '])
        .filter_map(|part| part.split_once('='))
        .filter(|(_, value)| !value.trim_matches('"').is_empty())
        .map(|(name, _)| name)
        .collect();
    let missing: Vec<&str> = OAUTH.into_iter().filter(|name| !sent.contains(name)).collect();
    match (operation.style, missing.as_slice()) {
        (Style::Classic, _) => {
            let text = format!("the following parameters are missing : {}", missing.join(", "));
            Refusal::with("oauth", text)
        }
        (_, [] | ["oauth_token"]) => Refusal::with("oauth", "None.get"),
        _ => Refusal::broken(),
    }
}

/// Why a call with a Bearer token is refused. The server's code breaks on a token that does not name who issued it, as
/// those of DirectLogin.
pub(super) fn bearer(value: &str, operation: &Operation) -> Refusal {
    let token = value.split_once("Bearer").map_or("", |(_, token)| token.trim());
    let anonymous = token::claims(token).is_some_and(|claims| claims.get("iss").is_none_or(Json::is_null));
    match anonymous && operation.style != Style::Classic {
        true => Refusal::broken(),
        false => Refusal::of("bearer"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.eyIiOiIifQ.c2ln";

    fn operation(style: Style, login: contract::Login) -> Operation {
        Operation {
            style,
            login,
            ..Operation::EMPTY
        }
    }

    #[test]
    fn a_consent_is_refused_where_a_login_is_needed() {
        for (style, login, value, status) in [
            (Style::Classic, contract::Login::Required, "x", Some(400)),
            (Style::New, contract::Login::Required, "x", Some(401)),
            (Style::Wrapped, contract::Login::Required, TOKEN, Some(401)),
            (Style::New, contract::Login::Optional, "x", None),
        ] {
            let refusal = consent(value, &operation(style, login)).err();
            assert_eq!(refusal.as_ref().map(|refusal| refusal.status), status, "{value}");
            let about_form = refusal.is_some_and(|refusal| refusal.value.contains("OBP-35032"));
            assert_eq!(about_form, status == Some(401) && value == "x");
        }
    }

    #[test]
    fn the_oldest_functions_name_the_parameters_of_oauth_that_are_missing() {
        let without_token = r#"OAuth oauth_consumer_key="x",oauth_nonce="1",oauth_signature="x", oauth_signature_method="H",oauth_timestamp="1""#;
        for (style, value, status, text) in [
            (
                Style::Classic,
                "OAuth oauth_nonce=\"1\"",
                400,
                "the following parameters are missing : oauth_signature_method, oauth_signature, oauth_consumer_key, oauth_token, \
                 oauth_timestamp",
            ),
            (
                Style::Classic,
                without_token,
                400,
                "the following parameters are missing : oauth_token",
            ),
            (Style::New, without_token, 400, "None.get"),
            (Style::New, "OAuth", 500, crate::error::BROKEN),
        ] {
            let refusal = oauth(value, &operation(style, contract::Login::Required));
            assert_eq!((refusal.status, refusal.value.as_str()), (status, text), "{value}");
        }
    }

    #[test]
    fn a_token_that_names_no_issuer_breaks_the_newer_functions() {
        for (style, value, status) in [
            (Style::New, TOKEN, 500),
            (Style::Classic, TOKEN, 400),
            (Style::New, "a.b.c", 400),
            (Style::New, "", 400),
            (Style::New, "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln", 400),
        ] {
            let refusal = bearer(&format!("Bearer {value}"), &operation(style, contract::Login::Required));
            assert_eq!(refusal.status, status, "{value}");
        }
    }
}
