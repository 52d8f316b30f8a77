//! Each exit code, for each reason that it has.

use std::{io::Write, net::TcpListener, thread};

use crate::{
    place::{Outcome, Place},
    server::{CHAIR, Reply, Server},
};

const SEEN: &str = include_str!("cases/seen.yaml");
const LIFE: &str = include_str!("cases/life.yaml");

/// A folder with one reading scenario.
fn place(url: &str) -> Place {
    Place::at(url).scenario("seen", SEEN)
}

#[test]
fn each_help_names_the_codes_and_gives_an_example() {
    let place = Place::empty();
    for (command, expected) in [
        ("", &[0, 1, 2, 3, 4, 5, 130][..]),
        ("run", &[0, 1, 2, 3, 4, 5, 130]),
        ("list", &[0, 2, 4]),
        ("record", &[0, 1, 2, 3, 4, 130]),
        ("smoke", &[0, 1, 2, 3, 4, 5, 130]),
        ("compare", &[0, 1, 2, 3, 4, 130]),
        ("cleanup", &[0, 1, 2, 3]),
        ("import", &[0, 2]),
        ("accept", &[0, 2, 4]),
        ("reject", &[0, 2, 4]),
        ("pending", &[0, 2, 5]),
        ("diff", &[0, 2, 5]),
        ("discover", &[0, 2, 3, 130]),
        ("baseline", &[0, 2]),
        ("schema", &[0, 2]),
        ("profile", &[0, 2]),
    ] {
        let arguments: Vec<_> = [command, "--help"]
            .into_iter()
            .filter(|word| !word.is_empty())
            .collect();
        let help = place.run(&arguments).ends(0).out;
        let (_, table) = help
            .split_once("Exit codes:\n")
            .unwrap_or_else(|| panic!("{command}: {help}"));
        let codes: Vec<_> = table
            .lines()
            .map_while(|line| line.split_whitespace().next()?.parse::<u8>().ok())
            .collect();
        assert_eq!(codes, expected, "{command}");
        let example = format!("    obp-conform {command}");
        assert!(table.contains(&example), "{command}: {help}");
    }
}

#[test]
fn a_server_conforms_or_deviates() {
    for (what, status, body, code, words) in [
        ("as recorded", 200, CHAIR, 0, "1 passed"),
        (
            "another status",
            404,
            r#"{"code":404,"message":"OBP-30001: no"}"#,
            1,
            "status",
        ),
        (
            "a member dropped",
            200,
            r#"{"thing_id":"chair-1","size":3}"#,
            1,
            ".name is missing",
        ),
        (
            "a member retyped",
            200,
            r#"{"thing_id":"chair-1","size":"3","name":"chair"}"#,
            1,
            ".size",
        ),
        (
            "another value",
            200,
            r#"{"thing_id":"chair-1","size":4,"name":"chair"}"#,
            1,
            ".size differs from the snapshot",
        ),
        (
            "a member more",
            200,
            r#"{"thing_id":"chair-1","size":3,"name":"chair","legs":4}"#,
            1,
            ".legs is not in the snapshot",
        ),
    ] {
        let (server, says) = Server::saying(Reply::json(200, CHAIR));
        let place = place(&server.url);
        place.run(&["record"]).ends(0);
        says.now(Reply::json(status, body));
        let outcome = place.run(&[]);
        assert_eq!(outcome.code, code, "{what}: {}{}", outcome.out, outcome.err);
        outcome.says(words);
    }
}

