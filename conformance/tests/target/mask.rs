//! Masking and curl lines.

use base64::{Engine, engine::general_purpose::*};
use bytes::Bytes;
use obp_conform::{
    exchange::Sent,
    mask::{Masker, curl_line},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;

fn masker(secret: &str) -> Masker {
    let masker = Masker::new();
    masker.add(secret, "x");
    masker
}

/// The secret as others would write it, with harmless text around it.
fn encoded(secret: &str, before: &str, after: &str) -> Vec<(String, String)> {
    let around = |form: String| (format!("{before}{form}{after}"), form);
    let json = serde_json::to_string(secret).expect("a text is JSON");
    let json = json[1..json.len() - 1].to_owned();
    let percent = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let mut forms = vec![
        around(secret.to_owned()),
        around(json.replace('/', "\\/")),
        around(json),
        around(form),
        around(secret.replace('\'', "'\\''")),
        around(
            secret
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;")
                .replace('"', "&quot;"),
        ),
    ];
    forms.extend(every_byte(secret).map(around));
    let mut url = url::Url::parse("http://x/").expect("a URL");
    url.path_segments_mut().expect("a base").push(secret);
    let segment = url.path()[1..].to_owned();
    if !segment.is_empty() && percent.len() >= 4 {
        forms.push(around(segment));
    }
    forms.extend([STANDARD.encode(secret), URL_SAFE.encode(secret)].map(around));
    for engine in [STANDARD, URL_SAFE, STANDARD_NO_PAD, URL_SAFE_NO_PAD] {
        let whole = engine.encode(format!("{before}{secret}{after}"));
        let start = (before.len() * 8).div_ceil(6);
        let end = (before.len() + secret.len()) * 8 / 6;
        forms.push((whole.clone(), whole[start..end].to_owned()));
    }
    forms
}

fn every_byte(secret: &str) -> [String; 2] {
    let hex: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
    [hex.to_ascii_lowercase(), hex]
}

proptest! {
    #[test]
    fn no_form_of_a_secret_survives(secret in "[a-zA-Z0-9 !-~é水]{4,40}", before in "[a-z :]{0,9}", after in "[a-z .]{0,9}") {
        prop_assume!(!"***x***".contains(&secret) && !secret.contains("***"));
        let masker = masker(&secret);
        for (text, form) in encoded(&secret, &before, &after) {
            let masked = masker.mask(&text);
            prop_assert!(!masked.contains(&form), "{form} is in {masked}");
            prop_assert!(masked.contains("***x***"));
        }
    }

    #[test]
    fn odd_escapes_do_no_harm(text in "[%\\\\&#;ux0-9C3a-f\"é水😀]{0,80}", secret in "[é水😀a%\\\\]{4,6}") {
        let masked = masker(&secret).mask(&text).into_owned();
        prop_assert_eq!(masked == text, !masked.contains("***"));
    }

    #[test]
    fn any_mixture_of_escapes_is_seen_through(secret in "[ -~é水]{4,20}", choices in prop::collection::vec(0..3_u8, 20)) {
        prop_assume!(!"***x***".contains(&secret) && !secret.contains("***") && !secret.contains(['%', '\\', '&']));
        let mut percent = String::new();
        let mut json = String::new();
        let mut html = String::new();
        for (character, choice) in secret.chars().zip(&choices) {
            if *choice == 0 {
                for form in [&mut percent, &mut json, &mut html] {
                    form.push(character);
                }
                continue;
            }
            let bytes = character.to_string();
            percent.extend(bytes.bytes().map(|byte| if *choice == 1 { format!("%{byte:02x}") } else { format!("%{byte:02X}") }));
            json.extend(character.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
            html.push_str(&if *choice == 1 { format!("&#{};", u32::from(character)) } else { format!("&#x{:X};", u32::from(character)) });
        }
        let masker = masker(&secret);
        for form in [percent, json, html] {
            let text = format!("before {form} after");
            let masked = masker.mask(&text);
            prop_assert_eq!(masked, "before ***x*** after");
        }
    }

    #[test]
    fn text_without_secrets_stays(text in "[a-z \"{}:]{0,200}") {
        prop_assert_eq!(masker("S3CRET").mask(&text), text.as_str());
    }
}

proptest! {
    // Each case starts a shell.
    #![proptest_config(ProptestConfig::with_cases(50))]

    #[test]
    fn a_shell_reads_what_was_meant(body in "[ -~é\n\t]{1,60}", value in "[ -~]{1,20}") {
        prop_assume!(value.trim() == value);
        let masker = masker("S3CRET");
        let line = curl_line(&post(&format!("{body}S3CRET"), &value), &masker);
        prop_assert!(!line.contains("S3CRET"));
        let words = words(&line.replace("curl", "printf '%s\\0'"), "S3CRET");
        prop_assert!(words.contains(&format!("{body}S3CRET")), "{line}\n{words:?}");
        prop_assert!(words.contains(&format!("X-Value: {value}")), "{line}");
    }
}

fn post(body: &str, value: &str) -> Sent {
    Sent {
        method: "POST".to_owned(),
        url: "http://127.0.0.1:1/a?b=c&d=[1]".to_owned(),
        headers: vec![
            ("Content-Type".to_owned(), "application/json".to_owned()),
            ("X-Value".to_owned(), value.to_owned()),
        ],
        body: Bytes::from(body.to_owned()),
    }
}

/// What a shell makes of the line, with the secret in its variable.
fn words(line: &str, secret: &str) -> Vec<String> {
    let output = std::process::Command::new("sh")
        .args(["-c", line])
        .env("OBP_X", secret)
        .output()
        .expect("a shell");
    assert!(
        output.status.success(),
        "{line}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout)
        .split('\0')
        .map(str::to_owned)
        .collect()
}

#[test]
fn short_secrets_are_masked_as_whole_values_only() {
    let masker = masker("abc");
    for (text, masked) in [
        ("abc", "***x***"),
        (r#"{"p":"abc","q":"abcd abc"}"#, r#"{"p":"***x***","q":"abcd abc"}"#),
        ("xabcx", "xabcx"),
        ("", ""),
    ] {
        assert_eq!(masker.mask(text), masked);
    }
}

#[test]
fn secrets_can_be_added_at_any_time() {
    let masker = Masker::new();
    let other = masker.clone();
    assert_eq!(masker.mask("first second"), "first second");
    other.add("first", "a");
    other.add("second", "");
    other.add("first", "again");
    other.add("", "none");
    other.add("first second third", "long");
    assert_eq!(masker.mask("first second"), "***a*** ***");
    assert_eq!(masker.mask("first second third"), "***long***");
    assert_eq!(masker.mask_bytes(b"\xfffirst"), "\u{fffd}***a***");
    assert!(!format!("{masker:?}").contains("first"));
}

#[test]
fn credentials_in_headers_are_masked_whatever_they_hold() {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let headers = [
        header("authorization", "Basic unknown"),
        header("DirectLogin", "token=unknown"),
        header("SET-COOKIE", "a=b"),
        header("X-Other", "a S3CRET b"),
    ];
    let masked = masker("S3CRET").mask_headers(&headers);
    let values: Vec<_> = masked.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(values, ["***", "***", "***", "a ***x*** b"]);
}

#[test]
fn curl_lines() {
    let masker = Masker::new();
    masker.add("t0k.en", "token-full");
    let request = |method: &str, headers: &[(&str, &str)], body: &'static [u8]| Sent {
        method: method.to_owned(),
        url: "http://h/x?t=t0k.en&y".to_owned(),
        headers: headers
            .iter()
            .map(|&(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        body: Bytes::from_static(body),
    };
    let start = "curl -sS -i -g --path-as-is";
    let url = r#"'http://h/x?t='"${OBP_TOKEN_FULL}"'&y'"#;
    for (sent, expected) in [
        (request("GET", &[], b""), format!("{start} {url}")),
        (
            request("HEAD", &[("X-Empty", "")], b""),
            format!("{start} --head -H 'X-Empty;' {url}"),
        ),
        (
            request("DELETE", &[("Authorization", "DirectLogin token=\"t0k.en\"")], b""),
            format!(r#"{start} -X DELETE -H 'Authorization: DirectLogin token="'"${{OBP_TOKEN_FULL}}"'"' {url}"#),
        ),
        (
            request("GET", &[("authorization", "Basic eHg6eHg=")], b""),
            format!(r#"{start} -H 'authorization: '"${{OBP_AUTHORIZATION}}" {url}"#),
        ),
        (
            request("GET", &[("Authorization", "DirectLogin token=\"not-a-token\"")], b""),
            format!(r#"{start} -H 'Authorization: DirectLogin token="not-a-token"' {url}"#),
        ),
        (
            request("POST", &[], b"it's @x"),
            format!(r"{start} -X POST -H 'Content-Type:' --data-raw 'it'\''s @x' {url}"),
        ),
        (
            request("POST", &[("content-type", "a/b")], b"\x00\xff"),
            format!("printf %s AP8= | base64 -d | {start} -X POST -H 'content-type: a/b' --data-binary @- {url}"),
        ),
    ] {
        assert_eq!(curl_line(&sent, &masker), expected);
    }
    let mut large = request("PUT", &[("content-type", "a/b")], b"");
    large.body = Bytes::from(vec![b'x'; 100_000]);
    assert!(curl_line(&large, &masker).contains("--data-binary @body"));
}
