//! Generated answers (`dynamic=true`, `seed`, `count`, `locale`): valid by the schemas that the server publishes, the same
//! for the same seed, and of people of the language asked for.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::{
    common::{Answer, Server},
    contract::{DOCUMENT, Operation, operations},
};

/// Seeds in each of two languages: a hundred answers of every operation.
const SEEDS: u64 = 50;
/// How many operations are looked at at once.
const WORKERS: usize = 4;

fn validator(operation: &Operation) -> Validator {
    // References of the schema lead into the document's components; the whole document would be read anew each time.
    let mut schemas = Map::new();
    collect(&operation.schema, &mut schemas);
    let root = json!({ "allOf": [operation.schema], "components": { "schemas": schemas } });
    jsonschema::validator_for(&root).unwrap_or_else(|error| panic!("{}: {error}", operation.id))
}

/// Puts the components that a schema refers to, and those that they refer to, into a map.
fn collect(schema: &Value, schemas: &mut Map<String, Value>) {
    match schema {
        Value::Object(members) => {
            let name = members.get("$ref").and_then(Value::as_str);
            if let Some(name) = name.and_then(|text| text.strip_prefix("#/components/schemas/"))
                && !schemas.contains_key(name)
            {
                let found = DOCUMENT["components"]["schemas"][name].clone();
                schemas.insert(name.to_owned(), found.clone());
                collect(&found, schemas);
            }
            members.values().for_each(|member| collect(member, schemas));
        }
        Value::Array(entries) => entries.iter().for_each(|entry| collect(entry, schemas)),
        _ => {}
    }
}

fn dynamic(server: &Server, operation: &Operation, wish: &str) -> Answer {
    let answer = server.answer(
        &operation
            .own_request()
            .header("Prefer", &format!("dynamic=true, {wish}")),
    );
    assert_eq!(
        answer.status,
        operation.status,
        "{} {wish}: {}",
        operation.id,
        answer.text()
    );
    answer
}

#[test]
fn default_answers_are_valid() {
    let server = Server::shared(&[]);
    for operation in operations().iter().filter(|operation| operation.answers_with_a_body()) {
        let answer = server.answer(&operation.own_request()).json();
        let errors: Vec<String> = validator(operation)
            .iter_errors(&answer)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{}: {errors:?}", operation.id);
    }
}

#[test]
fn generated_answers_are_valid_and_the_same_for_the_same_seed() {
    let server = Server::shared(&[]);
    let operations: Vec<&Operation> = generating().collect();
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                while let Some(operation) = operations.get(next.fetch_add(1, Ordering::Relaxed)) {
                    assert_a_hundred_are_valid(&server, operation);
                }
            });
        }
    });
    assert!(next.into_inner() >= operations.len(), "all were looked at");
}

fn assert_a_hundred_are_valid(server: &Server, operation: &Operation) {
    let validator = validator(operation);
    let mut bodies = Vec::new();
    for locale in ["en", "zh"] {
        for seed in 0..SEEDS {
            let answer = dynamic(server, operation, &format!("seed={seed}, locale={locale}"));
            let errors: Vec<_> = validator
                .iter_errors(&answer.json())
                .map(|error| error.to_string())
                .collect();
            assert!(
                errors.is_empty(),
                "{} {locale} {seed}: {errors:?} in {}",
                operation.id,
                answer.text()
            );
            if seed < 2 {
                let again = dynamic(server, operation, &format!("seed={seed}, locale={locale}"));
                assert_eq!(again.body, answer.body, "{} {locale} {seed}", operation.id);
            }
            bodies.push(answer.body);
        }
    }
    bodies.sort_unstable();
    bodies.dedup();
    assert!(
        !can_vary(operation) || bodies.len() > 5,
        "{}: {} different answers",
        operation.id,
        bodies.len()
    );
}

/// Whether an answer has something that can be made in many ways: a text or a number. Credit limit requests are samples,
/// a JSON Schema is free JSON, and what a delete answers is a sentence.
fn can_vary(operation: &Operation) -> bool {
    fn has_text_or_number(value: &Value) -> bool {
        match value {
            Value::String(_) | Value::Number(_) => true,
            Value::Array(entries) => entries.iter().any(has_text_or_number),
            Value::Object(members) => members.values().any(has_text_or_number),
            Value::Bool(_) | Value::Null => false,
        }
    }
    operation.method != "DELETE"
        && !["CreditLimitRequest", "JsonSchemaValidation"]
            .iter()
            .any(|fixed| operation.id.contains(fixed))
        && !is_free(operation)
        && has_text_or_number(&operation.examples[0].1)
}

