//! Collects the snapshots of a run until it is over, outside of memory, and writes them: as accepted ones (`record`) or as
//! pending ones (`--write-pending`).

use std::{collections::BTreeMap, io};

use serde::{Deserialize, Serialize};

use crate::{
    snapshot::{self, Snapshot, Store},
    spool::{Place, Spool},
};

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

/// Why snapshots are not written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file of theirs cannot be written.
    #[error(transparent)]
    Store(#[from] snapshot::Error),
    /// They cannot be kept until then.
    #[error("a snapshot cannot be kept in a temporary file: {0}")]
    Spool(#[from] io::Error),
}

/// Snapshots by scenario, there in the order of its requests.
#[derive(Default)]
pub struct Recorder {
    places: BTreeMap<String, Vec<Place>>,
    spool: Spool<Kept>,
}

/// A snapshot in the spool.
#[derive(Serialize, Deserialize)]
struct Kept {
    slug: String,
    prefix: Option<String>,
    /// As it is written to files.
    text: String,
    differs: bool,
}

impl Recorder {
    /// Keeps the snapshot of a finished step. Those of one scenario come in the order of its requests.
    ///
    /// # Errors
    /// The disk does not take it.
    pub fn keep(&mut self, taken: Taken) -> io::Result<()> {
        let place = self.spool.put(&Kept {
            slug: taken.slug,
            prefix: taken.prefix,
            text: taken.snapshot.render(),
            differs: taken.differs,
        })?;
        self.places.entry(taken.scenario).or_default().push(place);
        Ok(())
    }

    /// Writes the snapshots of each step of which at least one is new or differs, and tells how many files that were.
    /// Prefixes that answer alike share a file. A pending snapshot of an answer that is as the one on file again goes
    /// away.
    ///
    /// # Errors
    /// A file cannot be written, or the disk does not give a snapshot back.
    pub fn write(mut self, store: &Store, pending: bool) -> Result<usize, Error> {
        let mut written = 0;
        for (scenario, places) in self.places {
            let mut of_step: Vec<Kept> = Vec::new();
            for place in places {
                let kept = self.spool.get(place)?;
                if of_step.first().is_some_and(|first| first.slug != kept.slug) {
                    written += write_step(store, &scenario, &of_step, pending)?;
                    of_step.clear();
                }
                of_step.push(kept);
            }
            written += write_step(store, &scenario, &of_step, pending)?;
        }
        Ok(written)
    }
}

/// Writes the snapshots of one step; how a fixture orders its prefixes makes no difference.
fn write_step(store: &Store, scenario: &str, taken: &[Kept], pending: bool) -> Result<usize, Error> {
    let Some(Kept { slug, .. }) = taken.first() else {
        return Ok(0);
    };
    if !taken.iter().any(|one| one.differs) {
        for one in taken.iter().filter(|_| pending) {
            store.remove_pending(scenario, slug, one.prefix.as_deref())?;
            store.remove_pending(scenario, slug, None)?;
        }
        return Ok(0);
    }
    let answers = taken.iter().map(|one| {
        let snapshot = Snapshot::parse(&one.text).map_err(io::Error::other)?;
        Ok((one.prefix.as_deref(), snapshot))
    });
    let mut answers = answers.collect::<io::Result<Vec<_>>>()?;
    answers.sort_by_key(|(prefix, _)| *prefix);
    Ok(store.record(scenario, slug, &answers, pending)?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(scenario: &str, slug: &str, prefix: &str, status: u16, differs: bool) -> Taken {
        Taken {
            scenario: scenario.to_owned(),
            slug: slug.to_owned(),
            prefix: Some(prefix.to_owned()),
            snapshot: Snapshot {
                status,
                ..Snapshot::default()
            },
            differs,
        }
    }

    #[test]
    fn the_prefixes_of_a_step_are_written_together() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(folder.path());
        let mut recorder = Recorder::default();
        // Scenarios go side by side; in each the order is that of its requests.
        for one in [
            taken("b", "one", "v2", 200, true),
            taken("a", "one", "v1", 200, false),
            taken("b", "one", "v1", 200, false),
            taken("a", "two", "v2", 404, true),
            taken("a", "two", "v1", 200, true),
            taken("a", "two", "v3", 200, true),
        ] {
            recorder.keep(one).expect("it is kept");
        }
        assert_eq!(recorder.write(&store, false).expect("all is written"), 3);
        let status = |scenario: &str, slug: &str, prefix: &str| {
            let found = store.find(scenario, slug, Some(prefix)).expect("files can be read");
            found.map(|stored| {
                (
                    stored.path.display().to_string(),
                    stored.parse().expect("a snapshot").status,
                )
            })
        };
        let at = |name: &str| folder.path().join(name).display().to_string();
        for (scenario, slug, prefix, expected) in [
            ("a", "one", "v1", None),
            ("a", "two", "v1", Some(("a/two.snap", 200))),
            ("a", "two", "v2", Some(("a/two@v2.snap", 404))),
            ("a", "two", "v3", Some(("a/two.snap", 200))),
            ("b", "one", "v1", Some(("b/one.snap", 200))),
            ("b", "one", "v2", Some(("b/one.snap", 200))),
        ] {
            let expected = expected.map(|(file, status)| (at(file), status));
            assert_eq!(status(scenario, slug, prefix), expected, "{scenario} {slug} {prefix}");
        }
    }
}
