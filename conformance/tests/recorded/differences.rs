//! The reviewed list of what differs.

use std::collections::BTreeMap;

use serde::Deserialize;

const FILE: &str = include_str!("differences.yaml");

/// Differences that are known.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listed {
    /// Scenarios and steps.
    pub(crate) steps: Vec<String>,
    /// Where in their answers; a star at the end stands for the rest.
    pub(crate) at: Vec<String>,
    reason: String,
    /// Whether the real server itself answers differently there from run to run.
    #[serde(default)]
    pub(crate) varies: bool,
}

impl Listed {
    /// Whether it names this difference.
    pub(crate) fn names(&self, step: &str, at: &str) -> bool {
        let is_there = |pattern: &String| match pattern.strip_suffix('*') {
            Some(start) => at.starts_with(start),
            None => at == pattern,
        };
        self.steps.iter().any(|name| name == step) && self.at.iter().any(is_there)
    }

    /// The differences that it names one by one, to find those that are no more.
    pub(crate) fn one_by_one(&self) -> impl Iterator<Item = Self> {
        let pairs = self
            .steps
            .iter()
            .flat_map(|step| self.at.iter().map(move |at| (step, at)));
        pairs.map(|(step, at)| Self {
            steps: vec![step.clone()],
            at: vec![at.clone()],
            reason: self.reason.clone(),
            varies: self.varies,
        })
    }
}

/// The differences listed for a recording.
pub(crate) fn listed(recording: &str) -> Vec<Listed> {
    let mut file: BTreeMap<String, Vec<Listed>> = serde_saphyr::from_str(FILE).expect("the list can be read");
    let listed = file
        .remove(recording)
        .unwrap_or_else(|| panic!("differences.yaml lacks {recording}"));
    for entry in &listed {
        assert!(!entry.reason.trim().is_empty(), "{entry:?}: without a reason");
    }
    listed
}
