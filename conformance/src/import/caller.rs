//! Who called: tokens become personas, credentials become variables.
//!
//! The most frequent form of token header is taken for the recording client's habit and left to the persona; any other
//! form is taken for the point of its exchange and kept, with `{{full_token}}` in the token's place. Absent on purpose:
//! OAuth 1.0a signatures, which no replay can repeat; such headers become a secret variable as a whole.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use indexmap::IndexMap;
use regex::Regex;
use serde_json::Value;

use super::{
    Options,
    book::{Book, Origin},
    capture::{Step, leaves},
    recording::Entry,
};

/// Personas for tokens that nothing names, in the order in which they are used.
const PERSONAS: [&str; 3] = ["full", "other", "norole"];
/// What our recorder sends for `{bad}`.
const MADE_UP_TOKEN: &str = "not-a-token";
/// Members of a body that hold secrets.
const SECRET_MEMBERS: [&str; 8] = [
    "access_token",
    "client_secret",
    "consumer_key",
    "consumer_secret",
    "jwt",
    "password",
    "secret",
    "token",
];

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the pattern is a constant")
}

static TOKEN: LazyLock<Regex> = LazyLock::new(|| pattern(r#"token\s*=\s*"?([^",\s]+)"?|^(?i:bearer)\s+(\S+)"#));
static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\{([a-z][a-z0-9_-]*)\}$"));
static DESCRIBED: LazyLock<Regex> = LazyLock::new(|| pattern(r"\{[a-z][a-z0-9_-]*, [^}]*\}"));
static CREDENTIAL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"\b(username|password|consumer_key)\s*=\s*"?([^",]*)"?"#));

/// Who sent an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Caller {
    /// The persona whose token the replay adds; `anonymous` for none.
    pub(super) persona: String,
    /// Headers that say who calls and that the persona does not stand for, with templates.
    pub(super) headers: Vec<(String, String)>,
}

/// All callers of a recording.
#[derive(Debug, Default)]
pub(super) struct Callers {
    /// For each entry, in order.
    pub(super) of_entry: Vec<Caller>,
    /// Values that no output may hold, besides the secret variables.
    pub(super) secrets: HashSet<String>,
}

/// A header that says who calls.
pub(super) fn is_login_header(name: &str) -> bool {
    ["authorization", "directlogin"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
}

/// Whether a header holds something that its recorder described in words instead of writing it down.
pub(super) fn is_described(entry: &Entry) -> bool {
    entry
        .headers
        .iter()
        .any(|(name, value)| is_login_header(name) && DESCRIBED.is_match(value))
}

/// Leaves out what no HTTP library sends as it was. OBP reads some header names letter by letter, and libraries write all
/// names alike: each word with a capital letter. `DirectLogin` is none of these (but at login any spelling will do). Where
/// only a persona's token stands in it, the replay sends that in `Authorization` instead.
pub(super) fn sendable(
    entries: Vec<Entry>,
    options: &Options,
    dropped: &mut IndexMap<&'static str, usize>,
) -> Vec<Entry> {
    const SPELT: [&str; 2] = ["Force-Error", "Response-Code"];
    let callers = find(&entries, options, &mut Book::default());
    let is_spelt = |caller: &Caller| {
        caller
            .headers
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case("directlogin"))
    };
    let is_misspelt = |name: &String| {
        SPELT
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known) && name != known)
    };
    let taken = entries.into_iter().zip(callers.of_entry).filter_map(|(entry, caller)| {
        let misspelt = entry.headers.iter().any(|(name, _)| is_misspelt(name));
        if misspelt || (!entry.is_login() && is_spelt(&caller)) {
            *dropped
                .entry("header name whose spelling no HTTP library keeps")
                .or_default() += 1;
            return None;
        }
        Some(entry)
    });
    taken.collect()
}

/// Finds all callers, and adds their tokens and credentials to the book.
pub(super) fn find(entries: &[Entry], options: &Options, book: &mut Book) -> Callers {
    let mut tokens = Tokens::new(entries, options);
    let seen: Vec<Vec<Seen>> = entries.iter().map(|entry| tokens.seen(entry)).collect();
    let usual = usual_form(&seen);
    let mut secrets = HashSet::new();
    for (token, persona) in &tokens.personas {
        book.add(&format!("{persona}_token"), token, Origin::Profile, true);
    }
    if seen
        .iter()
        .flatten()
        .any(|header| header.persona.as_deref() == Some("invalid"))
    {
        book.add("invalid_token", MADE_UP_TOKEN, Origin::Profile, false);
    }
    logins(entries, &tokens, book);
    for entry in entries {
        body_secrets(entry, book, &mut secrets);
    }
    let of_entry = seen.into_iter().zip(entries).enumerate();
    let of_entry = of_entry.map(|(index, (seen, entry))| caller(seen, entry, usual.as_ref(), (index, &mut *book)));
    Callers {
        of_entry: of_entry.collect(),
        secrets,
    }
}

/// A header that says who calls, taken apart: its name, its value with `{}` for the token, and the token's persona.
struct Seen {
    name: String,
    form: String,
    value: String,
    persona: Option<String>,
}

struct Tokens<'a> {
    options: &'a Options,
    /// Names that the recorder gave callers.
    names: HashSet<&'a str>,
    /// Personas of written-out tokens.
    personas: indexmap::IndexMap<String, String>,
}

