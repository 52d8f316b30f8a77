//! Holding rendered files against a folder: what is stale, missing or left over.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use crate::error::Error;

/// How a folder differs from what was rendered.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Files whose text differs, or that are not there.
    pub stale: BTreeSet<String>,
    /// Files that nobody renders any more.
    pub left_over: BTreeSet<String>,
}

impl Differences {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.left_over.is_empty()
    }
}

/// Compares the files of `folder` with the rendered ones.
///
/// # Errors
/// The folder cannot be read.
pub fn compare(folder: &Path, rendered: &BTreeMap<String, String>) -> Result<Differences, Error> {
    let fail = |source: io::Error| Error::File {
        path: folder.to_owned(),
        source,
    };
    let mut found = BTreeMap::new();
    match fs::read_dir(folder) {
        Ok(entries) => {
            for entry in entries {
                let entry = entry.map_err(fail)?;
                let name = entry.file_name().to_string_lossy().into_owned();
                found.insert(name, fs::read_to_string(entry.path()).unwrap_or_default());
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(fail(error)),
    }
    let stale = rendered
        .iter()
        .filter(|(name, text)| found.get(*name) != Some(text))
        .map(|(name, _)| name.clone());
    let left_over = found.keys().filter(|name| !rendered.contains_key(*name)).cloned();
    Ok(Differences {
        stale: stale.collect(),
        left_over: left_over.collect(),
    })
}

/// Makes the folder hold exactly the rendered files and tells what was changed.
///
/// # Errors
/// A file cannot be written or removed.
pub fn write(folder: &Path, rendered: &BTreeMap<String, String>) -> Result<Differences, Error> {
    let differences = compare(folder, rendered)?;
    let fail = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::File { path, source }
    };
    fs::create_dir_all(folder).map_err(fail(folder))?;
    for name in &differences.stale {
        let path = folder.join(name);
        fs::write(&path, &rendered[name]).map_err(fail(&path))?;
    }
    for name in &differences.left_over {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(fail(&path))?;
    }
    Ok(differences)
}
