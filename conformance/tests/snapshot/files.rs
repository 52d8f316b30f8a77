//! Snapshots on file, and insta over them.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use obp_conform::snapshot::{Body, Error, Metadata, Snapshot, Store, accept, diff, pending, reject};
use serde_json::json;
use tempfile::TempDir;

fn snapshot(status: u16, body: &str) -> Snapshot {
    Snapshot {
        status,
        body: Body::from_text(body),
        ..Snapshot::default()
    }
}

fn folder() -> (TempDir, Store) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = Store::open(folder.path().join("snapshots"));
    (folder, store)
}

fn below(root: &TempDir, paths: &[PathBuf]) -> Vec<String> {
    let root = root.path().join("snapshots");
    let names = paths
        .iter()
        .map(|path| path.strip_prefix(&root).expect("below").display().to_string());
    names.collect()
}

/// Insta reads what we write, and writes what it has read (as accepting does) without a change.
#[test]
fn insta_reads_and_accepts_our_files() {
    let (root, store) = folder();
    let bodies: [&[u8]; 9] = [
        b"",
        br#"{"id":"[uuid]","list":[1,{"a":null}]}"#,
        b"<html>\n---\n</html>",
        b"\n\n---\nlines\n\n",
        b"a\r\nb\r\n",
        "ü\t\u{2028}x".as_bytes(),
        b"\xff\xfe\x00",
        b" ",
        b"\x1b[1m",
    ];
    for (index, body) in bodies.into_iter().enumerate() {
        let snapshot = Snapshot {
            metadata: Metadata {
                source: Some("fixtures/customer/create-customer.yaml".to_owned()),
                description: Some("Makes a customer: all members, \"quoted\"".to_owned()),
                expression: Some("POST /obp/{{prefix}}/banks/{{bank_id}}/customers".to_owned()),
                info: Some(json!({
                    "operation": "OBPv3.1.0-createCustomer",
                    "outcome": "201",
                    "prefixes": ["v3.1.0", {"a": [1, ["x"]], "b": {}}],
                    "deep": {"er": {"yes": true, "#": [], "9": 2.5, "time": "12:30", "date": "2026-11-22"}},
                })),
            },
            status: 201,
            headers: vec![("Content-Type".to_owned(), "application/json;charset=utf-8".to_owned())],
            body: Body::from_bytes(body),
        };
        let path = store
            .write("customer/create", &format!("step-{index}"), None, &snapshot)
            .expect("written");
        let text = fs::read_to_string(&path).expect("a file");

        let theirs = insta::Snapshot::from_file(&path).expect("insta reads it");
        let contents = theirs.as_text().expect("a text snapshot").to_string();
        assert_eq!(contents, snapshot.contents());
        let metadata = theirs.metadata();
        assert_eq!(metadata.source(), snapshot.metadata.source.as_deref());
        assert_eq!(metadata.description(), snapshot.metadata.description.as_deref());
        assert_eq!(metadata.expression(), snapshot.metadata.expression.as_deref());

        let accepted = root.path().join("accepted.snap");
        theirs.save(&accepted).expect("insta writes it");
        assert_eq!(fs::read_to_string(&accepted).expect("a file"), text);
        assert_eq!(Snapshot::parse(&text).expect("a snapshot"), snapshot);
    }
}

/// In the header, too, a text stays a text, whatever YAML could take it for.
#[test]
fn texts_that_look_like_something_else_stay_texts() {
    for text in [
        "1_0",
        "+1_0",
        "1_0.5",
        "1_0e1_0",
        "0x1f",
        "+0x1f",
        "0X1F",
        "0o17",
        "+0o17",
        "0b1",
        "0B_1",
        "010",
        "+1",
        "-1",
        "1e3",
        ".5",
        "+.5",
        ".inf",
        "+.inf",
        "-.Inf",
        ".NaN",
        "+.nan",
        "inf",
        "nan",
        "~",
        "null",
        "NULL",
        "true",
        "Yes",
        "off",
        "y",
        "1:30",
        "<<",
        "=",
        "",
        " ",
        "2026-11-22",
    ] {
        let mut named = snapshot(200, "{}");
        named.metadata.info = Some(json!({"value": text, "list": [text], text: 1}));
        let rendered = named.render();
        assert_eq!(Snapshot::parse(&rendered), Ok(named.clone()), "{rendered}");
    }
}

