use std::time::Duration;

use bytes::Bytes;

use super::*;

fn received(status: u16, body: &str) -> Received {
    Received {
        status,
        headers: vec![
            ("Content-Type".into(), "application/json;charset=utf-8".into()),
            ("ETag".into(), "\"e1\"".into()),
        ],
        body: Bytes::copy_from_slice(body.as_bytes()),
        time: Duration::ZERO,
    }
}

fn variables() -> Variables {
    let mut variables = Variables::default();
    variables.set("id", "c.1");
    variables.set("count", 2);
    variables.set("code", "OBP-30001");
    variables
}

/// The findings as `class at: message`.
fn findings(expect: &str, received: &Received, exact: bool) -> Vec<String> {
    let expect: Expect = serde_saphyr::from_str(expect).unwrap_or_else(|error| panic!("{expect}: {error}"));
    let found = check(&expect, received, &variables(), "f.yaml", exact);
    let line = |finding: Finding| {
        assert_eq!(finding.check, Check::Expectation);
        assert!(
            finding
                .source
                .as_deref()
                .is_some_and(|source| source.starts_with("f.yaml:1:")),
            "{finding:?}"
        );
        format!("{:?} {}", finding.class, finding.message)
    };
    found.into_iter().map(line).collect()
}

const BODY: &str = r#"{"id": "c.1", "n": 2, "f": 2.0, "t": true, "z": null, "list": [1, "a", {"x": 1, "y": 2}], "empty": [],
    "o": {"a": {"b": "text"}}, "when": "2018-02-14T00:28:07Z", "uuid": "7e5c4f1c-1f0c-4b0f-9d0a-0a6a7c8d9e0f", "text": "a1 b2"}"#;

#[test]
fn predicates() {
    let cases: &[(&str, &str, &str)] = &[
        ("$.id", "'{{id}}'", ""),
        ("$.n", "'{{count}}'", ""),
        ("$.n", "2.0", ""),
        ("$.f", "2", ""),
        ("$.n", "3", "Value .n must be 3, but it is 2."),
        ("$.n", "'2'", "Breaking .n must be \"2\", but it is 2."),
        ("$.none", "1", "Breaking .none must be there, but it is nothing."),
        ("$.z", "null", ""),
        ("$.z", "{exists: true}", ""),
        ("$.z", "{exists: false}", "Additive .z must be absent, but it is null."),
        ("$.none", "{exists: false}", ""),
        (
            "$.none",
            "{not-equals: 1}",
            "Breaking .none must be there, but it is nothing.",
        ),
        ("$.list", "{equals: [1.0, a, {y: 2, x: 1}]}", ""),
        (
            "$.list",
            "[1, a]",
            "Value .list must be [1,\"a\"], but it is [1,\"a\",{\"x\":1,\"y\":2}].",
        ),
        ("$.n", "{not-equals: 2.0}", "Value .n must not be 2.0, but it is 2."),
        ("$.text", "{contains: 1 b}", ""),
        (
            "$.text",
            "{contains: '{{id}}'}",
            "Value .text must contain \"c.1\", but it is \"a1 b2\".",
        ),
        ("$.list", "{contains: {x: 1, y: 2}}", ""),
        (
            "$.list",
            "{not-contains: a}",
            "Value .list must not contain \"a\", but it is [1,\"a\",{\"x\":1,\"y\":2}].",
        ),
        (
            "$.n",
            "{contains: a}",
            "Breaking .n must contain \"a\", but it is a number (2).",
        ),
        ("$.text", "{starts-with: a1, ends-with: b2, matches: '\\d b'}", ""),
        (
            "$.text",
            "{starts-with: b}",
            "Value .text must start with \"b\", but it is \"a1 b2\".",
        ),
        (
            "$.z",
            "{ends-with: b}",
            "Breaking .z must end with \"b\", but it is null.",
        ),
        ("$.id", "{matches: '^{{id}}$'}", ""),
        (
            "$.text",
            "{matches: '^{{id}}$'}",
            "Value .text must match '^c\\.1$', but it is \"a1 b2\".",
        ),
        ("$.id", "{is: string}", ""),
        ("$.f", "{is: integer}", ""),
        ("$.n", "{is: number}", ""),
        ("$.t", "{is: boolean}", ""),
        ("$.list", "{is: list}", ""),
        ("$.o", "{is: object}", ""),
        ("$.z", "{is: null}", ""),
        ("$.uuid", "{is: uuid}", ""),
        ("$.when", "{is: iso-date}", ""),
        (
            "$.text",
            "{is: uuid}",
            "Breaking .text must be a UUID, but it is \"a1 b2\".",
        ),
        (
            "$.text",
            "{is: iso-date}",
            "Breaking .text must be a date like 2018-02-14T00:28:07Z, but it is \"a1 b2\".",
        ),
        ("$.list", "{count: 3}", ""),
        ("$.o", "{count: 2}", "Value .o must have 2 entries, but it is 1."),
        (
            "$.text",
            "{count: 2}",
            "Breaking .text must have 2 entries, but it is a text (\"a1 b2\").",
        ),
        ("$.list[*]", "{count: 3}", ""),
        ("$.empty[*]", "{count: 0}", ""),
        (
            "$.empty[*]",
            "{count: 1}",
            "Value .empty[*] must have 1 entries, but it is 0.",
        ),
        (
            "$.none",
            "{count: 0}",
            "Breaking .none must be there, but it is nothing.",
        ),
        ("$.list[0,1]", "[1, a]", ""),
        ("$..b", "text", ""),
        ("$.list[?@.x == 1].y", "'{{count}}'", ""),
        ("$.list[{{count}}].x", "1", ""),
        ("$.empty", "{is-empty: true}", ""),
        (
            "$.text",
            "{is-empty: true}",
            "Value .text must be empty, but it is \"a1 b2\".",
        ),
        (
            "$.n",
            "{is-empty: false}",
            "Breaking .n must not be empty, but it is a number (2).",
        ),
        ("$.n", "{greater-than: 1, less-than: 2.5}", ""),
        (
            "$.n",
            "{greater-than: 2}",
            "Value .n must be greater than 2, but it is 2.",
        ),
        (
            "$.text",
            "{less-than: 2}",
            "Breaking .text must be less than 2, but it is a text (\"a1 b2\").",
        ),
        (
            "$.n",
            "'{{nobody}}'",
            "Breaking What is expected of .n cannot be filled: the variable 'nobody' has no value.",
        ),
        ("$", "{is: object}", ""),
    ];
    let received = received(200, BODY);
    for (path, matcher, expected) in cases {
        let expect = format!("{{json: {{\"{path}\": {matcher}}}}}");
        assert_eq!(findings(&expect, &received, false).join(" | "), *expected, "{expect}");
    }
}

