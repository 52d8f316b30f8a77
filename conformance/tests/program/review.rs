//! Snapshots from the outside: when files are written, what is in them, and their review.

use crate::{
    place::Place,
    server::{CHAIR, Reply, Server},
};

const SEEN: &str = include_str!("cases/seen.yaml");

/// Two scenarios of one step each.
fn place(url: &str) -> Place {
    Place::at(url)
        .scenario("things/seen", SEEN)
        .scenario("others/seen", SEEN)
}

#[test]
fn a_run_writes_nothing() {
    let (server, says) = Server::saying(Reply::json(200, CHAIR));
    let place = place(&server.url);
    let before = place.files();
    place.run(&[]).ends(5);
    place.run(&["--verbose", "--exact"]).ends(5);
    place.run(&["list"]).ends(0);
    place.run(&["--dry-run"]).ends(0);
    assert_eq!(place.files(), before);

    place.run(&["record"]).ends(0);
    let before = place.files();
    says.now(Reply::json(200, &CHAIR.replace('3', "4")));
    place.run(&[]).ends(1);
    place.run(&["--exact", "--report", "github"]).ends(1);
    place.run(&["pending"]).ends(0);
    place.run(&["diff"]).ends(0);
    assert_eq!(place.files(), before);
}

#[test]
fn a_snapshot_reads_like_the_answer() {
    let (server, _) = Server::saying(Reply::with(
        200,
        &[
            ("content-type", "application/json"),
            ("Correlation-Id", "abc"),
            ("Date", "today"),
        ],
        r#"{"thing_id":"2d1ce0ff-65d3-4e6c-9e0a-0d9b2bb2a25a","size":3}"#,
    ));
    let place = Place::at(&server.url).scenario("things/seen", SEEN);
    place.run(&["record"]).ends(0).says("1 snapshots written");
    let expected = "---\nsource: fixtures/things/seen.yaml\nexpression: seen\n---\nHTTP 200\nContent-Type: application/json\n\n\
                    {\n  \"thing_id\": \"[uuid]\",\n  \"size\": 3\n}\n";
    assert_eq!(place.read("snapshots/things/seen/seen.snap"), expected);
    assert_eq!(place.snapshots(), ["things/seen/seen.snap"]);
}

#[test]
fn pending_snapshots_are_listed_shown_accepted_and_rejected() {
    let (server, says) = Server::saying(Reply::json(200, CHAIR));
    let place = place(&server.url);
    place.run(&["record"]).ends(0);
    says.now(Reply::json(200, &CHAIR.replace('3', "4")));
    place
        .run(&["--write-pending"])
        .ends(1)
        .says("2 pending snapshots written");
    place
        .run(&["pending"])
        .ends(5)
        .says("snapshots/others/seen/seen.snap\nsnapshots/things/seen/seen.snap\n");
    place
        .run(&["diff", "things/**"])
        .ends(5)
        .says("-  \"size\": 3,\n+  \"size\": 4,")
        .never_says("others/");

    place.run(&["accept", "nothing/**"]).ends(4);
    place
        .run(&["accept", "things/**"])
        .ends(0)
        .says("things/seen/seen.snap");
    place.run(&["reject", "**/seen"]).ends(0).says("others/seen/seen.snap");
    assert_eq!(place.snapshots(), ["others/seen/seen.snap", "things/seen/seen.snap"]);
    assert!(place.read("snapshots/things/seen/seen.snap").contains("\"size\": 4"));
    assert!(place.read("snapshots/others/seen/seen.snap").contains("\"size\": 3"));
    place.run(&["pending"]).ends(0);
    place.run(&["accept"]).ends(4);
    place.run(&["--scenario", "things/*"]).ends(0);
    place.run(&["--scenario", "others/*"]).ends(1);
}

#[test]
fn a_pending_snapshot_goes_away_when_the_answer_is_as_before() {
    let (server, says) = Server::saying(Reply::json(200, CHAIR));
    let place = place(&server.url);
    place.run(&["record"]).ends(0);
    says.now(Reply::json(200, &CHAIR.replace('3', "4")));
    place.run(&["--write-pending"]).ends(1);
    says.now(Reply::json(200, CHAIR));
    place.run(&["--write-pending"]).ends(0);
    place.run(&["pending"]).ends(0);
}

