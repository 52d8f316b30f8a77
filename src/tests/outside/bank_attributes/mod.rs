//! Bank mode: attributes of customers – what is taken, and in which order it is looked at.
//!
//! The recordings hold none of it; the real server was asked for each, and the expectations are its answers. Absent on
//! purpose: definitions of attributes, which have no effect there and answer their example here.

mod found;

use serde_json::{Value, json};

use super::common::{Answer, Request, Server};

const OPTIONS: &[&str] = &["--mode", "bank", "--empty"];
const BANK: &str = "GENODEM1GLS";
const OTHER_BANK: &str = "gh.29.uk";
const PREFIXES: [&str; 3] = ["v4.0.0", "v5.0.0", "v5.1.0"];
const NO_TYPE: &str = "OBP-10001: Incorrect json format. The `Type` field can only accept the following field: \
                       DOUBLE(12.1234), STRING(TAX_NUMBER), INTEGER(123) and DATE_WITH_DAY(2012-04-23)";
const SHAPE: &str = "OBP-10001: Incorrect json format. The Json body should be the CustomerAttributeJsonV400";
const NO_ATTRIBUTE: &str =
    "OBP-30069: Customer Attribute not found. Please specify a valid value for CUSTOMER_ATTRIBUTE_ID.";

/// Somebody who calls a bank of its own for a test; `None` is not logged in.
struct Caller<'s> {
    server: &'s Server,
    session: &'static str,
    token: Option<String>,
}

impl<'s> Caller<'s> {
    fn new(server: &'s Server, session: &'static str, name: Option<&str>) -> Self {
        let token = name.map(|name| {
            let (lower, key) = (name.to_lowercase(), "obpmockconsumerkey000000000000000000001");
            let login = format!("username={lower}.user,password={name}-Pass-1!,consumer_key={key}");
            let request = Request::new("POST", "/my/logins/direct").header("DirectLogin", &login);
            let answer = server.answer(&request.header("X-Mock-Session", session));
            answer.json()["token"].as_str().expect("a token").to_owned()
        });
        Self { server, session, token }
    }

    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        let mut request = Request::new(method, path).header("X-Mock-Session", self.session);
        if let Some(token) = &self.token {
            request = request.header("DirectLogin", &format!("token={token}"));
        }
        self.server.answer(&match body {
            Some(body) => request.body(body.to_string()),
            None => request,
        })
    }

    fn get(&self, path: &str) -> Value {
        let answer = self.send("GET", path, None);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer.json()
    }

    /// Makes a customer, and gives its id.
    fn customer(&self, bank: &str, number: &str) -> String {
        let body = json!({"legal_name": number, "mobile_phone_number": "1", "customer_number": number});
        let answer = self.send("POST", &format!("/obp/v5.1.0/banks/{bank}/customers"), Some(&body));
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["customer_id"].as_str().expect("an id").to_owned()
    }

    /// Gives a customer an attribute, and its id back.
    fn attribute(&self, bank: &str, customer: &str, name: Value, value: Value) -> String {
        let body = json!({"name": name, "type": "STRING", "value": value});
        let answer = self.send("POST", &one(bank, customer), Some(&body));
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["customer_attribute_id"]
            .as_str()
            .expect("an id")
            .to_owned()
    }

    fn attributes(&self, bank: &str, customer: &str) -> Value {
        self.get(&all(bank, customer))["customer_attributes"].clone()
    }
}

fn one(bank: &str, customer: &str) -> String {
    format!("/obp/v4.0.0/banks/{bank}/customers/{customer}/attribute")
}

fn all(bank: &str, customer: &str) -> String {
    format!("/obp/v4.0.0/banks/{bank}/customers/{customer}/attributes")
}

fn deletion(bank: &str, attribute: &str) -> String {
    format!("/obp/v4.0.0/banks/{bank}/customers/attributes/{attribute}")
}

/// An attribute with some other members.
fn body(changes: &Value) -> Value {
    let mut body = json!({"name": "n", "type": "STRING", "value": "v"});
    for (name, value) in changes.as_object().expect("members") {
        body[name] = value.clone();
    }
    body
}

fn expect(answer: &Answer, status: u16, message: &str, of: &str) {
    let found = (answer.status, answer.message());
    assert_eq!(found, (status, message.to_owned()), "{of}");
}

