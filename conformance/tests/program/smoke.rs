//! `smoke` calls each operation of the contract that reads, with a login and without; finds the ids for that itself; and
//! finds what the answers break of the contract, no more and no less.

use serde_json::Value;

use crate::{
    place::Place,
    server::{Reply, Request, Server},
    world::BANK,
};

const CHAIRS: &str = "/obp/v5.1.0/banks/bank-1/chairs";
const CHAIR: &str = "/obp/v5.1.0/banks/bank-1/chairs/chair-2";
const LAMPS: &str = "/obp/v5.1.0/banks/bank-1/lamps";
const LISTED: &str = r#"{"chairs":[{"id":"chair-1","bank_id":"other"},{"id":"chair-2","bank_id":"bank-1"}]}"#;
const NO_LOGIN: &str = r#"{"code":401,"message":"OBP-20001: User not logged in."}"#;
const NO_ROLE: &str = r#"{"code":403,"message":"OBP-20006: User is missing one or more roles: CanGetChair"}"#;

/// A bank with chairs and without lamps, as the contract has it.
fn sound(request: &Request) -> Reply {
    let path = request.path.split('?').next().unwrap_or_default();
    let known = request.head.contains("token-of-full");
    match path {
        CHAIRS => Reply::json(200, LISTED),
        CHAIR | LAMPS if !known => Reply::json(401, NO_LOGIN),
        CHAIR => Reply::json(200, r#"{"id":"chair-2","legs":4,"jwt":"eyJhbGciOi.body.sign"}"#),
        LAMPS => Reply::json(200, r#"{"lamps":[]}"#),
        path if path.contains("/resource-docs/") => {
            Reply::json(200, r#"{"resource_docs":[{"operation_id":"OBPv5.1.0-listChairs"}]}"#)
        }
        path if path.ends_with("/my/entitlements") && !known => Reply::json(401, NO_LOGIN),
        path if path.ends_with("/my/entitlements") => Reply::json(200, r#"{"list":[]}"#),
        path if path.ends_with("/banks/bank-1") || path.ends_with("/users/current") => Reply::json(200, "{}"),
        _ => Reply::json(404, r#"{"code":404,"message":"OBP-10404: not here"}"#),
    }
}

fn place(server: &Server) -> Place {
    let profile =
        format!("[target.t.variables]\nbank_id = \"{BANK}\"\n[target.t.persona.full]\ntoken = \"token-of-full\"");
    let place = Place::empty().target(&server.url, &profile);
    place.write("contract.yaml", include_str!("cases/chairs.yaml"));
    place
}

/// The steps of the report `run.json` that ended so, as `step: check` or `step: reason`.
fn steps(place: &Place, verdict: &str) -> Vec<String> {
    let report = place.json("run.json");
    let steps = report["steps"].as_array().expect("steps").iter();
    let told = |step: &Value| {
        let findings = step["findings"].as_array().map_or(&[][..], Vec::as_slice);
        let checks: Vec<_> = findings
            .iter()
            .filter_map(|finding| finding["check"].as_str())
            .collect();
        let reason = step["reason"].as_str().map_or_else(|| checks.join(", "), str::to_owned);
        format!("{}: {reason}", step["step"].as_str().expect("a name"))
    };
    let mut told: Vec<_> = steps.filter(|step| step["verdict"] == verdict).map(told).collect();
    told.sort();
    told
}

#[test]
fn each_read_is_called_with_a_login_and_without_and_nothing_else() {
    let server = Server::start(sound);
    let place = place(&server);
    place
        .run(&["smoke", "--report", "json=run.json"])
        .ends(0)
        .says("6 passed, 2 skipped");
    let passed = [
        "OBPv5.1.0-getChair, anonymous: ",
        "OBPv5.1.0-getChair, full: ",
        "OBPv5.1.0-listChairs, anonymous: ",
        "OBPv5.1.0-listChairs, full: ",
        "OBPv5.1.0-listLamps, anonymous: ",
        "OBPv5.1.0-listLamps, full: ",
    ];
    assert_eq!(steps(&place, "passed"), passed);
    let why = "no LAMP_ID could be found: GET /obp/v5.1.0/banks/{BANK_ID}/lamps answered an empty list";
    let skipped = ["anonymous", "full"].map(|persona| format!("OBPv5.1.0-getLamp, {persona}: {why}"));
    assert_eq!(steps(&place, "skipped"), skipped);
    // Two lists are read for their ids, and then all of it is called.
    let mut lines = server.lines();
    lines.sort();
    let mut expected = Vec::new();
    for (path, times) in [(CHAIRS, 3), (CHAIR, 2), (LAMPS, 3)] {
        expected.extend(std::iter::repeat_n(format!("GET {path}"), times));
    }
    assert_eq!(lines, expected);
    assert!(
        !place.read("run.json").contains("eyJhbGciOi"),
        "what is called a secret is hidden"
    );
}

#[test]
fn a_fault_in_one_read_is_found_and_nothing_else() {
    let chair = |status, body: &'static str| Box::new(move || Reply::json(status, body));
    type Fault = Box<dyn Fn() -> Reply + Send + Sync>;
    let cases: [(&str, &str, &str, Fault); 11] = [
        (
            "full",
            CHAIR,
            "response_schema_conformance",
            chair(200, r#"{"id":"chair-2"}"#),
        ),
        (
            "full",
            CHAIR,
            "response_schema_conformance",
            chair(200, r#"{"id":2,"legs":4}"#),
        ),
        (
            "full",
            CHAIR,
            "content_type_conformance",
            chair(200, r#"{"id":"chair-2","le"#),
        ),
        (
            "full",
            CHAIR,
            "content_type_conformance",
            Box::new(|| Reply::with(200, &[("Content-Type", "text/html")], "<p>")),
        ),
        (
            "full",
            CHAIR,
            "status_code_conformance",
            chair(418, r#"{"code":418,"message":"tea"}"#),
        ),
        ("full", CHAIR, "status_code_conformance", chair(204, "")),
        (
            "full",
            CHAIR,
            "not_a_server_error",
            chair(500, r#"{"code":500,"message":"OBP-50000: no"}"#),
        ),
        (
            "full",
            CHAIR,
            "response_schema_conformance",
            chair(404, r#"{"code":404}"#),
        ),
        (
            "anonymous",
            CHAIR,
            "ignored_auth",
            chair(200, r#"{"id":"chair-2","legs":4}"#),
        ),
        ("anonymous", LAMPS, "ignored_auth", chair(200, r#"{"lamps":[]}"#)),
        ("anonymous", CHAIRS, "status_code_conformance", chair(401, NO_LOGIN)),
    ];
    for (persona, path, check, fault) in cases {
        let server = Server::start(move |request| {
            let known = request.head.contains("token-of-full");
            match request.path == path && known == (persona == "full") {
                true => fault(),
                false => sound(request),
            }
        });
        let place = place(&server);
        place.run(&["smoke", "--report", "json=run.json"]).ends(1);
        let operation = match path {
            CHAIR => "getChair",
            CHAIRS => "listChairs",
            _ => "listLamps",
        };
        let failed = steps(&place, "failed");
        let step = format!("OBPv5.1.0-{operation}, {persona}: {check}");
        // A refusal that should be none is also told as one.
        let also = format!("{step}, expectation");
        assert!(failed == [step.clone()] || failed == [also], "{step}: {failed:?}");
    }
}

#[test]
fn a_documented_refusal_is_no_failure_but_for_who_holds_the_role() {
    const HELD: &str = r#"{"list":[{"role_name":"CanGetChair","bank_id":"bank-1"}]}"#;
    const NO_PATH: &str = r#"{"code":404,"message":"OBP-10404: not here"}"#;
    let cases = [
        (
            "no role",
            NO_ROLE,
            r#"{"list":[]}"#,
            "not-testable",
            "persona `full` lacks CanGetChair",
        ),
        ("role held", NO_ROLE, HELD, "failed", "expectation"),
        (
            "off",
            NO_PATH,
            HELD,
            "not-testable",
            "operation OBPv5.1.0-getChair is disabled",
        ),
        (
            "gone",
            r#"{"code":404,"message":"OBP-30099: gone"}"#,
            HELD,
            "passed",
            "expectation",
        ),
    ];
    for (name, body, entitlements, verdict, said) in cases {
        let server = Server::start(move |request| {
            let known = request.head.contains("token-of-full");
            let status = body[8..11].parse().expect("a status");
            match &request.path {
                path if path == CHAIR && known => Reply::json(status, body),
                path if path.ends_with("/my/entitlements") && known => Reply::json(200, entitlements),
                _ => sound(request),
            }
        });
        let place = place(&server);
        let code = i32::from(verdict == "failed");
        place.run(&["smoke", "--report", "json=run.json"]).ends(code);
        let told = steps(&place, verdict);
        let told: Vec<_> = told.iter().filter(|step| step.contains("getChair, full")).collect();
        assert!(told.len() == 1 && told[0].contains(said), "{name}: {told:?}");
    }
}

#[test]
fn reports_name_the_operation_since_a_step_stands_in_no_file() {
    let server = Server::start(|request| match request.path.as_str() {
        CHAIR => Reply::json(200, r#"{"id":2,"legs":4}"#),
        _ => sound(request),
    });
    let place = place(&server);
    let reports = [
        "--report",
        "json=run.json",
        "--report",
        "junit=run.xml",
        "--report",
        "github=run.txt",
    ];
    let choice = ["smoke", "--operation", "getChair", "--persona", "full"];
    let source = "OBPv5.1.0-getChair, generated from the contract";
    place.run(&[&choice[..], &reports].concat()).ends(1).says(source);
    assert_eq!(place.json("run.json")["steps"][0]["source"], source);
    for (report, start) in [("run.xml", "<testcase "), ("run.txt", "::error ")] {
        let text = place.read(report);
        let (_, rest) = text.split_once(start).expect(report);
        let head = rest.split(['>', '\n']).next().expect(report);
        assert!(!head.contains("file="), "{report}: {head}");
    }
}

#[test]
fn what_is_chosen_is_all_that_is_called() {
    let server = Server::start(sound);
    let place = place(&server);
    place
        .run(&["smoke", "--operation", "getChair", "--persona", "anonymous"])
        .ends(0)
        .says("1 passed");
    assert_eq!(server.lines(), [format!("GET {CHAIRS}"), format!("GET {CHAIR}")]);
    place.run(&["smoke", "--operation", "createChair"]).ends(4);
    place
        .run(&["smoke", "--dry-run"])
        .ends(0)
        .says("OBPv5.1.0-getLamp")
        .never_says("revokeConsent");
    assert_eq!(server.lines().len(), 2, "a dry run sends nothing");
}

#[test]
fn a_known_deviation_and_a_server_that_is_gone_end_as_in_any_run() {
    let server = Server::start(|request| match request.path == CHAIRS {
        true => Reply::json(500, r#"{"code":500,"message":"OBP-50000: no"}"#),
        false => sound(request),
    });
    let place = place(&server);
    place.run(&["smoke", "--report", "json=run.json"]).ends(1);
    let known = [
        "baseline",
        "--from",
        "run.json",
        "--reason",
        "known",
        "--owner",
        "Ada",
        "--expires",
        "2099-01-31",
    ];
    place.run(&known).ends(0);
    place
        .run(&["smoke", "--baseline", "baseline.yaml"])
        .ends(0)
        .says("2 deviate");
    let gone = Place::at("http://127.0.0.1:1");
    gone.run(&["smoke"]).ends(3);
}