#[test]
fn wrong_usage_is_2_and_told_in_one_message() {
    let (server, _) = Server::saying(Reply::json(200, CHAIR));
    type Spoil = fn(&Place);
    let nothing: Spoil = |_| ();
    let cases: [(&str, &[&str], Spoil, &str); 18] = [
        ("unknown option", &["--frobnicate"], nothing, "--frobnicate"),
        ("unknown command", &["dance"], nothing, "dance"),
        ("bad glob", &["--tag", "[a"], nothing, "--tag: `[a` is not a glob"),
        ("bad partition", &["--partition", "3/2"], nothing, "--partition: `3/2`"),
        ("bad number of jobs", &["--jobs", "0"], nothing, "--jobs"),
        ("bad report", &["--report", "fax=x"], nothing, "there is no kind `fax`"),
        (
            "unknown target",
            &["--target", "nowhere"],
            nothing,
            "others stand in obp-conform.toml or the file of --config (`obp-conform profile` prints one",
        ),
        (
            "no folder of fixtures",
            &["--fixtures", "nowhere"],
            nothing,
            "(os error 2); name the folder of scenarios with --fixtures, or leave it out",
        ),
        (
            "broken YAML",
            &[],
            |place| place.write("fixtures/broken.yaml", "description: x\nsteps:\n  - name: [\n"),
            "fixtures/broken.yaml:3:11: ",
        ),
        (
            "unknown member",
            &[],
            |place| place.write("fixtures/broken.yaml", "description: x\nsteps:\n  - nam: y\n"),
            "fixtures/broken.yaml:3:5: ",
        ),
        (
            "unknown operation",
            &[],
            |place| {
                place.write(
                    "fixtures/broken.yaml",
                    "description: x\nsteps:\n  - name: y\n    operation: OBPv1.0.0-listThing\n",
                );
            },
            "fixtures/broken.yaml:4:16: ",
        ),
        (
            "unknown persona",
            &[],
            |place| {
                place.write(
                    "fixtures/broken.yaml",
                    &SEEN.replace("expect:", "persona: ohter\n    expect:"),
                )
            },
            "fixtures/broken.yaml:7:14: ",
        ),
        (
            "profile without the persona",
            &[],
            |place| {
                place.write(
                    "fixtures/broken.yaml",
                    &SEEN.replace("expect:", "persona: ohter\n    expect:"),
                )
            },
            "lacks variables or personas that the chosen scenarios use; put them into its profile",
        ),
        (
            "broken contract",
            &[],
            |place| place.write("contract.yaml", "openapi: 3.1.0\npaths: [\n"),
            "contract.yaml:2:8: ",
        ),
        ("no contract", &["--spec", "missing.yaml"], nothing, "missing.yaml"),
        (
            "broken snapshot",
            &[],
            |place| place.write("snapshots/seen/seen.snap", "---\nsource: x\n---\nHTTP what\n"),
            "snapshots/seen/seen.snap:4: ",
        ),
        (
            "broken profile",
            &[],
            |place| place.write("obp-conform.toml", "[target.t]\nbase-url = 3\n"),
            "obp-conform.toml:2:12: ",
        ),
        (
            "unknown key of the profile",
            &[],
            |place| {
                place.write(
                    "obp-conform.toml",
                    "[target.t]\nbase-url = \"http://x\"\nsandbocks = true\n",
                )
            },
            "obp-conform.toml:3:1: ",
        ),
    ];
    let mut wrong = Vec::new();
    for (what, arguments, spoil, words) in cases {
        let place = place(&server.url);
        spoil(&place);
        let Outcome { code, out, err } = place.run(arguments);
        if code != 2 || !err.contains(words) || !out.is_empty() {
            wrong.push(format!("{what}: not `{words}` but {code}: {out}{err}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(server.lines(), [""; 0], "nothing was sent");
}

#[test]
fn a_missing_secret_names_target_persona_and_field() {
    let (server, _) = Server::saying(Reply::json(200, CHAIR));
    for (persona, field) in [
        (r#"token = { env = "OBP_NOT_SET" }"#, "token"),
        (
            r#"direct-login = { username = "u", password = { env = "OBP_NOT_SET" }, consumer-key = "key" }"#,
            "password",
        ),
    ] {
        let place = place(&server.url).target(&server.url, &format!("[target.t.persona.full]\n{persona}"));
        place.run(&[]).ends(2).says(&format!(
            "target `t`, persona `full`, {field}: the environment variable OBP_NOT_SET is not set"
        ));
    }
    assert_eq!(server.lines(), [""; 0], "nothing was sent");
}

#[test]
fn an_unreachable_target_is_3() {
    let port = TcpListener::bind("127.0.0.1:0")
        .expect("a free port")
        .local_addr()
        .expect("an address")
        .port();
    let url = format!("http://127.0.0.1:{port}");
    place(&url)
        .run(&[])
        .ends(3)
        .says(&format!("the target {url} cannot be reached: "))
        .says("refuses the connection");
}

#[test]
fn a_refused_login_is_3() {
    let refusal = r#"{"code":401,"message":"OBP-20004: Invalid login credentials."}"#;
    let (server, _) = Server::saying(Reply::json(401, refusal));
    let persona = r#"[target.t.persona.full.direct-login]
        username = "u"
        password = "a-password"
        consumer-key = "a-key""#;
    place(&server.url)
        .target(&server.url, persona)
        .run(&[])
        .ends(3)
        .says("target `t`, persona `full`: login at")
        .says("answered 401: OBP-20004")
        .says("check user name and password");
    assert_eq!(
        server.lines(),
        ["POST /my/logins/direct"],
        "only the login was sent, once"
    );
}

#[test]
fn a_failure_of_tls_is_3() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        }
    });
    let authority = rcgen::generate_simple_self_signed(Vec::new()).expect("a certificate");
    let place = place(&url).target(
        &url,
        "ca-certificate = \"ca.pem\"\n[target.t.persona.full]\ntoken = \"tttt\"",
    );
    place.write("ca.pem", &authority.cert.pem());
    place
        .run(&[])
        .ends(3)
        .says("no secure connection with")
        .says("does the server speak https at this port?");
}

#[test]
fn nothing_selected_is_4() {
    let server = Server::shop();
    let place = Place::at(&server.url).scenario("life", LIFE);
    place.run(&["--operation", "nothing*"]).ends(4).says("nothing selected");
    place
        .run(&["list", "--tag", "nothing"])
        .ends(4)
        .says("nothing selected");
    place
        .run(&["--method", "POST"])
        .ends(4)
        .says("all chosen steps write, and writes are off; allow them with --allow-writes");
    assert_eq!(server.lines(), [""; 0], "nothing was sent");
}

#[test]
fn only_missing_snapshots_are_5() {
    let (server, _) = Server::saying(Reply::json(200, CHAIR));
    let place = place(&server.url);
    place.run(&[]).ends(5).says("1 pending");
    place.run(&["pending"]).ends(0);
    place.run(&["--write-pending"]).ends(5);
    place.run(&["pending"]).ends(5).says("snapshots/seen/seen.snap");
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_takes_back_what_it_made_and_is_130() {
    use std::sync::{Condvar, Mutex, mpsc};

    use crate::place::{signal, wait};

    // The first read never gets its answer: the run is in the middle of it when the signal comes.
    let (told, tells) = mpsc::channel();
    let told = Mutex::new(told);
    let held = std::sync::Arc::new((Mutex::new(true), Condvar::new()));
    let gate = std::sync::Arc::clone(&held);
    let server = Server::start(move |request| match request.method.as_str() {
        "POST" => Reply::json(201, CHAIR),
        "DELETE" => Reply::json(200, "{}"),
        _ => {
            let _ = told.lock().expect("no test panics with the lock").send(());
            let (held, freed) = &*gate;
            let mut held = held.lock().expect("no test panics with the lock");
            while *held {
                held = freed.wait(held).expect("no test panics with the lock");
            }
            Reply::json(200, CHAIR)
        }
    });
    let place = Place::at(&server.url).scenario("life", LIFE);
    let child = place.start(&["record", "--allow-writes"]);
    tells.recv().expect("the read comes");
    signal(child.id(), "INT");
    wait(child).ends(130).says("interrupted");
    let lines = [
        "POST /obp/v1.0.0/things",
        "GET /obp/v1.0.0/things/chair-1",
        "DELETE /obp/v1.0.0/things/chair-1",
    ];
    assert_eq!(server.lines(), lines);

    *held.0.lock().expect("no test panics with the lock") = false;
    held.1.notify_all();
    place.run(&["record", "--allow-writes"]).ends(0);
    place.run(&["--allow-writes"]).ends(0);
}
