//! What a server gets wrong is found, told where, and traced to the contract.

use obp_conform::{
    contract::check::{self, Call, Credentials},
    exchange::{Exchange, Received, Sent},
    finding::{Check, Class, Finding},
};
use serde_json::{Value, json};

use crate::CONTRACT;

const PATH: &str = "/obp/v3.1.0/banks/gh.29.uk/customers";

fn customer() -> Value {
    let create = CONTRACT.operation("OBPv3.1.0-createCustomer").expect("it is there");
    let mut body = create
        .request_body
        .as_ref()
        .and_then(|body| body.example.clone())
        .expect("it has an example");
    body["bank_id"] = "gh.29.uk".into();
    body["customer_id"] = "313db3c0-82fa-4a09-b1d4-81c91f4af501".into();
    body["customer_number"] = "1243236402".into();
    body
}

fn exchange(method: &str, path: &str, status: u16, body: impl ToString) -> Exchange {
    let headers = [
        ("Content-Type", "application/json;charset=utf-8"),
        ("Cache-Control", "no-cache, private, no-store"),
        ("Pragma", "no-cache"),
        ("Expires", "Sun, 22 Nov 2026 11:51:17 GMT"),
        ("X-Frame-Options", "DENY"),
        ("Correlation-Id", "node0"),
        ("Access-Control-Allow-Origin", "*"),
        ("WWW-Authenticate", "DirectLogin realm=\"x\""),
    ];
    Exchange {
        sent: Sent {
            method: method.to_owned(),
            url: format!("http://127.0.0.1:8080{path}"),
            ..Sent::default()
        },
        received: Received {
            status,
            headers: headers
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec(),
            body: body.to_string().into(),
            ..Received::default()
        },
    }
}

fn created(body: impl ToString) -> Exchange {
    exchange("POST", PATH, 201, body)
}

fn refused(status: u16, message: &str) -> Exchange {
    exchange("POST", PATH, status, json!({"code": status, "message": message}))
}

fn check_as(exchange: &Exchange, call: &Call) -> Vec<Finding> {
    let path = exchange
        .sent
        .url
        .strip_prefix("http://127.0.0.1:8080")
        .expect("a URL of these tests");
    let found = CONTRACT.find(&exchange.sent.method, path);
    check::exchange(&CONTRACT, found.map(|found| found.operation), call, exchange)
}

fn findings(exchange: &Exchange) -> Vec<Finding> {
    check_as(exchange, &Call::default())
}

/// Check and place of the only finding.
#[track_caller]
fn only(exchange: &Exchange) -> (Check, String) {
    let found = findings(exchange);
    assert_eq!(found.len(), 1, "{found:#?}");
    (found[0].check, found[0].at.clone().unwrap_or_default())
}

#[test]
fn a_right_answer_has_no_finding() {
    assert_eq!(findings(&created(customer())), []);
    let mut more = customer();
    more["another"] = json!([1]);
    assert_eq!(
        findings(&created(more)),
        [],
        "new members are no matter of the contract"
    );
}

#[test]
fn bodies_that_break_the_schema_are_found() {
    type Change = fn(&mut Value);
    let cases: [(Change, &str, &str); 8] = [
        (
            |body| drop(body.as_object_mut().map(|body| body.shift_remove("email"))),
            ".email",
            "/required",
        ),
        (|body| body["email"] = 1.into(), ".email", "/properties/email/type"),
        (
            |body| body["dependants"] = 1.5.into(),
            ".dependants",
            "/properties/dependants/type",
        ),
        (
            |body| body["kyc_status"] = "true".into(),
            ".kyc_status",
            "/properties/kyc_status/type",
        ),
        (
            |body| body["date_of_birth"] = "yesterday".into(),
            ".date_of_birth",
            "/properties/date_of_birth/format",
        ),
        (
            |body| body["dob_of_dependants"] = json!(["2017-09-18T22:00:00Z", 1]),
            ".dob_of_dependants[1]",
            "/items/type",
        ),
        (
            |body| {
                drop(
                    body["face_image"]
                        .as_object_mut()
                        .map(|image| image.shift_remove("url")),
                )
            },
            ".face_image.url",
            "/required",
        ),
        (|body| *body = json!([]), ".", "/type"),
    ];
    for (change, at, keyword) in cases {
        let mut body = customer();
        change(&mut body);
        let found = findings(&created(&body));
        assert_eq!(found.len(), 1, "{body}: {found:#?}");
        let finding = &found[0];
        assert_eq!(
            (finding.check, finding.class),
            (Check::ResponseSchemaConformance, Class::Breaking)
        );
        assert_eq!(finding.at.as_deref(), Some(at));
        let source = finding.source.as_deref().unwrap_or_default();
        assert!(
            source.starts_with("openapi/customer.yaml#/components/schemas/"),
            "{source}"
        );
        assert!(source.ends_with(keyword), "{source}");
    }
}