/// Insta writes such texts without quotes when it accepts them.
#[test]
fn texts_with_underscores_between_digits_stay_texts_when_insta_accepts_them() {
    for text in ["1_0", "+1_0", "1_0.5", "1_0e1_0"] {
        let mut named = snapshot(200, "{}");
        named.metadata.info = Some(json!({"value": text, "list": [text], text: 1}));
        let (root, store) = folder();
        let path = store.write("a", "b", None, &named).expect("written");
        let accepted = root.path().join("accepted.snap");
        let theirs = insta::Snapshot::from_file(&path).expect("insta reads it");
        theirs.save(&accepted).expect("insta writes it");
        let accepted = fs::read_to_string(&accepted).expect("a file");
        assert_eq!(Snapshot::parse(&accepted), Ok(named), "{accepted}");
    }
}

#[test]
fn the_file_of_a_prefix_wins() {
    let (root, store) = folder();
    let (shared, own) = (snapshot(200, "{}"), snapshot(404, "{}"));
    assert!(store.find("a/b", "x", Some("v4.0.0")).expect("no file").is_none());
    store.write("a/b", "x", None, &shared).expect("written");
    store.write("a/b", "x", Some("v4.0.0"), &own).expect("written");
    for (prefix, file, expected) in [
        (None, "a/b/x.snap", &shared),
        (Some("v5.1.0"), "a/b/x.snap", &shared),
        (Some("v4.0.0"), "a/b/x@v4.0.0.snap", &own),
    ] {
        let stored = store.find("a/b", "x", prefix).expect("readable").expect("found");
        let found = stored.parse().expect("a snapshot");
        assert_eq!(
            (below(&root, &[stored.path]), &found),
            (vec![file.to_owned()], expected)
        );
    }
    let files = ["x.snap", "x@v4.0.0.snap"].map(|name| {
        let text = fs::read_to_string(root.path().join("snapshots/a/b").join(name)).expect("a file");
        (format!("a/b/{name}"), Cow::Owned(text))
    });
    let built_in = Store::built_in(files);
    assert_eq!(
        built_in
            .find("a/b", "x", Some("v4.0.0"))
            .expect("readable")
            .map(|found| found.parse().expect("a snapshot")),
        Some(own)
    );
    assert!(matches!(built_in.write("a/b", "x", None, &shared), Err(Error::BuiltIn)));
}

