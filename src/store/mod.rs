//! The bank's memory: entities, queries, and changes that happen whole or not at all.
//!
//! Absent on purpose: HTTP, JSON of the API, roles and OBP's messages. What a row means to a client is the business of
//! the handlers in `bank`.

mod database;
pub mod entity;
mod error;
mod keep;
mod rows;
mod session;
mod state;
mod table;
#[cfg(test)]
mod tests;

pub use entity::Moment;
pub use error::Error;
pub use keep::{Address, Keep, KeepError};
pub(crate) use session::real_time;
pub use session::{About, Clock, Limits, Session, Store};
pub use state::{Change, State};
pub use table::{Index, Key, Row, Table, Taken};
