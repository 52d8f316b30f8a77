//! The journal itself: written before the request goes out, private, without secrets, and gone when it is of no use.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::{
    bank::{self, Bank, SECRETS, writes},
    place::Place,
    server::{CHAIR, Reply, Request, Server},
};

/// What the journal of a folder says now, whole lines only.
fn lines(folder: &Path) -> Vec<Value> {
    let text = text(folder);
    let whole = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    whole
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect()
}

fn text(folder: &Path) -> String {
    let files = fs::read_dir(folder.join(".obp-conform")).into_iter().flatten();
    let texts = files.map(|file| fs::read_to_string(file.expect("a file").path()).expect("a text"));
    texts.collect()
}

/// A slot for a folder that a server is to look into, once it is there.
type Folder = Arc<Mutex<Option<PathBuf>>>;

fn look(folder: &Folder) -> Option<PathBuf> {
    folder.lock().expect("no test panics with the lock").clone()
}

#[test]
fn each_write_stands_in_the_journal_when_it_arrives() {
    let bank = Bank::start();
    let (folder, wrong): (Folder, Arc<Mutex<Vec<String>>>) = Default::default();
    let (shown, found) = (Arc::clone(&folder), Arc::clone(&wrong));
    let server = bank.behind(move |bank, request| {
        if let Some(place) = look(&shown).filter(|_| writes(request)) {
            let all = lines(&place);
            let last = all.iter().rev().find_map(|line| line.get("write"));
            let fits = |write: &Value| write["method"] == request.method && write["path"] == request.path;
            // What takes things back stands with what made them.
            let undone = |line: &Value| {
                let undo = line["write"]["undo"].as_array().cloned().unwrap_or_default();
                undo.iter().any(|undo| undo["request"]["method"] == request.method)
            };
            let is_there = last.is_some_and(fits) || (request.method == "DELETE" && all.iter().any(undone));
            if !is_there {
                found.lock().expect("no test panics with the lock").push(request.line());
            }
        }
        bank.pass(request)
    });
    let place = bank::place(&server.url);
    *folder.lock().expect("no test panics with the lock") = Some(place.path().to_owned());
    place.run(&["--allow-writes", "--quiet", "--scenario", "customer/create-customer*"]);
    let sent = server.requests().iter().filter(|request| writes(request)).count();
    assert!(sent > 150, "{sent}");
    let wrong = wrong.lock().expect("no test panics with the lock");
    assert!(wrong.is_empty(), "{wrong:?}");
}

const TOKEN: &str = "token.of+the/login==s3cret";
const CAPTURED: &str = "captured s3cret/value?";
const USER_PASSWORD: &str = "New-User-s3cret+Pass/1";

const SECRETS_SCENARIO: &str = r#"
description: Secrets stand wherever a request can have them.
operation: OBPv1.0.0-createThing
steps:
  - name: secret made
    request: {json: {name: chair}}
    expect: {status: 201}
    capture: {key: {jsonpath: $.key, secret: true}, thing_id: $.thing_id}
    snapshot: false
    teardown:
      - request: {method: DELETE, path: "/things/{{thing_id}}?key={{key}}", headers: {X-Key: "{{key}}", X-Token: "{{full_token}}"}}
  - name: secret sent
    request:
      json: {key: "{{key}}", token: "{{full_token}}", password: "{{full_password}}"}
      query: {key: "{{key}}"}
      headers: {X-Key: "{{key}}"}
    expect: {status: 201}
    snapshot: false
  - name: user
    request: {method: POST, path: /obp/v5.0.0/users, json: {username: robin.example, password: New-User-s3cret+Pass/1}}
    expect: {status: 201}
    snapshot: false
"#;

fn forms(secret: &str) -> Vec<String> {
    let json = serde_json::to_string(secret).expect("a text");
    vec![
        secret.to_owned(),
        utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string(),
        secret.replace(' ', "+"),
        secret.replace('/', "%2F"),
        secret
            .replace('/', "%2F")
            .replace('+', "%2B")
            .replace('=', "%3D")
            .replace(' ', "%20")
            .replace('?', "%3F"),
        BASE64_STANDARD.encode(secret),
        json[1..json.len() - 1].to_owned(),
        secret.replace('/', "\\/"),
        secret.chars().rev().collect(),
    ]
}

