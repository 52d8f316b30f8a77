//! Bank mode: customers made, changed, listed, found and deleted.
//!
//! The recordings do not show these rules; the real server was asked for each, and the expectations are its answers.
//! Absent on purpose: refused logins and roles.

use serde_json::{Value, json};

use super::common::{Answer, Request, Server};

const OPTIONS: &[&str] = &["--mode", "bank", "--empty"];
/// The persona with every role.
const LOGIN: &str = "username=\"full.user\",password=\"Full-Pass-1!\",\
                     consumer_key=\"obpmockconsumerkey000000000000000000001\"";
const BANK: &str = "/obp/v5.1.0/banks/GENODEM1GLS";
const OTHER: &str = "/obp/v5.1.0/banks/gh.29.uk";

/// A bank of its own for a test.
struct Bank<'s> {
    server: &'s Server,
    session: &'s str,
    token: String,
}

impl<'s> Bank<'s> {
    fn new(server: &'s Server, session: &'s str) -> Self {
        let login = Request::new("POST", "/my/logins/direct")
            .header("X-Mock-Session", session)
            .header("DirectLogin", LOGIN);
        let answer = server.answer(&login);
        assert_eq!(answer.status, 201, "{}", answer.text());
        Self {
            server,
            session,
            token: format!("token={}", answer.json()["token"].as_str().expect("a token")),
        }
    }

    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Answer {
        let request = Request::new(method, path)
            .header("X-Mock-Session", self.session)
            .header("DirectLogin", &self.token);
        self.server.answer(&match body {
            Some(body) => request.body(body.to_string()),
            None => request,
        })
    }

    /// Makes a customer with a name, a phone number and these members.
    fn create(&self, bank: &str, members: Value) -> Value {
        let mut body = json!({"legal_name": "Ann", "mobile_phone_number": "+49 1"});
        for (name, value) in members.as_object().expect("members") {
            body[name] = value.clone();
        }
        let answer = self.send("POST", &format!("{bank}/customers"), Some(&body));
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()
    }

    /// Changes a customer, and gives status and message, or else the member.
    fn change(&self, customer: &Value, what: &str, body: &Value) -> Answer {
        let id = customer["customer_id"].as_str().expect("an id");
        self.send("PUT", &format!("{BANK}/customers/{id}/{what}"), Some(body))
    }

    /// The numbers in a list.
    fn numbers(&self, path: &str) -> Vec<String> {
        let list = self.send("GET", path, None).json();
        let customers = list["customers"].as_array().cloned().unwrap_or_default();
        let number = |customer: &Value| customer["customer_number"].as_str().unwrap_or("-").to_owned();
        customers.iter().map(number).collect()
    }
}

/// All members that v3.1.0 wants.
fn whole() -> Value {
    json!({
        "legal_name": "Ann", "mobile_phone_number": "+49 1", "email": "ann@example.com",
        "face_image": {"url": "u", "date": "2017-09-18T22:00:00Z"}, "date_of_birth": "2017-09-18T22:00:00Z",
        "relationship_status": "single", "dependants": 0, "dob_of_dependants": [],
        "credit_rating": {"rating": "A", "source": "S"}, "credit_limit": {"currency": "EUR", "amount": "7"},
        "highest_education_attained": "Master", "employment_status": "worker", "kyc_status": true,
        "last_ok_date": "2020-01-01T00:00:00Z", "title": "Dr.", "branch_id": "B", "name_suffix": "Sr",
    })
}

#[test]
fn a_text_may_be_as_long_as_its_column_in_utf_16() {
    let server = Server::shared(OPTIONS);
    let bank = Bank::new(&server, "lengths");
    for (member, length) in [
        ("legal_name", 255),
        ("mobile_phone_number", 50),
        ("email", 200),
        ("relationship_status", 16),
        ("highest_education_attained", 32),
        ("employment_status", 32),
        ("title", 255),
        ("branch_id", 255),
        ("name_suffix", 255),
    ] {
        for version in ["v3.1.0", "v4.0.0", "v5.0.0"] {
            let path = format!("/obp/{version}/banks/GENODEM1GLS/customers");
            for (text, status) in [
                ("y".repeat(length), 201),
                ("y".repeat(length + 1), 400),
                ("😀".repeat(length / 2), 201),
                ("😀".repeat(length / 2 + 1), 400),
            ] {
                let mut body = whole();
                body[member] = json!(text);
                let answer = bank.send("POST", &path, Some(&body));
                assert_eq!(answer.status, status, "{version} {member} {}", answer.text());
                let refused = "OBP-30051: Cannot create Customer";
                assert_eq!(answer.message(), if status == 400 { refused } else { "" });
            }
        }
    }
}

