//! Bank mode: what belongs to a customer – addresses, tax residences, social media handles, links to users.
//!
//! The recordings do not show these rules; the real server was asked for each, and the expectations are its answers.
//! Absent on purpose: customers themselves.

use std::thread;

use serde_json::{Value, json};

use super::common::{Answer, Request, Server};

const OPTIONS: &[&str] = &["--mode", "bank", "--empty"];
const BANK: &str = "/obp/v3.1.0/banks/GENODEM1GLS";
const OTHER_BANK: &str = "/obp/v3.1.0/banks/gh.29.uk";
const REFUSED: &str = "OBP-50200: Connector cannot return the data we requested.";

/// A bank of its own for a test, and one who calls it.
struct Caller<'s> {
    server: &'s Server,
    session: &'static str,
    token: String,
}

impl<'s> Caller<'s> {
    fn new(server: &'s Server, session: &'static str, name: &str) -> Self {
        let (lower, key) = (name.to_lowercase(), "obpmockconsumerkey000000000000000000001");
        let login = format!("username={lower}.user,password={name}-Pass-1!,consumer_key={key}");
        let request = Request::new("POST", "/my/logins/direct").header("DirectLogin", &login);
        let answer = server.answer(&request.header("X-Mock-Session", session));
        assert_eq!(answer.status, 201, "{}", answer.text());
        let token = answer.json()["token"].as_str().expect("a token").to_owned();
        Self { server, session, token }
    }

    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        let request = Request::new(method, path)
            .header("X-Mock-Session", self.session)
            .header("DirectLogin", &format!("token={}", self.token));
        self.server.answer(&match body {
            Some(body) => request.body(body.to_string()),
            None => request,
        })
    }

    fn get(&self, path: &str) -> Value {
        self.send("GET", path, None).json()
    }

    /// Makes a customer, and gives its id. The oldest way links it to who makes it.
    fn customer(&self, bank: &str, number: &str) -> String {
        let body = json!({
            "user_id": "", "customer_number": number, "legal_name": "Ann", "mobile_phone_number": "+49 1",
            "email": "ann@example.com", "face_image": {"url": "u", "date": "2017-09-18T22:00:00Z"},
            "date_of_birth": "2017-09-18T22:00:00Z", "relationship_status": "single", "dependants": 0,
            "dob_of_dependants": [], "credit_rating": {"rating": "A", "source": "S"},
            "credit_limit": {"currency": "EUR", "amount": "7"}, "highest_education_attained": "Master",
            "employment_status": "worker", "kyc_status": true, "last_ok_date": "2020-01-01T00:00:00Z",
        });
        let path = format!("{}/customers", bank.replace("v3.1.0", "v2.1.0"));
        let answer = self.send("POST", &path, Some(&body));
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["customer_id"].as_str().expect("an id").to_owned()
    }

    /// The user who made a customer.
    fn maker(&self, customer: &str) -> String {
        let links = self.get(&links_of("customers", customer));
        let user = &links["user_customer_links"][0]["user_id"];
        user.as_str().expect("a link").to_owned()
    }
}

fn links_of(what: &str, id: &str) -> String {
    format!("/obp/v4.0.0/banks/GENODEM1GLS/user_customer_links/{what}/{id}")
}

fn address(changes: &Value) -> Value {
    let mut body = json!({
        "line_1": "1", "line_2": "2", "line_3": "3", "city": "c", "county": "", "state": "Brandenburg",
        "postcode": "13359", "country_code": "DE", "tags": ["mailing", "home"], "status": "OK",
    });
    for (name, value) in changes.as_object().expect("members") {
        body[name] = value.clone();
    }
    body
}

fn handle(number: &Value) -> Value {
    json!({
        "customer_number": number, "type": "twitter", "handle": "@ann", "date_added": "2017-09-18T22:00:00Z",
        "date_activated": null,
    })
}

