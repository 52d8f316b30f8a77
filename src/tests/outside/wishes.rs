//! What a request may wish of its answer, by `Prefer` or by twins in the query: named answers and delay.
//!
//! Generated data is tested in `generated.rs`.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::{
    common::{Request, Server},
    contract::operations,
};

/// Examples as they stand in the contract.
const AS_WRITTEN: &[&str] = &["--reflect", "false", "--hostname", "http://127.0.0.1:8080"];

fn with_query(mut request: Request, query: &str) -> Request {
    request.path = format!("{}?{query}", request.path);
    request
}

#[test]
fn every_named_error_can_be_called_up_by_header_and_by_query() {
    let server = Server::shared(AS_WRITTEN);
    let mut count = 0;
    for operation in operations() {
        for (status, name, value) in &operation.errors {
            let wish = format!("code={status}, example={name}");
            let by_header = server.answer(&operation.own_request().header("Prefer", &wish));
            assert_eq!(by_header.status, *status, "{} {wish}", operation.id);
            assert_eq!(by_header.json(), *value, "{} {wish}", operation.id);
            assert_eq!(
                by_header.header("Preference-Applied"),
                Some(wish.as_str()),
                "{}",
                operation.id
            );
            let query = format!("__code={status}&__example={name}");
            let by_query = server.answer(&with_query(operation.own_request(), &query));
            assert_eq!(
                (by_query.status, &by_query.body),
                (*status, &by_header.body),
                "{} {query}",
                operation.id
            );
            assert_eq!(
                by_query.header("Preference-Applied"),
                None,
                "only preferences of the header are applied"
            );
            count += 1;
        }
    }
    assert!(count > 600, "only {count} errors");
}

#[test]
fn a_name_alone_is_enough_and_so_is_a_code_alone() {
    let server = Server::shared(AS_WRITTEN);
    for operation in operations() {
        for (status, name, value) in &operation.errors {
            let answer = server.answer(&operation.own_request().header("Prefer", &format!("example=\"{name}\"")));
            assert_eq!(
                (answer.status, &answer.json()),
                (*status, value),
                "{} {name}",
                operation.id
            );
        }
        let mut statuses: Vec<u16> = operation.errors.iter().map(|(status, ..)| *status).collect();
        statuses.dedup();
        for status in statuses {
            let answer = server.answer(&with_query(operation.own_request(), &format!("__code={status}")));
            let of_status = |value: &Value| {
                operation
                    .errors
                    .iter()
                    .any(|(own, _, other)| *own == status && value == other)
            };
            assert_eq!(answer.status, status, "{}", operation.id);
            assert!(
                of_status(&answer.json()),
                "{} {status}: {}",
                operation.id,
                answer.text()
            );
        }
    }
}

#[test]
fn an_obp_code_calls_up_the_first_of_its_texts() {
    let server = Server::shared(AS_WRITTEN);
    let request = Request::new("POST", "/obp/v3.1.0/banks/b/customers").header("Prefer", "example=OBP-10001");
    let answer = server.answer(&request);
    assert_eq!(answer.status, 400);
    assert!(
        answer.message().starts_with("OBP-10001: Incorrect json format."),
        "{}",
        answer.text()
    );
}

#[test]
fn every_success_example_can_be_called_up_the_documented_ones_too() {
    let server = Server::shared(AS_WRITTEN);
    let mut documented = 0;
    for operation in operations().iter().filter(|operation| !operation.is_made()) {
        for (name, value) in &operation.examples {
            let answer = server.answer(&operation.own_request().header("Prefer", &format!("example={name}")));
            assert_eq!(
                (answer.status, &answer.json()),
                (operation.status, value),
                "{} {name}",
                operation.id
            );
            documented += usize::from(name == "documented");
        }
    }
    assert!(documented >= 15, "only {documented} documented examples");
}

/// A wished-for answer comes before all checks: nobody has to build a request that fails.
#[test]
fn wishes_go_before_login_and_body() {
    let server = Server::shared(&["--auth", "roles"]);
    let request = Request::new("POST", "/obp/v5.1.0/banks/b/customers").body("{}");
    let answer = server.answer(&request.clone().header("Prefer", "example=OBP-30001"));
    assert_eq!((answer.status, &answer.message()[..9]), (404, "OBP-30001"));
    assert_eq!(server.answer(&request).status, 401, "without a wish the checks go on");
}

