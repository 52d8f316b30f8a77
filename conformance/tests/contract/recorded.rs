//! Nothing that a real server answered is a deviation from the contract.

use std::fs;

use obp_conform::{
    contract::check::{self, Call, Credentials},
    exchange::{Exchange, Received, Sent},
    finding::{Check, Finding},
};
use serde_json::{Value, json};

use crate::{CONTRACT, project};

const NOT_FOUND: &str = "OBP-10404: 404 Not Found. The server could not find the requested URI. Please double check your \
                         URL, headers and body. Note: When you are making a POST or PUT request, the Content-Type header \
                         MUST be `application/json`. Note: OBP only supports JSON formatted bodies.Current Url is (/x), \
                         Current Content-Type Header is ()";

fn read(file: &str) -> Value {
    let path = project("fixtures/recorded").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The headers of an answer, with what sets them apart from most.
fn answer_headers(case: &Value, status: u64) -> Vec<(String, String)> {
    let mut headers = vec![
        ("Content-Type", "application/json;charset=utf-8"),
        ("Cache-Control", "no-cache, private, no-store"),
        ("Pragma", "no-cache"),
        ("Expires", "Sun, 22 Nov 2026 11:51:17 GMT"),
        ("X-Frame-Options", "DENY"),
    ];
    let notes: Vec<&str> = case["answer_headers"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if status != 500 && !notes.contains(&"no id") {
        headers.push(("Correlation-Id", "node0dm30gl0a5mepdjzqxk2jtq1w27"));
    }
    if status != 500 && !notes.contains(&"no origin") {
        headers.push(("Access-Control-Allow-Origin", "*"));
    }
    for note in notes {
        match note.split_once(' ').unwrap_or((note, "")) {
            ("challenge", _) => headers.push(("WWW-Authenticate", "DirectLogin realm=\"http://127.0.0.1:8080\"")),
            ("range", range) => headers.push(("Range", range)),
            _ => {}
        }
    }
    headers
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn check_case(case: &Value, body: &Value) -> Vec<Finding> {
    let method = case["method"].as_str().expect("a case has a method");
    let path = case["path"].as_str().expect("a case has a path");
    let status = case["status"].as_u64().expect("a case has a status");
    let own_headers = case["headers"].as_object();
    let headers = own_headers.into_iter().flatten().map(|(name, value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        (name.clone(), value)
    });
    let exchange = Exchange {
        sent: Sent {
            method: method.to_owned(),
            url: format!("http://127.0.0.1:8080{path}"),
            headers: headers.collect(),
            ..Sent::default()
        },
        received: Received {
            status: u16::try_from(status).expect("a status is small"),
            headers: answer_headers(case, status),
            body: body.to_string().into(),
            ..Received::default()
        },
    };
    let login = match case["as"].as_str() {
        None => Credentials::Absent,
        Some("bad") => Credentials::Invalid,
        Some(_) => Credentials::Valid,
    };
    let found = CONTRACT.find(method, path);
    let call = Call {
        login,
        ..Call::default()
    };
    check::exchange(&CONTRACT, found.map(|found| found.operation), &call, &exchange)
}

#[test]
fn refusals_of_a_real_server_conform() {
    let files = [read("refusals.json"), read("measured-refusals.json")];
    let cases: Vec<&Value> = files
        .iter()
        .flat_map(|file| file["cases"].as_array().expect("the file has cases"))
        .collect();
    assert_eq!(cases.len(), 1763);
    for case in cases {
        let message = match case["message"].as_str() {
            Some("not found") => NOT_FOUND,
            message => message.expect("a refusal has a message"),
        };
        let findings = check_case(case, &json!({"code": case["status"], "message": message}));
        assert!(findings.is_empty(), "{case}\n{findings:#?}");
    }
}

#[test]
fn successes_of_a_real_server_conform() {
    let file = read("accepted.json");
    let cases = file["cases"].as_array().expect("the file has cases");
    assert_eq!(cases.len(), 794);
    for case in cases {
        let mut findings = check_case(case, &Value::Null);
        // The file leaves the bodies out.
        findings.retain(|finding| finding.check != Check::ResponseSchemaConformance);
        assert!(findings.is_empty(), "{case}\n{findings:#?}");
    }
}

#[test]
fn bodies_of_a_real_server_conform() {
    let file = read("success-shapes.json");
    let cases = file.as_array().expect("the file is a list");
    assert_eq!(cases.len(), 157);
    for case in cases {
        let (prefix, path) = (
            case["prefix"].as_str(),
            case["path"].as_str().expect("a case has a path"),
        );
        let mut whole = case.clone();
        whole["path"] = match prefix {
            Some(prefix) if !prefix.is_empty() => format!("/obp/{prefix}{path}").into(),
            _ => path.into(),
        };
        whole["as"] = "full".into();
        let findings = check_case(&whole, &case["body"]);
        assert!(findings.is_empty(), "{case}\n{findings:#?}");
    }
}
