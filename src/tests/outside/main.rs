//! The program from outside: the real binary, asked over HTTP, compared with what a real OBP answered
//! (`fixtures/recorded/`, see the README there) and with the contract that it publishes itself.
//!
//! Absent on purpose: the inside of any module; unit tests stand beside their code.

mod bad_input;
mod bank_state;
mod common;
mod contract;
mod control;
mod generated;
mod headers;
mod program;
mod recorded;
mod recorded_refusals;
mod recorded_shapes;
mod routing;
mod validation;
mod wishes;
