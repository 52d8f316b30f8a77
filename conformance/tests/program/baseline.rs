//! Known deviations are excused while somebody answers for them, and the list of the suite keeps it whole.

use crate::{
    place::Place,
    server::{CHAIR, Reply, Server},
};

const SEEN: &str = include_str!("cases/seen.yaml");
/// The deviation of a thing whose size is a text.
const RETYPED: &str = r#"{"thing_id":"chair-1","size":"3","name":"chair"}"#;

/// A place whose one step deviates, with a baseline that knows it.
fn known(expires: &str) -> (Place, crate::server::Says) {
    let (server, says) = Server::saying(Reply::json(200, CHAIR));
    let place = Place::at(&server.url).scenario("seen", SEEN);
    place.run(&["record"]).ends(0);
    says.now(Reply::json(200, RETYPED));
    place.run(&["--report", "json=run.json"]).ends(1);
    let words = [
        "--from",
        "run.json",
        "--owner",
        "Ada",
        "--reason",
        "the bank puts it right in May",
    ];
    place
        .run(&[&["baseline"], &words[..], &["--expires", expires]].concat())
        .ends(0)
        .says("entries added to baseline.yaml");
    (place, says)
}

const WITH: [&str; 4] = ["--baseline", "baseline.yaml", "--report", "json=run.json"];

#[test]
fn what_is_known_deviates_and_anything_else_fails() {
    let (place, says) = known("2999-12-31");
    let told = place
        .run(&WITH)
        .ends(0)
        .says("1 deviates")
        .says("the bank puts it right in May (Ada, until 2999-12-31)");
    told.says("Known deviations: 1 step").never_says("1 failed");
    for (what, status, body, code, words) in [
        ("as promised again", 200, CHAIR, 5, "stopped failing"),
        (
            "another member, too",
            200,
            r#"{"thing_id":"chair-1","size":"3"}"#,
            1,
            ".name is missing",
        ),
        (
            "another type",
            200,
            r#"{"thing_id":"chair-1","size":"3","name":7}"#,
            1,
            ".name",
        ),
        (
            "another status",
            500,
            r#"{"message":"OBP-50000: Unknown Error."}"#,
            1,
            "status",
        ),
        ("known again", 200, RETYPED, 0, "1 deviates"),
    ] {
        says.now(Reply::json(status, body));
        let outcome = place.run(&WITH);
        assert_eq!(outcome.code, code, "{what}: {}{}", outcome.out, outcome.err);
        outcome.says(words);
    }
}

#[test]
fn an_expired_entry_excuses_nothing_and_is_told() {
    let (place, says) = known("2020-02-29");
    place
        .run(&WITH)
        .ends(1)
        .says("1 failed")
        .says("has expired and excuses nothing any more");
    says.now(Reply::json(200, CHAIR));
    place.run(&WITH).ends(5).says("stopped failing");
    place
        .run(&["--quiet", "--baseline", "baseline.yaml"])
        .ends(5)
        .says("stopped failing");
    place.write("fixtures/seen.yaml", &SEEN.replace("name: seen", "name: looked at"));
    place.run(&WITH).ends(5).says("has expired");
}

#[test]
fn an_entry_whose_step_is_gone_is_told() {
    let (place, says) = known("2999-12-31");
    says.now(Reply::json(200, CHAIR));
    place.write("fixtures/seen.yaml", &SEEN.replace("name: seen", "name: looked at"));
    place.run(&["record"]).ends(0);
    place
        .run(&WITH)
        .ends(5)
        .says("names a step that the suite does not have");
}

#[test]
fn a_step_that_was_not_asked_says_nothing_of_its_entry() {
    let (place, _) = known("2999-12-31");
    place.write(
        "fixtures/other.yaml",
        "description: d\nsteps: [{name: l, request: {method: GET, path: /x}, expect: {status: 200}, snapshot: false}]",
    );
    place
        .run(&["--baseline", "baseline.yaml", "--scenario", "other"])
        .ends(0)
        .never_says("Baseline");
}