#[test]
fn an_address_takes_nulls_and_texts_as_long_as_their_columns_in_utf_16() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "address-texts", "Full");
    let customer = format!("{BANK}/customers/{}", full.customer(BANK, "1"));
    let first = full
        .send("POST", &format!("{customer}/address"), Some(&address(&json!({}))))
        .json();
    let first = format!(
        "{customer}/addresses/{}",
        first["customer_address_id"].as_str().expect("an id")
    );
    for (changes, taken) in [
        (json!({"line_1": "x".repeat(255)}), true),
        (json!({"line_1": "x".repeat(256)}), false),
        (json!({"line_1": "😀".repeat(127)}), true),
        (json!({"line_1": "😀".repeat(128)}), false),
        (json!({"state": "😀".repeat(10)}), true),
        (json!({"state": "😀".repeat(11)}), false),
        (json!({"state": "x".repeat(21), "status": "s"}), false),
        (json!({"status": "x".repeat(300)}), true),
        (json!({"country_code": "😀"}), true),
        (json!({"country_code": "e\u{301}x"}), false),
        (json!({"postcode": "x".repeat(21)}), false),
        (json!({"tags": ["x".repeat(9), "y".repeat(10)]}), true),
        (json!({"tags": ["x".repeat(10), "y".repeat(10)]}), false),
        (
            json!({"line_1": null, "city": null, "state": null, "country_code": null, "status": null}),
            true,
        ),
    ] {
        for (method, path, status) in [("POST", &format!("{customer}/address"), 201), ("PUT", &first, 200)] {
            let body = address(&changes);
            let answer = full.send(method, path, Some(&body));
            if !taken {
                assert_eq!(
                    (answer.status, answer.message()),
                    (400, REFUSED.to_owned()),
                    "{changes}"
                );
                continue;
            }
            assert_eq!(answer.status, status, "{method} {changes}: {}", answer.text());
            let shown = answer.json();
            for member in ["line_1", "line_2", "city", "state", "postcode", "country_code"] {
                assert_eq!(shown[member], body[member], "{changes}");
            }
            assert_eq!(shown["status"], body["state"], "{changes}");
        }
    }
}

#[test]
fn tags_come_back_as_one_text_splits() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "address-tags", "Full");
    let path = format!("{BANK}/customers/{}/address", full.customer(BANK, "1"));
    for (sent, shown) in [
        (json!([]), json!([""])),
        (json!(null), json!([""])),
        (json!(["", ""]), json!([])),
        (json!(["", "a", ""]), json!(["", "a"])),
        (json!(["a,b"]), json!(["a", "b"])),
        (json!(["a", null]), json!(["a", "null"])),
        (json!([1, true]), json!(["1", "true"])),
    ] {
        let answer = full.send("POST", &path, Some(&address(&json!({ "tags": sent }))));
        assert_eq!(answer.json()["tags"], shown, "{sent}");
    }
}

