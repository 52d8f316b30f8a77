//! From marked YAML to the model. Every key is taken by name; one that nobody takes is an error with its place.

mod access;
mod operation;
mod root;
mod schema;

pub use root::contract;
