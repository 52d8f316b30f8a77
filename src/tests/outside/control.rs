//! The mock's own API below `/__mock/`: what it tells, and whom it refuses.

use serde_json::{Value, json};

use super::{
    common::{Answer, Request, Server},
    contract::operations,
};

fn control(server: &Server, method: &str, path: &str) -> Answer {
    let answer = server.answer(&Request::new(method, &format!("/__mock{path}")).content_type(None));
    let cors: Vec<_> = answer
        .headers
        .iter()
        .filter(|(name, _)| name.to_lowercase().starts_with("access-control"))
        .collect();
    assert!(cors.is_empty(), "{method} {path}: {cors:?}");
    answer
}

#[test]
fn health_tells_version_mode_and_number_of_operations() {
    let answer = control(&Server::shared(&[]), "GET", "/health");
    let expected = json!({
        "status": "up", "version": env!("CARGO_PKG_VERSION"), "mode": "example", "operations": operations().len(),
    });
    assert_eq!((answer.status, answer.json()), (200, expected));
}

#[test]
fn operations_and_their_named_answers_are_listed() {
    let answer = control(&Server::shared(&[]), "GET", "/operations").json();
    let listed = answer["operations"].as_array().expect("operations");
    assert_eq!(listed.len(), operations().len());
    for operation in operations() {
        let own = listed
            .iter()
            .find(|listed| listed["operation_id"] == operation.id.as_str())
            .expect("is listed");
        assert_eq!(
            (&own["method"], &own["path"]),
            (&json!(operation.method), &json!(operation.path))
        );
        assert_eq!(own["prefixes"], json!(operation.prefixes), "{}", operation.id);
        let named = |code: u16, name: &str| {
            let answers = own["answers"].as_array().expect("answers");
            answers
                .iter()
                .any(|answer| answer["code"] == code && answer["example"] == name && answer["summary"] != "")
        };
        assert!(
            operation.examples.iter().all(|(name, _)| named(operation.status, name)),
            "{own}"
        );
        assert!(
            operation.errors.iter().all(|(status, name, _)| named(*status, name)),
            "{own}"
        );
    }
}

#[test]
fn operations_are_found_by_tag_version_and_id() {
    let server = Server::shared(&[]);
    let count = |path: &str| {
        control(&server, "GET", path).json()["operations"]
            .as_array()
            .map(Vec::len)
    };
    let at = |version: &str| {
        operations()
            .iter()
            .filter(|o| o.prefixes.iter().any(|p| p == version))
            .count()
    };
    assert_eq!(count("/operations?version=v1.3.0"), Some(at("v1.3.0")));
    assert_eq!(count("/operations?version=v5.1.0"), Some(at("v5.1.0")));
    assert!(at("v1.3.0") > 0 && at("v5.1.0") > at("v1.3.0"));
    assert_eq!(count("/operations?tag=No-Such-Tag"), Some(0));
    assert!(count("/operations?tag=Bank").is_some_and(|count| count > 0));
    let one = control(&server, "GET", "/operations/OBPv4.0.0-getBanks");
    assert_eq!((one.status, &one.json()["path"]), (200, &json!("/banks")));
    for (path, status) in [
        ("/operations/nothing", 404),
        ("/operations?colour=blue", 400),
        ("/nothing", 404),
        ("", 404),
    ] {
        let answer = control(&server, "GET", path);
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
        assert!(answer.message().starts_with("obp-mock: "), "{path}: {}", answer.text());
    }
    assert_eq!(control(&server, "POST", "/health").status, 405);
}

