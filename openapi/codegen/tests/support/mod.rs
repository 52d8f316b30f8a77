//! What the tests of this package share: where things stand, and texts held against files.

#![allow(dead_code)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use obp_codegen::source::Sources;
use serde_json::Value;

/// A path below this package's folder.
pub(crate) fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The folder of the real contract.
pub(crate) fn contract_folder() -> PathBuf {
    here("..")
}

/// Every file of a folder of YAML as JSON, by name.
pub(crate) fn documents(folder: &Path) -> BTreeMap<String, Value> {
    let sources = Sources::read(folder).expect("the folder is YAML");
    let read = |name: &str| {
        sources
            .file(name)
            .expect("it is listed")
            .json()
            .expect("it is plain YAML")
    };
    sources.names().map(|name| (name.to_owned(), read(name))).collect()
}

/// The sub-folders of a folder, sorted by name.
pub(crate) fn folders(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.is_dir()).collect()
}

/// The files of a folder whose names end so, sorted by name.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    entries(folder)
        .into_iter()
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Whether files of expected texts are to be rewritten instead of compared.
pub(crate) fn updating() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| value == "1")
}

/// The lines in which two texts differ: what both begin and end with is left out.
pub(crate) fn difference(expected: &str, found: &str) -> String {
    let (expected, found): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let same = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(a, b)| a == b).count();
    let before = same(&mut expected.iter().zip(&found));
    let after = same(&mut expected[before..].iter().rev().zip(found[before..].iter().rev()));
    let mut text = format!("  from line {}:\n", before + 1);
    for (sign, lines) in [('-', &expected), ('+', &found)] {
        let differing = &lines[before..lines.len() - after];
        for line in differing.iter().take(SHOWN) {
            text += &format!("  {sign} {line}\n");
        }
        if differing.len() > SHOWN {
            text += &format!("  {sign} … {} more lines\n", differing.len() - SHOWN);
        }
    }
    text
}

/// How many lines of a difference are shown.
const SHOWN: usize = 20;

/// Fails with all complaints at once, so that one run shows all that is wrong.
#[track_caller]
pub(crate) fn assert_none(what: &str, complaints: &[String]) {
    assert!(complaints.is_empty(), "{what}:\n  {}", complaints.join("\n  "));
}
