//! What holds for any answer.

use std::collections::HashSet;

use obp_conform::{
    contract::Volatile,
    exchange::Received,
    fixture::model::SnapshotOptions,
    snapshot::{Body, Metadata, Options, PathPattern, Rules, Snapshot, compare, redact},
};
use proptest::{collection::vec, prelude::*};
use serde_json::{Map, Value, json};

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        "[a-z ]{0,6}",
        Just("---".to_owned()),
        Just("\n---\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("\n\n".to_owned()),
        Just(" \n".to_owned()),
        Just("HTTP 200".to_owned()),
        Just("(body in Base64)".to_owned()),
        Just("obp1".to_owned()),
        Just("{{bank_id}}".to_owned()),
        Just("7a1f0000-0000-4000-8000-000000000002".to_owned()),
        Just("2026-11-22T11:51:17Z".to_owned()),
        Just("\u{feff}".to_owned()),
    ];
    vec(piece, 0..5).prop_map(|pieces| pieces.concat())
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any_text().prop_map(Value::from),
    ];
    let name = prop_oneof![Just("id".to_owned()), Just("message".to_owned()), "[a-d]", any_text()];
    leaf.prop_recursive(4, 40, 5, move |inner| {
        let members = vec((name.clone(), inner.clone()), 0..5);
        let members = members.prop_map(|members| Value::Object(members.into_iter().collect()));
        prop_oneof![vec(inner, 0..5).prop_map(Value::from), members]
    })
}

fn any_body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        any_json().prop_map(|value| value.to_string().into_bytes()),
        any_json().prop_map(|value| format!(" {value:#}\r\n").into_bytes()),
        any_text().prop_map(String::into_bytes),
        vec(any::<u8>(), 0..200),
    ]
}

fn any_snapshot() -> impl Strategy<Value = Snapshot> {
    let text = || proptest::option::of("[ -~äö\n\t]{1,12}");
    let header = ("[A-Z][a-z]{1,8}(-[A-Z][a-z]{1,8})?", "([!-~ä]([ -~ä]{0,10}[!-~ä])?)?");
    let info = proptest::option::of(any_info());
    let metadata = (text(), text(), text(), info).prop_map(|(source, description, expression, info)| Metadata {
        source,
        description,
        expression,
        info,
    });
    (metadata, 100_u16..600, vec(header, 0..3), any_body()).prop_map(|(metadata, status, headers, body)| Snapshot {
        metadata,
        status,
        headers,
        body: Body::from_bytes(&body),
    })
}

fn any_info() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[ -~äö\n\t]{0,8}".prop_map(Value::from),
        "[0-9a-fxyno~_.+:-]{1,6}".prop_map(Value::from),
    ];
    let tree = leaf.prop_recursive(3, 12, 4, |inner| {
        let members = vec(("[ -~]{1,8}", inner.clone()), 0..4);
        let members = members.prop_map(|members| Value::Object(members.into_iter().collect()));
        prop_oneof![vec(inner, 0..4).prop_map(Value::from), members]
    });
    vec(("[a-z]{1,8}", tree), 1..3).prop_map(|members| Value::Object(members.into_iter().collect()))
}

fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(entries) => entries.iter().map(reversed).collect(),
        Value::Object(members) => {
            let members: Map<_, _> = members
                .iter()
                .rev()
                .map(|(name, value)| (name.clone(), reversed(value)))
                .collect();
            Value::Object(members)
        }
        other => other.clone(),
    }
}

fn options() -> Options {
    let text = "redact: [.a, '.**.b[]']\nunordered: {.c: id, '.**.d': .}\nkeep: {'[]': {a: null}}";
    let options: SnapshotOptions = serde_saphyr::from_str(text).expect("the options can be read");
    Options::read(&options).expect("the paths can be read")
}

fn body(text: &str) -> Snapshot {
    Snapshot {
        body: Body::from_text(text),
        ..Snapshot::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_rendered_reads_back(snapshot in any_snapshot()) {
        let text = snapshot.render();
        let read = Snapshot::parse(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(&read, &snapshot, "{}", text);
        prop_assert_eq!(read.render(), text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any_text(), head in "(---\n[a-z: \n]{0,20}\n?---\n)?(HTTP 200\n)?") {
        let _ = Snapshot::parse(&(head + &text));
        let _ = PathPattern::parse(&text);
    }

    #[test]
    fn redacting_again_changes_nothing(sent in any_body()) {
        let variables = [
            ("bank_id".to_owned(), json!("obp1")),
            ("text".to_owned(), json!("abc")),
            ("bracket".to_owned(), json!("bank_id")),
        ];
        let volatile = [(PathPattern::parse(".**.id").expect("a path"), Volatile::Uuid)];
        let (none, options) = (HashSet::new(), options());
        let rules = Rules { variables: &variables, sent: &none, volatile: &volatile, options: &options, is_json: None };
        let redact_bytes = |bytes: Vec<u8>| {
            let headers = vec![("Location".to_owned(), String::from_utf8_lossy(&bytes).into_owned())];
            redact(&Received { status: 200, headers, body: bytes.into(), ..Received::default() }, &rules).snapshot
        };
        let once = redact_bytes(sent);
        let bytes = match &once.body {
            Body::Empty => Vec::new(),
            Body::Json(json) => json.compact().into_bytes(),
            Body::Text(text) => text.clone().into_bytes(),
            Body::Binary(bytes) => bytes.clone(),
        };
        prop_assert_eq!(&redact_bytes(bytes).body, &once.body);
    }

    #[test]
    fn an_answer_is_like_itself(snapshot in any_snapshot(), exact: bool) {
        prop_assert_eq!(compare(&snapshot, &snapshot, &options(), exact), vec![]);
    }

    #[test]
    fn member_order_counts_only_exactly(value in any_json()) {
        let (old, new) = (value.to_string(), reversed(&value).to_string());
        prop_assert_eq!(compare(&body(&old), &body(&new), &Options::default(), false), vec![]);
        let exact = compare(&body(&old), &body(&new), &Options::default(), true);
        prop_assert_eq!(exact.is_empty(), old == new);
    }

    #[test]
    fn different_values_differ(left in any_json(), right in any_json(), exact: bool) {
        let (old, new) = (left.to_string(), right.to_string());
        let found = compare(&body(&old), &body(&new), &Options::default(), exact);
        if exact {
            prop_assert_eq!(found.is_empty(), old == new);
        } else if left == right {
            prop_assert_eq!(&found, &vec![]);
        }
        prop_assert!(found.len() <= 51);
    }
}
