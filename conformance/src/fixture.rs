//! Scenarios: what is sent, what is expected, what is kept for later steps. Written in YAML, one scenario a file.
//!
//! Absent on purpose: sending anything, and knowing the contract.

pub mod located;
pub mod model;
