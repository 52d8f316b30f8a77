//! A request as a curl line that anyone can paste into a shell. Secrets stand in it as shell variables.

use base64::{Engine, engine::general_purpose::STANDARD};

use super::{Masker, Piece, carries_credentials};
use crate::{exchange::Sent, target::login::INVALID_TOKEN};

/// A longer body does not fit into the arguments of a program.
const LONGEST_BODY: usize = 64 * 1024;

/// A curl line that repeats the request. A known secret appears as the shell variable of its label (`token-full` as
/// `$OBP_TOKEN_FULL`); a header with credentials that are not known as `$OBP_AUTHORIZATION` or the like. A body that is
/// no printable text is piped through `base64 -d`; one above 64 KiB is to be put into the file `body`.
pub fn curl_line(sent: &Sent, masker: &Masker) -> String {
    let mut line = String::new();
    let body = body(sent, masker, &mut line);
    line.push_str("curl -sS -i -g --path-as-is");
    match sent.method.as_str() {
        "GET" if sent.body.is_empty() => {}
        "HEAD" => line.push_str(" --head"),
        method => line.push_str(&format!(" -X {}", quoted(method, masker))),
    }
    for (name, value) in &sent.headers {
        line.push_str(" -H ");
        line.push_str(&header(name, value, masker));
    }
    let typed = sent
        .headers
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    if !sent.body.is_empty() && !typed {
        // Without this curl says that the body is a form.
        line.push_str(" -H 'Content-Type:'");
    }
    line.push_str(&body);
    line.push(' ');
    line.push_str(&quoted(&sent.url, masker));
    line
}

/// The arguments for the body; what has to stand before curl goes to `line`.
fn body(sent: &Sent, masker: &Masker, line: &mut String) -> String {
    if sent.body.is_empty() {
        return String::new();
    }
    if sent.body.len() > LONGEST_BODY {
        return " --data-binary @body".to_owned();
    }
    match std::str::from_utf8(&sent.body) {
        Ok(text) if printable(text) => format!(" --data-raw {}", quoted(text, masker)),
        _ => {
            let encoded = masker.mask(&STANDARD.encode(&sent.body)).into_owned();
            line.push_str(&format!("printf %s {} | base64 -d | ", single(&encoded)));
            " --data-binary @-".to_owned()
        }
    }
}

fn printable(text: &str) -> bool {
    !text
        .chars()
        .any(|character| character.is_control() && !matches!(character, '\n' | '\t'))
}

fn header(name: &str, value: &str, masker: &Masker) -> String {
    // This is how curl wants a header without a value.
    if value.is_empty() {
        return quoted(&format!("{name};"), masker);
    }
    let known = |value: &str| value.contains(INVALID_TOKEN) || masker.pieces(value).iter().any(is_secret);
    if carries_credentials(name) && !known(value) {
        let variable = variable(name);
        return format!("{}\"${{{variable}}}\"", quoted(&format!("{name}: "), masker));
    }
    quoted(&format!("{name}: {value}"), masker)
}

fn is_secret(piece: &Piece<'_>) -> bool {
    matches!(piece, Piece::Secret { .. })
}

/// The text as one word of a POSIX shell.
fn quoted(text: &str, masker: &Masker) -> String {
    let mut word = String::new();
    for piece in masker.pieces(text) {
        match piece {
            Piece::Text(text) => word.push_str(&single(text)),
            Piece::Secret { label, plain: true } => word.push_str(&format!("\"${{{}}}\"", variable(&label))),
            Piece::Secret { label, plain: false } => word.push_str(&single(&super::shown(&label))),
        }
    }
    if word.is_empty() { "''".to_owned() } else { word }
}

fn single(text: &str) -> String {
    let harmless = |character: char| character.is_ascii_alphanumeric() || "-._/:@%+=,".contains(character);
    if !text.is_empty() && text.chars().all(harmless) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// `token-full` → `OBP_TOKEN_FULL`.
fn variable(label: &str) -> String {
    let name = label.chars().map(|character| {
        if character.is_ascii_alphanumeric() {
            character.to_ascii_uppercase()
        } else {
            '_'
        }
    });
    let name: String = name.collect();
    format!("OBP_{name}")
}
