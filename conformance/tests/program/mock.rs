//! Against the mock of this project, with its access rules on.

use serde_json::Value;

use crate::{
    bank::{Bank, USERS},
    place::Place,
    support::mock::start,
};

const READS: &str = include_str!("cases/reads.yaml");

fn mock() -> String {
    start(&["--auth", "roles"])
}

/// A folder for the contract that is built into the program, and the profile that is.
fn place(url: &str) -> Place {
    Place::empty()
        .without("OBP_CONFORM_SPEC")
        .with("OBP_CONFORM_TARGET", url)
        .scenario("reads", READS)
}

#[test]
fn the_mock_conforms_to_what_it_answered() {
    let place = place(&mock());
    place.run(&["record"]).ends(0);
    assert_eq!(place.snapshots().len(), 7, "{:?}", place.snapshots());
    place.run(&[]).ends(0).says("7 passed");
    place.run(&["--exact"]).ends(0);
}

#[test]
fn another_answer_of_the_mock_is_found() {
    let place = place(&mock());
    place.run(&["record"]).ends(0);
    let bad = READS.replace(
        "parameters: {BANK_ID: gh.29.uk}",
        "parameters: {BANK_ID: gh.29.uk}\n      query: {__code: '404'}",
    );
    place.write("fixtures/reads.yaml", &bad);
    place
        .run(&["--report", "json=run.json"])
        .ends(1)
        .says("OBP-30001")
        .says("1 failed");
}

#[test]
fn the_suite_of_the_program_names_the_mock_by_itself() {
    let place = Place::empty();
    let mut command = place.command(&["list"]);
    command
        .env_remove("OBP_CONFORM_FIXTURES")
        .env_remove("OBP_CONFORM_SPEC")
        .env_remove("OBP_CONFORM_TARGET");
    crate::place::wait(command.spawn().expect("the program starts"))
        .ends(0)
        .says("setup/customer");
}

#[test]
fn the_whole_suite_can_be_tested_on_the_mock() {
    for (mode, options) in [("bank", &["--mode", "bank", "--seed", "1"][..]), ("example", &[][..])] {
        let url = start(options);
        let place = Place::empty().target(&url, USERS);
        let run = |arguments: &[&str]| {
            let mut command = place.command(arguments);
            command
                .env_remove("OBP_CONFORM_FIXTURES")
                .env_remove("OBP_CONFORM_SPEC");
            crate::place::wait(command.spawn().expect("the program starts"))
        };
        let found = run(&["discover", "--report", "json=-"]).ends(0);
        let found: Value = serde_json::from_str(&found.out).expect("JSON");
        let reasons = found["not-testable"].as_object().expect("reasons");
        assert!(reasons.is_empty(), "{mode}: {:?}", reasons.keys());
        assert_eq!(found["missing-roles"], serde_json::json!([]), "{mode}");
        let told = run(&["--allow-writes", "--quiet", "--report", "json=run.json"]);
        let report: Value = serde_json::from_str(&place.read("run.json")).expect("JSON");
        assert_eq!(report["summary"]["not-testable"], 0, "{mode}: {}", told.err);
        assert_eq!(report["plan"]["suite"]["missing"], Value::Null, "{mode}");
        // Example mode cannot answer what depends on stored data; bank mode answers every step as the real server does.
        if mode == "bank" {
            let told = told.ends(0);
            let all = &report["plan"]["suite"]["steps"];
            assert_eq!(&report["summary"]["passed"], all, "{}", told.err);
        }
    }
}

#[test]
fn bank_mode_knows_the_users_that_the_program_brings() {
    place(&start(&["--mode", "bank"]))
        .without("OBP_CONFORM_FIXTURES")
        .run(&["discover"])
        .ends(0)
        .says("461 roles")
        .says("161 roles")
        .says("Not testable here: 0 of");
}

#[test]
fn of_much_that_is_left_behind_a_run_lists_some() {
    let place = Place::empty()
        .target(&start(&["--mode", "bank"]), USERS)
        .without("OBP_CONFORM_FIXTURES")
        .without("OBP_CONFORM_SPEC");
    let run = ["--allow-writes", "--scenario", "customer/add-social-media-handle"];
    let told = place
        .run(&run)
        .ends(0)
        .says("Left behind")
        .says("more, which `obp-conform cleanup` lists");
    let lines = |text: &str| {
        text.matches("stays: OBP has no delete for social media handles")
            .count()
    };
    assert_eq!(lines(&told.out), 10);
    assert!(lines(&place.run(&["cleanup"]).ends(1).out) > 10);
}

/// Which of the roles of the persona `full` a bank did not grant.
type Withheld = fn(usize, &Value) -> bool;

#[test]
fn a_bank_that_did_not_grant_all_roles_has_no_deviation() {
    let users = Bank::start().state().users();
    let withheld: [(&str, Withheld); 4] = [
        ("those for all banks", |_, role| role.get("bank_id").is_none()),
        ("those that make something", |_, role| {
            role["role"].as_str().is_some_and(|role| role.starts_with("CanCreate"))
        }),
        ("those that show something", |_, role| {
            role["role"].as_str().is_some_and(|role| role.starts_with("CanGet"))
        }),
        ("every third one", |place, _| place % 3 == 0),
    ];
    for (what, is_withheld) in withheld {
        let mut users = users.clone();
        for user in &mut users {
            // It has the port of the other bank in it.
            user.as_object_mut().expect("a user").remove("provider");
        }
        let roles = users[0]["roles"].as_array().expect("roles").clone();
        let roles = roles
            .into_iter()
            .enumerate()
            .filter(|(place, role)| !is_withheld(*place, role));
        users[0]["roles"] = roles.map(|(_, role)| role).collect();
        let place = Place::empty()
            .without("OBP_CONFORM_FIXTURES")
            .without("OBP_CONFORM_SPEC");
        let yaml = serde_saphyr::to_string(&serde_json::json!({"users": users})).expect("YAML");
        place.write("users.yaml", &yaml);
        let file = place.path().join("users.yaml").display().to_string();
        let place = place.target(&start(&["--mode", "bank", "--state", &file]), USERS);
        let report = ["--allow-writes", "--quiet", "--report", "json=run.json"];
        let told = place.run(&report).ends(0);
        let numbers = &place.json("run.json")["summary"];
        assert!(
            numbers["not-testable"].as_u64() > Some(50),
            "{what}: {numbers}\n{}",
            told.err
        );
    }
}

#[test]
fn every_read_of_the_contract_conforms_on_the_mock() {
    for mode in ["bank", "example"] {
        let url = start(&["--mode", mode, "--auth", "roles", "--seed", "1"]);
        let place = Place::empty().target(&url, USERS).without("OBP_CONFORM_SPEC");
        place
            .run(&["smoke", "--jobs", "8", "--report", "json=run.json"])
            .ends(0);
        let report = place.json("run.json");
        let numbers = &report["summary"];
        assert!(numbers["passed"].as_u64() > Some(550), "{mode}: {numbers}");
        for none in ["failed", "broken", "not-testable", "pending"] {
            assert_eq!(numbers[none], 0, "{mode}: {none}");
        }
        assert_eq!(
            report["steps"]
                .as_array()
                .expect("steps")
                .iter()
                .filter(|step| step["findings"].is_array())
                .count(),
            0,
            "{mode}"
        );
    }
}
