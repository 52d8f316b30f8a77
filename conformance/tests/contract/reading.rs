//! Contracts in files: what is understood, and what is refused with its place.

use std::{fs, path::Path};

use obp_conform::{
    contract::{Contract, Error, Login, check},
    exchange::{Exchange, Received, Sent},
};
use serde_json::json;

use crate::{CONTRACT, project};

fn read(files: &[(&str, &str)]) -> Result<Contract, Error> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }
    Contract::read(&folder.path().join(files[0].0))
}

#[track_caller]
fn refused(files: &[(&str, &str)]) -> String {
    match read(files) {
        Ok(_) => panic!("understood: {}", files[0].1),
        Err(error) => error.to_string(),
    }
}

const MINIMAL: &str = "openapi: '3.1.0'
info: {title: t, version: '1'}
paths:
  /obp/v4.0.0/things/{THING_ID}:
    get:
      operationId: getThing
      responses:
        200:
          description: The thing.
          headers: {X-Count: {required: true, schema: {type: integer}}}
          content:
            application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}
        4XX: {description: Refused.}
  /status:
    head: {operationId: status, responses: {default: {description: Anything.}}}
";

fn thing(headers: &[(&str, &str)], status: u16, body: &str) -> Exchange {
    Exchange {
        sent: Sent {
            method: "GET".into(),
            ..Sent::default()
        },
        received: Received {
            status,
            headers: headers
                .iter()
                .map(|(name, value)| ((*name).into(), (*value).into()))
                .collect(),
            body: body.to_owned().into(),
            ..Received::default()
        },
    }
}