#[test]
fn whole_answers() {
    let not_found = r#"{"code":404,"message":"OBP-30001: Bank not found. Please specify a valid value for BANK_ID."}"#;
    let html = "<!DOCTYPE html>\n<html><body>Bad gateway</body></html>";
    let cases: &[(&str, u16, &str, bool, &[&str])] = &[
        ("{status: 404, code: '{{code}}'}", 404, not_found, true, &[]),
        ("{status: [400, 404]}", 404, not_found, false, &[]),
        (
            "{status: 400, code: OBP-30001}",
            404,
            not_found,
            false,
            &[
                "Breaking The status is 404 Not Found instead of 400: OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
            ],
        ),
        (
            "{status: 201, json: {$.customer_id: {is: uuid}, $.a: 1}, headers: {X: y}}",
            404,
            not_found,
            false,
            &[
                "Breaking The status is 404 Not Found instead of 201: OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
            ],
        ),
        (
            "{code: OBP-20001}",
            404,
            not_found,
            false,
            &["Breaking The code is OBP-30001 instead of OBP-20001."],
        ),
        (
            "{code: OBP-20001}",
            200,
            "{}",
            false,
            &["Breaking The answer has no code where OBP-20001 is expected."],
        ),
        (
            "{code: OBP-30001, message: 'OBP-30001: No bank.'}",
            404,
            not_found,
            false,
            &[
                "Note .message must be \"OBP-30001: No bank.\", but it is \"OBP-30001: Bank not found. Please specify a valid value for BANK_ID.\".",
            ],
        ),
        (
            "{message: 'OBP-30001: No bank.'}",
            404,
            not_found,
            true,
            &[
                "Value .message must be \"OBP-30001: No bank.\", but it is \"OBP-30001: Bank not found. Please specify a valid value for BANK_ID.\".",
            ],
        ),
        (
            "{message: 'OBP-30001: No bank.'}",
            404,
            "{\"message\":\"OBP-20001: x\"}",
            false,
            &["Breaking .message must be \"OBP-30001: No bank.\", but it is \"OBP-20001: x\"."],
        ),
        (
            "{message: No bank.}",
            404,
            "{\"message\":\"x\"}",
            false,
            &["Value .message must be \"No bank.\", but it is \"x\"."],
        ),
        (
            "{message: No bank.}",
            404,
            "{}",
            false,
            &["Breaking .message must be there, but it is nothing."],
        ),
        (
            "{json: {$.a: 1, $.b: 2}}",
            200,
            html,
            false,
            &[
                "Breaking The body is no JSON: it is an HTML page (\"<!DOCTYPE html> <html><body>Bad gateway</body></html>\").",
            ],
        ),
        (
            "{status: 200}",
            502,
            html,
            false,
            &[
                "Breaking The status is 502 Bad Gateway instead of 200: the body is an HTML page (\"<!DOCTYPE html> <html><body>Bad gateway</body></html>\").",
            ],
        ),
        (
            "{json: {$.a: 1}}",
            200,
            "",
            false,
            &["Breaking The body is no JSON: it is empty."],
        ),
        (
            "{json: {$.a: 1}}",
            200,
            "{\"a\":",
            false,
            &[
                "Breaking The body is no JSON: it is broken JSON (EOF while parsing a value at line 1 column 5): \"{\\\"a\\\":\".",
            ],
        ),
        (
            "{headers: {content-type: {starts-with: application/json}, X-None: a}}",
            200,
            "",
            false,
            &["Breaking header X-None must be there, but it is nothing."],
        ),
        ("{body: {contains: gateway}}", 200, html, false, &[]),
        ("{body: ''}", 200, "", false, &[]),
    ];
    for (expect, status, body, exact, expected) in cases {
        assert_eq!(
            findings(expect, &received(*status, body), *exact),
            *expected,
            "{expect} of {status} {body}"
        );
    }
}

