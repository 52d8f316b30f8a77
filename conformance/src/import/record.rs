//! Makes the snapshot of each exchange, the way a replay will make it of its own answer.
//!
//! Where the contract does not say which values a server makes up, they are known by their looks and named in the
//! step's `redact`, so that a replay redacts the same places. Absent on purpose: the format of snapshots.

use std::{
    collections::{BTreeSet, HashSet},
    sync::LazyLock,
    time::{Duration, SystemTime},
};

use indexmap::IndexMap;
use regex::Regex;
use serde_json::Value;

use super::{
    Error, Options as Import,
    book::{Book, Origin, words},
    capture::{Step as Place, leaves, looks_generated},
    recording::Entry,
    scenario::{Made, names_in},
};
use crate::{
    contract::Contract,
    fixture::{
        located::Located,
        model::{SnapshotChoice, SnapshotOptions, Step},
        sent::sent_texts,
    },
    snapshot::{Body, Metadata, Options, Rules, Snapshot, redact, volatiles},
};

static TIME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d").expect("the pattern is a constant"));
/// More paths than this are made shorter.
const MOST_PATHS: usize = 12;
/// A time this close to the answer's own is the server's clock, not stored data.
const NOW: Duration = Duration::from_secs(2 * 24 * 3600);

/// The snapshots of a scenario's steps, by index; adds to the steps what is redacted beyond the contract.
pub(super) fn snapshots(
    made: &mut Made,
    entries: &[Entry],
    contract: &Contract,
    import: &Import,
    (book, captured, sent_words): (&Book, &HashSet<String>, &HashSet<String>),
) -> Result<Vec<(usize, Snapshot)>, Error> {
    let sent = sent_texts(&made.scenario);
    let mut snapshots = Vec::new();
    for (index, entry) in made.entries.clone().enumerate() {
        let step = &mut made.scenario.steps[index].value;
        if step.snapshot.is_some() {
            continue;
        }
        let variables = variables(book, captured, entry, &entries[entry]);
        let operation = step.operation.as_ref().and_then(|id| contract.operation(id));
        let volatile = operation.map_or(&[][..], |operation| operation.volatile(entries[entry].received.status));
        let volatile = volatiles(volatile);
        let mut options = SnapshotOptions {
            unordered: unordered(&entries[entry], import),
            ..SnapshotOptions::default()
        };
        if !options.unordered.is_empty() {
            step.snapshot = Some(SnapshotChoice::Options(Box::new(options.clone())).into());
        }
        let make = |options: &SnapshotOptions| -> Result<Snapshot, Error> {
            let options = Options::read(options)?;
            let rules = Rules {
                variables: &variables,
                sent: &sent,
                volatile: &volatile,
                options: &options,
                is_json: None,
            };
            Ok(redact(&entries[entry].received, &rules).snapshot)
        };
        let mut snapshot = make(&options)?;
        let left = left_over(&snapshot, &entries[entry], sent_words);
        if !left.is_empty() {
            options.redact = shortened(left).into_iter().map(Into::into).collect();
            snapshot = make(&options)?;
            step.snapshot = Some(SnapshotChoice::Options(Box::new(options)).into());
        }
        snapshot.metadata = metadata(&made.name, step);
        snapshots.push((index, snapshot));
    }
    Ok(snapshots)
}

/// The lists of an answer whose order means nothing, in the notation of snapshots.
fn unordered(entry: &Entry, import: &Import) -> IndexMap<String, Located<String>> {
    let body = entry.received.json().unwrap_or_default();
    let is_list = |name: &&String| body.get(name.as_str()).is_some_and(Value::is_array);
    let lists = import.unordered.iter().filter(|(name, _)| is_list(name));
    lists
        .map(|(name, key)| (format!(".{name}"), key.clone().into()))
        .collect()
}

fn metadata(scenario: &str, step: &Step) -> Metadata {
    let request = &step.request.value;
    let target = request.path.as_ref().map(|path| path.value.clone());
    let target = target.or_else(|| step.operation.as_ref().map(|operation| operation.value.clone()));
    let method = request.method.as_ref().map_or("", |method| method.value.as_str());
    let expression = target.map(|target| format!("{method} {target}").trim().chars().take(200).collect());
    Metadata {
        source: Some(format!("fixtures/{scenario}.yaml")),
        expression,
        ..Metadata::default()
    }
}

/// The variables that a replay has when this answer comes: those of the profile, and captures made so far.
fn variables(book: &Book, captured: &HashSet<String>, index: usize, entry: &Entry) -> Vec<(String, Value)> {
    let known = book.variables().iter().filter(|variable| match &variable.origin {
        // What a login answers is a new token, whatever the profile has.
        Origin::Profile => !(entry.is_login() && variable.name.ends_with("_token")),
        Origin::Captured { entry, .. } => *entry <= index && captured.contains(&variable.name),
    });
    known
        .map(|variable| (variable.name.clone(), Value::String(variable.value.clone())))
        .collect()
}

