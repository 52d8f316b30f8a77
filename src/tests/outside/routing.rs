//! Which function answers which URL under which version, compared with the routing of a real OBP
//! (`fixtures/recorded/routing.json`), and what becomes of URLs and methods that lead nowhere.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{
    common::{Request, Server, not_found},
    contract::{Operation, filled, nameless, operations},
};

/// All versions that OBP has, and two that it has not.
const PREFIXES: [&str; 13] = [
    "v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0",
    "v6.0.0", "v9.9.9",
];

/// A path and method of a real OBP.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Route {
    method: String,
    path: String,
    /// The versions under which each function answers there.
    functions: BTreeMap<String, Vec<String>>,
}

fn routes() -> Vec<Route> {
    serde_json::from_str(include_str!("../../../fixtures/recorded/routing.json")).expect("the recorded routing")
}

/// The functions of other paths that this very URL leads to as well: where one has a word, the other has a parameter.
fn crossing<'r>(routes: &'r [Route], route: &Route, prefix: &str) -> Vec<&'r String> {
    routes
        .iter()
        .filter(|other| other.method == route.method && matches(&other.path, &filled(&route.path)))
        .flat_map(|other| &other.functions)
        .filter(|(_, prefixes)| prefixes.iter().any(|own| own == prefix))
        .map(|(function, _)| function)
        .collect()
}

/// Whether a URL fits a path template.
fn matches(template: &str, url: &str) -> bool {
    let (template, url): (Vec<_>, Vec<_>) = (template.split('/').collect(), url.split('/').collect());
    template.len() == url.len()
        && template
            .iter()
            .zip(&url)
            .all(|(one, other)| one == other || one.starts_with('{'))
}

/// The operation that answers: an impossible wish is told by its name.
fn answering(server: &Server, request: Request) -> Option<String> {
    let answer = server.answer(&request.header("Prefer", "code=999"));
    match answer.status {
        400 => Some(answer.json()["operation"].as_str().expect("an operation").to_owned()),
        404 => None,
        status => panic!("{status}: {}", answer.text()),
    }
}

#[test]
fn under_every_version_the_function_answers_that_obp_has_there() {
    let server = Server::shared(&[]);
    let routes = routes();
    assert_eq!(routes.len(), 520, "every path and method of the contract");
    for route in &routes {
        for prefix in PREFIXES {
            let request = Request::new(&route.method, &format!("/obp/{prefix}{}", filled(&route.path)));
            let real: Vec<&String> = route
                .functions
                .iter()
                .filter(|(_, prefixes)| prefixes.iter().any(|own| own == prefix))
                .map(|(function, _)| function)
                .collect();
            let crossing = match real.is_empty() {
                true => crossing(&routes, route, prefix),
                false => Vec::new(),
            };
            let own = answering(&server, request);
            let fits = own.as_ref().map_or(real.is_empty() && crossing.is_empty(), |own| {
                real.contains(&own) || crossing.contains(&own)
            });
            assert!(
                fits,
                "{} {} at {prefix}: {own:?} answers, in OBP {real:?}",
                route.method, route.path
            );
        }
    }
}

#[test]
fn every_path_of_the_contract_is_in_the_recorded_routing() {
    let routes = routes();
    for operation in operations() {
        let known = routes
            .iter()
            .any(|route| nameless(&route.path) == nameless(&operation.path) && route.method == operation.method);
        assert!(known, "{}", operation.id);
    }
}

/// The answer that is expected of an operation; only `root` tells the version it was called by.
fn default_example(operation: &Operation, prefix: &str) -> Value {
    let mut value = operation.examples[0].1.clone();
    if operation.id.ends_with("-root") {
        value["version"] = prefix.into();
    }
    value
}

#[test]
fn every_operation_answers_its_example_under_every_version_of_its_own() {
    let server = Server::shared(&["--reflect", "false", "--hostname", "http://127.0.0.1:8080"]);
    for operation in operations() {
        let own: Vec<&str> = operation.prefixes.iter().map(String::as_str).collect();
        for prefix in if own.is_empty() { vec![""] } else { own } {
            let answer = server.answer(&operation.request(prefix));
            assert_eq!(
                answer.status,
                operation.status,
                "{} at {prefix}: {}",
                operation.id,
                answer.text()
            );
            if !operation.answers_with_a_body() {
                assert_eq!(answer.text(), "", "{} at {prefix}", operation.id);
            } else if !operation.is_made() {
                assert_eq!(
                    answer.json(),
                    default_example(operation, prefix),
                    "{} at {prefix}",
                    operation.id
                );
            }
        }
    }
}

#[test]
fn what_leads_nowhere_is_answered_in_obps_words() {
    let (server, routes) = (Server::shared(&[]), routes());
    for operation in operations() {
        for prefix in PREFIXES {
            let url = filled(&operation.path);
            let leads_somewhere = routes
                .iter()
                .filter(|route| route.method == operation.method && matches(&route.path, &url))
                .flat_map(|route| route.functions.values())
                .any(|prefixes| prefixes.iter().any(|own| own == prefix));
            if leads_somewhere {
                continue;
            }
            let request = operation.request(prefix);
            let answer = server.answer(&request);
            let content_type = if request.headers.is_empty() {
                ""
            } else {
                "application/json"
            };
            assert_eq!(answer.status, 404, "{request:?}");
            assert_eq!(answer.message(), not_found(&request.path, content_type), "{request:?}");
        }
    }
}

