//! Finds ids that an answer told and a later request used, and the banks and users of the recorded server.
//!
//! Absent on purpose: short numbers counted up by a server; they cannot be told from any other number.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use percent_encoding::percent_decode_str;
use regex::Regex;
use serde_json::Value;

use super::{
    Options,
    book::{Book, Origin, words},
    caller::is_login_header,
    recording::Entry,
};

static UUID: LazyLock<Regex> = LazyLock::new(|| {
    let text = r"(?i)\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b";
    Regex::new(text).expect("the pattern is a constant")
});
static BANK: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"/banks/([^/]+)").expect("the pattern is a constant"));

/// Whether a server seems to have made the word up: a UUID, a long number, or letters and digits without sense.
pub(super) fn looks_generated(word: &str) -> bool {
    if word.len() < 8
        || !word
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
    {
        return false;
    }
    if UUID.find(word).is_some_and(|found| found.len() == word.len()) {
        return true;
    }
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        return true;
    }
    // `PostCustomerJsonV310` has one change between letters and digits, a random text has many.
    let kinds: Vec<bool> = word
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| byte.is_ascii_digit())
        .collect();
    let changes = kinds.windows(2).filter(|pair| pair[0] != pair[1]).count();
    let is_hex = word.bytes().all(|byte| byte.is_ascii_hexdigit());
    changes >= 4 && (word.len() >= 12 || is_hex) && !is_date(word)
}

/// `2020-01-01`, `2017-09-18T22`: dates as they stand between colons.
fn is_date(word: &str) -> bool {
    word.len() <= 13 && word.as_bytes().get(4) == Some(&b'-') && word.as_bytes().get(7) == Some(&b'-')
}

/// Adds what is known of the recorded server, and the banks that it has and that requests name. Answers tell them; only where none does, a
/// successful call is enough (some operations never look at the bank).
pub(super) fn banks(entries: &[Entry], options: &Options, book: &mut Book) {
    for (name, value) in &options.variables {
        let secret = ["_password", "_token", "consumer_key"]
            .iter()
            .any(|end| name.ends_with(end));
        book.add(name, value, Origin::Profile, secret);
    }
    let (mut real, mut called) = (HashSet::new(), HashSet::new());
    let mut made = HashSet::new();
    for entry in entries {
        if let Some(body) = json_body(entry) {
            leaves(&body, &mut |_, value| {
                made.insert(value.to_owned());
            });
        }
        if let Ok(answer) = entry.received.json()
            && entry.succeeded()
        {
            leaves(&answer, &mut |path, value| {
                let is_bank = matches!(path, [.., Step::Member("bank_id")])
                    || matches!(path, [.., Step::Member("banks"), Step::Entry(_), Step::Member("id")]);
                if is_bank && !made.contains(value) {
                    real.insert(value.to_owned());
                }
            });
            called.extend(bank_of(entry).filter(|bank| !made.contains(bank)));
        }
    }
    if real.is_empty() {
        real = called;
    }
    for bank in entries.iter().filter_map(bank_of).filter(|bank| real.contains(bank)) {
        let known = ["bank_id", "other_bank_id"]
            .iter()
            .find(|name| book.named(name).is_none());
        book.add(known.copied().unwrap_or("bank_id"), &bank, Origin::Profile, false);
    }
}

fn bank_of(entry: &Entry) -> Option<String> {
    let bank = BANK.captures(entry.path())?;
    Some(percent_decode_str(&bank[1]).decode_utf8().ok()?.into_owned())
}