impl<'a> Tokens<'a> {
    fn new(entries: &'a [Entry], options: &'a Options) -> Self {
        let names = entries.iter().filter_map(|entry| entry.caller.as_deref());
        let names = names.filter(|name| *name != "anonymous").collect();
        Self {
            options,
            names,
            personas: indexmap::IndexMap::new(),
        }
    }

    fn seen(&mut self, entry: &Entry) -> Vec<Seen> {
        let headers = entry.headers.iter().filter(|(name, _)| is_login_header(name));
        let headers: Vec<_> = headers.cloned().collect();
        headers
            .into_iter()
            .map(|(name, value)| self.header(entry, name, value))
            .collect()
    }

    fn header(&mut self, entry: &Entry, name: String, value: String) -> Seen {
        let found = TOKEN
            .captures(&value)
            .and_then(|found| found.get(1).or_else(|| found.get(2)));
        let Some(token) = found else {
            return Seen {
                form: value.clone(),
                name,
                value,
                persona: None,
            };
        };
        let form = format!("{}{{}}{}", &value[..token.start()], &value[token.end()..]);
        let persona = match PLACEHOLDER.captures(token.as_str()) {
            Some(found) => Some(self.named(&found[1])),
            // A made-up token of a test is no secret.
            None if entry.is_deliberate() && token.len() < 20 => None,
            None => Some(self.of_token(entry, token.as_str())),
        };
        Seen {
            name,
            form,
            value,
            persona,
        }
    }

    /// The persona for the name that a recorder gave a caller.
    fn named(&self, name: &str) -> String {
        let mapped = self.options.personas.get(name).map(String::as_str);
        mapped
            .unwrap_or(if name == "bad" { "invalid" } else { name })
            .to_owned()
    }

    fn of_token(&mut self, entry: &Entry, token: &str) -> String {
        if let Some(known) = self.personas.get(token) {
            return known.clone();
        }
        let named = self.options.personas.get(token).cloned();
        let named = named.or_else(|| entry.caller.as_deref().map(|caller| self.named(caller)));
        let persona = named.unwrap_or_else(|| {
            let taken: HashSet<&str> = self.personas.values().map(String::as_str).collect();
            let free = PERSONAS
                .iter()
                .find(|name| !taken.contains(**name))
                .map(|name| (*name).to_owned());
            free.unwrap_or_else(|| format!("user_{}", taken.len() + 1))
        });
        self.personas.insert(token.to_owned(), persona.clone());
        persona
    }

    /// The persona of a user who logs in.
    fn of_user(&self, user: &str, answered: Option<&str>) -> Option<String> {
        if let Some(persona) = self.options.personas.get(user) {
            return Some(persona.clone());
        }
        if let Some(persona) = answered.and_then(|token| self.personas.get(token)) {
            return Some(persona.clone());
        }
        let first = user
            .split(|char: char| !char.is_ascii_alphanumeric())
            .next()
            .unwrap_or_default();
        self.names.contains(first).then(|| self.named(first))
    }
}

fn usual_form(seen: &[Vec<Seen>]) -> Option<(String, String)> {
    let mut counts: HashMap<(&str, &str), usize> = HashMap::new();
    for header in seen.iter().flatten().filter(|header| header.persona.is_some()) {
        *counts.entry((&header.name, &header.form)).or_default() += 1;
    }
    let usual = counts
        .into_iter()
        .max_by_key(|(form, count)| (*count, std::cmp::Reverse(*form)));
    usual.map(|((name, form), _)| (name.to_owned(), form.to_owned()))
}

fn caller(
    seen: Vec<Seen>,
    entry: &Entry,
    usual: Option<&(String, String)>,
    (index, book): (usize, &mut Book),
) -> Caller {
    if let [
        Seen {
            name,
            form,
            persona: Some(persona),
            ..
        },
    ] = seen.as_slice()
        && usual.is_some_and(|usual| (name, form) == (&usual.0, &usual.1))
    {
        return Caller {
            persona: persona.clone(),
            headers: Vec::new(),
        };
    }
    let headers = seen.into_iter().map(|header| {
        let value = match header.persona {
            Some(persona) => header.form.replace("{}", &format!("{{{{{persona}_token}}}}")),
            None if entry.is_deliberate() || CREDENTIAL.is_match(&header.value) => book.fill(&header.value, index),
            None => {
                book.add("authorization", &header.value, Origin::Profile, true);
                book.fill(&header.value, index)
            }
        };
        (header.name, value)
    });
    Caller {
        persona: "anonymous".to_owned(),
        headers: headers.collect(),
    }
}

