//! Who is found by attributes, where customers are shown with theirs, and what takes them along.
//!
//! Absent on purpose: what an attribute may be, which the module above looks at.

use serde_json::{Value, json};

use super::{
    super::common::{Request, Server},
    BANK, Caller, NO_ATTRIBUTE, OPTIONS, OTHER_BANK, all, expect,
};

/// Numbers of the customers that a search answers.
fn found(answer: &Value) -> Vec<&str> {
    let customers = answer["customers"].as_array().expect("a list").iter();
    customers
        .map(|customer| customer["customer_number"].as_str().expect("a number"))
        .collect()
}

#[test]
fn a_search_finds_a_customer_for_each_attribute_that_fits_one_of_the_parameters() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "attribute-search", Some("Full"));
    let (one, two, foreign) = (
        full.customer(BANK, "1"),
        full.customer(BANK, "2"),
        full.customer(OTHER_BANK, "3"),
    );
    full.customer(BANK, "0");
    for (customer, name, value) in [
        (&one, json!("a"), json!("1")),
        (&two, json!("a"), json!("2")),
        (&one, json!("b"), json!("1")),
        (&two, json!("A"), json!("1")),
        (&one, json!("e"), json!("")),
        (&one, json!("n"), json!(null)),
        (&one, json!(null), json!("n")),
        (&two, json!("s"), json!("x y")),
        (&one, json!("limit"), json!("5")),
        (&two, json!("a"), json!("1")),
        (&one, json!("n"), json!("2 ")),
    ] {
        full.attribute(BANK, customer, name, value);
    }
    full.attribute(OTHER_BANK, &foreign, json!("a"), json!("1"));
    // What the search answers, and the firehose.
    for (query, by_attributes, firehose) in [
        (
            "",
            &["1", "2", "1", "2", "1", "1", "1", "2", "1", "2", "1"][..],
            &["0", "1", "2"][..],
        ),
        ("?a=1", &["1", "2"], &["1", "2"]),
        ("?a=2", &["2"], &["2"]),
        ("?a=3", &[], &[]),
        ("?a=1&b=1", &["1", "1", "2"], &["1", "2"]),
        ("?b=1&a=1", &["1", "1", "2"], &["1", "2"]),
        ("?a=1&b=2", &["1", "2"], &["1", "2"]),
        ("?A=1", &["2"], &["2"]),
        ("?a", &[], &[]),
        ("?e", &["1"], &["1"]),
        ("?e=", &["1"], &["1"]),
        ("?n=", &[], &[]),
        ("?=n", &[], &[]),
        ("?s=x+y", &["2"], &["2"]),
        ("?s=x%20y", &["2"], &["2"]),
        ("?%61=2", &["2"], &["2"]),
        ("?a=%2B2", &[], &[]),
        ("?n=2", &[], &[]),
        ("?n=2%20", &["1"], &["1"]),
        ("?a=1%27%20OR%20%271%27=%271", &[], &[]),
        ("?limit=5", &["1"], &["0", "1", "2"]),
        ("?limit=1&a=1", &["1", "2"], &[]),
        ("?offset=1&a=1", &["1", "2"], &["1", "2"]),
        ("?offset=2&a=1", &["1", "2"], &["2"]),
        ("?sort_direction=ASC&a=1", &["1", "2"], &["1", "2"]),
        ("?to_date=2020-01-01T00:00:00.000Z&a=1", &["1", "2"], &[]),
        (
            "?__delay=1",
            &["1", "2", "1", "2", "1", "1", "1", "2", "1", "2", "1"],
            &["0", "1", "2"],
        ),
    ] {
        let answer = full.get(&format!("/obp/v4.0.0/banks/{BANK}/customers{query}"));
        assert_eq!(found(&answer), by_attributes, "{query}");
        let answer = full.get(&format!("/obp/v5.1.0/banks/{BANK}/firehose/customers{query}"));
        assert_eq!(found(&answer), firehose, "{query}");
    }
    let elsewhere = full.get(&format!("/obp/v4.0.0/banks/{OTHER_BANK}/customers?a=1"));
    assert_eq!(found(&elsewhere), ["3"]);
    let doubled = full.send("GET", &format!("/obp/v4.0.0/banks/{BANK}/customers?a=1&a=2"), None);
    let message = "OBP-09016: Duplicate Query Parameters are not allowed.";
    expect(&doubled, 400, message, "a=1&a=2");
}

