//! The snapshots of a plan, read before anything is sent: a file that cannot be read is told at once, not in the middle
//! of a run.
//!
//! What is alike is kept once, and only up to a bound, so that a suite of any size fits into memory; what is beyond it is
//! read again when its step is judged. Files are found again where they are shown.

use std::{
    collections::{HashMap, hash_map::Entry},
    path::PathBuf,
    sync::Arc,
};

use sha2::{Digest as _, Sha256};

use super::plan::{Case, Planned, RunPlan, ScenarioPlan};
use crate::snapshot::{Error, Metadata, Snapshot, Store};

/// So many bytes of distinct snapshots, as files have them, are kept. In memory they take several times as much.
const KEPT: usize = 2 << 20;

/// Snapshots by scenario and place of the request in it.
#[derive(Debug, Default)]
pub struct Shelf {
    places: HashMap<String, Box<[Place]>>,
    snapshots: Vec<Arc<Snapshot>>,
    store: Option<Store>,
}

/// Where the snapshot of a request is.
#[derive(Debug, Clone, Copy, Default)]
enum Place {
    /// It has none.
    #[default]
    Nowhere,
    /// At this place among those that are kept.
    Here(u32),
    InItsFile,
}

/// What was read so far.
#[derive(Default)]
struct Reading {
    /// Prefixes share a file more often than not.
    files: HashMap<PathBuf, Place>,
    /// Places of contents, whatever their file, by the hash of their text.
    contents: HashMap<[u8; 32], Place>,
    snapshots: Vec<Arc<Snapshot>>,
    kept: usize,
}

impl Shelf {
    /// Reads the snapshots of all steps of a plan that have one.
    ///
    /// # Errors
    /// A file cannot be read or is no snapshot.
    pub fn read(store: &Store, plan: &RunPlan) -> Result<Self, Error> {
        let mut reading = Reading::default();
        let mut places = HashMap::new();
        for scenario in &plan.scenarios {
            let mut of_scenario = vec![Place::default(); scenario.cases.len()].into_boxed_slice();
            let with_snapshot = |planned: &Planned<'_>| scenario.prepared[planned.step_index()].snapshot.is_some();
            for planned in scenario.cases.iter().filter(with_snapshot) {
                if let Some((path, snapshot)) = store.find(&scenario.loaded.name, &planned.slug(), planned.prefix())? {
                    of_scenario[planned.index()] = reading.place(path, snapshot);
                }
            }
            // Files are of one scenario.
            reading.files.clear();
            places.insert(scenario.loaded.name.clone(), of_scenario);
        }
        Ok(Self {
            places,
            snapshots: reading.snapshots,
            store: Some(store.clone()),
        })
    }

    /// The snapshot of a case, if it has one, without where it came from.
    ///
    /// # Errors
    /// A file that was there at the start can no longer be read.
    pub(super) fn find(&self, plan: &ScenarioPlan, case: &Case) -> Result<Option<Arc<Snapshot>>, Error> {
        let places = self.places.get(&plan.loaded.name);
        match places.and_then(|places| places.get(case.index)) {
            Some(Place::Here(index)) => Ok(self.snapshots.get(*index as usize).cloned()),
            Some(Place::InItsFile) => Ok(self.on_file(plan, case)?.map(|(_, snapshot)| Arc::new(snapshot))),
            Some(Place::Nowhere) | None => Ok(None),
        }
    }

    /// The file of a case's snapshot, as it is shown.
    pub(super) fn file(&self, plan: &ScenarioPlan, case: &Case) -> String {
        match self.on_file(plan, case) {
            Ok(Some((path, _))) => path.display().to_string(),
            // It was there when the run began.
            Ok(None) | Err(_) => format!("{}/{}.snap", plan.loaded.name, case.slug),
        }
    }

    fn on_file(&self, plan: &ScenarioPlan, case: &Case) -> Result<Option<(PathBuf, Snapshot)>, Error> {
        let Some(store) = &self.store else { return Ok(None) };
        store.find(&plan.loaded.name, &case.slug, case.prefix.as_deref())
    }
}

impl Reading {
    fn place(&mut self, path: PathBuf, mut snapshot: Snapshot) -> Place {
        if let Some(place) = self.files.get(&path) {
            return *place;
        }
        // Only people ask where a snapshot came from, and they look into its file.
        snapshot.metadata = Metadata::default();
        let text = snapshot.render();
        let full = self.kept + text.len() > KEPT;
        let place = match self.contents.entry(Sha256::digest(&text).into()) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(_) if full => Place::InItsFile,
            Entry::Vacant(free) => match u32::try_from(self.snapshots.len()) {
                Ok(index) => {
                    self.kept += text.len();
                    self.snapshots.push(Arc::new(snapshot));
                    *free.insert(Place::Here(index))
                }
                Err(_) => Place::InItsFile,
            },
        };
        self.files.insert(path, place);
        place
    }
}
