//! Compares an answer with the snapshot on file and says what each difference means to a client.
//!
//! | difference | class |
//! |---|---|
//! | status, OBP code, type of a value, missing member or header, lost body | breaking |
//! | new member, body where none was | additive |
//! | value, entry of a list missing or added, value of a header | value |
//! | other words of a message whose OBP code is right | note |
//!
//! A list holds data, and clients loop over it: an entry more or less is another value, not another shape. Only an exact
//! comparison looks at member order, the form of numbers and escapes, and wording. Absent on purpose: white space between
//! JSON tokens, and headers that the snapshot does not have.

use super::{
    Body, Json, Snapshot,
    align::{self, Pair},
    path::member,
    redact::{Options, Unordered},
};
use crate::{
    exchange::obp_code,
    finding::{Check, Class, Finding},
};

/// So many differences are listed at most; one more tells how many were left out.
pub const MAX_DIFFERENCES: usize = 50;

const MAX_SHOWN: usize = 200;

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where: `status`, `header Location`, `body`, or the JSON path `.customers[0].email`. An entry of a list has its
    /// index in the answer, a missing one its index in the snapshot.
    pub at: String,
    /// What it is.
    pub change: Change,
    /// What it means to a client.
    pub class: Class,
    /// What the snapshot has; cut after 200 characters.
    pub old: Option<String>,
    /// What the answer has; cut after 200 characters.
    pub new: Option<String>,
}

/// What a difference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Another status.
    Status,
    /// Another OBP code, or none, or one where none was.
    Code,
    /// Something is not there.
    Missing,
    /// Something is there that was not.
    Added,
    /// A value of another type.
    Type,
    /// Another value.
    Value,
    /// Other words after the same OBP code.
    Wording,
    /// The same members in another order.
    Order,
    /// The same value written in another way.
    Form,
    /// Further differences that are not listed.
    More(usize),
}

impl Difference {
    /// A sentence: what is different.
    pub fn message(&self) -> String {
        let at = &self.at;
        match self.change {
            Change::Status => "another status than in the snapshot".to_owned(),
            Change::Code => "another OBP code than in the snapshot".to_owned(),
            Change::Missing => format!("{at} is missing"),
            Change::Added => format!("{at} is not in the snapshot"),
            Change::Type => format!("{at} has another type than in the snapshot"),
            Change::Value => format!("{at} differs from the snapshot"),
            Change::Wording => "the message has other words than in the snapshot".to_owned(),
            Change::Order => format!("{at} has its members in another order than in the snapshot"),
            Change::Form => format!("{at} is written in another way than in the snapshot"),
            Change::More(count) => format!("{count} more differences from the snapshot"),
        }
    }

    /// The difference as a finding; `source` is the snapshot's file.
    pub fn into_finding(self, source: &str) -> Finding {
        Finding {
            check: Check::Snapshot,
            class: self.class,
            message: self.message(),
            at: Some(self.at),
            expected: self.old,
            actual: self.new,
            source: Some(source.to_owned()),
        }
    }
}

/// Compares an answer with the snapshot on file, both redacted. `options` are those that the answer was redacted with:
/// entries of unordered lists belong together by their key.
pub fn compare(expected: &Snapshot, actual: &Snapshot, options: &Options, exact: bool) -> Vec<Difference> {
    let mut comparison = Comparison {
        exact,
        unordered: &options.unordered,
        at: String::new(),
        found: Vec::new(),
        more: None,
    };
    comparison.status(expected.status, actual.status);
    comparison.headers(&expected.headers, &actual.headers);
    comparison.body(&expected.body, &actual.body);
    comparison.finish()
}

struct Comparison<'a> {
    exact: bool,
    unordered: &'a [Unordered],
    at: String,
    found: Vec<Difference>,
    more: Option<(usize, Class)>,
}

