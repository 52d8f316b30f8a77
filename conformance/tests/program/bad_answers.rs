//! Answers that are none: each gives one precise message, the other steps still run, in bounded time and memory.

use crate::{
    place::Place,
    server::{CHAIR, Reply, Server},
};

const SCENARIO: &str = r#"
description: One answer is bad, the other is good.
steps:
  - name: bad
    operation: OBPv1.0.0-getThing
    request: {parameters: {THING_ID: bad}}
    snapshot: false
  - name: good
    operation: OBPv1.0.0-getThing
    request: {parameters: {THING_ID: good}}
    expect: {status: 200}
    snapshot: false
"#;

/// More than is read of an endless answer (64 KiB here), with all buffers on the way.
const FAR_LESS_THAN_ALL: usize = 24 << 20;

fn head(length: usize) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nCorrelation-Id: the-id\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n"
    )
}

#[test]
fn each_bad_answer_is_one_finding_and_the_run_goes_on() {
    let html = "<!DOCTYPE html><html><body>Bad gateway</body></html>";
    let chunked = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    let cases: [(&str, Reply, &[&str]); 14] = [
        (
            "HTML that says so",
            Reply::with(200, &[("Content-Type", "text/html")], html),
            &["text/html"],
        ),
        (
            "HTML that says it were JSON",
            Reply::json(200, html),
            &["the body is not JSON though its content type says so"],
        ),
        ("an empty body", Reply::json(200, ""), &["JSON"]),
        (
            "invalid UTF-8",
            Reply::raw([head(15).as_bytes(), b"{\"thing_id\":\"\xff\xfe"].concat()),
            &["UTF-8", "JSON"],
        ),
        (
            "a redirect to itself",
            Reply::with(302, &[("Location", "/obp/v1.0.0/things/bad")], ""),
            &["302"],
        ),
        (
            "half of an answer",
            Reply::raw(head(1000) + "{\"thing_id\":"),
            &["There is no whole answer: the connection ended before the answer did"],
        ),
        (
            "half of a chunked answer",
            Reply::raw(format!("{chunked}ff\r\n{{\"thing_id\":")),
            &["There is no whole answer: the connection ended before the answer did"],
        ),
        (
            "100 MB",
            Reply::endless(&head(100 << 20), vec![b' '; 1 << 16]),
            &["There is no whole answer: the answer's body is longer than 65536 bytes (body-limit)"],
        ),
        (
            "a body without end",
            Reply::endless(
                chunked,
                [b"10000\r\n".as_slice(), &vec![b'['; 1 << 16], b"\r\n"].concat(),
            ),
            &["There is no whole answer: the answer's body is longer than 65536 bytes (body-limit)"],
        ),
        (
            "a head without end",
            Reply::endless("HTTP/1.1 200 OK\r\nX: ", vec![b'x'; 1 << 16]),
            &["There is no whole answer: the answer is no valid HTTP"],
        ),
        (
            "headers without end",
            Reply::endless("HTTP/1.1 200 OK\r\n", b"X: y\r\n".repeat(1000)),
            &["There is no whole answer: the answer is no valid HTTP"],
        ),
        (
            "no answer at all",
            Reply::raw(""),
            &["There is no whole answer: the connection ended before the answer did"],
        ),
        (
            "no HTTP",
            Reply::raw("SSH-2.0-OpenSSH_9.6\r\n"),
            &["There is no whole answer: the answer is no valid HTTP"],
        ),
        ("deep JSON", Reply::json(200, &"[".repeat(60_000)), &["JSON"]),
    ];
    let mut wrong = Vec::new();
    for (what, reply, words) in cases {
        let server = Server::start(move |request| match request.path.ends_with("/bad") {
            true => reply.clone(),
            false => Reply::json(200, CHAIR),
        });
        let place = Place::empty()
            .target(
                &server.url,
                "body-limit = 65536\n[target.t.persona.full]\ntoken = \"tttt\"",
            )
            .scenario("answers", SCENARIO);
        let outcome = place.run(&["--report", "json=run.json", "--jobs", "1"]);
        let report = place.json("run.json");
        let step = &report["steps"][0];
        let findings = step["findings"].as_array().cloned().unwrap_or_default();
        let message = findings
            .first()
            .map(|finding| finding["message"].to_string())
            .unwrap_or_default();
        let fine = outcome.code == 1
            && step["verdict"] == "failed"
            && findings.len() == 1
            && words.iter().any(|words| message.contains(words))
            && report["steps"][1]["verdict"] == "passed"
            && server.bytes() < FAR_LESS_THAN_ALL;
        if !fine {
            wrong.push(format!(
                "{what}: {} after {} bytes: {step:#}",
                outcome.code,
                server.bytes()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_bad_answer_still_has_its_correlation_id() {
    let server = Server::start(|_| Reply::raw(head(1000) + "{\"thing_id\":"));
    let place = Place::at(&server.url).scenario("seen", include_str!("cases/seen.yaml"));
    place.run(&["--report", "json=run.json"]).ends(1).says("the-id");
    let exchange = &place.json("run.json")["steps"][0]["exchange"];
    assert_eq!(exchange["correlation-id"], "the-id");
    assert_eq!(exchange["response-body"], "{\"thing_id\":");
}

#[test]
fn an_answer_that_never_comes_is_waited_for_only_so_long() {
    let server = Server::start(|request| match request.path.ends_with("/bad") {
        true => loop {
            std::thread::park();
        },
        false => Reply::json(200, CHAIR),
    });
    let place = Place::empty()
        .target(
            &server.url,
            "timeout = \"300ms\"\n[target.t.persona.full]\ntoken = \"tttt\"",
        )
        .scenario("answers", SCENARIO);
    place
        .run(&["--verbose"])
        .ends(3)
        .says("no whole answer after 300ms: still waiting for status and headers")
        .says("1 passed");
}

#[test]
fn a_redirect_is_an_answer_as_any_other() {
    let (server, _) = Server::saying(Reply::with(303, &[("Location", "/elsewhere")], ""));
    let scenario = "description: d\nsteps:\n  - name: led\n    request: {method: GET, path: /here}\n    \
                    expect: {status: 303, headers: {Location: /elsewhere}}\n";
    let place = Place::at(&server.url).scenario("led", scenario);
    place.run(&["record"]).ends(0);
    place.run(&[]).ends(0);
    assert_eq!(server.lines(), ["GET /here"; 2], "nobody follows");
    assert!(place.read("snapshots/led/led.snap").contains("Location: /elsewhere"));
}
