//! What steps mean to each other: needs, captures, cases, teardown, waiting, stopping.

use std::sync::{
    Mutex,
    atomic::{AtomicUsize, Ordering},
    mpsc,
};

use crate::{
    place::{Place, wait},
    server::{CHAIR, Reply, Server},
};

/// The verdicts of a JSON report, by step.
fn verdicts(place: &Place, report: &str) -> Vec<(String, String)> {
    let report = place.json(report);
    let text = |step: &serde_json::Value, member: &str| step[member].as_str().expect("a text").to_owned();
    let steps = report["steps"].as_array().expect("steps");
    steps
        .iter()
        .map(|step| (text(step, "step"), text(step, "verdict")))
        .collect()
}

#[test]
fn what_is_needed_runs_once_and_its_captures_travel() {
    let server = Server::shop();
    let reader = |name: &str| {
        format!(
            "description: d\nneeds: [setup/thing]\nsteps:\n  - name: {name}\n    operation: OBPv1.0.0-getThing\n    \
             expect: {{status: 200, json: {{$.thing_id: \"{{{{thing_id}}}}\"}}}}\n    snapshot: false\n"
        )
    };
    let place = Place::at(&server.url)
        .scenario("setup/thing", include_str!("cases/life.yaml"))
        .scenario("one", &reader("one"))
        .scenario("two", &reader("two"))
        .scenario("three", "description: d\nneeds: [one]\nsteps: [{name: three, request: {method: GET, path: '/three'}, expect: {status: 200}, snapshot: false}]");
    place.run(&["record", "--allow-writes"]).ends(0);
    let lines = server.lines();
    assert_eq!(lines[0], "POST /obp/v1.0.0/things", "first what is needed");
    let count = |wanted: &str| lines.iter().filter(|line| *line == wanted).count();
    assert_eq!(count("POST /obp/v1.0.0/things"), 1, "{lines:?}");
    assert_eq!(count("GET /obp/v1.0.0/things/thing-1"), 3, "{lines:?}");
    assert_eq!(
        lines.last().map(String::as_str),
        Some("DELETE /obp/v1.0.0/things/thing-1"),
        "taken back at the very end"
    );
}

#[test]
fn choosing_one_scenario_brings_what_it_needs() {
    let server = Server::shop();
    let place = Place::at(&server.url)
        .scenario("setup/thing", include_str!("cases/life.yaml"))
        .scenario(
            "one",
            "description: d\nneeds: [setup/thing]\nsteps: [{name: one, operation: OBPv1.0.0-getThing}]",
        )
        .scenario(
            "two",
            "description: d\nsteps: [{name: two, operation: OBPv1.0.0-listThings}]",
        );
    place.run(&["record", "--allow-writes", "--scenario", "one"]).ends(0);
    assert_eq!(
        place.snapshots(),
        ["one/one.snap", "setup/thing/made.snap", "setup/thing/seen.snap"]
    );
}

const TOWER: &str = r#"
description: Things are put on each other.
operation: OBPv1.0.0-createThing
steps:
  - name: bottom
    request: {json: {size: 1}}
    expect: {status: 201}
    capture: {bottom: $.thing_id}
    snapshot: false
    teardown:
      - request: {method: DELETE, path: "/last/{{bottom}}"}
      - request: {method: DELETE, path: "/first/{{bottom}}"}
  - name: middle
    request: {json: {size: 2}}
    expect: {status: 201}
    capture: {middle: $.thing_id}
    snapshot: false
    teardown:
      - request: {method: DELETE, path: "/stuck/{{middle}}"}
  - name: top
    request: {json: {size: 3}}
    expect: {status: 200}
    capture: {top: $.thing_id}
    snapshot: false
    teardown:
      - request: {method: DELETE, path: "/surprise/{{top}}"}
  - name: uses the top
    request: {method: GET, path: "/top/{{top}}"}
    snapshot: false
  - name: independent
    request: {method: GET, path: /independent}
    expect: {status: 200}
    snapshot: false
"#;

