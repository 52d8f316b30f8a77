//! The program from outside: the real binary, asked over HTTP, compared with what a real OBP answered
//! (`fixtures/recorded/`, see the README there) and with the contract that it publishes itself.
//!
//! Absent on purpose: the inside of any module; unit tests stand beside their code.

mod bad_input;
mod bank_attributes;
mod bank_concurrency;
mod bank_customer_parts;
mod bank_customers;
mod bank_fuzz;
mod bank_requests;
mod bank_state;
mod bank_users;
mod common;
mod contract;
mod control;
mod documents;
mod gates;
mod generated;
mod headers;
mod locales;
mod program;
mod published;
mod recorded;
mod recorded_refusals;
mod recorded_shapes;
mod routing;
mod stateful;
mod survival;
mod traps;
mod validation;
mod wishes;
