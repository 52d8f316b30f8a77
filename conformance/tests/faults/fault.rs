//! The tables of faults and of harmless changes: what they say, and what they make of an answer.

use regex::Regex;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::http::Message;

/// A row of a table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    /// What is wrong, in a few words.
    pub(crate) fault: String,
    /// The scenarios that are run.
    pub(crate) scenario: Vec<String>,
    /// The operation that the program must name.
    #[serde(default)]
    pub(crate) operation: String,
    /// The requests concerned: method, version prefix and path, each with `*` for one whole word; `*` for all.
    pub(crate) on: String,
    /// The statuses of the answers concerned, as a regular expression.
    #[serde(default = "success")]
    pub(crate) status: String,
    /// What is done with them.
    pub(crate) does: Does,
    /// Steps that touch the fault though their own answer is the mock's: they read what was lost.
    #[serde(default)]
    pub(crate) also: Vec<String>,
    /// Whether it needs a run of its own, since other scenarios send such requests, too.
    #[serde(default)]
    pub(crate) alone: bool,
}

fn success() -> String {
    "2..".to_owned()
}

/// What is done with a request or its answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Does {
    /// Nothing.
    Nothing,
    /// Another status.
    Status(u16),
    /// Another OBP code.
    Code(String),
    /// A member is left out.
    Drop(String),
    /// A member has another name.
    Rename { at: String, to: String },
    /// A member has this value.
    Set { at: String, value: Value },
    /// A member has this text before its own.
    Prepend { at: String, text: String },
    /// A list is empty.
    Empty(String),
    /// The first entry of a list is there twice.
    Double(String),
    /// A header is left out.
    DropHeader(String),
    /// A header has this value.
    SetHeader { name: String, value: String },
    /// The answer breaks off in the middle of its body.
    Truncate,
    /// The connection is cut without an answer.
    Cut,
    /// Another body.
    Body(String),
    /// What was refused is done for everybody.
    AsFull,
    /// What was refused is refused, but done.
    Secretly,
    /// The query is not looked at.
    DropQuery,
    /// The answer to a creation is as it should be, but what was created is deleted at once by this path.
    LostCreate(String),
    /// The answer to an update is as it should be, but nothing was changed.
    LostUpdate,
    /// This is answered, with that status, and nothing is done.
    Unsent { status: u16, body: String },
    /// Afterwards this is sent by PUT, too.
    Extra { path: String, json: Value },
    /// The members of all objects stand in another order.
    Reordered,
    /// White space between the tokens of JSON.
    Spaced,
    /// Bytes come in small pieces, with pauses.
    Slow,
    /// Headers that nobody knows.
    ExtraHeaders,
    /// The words after an OBP code are German.
    Translated,
    /// Names of headers in capital letters.
    HeaderCase,
    /// The body comes in chunks.
    Chunked,
}

impl Fault {
    /// The requests that are concerned.
    pub(crate) fn matcher(&self) -> Matcher {
        let mut words = self.on.split(' ');
        let any = |word: Option<&str>, all: &str| match word {
            None | Some("*") => all.to_owned(),
            Some(word) => regex::escape(word).replace(r"\*", "[^/]+"),
        };
        let method = any(words.next(), "[A-Z]+");
        let prefix = any(words.next(), "[^/]+");
        let path = match words.next() {
            None => ".*".to_owned(),
            path => any(path, "[^/]+"),
        };
        let route = match self.on == "*" {
            true => "^.*$".to_owned(),
            false => format!("^{method} /obp/{prefix}/{path}$"),
        };
        Matcher {
            route: Regex::new(&route).expect("a pattern"),
            status: Regex::new(&format!("^{}$", self.status)).expect("a pattern"),
        }
    }
}

/// Knows which requests and answers a fault concerns.
pub(crate) struct Matcher {
    route: Regex,
    status: Regex,
}

impl Matcher {
    pub(crate) fn takes(&self, request: &Message) -> bool {
        let path = request.target().split('?').next().unwrap_or_default();
        self.route.is_match(&format!("{} {path}", request.method()))
    }

    pub(crate) fn takes_answer(&self, answer: &Message) -> bool {
        self.status.is_match(&answer.status().to_string())
    }
}

