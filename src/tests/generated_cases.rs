//! The code that the generator's cases expect (`openapi/codegen/tests/cases/`) is Rust that fits this crate.
//!
//! Generated code names its surroundings as `crate::…`, so they stand here under the same names. A case is compiled by
//! being listed below; that none is forgotten is a test.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use poem_openapi::OpenApiService;
use serde_json::{Value, json};

pub use obp_mock::{answer, call, contract, error, payload, routes};

/// Answers everything with its example.
struct Examples;

/// What one case says of itself when it runs.
struct Case {
    name: &'static str,
    rooms: &'static [&'static [&'static contract::Operation]],
    document: fn() -> String,
}

/// A module per case, with all files that are expected of it, and the traits that its operations are in.
macro_rules! cases {
    ($($name:ident $path:literal { $($room:ident::$api:ident)* })*) => {
        $(
            #[allow(clippy::all, dead_code, missing_docs, unreachable_pub, unused_imports, unused_macros)]
            #[rustfmt::skip]
            #[path = $path]
            mod $name;

            $(impl $name::$room::$api for Examples {})*
        )*

        const CASES: &[Case] = &[$(Case {
            name: stringify!($name),
            rooms: $name::ROOMS,
            document: || OpenApiService::new($name::routes(Arc::new(Examples)), "t", "1").spec(),
        }),*];
    };
}

cases! {
    aliases "../../openapi/codegen/tests/cases/aliases/expected/generated/index.rs" { thing::ThingApi }
    body_in_place "../../openapi/codegen/tests/cases/body_in_place/expected/generated/index.rs" { thing::ThingApi }
    empty_answer "../../openapi/codegen/tests/cases/empty_answer/expected/generated/index.rs" { thing::ThingApi }
    path_parameters_and_nulls "../../openapi/codegen/tests/cases/path_parameters_and_nulls/expected/generated/index.rs" { thing::ThingApi }
    query_and_header "../../openapi/codegen/tests/cases/query_and_header/expected/generated/index.rs" { thing::ThingApi }
    recursive "../../openapi/codegen/tests/cases/recursive/expected/generated/index.rs" { thing::ThingApi }
    request_reads "../../openapi/codegen/tests/cases/request_reads/expected/generated/index.rs" { thing::ThingApi }
    roles "../../openapi/codegen/tests/cases/roles/expected/generated/index.rs" { thing::ThingApi }
    rooms "../../openapi/codegen/tests/cases/rooms/expected/generated/index.rs" { account_access::AccountAccessApi thing::ThingApi }
    shapes "../../openapi/codegen/tests/cases/shapes/expected/generated/index.rs" { thing::ThingApi }
    shared_errors "../../openapi/codegen/tests/cases/shared_errors/expected/generated/index.rs" { thing::ThingApi }
    versions "../../openapi/codegen/tests/cases/versions/expected/generated/index.rs" { thing::ThingApi }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi/codegen/tests/cases")
}

#[test]
fn every_case_of_the_generator_is_compiled_here() {
    let entries = std::fs::read_dir(folder()).expect("the cases can be listed");
    let found: BTreeSet<String> = entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    let compiled: BTreeSet<String> = CASES.iter().map(|case| case.name.to_owned()).collect();
    assert_eq!(compiled, found, "list the case in {}", file!());
}

#[test]
fn every_operation_of_a_case_is_a_route() {
    for Case { name, rooms, document } in CASES {
        let tables: BTreeSet<&str> = rooms.iter().copied().flatten().map(|operation| operation.id).collect();
        let document: Value = serde_json::from_str(&document()).expect("it is JSON");
        let items = document["paths"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(_, item)| item);
        let operations = items.flat_map(|item| item.as_object().into_iter().flatten());
        let routes: BTreeSet<&str> = operations
            .map(|(_, operation)| operation["operationId"].as_str().unwrap_or_default())
            .collect();
        assert!(!tables.is_empty(), "{name} has operations");
        assert_eq!(routes, tables, "{name}");
    }
}

#[test]
fn a_slot_encloses_what_the_example_says_there() {
    let slots = |example: &'static contract::Example| -> Vec<(&str, &str)> {
        example
            .slots
            .iter()
            .map(|slot| (slot.part, &example.json[slot.start..slot.end]))
            .collect()
    };
    let thing = &path_parameters_and_nulls::thing::GET_THING_V100.success.examples[0];
    assert_eq!(slots(thing), [("BANK_ID", "gh.29.uk"), ("THING_ID", "7")]);
    let parser = request_reads::thing::CREATE_THING_V100
        .error("OBP-10001-parser")
        .expect("it is there");
    assert_eq!(slots(&parser.example), [("parser", r#"unknown token \"x\""#)]);
    let bank = shared_errors::thing::GET_PARTS_V100
        .error("OBP-30001")
        .expect("it is there");
    assert_eq!(slots(&bank.example), [("BANK_ID", "gh.29.uk")]);
}

#[test]
fn members_keep_their_names_and_nulls_on_the_wire() {
    let thing = json!({"bank_id": "b", "id": "7", "name": null, "tags": [null, "x"]});
    let typed: path_parameters_and_nulls::thing::Thing = serde_json::from_value(thing.clone()).expect("it fits");
    assert_eq!(serde_json::to_value(typed).expect("JSON"), thing);

    let thing = json!({
        "type": "thing",
        "self": "https://example.com",
        "jsonString": "{}",
        "3d_secure": true,
        "line 1": "a",
        "place": {"city": "b", "point": {"x": 1}},
        "amounts": {"EUR": 0.5},
        "texts": {"a": ["b"]},
        "rows": [{"on": "2017-09-18"}],
        "any": [null],
        "code": "a",
        "at": "2017-09-18T22:00:00Z",
    });
    let typed: shapes::thing::Thing = serde_json::from_value(thing.clone()).expect("it fits");
    assert_eq!(serde_json::to_value(typed).expect("JSON"), thing);

    let tree = json!({"id": "1", "parts": [{"id": "2", "parts": []}], "spare": {"a": {"id": "3", "parts": []}}});
    let typed: recursive::thing::Thing = serde_json::from_value(tree.clone()).expect("it fits");
    assert_eq!(serde_json::to_value(typed).expect("JSON"), tree);
}

#[test]
fn an_error_of_several_operations_is_one_value() {
    use shared_errors::thing::{GET_NAILS_V100, GET_NUTS_V100, GET_PARTS_V100, GET_THINGS_V100};
    let same = |one: &contract::Operation, other: &contract::Operation| {
        let (one, other) = (one.error("OBP-30001"), other.error("OBP-30001"));
        std::ptr::eq(one.expect("it is there"), other.expect("it is there"))
    };
    assert!(same(&GET_THINGS_V100, &GET_PARTS_V100));
    assert!(same(&GET_NAILS_V100, &GET_NUTS_V100));
    assert!(!same(&GET_PARTS_V100, &GET_NAILS_V100), "their texts differ");
}