#[test]
fn what_is_left_out_is_empty_and_a_null_inside_is_kept() {
    let server = Server::shared(OPTIONS);
    let bank = Bank::new(&server, "defaults");
    let least = bank.create(BANK, json!({}));
    let number: u32 = least["customer_number"]
        .as_str()
        .expect("a number")
        .parse()
        .expect("digits");
    assert!(number < 2_147_483_647);
    for (member, value) in [
        ("email", json!("")),
        ("face_image", json!({"url": "", "date": null})),
        ("date_of_birth", json!(null)),
        ("dependants", json!(0)),
        ("dob_of_dependants", json!([])),
        ("credit_rating", json!({"rating": "", "source": ""})),
        ("kyc_status", json!(false)),
        ("title", json!("")),
    ] {
        assert_eq!(least[member], value, "{member}");
    }
    let odd = bank.create(
        BANK,
        json!({
            "email": " ANN@Example.COM\t", "title": null, "customer_number": 77.5,
            "face_image": {"url": null, "date": null}, "credit_rating": {"rating": null, "source": "S"},
            "dependants": 2, "dob_of_dependants": ["2005-01-01T00:00:00Z", null],
        }),
    );
    for (member, value) in [
        ("email", json!("ann@example.com")),
        ("title", json!("")),
        ("customer_number", json!("77.5")),
        ("face_image", json!({"url": null, "date": null})),
        ("credit_rating", json!({"rating": null, "source": "S"})),
        ("dob_of_dependants", json!(["2005-01-01T00:00:00Z", null])),
    ] {
        assert_eq!(odd[member], value, "{member}");
    }
}

#[test]
fn a_number_is_unique_within_its_bank_letter_by_letter() {
    let server = Server::shared(OPTIONS);
    let bank = Bank::new(&server, "numbers");
    let first = bank.create(BANK, json!({"customer_number": "M1"}));
    for number in ["m1", "M1 ", " M1", "", "%", ":::"] {
        bank.create(BANK, json!({"customer_number": number}));
    }
    let elsewhere = bank.create(OTHER, json!({"customer_number": "E1"}));
    let taken = "OBP-30006: Customer Number already exists. Please specify a different value for BANK_ID or \
                 CUSTOMER_NUMBER. Current customer_number(m1) and Current bank_id(GENODEM1GLS)";
    let violation = "Unique index or primary key violation: \"PUBLIC.MAPPEDCUSTOMER_MBANK_MNUMBER ON \
                     PUBLIC.MAPPEDCUSTOMER(MBANK NULLS FIRST, MNUMBER NULLS FIRST) VALUES ( /* key:8 */ 'gh.29.uk', \
                     'E1')\"; SQL statement:\nUPDATE mappedcustomer SET mnumber = ?,updatedat = ? WHERE id = ? \
                     [23505-214]";
    let other = bank.create(OTHER, json!({"customer_number": "E2"}));
    for (customer, number, message) in [
        (&first, json!("m1"), taken),
        (&first, json!("a::::b"), ""),
        (&first, json!(null), ""),
        (&elsewhere, json!("m1"), taken),
        (&other, json!("E1"), violation),
        (&other, json!("M1"), ""),
    ] {
        let answer = bank.change(customer, "number", &json!({"customer_number": number}));
        assert_eq!(answer.message(), message, "{number}");
    }
    let refused = bank.send(
        "POST",
        &format!("{BANK}/customers"),
        Some(&json!({"legal_name": "x", "mobile_phone_number": "1", "customer_number": "a::::c"})),
    );
    let colons = "OBP-10001: Incorrect json format. customer_number can not contain `::::` characters";
    assert_eq!(refused.message(), colons);
}

