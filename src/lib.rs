//! A mock of the Open Bank Project API.
pub mod call;
pub mod contract;
pub mod error;
pub mod generated;
pub mod payload;
pub mod routing;
