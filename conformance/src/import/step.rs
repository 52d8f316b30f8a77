//! Makes a step of an exchange.
//!
//! Absent on purpose: what needs the other steps (names, captures, bodies that several steps share, parameters that go
//! without saying).

use indexmap::IndexMap;
use serde_json::Value;

use super::{
    book::Book,
    caller::{Caller, is_login_header},
    recording::Entry,
};
use crate::{
    contract::{Contract, Found},
    fixture::{
        located::Located,
        model::{Expect, OneOrMany, Prefixes, Request, SnapshotChoice, Step},
    },
};

/// Headers that clients and proxies add by themselves.
const NOISE: [&str; 22] = [
    "accept-encoding",
    "accept-language",
    "cache-control",
    "connection",
    "content-length",
    "cookie",
    "dnt",
    "host",
    "if-modified-since",
    "if-none-match",
    "keep-alive",
    "origin",
    "pragma",
    "priority",
    "proxy-connection",
    "referer",
    "te",
    "traceparent",
    "tracestate",
    "upgrade-insecure-requests",
    "user-agent",
    "via",
];
/// Of those, the ones that nobody sends on purpose in a request that is sent again.
const OWN_TO_CONNECTION: [&str; 5] = ["connection", "content-length", "cookie", "host", "keep-alive"];
/// The longest name of a step, in characters: its snapshot is a file of that name.
const LONGEST_NAME: usize = 100;
/// Bodies deeper than this stay texts: readers of YAML bound the depth.
const DEEPEST: usize = 30;
/// Member names longer than this cannot stand in YAML in one line.
const LONGEST_KEY: usize = 500;

/// The step for an entry, `index` being its place among those taken. It has no captures and no snapshot options yet.
pub(super) fn step(entry: &Entry, index: usize, caller: &Caller, contract: &Contract, book: &Book) -> Step {
    let found = contract.find(&entry.method, entry.path());
    let mut request = Request::default();
    match &found {
        Some(found) => target_of(found, entry, index, book, &mut request),
        None => {
            request.method = Some(entry.method.clone().into());
            request.path = Some(book.fill(&entry.target, index).into());
        }
    }
    headers(entry, index, caller, book, &mut request);
    body(entry, index, book, &mut request);
    Step {
        name: name(entry, index, found.as_ref(), book),
        operation: found.as_ref().map(|found| found.operation.id.clone().into()),
        persona: Some(caller.persona.clone().into()),
        prefixes: found.as_ref().and_then(prefixes),
        read_only: entry.is_login(),
        request: request.into(),
        expect: Expect {
            status: Some(OneOrMany::One(entry.received.status).into()),
            code: entry.received.code().map(Located::from),
            ..Expect::default()
        }
        .into(),
        snapshot: entry.cut_answer.then(|| SnapshotChoice::Taken(false).into()),
        ..Step::default()
    }
}

fn name(entry: &Entry, index: usize, found: Option<&Found<'_>>, book: &Book) -> String {
    let plain = |text: &str| {
        book.fill(text, index + 1)
            .replace("\\{{", "{")
            .replace("{{", "")
            .replace("}}", "")
    };
    let operation = entry
        .operation
        .as_deref()
        .or(found.map(|found| found.operation.id.as_str()));
    let name = match (operation, &entry.case) {
        (Some(operation), Some(case)) => plain(&format!("{operation} {case}")),
        (Some(operation), None) => format!("{operation} {}", entry.received.status),
        (None, _) => plain(&format!("{} {}", entry.method, entry.path())),
    };
    let name: String = name.replace(char::is_control, " ").chars().take(LONGEST_NAME).collect();
    name.trim().to_owned()
}

fn prefixes(found: &Found<'_>) -> Option<Located<Prefixes>> {
    let prefix = found.prefix?;
    let is_own = found.operation.prefixes.first().is_some_and(|own| own == prefix);
    (!is_own).then(|| Prefixes::List(vec![prefix.to_owned()]).into())
}

/// Parameters and query if the operation makes the very URL of them, else the URL itself.
fn target_of(found: &Found<'_>, entry: &Entry, index: usize, book: &Book, request: &mut Request) {
    let is_same = found
        .operation
        .url_path(found.prefix, &found.parameters)
        .is_ok_and(|path| path == entry.path());
    let query = entry.query().map_or(Some(IndexMap::new()), plain_query);
    let (true, Some(query)) = (is_same, query) else {
        request.path = Some(book.fill(&entry.target, index).into());
        return;
    };
    for (name, value) in &found.parameters {
        request.parameters.insert(name.clone(), book.fill(value, index).into());
    }
    let fill = |values: Vec<&str>| one_or_many(values.into_iter().map(|value| book.fill(value, index)));
    request.query = query
        .into_iter()
        .map(|(name, values)| (name.to_owned(), fill(values).into()))
        .collect();
}

/// The parameters of a query that is written the only way it can be.
fn plain_query(query: &str) -> Option<IndexMap<&str, Vec<&str>>> {
    let is_plain = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    let mut parameters: IndexMap<&str, Vec<&str>> = IndexMap::new();
    let mut last = "";
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=')?;
        let is_torn = name != last && parameters.contains_key(name);
        if is_torn || name.is_empty() || !is_plain(name) || !is_plain(value) {
            return None;
        }
        parameters.entry(name).or_default().push(value);
        last = name;
    }
    Some(parameters)
}

