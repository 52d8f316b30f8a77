//! Takes out of an answer what belongs to one server or one run.
//!
//! Order of precedence for a text: a path of `redact`, a variable whose whole value it is, what the contract marks as
//! made by the server, and last the words inside. Numbers, booleans and `null` stay (but for `redact`), and so do the
//! names of members: a changed type always shows. Absent on purpose: masking secrets, which happens before.

use std::collections::HashSet;

use serde_json::Value;

use super::{
    Body, Error, Json, PathPattern, Segment, Snapshot, Text,
    align::{canonical, equal, key_of},
    path::State,
    words::Words,
};
use crate::{
    exchange::Received,
    fixture::{located::Located, model::SnapshotOptions},
};

/// What is to be taken out.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// Variables by name; of two with the same value the first counts.
    pub variables: &'a [(String, Value)],
    /// Texts that the scenario itself sent as they stand in its file: they are the same in each run, so they stay.
    /// Generated ones (`{{newUuid}}`) do not belong here.
    pub sent: &'a HashSet<String>,
    /// Where the contract marks texts as made by the server.
    pub volatile: &'a [(PathPattern, Kind)],
    /// The scenario's own options.
    pub options: &'a Options,
}

/// Texts that a server makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An id.
    Uuid,
    /// The number of a customer.
    CustomerNumber,
    /// A token of a login.
    Token,
    /// A point in time.
    DateTime,
}

impl Kind {
    /// The kind for a value of the contract's `x-obp-content`, if it is one that a server makes.
    pub fn from_content(content: &str) -> Option<Self> {
        match content {
            "uuid" => Some(Self::Uuid),
            "customer-number" => Some(Self::CustomerNumber),
            "token" => Some(Self::Token),
            _ => None,
        }
    }

    /// What stands in a snapshot instead: `[uuid]`.
    pub fn placeholder(self) -> &'static str {
        match self {
            Self::Uuid => "[uuid]",
            Self::CustomerNumber => "[customer-number]",
            Self::Token => "[token]",
            Self::DateTime => "[date-time]",
        }
    }
}

/// The options of a scenario or step, read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Values to redact.
    pub redact: Vec<Selector>,
    /// Lists whose order means nothing.
    pub unordered: Vec<Unordered>,
    /// Lists of which only some entries are kept.
    pub keep: Vec<Keep>,
}

/// A path of the options, and where it stands in the scenario's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// The option.
    pub clause: Clause,
    /// The path.
    pub pattern: PathPattern,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// The option that a path belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clause {
    /// `redact`.
    Redact,
    /// `unordered`.
    Unordered,
    /// `keep`.
    Keep,
}

/// A list whose order means nothing.
#[derive(Debug, Clone)]
pub struct Unordered {
    /// The list.
    pub selector: Selector,
    /// The member by which an entry is known; `.` for the entry itself.
    pub key: String,
}

/// A list of which only some entries are kept.
#[derive(Debug, Clone)]
pub struct Keep {
    /// The list.
    pub selector: Selector,
    /// Members (`.` for the entry itself) and the values they must have, before or after redaction.
    pub members: Vec<(String, Value)>,
}

impl Options {
    /// Reads the options of a scenario or step; once, not for each answer.
    ///
    /// # Errors
    /// A path cannot be read; with its line and column in the scenario's file.
    pub fn read(options: &SnapshotOptions) -> Result<Self, Error> {
        let redact = options
            .redact
            .iter()
            .map(|path| selector(Clause::Redact, &path.value, path));
        let unordered = options.unordered.iter().map(|(path, key)| {
            let selector = selector(Clause::Unordered, path, key)?;
            Ok(Unordered {
                selector,
                key: key.value.clone(),
            })
        });
        let keep = options.keep.iter().map(|(path, members)| {
            let selector = selector(Clause::Keep, path, members)?;
            let members = members
                .iter()
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            Ok(Keep { selector, members })
        });
        Ok(Self {
            redact: redact.collect::<Result<_, _>>()?,
            unordered: unordered.collect::<Result<_, Error>>()?,
            keep: keep.collect::<Result<_, Error>>()?,
        })
    }
}

fn selector<T>(clause: Clause, path: &str, place: &Located<T>) -> Result<Selector, Error> {
    let (line, column) = (place.line, place.column);
    match PathPattern::parse(path) {
        Ok(pattern) => Ok(Selector {
            clause,
            pattern,
            line,
            column,
        }),
        Err(problem) => Err(Error::Selector { line, column, problem }),
    }
}

