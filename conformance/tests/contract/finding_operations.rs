//! Which operation answers a method and a path, and what is known of it.

use std::{
    collections::{BTreeSet, HashSet},
    fs,
};

use indexmap::IndexMap;
use obp_conform::contract::{Error, Login, Operation, Volatile, outcome::Origin};
use serde_json::Value;

use crate::{CONTRACT, project};

#[test]
fn methods_and_paths_lead_to_operations() {
    let cases = [
        ("GET", "/obp/v5.1.0/root", Some(("OBPv5.1.0-root", Some("v5.1.0")))),
        ("GET", "/obp/v5.1.0", Some(("OBPv5.1.0-root", Some("v5.1.0")))),
        ("GET", "/obp/v5.0.0", Some(("OBPv4.0.0-root", Some("v5.0.0")))),
        (
            "get",
            "/obp//v5.1.0/root?x=/y",
            Some(("OBPv5.1.0-root", Some("v5.1.0"))),
        ),
        ("POST", "/my/logins/direct", Some(("directLogin", None))),
        ("GET", "/my/logins/direct", None),
        ("GET", "/obp/v5.1.0/root/", None),
        ("GET", "/obp/v9.9.9/root", None),
        ("HEAD", "/obp/v5.1.0/root", None),
        ("GET", "", None),
        ("GET", "/", None),
        (
            "GET",
            "/obp/v1.4.0/banks/b/crm-events.json",
            Some(("OBPv1.4.0-getCrmEvents", Some("v1.4.0"))),
        ),
        ("GET", "/obp/v1.4.0/banks/b/crm-events.xyz", None),
        (
            "POST",
            "/obp/v3.1.0/banks/b/customers",
            Some(("OBPv3.1.0-createCustomer", Some("v3.1.0"))),
        ),
        (
            "POST",
            "/obp/v5.1.0/banks/b/customers",
            Some(("OBPv5.0.0-createCustomer", Some("v5.1.0"))),
        ),
        (
            "POST",
            "/obp/v3.1.0/banks/b/customers/customer-number",
            Some(("OBPv3.1.0-getCustomerByCustomerNumber", Some("v3.1.0"))),
        ),
        (
            "GET",
            "/obp/v3.1.0/banks/b/customers/customer-number",
            Some(("OBPv3.1.0-getCustomerByCustomerId", Some("v3.1.0"))),
        ),
    ];
    for (method, path, expected) in cases {
        let found = CONTRACT.find(method, path);
        let found = found.as_ref().map(|found| (found.operation.id.as_str(), found.prefix));
        let expected = expected.map(|(id, prefix)| (if id == "directLogin" { login_id() } else { id }, prefix));
        assert_eq!(found, expected, "{method} {path}");
    }
}

fn login_id() -> &'static str {
    let mut outlines = CONTRACT.outlines().iter();
    let login = outlines.find(|outline| outline.path == "/my/logins/direct");
    &login.expect("there is a login").id
}

#[test]
fn path_parameters_are_decoded_and_encoded_again() {
    let found = CONTRACT
        .find("GET", "/obp/v4.0.0/banks/a%2Fb/customers/%E9%93%B6%20x")
        .expect("there is such a path");
    let expected = IndexMap::from([
        ("BANK_ID".to_owned(), "a/b".to_owned()),
        ("CUSTOMER_ID".to_owned(), "银 x".to_owned()),
    ]);
    assert_eq!(found.parameters, expected);
    let path = found
        .operation
        .url_path(Some("v4.0.0"), &found.parameters)
        .expect("all values are there");
    assert_eq!(path, "/obp/v4.0.0/banks/a%2Fb/customers/%E9%93%B6%20x");
    assert!(
        found
            .operation
            .url_path(None, &expected)
            .is_ok_and(|path| path.starts_with("/obp/v3.1.0/"))
    );

    let missing = found.operation.url_path(None, &IndexMap::new());
    assert!(
        matches!(missing, Err(Error::MissingParameter { ref parameter, .. }) if parameter == "BANK_ID"),
        "{missing:?}"
    );
    let dots = IndexMap::from([("BANK_ID".to_owned(), "..".to_owned())]);
    assert!(matches!(
        found.operation.url_path(None, &dots),
        Err(Error::DotSegment { .. })
    ));
}