impl Comparison<'_> {
    fn finish(mut self) -> Vec<Difference> {
        if let Some((count, class)) = self.more {
            let change = Change::More(count);
            self.found.push(Difference {
                at: "body".to_owned(),
                change,
                class,
                old: None,
                new: None,
            });
        }
        self.found
    }

    fn add(&mut self, change: Change, class: Class, old: Option<String>, new: Option<String>) {
        if self.found.len() == MAX_DIFFERENCES {
            let (count, worst) = self.more.unwrap_or((0, class));
            self.more = Some((count + 1, worst.min(class)));
            return;
        }
        let at = if self.at.is_empty() {
            "body".to_owned()
        } else {
            self.at.clone()
        };
        self.found.push(Difference {
            at,
            change,
            class,
            old: old.map(cut),
            new: new.map(cut),
        });
    }

    fn within(&mut self, part: &str, inside: impl FnOnce(&mut Self)) {
        let length = self.at.len();
        self.at.push_str(part);
        inside(self);
        self.at.truncate(length);
    }

    fn status(&mut self, old: u16, new: u16) {
        if old != new {
            let (old, new) = (Some(old.to_string()), Some(new.to_string()));
            self.within("status", |this| this.add(Change::Status, Class::Breaking, old, new));
        }
    }

    fn headers(&mut self, old: &[(String, String)], new: &[(String, String)]) {
        let mut done: Vec<&str> = Vec::new();
        for (name, _) in old {
            if done.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                continue;
            }
            done.push(name);
            let (old, new) = (header(old, name), header(new, name));
            let is_same =
                |old: &str, new: &str| old == new || (!self.exact && meaning(name, old) == meaning(name, new));
            let (change, class) = match (&old, &new) {
                (Some(old), Some(new)) if is_same(old, new) => continue,
                (_, Some(_)) => (Change::Value, Class::Value),
                (_, None) => (Change::Missing, Class::Breaking),
            };
            self.within(&format!("header {name}"), |this| this.add(change, class, old, new));
        }
    }

    fn body(&mut self, old: &Body, new: &Body) {
        match (old, new) {
            (Body::Empty, Body::Empty) => {}
            (Body::Json(old), Body::Json(new)) => self.top(old, new),
            (Body::Text(old), Body::Text(new)) => self.text_body(old, new),
            (Body::Binary(old), Body::Binary(new)) => {
                if old != new {
                    self.add(Change::Value, Class::Value, shown_bytes(old), shown_bytes(new));
                }
            }
            (Body::Empty, new) => self.add(Change::Added, Class::Additive, None, shown_body(new)),
            (old, Body::Empty) => self.add(Change::Missing, Class::Breaking, shown_body(old), None),
            (old, new) => self.add(Change::Type, Class::Breaking, shown_body(old), shown_body(new)),
        }
    }

    /// Names the first line that differs.
    fn text_body(&mut self, old: &str, new: &str) {
        let is_same =
            |old: &str, new: &str| old == new || (!self.exact && old.split_whitespace().eq(new.split_whitespace()));
        if is_same(old, new) {
            return;
        }
        let (mut old_lines, mut new_lines) = (old.split('\n'), new.split('\n'));
        let mut line = 1;
        loop {
            match (old_lines.next(), new_lines.next()) {
                (Some(old), Some(new)) if is_same(old, new) => line += 1,
                (None, None) => break,
                (old, new) => {
                    let (old, new) = (old.map(str::to_owned), new.map(str::to_owned));
                    let at = format!("body line {line}");
                    return self.within(&at, |this| this.add(Change::Value, Class::Value, old, new));
                }
            }
        }
    }

    /// The top of a JSON body, where an error has its code and message.
    fn top(&mut self, old: &Json, new: &Json) {
        let message = |json: &Json| json.member("message").and_then(Json::as_text).map(str::to_owned);
        let (Some(old_message), Some(new_message)) = (message(old), message(new)) else {
            return self.json(old, new);
        };
        self.members(old, new, |this, name, old, new| match name {
            "message" => this.message(&old_message, &new_message, old, new),
            "code" if !align::equal(old, new) => this.add(Change::Code, Class::Breaking, shown(old), shown(new)),
            _ => this.json(old, new),
        });
    }

    fn message(&mut self, old_text: &str, new_text: &str, old: &Json, new: &Json) {
        let (old_code, new_code) = (obp_code(old_text), obp_code(new_text));
        let (change, class) = match (old_text == new_text, old_code == new_code) {
            (true, _) => return self.json(old, new),
            (false, false) => (Change::Code, Class::Breaking),
            (false, true) if old_code.is_some() && !self.exact => (Change::Wording, Class::Note),
            (false, true) => (Change::Value, Class::Value),
        };
        self.add(change, class, shown(old), shown(new));
    }

    fn json(&mut self, old: &Json, new: &Json) {
        if old == new {
            return;
        }
        match (old, new) {
            (Json::Object(_), Json::Object(_)) => self.members(old, new, |this, _, old, new| this.json(old, new)),
            (Json::List(old), Json::List(new)) => self.entries(old, new),
            _ if old.type_name() != new.type_name() => self.add(Change::Type, Class::Breaking, shown(old), shown(new)),
            _ if !align::equal(old, new) => self.add(Change::Value, Class::Value, shown(old), shown(new)),
            _ if self.exact => self.add(Change::Form, Class::Value, shown(old), shown(new)),
            _ => {}
        }
    }

    fn members(&mut self, old: &Json, new: &Json, both: impl Fn(&mut Self, &str, &Json, &Json)) {
        let (old_names, new_names) = (names(old), names(new));
        for name in &old_names {
            let (old, new) = (old.member(name), new.member(name));
            self.within(&member(name), |this| match (old, new) {
                (Some(old), Some(new)) => both(this, name, old, new),
                (Some(old), None) => this.add(Change::Missing, Class::Breaking, shown(old), None),
                (None, _) => {}
            });
        }
        for name in new_names.iter().filter(|name| old.member(name).is_none()) {
            let new = new.member(name).and_then(shown);
            self.within(&member(name), |this| {
                this.add(Change::Added, Class::Additive, None, new)
            });
        }
        if self.exact {
            self.order(old, new);
        }
    }

    /// Members that both have, in the order of each; doubled members and the way names are written count too.
    fn order(&mut self, old: &Json, new: &Json) {
        let written = |json: &Json, other: &Json| -> Vec<String> {
            let Json::Object(members) = json else { return Vec::new() };
            let both = members.iter().filter(|(name, _)| other.member(&name.value).is_some());
            both.map(|(name, _)| name.written()).collect()
        };
        let (old, new) = (written(old, new), written(new, old));
        if old != new {
            self.add(Change::Order, Class::Value, Some(old.join(", ")), Some(new.join(", ")));
        }
    }

    fn entries(&mut self, old: &[Json], new: &[Json]) {
        let is_here = |list: &&Unordered| list.selector.pattern.matches_text(&self.at);
        let pairs: Vec<Pair> = match self.unordered.iter().find(is_here) {
            Some(list) => align::by_key(old, new, &list.key),
            None => align::by_order(old, new),
        };
        for (in_old, in_new) in pairs {
            let index = in_new.or(in_old).unwrap_or_default();
            let (old, new) = (
                in_old.and_then(|index| old.get(index)),
                in_new.and_then(|index| new.get(index)),
            );
            self.within(&format!("[{index}]"), |this| match (old, new) {
                (Some(old), Some(new)) => this.json(old, new),
                (Some(old), None) => this.add(Change::Missing, Class::Value, shown(old), None),
                (None, Some(new)) => this.add(Change::Added, Class::Value, None, shown(new)),
                (None, None) => {}
            });
        }
    }
}

