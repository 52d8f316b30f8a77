//! The documents as a whole, against what a real server sent for the same operations.

mod operations;

use std::borrow::Cow;
use std::time::{Duration, Instant, UNIX_EPOCH};

use serde_json::{Value, json};

use super::*;
use operations::ALL;

const RESOURCE_DOCS: &str = include_str!("resource_docs.json");
const SWAGGER: &str = include_str!("swagger.json");
const BOTH: DocsRequest<'static> = DocsRequest {
    api_version: "v5.1.0",
    tags: None,
    functions: Some("createTaxResidence,getCrmEvents"),
    content: None,
    locale: None,
};

fn parsed(text: Result<Vec<u8>, DocsError>) -> Value {
    serde_json::from_slice(&text.expect("the version is enabled")).expect("the document is JSON")
}

fn settings() -> Settings<'static> {
    Settings {
        host: "http://127.0.0.1:8080",
        now: UNIX_EPOCH + Duration::from_secs(1_795_348_315),
        disabled_versions: &["OBPv1.3.0"],
        translate: None,
    }
}

fn docs(request: &DocsRequest<'_>) -> Value {
    parsed(resource_docs(&ALL, "v5.1.0", request, &settings()))
}

fn ids(request: &DocsRequest<'_>) -> Vec<String> {
    let docs = docs(request);
    let list = docs["resource_docs"].as_array().expect("the list is always there");
    list.iter()
        .map(|doc| doc["operation_id"].as_str().expect("the id is a text").to_owned())
        .collect()
}

/// Replaces a member that is known to differ, if it is of the same type.
fn take_over(ours: &mut Value, recorded: &Value, name: &str) {
    assert_eq!(
        std::mem::discriminant(&ours[name]),
        std::mem::discriminant(&recorded[name]),
        "{name}"
    );
    ours[name] = recorded[name].clone();
}

/// The text: unlike the value, it tells orders apart.
fn text(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("JSON has a text")
}

#[test]
fn resource_docs_are_those_of_the_recorded_server() {
    let recorded: Value = serde_json::from_str(RESOURCE_DOCS).expect("the fixture is JSON");
    let mut ours = docs(&BOTH);
    for (ours, recorded) in ours["resource_docs"]
        .as_array_mut()
        .expect("a list")
        .iter_mut()
        .zip(recorded["resource_docs"].as_array().expect("a list"))
    {
        for name in ["summary", "description", "description_markdown", "connector_methods"] {
            take_over(ours, recorded, name);
        }
        for name in ["typed_request_body", "typed_success_response_body"] {
            assert_eq!(ours[name], recorded[name], "{name}");
            take_over(ours, recorded, name);
        }
    }
    assert_eq!(text(&ours), text(&recorded));
}

#[test]
fn the_swagger_document_is_that_of_the_recorded_server() {
    let recorded: Value = serde_json::from_str(SWAGGER).expect("the fixture is JSON");
    let mut ours = parsed(swagger(&ALL, &BOTH, &settings()));
    let (paths, theirs) = (ours["paths"].as_object_mut().expect("paths"), &recorded["paths"]);
    for (path, item) in paths {
        for (verb, operation) in item.as_object_mut().expect("an object") {
            take_over(operation, &theirs[path][verb], "summary");
            take_over(operation, &theirs[path][verb], "description");
        }
    }
    for (name, definition) in ours["definitions"].as_object().expect("definitions") {
        assert_eq!(text(definition), text(&recorded["definitions"][name]), "{name}");
    }
    assert_eq!(
        ours["definitions"]
            .as_object()
            .expect("definitions")
            .keys()
            .next()
            .map(String::as_str),
        Some("ErrorUserNotLoggedIn")
    );
    take_over(&mut ours, &recorded.clone(), "definitions");
    assert_eq!(text(&ours), text(&recorded));
    let count = |value: &Value| value["definitions"].as_object().map(|definitions| definitions.len());
    assert_eq!(count(&parsed(swagger(&ALL, &BOTH, &settings()))), count(&recorded));
}

