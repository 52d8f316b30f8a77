//! The runner's contract from outside: reading, finding, and checking answers, recorded and altered ones.

mod altered;
mod finding_operations;
mod reading;
mod recorded;

use std::{path::PathBuf, sync::LazyLock};

use obp_conform::contract::Contract;

/// Read once for all tests.
static CONTRACT: LazyLock<Contract> =
    LazyLock::new(|| Contract::embedded().expect("the contract in the program can be understood"));

fn project(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}