#[test]
fn only_sound_answers_are_recorded() {
    let server = Server::start(|request| match request.path.as_str() {
        // Breaks the contract: `size` is no number.
        "/obp/v1.0.0/things/contract" => Reply::json(200, r#"{"thing_id":"x","size":"big"}"#),
        "/obp/v1.0.0/things/expectation" => Reply::json(200, r#"{"thing_id":"x","size":1}"#),
        _ => Reply::json(200, CHAIR),
    });
    let place = Place::at(&server.url).scenario(
        "things",
        r#"
description: Some answers are sound.
operation: OBPv1.0.0-getThing
steps:
  - name: breaks the contract
    request: {parameters: {THING_ID: contract}}
  - name: breaks the expectation
    request: {parameters: {THING_ID: expectation}}
    expect: {json: {$.size: 2}}
  - name: redacts nothing
    request: {parameters: {THING_ID: redacted}}
    snapshot: {redact: [.nothing]}
  - name: sound
    request: {parameters: {THING_ID: sound}}
"#,
    );
    place
        .run(&["record"])
        .ends(1)
        .says("fixtures/things.yaml:12:25")
        .says("The path .nothing fits nothing");
    assert_eq!(place.snapshots(), ["things/sound.snap"]);
    place.run(&["--write-pending"]).ends(1);
    assert_eq!(place.snapshots(), ["things/sound.snap"]);
}

#[test]
fn prefixes_that_answer_alike_share_a_file() {
    let server = Server::start(|request| {
        let legs = if request.path.contains("/v3.0.0/") { 3 } else { 4 };
        Reply::json(200, &CHAIR.replace('}', &format!(",\"legs\":{legs}}}")))
    });
    let place = Place::at(&server.url).scenario("seen", &SEEN.replace("expect:", "prefixes: all\n    expect:"));
    place.run(&["record"]).ends(0);
    assert_eq!(place.snapshots(), ["seen/seen.snap", "seen/seen@v3.0.0.snap"]);
    assert!(place.read("snapshots/seen/seen.snap").contains("\"legs\": 4"));
    assert!(place.read("snapshots/seen/seen@v3.0.0.snap").contains("\"legs\": 3"));
    place.run(&[]).ends(0).says("3 passed");
    // The file of the prefix wins over the shared one.
    place.write(
        "snapshots/seen/seen@v3.0.0.snap",
        &place.read("snapshots/seen/seen.snap"),
    );
    place.run(&["--version", "v3.*"]).ends(1).says("seen@v3.0.0.snap");
}

#[test]
fn what_prefixes_make_themselves_does_not_tell_their_snapshots_apart() {
    let server = Server::shop();
    let place = Place::at(&server.url).scenario(
        "life",
        &include_str!("cases/life.yaml").replace("expect: {status: 201}", "prefixes: all\n    expect: {status: 201}"),
    );
    place.run(&["record", "--allow-writes"]).ends(0);
    assert_eq!(place.snapshots(), ["life/made.snap", "life/seen.snap"]);
    assert!(
        place
            .read("snapshots/life/made.snap")
            .contains("\"thing_id\": \"{{thing_id}}\"")
    );
    place.run(&["--allow-writes"]).ends(0);
    let taken_back = server.lines().into_iter().filter(|line| line.starts_with("DELETE"));
    let taken_back: std::collections::BTreeSet<_> = taken_back
        .map(|line| line.rsplit('/').next().expect("an id").to_owned())
        .collect();
    assert_eq!(
        taken_back.len(),
        6,
        "each prefix's own thing is taken back: {:?}",
        server.lines()
    );
}

#[test]
fn snapshots_of_the_program_cannot_be_written() {
    let (server, _) = Server::saying(Reply::json(200, CHAIR));
    let place = Place::empty().with("OBP_CONFORM_TARGET", &server.url);
    let mut command = place.command(&["record"]);
    command
        .env_remove("OBP_CONFORM_FIXTURES")
        .env_remove("OBP_CONFORM_SPEC");
    let before = place.files();
    crate::place::wait(command.spawn().expect("the program starts"))
        .ends(2)
        .says("name a folder with --snapshots");
    assert_eq!(place.files(), before);
    assert_eq!(server.lines(), [""; 0]);
}
