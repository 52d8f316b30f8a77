//! The snapshots of a plan, read before anything is sent: a file that cannot be read is told at once, not in the middle
//! of a run.
//!
//! What is alike is kept once, and only up to a bound, so that a suite of any size fits into memory; what is beyond it is
//! read again when its step is judged.

use std::{
    collections::{HashMap, hash_map::Entry},
    path::PathBuf,
    sync::Arc,
};

use super::plan::{Case, Planned, RunPlan, ScenarioPlan};
use crate::snapshot::{Error, Metadata, Snapshot, Store};

/// So many bytes of distinct snapshots, as files have them, are kept.
const KEPT: usize = 8 << 20;

/// A snapshot and its file.
#[derive(Debug, Clone)]
pub(super) struct Expected {
    /// The file.
    pub(super) path: Arc<str>,
    /// What it holds, without where it came from.
    pub(super) snapshot: Arc<Snapshot>,
}

/// The key of a case in its scenario.
type Key = (String, Option<Arc<str>>);

/// Snapshots by scenario, step and prefix.
#[derive(Debug, Default)]
pub struct Shelf {
    snapshots: HashMap<String, HashMap<Key, Place>>,
    store: Option<Store>,
}

#[derive(Debug, Clone)]
enum Place {
    Here(Expected),
    InItsFile,
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    /// Prefixes share a file more often than not.
    files: HashMap<PathBuf, Place>,
    /// Contents, whatever their file, by their text.
    contents: HashMap<String, Arc<Snapshot>>,
    kept: usize,
}

impl Shelf {
    /// Reads the snapshots of all steps of a plan that have one.
    ///
    /// # Errors
    /// A file cannot be read or is no snapshot.
    pub fn read(store: &Store, plan: &RunPlan) -> Result<Self, Error> {
        let mut reading = Reading::default();
        let mut shelf = Self {
            store: Some(store.clone()),
            ..Self::default()
        };
        for scenario in &plan.scenarios {
            let mut snapshots = HashMap::new();
            let with_snapshot = |planned: &Planned<'_>| scenario.prepared[planned.step_index()].snapshot.is_some();
            for case in scenario.cases.iter().filter(with_snapshot).map(Planned::case) {
                let found = store.find(&scenario.loaded.name, &case.slug, case.prefix.as_deref())?;
                let Some((path, snapshot)) = found else { continue };
                snapshots.insert((case.slug, case.prefix), reading.place(path, snapshot));
            }
            // Files are of one scenario.
            reading.files.clear();
            shelf.snapshots.insert(scenario.loaded.name.clone(), snapshots);
        }
        Ok(shelf)
    }

    /// The snapshot of a case, if it has one.
    ///
    /// # Errors
    /// A file that was there at the start can no longer be read.
    pub(super) fn find(&self, plan: &ScenarioPlan, case: &Case) -> Result<Option<Expected>, Error> {
        let name = &plan.loaded.name;
        let key = (case.slug.clone(), case.prefix.clone());
        let place = self.snapshots.get(name).and_then(|snapshots| snapshots.get(&key));
        match (place, &self.store) {
            (Some(Place::Here(expected)), _) => Ok(Some(expected.clone())),
            (Some(Place::InItsFile), Some(store)) => {
                let found = store.find(name, &case.slug, case.prefix.as_deref())?;
                Ok(found.map(|(path, snapshot)| Expected {
                    path: path.display().to_string().into(),
                    snapshot: Arc::new(snapshot),
                }))
            }
            _ => Ok(None),
        }
    }
}

impl Reading {
    fn place(&mut self, path: PathBuf, mut snapshot: Snapshot) -> Place {
        if let Some(place) = self.files.get(&path) {
            return place.clone();
        }
        // Only people ask where a snapshot came from, and they look into its file.
        snapshot.metadata = Metadata::default();
        let text = snapshot.render();
        let length = text.len();
        let full = self.kept + length > KEPT;
        let kept = match self.contents.entry(text) {
            Entry::Occupied(known) => Some(Arc::clone(known.get())),
            Entry::Vacant(_) if full => None,
            Entry::Vacant(free) => {
                self.kept += length;
                Some(Arc::clone(free.insert(Arc::new(snapshot))))
            }
        };
        let place = kept.map_or(Place::InItsFile, |snapshot| {
            Place::Here(Expected {
                path: path.display().to_string().into(),
                snapshot,
            })
        });
        self.files.insert(path, place.clone());
        place
    }
}