#[test]
fn a_change_that_does_not_fit_is_refused_in_the_words_of_the_database() {
    let server = Server::shared(OPTIONS);
    let bank = Bank::new(&server, "changes");
    let customer = bank.create(BANK, json!({"legal_name": "L"}));
    let x = |count| "x".repeat(count);
    for (what, body, column, value, columns) in [
        (
            "email",
            json!({"email": x(500)}),
            "MEMAIL CHARACTER VARYING(200)",
            format!("'{}... (500)", x(79)),
            "memail",
        ),
        (
            "branch",
            json!({"branch_id": "a\"b".repeat(150)}),
            "MBRANCHID CHARACTER VARYING(255)",
            format!("'{}a... (450)", "a\"\"b".repeat(26)),
            "mbranchid",
        ),
        (
            "mobile-number",
            json!({"mobile_phone_number": x(51)}),
            "MMOBILENUMBER CHARACTER VARYING(50)",
            format!("'{}' (51)", x(51)),
            "mmobilenumber",
        ),
        (
            "identity",
            json!({"legal_name": "L", "date_of_birth": null, "title": x(260), "name_suffix": ""}),
            "MTITLE CHARACTER VARYING(255)",
            format!("'{}... (260)", x(79)),
            "mtitle",
        ),
        (
            "credit-limit",
            json!({"credit_limit": {"currency": x(101), "amount": "y".repeat(102)}}),
            "MCREDITLIMITCURRENCY CHARACTER VARYING(100)",
            format!("'{}... (101)", x(79)),
            "mcreditlimitamount mcreditlimitcurrency",
        ),
        (
            "credit-rating-and-source",
            json!({"credit_rating": "A", "credit_source": x(101)}),
            "MCREDITSOURCE CHARACTER VARYING(100)",
            format!("'{}... (101)", x(79)),
            "mcreditrating mcreditsource",
        ),
        (
            "data",
            json!({"face_image": {"url": "", "date": "2001-01-01T00:00:00Z"}, "relationship_status": x(17),
            "dependants": 9, "highest_education_attained": "", "employment_status": ""}),
            "MRELATIONSHIPSTATUS CHARACTER VARYING(16)",
            format!("'{}' (17)", x(17)),
            "mdependents mfaceimagetime mrelationshipstatus",
        ),
    ] {
        let set: Vec<String> = columns.split(' ').map(|column| format!("{column} = ?")).collect();
        let expected = format!(
            "Value too long for column \"{column}\": \"{value}\"; SQL statement:\nUPDATE mappedcustomer SET \
             {},updatedat = ? WHERE id = ? [22001-214]",
            set.join(",")
        );
        let answer = bank.change(&customer, what, &body);
        assert_eq!((answer.status, answer.message()), (400, expected), "{what}");
    }
    let after = bank.change(&customer, "branch", &json!({"branch_id": null})).json();
    assert_eq!((&after["branch_id"], &after["dependants"]), (&json!(null), &json!(0)));
}

#[test]
fn lists_are_ordered_by_the_date_that_was_last_ok_and_cut_into_pages() {
    let server = Server::shared(OPTIONS);
    let bank = Bank::new(&server, "lists");
    for (number, year) in [("5", 2017), ("1", 2019), ("3", 2018), ("2", 2018)] {
        let date = format!("{year}-01-01T00:00:00Z");
        bank.create(BANK, json!({"customer_number": number, "last_ok_date": date}));
    }
    bank.create(BANK, json!({"customer_number": "9"}));
    bank.create(
        OTHER,
        json!({"customer_number": "7", "last_ok_date": "2018-06-01T00:00:00Z"}),
    );
    for (path, numbers) in [
        ("/banks/GENODEM1GLS/customers", "1 2 3 5 9"),
        ("/banks/GENODEM1GLS/customers?sort_direction=asc", "9 5 2 3 1"),
        ("/banks/GENODEM1GLS/customers?limit=2&offset=1", "2 3"),
        ("/banks/GENODEM1GLS/customers?offset=100", ""),
        (
            "/banks/GENODEM1GLS/customers?from_date=2030-01-01T00:00:00.000Z&favourite=blue",
            "1 2 3 5 9",
        ),
        ("/banks/GENODEM1GLS/firehose/customers?limit=3", "1 2 3"),
        (
            "/banks/GENODEM1GLS/firehose/customers?from_date=2030-01-01T00:00:00.000Z",
            "",
        ),
        (
            "/banks/GENODEM1GLS/firehose/customers?to_date=2017-01-01T00:00:00.000Z",
            "",
        ),
        ("/banks/GENODEM1GLS/firehose/customers?favourite=blue", ""),
        ("/banks/nobank/customers", ""),
        ("/customers", "1 3 2 5 9 7"),
        ("/customers?limit=2", "1 7"),
        ("/customers?sort_direction=ASC&limit=2&offset=3", "2 7"),
    ] {
        assert_eq!(bank.numbers(&format!("/obp/v5.1.0{path}")).join(" "), numbers, "{path}");
    }
}