#[test]
fn an_address_is_changed_and_deleted_through_any_customer_of_any_bank() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "address-of-others", "Full");
    let (own, other) = (full.customer(BANK, "1"), full.customer(OTHER_BANK, "1"));
    let mut ids = Vec::new();
    for line in ["first", "second"] {
        let path = format!("{BANK}/customers/{own}/address");
        let made = full
            .send("POST", &path, Some(&address(&json!({ "line_1": line }))))
            .json();
        ids.push(made["customer_address_id"].as_str().expect("an id").to_owned());
    }
    let foreign = format!("{OTHER_BANK}/customers/{other}/addresses/{}", ids[0]);
    let changed = full.send("PUT", &foreign, Some(&address(&json!({ "line_1": "changed" }))));
    assert_eq!((changed.status, &changed.json()["customer_id"]), (200, &json!(own)));
    let lines = |customer: &str| {
        let list = full.get(&format!("{BANK}/customers/{customer}/addresses"));
        let lines = list["addresses"].as_array().expect("a list").iter();
        lines.map(|address| address["line_1"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(lines(&own), ["changed", "second"]);
    assert!(lines(&other).is_empty());
    assert_eq!(full.send("DELETE", &foreign, None).text(), r#"{"value":true}"#);
    assert_eq!(lines(&own), ["second"]);
    let gone = format!("{REFUSED} <- OBP-30310: Customer's Address not found by CUSTOMER_ADDRESS_ID. ");
    for (method, body) in [
        ("DELETE", None),
        ("PUT", Some(address(&json!({})))),
        ("PUT", Some(address(&json!({"country_code": "DEU"})))),
    ] {
        let answer = full.send(method, &foreign, body.as_ref());
        assert_eq!(
            (answer.status, answer.message()),
            (400, gone.clone()),
            "{method} {body:?}"
        );
    }
}

#[test]
fn a_tax_number_is_taken_once_in_a_domain_but_nulls_are_never_the_same() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "residences", "Full");
    let (one, two) = (full.customer(BANK, "1"), full.customer(BANK, "2"));
    for (customer, domain, number, taken) in [
        (&one, json!("d"), json!("1"), true),
        (&one, json!("d"), json!("1"), false),
        (&one, json!("d"), json!(1), false),
        (&one, json!("D"), json!("1"), true),
        (&one, json!("d "), json!("1"), true),
        (&two, json!("d"), json!("1"), true),
        (&one, json!(null), json!("1"), true),
        (&one, json!(null), json!("1"), true),
        (&one, json!(""), json!(""), true),
        (&one, json!(""), json!(""), false),
        (&one, json!("é"), json!("1"), true),
        (&one, json!("e\u{301}"), json!("1"), true),
        (&one, json!("😀".repeat(10)), json!("1"), true),
        (&one, json!("😀".repeat(11)), json!("1"), false),
    ] {
        let path = format!("{BANK}/customers/{customer}/tax-residence");
        let answer = full.send("POST", &path, Some(&json!({"domain": domain, "tax_number": number})));
        let wanted = if taken { (201, "") } else { (400, REFUSED) };
        assert_eq!((answer.status, answer.message().as_str()), wanted, "{domain} {number}");
    }
}

#[test]
fn a_handle_stays_with_its_number() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "handles", "Full");
    let (one, two, foreign) = (
        full.customer(BANK, "1"),
        full.customer(BANK, "2"),
        full.customer(OTHER_BANK, "1"),
    );
    let path = |bank: &str, customer: &str| format!("{bank}/customers/{customer}/social_media_handles");
    for (number, status) in [
        (json!("1"), 201),
        (json!("1"), 500),
        (json!(1), 500),
        (json!(null), 201),
        (json!(null), 201),
        (json!("x".repeat(64)), 201),
        (json!("x".repeat(65)), 500),
    ] {
        let answer = full.send("POST", &path(BANK, &two), Some(&handle(&number)));
        assert_eq!(answer.status, status, "{number}");
    }
    let handles = |bank: &str, customer: &str| {
        let list = full.get(&path(bank, customer));
        list["checks"].as_array().map(Vec::len)
    };
    let all = |counts: [usize; 3]| {
        let found = [handles(BANK, &one), handles(BANK, &two), handles(OTHER_BANK, &foreign)];
        assert_eq!(found, counts.map(Some));
    };
    all([1, 0, 1]);
    let renumber = |customer: &str, number: &str| {
        let body = json!({ "customer_number": number });
        let answer = full.send("PUT", &format!("{BANK}/customers/{customer}/number"), Some(&body));
        assert_eq!(answer.status, 200, "{}", answer.text());
    };
    renumber(&one, "3");
    all([0, 0, 1]);
    renumber(&two, "1");
    all([0, 1, 1]);
}

#[test]
fn a_link_looks_at_the_user_then_at_the_customer_then_at_its_bank() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "links", "Full");
    let other = Caller::new(&server, "links", "Other");
    let (own, foreign) = (full.customer(BANK, "1"), other.customer(OTHER_BANK, "1"));
    let user = full.maker(&foreign);
    let text = |text: &str| json!(text);
    let none = "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.";
    let none_v4 = format!("{none}. Current CustomerId(x)");
    let (nobody, nobody_v4) = (
        "OBP-20005: User not found. Please specify a valid value for USER_ID.",
        "OBP-20057: User not found by userId.",
    );
    let odd = "OBP-50005: An unspecified or internal error occurred.";
    let broken =
        "OBP-50015: The server encountered an unexpected condition which prevented it from fulfilling the request.";
    for (user, customer, v2, v4) in [
        (text("x"), text(&own), (400, nobody), (404, nobody_v4)),
        (text("x"), json!(null), (400, nobody), (404, nobody_v4)),
        (text(""), text(&own), (400, odd), (404, nobody_v4)),
        (json!(null), text("x"), (500, broken), (404, nobody_v4)),
        (text(&user), json!(null), (500, broken), (400, odd)),
        (text(&user), text(""), (400, odd), (400, odd)),
        (text(&user), text("x"), (400, none), (404, &none_v4)),
        (text(&user), text(&foreign), (400, odd), (400, odd)),
    ] {
        for (version, (status, message)) in [("v2.0.0", v2), ("v4.0.0", v4)] {
            let path = format!("/obp/{version}/banks/GENODEM1GLS/user_customer_links");
            let answer = full.send("POST", &path, Some(&json!({"user_id": user, "customer_id": customer})));
            let found = (answer.status, answer.message());
            assert_eq!(found, (status, message.to_owned()), "{version} {user} {customer}");
        }
    }
}