#[test]
fn no_secret_stands_in_it_and_what_needs_one_is_taken_back_all_the_same() {
    let folder = Folder::default();
    let seen: Arc<Mutex<String>> = Arc::default();
    let (shown, kept) = (Arc::clone(&folder), Arc::clone(&seen));
    let server = Server::start(move |request: &Request| {
        if let Some(folder) = look(&shown) {
            kept.lock()
                .expect("no test panics with the lock")
                .push_str(&text(&folder));
        }
        match request.path.as_str() {
            "/my/logins/direct" => Reply::json(201, &format!(r#"{{"token":"{TOKEN}"}}"#)),
            _ if request.method == "POST" => {
                Reply::json(201, &CHAIR.replace('{', &format!(r#"{{"key":"{CAPTURED}","#)))
            }
            _ => Reply::json(200, "{}"),
        }
    });
    let profile = "sandbox = true\n[target.t.persona.full.direct-login]\nusername = \"full.user\"\npassword = \
                   \"Full-Pass-1!\"\nconsumer-key = \"obpmockconsumerkey000000000000000000001\"";
    let place = Place::empty()
        .target(&server.url, profile)
        .scenario("secrets", SECRETS_SCENARIO);
    *folder.lock().expect("no test panics with the lock") = Some(place.path().to_owned());
    let outcome = place
        .run(&["--allow-writes", "--verbose"])
        .says("stays: OBP keeps the row of a user");
    let deleted = server.requests().into_iter().find(|request| request.method == "DELETE");
    let deleted = deleted.unwrap_or_else(|| {
        panic!(
            "the thing is not taken back: {}{}
{:?}",
            outcome.out,
            outcome.err,
            server.lines()
        )
    });
    assert_eq!(deleted.path, "/things/chair-1?key=captured%20s3cret%2Fvalue%3F");
    assert_eq!(
        (deleted.header("X-Key"), deleted.header("X-Token")),
        (Some(CAPTURED), Some(TOKEN))
    );
    let text = format!(
        "{}{}",
        seen.lock().expect("no test panics with the lock"),
        text(place.path())
    );
    assert!(text.contains("robin.example") && text.contains("secret sent"), "{text}");
    for secret in SECRETS.into_iter().chain([TOKEN, CAPTURED, USER_PASSWORD]) {
        for form in forms(secret) {
            assert!(!text.contains(&form), "{form}\n{text}");
        }
    }
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::default();
    let modes: Arc<Mutex<Vec<u32>>> = Arc::default();
    let (shown, seen) = (Arc::clone(&folder), Arc::clone(&modes));
    let server = Server::start(move |request| {
        if let Some(folder) = look(&shown) {
            let folder = folder.join(".obp-conform");
            let paths = fs::read_dir(&folder)
                .into_iter()
                .flatten()
                .map(|file| file.expect("a file").path());
            for path in paths.chain([folder.clone()]) {
                let mode = fs::metadata(path).expect("it is there").permissions().mode();
                seen.lock().expect("no test panics with the lock").push(mode & 0o777);
            }
        }
        if request.method == "POST" {
            Reply::json(201, CHAIR)
        } else {
            Reply::json(200, CHAIR)
        }
    });
    let place = Place::at(&server.url).scenario("life", include_str!("cases/life.yaml"));
    *folder.lock().expect("no test panics with the lock") = Some(place.path().to_owned());
    place.run(&["record", "--allow-writes"]).ends(0);
    let modes = modes.lock().expect("no test panics with the lock");
    assert!(modes.contains(&0o600) && modes.contains(&0o700), "{modes:?}");
    assert!(modes.iter().all(|mode| [0o600, 0o700].contains(mode)), "{modes:?}");
    assert!(place.journals().is_empty(), "a run that ends clean removes it");
    assert!(!place.path().join(".obp-conform").exists(), "and the folder");
}

#[test]
fn a_run_without_writes_keeps_none() {
    let folder = Folder::default();
    let seen: Arc<Mutex<bool>> = Arc::default();
    let (shown, found) = (Arc::clone(&folder), Arc::clone(&seen));
    let server = Server::start(move |_| {
        let there = look(&shown).is_some_and(|folder| folder.join(".obp-conform").exists());
        *found.lock().expect("no test panics with the lock") |= there;
        Reply::json(200, CHAIR)
    });
    let reads =
        "description: d\nsteps: [{name: one, operation: OBPv1.0.0-getThing, request: {parameters: {THING_ID: x}}}]";
    let place = Place::at(&server.url).scenario("one", reads);
    *folder.lock().expect("no test panics with the lock") = Some(place.path().to_owned());
    place.run(&["record", "--allow-writes"]).ends(0);
    assert!(!*seen.lock().expect("no test panics with the lock"));
}

#[test]
fn a_folder_that_cannot_be_written_is_told_before_anything_is_sent() {
    let server = Server::shop();
    let place = Place::at(&server.url).scenario("life", include_str!("cases/life.yaml"));
    place.write("taken", "a file");
    for arguments in [&["--journal", "taken/below"][..], &["--journal", "taken"]] {
        let mut all = vec!["--allow-writes"];
        all.extend(arguments);
        place.run(&all).ends(2).says("taken").says("--journal");
    }
    assert!(server.lines().is_empty());
}

#[test]
fn what_a_fixture_says_of_finding_and_staying_counts() {
    let server = Server::start(|request| match (request.method.as_str(), request.path.as_str()) {
        ("POST", "/receipts") => Reply::json(201, r#"{"receipt_id":"r-1"}"#),
        ("POST", _) => Reply::raw(""),
        ("GET", "/things?all=true") => Reply::json(
            200,
            r#"{"things":[{"thing_id":"theirs","name":"chair","size":4},{"thing_id":"ours","name":"chair","size":3}]}"#,
        ),
        _ => Reply::json(200, "{}"),
    });
    let scenario = r#"
description: d
variables: {name: chair}
steps:
  - name: thing
    request: {method: POST, path: /things, json: {name: "{{name}}", size: 3}}
    expect: {status: 201}
    capture: {thing_id: $.thing_id}
    snapshot: false
    teardown:
      - request: {method: DELETE, path: "/things/{{thing_id}}"}
        find:
          request: {method: GET, path: "/things?all=true"}
          entry: "$.things[?@.name == '{{name}}']"
          same: [size]
  - name: receipt
    request: {method: POST, path: /receipts}
    expect: {status: 201}
    stays: the server has no delete for receipts
    snapshot: false
  - name: note
    request: {method: POST, path: /receipts}
    expect: {status: 201}
    snapshot: false
"#;
    let place = Place::at(&server.url).scenario("things", scenario);
    place
        .run(&["--allow-writes", "--verbose"])
        .ends(1)
        .says("reading shows that it took effect")
        .says("stays: the server has no delete for receipts")
        .says("made by `note` (fixtures/things.yaml:21:5), which has no teardown");
    assert_eq!(server.lines().last().map(String::as_str), Some("DELETE /things/ours"));
    place
        .run(&["cleanup"])
        .ends(1)
        .says("the server has no delete for receipts");
    place.run(&["cleanup", "--forget"]).ends(1);
    place.run(&["cleanup"]).ends(0);
}