#[test]
fn every_reference_leads_to_a_definition() {
    fn follow(value: &Value, definitions: &Value) -> usize {
        match value {
            Value::Object(members) => match members.get("$ref").and_then(Value::as_str) {
                Some(reference) => {
                    let name = reference
                        .strip_prefix("#/definitions/")
                        .expect("references lead to definitions");
                    assert!(definitions[name].is_object(), "{name}");
                    1
                }
                None => members.values().map(|value| follow(value, definitions)).sum(),
            },
            Value::Array(items) => items.iter().map(|value| follow(value, definitions)).sum(),
            _ => 0,
        }
    }
    let document = parsed(swagger(
        &ALL,
        &DocsRequest {
            functions: None,
            ..BOTH
        },
        &settings(),
    ));
    assert!(follow(&document, &document["definitions"]) > 10);
    assert_eq!(
        document["definitions"]["Node"]["properties"]["children"]["items"]["$ref"],
        "#/definitions/Node"
    );
}

#[test]
fn descriptions_end_with_login_parameters_and_members() {
    let docs = docs(&BOTH);
    let events = &docs["resource_docs"][0];
    let markdown = events["description_markdown"].as_str().expect("a text");
    let start = "Does *nothing*.\n\n\nAuthentication is Mandatory\n\n\n**URL Parameters:**\n\n[BANK_ID]\
                 (/glossary#bank_id): \
                 gh.29.uk\n\n\n\n\n\n**JSON response body fields:**\n\n\n\n[**actual_date**](/glossary#actual_date): ";
    assert!(markdown.starts_with(start), "{markdown}");
    assert!(markdown.ends_with("1100-01-01T00:00:00Z\n\n\n"), "{markdown}");
    let html = events["description"].as_str().expect("a text");
    let start = "<p>Does <em>nothing</em>.</p>\n<p>Authentication is Mandatory</p>\n<p><strong>URL \
                 Parameters:</strong></p>\n\
                 <p><a href=\"/glossary#bank_id\">BANK_ID</a>: gh.29.uk</p>\n<p><strong>JSON response";
    assert!(html.starts_with(start), "{html}");
    assert!(
        html.contains("<p><a href=\"/glossary#crm_events\"><strong>crm_events</strong></a>:</p>\n"),
        "{html}"
    );
    assert_eq!(docs["resource_docs"][1]["summary"], "Add a tax residence");
}

#[test]
fn only_prefixes_since_v4_send_meta() {
    for (prefix, meta) in [("v1.4.0", false), ("v3.1.0", false), ("v4.0.0", true), ("v5.1.0", true)] {
        let docs = parsed(resource_docs(&ALL, prefix, &BOTH, &settings()));
        assert_eq!(docs.get("meta").is_some(), meta, "{prefix}");
    }
}

#[test]
fn a_version_lists_what_it_serves_and_the_documentation() {
    let version = |api_version| DocsRequest {
        api_version,
        ..DocsRequest::default()
    };
    assert_eq!(ids(&version("v1.2.1")), ["OBPv1.4.0-getResourceDocsObp"]);
    assert_eq!(
        ids(&version("OBPv1.4.0")),
        ["OBPv1.4.0-getCrmEvents", "OBPv1.4.0-getResourceDocsObp"]
    );
    let of_v3 = [
        "OBPv1.4.0-getCrmEvents",
        "OBPv1.4.0-getResourceDocsObp",
        "OBPv3.1.0-deleteTaxResidence",
        "OBPv3.1.0-createTaxResidence",
    ];
    assert_eq!(ids(&version("v3.1.0")), of_v3);
    assert!(ids(&version("dynamic-entity")).is_empty());
}