#[test]
fn a_link_that_is_deleted_can_be_made_again() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "link-again", "Full");
    let other = Caller::new(&server, "link-again", "Other");
    let customer = full.customer(BANK, "1");
    let user = full.maker(&other.customer(OTHER_BANK, "1"));
    let links = "/obp/v4.0.0/banks/GENODEM1GLS/user_customer_links";
    let pair = json!({"user_id": user, "customer_id": customer});
    let seen = |caller: &Caller<'_>| {
        let entities = caller.get("/obp/v4.0.0/my/correlated-entities");
        let entities = entities["correlated_entities"].as_array().expect("a list").iter();
        entities
            .map(|entity| entity["users"].as_array().map_or(0, Vec::len))
            .collect::<Vec<_>>()
    };
    for round in 0..2 {
        let made = full.send("POST", links, Some(&pair));
        assert_eq!(made.status, 201, "{round} {}", made.text());
        assert_eq!(full.send("POST", links, Some(&pair)).status, 400);
        assert_eq!((seen(&full), seen(&other)), (vec![2], vec![1, 2]));
        let link = format!(
            "{links}/{}",
            made.json()["user_customer_link_id"].as_str().expect("an id")
        );
        assert_eq!(full.send("DELETE", &link, None).text(), r#"{"value":{"value":true}}"#);
        let again = full.send("DELETE", &link, None);
        assert_eq!(again.message(), "OBP-30035: User Customer Link not found");
        assert_eq!((seen(&full), seen(&other)), (vec![1], vec![1]));
    }
}

#[test]
fn with_a_customer_goes_all_that_is_its_own_but_not_the_handle_of_its_number() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "cascade", "Full");
    let customer = full.customer(BANK, "1");
    let user = full.maker(&customer);
    let path = format!("{BANK}/customers/{customer}");
    let residence = json!({"domain": "d", "tax_number": "1"});
    for (part, body) in [
        ("address", address(&json!({}))),
        ("tax-residence", residence),
        ("social_media_handles", handle(&json!("1"))),
    ] {
        assert_eq!(
            full.send("POST", &format!("{path}/{part}"), Some(&body)).status,
            201,
            "{part}"
        );
    }
    let cascade = format!("/obp/v4.0.0/management/cascading/banks/GENODEM1GLS/customers/{customer}");
    assert_eq!(full.send("DELETE", &cascade, None).status, 200);
    let v4 = format!("/obp/v4.0.0/banks/GENODEM1GLS/customers/{customer}/attributes");
    let none = "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.";
    let none_new = format!("{none}. Current CustomerId({customer})");
    for (path, status, message) in [
        (&format!("{path}/addresses"), 404, none_new.as_str()),
        (&format!("{path}/tax-residences"), 404, &none_new),
        (&v4, 404, &none_new),
        (&format!("{path}/social_media_handles"), 400, none),
        (&format!("{path}/credit_limit/requests"), 200, ""),
    ] {
        let answer = full.send("GET", path, None);
        assert_eq!((answer.status, answer.message().as_str()), (status, message), "{path}");
    }
    for path in [links_of("customers", &customer), links_of("users", &user)] {
        assert_eq!(full.get(&path), json!({"user_customer_links": []}), "{path}");
    }
    assert_eq!(
        full.get("/obp/v4.0.0/my/correlated-entities"),
        json!({"correlated_entities": []})
    );
    let next = full.customer(BANK, "1");
    let handles = full.get(&format!("{BANK}/customers/{next}/social_media_handles"));
    assert_eq!(handles["checks"][0]["handle"], "@ann");
}

#[test]
fn of_several_at_once_exactly_one_gets_what_is_there_once() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "at-once", "Full");
    let other = Caller::new(&server, "at-once", "Other");
    let customer = full.customer(BANK, "1");
    let user = full.maker(&other.customer(OTHER_BANK, "1"));
    for (path, body, taken) in [
        (
            format!("{BANK}/customers/{customer}/tax-residence"),
            json!({"domain": "d", "tax_number": "1"}),
            400,
        ),
        (
            format!("{BANK}/user_customer_links"),
            json!({"user_id": user, "customer_id": customer}),
            400,
        ),
        (
            format!("{BANK}/customers/{customer}/social_media_handles"),
            handle(&json!("1")),
            500,
        ),
    ] {
        let mut statuses: Vec<u16> = thread::scope(|scope| {
            let calls: Vec<_> = (0..8)
                .map(|_| scope.spawn(|| full.send("POST", &path, Some(&body)).status))
                .collect();
            calls.into_iter().map(|call| call.join().expect("an answer")).collect()
        });
        statuses.sort_unstable();
        assert_eq!(statuses, [vec![201], vec![taken; 7]].concat(), "{path}");
    }
}
