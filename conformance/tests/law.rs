//! The laws over several answers, told as short stories: what was asked and answered, and what each answer breaks.
//!
//! Absent on purpose: faults of a running server; `faults` has those.

use bytes::Bytes;
use obp_conform::{
    exchange::{Exchange, Received, Sent},
    finding::Finding,
    law::{Kind, Ledger, Observed, Sighting},
};

const CUSTOMER: &str =
    r#"{"customer_id":"c1","legal_name":"Robin","email":"r@x","face_image":{"url":"u"},"dependants":2}"#;
const KIM: &str = r#"{"customer_id":"c1","legal_name":"Kim","email":"r@x","face_image":{"url":"u"},"dependants":2}"#;
const ADDRESS: &str = r#"{"customer_address_id":"a1","customer_id":"c1","line_1":"1 Street","tags":["home"]}"#;

/// One answer: method, path, what was sent, status, what came.
type Told<'a> = (&'a str, &'a str, &'a str, u16, &'a str);

fn follow(ledger: &mut Ledger, number: usize, told: Told<'_>, sound: bool) -> Vec<Finding> {
    let (method, path, sent, status, body) = told;
    let exchange = Exchange {
        sent: Sent {
            method: method.to_owned(),
            url: format!("http://bank/obp/v5.1.0/{path}"),
            body: Bytes::copy_from_slice(sent.as_bytes()),
            ..Sent::default()
        },
        received: Received {
            status,
            body: Bytes::copy_from_slice(body.as_bytes()),
            ..Received::default()
        },
    };
    ledger.follow(Observed {
        seen: Sighting {
            kind: match method {
                "POST" => Kind::Create,
                "PUT" => Kind::Update,
                "DELETE" => Kind::Delete,
                _ => Kind::Read,
            },
            scenario: "story".to_owned(),
            step: format!("step {number}"),
            operation: format!("OBP-{method}"),
            prefix: Some("v5.1.0".to_owned()),
            place: format!("story.yaml:{number}:1"),
        },
        path,
        wants_success: true,
        sound,
        exchange: &exchange,
        body: &exchange.received.json().unwrap_or_default(),
    })
}

/// The laws that the answers break, each with the number of its answer.
fn broken(story: &[Told<'_>]) -> Vec<String> {
    let mut ledger = Ledger::default();
    let mut broken = Vec::new();
    for (number, told) in story.iter().enumerate() {
        let findings = follow(&mut ledger, number, *told, true);
        broken.extend(findings.iter().map(|finding| {
            let at = finding.at.as_deref().unwrap_or_default();
            format!("{number} {} {at}", finding.check.name())
        }));
    }
    broken
}

const MADE: Told<'_> = ("POST", "banks/b/customers", "{}", 201, CUSTOMER);
const READ: Told<'_> = ("GET", "banks/b/customers/c1", "", 200, CUSTOMER);
const READ_KIM: Told<'_> = ("GET", "banks/b/customers/c1", "", 200, KIM);
const NAMED_KIM: Told<'_> = (
    "PUT",
    "banks/b/customers/c1/identity",
    r#"{"legal_name":"Kim"}"#,
    200,
    KIM,
);
const MOVED_IN: Told<'_> = ("POST", "banks/b/customers/c1/address", "{}", 201, ADDRESS);
const MOVED_OUT: Told<'_> = ("DELETE", "banks/b/customers/c1/addresses/a1", "", 200, "true");