#[test]
fn recording_writes_as_few_files_as_possible() {
    let (root, store) = folder();
    let answer = |prefix, status| (Some(prefix), snapshot(status, "{}"));
    let first = [answer("v3", 200), answer("v4", 404), answer("v5", 200)];
    let written = store.record("s", "x", &first, false).expect("written");
    assert_eq!(below(&root, &written), ["s/x.snap", "s/x@v4.snap"]);
    let second = [answer("v3", 200), answer("v4", 200), answer("v5", 200)];
    let written = store.record("s", "x", &second, true).expect("written");
    assert_eq!(below(&root, &written), ["s/x.snap.new"]);
    assert!(root.path().join("snapshots/s/x@v4.snap").exists());
    store.record("s", "x", &second, false).expect("written");
    let left: Vec<_> = fs::read_dir(root.path().join("snapshots/s"))
        .expect("a folder")
        .collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn pending_snapshots_are_reviewed() {
    let (root, store) = folder();
    let at = root.path().join("snapshots");
    assert!(pending(&at).expect("no folder").is_empty());
    store
        .write("a/b", "x", None, &snapshot(200, r#"{"n":1,"m":2}"#))
        .expect("written");
    store
        .write_pending("a/b", "x", None, &snapshot(200, r#"{"n":3,"m":2}"#))
        .expect("written");
    store
        .write_pending("a/b", "x", Some("v4.0.0"), &snapshot(404, ""))
        .expect("written");
    store
        .write_pending("a/c", "y", None, &snapshot(500, "oops"))
        .expect("written");
    assert_eq!(
        below(&root, &pending(&at).expect("listed")),
        ["a/b/x.snap", "a/b/x@v4.0.0.snap", "a/c/y.snap"]
    );

    let glob = |text: &str| vec![text.to_owned()];
    let shown = diff(&at, &glob("a/b/x"), false).expect("shown");
    let expected = "--- a/b/x.snap\n+++ a/b/x.snap.new\n@@ -1,6 +1,6 @@\n HTTP 200\n \n {\n-  \"n\": 1,\n+  \"n\": 3,\n   \"m\": 2\n }\n";
    assert_eq!(shown, expected);
    assert!(
        diff(&at, &glob("a/c/*"), true)
            .expect("shown")
            .contains("\u{1b}[32m+oops")
    );
    assert!(matches!(diff(&at, &glob("a/[")[..], false), Err(Error::Glob { .. })));

    assert_eq!(
        below(&root, &accept(&at, &glob("**/x*")).expect("accepted")),
        ["a/b/x.snap", "a/b/x@v4.0.0.snap"]
    );
    assert_eq!(below(&root, &reject(&at, &[]).expect("rejected")), ["a/c/y.snap"]);
    assert!(pending(&at).expect("listed").is_empty());
    let found = store.find("a/b", "x", None).expect("readable").expect("found");
    let found = found.parse().expect("a snapshot");
    assert_eq!(found, snapshot(200, r#"{"n":3,"m":2}"#));
    assert!(store.find("a/c", "y", None).expect("readable").is_none());
}

#[test]
fn a_broken_pending_file_stops_accepting() {
    let (root, store) = folder();
    let at = root.path().join("snapshots");
    store
        .write_pending("a", "x", None, &snapshot(200, ""))
        .expect("written");
    fs::write(at.join("a/y.snap.new"), "---\nsource: x\n---\nnonsense\n").expect("written");
    let error = accept(&at, &[]).expect_err("broken").to_string();
    assert!(
        error.contains("y.snap.new:4: the contents start with `HTTP`"),
        "{error}"
    );
    assert_eq!(pending(&at).expect("listed").len(), 2);
}

#[test]
fn left_over_snapshots_are_found() {
    let (root, store) = folder();
    for (scenario, slug, prefix) in [
        ("a/b", "x", None),
        ("a/b", "x", Some("v4.0.0")),
        ("a/b", "y", None),
        ("z", "x", None),
    ] {
        store
            .write(scenario, slug, prefix, &snapshot(200, ""))
            .expect("written");
    }
    store
        .write_pending("a/b", "w", None, &snapshot(200, ""))
        .expect("written");
    fs::write(root.path().join("snapshots/README.md"), "").expect("written");
    let names = BTreeSet::from(["a/b/x".to_owned()]);
    let left = store.unreferenced(&names).expect("listed");
    assert_eq!(below(&root, &left), ["a/b/w.snap.new", "a/b/y.snap", "z/x.snap"]);
}

#[test]
fn names_cannot_lead_out_of_the_folder() {
    let (_root, store) = folder();
    for (scenario, slug) in [
        ("../a", "x"),
        ("/a", "x"),
        ("", "x"),
        ("a/./b", "x"),
        ("a", "../x"),
        ("a\\b", "x"),
    ] {
        let written = store.write(scenario, slug, None, &snapshot(200, ""));
        assert!(matches!(written, Err(Error::Name { .. })), "{scenario} {slug}");
    }
    let path = store
        .write("a", "x", Some("../../v4"), &snapshot(200, ""))
        .expect("written");
    assert_eq!(path.file_name().and_then(|name| name.to_str()), Some("x@..-..-v4.snap"));
    assert_eq!(
        path.parent().and_then(Path::file_name).and_then(|name| name.to_str()),
        Some("a")
    );
}