#[test]
fn an_attribute_is_made_read_changed_and_deleted_under_every_prefix() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "attribute-prefixes", Some("Full"));
    let customer = full.customer(BANK, "1");
    for prefix in PREFIXES {
        let path = format!("/obp/{prefix}/banks/{BANK}/customers/{customer}");
        let made = full.send("POST", &format!("{path}/attribute"), Some(&body(&json!({}))));
        assert_eq!((made.status, made.header("X-Mock-Answer")), (201, None), "{prefix}");
        let mut shown = made.json();
        let id = shown["customer_attribute_id"].as_str().expect("an id").to_owned();
        assert_eq!(
            made.text(),
            format!(r#"{{"customer_attribute_id":"{id}","name":"n","type":"STRING","value":"v"}}"#)
        );
        let own = format!("{path}/attributes/{id}");
        assert_eq!(full.get(&own), shown);
        let changes = json!({"name": "m", "type": "DATE_WITH_DAY", "value": "never"});
        let changed = full.send("PUT", &own, Some(&body(&changes)));
        for (name, value) in changes.as_object().expect("members") {
            shown[name] = value.clone();
        }
        assert_eq!((changed.status, changed.json()), (200, shown.clone()), "{prefix}");
        assert_eq!(full.get(&own), shown);
        assert_eq!(
            full.get(&format!("{path}/attributes")),
            json!({"customer_attributes": [shown]})
        );
        let gone = full.send(
            "DELETE",
            &format!("/obp/{prefix}/banks/{BANK}/customers/attributes/{id}"),
            None,
        );
        assert_eq!(
            (gone.status, gone.text(), gone.header("X-Mock-Answer")),
            (204, "", None)
        );
        expect(&full.send("GET", &own, None), 400, NO_ATTRIBUTE, prefix);
        assert_eq!(full.attributes(BANK, &customer), json!([]));
    }
    let older = one(BANK, &customer).replace("v4.0.0", "v3.1.0");
    assert_eq!(full.send("POST", &older, Some(&body(&json!({})))).status, 404);
    // Where OBP documents the deletion there is nothing.
    let documented = format!("/obp/v4.0.0/banks/{BANK}/{customer}/attributes/x");
    assert_eq!(full.send("DELETE", &documented, None).status, 404);
}

#[test]
fn what_is_sent_is_kept_as_text_whatever_the_type_says() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "attribute-values", Some("Full"));
    let customer = full.customer(BANK, "1");
    let first = full.attribute(BANK, &customer, json!("first"), json!("v"));
    let first = format!("{}/{first}", all(BANK, &customer));
    let (long, longer) = ("x".repeat(50), "x".repeat(51));
    let too_long = |column: &str, length: usize, text: &str| {
        format!(
            "Value too long for column \"{column} CHARACTER VARYING({length})\": \"{text}\"; SQL statement:\n\
             INSERT INTO mappedcustomerattribute (mbankidid,mcustomerattributeid,mcustomerid,mname,mtype,mvalue) \
             VALUES (?,?,?,?,?,?) [22001-214]"
        )
    };
    let long_name = too_long("MNAME", 50, &format!("'{longer}' (51)"));
    let long_value = too_long("MVALUE", 2000, &format!("'{}... (2001)", "y".repeat(79)));
    enum Told<'t> {
        Kept(Value),
        /// For both the same.
        No(&'t str),
        /// For a new one, and for a change.
        Shape,
        TooLong(&'t str),
    }
    use Told::{Kept, No, Shape, TooLong};
    for (sent, told) in [
        (body(&json!({})), Kept(json!({}))),
        (body(&json!({"type": "INTEGER", "value": "abc"})), Kept(json!({}))),
        (body(&json!({"type": "DOUBLE", "value": ""})), Kept(json!({}))),
        (
            body(&json!({"type": "DATE_WITH_DAY", "value": "tomorrow"})),
            Kept(json!({})),
        ),
        (
            body(&json!({"type": "INTEGER", "value": 12})),
            Kept(json!({"value": "12"})),
        ),
        (body(&json!({"value": 1.5})), Kept(json!({"value": "1.5"}))),
        (body(&json!({"value": true})), Kept(json!({"value": "true"}))),
        (body(&json!({"value": {"a": 1}})), Kept(json!({"value": "{\"a\":1}"}))),
        (body(&json!({"value": ["a", 1]})), Kept(json!({"value": "[\"a\",1]"}))),
        (body(&json!({"value": null})), Kept(json!({}))),
        (body(&json!({"name": null})), Kept(json!({}))),
        (body(&json!({"name": ""})), Kept(json!({}))),
        (body(&json!({"name": 5})), Kept(json!({"name": "5"}))),
        (body(&json!({"name": "  a\tb é  "})), Kept(json!({}))),
        (body(&json!({"name": long})), Kept(json!({}))),
        (body(&json!({"name": "😀".repeat(25)})), Kept(json!({}))),
        (body(&json!({"value": "y".repeat(2000)})), Kept(json!({}))),
        (body(&json!({"name": longer})), TooLong(&long_name)),
        (body(&json!({"value": "y".repeat(2001)})), TooLong(&long_value)),
        (
            body(&json!({"name": longer, "value": "y".repeat(2001)})),
            TooLong(&long_name),
        ),
        (body(&json!({"type": "string"})), No(NO_TYPE)),
        (body(&json!({"type": "BOOLEAN"})), No(NO_TYPE)),
        (body(&json!({"type": ""})), No(NO_TYPE)),
        (body(&json!({"type": " STRING"})), No(NO_TYPE)),
        (body(&json!({"type": null})), No(NO_TYPE)),
        (body(&json!({"type": 5})), No(NO_TYPE)),
        (body(&json!({"type": ["STRING"]})), No(NO_TYPE)),
        (json!(null), No(NO_TYPE)),
        (json!({}), Shape),
        (json!([]), Shape),
        (json!({"name": "n", "type": "STRING"}), Shape),
        (json!({"name": "n", "value": "v"}), Shape),
        (json!({"type": "X", "value": "v"}), Shape),
    ] {
        let (made, changed) = (
            full.send("POST", &one(BANK, &customer), Some(&sent)),
            full.send("PUT", &first, Some(&sent)),
        );
        let of = sent.to_string();
        match told {
            Kept(other) => {
                assert_eq!((made.status, changed.status), (201, 200), "{of}");
                for answer in [made, changed] {
                    let shown = answer.json();
                    for member in ["name", "type", "value"] {
                        let kept = other.get(member).unwrap_or(&sent[member]);
                        assert_eq!(&shown[member], kept, "{of}");
                    }
                }
            }
            No(message) => {
                expect(&made, 400, message, &of);
                expect(&changed, 400, message, &of);
            }
            Shape => {
                // One of the two has a blank at its end.
                expect(&made, 400, &format!("{SHAPE} "), &of);
                expect(&changed, 400, SHAPE, &of);
            }
            TooLong(message) => {
                expect(&made, 400, message, &of);
                let refused = "OBP-50200: Connector cannot return the data we requested.";
                expect(&changed, 400, refused, &of);
            }
        }
    }
}

