//! Which headers go with which answer, as recorded: of every exchange in `fixtures/recorded/`, and of the answers that
//! the files have not.

use super::{
    common::{Answer, Request, Server},
    recorded::{Exchanges, Tokens},
};

/// The headers that nearly every answer has; `*` stands for what differs from answer to answer.
const ORDINARY: [(&str, &str); 7] = [
    ("access-control-allow-origin", "*"),
    ("cache-control", "no-cache, private, no-store"),
    ("content-type", "application/json;charset=utf-8"),
    ("correlation-id", "*"),
    ("expires", "*"),
    ("pragma", "no-cache"),
    ("x-frame-options", "DENY"),
];

const CHALLENGE: &str = "OAuth realm=\"http://127.0.0.1:8080\", Bearer realm=\"http://127.0.0.1:8080\", \
                         DirectLogin realm=\"http://127.0.0.1:8080\"";

const PLAIN: &[&str] = &["--auth", "roles", "--hostname", "http://127.0.0.1:8080"];
const FORCING: &[&str] = &[
    "--auth",
    "roles",
    "--hostname",
    "http://127.0.0.1:8080",
    "--force-error",
];

/// The headers that tell something: without those of the connection and with `*` for what is new in each answer. Names
/// are in small letters, since HTTP does not mind them.
fn telling(answer: &Answer) -> Vec<(String, &str)> {
    let named = answer
        .headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.as_str()));
    let mut headers: Vec<(String, &str)> = named
        .filter(|(name, _)| !["connection", "content-length", "date", "preference-applied"].contains(&name.as_str()))
        .map(|(name, value)| {
            if ["correlation-id", "expires"].contains(&name.as_str()) {
                (name, "*")
            } else {
                (name, value)
            }
        })
        .collect();
    headers.sort_unstable();
    headers
}

/// The ordinary headers, changed as an exchange says.
fn expected(changes: &[String]) -> Vec<(String, &str)> {
    let mut headers: Vec<(String, &str)> = ORDINARY.map(|(name, value)| (name.to_owned(), value)).into();
    for change in changes {
        match change.split_once(' ') {
            None if change == "challenge" => headers.push(("www-authenticate".into(), CHALLENGE)),
            Some(("range", range)) => headers.push(("range".into(), range)),
            Some(("no", "origin")) => headers.retain(|(name, _)| name != "access-control-allow-origin"),
            Some(("no", "id")) => headers.retain(|(name, _)| name != "correlation-id"),
            _ => panic!("unknown change {change}"),
        }
    }
    headers.sort_unstable();
    headers
}

#[test]
fn every_recorded_answer_has_its_headers() {
    let servers = [Server::shared(PLAIN), Server::shared(FORCING)];
    let tokens = Tokens::new(&servers[0]);
    let mut different = Vec::new();
    let mut changed = 0;
    for text in [
        include_str!("../../../fixtures/recorded/refusals.json"),
        include_str!("../../../fixtures/recorded/accepted.json"),
    ] {
        let exchanges = Exchanges::read(text);
        for exchange in &exchanges.cases {
            let request = exchanges.request(exchange, &tokens);
            let answer = servers[usize::from(exchange.force_error)].answer(&request);
            let expected = expected(&exchange.answer_headers);
            changed += usize::from(!exchange.answer_headers.is_empty());
            if telling(&answer) != expected {
                let (case, own) = (&exchange.case, telling(&answer));
                different.push(format!(
                    "{case}: {request:?}\n  recorded {expected:?}\n  answered {own:?}"
                ));
            }
        }
    }
    assert!(changed > 250, "only {changed} answers with other headers than most");
    assert!(
        different.is_empty(),
        "{} answers differ:\n{}",
        different.len(),
        different.join("\n")
    );
}

#[test]
fn an_internal_error_that_is_wished_for_looks_like_a_real_one() {
    let request = Request::new("POST", "/obp/v2.0.0/banks/b/customers/c/social_media_handles");
    let answer = Server::shared(&[]).answer(&request.header("Prefer", "code=500"));
    assert_eq!(answer.status, 500, "{}", answer.text());
    assert_eq!(telling(&answer), expected(&["no origin".into(), "no id".into()]));
}

#[test]
fn a_missing_login_is_challenged_and_a_bad_token_is_not() {
    let server = Server::shared(PLAIN);
    for (header, status, challenged) in [
        (None, 401, true),
        (Some(("Authorization", "Basic YTpi")), 401, true),
        (Some(("DirectLogin", "token=not-a-token")), 400, false),
        (Some(("DirectLogin", "token=")), 400, false),
        (Some(("directlogin", "token=not-a-token")), 401, true),
    ] {
        let mut request = Request::new("GET", "/obp/v5.1.0/users/current");
        if let Some((name, value)) = header {
            request = request.header(name, value);
        }
        let answer = server.answer(&request);
        assert_eq!(
            (answer.status, answer.header("WWW-Authenticate").is_some()),
            (status, challenged),
            "{header:?}"
        );
    }
}

#[test]
fn the_challenge_names_the_server_by_its_own_address_unless_told_otherwise() {
    let server = Server::shared(&["--auth", "login"]);
    let answer = server.get("/obp/v5.1.0/users/current");
    let realm = format!("DirectLogin realm=\"http://{}\"", server.address);
    assert!(
        answer
            .header("WWW-Authenticate")
            .is_some_and(|value| value.ends_with(&realm)),
        "{answer:?}"
    );
}

#[test]
fn every_answer_has_an_id_of_its_own() {
    let server = Server::shared(&[]);
    let mut ids: Vec<String> = (0..50)
        .map(|_| {
            server
                .get("/obp/v5.1.0/banks")
                .header("Correlation-Id")
                .expect("an id")
                .to_owned()
        })
        .collect();
    assert!(
        ids.iter().all(|id| id.starts_with("node0") && id.len() == 30),
        "{ids:?}"
    );
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 50);
}

#[test]
fn a_token_that_was_changed_is_told_back() {
    let server = Server::shared(PLAIN);
    let mut token = server.token("full.user");
    token.replace_range(token.len() - 3.., "abc");
    let request = Request::new("GET", "/obp/v5.1.0/users/current").header("DirectLogin", &format!("token={token}"));
    let answer = server.answer(&request);
    let message = format!("OBP-20003: This DirectLogin token is invalid or expired:{token}");
    assert_eq!((answer.status, answer.message()), (400, message));
}

/// `Range` tells the page that was asked for (recorded: without a limit it is 500).
#[test]
fn pages_tell_their_range() {
    let server = Server::shared(&[]);
    for (path, range) in [
        ("/obp/v5.1.0/banks/b/customers", Some("items=0-500")),
        ("/obp/v5.1.0/banks/b/customers?limit=7", Some("items=0-7")),
        (
            "/obp/v5.1.0/banks/b/firehose/customers?limit=2&offset=1",
            Some("items=1-2"),
        ),
        ("/obp/v5.1.0/banks/b/firehose/customers?offset=3", Some("items=3-500")),
        ("/obp/v5.1.0/banks?limit=7", None),
    ] {
        assert_eq!(server.get(path).header("Range"), range, "{path}");
    }
}
