//! What can be made ready of steps before anything is sent: checks compiled, paths read, names of variables collected.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use crate::{
    engine::Error,
    expectation::{Prepared, PreparedCapture},
    fixture::{
        load::Loaded,
        model::{SnapshotChoice, Step},
        template::Template,
    },
    snapshot,
};

/// The checks of a step, ready.
#[derive(Debug)]
pub struct PreparedStep {
    /// What its answers must be.
    pub expect: Prepared,
    /// What is kept of them, by name.
    pub captures: Vec<(String, PreparedCapture)>,
    /// How their snapshots are made, if any.
    pub snapshot: Option<snapshot::Options>,
    /// Whether those options are the step's own: then each of their paths must fit something.
    pub own_options: bool,
}

/// The names of all templates in something.
pub(in crate::engine) fn names(of: &impl Serialize) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect_names(&serde_json::to_value(of).unwrap_or_default(), &mut found);
    found
}

fn collect_names(value: &Value, found: &mut BTreeSet<String>) {
    let mut add = |text: &str| {
        if let Ok(template) = Template::parse(text) {
            found.extend(template.names().map(str::to_owned));
        }
    };
    match value {
        Value::String(text) => add(text),
        Value::Array(entries) => entries.iter().for_each(|entry| collect_names(entry, found)),
        Value::Object(members) => {
            members.keys().for_each(|key| add(key));
            members.values().for_each(|member| collect_names(member, found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

pub(super) fn prepare(loaded: &Loaded, step: &Step) -> Result<PreparedStep, Error> {
    let wrong = |(place, problem): (String, String)| Error::Fixture { place, problem };
    let options = match step.snapshot.as_ref().map(|choice| &choice.value) {
        Some(SnapshotChoice::Taken(false)) => None,
        Some(SnapshotChoice::Options(options)) => Some(snapshot::Options::read(options)),
        Some(SnapshotChoice::Taken(true)) | None => {
            let inherited = loaded.scenario.snapshot.as_ref().map(|options| &options.value);
            Some(inherited.map_or_else(|| Ok(snapshot::Options::default()), snapshot::Options::read))
        }
    };
    let unreadable = |error: snapshot::Error| Error::Fixture {
        place: loaded.file.clone(),
        problem: error.to_string(),
    };
    let captures = step.capture.iter().map(|(name, capture)| {
        PreparedCapture::new(capture, &loaded.file)
            .map(|capture| (name.clone(), capture))
            .map_err(wrong)
    });
    Ok(PreparedStep {
        expect: Prepared::new(&step.expect, &loaded.file).map_err(wrong)?,
        captures: captures.collect::<Result<_, _>>()?,
        snapshot: options.transpose().map_err(unreadable)?,
        own_options: matches!(
            step.snapshot.as_ref().map(|choice| &choice.value),
            Some(SnapshotChoice::Options(_))
        ),
    })
}
