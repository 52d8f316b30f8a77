//! The door to the generated code: what stands in `generated/` comes from the contract, is written by `cargo codegen`
//! and never edited.
//!
//! Nothing in there knows a store, an access rule or a mode.

// Lints are for people; the generator's output is uniform and its docs come from the contract.
#![allow(clippy::all, rustdoc::all)]

#[path = "generated/index.rs"]
#[rustfmt::skip]
pub mod index;

pub use index::*;
