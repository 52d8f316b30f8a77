//! Bank mode: what stands around a request – its method, its query, a body that is no JSON, credentials of other kinds.
//!
//! The recordings do not show these rules; the real server was asked for each, and the expectations are its answers.
//! Absent on purpose: what a function makes of a body that is JSON.

use serde_json::json;

use super::common::{Answer, Request, Server};

const OPTIONS: &[&str] = &["--mode", "bank", "--empty"];
const KEY: &str = "obpmockconsumerkey000000000000000000001";
const BANKS: &str = "/obp/v5.1.0/banks";
const MINE: &str = "/obp/v5.1.0/users/current";
const MINE_OLD: &str = "/obp/v2.0.0/users/current";
const BROKEN: &str =
    "OBP-50015: The server encountered an unexpected condition which prevented it from fulfilling the request.";
const NO_CONSENTS: &str = "OBP-35007: Consents are not allowed at this instance. ";

/// A server of its own, since a second login ends the first one's token.
fn logged_in() -> (Server, String) {
    let server = Server::start(OPTIONS);
    let token = login(&server);
    (server, token)
}

fn login(server: &Server) -> String {
    let value = format!("username=full.user,password=Full-Pass-1!,consumer_key={KEY}");
    let answer = server.answer(&Request::new("POST", "/my/logins/direct").header("DirectLogin", &value));
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["token"].as_str().expect("a token").to_owned()
}

fn with_token(request: Request, token: &str) -> Request {
    request.header("DirectLogin", &format!("token={token}"))
}

/// Status and OBP's code, which is empty where there is none.
fn told(answer: &Answer) -> (u16, String) {
    let text = answer.text();
    let code = text.find("OBP-").map_or("", |at| &text[at..at + 9]);
    (answer.status, code.to_owned())
}

fn expected((status, code): (u16, &str)) -> (u16, String) {
    (status, code.to_owned())
}

#[test]
fn a_method_is_read_in_any_case() {
    let server = Server::shared(OPTIONS);
    for (method, path, outcome) in [
        ("get", BANKS, 200),
        ("Get", BANKS, 200),
        ("options", BANKS, 204),
        ("post", "/my/logins/direct", 400),
        ("foo", BANKS, 404),
        ("trace", BANKS, 404),
    ] {
        let answer = server.answer(&Request::new(method, path));
        assert_eq!(answer.status, outcome, "{method} {path}: {}", answer.text());
    }
}

#[test]
fn a_query_is_looked_at_before_the_function() {
    let server = Server::shared(OPTIONS);
    for (path, outcome) in [
        ("/obp/v5.1.0/banks?a=1&%61=2", (400, "OBP-09016")),
        ("/obp/v5.1.0/banks?a=1&&&b=2", (400, "OBP-09016")),
        ("/obp/v5.1.0/banks?=", (500, "OBP-50015")),
        ("/obp/v5.1.0/banks?&&", (200, "")),
        ("/obp/v5.1.0/root?a=1&a=2", (200, "")),
        ("/obp/v1.2.1/root?a=1&a=2", (200, "")),
        ("/obp/v5.1.0/banks?a=%", (500, "OBP-50015")),
        ("/obp/v5.1.0/nowhere?%zz", (500, "OBP-50015")),
        ("/obp/v5.1.0/banks?a=%FF", (400, "")),
        ("/obp/v1.2.1/banks?a=%FF", (200, "")),
        ("/obp/v5.1.0/nowhere?a=%FF", (404, "OBP-10404")),
    ] {
        let answer = server.get(path);
        let text = answer.text();
        let wanted = match outcome {
            // Names of banks are no codes.
            (200, _) => (200, told(&answer).1),
            other => expected(other),
        };
        assert_eq!(told(&answer), wanted, "{path}: {text}");
    }
}

#[test]
fn a_body_that_is_no_json_is_told_before_a_url_that_leads_nowhere_and_before_a_login() {
    let server = Server::shared(OPTIONS);
    let words = "OBP-10001: Incorrect json format.unknown token h\nNear: he";
    let address = "/obp/v5.1.0/banks/GENODEM1GLS/customers/x/addresses/y";
    for (method, path, content_type, message) in [
        ("POST", "/nowhere", "application/json", Some(words)),
        ("PUT", "/obp/v2.0.0/nowhere", "text/json", Some(words)),
        ("PATCH", BANKS, "application/json", Some(words)),
        ("DELETE", address, "application/json", Some(words)),
        // Without a body in the contract.
        ("POST", "/obp/v4.0.0/users/x/locks", "application/json", Some(words)),
        ("POST", "/my/logins/direct", "application/json", Some(words)),
        (
            "POST",
            "/nowhere",
            "application/json;charset=nope",
            Some("OBP-10001: Incorrect json format.nope"),
        ),
        ("POST", "/nowhere", "text/plain", None),
        ("DELETE", address, "text/plain", None),
        ("GET", "/nowhere", "application/json", None),
    ] {
        let request = Request::new(method, path)
            .content_type(Some(content_type))
            .body("hello");
        let answer = server.answer(&request);
        match message {
            Some(message) => assert_eq!((answer.status, answer.message()), (400, message.to_owned()), "{path}"),
            None => assert_ne!(told(&answer).1, "OBP-10001", "{method} {path} {content_type}"),
        }
    }
}

#[test]
fn the_parser_shows_a_nul_behind_the_end() {
    let server = Server::shared(OPTIONS);
    let answer = server.answer(&Request::new("POST", "/nowhere").body("nul"));
    let words = "OBP-10001: Incorrect json format.expected null\nNear: nul\0";
    assert_eq!(answer.message(), words);
}

