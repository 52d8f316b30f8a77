//! The document that poem-openapi makes of the running routes says what the contract says.
//!
//! Both are brought into one form – OpenAPI 3.0 and 3.1 write `null`, constants and references differently – and compared
//! leaf by leaf. What may differ stands in [`DELIBERATE`]; each entry must still occur.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use obp_codegen::source::Sources;
use obp_mock::generated;
use poem_openapi::OpenApiService;
use serde_json::{Map, Value, json};

/// Answers everything with its example; what it answers does not matter here.
struct Answers;

impl generated::account::AccountApi for Answers {}
impl generated::account_access::AccountAccessApi for Answers {}
impl generated::account_application::AccountApplicationApi for Answers {}
impl generated::account_metadata::AccountMetadataApi for Answers {}
impl generated::account_public::AccountPublicApi for Answers {}
impl generated::api::ApiApi for Answers {}
impl generated::api_collection::ApiCollectionApi for Answers {}
impl generated::atm::AtmApi for Answers {}
impl generated::authentication::AuthenticationApi for Answers {}
impl generated::authentication_type_validation::AuthenticationTypeValidationApi for Answers {}
impl generated::bank::BankApi for Answers {}
impl generated::branch::BranchApi for Answers {}
impl generated::card::CardApi for Answers {}
impl generated::connector_method::ConnectorMethodApi for Answers {}
impl generated::consent::ConsentApi for Answers {}
impl generated::consumer::ConsumerApi for Answers {}
impl generated::counterparty::CounterpartyApi for Answers {}
impl generated::counterparty_metadata::CounterpartyMetadataApi for Answers {}
impl generated::customer::CustomerApi for Answers {}
impl generated::customer_meeting::CustomerMeetingApi for Answers {}
impl generated::customer_message::CustomerMessageApi for Answers {}
impl generated::data_warehouse::DataWarehouseApi for Answers {}
impl generated::direct_debit::DirectDebitApi for Answers {}
impl generated::documentation::DocumentationApi for Answers {}
impl generated::dynamic_endpoint_manage::DynamicEndpointManageApi for Answers {}
impl generated::dynamic_entity_manage::DynamicEntityManageApi for Answers {}
impl generated::dynamic_message_doc::DynamicMessageDocApi for Answers {}
impl generated::dynamic_resource_doc::DynamicResourceDocApi for Answers {}
impl generated::endpoint_mapping::EndpointMappingApi for Answers {}
impl generated::fx::FxApi for Answers {}
impl generated::json_schema_validation::JsonSchemaValidationApi for Answers {}
impl generated::kyc::KycApi for Answers {}
impl generated::method_routing::MethodRoutingApi for Answers {}
impl generated::metric::MetricApi for Answers {}
impl generated::person::PersonApi for Answers {}
impl generated::product::ProductApi for Answers {}
impl generated::product_collection::ProductCollectionApi for Answers {}
impl generated::role::RoleApi for Answers {}
impl generated::sandbox::SandboxApi for Answers {}
impl generated::scope::ScopeApi for Answers {}
impl generated::standing_order::StandingOrderApi for Answers {}
impl generated::system_integrity::SystemIntegrityApi for Answers {}
impl generated::transaction::TransactionApi for Answers {}
impl generated::transaction_metadata::TransactionMetadataApi for Answers {}
impl generated::transaction_request::TransactionRequestApi for Answers {}
impl generated::user::UserApi for Answers {}
impl generated::user_invitation::UserInvitationApi for Answers {}
impl generated::view_custom::ViewCustomApi for Answers {}
impl generated::view_system::ViewSystemApi for Answers {}
impl generated::webhook::WebhookApi for Answers {}
impl generated::webui_props::WebuiPropsApi for Answers {}

/// One leaf of the documents that is not the same in both.
#[derive(Debug, Clone, PartialEq)]
struct Difference {
    /// Where: `GET /path`, or `schema NAME`, and the keys down to the leaf.
    at: Vec<String>,
    /// What the contract says.
    contract: Option<Value>,
    /// What is emitted.
    emitted: Option<Value>,
}

impl Difference {
    /// Whether only the contract has it.
    fn is_left_out(&self) -> bool {
        self.emitted.is_none()
    }

