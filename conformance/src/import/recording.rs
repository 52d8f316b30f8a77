//! Reads a HAR 1.2 recording into exchanges.
//!
//! Only what an import needs is read, and kindly: a member that has no use may be missing or odd. The types are our own
//! since published ones refuse real recordings and drop members that start with `_`. Absent on purpose: choosing among
//! the entries.

use std::time::Duration;

use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use serde_json::Value;

use super::Error;
use crate::exchange::Received;

/// The longest recording that is read, in bytes.
const LONGEST: usize = 256 << 20;

/// One exchange of a recording.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its place in the recording, from 1.
    pub(super) number: usize,
    /// What a recorder of our own called the operation (`_operation`).
    pub(super) operation: Option<String>,
    /// What it called the case (`_case`).
    pub(super) case: Option<String>,
    /// Who it says called (`_as`).
    pub(super) caller: Option<String>,
    pub(super) method: String,
    /// Scheme, host and port.
    pub(super) origin: String,
    /// Path and query as sent; empty if the entry has no usable URL.
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    /// The body, where one was sent; it may be empty.
    pub(super) body: Option<Bytes>,
    /// The recorder says that it shortened the request's body.
    pub(super) cut_request: bool,
    /// The recorder says that it shortened the answer's body.
    pub(super) cut_answer: bool,
    pub(super) received: Received,
}

impl Entry {
    /// Whether somebody sent it on purpose: nothing about it is a browser's habit.
    pub(super) fn is_deliberate(&self) -> bool {
        self.case.is_some() || self.caller.is_some() || self.operation.is_some()
    }

    /// The path without the query.
    pub(super) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The query without `?`, where there is one.
    pub(super) fn query(&self) -> Option<&str> {
        self.target.split_once('?').map(|(_, query)| query)
    }

    pub(super) fn body_text(&self) -> Option<&str> {
        std::str::from_utf8(self.body.as_deref()?).ok()
    }

    pub(super) fn succeeded(&self) -> bool {
        (200..300).contains(&self.received.status)
    }

    pub(super) fn is_login(&self) -> bool {
        self.method == "POST" && self.path().ends_with("/my/logins/direct")
    }
}

/// The exchanges of a recording, in its order.
pub(super) fn read(text: &[u8]) -> Result<Vec<Entry>, Error> {
    if text.len() > LONGEST {
        return Err(Error::TooLarge { limit: LONGEST >> 20 });
    }
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let har: Value = serde_json::from_slice(text).map_err(Error::NoJson)?;
    let entries = har
        .pointer("/log/entries")
        .and_then(Value::as_array)
        .ok_or(Error::NoHar)?;
    entries
        .iter()
        .enumerate()
        .map(|(index, entry)| {
            Reader {
                entry,
                number: index + 1,
            }
            .read()
        })
        .collect()
}

struct Reader<'a> {
    entry: &'a Value,
    number: usize,
}

impl Reader<'_> {
    fn read(&self) -> Result<Entry, Error> {
        let url = self.text("/request/url")?;
        let (origin, target) = split(url);
        let status = self.entry.pointer("/response/status").and_then(Value::as_u64);
        let status = status.and_then(|status| u16::try_from(status).ok());
        let own = |name: &str| self.entry.get(name).and_then(Value::as_str).map(str::to_owned);
        Ok(Entry {
            number: self.number,
            operation: own("_operation"),
            case: own("_case"),
            caller: own("_as"),
            method: self.text("/request/method")?.to_owned(),
            origin: origin.to_owned(),
            target: target.to_owned(),
            headers: self.headers("/request/headers")?,
            body: self.request_body()?,
            cut_request: self.is_cut("/request/postData/comment"),
            cut_answer: self.is_cut("/response/content/comment"),
            received: Received {
                status: status.ok_or_else(|| self.error("/response/status", "is no status"))?,
                headers: self.headers("/response/headers")?,
                body: self.answer_body()?,
                time: Duration::ZERO,
            },
        })
    }

    fn error(&self, member: &str, problem: impl Into<String>) -> Error {
        Error::Entry {
            number: self.number,
            member: member.trim_start_matches('/').replace('/', "."),
            problem: problem.into(),
        }
    }

    fn text(&self, member: &str) -> Result<&str, Error> {
        let value = self
            .entry
            .pointer(member)
            .ok_or_else(|| self.error(member, "is missing"))?;
        value.as_str().ok_or_else(|| self.error(member, "is no text"))
    }

    /// A text that may be missing or `null`.
    fn optional(&self, member: &str) -> Result<Option<&str>, Error> {
        match self.entry.pointer(member) {
            None | Some(Value::Null) => Ok(None),
            Some(_) => self.text(member).map(Some),
        }
    }

    fn is_cut(&self, member: &str) -> bool {
        let comment = self.entry.pointer(member).and_then(Value::as_str);
        comment.is_some_and(|comment| comment.starts_with("cut"))
    }

    fn headers(&self, member: &str) -> Result<Vec<(String, String)>, Error> {
        let Some(headers) = self.entry.pointer(member) else {
            return Ok(Vec::new());
        };
        let headers = headers.as_array().ok_or_else(|| self.error(member, "is no list"))?;
        let pair = |(index, header): (usize, &Value)| {
            let part = |name: &str| header.get(name).and_then(Value::as_str).map(str::to_owned);
            let pair = part("name").zip(part("value"));
            pair.ok_or_else(|| self.error(&format!("{member}/{index}"), "has no texts `name` and `value`"))
        };
        headers.iter().enumerate().map(pair).collect()
    }

    fn request_body(&self) -> Result<Option<Bytes>, Error> {
        if let Some(base64) = self.optional("/request/postData/_base64")? {
            return self.decode("/request/postData/_base64", base64).map(Some);
        }
        let text = self.optional("/request/postData/text")?;
        match self.optional("/request/postData/encoding")? {
            Some("base64") => text.map(|text| self.decode("/request/postData/text", text)).transpose(),
            _ => Ok(text.map(|text| Bytes::copy_from_slice(text.as_bytes()))),
        }
    }

    fn answer_body(&self) -> Result<Bytes, Error> {
        let text = self.optional("/response/content/text")?.unwrap_or_default();
        match self.optional("/response/content/encoding")? {
            Some("base64") => self.decode("/response/content/text", text),
            _ => Ok(Bytes::copy_from_slice(text.as_bytes())),
        }
    }

    fn decode(&self, member: &str, text: &str) -> Result<Bytes, Error> {
        let compact: String = text.split_whitespace().collect();
        let bytes = BASE64_STANDARD.decode(compact);
        bytes
            .map(Bytes::from)
            .map_err(|problem| self.error(member, format!("is no Base64: {problem}")))
    }
}