#[test]
fn the_number_of_violations_told_is_bounded() {
    let customers = json!({"customers": vec![json!({}); 50]});
    let found = findings(&exchange("GET", "/obp/v3.0.0/users/current/customers", 200, customers));
    assert_eq!(found.len(), 21, "{found:#?}");
    assert!(
        found[20].message.starts_with("and ") && found[20].message.contains("more places"),
        "{}",
        found[20].message
    );
    assert_eq!(
        found[0].at.as_deref().map(|at| at.starts_with(".customers[0].")),
        Some(true)
    );
}

#[test]
fn statuses_and_codes_that_the_contract_does_not_know_are_found() {
    let bank = "OBP-30001: Bank not found. Please specify a valid value for BANK_ID. Current BankId is x";
    assert_eq!(findings(&refused(404, bank)), []);
    assert_eq!(
        only(&refused(400, bank)),
        (Check::StatusCodeConformance, ".message".to_owned())
    );
    assert_eq!(
        only(&exchange("POST", PATH, 200, customer())),
        (Check::StatusCodeConformance, "status".to_owned())
    );
    assert_eq!(
        only(&refused(418, bank)),
        (Check::StatusCodeConformance, "status".to_owned())
    );
    assert_eq!(
        only(&refused(404, "OBP-99999: no such")),
        (Check::StatusCodeConformance, ".message".to_owned())
    );
    let text = findings(&refused(400, "text without code"));
    assert_eq!(
        text.iter().map(|finding| finding.class).collect::<Vec<_>>(),
        [Class::Value]
    );
    let mut other = refused(404, bank);
    other.received.body = json!({"code": 400, "message": bank}).to_string().into();
    assert_eq!(only(&other), (Check::ResponseSchemaConformance, ".code".to_owned()));
}

#[test]
fn server_errors_are_found_unless_the_contract_names_them() {
    assert_eq!(
        only(&refused(500, "boom")),
        (Check::NotAServerError, "status".to_owned())
    );
    assert_eq!(
        only(&refused(503, "boom")),
        (Check::NotAServerError, "status".to_owned())
    );
    assert_eq!(
        only(&refused(500, "OBP-50000: Unknown Error.")),
        (Check::NotAServerError, "status".to_owned())
    );
    let named =
        "OBP-50015: The server encountered an unexpected condition which prevented it from fulfilling the request.";
    let body = json!({"code": 500, "message": named});
    assert_eq!(
        findings(&exchange("POST", "/obp/v2.0.0/banks/b/customers", 500, body)),
        []
    );
    assert_eq!(
        only(&exchange("GET", "/nowhere", 500, "")),
        (Check::NotAServerError, "status".to_owned())
    );
}

#[test]
fn content_types_and_bodies_that_are_none_are_found() {
    let mut html = created("<html></html>");
    assert_eq!(only(&html), (Check::ContentTypeConformance, ".".to_owned()));
    assert_eq!(only(&created("")), (Check::ContentTypeConformance, ".".to_owned()));
    html.received.headers[0].1 = "text/html".to_owned();
    assert_eq!(
        only(&html),
        (Check::ContentTypeConformance, "header Content-Type".to_owned())
    );
    html.received.headers.remove(0);
    assert_eq!(
        only(&html),
        (Check::ContentTypeConformance, "header Content-Type".to_owned())
    );
    let mut upper = created(customer());
    upper.received.headers[0].1 = "Application/JSON".to_owned();
    assert_eq!(findings(&upper), []);
}