    /// Whether a key is on the way to the leaf.
    fn is_under(&self, key: &str) -> bool {
        self.at.iter().any(|step| step == key)
    }

    /// Whether the leaf has this key and these values.
    fn is(&self, key: &str, contract: Option<Value>, emitted: Option<Value>) -> bool {
        self.at.last().is_some_and(|step| step == key) && self.contract == contract && self.emitted == emitted
    }
}

/// A difference that is meant.
struct Deliberate {
    what: &'static str,
    why: &'static str,
    is: fn(&Difference) -> bool,
}

/// All differences that are meant. Not compared at all: the root's `info`, `servers`, `security` and `tags`.
const DELIBERATE: &[Deliberate] = &[
    Deliberate {
        what: "`security` is left out",
        why: "poem-openapi would check logins with answers of its own; the endpoint checks them as OBP does",
        is: |one| one.is_left_out() && one.at.get(1).is_some_and(|key| key == "security"),
    },
    Deliberate {
        what: "headers of answers are left out",
        why: "the endpoint puts the same headers on all answers; handlers know none",
        is: |one| one.is_left_out() && one.is_under("responses") && one.is_under("headers"),
    },
    Deliberate {
        what: "examples are left out",
        why: "they are answers, so they stand in the tables as ready JSON",
        is: |one| one.is_left_out() && (one.is_under("examples") || one.is_under("example")),
    },
    Deliberate {
        what: "OBP's own keys are left out",
        why: "they stand in the tables; clients of the emitted document do not read them",
        is: |one| one.is_left_out() && one.at.iter().any(|step| step.starts_with("x-obp-")),
    },
    Deliberate {
        what: "the free query parameter is left out",
        why: "it has no name of its own to be extracted by",
        is: |one| one.is_left_out() && one.is_under("query attribute"),
    },
    Deliberate {
        what: "`required: false` of a parameter is written out",
        why: "poem-openapi writes the default",
        is: |one| one.is_under("parameters") && one.is("required", None, Some(json!(false))),
    },
    Deliberate {
        what: "`deprecated: false` of a parameter is written out",
        why: "poem-openapi writes the default",
        is: |one| one.is_under("parameters") && one.is("deprecated", None, Some(json!(false))),
    },
    Deliberate {
        what: "`explode: true` of a parameter is written out",
        why: "poem-openapi writes it, and for values that are no lists or objects it says nothing",
        is: |one| one.is_under("parameters") && one.is("explode", None, Some(json!(true))),
    },
    Deliberate {
        what: "descriptions beside a reference are left out",
        why: "in OpenAPI 3.0 nothing may stand beside a reference",
        is: |one| one.is_left_out() && one.at.last().is_some_and(|step| step == BESIDE_REFERENCE),
    },
    Deliberate {
        what: "a text or a number has no `type`",
        why: "OpenAPI 3.0 has no list of types, so it is an `anyOf`",
        is: |one| one.is("type", Some(json!(["string", "number"])), None),
    },
    Deliberate {
        what: "a text or a number is an `anyOf`",
        why: "OpenAPI 3.0 has no list of types",
        is: |one| one.is("anyOf", None, Some(json!([{"type": "string"}, {"type": "number"}]))),
    },
    Deliberate {
        what: "a number that is cut is an `integer`",
        why: "clients are told to send what OBP keeps; that it takes more is `x-obp-reads`",
        is: |one| one.is("type", Some(json!("number")), Some(json!("integer"))),
    },
    Deliberate {
        what: "`additionalProperties: true` is left out",
        why: "it is the default",
        is: |one| one.is("additionalProperties", Some(json!(true)), None),
    },
    Deliberate {
        what: "the members of CreditLimitRequestJson are left out",
        why: "the server takes any value there; they are described for people only",
        is: |one| one.is_left_out() && one.at[0] == "schema CreditLimitRequestJson" && one.at[1] == "properties",
    },
];

/// The key under which the common form has a `description` that stands beside a `$ref`.
const BESIDE_REFERENCE: &str = "description beside $ref";