/// The recorded routing table leads to every operation under each of its prefixes, and to nothing else.
#[test]
fn every_recorded_route_is_found() {
    let text = fs::read_to_string(project("fixtures/recorded/routing.json")).expect("the file is there");
    let routes: Vec<Value> = serde_json::from_str(&text).expect("it is JSON");
    let all: HashSet<&str> = CONTRACT
        .outlines()
        .iter()
        .flat_map(|one| &one.prefixes)
        .map(String::as_str)
        .collect();
    let mut reached = BTreeSet::new();
    for route in &routes {
        let (method, path) = (
            route["method"].as_str().expect("a method"),
            route["path"].as_str().expect("a path"),
        );
        let functions = route["functions"].as_object().expect("functions");
        for prefix in &all {
            let functions: Vec<_> = functions
                .iter()
                .filter(|(_, versions)| holds(versions, prefix))
                .map(|(id, _)| id)
                .collect();
            let found = CONTRACT.find(method, &format!("/obp/{prefix}{path}"));
            reached.extend(found.as_ref().map(|found| (found.operation.id.as_str(), *prefix)));
            match functions[..] {
                // Where this path has a word and another a parameter, the other's operation may answer.
                [] => assert!(
                    found.is_none_or(
                        |found| crosses(found.operation, path) && serves(&routes, &found.operation.id, prefix)
                    ),
                    "{method} {prefix} {path}"
                ),
                [id] => assert_eq!(
                    found.map(|found| &found.operation.id),
                    Some(id),
                    "{method} {prefix} {path}"
                ),
                _ => assert!(found.is_some(), "{method} {prefix} {path}"),
            }
        }
    }
    let promised = CONTRACT.outlines().iter().flat_map(|outline| {
        let prefixes = outline.prefixes.iter();
        prefixes.map(|prefix| (outline.id.as_str(), prefix.as_str()))
    });
    assert_eq!(reached, promised.collect());
}

fn holds(versions: &Value, prefix: &str) -> bool {
    let versions = versions.as_array().expect("a list of versions");
    versions.contains(&Value::from(prefix))
}

/// Whether the recorded function answers under a prefix at any path.
fn serves(routes: &[Value], function: &str, prefix: &str) -> bool {
    let mut functions = routes.iter().filter_map(|route| route["functions"].get(function));
    functions.any(|versions| holds(versions, prefix))
}

/// Whether a template of an operation other than this path covers it.
fn crosses(operation: &Operation, path: &str) -> bool {
    let path: Vec<_> = path.split('/').collect();
    let mut templates = std::iter::once(&operation.template).chain(&operation.aliases);
    templates.any(|template| {
        let template: Vec<_> = template.split('/').collect();
        let mut pairs = template.iter().zip(&path);
        template != path
            && template.len() == path.len()
            && pairs.all(|(one, other)| one == other || one.starts_with('{'))
    })
}

