//! The snapshots of a plan, read before anything is sent: a file that cannot be read is told at once, not in the middle
//! of a run, and no step waits for the disk.

use std::{collections::HashMap, sync::Arc};

use super::plan::{Case, RunPlan, ScenarioPlan};
use crate::snapshot::{Error, Snapshot, Store};

/// A snapshot and the name of its file.
pub(super) type Expected = Arc<(String, Snapshot)>;

/// Snapshots by scenario, step and prefix.
#[derive(Debug, Default)]
pub struct Shelf {
    snapshots: HashMap<String, HashMap<(String, Option<String>), Expected>>,
}

impl Shelf {
    /// Reads the snapshots of all steps of a plan that have one.
    ///
    /// # Errors
    /// A file cannot be read or is no snapshot.
    pub fn read(store: &Store, plan: &RunPlan) -> Result<Self, Error> {
        let mut shelf = Self::default();
        // Prefixes share a file more often than not, and then also its content.
        let mut known: HashMap<String, Expected> = HashMap::new();
        for scenario in &plan.scenarios {
            let mut snapshots = HashMap::new();
            for case in scenario
                .cases
                .iter()
                .filter(|case| scenario.prepared(case).snapshot.is_some())
            {
                let found = store.find(&scenario.loaded.name, &case.slug, case.prefix.as_deref())?;
                let Some((path, snapshot)) = found else { continue };
                let path = path.display().to_string();
                let expected = known.entry(path.clone()).or_insert_with(|| Arc::new((path, snapshot)));
                snapshots.insert((case.slug.clone(), case.prefix.clone()), Arc::clone(expected));
            }
            shelf.snapshots.insert(scenario.loaded.name.clone(), snapshots);
        }
        Ok(shelf)
    }

    pub(super) fn find(&self, plan: &ScenarioPlan, case: &Case) -> Option<&Expected> {
        self.snapshots
            .get(&plan.loaded.name)?
            .get(&(case.slug.clone(), case.prefix.clone()))
    }
}
