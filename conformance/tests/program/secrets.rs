//! No secret leaves the run: not in a report, not on a stream, not in a snapshot, in none of the forms that servers give it.

use std::fmt::Write as _;

use base64::{Engine, prelude::BASE64_STANDARD};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{
    place::{Outcome, Place},
    server::{Reply, Request, Server},
};

const PASSWORD: &str = "pass/word+s3cret&\\é";
const CONSUMER_KEY: &str = "consumer-key-s3cret";
const TOKEN: &str = "token.of+the/login==s3cret";
const BEARER: &str = "bearer-s3cret-of-other";
const CAPTURED: &str = "captured s3cret/value?";
const NUMBER: &str = "9172635481";
/// Of an answer that does not keep its promise, so that nothing is taken from it.
const REFUSED: &str = "s3cret-of-a-refused-answer";
/// Of an answer under a prefix from which no value is kept for later steps.
const SECOND: &str = "s3cret-under-the-second-prefix";
const HALF: &str = "s3cret-in-half-an-answer";
const GATEWAY: &str = "gateway-s3cret-of-a-header";

const ALL: [&str; 10] = [
    PASSWORD,
    CONSUMER_KEY,
    TOKEN,
    BEARER,
    CAPTURED,
    NUMBER,
    REFUSED,
    SECOND,
    HALF,
    GATEWAY,
];

const SCENARIO: &str = include_str!("cases/secrets.yaml");

const PROFILE: &str = r#"
sandbox = true
[target.t.headers]
X-Gateway = { env = "GATEWAY_SECRET" }
[target.t.persona.full.direct-login]
username = "full.user"
password = { env = "FULL_PASSWORD" }
consumer-key = { file = "consumer.key" }
[target.t.persona.other]
bearer = { file = "other.token" }
"#;

/// What the server says of everything that it was told, as servers do that echo.
fn echo(request: &Request) -> Reply {
    let head = &request.head;
    let all = [head.as_str(), request.body.as_str(), PASSWORD, TOKEN, CAPTURED, NUMBER].join(" ");
    let json = |value: &str| serde_json::to_string(value).expect("a text");
    let mut body = format!("{{\"echo\": {}", json(&all));
    for (index, secret) in [PASSWORD, CONSUMER_KEY, TOKEN, BEARER, CAPTURED, GATEWAY]
        .into_iter()
        .enumerate()
    {
        for (form, text) in forms(secret) {
            let _ = write!(body, ", \"{form}{index}\": {}", json(&text));
        }
        let _ = write!(body, ", {}: {index}", json(secret));
    }
    let _ = write!(body, ", \"number\": {NUMBER}, \"escaped\": \"{}\"}}", escaped(CAPTURED));
    let header = utf8_percent_encode(CAPTURED, NON_ALPHANUMERIC).to_string();
    Reply::with(
        200,
        &[
            ("Content-Type", "application/json"),
            ("Location", &format!("/here?token={TOKEN}&value={header}")),
            ("Set-Cookie", TOKEN),
            ("X-Echo", BEARER),
            ("Correlation-Id", CONSUMER_KEY),
        ],
        &body,
    )
}

