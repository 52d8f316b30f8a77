//! Makes scenarios of the contract: one for each of its files, with two steps for each operation.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::Value;

use super::{PERSONA, find::Found, ids::slot, operations};
use crate::{
    contract::{Contract, Operation},
    fixture::{
        load::{Loaded, Suite},
        located::Located,
        model::{OneOrMany, Request, Scenario, SnapshotChoice, Step},
    },
    target::profile::ANONYMOUS,
};

/// The suite, with what was found in its paths. A parameter without a value stays open; its step is skipped.
pub fn suite(contract: &Contract, found: &Found) -> Suite {
    let mut files: BTreeMap<&str, Vec<Located<Step>>> = BTreeMap::new();
    for operation in operations(contract) {
        let file = operation.pointer.split('#').next().unwrap_or_default();
        let steps = files.entry(file).or_default();
        steps.extend([PERSONA, ANONYMOUS].map(|persona| step(operation, persona, found).into()));
    }
    let scenarios = files.into_iter().map(|(file, steps)| {
        let word = file.rsplit('/').next().unwrap_or(file);
        let word = word.rsplit_once('.').map_or(word, |(stem, _)| stem);
        Loaded {
            name: format!("smoke/{word}"),
            file: file.to_owned(),
            scenario: Scenario {
                description: format!("The operations of {file} that read, with a login and without"),
                tags: vec!["smoke".to_owned()],
                steps,
                ..Scenario::default()
            },
        }
    });
    Suite {
        scenarios: scenarios.map(Arc::new).collect(),
    }
}

/// Why variables have no value, by the name that an open parameter takes.
pub fn missing(found: &Found) -> BTreeMap<String, String> {
    let missing = found.missing.iter();
    missing.map(|(slot, why)| (variable(slot), why.clone())).collect()
}

fn step(operation: &Operation, persona: &str, found: &Found) -> Step {
    let mut request = Request::default();
    for name in &operation.path_parameters {
        let slot = slot(&operation.template, name);
        let value = match found.values.get(&slot) {
            Some(value) => value.replace("{{", "\\{{"),
            None => format!("{{{{{}}}}}", variable(&slot)),
        };
        request.parameters.insert(name.clone(), value.into());
    }
    for parameter in operation.query_parameters.iter().filter(|parameter| parameter.required) {
        let value = match &parameter.example {
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
            None => continue,
        };
        let value = OneOrMany::One(value.replace("{{", "\\{{"));
        request.query.insert(parameter.name.clone(), value.into());
    }
    Step {
        name: format!("{}, {persona}", operation.id),
        operation: Some(operation.id.clone().into()),
        persona: Some(persona.to_owned().into()),
        request: request.into(),
        snapshot: Some(SnapshotChoice::Taken(false).into()),
        ..Step::default()
    }
}

/// A name that templates can hold.
fn variable(slot: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
    slot.to_lowercase().chars().map(plain).collect()
}