#[test]
fn customers_are_shown_with_their_attributes_at_the_bank_of_the_path() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "attribute-shown", Some("Full"));
    let customer = full.customer(BANK, "1");
    let user = full.get("/obp/v3.0.0/users/current")["user_id"].clone();
    let link = json!({"user_id": user, "customer_id": customer});
    let links = format!("/obp/v4.0.0/banks/{BANK}/user_customer_links");
    assert_eq!(full.send("POST", &links, Some(&link)).status, 201);
    full.attribute(BANK, &customer, json!("a"), json!("1"));
    full.attribute(BANK, &customer, json!("a"), json!("1"));
    let attributes = full.attributes(BANK, &customer);
    assert_eq!(attributes.as_array().map(Vec::len), Some(2));
    let by_number = |bank: &str, path: &str, number: Value| {
        let path = format!("/obp/v5.1.0/banks/{bank}/customers/{path}");
        full.send("POST", &path, Some(&json!({ "customer_number": number })))
    };
    for (shown, wanted) in [
        (
            full.get(&format!("/obp/v5.1.0/banks/{BANK}/customers/{customer}")),
            &attributes,
        ),
        (by_number(BANK, "customer-number", json!("1")).json(), &attributes),
        (
            by_number(BANK, "customer-number-query/overview", json!("1")).json(),
            &attributes,
        ),
        (
            by_number(BANK, "customer-number-query/overview-flat", json!("1")).json(),
            &attributes,
        ),
        (
            full.get(&format!("/obp/v4.0.0/banks/{BANK}/customers?a=1"))["customers"][1].clone(),
            &attributes,
        ),
        (
            full.get("/obp/v5.1.0/users/current/customers")["customers"][0].clone(),
            &attributes,
        ),
        (
            full.get(&format!("/obp/v5.1.0/banks/{OTHER_BANK}/customers/{customer}")),
            &json!([]),
        ),
    ] {
        assert_eq!(shown["customer_id"], json!(customer), "{shown}");
        assert_eq!(&shown["customer_attributes"], wanted, "{shown}");
    }
    for overview in ["customer-number-query/overview", "customer-number-query/overview-flat"] {
        assert_eq!(by_number(BANK, overview, json!("1")).json()["accounts"], json!([]));
        let none = "OBP-30002: Customer not found. Please specify a valid value for CUSTOMER_NUMBER.";
        for (bank, number) in [(BANK, json!("9")), (BANK, json!(null)), (OTHER_BANK, json!("1"))] {
            expect(&by_number(bank, overview, number), 404, none, overview);
        }
    }
}

#[test]
fn with_a_customer_go_its_attributes_and_a_session_and_a_reset_have_their_own() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "attribute-cascade", Some("Full"));
    let beside = Caller::new(&server, "attribute-beside", Some("Full"));
    let (customer, stays) = (full.customer(BANK, "1"), full.customer(BANK, "2"));
    let id = full.attribute(BANK, &customer, json!("a"), json!("1"));
    full.attribute(BANK, &stays, json!("a"), json!("1"));
    let cascade = format!("/obp/v4.0.0/management/cascading/banks/{BANK}/customers/{customer}");
    assert_eq!(full.send("DELETE", &cascade, None).status, 200);
    let search = format!("/obp/v4.0.0/banks/{BANK}/customers?a=1");
    assert_eq!(found(&full.get(&search)), ["2"]);
    let gone = full.send("GET", &format!("{}/{id}", all(BANK, &stays)), None);
    expect(&gone, 400, NO_ATTRIBUTE, "of the customer that is gone");
    assert!(found(&beside.get(&search)).is_empty());
    let reset = Request::new("POST", "/__mock/reset").header("X-Mock-Session", "attribute-cascade");
    assert_eq!(server.answer(&reset).status, 200);
    let again = Caller::new(&server, "attribute-cascade", Some("Full"));
    assert!(found(&again.get(&search)).is_empty());
}