fn answer(request: &Request) -> Reply {
    match request.path.split('?').next().unwrap_or_default() {
        "/my/logins/direct" => Reply::json(201, &format!(r#"{{"token":"{TOKEN}"}}"#)),
        "/captured" => {
            let value = serde_json::to_string(CAPTURED).expect("a text");
            Reply::json(200, &format!(r#"{{"value":{value},"number":{NUMBER}}}"#))
        }
        "/refused" => Reply::json(200, &format!(r#"{{"value":"{REFUSED}","other":"{REFUSED}"}}"#)),
        "/half" => Reply::raw(format!(
            "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nContent-Type: application/json\r\n\r\n{{\"value\":\"{HALF}"
        )),
        "/text" => Reply::with(200, &[("Content-Type", "text/plain")], &format!("it is {TOKEN}")),
        "/obp/v2.0.0/under" => Reply::json(200, &format!(r#"{{"value":"{SECOND}","other":"{SECOND}"}}"#)),
        "/obp/v1.0.0/under" => Reply::json(200, r#"{"value":"first-value","other":"first-value"}"#),
        _ => echo(request),
    }
}

fn forms(secret: &str) -> Vec<(&'static str, String)> {
    vec![
        ("plain", secret.to_owned()),
        ("url", utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string()),
        ("form", secret.replace(' ', "+")),
        ("base64", BASE64_STANDARD.encode(secret)),
        ("basic", BASE64_STANDARD.encode(format!("user:{secret}"))),
        (
            "json",
            serde_json::to_string(secret)
                .expect("a text")
                .trim_matches('"')
                .to_owned(),
        ),
        ("unicode", escaped(secret)),
    ]
}

/// Each letter as an escape of JSON.
fn escaped(secret: &str) -> String {
    secret.encode_utf16().fold(String::new(), |mut text, unit| {
        let _ = write!(text, "\\u{unit:04x}");
        text
    })
}

fn place(server: &Server) -> Place {
    let place = Place::empty()
        .target(&server.url, PROFILE)
        .with("GATEWAY_SECRET", GATEWAY)
        .with("FULL_PASSWORD", PASSWORD)
        .scenario("secrets", SCENARIO);
    place.write("consumer.key", CONSUMER_KEY);
    place.write("other.token", BEARER);
    place
}

/// Fails if any form of any secret stands in the outputs or in a file that the run left.
#[track_caller]
fn is_clean(place: &Place, outcome: &Outcome) {
    let mut places = place.files();
    for own in ["consumer.key", "other.token"] {
        places.remove(own);
    }
    places.insert("standard output".to_owned(), outcome.out.clone().into_bytes());
    places.insert("standard error".to_owned(), outcome.err.clone().into_bytes());
    for (name, bytes) in places {
        let text = String::from_utf8_lossy(&bytes);
        for secret in ALL {
            for (form, secret) in forms(secret) {
                if let Some(at) = text.find(&secret) {
                    let from = text.floor_char_boundary(at.saturating_sub(80));
                    panic!("{name} holds {secret} ({form}) in …{}", &text[from..at + secret.len()]);
                }
            }
        }
    }
}

const REPORTS: [&str; 10] = [
    "--verbose",
    "--report",
    "junit=reports/junit.xml",
    "--report",
    "html=reports/page.html",
    "--report",
    "json=reports/run.json",
    "--report",
    "github",
    "--allow-writes",
];

#[test]
fn a_failing_run_with_all_reports_and_pending_snapshots_holds_no_secret() {
    let server = Server::start(answer);
    let place = place(&server);
    let unexpected = "      json: {$.echo: nothing, $.number: 1, $.plain2: {contains: nothing}, $.base640: x}\n";
    let scenario = SCENARIO.replace("expect: {status: 200} # echoed\n", &format!("expect:\n{unexpected}"));
    assert!(scenario.contains(unexpected));
    place.write("fixtures/secrets.yaml", &scenario);
    let mut arguments = vec!["--write-pending"];
    arguments.extend(REPORTS);
    let outcome = place.run(&arguments).ends(1).says("***token-full***");
    for report in ["reports/junit.xml", "reports/page.html", "reports/run.json"] {
        assert!(
            place.read(report).contains("***token-full***"),
            "{report} shows where a secret was"
        );
    }
    let pending = place.read("snapshots/secrets/echoed-to-another.snap.new");
    assert!(pending.contains("***"), "{pending}");
    is_clean(&place, &outcome);
    let outcome = place.run(&["diff"]).ends(5);
    is_clean(&place, &outcome);
}

#[test]
fn recorded_snapshots_hold_no_secret_and_fit_the_next_run() {
    let server = Server::start(answer);
    let place = place(&server);
    let mut arguments = vec!["record", "--persona", "full", "--persona", "other"];
    arguments.extend(REPORTS);
    let outcome = place.run(&arguments).ends(1);
    is_clean(&place, &outcome);
    assert!(place.read("snapshots/secrets/as-text.snap").contains("it is "));
    let echoed = place.read("snapshots/secrets/echoed.snap");
    assert!(echoed.contains("***"), "{echoed}");
    place.run(&["--report", "json=run.json", "--allow-writes"]).ends(1);
    let steps = place.json("run.json");
    for step in steps["steps"].as_array().expect("steps") {
        let name = step["step"].as_str().expect("a name");
        let fails = ["refused", "half"].contains(&name);
        assert_eq!(step["verdict"] == "failed", fails, "{step:#}");
    }
}

#[test]
fn what_a_command_prints_is_a_secret_too() {
    let (server, _) = Server::saying(Reply::json(200, r#"{"you":"are token-s3cret-of-a-command"}"#));
    let persona = "[target.t.persona.full]\ncommand = [\"echo\", \"token-s3cret-of-a-command\"]\nas = \"bearer\"";
    let place = Place::empty().target(&server.url, persona).scenario(
        "asked",
        "description: d\nsteps:\n  - name: asked\n    request: {method: GET, path: /asked}\n    expect: {status: 201}\n",
    );
    place
        .run(&["--verbose"])
        .ends(1)
        .says("***token-full***")
        .never_says("token-s3cret-of-a-command");
    assert_eq!(
        server.requests()[0].header("Authorization"),
        Some("Bearer token-s3cret-of-a-command")
    );
}
