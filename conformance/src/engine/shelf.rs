//! The snapshots of a plan, read before anything is sent: a file that cannot be read is told at once, not in the middle
//! of a run.
//!
//! What is alike is kept once, and only up to a bound, so that a suite of any size fits into memory; what is beyond it is
//! read again when its step is judged. Files are found again where they are shown.

use std::{
    collections::{HashMap, hash_map::Entry},
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use rayon::prelude::*;
use sha2::{Digest as _, Sha256};

use super::plan::{Case, Planned, RunPlan, ScenarioPlan};
use crate::snapshot::{Error, Metadata, Snapshot, Store, Stored};

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

/// What all files hold that were read so far.
#[derive(Default)]
struct Reading {
    /// Places of contents, whatever their file, by the hash of their text.
    contents: HashMap<[u8; 32], Place>,
    snapshots: Vec<Arc<Snapshot>>,
    kept: usize,
}

impl Shelf {
    /// Reads the snapshots of all steps of a plan that have one, several scenarios at a time.
    ///
    /// # Errors
    /// A file cannot be read or is no snapshot; the first, in the order of the plan.
    pub fn read(store: &Store, plan: &RunPlan) -> Result<Self, Error> {
        let reading = Mutex::default();
        let read = plan.scenarios.par_iter().map(|scenario| {
            let places = places(store, scenario, &reading)?;
            Ok((scenario.loaded.name.clone(), places))
        });
        let places: Vec<Result<_, Error>> = read.collect();
        Ok(Self {
            places: places.into_iter().collect::<Result<_, _>>()?,
            snapshots: reading.into_inner().unwrap_or_else(PoisonError::into_inner).snapshots,
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
            Some(Place::InItsFile) => {
                let stored = self.on_file(plan, case)?;
                Ok(stored.map(|stored| stored.parse().map(Arc::new)).transpose()?)
            }
            Some(Place::Nowhere) | None => Ok(None),
        }
    }

    /// The file of a case's snapshot, as it is shown.
    pub(super) fn file(&self, plan: &ScenarioPlan, case: &Case) -> String {
        match self.on_file(plan, case) {
            Ok(Some(stored)) => stored.path.display().to_string(),
            // It was there when the run began.
            Ok(None) | Err(_) => format!("{}/{}.snap", plan.loaded.name, case.slug),
        }
    }

    fn on_file(&self, plan: &ScenarioPlan, case: &Case) -> Result<Option<Stored<'_>>, Error> {
        let Some(store) = &self.store else { return Ok(None) };
        store.find(&plan.loaded.name, &case.slug, case.prefix.as_deref())
    }
}

/// Where the snapshots of a scenario's requests are.
fn places(store: &Store, scenario: &ScenarioPlan, reading: &Mutex<Reading>) -> Result<Box<[Place]>, Error> {
    // Prefixes share a file more often than not, and files are of one scenario.
    let mut files: HashMap<PathBuf, Place> = HashMap::new();
    let mut places = vec![Place::default(); scenario.cases.len()].into_boxed_slice();
    let with_snapshot = |planned: &Planned<'_>| scenario.prepared[planned.step_index()].snapshot.is_some();
    for planned in scenario.cases.iter().filter(with_snapshot) {
        let Some(stored) = store.find(&scenario.loaded.name, &planned.slug(), planned.prefix())? else {
            continue;
        };
        places[planned.index()] = match files.get(&stored.path) {
            Some(place) => *place,
            None => {
                let place = place(&stored, reading)?;
                *files.entry(stored.path).or_insert(place)
            }
        };
    }
    Ok(places)
}

/// The place of a file's snapshot, which is parsed only where its contents are new.
fn place(stored: &Stored<'_>, reading: &Mutex<Reading>) -> Result<Place, Error> {
    let reading = || reading.lock().unwrap_or_else(PoisonError::into_inner);
    let hash = Sha256::digest(stored.contents()).into();
    if let Some(known) = reading().contents.get(&hash) {
        return Ok(*known);
    }
    let mut snapshot = stored.parse()?;
    // Only people ask where a snapshot came from, and they look into its file.
    snapshot.metadata = Metadata::default();
    Ok(reading().keep(hash, stored.contents().len(), snapshot))
}

impl Reading {
    fn keep(&mut self, hash: [u8; 32], length: usize, snapshot: Snapshot) -> Place {
        match self.contents.entry(hash) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(_) if self.kept + length > KEPT => Place::InItsFile,
            Entry::Vacant(free) => match u32::try_from(self.snapshots.len()) {
                Ok(index) => {
                    self.kept += length;
                    self.snapshots.push(Arc::new(snapshot));
                    *free.insert(Place::Here(index))
                }
                Err(_) => Place::InItsFile,
            },
        }
    }
}
