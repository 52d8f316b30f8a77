//! What never is a failure, and what of it `--exact` looks at.

use crate::{
    place::Place,
    server::{Reply, Server},
};

const LISTED: &str = r#"
description: Things are listed, and one is refused.
steps:
  - name: answered
    request: {method: GET, path: /answered}
    expect: {status: [200, 404]}
    snapshot:
      unordered: {".things": id}
"#;

const THINGS: &str = r#"{"things":[{"id":"a","size":1},{"id":"b","size":2}],"count":2}"#;
const REFUSAL: &str = r#"{"code":404,"message":"OBP-30001: Bank not found."}"#;

#[test]
fn what_means_the_same_to_a_client_is_no_failure() {
    let json = ("Content-Type", "application/json");
    let with = |headers: &[(&str, &str)], body: &str| Reply::with(200, headers, body);
    for (what, recorded, answer, code, exact_code) in [
        ("nothing", Reply::json(200, THINGS), Reply::json(200, THINGS), 0, 0),
        (
            "order of members",
            Reply::json(200, THINGS),
            Reply::json(200, r#"{"count":2,"things":[{"size":1,"id":"a"},{"id":"b","size":2}]}"#),
            0,
            1,
        ),
        (
            "white space",
            Reply::json(200, THINGS),
            Reply::json(
                200,
                "\n{ \"things\" : [ {\"id\":\"a\",\"size\":1},\t{\"id\":\"b\",\"size\":2} ],\r\n\"count\": 2 }",
            ),
            0,
            0,
        ),
        (
            "a header more",
            Reply::json(200, THINGS),
            with(
                &[
                    json,
                    ("X-Extra", "new"),
                    ("Server", "other"),
                    ("Cache-Control", "no-store"),
                ],
                THINGS,
            ),
            0,
            0,
        ),
        (
            "spelling and order of headers",
            with(&[json, ("Pragma", "no-cache")], THINGS),
            with(&[("PRAGMA", "no-cache"), ("content-TYPE", "application/json")], THINGS),
            0,
            0,
        ),
        (
            "order of a list without order",
            Reply::json(200, THINGS),
            Reply::json(200, r#"{"things":[{"id":"b","size":2},{"id":"a","size":1}],"count":2}"#),
            0,
            0,
        ),
        (
            "other words after the right code",
            Reply::json(404, REFUSAL),
            Reply::json(404, r#"{"code":404,"message":"OBP-30001: There is no such bank."}"#),
            0,
            1,
        ),
        (
            "another code",
            Reply::json(404, REFUSAL),
            Reply::json(404, r#"{"code":404,"message":"OBP-30002: Bank not found."}"#),
            1,
            1,
        ),
        (
            "a header less",
            with(&[json, ("Pragma", "no-cache")], THINGS),
            with(&[json], THINGS),
            1,
            1,
        ),
    ] {
        let (server, says) = Server::saying(recorded);
        let place = Place::at(&server.url).scenario("listed", &scenario_for(what));
        let recorded = place.run(&["record"]);
        assert_eq!(recorded.code, 0, "{what}: {}{}", recorded.out, recorded.err);
        says.now(answer);
        for (arguments, code) in [(&[][..], code), (&["--exact"][..], exact_code)] {
            let outcome = place.run(arguments);
            assert_eq!(
                outcome.code, code,
                "{what} {arguments:?}: {}{}",
                outcome.out, outcome.err
            );
        }
    }
}

/// A refusal has no list, so the option for it would fit nothing.
fn scenario_for(what: &str) -> String {
    if what.contains("code") {
        LISTED
            .split("    snapshot:")
            .next()
            .expect("what stands before")
            .to_owned()
    } else {
        LISTED.to_owned()
    }
}

#[test]
fn other_wording_is_a_note_that_reports_show() {
    let (server, says) = Server::saying(Reply::json(404, REFUSAL));
    let place = Place::at(&server.url).scenario("listed", &scenario_for("code"));
    place.run(&["record"]).ends(0);
    says.now(Reply::json(404, r#"{"code":404,"message":"OBP-30001: Nope."}"#));
    place
        .run(&["--verbose", "--report", "json=run.json"])
        .ends(0)
        .says("other words");
    let findings = &place.json("run.json")["steps"][0]["findings"];
    assert_eq!(findings[0]["class"], "note");
    assert_eq!(findings.as_array().map(Vec::len), Some(1));
}

#[test]
fn wording_that_the_fixture_names_is_a_note_too() {
    let scenario = scenario_for("code").replace(
        "expect: {status: [200, 404]}",
        "expect: {status: 404, code: OBP-30001, message: \"OBP-30001: Bank not found.\"}\n    snapshot: false",
    );
    let (server, _) = Server::saying(Reply::json(404, r#"{"code":404,"message":"OBP-30001: Nope."}"#));
    let place = Place::at(&server.url).scenario("listed", &scenario);
    place.run(&[]).ends(0);
    place.run(&["--exact"]).ends(1).says("Bank not found.");
}
