//! Traps of bank mode, from outside: what the answer tells, and what it is with `--friendly`.

use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

use super::common::{Answer, Request, Server};

const BANK: &[&str] = &["--mode", "bank", "--empty"];
const FRIENDLY: &[&str] = &["--mode", "bank", "--empty", "--friendly"];

const CUSTOMERS: &str = "/obp/v5.0.0/banks/GENODEM1GLS/customers";

fn login(server: &Server) -> Answer {
    let value = "username=\"full.user\",password=\"Full-Pass-1!\",\
                 consumer_key=\"obpmockconsumerkey000000000000000000001\"";
    server.answer(&Request::new("POST", "/my/logins/direct").header("DirectLogin", value))
}

fn token(answer: &Answer) -> String {
    assert_eq!(answer.status, 201, "{}", answer.text());
    format!("token={}", answer.json()["token"].as_str().expect("a token"))
}

/// A body that a real server takes, with a number of its own and some members changed.
fn customer(changes: &[(&str, Value)]) -> Vec<u8> {
    static NUMBER: AtomicU32 = AtomicU32::new(1);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed).to_string();
    let mut body = json!({
        "legal_name": "A", "customer_number": number, "mobile_phone_number": "1", "email": "a@example.com",
        "face_image": {"url": "u", "date": "2017-09-18T22:00:00Z"}, "date_of_birth": "2017-09-18T22:00:00Z",
        "relationship_status": "single", "dependants": 0, "dob_of_dependants": [],
        "credit_rating": {"rating": "r", "source": "s"}, "credit_limit": {"currency": "EUR", "amount": "1"},
        "highest_education_attained": "h", "employment_status": "e", "kyc_status": true,
        "last_ok_date": "2017-09-18T22:00:00Z", "title": "t", "branch_id": "b", "name_suffix": "n",
    });
    for (name, value) in changes {
        body[*name] = value.clone();
    }
    body.to_string().into_bytes()
}

/// A request, and what comes of it with all traps and without them: status, and the start of the hint.
struct Case {
    name: &'static str,
    request: fn(&str) -> Request,
    trapped: (u16, &'static str),
    friendly: (u16, &'static str),
}

const CASES: &[Case] = &[
    Case {
        name: "nothing odd",
        request: |token| {
            Request::new("POST", CUSTOMERS)
                .header("DirectLogin", token)
                .body(customer(&[]))
        },
        trapped: (201, ""),
        friendly: (201, ""),
    },
    Case {
        name: "content type",
        request: |token| {
            let request = Request::new("POST", CUSTOMERS).header("DirectLogin", token);
            request.content_type(Some("text/plain")).body(customer(&[]))
        },
        trapped: (404, "POST and PUT without"),
        friendly: (201, ""),
    },
    Case {
        name: "accept",
        request: |_| Request::new("GET", "/obp/v5.1.0/banks").header("Accept", "application/xml"),
        trapped: (404, "A request whose Accept"),
        friendly: (200, ""),
    },
    Case {
        name: "slash",
        request: |_| Request::new("GET", "/obp/v5.1.0/banks/GENODEM1GLS/"),
        trapped: (404, "A slash at the end"),
        friendly: (200, ""),
    },
    Case {
        name: "header name",
        request: |token| Request::new("GET", CUSTOMERS).header("directlogin", token),
        trapped: (401, "This function reads its token"),
        friendly: (200, ""),
    },
    Case {
        name: "token",
        request: |_| Request::new("GET", CUSTOMERS).header("DirectLogin", "token=not-a-token"),
        trapped: (400, "A wrong, expired or ended token"),
        friendly: (401, ""),
    },
    Case {
        name: "dependants",
        request: |token| {
            let body = customer(&[("dependants", json!(10))]);
            Request::new("POST", CUSTOMERS).header("DirectLogin", token).body(body)
        },
        trapped: (400, "dependants must be"),
        friendly: (201, ""),
    },
    Case {
        name: "text",
        request: |token| {
            let body = customer(&[("legal_name", json!(7))]);
            Request::new("POST", CUSTOMERS).header("DirectLogin", token).body(body)
        },
        trapped: (201, "A text member was sent"),
        friendly: (400, ""),
    },
    Case {
        name: "filter date",
        request: |token| {
            let path = "/obp/v5.1.0/banks/GENODEM1GLS/firehose/customers?from_date=2024-01-31T00:00:00Z";
            Request::new("GET", path).header("DirectLogin", token)
        },
        trapped: (400, "from_date and to_date need"),
        friendly: (200, ""),
    },
    Case {
        name: "search",
        request: |token| {
            let path = "/obp/v4.0.0/banks/GENODEM1GLS/search/customers/mobile-phone-number";
            let body = json!({"mobile_phone_number": "1"}).to_string();
            Request::new("POST", path).header("DirectLogin", token).body(body)
        },
        trapped: (201, "This search answers 201"),
        friendly: (200, ""),
    },
];

#[test]
fn traps_are_told_or_turned_off() {
    for (options, friendly) in [(BANK, false), (FRIENDLY, true)] {
        let server = Server::shared(options);
        let token = token(&login(&server));
        for case in CASES {
            let expected = if friendly { case.friendly } else { case.trapped };
            let answer = server.answer(&(case.request)(&token));
            let hint = answer.header("X-Mock-Hint").unwrap_or_default();
            let start: String = hint.chars().take(expected.1.len()).collect();
            let told = (answer.status, start.as_str(), hint.is_empty());
            let wanted = (expected.0, expected.1, expected.1.is_empty());
            assert_eq!(told, wanted, "{} {options:?}: {}", case.name, answer.text());
        }
    }
}

/// On servers of its own, since a login ends the tokens of other tests.
#[test]
fn a_second_login_ends_the_first_token_unless_the_bank_is_friendly() {
    for (options, ends) in [(BANK, true), (FRIENDLY, false)] {
        let server = Server::start(options);
        let first = login(&server);
        assert_eq!(first.header("X-Mock-Hint"), None, "{options:?}");
        let second = login(&server);
        assert_eq!(second.header("X-Mock-Hint").is_some(), ends, "{options:?}");
        let answer = server.answer(&Request::new("GET", CUSTOMERS).header("DirectLogin", &token(&first)));
        let (status, hinted) = if ends { (400, true) } else { (200, false) };
        assert_eq!(answer.status, status, "{options:?}: {}", answer.text());
        assert_eq!(answer.header("X-Mock-Hint").is_some(), hinted, "{options:?}");
    }
}

#[test]
fn example_mode_tells_of_no_traps() {
    let server = Server::shared(&[]);
    let answer = server.get("/obp/v5.1.0/banks/");
    assert_eq!(answer.header("X-Mock-Hint"), None);
}
