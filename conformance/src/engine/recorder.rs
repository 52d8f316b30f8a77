//! Collects the snapshots of a run, until every prefix of a step has answered, and writes them: as accepted ones
//! (`record`) or as pending ones (`--write-pending`).

use std::collections::BTreeMap;

use crate::snapshot::{self, Snapshot};

/// A snapshot taken of one answer.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The scenario's name.
    pub scenario: String,
    /// The step's name as its file is called.
    pub slug: String,
    /// The version prefix.
    pub prefix: Option<String>,
    /// The snapshot.
    pub snapshot: Snapshot,
}

/// Snapshots by scenario and step.
#[derive(Debug, Default)]
pub struct Recorder {
    taken: BTreeMap<(String, String), Vec<(Option<String>, Snapshot)>>,
}

impl Recorder {
    /// Keeps one more.
    pub fn keep(&mut self, taken: Taken) {
        self.taken.entry((taken.scenario, taken.slug)).or_default().push((taken.prefix, taken.snapshot));
    }

    /// The files to write: path below the snapshot folder, and content. Prefixes that answer alike share a file.
    pub fn files(self) -> Vec<snapshot::store::Planned> {
        let planned = |((scenario, slug), answers): ((String, String), Vec<_>)| {
            snapshot::store::plan_files(&scenario, &slug, answers)
        };
        self.taken.into_iter().flat_map(planned).collect()
    }
}