/// The names of an object's members, each once.
fn names(json: &Json) -> Vec<&str> {
    let Json::Object(members) = json else { return Vec::new() };
    let mut seen = std::collections::HashSet::new();
    members
        .iter()
        .map(|(name, _)| name.value.as_str())
        .filter(|name| seen.insert(*name))
        .collect()
}

/// All values of a header; several are one list (RFC 9110, 5.3).
fn header(headers: &[(String, String)], name: &str) -> Option<String> {
    let values = headers.iter().filter(|(found, _)| found.eq_ignore_ascii_case(name));
    let values: Vec<_> = values.map(|(_, value)| value.as_str()).collect();
    (!values.is_empty()).then(|| values.join(", "))
}

/// A header's value without what means nothing: blanks around separators, and case and order in a content type.
fn meaning(name: &str, value: &str) -> String {
    let parts = |separator: char| value.split(separator).map(str::trim);
    if !name.eq_ignore_ascii_case("content-type") {
        return parts(',').collect::<Vec<_>>().join(",");
    }
    let mut parts = parts(';').map(|part| part.to_ascii_lowercase().replace([' ', '"'], ""));
    let media_type = parts.next().unwrap_or_default();
    let mut parameters: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
    parameters.sort();
    parameters.insert(0, media_type);
    parameters.join(";")
}

fn shown(json: &Json) -> Option<String> {
    Some(json.compact())
}

fn shown_body(body: &Body) -> Option<String> {
    match body {
        Body::Empty => None,
        Body::Json(json) => shown(json),
        Body::Text(text) => Some(text.clone()),
        Body::Binary(bytes) => shown_bytes(bytes),
    }
}

fn shown_bytes(bytes: &[u8]) -> Option<String> {
    let start = bytes.get(..MAX_SHOWN).unwrap_or(bytes);
    Some(format!("{} bytes, in Base64 {}", bytes.len(), super::to_base64(start)))
}

fn cut(mut text: String) -> String {
    if let Some((at, _)) = text.char_indices().nth(MAX_SHOWN) {
        text.truncate(at);
        text.push('…');
    }
    text
}