#[test]
fn what_cannot_be_is_refused_with_the_list_of_what_there_is() {
    let server = Server::shared(&[]);
    let path = "/obp/v5.1.0/banks/b/customers/c";
    let operation = operations()
        .iter()
        .find(|operation| operation.id.ends_with("getCustomerByCustomerId"));
    let operation = operation.expect("an operation");
    for (prefer, query) in [
        ("code=999", ""),
        ("code=abc", ""),
        ("example=OBP-99999", ""),
        ("example=", ""),
        ("code=404, example=OBP-20001", ""),
        ("dynamic=perhaps", ""),
        ("seed=-1", ""),
        ("count=1001", ""),
        ("delay=60001", ""),
        ("dynamic=true, locale=tlh", ""),
        ("", "__code=999"),
        ("", "__colour=blue"),
        ("", "__example=nope"),
        ("", "__count=many"),
    ] {
        let answer = server.answer(&with_query(Request::new("GET", path), query).header("Prefer", prefer));
        assert_eq!(answer.status, 400, "{prefer} {query}: {}", answer.text());
        let body = answer.json();
        assert!(answer.message().starts_with("obp-mock: "), "{prefer} {query}: {body}");
        assert_eq!(body["code"], 400);
        assert_eq!(body["operation"], operation.id.as_str());
        assert_eq!(
            body["preferences"],
            json!(["code", "example", "dynamic", "seed", "count", "delay", "locale"])
        );
        let listed: Vec<&str> = body["answers"]
            .as_array()
            .expect("answers")
            .iter()
            .filter_map(|a| a["example"].as_str())
            .collect();
        let errors = operation.errors.iter().map(|(_, name, _)| name);
        for name in operation.examples.iter().map(|(name, _)| name).chain(errors) {
            assert!(
                listed.contains(&name.as_str()),
                "{prefer} {query}: {name} is not listed"
            );
        }
    }
}

#[test]
fn preferences_that_are_not_ours_are_passed_over() {
    let server = Server::shared(&[]);
    let plain = server.get("/obp/v5.1.0/banks");
    for prefer in [
        "respond-async, wait=10",
        "return=minimal; foo=\"a,b\"",
        "",
        ",,;=",
        "handling=lenient",
    ] {
        let answer = server.answer(&Request::new("GET", "/obp/v5.1.0/banks").header("Prefer", prefer));
        assert_eq!((answer.status, &answer.body), (200, &plain.body), "{prefer}");
        assert_eq!(answer.header("Preference-Applied"), None, "{prefer}");
    }
    let mixed = Request::new("GET", "/obp/v5.1.0/banks").header("Prefer", "respond-async, dynamic=true, SEED=7");
    assert_eq!(
        server.answer(&mixed).header("Preference-Applied"),
        Some("dynamic=true, seed=7")
    );
}

#[test]
fn a_delay_holds_back_this_answer_and_no_other() {
    let server = Server::shared(&[]);
    let delay = Duration::from_millis(400);
    std::thread::scope(|scope| {
        let slow = scope.spawn(|| {
            let start = Instant::now();
            let answer = server.answer(&Request::new("GET", "/obp/v5.1.0/banks").header("Prefer", "delay=400"));
            (answer.status, start.elapsed())
        });
        let start = Instant::now();
        let mut others = 0;
        while !slow.is_finished() {
            assert_eq!(server.get("/obp/v5.1.0/root").status, 200);
            others += 1;
        }
        assert!(others > 1, "{others} answers in {:?}", start.elapsed());
        let (status, took) = slow.join().expect("an answer");
        assert_eq!(status, 200);
        assert!(took >= delay, "{took:?}");
    });
    let start = Instant::now();
    let error = server.get("/obp/v5.1.0/banks/b?__code=404&__delay=200");
    assert_eq!(error.status, 404);
    assert!(
        start.elapsed() >= Duration::from_millis(200),
        "errors are held back too"
    );
}