/// Path, and the operation that answers it. Recorded: a slash at the end is one more segment, doubled ones vanish, and
/// a known suffix is cut off.
#[test]
fn odd_forms_of_a_path_are_read_as_obp_reads_them() {
    let server = Server::shared(&[]);
    for (path, operation) in [
        ("/obp/v5.1.0", Some("OBPv5.1.0-root")),
        ("/obp/v5.1.0/root", Some("OBPv5.1.0-root")),
        ("/obp/v2.1.0", Some("OBPv1.2.1-root")),
        ("/obp//v5.1.0/root", Some("OBPv5.1.0-root")),
        ("//obp/v5.1.0//root", Some("OBPv5.1.0-root")),
        ("/obp/v1.4.0/banks/b/crm-events.json", Some("OBPv1.4.0-getCrmEvents")),
        ("/obp/v5.1.0/banks/b%2Fc", Some("OBPv5.0.0-getBank")),
        ("/obp/v5.1.0/%62anks", Some("OBPv4.0.0-getBanks")),
        (
            "/obp/v3.1.0/banks/b/customers/c/credit_limit/requests/",
            Some("OBPv3.1.0-getCreditLimitRequestByRequestId"),
        ),
        ("/obp/v5.1.0/banks/", Some("OBPv5.0.0-getBank")),
        ("/obp/v5.1.0/root/", None),
        ("/obp/v5.1.0/ROOT", None),
        ("/OBP/v5.1.0/root", None),
        ("/obp/V5.1.0/root", None),
        ("/obp/v5.1.0/banks/b%2Fcustomers/c", None),
        ("/obp/v5.1.0/root.exe", None),
        ("/obp/v5.1.0/banks?limit=1", Some("OBPv4.0.0-getBanks")),
        ("/obp", None),
        ("/v5.1.0/root", None),
        ("/obp/v5.1.0/no/such/path", None),
        ("/obp/v5.1.0/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z", None),
    ] {
        assert_eq!(
            answering(&server, Request::new("GET", path)).as_deref(),
            operation,
            "{path}"
        );
    }
}

#[test]
fn a_slash_at_the_end_is_an_id_and_nothing_is_added_to_a_path_that_is_not_found() {
    let server = Server::shared(&[]);
    assert_eq!(server.get("/obp/v5.1.0/banks/").json()["id"], "index");
    for path in [
        "/obp/v5.1.0/root/",
        "/obp//v5.1.0//nothing",
        "/obp/v5.1.0/nothing%20here",
        "/favicon.ico",
    ] {
        assert_eq!(server.get(path).message(), not_found(path, ""), "{path}");
    }
    let path = "/obp/v5.1.0/nothing?token=SECRET";
    assert_eq!(
        server.get(path).message(),
        not_found("/obp/v5.1.0/nothing", ""),
        "the query is not told"
    );
}

#[test]
fn methods_that_obp_has_not_are_not_found() {
    let server = Server::shared(&[]);
    let path = "/obp/v1.4.0/banks/b/crm-events";
    for method in ["PATCH", "PROPFIND", "FOO", "CONNECT", "DELETE"] {
        let request = Request::new(method, path);
        let content_type = if method == "PATCH" { "application/json" } else { "" };
        let answer = server.answer(&request);
        assert_eq!(
            (answer.status, answer.message()),
            (404, not_found(path, content_type)),
            "{method}"
        );
    }
}

#[test]
fn head_is_not_found_and_has_no_body() {
    let server = Server::shared(&[]);
    for path in ["/obp/v5.1.0/root", "/obp/v5.1.0/nothing"] {
        let answer = server.answer(&Request::new("HEAD", path));
        assert_eq!((answer.status, answer.body.len()), (404, 0), "{path}");
        assert_eq!(
            answer.header("Content-Type"),
            Some("application/json;charset=utf-8"),
            "{path}"
        );
    }
}

#[test]
fn options_is_answered_on_every_path() {
    let server = Server::shared(&["--auth", "roles"]);
    for path in [
        "/obp/v5.1.0/root",
        "/obp/v5.1.0/banks/b/customers",
        "/obp/v5.1.0/nothing",
        "/my/logins/direct",
    ] {
        let answer = server.answer(&Request::new("OPTIONS", path).header("Origin", "http://example.com"));
        assert_eq!((answer.status, answer.body.len()), (204, 0), "{path}");
        for (name, value) in [
            ("Access-Control-Allow-Origin", "*"),
            ("Access-Control-Allow-Methods", "GET, POST, OPTIONS, PUT, PATCH, DELETE"),
            ("Access-Control-Allow-Headers", "*"),
            ("Access-Control-Allow-Credentials", "true"),
            ("Access-Control-Max-Age", "1728000"),
            ("Content-Type", "text/plain;charset=utf-8"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{path} {name}");
        }
    }
}

#[test]
fn trace_is_forbidden_without_a_word() {
    let answer = Server::shared(&[]).answer(&Request::new("TRACE", "/obp/v5.1.0/root"));
    assert_eq!((answer.status, answer.body.len()), (403, 0));
}