fn one_or_many(values: impl Iterator<Item = String>) -> OneOrMany<String> {
    let mut values: Vec<_> = values.collect();
    match values.len() {
        1 => OneOrMany::One(values.remove(0)),
        _ => OneOrMany::Many(values),
    }
}

fn headers(entry: &Entry, index: usize, caller: &Caller, book: &Book, request: &mut Request) {
    let content_type = |name: &str| name.eq_ignore_ascii_case("content-type");
    let mut kept: IndexMap<String, Vec<String>> = IndexMap::new();
    for (name, value) in &caller.headers {
        kept.entry(name.clone()).or_default().push(value.clone());
    }
    let types: Vec<_> = entry
        .headers
        .iter()
        .filter(|(name, value)| content_type(name) && !value.is_empty())
        .collect();
    let is_default = matches!(types.as_slice(), [(_, value)] if value == "application/json") && entry.body.is_some();
    for (name, value) in &entry.headers {
        let is_dropped = if content_type(name) {
            is_default || value.is_empty()
        } else {
            is_noise(entry, name, value)
        };
        if !is_dropped {
            kept.entry(name.clone()).or_default().push(book.fill(value, index));
        }
    }
    let values = |values: Vec<String>| Some(one_or_many(values.into_iter())).into();
    request.headers = kept.into_iter().map(|(name, all)| (name, values(all))).collect();
    if types.is_empty() && entry.body.is_some() {
        request.headers.insert("Content-Type".to_owned(), None.into());
    }
}

fn is_noise(entry: &Entry, name: &str, value: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let names: &[&str] = if entry.is_deliberate() {
        &OWN_TO_CONNECTION
    } else {
        &NOISE
    };
    is_login_header(&name)
        || name.starts_with(':')
        || (!entry.is_deliberate() && name.starts_with("sec-"))
        || (name == "accept" && value.contains("*/*"))
        || names.contains(&name.as_str())
}

fn body(entry: &Entry, index: usize, book: &Book, request: &mut Request) {
    let Some(bytes) = &entry.body else { return };
    match entry.body_text() {
        None => {
            use base64::{Engine, prelude::BASE64_STANDARD};
            request.base64 = Some(BASE64_STANDARD.encode(bytes).into());
        }
        Some(text) => match plain_json(text) {
            Some(json) => request.json = Some(book.fill_json(&json, index).into()),
            None => request.text = Some(book.fill(text, index).into()),
        },
    }
}

/// The body as JSON if it can be written anew without anything but white space changing.
fn plain_json(text: &str) -> Option<Value> {
    let json: Value = serde_json::from_str(text).ok()?;
    let is_plain = (json.is_object() || json.is_array()) && is_shallow(&json, DEEPEST);
    (is_plain && json.to_string() == without_white_space(text)).then_some(json)
}

fn is_shallow(json: &Value, levels: usize) -> bool {
    match json {
        Value::Object(members) => {
            levels > 0
                && members
                    .iter()
                    .all(|(name, value)| name.len() <= LONGEST_KEY && is_shallow(value, levels - 1))
        }
        Value::Array(entries) => levels > 0 && entries.iter().all(|entry| is_shallow(entry, levels - 1)),
        _ => true,
    }
}

/// Sound JSON without the white space between its tokens.
fn without_white_space(json: &str) -> String {
    let (mut in_text, mut is_escaped) = (false, false);
    let mut kept = String::with_capacity(json.len());
    for char in json.chars() {
        if in_text {
            in_text = char != '"' || is_escaped;
            is_escaped = char == '\\' && !is_escaped;
        } else if char.is_ascii_whitespace() {
            continue;
        } else {
            in_text = char == '"';
        }
        kept.push(char);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_only_json_that_stays_the_same() {
        let same = [
            "{\"a\" : [1, 2.5, null, true, \"\\\" x\"]}",
            "{}",
            "[ ]",
            "{\"a\": \"\\\\\", \"b\": \" \"}",
        ];
        let odd = [
            "{\"a\":1,\"a\":2}",
            "{\"a\":1e5}",
            "{\"a\":\"\\u0041\"}",
            "\"a\"",
            "1",
            "null",
            "{",
            "{} x",
            "{\"a\":123456789012345678901234567890}",
        ];
        for text in same {
            assert!(plain_json(text).is_some(), "{text}");
        }
        for text in odd {
            assert!(plain_json(text).is_none(), "{text}");
        }
        assert!(plain_json(&format!("{}{}", "[".repeat(31), "]".repeat(31))).is_none());
    }

    #[test]
    fn takes_only_queries_that_stay_the_same() {
        let cases = [
            ("a=1&b=", true),
            ("a=1&a=2", true),
            ("a=1&b=2&a=3", false),
            ("a", false),
            ("a=%20", false),
            ("", false),
            ("a=b+c", false),
            ("=1", false),
        ];
        for (query, expected) in cases {
            assert_eq!(plain_query(query).is_some(), expected, "{query}");
        }
    }
}
