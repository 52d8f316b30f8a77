//! What the mock says of its operations in OBP's own documents, compared with what a real OBP says
//! (`fixtures/recorded/operations.json`): ids, verbs, URLs, tags, roles and error codes, version by version; and what
//! OBP's API Explorer asks for when it starts.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use super::common::{Request, Server};

const VERSIONS: [&str; 11] = [
    "v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0",
];

/// What a real OBP publishes of an operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Documented {
    id: String,
    method: String,
    url: String,
    tags: Vec<String>,
    /// Each with whether it is held at a bank.
    roles: Vec<(String, bool)>,
    /// Codes; whole texts where there is none.
    errors: Vec<String>,
    /// Versions that list and serve it.
    versions: Vec<String>,
    /// Versions that list it and answer 404.
    not_served: Vec<String>,
}

fn documented() -> Vec<Documented> {
    serde_json::from_str(include_str!("../../../fixtures/recorded/operations.json")).expect("the README's form")
}

/// Operations that OBP lists and never serves.
const NEVER_SERVED: [&str; 6] = [
    "OBPv2.0.0-elasticSearchMetrics",
    "OBPv2.0.0-elasticSearchWarehouse",
    "OBPv4.0.0-createTransactionRequestCard",
    "OBPv4.0.0-deleteExplicitCounterparty",
    "OBPv4.0.0-test-dynamic-resource-doc",
    "OBPv5.0.0-headAtms",
];

fn listed(version: &str) -> Vec<Value> {
    let answer = Server::shared(&[]).get(&format!("/obp/v5.1.0/resource-docs/{version}/obp"));
    assert_eq!(answer.status, 200, "{version}: {}", answer.text());
    answer.json()["resource_docs"].as_array().expect("a list").clone()
}

fn texts(value: &Value) -> Vec<String> {
    let list = value.as_array().into_iter().flatten();
    list.map(|text| text.as_str().expect("a text").to_owned()).collect()
}

/// The code at the start of an error's text, or the whole text.
fn code(text: &str) -> String {
    let digits = text
        .strip_prefix("OBP-")
        .map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    match digits {
        0 => text.to_owned(),
        digits => text[..4 + digits].to_owned(),
    }
}

#[test]
fn every_version_lists_the_operations_that_obp_lists_there() {
    let documented = documented();
    for version in VERSIONS {
        let ours: BTreeSet<String> = listed(version)
            .iter()
            .map(|doc| doc["operation_id"].as_str().expect("an id").to_owned())
            .collect();
        let theirs: BTreeSet<String> = documented
            .iter()
            .filter(|one| one.versions.iter().chain(&one.not_served).any(|own| own == version))
            .map(|one| one.id.clone())
            .collect();
        let missing: Vec<_> = theirs.difference(&ours).collect();
        let idle: Vec<_> = ours.difference(&theirs).collect();
        assert!(
            missing.is_empty() && idle.is_empty(),
            "{version}: missing {missing:?}, too many {idle:?}"
        );
    }
}

#[test]
fn what_never_is_served_is_listed_and_answered_nowhere() {
    let server = Server::shared(&[]);
    for one in documented()
        .iter()
        .filter(|one| NEVER_SERVED.contains(&one.id.as_str()))
    {
        assert!(one.versions.is_empty() && !one.not_served.is_empty(), "{one:?}");
        for version in &one.not_served {
            let template = match one.url.strip_prefix("/obp/") {
                Some(rest) => rest.split_once('/').map_or("", |(_, template)| template),
                None => one.url.trim_start_matches('/'),
            };
            let request = Request::new(&one.method, &format!("/obp/{version}/{template}"));
            let request = match one.method.as_str() {
                "POST" => request.content_type(Some("application/json")).body("{}"),
                _ => request,
            };
            assert_eq!(server.answer(&request).status, 404, "{version} {one:?}");
        }
    }
}