/// Adds what is captured, and ids of the profile's users that are used before any answer tells them.
pub(super) fn captures(entries: &[Entry], book: &mut Book) {
    let mut told: HashMap<String, Told> = HashMap::new();
    let mut sent: HashSet<String> = HashSet::new();
    let mut wanted: Vec<(String, Told)> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        for word in sent_words(entry) {
            match told.get(&word) {
                Some(place) if !place.wanted => wanted.push((word.clone(), place.clone())),
                Some(_) => continue,
                None => {
                    sent.insert(word);
                    continue;
                }
            }
            if let Some(place) = told.get_mut(&word) {
                place.wanted = true;
            }
        }
        let Ok(answer) = entry.received.json() else { continue };
        if !entry.succeeded() || entry.cut_answer {
            continue;
        }
        owned_by_users(&answer, &sent, book);
        leaves(&answer, &mut |path, value| {
            let is_new = !told.contains_key(value) && !sent.contains(value) && book.of_value(value).is_none();
            if is_new && looks_generated(value) {
                let place = Told {
                    entry: index,
                    name: member_name(path),
                    path: json_path(path, &answer, &sent),
                    wanted: false,
                };
                told.insert(value.to_owned(), place);
            }
        });
    }
    wanted.sort_by_key(|(_, place)| place.entry);
    for (value, place) in wanted {
        let secret = ["token", "key", "secret", "jwt"]
            .iter()
            .any(|word| place.name.ends_with(word));
        book.add(
            &place.name,
            &value,
            Origin::Captured {
                entry: place.entry,
                path: place.path,
            },
            secret,
        );
    }
}

/// Where an answer first told a value.
#[derive(Clone)]
struct Told {
    entry: usize,
    name: String,
    path: String,
    wanted: bool,
}

/// Ids that requests used and that an answer now says belong to a user of the profile.
fn owned_by_users(answer: &Value, sent: &HashSet<String>, book: &mut Book) {
    match answer {
        Value::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Value::as_str);
            if let (Some(id), Some(user)) = (text("user_id"), text("username"))
                && sent.contains(id)
                && let Some(name) = book.of_value(user).and_then(|user| user.name.strip_suffix("_username"))
            {
                book.add(&format!("{name}_user_id"), id, Origin::Profile, false);
            }
            members.values().for_each(|member| owned_by_users(member, sent, book));
        }
        Value::Array(entries) => entries.iter().for_each(|entry| owned_by_users(entry, sent, book)),
        _ => {}
    }
}

/// The words of a request that could be ids.
fn sent_words(entry: &Entry) -> HashSet<String> {
    let mut found = HashSet::new();
    let target = percent_decode_str(&entry.target).decode_utf8_lossy();
    let headers = entry
        .headers
        .iter()
        .filter(|(name, _)| !is_login_header(name))
        .map(|(_, value)| value.as_str());
    for text in headers.chain([&*target]).chain(entry.body_text()) {
        found.extend(words(text).filter(|word| looks_generated(word)).map(str::to_owned));
    }
    found
}

/// A step down into a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step<'a> {
    Member(&'a str),
    Entry(usize),
}

/// Calls `found` with each text and its place.
pub(super) fn leaves<'a>(json: &'a Value, found: &mut impl FnMut(&[Step<'a>], &'a str)) {
    fn walk<'a>(json: &'a Value, path: &mut Vec<Step<'a>>, found: &mut impl FnMut(&[Step<'a>], &'a str)) {
        match json {
            Value::String(text) => found(path, text),
            Value::Array(entries) => {
                for (index, entry) in entries.iter().enumerate() {
                    path.push(Step::Entry(index));
                    walk(entry, path, found);
                    path.pop();
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    path.push(Step::Member(name));
                    walk(member, path, found);
                    path.pop();
                }
            }
            _ => {}
        }
    }
    walk(json, &mut Vec::new(), found);
}

pub(super) fn json_body(entry: &Entry) -> Option<Value> {
    serde_json::from_str(entry.body_text()?).ok()
}

