//! Bodies as they were sent to a real OBP-API, and what came of them; then bodies made up at random.
//!
//! `tests/cases.json` holds the table: names with a `/` are recorded (operation and case), those that begin with
//! `source:` follow from the source of the server's JSON library and were not recorded.
//!
//! Absent on purpose: whatever the server checks after reading.

mod schemas;

use proptest::prelude::*;
use serde_json::Value as Json;

use super::parser::parse;
use super::reader::{Broken, Kind, Mismatch, Texts, fits, member, read};
use super::value::Value;
use crate::contract::{
    Style,
    schema::{Schema, Shape},
};

const CASES: &str = include_str!("tests/cases.json");

fn bytes(base64: &str) -> Vec<u8> {
    let digits = base64.bytes().filter_map(|char| match char {
        b'A'..=b'Z' => Some(char - b'A'),
        b'a'..=b'z' => Some(char - b'a' + 26),
        b'0'..=b'9' => Some(char - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    });
    let digits: Vec<u8> = digits.collect();
    let mut bytes = Vec::new();
    for group in digits.chunks(4) {
        let bits = group.iter().fold(0_u32, |bits, digit| bits << 6 | u32::from(*digit)) << (6 * (4 - group.len()));
        bytes.extend_from_slice(&bits.to_be_bytes()[1..group.len()]);
    }
    bytes
}

fn body_of(case: &Json) -> Vec<u8> {
    match (case["body"].as_str(), case["base64"].as_str()) {
        (Some(text), _) => text.as_bytes().to_vec(),
        (None, Some(base64)) => bytes(base64),
        (None, None) => {
            let repeat = |part: &Json| {
                let count = part["times"].as_u64().expect("a part is repeated");
                part["text"]
                    .as_str()
                    .expect("a part has a text")
                    .repeat(usize::try_from(count).expect("it fits"))
            };
            case["parts"]
                .as_array()
                .expect("a case has a body")
                .iter()
                .map(repeat)
                .collect::<String>()
                .into_bytes()
        }
    }
}

fn style_of(case: &Json) -> Style {
    match case["style"].as_str() {
        Some("classic") => Style::Classic,
        Some("wrapped") => Style::Wrapped,
        _ => Style::New,
    }
}

/// What came of a case, in the words of the table: one of `ok`, `not_json`, `shape`, `null`.
fn outcome(case: &Json) -> (&'static str, Json) {
    let body = body_of(case);
    let value = match parse(&body, case["content_type"].as_str()) {
        Ok(value) => value,
        Err(error) => return ("not_json", Json::from(error.words())),
    };
    let schema = schemas::named(case["schema"].as_str().expect("a case names its schema"));
    assert_eq!(
        fits(&value, schema, style_of(case)),
        read(&value, schema, style_of(case)).is_ok()
    );
    match read(&value, schema, style_of(case)) {
        Ok(read) => ("ok", read),
        Err(Mismatch {
            pointer,
            kind: Kind::Shape,
            ..
        }) => ("shape", Json::from(pointer)),
        Err(Mismatch {
            pointer,
            kind: Kind::Null { .. },
            ..
        }) => ("null", Json::from(pointer)),
    }
}

#[test]
fn every_case_comes_out_as_on_the_server() {
    let cases: Vec<Json> = serde_json::from_str(CASES).expect("the table is JSON");
    let mut wrong = Vec::new();
    for case in &cases {
        let (key, found) = outcome(case);
        let expected = &case["expect"];
        // As text, so that the order of members counts.
        let found = found.to_string();
        let fits = expected
            .get(key)
            .is_some_and(|value| value == "*" || format!("{value}") == found);
        if !fits {
            wrong.push(format!("{}: {key} {found}, not {expected}", case["name"]));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} differ:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

fn refused(body: &[u8], schema: &str, texts: impl Into<Texts>) -> Mismatch {
    let value = parse(body, None).expect("it parses");
    read(&value, schemas::named(schema), texts).expect_err("it does not fit")
}

#[test]
fn a_null_breaks_each_style_in_its_own_way() {
    let mismatch = refused(b"null", "email", Style::New);
    assert_eq!(mismatch.broken(Style::New), Some(Broken::Unspecified));
    assert_eq!(mismatch.broken(Style::Wrapped), Some(Broken::Unspecified));
    assert_eq!(mismatch.broken(Style::Classic), Some(Broken::Unexpected));
    assert_eq!(refused(b"{}", "email", Style::New).broken(Style::New), None);
}

#[test]
fn a_null_object_still_hands_out_what_was_read() {
    let mismatch = refused(br#"{"credit_limit":null}"#, "credit_limit", Style::New);
    assert_eq!(mismatch.pointer, "/credit_limit");
    assert_eq!(
        mismatch.kind,
        Kind::Null {
            read: serde_json::json!({"credit_limit": null})
        }
    );
}

#[test]
fn the_prefix_decides_what_text_members_take() {
    assert_eq!(Texts::at("v2.0.0"), Texts::StringsAndNumbers);
    assert_eq!(Texts::at("v3.0.0"), Texts::StringsAndNumbers);
    assert_eq!(Texts::at("v3.1.0"), Texts::Any);
    assert_eq!(Texts::at("v5.1.0"), Texts::Any);
    let body = br#"{"user_id":true,"customer_id":"a"}"#;
    assert_eq!(
        refused(body, "user_customer_link", Texts::at("v2.0.0")).pointer,
        "/user_id"
    );
    let value = parse(body, None).expect("it parses");
    assert!(read(&value, schemas::named("user_customer_link"), Texts::at("v3.1.0")).is_ok());
}

#[test]
fn a_mismatch_says_where_and_what() {
    let mismatch = refused(br#"{"credit_limit":{"currency":"EUR"}}"#, "credit_limit", Style::New);
    assert_eq!(mismatch.to_string(), "/credit_limit/amount is not a text");
    assert_eq!(refused(b"1", "email", Style::New).pointer, "/email");
}

#[test]
fn any_depth_is_parsed_and_dropped() {
    let deep = [vec![b'['; 100_000], vec![b']'; 100_000]].concat();
    assert!(parse(&deep, None).is_ok());
    assert!(parse(&deep[..150_000], None).is_ok());
    assert!(parse(&b"{\"a\":".repeat(100_000), None).is_ok());
    let member = [br#"{"email":"#.as_slice(), &deep, b"}"].concat();
    assert_eq!(refused(&member, "email", Style::New).pointer, "/email");
    assert_eq!(refused(&deep, "email", Style::New).pointer, "/email");
}

/// Pieces that the parser treats each in its own way.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\"a\"",
        "\"email\"",
        "\\",
        "\\u00",
        "1",
        "-",
        "1e400",
        "0.5",
        "tru",
        "true",
        "null",
        "false",
        " ",
        "\u{ffff}",
        "😀",
        "x",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// All ways of reading come to the same end.
fn agree(value: &Value<'_>, schema: &'static Schema, style: Style) {
    let whole = read(value, schema, style);
    assert_eq!(fits(value, schema, style), whole.is_ok());
    if let (Ok(whole), Shape::Object { properties, .. }) = (whole, &schema.shape) {
        for property in *properties {
            let one = member(value, schema, style, property.name);
            assert_eq!(one.as_ref(), whole.get(property.name));
        }
    }
}

fn never_breaks(body: &[u8], content_type: Option<&str>) {
    if let Ok(value) = parse(body, content_type) {
        let _ = value.compact();
        let _ = value.to_json();
        for schema in ["create_customer", "create_customer_v5", "kinds"] {
            for style in [Style::Classic, Style::New] {
                let schema = schemas::named(schema);
                agree(&value, schema, style);
            }
        }
    }
}

/// JSON as text, with duplicate names, odd numbers and escapes.
fn well_formed() -> impl Strategy<Value = String> {
    let number = prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>()
            .prop_filter("JSON has no other", |number| number.is_finite())
            .prop_map(|number| format!("{number:e}")),
        Just("-0".to_owned()),
        Just("123456789012345678901234567890".to_owned()),
    ];
    let text = any::<String>().prop_map(|text| serde_json::Value::from(text).to_string());
    let plain = prop_oneof![Just("null".to_owned()), Just("true".to_owned()), number, text];
    plain.prop_recursive(4, 40, 5, |inner| {
        let list = prop::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[ {} ]", items.join(" ,")));
        let member = ("[ab]{1,2}", inner).prop_map(|(name, value)| format!("\"{name}\" : {value}"));
        let object = prop::collection::vec(member, 0..5).prop_map(|members| format!("{{{}}}", members.join(",")));
        prop_oneof![list, object]
    })
}

proptest! {
    #[test]
    fn the_short_way_reads_what_the_long_way_reads(body in well_formed()) {
        let short = parse(body.as_bytes(), None).map(|value| value.shown());
        let long = super::parser::parse_as_the_server(body.as_bytes(), None).map(|value| value.shown());
        prop_assert_eq!(short.map_err(|error| error.to_string()), long.map_err(|error| error.to_string()));
    }

    #[test]
    fn any_bytes_are_read_or_refused(body in prop::collection::vec(any::<u8>(), 0..3000), charset in 0..6_usize) {
        let names = ["utf-8", "utf-16", "utf-16le", "utf-32", "latin1", "ascii"];
        never_breaks(&body, Some(&format!("application/json; charset={}", names[charset])));
    }

    #[test]
    fn any_pieces_of_json_are_read_or_refused(body in pieces(), blanks in 0..2100_usize) {
        never_breaks(format!("{}{body}", " ".repeat(blanks)).as_bytes(), None);
    }

    #[test]
    fn strings_survive_wherever_they_cross_a_segment(text in "\\PC{0,40}", blanks in 950..1050_usize) {
        let body = format!("{}{}", " ".repeat(blanks), serde_json::json!({"email": text}));
        let value = parse(body.as_bytes(), None).expect("it is JSON");
        let read = read(&value, schemas::named("email"), Style::New).expect("it fits");
        prop_assert_eq!(&read["email"], &Json::from(text));
    }
}