#[test]
fn headers_that_are_missing_or_odd_are_found() {
    for name in [
        "Correlation-Id",
        "Access-Control-Allow-Origin",
        "Cache-Control",
        "Pragma",
        "Expires",
        "X-Frame-Options",
    ] {
        let mut answer = created(customer());
        answer.received.headers.retain(|(header, _)| header != name);
        assert_eq!(
            only(&answer),
            (Check::ResponseHeadersConformance, format!("header {name}"))
        );
    }
    let mut answer = created(customer());
    answer.received.headers[1].1 = "public".to_owned();
    assert_eq!(
        only(&answer),
        (Check::ResponseHeadersConformance, "header Cache-Control".to_owned())
    );

    let mut challenge = refused(401, "OBP-20001: User not logged in. Authentication is required!");
    assert_eq!(findings(&challenge), []);
    challenge.received.headers.pop();
    assert_eq!(
        only(&challenge),
        (Check::ResponseHeadersConformance, "header WWW-Authenticate".to_owned())
    );
}

#[test]
fn what_should_have_been_refused_is_found() {
    let success = created(customer());
    let with = |login, negative| {
        let call = Call {
            login,
            negative,
            outside: false,
        };
        check_as(&success, &call)
            .iter()
            .map(|finding| finding.check)
            .collect::<Vec<_>>()
    };
    assert_eq!(with(Credentials::Absent, false), [Check::IgnoredAuth]);
    assert_eq!(with(Credentials::Invalid, false), [Check::IgnoredAuth]);
    assert_eq!(with(Credentials::Valid, true), [Check::NegativeDataRejection]);
    assert!(
        check::use_after_free("the customer", &success).is_some_and(|finding| finding.check == Check::UseAfterFree)
    );
    assert_eq!(check::use_after_free("the customer", &refused(404, "gone")), None);

    let mut own_header = success.clone();
    own_header
        .sent
        .headers
        .push(("Authorization".into(), "DirectLogin token=x".into()));
    let call = Call {
        login: Credentials::Absent,
        ..Call::default()
    };
    assert_eq!(
        check_as(&own_header, &call),
        [],
        "a login that the fixture writes itself may be valid"
    );
}

#[test]
fn unknown_urls_and_methods_are_answered_as_obp_does() {
    let not_found = "OBP-10404: 404 Not Found. The server could not find the requested URI.";
    let body = json!({"code": 404, "message": not_found});
    let cases = [
        ("GET", "/nowhere", 404, body.to_string(), true),
        ("PATCH", PATH, 404, body.to_string(), true),
        (
            "GET",
            "/obp/v9.9.9/root",
            404,
            json!({"code": 404, "message": "OBP-30001: x"}).to_string(),
            false,
        ),
        ("GET", "/nowhere", 200, "{}".to_owned(), false),
        ("GET", "/nowhere", 405, body.to_string(), false),
        (
            "GET",
            "/nowhere?a=1&a=2",
            400,
            json!({"code": 400, "message": "OBP-09016: x"}).to_string(),
            true,
        ),
        ("HEAD", PATH, 404, String::new(), true),
        ("HEAD", PATH, 200, String::new(), false),
        ("OPTIONS", PATH, 204, String::new(), true),
        ("OPTIONS", PATH, 200, String::new(), false),
        ("OPTIONS", PATH, 204, "x".to_owned(), false),
        ("TRACE", PATH, 403, String::new(), true),
        ("TRACE", PATH, 200, String::new(), false),
    ];
    for (method, path, status, body, fine) in cases {
        let exchange = exchange(method, path, status, body);
        assert_eq!(findings(&exchange).is_empty(), fine, "{method} {path} {status}");
        let call = Call {
            outside: true,
            ..Call::default()
        };
        assert_eq!(check_as(&exchange, &call), [], "{method} {path} {status}");
    }
}

#[test]
fn refusals_of_the_http_server_itself_are_no_deviation() {
    let long = format!("/obp/v1.4.0/banks/{}/crm-events", "b".repeat(9_000));
    assert_eq!(findings(&exchange("GET", &long, 414, "<h1>Bad Message 414</h1>")), []);
    assert!(
        !findings(&exchange(
            "GET",
            "/obp/v1.4.0/banks/b/crm-events",
            414,
            "<h1>Bad Message 414</h1>"
        ))
        .is_empty()
    );
}

#[test]
fn a_forced_error_is_no_deviation() {
    let mut forced = refused(418, "OBP-20006: User is missing one or more roles: ");
    assert!(!findings(&forced).is_empty());
    forced.sent.headers.push(("Force-Error".into(), "OBP-20006".into()));
    assert_eq!(findings(&forced), []);
    forced.received.body = json!({"code": 418, "message": "OBP-30001: x"}).to_string().into();
    assert!(!findings(&forced).is_empty(), "another error than the one asked for");
}
