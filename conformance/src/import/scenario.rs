//! Puts steps into scenarios: where to cut, who needs whom, what is captured, which bodies steps share.
//!
//! Absent on purpose: the text of the files (`yaml`).

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::{
    Options, Split,
    book::{Book, Origin},
    capture::leaves,
    recording::Entry,
};
use crate::fixture::{
    load::slug,
    located::Located,
    model::{Capture, CaptureSource, Request, Scenario, Step},
    template::Template,
};

/// Shorter bodies are written where they are sent.
const SHORTEST_SHARED: usize = 80;
/// With more changes than this a body is written whole.
const MOST_CHANGES: usize = 3;

/// A scenario with its name and the entries that its steps are made of.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) name: String,
    pub(super) scenario: Scenario,
    pub(super) entries: Range<usize>,
}

/// The scenarios of a recording, in order. `steps` are those of `entries`, one each.
pub(super) fn scenarios(steps: Vec<Step>, entries: &[Entry], book: &Book, options: &Options) -> Vec<Made> {
    let used: Vec<HashSet<String>> = steps.iter().map(names_in).collect();
    let all_used: HashSet<&str> = used.iter().flatten().map(String::as_str).collect();
    let ranges = cut(entries, options);
    let names = names(&ranges, entries, options);
    let mut steps = steps.into_iter();
    let mut made = Vec::with_capacity(ranges.len());
    for (index, range) in ranges.into_iter().enumerate() {
        let mut own: Vec<Step> = steps.by_ref().take(range.len()).collect();
        unique(&mut own);
        for variable in book
            .variables()
            .iter()
            .filter(|variable| all_used.contains(variable.name.as_str()))
        {
            if let Origin::Captured { entry, path } = &variable.origin
                && range.contains(entry)
            {
                let capture = capture(path, variable.secret);
                own[entry - range.start]
                    .capture
                    .insert(variable.name.clone(), capture.into());
            }
        }
        let mut scenario = Scenario {
            description: description(&range, entries, &options.stem),
            tags: vec!["recorded".to_owned()],
            needs: names[..index].last().cloned().map(Located::from).into_iter().collect(),
            ..Scenario::default()
        };
        own.iter_mut().for_each(leave_out_defaults);
        share_bodies(&mut own, &mut scenario.bodies);
        share_persona(&mut own, &mut scenario);
        scenario.steps = own.into_iter().map(Located::from).collect();
        made.push(Made {
            name: names[index].clone(),
            scenario,
            entries: range,
        });
    }
    made
}

fn capture(path: &str, secret: bool) -> Capture {
    if !secret {
        return Capture::JsonPath(path.to_owned());
    }
    Capture::Source(Box::new(CaptureSource {
        jsonpath: Some(path.to_owned()),
        secret,
        ..CaptureSource::default()
    }))
}

fn description(range: &Range<usize>, entries: &[Entry], stem: &str) -> String {
    let numbers = (entries[range.start].number, entries[range.end - 1].number);
    format!(
        "Exchanges {} to {} recorded in {stem}, to be replayed in this order on a server in the state of the recording's \
         start.",
        numbers.0, numbers.1
    )
}

/// The names of variables that a step uses.
pub(super) fn names_in(step: &Step) -> HashSet<String> {
    let json = serde_json::to_value(step).unwrap_or_default();
    let mut found = HashSet::new();
    leaves(&json, &mut |_, text| {
        if let Ok(template) = Template::parse(text) {
            found.extend(template.names().map(str::to_owned));
        }
    });
    found
}

/// Where one scenario ends and the next starts.
fn cut(entries: &[Entry], options: &Options) -> Vec<Range<usize>> {
    let most = options.steps.max(1);
    let mut ranges = Vec::new();
    let mut start = 0;
    for index in 1..=entries.len() {
        let is_end = index == entries.len();
        let changes = !is_end && entries[index].operation != entries[index - 1].operation;
        let is_cut = match options.split {
            Split::Case => true,
            Split::Operation => changes || index - start >= most,
            // Rather where the operation changes, once most of a file is full.
            Split::None => index - start >= most || (changes && (index - start) * 4 >= most * 3),
        };
        if is_end || is_cut {
            ranges.push(start..index);
            start = index;
        }
    }
    ranges
}

fn names(ranges: &[Range<usize>], entries: &[Entry], options: &Options) -> Vec<String> {
    let root = match options.folder.trim_matches('/') {
        "" => options.stem.clone(),
        folder => format!("{folder}/{}", options.stem),
    };
    if ranges.len() == 1 {
        return vec![root];
    }
    let width = ranges.len().to_string().len().max(2);
    let name = |(index, range): (usize, &Range<usize>)| {
        let operation = entries[range.start]
            .operation
            .as_deref()
            .map(slug)
            .filter(|name| !name.is_empty());
        let suffix = match (options.split, operation) {
            (Split::None, _) | (_, None) => String::new(),
            (_, Some(operation)) => format!("-{operation}"),
        };
        format!("{root}/{:0width$}{suffix}", index + 1)
    };
    ranges.iter().enumerate().map(name).collect()
}

/// Gives steps names whose slugs differ.
fn unique(steps: &mut [Step]) {
    let mut taken = HashSet::new();
    for (index, step) in steps.iter_mut().enumerate() {
        if slug(&step.name).is_empty() {
            step.name = format!("step {}", index + 1);
        }
        let mut number = 1;
        let name = step.name.clone();
        while !taken.insert(slug(&step.name)) {
            number += 1;
            step.name = format!("{name} ({number})");
        }
    }
}