#[test]
fn what_keeps_the_laws_is_not_found() {
    let day = r#"{"customer_id":"c1","legal_name":"Robin","date_of_birth":"1990-05-04"}"#;
    let moment = r#"{"customer_id":"c1","legal_name":"Robin","date_of_birth":"1990-05-04T00:00:00Z"}"#;
    let unset = r#"{"customer_id":"c1","legal_name":"Robin","date_of_birth":null}"#;
    let empty = r#"{"customer_id":"c1","legal_name":"Robin","date_of_birth":""}"#;
    let fewer = r#"{"customer_id":"c1","legal_name":"Robin"}"#;
    let more = r#"{"customer_id":"c1","legal_name":"Robin","customer_attributes":[{"name":"a"}]}"#;
    let foreign = r#"{"customers":[{"customer_id":"c9","legal_name":"Other"}]}"#;
    let renamed = r#"{"customers":[{"customer_id":"c9","legal_name":"Renamed"}]}"#;
    let listed = &format!(r#"{{"addresses":[{ADDRESS}]}}"#);
    let made = |body| ("POST", "banks/b/customers", "{}", 201, body);
    let read = |body| ("GET", "banks/b/customers/c1", "", 200, body);
    for story in [
        vec![MADE, READ, NAMED_KIM, READ_KIM],
        vec![made(moment), read(day), read(moment)],
        vec![made(unset), read(empty), read(unset)],
        vec![MADE, read(fewer), read(more), READ],
        vec![
            ("GET", "banks/b/customers", "", 200, foreign),
            ("GET", "banks/b/customers", "", 200, renamed),
        ],
        vec![MOVED_IN, ("GET", "banks/b/customers/c1/addresses", "", 200, listed)],
        vec![
            MOVED_IN,
            MOVED_OUT,
            ("GET", "banks/b/customers/c1/addresses", "", 200, r#"{"addresses":[]}"#),
        ],
        vec![
            MADE,
            ("PUT", "banks/b/customers/c1/identity", "no JSON,", 200, KIM),
            READ_KIM,
        ],
    ] {
        assert_eq!(broken(&story), Vec::<String>::new(), "{story:?}");
    }
}

#[test]
fn what_breaks_a_law_is_found_once() {
    let other_mail = r#"{"customer_id":"c1","legal_name":"Kim","email":"k@x"}"#;
    let gone: Told<'_> = (
        "GET",
        "banks/b/customers/c1",
        "",
        404,
        r#"{"code":404,"message":"OBP-30046: gone"}"#,
    );
    let refused: Told<'_> = (
        "PUT",
        "banks/b/customers/c1/identity",
        r#"{"legal_name":"Kim"}"#,
        403,
        "{}",
    );
    let listed: Told<'_> = ("GET", "banks/b/customers/c1/addresses", "", 200, r#"{"addresses":[]}"#);
    let found = &format!(r#"{{"addresses":[{ADDRESS}]}}"#);
    let found: Told<'_> = ("GET", "banks/b/customers/c1/addresses", "", 200, found);
    for (story, expected) in [
        (
            vec![MADE, READ_KIM, READ_KIM],
            vec!["1 created_equals_fetched .legal_name"],
        ),
        (vec![MADE, gone], vec!["1 created_equals_fetched status"]),
        (vec![MOVED_IN, listed], vec!["1 created_equals_fetched body"]),
        (
            vec![MADE, NAMED_KIM, READ, READ],
            vec!["2 updated_equals_fetched .legal_name"],
        ),
        (
            vec![MADE, refused, READ_KIM],
            vec!["2 update_touches_only_what_was_sent .legal_name"],
        ),
        (
            vec![
                MADE,
                (
                    "PUT",
                    "banks/b/customers/c1/identity",
                    r#"{"legal_name":"Kim"}"#,
                    200,
                    other_mail,
                ),
            ],
            vec!["1 update_touches_only_what_was_sent .email"],
        ),
        (vec![MOVED_IN, MOVED_OUT, found], vec!["2 delete_is_final body"]),
        (
            vec![MADE, READ, READ_KIM, READ],
            vec!["2 same_under_every_prefix .legal_name"],
        ),
    ] {
        assert_eq!(broken(&story), expected, "{story:?}");
    }
}

/// An answer in which something was found already teaches nothing, or each later answer would be blamed for it.
#[test]
fn a_wrong_answer_teaches_nothing() {
    let mut ledger = Ledger::default();
    for (number, told, sound) in [(0, MADE, false), (1, READ_KIM, true), (2, READ_KIM, true)] {
        assert_eq!(follow(&mut ledger, number, told, sound), [], "{number}");
    }
}

#[test]
fn many_entities_are_followed_in_bounded_memory() {
    let mut ledger = Ledger::default();
    for number in 0..5000 {
        let body = CUSTOMER.replace("c1", &format!("c{number}"));
        follow(
            &mut ledger,
            number,
            ("POST", "banks/b/customers", "{}", 201, &body),
            true,
        );
    }
    // The first are forgotten, so that another value of theirs is no contradiction any more.
    let first = KIM.replace("c1", "c0");
    assert_eq!(
        follow(&mut ledger, 0, ("GET", "banks/b/customers/c0", "", 200, &first), true),
        []
    );
    let last = KIM.replace("c1", "c4999");
    let found = follow(&mut ledger, 0, ("GET", "banks/b/customers/c4999", "", 200, &last), true);
    assert_eq!(found.len(), 1);
}
