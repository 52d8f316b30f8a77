//! Every example of the contract, and every answer recorded from a real server, fits its schema.
//!
//! Not held against a schema: `x-obp-value`, which is there because it need not fit.

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};
use support::{assert_none, contract_folder, documents, here};

/// The contract as JSON, and the same as resources that schemas can refer to.
struct Contract {
    documents: BTreeMap<String, Value>,
    registry: Registry<'static>,
}

/// An operation with the file that it stands in.
type InFile<'a> = (&'a str, &'a Value);

/// The base of the files' addresses; nothing is fetched from there.
const BASE: &str = "https://contract.invalid/";

impl Contract {
    fn new(documents: BTreeMap<String, Value>) -> Self {
        let resources = documents
            .iter()
            .map(|(file, document)| (format!("{BASE}{file}"), document.clone()));
        let registry = Registry::new()
            .draft(Draft::Draft202012)
            .extend(resources)
            .and_then(jsonschema::RegistryBuilder::prepare)
            .expect("every reference of the contract leads somewhere");
        Self { documents, registry }
    }

    fn read() -> Self {
        Self::new(documents(&contract_folder()))
    }

    /// What stands in `value`, or where its `$ref` leads to.
    fn resolve<'a>(&'a self, file: &'a str, value: &'a Value) -> InFile<'a> {
        let Some(reference) = value["$ref"].as_str() else {
            return (file, value);
        };
        let (target, pointer) = reference.split_once('#').expect("a reference has a fragment");
        let target = if target.is_empty() { file } else { target };
        let (target, document) = self
            .documents
            .get_key_value(target)
            .expect("the reference names a file");
        let value = document.pointer(pointer);
        (
            target,
            value.unwrap_or_else(|| panic!("{file}: {reference} leads nowhere")),
        )
    }

    fn operations(&self) -> Vec<InFile<'_>> {
        let mut operations = Vec::new();
        for (file, document) in self.documents.iter().filter(|(file, _)| *file != "obp.yaml") {
            for item in members(&document["paths"]).flat_map(|(_, item)| item.as_object()) {
                operations.extend(item.values().map(|operation| (file.as_str(), operation)));
            }
        }
        operations
    }

    /// A validator of a schema that stands in a file.
    fn validator(&self, file: &str, schema: &Value) -> Validator {
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .build(&absolute(file, schema))
            .unwrap_or_else(|error| panic!("{file}: {error}: {schema}"))
    }

    /// What is wrong with the examples of a body.
    fn body(&self, file: &str, content: &Value) -> Vec<String> {
        let mut found = Vec::new();
        for (_, media) in members(content) {
            let validator = self.validator(file, &media["schema"]);
            for (name, example) in members(&media["examples"]) {
                let (_, example) = self.resolve(file, example);
                match (example.get("value"), example.get("x-obp-value")) {
                    (Some(value), None) => {
                        found.extend(faults(&validator, value).map(|fault| format!("{name}: {fault}")))
                    }
                    (None, Some(_)) if name == "documented" => {}
                    _ => found.push(format!("{name}: neither one value nor a documented one")),
                }
            }
        }
        found
    }

    /// What is wrong with the examples of an operation: request, parameters, answers and their headers.
    fn operation(&self, file: &str, operation: &Value) -> Vec<String> {
        let mut found = self.body(file, &operation["requestBody"]["content"]);
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            found.extend(self.plain(file, parameter));
        }
        for (status, response) in members(&operation["responses"]) {
            let (file, response) = self.resolve(file, response);
            let mut of_status = self.body(file, &response["content"]);
            for (_, header) in members(&response["headers"]) {
                of_status.extend(self.plain(file, header));
            }
            found.extend(of_status.into_iter().map(|fault| format!("{status}: {fault}")));
        }
        found
    }

    /// What is wrong with the `example` of a parameter or header.
    fn plain(&self, file: &str, value: &Value) -> Vec<String> {
        let (file, value) = self.resolve(file, value);
        let Some(example) = value.get("example") else {
            return Vec::new();
        };
        let validator = self.validator(file, &value["schema"]);
        let faults = faults(&validator, example).map(|fault| format!("{}: {fault}", value["name"]));
        faults.collect()
    }
}