#[test]
fn verbs_urls_tags_roles_and_error_codes_are_those_of_obp() {
    let mut ours: BTreeMap<String, Value> = BTreeMap::new();
    for version in VERSIONS {
        for doc in listed(version) {
            ours.insert(doc["operation_id"].as_str().expect("an id").to_owned(), doc);
        }
    }
    let mut different = Vec::new();
    let mut compared = 0;
    for one in &documented() {
        let doc = &ours[&one.id];
        let roles: Vec<(String, bool)> = doc["roles"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|role| {
                let name = role["role"].as_str().expect("a name").to_owned();
                (name, role["requires_bank_id"].as_bool().expect("told"))
            })
            .collect();
        let errors: Vec<String> = texts(&doc["error_response_bodies"])
            .iter()
            .map(|text| code(text))
            .collect();
        let mut check = |what: &str, same: bool, told: String| {
            if !same {
                different.push(format!("{} {what}: {told}", one.id));
            }
        };
        check(
            "verb",
            doc["request_verb"] == one.method,
            doc["request_verb"].to_string(),
        );
        let url = doc["request_url"].as_str().expect("a URL");
        check("URL", url == one.url, format!("{url}, in OBP {}", one.url));
        let tags = texts(&doc["tags"]);
        check("tags", tags == one.tags, format!("{tags:?}, in OBP {:?}", one.tags));
        check(
            "roles",
            roles == one.roles,
            format!("{roles:?}, in OBP {:?}", one.roles),
        );
        check(
            "errors",
            errors == one.errors,
            format!("{errors:?}, in OBP {:?}", one.errors),
        );
        compared += 1;
    }
    assert_eq!(compared, 644);
    assert!(
        different.is_empty(),
        "{} differ:\n{}",
        different.len(),
        different.join("\n")
    );
}

#[test]
fn the_swagger_of_every_version_has_the_operations_of_that_version() {
    for version in VERSIONS {
        let answer = Server::shared(&[]).get(&format!("/obp/v5.1.0/resource-docs/{version}/swagger"));
        assert_eq!(answer.status, 200, "{version}: {}", answer.text());
        let swagger = answer.json();
        let ids: BTreeSet<String> = swagger["paths"]
            .as_object()
            .expect("paths")
            .values()
            .flat_map(|item| item.as_object().expect("operations").values())
            .map(|operation| operation["operationId"].as_str().expect("an id").to_owned())
            .collect();
        // OBP's Swagger has the bare names of functions, and of two with one URL only one.
        let docs: BTreeSet<String> = listed(version)
            .iter()
            .map(|doc| doc["operation_id"].as_str().expect("an id"))
            .filter(|id| *id != "OBPv1.4.0-getResourceDocsObp")
            .filter_map(|id| id.split_once('-').map(|(_, function)| function.to_owned()))
            .collect();
        let missing: Vec<_> = docs.difference(&ids).collect();
        let idle: Vec<_> = ids.difference(&docs).collect();
        assert!(
            missing.is_empty() && idle.is_empty(),
            "{version}: missing {missing:?}, too many {idle:?}"
        );
    }
}

#[test]
fn what_the_api_explorer_asks_for_at_its_start_is_answered_to_anybody() {
    // Even with every rule on; users/current refuses nobody but tells that nobody is logged in.
    let server = Server::shared(&["--auth", "roles"]);
    for (path, status, member) in [
        ("/obp/v4.0.0/api/versions", 200, "/scanned_api_versions/0/API_VERSION"),
        (
            "/obp/v5.1.0/resource-docs/v5.1.0/obp",
            200,
            "/resource_docs/0/operation_id",
        ),
        (
            "/obp/v5.1.0/resource-docs/OBPv5.1.0/obp?content=static",
            200,
            "/resource_docs/0/operation_id",
        ),
        ("/obp/v5.1.0/api/glossary", 200, "/glossary_items/0/title"),
        ("/obp/v3.1.0/message-docs/rest_vMar2019", 200, "/message_docs/0/process"),
        (
            "/obp/v4.0.0/api-collections/featured",
            200,
            "/api_collections/0/api_collection_id",
        ),
        ("/obp/v5.1.0/my/api-collections", 401, "/message"),
        ("/obp/v5.1.0/users/current", 401, "/message"),
        ("/obp/v5.1.0/banks", 200, "/banks/0/id"),
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
        assert!(
            answer.json().pointer(member).is_some(),
            "{path} has no {member}: {}",
            answer.text()
        );
    }
    let token = server.token("norole.user");
    for path in ["/obp/v5.1.0/my/api-collections", "/obp/v5.1.0/users/current"] {
        let request = super::common::Request::new("GET", path).header("DirectLogin", &format!("token={token}"));
        let answer = server.answer(&request);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    }
}
