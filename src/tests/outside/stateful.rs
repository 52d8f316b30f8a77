//! Operations that work on the bank's state never answer the contract's example, which would look like data.

use std::collections::HashSet;

use obp_mock::{
    bank::STATEFUL,
    contract::{Operation, Verb},
    generated::ROOMS,
};
use serde_json::json;

use super::common::{Answer, Request, Server};

const BANK: &str = "GENODEM1GLS";

/// The request of the contract for an operation, about a customer that is there.
fn request(operation: &Operation, customer_id: &str, token: &str) -> Request {
    let mut path = match operation.prefixes.last() {
        Some(prefix) => format!("/obp/{prefix}{}", operation.template),
        None => operation.template.to_owned(),
    };
    for parameter in operation.parameters {
        let value = match parameter.name {
            "BANK_ID" => BANK,
            "CUSTOMER_ID" => customer_id,
            _ => parameter.example.unwrap_or("x"),
        };
        path = path.replace(&format!("{{{}}}", parameter.name), value);
    }
    let mut request = Request::new(operation.method.as_str(), &path).header("DirectLogin", token);
    if let Some(example) = operation.request.as_ref().and_then(|body| body.examples.first()) {
        let mut body: serde_json::Value = serde_json::from_str(example.json).expect("an example");
        for (name, value) in [("customer_id", customer_id), ("customer_number", "7")] {
            if body.get(name).is_some() {
                body[name] = json!(value);
            }
        }
        request = request.body(body.to_string());
    }
    request
}

#[test]
fn no_operation_with_state_answers_its_example() {
    let server = Server::start(&["--mode", "bank", "--empty"]);
    let login = "username=\"full.user\",password=\"Full-Pass-1!\",\
                 consumer_key=\"obpmockconsumerkey000000000000000000001\"";
    let answer = server.answer(&Request::new("POST", "/my/logins/direct").header("DirectLogin", login));
    assert_eq!(answer.header("X-Mock-Answer"), None);
    let token = format!("token={}", answer.json()["token"].as_str().expect("a token"));
    let stateful: HashSet<&str> = STATEFUL.iter().flat_map(|room| room.iter().copied()).collect();
    let all: Vec<&Operation> = ROOMS.iter().flat_map(|room| room.iter().copied()).collect();
    for id in &stateful {
        assert!(
            all.iter().any(|operation| operation.id == *id),
            "{id} is none of the contract's"
        );
    }
    let create = all
        .iter()
        .find(|operation| operation.id == "OBPv5.0.0-createCustomer")
        .expect("it creates");
    let created = server.answer(&request(create, "", &token));
    let customer_id = created.json()["customer_id"].as_str().expect("an id").to_owned();
    let mut answered = HashSet::new();
    // What takes things away comes last, and each with a customer of its own.
    for deletes in [false, true] {
        let of_this_kind = all
            .iter()
            .filter(|operation| (operation.method == Verb::DELETE) == deletes);
        for operation in of_this_kind.filter(|operation| !operation.prefixes.is_empty()) {
            let answer: Answer = server.answer(&request(operation, &customer_id, &token));
            let is_example = answer.header("X-Mock-Answer") == Some("example");
            if stateful.contains(operation.id) {
                assert!(!is_example, "{}: {}", operation.id, answer.text());
                if answer.status < 400 {
                    answered.insert(operation.id);
                }
            }
        }
    }
    assert!(
        answered.len() * 2 > stateful.len(),
        "too few succeed to tell: {answered:?}"
    );
}
