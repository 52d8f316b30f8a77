//! The forms of a secret that no decoding of a text brings back to it.

use std::collections::BTreeSet;

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD},
};

/// Base64 of fewer characters than this would be found in innocent texts.
const SHORTEST_BASE64: usize = 4;

/// The secret itself and its forms, each once.
pub(super) fn all(secret: &str) -> BTreeSet<String> {
    let mut forms = BTreeSet::from([
        secret.to_owned(),
        // In forms and queries `+` is a blank; what else is encoded there is decoded first.
        secret.replace(' ', "+"),
        // The two ways to have a single quote between single quotes in a shell.
        secret.replace('\'', "'\\''"),
        secret.replace('\'', "'\"'\"'"),
        STANDARD.encode(secret),
        STANDARD_NO_PAD.encode(secret),
        URL_SAFE.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
    ]);
    forms.extend(base64_inside(secret));
    forms
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