/// Origin, and path with query. A fragment is never sent.
fn split(url: &str) -> (&str, &str) {
    let url = url.split('#').next().unwrap_or_default();
    let Some(host) = url.find("://").map(|at| at + 3) else {
        return ("", "");
    };
    match url[host..].find(['/', '?']) {
        Some(at) => url.split_at(host + at),
        None => (url, "/"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn splits_urls() {
        let cases = [
            ("http://h:1/a/b?c=d#e", ("http://h:1", "/a/b?c=d")),
            ("https://h", ("https://h", "/")),
            ("https://h?x", ("https://h", "?x")),
            ("", ("", "")),
            ("about:blank", ("", "")),
        ];
        for (url, expected) in cases {
            assert_eq!(split(url), expected, "{url}");
        }
    }

    #[test]
    fn tells_where_a_recording_is_wrong() {
        let good = json!({"request": {"method": "GET", "url": "http://h/"}, "response": {"status": 200}});
        let with = |pointer: &str, value: Value| {
            let mut entry = good.clone();
            let (parent, name) = pointer.rsplit_once('/').expect("a pointer has a slash");
            entry.pointer_mut(parent).expect("the parent is there")[name] = value;
            serde_json::to_vec(&json!({"log": {"entries": [good, entry]}})).expect("JSON can be written")
        };
        let cases: [(Vec<u8>, &str); 9] = [
            (b"{".to_vec(), "the recording is no JSON: "),
            (b"{}".to_vec(), "the recording is no HAR: it has no list `log.entries`"),
            (with("/request/url", Value::Null), "entry 2, request.url: is no text"),
            (with("/response", json!({})), "entry 2, response.status: is no status"),
            (
                with("/response/status", json!(70_000)),
                "entry 2, response.status: is no status",
            ),
            (
                with("/request/headers", json!({})),
                "entry 2, request.headers: is no list",
            ),
            (
                with("/request/headers", json!([{"name": "a"}])),
                "entry 2, request.headers.0: has no texts `name` and `value`",
            ),
            (
                with("/response/content", json!({"encoding": "base64", "text": "?"})),
                "entry 2, response.content.text: is no Base64: ",
            ),
            (
                with("/request/postData", json!({"_base64": 5})),
                "entry 2, request.postData._base64: is no text",
            ),
        ];
        for (text, expected) in cases {
            let error = read(&text).expect_err(expected).to_string();
            assert!(error.starts_with(expected), "{error}");
        }
    }

    #[test]
    fn reads_bodies_in_every_form() {
        let entry = |post: Value, content: Value| {
            let request = json!({"method": "POST", "url": "http://h/", "postData": post});
            let har =
                json!({"log": {"entries": [{"request": request, "response": {"status": 200, "content": content}}]}});
            let entries = read(har.to_string().as_bytes()).expect("the recording can be read");
            (entries[0].body.clone(), entries[0].received.body.clone())
        };
        let cases = [
            (Value::Null, Value::Null, None, ""),
            (json!({"text": ""}), json!({"text": "x"}), Some(""), "x"),
            (
                json!({"text": "ÿ", "_base64": "YQ=="}),
                json!({"text": "Yg==", "encoding": "base64"}),
                Some("a"),
                "b",
            ),
            (json!({"text": "YQ==", "encoding": "base64"}), json!({}), Some("a"), ""),
        ];
        for (post, content, sent, answered) in cases {
            let (body, answer) = entry(post, content);
            assert_eq!(body.as_deref(), sent.map(str::as_bytes));
            assert_eq!(answer, answered);
        }
    }
}