#[test]
fn captures() {
    let cases: &[(&str, &str)] = &[
        ("$.n", "2"),
        ("$.list[2]", r#"{"x":1,"y":2}"#),
        ("$.z", "null"),
        ("{jsonpath: $.text, regex: 'b(\\d)'}", "\"2\""),
        ("{jsonpath: $.n, regex: '(.)'}", "\"2\""),
        ("{header: etag, regex: '\"(.*)\"'}", "\"e1\""),
        ("{status: true}", "200"),
        ("{body: true, regex: '^(.)'}", "\"{\""),
        ("$.none", "Nothing to capture: there is no .none."),
        ("$.list[*]", ".list[*] selects 3 values; a capture takes exactly one."),
        ("{header: X-None}", "Nothing to capture: there is no header X-None."),
        (
            "{jsonpath: $.text, regex: '(x)'}",
            "Nothing to capture: '(x)' does not match .text, which is \"a1 b2\".",
        ),
        (
            "{jsonpath: $.text, regex: '(x)', secret: true}",
            "Nothing to capture: '(x)' does not match .text, which is a secret value.",
        ),
        (
            "{}",
            "a capture has exactly one of jsonpath, header, status: true and body: true.",
        ),
    ];
    for (source, expected) in cases {
        let source: Located<Capture> =
            serde_saphyr::from_str(source).unwrap_or_else(|error| panic!("{source}: {error}"));
        let taken = match capture(&source, &received(200, BODY), "f.yaml") {
            Ok(value) => value.to_string(),
            Err(finding) => {
                assert_eq!((finding.check, finding.class), (Check::Capture, Class::Breaking));
                assert_eq!(finding.source.as_deref(), Some("f.yaml:1:1"));
                finding.message
            }
        };
        assert_eq!(taken, *expected);
    }
}

#[test]
fn a_capture_from_an_error_tells_what_the_error_says() {
    let source = Located::from(Capture::JsonPath("$.customer_id".to_owned()));
    let answer = received(400, r#"{"code":400,"message":"OBP-10001: Incorrect json format."}"#);
    let finding = capture(&source, &answer, "f.yaml").expect_err("nothing is there");
    let expected = "Nothing to capture: there is no .customer_id. The answer says: OBP-10001: Incorrect json format.";
    assert_eq!(finding.message, expected);
    assert_eq!(finding.source.as_deref(), Some("f.yaml"));
}