/// A redacted answer.
#[derive(Debug, Clone)]
pub struct Redacted {
    /// The answer, without metadata.
    pub snapshot: Snapshot,
    /// Paths of the options that fit nothing in it.
    pub unmatched: Vec<Selector>,
}

/// The paths that fit nothing in any of a step's answers: a mistake in the scenario. Takes the [`Redacted::unmatched`] of
/// each answer.
pub fn never_matched<'a>(answers: impl IntoIterator<Item = &'a [Selector]>) -> Vec<Selector> {
    let mut answers = answers.into_iter();
    let mut left = answers.next().map(<[Selector]>::to_vec).unwrap_or_default();
    for unmatched in answers {
        left.retain(|selector| unmatched.contains(selector));
    }
    left
}

/// Redacts an answer. The same answer and rules always give the same snapshot, and redacting it again changes nothing.
pub fn redact(received: &Received, rules: &Rules<'_>) -> Redacted {
    let mut walk = Walk::new(rules);
    let body = match Body::from_bytes(&received.body) {
        Body::Json(json) => {
            let live = walk
                .patterns
                .iter()
                .enumerate()
                .map(|(index, (pattern, _))| (index, pattern.start()));
            let live: Live = live.collect();
            Body::Json(walk.node(&json, &live, Place::Top))
        }
        Body::Text(text) => Body::from_text(&walk.words.replace(&text, true)),
        other => other,
    };
    let snapshot = Snapshot {
        metadata: super::Metadata::default(),
        status: received.status,
        headers: headers(received, &walk.words),
        body,
    };
    Redacted {
        snapshot,
        unmatched: walk.unmatched(),
    }
}

/// Headers that a client acts on.
fn headers(received: &Received, words: &Words<'_>) -> Vec<(String, String)> {
    let kept = received.headers.iter().filter_map(|(name, value)| {
        let value = words.replace(value.replace(char::is_control, " ").trim(), true);
        Some((usual_name(name)?, value))
    });
    let mut headers: Vec<_> = kept.collect();
    headers.sort_by(|left, right| left.0.cmp(&right.0));
    headers
}

fn usual_name(name: &str) -> Option<String> {
    const NAMES: [&str; 8] = [
        "Cache-Control",
        "Content-Range",
        "Content-Type",
        "Location",
        "Pragma",
        "Range",
        "WWW-Authenticate",
        "X-Frame-Options",
    ];
    if let Some(known) = NAMES.iter().find(|known| known.eq_ignore_ascii_case(name)) {
        return Some((*known).to_owned());
    }
    let lower = name.to_ascii_lowercase();
    let rest = lower.strip_prefix("access-control-")?;
    let words = rest.split('-').map(|word| match word.split_at_checked(1) {
        Some((first, rest)) => format!("{}{rest}", first.to_ascii_uppercase()),
        None => word.to_owned(),
    });
    Some(format!("Access-Control-{}", words.collect::<Vec<_>>().join("-")))
}

/// What a pattern is for.
#[derive(Clone, Copy)]
enum Role {
    Volatile(Kind),
    Redact(usize),
    Unordered(usize),
    Keep(usize),
}

/// Where a value stands: the member `message` of the body holds the server's own words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Top,
    Message,
    Below,
}

/// Patterns that can still fit below a place.
type Live = Vec<(usize, State)>;

struct Walk<'a> {
    options: &'a Options,
    words: Words<'a>,
    patterns: Vec<(&'a PathPattern, Role)>,
    hits: Vec<bool>,
}

impl<'a> Walk<'a> {
    fn new(rules: &Rules<'a>) -> Self {
        let options = rules.options;
        let volatile = rules
            .volatile
            .iter()
            .map(|(pattern, kind)| (pattern, Role::Volatile(*kind)));
        let redact = options.redact.iter().enumerate();
        let redact = redact.map(|(index, selector)| (&selector.pattern, Role::Redact(index)));
        let unordered = options.unordered.iter().enumerate();
        let unordered = unordered.map(|(index, list)| (&list.selector.pattern, Role::Unordered(index)));
        let keep = options.keep.iter().enumerate();
        let keep = keep.map(|(index, list)| (&list.selector.pattern, Role::Keep(index)));
        let patterns: Vec<_> = volatile.chain(redact).chain(unordered).chain(keep).collect();
        let words = Words::new(rules.variables, rules.sent);
        let hits = vec![false; patterns.len()];
        Self {
            options,
            words,
            patterns,
            hits,
        }
    }

