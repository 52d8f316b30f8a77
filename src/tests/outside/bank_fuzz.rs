//! Made-up paths, headers and bodies against a running bank: nothing panics, nothing breaks inside, every request is
//! answered.
//!
//! OBP itself answers 500 in a few known places, with the text of OBP-50015; a defect of the mock has the same text, but
//! is logged as an error, and the log has to stay empty.

use std::{fs::File, process::Stdio};

use proptest::{
    collection::vec,
    prelude::{Just, Strategy, any, prop_oneof},
    test_runner::{Config, TestRunner},
};

use super::common::{Answer, Request, Server, program};

/// How many requests each test makes up.
const CASES: u32 = 600;

fn fuzz<S: Strategy<Value = Request>>(requests: S) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("errors");
    let log = File::create(&path).expect("a file");
    let mut command = program();
    command.args(["--port", "0", "--mode", "bank", "--log", "error"]);
    command.stderr(Stdio::from(log));
    let server = Server::spawn(command);
    let login =
        r#"username="full.user",password="Full-Pass-1!",consumer_key="obpmockconsumerkey000000000000000000001""#;
    let answer = server.answer(&Request::new("POST", "/my/logins/direct").header("DirectLogin", login));
    let token = answer.json()["token"].as_str().expect("a token").to_owned();
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    let outcome = TestRunner::new(config).run(&requests, |mut request| {
        for (_, value) in &mut request.headers {
            *value = value.replace("{token}", &token);
        }
        let bytes = server.raw(&request.bytes(server.address));
        let answer = Answer::parse(&bytes);
        let status = answer.map(|answer| answer.status);
        proptest::prop_assert!(status.is_some_and(|status| status <= 500), "{request:?}: {status:?}");
        let errors = std::fs::read_to_string(&path).expect("the log");
        proptest::prop_assert!(errors.is_empty(), "{request:?}: {errors}");
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

fn one_of(values: &'static [&'static str]) -> impl Strategy<Value = String> + Clone {
    proptest::sample::select(values).prop_map(str::to_owned)
}

/// Methods and path templates of operations that take a body, with places for odd segments.
fn operation() -> impl Strategy<Value = (String, String)> {
    let prefix = one_of(&[
        "v1.4.0", "v2.0.0", "v2.1.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0",
    ]);
    let route = proptest::sample::select(
        &[
            ("POST", "/banks/{}/customers"),
            ("POST", "/banks/{}/customers/customer-number"),
            ("POST", "/banks/{}/search/customers/mobile-phone-number"),
            ("POST", "/banks/{}/user_customer_links"),
            ("POST", "/banks/{}/customers/{}/address"),
            ("POST", "/banks/{}/customers/{}/tax-residence"),
            ("POST", "/banks/{}/customers/{}/social_media_handles"),
            ("PUT", "/banks/{}/customers/{}/email"),
            ("PUT", "/banks/{}/customers/{}/number"),
            ("PUT", "/banks/{}/customers/{}/identity"),
            ("PUT", "/banks/{}/customers/{}/data"),
            ("PUT", "/banks/{}/customers/{}/credit-limit"),
            ("POST", "/users"),
            ("POST", "/users/{}/entitlements"),
            ("POST", "/sandbox/data-import"),
        ][..],
    );
    (prefix, route, segment(), segment()).prop_map(|(prefix, (method, template), first, second)| {
        let path = template.replacen("{}", &first, 1).replacen("{}", &second, 1);
        (method.to_owned(), format!("/obp/{prefix}{path}"))
    })
}

fn segment() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just("GENODEM1GLS".to_owned()),
        1 => one_of(&["%00", "%ff", "%E9%93%B6", "..", "%2e%2e", "a%2Fb", "+", "%", "%zz", ";a=b", "*", "'", "%25"]),
        1 => "[!$&-;=@-Z_a-z~]{0,300}",
    ]
}

/// Values of any kind, nested now and then, with the names that OBP knows.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        any::<f64>().prop_map(|value| format!("{value:e}")),
        one_of(&[
            "\"2013-01-22T00:08:00Z\"",
            "\"9999999-99-99T99:99:99Z\"",
            "\"-1-1-1T1:1:1Z\"",
            "\"::::\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "1e999",
            "-0",
            "00012",
            "\"%\"",
            "\"_\"",
            "\"\\\\\"",
            "\"GENODEM1GLS\"",
            "\"银行\"",
            "\"\"",
        ]),
        "[ -~]{0,60}".prop_map(|text| serde_json::Value::from(text).to_string()),
        (0..5000usize).prop_map(|length| format!("\"{}\"", "x".repeat(length))),
    ];
    leaf.prop_recursive(4, 40, 8, |inner| {
        let name = one_of(&[
            "legal_name",
            "mobile_phone_number",
            "email",
            "face_image",
            "url",
            "date",
            "date_of_birth",
            "dependants",
            "dob_of_dependants",
            "credit_rating",
            "credit_limit",
            "currency",
            "amount",
            "rating",
            "source",
            "kyc_status",
            "last_ok_date",
            "title",
            "branch_id",
            "name_suffix",
            "customer_number",
            "user_id",
            "customer_id",
            "username",
            "password",
            "first_name",
            "last_name",
            "bank_id",
            "role_name",
            "line_1",
            "tags",
            "domain",
            "tax_number",
            "banks",
            "users",
            "crm_events",
            "type",
            "handle",
            "date_added",
            "relationship_status",
            "employment_status",
            "highest_education_attained",
            "credit_source",
            "",
        ]);
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(|items| format!("[{}]", items.join(","))),
            vec((name, inner), 0..24).prop_map(|members| {
                let members = members.iter().map(|(name, value)| format!("\"{name}\":{value}"));
                format!("{{{}}}", members.collect::<Vec<_>>().join(","))
            }),
        ]
    })
}

