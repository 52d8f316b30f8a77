//! The shape of every recorded success: the mock's example has its status, members, order of members and JSON types.
//!
//! `null` and an empty list match anything; of a list every element is compared with the other's first.

use obp_mock::bank::STATEFUL;
use serde::Deserialize;
use serde_json::Value;

use super::{
    common::Server,
    contract::{filled, operations},
};

/// Operation, place in the answer, and why the mock's example differs there.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

/// Documents about operations: their inner members are names of paths and schemas, and differ from those of another
/// operation by nature. Of these the outer members are compared; the inside is tested beside `src/resource_docs`.
const DOCUMENTS: [&str; 2] = ["OBPv1.4.0-getResourceDocsObpV400", "OBPv1.4.0-getResourceDocsSwagger"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Success {
    operation_id: String,
    method: String,
    path: String,
    prefix: Option<String>,
    status: u16,
    body: Value,
}

fn successes() -> Vec<Success> {
    let recorded = include_str!("../../../fixtures/recorded/success-shapes.json");
    serde_json::from_str(recorded).expect("recorded successes")
}

#[test]
fn examples_have_the_shape_of_what_was_recorded() {
    let successes = successes();
    assert!(successes.len() >= 100, "only {} recorded successes", successes.len());
    let server = Server::shared(&[]);
    let mut different = Vec::new();
    let mut used = Vec::new();
    for success in &successes {
        let Success {
            operation_id,
            method,
            path,
            status,
            ..
        } = success;
        let prefix = success.prefix.as_deref().unwrap_or_default();
        let operation = operations()
            .iter()
            .find(|operation| operation.id == *operation_id)
            .expect("an operation");
        assert_eq!((&operation.method, &operation.path), (method, path), "{operation_id}");
        let answer = server.answer(&operation.request(prefix));
        let mut found = Vec::new();
        if answer.status != *status {
            found.push((
                "status".to_owned(),
                format!("recorded {status}, answered {}", answer.status),
            ));
        } else {
            let (mut recorded, own) = (success.body.clone(), answer.json());
            if DOCUMENTS.contains(&operation_id.as_str()) {
                // `null` matches anything, so this leaves the names of the members.
                recorded
                    .as_object_mut()
                    .expect("an object")
                    .values_mut()
                    .for_each(|value| *value = Value::Null);
            }
            compare("", &recorded, &own, &mut found);
        }
        for (place, what) in found {
            match EXCEPTIONS
                .iter()
                .position(|(id, at, _)| id == operation_id && *at == place)
            {
                Some(exception) => used.push(exception),
                None => different.push(format!("{method} {} at {prefix} {place}: {what}", filled(path))),
            }
        }
    }
    assert!(
        different.is_empty(),
        "{} differences:\n{}",
        different.len(),
        different.join("\n")
    );
    let unused = (0..EXCEPTIONS.len())
        .filter(|at| !used.contains(at))
        .map(|at| EXCEPTIONS[at])
        .collect::<Vec<_>>();
    assert!(unused.is_empty(), "exceptions that nothing needs: {unused:?}");
}

#[test]
fn every_operation_of_bank_mode_has_a_recorded_success() {
    let successes = successes();
    let stateful: Vec<&str> = STATEFUL.iter().flat_map(|room| room.iter().copied()).collect();
    let without: Vec<&str> = operations()
        .iter()
        .map(|operation| operation.id.as_str())
        .filter(|id| stateful.contains(id))
        .filter(|id| successes.iter().all(|success| success.operation_id != *id))
        .collect();
    // Older prefixes of functions that were recorded under later ones; none of them is the one of its name that counts
    // among the 29 Customer operations. `deleteEntitlement` and `deleteCustomerAttribute` answer without a body. The
    // searches for a user by name and address, and the locks, were asked of a real server.
    assert_eq!(
        without,
        [
            "OBPv2.0.0-createCustomer",
            "OBPv2.1.0-createCustomer",
            "OBPv2.0.0-deleteEntitlement",
            "OBPv4.0.0-deleteCustomerAttribute",
            "OBPv3.0.0-getUser",
            "OBPv5.1.0-getUserByProviderAndUsername",
            "OBPv3.0.0-getUserByUsername",
            "OBPv4.0.0-getUserByUsername",
            "OBPv5.1.0-lockUserByProviderAndUsername",
            "OBPv4.0.0-lockUser",
        ]
    );
}

/// Notes where `own` has not the shape of `recorded`.
fn compare(place: &str, recorded: &Value, own: &Value, found: &mut Vec<(String, String)>) {
    let empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    if empty(recorded) || empty(own) {
        return;
    }
    match (recorded, own) {
        (Value::Object(recorded), Value::Object(own)) => {
            if !recorded.keys().eq(own.keys()) {
                let (theirs, ours): (Vec<_>, Vec<_>) = (recorded.keys().collect(), own.keys().collect());
                return found.push((
                    place.to_owned(),
                    format!("recorded members {theirs:?}, answered {ours:?}"),
                ));
            }
            for (name, value) in recorded {
                compare(&format!("{place}/{name}"), value, &own[name], found);
            }
        }
        (Value::Array(recorded), Value::Array(own)) => {
            let place = format!("{place}/[]");
            recorded.iter().for_each(|value| compare(&place, value, &own[0], found));
            own.iter().for_each(|value| compare(&place, &recorded[0], value, found));
        }
        _ if std::mem::discriminant(recorded) == std::mem::discriminant(own) => {}
        _ => found.push((place.to_owned(), format!("recorded {recorded}, answered {own}"))),
    }
}

#[test]
fn other_shapes_are_noticed() {
    for (recorded, own, alike) in [
        (r#"{"a":1,"b":"x"}"#, r#"{"a":2,"b":"y"}"#, true),
        (r#"{"a":1,"b":"x"}"#, r#"{"b":"y","a":2}"#, false),
        (r#"{"a":1}"#, r#"{"a":"1"}"#, false),
        (r#"{"a":1}"#, r#"{}"#, false),
        (r#"{"a":null}"#, r#"{"a":"1"}"#, true),
        (r#"{"a":[{"b":1}]}"#, r#"{"a":[]}"#, true),
        (r#"{"a":[{"b":1}]}"#, r#"{"a":[{"b":2},{"c":2}]}"#, false),
        (r#"{"a":[{"b":1},{"c":1}]}"#, r#"{"a":[{"b":2}]}"#, false),
    ] {
        let mut found = Vec::new();
        let value = |text| serde_json::from_str(text).expect("JSON");
        compare("", &value(recorded), &value(own), &mut found);
        assert_eq!(found.is_empty(), alike, "{recorded} {own}: {found:?}");
    }
}