#[test]
fn the_emitted_document_is_the_contract_but_for_the_deliberate_differences() {
    let differences = differences(&contract(), &emitted());
    let unmeant: Vec<String> = differences
        .iter()
        .filter(|difference| !DELIBERATE.iter().any(|deliberate| (deliberate.is)(difference)))
        .map(|Difference { at, contract, emitted }| {
            let side = |value: &Option<Value>| value.as_ref().map_or("nothing".to_owned(), Value::to_string);
            format!(
                "{}: contract {}, emitted {}",
                at.join(" › "),
                side(contract),
                side(emitted)
            )
        })
        .collect();
    assert!(
        unmeant.is_empty(),
        "{} differences:\n  {}",
        unmeant.len(),
        unmeant.join("\n  ")
    );
}

#[test]
fn every_deliberate_difference_still_occurs() {
    let differences = differences(&contract(), &emitted());
    let gone: Vec<String> = DELIBERATE
        .iter()
        .filter(|deliberate| !differences.iter().any(|difference| (deliberate.is)(difference)))
        .map(|Deliberate { what, why, .. }| format!("{what} ({why})"))
        .collect();
    assert!(
        gone.is_empty(),
        "no longer different, so strike them from the list:\n  {}",
        gone.join("\n  ")
    );
}

#[test]
fn what_both_versions_of_openapi_say_differently_is_no_difference() {
    for (version_3_1, version_3_0, same) in [
        (
            json!({"type": ["string", "null"]}),
            json!({"type": "string", "nullable": true}),
            true,
        ),
        (json!({"type": ["string", "null"]}), json!({"type": "string"}), false),
        (json!({"const": "a"}), json!({"enum": ["a"]}), true),
        (json!({"const": "a"}), json!({"enum": ["b"]}), false),
        (
            json!({"$ref": "a.yaml#/components/schemas/X"}),
            json!({"$ref": "#/components/schemas/X"}),
            true,
        ),
        (
            json!({"$ref": "a.yaml#/components/schemas/X"}),
            json!({"$ref": "#/components/schemas/Y"}),
            false,
        ),
        (json!({"required": ["a", "b"]}), json!({"required": ["b", "a"]}), true),
        (json!({"required": ["a", "b"]}), json!({"required": ["a"]}), false),
        (json!({"minimum": 1}), json!({"minimum": 1.0}), true),
        (json!({"minimum": 1}), json!({"minimum": 1.5}), false),
        (json!({"items": {}}), json!({}), false),
    ] {
        let found = differences(&common(&version_3_1), &common(&version_3_0));
        assert_eq!(found.is_empty(), same, "{version_3_1} and {version_3_0}: {found:?}");
    }
}

/// The leaves of both documents that are not the same.
fn differences(contract: &Value, emitted: &Value) -> Vec<Difference> {
    let (mut contract, mut emitted) = (leaves(contract), leaves(emitted));
    let places: BTreeSet<Vec<String>> = contract.keys().chain(emitted.keys()).cloned().collect();
    let pairs = places.into_iter().map(|at| {
        let (contract, emitted) = (contract.remove(&at), emitted.remove(&at));
        Difference { at, contract, emitted }
    });
    let mut found: Vec<Difference> = pairs.filter(|pair| pair.contract != pair.emitted).collect();
    // An empty mapping is no leaf of its own where the other side has something in it.
    let inside = found.clone();
    found.retain(|one| {
        let empty = [&one.contract, &one.emitted]
            .into_iter()
            .flatten()
            .all(|value| *value == json!({}));
        !empty
            || !inside
                .iter()
                .any(|other| other.at.len() > one.at.len() && other.at.starts_with(&one.at))
    });
    found
}

fn leaves(value: &Value) -> BTreeMap<Vec<String>, Value> {
    let mut found = BTreeMap::new();
    descend(value, &mut Vec::new(), &mut found);
    found
}

fn descend(value: &Value, at: &mut Vec<String>, found: &mut BTreeMap<Vec<String>, Value>) {
    match value.as_object() {
        Some(members) if !members.is_empty() => {
            for (key, member) in members {
                at.push(key.clone());
                descend(member, at, found);
                at.pop();
            }
        }
        _ => {
            found.insert(at.clone(), value.clone());
        }
    }
}

/// What poem-openapi emits for the routes, in the common form.
fn emitted() -> Value {
    let service = OpenApiService::new(generated::routes(Arc::new(Answers)), "t", "1");
    let document: Value = serde_json::from_str(&service.spec()).expect("it is JSON");
    let mut form = Map::new();
    for (path, item) in members(&document["paths"]) {
        insert_operations(&mut form, path, item);
    }
    insert_schemas(&mut form, &document);
    form.into()
}