#[test]
fn what_was_made_is_taken_back_last_in_first_out_and_what_stays_is_told() {
    let made = AtomicUsize::new(0);
    let server = Server::start(move |request| match request.method.as_str() {
        "POST" => {
            let number = made.fetch_add(1, Ordering::SeqCst);
            Reply::json(201, &CHAIR.replace("chair-1", ["a", "b", "c"][number]))
        }
        _ if request.path.starts_with("/stuck") => Reply::json(500, "{}"),
        "DELETE" if request.path.starts_with("/first") => {
            Reply::json(400, r#"{"code":400,"message":"OBP-30046: gone"}"#)
        }
        "DELETE" => Reply::json(204, ""),
        _ => Reply::json(200, "{}"),
    });
    let place = Place::at(&server.url).scenario("tower", TOWER);
    place
        .run(&["--allow-writes", "--verbose", "--report", "json=run.json"])
        .ends(1)
        .says("`top` has no value: step `top` of tower failed")
        .says("Left behind on the target\n    $ curl -sS -i -g --path-as-is -X DELETE")
        .says("/stuck/b\n");
    let lines = server.lines();
    assert_eq!(
        lines[3..],
        [
            "GET /independent",
            "DELETE /surprise/c",
            "DELETE /stuck/b",
            "DELETE /first/a",
            "DELETE /last/a"
        ]
    );
    let left = place.json("run.json")["summary"]["left-behind"].clone();
    let left = left.as_array().expect("what stays");
    assert_eq!(left.len(), 1, "{left:?}");
    let verdicts: Vec<_> = verdicts(&place, "run.json")
        .into_iter()
        .map(|(_, verdict)| verdict)
        .collect();
    assert_eq!(verdicts, ["passed", "passed", "failed", "skipped", "passed"]);
}

#[test]
fn a_teardown_that_cannot_log_in_is_told() {
    let shop = Server::start(|request| match request.path.as_str() {
        "/my/logins/direct" => Reply::json(401, r#"{"code":401,"message":"OBP-20004: no"}"#),
        _ => Reply::json(201, CHAIR),
    });
    let profile = r#"sandbox = true
[target.t.persona.full]
token = "tttt"
[target.t.persona.cleaner.direct-login]
username = "cleaner"
password = "the-password"
consumer-key = "the-key""#;
    let life = include_str!("cases/life.yaml").replace("deleteThing", "deleteThing\n        persona: cleaner");
    let place = Place::empty().target(&shop.url, profile).scenario("life", &life);
    place
        .run(&["--allow-writes", "--method", "POST"])
        .ends(5)
        .says("-X DELETE")
        .says("-H 'Authorization: '\"${OBP_AUTHORIZATION}\"")
        .says("/obp/v1.0.0/things/chair-1\n");
}

#[test]
fn what_was_made_is_taken_back_even_if_nothing_can_be_reported_any_more() {
    let (told, tells) = mpsc::channel();
    let (frees, freed) = mpsc::channel();
    let (told, freed) = (Mutex::new(told), Mutex::new(freed));
    let server = Server::start(move |request| match request.method.as_str() {
        "POST" => {
            let _ = told.lock().expect("no test panics with the lock").send(());
            let _ = freed.lock().expect("no test panics with the lock").recv();
            Reply::json(201, CHAIR)
        }
        _ => Reply::json(200, CHAIR),
    });
    let place = Place::at(&server.url).scenario("life", include_str!("cases/life.yaml"));
    let mut child = place.start(&["record", "--allow-writes", "--report", "json=-"]);
    tells.recv().expect("the thing is made");
    // Whoever reads the reports goes away.
    drop((child.stdout.take(), child.stderr.take()));
    frees.send(()).expect("the server waits");
    wait(child);
    let lines = server.lines();
    assert_eq!(
        lines.last().map(String::as_str),
        Some("DELETE /obp/v1.0.0/things/chair-1"),
        "{lines:?}"
    );
}

#[test]
fn a_step_is_repeated_until_it_is_as_expected_or_the_time_is_over() {
    let until = |timeout: &str| {
        format!(
            "description: d\nsteps:\n  - name: ready\n    request: {{method: GET, path: /state}}\n    expect: {{status: 200}}\n    \
             until: {{timeout: {timeout}, interval: 10ms}}\n    snapshot: false\n"
        )
    };
    let asked = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let ready = asked.fetch_add(1, Ordering::SeqCst) >= 3;
        Reply::json(
            if ready { 200 } else { 404 },
            r#"{"code":404,"message":"OBP-10404: not yet"}"#,
        )
    });
    let place = Place::at(&server.url).scenario("until", &until("1m"));
    place.run(&["--report", "json=run.json"]).ends(0);
    assert_eq!(server.lines().len(), 4);
    assert_eq!(place.json("run.json")["steps"][0]["requests"], 4);

    let (never, _) = Server::saying(Reply::json(404, r#"{"code":404,"message":"OBP-10404: never"}"#));
    Place::at(&never.url)
        .scenario("until", &until("2s"))
        .run(&[])
        .ends(1)
        .says("404");
    assert!(never.lines().len() > 1, "it was asked again");
}

#[test]
fn a_step_runs_for_each_case_under_each_prefix() {
    let (server, _) = Server::saying(Reply::json(200, CHAIR));
    let place = Place::at(&server.url).scenario(
        "sizes",
        r#"
description: Things of all sizes.
steps:
  - name: "size {{size}}"
    each: [{size: small}, {size: large}]
    operation: OBPv1.0.0-getThing
    prefixes: [v1.0.0, v3.0.0]
    request: {parameters: {THING_ID: "{{size}}"}}
    expect: {status: 200}
"#,
    );
    place.run(&["record", "--jobs", "1"]).ends(0);
    let mut lines = server.lines();
    lines.sort();
    let expected = [
        "v1.0.0/things/large",
        "v1.0.0/things/small",
        "v3.0.0/things/large",
        "v3.0.0/things/small",
    ];
    assert_eq!(lines, expected.map(|path| format!("GET /obp/{path}")));
    assert_eq!(place.snapshots(), ["sizes/size-large.snap", "sizes/size-small.snap"]);
}

#[test]
fn a_server_that_asks_for_patience_gets_it() {
    let asked = AtomicUsize::new(0);
    let server = Server::start(move |_| match asked.fetch_add(1, Ordering::SeqCst) {
        0 | 1 => Reply::with(
            429,
            &[("Retry-After", "0")],
            r#"{"code":429,"message":"OBP-10018: slow down"}"#,
        ),
        _ => Reply::json(200, CHAIR),
    });
    let place = Place::at(&server.url).scenario("seen", include_str!("cases/seen.yaml"));
    place
        .run(&["record", "--report", "json=run.json"])
        .ends(0)
        .never_says("OBP-10018");
    let step = &place.json("run.json")["steps"][0];
    assert_eq!((&step["verdict"], &step["requests"]), (&"passed".into(), &3.into()));
    assert_eq!(step.get("findings"), None);
}

#[test]
fn max_failures_ends_the_run_early() {
    let (server, _) = Server::saying(Reply::json(500, "{}"));
    let steps: String = (0..20)
        .map(|number| {
            format!("  - name: step {number}\n    request: {{method: GET, path: /{number}}}\n    expect: {{status: 200}}\n    snapshot: false\n")
        })
        .collect();
    let place = Place::at(&server.url).scenario("many", &format!("description: d\nsteps:\n{steps}"));
    place
        .run(&["--jobs", "1", "--max-failures", "2", "--verbose"])
        .ends(1)
        .says("as many steps failed as --max-failures allows");
    let sent = server.lines().len();
    assert!((2..20).contains(&sent), "{sent}");
}

#[test]
fn what_was_deleted_must_be_gone() {
    let server = Server::shop();
    let place = Place::at(&server.url).scenario(
        "gone",
        r#"
description: A deleted thing is gone.
steps:
  - name: deleted
    operation: OBPv2.0.0-deleteThing
    request: {parameters: {THING_ID: chair-1}}
    expect: {status: 200}
    snapshot: false
  - name: gone
    operation: OBPv1.0.0-getThing
    prefixes: [v2.0.0]
    request: {parameters: {THING_ID: chair-1}}
    expect: {status: [404]}
    snapshot: false
"#,
    );
    place
        .run(&["--allow-writes", "--report", "json=run.json"])
        .ends(1)
        .says("things/chair-1 was deleted, but it is still answered with 200");
    let checks: Vec<_> = place.json("run.json")["steps"][1]["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .map(|finding| finding["check"].as_str().expect("a name").to_owned())
        .collect();
    assert!(checks.contains(&"use_after_free".to_owned()), "{checks:?}");
}

#[test]
fn a_path_that_fits_nothing_is_told_with_its_place() {
    let (server, _) = Server::saying(Reply::json(200, CHAIR));
    let scenario = include_str!("cases/seen.yaml").to_owned() + "    snapshot: {redact: [.nmae]}\n";
    let place = Place::at(&server.url).scenario("seen", &scenario);
    place
        .run(&[])
        .ends(1)
        .says("The path .nmae fits nothing")
        .says("fixtures/seen.yaml:8:25");
}

#[test]
fn a_target_that_goes_away_is_not_asked_forever() {
    let steps: String = (0..30)
        .map(|number| {
            format!("  - name: step {number}\n    request: {{method: GET, path: /{number}}}\n    snapshot: false\n")
        })
        .collect();
    // Answers the first look, and then nobody listens any more.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        use std::io::{Read, Write};
        let (mut stream, _) = listener.accept().expect("the first look");
        drop(listener);
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
    });
    let place = Place::at(&url).scenario("many", &format!("description: d\nsteps:\n{steps}"));
    let outcome = place
        .run(&["--verbose", "--report", "json=run.json", "--jobs", "1"])
        .ends(3);
    let outcome = outcome
        .says("refuses the connection")
        .says("the target does not answer any more");
    assert!(outcome.out.contains("skipped"), "{}", outcome.out);
}
