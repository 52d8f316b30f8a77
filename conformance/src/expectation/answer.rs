//! An answer whose JSON is read at most once.

use std::cell::OnceCell;

use serde_json::Value;

use super::text::shortened;
use crate::exchange::Received;

/// An answer, its body read as JSON when first asked for.
#[derive(Debug)]
pub struct Answer<'a> {
    /// The answer itself.
    pub received: &'a Received,
    json: OnceCell<Result<Value, serde_json::Error>>,
    /// What a body is that is no JSON.
    instead: OnceCell<String>,
}

impl<'a> Answer<'a> {
    /// Nothing is read yet.
    pub fn new(received: &'a Received) -> Self {
        Self {
            received,
            json: OnceCell::new(),
            instead: OnceCell::new(),
        }
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// What the body is instead, in a few words: `an HTML page ("<html>…")`.
    pub fn json(&self) -> Result<&Value, &str> {
        self.read().as_ref().map_err(|error| {
            let instead = self.instead.get_or_init(|| describe(&self.received.body, error));
            instead.as_str()
        })
    }

    /// The body as JSON, or why the parser refuses it.
    pub(crate) fn read(&self) -> &Result<Value, serde_json::Error> {
        self.json.get_or_init(|| self.received.json())
    }

    /// The body as JSON, to be kept; `null` if it is none.
    pub(crate) fn into_json(self) -> Value {
        let read = self.json.into_inner().unwrap_or_else(|| self.received.json());
        read.unwrap_or_default()
    }

    /// The member `message`.
    pub fn message(&self) -> Option<&str> {
        self.json().ok()?.get("message")?.as_str()
    }

    /// The OBP code at the start of the member `message`.
    pub fn code(&self) -> Option<&str> {
        code_of(self.message()?)
    }

    /// What an answer says of itself that is not the one expected: its message, or what it is if it is no JSON.
    pub(super) fn summary(&self) -> Option<String> {
        match self.json() {
            Ok(_) => self.message().map(|message| shortened(message.trim_end_matches('.'))),
            Err(_) if self.received.body.is_empty() => None,
            Err(what) => Some(format!("the body is {what}")),
        }
    }
}

/// The OBP code at the start of a text.
pub(super) fn code_of(message: &str) -> Option<&str> {
    let digits = message
        .strip_prefix("OBP-")?
        .bytes()
        .take_while(u8::is_ascii_digit)
        .count();
    (digits == 5).then(|| &message[.."OBP-".len() + digits])
}

fn describe(body: &[u8], error: &serde_json::Error) -> String {
    if body.is_empty() {
        return "empty".to_owned();
    }
    let start = String::from_utf8_lossy(&body[..body.len().min(400)]);
    let line = start.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = line.chars().take(80).collect();
    let lower = cut.to_ascii_lowercase();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        format!("an HTML page ({cut:?})")
    } else if lower.starts_with("<?xml") {
        format!("XML ({cut:?})")
    } else if lower.starts_with(['{', '[']) {
        format!("broken JSON ({error}): {cut:?}")
    } else {
        format!("{cut:?}")
    }
}
