//! What cannot be tested on an instance is told as such, and never hides a deviation.

use serde_json::Value;

use crate::{
    place::Place,
    server::{Reply, Server},
    world::{BANK, NO_BANK, NO_PATH, NO_ROLE, World, place},
};

const THINGS: &str = include_str!("cases/things.yaml");

/// Verdict and reason of a step in the report `run.json`.
fn step(place: &Place, name: &str, prefix: &str) -> (String, String) {
    let report: Value = serde_json::from_str(&place.read("run.json")).expect("JSON");
    let steps = report["steps"].as_array().expect("steps").clone();
    let found = steps
        .iter()
        .find(|step| step["step"] == name && step["prefix"] == prefix);
    let found = found.unwrap_or_else(|| panic!("{name} [{prefix}]: {steps:#?}"));
    let text = |member: &str| found[member].as_str().unwrap_or_default().to_owned();
    (text("verdict"), text("reason"))
}

type Change = fn(&mut World);

#[test]
fn a_refusal_is_excused_only_by_all_of_its_evidence() {
    let off: Change = |world| {
        world.off = vec!["v3.1.0"];
        world.undocumented = vec!["v3.1.0"];
        world.things = Some((404, NO_PATH));
    };
    let disabled: Change = |world| {
        world.documents = vec!["OBPv1.2.1-root"];
        world.things = Some((404, NO_PATH));
    };
    let no_role: Change = |world| {
        world.held.clear();
        world.things = Some((403, NO_ROLE));
    };
    let no_bank: Change = |world| {
        world.bank = false;
        world.things = Some((404, NO_BANK));
    };
    let cases: [(&str, &str, Change, &str, &str); 20] = [
        ("sound", "listed", |_| (), "passed", ""),
        ("version off", "listed", off, "not-testable", "version v3.1.0 is off"),
        (
            "off, asked without a role",
            "refused",
            off,
            "not-testable",
            "version v3.1.0 is off",
        ),
        (
            "only the root says off",
            "listed",
            |world| {
                world.off = vec!["v3.1.0"];
                world.things = Some((404, NO_PATH));
            },
            "failed",
            "",
        ),
        (
            "only the documentation says off",
            "listed",
            |world| {
                world.undocumented = vec!["v3.1.0"];
                world.things = Some((404, NO_PATH));
            },
            "failed",
            "",
        ),
        (
            "off, but something else is answered",
            "listed",
            |world| {
                world.off = vec!["v3.1.0"];
                world.undocumented = vec!["v3.1.0"];
                world.things = Some((500, NO_PATH));
            },
            "failed",
            "",
        ),
        (
            "operation disabled",
            "listed",
            disabled,
            "not-testable",
            "operation OBPv3.1.0-listThings is disabled",
        ),
        (
            "documented, but not there",
            "listed",
            |world| world.things = Some((404, NO_PATH)),
            "failed",
            "",
        ),
        (
            "documentation refused",
            "listed",
            |world| {
                world.instead = vec![(
                    "/resource-docs/",
                    401,
                    r#"{"code":401,"message":"OBP-20001: User not logged in."}"#,
                )];
                world.things = Some((404, NO_PATH));
            },
            "failed",
            "",
        ),
        (
            "documentation garbled",
            "listed",
            |world| {
                world.instead = vec![("/resource-docs/", 200, "<html>")];
                world.things = Some((404, NO_PATH));
            },
            "failed",
            "",
        ),
        (
            "role missing",
            "listed",
            no_role,
            "not-testable",
            "persona `full` lacks CanGetThing at bank-1",
        ),
        (
            "role held, refused all the same",
            "listed",
            |world| world.things = Some((403, NO_ROLE)),
            "failed",
            "",
        ),
        (
            "nobody tells the roles",
            "listed",
            |world| {
                world.held.clear();
                world.instead = vec![("/my/entitlements", 401, r#"{"message":"OBP-20001: no"}"#)];
                world.things = Some((403, NO_ROLE));
            },
            "failed",
            "",
        ),
        (
            "roles that are shown to anybody",
            "listed",
            |world| {
                world.instead = vec![("/my/entitlements", 200, r#"{"list":[]}"#)];
                world.things = Some((403, NO_ROLE));
            },
            "failed",
            "",
        ),
        (
            "a refusal where the bank is to be missed",
            "unknown bank",
            no_role,
            "failed",
            "",
        ),
        (
            "bank missing",
            "listed",
            no_bank,
            "not-testable",
            "bank `bank-1` of the profile is not there",
        ),
        (
            "bank there, but not found",
            "listed",
            |world| world.things = Some((404, NO_BANK)),
            "failed",
            "",
        ),
        (
            "role held where it is to be missed",
            "refused",
            |world| {
                world.held.push(("token-of-norole", "CanGetThing"));
            },
            "not-testable",
            "persona `norole` is to be refused, but holds the roles of OBPv3.1.0-listThings",
        ),
        (
            "roles not enforced",
            "refused",
            |world| world.enforces_roles = false,
            "failed",
            "",
        ),
        (
            "an answer that is no answer",
            "listed",
            |world| world.things = Some((200, "")),
            "failed",
            "",
        ),
    ];
    for (what, name, change, verdict, reason) in cases {
        let mut world = World::sound();
        change(&mut world);
        let server = world.start();
        let place = place(&server, "").scenario("things", THINGS);
        let outcome = place.run(&["--report", "json=run.json"]);
        let (now, why) = step(&place, name, "v3.1.0");
        assert_eq!(now, verdict, "{what}: {why}\n{}", outcome.out);
        assert!(why.contains(reason), "{what}: {why}");
        if verdict == "not-testable" {
            outcome.says("not testable here");
            place.run(&["--no-discover", "--report", "json=run.json"]).ends(1);
            assert_eq!(step(&place, name, "v3.1.0").0, "failed", "{what}, without discovery");
        }
    }
}

/// A contract in which the caller's roles, which may be held for all banks, are looked at before the bank.
const ROLES_FIRST: [(&str, &str); 3] = [
    ("[login, bank, roles]", "[login, roles, bank]"),
    (
        "{any: [{role: CanGetThing, at: bank}]}",
        "{any: [{role: CanGetThing, at: bank}, {role: CanGetThingAtAnyBank}]}",
    ),
    (
        r##""4XX": {"##,
        r##""404": {description: None., content: {application/json: {schema: {type: object}, examples: {OBP-30001: {x-obp-check: bank, value: {code: 404, message: "OBP-30001: Bank not found."}}}}}}, "4XX": {"##,
    ),
];

#[test]
fn at_a_bank_that_is_not_there_a_role_for_all_banks_may_be_missing() {
    for (held, verdict, reason) in [
        (
            "CanGetThing",
            "not-testable",
            "persona `full` lacks CanGetThingAtAnyBank",
        ),
        ("CanGetThingAtAnyBank", "failed", ""),
    ] {
        let mut world = World::sound();
        world.held = vec![("token-of-full", held)];
        world.things = Some((403, NO_ROLE));
        let server = world.start();
        let place = place(&server, "").scenario("things", THINGS);
        let contract = place.read("contract.yaml");
        let changed = ROLES_FIRST.iter().fold(contract, |text, (old, new)| {
            assert!(text.contains(old), "{old}");
            text.replacen(old, new, 1)
        });
        place.write("contract.yaml", &changed);
        place.run(&["--report", "json=run.json"]);
        let (now, why) = step(&place, "unknown bank", "v3.1.0");
        assert_eq!((now.as_str(), why.as_str()), (verdict, reason), "{held}");
        if verdict == "not-testable" {
            place
                .run(&["discover"])
                .says(r#"--data-raw '{"bank_id":"","role_name":"CanGetThingAtAnyBank"}'"#);
        }
    }
}

#[test]
fn a_run_where_nothing_is_refused_asks_nothing() {
    let server = World::sound().start();
    place(&server, "")
        .scenario("things", THINGS)
        .run(&[])
        .ends(0)
        .says("4 passed");
    assert!(
        server.lines().iter().all(|line| line.ends_with("/things")),
        "{:?}",
        server.lines()
    );
}

#[test]
fn an_instance_with_a_version_off_conforms_and_its_cells_say_why() {
    let mut world = World::sound();
    world.off = vec!["v3.1.0"];
    world.undocumented = vec!["v3.1.0"];
    world.things = Some((404, NO_PATH));
    let server = world.start();
    let only = THINGS.split("  - name: unknown bank").next().expect("the steps before");
    let place = place(&server, "").scenario("things", &only.replace("prefixes: all", "prefixes: [v3.1.0]"));
    place
        .run(&[
            "--report",
            "json=run.json",
            "--report",
            "junit=run.xml",
            "--report",
            "html=run.html",
        ])
        .ends(0)
        .says("2 not testable here")
        .says("2 × version v3.1.0 is off");
    let report: Value = serde_json::from_str(&place.read("run.json")).expect("JSON");
    let cell = &report["cells"][0];
    assert_eq!(
        (cell["outcome"].as_str(), cell["state"].as_str()),
        (Some("200"), Some("not-testable"))
    );
    assert!(cell["why"].as_str().is_some_and(|why| why.contains("is off")), "{cell}");
    assert!(
        place
            .read("run.xml")
            .contains("<skipped message=\"not testable here: version v3.1.0")
    );
    assert!(place.read("run.html").contains("chip not-testable"));
}

const LIFE: &str = r#"
description: A thing is made and shown.
steps:
  - name: made
    operation: OBPv3.1.0-createThing
    prefixes: all
    request: {json: {}}
    expect: {status: 201}
    capture: {thing_id: $.thing_id}
    snapshot: false
  - name: not by everybody
    operation: OBPv3.1.0-createThing
    persona: norole
    request: {json: {}}
    expect: {status: 403, code: OBP-20006}
    snapshot: false
  - name: shown
    operation: OBPv3.1.0-listThings
    request: {query: {id: "{{thing_id}}"}}
    expect: {status: 200}
    snapshot: false
  - name: shown in a row
    operation: OBPv3.1.0-listThings
    each: [{id: "{{thing_id}}"}]
    request: {query: {id: "{{id}}"}}
    expect: {status: 200}
    snapshot: false
"#;

#[test]
fn what_stands_on_an_untestable_write_is_not_testable_either() {
    let mut world = World::sound();
    world.held = vec![];
    let server = world.start();
    let place = place(&server, "").scenario("life", LIFE);
    place
        .run(&["--allow-writes", "--report", "json=run.json"])
        .ends(0)
        .says("1 passed, 4 not testable here");
    for name in ["shown", "shown in a row"] {
        let (verdict, why) = step(&place, name, "v3.1.0");
        assert_eq!(verdict, "not-testable", "{name}");
        assert!(why.starts_with("`thing_id` has no value"), "{name}: {why}");
    }
}

const STATE: &str = r#"
description: What was made is to be seen.
steps:
  - name: made
    operation: OBPv3.1.0-createThing
    request: {json: {}}
    expect: {status: 201}
    snapshot: false
  - name: seen
    operation: OBPv3.1.0-listThings
    expect: {status: 200, json: {$.made: true}}
    snapshot: false
  - name: of another shape
    operation: OBPv3.1.0-listThings
    request: {query: {shape: other}}
    expect: {status: 200}
    snapshot: false
  - name: not by everybody
    operation: OBPv3.1.0-listThings
    persona: norole
    expect: {status: 403, code: OBP-20006}
    snapshot: false
"#;

/// What was not made cannot be seen; a broken contract and a caller who is let in can.
#[test]
fn an_untestable_write_excuses_only_the_state_that_it_leaves() {
    let mut world = World::sound();
    world.held = vec![("token-of-full", "CanGetThing")];
    world.enforces_roles = false;
    let server = Server::start(move |request| match request.method.as_str() {
        "POST" => Reply::json(403, NO_ROLE),
        _ if request.path.contains("shape=other") => Reply::json(200, "[]"),
        _ => world.answer(request),
    });
    let place = place(&server, "").scenario("state", STATE);
    place.run(&["--allow-writes", "--report", "json=run.json"]).ends(1);
    for (name, verdict) in [
        ("made", "not-testable"),
        ("seen", "not-testable"),
        ("of another shape", "failed"),
        ("not by everybody", "failed"),
    ] {
        let (now, why) = step(&place, name, "v3.1.0");
        assert_eq!(now, verdict, "{name}: {why}");
    }
    let (_, why) = step(&place, "seen", "v3.1.0");
    assert_eq!(why, "it stands on step `made` of state, which is not testable here");
}

#[test]
fn another_prefix_stands_in_for_one_that_is_off() {
    let mut world = World::sound();
    world.off = vec!["v3.1.0"];
    world.undocumented = vec!["v3.1.0"];
    world.things = Some((404, NO_PATH));
    let server = world.start();
    let life = LIFE.replace("  - name: shown\n", "  - name: shown\n    prefixes: [v4.0.0]\n");
    let place = place(&server, "").scenario("life", &life);
    place.run(&["--allow-writes", "--report", "json=run.json"]).ends(0);
    assert_eq!(step(&place, "made", "v3.1.0").0, "not-testable");
    assert_eq!(step(&place, "made", "v4.0.0").0, "passed");
    assert_eq!(step(&place, "shown", "v4.0.0").0, "passed");
}

#[test]
fn a_write_that_is_to_be_refused_is_not_sent_by_who_may_make_it() {
    let mut world = World::sound();
    world.held.push(("token-of-norole", "CanCreateThing"));
    let server = world.start();
    let place = place(&server, "").scenario("life", LIFE);
    place.run(&["--allow-writes", "--report", "json=run.json"]).ends(0);
    let (verdict, why) = step(&place, "not by everybody", "v3.1.0");
    assert_eq!(verdict, "not-testable", "{why}");
    let sent = server.requests();
    let posts = sent.iter().filter(|request| request.method == "POST");
    assert!(
        posts
            .into_iter()
            .all(|request| !request.head.contains("token-of-norole"))
    );
}

#[test]
fn discover_tells_what_an_instance_is() {
    let mut world = World::sound();
    world.off = vec!["v1.2.1", "v4.0.0"];
    world.undocumented = vec!["v1.2.1", "v4.0.0"];
    world.held = vec![("token-of-norole", "CanGetThing")];
    let server = world.start();
    let place = place(&server, "").scenario("things", THINGS).scenario("life", LIFE);
    let page = place.run(&["discover", "--report", "json=found.json"]).ends(0);
    let page = page
        .says("v1.2.1   off")
        .says("v3.1.0   on       2 operations documented")
        .says("full         logged in, user-1, 0 roles")
        .says("bank-1                 there")
        .says("x-rate-limit-limit               77")
        .says("Not testable here: 7 of 9 steps")
        .says("2 × version v4.0.0 is off")
        .says("persona `full` lacks CanGetThing at bank-1")
        .says("persona `norole` is to be refused, but holds the roles of OBPv3.1.0-listThings")
        .says(r#"-H 'Authorization: '"${OBP_AUTHORIZATION}""#)
        .says(&format!(
            r#"--data-raw '{{"bank_id":"{BANK}","role_name":"CanGetThing"}}'"#
        ))
        .says("/obp/v5.1.0/users/user-1/entitlements")
        .never_says("token-of-");
    assert!(
        server.requests().iter().all(|request| request.method == "GET"),
        "it only reads"
    );
    let text = place.read("found.json");
    assert!(!text.contains("token-of-"));
    let found: Value = serde_json::from_str(&text).expect("JSON");
    let schema: Value = serde_json::from_str(&place.run(&["schema", "discovery"]).ends(0).out).expect("JSON");
    let errors: Vec<_> = jsonschema::validator_for(&schema)
        .expect("a schema")
        .iter_errors(&found)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    let only = place.run(&["discover", "--report", "json=-"]).ends(0);
    assert_eq!(serde_json::from_str::<Value>(&only.out).expect("JSON alone"), found);
    assert_eq!(page.err, "");
    place
        .run(&["discover", "--report", "html=x"])
        .ends(2)
        .says("json=FILE only");
}

const OWN_PATH: &str = r#"
description: Things are listed by paths that stand here.
operation: OBPv3.1.0-createThing
steps:
  - name: made elsewhere
    request: {path: /my/things, json: {}}
    expect: {status: 201}
    capture: {thing_id: $.thing_id}
    snapshot: false
  - name: at the bank
    request: {method: GET, path: "/obp/v3.1.0/banks/{{bank_id}}/things?id={{thing_id}}"}
    expect: {status: 200}
    snapshot: false
  - name: at a bank of the run
    request: {method: GET, path: "/obp/v3.1.0/banks/{{thing_id}}/things"}
    expect: {status: 200}
    snapshot: false
"#;

#[test]
fn discover_knows_what_a_path_leads_to_that_a_fixture_writes_itself() {
    let mut world = World::sound();
    world.held = vec![];
    let server = world.start();
    place(&server, "")
        .scenario("own", OWN_PATH)
        .run(&["discover"])
        .ends(0)
        .says("persona `full` lacks CanGetThing at bank-1")
        .says("own › at the bank")
        .never_says("made elsewhere");
}

#[test]
fn discover_says_what_it_could_not_learn_and_never_fails_for_it() {
    let refuses: fn() -> Reply = || Reply::json(401, r#"{"code":401,"message":"OBP-20001: not logged in"}"#);
    let garbles: fn() -> Reply = || Reply::with(200, &[("Content-Type", "text/html")], "<html>\u{1b}[2J");
    let breaks: fn() -> Reply = || Reply::json(500, r#"{"message":"token-of-full and token-of-norole"}"#);
    let hangs_up: fn() -> Reply = || Reply::raw("");
    let lists: fn() -> Reply = || Reply::json(200, r#"[[],{"resource_docs":7}]"#);
    for (what, answer) in [
        ("refuses", refuses),
        ("garbles", garbles),
        ("breaks", breaks),
        ("hangs up", hangs_up),
        ("lists", lists),
    ] {
        let server = Server::start(move |_| answer());
        let place = place(&server, "").scenario("things", THINGS);
        let outcome = place.run(&["discover"]);
        assert_eq!(outcome.code, 0, "{what}: {}", outcome.err);
        outcome
            .says("Could not be learnt")
            .says("the roles of `full`")
            .says("Not testable here: 0 of 4 steps")
            .never_says("token-of-")
            .never_says("\u{1b}");
    }
}

#[test]
fn discover_is_done_with_an_endless_answer_and_a_silent_one() {
    let server = Server::start(|request| match request.path.contains("resource-docs") {
        true => Reply::endless(
            "HTTP/1.1 200 .\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n",
            vec![b' '; 1 << 16],
        ),
        false => Reply::json(404, NO_BANK),
    });
    let place = place(&server, "body-limit = 100000\ntimeout = \"2s\"").scenario("things", THINGS);
    place.run(&["discover"]).ends(0).says("the operations of v3.1.0: ");
    Place::at("http://127.0.0.1:1")
        .scenario(
            "things",
            THINGS.split("steps:").next().map_or(
                "",
                |_| "description: d\nsteps: [{name: l, operation: OBPv1.0.0-listThings}]",
            ),
        )
        .run(&["discover"])
        .ends(3);
}
