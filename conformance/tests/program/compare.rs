//! Two targets beside each other.

use crate::{
    place::Place,
    server::{CHAIR, Reply, Server},
};

const SCENARIO: &str = r#"
description: Things are shown, and one is made.
steps:
  - name: listed
    operation: OBPv1.0.0-listThings
    persona: anonymous
    prefixes: all
  - name: seen
    operation: OBPv1.0.0-getThing
    request: {parameters: {THING_ID: chair-1}}
  - name: listed by chance
    operation: OBPv1.0.0-listThings
    persona: anonymous
    snapshot: false
  - name: made
    operation: OBPv1.0.0-createThing
    request: {json: {size: 1}}
"#;

/// Five reads and a write on the targets `a` and `b`.
fn place(a: &str, b: &str, sandbox_b: bool) -> Place {
    let place = Place::empty().scenario("things", SCENARIO);
    let mut profile = String::new();
    for (name, url, sandbox) in [("a", a, true), ("b", b, sandbox_b)] {
        profile.push_str(&format!(
            "[target.{name}]\nbase-url = \"{url}\"\nsandbox = {sandbox}\n[target.{name}.persona.full]\ntoken = \"t-{name}\"\n"
        ));
    }
    place.write("obp-conform.toml", &profile);
    place
}

/// A server whose only thing is this one.
fn showing(thing: &'static str) -> Server {
    Server::start(move |request| match request.method.as_str() {
        "POST" => Reply::json(201, CHAIR),
        _ if request.path.ends_with("/things") => Reply::json(200, &format!(r#"{{"things":[{thing}]}}"#)),
        _ => Reply::json(200, thing),
    })
}

#[test]
fn the_figure_and_the_exit_code_say_how_far_two_targets_agree() {
    for (other, code, percent, what) in [
        (CHAIR, 0, 100.0, "5 of 5 compared steps alike"),
        (
            r#"{ "name":"chair", "size":3, "thing_id":"chair-1" }"#,
            0,
            100.0,
            "alike",
        ),
        (
            r#"{"thing_id":"chair-1","size":4,"name":"chair"}"#,
            1,
            20.0,
            ".size is another at A than at B",
        ),
        (
            r#"{"thing_id":"chair-1","size":3}"#,
            1,
            20.0,
            ".name is there at A, but not at B",
        ),
        (
            r#"{"thing_id":"chair-1","size":3,"name":"chair","x":1}"#,
            1,
            20.0,
            ".x is there at B, but not at A",
        ),
    ] {
        let (a, b) = (showing(CHAIR), showing(other));
        let place = place(&a.url, &b.url, true);
        place
            .run(&[
                "compare",
                "a",
                "b",
                "--report",
                "json=run.json",
                "--report",
                "html=run.html",
            ])
            .ends(code)
            .says(what);
        let report = place.json("run.json");
        assert_eq!(report["summary"]["agreement"]["percent"], percent, "{other}");
        assert_eq!(report["summary"]["agreement"]["compared"], 5, "{other}");
        assert!(
            place.read("run.html").contains(&format!("agreement {percent} %")),
            "{other}"
        );
        for step in report["steps"].as_array().expect("steps") {
            let findings = step["findings"].as_array().into_iter().flatten();
            assert!(
                findings.clone().all(|finding| finding["check"] == "agreement"),
                "{step}"
            );
        }
        // Reads go side by side, in any order.
        let [mut of_a, mut of_b] = [a.lines(), b.lines()];
        of_a.sort();
        of_b.sort();
        assert_eq!(of_a, of_b, "both are asked the same");
    }
}

#[test]
fn a_value_of_the_first_target_stands_beside_that_of_the_second() {
    let (a, b) = (
        showing(CHAIR),
        showing(r#"{"thing_id":"chair-1","size":4,"name":"chair"}"#),
    );
    place(&a.url, &b.url, true)
        .run(&["compare", "a", "b"])
        .ends(1)
        .says("A        │ 3")
        .says("B        │ 4")
        .says("agreement 20 %: 1 of 5 compared steps alike");
}

#[test]
fn steps_without_snapshot_are_compared_by_their_outcome() {
    let refusing = Server::saying(Reply::json(404, r#"{"code":404,"message":"OBP-10404: gone"}"#)).0;
    let a = showing(CHAIR);
    place(&a.url, &refusing.url, true)
        .run(&["compare", "a", "b", "--scenario", "things", "--report", "json=-"])
        .ends(1)
        .says("another outcome at A than at B")
        .says("404 OBP-10404");
}

#[test]
fn writes_go_out_only_where_both_targets_allow_them() {
    for (allowed, sandbox, writes) in [(true, true, 1), (true, false, 0), (false, true, 0)] {
        let (a, b) = (showing(CHAIR), showing(CHAIR));
        let place = place(&a.url, &b.url, sandbox);
        let flag: &[&str] = if allowed { &["--allow-writes"] } else { &[] };
        place.run(&[&["compare", "a", "b"], flag].concat()).ends(0);
        for server in [&a, &b] {
            let posts = server.lines().iter().filter(|line| line.starts_with("POST")).count();
            assert_eq!(posts, writes, "{allowed} {sandbox}");
        }
    }
}

#[test]
fn what_cannot_be_compared_has_the_usual_exit_codes() {
    let a = showing(CHAIR);
    let nobody = "http://127.0.0.1:1";
    place(&a.url, nobody, true).run(&["compare", "a", "b"]).ends(3);
    place(nobody, &a.url, true).run(&["compare", "a", "b"]).ends(3);
    place(&a.url, &a.url, true)
        .run(&["compare", "a", "nowhere"])
        .ends(2)
        .says("nowhere");
    place(&a.url, &a.url, true).run(&["compare", "a"]).ends(2);
    place(&a.url, &a.url, true)
        .run(&["compare", "a", "b", "--scenario", "none"])
        .ends(4);
    place(&a.url, &a.url, true)
        .run(&["compare", "a", "b", "--method", "POST"])
        .ends(4)
        .says("writes are off");
    assert!(a.requests().is_empty(), "nothing is sent then");
}
