//! Runs scenarios against a target: plans the requests, keeps their order where order matters, sends the rest side by
//! side, has each answer checked, and takes back at the end what was made.
//!
//! Absent on purpose: how answers are judged (`expectation`, `contract`, `snapshot`) and how results are shown
//! (`report`).

mod broken;
mod case;
mod error;
mod generated;
mod laws;
mod paths;
pub mod plan;
pub mod recorder;
mod run;
mod scope;
pub mod selection;
mod send;
pub mod shelf;
mod stop;
mod untestable;
mod view;
mod writes;

pub use error::Error;
pub use run::{Engine, Finished, Options, Parts, SnapshotMode};
pub use stop::{Cause, Stop};
pub use untestable::{expects_no_role, presumes_roles};