#[test]
fn filters_are_exact_and_combine() {
    let none: [&str; 0] = [];
    let cases: [(DocsRequest<'_>, &[&str]); 7] = [
        (
            DocsRequest {
                tags: Some("KYC,Other"),
                ..BOTH
            },
            &["OBPv3.1.0-createTaxResidence"],
        ),
        (
            DocsRequest {
                tags: Some("kyc"),
                ..BOTH
            },
            &none,
        ),
        (
            DocsRequest {
                tags: Some("Other, KYC"),
                ..BOTH
            },
            &none,
        ),
        (
            DocsRequest {
                tags: Some("Bare"),
                functions: Some(""),
                ..BOTH
            },
            &["OBPv4.0.0-bare", "OBPv4.0.0-cyclic"],
        ),
        (
            DocsRequest {
                functions: Some("getcrmevents"),
                ..BOTH
            },
            &none,
        ),
        (
            DocsRequest {
                content: Some("Dynamic"),
                ..BOTH
            },
            &none,
        ),
        (
            DocsRequest {
                content: Some("odd"),
                tags: Some("KYC"),
                ..BOTH
            },
            &["OBPv3.1.0-createTaxResidence"],
        ),
    ];
    for (request, expected) in cases {
        assert_eq!(ids(&request), expected, "{request:?}");
    }
}

#[test]
fn the_two_endpoints_word_their_errors_differently() {
    let unknown = "OBP-00027: Invalid API Version string. We could not find the version specified.";
    let disabled = "OBP-00008: The API version you called is not enabled on this server. Please contact your API \
                    administrator or use another version.";
    let cases = [
        ("v9.9.9", unknown),
        ("V5.1.0", unknown),
        ("v1.3.0", disabled),
        ("BGv1.3", disabled),
        ("v3.1", disabled),
    ];
    for (api_version, start) in cases {
        let request = DocsRequest { api_version, ..BOTH };
        let error = resource_docs(&ALL, "v5.1.0", &request, &settings()).expect_err("no such version");
        assert_eq!(
            (error.status(), error.to_string()),
            (400, format!("{start} {api_version}"))
        );
        let error = swagger(&ALL, &request, &settings()).expect_err("no such version");
        assert_eq!(
            (error.status(), error.to_string()),
            (400, format!("{start} Current Version is {api_version}"))
        );
    }
}

#[test]
fn a_bank_has_no_documents_of_its_own() {
    let empty = br#"{"resource_docs":[]}"#.to_vec();
    assert_eq!(bank_resource_docs(&BOTH, &settings()), Ok(empty.clone()));
    assert_eq!(
        bank_resource_docs(
            &DocsRequest {
                api_version: "v1.3.0",
                ..BOTH
            },
            &settings()
        ),
        Ok(empty)
    );
    assert!(
        bank_resource_docs(
            &DocsRequest {
                api_version: "v9",
                ..BOTH
            },
            &settings()
        )
        .is_err()
    );
}

#[test]
fn chinese_texts_are_looked_up_and_other_locales_are_english() {
    let translate = |operation: &Operation| {
        (operation.id == "OBPv1.4.0-getCrmEvents").then_some(Translation {
            summary: Cow::Borrowed("事件"),
            description: Cow::Borrowed("列出**事件**。"),
        })
    };
    let settings = Settings {
        translate: Some(&translate),
        ..settings()
    };
    for (locale, first) in [
        ("zh_CN", "事件"),
        ("ZH", "事件"),
        ("xx", "Does nothing"),
        ("es_ES", "Does nothing"),
    ] {
        let request = DocsRequest {
            locale: Some(locale),
            ..BOTH
        };
        let docs = parsed(resource_docs(&ALL, "v5.1.0", &request, &settings));
        assert_eq!(docs["resource_docs"][0]["summary"], first, "{locale}");
        assert_eq!(docs["resource_docs"][1]["summary"], "Add a tax residence", "{locale}");
    }
}

#[test]
fn missing_bodies_are_left_out_and_cycles_end() {
    let docs = docs(&DocsRequest {
        functions: Some("bare,cyclic"),
        ..BOTH
    });
    let (bare, cyclic) = (&docs["resource_docs"][0], &docs["resource_docs"][1]);
    for name in [
        "example_request_body",
        "success_response_body",
        "typed_request_body",
        "typed_success_response_body",
        "roles",
    ] {
        assert!(bare.get(name).is_none(), "{name}");
    }
    assert!(
        bare["description"]
            .as_str()
            .expect("a text")
            .contains("Authentication is Optional")
    );
    assert_eq!(cyclic["success_response_body"], true);
    assert!(cyclic.get("typed_success_response_body").is_none());
    // Named like a date, and not of eight letters.
    let typed = &cyclic["typed_request_body"]["properties"];
    assert_eq!(typed["update_date"], json!({ "type": "string", "format": "date-time" }));

    let request = DocsRequest {
        api_version: "v3.1.0",
        functions: Some("deleteTaxResidence"),
        ..BOTH
    };
    let swagger_text = parsed(swagger(&ALL, &request, &settings()));
    let path = &swagger_text["paths"]["/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/tax-residence"];
    assert_eq!(path["delete"]["responses"]["204"], json!({ "description": "Success" }));
}

#[test]
fn seven_hundred_operations_are_quick() {
    let many: Vec<&'static Operation> = ALL.iter().copied().cycle().take(700).collect();
    let request = DocsRequest {
        functions: None,
        ..BOTH
    };
    let start = Instant::now();
    let docs = parsed(resource_docs(&many, "v5.1.0", &request, &settings()));
    swagger(&many, &request, &settings()).expect("enabled");
    // Far above what an optimised build needs, so that a busy machine does not fail it.
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert!(docs["meta"]["count"].as_u64().is_some_and(|count| count > 500));
}