    fn unmatched(&self) -> Vec<Selector> {
        let missed = self.patterns.iter().zip(&self.hits).filter(|(_, hit)| !**hit);
        let selectors = missed.filter_map(|((_, role), _)| match *role {
            Role::Volatile(_) => None,
            Role::Redact(index) => self.options.redact.get(index),
            Role::Unordered(index) => self.options.unordered.get(index).map(|list| &list.selector),
            Role::Keep(index) => self.options.keep.get(index).map(|list| &list.selector),
        });
        selectors.cloned().collect()
    }

    fn below(&self, live: &Live, segment: Segment<'_>) -> Live {
        let next = live
            .iter()
            .map(|(index, state)| (*index, self.patterns[*index].0.step(*state, segment)));
        next.filter(|(_, state)| !state.is_dead()).collect()
    }

    /// What the patterns that fit this very place are for.
    fn roles(&mut self, json: &Json, live: &Live) -> Vec<Role> {
        let mut roles = Vec::new();
        for (index, state) in live {
            let (pattern, role) = self.patterns[*index];
            let for_lists = matches!(role, Role::Unordered(_) | Role::Keep(_));
            if pattern.accepts(*state) && (!for_lists || matches!(json, Json::List(_))) {
                self.hits[*index] = true;
                roles.push(role);
            }
        }
        roles
    }

    fn node(&mut self, json: &Json, live: &Live, place: Place) -> Json {
        let roles = self.roles(json, live);
        if roles.iter().any(|role| matches!(role, Role::Redact(_))) {
            return redacted(json);
        }
        match json {
            Json::Text(text) => {
                let kind = roles.iter().find_map(|role| match role {
                    Role::Volatile(kind) => Some(*kind),
                    _ => None,
                });
                Json::Text(self.text(text, kind, place))
            }
            Json::List(entries) => Json::List(self.list(entries, live, &roles)),
            Json::Object(members) => {
                let members = members.iter().map(|(name, value)| {
                    let is_message = place == Place::Top && name.value == "message";
                    let below = if is_message { Place::Message } else { Place::Below };
                    let live = self.below(live, Segment::Member(&name.value));
                    (name.clone(), self.node(value, &live, below))
                });
                Json::Object(members.collect())
            }
            other => other.clone(),
        }
    }

    fn text(&self, text: &Text, kind: Option<Kind>, place: Place) -> Text {
        let value = text.value.as_str();
        if let Some(placeholder) = self.words.whole(value) {
            return text.replaced(&placeholder);
        }
        match kind {
            Some(kind) if !value.is_empty() && !self.words.sent(value) => text.replaced(kind.placeholder()),
            _ => text.replaced(&self.words.replace(value, place == Place::Message)),
        }
    }

    fn list(&mut self, entries: &[Json], live: &Live, roles: &[Role]) -> Vec<Json> {
        let options = self.options;
        let mut kept = Vec::with_capacity(entries.len());
        for (index, entry) in entries.iter().enumerate() {
            let live = self.below(live, Segment::Entry(index));
            let redacted = self.node(entry, &live, Place::Below);
            let is_kept = roles.iter().all(|role| match role {
                Role::Keep(index) => options.keep[*index].keeps(entry, &redacted),
                _ => true,
            });
            if is_kept {
                kept.push(redacted);
            }
        }
        for role in roles {
            if let Role::Unordered(index) = role {
                let key = &options.unordered[*index].key;
                kept.sort_by_cached_key(|entry| (key_of(entry, key).map(canonical), canonical(entry)));
            }
        }
        kept
    }
}

impl Keep {
    fn keeps(&self, entry: &Json, redacted: &Json) -> bool {
        self.members.iter().all(|(name, wanted)| {
            let is_wanted = |entry| {
                let found = key_of(entry, name);
                found.is_some_and(|found| Json::parse(&wanted.to_string()).is_some_and(|wanted| equal(found, &wanted)))
            };
            is_wanted(entry) || is_wanted(redacted)
        })
    }
}

/// What stands for a value that the scenario wants redacted; tells its type.
fn redacted(json: &Json) -> Json {
    match json {
        Json::Null => Json::Null,
        Json::Text(text) if super::words::is_placeholder(&text.value) => json.clone(),
        Json::Text(_) => Json::text("[redacted]"),
        other => Json::text(&format!("[redacted {}]", other.type_name())),
    }
}
