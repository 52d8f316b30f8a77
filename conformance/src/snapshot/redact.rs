//! Takes out of an answer what belongs to one server or one run.
//!
//! Order of precedence for a text: a path of `redact`, a variable whose whole value it is, what the contract marks as
//! made by the server, and last the words inside. Numbers, booleans and `null` stay (but for `redact`), and so do the
//! names of members: a changed type always shows. Absent on purpose: masking secrets, which happens before.

use std::{borrow::Cow, collections::HashSet};

use serde_json::Value;
use smallvec::SmallVec;

use super::{
    Body, Json, Options, PathPattern, Segment, Selector, Snapshot, Text,
    align::{canonical, key_of},
    path::State,
    words::Words,
};
use crate::{contract::Volatile, exchange::Received};

/// What is to be taken out.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// Variables by name; of two with the same value the first counts.
    pub variables: &'a [(String, Value)],
    /// Texts that the scenario itself sent as they stand in its file: they are the same in each run, so they stay.
    /// Generated ones (`{{newUuid}}`) do not belong here.
    pub sent: &'a HashSet<String>,
    /// Where the contract marks texts as made by the server.
    pub volatile: &'a [(PathPattern, Volatile)],
    /// The scenario's own options.
    pub options: &'a Options,
    /// Whether the body reads as JSON, where somebody has found out already.
    pub is_json: Option<bool>,
}

/// The contract's paths of values that a server makes up, ready for [`Rules`].
pub fn volatiles(paths: &[(String, Volatile)]) -> Vec<(PathPattern, Volatile)> {
    let parsed = paths
        .iter()
        .map(|(path, kind)| Some((PathPattern::parse(path).ok()?, *kind)));
    parsed.flatten().collect()
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
    let body = match Body::read(&received.body, rules.is_json) {
        Body::Json(json) => {
            let live = walk
                .patterns
                .iter()
                .enumerate()
                .map(|(index, (pattern, _))| (index, pattern.start()));
            let live: Live = live.collect();
            Body::Json(walk.node(json, &live, Place::Top))
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
        let name = usual_name(name)?;
        let value = match value.contains(char::is_control) {
            true => Cow::Owned(value.replace(char::is_control, " ")),
            false => Cow::Borrowed(value.as_str()),
        };
        Some((name, words.replace(value.trim(), true).into_owned()))
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
    const FAMILY: &str = "access-control-";
    let (family, rest) = name.split_at_checked(FAMILY.len())?;
    if !family.eq_ignore_ascii_case(FAMILY) {
        return None;
    }
    let rest = rest.to_ascii_lowercase();
    let words = rest.split('-').map(|word| match word.split_at_checked(1) {
        Some((first, rest)) => format!("{}{rest}", first.to_ascii_uppercase()),
        None => word.to_owned(),
    });
    Some(format!("Access-Control-{}", words.collect::<Vec<_>>().join("-")))
}

/// What a pattern is for.
#[derive(Clone, Copy)]
enum Role {
    Volatile(Volatile),
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
type Live = SmallVec<[(usize, State); 8]>;

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

    fn node(&mut self, json: Json, live: &Live, place: Place) -> Json {
        let roles = self.roles(&json, live);
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
                let members = members.into_iter().map(|(name, value)| {
                    let is_message = place == Place::Top && name.value == "message";
                    let below = if is_message { Place::Message } else { Place::Below };
                    let live = self.below(live, Segment::Member(&name.value));
                    let value = self.node(value, &live, below);
                    (name, value)
                });
                Json::Object(members.collect())
            }
            other => other,
        }
    }

    fn text(&self, text: Text, kind: Option<Volatile>, place: Place) -> Text {
        let value = text.value.as_str();
        if let Some(placeholder) = self.words.whole(value) {
            return text.replaced(&placeholder);
        }
        let replaced = match kind {
            Some(kind) if !value.is_empty() && !self.words.sent(value) => Some(kind.placeholder().to_owned()),
            _ => match self.words.replace(value, place == Place::Message) {
                Cow::Borrowed(_) => None,
                Cow::Owned(replaced) => Some(replaced),
            },
        };
        match replaced {
            Some(replaced) => text.replaced(&replaced),
            None => text,
        }
    }

    fn list(&mut self, entries: Vec<Json>, live: &Live, roles: &[Role]) -> Vec<Json> {
        let options = self.options;
        let keeps: SmallVec<[_; 1]> = roles
            .iter()
            .filter_map(|role| match role {
                Role::Keep(index) => Some(&options.keep[*index]),
                _ => None,
            })
            .collect();
        let mut kept = Vec::with_capacity(entries.len());
        for (index, entry) in entries.into_iter().enumerate() {
            let live = self.below(live, Segment::Entry(index));
            let received = (!keeps.is_empty()).then(|| entry.clone());
            let redacted = self.node(entry, &live, Place::Below);
            let is_kept = received.is_none_or(|entry| keeps.iter().all(|keep| keep.keeps(&entry, &redacted)));
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

/// What stands for a value that the scenario wants redacted; tells its type.
fn redacted(json: Json) -> Json {
    match json {
        Json::Null => Json::Null,
        Json::Text(text) if super::words::is_placeholder(&text.value) => Json::Text(text),
        Json::Text(_) => Json::text("[redacted]"),
        other => Json::text(&format!("[redacted {}]", other.type_name())),
    }
}