#[test]
fn a_post_without_a_body_says_json_all_the_same() {
    let (server, token) = logged_in();
    for (content_type, outcome) in [(None, 404), (Some("text/plain"), 404), (Some("application/json"), 200)] {
        let request = Request::new("POST", "/obp/v5.0.0/users/norole.user/locks").content_type(content_type);
        let answer = server.answer(&with_token(request, &token));
        assert_eq!(answer.status, outcome, "{content_type:?}: {}", answer.text());
    }
}

#[test]
fn a_currency_is_called_ccy_where_that_spelling_is_asked_for() {
    let (server, token) = logged_in();
    let customer = json!({"legal_name": "Ann", "mobile_phone_number": "1"}).to_string();
    let path = "/obp/v5.1.0/banks/GENODEM1GLS/customers";
    for (query, header, member) in [
        ("", None, "currency"),
        ("?spelling=ISO20022", None, "ccy"),
        ("?spelling=iso20022", None, "currency"),
        ("", Some("ISO20022"), "ccy"),
        ("?spelling=ISO20022", Some("OBP"), "currency"),
    ] {
        let mut request = Request::new("POST", &format!("{path}{query}")).body(customer.clone());
        if let Some(value) = header {
            request = request.header("spelling", value);
        }
        let answer = server.answer(&with_token(request, &token));
        assert_eq!(answer.status, 201, "{}", answer.text());
        assert_eq!(answer.json()["credit_limit"][member], "", "{query} {header:?}");
    }
}

#[test]
fn credentials_of_other_kinds_are_refused_in_their_own_words() {
    let (server, token) = logged_in();
    let bearer = format!("Bearer {token}");
    let missing = "the following parameters are missing : oauth_signature_method, oauth_signature, oauth_consumer_key, \
                   oauth_token, oauth_timestamp, oauth_nonce";
    let no_consent = "OBP-20001: User not logged in. Authentication is required! <- OBP-35032: The Consent's Request \
                      Header value is not formatted as UUID or JWT.";
    for (name, value, path, status, message) in [
        ("Authorization", bearer.as_str(), MINE, 500, BROKEN),
        ("Authorization", "OAuth x", MINE, 500, BROKEN),
        ("Authorization", "OAuth x", BANKS, 500, BROKEN),
        ("Authorization", "OAuth x", MINE_OLD, 400, missing),
        ("Consent-JWT", "x", MINE, 401, no_consent),
        ("Consent-Id", "x", MINE, 401, no_consent),
        ("Consent-JWT", "x", MINE_OLD, 400, NO_CONSENTS),
    ] {
        // A token beside them is not looked at.
        for request in [Request::new("GET", path), with_token(Request::new("GET", path), &token)] {
            let answer = server.answer(&request.header(name, value));
            assert_eq!(
                (answer.status, answer.message()),
                (status, message.to_owned()),
                "{name} {path}"
            );
        }
    }
    // The name counts letter by letter, as that of DirectLogin.
    let request = with_token(Request::new("GET", MINE), &token).header("consent-jwt", "x");
    assert_eq!(server.answer(&request).status, 200);
}

#[test]
fn a_user_is_found_by_name_and_by_address() {
    let (server, token) = logged_in();
    let provider = format!("http%3A%2F%2F{}", server.address.to_string().replace(':', "%3A"));
    let by_provider = |name: &str| format!("/obp/v5.1.0/users/provider/{provider}/username/{name}");
    for (path, found) in [
        ("/obp/v3.0.0/users/username/norole.user".to_owned(), true),
        ("/obp/v4.0.0/users/username/norole.user".to_owned(), true),
        (by_provider("norole.user"), true),
        ("/obp/v3.1.0/users/username/nobody".to_owned(), false),
        ("/obp/v5.0.0/users/username/nobody".to_owned(), false),
        (by_provider("nobody"), false),
        (
            "/obp/v5.1.0/users/provider/elsewhere/username/norole.user".to_owned(),
            false,
        ),
    ] {
        let answer = server.answer(&with_token(Request::new("GET", &path), &token));
        if found {
            assert_eq!(answer.json()["email"], "norole.user@example.com", "{path}");
        } else {
            let words = "OBP-20027: User not found by provider and username.";
            assert_eq!((answer.status, answer.message()), (404, words.to_owned()), "{path}");
        }
    }
    for (address, count) in [("NOROLE.user@example.com", 1), ("nobody@example.com", 0)] {
        let path = format!("/obp/v3.0.0/users/email/{address}/terminator");
        let answer = server.answer(&with_token(Request::new("GET", &path), &token));
        assert_eq!(
            answer.json()["users"].as_array().map(Vec::len),
            Some(count),
            "{address}"
        );
    }
}

#[test]
fn an_import_that_does_not_fit_is_told_before_a_login_is_missed() {
    let server = Server::shared(OPTIONS);
    for (body, outcome) in [
        (json!({"banks": 1}), (400, "OBP-10001")),
        (json!({"crm_events": [{"id": "1"}]}), (400, "OBP-10001")),
        // Lists that are missing are empty.
        (json!({}), (401, "OBP-20001")),
    ] {
        let answer = server.answer(&Request::new("POST", "/obp/v2.1.0/sandbox/data-import").body(body.to_string()));
        assert_eq!(told(&answer), expected(outcome), "{body}");
    }
}
