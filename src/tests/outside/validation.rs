//! How strictly requests are checked (`--validate`), and whether ids of the path stand in the answer (`--reflect`).

use serde_json::json;

use super::{
    common::{Request, Server, not_found},
    contract::{DOCUMENT, resolved},
};

const FINDINGS: &str = "X-Mock-Validation";

/// Name, request, status and OBP code when it is enforced, what the header tells when it is only warned of.
fn wrong_requests() -> Vec<(&'static str, Request, u16, &'static str, &'static str)> {
    let create = |body: &str| Request::new("POST", "/obp/v5.1.0/banks/b/customers").body(body);
    let good = r#"{"legal_name":"Wei","mobile_phone_number":"1"}"#;
    let get = |path: &str| Request::new("GET", path);
    let paged = |query: &str| get(&format!("/obp/v3.1.0/banks/b/firehose/customers?{query}"));
    vec![
        (
            "content type",
            create(good).content_type(Some("text/plain")),
            404,
            "OBP-10404",
            "OBP-10404",
        ),
        (
            "no content type",
            create(good).content_type(None),
            404,
            "OBP-10404",
            "OBP-10404",
        ),
        ("no JSON", create("hello"), 400, "OBP-10001", "OBP-10001-parser"),
        ("wrong shape", create("[]"), 400, "OBP-10001", "OBP-10001-shape"),
        (
            "a member is missing",
            create(r#"{"legal_name":"Wei"}"#),
            400,
            "OBP-10001",
            "/mobile_phone_number",
        ),
        (
            "dependants",
            create(&good.replace('}', ",\"dependants\":3}")),
            400,
            "OBP-10020",
            "OBP-10020",
        ),
        (
            "repeated parameter",
            get("/obp/v5.1.0/banks?a=1&a=2"),
            400,
            "OBP-09016",
            "OBP-09016",
        ),
        ("limit", paged("limit=x"), 400, "OBP-10016", "OBP-10016"),
        ("date", paged("from_date=yesterday"), 400, "OBP-10016", "OBP-10016"),
        (
            "limit behind a date that is not looked at",
            get("/obp/v5.1.0/customers?from_date=yesterday&limit=x"),
            400,
            "OBP-10025",
            "OBP-10016-limit",
        ),
        (
            "date that is not looked at",
            get("/obp/v5.1.0/customers?from_date=yesterday"),
            200,
            "",
            "",
        ),
        (
            "filter",
            get("/obp/v5.1.0/my/accounts?account_type_filter_operation=all"),
            400,
            "current it is: all ",
            "OBP-10016-account-type-filter",
        ),
        (
            "filter in a list without paging",
            get("/obp/v5.1.0/my/accounts?account_type_filter_operation=EXCLUDE&limit=x"),
            200,
            "",
            "",
        ),
        ("bank id", get("/obp/v5.1.0/banks/b%3Cc/customers/d"), 200, "", ""),
        (
            "version",
            get("/obp/v5.1.0/resource-docs/v0.0.0/obp"),
            400,
            "OBP-00027",
            "OBP-00027",
        ),
    ]
}

#[test]
fn enforced_checks_refuse() {
    let server = Server::shared(&[]);
    for (name, request, status, code, _) in wrong_requests() {
        let answer = server.answer(&request);
        assert_eq!(answer.status, status, "{name}: {}", answer.text());
        assert!(
            code.is_empty() || answer.text().contains(code),
            "{name}: {}",
            answer.text()
        );
        assert_eq!(answer.header(FINDINGS), None, "{name}");
    }
}

#[test]
fn a_forced_error_comes_before_a_missing_login_where_obp_documents_no_role() {
    let server = Server::shared(&["--auth", "roles", "--force-error"]);
    let address = "/obp/v5.1.0/banks/b/customers/c/addresses/a";
    for (method, path, token, status, code) in [
        ("GET", "/obp/v5.1.0/my/accounts", None, 400, "OBP-50000"),
        ("GET", "/obp/v5.1.0/my/accounts", Some("token=bad"), 400, "OBP-20003"),
        ("GET", "/obp/v5.1.0/my/accounts", Some("nothing"), 400, "OBP-20002"),
        // The role that it asks for is not documented.
        ("PUT", address, None, 400, "OBP-50000"),
        ("DELETE", address, None, 401, "OBP-20001"),
        ("GET", "/obp/v5.1.0/my/customers", None, 401, "OBP-20001"),
        ("GET", "/obp/v5.1.0/rate-limiting", None, 400, "OBP-50000"),
        ("GET", "/obp/v5.1.0/api/glossary", None, 200, "glossary_items"),
    ] {
        let mut request = Request::new(method, path).header("Force-Error", "OBP-50000");
        if method == "PUT" {
            request = request.body("{}");
        }
        if let Some(token) = token {
            request = request.header("DirectLogin", token);
        }
        let answer = server.answer(&request);
        let told = (answer.status, answer.text().contains(code));
        assert_eq!(told, (status, true), "{method} {path} {token:?}: {}", answer.text());
    }
}

#[test]
fn warned_of_checks_answer_and_tell() {
    let server = Server::shared(&["--validate", "warn"]);
    for (name, request, _, _, finding) in wrong_requests() {
        // What is asked for is in the path, and there is no such document.
        let expected = if name == "version" {
            400
        } else if request.method == "POST" {
            201
        } else {
            200
        };
        let answer = server.answer(&request);
        assert_eq!(answer.status, expected, "{name}: {}", answer.text());
        let told = answer.header(FINDINGS).unwrap_or_default();
        assert!(
            told.contains(finding) && told.is_empty() == finding.is_empty(),
            "{name}: {told:?}"
        );
    }
    let several = Request::new("POST", "/obp/v5.1.0/banks/b/customers?a=1&a=2")
        .content_type(None)
        .body("hello");
    let answer = server.answer(&several);
    assert_eq!(answer.header(FINDINGS), Some("OBP-10404; OBP-09016; OBP-10001-parser"));
}

#[test]
fn without_checks_everything_is_answered_and_nothing_told() {
    let server = Server::shared(&["--validate", "off"]);
    for (name, request, ..) in wrong_requests() {
        let expected = if name == "version" {
            400
        } else if request.method == "POST" {
            201
        } else {
            200
        };
        let answer = server.answer(&request);
        assert_eq!(
            (answer.status, answer.header(FINDINGS)),
            (expected, None),
            "{name}: {}",
            answer.text()
        );
    }
}

#[test]
fn good_requests_give_nothing_to_tell() {
    let server = Server::shared(&["--validate", "warn"]);
    for operation in super::contract::operations() {
        let answer = server.answer(&operation.own_request());
        assert_eq!(
            (answer.status, answer.header(FINDINGS)),
            (operation.status, None),
            "{}",
            operation.id
        );
    }
}

#[test]
fn what_is_told_is_a_proper_header_whatever_was_sent() {
    let server = Server::shared(&["--validate", "warn"]);
    for body in [
        "{\"legal_name\":\"x\ry\"",
        "\u{0}",
        "{\"张伟\":\u{7}",
        "{\"a\\r\\nSet-Cookie: x\":",
    ] {
        let answer = server.answer(&Request::new("POST", "/obp/v5.1.0/banks/b/customers").body(body));
        let told = answer.header(FINDINGS).expect("a finding");
        assert!(told.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{told:?}");
        assert_eq!(answer.header("Set-Cookie"), None);
    }
}

/// Recorded: ten dependants with one date of birth.
#[test]
fn the_documented_body_of_create_customer_is_refused_as_by_obp() {
    let path = "/obp/v3.1.0/banks/gh.29.uk/customers";
    let examples = &DOCUMENT["paths"]["/obp/v3.1.0/banks/{BANK_ID}/customers"]["post"]["requestBody"]["content"];
    let documented = &resolved(&examples["application/json"]["examples"]["documented"])["value"];
    let request = Request::new("POST", path).body(documented.to_string());
    let answer = Server::shared(&[]).answer(&request);
    let message =
        "OBP-10020: Incorrect json. The field dependants(10) not equal the length(1) of dob_of_dependants array";
    assert_eq!((answer.status, answer.message().as_str()), (400, message));
    let warned = Server::shared(&["--validate", "warn"]).answer(&request);
    assert_eq!((warned.status, warned.header(FINDINGS)), (201, Some("OBP-10020")));
}

#[test]
fn wrong_logins_are_refused_whatever_becomes_of_the_checks() {
    for options in [
        &["--auth", "login", "--validate", "off"][..],
        &["--auth", "login", "--validate", "warn"],
    ] {
        let server = Server::start(options);
        assert_eq!(server.get("/obp/v5.1.0/users/current").status, 401, "{options:?}");
        let request = Request::new("GET", "/obp/v5.1.0/users/current").header("DirectLogin", "token=x");
        assert_eq!(server.answer(&request).status, 400, "{options:?}");
    }
}

/// With `--auth off` no credential is looked at, however wrong.
#[test]
fn without_access_rules_any_credential_will_do() {
    let server = Server::shared(&[]);
    for (name, value) in [
        ("DirectLogin", "token=not-a-token"),
        ("DirectLogin", ""),
        ("Authorization", "Bearer x"),
        ("Authorization", "Basic eDp5"),
    ] {
        let answer = server.answer(&Request::new("GET", "/obp/v5.1.0/users/current").header(name, value));
        assert_eq!(answer.status, 200, "{name}: {value}");
        let login = server.answer(&Request::new("POST", "/my/logins/direct").header(name, value));
        assert_eq!(login.status, 201, "DirectLogin always answers a token: {name}: {value}");
    }
}

/// What stands in the path, and what it means.
const IDS: [(&str, &str); 8] = [
    ("my-customer", "my-customer"),
    ("a%22b", "a\"b"),
    ("a%5Cb%7D", "a\\b}"),
    ("%E5%BC%A0%E4%BC%9F", "张伟"),
    ("a%2Fb", "a/b"),
    ("a%20b+c", "a b c"),
    ("%01%0A", "\u{1}\n"),
    ("100%25", "100%"),
];

#[test]
fn ids_of_the_path_stand_in_the_answer() {
    let server = Server::shared(&[]);
    for (sent, meant) in IDS {
        let answer = server.get(&format!("/obp/v5.1.0/banks/my-bank/customers/{sent}"));
        assert_eq!(answer.status, 200, "{sent}: {}", answer.text());
        let body = answer.json();
        assert_eq!(
            (&body["customer_id"], &body["bank_id"]),
            (&json!(meant), &json!("my-bank")),
            "{sent}"
        );
        let error = server.get(&format!(
            "/obp/v5.1.0/banks/my-bank/customers/{sent}?__example=OBP-30046"
        ));
        let expected = format!(
            "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.. Current CustomerId({meant})"
        );
        assert_eq!(error.message(), expected);
    }
}

#[test]
fn only_ids_change_in_the_answer() {
    let plain = Server::shared(&["--reflect", "false"])
        .get("/obp/v5.1.0/banks/b/customers/c")
        .json();
    let mut reflected = Server::shared(&[]).get("/obp/v5.1.0/banks/b/customers/c").json();
    for name in ["bank_id", "customer_id"] {
        reflected[name] = plain[name].clone();
    }
    assert_eq!(reflected, plain);
    assert!(plain["bank_id"] != "b" && plain["customer_id"] != "c", "{plain}");
}

#[test]
fn without_reflection_the_example_is_the_same_for_every_id() {
    let server = Server::shared(&["--reflect", "false"]);
    let first = server.get("/obp/v5.1.0/banks/b/customers/c").body;
    for (sent, _) in IDS {
        assert_eq!(
            server.get(&format!("/obp/v5.1.0/banks/{sent}/customers/{sent}")).body,
            first,
            "{sent}"
        );
    }
}

#[test]
fn a_text_that_quotes_the_request_stays_json() {
    let server = Server::shared(&[]);
    let path = "/obp/v5.1.0/a\"b\\c{}^|%22";
    let answer = server.get(path);
    assert_eq!((answer.status, answer.message()), (404, not_found(path, "")));
    let odd = "text/\"x\\y\tz";
    let request = Request::new("POST", "/obp/v5.1.0/users").content_type(Some(odd));
    assert_eq!(server.answer(&request).message(), not_found("/obp/v5.1.0/users", odd));
}