/// The contract in the common form.
fn contract() -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi");
    let sources = Sources::read(&folder).expect("the contract is YAML");
    let read = |name: &str| {
        sources
            .file(name)
            .expect("it is listed")
            .json()
            .expect("it is plain YAML")
    };
    let files: BTreeMap<String, Value> = sources.names().map(|name| (name.to_owned(), read(name))).collect();
    let mut form = Map::new();
    for (path, reference) in members(&files["obp.yaml"]["paths"]) {
        insert_operations(&mut form, path, &resolved(&files, "obp.yaml", reference));
    }
    for document in files.values() {
        insert_schemas(&mut form, document);
    }
    form.into()
}

/// A value with all in it that is referred to, but for schemas: those have names in both documents.
fn resolved(files: &BTreeMap<String, Value>, own: &str, value: &Value) -> Value {
    match value {
        Value::Object(members) => match members.get("$ref").and_then(Value::as_str) {
            Some(reference) if !reference.contains("/schemas/") => {
                let (file, pointer) = reference.split_once('#').expect("a reference has a fragment");
                let file = if file.is_empty() { own } else { file };
                resolved(files, file, files[file].pointer(pointer).expect("it leads somewhere"))
            }
            _ => members
                .iter()
                .map(|(key, member)| match key.as_str() {
                    // A `$ref` in there is data.
                    "value" | "x-obp-value" => (key.clone(), member.clone()),
                    _ => (key.clone(), resolved(files, own, member)),
                })
                .collect(),
        },
        Value::Array(items) => items.iter().map(|item| resolved(files, own, item)).collect(),
        other => other.clone(),
    }
}

/// Puts the operations of a path into the form, as `GET /path`.
fn insert_operations(form: &mut Map<String, Value>, path: &str, item: &Value) {
    for (method, operation) in members(item) {
        form.insert(format!("{} {path}", method.to_uppercase()), common(operation));
    }
}

/// Puts the schemas of a document into the form, as `schema NAME`.
fn insert_schemas(form: &mut Map<String, Value>, document: &Value) {
    for (name, schema) in members(&document["components"]["schemas"]) {
        form.insert(format!("schema {name}"), common(schema));
    }
}

/// The form in which OpenAPI 3.0 and 3.1 say the same in the same way.
fn common(value: &Value) -> Value {
    let members = match value {
        Value::Object(members) => members,
        Value::Array(items) => return items.iter().map(common).collect(),
        // 1 and 1.0 are the same number.
        Value::Number(number) => return number.as_f64().into(),
        other => return other.clone(),
    };
    let mut form = Map::new();
    for (key, member) in members {
        match (key.as_str(), member) {
            // A reference is the name of a schema.
            ("$ref", Value::String(reference)) => {
                form.insert(key.clone(), reference.rsplit('/').next().into());
            }
            ("description", Value::String(_)) if members.contains_key("$ref") => {
                form.insert(BESIDE_REFERENCE.into(), member.clone());
            }
            // 3.1 lists `null` among the types.
            ("type", Value::Array(types)) => {
                let mut types = types.clone();
                types.retain(|name| name != "null");
                if types.len() < member.as_array().map_or(0, Vec::len) {
                    form.insert("nullable".into(), true.into());
                }
                form.insert(
                    key.clone(),
                    if types.len() == 1 {
                        types.remove(0)
                    } else {
                        types.into()
                    },
                );
            }
            // 3.0 has no constants.
            ("const", constant) => {
                form.insert("enum".into(), json!([constant]));
            }
            ("parameters", Value::Array(parameters)) => {
                let name = |one: &Value| format!("{} {}", text(&one["in"]), text(&one["name"]));
                let named = parameters.iter().map(|one| (name(one), common(one)));
                form.insert(key.clone(), named.collect::<Map<_, _>>().into());
            }
            // Lists in which the order says nothing.
            ("required", Value::Array(names)) => {
                let names: BTreeSet<&str> = names.iter().map(text).collect();
                form.insert(key.clone(), json!(names));
            }
            _ => {
                form.insert(key.clone(), common(member));
            }
        }
    }
    form.into()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
