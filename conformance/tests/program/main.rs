//! The program from outside: the real binary in a fresh folder, against little servers that say what a test tells them
//! to, and against the mock. The files read as a specification: one subject each.

mod access;
mod bad_answers;
mod bad_journals;
mod bank;
mod baseline;
mod choosing;
mod compare;
mod compare_spool;
mod discovery;
mod exit_codes;
mod flow;
mod journal;
mod killed;
mod lost_answers;
mod mock;
mod order;
mod place;
mod review;
mod secrets;
mod server;
mod smoke;
#[path = "../support/mod.rs"]
mod support;
mod tolerance;
mod world;
