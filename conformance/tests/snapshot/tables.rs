//! The tables beside this file, row by row.

use std::collections::HashSet;

use obp_conform::{
    contract::Volatile,
    exchange::Received,
    fixture::model::SnapshotOptions,
    snapshot::{Body, Difference, Options, PathPattern, Rules, Snapshot, compare, redact},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

fn rows<T: DeserializeOwned>(text: &str) -> Vec<T> {
    let rows: Vec<T> = serde_saphyr::from_str(text).expect("the table can be read");
    assert!(!rows.is_empty());
    rows
}

fn names(differences: &[Difference]) -> Vec<String> {
    let lower = |text: String| text.to_lowercase();
    differences
        .iter()
        .map(|found| {
            format!(
                "{} {}",
                lower(format!("{:?} {:?}", found.class, found.change)),
                found.at
            )
        })
        .collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bodies {
    name: String,
    #[serde(default)]
    options: SnapshotOptions,
    old: String,
    new: String,
    differences: Vec<String>,
    exact: Option<Vec<String>>,
}

#[test]
fn bodies_are_compared_as_the_table_says() {
    for row in rows::<Bodies>(include_str!("compare/json.yaml")) {
        let options = Options::read(&row.options).expect("the paths can be read");
        let side = |text: &str| Snapshot {
            status: 200,
            body: Body::from_text(text),
            ..Snapshot::default()
        };
        let (old, new) = (side(&row.old), side(&row.new));
        assert_eq!(
            names(&compare(&old, &new, &options, false)),
            row.differences,
            "{}",
            row.name
        );
        if let Some(exact) = row.exact {
            assert_eq!(
                names(&compare(&old, &new, &options, true)),
                exact,
                "{}, exact",
                row.name
            );
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heads {
    name: String,
    #[serde(default)]
    status: Option<u16>,
    old: Vec<String>,
    new: Vec<String>,
    differences: Vec<String>,
    exact: Option<Vec<String>>,
}

#[test]
fn statuses_and_headers_are_compared_as_the_table_says() {
    for row in rows::<Heads>(include_str!("compare/head.yaml")) {
        let side = |lines: &[String], status| {
            let headers = lines.iter().map(|line| line.split_once(": ").expect("a header"));
            let headers = headers
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
            Snapshot {
                status,
                headers,
                ..Snapshot::default()
            }
        };
        let (old, new) = (side(&row.old, 201), side(&row.new, row.status.unwrap_or(201)));
        let options = Options::default();
        assert_eq!(
            names(&compare(&old, &new, &options, false)),
            row.differences,
            "{}",
            row.name
        );
        if let Some(exact) = row.exact {
            assert_eq!(
                names(&compare(&old, &new, &options, true)),
                exact,
                "{}, exact",
                row.name
            );
        }
    }
}

#[test]
fn long_values_and_many_differences_are_cut() {
    let body = |letter: &str| {
        let members = (0..80).map(|index| (format!("m{index}"), Value::String(letter.repeat(1000))));
        let body = Value::Object(members.collect());
        Snapshot {
            body: Body::from_text(&body.to_string()),
            ..Snapshot::default()
        }
    };
    let found = compare(&body("ä"), &body("ö"), &Options::default(), false);
    assert_eq!(found.len(), 51);
    assert!(
        found
            .iter()
            .filter_map(|found| found.old.as_ref())
            .all(|old| old.chars().count() == 201)
    );
    let finding = found[50].clone().into_finding("x.snap");
    assert_eq!(finding.message, "30 more differences from the snapshot");
    assert!(finding.class.fails());
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Redaction {
    #[serde(default)]
    options: SnapshotOptions,
    body: String,
    redacted: String,
    #[serde(default)]
    unmatched: Vec<String>,
}

#[test]
fn answers_are_redacted_as_the_table_says() {
    let variables = [
        ("bank_id", json!("obp1")),
        ("customer_id", json!("7a1f0000-0000-4000-8000-000000000001")),
        ("short", json!("ab")),
        ("number", json!(12345)),
        ("flag", json!(true)),
    ]
    .map(|(name, value)| (name.to_owned(), value));
    let sent = HashSet::from(["1999-01-01T00:00:00Z".to_owned(), "fixed".to_owned()]);
    let volatile = [
        (".id", Volatile::Uuid),
        (".list[].id", Volatile::Uuid),
        (".when", Volatile::DateTime),
        (".token", Volatile::Token),
        (".number", Volatile::CustomerNumber),
    ]
    .map(|(path, kind)| (PathPattern::parse(path).expect(path), kind));
    for row in rows::<Redaction>(include_str!("redact.yaml")) {
        let options = Options::read(&row.options).expect("the paths can be read");
        let rules = Rules {
            variables: &variables,
            sent: &sent,
            volatile: &volatile,
            options: &options,
            is_json: None,
        };
        let received = Received {
            status: 200,
            body: row.body.clone().into(),
            ..Received::default()
        };
        let redacted = redact(&received, &rules);
        assert_eq!(redacted.snapshot.body, Body::from_text(&row.redacted), "{}", row.body);
        let unmatched: Vec<_> = redacted
            .unmatched
            .iter()
            .map(|selector| selector.pattern.to_string())
            .collect();
        assert_eq!(unmatched, row.unmatched, "{}", row.body);
    }
}

#[test]
fn only_headers_that_a_client_acts_on_are_kept() {
    let headers = [
        ("x-frame-options", "DENY"),
        ("Date", "Sun, 22 Nov 2026 11:51:17 GMT"),
        ("Correlation-Id", "node01"),
        ("access-control-allow-origin", "*"),
        ("LOCATION", "/banks/obp1/x/7a1f0000-0000-4000-8000-000000000002"),
        ("www-authenticate", " DirectLogin "),
        ("Content-Length", "5"),
    ];
    let headers = headers
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
    let variables = [("bank_id".to_owned(), json!("obp1"))];
    let (sent, options) = (HashSet::new(), Options::default());
    let rules = Rules {
        variables: &variables,
        sent: &sent,
        volatile: &[],
        options: &options,
        is_json: None,
    };
    let redacted = redact(
        &Received {
            status: 201,
            headers,
            ..Received::default()
        },
        &rules,
    );
    assert_eq!(
        redacted.snapshot.contents(),
        "HTTP 201\nAccess-Control-Allow-Origin: *\nLocation: /banks/{{bank_id}}/x/[uuid]\n\
         WWW-Authenticate: DirectLogin\nX-Frame-Options: DENY"
    );
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Broken {
    text: String,
    line: usize,
    problem: String,
}

#[test]
fn broken_files_are_refused_with_their_line() {
    for row in rows::<Broken>(include_str!("broken.yaml")) {
        let error = Snapshot::parse(&row.text).expect_err(&row.text);
        assert_eq!(error.line, row.line, "{}: {error}", row.text);
        assert!(error.problem.contains(&row.problem), "{}: {error}", row.text);
    }
}

#[test]
fn a_broken_path_is_named_with_its_place() {
    let options: SnapshotOptions = serde_saphyr::from_str("redact:\n  - .a[\n").expect("the options can be read");
    let error = Options::read(&options).expect_err("the path is broken").to_string();
    assert!(
        error.starts_with("line 2, column 5: `.a[` is no path, at character 4:"),
        "{error}"
    );
}