#[test]
fn a_refused_change_leaves_the_attribute_as_it_was() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "attribute-refused", Some("Full"));
    let customer = full.customer(BANK, "1");
    let id = full.attribute(BANK, &customer, json!("n"), json!("v"));
    let before = full.attributes(BANK, &customer);
    for changes in [json!({"name": "x".repeat(51)}), json!({"type": "X", "name": "m"})] {
        let path = format!("{}/{id}", all(BANK, &customer));
        assert_eq!(full.send("PUT", &path, Some(&body(&changes))).status, 400);
        assert_eq!(full.attributes(BANK, &customer), before);
    }
}

#[test]
fn login_bank_role_body_type_customer_its_bank_and_the_attribute_are_looked_at_in_this_order() {
    let server = Server::shared(OPTIONS);
    let [nobody, norole, other, full] =
        [None, Some("Norole"), Some("Other"), Some("Full")].map(|name| Caller::new(&server, "attribute-order", name));
    let (own, foreign) = (full.customer(BANK, "1"), full.customer(OTHER_BANK, "1"));
    let id = full.attribute(BANK, &own, json!("n"), json!("v"));
    let good = body(&json!({}));
    let role = |verb: &str| {
        format!(
            "OBP-20006: User is missing one or more roles: Can{verb}AtOneBank or Can{verb}AtAnyBank for BankId({BANK})."
        )
    };
    let no_login = "OBP-20001: User not logged in. Authentication is required!";
    let no_bank = "OBP-30001: Bank not found. Please specify a valid value for BANK_ID. Current BankId is x";
    let no_customer =
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.. Current CustomerId(x)";
    let of_other = format!("OBP-30113: Invalid Bank Id ({BANK}). The Customer({foreign}) does not belong to this Bank");
    type Call<'c> = (
        &'c str,
        fn(&str, &str, &str) -> String,
        Option<&'c Value>,
        &'c str,
        &'c str,
    );
    let calls: [Call<'_>; 5] = [
        (
            "POST",
            |bank, customer, _| one(bank, customer),
            Some(&good),
            "CreateCustomerAttribute",
            "",
        ),
        (
            "PUT",
            |bank, customer, id| format!("{}/{id}", all(bank, customer)),
            Some(&good),
            "UpdateCustomerAttribute",
            NO_ATTRIBUTE,
        ),
        (
            "GET",
            |bank, customer, id| format!("{}/{id}", all(bank, customer)),
            None,
            "GetCustomerAttribute",
            NO_ATTRIBUTE,
        ),
        (
            "GET",
            |bank, customer, _| all(bank, customer),
            None,
            "GetCustomerAttributes",
            "",
        ),
        (
            "DELETE",
            |bank, _, id| deletion(bank, id),
            None,
            "DeleteCustomerAttribute",
            "",
        ),
    ];
    for (method, path, sent, role_name, no_attribute) in calls {
        let ask = |caller: &Caller<'_>, bank: &str, customer: &str, id: &str| {
            caller.send(method, &path(bank, customer, id), sent)
        };
        expect(&ask(&nobody, "x", "x", "x"), 401, no_login, role_name);
        expect(&ask(&norole, "x", "x", "x"), 404, no_bank, role_name);
        expect(&ask(&norole, BANK, "x", "x"), 403, &role(role_name), role_name);
        expect(&ask(&other, BANK, "x", "x"), 403, &role(role_name), role_name);
        if method != "DELETE" {
            expect(&ask(&full, BANK, "x", "x"), 404, no_customer, role_name);
            expect(&ask(&full, BANK, &foreign, "x"), 400, &of_other, role_name);
            let last = ask(&full, BANK, &own, "x");
            match no_attribute {
                "" => assert!(last.status < 300, "{role_name}: {}", last.text()),
                message => expect(&last, 400, message, role_name),
            }
        }
        if sent.is_some() {
            let with = |caller: &Caller<'_>, body: &Value| caller.send(method, &path(BANK, "x", "x"), Some(body));
            expect(&with(&norole, &json!({})), 403, &role(role_name), role_name);
            // One of the two has a blank at its end.
            let shape = format!("{SHAPE}{}", if method == "POST" { " " } else { "" });
            expect(&with(&full, &json!({})), 400, &shape, role_name);
            expect(&with(&full, &body(&json!({"type": "X"}))), 400, NO_TYPE, role_name);
        }
    }
    // What is not there is deleted as well.
    for gone in ["x", &id, &id] {
        assert_eq!(full.send("DELETE", &deletion(BANK, gone), None).status, 204, "{gone}");
    }
}