#[test]
fn a_deleted_customer_is_gone_and_its_number_free() {
    let server = Server::shared(OPTIONS);
    let bank = Bank::new(&server, "deletions");
    let customer = bank.create(BANK, json!({"customer_number": "1"}));
    let id = customer["customer_id"].as_str().expect("an id");
    // The bank of the path may be another one.
    let deletion = format!("/obp/v5.1.0/management/cascading/banks/gh.29.uk/customers/{id}");
    let gone = format!(
        "OBP-30046: Customer not found. Please specify a valid value for CUSTOMER_ID.. Current CustomerId({id})"
    );
    assert_eq!(bank.send("DELETE", &deletion, None).json(), json!({"value": true}));
    for (method, path, body) in [
        ("DELETE", deletion, None),
        ("GET", format!("{BANK}/customers/{id}"), None),
        (
            "PUT",
            format!("{BANK}/customers/{id}/email"),
            Some(json!({"email": "x"})),
        ),
    ] {
        let answer = bank.send(method, &path, body.as_ref());
        assert_eq!(
            (answer.status, answer.message()),
            (404, gone.clone()),
            "{method} {path}"
        );
    }
    bank.create(BANK, json!({"customer_number": "1"}));
    assert_eq!(bank.numbers(&format!("{BANK}/customers")), ["1"]);
}

#[test]
fn the_oldest_functions_link_the_caller_who_then_finds_the_customer() {
    let server = Server::shared(OPTIONS);
    let bank = Bank::new(&server, "linked-by-the-oldest");
    let mut body = whole();
    for (version, place, user_id, number, status, message) in [
        ("v2.1.0", "GENODEM1GLS", json!(""), json!("a"), 201, ""),
        ("v2.1.0", "gh.29.uk", json!(""), json!("b"), 201, ""),
        ("v2.1.0", "gh.29.uk", json!(null), json!("c"), 400, "OBP-50005"),
        ("v2.1.0", "gh.29.uk", json!("nobody"), json!("c"), 400, "OBP-20005"),
        ("v2.1.0", "gh.29.uk", json!("nobody"), json!("b"), 400, "OBP-30006"),
        ("v2.1.0", "gh.29.uk", json!(null), json!("a::::"), 400, "OBP-10001"),
        ("v2.1.0", "gh.29.uk", json!("nobody"), json!(null), 500, "OBP-50015"),
        ("v2.1.0", "gh.29.uk", json!(""), json!("x".repeat(51)), 400, "OBP-30024"),
    ] {
        body["user_id"] = user_id;
        body["customer_number"] = number;
        let answer = bank.send("POST", &format!("/obp/{version}/banks/{place}/customers"), Some(&body));
        assert_eq!(answer.status, status, "{}", answer.text());
        assert!(answer.message().starts_with(message), "{}", answer.text());
    }
    for (path, numbers) in [
        ("/obp/v2.0.0/users/current/customers", "a b"),
        ("/obp/v2.1.0/users/current/customers", "a b"),
        ("/obp/v5.1.0/users/current/customers?limit=x", "a b"),
        ("/obp/v5.1.0/my/customers", "a b"),
        ("/obp/v5.1.0/banks/gh.29.uk/my/customers", "b"),
        ("/obp/v3.1.0/banks/GENODEM1GLS/customers", "a"),
    ] {
        let mut found = bank.numbers(path);
        found.sort_unstable();
        assert_eq!(found.join(" "), numbers, "{path}");
    }
}