/// A schema that stands in a file, with references that can be followed from anywhere.
fn absolute(file: &str, schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let member = |(key, member): (&String, &Value)| match member.as_str().filter(|_| key == "$ref") {
                Some(own) if own.starts_with('#') => (key.clone(), format!("{BASE}{file}{own}").into()),
                Some(other) => (key.clone(), format!("{BASE}{other}").into()),
                None => (key.clone(), absolute(file, member)),
            };
            Value::Object(members.iter().map(member).collect())
        }
        Value::Array(items) => items.iter().map(|item| absolute(file, item)).collect(),
        other => other.clone(),
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn faults<'a>(validator: &'a Validator, value: &'a Value) -> impl Iterator<Item = String> + 'a {
    validator
        .iter_errors(value)
        .map(|error| format!("{error} (at #{})", error.instance_path()))
}

#[test]
fn every_example_fits_its_schema() {
    let contract = Contract::read();
    let operations = contract.operations();
    assert!(!operations.is_empty(), "the contract has operations");
    let mut found = Vec::new();
    for (file, operation) in operations {
        let id = &operation["operationId"];
        found.extend(
            contract
                .operation(file, operation)
                .into_iter()
                .map(|fault| format!("{id}: {fault}")),
        );
    }
    assert_none("examples", &found);
}

#[test]
fn every_example_of_a_schema_fits_it() {
    let contract = Contract::read();
    let mut found = Vec::new();
    for (file, document) in &contract.documents {
        for (name, schema) in members(&document["components"]["schemas"]) {
            own_examples(&contract, file, name, schema, &mut found);
        }
    }
    assert_none("examples of schemas", &found);
}

/// Holds the `examples` of a schema and of those inside it against it.
fn own_examples(contract: &Contract, file: &str, at: &str, schema: &Value, found: &mut Vec<String>) {
    let validator = contract.validator(file, schema);
    for example in schema["examples"].as_array().into_iter().flatten() {
        found.extend(faults(&validator, example).map(|fault| format!("{at}: {fault}")));
    }
    let inside = members(&schema["properties"]).map(|(name, schema)| (name.as_str(), schema));
    let inside = inside.chain(["items", "additionalProperties"].map(|name| (name, &schema[name])));
    for (name, schema) in inside.filter(|(_, schema)| schema.is_object()) {
        own_examples(contract, file, &format!("{at}/{name}"), schema, found);
    }
}

#[test]
fn every_recorded_answer_has_the_status_and_fits_the_schema_of_its_operation() {
    let recorded = fs::read_to_string(here("../../fixtures/recorded/success-shapes.json")).expect("it can be read");
    let recorded: Vec<Value> = serde_json::from_str(&recorded).expect("it is a list");
    assert!(!recorded.is_empty(), "something was recorded");
    let contract = Contract::read();
    let operations: BTreeMap<&str, InFile<'_>> = contract
        .operations()
        .into_iter()
        .map(|(file, operation)| (operation["operationId"].as_str().expect("an id"), (file, operation)))
        .collect();
    let mut found = BTreeSet::new();
    for answer in &recorded {
        let id = answer["operation_id"].as_str().expect("an id");
        let Some((file, operation)) = operations.get(id) else {
            found.insert(format!("{id}: not in the contract"));
            continue;
        };
        let Some(response) = operation["responses"].get(answer["status"].to_string()) else {
            found.insert(format!("{id}: no answer with status {}", answer["status"]));
            continue;
        };
        let (file, response) = contract.resolve(file, response);
        let validator = contract.validator(file, &response["content"]["application/json"]["schema"]);
        found.extend(faults(&validator, &answer["body"]).map(|fault| format!("{id}: {fault}")));
    }
    assert_none("recorded answers", &found.into_iter().collect::<Vec<_>>());
}

#[test]
fn examples_that_do_not_fit_are_told() {
    let other = json!({"components": {"schemas": {
        "Thing": {"type": "object", "required": ["at"], "properties": {"at": {"$ref": "#/components/schemas/At"}}},
        "At": {"type": "string", "format": "date-time"},
    }}});
    let contract = Contract::new(BTreeMap::from([("a.yaml".into(), json!({})), ("b.yaml".into(), other)]));
    for (example, fits) in [
        (json!({"value": {"at": "2017-09-18T22:00:00Z"}}), true),
        (json!({"value": {"at": "2017-09-18"}}), false),
        (json!({"value": {"at": 7}}), false),
        (json!({"value": {}}), false),
        (json!({"x-obp-value": {"at": "2017-09-18T22:00:00Z"}}), false),
        (json!({}), false),
    ] {
        let schema = json!({"$ref": "b.yaml#/components/schemas/Thing"});
        let content = json!({"application/json": {"schema": schema, "examples": {"default": example}}});
        assert_eq!(contract.body("a.yaml", &content).is_empty(), fits, "{content}");
    }
}
