//! Replays fixtures against any Open Bank Project server, checks the answers in three layers (what the fixture expects,
//! what the contract says, what a real server once answered) and reports each deviation.
//!
//! Data flows one way: fixture → engine → exchanges → expectation, contract and snapshot → report. Absent on purpose: any
//! type of the mock. The runner reads raw JSON and the contract's own text, so that a mistake of the generator cannot hide
//! itself here.

pub mod baseline;
pub mod built_in;
pub mod cli;
pub mod command;
pub mod contract;
pub mod discovery;
pub mod engine;
pub mod exchange;
pub mod expectation;
pub mod finding;
pub mod fixture;
pub mod import;
pub mod journal;
pub mod law;
pub mod mask;
pub mod report;
pub mod result;
pub mod smoke;
pub mod snapshot;
mod spool;
pub mod suite_list;
pub mod target;
pub mod undo;