/// A server of its own: nobody else may write into its journal.
#[test]
fn recent_requests_are_listed_filtered_counted_and_forgotten() {
    let server = Server::start(&["--journal", "5"]);
    server.get("/obp/v5.1.0/banks?limit=1");
    server.get("/obp/v5.1.0/banks/b");
    server.get("/obp/v5.1.0/banks/b?__code=404");
    server.get("/obp/v5.1.0/nothing");
    server.answer(&Request::new("POST", "/obp/v5.1.0/banks/b/customers").body("{}"));
    let list = |query: &str| -> Vec<Value> {
        let answer = control(&server, "GET", &format!("/requests{query}"));
        assert_eq!(answer.status, 200, "{query}: {}", answer.text());
        answer.json()["requests"].as_array().expect("requests").clone()
    };
    let count = |query: &str| control(&server, "GET", &format!("/requests/count{query}")).json()["count"].as_u64();
    let statuses: Vec<_> = list("").iter().filter_map(|entry| entry["status"].as_u64()).collect();
    assert_eq!(
        statuses,
        [200, 200, 404, 404, 400],
        "oldest first, and the control API is not among them"
    );
    for (query, expected) in [
        ("", 5),
        ("?operation=getBank", 2),
        ("?operation=OBPv5.0.0-getBank", 2),
        ("?operation=getbank", 0),
        ("?method=post", 1),
        ("?status=404", 2),
        ("?target=limit%3D1", 1),
        ("?after=3", 2),
        ("?operation=getBank&status=404", 1),
    ] {
        assert_eq!(
            (count(query), list(query).len()),
            (Some(expected), expected as usize),
            "{query}"
        );
    }
    let newest = &list("?limit=1")[0];
    assert_eq!(newest["number"], 5);
    assert_eq!(newest["operation"], "OBPv5.0.0-createCustomer");
    assert_eq!(newest["why"], "OBP-10001-shape");
    assert_eq!(newest["target"], "/obp/v5.1.0/banks/b/customers");
    assert!(
        newest["microseconds"].is_u64() && newest["time"].as_u64() > Some(1_600_000_000_000),
        "{newest}"
    );
    assert_eq!(list("?status=404")[0]["operation"], "OBPv5.0.0-getBank");
    assert_eq!(list("?status=404")[1]["operation"], Value::Null);

    server.get("/obp/v5.1.0/root");
    let numbers: Vec<_> = list("").iter().filter_map(|entry| entry["number"].as_u64()).collect();
    assert_eq!(numbers, [2, 3, 4, 5, 6], "the oldest leaves");
    assert_eq!(control(&server, "DELETE", "/requests").json(), json!({ "count": 5 }));
    assert_eq!(count(""), Some(0));
    server.get("/obp/v5.1.0/root");
    assert_eq!(list("")[0]["number"], 7);
    assert_eq!(
        control(&server, "POST", "/reset").json(),
        json!({ "count": 1, "sessions": 0 })
    );
    assert_eq!(count(""), Some(0));
    assert_eq!(control(&server, "GET", "/requests?colour=blue").status, 400);
}

#[test]
fn a_journal_of_none_remembers_nothing() {
    let server = Server::start(&["--journal", "0"]);
    server.get("/obp/v5.1.0/root");
    assert_eq!(control(&server, "GET", "/requests").json(), json!({ "requests": [] }));
}

/// A page on the web reaches a local server through its visitor's browser; its requests name it.
#[test]
fn foreign_hosts_and_origins_are_refused() {
    let server = Server::shared(&[]);
    let port = server.address.port();
    for (name, value, allowed) in [
        ("Host", "localhost".to_owned(), true),
        ("Host", format!("LOCALHOST:{port}"), true),
        ("Host", format!("127.0.0.1:{port}"), true),
        ("Host", "[::1]".to_owned(), true),
        ("Host", "example.com".to_owned(), false),
        ("Host", format!("127.0.0.1.example.com:{port}"), false),
        ("Host", "localhost.example.com".to_owned(), false),
        ("Host", "192.168.0.1".to_owned(), false),
        ("Origin", format!("http://127.0.0.1:{port}"), true),
        ("Origin", "http://localhost:3000".to_owned(), true),
        ("Origin", "http://example.com".to_owned(), false),
        ("Origin", "http://localhost.example.com".to_owned(), false),
        ("Origin", "null".to_owned(), false),
        ("Origin", "file://".to_owned(), false),
    ] {
        for (method, path) in [
            ("GET", "/__mock/requests"),
            ("POST", "/__mock/reset"),
            ("GET", "/__mock/nothing"),
        ] {
            let answer = server.answer(&Request::new(method, path).header(name, &value));
            assert_eq!(answer.status != 403, allowed, "{name}: {value}: {}", answer.text());
            assert_eq!(answer.header("Access-Control-Allow-Origin"), None, "{name}: {value}");
        }
    }
    let preflight = Request::new("OPTIONS", "/__mock/reset").header("Origin", "http://localhost:3000");
    let answer = server.answer(&preflight);
    assert_eq!(
        (answer.status, answer.header("Access-Control-Allow-Methods")),
        (403, None)
    );
}

#[test]
fn the_api_describes_itself() {
    let document = control(&Server::shared(&[]), "GET", "/openapi.json").json();
    for path in [
        "health",
        "operations",
        "operations/{operation_id}",
        "requests",
        "requests/count",
        "reset",
        "clock",
        "sessions",
        "sessions/{name}",
        "state",
        "state.schema.json",
    ] {
        assert!(document["paths"][format!("/__mock/{path}")].is_object(), "{path}");
    }
}