/// Adds what users logged in with: their names and passwords, and the consumer's key. Users of personas are also known
/// where an answer names them.
fn logins(entries: &[Entry], tokens: &Tokens<'_>, book: &mut Book) {
    for entry in entries {
        let values = entry
            .headers
            .iter()
            .filter(|(name, _)| is_login_header(name))
            .map(|(_, value)| value);
        for value in values.filter(|value| CREDENTIAL.is_match(value)) {
            let found: HashMap<String, String> = CREDENTIAL
                .captures_iter(value)
                .map(|found| (found[1].to_owned(), found[2].to_owned()))
                .collect();
            let part = |name: &str| found.get(name).map_or("", String::as_str);
            let answer = entry.received.json().unwrap_or_default();
            let persona = tokens.of_user(part("username"), answer["token"].as_str());
            let accepted = entry.succeeded() && entry.is_login();
            match &persona {
                Some(persona) => {
                    book.add(&format!("{persona}_username"), part("username"), Origin::Profile, false);
                    if accepted || !entry.is_deliberate() {
                        book.add(&format!("{persona}_password"), part("password"), Origin::Profile, true);
                    }
                }
                None if accepted && entry.is_deliberate() => {
                    book.add("password", part("password"), Origin::Profile, true);
                }
                None if !entry.is_deliberate() => {
                    let name = if accepted { "user" } else { "unknown_user" };
                    book.add(&format!("{name}_username"), part("username"), Origin::Profile, false);
                    book.add(&format!("{name}_password"), part("password"), Origin::Profile, true);
                }
                None => {}
            }
            if accepted || !entry.is_deliberate() {
                book.add("consumer_key", part("consumer_key"), Origin::Profile, true);
            }
        }
    }
    for entry in entries.iter().filter(|entry| entry.succeeded()) {
        let Ok(answer) = entry.received.json() else { continue };
        leaves(&answer, &mut |path, user| {
            if matches!(path, [.., Step::Member("username")])
                && let Some(persona) = tokens.of_user(user, None)
            {
                book.add(&format!("{persona}_username"), user, Origin::Profile, false);
            }
        });
    }
}

/// Secrets in bodies: passwords that were accepted become variables, and what answers tell is remembered.
fn body_secrets(entry: &Entry, book: &mut Book, secrets: &mut HashSet<String>) {
    if let Some(body) = entry
        .body_text()
        .and_then(|text| serde_json::from_str::<Value>(text).ok())
        && (entry.succeeded() || !entry.is_deliberate())
    {
        members(&body, &mut |name, value| {
            // A password made to be long is one of a test, and hiding it would tear all other long texts apart.
            if !(entry.is_deliberate() && is_one_letter(value)) {
                book.add(name, value, Origin::Profile, true);
            }
        });
    }
    if entry.succeeded()
        && let Ok(answer) = entry.received.json()
    {
        members(&answer, &mut |_, value| {
            secrets.insert(value.to_owned());
        });
    }
    let cookies = entry
        .received
        .headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"));
    for (_, cookie) in cookies {
        let value = cookie
            .split(';')
            .next()
            .and_then(|pair| pair.split_once('='))
            .map(|(_, value)| value);
        secrets.extend(value.filter(|value| value.len() >= 8).map(str::to_owned));
    }
    let sent = entry
        .headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("cookie"));
    for (_, cookies) in sent {
        let values = cookies
            .split(';')
            .filter_map(|pair| pair.split_once('='))
            .map(|(_, value)| value.trim());
        secrets.extend(values.filter(|value| value.len() >= 8).map(str::to_owned));
    }
}

/// Whether a text is one letter over and over.
fn is_one_letter(text: &str) -> bool {
    let mut letters = text.chars();
    letters
        .next()
        .is_some_and(|first| letters.all(|letter| letter == first))
}

/// Calls `found` for each member that holds a secret by its name.
fn members(json: &Value, found: &mut impl FnMut(&str, &str)) {
    match json {
        Value::Object(members_of) => {
            for (name, value) in members_of {
                match value {
                    Value::String(text) if SECRET_MEMBERS.contains(&name.as_str()) && text.len() >= 8 => {
                        found(name, text);
                    }
                    other => members(other, found),
                }
            }
        }
        Value::Array(entries) => entries.iter().for_each(|entry| members(entry, found)),
        _ => {}
    }
}
