//! Who calls, and who may change what.

use crate::{
    place::Place,
    server::{CHAIR, Reply, Server},
};

const LIFE: &str = include_str!("cases/life.yaml");

const CALLERS: &str = r#"
description: Everybody looks.
steps:
  - name: "by {{who}}"
    each: [{who: full}, {who: other}, {who: anonymous}, {who: invalid}]
    persona: "{{who}}"
    request: {method: GET, path: "/{{who}}"}
    expect: {status: 200}
    snapshot: false
"#;

#[test]
fn each_persona_shows_its_own_credentials_and_anonymous_none() {
    let server = Server::start(|request| match request.path.as_str() {
        "/my/logins/direct" => Reply::json(201, r#"{"token":"token-of-the-login"}"#),
        _ => Reply::json(200, "{}"),
    });
    let profile = r#"
[target.t.persona.full.direct-login]
username = "full.user"
password = "the-password"
consumer-key = "the-key"
[target.t.persona.other]
bearer = "the-bearer"
"#;
    let place = Place::empty().target(&server.url, profile).scenario("callers", CALLERS);
    place.run(&[]).ends(0);
    let sent = |path: &str| {
        let requests = server.requests();
        let request = requests
            .iter()
            .find(|request| request.path == path)
            .expect("it was sent");
        assert_eq!(request.header("DirectLogin"), None);
        request.header("Authorization").map(str::to_owned)
    };
    let login = r#"DirectLogin username="full.user",password="the-password",consumer_key="the-key""#;
    assert_eq!(sent("/my/logins/direct").as_deref(), Some(login));
    assert_eq!(
        sent("/full").as_deref(),
        Some(r#"DirectLogin token="token-of-the-login""#)
    );
    assert_eq!(sent("/other").as_deref(), Some("Bearer the-bearer"));
    assert_eq!(sent("/anonymous"), None);
    assert_eq!(sent("/invalid").as_deref(), Some(r#"DirectLogin token="not-a-token""#));
    let logins = server.lines().iter().filter(|line| line.starts_with("POST")).count();
    assert_eq!(logins, 1, "each persona logs in once");
}

#[test]
fn nothing_is_changed_without_allow_writes() {
    let server = Server::shop();
    let place = Place::at(&server.url).scenario("life", LIFE).scenario(
        "list",
        "description: d\nsteps: [{name: listed, operation: OBPv1.0.0-listThings}]",
    );
    place
        .run(&["--verbose"])
        .ends(5)
        .says("writes are off; allow them with --allow-writes")
        .says("2 skipped");
    assert_eq!(server.lines(), ["GET /obp/v1.0.0/things"]);
}

#[test]
fn only_a_sandbox_is_changed() {
    for sandbox in ["", "sandbox = false\n"] {
        let server = Server::shop();
        let place = Place::empty()
            .target(
                &server.url,
                &format!("{sandbox}[target.t.persona.full]\ntoken = \"tttt\""),
            )
            .scenario("life", LIFE)
            .scenario(
                "list",
                "description: d\nsteps: [{name: listed, operation: OBPv1.0.0-listThings}]",
            );
        place
            .run(&["--verbose", "--allow-writes"])
            .ends(5)
            .says("the target `t` is not marked `sandbox = true` in its profile");
        place
            .run(&["--allow-writes", "--scenario", "life", "--method", "POST"])
            .ends(4);
        assert_eq!(server.lines(), ["GET /obp/v1.0.0/things"]);
    }
}

#[test]
fn a_post_that_only_reads_is_sent() {
    let (server, _) = Server::saying(Reply::json(200, CHAIR));
    let search = "description: d\nsteps:\n  - name: found\n    read-only: true\n    request: {method: POST, path: /search, json: {}}\n    \
                  expect: {status: 200}\n    snapshot: false\n";
    Place::at(&server.url).scenario("search", search).run(&[]).ends(0);
    assert_eq!(server.lines(), ["POST /search"]);
}

#[test]
fn the_login_of_a_teardown_is_looked_at_before_anything_is_made() {
    let server = Server::shop();
    let life = LIFE.replace(
        "operation: OBPv2.0.0-deleteThing",
        "operation: OBPv2.0.0-deleteThing\n        persona: cleaner",
    );
    let profile = "sandbox = true\n[target.t.persona.full]\ntoken = \"tttt\"\n[target.t.persona.cleaner]\ntoken = { env = \"OBP_NOT_SET\" }";
    let place = Place::empty().target(&server.url, profile).scenario("life", &life);
    place.run(&["--allow-writes"]).ends(2).says("persona `cleaner`");
    assert_eq!(server.lines(), [""; 0]);
}
