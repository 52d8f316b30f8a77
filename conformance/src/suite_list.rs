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
    scenarios: Scenarios,
}

/// Scenarios by name with their steps, those by name with their prefixes, parted by spaces.
type Scenarios = BTreeMap<String, BTreeMap<String, String>>;

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
    scenarios: Scenarios,
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
        let list = Self {
            scenarios: document.scenarios,
        };
        let mut counted = Counted::default();
        list.steps().for_each(|step| counted.add(&step));
        if counted.steps != document.steps.value {
            let message = format!("it names {} steps, not {}", counted.steps, document.steps.value);
            return Err(wrong(document.steps.line, document.steps.column, message));
        }
        if counted.digest() != document.digest.value {
            let message = "the digest is not that of the steps named".to_owned();
            return Err(wrong(document.digest.line, document.digest.column, message));
        }
        Ok(list)
    }

    /// The steps that it names, sorted, each once.
    fn steps(&self) -> impl Iterator<Item = Identity> {
        let names = self
            .scenarios
            .iter()
            .flat_map(|(scenario, names)| names.iter().map(move |(step, prefixes)| (scenario, step, prefixes)));
        names.flat_map(|(scenario, step, prefixes)| {
            let prefixes = prefixes.split_whitespace();
            let prefixes: BTreeSet<_> = prefixes.map(|prefix| (prefix != NO_PREFIX).then_some(prefix)).collect();
            prefixes.into_iter().map(move |prefix| Identity {
                scenario: scenario.clone(),
                step: step.clone(),
                prefix: prefix.map(str::to_owned),
            })
        })
    }
}

/// The text of a list that names these steps, which are sorted and there once each.
pub fn render(steps: impl Iterator<Item = Identity>) -> String {
    let (mut lines, mut counted) = (String::new(), Counted::default());
    let mut scenario = None;
    let mut steps = steps.inspect(|step| counted.add(step)).peekable();
    while let Some(step) = steps.next() {
        let is_same = |next: &Identity| (&next.scenario, &next.step) == (&step.scenario, &step.step);
        let others = std::iter::from_fn(|| Some(steps.next_if(is_same)?.prefix));
        let prefixes = std::iter::once(step.prefix.clone()).chain(others);
        let prefixes: Vec<_> = prefixes
            .map(|prefix| prefix.unwrap_or_else(|| NO_PREFIX.to_owned()))
            .collect();
        if scenario.as_ref() != Some(&step.scenario) {
            lines.push_str(&format!("  {}:\n", quoted(&step.scenario)));
        }
        lines.push_str(&format!(
            "    {}: {}\n",
            quoted(&step.step),
            quoted(&prefixes.join(" "))
        ));
        scenario = Some(step.scenario);
    }
    format!(
        "# Every step of the suite, by scenario and name with its version prefixes (`{NO_PREFIX}`: none). A run reports which of \
         them are missing.\n# Written by `obp-conform list --digest`; a test holds it against the scenarios.\n\
         digest: {}\nsteps: {}\nscenarios:\n{lines}",
        counted.digest(),
        counted.steps
    )
}

/// Whether the suite of these steps, which are sorted and there once each, is whole, beside its list if it has one.
/// `selected`: only some of its steps were chosen.
pub fn presence(list: Option<&SuiteList>, steps: impl Iterator<Item = Identity>, selected: bool) -> SuitePresence {
    let mut listed = list.into_iter().flat_map(SuiteList::steps).peekable();
    let (mut counted, mut missing, mut common) = (Counted::default(), Vec::new(), 0);
    for step in steps {
        counted.add(&step);
        while let Some(gone) = listed.next_if(|listed| *listed < step) {
            missing.push(gone.to_string());
        }
        common += usize::from(listed.next_if_eq(&step).is_some());
    }
    missing.extend(listed.map(|gone| gone.to_string()));
    SuitePresence {
        digest: counted.digest(),
        steps: counted.steps,
        selected,
        listed: list.map(|_| common + missing.len()),
        unlisted: list.map_or(0, |_| counted.steps - common),
        missing,
    }
}

/// The number of steps so far, and SHA-256 over them, a line each.
#[derive(Default)]
struct Counted {
    steps: usize,
    hash: Sha256,
}

impl Counted {
    fn add(&mut self, step: &Identity) {
        self.steps += 1;
        self.hash.update(step.to_string());
        self.hash.update(b"\n");
    }

    /// In hexadecimal digits.
    fn digest(&self) -> String {
        format!("{:x}", self.hash.clone().finalize())
    }
}

/// A key of YAML: every JSON string is one.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
