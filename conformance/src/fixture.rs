//! Scenarios: what is sent, what is expected, what is kept for later steps. Written in YAML, one scenario a file.
//!
//! Absent on purpose: sending anything, and knowing the contract.

pub mod cases;
pub mod check;
pub mod error;
pub mod load;
pub mod located;
pub mod model;
mod parse_error;
pub mod request;
pub mod rows;
pub mod schema;
pub mod sent;
pub mod template;
mod untagged;