/// Paths of texts that a server seems to have made up and that still stand in the snapshot.
fn left_over(snapshot: &Snapshot, entry: &Entry, sent: &HashSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let Body::Json(_) = &snapshot.body else { return found };
    let contents = snapshot.contents();
    let body = contents.split_once("\n\n").map_or("", |(_, body)| body);
    let Ok(json) = serde_json::from_str::<Value>(body) else {
        return found;
    };
    let now = entry.received.header("Date").and_then(httpdate);
    leaves(&json, &mut |path, text| {
        let generated = words(text).any(|word| looks_generated(word) && !sent.contains(word));
        let is_now = TIME.find_iter(text).any(|time| {
            let told = humantime::parse_rfc3339_weak(time.as_str()).ok();
            told.zip(now).is_some_and(|(told, now)| near(told, now)) && !sent.contains(text)
        });
        if (generated || is_now) && !path.is_empty() {
            found.insert(selector(path));
        }
    });
    found
}

/// Many paths become few that fit members of their names anywhere.
fn shortened(paths: BTreeSet<String>) -> BTreeSet<String> {
    if paths.len() <= MOST_PATHS {
        return paths;
    }
    let last = |path: String| {
        path.rfind(['.', '['])
            .map(|at| format!(".**{}", &path[at..]))
            .unwrap_or(path)
    };
    paths.into_iter().map(last).collect()
}

fn near(one: SystemTime, other: SystemTime) -> bool {
    let apart = one.duration_since(other).or_else(|_| other.duration_since(one));
    apart.is_ok_and(|apart| apart < NOW)
}

/// The time of a `Date` header: `Sun, 22 Nov 2026 11:51:17 GMT`.
fn httpdate(text: &str) -> Option<SystemTime> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let parts: Vec<_> = text.split(' ').collect();
    let [_, day, month, year, time, _] = parts.as_slice() else {
        return None;
    };
    let month = MONTHS.iter().position(|known| known == month)? + 1;
    humantime::parse_rfc3339_weak(&format!("{year}-{month:02}-{day}T{time}Z")).ok()
}

fn selector(path: &[Place<'_>]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Place::Entry(_) => text.push_str("[]"),
            Place::Member(name) => {
                let is_plain =
                    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
                if is_plain {
                    text.push_str(&format!(".{name}"));
                } else {
                    text.push_str(&format!("[{}]", Value::from(*name)));
                }
            }
        }
    }
    text
}

/// The words of all requests of a recording, templates left out.
pub(super) fn sent_words(made: &[Made]) -> HashSet<String> {
    let texts = made.iter().map(|made| sent_texts(&made.scenario));
    texts
        .flat_map(|texts| {
            texts
                .iter()
                .flat_map(|text| words(text))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Names of the captures that steps have.
pub(super) fn captured(made: &[Made]) -> HashSet<String> {
    let steps = made.iter().flat_map(|made| &made.scenario.steps);
    steps.flat_map(|step| step.capture.keys().cloned()).collect()
}

/// Names of the variables that the profile must have.
pub(super) fn needed(made: &[Made], book: &Book) -> BTreeSet<String> {
    let captured = captured(made);
    let mut names: BTreeSet<String> = BTreeSet::new();
    for step in made.iter().flat_map(|made| &made.scenario.steps) {
        names.extend(names_in(step));
        if step.operation.is_some() && step.request.path.is_none() {
            // Parameters that go without saying.
            names.extend(
                ["bank_id".to_owned()]
                    .into_iter()
                    .filter(|name| book.named(name).is_some()),
            );
        }
    }
    for body in made.iter().flat_map(|made| made.scenario.bodies.values()) {
        leaves(&body.value, &mut |_, text| {
            if let Ok(template) = crate::fixture::template::Template::parse(text) {
                names.extend(template.names().map(str::to_owned));
            }
        });
    }
    names.retain(|name| !captured.contains(name) && name != "prefix");
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_selectors() {
        let path = [
            Place::Member("a"),
            Place::Entry(3),
            Place::Member("b c"),
            Place::Member("d"),
        ];
        assert_eq!(selector(&path), r#".a[]["b c"].d"#);
    }

    #[test]
    fn reads_dates() {
        let time = httpdate("Sun, 22 Nov 2026 11:51:17 GMT").expect("the date is one of HTTP");
        assert_eq!(
            humantime::format_rfc3339_seconds(time).to_string(),
            "2026-11-22T11:51:17Z"
        );
        assert_eq!(httpdate("yesterday"), None);
    }
}
