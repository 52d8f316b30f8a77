//! The reviewed list of what differs.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

const FILE: &str = include_str!("differences.yaml");

/// A difference that is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Listed {
    /// Scenario and step.
    pub(crate) step: String,
    /// Where in the answer.
    pub(crate) at: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    step: String,
    at: Vec<String>,
    reason: String,
}

/// The differences listed for a recording.
pub(crate) fn listed(recording: &str) -> BTreeSet<Listed> {
    let mut file: BTreeMap<String, Vec<Entry>> = serde_saphyr::from_str(FILE).expect("the list can be read");
    let entries = file
        .remove(recording)
        .unwrap_or_else(|| panic!("differences.yaml lacks {recording}"));
    let mut listed = BTreeSet::new();
    for Entry { step, at, reason } in entries {
        assert!(!reason.trim().is_empty(), "{step}: without a reason");
        for at in at {
            let new = Listed { step: step.clone(), at };
            assert!(listed.insert(new.clone()), "{new:?} is listed twice");
        }
    }
    listed
}
