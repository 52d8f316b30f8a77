//! The forms in which a secret can stand in a text.
//!
//! Absent on purpose: mixtures (one character encoded that need not be, hexadecimal digits of both cases in one text).

use std::collections::BTreeSet;

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD},
};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the unreserved characters of RFC 3986.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// What JavaScript's `encodeURIComponent` leaves as it is, too.
const COMPONENT: &AsciiSet = &STRICT.remove(b'!').remove(b'\'').remove(b'(').remove(b')').remove(b'*');
/// What `encodeURI` leaves as it is, too.
const WHOLE: &AsciiSet = &COMPONENT
    .remove(b';')
    .remove(b'/')
    .remove(b'?')
    .remove(b':')
    .remove(b'@')
    .remove(b'&')
    .remove(b'=')
    .remove(b'+')
    .remove(b'$')
    .remove(b',')
    .remove(b'#');
/// A form's values: `*` stays, `~` does not.
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'*');
/// A path segment as the URL standard writes it.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'}');
/// A query as the URL standard writes it.
const QUERY: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'<').add(b'>').add(b'\'');
/// Base64 of fewer characters than this would be found in innocent texts.
const SHORTEST_BASE64: usize = 4;

/// Every form of the secret, each once.
pub(super) fn all(secret: &str) -> BTreeSet<String> {
    let mut forms = BTreeSet::from([secret.to_owned()]);
    forms.extend(percent(secret));
    forms.extend(base64_alone(secret));
    forms.extend(base64_inside(secret));
    forms.extend(json(secret));
    forms.extend(html(secret));
    forms.extend(shell(secret));
    forms.retain(|form| !form.is_empty());
    forms
}

fn percent(secret: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for set in [STRICT, COMPONENT, WHOLE, FORM, PATH, QUERY] {
        let upper = utf8_percent_encode(secret, set).to_string();
        forms.push(upper.replace("%20", "+"));
        forms.push(lower_hex(&upper).replace("%20", "+"));
        forms.push(lower_hex(&upper));
        forms.push(upper);
    }
    let every = |byte: u8| format!("%{byte:02X}");
    let every: String = secret.bytes().map(every).collect();
    forms.push(every.to_ascii_lowercase());
    forms.push(every);
    forms
}

/// The two digits after each `%` in lower case.
fn lower_hex(encoded: &str) -> String {
    let mut digits = 0;
    let lowered = encoded.chars().map(|character| match character {
        '%' => {
            digits = 2;
            character
        }
        _ if digits > 0 => {
            digits -= 1;
            character.to_ascii_lowercase()
        }
        _ => character,
    });
    lowered.collect()
}

fn base64_alone(secret: &str) -> [String; 4] {
    [
        STANDARD.encode(secret),
        STANDARD_NO_PAD.encode(secret),
        URL_SAFE.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
    ]
}

/// What of the secret's Base64 does not depend on its neighbours, for each of the three places in a group of three bytes
/// at which it can start.
fn base64_inside(secret: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for before in 0..3_usize {
        let mut bytes = vec![0; before];
        bytes.extend_from_slice(secret.as_bytes());
        let first = (before * 8).div_ceil(6);
        let last = bytes.len() * 8 / 6;
        if last < first + SHORTEST_BASE64 {
            continue;
        }
        forms.push(STANDARD_NO_PAD.encode(&bytes)[first..last].to_owned());
        forms.push(URL_SAFE_NO_PAD.encode(&bytes)[first..last].to_owned());
    }
    forms
}

fn json(secret: &str) -> Vec<String> {
    let quoted = serde_json::Value::from(secret).to_string();
    let plain = quoted[1..quoted.len() - 1].to_owned();
    let ascii = |lower: bool| {
        let mut escaped = String::new();
        for character in plain.chars() {
            if character.is_ascii() && character != '\u{7f}' {
                escaped.push(character);
                continue;
            }
            for unit in character.encode_utf16(&mut [0; 2]) {
                let unit = if lower {
                    format!("\\u{unit:04x}")
                } else {
                    format!("\\u{unit:04X}")
                };
                escaped.push_str(&unit);
            }
        }
        escaped
    };
    let careful = |text: &str, lower: bool| {
        let mut escaped = text.to_owned();
        for character in ['<', '>', '&', '\'', '='] {
            let code = u32::from(character);
            let code = if lower {
                format!("\\u{code:04x}")
            } else {
                format!("\\u{code:04X}")
            };
            escaped = escaped.replace(character, &code);
        }
        escaped
    };
    let mut forms = vec![ascii(true), ascii(false), careful(&plain, true), careful(&plain, false)];
    let slashes: Vec<_> = forms.iter().map(|form| form.replace('/', "\\/")).collect();
    forms.extend(slashes);
    forms.push(plain.replace('/', "\\/"));
    // A JSON text inside of a JSON text.
    let twice = serde_json::Value::from(plain.as_str()).to_string();
    forms.push(twice[1..twice.len() - 1].to_owned());
    forms.push(plain);
    forms
}

fn html(secret: &str) -> Vec<String> {
    let basic = secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let quoted = basic.replace('"', "&quot;");
    vec![
        quoted.replace('\'', "&#39;"),
        quoted.replace('\'', "&#x27;"),
        quoted.replace('\'', "&#39;").replace('/', "&#47;"),
        quoted.replace('\'', "&#x27;").replace('/', "&#x2f;"),
        quoted.replace('\'', "&#x27;").replace('/', "&#x2F;"),
        quoted.replace('\'', "&apos;"),
        quoted,
        basic,
    ]
}

fn shell(secret: &str) -> Vec<String> {
    let mut double = String::new();
    let mut bare = String::new();
    for character in secret.chars() {
        if matches!(character, '"' | '\\' | '$' | '`') {
            double.push('\\');
        }
        double.push(character);
        if !character.is_alphanumeric() && !"-._/:@%+=,".contains(character) {
            bare.push('\\');
        }
        bare.push(character);
    }
    let exclamation = double.replace('!', "\\!");
    vec![
        secret.replace('\'', "'\\''"),
        secret.replace('\'', "'\"'\"'"),
        secret.replace('\\', "\\\\").replace('\'', "\\'"),
        exclamation,
        double,
        bare,
    ]
}