#[test]
fn reviewed_entries_stay_as_they_are() {
    let (place, says) = known("2999-12-31");
    let reviewed = format!(
        "# reviewed\n{}",
        place.read("baseline.yaml").replace("in May", "in June # 1")
    );
    place.write("baseline.yaml", &reviewed);
    let add = [
        "baseline",
        "--from",
        "run.json",
        "--owner",
        "Bob",
        "--reason",
        "x",
        "--expires",
        "2998-01-01",
    ];
    place.run(&add).ends(0).says("0 entries added");
    assert_eq!(place.read("baseline.yaml"), reviewed);
    says.now(Reply::json(200, r#"{"thing_id":"chair-1","size":"3"}"#));
    place.run(&WITH).ends(1);
    place.run(&add).ends(0);
    let more = place.read("baseline.yaml");
    assert!(more.starts_with(&reviewed) && more.len() > reviewed.len(), "{more}");
    place.run(&WITH).ends(0).says("1 deviates");
    let schema = serde_json::from_str(&place.run(&["schema", "baseline"]).ends(0).out).expect("JSON");
    let entries: serde_json::Value = serde_saphyr::from_str(&more).expect("YAML");
    assert!(
        jsonschema::validator_for(&schema).expect("a schema").is_valid(&entries),
        "{entries}"
    );
}

#[test]
fn a_bad_baseline_is_told_with_its_place() {
    let entry = "- fingerprint: a | b | c | d | e | f\n  reason: r\n  owner: o\n  expires: 2999-12-31\n";
    let place = Place::at("http://127.0.0.1:1").scenario("seen", SEEN);
    for (what, text, words) in [
        ("no list", "a: b\n".to_owned(), "bad.yaml:1:1: "),
        ("not YAML", "- [\n".to_owned(), "bad.yaml:"),
        ("unknown member", entry.replace("owner", "ownr"), "bad.yaml:3:3: "),
        ("member missing", entry.replace("  owner: o\n", ""), "owner"),
        (
            "no reason",
            entry.replace("reason: r", "reason: \"\""),
            "bad.yaml:2:11: the reason is empty",
        ),
        (
            "no owner",
            entry.replace("owner: o", "owner: \" \""),
            "bad.yaml:3:10: the owner is empty",
        ),
        (
            "no day",
            entry.replace("2999-12-31", "soon"),
            "bad.yaml:4:12: `soon` is no day",
        ),
        (
            "no such day",
            entry.replace("2999-12-31", "2999-13-01"),
            "bad.yaml:4:12: `2999-13-01` is no day",
        ),
        (
            "no fingerprint",
            entry.replace("a | b | c", "a"),
            "bad.yaml:1:16: is no fingerprint",
        ),
        (
            "twice",
            entry.repeat(2),
            "bad.yaml:5:16: the same fingerprint stands in line 1, too",
        ),
        ("two documents", format!("{entry}---\n{entry}"), "bad.yaml:"),
        ("deep", format!("- fingerprint: {}", "[".repeat(5000)), "bad.yaml:"),
    ] {
        place.write("bad.yaml", &text);
        let outcome = place.run(&["--baseline", "bad.yaml"]);
        assert_eq!(outcome.code, 2, "{what}: {}", outcome.err);
        outcome.says(words);
    }
    place.run(&["--baseline", "missing.yaml"]).ends(2).says("missing.yaml");
    let add = [
        "baseline",
        "--from",
        "missing.json",
        "--owner",
        "o",
        "--reason",
        "r",
        "--expires",
        "2999-12-31",
    ];
    place.run(&add).ends(2).says("missing.json");
    place.write("missing.json", "[]");
    place.run(&add).ends(2).says("is no JSON report of a run");
    for (option, value) in [("--expires", "soon"), ("--owner", " "), ("--reason", "")] {
        let mut words = add;
        let at = words.iter().position(|word| *word == option).expect("an option") + 1;
        words[at] = value;
        place.run(&words).ends(2).says(option);
    }
}

#[test]
fn a_suite_with_holes_does_not_pass() {
    let (server, _) = Server::saying(Reply::json(200, CHAIR));
    let scenario = "description: d\nsteps:\n  - {name: one, request: {method: GET, path: /1}, expect: {status: 200}, snapshot: false}\n  \
                    - {name: two, request: {method: GET, path: /2}, expect: {status: 200}, snapshot: false}\n";
    let place = Place::at(&server.url)
        .scenario("a/both", scenario)
        .scenario("b", scenario);
    place.run(&[]).ends(0).says("which has no list to be held against");
    let list = place.run(&["list", "--digest"]).ends(0).out;
    place.write("fixtures/_suite.yaml", &list);
    place.run(&[]).ends(0).says("4 of 4 steps present");
    place
        .run(&["--scenario", "b"])
        .ends(0)
        .says("2 of 4 steps of the suite chosen, 4 of 4 steps present");
    place.run(&["list"]).ends(0).says("4 of 4 steps present");
    let fewer = scenario.lines().take(3).collect::<Vec<_>>().join("\n");
    place.write("fixtures/a/both.yaml", &fewer);
    let told = place.run(&["--report", "json=run.json"]).ends(2);
    told.says("3 of 4 steps present")
        .says("a/both › two")
        .says("Missing from the suite: 1 step");
    assert!(place.read("run.json").contains(r#""missing":["a/both › two"]"#));
    place.run(&["--quiet"]).ends(2).says("a/both › two");
    place.run(&["--scenario", "b"]).ends(0).says("3 of 4 steps present");
    place.run(&["list"]).ends(0).says("missing: a/both › two");
    place.write("fixtures/c.yaml", scenario);
    place.run(&["--scenario", "b"]).ends(0).says("2 not in its list");
    for (what, text, words) in [
        (
            "a step taken out of the list",
            list.replace("    \"two\": \"-\"\n", ""),
            "fixtures/_suite.yaml:4:8: it names 2 steps, not 4",
        ),
        (
            "another step",
            list.replacen("\"two\"", "\"three\"", 1),
            "fixtures/_suite.yaml:3:9: the digest is not that of the steps named",
        ),
        ("no list", "x".to_owned(), "fixtures/_suite.yaml:1:1: "),
    ] {
        place.write("fixtures/_suite.yaml", &text);
        let outcome = place.run(&[]);
        assert_eq!(outcome.code, 2, "{what}: {}", outcome.err);
        outcome.says(words).says("list --digest");
    }
}