#[test]
fn a_contract_without_extensions_works() {
    let contract = read(&[("api.yaml", MINIMAL)]).expect("it can be understood");
    let found = contract.find("GET", "/obp/v4.0.0/things/7").expect("it is there");
    let operation = found.operation;
    assert_eq!(
        (found.prefix, operation.template.as_str()),
        (Some("v4.0.0"), "/things/{THING_ID}")
    );
    assert_eq!(
        (operation.login, operation.needs_role, operation.outcomes.len()),
        (Login::Never, false, 1)
    );
    assert!(
        contract
            .find("HEAD", "/status")
            .is_some_and(|found| found.prefix.is_none())
    );

    let json = ("Content-Type", "application/json");
    let names = |exchange: &Exchange| {
        let findings = check::exchange(&contract, Some(operation), &check::Call::default(), exchange);
        findings.iter().map(|finding| finding.check.name()).collect::<Vec<_>>()
    };
    assert_eq!(names(&thing(&[json, ("x-count", "3")], 200, r#"{"id": "7"}"#)), [""; 0]);
    assert_eq!(
        names(&thing(&[json], 200, "{}")),
        ["response_headers_conformance", "response_schema_conformance"]
    );
    assert_eq!(
        names(&thing(&[json, ("x-count", "many")], 200, r#"{"id": ""}"#)),
        ["response_headers_conformance"]
    );
    assert_eq!(names(&thing(&[], 404, "")), [""; 0]);
    assert_eq!(names(&thing(&[], 404, "text")), ["content_type_conformance"]);
    assert_eq!(names(&thing(&[], 302, "")), ["status_code_conformance"]);
}

#[test]
fn what_cannot_be_understood_is_refused_with_its_place() {
    let with = |from: &str, to: &str| MINIMAL.replacen(from, to, 1);
    let cases = [
        (
            with("operationId: getThing", "x-id: getThing"),
            "api.yaml:6:7: `operationId` is missing",
        ),
        (
            with("operationId: status", "operationId: getThing"),
            "the operationId `getThing` is there twice",
        ),
        (with("'3.1.0'", "'3.0.3'"), "api.yaml:1:10: must be OpenAPI 3.1"),
        (
            with("    get:", "    fetch:"),
            "`fetch` is neither a method nor known here",
        ),
        (with("        200:", "        2000x:"), "`2000x` is no status"),
        (
            with("  /status:", "  /obp/v4.0.0/things/{ID}:").replace("head:", "get:"),
            "is already answered by getThing",
        ),
        (with("  /status:", "  status:"), "must start with `/`"),
        (
            with("schema: {type: integer}", "schema: {$ref: '#/no'}"),
            "`$ref: #/no` leads nowhere",
        ),
        (
            with("schema: {type: integer}", "schema: {$ref: 'no.yaml#/a'}"),
            "no.yaml: cannot be read",
        ),
        (
            with("schema: {type: integer}", "schema: {$ref: '../a.yaml#/a'}"),
            "leaves the folder of the root file",
        ),
        (
            with("schema: {type: integer}", "schema: {$ref: 'http://x/a'}"),
            "only files next to the root file",
        ),
        (with("{type: integer}", "[}"), "api.yaml:10:"),
        (
            with("openapi: '3.1.0'", "openapi: '3.1.0'\nopenapi: '3.1.0'"),
            "api.yaml:2:1",
        ),
        (
            with("{description: Anything.}", "{$ref: 'no.yaml#/a'}"),
            "no.yaml: cannot be read",
        ),
        ("a: &a [x, x]\nb: *a\n".to_owned(), "`openapi` is missing"),
        ("- a".to_owned(), "`openapi` is missing"),
        (String::new(), "`openapi` is missing"),
    ];
    for (text, expected) in cases {
        let error = refused(&[("api.yaml", &text)]);
        assert!(error.contains(expected), "{error}\nshould contain {expected}");
    }
    let circle = with("schema: {type: integer}", "schema: {$ref: '#/a'}") + "a: {$ref: '#/b'}\nb: {$ref: '#/a'}\n";
    assert!(refused(&[("api.yaml", &circle)]).contains("leads round in a circle"));
    assert!(refused(&[("api.json", "{\n \"openapi\": }")]).contains("api.json:2:13"));
    assert!(Contract::read(Path::new("/no/such/file.yaml")).is_err());
}

#[test]
fn references_lead_to_files_next_to_the_root_and_below() {
    let root = MINIMAL.replacen("{type: string}", "{$ref: 'parts/id.yaml#/schemas/id'}", 1);
    let parts = "schemas:\n  id: {$ref: '../more.json#/id'}\n";
    let contract = read(&[
        ("api.yaml", &root),
        ("parts/id.yaml", parts),
        ("more.json", r#"{"id": {"maxLength": 2}}"#),
    ])
    .expect("it can be understood");
    let exchange = thing(
        &[("Content-Type", "application/json"), ("X-Count", "1")],
        200,
        r#"{"id": "long"}"#,
    );
    let findings = check::exchange(
        &contract,
        contract.operation("getThing"),
        &check::Call::default(),
        &exchange,
    );
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(
        findings[0]
            .source
            .as_deref()
            .is_some_and(|source| source.ends_with("more.json#/id/maxLength"))
    );
}

#[test]
fn recursive_schemas_end() {
    let tree = "{type: object, properties: {id: {type: string, format: date-time}, \
                below: {type: array, items: {$ref: '#/paths/~1obp~1v4.0.0~1things~1%7BTHING_ID%7D/get/responses/200/content/application~1json/schema'}}}}";
    let text = MINIMAL.replacen(
        "{type: object, required: [id], properties: {id: {type: string}}}",
        tree,
        1,
    );
    let contract = read(&[("api.yaml", &text)]).expect("it can be understood");
    let operation = contract.operation("getThing").expect("it is there");
    assert_eq!(
        operation
            .volatile(200)
            .iter()
            .map(|(path, _)| path.as_str())
            .collect::<Vec<_>>(),
        [".id"]
    );
    let headers = [("Content-Type", "application/json"), ("X-Count", "1")];
    let exchange = thing(&headers, 200, r#"{"below": [{"below": [{"id": 1}]}]}"#);
    let findings = check::exchange(&contract, Some(operation), &check::Call::default(), &exchange);
    let places: Vec<_> = findings.iter().filter_map(|finding| finding.at.as_deref()).collect();
    assert_eq!(places, [".below[0].below[0].id"]);
}

#[test]
fn a_schema_that_is_none_is_told_when_it_is_used() {
    let text = MINIMAL.replacen("type: string", "type: strong", 1);
    let contract = read(&[("api.yaml", &text)]).expect("its references can be followed");
    let exchange = thing(&[("Content-Type", "application/json"), ("X-Count", "1")], 200, "{}");
    let findings = check::exchange(
        &contract,
        contract.operation("getThing"),
        &check::Call::default(),
        &exchange,
    );
    assert!(
        findings
            .iter()
            .any(|finding| finding.message.contains("cannot be used")),
        "{findings:?}"
    );
}

#[test]
fn the_folder_says_the_same_as_the_program() {
    let folder = Contract::read(&project("openapi/obp.yaml")).expect("it can be understood");
    let ids = |contract: &Contract| contract.outlines().iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&folder), ids(&CONTRACT));
    assert_eq!(folder.outlines(), CONTRACT.outlines());
    for (one, other) in folder.operations().zip(CONTRACT.operations()) {
        assert_eq!(
            (&one.prefixes, one.outcomes.len(), one.login),
            (&other.prefixes, other.outcomes.len(), other.login)
        );
        assert_eq!(
            (&one.query_parameters, one.volatile(200)),
            (&other.query_parameters, other.volatile(200))
        );
    }
}

#[test]
fn one_json_document_is_a_contract_too() {
    let document = json!({
        "openapi": "3.1.0",
        "paths": {"/obp/v1.0.0/x": {"get": {"operationId": "x", "responses": {"200": {"description": "x"}}}}},
    });
    for name in ["whole.json", "whole.JSON", "whole.yaml", "whole"] {
        let contract = read(&[(name, &document.to_string())]).expect("it can be understood");
        assert_eq!(contract.outlines()[0].prefixes, ["v1.0.0"], "{name}");
    }
}
