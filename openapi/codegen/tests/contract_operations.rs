//! What every operation of the contract has, beyond what the generator insists on.

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use obp_codegen::{
    model::{Contract, Login, Operation, SchemaRef, Shape},
    read,
    source::Sources,
};
use support::{assert_none, contract_folder};

/// The versions under which OBP serves what the contract describes, oldest first.
const VERSIONS: [&str; 11] = [
    "v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0",
];

/// Shorter descriptions only say the summary again.
const SHORTEST_DESCRIPTION: usize = 60;

fn contract() -> &'static Contract {
    static CONTRACT: LazyLock<Contract> = LazyLock::new(|| {
        let sources = Sources::read(&contract_folder()).expect("the contract is YAML");
        read::contract(&sources).expect("the contract is sound")
    });
    &CONTRACT
}

/// Collects what `check` says of each operation.
#[track_caller]
fn every_operation(what: &str, check: impl Fn(&Operation) -> Vec<String>) {
    let contract = contract();
    let operations: Vec<&Operation> = contract.rooms.iter().flat_map(|room| &room.operations).collect();
    assert!(!operations.is_empty(), "the contract has operations");
    let complaints: Vec<String> = operations
        .iter()
        .flat_map(|operation| {
            check(operation)
                .into_iter()
                .map(|complaint| format!("{}: {complaint}", operation.id))
        })
        .collect();
    assert_none(what, &complaints);
}

/// One complaint unless `holds`.
fn unless(holds: bool, complaint: &str) -> Vec<String> {
    if holds { Vec::new() } else { vec![complaint.to_owned()] }
}

#[test]
fn every_operation_is_described() {
    every_operation("descriptions", |operation| {
        let mut complaints = unless(!operation.summary.trim().is_empty(), "no summary");
        let long = operation.description.chars().count() >= SHORTEST_DESCRIPTION;
        complaints.extend(unless(long, "the description is too short"));
        complaints.extend(unless(
            operation.description.trim() != operation.summary.trim(),
            "it only says its summary",
        ));
        complaints
    });
}

#[test]
fn every_operation_that_a_v5_1_0_server_answers_is_there() {
    let contract = contract();
    let count: usize = contract.rooms.iter().map(|room| room.operations.len()).sum();
    // 638 of OBP's own documents, and the login.
    assert_eq!(count, 639);
    let rooms = contract.rooms.iter().filter(|room| !room.operations.is_empty());
    assert_eq!(rooms.count(), 51);
}

#[test]
fn every_schema_and_every_member_is_described() {
    let contract = contract();
    let mut complaints = Vec::new();
    let mut looked_at = 0;
    for component in contract.rooms.iter().flat_map(|room| &room.schemas) {
        let name = &component.name;
        complaints.extend(unless(!component.schema.description.trim().is_empty(), name));
        let Shape::Object { properties, .. } = &component.schema.shape else {
            continue;
        };
        for property in properties {
            let description = match &property.schema {
                SchemaRef::Named { description, .. } => description,
                SchemaRef::Inline(schema) => &schema.description,
            };
            complaints.extend(unless(
                !description.trim().is_empty(),
                &format!("{name}.{}", property.name),
            ));
            looked_at += 1;
        }
    }
    assert!(looked_at > 3_000, "only {looked_at} members");
    assert_none("descriptions of schemas", &complaints);
}

#[test]
fn every_parameter_is_described() {
    every_operation("descriptions of parameters", |operation| {
        let bare = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.description.trim().is_empty());
        bare.map(|parameter| format!("{} is not described", parameter.name))
            .collect()
    });
}

#[test]
fn every_answer_with_a_body_and_every_request_has_an_example() {
    every_operation("examples", |operation| {
        let answered = operation.success.schema.is_none() || !operation.success.examples.is_empty();
        let asked = operation
            .request
            .as_ref()
            .is_none_or(|request| !request.examples.is_empty());
        [
            unless(answered, "no example of the success"),
            unless(asked, "no example of the request"),
        ]
        .concat()
    });
}

/// The names of an operation's errors of one status.
fn errors(operation: &Operation, status: u16) -> Vec<&str> {
    let of_status = operation.errors.iter().filter(|error| error.status == status);
    of_status
        .flat_map(|error| &error.examples)
        .map(|example| example.name.as_str())
        .collect()
}

#[test]
fn every_operation_has_an_error_for_what_nothing_answers() {
    every_operation("OBP-10404", |operation| {
        unless(errors(operation, 404).contains(&"OBP-10404"), "no 404 OBP-10404")
    });
}

#[test]
fn every_operation_that_needs_a_login_has_a_named_error_for_it() {
    every_operation("login", |operation| {
        // Nearly always OBP-20001; a few functions have words of their own.
        let named = operation
            .errors
            .iter()
            .filter(|error| error.status == 401)
            .flat_map(|error| &error.examples)
            .any(|example| example.check.as_deref() == Some("login"));
        unless(
            operation.login != Login::Required || named,
            "no 401 that the login check raises",
        )
    });
}