/// A variable's name for the member that a path leads to: `customer_id`; `customers_id` would say less than
/// `customer_id`, so a plain `id` takes the name of what it is in.
fn member_name(path: &[Step<'_>]) -> String {
    let mut names = path.iter().rev().filter_map(|step| match step {
        Step::Member(name) => Some(*name),
        Step::Entry(_) => None,
    });
    let last = names.next().unwrap_or("value");
    let name = match (last, names.next()) {
        ("id" | "value", Some(parent)) => format!("{}_{last}", parent.trim_end_matches('s')),
        _ => last.to_owned(),
    };
    let clean = |char: char| {
        if char.is_ascii_alphanumeric() {
            char.to_ascii_lowercase()
        } else {
            '_'
        }
    };
    let name: String = name.chars().map(clean).collect();
    if name == "prefix" || name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("value_{name}")
    } else {
        name
    }
}

/// A JSONPath to a place. An entry of a list is selected by a text that a request sent and that no other entry has,
/// where there is one, since the order of lists is not promised.
fn json_path(path: &[Step<'_>], answer: &Value, sent: &HashSet<String>) -> String {
    let mut text = "$".to_owned();
    let mut here = answer;
    for step in path {
        match step {
            Step::Member(name) => {
                let is_plain = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
                    && name.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
                if is_plain {
                    text.push_str(&format!(".{name}"));
                } else {
                    text.push_str(&format!("[{}]", quoted(name)));
                }
                here = &here[*name];
            }
            Step::Entry(index) => {
                match own_mark(here, *index, sent) {
                    Some((name, value)) => text.push_str(&format!("[?@.{name}=={}]", quoted(value))),
                    None => text.push_str(&format!("[{index}]")),
                }
                here = &here[*index];
            }
        }
    }
    text
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

fn own_mark<'a>(list: &'a Value, index: usize, sent: &HashSet<String>) -> Option<(&'a str, &'a str)> {
    let members = list.get(index)?.as_object()?;
    members.iter().find_map(|(name, value)| {
        let value = value.as_str()?;
        let is_plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        let alike = list
            .as_array()?
            .iter()
            .filter(|entry| entry.get(name).and_then(Value::as_str) == Some(value));
        (is_plain && sent.contains(value) && alike.count() == 1).then_some((name.as_str(), value))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn tells_generated_words() {
        let generated = [
            "313db3c0-82fa-4a09-b1d4-81c91f4af501",
            "652896663",
            "eyJhbGciOiJIUzI1NiJ9.eyIiOiIifQ.nQyaEFOzmA2t6etDy1vW4PLUEw8ffM2OTJeXk8DZgyo",
            "node01afe2w1o1cjkr1hrkbu65z4gbm4",
            "0a1b2c3d4e5f6789",
            "a1b2c3d4e5f6",
        ];
        let plain = [
            "1234567",
            "2020-01-01",
            "GENODEM1GLS",
            "PutUpdateCustomerEmailJsonV310",
            "OBPv3.1.0-getCustomerByCustomerId",
            "2017-09-18T22",
            "no-such-bank",
            "customer",
            "any-customer",
            "a b c 12345678",
        ];
        for word in generated {
            assert!(looks_generated(word), "{word}");
        }
        for word in plain {
            assert!(!looks_generated(word), "{word}");
        }
    }

    #[test]
    fn makes_paths_and_names() {
        let answer = json!({"users": [{"name": "x", "id": "1"}, {"name": "o'y", "id": "2", "a b": [{"9": "3"}]}]});
        let sent = HashSet::from(["o'y".to_owned()]);
        let mut found = Vec::new();
        leaves(&answer, &mut |path, value| {
            found.push(format!(
                "{} {} {value}",
                json_path(path, &answer, &sent),
                member_name(path)
            ));
        });
        let expected = [
            "$.users[0].name name x",
            "$.users[0].id user_id 1",
            r"$.users[?@.name=='o\'y'].name name o'y",
            r"$.users[?@.name=='o\'y'].id user_id 2",
            r"$.users[?@.name=='o\'y']['a b'][0]['9'] value_9 3",
        ];
        assert_eq!(found, expected);
    }
}