/// The persona of most steps stands at the scenario.
fn share_persona(steps: &mut [Step], scenario: &mut Scenario) {
    let mut counts: IndexMap<&str, usize> = IndexMap::new();
    for persona in steps.iter().filter_map(|step| step.persona.as_ref()) {
        *counts.entry(persona.value.as_str()).or_default() += 1;
    }
    let most = counts
        .iter()
        .max_by_key(|(_, count)| **count)
        .map(|(persona, _)| (*persona).to_owned());
    for step in steps.iter_mut() {
        step.persona = step
            .persona
            .take()
            .filter(|persona| Some(&persona.value) != most.as_ref());
    }
    scenario.persona = most.filter(|persona| persona != "full").map(Located::from);
}

/// A parameter that is the variable of its name goes without saying.
fn leave_out_defaults(step: &mut Step) {
    let parameters = &mut step.request.value.parameters;
    parameters.retain(|name, value| value.value != format!("{{{{{}}}}}", name.to_ascii_lowercase()));
}

/// Bodies that several steps send, with few members changed, are written once.
fn share_bodies(steps: &mut [Step], bodies: &mut IndexMap<String, Located<Value>>) {
    let mut bases: IndexMap<String, Value> = IndexMap::new();
    let mut plans: Vec<Option<(String, Change)>> = Vec::with_capacity(steps.len());
    for step in steps.iter() {
        let json = step.request.json.as_ref().map(|json| &json.value);
        let Some(json) = json.filter(|json| json.is_object() && json.to_string().len() >= SHORTEST_SHARED) else {
            plans.push(None);
            continue;
        };
        let found = bases
            .iter()
            .find_map(|(name, base)| Some((name.clone(), change(base, json)?)));
        plans.push(Some(found.unwrap_or_else(|| {
            let kind = step
                .operation
                .as_ref()
                .and_then(|operation| operation.rsplit('-').next())
                .unwrap_or("body");
            let numbered = (2..).map(|number| format!("{kind}-{number}"));
            let name = std::iter::once(kind.to_owned())
                .chain(numbered)
                .find(|name| !bases.contains_key(name));
            let name = name.expect("there is always a higher number");
            bases.insert(name.clone(), json.clone());
            (name, Change::default())
        })));
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (name, _) in plans.iter().flatten() {
        *counts.entry(name).or_default() += 1;
    }
    let shared: HashSet<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 1)
        .map(|(name, _)| name.into())
        .collect();
    for (step, plan) in steps.iter_mut().zip(plans) {
        let Some((name, change)) = plan.filter(|(name, _)| shared.contains(name)) else {
            continue;
        };
        if let Some(base) = bases.get(&name) {
            bodies.entry(name.clone()).or_insert_with(|| base.clone().into());
            let request: &mut Request = &mut step.request.value;
            request.json = None;
            request.from = Some(name.into());
            request.set = change
                .set
                .into_iter()
                .map(|(pointer, value)| (pointer, value.into()))
                .collect();
            request.remove = change.remove.into_iter().map(Located::from).collect();
        }
    }
}

#[derive(Default)]
struct Change {
    set: IndexMap<String, Value>,
    remove: Vec<String>,
}

/// What makes one body of another, if little does and the order of members comes out right.
fn change(base: &Value, wanted: &Value) -> Option<Change> {
    let (base, wanted) = (base.as_object()?, wanted.as_object()?);
    let mut change = Change::default();
    let mut made: Map<String, Value> = base.clone();
    for (name, value) in wanted {
        if base.get(name).is_none_or(|old| old.to_string() != value.to_string()) {
            made.insert(name.clone(), value.clone());
            change.set.insert(pointer(name), value.clone());
        }
    }
    for name in base.keys().filter(|name| !wanted.contains_key(*name)) {
        made.shift_remove(name);
        change.remove.push(pointer(name));
    }
    let is_small = change.set.len() + change.remove.len() <= MOST_CHANGES;
    let text = |members: &Map<String, Value>| serde_json::to_string(members).unwrap_or_default();
    (is_small && text(&made) == text(wanted)).then_some(change)
}

fn pointer(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn finds_small_changes() {
        let base = json!({"a": 1, "b": {"c": 2}, "d/e": 3});
        let cases = [
            (json!({"a": 1, "b": {"c": 2}, "d/e": 3}), Some((vec![], vec![]))),
            (json!({"a": true, "b": {"c": 2}}), Some((vec!["/a"], vec!["/d~1e"]))),
            (
                json!({"a": 1, "b": {"c": 2}, "d/e": 3, "f": null}),
                Some((vec!["/f"], vec![])),
            ),
            (json!({"b": {"c": 2}, "a": 1, "d/e": 3}), None),
            (json!({"a": 2, "b": 2, "f": 2, "g": 3}), None),
            (json!([]), None),
        ];
        for (wanted, expected) in cases {
            let found = change(&base, &wanted);
            let found = found.map(|change| (change.set.into_keys().collect::<Vec<_>>(), change.remove));
            let expected = expected.map(|(set, remove)| {
                let owned = |all: Vec<&str>| all.into_iter().map(str::to_owned).collect::<Vec<_>>();
                (owned(set), owned(remove))
            });
            assert_eq!(found, expected, "{wanted}");
        }
    }

    #[test]
    fn names_get_slugs_of_their_own() {
        let names = ["a {1}", "a [1]", "客户", "a-1", "a 1 (2)"];
        let mut steps: Vec<_> = names
            .iter()
            .map(|name| Step {
                name: (*name).into(),
                ..Step::default()
            })
            .collect();
        unique(&mut steps);
        let slugs: HashSet<_> = steps.iter().map(|step| slug(&step.name)).collect();
        assert_eq!(slugs.len(), names.len());
        assert!(!slugs.contains(""));
    }
}