#[test]
fn bodies_of_any_shape_are_answered() {
    let body = (json(), any::<proptest::sample::Index>(), 0..8u8).prop_map(|(text, place, kind)| {
        let mut bytes = text.into_bytes();
        match kind {
            0 => bytes.truncate(place.index(bytes.len() + 1)),
            1 if !bytes.is_empty() => {
                let place = place.index(bytes.len());
                bytes[place] ^= 0x55;
            }
            2 => bytes.insert(place.index(bytes.len() + 1), b'{'),
            _ => {}
        }
        bytes
    });
    let content_type = one_of(&[
        "application/json",
        "application/json",
        "application/json; charset=utf-16",
        "text/json",
    ]);
    fuzz(
        (operation(), body, content_type).prop_map(|((method, path), body, content_type)| {
            Request::new(&method, &path)
                .content_type(Some(&content_type))
                .header("DirectLogin", "token={token}")
                .body(body)
        }),
    );
}

#[test]
fn credentials_of_any_form_are_answered() {
    let part = prop_oneof![
        one_of(&[
            "username=\"full.user\"",
            "password=\"Full-Pass-1!\"",
            "consumer_key=\"obpmockconsumerkey000000000000000000001\"",
            "token={token}",
            "token=\"{token}\"",
            "token=",
            "DirectLogin",
            "Bearer x",
            "OAuth a=b",
            "=",
            "\"",
            "username",
        ]),
        "[ !#-~]{0,80}",
    ];
    let value = vec(part, 0..5).prop_map(|parts| parts.join(","));
    let name = one_of(&[
        "DirectLogin",
        "directlogin",
        "Authorization",
        "Consent-Id",
        "X-Mock-Session",
        "Cookie",
        "Prefer",
    ]);
    let target = one_of(&[
        "/my/logins/direct",
        "/obp/v5.1.0/users/current",
        "/obp/v2.0.0/users/current",
    ]);
    fuzz((name, value, target).prop_map(|(name, value, target)| {
        let method = if target.starts_with("/my") { "POST" } else { "GET" };
        // A value has no blanks at its ends on the wire.
        Request::new(method, &target).header(&name, value.trim())
    }));
}

#[test]
fn paths_and_queries_of_any_form_are_answered() {
    let segments = vec(
        prop_oneof![
            segment(),
            one_of(&[
                "obp",
                "v5.1.0",
                "v3.1.0",
                "banks",
                "customers",
                "firehose",
                "users",
                "current",
                "crm-events",
                "my",
                ""
            ]),
        ],
        0..9,
    );
    let query = prop_oneof![
        Just(String::new()),
        vec(
            (
                one_of(&[
                    "limit",
                    "offset",
                    "sort_direction",
                    "from_date",
                    "to_date",
                    "locale",
                    "__seed",
                    "a"
                ]),
                prop_oneof![
                    one_of(&[
                        "1",
                        "0",
                        "-1",
                        "99999999999",
                        "ASC",
                        "2017-09-19T02:31:05.000Z",
                        "zh_CN",
                        "es_ES",
                        "%00",
                        "%",
                        ""
                    ]),
                    "[!$&-;=@-Z_a-z~]{0,40}",
                ],
            ),
            1..4,
        )
        .prop_map(|pairs| {
            let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
            format!("?{}", pairs.collect::<Vec<_>>().join("&"))
        }),
    ];
    let listing = one_of(&[
        "/obp/v5.1.0/banks/GENODEM1GLS/customers",
        "/obp/v4.0.0/banks/GENODEM1GLS/customers",
        "/obp/v5.1.0/banks/GENODEM1GLS/firehose/customers",
        "/obp/v5.1.0/users/current/customers",
    ]);
    let path = prop_oneof![
        segments.prop_map(|segments| format!("/{}", segments.join("/"))),
        listing
    ];
    let method = one_of(&["GET", "GET", "GET", "DELETE", "PUT", "POST", "OPTIONS", "HEAD", "PATCH"]);
    fuzz((method, path, query).prop_map(|(method, path, query)| {
        Request::new(&method, &format!("{path}{query}")).header("DirectLogin", "token={token}")
    }));
}
