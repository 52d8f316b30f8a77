//! Collects the snapshots of a run until every prefix of a step has answered, and writes them: as accepted ones
//! (`record`) or as pending ones (`--write-pending`).

use std::{collections::BTreeMap, path::PathBuf};

use super::run::Finished;
use crate::snapshot::{Error, Snapshot, Store};

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
    /// Whether it is new, or differs from the one on file.
    pub differs: bool,
}

/// Snapshots by scenario and step.
#[derive(Debug, Default)]
pub struct Recorder {
    taken: BTreeMap<(String, String), Vec<Taken>>,
}

impl Recorder {
    /// Keeps the snapshot of a finished step, if it has one.
    pub fn keep(&mut self, finished: Finished) {
        if let Some(taken) = finished.taken {
            self.taken
                .entry((taken.scenario.clone(), taken.slug.clone()))
                .or_default()
                .push(taken);
        }
    }

    /// Writes the snapshots of each step of which at least one is new or differs. Prefixes that answer alike share a
    /// file. A pending snapshot of an answer that is as the one on file again goes away.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn write(self, store: &Store, pending: bool) -> Result<Vec<PathBuf>, Error> {
        let mut written = Vec::new();
        for ((scenario, slug), mut taken) in self.taken {
            if !taken.iter().any(|one| one.differs) {
                for one in taken.iter().filter(|_| pending) {
                    store.remove_pending(&scenario, &slug, one.prefix.as_deref())?;
                    store.remove_pending(&scenario, &slug, None)?;
                }
                continue;
            }
            // Reads finish in any order, files must not depend on it.
            taken.sort_by(|one, other| one.prefix.cmp(&other.prefix));
            let answers: Vec<_> = taken
                .iter()
                .map(|one| (one.prefix.as_deref(), one.snapshot.clone()))
                .collect();
            written.extend(store.record(&scenario, &slug, &answers, pending)?);
        }
        Ok(written)
    }
}