#[test]
fn an_attribute_is_read_changed_and_deleted_through_other_customers_and_a_change_moves_it() {
    let server = Server::shared(OPTIONS);
    let full = Caller::new(&server, "attribute-of-others", Some("Full"));
    let (one, two, foreign) = (
        full.customer(BANK, "1"),
        full.customer(BANK, "2"),
        full.customer(OTHER_BANK, "1"),
    );
    let ids = [
        full.attribute(BANK, &one, json!("a"), json!("1")),
        full.attribute(OTHER_BANK, &foreign, json!("b"), json!("2")),
    ];
    let names = |bank: &str, customer: &str| {
        let listed = full.attributes(bank, customer);
        let listed = listed.as_array().expect("a list").iter();
        listed.map(|attribute| attribute["name"].clone()).collect::<Vec<_>>()
    };
    for (id, name) in ids.iter().zip(["a", "b"]) {
        assert_eq!(full.get(&format!("{}/{id}", all(BANK, &two)))["name"], name);
    }
    assert!(names(BANK, &two).is_empty());
    for (id, name) in ids.iter().zip(["c", "d"]) {
        let path = format!("{}/{id}", all(BANK, &two));
        let moved = full.send("PUT", &path, Some(&body(&json!({ "name": name }))));
        assert_eq!(moved.status, 200, "{}", moved.text());
    }
    assert_eq!(names(BANK, &two), ["c", "d"]);
    assert!(names(BANK, &one).is_empty() && names(OTHER_BANK, &foreign).is_empty());
    assert_eq!(full.send("DELETE", &deletion(OTHER_BANK, &ids[0]), None).status, 204);
    assert_eq!(names(BANK, &two), ["d"]);
}

#[test]
fn what_works_on_the_state_is_told() {
    let server = Server::shared(OPTIONS);
    let operations = server.get("/__mock/operations").json();
    let operations = operations["operations"].as_array().expect("a list");
    for function in [
        "createCustomerAttribute",
        "updateCustomerAttribute",
        "getCustomerAttributes",
        "getCustomerAttributeById",
        "deleteCustomerAttribute",
        "getCustomersByAttributes",
    ] {
        let id = format!("OBPv4.0.0-{function}");
        let told = operations.iter().find(|operation| operation["operation_id"] == *id);
        assert_eq!(told.map(|operation| &operation["stateful"]), Some(&json!(true)), "{id}");
    }
}