#[test]
fn every_operation_with_roles_checks_them_after_the_login() {
    every_operation("roles", |operation| {
        let at = |name: &str| operation.checks.iter().position(|check| check == name);
        match at("roles") {
            None => Vec::new(),
            Some(roles) => [
                unless(
                    !operation.roles.any.is_empty(),
                    "the check `roles` without `x-obp-roles`",
                ),
                unless(
                    at("login").is_some_and(|login| login < roles),
                    "roles are checked before the login",
                ),
            ]
            .concat(),
        }
    });
}

#[test]
fn no_check_stands_twice() {
    every_operation("checks", |operation| {
        let mut seen = BTreeSet::new();
        operation
            .checks
            .iter()
            .filter(|check| !seen.insert(*check))
            .map(|check| format!("{check} twice"))
            .collect()
    });
}

/// Whether a key is `OBP-NNNNN`, with or without a suffix, or `text-…`.
fn is_error_key(key: &str) -> bool {
    let word = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    if let Some(rest) = key.strip_prefix("text-") {
        return word(rest);
    }
    let Some((digits, suffix)) = key.strip_prefix("OBP-").and_then(|rest| rest.split_at_checked(5)) else {
        return false;
    };
    digits.bytes().all(|byte| byte.is_ascii_digit())
        && (suffix.is_empty() || suffix.strip_prefix('-').is_some_and(word))
}

#[test]
fn error_keys_are_codes_with_suffix_or_texts() {
    for (key, expected) in [
        ("OBP-30001", true),
        ("OBP-10001-shape", true),
        ("text-empty-box", true),
        ("OBP-3000", false),
        ("OBP-30001-", false),
        ("OBP-30001x", false),
        ("OBP-3000é", false),
        ("text-", false),
        ("default", false),
    ] {
        assert_eq!(is_error_key(key), expected, "{key}");
    }
}

#[test]
fn errors_are_named_by_their_code_and_only_once_per_status() {
    every_operation("keys of errors", |operation| {
        let mut complaints = Vec::new();
        for error in &operation.errors {
            let mut seen = BTreeSet::new();
            for example in &error.examples {
                let (key, message) = (&example.name, example.value["message"].as_str().unwrap_or_default());
                complaints.extend(unless(is_error_key(key), &format!("{key} is no key of an error")));
                complaints.extend(unless(seen.insert(key), &format!("{key} twice under {}", error.status)));
                let code = key.get(..9).filter(|_| key.starts_with("OBP-"));
                let said = code.is_none_or(|code| message.contains(code));
                complaints.extend(unless(said, &format!("{key} is not in the message")));
            }
        }
        complaints
    });
}

#[test]
fn every_error_says_its_status_and_where_it_comes_from() {
    every_operation("errors", |operation| {
        let mut complaints = Vec::new();
        for error in &operation.errors {
            for example in &error.examples {
                let same = example.value["code"] == error.status;
                complaints.extend(unless(
                    same,
                    &format!("{}: its code is not {}", example.name, error.status),
                ));
                complaints.extend(unless(
                    example.from.is_some(),
                    &format!("{}: no `x-obp-from`", example.name),
                ));
            }
        }
        complaints
    });
}

#[test]
fn prefixes_are_known_versions_in_their_order() {
    every_operation("prefixes", |operation| {
        let known: Vec<Option<usize>> = operation
            .prefixes
            .iter()
            .map(|prefix| VERSIONS.iter().position(|version| version == prefix))
            .collect();
        let strictly = known.is_sorted_by(|one, other| one < other);
        let first = operation.prefixes.first().map_or("", String::as_str);
        [
            unless(
                known.iter().all(Option::is_some),
                &format!("unknown version among {:?}", operation.prefixes),
            ),
            unless(strictly, &format!("not in order: {:?}", operation.prefixes)),
            unless(
                first.is_empty() || operation.path.starts_with(&format!("/obp/{first}/")),
                "the path does not stand under the oldest prefix",
            ),
            unless(
                first.is_empty() || operation.id.starts_with(&format!("OBP{}-", operation.introduced)),
                "the id does not name the version that introduced it",
            ),
        ]
        .concat()
    });
}

#[test]
fn no_two_operations_answer_the_same_request() {
    let contract = contract();
    let mut claimed: BTreeMap<(String, String, String), &str> = BTreeMap::new();
    let mut complaints = Vec::new();
    for operation in contract.rooms.iter().flat_map(|room| &room.operations) {
        let prefixes = if operation.prefixes.is_empty() {
            vec![String::new()]
        } else {
            operation.prefixes.clone()
        };
        for prefix in prefixes {
            for template in std::iter::once(&operation.template).chain(&operation.aliases) {
                let request = (operation.method.clone(), prefix.clone(), nameless(template));
                if let Some(other) = claimed.insert(request.clone(), &operation.id) {
                    complaints.push(format!("{} and {other} both answer {request:?}", operation.id));
                }
            }
        }
    }
    assert_none("claims", &complaints);
}

/// A template without the names of its parameters: what they are called does not tell requests apart.
fn nameless(template: &str) -> String {
    let segments = template
        .split('/')
        .map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

#[test]
fn templates_that_differ_only_in_names_are_the_same() {
    assert_eq!(nameless("/banks/{BANK_ID}/x"), nameless("/banks/{ID}/x"));
    assert_ne!(nameless("/banks/{BANK_ID}"), nameless("/banks/all"));
}
