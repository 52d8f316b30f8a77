//! The transport (`obp_mock::server`) as a library, with an endpoint of the tests' own and a client made of a socket.
//!
//! Absent on purpose: OBP. What the whole program answers is tested by `outside`.

mod common;
mod lifetime;
mod wire;