/// Whether the answer is any JSON object: then the example is all that is known of it.
fn is_free(operation: &Operation) -> bool {
    let name = operation.schema["$ref"].as_str().unwrap_or_default();
    let name = name.rsplit('/').next().unwrap_or_default();
    name == "AnyObject"
}

#[test]
fn without_a_seed_no_two_generated_answers_are_the_same() {
    let customers = || {
        Server::shared(&[])
            .get("/obp/v5.1.0/banks/b/customers?__dynamic=true")
            .body
    };
    assert_ne!(customers(), customers());
}

#[test]
fn generated_people_have_names_of_their_language() {
    let server = Server::shared(&[]);
    let chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    for (query, expected) in [
        ("__locale=zh", true),
        ("__locale=zh_CN", true),
        ("locale=zh_CN", true),
        ("__locale=en_GB", false),
        ("", false),
        ("locale=de_DE", false),
    ] {
        for seed in 0..5 {
            let path = format!("/obp/v5.1.0/banks/b/customers/c?__dynamic=true&__seed={seed}&{query}");
            let name = server.get(&path).json()["legal_name"]
                .as_str()
                .expect("a name")
                .to_owned();
            assert_eq!(chinese(&name), expected, "{query}: {name}");
        }
    }
}

/// The operations that have something to generate.
fn generating() -> impl Iterator<Item = &'static Operation> {
    let all = operations().iter();
    all.filter(|operation| operation.answers_with_a_body() && !operation.is_made())
}

/// The one list in an answer that is a list or an object around one.
fn list(value: &Value) -> Option<&Vec<Value>> {
    value.as_array().or_else(|| {
        value
            .as_object()
            .filter(|members| members.len() == 1)?
            .values()
            .next()?
            .as_array()
    })
}

/// Whether there is a list anywhere, but for the dates of birth, whose number another member tells.
fn has_list(value: &Value) -> bool {
    match value {
        Value::Array(_) => true,
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| name != "dob_of_dependants" && has_list(value)),
        _ => false,
    }
}

#[test]
fn lists_are_as_long_as_asked_for_and_what_has_none_cannot_be_counted() {
    let server = Server::shared(&[]);
    let (mut lists, mut refused) = (0, 0);
    for operation in generating() {
        let example = &operation.examples[0].1;
        if !has_list(example) || is_free(operation) {
            let answer = server.answer(&operation.own_request().header("Prefer", "count=1"));
            assert_eq!(answer.status, 400, "{}: {}", operation.id, answer.text());
            assert!(
                answer.message().contains("no list"),
                "{}: {}",
                operation.id,
                answer.text()
            );
            refused += 1;
            continue;
        }
        // A list somewhere inside of free JSON is none of the schema's.
        let inside = list(example).is_none();
        let asked = operation.own_request().header("Prefer", "count=1");
        if inside && server.answer(&asked).message().contains("no list") {
            refused += 1;
            continue;
        }
        for count in [0, 1, 50] {
            let answer = dynamic(&server, operation, &format!("count={count}, seed=1")).json();
            if list(example).is_some() {
                assert_eq!(list(&answer).map(Vec::len), Some(count), "{}: {answer}", operation.id);
            }
        }
        lists += usize::from(list(example).is_some());
    }
    assert!(lists >= 100 && refused >= 100, "only {lists} lists, {refused} without");
    let alone = server.get("/obp/v5.1.0/banks?__count=7").json();
    assert_eq!(list(&alone).map(Vec::len), Some(7), "a count needs no `dynamic`");
}

#[test]
fn generated_answers_carry_the_ids_of_the_path() {
    let path = "/obp/v5.1.0/banks/my-bank/customers/my-customer?__dynamic=true";
    let answer = Server::shared(&[]).get(path).json();
    assert_eq!(
        (&answer["bank_id"], &answer["customer_id"]),
        (&json!("my-bank"), &json!("my-customer"))
    );
    let answer = Server::shared(&["--reflect", "false"]).get(path).json();
    assert_ne!(answer["customer_id"], "my-customer");
}
