//! The list of a suite, `_suite.yaml` beside its scenarios: every step that it has, and a hash over them, so that a test
//! that was deleted or never loaded cannot pass for a good one.
//!
//! A step is known by its scenario, its name (its case filled in) and its version prefix. The list is written by
//! `obp-conform list --digest` and reviewed like any other change; a run is held against it. Absent on purpose: what a step
//! sends and expects. That a test was weakened shows in the change of its own file.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use crate::{fixture::located::Located, result::SuitePresence};

/// The name of the file.
pub const FILE: &str = "_suite.yaml";

/// What stands for a step without a version prefix.
const NO_PREFIX: &str = "-";

/// By what a step is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Identity {
    /// The scenario's name.
    pub scenario: String,
    /// The step's name, its case filled in.
    pub step: String,
    /// The version prefix, where the step has one.
    pub prefix: Option<String>,
}

impl fmt::Display for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} › {}", self.scenario, self.step)?;
        match &self.prefix {
            Some(prefix) => write!(formatter, " [{prefix}]"),
            None => Ok(()),
        }
    }
}

/// A list as it was read.
#[derive(Debug, Clone)]
pub struct SuiteList {
    steps: BTreeSet<Identity>,
}

/// What is wrong with a list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{file}:{line}:{column}: {message}; `obp-conform list --digest` writes this file anew from the scenarios that are there"
)]
pub struct Error {
    /// The file as it is shown.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    digest: Located<String>,
    steps: Located<usize>,
    scenarios: BTreeMap<String, BTreeMap<String, String>>,
}

impl SuiteList {
    /// Reads a list; `file` is its name in messages.
    ///
    /// # Errors
    /// The text is no such list, or its number or hash is not that of the steps that it names.
    pub fn parse(file: &str, text: &str) -> Result<Self, Error> {
        let wrong = |line: usize, column: usize, message: String| Error {
            file: file.to_owned(),
            line: line.max(1),
            column: column.max(1),
            message,
        };
        let document: Document = serde_saphyr::from_str(text).map_err(|error| {
            let place = error.location();
            let (line, column) = place.map_or((1, 1), |place| (place.line() as usize, place.column() as usize));
            let message = error.without_snippet().render();
            let message = message.lines().next().unwrap_or("this is not YAML").to_owned();
            wrong(line, column, message)
        })?;
        let mut steps = BTreeSet::new();
        for (scenario, names) in document.scenarios {
            for (step, prefixes) in names {
                steps.extend(prefixes.split_whitespace().map(|prefix| Identity {
                    scenario: scenario.clone(),
                    step: step.clone(),
                    prefix: (prefix != NO_PREFIX).then(|| prefix.to_owned()),
                }));
            }
        }
        if steps.len() != document.steps.value {
            let message = format!("it names {} steps, not {}", steps.len(), document.steps.value);
            return Err(wrong(document.steps.line, document.steps.column, message));
        }
        if digest(&steps) != document.digest.value {
            let message = "the digest is not that of the steps named".to_owned();
            return Err(wrong(document.digest.line, document.digest.column, message));
        }
        Ok(Self { steps })
    }
}

/// The text of a list that names these steps.
pub fn render(steps: &[Identity]) -> String {
    let steps: BTreeSet<_> = steps.iter().cloned().collect();
    let mut text = format!(
        "# Every step of the suite, by scenario and name with its version prefixes (`{NO_PREFIX}`: none). A run reports which of \
         them are missing.\n# Written by `obp-conform list --digest`; a test holds it against the scenarios.\n\
         digest: {}\nsteps: {}\nscenarios:\n",
        digest(&steps),
        steps.len()
    );
    let mut scenarios: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for Identity { scenario, step, prefix } in &steps {
        let names = scenarios.entry(scenario).or_default();
        let prefixes = names.entry(step).or_default();
        prefixes.push(prefix.as_deref().unwrap_or(NO_PREFIX));
    }
    for (scenario, names) in scenarios {
        text.push_str(&format!("  {}:\n", quoted(scenario)));
        for (step, prefixes) in names {
            text.push_str(&format!("    {}: {}\n", quoted(step), quoted(&prefixes.join(" "))));
        }
    }
    text
}

/// Whether the suite is whole, beside its list if it has one. `selected`: only some of its steps were chosen.
pub fn presence(list: Option<&SuiteList>, steps: &[Identity], selected: bool) -> SuitePresence {
    let steps: BTreeSet<_> = steps.iter().cloned().collect();
    let missing = list.map(|list| list.steps.difference(&steps).map(Identity::to_string).collect());
    SuitePresence {
        digest: digest(&steps),
        steps: steps.len(),
        selected,
        listed: list.map(|list| list.steps.len()),
        missing: missing.unwrap_or_default(),
        unlisted: list.map_or(0, |list| steps.difference(&list.steps).count()),
    }
}

/// SHA-256 over the steps in their order, a line each, in hexadecimal digits.
fn digest(steps: &BTreeSet<Identity>) -> String {
    let mut hash = Sha256::new();
    for step in steps {
        hash.update(step.to_string());
        hash.update(b"\n");
    }
    format!("{:x}", hash.finalize())
}

/// A key of YAML: every JSON string is one.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