#[test]
fn an_operation_tells_what_the_contract_says() {
    let create = CONTRACT.operation("OBPv3.1.0-createCustomer").expect("it is there");
    assert_eq!(create.path, "/obp/v3.1.0/banks/{BANK_ID}/customers");
    assert_eq!(create.template, "/banks/{BANK_ID}/customers");
    assert_eq!(
        create.pointer,
        "openapi/customer.yaml#/paths/~1obp~1v3.1.0~1banks~1{BANK_ID}~1customers/post"
    );
    assert_eq!(
        (create.tag.as_str(), create.login, create.needs_role),
        ("Customer", Login::Required, true)
    );
    assert!(create.roles.contains("CanCreateCustomer"), "{}", create.roles);
    assert_eq!(create.path_parameters, ["BANK_ID"]);
    let body = create.request_body.as_ref().expect("it takes a body");
    assert_eq!(
        (body.required, &body.media_types[..]),
        (true, &["application/json".to_owned()][..])
    );
    assert!(
        body.example
            .as_ref()
            .is_some_and(|example| example["legal_name"].is_string())
    );
    assert!(body.schema["properties"]["legal_name"].is_object());
    assert_eq!(create.outcomes[0].key, "201");

    let all = |login: Login| {
        CONTRACT
            .operations()
            .filter(|operation| operation.login == login)
            .count()
    };
    assert_eq!(
        (all(Login::Required), all(Login::Optional), all(Login::Never)),
        (563, 71, 5)
    );
    assert_eq!(CONTRACT.outlines().len(), 639);

    let firehose = CONTRACT
        .operation("OBPv3.1.0-getFirehoseCustomers")
        .expect("it is there");
    assert!(
        firehose
            .query_parameters
            .iter()
            .any(|one| one.name == "limit" && one.example == Some(10.into()))
    );
}

#[test]
fn outcomes_are_told_by_status_code_and_text() {
    let create = CONTRACT.operation("OBPv3.1.0-createCustomer").expect("it is there");
    let key = |status, message| create.outcome_of(status, message).map(|outcome| outcome.key.as_str());
    let unknown_bank = "OBP-30001: Bank not found. Please specify a valid value for BANK_ID. Current BankId is x y";
    assert_eq!(key(201, None), Some("201"));
    assert_eq!(key(404, Some(unknown_bank)), Some("OBP-30001"));
    assert_eq!(key(400, Some(unknown_bank)), None);
    assert_eq!(key(404, Some("OBP-30001: in other words")), Some("OBP-30001"));
    assert_eq!(
        key(400, Some("OBP-10001: Incorrect json format.unknown token h\nNear: he")),
        Some("OBP-10001-parser")
    );
    let outcome = create.outcome_of(404, Some(unknown_bank)).expect("it is documented");
    assert_eq!(outcome.origin, Some(Origin::Recorded));
    assert_eq!(outcome.check.as_deref(), Some("bank"));
    assert!(outcome.fits(404, Some(unknown_bank)) && !outcome.fits(404, Some("OBP-30001: in other words")));
    assert!(
        outcome
            .pointer
            .ends_with("/post/responses/404/content/application~1json/examples/OBP-30001")
    );
    for operation in CONTRACT.operations() {
        let keys: HashSet<&str> = operation.outcomes.iter().map(|outcome| outcome.key.as_str()).collect();
        assert_eq!(
            keys.len(),
            operation.outcomes.len(),
            "{} has an outcome twice",
            operation.id
        );
    }
}

#[test]
fn volatile_members_are_known_by_path() {
    let volatile = |id: &str, status| CONTRACT.operation(id).expect("it is there").volatile(status);
    let created = volatile("OBPv3.1.0-createCustomer", 201);
    for expected in [
        (".customer_id".to_owned(), Volatile::Uuid),
        (".customer_number".to_owned(), Volatile::CustomerNumber),
        (".date_of_birth".to_owned(), Volatile::DateTime),
        (".dob_of_dependants[]".to_owned(), Volatile::DateTime),
        (".face_image.date".to_owned(), Volatile::DateTime),
    ] {
        assert!(created.contains(&expected), "{expected:?} in {created:?}");
    }
    assert!(!created.iter().any(|(path, _)| path == ".email"));
    assert!(volatile("OBPv3.1.0-createCustomer", 404).is_empty());
    assert!(
        volatile("OBPv3.0.0-getCustomersForUser", 200).contains(&(".customers[].customer_id".into(), Volatile::Uuid))
    );
    assert_eq!(volatile(login_id(), 201), [(".token".to_owned(), Volatile::Token)]);
}