impl Does {
    /// Changes an answer; tells whether there was anything to change.
    pub(crate) fn change(&self, answer: &mut Message) -> bool {
        let before = (answer.start.clone(), answer.headers.clone(), answer.body.clone());
        match self {
            Self::Status(status) => answer.start = format!("HTTP/1.1 {status} Changed"),
            Self::Body(text) => answer.body = text.clone().into_bytes(),
            Self::DropHeader(name) => answer.without(name),
            Self::SetHeader { name, value } => answer.set(name, value),
            Self::ExtraHeaders => {
                answer.set("x-powered-by", "a gateway");
                answer.set("server-timing", "db;dur=1");
                answer.set("strict-transport-security", "max-age=1");
            }
            Self::HeaderCase => {
                for (name, _) in &mut answer.headers {
                    *name = name.to_ascii_uppercase();
                }
            }
            _ => self.change_json(answer),
        }
        before != (answer.start.clone(), answer.headers.clone(), answer.body.clone())
    }

    fn change_json(&self, answer: &mut Message) {
        let Ok(mut body) = serde_json::from_slice::<Value>(&answer.body) else {
            return;
        };
        if matches!(self, Self::Spaced) {
            let spaced = format!(" \n{body:#} \n");
            answer.body = spaced.replace('\n', "\r\n\t").into_bytes();
            return;
        }
        match self {
            Self::Code(code) => translate(&mut body, |words| {
                format!("{code}{}", words.get("OBP-00000".len()..).unwrap_or_default())
            }),
            Self::Translated => translate(&mut body, |words| {
                let code = words.get(.."OBP-00000".len()).unwrap_or_default();
                format!("{code}: Das war leider nicht möglich.")
            }),
            Self::Drop(at) => {
                remove(&mut body, at);
            }
            Self::Rename { at, to } => {
                let (parent, _) = split(at);
                if let Some(value) = remove(&mut body, at)
                    && let Some(Value::Object(members)) = body.pointer_mut(parent)
                {
                    members.insert(to.clone(), value);
                }
            }
            Self::Set { at, value } => set(&mut body, at, &|_| value.clone()),
            Self::Prepend { at, text } => set(&mut body, at, &|old: &Value| {
                Value::from(format!("{text}{}", old.as_str().unwrap_or_default()))
            }),
            Self::Empty(at) => {
                if let Some(Value::Array(entries)) = body.pointer_mut(at) {
                    entries.clear();
                }
            }
            Self::Double(at) => {
                if let Some(Value::Array(entries)) = body.pointer_mut(at)
                    && let Some(first) = entries.first().cloned()
                {
                    entries.insert(0, first);
                }
            }
            Self::Reordered => reorder(&mut body),
            _ => return,
        }
        answer.body = body.to_string().into_bytes();
    }
}

fn split(at: &str) -> (&str, &str) {
    at.rsplit_once('/').unwrap_or_default()
}

fn remove(body: &mut Value, at: &str) -> Option<Value> {
    let (parent, name) = split(at);
    match body.pointer_mut(parent)? {
        Value::Object(members) => members.remove(name),
        _ => None,
    }
}

/// Sets a member; `*` stands for each entry of a list. A pointer that leads nowhere sets nothing.
fn set(body: &mut Value, at: &str, value: &impl Fn(&Value) -> Value) {
    if let Some((list, rest)) = at.split_once("/*") {
        if let Some(Value::Array(entries)) = body.pointer_mut(list) {
            entries.iter_mut().for_each(|entry| set(entry, rest, value));
        }
        return;
    }
    let (parent, name) = split(at);
    if let Some(Value::Object(members)) = body.pointer_mut(parent) {
        let old = members.get(name).unwrap_or(&Value::Null);
        let new = value(old);
        members.insert(name.to_owned(), new);
    }
}

/// Changes the words of an error that has an OBP code.
fn translate(body: &mut Value, words: impl FnOnce(&str) -> String) {
    if let Some(Value::String(message)) = body.get_mut("message")
        && message.starts_with("OBP-")
    {
        *message = words(message);
    }
}

fn reorder(value: &mut Value) {
    match value {
        Value::Array(entries) => entries.iter_mut().for_each(reorder),
        Value::Object(members) => {
            let mut turned: Map<String, Value> = Map::new();
            for (name, mut member) in std::mem::take(members).into_iter().rev() {
                reorder(&mut member);
                turned.insert(name, member);
            }
            *members = turned;
        }
        _ => {}
    }
}
