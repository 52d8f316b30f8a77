//! Reads the OpenAPI contract and renders the mock server's generated code: contract → model → Rust text.
//!
//! Reading refuses every key that it does not know, with file, line and column. Rendering is a pure function from the
//! model to a map of files, so that writing and checking are the same comparison.
//!
//! Absent on purpose: anything that a request touches, and the Chinese texts, which the server applies to the documents
//! that it serves.

pub mod emit;
pub mod error;
pub mod freshness;
pub mod model;
pub mod names;
pub mod read;
pub mod source;
pub mod template;
pub mod text;

use std::{collections::BTreeMap, path::Path};

use error::Error;

/// Renders the generated files of the contract in `folder`, by their name inside `src/generated/`.
///
/// # Errors
/// The contract cannot be read, or something in it is unknown, missing or contradictory.
pub fn render(folder: &Path) -> Result<BTreeMap<String, String>, Error> {
    let sources = source::Sources::read(folder)?;
    emit::render(&read::contract(&sources)?)
}
